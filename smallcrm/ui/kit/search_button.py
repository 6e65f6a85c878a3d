"""The search over everything, as it stands at the top of the window: a button that looks like a field."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from smallcrm.ui.kit import paint
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.keys import key_text
from smallcrm.ui.kit.theme import theme


class SearchButton(QAbstractButton):
    """Looks like the search field at the top of the window and opens the command box.

    Typing into it opens the box with what was typed.
    """

    asked = Signal(str)

    def __init__(self, hint: str, key: QKeySequence | str = "Ctrl+K") -> None:
        super().__init__()
        self._key = key_text(key)
        self.setText(hint)
        self.setAccessibleName(hint)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.asked.emit(""))
        self.rescale()

    def rescale(self) -> None:
        """Take the height of the present text size."""
        self.setFixedHeight(theme.size("control"))

    def sizeHint(self) -> QSize:
        return QSize(500, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit("")
        elif event.text().strip() and event.text().isprintable():
            self.asked.emit(event.text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        area, middle = QRectF(self.rect()), self.height() / 2
        edge, thickness = ("border_strong" if self.underMouse() else "border_control"), 1
        if self.property("kbd"):
            edge, thickness = "focus", 2
        paint.box(painter, area, 8, "surface", edge, thickness)
        paint_icon(painter, "search", QRectF(10, middle - 10, 20, 20))
        taken = paint.key_hint(painter, area.right() - 8, middle, self._key, "surface_alt")
        words = area.adjusted(38, 0, -taken - 16, 0)
        paint.text(painter, words, self.text(), "body", "text_3")
