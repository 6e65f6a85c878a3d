"""What is asked about a column in its row: the order of its dates, the country of its telephones."""

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton

from smallcrm import i18n
from smallcrm.domain.values.dates import parse_birthday, parse_date
from smallcrm.i18n import translate
from smallcrm.services.imports import ColumnProposal, DateOrder
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.fields import ChoiceField
from smallcrm.ui.kit.labels import Icon, Label
from smallcrm.ui.kit.layout import column, row
from smallcrm.ui.kit.theme import set_font, theme


def readings(text: str, proposal: ColumnProposal) -> dict[DateOrder, date]:
    """Read a date in both orders; empty unless they differ."""
    read = parse_birthday if proposal.field == "birthday" else parse_date
    found = {order: day for order in (DateOrder.DMY, DateOrder.MDY) if (day := read(text, order)) is not None}
    return found if len(set(found.values())) > 1 else {}


class _Question(QFrame):
    """A question below the column it is about."""

    def __init__(self, asked: str) -> None:
        super().__init__()
        self.answers = row(spacing=18, margins=(28, 0, 0, 0))
        head = row(Icon("question", 20, "warn"), (Label(asked, "body_strong", wrap=True), 1))
        self.setLayout(column(head, self.answers, margins=(24, 0, 20, 10), spacing=4))
        self.setAccessibleName(asked)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("warn_soft"))
        paint.line(painter, 0, self.width(), self.height() - 1)


class DateQuestion(_Question):
    """Is 03.05 in March or in May? Both readings are written out."""

    answered = Signal(DateOrder)

    def __init__(self, example: str, proposal: ColumnProposal) -> None:
        shown = {order: i18n.format_date(day, "long") for order, day in readings(example, proposal).items()}
        asked = translate("Import", "Is {date} {first} or {second}?").format(
            date=example, first=shown[DateOrder.DMY], second=shown[DateOrder.MDY]
        )
        super().__init__(asked)
        group = QButtonGroup(self)
        self.choices: dict[DateOrder, QRadioButton] = {}
        for order, said in (
            (DateOrder.DMY, translate("Import", "{date}, day first")),
            (DateOrder.MDY, translate("Import", "{date}, month first")),
        ):
            button = QRadioButton(said.format(date=shown[order]))
            set_font(button, "body")
            button.setChecked(proposal.date_order is order)
            button.clicked.connect(lambda _=False, order=order: self.answered.emit(order))
            group.addButton(button)
            self.answers.addWidget(button)
            self.choices[order] = button
        self.answers.addStretch(1)


class CountryQuestion(_Question):
    """Where are the phones from that do not say so themselves?"""

    answered = Signal(str)

    def __init__(self, country: str) -> None:
        super().__init__(translate("Import", "Which country are the phone numbers from?"))
        self.field = ChoiceField(
            _countries(), country, name=translate("Import", "Country of the phone numbers")
        )
        self.field.setMinimumWidth(theme.px(240))
        self.field.chosen.connect(self.answered)
        self.answers.addWidget(self.field)
        self.answers.addStretch(1)


def territory() -> str:
    """Say in which country this PC is set up; "" where nobody said."""
    return QLocale.territoryToCode(QLocale.system().territory())


def _countries() -> list[Choice]:
    """List the countries by name, with none of them first."""
    names = {
        code: QLocale.territoryToString(territory)
        for territory in QLocale.Country
        if len(code := QLocale.territoryToCode(territory)) == 2 and code.isalpha()
    }
    none = Choice("", translate("Import", "I do not know"))
    return [none, *(Choice(code, name) for code, name in sorted(names.items(), key=lambda item: item[1]))]
