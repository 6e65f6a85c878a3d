"""How a row of a table is painted: ground, line, mark, ticks, cells and the ring around it.

A row is painted whole. Qt's own way asks a delegate for every single cell, and hands it an option of some
forty values each time: more work than painting it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from smallcrm.domain.record import dataclass
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.cells import paint_cell
from smallcrm.ui.kit.table_model import ColumnSpec, RecordTableModel
from smallcrm.ui.kit.theme import theme

TICK_LEFT = 16
MARGIN = 10
_MARK = 3
_RING = 2


@dataclass(frozen=True, slots=True)
class RowLook:
    """How a row stands out at the moment: ground and ring as tokens, "" for none."""

    is_selected: bool
    ground: str
    ring: str


@dataclass(frozen=True, slots=True)
class ColumnPlace:
    """Where a column stands in the view; `spec` is None for the ticks."""

    spec: ColumnSpec | None
    number: int
    """Its place among the specs."""
    left: int
    width: int
    is_first: bool
    is_last: bool


def paint_row(  # noqa: PLR0913, PLR0917 - a row, where it stands and how it looks
    painter: QPainter,
    rows: RecordTableModel,
    place: int,
    columns: Sequence[ColumnPlace],
    top: int,
    height: int,
    look: RowLook,
) -> None:
    """Paint these columns of a row."""
    left, right = columns[0].left, columns[-1].left + columns[-1].width
    if look.ground:
        painter.fillRect(QRectF(left, top, right - left, height), theme.color(look.ground))
    painter.fillRect(QRectF(left, top + height - 1, right - left, 1), theme.color("divider"))
    if look.is_selected and columns[0].is_first:
        painter.fillRect(QRectF(left, top, _MARK, height), theme.color("accent"))
    for column in columns:
        if column.spec is None:
            is_ticked = rows.is_ticked(place)
            paint.tick_box(painter, column.left + TICK_LEFT, top + height / 2, is_on=is_ticked)
        else:
            room = QRectF(column.left + MARGIN, top, column.width - 2 * MARGIN, height - 1)
            cell = rows.cell_at(place, column.number)
            paint_cell(painter, room, cell, column.spec.align, is_selected=look.is_selected)
    if look.ring:
        _paint_ring(painter, columns, QRectF(left, top, right - left, height), look.ring)


def _paint_ring(painter: QPainter, columns: Sequence[ColumnPlace], area: QRectF, tone: str) -> None:
    """Draw what these columns have of the ring around their row."""
    colour = theme.color(tone)
    left, top, width, height = area.getRect()
    painter.fillRect(QRectF(left, top, width, _RING), colour)
    painter.fillRect(QRectF(left, top + height - _RING, width, _RING), colour)
    if columns[0].is_first:
        painter.fillRect(QRectF(left, top, _RING, height), colour)
    if columns[-1].is_last:
        painter.fillRect(QRectF(left + width - _RING, top, _RING, height), colour)
