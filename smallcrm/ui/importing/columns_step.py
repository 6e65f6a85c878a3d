"""The second step: what each column becomes, the questions that are real, and what a row turns into."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QWidget

from smallcrm import i18n, wording
from smallcrm.db.known import KnownCustomers
from smallcrm.db.store import Store
from smallcrm.domain.asset import APPLIANCE, CONTRACT, POLICY, VEHICLE
from smallcrm.domain.customer import ContactKind
from smallcrm.domain.values.dates import parse_birthday, parse_date
from smallcrm.domain.values.names import initials
from smallcrm.i18n import format_number, translate
from smallcrm.services import imports
from smallcrm.services.imports import (
    AssetDraft,
    ColumnMapping,
    ColumnProposal,
    Confidence,
    DateOrder,
    RowDraft,
    Source,
    letter,
)
from smallcrm.ui.context import AppContext
from smallcrm.ui.importing import words
from smallcrm.ui.importing.field_names import FIELDS, field_icon, field_name
from smallcrm.ui.importing.going import Going
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Choice, IconButton
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.fields import ChoiceField
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.labels import Avatar, Chip, ElidedLabel, Icon, KindIcon, Label, Plate
from smallcrm.ui.kit.layout import clear, column, divider, pane, row, scrolling
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.theme import set_font, theme

SAMPLES = 3
MOST_COLUMNS = 60
"""Columns offered for matching; wider tables keep what was guessed for the rest."""
SIDE = 364
WIDE = 1080
"""From this width on a row is shown as the customer it becomes."""

_HEADING = 176
_FIELD = 250
_SURE = 214
_LINE = 44

SURENESS = {
    Confidence.SURE: ("ok", "check", lambda: translate("Import", "Sure")),
    Confidence.GUESS: ("info", "bulb", lambda: translate("Import", "Our guess")),
    Confidence.ASK: ("warn", "warning", lambda: translate("Import", "Please check")),
    Confidence.LEFT_OUT: ("neutral", "subtract", lambda: translate("Import", "Left out")),
}

WHY = {
    "heading_and_cells": lambda: "",
    "heading": lambda: translate("Import", "By its heading"),
    "cells": lambda: translate("Import", "By its values"),
    "cells_against_heading": lambda: translate("Import", "The values say something else than the heading"),
    "row_numbers": lambda: translate("Import", "Row numbers"),
    "unknown": lambda: translate("Import", "Kept as a field of your own"),
    "remembered": lambda: translate("Import", "As last time"),
    "chosen": lambda: translate("Import", "Chosen by you"),
}


class ColumnsStep(QWidget):
    """One line for each column, and at the right a row as the customer it becomes.

    `asked` after every answer: the columns are to be thought over again, then `take` shows them.
    Tables made alike share their answers; `table_chosen` wants to see another one.
    """

    asked = Signal()
    table_chosen = Signal(int)

    def __init__(self, ctx: AppContext, going: Going, place: int = 0) -> None:
        super().__init__()
        self.ctx = ctx
        self.going = going
        self._place = place
        self._row = 0
        self.rows: list[ColumnRow] = []
        shown = [each for each in self.mapping.columns if each.reason != "empty"][:MOST_COLUMNS]
        rows = translate("Import", "%n row(s)", "", len(self.source.table.rows))
        columns = translate("Import", "%n column(s)", "", len(self.mapping.columns))
        header = PageHeader(
            translate("Import", "Match your columns"),
            "  ·  ".join((words.source_words(self.source), rows, columns)),
            self._table_field(),
        )
        choices = [Choice(code, field_name(code), field_icon(code)) for code in FIELDS]
        self.rows = [ColumnRow(each, self._samples(each), choices) for each in shown]
        self._lines = column(spacing=0)
        for line in self.rows:
            line.chosen.connect(self._choose)
            self._lines.addWidget(line)
        self._lines.addStretch(1)
        self.questions: dict[str, DateQuestion] = {}
        self._ask_all()
        main = column(header, _Titles(), (scrolling(pane(self._lines)), 1), spacing=0)
        self._side = column(spacing=10, margins=(20, 16, 20, 16))
        side = pane(self._side, "side")
        # Half of the growth of larger text: the columns need room too.
        side.setFixedWidth(round(SIDE * (1 + (theme.scale - 1) / 2)))
        self._card = side
        self.setLayout(row((pane(main), 1), side, spacing=0))
        self.setFocusProxy(self.rows[0].field if self.rows else None)
        self._show_row()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._card.setVisible(self.width() >= theme.px(WIDE))

    @property
    def source(self) -> Source:
        """The table on show."""
        return self.going.sources[self._place]

    @property
    def mapping(self) -> ColumnMapping:
        """What its columns become."""
        return self.going.mappings[self._place]

    def counts(self) -> dict[Confidence, int]:
        """Count the columns by how sure we are of them."""
        found = dict.fromkeys(Confidence, 0)
        for line in self.rows:
            found[line.confidence] += 1
        return found

    @property
    def names_somebody(self) -> bool:
        """Whether any column says who the customers are."""
        return self.mapping.has(*_WHO)

    def _table_field(self) -> list[QWidget]:
        """Let another table be looked at, where there are several."""
        if len(self.going.sources) < 2:
            return []
        choices = [
            Choice(str(place), words.source_words(each)) for place, each in enumerate(self.going.sources)
        ]
        field = ChoiceField(choices, str(self._place), name=translate("Import", "Table"))
        field.chosen.connect(lambda key: self.table_chosen.emit(int(key)))
        return [field]

    def _samples(self, proposal: ColumnProposal) -> list[str]:
        found: dict[str, None] = {}
        for _, cells in self.source.table.rows[:60]:
            cell = cells[proposal.column]
            if cell is not None and str(cell).strip():
                found[i18n.format_date(cell) if isinstance(cell, date) else str(cell).strip()] = None
            if len(found) == SAMPLES:
                break
        return list(found)

    # answers

    def _choose(self, key: str, code: str) -> None:
        self.going.overrides[key] = code
        self.asked.emit()

    def _order(self, header: str, order: DateOrder) -> None:
        self.going.date_orders[header] = order
        self.asked.emit()

    def _live_in(self, country: str) -> None:
        self.going.country = country
        self.ctx.remember("import.country", country)
        self.asked.emit()

    def take(self) -> None:
        """Show what was thought anew."""
        by_column = {each.column: each for each in self.mapping.columns}
        for line in self.rows:
            line.show_proposal(by_column[line.proposal.column])
        self._ask_all()
        self._show_row()

    # questions

    def _ask_all(self) -> None:
        """Put each question below the column it is about; one that was answered stays where it is."""
        for place, line in enumerate(self.rows):
            if line.key not in self.questions and (asked := self._question_about(line)):
                self.questions[line.key] = asked
                self._lines.insertWidget(self._lines.indexOf(line) + 1, asked)
            line.set_asked(is_asked=line.key in self.questions, is_last=place == len(self.rows) - 1)

    def _question_about(self, line: "ColumnRow") -> "DateQuestion | CountryQuestion | None":
        proposal = line.proposal
        is_date = not proposal.is_order_certain or proposal.header in self.going.date_orders
        if is_date and proposal.field != "skip":
            example = self._ambiguous(proposal)
            if example:
                question = DateQuestion(example, proposal)
                question.answered.connect(lambda order: self._order(proposal.header, order))
                return question
        is_first_phone = proposal.field == "phone" and not any(
            isinstance(each, CountryQuestion) for each in self.questions.values()
        )
        has_country = self.ctx.store.profile.country or self.mapping.country
        if is_first_phone and (self.going.country or not has_country) and self._needs_country(proposal):
            guess = self.going.country or self.ctx.remembered("import.country", "") or _territory()
            asked = CountryQuestion(guess)
            self.going.country = asked.field.key
            asked.answered.connect(self._live_in)
            return asked
        return None

    def _cells(self, proposal: ColumnProposal) -> list[str]:
        rows = self.source.table.rows
        return [cell for _, cells in rows[:5_000] if type(cell := cells[proposal.column]) is str and cell]

    def _ambiguous(self, proposal: ColumnProposal) -> str:
        """Find a date that could be either."""
        for text in self._cells(proposal):
            if len(_readings(text, proposal)) > 1:
                return text
        return ""

    def _needs_country(self, proposal: ColumnProposal) -> bool:
        return any(not text.lstrip().startswith(("+", "00")) for text in self._cells(proposal)[:200])

    # a row as it becomes

    def _show_row(self) -> None:
        clear(self._side)
        source, mapping = self.source, self.mapping
        total = len(source.table.rows)
        self._row = min(max(self._row, 0), total - 1)
        number, cells = source.table.rows[self._row]
        before = IconButton(
            "chev_left", translate("Import", "Row before"), side=16, on_click=lambda: self._step(-1)
        )
        after = IconButton(
            "chev_right", translate("Import", "Next row"), side=16, on_click=lambda: self._step(1)
        )
        before.setEnabled(self._row > 0)
        after.setEnabled(self._row < total - 1)
        where = translate("Import", "{number} of {total}").format(
            number=format_number(self._row + 1), total=format_number(total)
        )
        title = Label(translate("Import", "Row {row} becomes").format(row=number), "section")
        self._side.addLayout(row(title, None, before, Label(where, "small", "2"), after, spacing=4))
        draft = imports.row_draft(
            self.ctx.store, source, mapping, self._row, country=self.going.country, today=self.ctx.today
        )
        as_written = {str(cell).strip() for cell in cells if cell is not None}
        self._side.addWidget(customer_card(draft, as_written, self.ctx.store))
        self._side.addWidget(
            Banner(
                "info",
                translate(
                    "Import",
                    "Your file is only read, never changed. After the import you can take everything back.",
                ),
                translate("Import", "Nothing is saved yet."),
                icon="lock",
            )
        )
        self._side.addStretch(1)

    def _step(self, by: int) -> None:
        self._row += by
        self._show_row()


_WHO = (
    "name", "family_name", "given_name", "company", "contact_person", "name_phone", "phone", "email",
    "contacts", "tax_id", "external_id", "number", "messenger",
)  # fmt: skip


def _readings(text: str, proposal: ColumnProposal) -> dict[DateOrder, date]:
    """Read a date in both orders; empty unless they differ."""
    read = parse_birthday if proposal.field == "birthday" else parse_date
    found = {order: day for order in (DateOrder.DMY, DateOrder.MDY) if (day := read(text, order)) is not None}
    return found if len(set(found.values())) > 1 else {}


class _Titles(QWidget):
    """The titles above the lines."""

    def __init__(self) -> None:
        super().__init__()
        self.rescale()

    def rescale(self) -> None:
        self.setFixedHeight(theme.px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        painter.fillRect(self.rect(), theme.color("surface_alt"))
        paint.line(painter, 0, self.width(), self.height() - 1, "border")
        titles = (
            translate("Import", "Column in your file"),
            translate("Import", "First values"),
            "",
            translate("Import", "Becomes in smallcrm"),
            translate("Import", "How sure we are"),
        )
        for title, area in zip(titles, _areas(self.width(), self.height()), strict=True):
            paint.text(painter, area, title, "small", "text_2")


def _areas(wide: float, high: float) -> list[QRectF]:
    """Say where the parts of a line are: heading, values, arrow, field, how sure."""
    heading, field_, sure = theme.px(_HEADING), theme.px(_FIELD), theme.px(_SURE)
    left, gap = 24, 14
    values = max(wide - left - heading - field_ - sure - 4 * gap - 20 - 12, 40)
    found = []
    for width in (heading, values, 20, field_, sure):
        found.append(QRectF(left, 0, width, high))
        left += width + gap
    return found


class ColumnRow(QFrame):
    """One column: its letter and heading, first values, what it becomes, and how sure we are.

    Everything but the field is painted: a wide table would be hundreds of labels. `chosen` gives the
    heading (or the letter of a column without one) and the field.
    """

    chosen = Signal(str, str)

    def __init__(self, proposal: ColumnProposal, samples: Sequence[str], choices: list[Choice]) -> None:
        super().__init__()
        self.proposal = proposal
        self.key = proposal.header or letter(proposal.column)
        self._samples = samples
        self._is_asked = False
        self._is_last = False
        offered = choices
        if proposal.field not in FIELDS:
            offered = [*choices, Choice(proposal.field, field_name(proposal.field))]
        self.field = ChoiceField(offered, proposal.field, name=self.key)
        self.field.setParent(self)
        self.field.chosen.connect(lambda code: self.chosen.emit(self.key, code))
        self.rescale()

    @property
    def confidence(self) -> Confidence:
        """How sure we are now."""
        return self.proposal.confidence

    def show_proposal(self, proposal: ColumnProposal) -> None:
        """Show what was thought anew."""
        self.proposal = proposal
        self.field.choose(proposal.field)
        self.update()

    def set_asked(self, *, is_asked: bool, is_last: bool) -> None:
        """Stand on the ground of the question below."""
        self._is_asked, self._is_last = is_asked, is_last
        self.update()

    def rescale(self) -> None:
        """Take the height of the present text size."""
        self.setFixedHeight(theme.px(_LINE))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_HEADING + _FIELD + _SURE) + 160, theme.px(_LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        area = _areas(self.width(), self.height())[3]
        high = self.field.sizeHint().height()
        self.field.setGeometry(int(area.left()), int((self.height() - high) / 2), int(area.width()), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        if self._is_asked:
            painter.fillRect(self.rect(), theme.color("warn_soft"))
        else:
            paint.line(painter, 0, self.width(), self.height() - 1)
        heading, values, arrow, _, sure = _areas(self.width(), self.height())
        is_out = self.proposal.field == "skip"
        box = QRectF(heading.left(), heading.center().y() - theme.px(11), theme.px(26), theme.px(22))
        paint.box(painter, box, 4, "surface" if self._is_asked else "sunken")
        paint.text(
            painter, box, letter(self.proposal.column), "caption", "text_2", weight=600, align=paint.CENTER
        )
        name = heading.adjusted(box.width() + 10, 0, 0, 0)
        shown = self.proposal.header or translate("Import", "Column {letter}").format(letter=self.key)
        paint.text(painter, name, shown, "body_strong", "text_3" if is_out else "text")
        paint.text(painter, values, ",  ".join(self._samples), "small", "text_3" if is_out else "text_2")
        place = QRectF(arrow.left(), arrow.center().y() - 8, 16, 16)
        paint_icon(painter, "arrow_right", place, "text_3")
        family, icon, said = SURENESS[self.confidence]
        taken = paint.chip(painter, sure.left(), sure.center().y(), paint.ChipLook(said(), family, icon))
        why = WHY.get(self.proposal.reason, lambda: "")()
        paint.text(painter, sure.adjusted(taken + 8, 0, 0, 0), why, "small", "text_2")


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
        readings = _readings(example, proposal)
        shown = {order: i18n.format_date(day, "long") for order, day in readings.items()}
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


def _territory() -> str:
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


# a customer as a row makes it


def customer_card(draft: RowDraft, as_written: set[str], store: Store) -> QWidget:
    """Show what a row becomes, with "was …" where it was written in another way."""
    name = draft.name or draft.customer.get("company", "")
    if draft.rejected or not (name or draft.contacts or draft.assets):
        words_ = translate("Import", "Nothing here says who it is: no name, no phone, no number.")
        return Card(row(Icon("error", 20, "danger"), (Label(words_, "small", wrap=True), 1)))
    shown = name or (draft.contacts[0].value if draft.contacts else draft.assets[0].plate)
    is_known = _is_known(draft, store)
    chip = (
        Chip(translate("Import", "Already yours"), "info", "check")
        if is_known
        else Chip(translate("Import", "New customer"), "ok")
    )
    head = column((ElidedLabel(shown, "heading", ""), 0), row(chip, None), spacing=3)
    lines: list[Any] = [row(column(Avatar(initials(shown), 40), None), (head, 1), spacing=12), divider()]
    for contact in draft.contacts[:5]:
        icon = {"phone": "phone", "email": "mail", "web": "link"}.get(contact.kind.value, "chat")
        lines.append(_fact(icon, contact.value, as_written))
    address = ", ".join(
        str(draft.customer[code])
        for code in ("address", "city", "region", "postal_code")
        if draft.customer.get(code)
    )
    if address:
        lines.append(_fact("location", address, as_written, can_differ=False))
    if draft.customer.get("birthday"):
        lines.append(_fact("cake", words.value(draft.customer["birthday"]), as_written, can_differ=False))
    if draft.assets:
        lines.append(divider())
        lines += [_thing(thing) for thing in draft.assets[:3]]
    notes = list(draft.notes)[:2]
    if notes:
        lines.append(divider())
        lines += [_fact("note", note, as_written, can_differ=False) for note in notes]
    return Card(*lines, spacing=8)


def _fact(icon: str, text: str, as_written: set[str], *, can_differ: bool = True) -> Any:
    shown = row(Icon(icon, 16, "text_3"), (ElidedLabel(text, "small", ""), 1), spacing=10)
    digits = "".join(filter(str.isdigit, text))
    if can_differ and text not in as_written and digits:
        was = next((each for each in as_written if _tail(each) and digits.endswith(_tail(each))), "")
        if was:
            shown.addWidget(Label(translate("Import", "was {text}").format(text=was[:24]), "caption", "3"))
    return shown


def _tail(text: str) -> str:
    digits = "".join(filter(str.isdigit, text))
    return digits.lstrip("0") if len(digits) > 4 else ""


def _thing(thing: AssetDraft) -> Any:
    icon, family = {
        VEHICLE: ("car", "violet"), POLICY: ("shield", "info"), APPLIANCE: ("temp", "accent"),
        CONTRACT: ("quote", "ok"),
    }.get(thing.type, ("box", "neutral"))  # fmt: skip
    kind = wording.thing_kind(thing.type)
    called = thing.name or thing.serial_number or kind
    day = thing.ends_on or thing.next_service_on or thing.inspection_on
    due = ""
    if day:
        due = translate("Import", "Due {date}").format(date=i18n.format_date(day, "long"))
    second = "  ·  ".join(filter(None, (thing.policy_number, due)))
    texts = column(
        ElidedLabel(called, "body_strong", ""),
        *([ElidedLabel(second, "small", "2")] if second else []),
        spacing=1,
    )
    parts: list[Any] = [column(KindIcon(icon, family, 30), None), (texts, 1)]
    if thing.plate:
        plate = Plate(thing.plate)
        parts.append(column(plate, None))
    return row(*parts, spacing=10)


def _is_known(draft: RowDraft, store: Store) -> bool:
    """Say whether a phone or e-mail of the row is a customer's already."""
    known = KnownCustomers(store, rows=1)
    kinds = {ContactKind.PHONE: "phone", ContactKind.EMAIL: "email"}
    return any(
        known.find(kinds[contact.kind], contact.key)
        for contact in draft.contacts
        if contact.key and contact.kind in kinds
    )
