"""A sheet of openpyxl's that takes cells as they are told and never guesses.

openpyxl makes a formula of "=1" and an error of "#N/A", and looks at every text and every day again to find
out. Here a text is a text: no customer can slip a formula into a file, and an export takes a quarter less
time. Everything else, the XML too, is openpyxl's.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook import Workbook
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

DAY_FORMAT = "yyyy-mm-dd"
HEADING_COLOUR = "E7EEF1"

# Parts of openpyxl that have no public name are used below: there is no other way to say what a cell is.
# ruff: noqa: SLF001


class PlainPage(WriteOnlyWorksheet):
    """A sheet to append rows of texts, numbers, flags and days to; None and "" are empty cells.

    Texts must be fit for XML and for a cell.
    """

    def _values_to_row(self, values: Sequence[Any], row_idx: int) -> Iterator[Any]:
        """Make cells of values. Each is written before the next is asked for: two objects do for all."""
        plain: Any = WriteOnlyCell(self)
        day: Any = WriteOnlyCell(self)
        day.number_format = DAY_FORMAT
        day.data_type = "d"
        plain.row = day.row = row_idx
        for column, value in enumerate(values, 1):
            if not value and (value is None or value == ""):
                continue
            kind = value.__class__
            cell = plain
            if kind is str:
                cell.data_type = "s"
            elif kind is date:
                cell = day
            elif kind is Cell:
                cell = value
                cell.row = row_idx
            else:
                cell.data_type = "b" if kind is bool else "s" if isinstance(value, str) else "n"
            if kind is not Cell:
                cell._value = value
            cell.column = column
            yield cell

    def heading(self, texts: Sequence[str]) -> list[Any]:
        """Make the cells of a heading, to be appended as a row."""
        font, fill = Font(name="Calibri", size=11, bold=True), PatternFill("solid", fgColor=HEADING_COLOUR)
        cells = []
        for text in texts:
            cell: Any = WriteOnlyCell(self)
            cell.font, cell.fill = font, fill
            cell._value, cell.data_type = text, "s"
            cells.append(cell)
        return cells

    def give_up(self) -> None:
        """Remove what was written so far: it lies in the system's temporary folder until the program ends."""
        writer = getattr(self, "_writer", None)
        if writer is not None:
            try:
                self.close()
            finally:
                writer.cleanup()


def add_page(book: Workbook, name: str) -> Any:
    """Add such a sheet to a workbook."""
    page = PlainPage(book, name)
    book._add_sheet(page)  # type: ignore[attr-defined]
    return page
