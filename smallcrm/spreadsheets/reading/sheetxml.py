"""Looks through the XML of Excel sheets for what the reader of values does not tell.

First, before anything builds a table of it: how far its cells reach, as two cells may span seventeen
billion. Then, while the table is built: rows that are hidden, errors, formulas never calculated, and
numbers whose zeros in front are only in their format. All by searching bytes, which is ten times faster
than parsing them.
"""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import NamedTuple

# Names of columns from A to Z need no look at each cell; up to ZZ and beyond they do.
_WIDE = re.compile(rb'r="[A-Z]{2,}\d')
_LAST_ROW = re.compile(rb'<(?:\w+:)?row\b[^>]*?\br="(\d{1,9})"')
_FILLED = re.compile(rb'r="([A-Z]{1,3})(\d{1,7})"[^>/]*>(?!</)')
_TAIL = 200  # long enough for the beginning of a tag

SAFE_AREA = 8_000_000
"""Cells of a rectangle that may be built whatever is in it: a quarter of a gigabyte."""


class Extent(NamedTuple):
    """How far the filled cells of a sheet reach, and how many there are: bounds if not counted exactly."""

    rows: int
    columns: int
    cells: int

    @property
    def is_sparse(self) -> bool:
        return self.rows * self.columns > max(SAFE_AREA, 4 * self.cells)


class RoughExtent:
    """Watches pieces of a sheet go by and notes whether it can be large."""

    def __init__(self) -> None:
        self._is_wide = False
        self._tail = b""
        self._last_row = 0

    def watch(self, pieces: Iterable[bytes]) -> None:
        for piece in pieces:
            text = self._tail + piece
            self._is_wide = self._is_wide or bool(_WIDE.search(text))
            # Where the numbers of rows rise, as in every honest file, the last one tells the height.
            at = text.rfind(b"row ")
            if at >= 0 and (found := _LAST_ROW.search(text, max(at - 16, 0))):
                self._last_row = max(self._last_row, int(found.group(1)))
            self._tail = text[-_TAIL:]

    @property
    def may_be_large(self) -> bool:
        return self._is_wide or self._last_row * 26 > SAFE_AREA


def exact_extent(pieces: Iterable[bytes]) -> Extent:
    """Find the extent of the filled cells by looking at each of them."""
    rows = columns = cells = 0
    for text in _overlapping(pieces, b"<"):
        filled = _FILLED.findall(text)
        if filled:
            cells += len(filled)
            columns = max(columns, *(column_number(name) for name in {name for name, _ in filled}))
            rows = max(rows, *map(int, {row for _, row in filled}))
    return Extent(rows, columns, cells)


class Details(NamedTuple):
    """What a sheet holds besides values. Rows and columns count from 0."""

    hidden_rows: int
    errors: list[tuple[int, int, str]]
    uncalculated: list[tuple[int, int, str]]
    padded: dict[int, dict[int, str]]


_HIDDEN_ROW = re.compile(rb'<(?:\w+:)?row\b[^>]*\bhidden="(?:1|true)"')
_CELL = rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"'
_ERROR = re.compile(_CELL + rb'[^>]*\bt="e"[^>]*>(?:(?!</(?:\w+:)?c>).)*?<(?:\w+:)?v>([^<]*)<', re.DOTALL)
_FORMULA = re.compile(
    _CELL
    + rb"([^>]*)>\s*<(?:\w+:)?f\b[^>]*?(?:/>|>([^<]*)</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></|</)"
)
_MOST_DETAILS = 100_000


def details(pieces: Iterable[bytes], zero_styles: dict[bytes, str]) -> Details:
    """Look through a sheet; `zero_styles` are the number formats of `padding_styles`."""
    hidden_rows = 0
    errors: list[tuple[int, int, str]] = []
    uncalculated: list[tuple[int, int, str]] = []
    padded: dict[int, dict[int, str]] = {}
    numbers = _padded_numbers(zero_styles)
    for text in _overlapping(pieces, b"<row", b":row"):
        if b"hidden=" in text:
            hidden_rows += len(_HIDDEN_ROW.findall(text))
        if b't="e"' in text and len(errors) < _MOST_DETAILS:
            errors += [_located(*found) for found in _ERROR.findall(text)]
        if (b"<f" in text or b":f>" in text) and len(uncalculated) < _MOST_DETAILS:
            uncalculated += [
                _located(column, row, b"=" + formula)
                for column, row, attributes, formula in _FORMULA.findall(text)
                if b't="str"' not in attributes
            ]
        if numbers:
            for name, row, style, number in numbers.findall(text):
                cells = padded.setdefault(int(row) - 1, {})
                cells[column_number(name) - 1] = pad(number.decode(), zero_styles[style])
    return Details(hidden_rows, errors, uncalculated, padded)


def padding_styles(styles: bytes) -> dict[bytes, str]:
    """Find the cell styles that only write zeros in front, as for postal codes: style number to format.

    Such zeros are not in the value, though people see them; formats with a decimal point are left alone.
    """
    formats = dict(_FORMAT_CODES.findall(styles))
    cell_styles = re.search(rb"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", styles, re.DOTALL)
    if not cell_styles:
        return {}
    found = {}
    for number, style in enumerate(_STYLE_FORMATS.findall(cell_styles.group())):
        code = unescape(formats.get(style, b"").decode("utf-8", "replace"))
        if code and is_padding(code):
            found[b"%d" % number] = code
    return found


_FORMAT_CODES = re.compile(rb'<(?:\w+:)?numFmt\b(?=[^>]*\bnumFmtId="(\d+)")[^>]*\bformatCode="([^"]*)"')
_STYLE_FORMATS = re.compile(rb'<(?:\w+:)?xf\b(?:(?=[^>]*\bnumFmtId="(\d+)"))?')
_ONLY_ZEROS = re.compile(r"[ ()/-]*0(?=[^0]*0)[0 ()/-]*\Z")


def is_padding(code: str) -> bool:
    """Tell a number format that only writes zeros in front, and signs between: 00000, 000-00-0000."""
    return bool(_ONLY_ZEROS.match(_plain_format(code)))


def _plain_format(code: str) -> str:
    """Take a format for positive numbers as the letters it writes."""
    positive = re.sub(r"\[[^\]]*\]", "", code.split(";", maxsplit=1)[0])
    return re.sub(r"\\(.)", r"\1", positive).replace('"', "")


def _padded_numbers(zero_styles: dict[bytes, str]) -> re.Pattern[bytes] | None:
    if not zero_styles:
        return None
    styles = b"|".join(zero_styles)
    return re.compile(_CELL + rb' s="(' + styles + rb')"(?: t="n")?>\s*<(?:\w+:)?v>(\d{1,15})(?:\.0)?</')


def pad(digits: str, code: str) -> str:
    """Write a whole number in a format of zeros and signs between them, from the right."""
    pattern = _plain_format(code)
    places = pattern.count("0")
    waiting = list(digits.zfill(places))
    written = []
    for sign in reversed(pattern):
        if sign == "0":
            written.append(waiting.pop())
        else:
            written.append(sign)
    return "".join([*waiting, *reversed(written)])


def column_number(name: bytes) -> int:
    """Count columns from A = 1."""
    number = 0
    for letter in name:
        number = number * 26 + letter - 64
    return number


def _located(column: bytes, row: bytes, text: bytes) -> tuple[int, int, str]:
    return int(row) - 1, column_number(column) - 1, text.decode("utf-8", "replace")


def _overlapping(pieces: Iterable[bytes], *marks: bytes) -> Iterator[bytes]:
    """Cut pieces before the last mark in them, so that nothing searched for lies across a cut."""
    rest = b""
    for piece in pieces:
        text = rest + piece
        cut = max(text.rfind(mark) for mark in marks)
        if cut <= 0 or len(text) - cut > 1 << 22:
            cut = len(text)
        elif marks[0] == b"<row" and text[cut : cut + 1] == b":":
            cut = text.rfind(b"<", 0, cut)
        yield text[:cut]
        rest = text[cut:]
    yield rest
