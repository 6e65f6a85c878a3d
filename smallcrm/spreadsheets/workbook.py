"""What a file from outside holds: sheets of rows with plain values, and what was odd about it.

No reading here and nothing heavy: the window, the detection of headers and the tests build these by hand.
"""

from collections.abc import Sequence
from dataclasses import field
from datetime import date, datetime, time
from typing import TypeAlias

from smallcrm.domain.record import dataclass

CellValue: TypeAlias = str | int | float | bool | date | datetime | time | None

Merge: TypeAlias = tuple[int, int, int, int]
"""First row, first column, last row, last column: indexes into `Sheet.rows`, the last ones included."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet, its rows all of the same length.

    `rows[i]` is the row a spreadsheet program numbers i + 1, column A first, empty rows and columns at the
    beginning included. Text tables count records, not physical lines; a `sep=` line is not counted.

    Merged cells are filled downwards only: a customer merged over two cars has its name in both rows.
    Filling across would turn a title into a full row and repeat a wide cell under the wrong heading, so
    that is left to whoever knows which rows are headings (`across`).
    """

    name: str
    rows: list[tuple[CellValue, ...]]
    is_hidden: bool = False
    hidden_rows: int = 0
    merged: tuple[Merge, ...] = ()

    @property
    def width(self) -> int:
        return len(self.rows[0]) if self.rows else 0

    def across(self, row: int) -> tuple[CellValue, ...]:
        """Give one row with the cells that are merged sideways repeated, for two-level headings."""
        values = list(self.rows[row])
        for first_row, first, last_row, last in self.merged:
            if first_row <= row <= last_row and first < last:
                values[first : last + 1] = [values[first]] * (min(last + 1, len(values)) - first)
        return tuple(values)


@dataclass(frozen=True, slots=True)
class ReadWarning:
    """Something in the file that could not be taken as it is. Row and column are numbered from 1."""

    kind: str
    row: int | None = None
    column: int | None = None
    value: str = ""
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file read whole.

    `encoding` and `delimiter` are empty where they have no meaning. A one-column text has no delimiter.
    """

    format: str
    sheets: list[Sheet]
    encoding: str = ""
    delimiter: str = ""
    is_1904: bool = False
    warnings: list[ReadWarning] = field(default_factory=list)


def fill_down(
    rows: list[tuple[CellValue, ...]], merged: Sequence[Merge], most_cells: int = 1_000_000
) -> list[Merge]:
    """Repeat, in place, the value of vertically merged cells in the rows below.

    Gives the merges that lie within the rows. Stops after `most_cells`, as a hostile file may merge
    everything thousands of times over.
    """
    height, width = len(rows), len(rows[0]) if rows else 0
    kept: list[Merge] = []
    left = most_cells
    for first_row, first, last_row, last in merged:
        if first_row >= height or first >= width:
            continue
        last_row, last = min(last_row, height - 1), min(last, width - 1)  # noqa: PLW2901  # cut to the table
        kept.append((first_row, first, last_row, last))
        value = rows[first_row][first]
        if value is None:
            continue
        left -= last_row - first_row
        if left < 0:
            break
        for index in range(first_row + 1, last_row + 1):
            row = rows[index]
            if row[first] is None:
                rows[index] = (*row[:first], value, *row[first + 1 :])
    return kept
