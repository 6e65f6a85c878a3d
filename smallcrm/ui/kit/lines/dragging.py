"""A line on its way to another place: where it would fall, and scrolling on at the edges."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter

from smallcrm.ui.kit.theme import theme

if TYPE_CHECKING:
    from smallcrm.ui.kit.lines.grid import LineGrid

EDGE, SCROLL_EVERY_MS, SCROLL_STEP = 24, 40, 12


class LineDragging(QObject):
    """Follows the pointer from the handle of a line to where it is let go."""

    def __init__(self, grid: "LineGrid") -> None:
        super().__init__(grid)
        self._grid = grid
        self._row = self._to = -1
        self._scroller = QTimer(self, interval=SCROLL_EVERY_MS)
        self._scroller.timeout.connect(self._scroll_on)

    @property
    def is_on(self) -> bool:
        """Whether a line is being dragged."""
        return self._row >= 0

    def begin(self, row: int) -> None:
        """Take a line by its handle."""
        self._row = row
        self._grid.go_to(row)
        self._grid.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def follow(self, at: QPoint) -> None:
        """Find between which lines it would fall."""
        grid = self._grid
        row, count = grid.rowAt(at.y()), grid.source.count()
        if row < 0:
            row = 0 if at.y() < 0 else count
        else:
            top = grid.rowViewportPosition(row)
            row += 1 if at.y() > top + grid.rowHeight(row) / 2 else 0
        self._to = min(row, count)
        is_near = at.y() < EDGE or at.y() > grid.viewport().height() - EDGE
        (self._scroller.start if is_near else self._scroller.stop)()
        grid.viewport().update()

    def end(self) -> None:
        """Let the line go where it is."""
        row, to = self._row, self._to
        self._row = self._to = -1
        self._scroller.stop()
        self._grid.viewport().update()
        self._grid.viewport().unsetCursor()
        if to >= 0:
            self._grid.move_line(row, to - 1 if to > row else to)

    def paint_mark(self) -> None:
        """Draw where it would fall."""
        if self._to >= 0:
            view = self._grid.viewport()
            painter = QPainter(view)
            y = self._grid.rowViewportPosition(min(self._to, self._grid.lines.rowCount() - 1))
            painter.fillRect(QRect(0, y - 1, view.width(), 2), theme.color("accent"))

    def _scroll_on(self) -> None:
        view, bar = self._grid.viewport(), self._grid.verticalScrollBar()
        y = view.mapFromGlobal(self._grid.cursor().pos()).y()
        bar.setValue(bar.value() + (-SCROLL_STEP if y < view.height() / 2 else SCROLL_STEP))
