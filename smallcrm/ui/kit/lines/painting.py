"""How the cells of a form's lines look."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from smallcrm.ui.kit import paint
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.lines.source import NAME, PADDING, GridCell, Index
from smallcrm.ui.kit.theme import theme

if TYPE_CHECKING:
    from smallcrm.ui.kit.lines.grid import LineGrid


class LineDelegate(QStyledItemDelegate):
    """Paints the cells."""

    def __init__(self, grid: "LineGrid") -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        grid, rect = self._grid, QRectF(option.rect)
        row, place = index.row(), index.column()
        paint.start(painter)
        if row == grid.hover_row and not grid.is_locked:
            painter.fillRect(rect, theme.color("hover"))
        paint.line(painter, rect.left(), rect.right() + 1, rect.bottom() - 1)
        is_current = index == grid.currentIndex() and grid.hasFocus()
        if is_current and place not in (0, grid.lines.columnCount() - 1):
            paint.box(painter, rect.adjusted(2, 4, -2, -5), 6, "selected", "focus", 2)
        if row >= grid.source.count():
            self._paint_add(painter, rect, place)
        elif place == 0:
            if not grid.is_locked:
                self._sign(painter, rect, "drag", 16, is_strong=row == grid.hover_row)
        elif place == grid.lines.columnCount() - 1:
            if not grid.is_locked:
                self._sign(painter, rect, "close", 16, is_strong=row == grid.hover_row)
        elif place == grid.lines.name_column:
            self._paint_name(painter, rect, grid.source.cell(row, NAME))
        else:
            cell = grid.source.cell(row, grid.lines.name_of(place))
            area = rect.adjusted(PADDING, 0, -PADDING, 0)
            paint.text(
                painter,
                area,
                cell.text,
                _fitting(cell.text, area.width(), cell.weight),
                cell.tone,
                elide=False,
                weight=cell.weight, align=paint.RIGHT, tabular=True,
            )  # fmt: skip

    def _paint_add(self, painter: QPainter, rect: QRectF, place: int) -> None:
        if place == 0:
            center = rect.center()
            area = QRectF(center.x() - 8, center.y() - 8, 16, 16)
            paint_icon(painter, "add", area, "accent_text")
        elif place == self._grid.lines.name_column:
            area = rect.adjusted(PADDING, 0, -PADDING, 0)
            paint.text(painter, area, self._grid.add_hint, "body", "text_3")

    def _paint_name(self, painter: QPainter, rect: QRectF, cell: GridCell) -> None:
        area = rect.adjusted(PADDING, 0, -PADDING, 0)
        second = cell.warning or cell.note
        if not second:
            paint.text(
                painter,
                area,
                cell.text,
                _fitting(cell.text, area.width(), cell.weight),
                cell.tone,
                elide=False,
                weight=cell.weight,
            )
            return
        height, below = theme.line("body"), theme.line("small")
        top = area.center().y() - (height + below) / 2
        upper = QRectF(area.left(), top, area.width(), height)
        lower = QRectF(area.left(), top + height, area.width(), below)
        paint.text(painter, upper, cell.text, "body", cell.tone, weight=cell.weight)
        if cell.warning:
            sign = QRectF(lower.left(), lower.center().y() - 8, 16, 16)
            paint_icon(painter, "warning", sign, "warn_text")
            lower.setLeft(lower.left() + 20)
            taken = paint.text(painter, lower, cell.warning, "small", "warn_text", weight=500)
            lower.setLeft(lower.left() + taken + 10)
        if cell.note and lower.width() > 20:
            paint.text(painter, lower, cell.note.replace("\n", " · "), "small", "text_2")

    @staticmethod
    def _sign(painter: QPainter, rect: QRectF, name: str, side: int, *, is_strong: bool) -> None:
        center = rect.center()
        area = QRectF(center.x() - side / 2, center.y() - side / 2, side, side)
        paint_icon(painter, name, area, "text_2" if is_strong else "text_3")


def _fitting(words: str, room: float, weight: int) -> str:
    """Choose letters in which a figure keeps its end: half an amount is worse than a small one."""
    roles = ("body", "small", "caption")
    return next((role for role in roles if paint.width(words, role, weight, tabular=True) <= room), roles[-1])
