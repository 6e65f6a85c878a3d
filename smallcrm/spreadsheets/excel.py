"""Excel's workbooks: calamine reads most, openpyxl and xlrd the others; protected ones are opened first."""

import re
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from io import BytesIO, StringIO
from types import SimpleNamespace
from typing import Any

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets import biff, sheetxml
from smallcrm.spreadsheets.packages import Counter, Package
from smallcrm.spreadsheets.sink import MOST_COLUMNS, Sink

# What Excel itself uses to "protect" a workbook whose cells alone are locked: it opens without a question.
_DEFAULT_PASSWORD = "VelvetSweatshop"  # noqa: S105  # known to everybody

_ERRORS = frozenset(
    ("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!")
)
_DATEMODE_1904 = b"\x22\x00\x02\x00\x01\x00"
"""The record of an .xls that counts days from 1904; calamine obeys it, and does not say so."""

_MOST_CELLS_SLOWLY = 400_000
"""Cells of a far-flung sheet, read by openpyxl at some fifty thousand a second."""

_MOST_STRAYS = 100


class _Unreadable(Exception):  # noqa: N818  # passed from one reader to the next
    """This reader cannot take the file; another may."""


def read_xlsx(package: Package, sink: Sink, *, without: str = "") -> None:
    """Read an .xlsx or .xlsm."""
    sheets = _sheet_parts(package)
    is_sparse = _check(package, sheets)
    is_1904 = bool(re.search(rb"\bdate1904=\"(?:1|true)\"", package.read("xl/workbook.xml")))
    if not is_sparse and without != "calamine":
        looking = _Looking(lambda: _details(package, sheets))
        try:
            _read_with_calamine(package.data, sink, looking.found)
        except _Unreadable:
            looking.found()
        else:
            sink.finish("xlsx", is_1904=is_1904)
            return
    _read_with_openpyxl(package.data, sink)
    sink.finish("xlsx", is_1904=is_1904)


def read_xlsb(package: Package, sink: Sink) -> None:
    """Read an .xlsb."""
    from smallcrm.spreadsheets.sheetbin import check_extent

    counter = Counter()
    for name in package.members:
        pieces = counter.count(package.checked_pieces(name))
        if re.fullmatch(r"xl/worksheets/[^/]+\.bin", name):
            check_extent(pieces)
        else:
            for _ in pieces:
                pass
    try:
        _read_with_calamine(package.data, sink, dict)
    except _Unreadable as broken:
        raise UserError("file_damaged") from broken
    sink.finish("xlsb")


def read_ole(data: bytes, sink: Sink, *, password: str | None, without: str = "") -> None:
    """Read what comes in Microsoft's old container: a workbook, or any workbook behind a password."""
    if _has_stream(data, "EncryptedPackage"):
        _read_decrypted(data, sink, password)
    elif _has_stream(data, "Workbook") or _has_stream(data, "Book"):
        read_xls(data, sink, password=password, without=without)
    elif _has_stream(data, "WordDocument"):
        raise UserError("not_a_table", what="document")
    elif _has_stream(data, "PowerPoint Document"):
        raise UserError("not_a_table", what="presentation")
    else:
        raise UserError("file_damaged", detail="ole")


def read_xls(data: bytes, sink: Sink, *, password: str | None, without: str = "") -> None:
    """Read an .xls of any age."""
    if without != "calamine":
        looking = _Looking(lambda: biff.details(data))
        try:
            _read_with_calamine(data, sink, looking.found)
        except _Protected:
            _read_decrypted(data, sink, password)
            return
        except _Unreadable:
            pass
        else:
            sink.finish("xls", is_1904=_DATEMODE_1904 in data)
            return
    _read_with_xlrd(data, sink, password)


class _Protected(_Unreadable):
    """calamine says that a password is needed."""


def _has_stream(data: bytes, name: str) -> bool:
    return name.encode("utf-16-le") + b"\0\0" in data


def _sheet_parts(package: Package) -> list[str]:
    """Give the members the sheets are in, in the workbook's order."""
    relations = {
        _attribute(tag, b"Id"): _attribute(tag, b"Target")
        for tag in re.findall(rb"<(?:\w+:)?Relationship\b[^>]*>", package.read("xl/_rels/workbook.xml.rels"))
    }
    parts = []
    for tag in re.findall(rb"<(?:\w+:)?sheet\b[^>]*>", package.read("xl/workbook.xml")):
        target = relations.get(_attribute(tag, rb"\w+:id"), "").lower()
        target = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        parts.append(target)
    return parts


def _attribute(tag: bytes, name: bytes) -> str:
    from html import unescape

    found = re.search(rb"\s" + name + rb"\s*=\s*[\"']([^\"']*)[\"']", tag)
    return unescape(found.group(1).decode("utf-8", "replace")) if found else ""


def _check(package: Package, parts: Sequence[str]) -> bool:
    """Hold a workbook against the limits; tell whether its cells are too far apart for a table in memory."""
    counter = Counter()
    is_sparse = False
    for name in package.members:
        pieces = counter.count(package.pieces(name))
        if name in parts or name.startswith("xl/worksheets/sheet"):
            rough = sheetxml.RoughExtent()
            rough.watch(pieces)
            is_sparse |= rough.may_be_large and _is_sparse(sheetxml.exact_extent(package.pieces(name)))
        elif sum(b"<!ENTITY" in piece for piece in pieces) and name.endswith((".xml", ".rels")):
            raise UserError("file_damaged", detail="entities")
    return is_sparse


def _is_sparse(extent: sheetxml.Extent) -> bool:
    """Tell a sheet for the slow reader. Raises UserError for one too large even for that."""
    is_wide = extent.columns > MOST_COLUMNS
    if not is_wide and not extent.is_sparse:
        return False
    if extent.cells > _MOST_CELLS_SLOWLY:
        if is_wide:
            raise UserError("too_many_columns", columns=extent.columns)
        raise UserError("file_too_large")
    return True


class _Looking:
    """Looks for details on another thread while calamine, which needs no interpreter, builds the tables."""

    def __init__(self, look: Callable[[], dict[int, sheetxml.Details]]) -> None:
        self._look = look
        self._found: dict[int, sheetxml.Details] = {}
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def found(self) -> dict[int, sheetxml.Details]:
        """Wait for the details, by the number of the sheet in the workbook; raise what went wrong."""
        self._thread.join()
        if self._failure:
            raise self._failure
        return self._found

    def _run(self) -> None:
        try:
            self._found = self._look()
        except BaseException as failure:  # noqa: BLE001  # raised again where it is waited for
            self._failure = failure


def _details(package: Package, parts: Sequence[str]) -> dict[int, sheetxml.Details]:
    """Look through all sheets, and hold all members against their checksums on the way."""
    found = {}
    zero_styles = sheetxml.padding_styles(package.read("xl/styles.xml"))
    for name in package.members:
        pieces = package.checked_pieces(name)
        if name in parts:
            found[parts.index(name)] = sheetxml.details(pieces, zero_styles)
        else:
            for _ in pieces:
                pass
    return found


def _read_with_calamine(data: bytes, sink: Sink, details: Callable[[], dict[int, sheetxml.Details]]) -> None:
    """Read all sheets with calamine. Raises _Unreadable before anything is sent."""
    from python_calamine import CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        workbook = CalamineWorkbook.from_filelike(BytesIO(data))
        sheets = [
            (index, about, workbook.get_sheet_by_index(index))
            for index, about in enumerate(workbook.sheets_metadata)
            if about.typ == SheetTypeEnum.WorkSheet
        ]
    except MemoryError:
        raise
    except PasswordError as protected:
        raise _Protected from protected
    except BaseException as broken:  # a panic in Rust is no Exception
        raise _Unreadable from broken
    if not any(sheet.start for _, _, sheet in sheets):
        raise _Unreadable
    widest = max(sheet.width for _, _, sheet in sheets if sheet.start)
    if widest > MOST_COLUMNS:
        raise UserError("too_many_columns", columns=widest)
    found = details()
    for index, about, sheet in sheets:
        extra = found.get(index)
        sink.begin(about.name, expected_rows=sheet.total_height)
        if sheet.start:
            _, left = sheet.start
            sink.rows(sheet.iter_rows(), left=left, patches=extra.padded if extra else {})
        if extra:
            _warn(extra, sink)
        sink.end(
            is_hidden=about.visible != SheetVisibleEnum.Visible,
            hidden_rows=extra.hidden_rows if extra else 0,
            merged=[(*first, *last) for first, last in sheet.merged_cell_ranges or ()],
        )


def _warn(extra: sheetxml.Details, sink: Sink) -> None:
    for row, column, text in (*extra.errors, *extra.uncalculated):
        sink.warn("formula", row + 1, column + 1, text)


def _read_with_openpyxl(data: bytes, sink: Sink) -> None:
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


def _read_with_xlrd(data: bytes, sink: Sink, password: str | None) -> None:
    """Read what calamine does not: the sheets of Excel 2 to 4 for one."""
    import xlrd

    try:
        book = xlrd.open_workbook(file_contents=data, logfile=StringIO(), on_demand=True, ragged_rows=True)
    except xlrd.XLRDError as broken:
        if "encrypted" in str(broken).lower():
            _read_decrypted(data, sink, password)
            return
        raise UserError("file_damaged", detail=str(broken)[:100]) from broken
    except MemoryError:
        raise
    except Exception as broken:
        raise UserError("file_damaged", detail=type(broken).__name__) from broken
    try:
        for number in range(book.nsheets):
            sheet = book.sheet_by_index(number)
            sink.begin(sheet.name, expected_rows=sheet.nrows)
            sink.rows(_xlrd_rows(sheet, book.datemode, sink))
            sink.end(is_hidden=sheet.visibility != 0)
    except (UserError, MemoryError):
        raise
    except Exception as broken:
        raise UserError("file_damaged", detail=type(broken).__name__) from broken
    sink.finish("xls", is_1904=bool(book.datemode))


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


def _read_decrypted(data: bytes, sink: Sink, password: str | None) -> None:
    """Open a protected workbook with Excel's own password or the user's, and read what is inside."""
    import msoffcrypto
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError, ParseError
    from msoffcrypto.format import xls97

    # WORKAROUND: it decrypts an .xls by way of a temporary file, and here no file may be written.
    xls97.tempfile = SimpleNamespace(TemporaryFile=BytesIO)
    for attempt in filter(None, (_DEFAULT_PASSWORD, password)):
        opened = BytesIO()
        try:
            workbook = msoffcrypto.OfficeFile(BytesIO(data))
            workbook.load_key(password=attempt)
            workbook.decrypt(opened)
        except (InvalidKeyError, DecryptionError):
            continue
        except (FileFormatError, ParseError) as broken:
            raise UserError("file_damaged", detail="encryption") from broken
        from smallcrm.spreadsheets.formats import read

        plain = opened.getvalue()
        if plain == data:
            raise UserError("file_damaged", detail="encryption")
        read(plain, sink)
        return
    raise UserError("wrong_password" if password else "file_protected")
