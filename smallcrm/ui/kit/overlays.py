"""What lies over the window: the veil behind a question or the command box."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from smallcrm.ui.kit.theme import theme


class Scrim(QWidget):
    """A veil over the whole of its host, kept as large as it; a click on it is a wish to leave.

    A still veil keeps a picture of what lies beneath it: what moves above it, as a list that answers every
    key, is then painted without the whole page below. The picture lasts until the size or the look changes.
    """

    pressed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._picture: QPixmap | None = None
        host.installEventFilter(self)
        theme.changed.connect(self._see_through)
        self.setGeometry(host.rect())
        self.hide()

    def lay(self, *, is_still: bool = False) -> None:
        """Cover the host."""
        self.setGeometry(self.parentWidget().rect())
        if is_still and self.isHidden():
            self._picture = self.parentWidget().grab()
            painter = QPainter(self._picture)
            painter.fillRect(self.rect(), theme.color("scrim"))
            painter.end()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, self._picture is not None)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._see_through()
            self.setGeometry(self.parentWidget().rect())
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        self._see_through()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture is not None:
            painter.drawPixmap(QPoint(0, 0), self._picture)
        else:
            painter.fillRect(event.rect(), theme.color("scrim"))

    def _see_through(self) -> None:
        """Show what lies beneath as it is."""
        self._picture = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        self.update()
