"""Where the readers of all formats put what they find: sheets, rows, warnings, within common limits."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from typing import Any

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading.transfer import empty_column, to_columns

MOST_COLUMNS = 1_000
MOST_CELLS = 5_000_000
MOST_CELLS_OF_OURS = 25_000_000
"""In our own workbook of everything: a shop of a hundred thousand customers has some ten million."""

MOST_ROWS = 2_000_000
MOST_WARNINGS = 200_000
LONGEST_TEXT = 1_000_000

_CELLS_AT_ONCE = 60_000
_NO_PATCHES: Mapping[int, Mapping[int, str]] = {}


class Sink:
    """Takes rows of one sheet after the other and sends them on as messages.

    A reader calls `begin`, `rows` as often as it likes, `end` for each sheet, and `finish` once. Rows are
    numbered from 0 here; `warn` takes the numbers people see, from 1.
    """

    def __init__(self, send: Callable[[tuple[Any, ...]], None]) -> None:
        self._send = send
        self._sheet = ""
        self._next_row = 0
        self._empty_rows = 0
        self._warnings: list[tuple[str, int | None, int | None, str, str]] = []
        self._warned = 0
        self.cells = 0
        self.most_cells = MOST_CELLS
        self.keep: object = None

    def begin(self, name: str, *, expected_rows: int = 0) -> None:
        self._sheet = name
        self._next_row = self._empty_rows = 0
        self._send(("sheet", name, expected_rows))

    def rows(
        self,
        rows: Iterable[Sequence[object]],
        *,
        left: int = 0,
        patches: Mapping[int, Mapping[int, str]] = _NO_PATCHES,
    ) -> None:
        """Send rows; `left` empty columns stand before each, `patches` replace cells by row and column."""
        waiting = iter(rows)
        size = 256
        while chunk := list(islice(waiting, size)):
            if patches:
                _patch(chunk, self._next_row, left, patches)
            width = self._chunk(chunk, left)
            size = min(max(_CELLS_AT_ONCE // (width + 1), 64), 8192)

    def table(self, delimiter: str, columns: int, rows: int) -> None:
        """Announce a text table whose rows follow as `block`s."""
        self._admit(0, 0, rows)
        self._send(("table", delimiter, columns))

    def block(self, block: str, cells: int) -> None:
        """Send rows of a text table unsplit; see `text.RowSplitter`."""
        self._admit(cells, 0, 0)
        self._send(("block", block))

    @property
    def is_nearly_full(self) -> bool:
        return self.cells > self.most_cells // 2

    def skip(self, rows: int) -> None:
        """Leave rows empty."""
        self._next_row += rows
        self._empty_rows += rows
        if self._next_row > MOST_ROWS:
            raise UserError("file_too_large")

    def end(
        self,
        *,
        is_hidden: bool = False,
        hidden_rows: int = 0,
        merged: Iterable[tuple[int, int, int, int]] = (),
    ) -> None:
        self._flush_warnings()
        self._send(("end", is_hidden, hidden_rows, list(merged)))

    def warn(self, kind: str, row: int | None = None, column: int | None = None, value: object = "") -> None:
        self._warned += 1
        if self._warned > MOST_WARNINGS:
            return
        self._warnings.append((kind, row, column, str(value)[:200], self._sheet))
        if len(self._warnings) == 1000:
            self._flush_warnings()

    def finish(self, kind: str, *, encoding: str = "", delimiter: str = "", is_1904: bool = False) -> None:
        """Say what the file was. Raises UserError("no_rows") if it held nothing: that is never silent."""
        if not self.cells:
            raise UserError("no_rows")
        self._flush_warnings()
        self._send(("done", kind, encoding, delimiter, is_1904))

    def _chunk(self, chunk: Sequence[Sequence[object]], left: int) -> int:
        first = self._next_row

        def odd(kind: str, row: int, column: int, value: str) -> None:
            self.warn(kind, first + row + 1, left + column + 1, value)

        columns = to_columns(chunk, odd, LONGEST_TEXT)
        while columns and not columns[-1][2]:
            columns.pop()
        if not columns:
            self.skip(len(chunk))
            return 0
        self._admit(sum(filled for _, _, filled in columns), left + len(columns), len(chunk))
        self._send(("rows", [empty_column(len(chunk))] * left + columns))
        return left + len(columns)

    def _admit(self, cells: int, columns: int, rows: int) -> None:
        """Count what is about to be sent, unless it is too much, and send the empty rows before it."""
        self.cells += cells
        if columns > MOST_COLUMNS:
            raise UserError("too_many_columns", columns=columns)
        if self.cells > self.most_cells or self._next_row + rows > MOST_ROWS:
            raise UserError("file_too_large")
        if self._empty_rows:
            self._send(("gap", self._empty_rows))
            self._empty_rows = 0
        self._next_row += rows

    def _flush_warnings(self) -> None:
        if self._warnings:
            self._send(("warnings", self._warnings))
            self._warnings = []


def _patch(
    chunk: list[Sequence[object]], first: int, left: int, patches: Mapping[int, Mapping[int, str]]
) -> None:
    for offset, row in enumerate(chunk):
        if cells := patches.get(first + offset):
            chunk[offset] = [cells.get(left + at, value) for at, value in enumerate(row)]
