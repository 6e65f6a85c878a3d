"""Text tables (CSV, TSV and their kin): which separator, which rows, and what to do with broken quotes."""

import csv
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading.charsets import Decoded
from smallcrm.spreadsheets.reading.sink import LONGEST_TEXT, MOST_COLUMNS, Sink

if TYPE_CHECKING:
    from smallcrm.spreadsheets.workbook import CellValue

_DELIMITERS = ";\t,|"
_NO_DELIMITER = "\x1d"

# Between rows and between cells already split, on the way to the program. Nobody types them.
_ROW, _CELL = "\x1e", "\x1f"
_NOT_TYPED = str.maketrans("\x1d\x1e\x1f", "   ")
_LINES_AT_ONCE = 2_000
_LINES_BY_HAND = 200
_LONGEST_FIELD = min(sys.maxsize, (1 << 31) - 1)
_SAMPLE_LINES = 400
_SEPARATOR_LINE = re.compile(r'(?i)"?sep=(\\t|.)"?\s*\Z')
_WRAPPED = re.compile(r'"(?:[^"]|"")*"\Z')
_QUOTED = re.compile(r'"(?:[^"]|"")*"')

# Of the mean of cells that are all alike and of many cells; below it a separator is taken for punctuation.
_LOWEST_SCORE = 0.1

# A quoted cell may have line breaks in it. One that goes on for this long is a quote nobody closed.
_MOST_LINES_IN_A_CELL = 2_000


class _Shape(NamedTuple):
    delimiter: str
    columns: int
    """Cells in most rows; 1 where there is no separator."""


def read_delimited(decoded: Decoded, sink: Sink, *, name: str = "") -> None:
    """Read a text table as one sheet.

    A row is a record, whatever number of lines it takes; empty lines are empty rows. A `sep=` line is
    obeyed and not counted, as in Excel. Quotes that are never closed do not swallow the rest: the line is
    read as if the quote were a letter, and reported.
    """
    csv.field_size_limit(_LONGEST_FIELD)
    text = decoded.text
    sink.begin(name)
    if "\0" in text:
        sink.warn("other", text.count("\n", 0, text.index("\0")) + 1, None, "NUL")
        text = text.replace("\0", "")
    warn_of_letters(decoded, sink)
    lines = _unwrapped(_lines(text))
    shape, skipped = _shape(lines)
    del lines[:skipped]
    if not shape.delimiter and _is_prose(lines):
        raise UserError("not_a_table", what="text")
    # A table of one column is one of a separator that is nowhere in it: its cells may be quoted yet.
    splitting = shape if shape.delimiter else shape._replace(delimiter=_NO_DELIMITER)
    sink.table(splitting.delimiter, shape.columns, len(lines))
    for rows, block in _blocks(lines, splitting, sink):
        sink.block(block, _count_cells(block, rows, splitting.delimiter, sink.is_nearly_full))
    sink.end()
    sink.finish(
        "tsv" if shape.delimiter == "\t" else "csv", encoding=decoded.encoding, delimiter=shape.delimiter
    )


def _is_prose(lines: Sequence[str]) -> bool:
    """Say whether lines without a separator are a letter or a single remark, and no list of anybody.

    A line with a number of six digits or an address of electronic mail is worth looking at, however long.
    """
    said = [line[:_LINE_LOOKED_AT].strip() for line in islice(filter(str.strip, lines), _SAMPLE_LINES)]
    bare = [line for line in said if "@" not in line and sum(map(str.isdigit, line)) < _DIGITS_THAT_TELL]
    sentences = sum(bool(_SENTENCE.search(line)) for line in bare)
    return (len(said) == 1 and bool(bare)) or sentences * 3 > len(said)


_LINE_LOOKED_AT = 400
_DIGITS_THAT_TELL = 6
_SENTENCE = re.compile(
    r"(?:\S+\s+){6}\S|\s\S*[^\W\d_]{3}[.!?,:]$|[\u4e00-\u9fff]{12}|[\u4e00-\u9fff][。！？，：]"
)
"""Seven words in a line, words that end like a sentence, or as much in Chinese."""


class RowSplitter:
    """Splits the blocks of a text table into rows, in the program: the child has better things to do.

    Rows with more cells than the table has columns are kept whole and reported.
    """

    def __init__(self, delimiter: str, columns: int, warn: Callable[[int, int, str], None]) -> None:
        self._delimiter = delimiter
        self._usual = columns
        self._warn = warn
        self._columns = 0
        self._row = 0
        csv.field_size_limit(_LONGEST_FIELD)

    def rows(self, block: str) -> "tuple[list[tuple[CellValue, ...]], int]":
        """Give the rows of a block, all of one length, and that length."""
        rows: list[tuple[CellValue, ...]] = []
        width = shortest = 0
        for cells in self._split(block):
            if len(cells) != width:
                width = max(width, len(cells))
                shortest = min(shortest or width, len(cells))
                self._measure(cells, self._row + len(rows) + 1)
            rows.append(tuple([cell or None for cell in cells]) if "" in cells else tuple(cells))
        self._row += len(rows)
        if shortest < width:
            rows = [row if len(row) == width else row + (None,) * (width - len(row)) for row in rows]
        return rows, width

    def _split(self, block: str) -> Iterator[list[str]]:
        delimiter = self._delimiter
        lines = block.split(_ROW)
        if '"' not in block and _CELL not in block:
            return (line.split(delimiter) for line in lines)
        # The child has made sure that these are whole records.
        quoted = csv.reader([line for line in lines if '"' in line and line[0] != _CELL], delimiter=delimiter)
        return (
            line[1:].split(_CELL)
            if line[:1] == _CELL
            else next(quoted)
            if '"' in line
            else line.split(delimiter)
            for line in lines
        )

    def _measure(self, cells: Sequence[str], row: int) -> None:
        if not self._columns:
            # The first full row is the heading; it may be wider than rows that leave off empty cells.
            self._columns = len(cells) if len(cells) >= self._usual else 0
        elif any(map(str.strip, cells[self._columns :])):
            self._warn(row, self._columns + 1, self._delimiter.join(cells[self._columns :]))
        if len(cells) > MOST_COLUMNS and any(cells[MOST_COLUMNS:]):
            raise UserError("too_many_columns", columns=len(cells))


def warn_of_letters(decoded: Decoded, sink: Sink) -> None:
    """Report letters that were lost or are a guess."""
    if decoded.rivals:
        sink.warn("encoding", None, None, " / ".join((decoded.encoding, *decoded.rivals)))
    if decoded.repaired_lines:
        sink.warn("encoding", decoded.repaired_lines[0], None, decoded.repaired)
    for line in decoded.broken_lines:
        sink.warn("encoding", line, None, decoded.encoding)


def _lines(text: str) -> list[str]:
    """Split at line ends of any system, and only there."""
    returns, feeds = text.count("\r"), text.count("\n")
    if not returns:
        lines = text.split("\n")
    else:
        lines = text.split("\r\n")
        if not len(lines) - 1 == returns == feeds:
            text = text.replace("\r\r\n", "\n").replace("\r\n", "\n")
            # A lone return ends lines on an old Macintosh; elsewhere it is a stray within one.
            lines = text.replace("\r", " " if feeds > text.count("\r") else "\n").split("\n")
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _unwrapped(lines: list[str]) -> list[str]:
    """Undo quotes around whole lines, which come of a table saved again by a program that misread it."""
    sample = [line for line in lines[:_SAMPLE_LINES] if line]
    if not all(_WRAPPED.match(line) for line in sample):
        return lines
    inner = [line[1:-1].replace('""', '"') if _WRAPPED.match(line) else line for line in lines]
    shape, _ = _shape(inner)
    return inner if shape.delimiter else lines


def _shape(lines: Sequence[str]) -> tuple[_Shape, int]:
    """Find the separator; also the number of lines that only declare it."""
    sample = [line for line in islice(lines, _SAMPLE_LINES) if line.strip()]
    if len(lines) > 2 * _SAMPLE_LINES:
        step = len(lines) // _SAMPLE_LINES
        sample += [line for line in islice(lines, _SAMPLE_LINES, None, step) if line.strip()]
    bare = [_QUOTED.sub("", line) if '"' in line else line for line in sample]
    if sample and (told := _SEPARATOR_LINE.match(sample[0])):
        delimiter = told.group(1).replace("\\t", "\t")
        skipped = lines.index(sample[0]) + 1
        return _Shape(delimiter, _columns(lines[skipped : skipped + _SAMPLE_LINES], delimiter)), skipped
    score, delimiter = max((_score(bare, delimiter), delimiter) for delimiter in _DELIMITERS)
    if score < _LOWEST_SCORE:
        return _Shape("", 1), 0
    return _Shape(delimiter, _columns(lines[:_SAMPLE_LINES], delimiter)), 0


def _columns(lines: Sequence[str], delimiter: str) -> int:
    """Count the cells of most records, cells of several lines included."""
    if any('"' in line for line in lines):
        records = csv.reader((line + "\n" for line in lines), delimiter=delimiter)
        return _usual([len(record) for record in records])
    return _usual([line.count(delimiter) + 1 for line in lines])


def _usual(counts: Sequence[int]) -> int:
    """Choose the most frequent number of cells; among equals the first row's, which may be the heading."""
    many = [count for count in counts if count > 1]
    frequency = Counter(many)
    return max(many, key=lambda cells: (frequency[cells], cells == many[0], cells), default=1)


def _score(lines: Sequence[str], delimiter: str) -> float:
    """Weigh a separator: that all rows have as many cells counts most, then that there are many."""
    cells = _usual([line.count(delimiter) + 1 for line in lines])
    if cells == 1:
        return 0.0
    share = sum(line.count(delimiter) + 1 == cells for line in lines) / len(lines)
    score = share * share * (1 - 1 / cells)
    if delimiter == "," and delimiter not in lines[0]:
        # "Smith, John" under the heading "Name": the comma of a sentence, not of a table.
        spaced = sum(line.count(", ") for line in lines) / sum(line.count(",") for line in lines)
        score *= 1 - 0.8 * spaced
    return score


def _count_cells(block: str, rows: int, delimiter: str, exactly: bool) -> int:
    """Count the filled cells of a block. At most so many, unless exactly: that takes time."""
    if exactly:
        texts = block.replace(_ROW, delimiter).replace(_CELL, delimiter).split(delimiter)
        return len(texts) - texts.count("")
    if not block.strip(f"{delimiter}{_ROW}{_CELL}"):
        return 0
    return block.count(delimiter) + block.count(_CELL) + rows


def _blocks(lines: list[str], shape: _Shape, sink: Sink) -> Iterator[tuple[int, str]]:
    """Give rows in blocks, with their number: lines as they are, and split where something is wrong."""
    quoted = _Quoted(lines, shape)
    at = row = 0
    while at < len(lines):
        chunk = lines[at : at + _LINES_AT_ONCE]
        joined = "".join(chunk)
        if _ROW in joined or _CELL in joined or _NO_DELIMITER in joined:
            lines[at : at + len(chunk)] = chunk = [line.translate(_NOT_TYPED) for line in chunk]
        if quoted.are_whole(chunk):
            at += len(chunk)
        else:
            chunk, at = _split_by_hand(lines, at, row, quoted, sink)
        row += len(chunk)
        yield len(chunk), _ROW.join(chunk)


def _split_by_hand(
    lines: list[str], at: int, row: int, quoted: "_Quoted", sink: Sink
) -> tuple[list[str], int]:
    """Read some lines record by record; give the rows and where to go on."""
    rows: list[str] = []
    end = min(at + _LINES_BY_HAND, len(lines))
    while at < end:
        line = lines[at]
        if '"' not in line and len(line) <= LONGEST_TEXT:
            rows.append(line)
            at += 1
            continue
        cells, used, is_open = quoted.record(at)
        if is_open:
            sink.warn("unclosed_quote", row + len(rows) + 1, None, line[:100])
        rows.append(_CELL + _CELL.join(_cut(cells, row + len(rows) + 1, sink)))
        at += used
    return rows, at


def _cut(cells: list[str], row: int, sink: Sink) -> list[str]:
    if max(map(len, cells), default=0) <= LONGEST_TEXT:
        return cells
    for column, cell in enumerate(cells):
        if len(cell) > LONGEST_TEXT:
            sink.warn("too_long", row, column + 1, cell[:100])
            cells[column] = cell[:LONGEST_TEXT]
    return cells


class _Quoted:
    """Reads records with quotes in them, which may take several lines.

    Hands the lines to the csv module itself, as an iterator that can be set back to any of them.
    """

    def __init__(self, lines: list[str], shape: _Shape) -> None:
        self._lines = lines
        self._shape = shape
        self._next = self._end = 0
        self._reader = self._new_reader()

    def are_whole(self, lines: Sequence[str]) -> bool:
        """Tell whether every line is a record of its own, its quotes in order and its cells not too long."""
        special = [line for line in lines if '"' in line]
        try:
            records = sum(1 for _ in csv.reader(special, delimiter=self._shape.delimiter, strict=True))
        except csv.Error:
            return False
        return records == len(special) and max(map(len, lines)) <= LONGEST_TEXT

    def __iter__(self) -> "_Quoted":
        return self

    def __next__(self) -> str:
        if self._next >= self._end:
            raise StopIteration
        self._next += 1
        return self._lines[self._next - 1] + "\n"

    def record(self, at: int) -> tuple[list[str], int, bool]:
        """Read the record that begins at a line: its cells, the lines it took, whether a quote is open."""
        self._next = at
        self._end = min(at + _MOST_LINES_IN_A_CELL, len(self._lines))
        try:
            cells = next(self._reader)
        except (csv.Error, StopIteration):
            self._reader = self._new_reader()
            cells, is_open = _leniently(self._lines[at], self._shape.delimiter)
            return cells, 1, is_open
        used = self._next - at
        if used > 1 and _has_swallowed(self._lines[at : at + used], cells, self._shape):
            cells, _ = _leniently(self._lines[at], self._shape.delimiter)
            return cells, 1, True
        return cells, used, False

    def _new_reader(self) -> Iterator[list[str]]:
        return csv.reader(self, delimiter=self._shape.delimiter, strict=True)


def _has_swallowed(lines: Sequence[str], cells: Sequence[str], shape: _Shape) -> bool:
    """Tell a quote that was never closed from a cell of several lines: rows of the table are inside it."""
    inner = [line for line in lines[1:-1] if line]
    rows = sum(line.count(shape.delimiter) + 1 == shape.columns for line in inner)
    if len(cells) == shape.columns:
        # Whole as it is, unless it holds nothing but rows.
        return rows > 2 and 2 * rows > len(inner)
    first, _ = _leniently(lines[0], shape.delimiter)
    return bool(rows) or len(first) == shape.columns


def _leniently(line: str, delimiter: str) -> tuple[list[str], bool]:
    """Split one line whose quotes do not add up; a quote that is not closed is a letter.

    Takes backslashes before quotes, as some databases write them, for what they mean.
    """
    closed = re.compile(rf'"((?:[^"\\]|\\.|"")*)"(?={re.escape(delimiter)}|\Z)')
    cells: list[str] = []
    is_open = False
    at = 0
    while at <= len(line):
        if found := closed.match(line, at):
            cells.append(found.group(1).replace('""', '"').replace('\\"', '"'))
            at = found.end() + 1
            continue
        end = line.find(delimiter, at)
        end = len(line) if end < 0 else end
        cell = line[at:end]
        is_open = is_open or (cell.startswith('"') and cell.count('"') % 2 == 1)
        cells.append(cell)
        at = end + 1
    return cells, is_open
