"""One table of a sheet as it was found: its headings, its rows, and what stood around it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import field

from smallcrm.domain.record import dataclass
from smallcrm.spreadsheets.workbook import CellValue

Cells = tuple[CellValue, ...]


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that is no customer, why (title, blank, total …), and what it said. Numbered as in the file."""

    row: int
    reason: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Stray:
    """A cell beside the table that belongs to none of its columns. Row and column are numbered from 1."""

    row: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a sheet.

    `headers` has one text a column of the sheet, "" where the table has no column; the table's own are
    listed in `columns` (indexes from 0). `header_row` counts from 1; 0 means that the table has no
    headings and its columns are called by their letters. `rows` pairs the row number in the file with
    all cells of that row. `filled` are cells that only repeat a merged value from above.
    """

    sheet: str
    header_row: int
    headers: tuple[str, ...]
    columns: tuple[int, ...]
    first_row: int
    rows: list[tuple[int, Cells]]
    skipped_rows: tuple[SkippedRow, ...] = ()
    strays: tuple[Stray, ...] = ()
    filled: frozenset[tuple[int, int]] = frozenset()
    is_hidden: bool = False
    weight: float = field(default=0.0, compare=False)

    @property
    def skipped(self) -> Mapping[str, int]:
        """How many rows were left out for each reason."""
        return Counter(skipped.reason for skipped in self.skipped_rows)

    def column(self, index: int) -> list[CellValue]:
        """Give all cells of one column."""
        return [cells[index] for _, cells in self.rows]


def letter(column: int) -> str:
    """Name a column as spreadsheet programs do: 0 is A, 26 is AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name
