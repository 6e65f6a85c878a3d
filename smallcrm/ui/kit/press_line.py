"""A line of a card that is pressed: a number that copies itself, a name that leads somewhere, a file."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.accessibility import announce
from smallcrm.ui.kit.clipboard import copy_text
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.tips import set_tip, show_tip

_INSET, _GAP, _LEAST = 6, 8, 60


class PressLine(QAbstractButton):
    """An icon, words, and a quiet detail at the right; too long words shorten, with a tooltip.

    Enter and Space press it. `menu_requested` is the right button or the Menu key, `remove_requested`
    the Delete key. `says` is what a screen reader reads, `tip` what pressing does.
    """

    menu_requested = Signal(QPoint)
    remove_requested = Signal()

    def __init__(  # noqa: PLR0913 - the traits of a line
        self,
        text: str,
        icon: str = "",
        detail: str = "",
        *,
        says: str = "",
        tip: str = "",
        weight: int = 500,
        tone: str = "text",
        on_click: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._icon_name = icon
        self._detail = detail
        self._tip = tip
        self._weight = weight
        self._tone = tone
        self.setText(text)
        self.setAccessibleName(says or ", ".join(filter(None, (detail, text))))
        self.setAccessibleDescription(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if on_click is not None:
            self.clicked.connect(lambda _=False: on_click())
        self.rescale()

    def rescale(self) -> None:
        """Take the height of the present text size."""
        self.setFixedHeight(theme.px(28))

    def sizeHint(self) -> QSize:
        words = paint.width(self.text(), "small", self._weight)
        return QSize(round(words + self._left + self._right + _INSET), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, self.height())

    @property
    def _left(self) -> float:
        return _INSET + (16 + _GAP if self._icon_name else 0)

    @property
    def _right(self) -> float:
        taken = min(paint.width(self._detail, "caption"), self.width() * 0.45) if self._detail else 0
        return taken + _INSET + (_GAP if taken else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        # Only now: whether the words are cut depends on the room, and a page has many lines nobody points at.
        room = self.width() - self._left - self._right
        is_cut = paint.is_shortened(self.text(), room, "small", self._weight)
        set_tip(self, "\n".join(filter(None, (self.text() if is_cut else "", self._tip))))
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        area, middle = QRectF(self.rect()), self.height() / 2
        if self.isDown():
            paint.box(painter, area, 6, "pressed")
        elif self.underMouse():
            paint.box(painter, area, 6, "hover")
        if self.property("kbd"):
            paint.box(painter, area, 6, edge="focus", thickness=2)
        if self._icon_name:
            paint_icon(painter, self._icon_name, QRectF(_INSET, middle - 8, 16, 16))
        words = area.adjusted(self._left, 0, -self._right, 0)
        paint.text(painter, words, self.text(), "small", self._tone, weight=self._weight)
        if self._detail:
            detail = QRectF(
                area.right() - self._right + _GAP, 0, self._right - _INSET - _GAP + 1, self.height()
            )
            paint.text(painter, detail, self._detail, "caption", "text_3", align=paint.RIGHT)


class CopyLine(PressLine):
    """A line that copies its words and says so where the eye is."""

    def __init__(self, text: str, icon: str = "", detail: str = "", *, copies: str = "") -> None:
        super().__init__(text, icon, detail, tip=translate("Kit", "Copy"))
        self._copies = copies or text
        self.clicked.connect(lambda _=False: self.copy())

    def copy(self) -> None:
        """Put the words on the clipboard."""
        copy_text(self._copies)
        said = translate("Kit", "Copied: {text}").format(text=self._copies)
        show_tip(self.mapToGlobal(self.rect().bottomLeft()), said, self)
        announce(self, said)
