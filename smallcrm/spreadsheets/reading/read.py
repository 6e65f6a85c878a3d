"""Any file from outside as sheets of rows: the one way in for the services and the command line.

The reading itself happens in a child process (`worker`); here the file is looked at from outside, the child
is started, and what it sends becomes a `Workbook`.
"""

import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.collecting import not_collecting
from smallcrm.spreadsheets.reading import transfer, worker
from smallcrm.spreadsheets.workbook import CellValue, Merge, ReadWarning, Sheet, Workbook, fill_down

__all__ = ["CellValue", "Merge", "ReadWarning", "Sheet", "Workbook", "read_text", "read_workbook"]

LARGEST_FILE = 300 << 20
_MOST_PLACES = 30_000_000
"""Cells, empty ones too, of all sheets together."""

Progress = Callable[[int, int], None]
"""Told the rows read so far and the rows expected (0 while unknown)."""


def read_workbook(  # noqa: PLR0913  # what a person may say about a file
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    password: str | None = None,
    language: str | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Workbook:
    """Read a spreadsheet, text table, web page with tables or address book, by its content.

    `encoding` overrides what is found out about a text; `language` ("en", "zh", "ru") is the user's and
    tips the scales where a short text could be several. Files are only ever read.

    Raises UserError: file_missing, file_is_folder, file_not_regular, file_unreadable, file_empty,
    file_too_large, file_protected, wrong_password, file_damaged, not_a_table, no_rows, too_many_columns,
    unknown_encoding, reader_timeout, reader_memory; each with `path`. Raises Cancelled.
    """
    request = {"encoding": encoding, "password": password, "language": language}
    try:
        with _opened(Path(path)) as file, not_collecting():
            return _read(file, request, progress, cancelled or (lambda: False))
    except UserError as refused:
        refused.facts.setdefault("path", str(path))
        raise


def read_text(text: str) -> Workbook:
    """Read a table that was pasted."""
    from smallcrm.spreadsheets.reading.charsets import Decoded
    from smallcrm.spreadsheets.reading.sink import Sink
    from smallcrm.spreadsheets.reading.text import read_delimited

    if len(text) > LARGEST_FILE // 4:
        raise UserError("file_too_large", path="")
    collector = _Collector(None)
    try:
        read_delimited(Decoded(text, ""), Sink(collector.take))
    except UserError as refused:
        refused.facts.setdefault("path", "")
        raise
    return collector.workbook()


def _opened(path: Path) -> IO[bytes]:
    """Open an ordinary file with something in it, and nothing else."""
    try:
        found = path.stat() if path.is_symlink() else path.lstat()
        _check_kind(found)
        # Not blocking: a pipe put in the file's place this very moment must not hold us up.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (FileNotFoundError, NotADirectoryError) as missing:
        raise UserError("file_missing") from missing
    except PermissionError as denied:
        raise UserError("file_unreadable") from denied
    except RuntimeError as loop:
        raise UserError("file_not_regular") from loop
    except (OSError, ValueError) as odd:
        raise UserError(_odd_path(odd)) from odd
    file = os.fdopen(descriptor, "rb", buffering=0)
    try:
        _check_kind(os.fstat(descriptor))
        size = os.fstat(descriptor).st_size
        if not size:
            raise UserError("file_empty")
        if size > LARGEST_FILE:
            raise UserError("file_too_large")
    except BaseException:
        file.close()
        raise
    return file


def _check_kind(found: os.stat_result) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise UserError("file_is_folder")
    if not stat.S_ISREG(found.st_mode):
        raise UserError("file_not_regular")


def _odd_path(error: Exception) -> str:
    import errno

    number = getattr(error, "errno", None)
    if number == errno.ELOOP:
        return "file_not_regular"
    # A name too long, or with a zero in it, is no file's name.
    return "file_missing" if number in (None, errno.ENAMETOOLONG, errno.EINVAL) else "file_unreadable"


def _read(
    file: IO[bytes], request: dict[str, Any], progress: Progress | None, cancelled: Callable[[], bool]
) -> Workbook:
    patience = worker.Patience(os.fstat(file.fileno()).st_size)
    for without in ("", "calamine"):
        collector = _Collector(progress)
        try:
            worker.run(
                file, {**request, "without": without}, collector.take, cancelled=cancelled, patience=patience
            )
        except worker.ReaderCrashed:
            # The reader took the child with it. The other reader gets what is left of the time.
            continue
        return collector.workbook()
    raise UserError("file_damaged")


class _Collector:
    """Puts together the sheets from the messages of the child."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._sheets: list[Sheet] = []
        self._warnings: list[ReadWarning] = []
        self._name = ""
        self._expected = 0
        self._rows: list[tuple[CellValue, ...]] = []
        self._widths: list[tuple[int, int, int]] = []
        self._places = 0
        self._warned = 0
        self._about: tuple[str, str, str, bool] = ("", "", "", False)

    def take(self, message: tuple[Any, ...]) -> None:
        getattr(self, f"_take_{message[0]}")(*message[1:])

    def workbook(self) -> Workbook:
        kind, encoding, delimiter, is_1904 = self._about
        return Workbook(
            format=kind,
            sheets=self._sheets,
            encoding=encoding,
            delimiter=delimiter,
            is_1904=is_1904,
            warnings=self._warnings,
        )

    def _take_sheet(self, name: str, expected: int) -> None:
        self._name = name
        self._expected = expected
        self._rows = []
        self._widths = []

    def _take_gap(self, rows: int) -> None:
        self._widths.append((len(self._rows), len(self._rows) + rows, 0))
        self._rows += [()] * rows

    def _take_rows(self, columns: transfer.Columns) -> None:
        rows = transfer.from_columns(columns)
        self._widths.append((len(self._rows), len(self._rows) + len(rows), len(columns)))
        self._rows += rows
        self._tell()

    def _take_table(self, delimiter: str, columns: int) -> None:
        from smallcrm.spreadsheets.reading.text import RowSplitter

        def extra(row: int, column: int, value: str) -> None:
            self._warnings.append(ReadWarning("extra_cells", row, column, value[:200], self._name))

        self._splitter = RowSplitter(delimiter, columns, extra)

    def _take_block(self, block: str) -> None:
        rows, width = self._splitter.rows(block)
        self._widths.append((len(self._rows), len(self._rows) + len(rows), width))
        self._rows += rows
        self._tell()

    def _take_warnings(self, warnings: list[tuple[str, int | None, int | None, str, str]]) -> None:
        self._warnings += [ReadWarning(*warning) for warning in warnings]

    def _take_end(self, is_hidden: bool, hidden_rows: int, merged: list[Merge]) -> None:
        rows = self._evened()
        kept = fill_down(rows, merged)
        self._sheets.append(Sheet(self._name, rows, is_hidden, hidden_rows, tuple(kept)))
        self._warnings[self._warned :] = sorted(self._warnings[self._warned :], key=_place)
        self._warned = len(self._warnings)

    def _tell(self) -> None:
        if self._progress:
            self._progress(len(self._rows), max(self._expected, len(self._rows)) if self._expected else 0)

    def _take_done(self, kind: str, encoding: str, delimiter: str, is_1904: bool) -> None:
        self._about = (kind, encoding, delimiter, is_1904)

    def _evened(self) -> list[tuple[CellValue, ...]]:
        """Make all rows as long as the longest and drop the empty ones at the end."""
        rows, width = self._rows, max((width for _, _, width in self._widths), default=0)
        self._places += len(rows) * width
        if self._places > _MOST_PLACES:
            raise UserError("file_too_large")
        for first, end, narrow in self._widths:
            if narrow < width:
                padding = (None,) * (width - narrow)
                # An empty row is the same object a million times over.
                rows[first:end] = (
                    [row + padding for row in rows[first:end]] if narrow else [padding] * (end - first)
                )
        while rows and not any(value is not None for value in rows[-1]):
            rows.pop()
        while rows and width and all(row[width - 1] is None for row in rows):
            width -= 1
        return [row[:width] for row in rows] if rows and width < len(rows[0]) else rows


def _place(warning: ReadWarning) -> tuple[int, int]:
    return warning.row or 0, warning.column or 0
