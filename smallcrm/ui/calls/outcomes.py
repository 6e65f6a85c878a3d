"""How a call went: six large buttons with their number keys."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from smallcrm import wording
from smallcrm.domain.call_list import CallResult
from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate, translate_later
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.theme import theme

COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Look:
    """The sign of a result, and what pressing it does."""

    result: CallResult
    icon: str
    family: str
    does: str


LOOKS = (
    Look(CallResult.INTERESTED, "check", "ok", translate_later("CallLists", "Opens a deal")),
    Look(CallResult.WILL_COME, "calendar", "ok", translate_later("CallLists", "Choose the day")),
    Look(CallResult.AGAIN, "alarm", "info", translate_later("CallLists", "Choose when")),
    Look(CallResult.NO_ANSWER, "call_missed", "warn", translate_later("CallLists", "Comes back later")),
    Look(CallResult.NOT_INTERESTED, "subtract", "neutral", translate_later("CallLists", "Leaves the list")),
    Look(CallResult.WRONG_NUMBER, "prohibited", "danger", translate_later("CallLists", "Leaves the list")),
)
"""In the order of their number keys."""


class OutcomeButton(QAbstractButton):
    """A sign, the result, what it does, and its key."""

    def __init__(self, look: Look, key: str) -> None:
        super().__init__()
        self._look, self._key, self._does = look, key, ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.say()

    def say(self) -> None:
        """Put the words of the active language on it."""
        self._does = translate("CallLists", self._look.does)
        self.setText(wording.call_result(self._look.result.value))
        self.setAccessibleName(self.text())
        key = translate("Kit", "Key {key}").format(key=self._key)
        self.setAccessibleDescription(f"{self._does}. {key}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = max(paint.width(self.text(), "body_strong"), paint.width(self._does, "small"))
        return QSize(round(words) + 100, theme.px(60))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(150), theme.px(60))

    def rescale(self) -> None:
        """Take the size of the present text size."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        area = QRectF(self.rect())
        edge, thickness = ("focus", 2) if self.property("kbd") else ("border_control", 1)
        ground = "hover" if self.underMouse() and self.isEnabled() else "surface"
        paint.box(painter, area, 8, ground, edge, thickness)
        middle = area.center().y()
        paint.kind_icon(painter, QRectF(12, middle - 17, 34, 34), self._look.icon, self._look.family)
        left, room = 58.0, area.width() - 58 - 40
        line = theme.line("body_strong")
        top = middle - (line + theme.line("small")) / 2
        paint.text(painter, QRectF(left, top, room, line), self.text(), "body_strong", "text")
        below = QRectF(left, top + line, room, theme.line("small"))
        paint.text(painter, below, self._does, "small", "text_2")
        paint.key_hint(painter, area.right() - 12, middle, self._key)


class Outcomes(QWidget):
    """The six buttons, three in a row. `chosen` gives the result."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        self.buttons: dict[CallResult, OutcomeButton] = {}
        for place, look in enumerate(LOOKS):
            button = OutcomeButton(look, str(place + 1))
            button.clicked.connect(lambda _=False, result=look.result: self.chosen.emit(result))
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)
            self.buttons[look.result] = button
        for place in range(COLUMNS):
            grid.setColumnStretch(place, 1)

    def press(self, key: str) -> bool:
        """Take the result of a number key; False if it stands for none."""
        if not (key.isdigit() and 1 <= int(key) <= len(LOOKS)) or not self.isEnabled():
            return False
        self.chosen.emit(LOOKS[int(key) - 1].result)
        return True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            for button in self.buttons.values():
                button.say()
        super().changeEvent(event)
