"""The first rows of a sheet as they stand in the file; the row with the headings can be pointed at."""

from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from smallcrm import i18n
from smallcrm.i18n import translate
from smallcrm.services.imports import Source
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.fields import ChoiceField
from smallcrm.ui.kit.theme import theme

SHOWN_ROWS = 10
SHOWN_COLUMNS = 7
ABOVE = 3
"""Rows shown above headings that stand far down."""
OFFERED = 25
"""Rows offered as headings; title pages are not longer."""

Line = tuple[int, list[str]]
"""The number of a row, from 1, and what stands in it."""


def lines_of(source: Source, first: int, most: int) -> list[Line]:
    """List rows of the table's sheet that hold something, from a row on."""
    rows = next((sheet.rows for sheet in source.workbook.sheets if sheet.name == source.table.sheet), [])
    found: list[Line] = []
    for number in range(first, len(rows) + 1):
        cells = rows[number - 1]
        if any(cell is not None and cell != "" for cell in cells):
            found.append((number, [_plain(cell) for cell in cells]))
        if len(found) == most:
            break
    return found


def header_field(source: Source) -> ChoiceField:
    """Offer the rows that may hold the headings, the last of them never: something must follow."""
    offered = lines_of(source, 1, OFFERED + 1)[:-1]
    if source.table.header_row and source.table.header_row not in {number for number, _ in offered}:
        offered += lines_of(source, source.table.header_row, 1)
    none = Choice("0", translate("Import", "The file has no headings"))
    named = translate("Import", "Row {row}: {cells}")
    choices = [
        Choice(str(number), named.format(row=number, cells="  |  ".join(filter(None, cells))[:90]))
        for number, cells in offered
    ]
    return ChoiceField(
        [none, *choices], str(source.table.header_row), name=translate("Import", "The headings stand in")
    )


class SheetSample(QWidget):
    """The rows around the headings, painted. A click on a row says that the headings stand there.

    By keys the same is done in the field beside it, see `header_field`.
    """

    header_chosen = Signal(int)

    def __init__(self, source: Source, *, can_choose: bool = True) -> None:
        super().__init__()
        table = source.table
        self._columns = [index for index in table.columns if table.headers[index]][:SHOWN_COLUMNS]
        self._header_row = table.header_row
        self._lines = lines_of(source, 1, SHOWN_ROWS)
        if table.header_row and table.header_row not in {number for number, _ in self._lines[:-1]}:
            self._lines = lines_of(source, max(table.header_row - ABOVE, 1), SHOWN_ROWS)
        self._left_out = {skipped.row for skipped in table.skipped_rows} - {table.header_row}
        self._hovered = 0
        self._can_choose = can_choose
        if can_choose:
            self.setMouseTracking(True)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName("; ".join(", ".join(filter(None, cells)) for _, cells in self._lines))
        self.rescale()

    def rescale(self) -> None:
        """Take the height of the present text size."""
        self.setFixedHeight(theme.px(32) * len(self._lines) + 2)

    def row_at(self, y: float) -> int:
        """Give the number of the row at a height, 0 where there is none."""
        place = int((y - 1) // theme.px(32))
        return self._lines[place][0] if 0 <= place < len(self._lines) else 0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.row_at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.row_at(event.position().y())
        is_wanted = event.button() == Qt.MouseButton.LeftButton and self._can_choose
        if is_wanted and number and number != self._header_row:
            self.header_chosen.emit(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        high, first = theme.px(32), theme.px(48)
        paint.box(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, "surface", "border")
        wide = (self.width() - first - 12) / max(len(self._columns), 1)
        for place, (number, cells) in enumerate(self._lines):
            top = place * high + 1
            is_header = number == self._header_row
            ground = "accent_soft" if is_header else "hover" if number == self._hovered else ""
            if ground:
                painter.fillRect(QRectF(1, top, self.width() - 2, high), theme.color(ground))
            if place:
                paint.line(painter, 1, self.width() - 1, top)
            number_area = QRectF(0, top, first - 12, high)
            paint.text(painter, number_area, str(number), "caption", "text_3", align=paint.RIGHT)
            role = "small_strong" if is_header else "small"
            tone = "text_3" if number in self._left_out or number < self._header_row else "text"
            for index, column in enumerate(self._columns):
                area = QRectF(first + index * wide, top, wide - 12, high)
                paint.text(painter, area, cells[column], role, tone)

    def _hover(self, number: int) -> None:
        wanted = 0 if number == self._header_row else number
        if wanted != self._hovered:
            self._hovered = wanted
            self.update()


def _plain(cell: object) -> str:
    if cell is None:
        return ""
    return i18n.format_date(cell) if isinstance(cell, date) else " ".join(str(cell).split())
