"""The slow readers: openpyxl and xlrd, for workbooks that calamine refuses or must not be given."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from io import BytesIO, StringIO
from typing import Any

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading import biff
from smallcrm.spreadsheets.reading.packages import Counter, Package
from smallcrm.spreadsheets.reading.sink import MOST_COLUMNS, Sink

_ERRORS = frozenset(
    ("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!")
)
_MOST_STRAYS = 100
_SAMPLE_ROWS = 200
_UNICODE_SINCE = 80
"""xlrd's number for Excel 97, the first to write Unicode."""


class Protected(Exception):  # noqa: N818  # passed on to where passwords are tried
    """The workbook wants a password first."""


def read_with_openpyxl(data: bytes, sink: Sink) -> None:
    """Read slowly but patiently: sheets whose cells are far apart, and workbooks calamine refuses."""
    import mimetypes

    # openpyxl reads the system's lists of file types when it is imported; no such file may be opened here.
    mimetypes.knownfiles = []
    import openpyxl

    try:
        workbook = openpyxl.load_workbook(
            BytesIO(_transitional(data)), read_only=True, data_only=True, keep_links=False
        )
        for sheet in workbook.worksheets:
            # The size a sheet claims is often wrong, and believed by openpyxl.
            sheet.reset_dimensions()
            sink.begin(sheet.title)
            strays = _Strays(sink)
            sink.rows(map(strays.cut, sheet.iter_rows(values_only=True)))
            strays.judge()
            sink.end(is_hidden=sheet.sheet_state != "visible")
    except (UserError, MemoryError):
        raise
    except Exception as broken:
        raise UserError("file_damaged", detail=type(broken).__name__) from broken


class _Strays:
    """Parts the table from the odd cell somebody left a thousand columns to its right.

    Such cells are reported with their place and not taken. If they are more than one in a hundred, or the
    table reaches out to them, they are part of it, and it is too wide.
    """

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._row = 0
        self._strays = self._widest = self._table_width = 0
        self._before = sink.cells

    def cut(self, row: Sequence[object]) -> Sequence[object]:
        self._row += 1
        if len(row) > MOST_COLUMNS:
            for column, value in enumerate(row[MOST_COLUMNS:], MOST_COLUMNS + 1):
                if value is not None:
                    self._strays += 1
                    self._widest = max(self._widest, column)
                    if self._strays > _MOST_STRAYS:
                        raise UserError("too_many_columns", columns=column)
                    self._sink.warn("extra_cells", self._row, column, value)
            row = row[:MOST_COLUMNS]
            last = next((at for at in range(MOST_COLUMNS, 0, -1) if row[at - 1] is not None), 0)
            self._table_width = max(self._table_width, last)
        return [self._value(value, column) for column, value in enumerate(row, 1)]

    def judge(self) -> None:
        cells = self._sink.cells - self._before
        if self._strays and (self._strays * 100 > cells or self._table_width > MOST_COLUMNS // 2):
            raise UserError("too_many_columns", columns=self._widest)

    def _value(self, value: object, column: int) -> object:
        if isinstance(value, str) and value in _ERRORS:
            self._sink.warn("formula", self._row, column, value)
            return None
        if isinstance(value, datetime) and not (
            value.hour or value.minute or value.second or value.microsecond
        ):
            return value.date()
        return value


def _transitional(data: bytes) -> bytes:
    """Rewrite a "strict" workbook with the usual names of things, the only ones openpyxl knows."""
    from zipfile import ZIP_STORED, ZipFile

    package = Package(data)
    if b"purl.oclc.org/ooxml" not in package.read("xl/workbook.xml"):
        return data
    counter = Counter()
    usual = BytesIO()
    with ZipFile(usual, "w", ZIP_STORED) as archive:
        for name, member in package.members.items():
            if name.endswith((".xml", ".rels")):
                text = b"".join(counter.count(package.checked_pieces(name)))
                archive.writestr(member.filename, _usual_names(text))
    return usual.getvalue()


def _usual_names(text: bytes) -> bytes:
    text = text.replace(
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    )
    return re.sub(
        rb"http://purl\.oclc\.org/ooxml/(\w+)/main",
        rb"http://schemas.openxmlformats.org/\1/2006/main",
        text,
    )


def read_with_xlrd(data: bytes, sink: Sink) -> None:
    """Read what calamine does not: the sheets of Excel 2 to 4 for one. Raises Protected."""
    try:
        book = _opened_with_xlrd(data)
        for number in range(book.nsheets):
            sheet = book.sheet_by_index(number)
            sink.begin(sheet.name, expected_rows=sheet.nrows)
            sink.rows(_xlrd_rows(sheet, book.datemode, sink))
            sink.end(is_hidden=sheet.visibility != 0)
    except (UserError, MemoryError, Protected):
        raise
    except Exception as broken:
        raise UserError("file_damaged", detail=type(broken).__name__) from broken
    sink.finish("xls", is_1904=bool(book.datemode))


def _opened_with_xlrd(data: bytes, encoding: str | None = None) -> Any:
    import xlrd

    try:
        book = xlrd.open_workbook(
            file_contents=data,
            logfile=StringIO(),
            on_demand=True,
            ragged_rows=True,
            encoding_override=encoding,
        )
    except xlrd.XLRDError as broken:
        if "encrypted" in str(broken).lower():
            raise Protected from broken
        raise
    if book.biff_version < _UNICODE_SINCE and not encoding and (better := _better_encoding(book)):
        return _opened_with_xlrd(data, better)
    return book


def _better_encoding(book: Any) -> str | None:
    """Find the encoding of a workbook of Excel 95 or older, if it is another than it says.

    Many programs wrote Russian and called it Western.
    """
    from smallcrm.spreadsheets.reading.charsets import decode

    texts = []
    for number in range(book.nsheets):
        sheet = book.sheet_by_index(number)
        for row in range(min(sheet.nrows, _SAMPLE_ROWS)):
            texts += [
                value for value in sheet.row_values(row) if isinstance(value, str) and not value.isascii()
            ]
    claimed = book.encoding
    if not texts or not claimed:
        return None
    letters = "\n".join(texts).encode(claimed, "ignore")
    found = decode(letters)
    return None if found.rivals or found.encoding == claimed else found.encoding


def _xlrd_rows(sheet: Any, datemode: int, sink: Sink) -> Iterator[list[object]]:
    for row in range(sheet.nrows):
        cells = zip(sheet.row_types(row), sheet.row_values(row), strict=True)
        yield [
            _xlrd_value(kind, value, datemode, (row + 1, column), sink)
            for column, (kind, value) in enumerate(cells, 1)
        ]


def _xlrd_value(kind: int, value: Any, datemode: int, place: tuple[int, int], sink: Sink) -> object:
    import xlrd

    if kind == xlrd.XL_CELL_BOOLEAN:
        return bool(value)
    if kind == xlrd.XL_CELL_ERROR:
        sink.warn("formula", *place, biff.ERRORS.get(value, "#?"))
        return None
    if kind == xlrd.XL_CELL_DATE:
        return _xlrd_date(value, datemode)
    return value


def _xlrd_date(value: float, datemode: int) -> object:
    import xlrd

    try:
        moment: datetime = xlrd.xldate.xldate_as_datetime(value, datemode)
    except (ValueError, OverflowError):
        return value
    if value < 1:
        return moment.time()
    return moment.date() if value == int(value) else moment
