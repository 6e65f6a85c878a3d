"""Text tables (CSV, TSV and their kin): which separator, which rows, and what to do with broken quotes."""

import csv
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from smallcrm.spreadsheets.charsets import Decoded
from smallcrm.spreadsheets.sink import Sink

_DELIMITERS = ";\t,|"
_SAMPLE_LINES = 400
_SEPARATOR_LINE = re.compile(r'(?i)"?sep=(\\t|.)"?\s*\Z')
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
    csv.field_size_limit(sys.maxsize if sys.maxsize < 1 << 31 else (1 << 31) - 1)
    text = decoded.text
    sink.begin(name)
    if "\0" in text:
        sink.warn("other", text.count("\n", 0, text.index("\0")) + 1, None, "NUL")
        text = text.replace("\0", "")
    warn_of_letters(decoded, sink)
    lines = _lines(text)
    shape, skipped = _shape(lines)
    del lines[:skipped]
    sink.rows(_with_extra_cells_reported(_records(lines, shape, sink), shape, sink))
    sink.end()
    sink.finish(
        "tsv" if shape.delimiter == "\t" else "csv", encoding=decoded.encoding, delimiter=shape.delimiter
    )


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
    if "\r" in text:
        text = text.replace("\r\r\n", "\n").replace("\r\n", "\n")
        # A lone carriage return ends lines on an old Macintosh; elsewhere it is a stray within one.
        text = text.replace("\r", " " if text.count("\n") > text.count("\r") else "\n")
    lines = text.split("\n")
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _shape(lines: Sequence[str]) -> tuple[_Shape, int]:
    """Find the separator; also the number of lines that only declare it."""
    sample = [line for line in islice(lines, _SAMPLE_LINES) if line.strip()]
    if len(lines) > 2 * _SAMPLE_LINES:
        step = len(lines) // _SAMPLE_LINES
        sample += [line for line in islice(lines, _SAMPLE_LINES, None, step) if line.strip()]
    bare = [_QUOTED.sub("", line) if '"' in line else line for line in sample]
    if sample and (told := _SEPARATOR_LINE.match(sample[0])):
        delimiter = told.group(1).replace("\\t", "\t")
        return _Shape(delimiter, _usual_cells(bare[1:], delimiter)), lines.index(sample[0]) + 1
    score, delimiter = max((_score(bare, delimiter), delimiter) for delimiter in _DELIMITERS)
    if score < _LOWEST_SCORE:
        return _Shape("", 1), 0
    return _Shape(delimiter, _usual_cells(bare, delimiter)), 0


def _usual_cells(lines: Sequence[str], delimiter: str) -> int:
    counts = Counter(line.count(delimiter) + 1 for line in lines)
    counts.pop(1, None)
    first = next((cells for cells in (line.count(delimiter) + 1 for line in lines) if cells > 1), 1)
    return max(counts, key=lambda cells: (counts[cells], cells == first, cells), default=1)


def _score(lines: Sequence[str], delimiter: str) -> float:
    """Weigh a separator: that all rows have as many cells counts most, then that there are many."""
    cells = _usual_cells(lines, delimiter)
    if cells == 1:
        return 0.0
    share = sum(line.count(delimiter) + 1 == cells for line in lines) / len(lines)
    score = share * share * (1 - 1 / cells)
    if delimiter == "," and delimiter not in lines[0]:
        # "Smith, John" under the heading "Name": the comma of a sentence, not of a table.
        spaced = sum(line.count(", ") for line in lines) / sum(line.count(",") for line in lines)
        score *= 1 - 0.8 * spaced
    return score


def _records(lines: list[str], shape: _Shape, sink: Sink) -> Iterator[list[str]]:
    if not shape.delimiter:
        # One column, and yet its cells may be quoted.
        shape = shape._replace(delimiter="\x1f")
    delimiter = shape.delimiter
    at = row = 0
    end = len(lines)
    while at < end:
        line = lines[at]
        row += 1
        if '"' not in line:
            yield line.split(delimiter) if line else []
            at += 1
        else:
            cells, used, is_open = _quoted(lines, at, shape)
            if is_open:
                sink.warn("unclosed_quote", row, None, line[:100])
            yield cells
            at += used


def _quoted(lines: list[str], at: int, shape: _Shape) -> tuple[list[str], int, bool]:
    """Read one record with quotes: its cells, the lines it took, whether a quote was left open."""
    following = (line + "\n" for line in islice(lines, at, at + _MOST_LINES_IN_A_CELL))
    reader = csv.reader(following, delimiter=shape.delimiter, strict=True)
    try:
        cells = next(reader)
    except csv.Error:
        cells, is_open = _leniently(lines[at], shape.delimiter)
        return cells, 1, is_open
    used = reader.line_num
    if used > 1 and _has_swallowed(lines[at : at + used], cells, shape):
        cells, _ = _leniently(lines[at], shape.delimiter)
        return cells, 1, True
    return cells, used, False


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


def _with_extra_cells_reported(
    records: Iterable[list[str]], shape: _Shape, sink: Sink
) -> Iterator[list[str]]:
    """Pass rows on; those with more cells than the table has columns are kept whole and reported."""
    columns = 0
    for row, cells in enumerate(records, 1):
        if len(cells) > columns:
            if not columns:
                # The first full row is the heading, and it may be wider than rows that leave off empty cells.
                columns = len(cells) if len(cells) >= shape.columns else 0
            elif any(map(str.strip, cells[columns:])):
                extra = shape.delimiter.join(cells[columns:])
                sink.warn("extra_cells", row, columns + 1, extra)
        yield cells
