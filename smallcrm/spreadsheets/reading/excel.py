"""Excel's workbooks: what is in them is held against the limits first, then the right reader takes them."""

import re
from collections.abc import Sequence
from io import BytesIO
from types import SimpleNamespace

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading import biff, calamine, fallback, sheetxml
from smallcrm.spreadsheets.reading.packages import Counter, Package
from smallcrm.spreadsheets.reading.sink import MOST_CELLS_OF_OURS, MOST_COLUMNS, Sink

# What Excel itself uses to "protect" a workbook whose cells alone are locked: it opens without a question.
_DEFAULT_PASSWORD = "VelvetSweatshop"  # noqa: S105  # known to everybody

_OURS = b"smallcrm everything "
"""How the keywords of our own workbook begin; `everything_sheets`, where they are, takes long to import."""

_DATEMODE_1904 = b"\x22\x00\x02\x00\x01\x00"
"""The record of an .xls that counts days from 1904; calamine obeys it, and does not say so."""

_MOST_CELLS_SLOWLY = 400_000
"""Cells of a far-flung sheet, read by openpyxl at some fifty thousand a second."""


def read_xlsx(package: Package, sink: Sink, *, without: str = "") -> None:
    """Read an .xlsx or .xlsm."""
    parts = _sheet_parts(package)
    if _OURS in package.read("docprops/core.xml"):
        sink.most_cells = MOST_CELLS_OF_OURS
    is_1904 = bool(re.search(rb"\bdate1904=\"(?:1|true)\"", package.read("xl/workbook.xml")))
    counter = Counter()
    _check_all_but_sheets(package, parts, counter)
    # While the sheets are looked through, calamine reads what has been found sound.
    looking = calamine.InBackground(lambda: _check_sheets(package, parts, counter))
    try:
        workbook = None if without == "calamine" else calamine.opened(package.data)
    except calamine.Unreadable:
        workbook = None
    is_sparse = looking.result()
    if not workbook or is_sparse or not _read_fast(workbook, package, parts, sink):
        fallback.read_with_openpyxl(package.data, sink)
    sink.finish("xlsx", is_1904=is_1904)


def _read_fast(workbook: object, package: Package, parts: Sequence[str], sink: Sink) -> bool:
    details = calamine.InBackground(lambda: _details(package, parts))
    try:
        calamine.send_sheets(workbook, sink, details.result)
    except calamine.Unreadable:
        details.result()
        return False
    return True


def read_xlsb(package: Package, sink: Sink) -> None:
    """Read an .xlsb."""
    from smallcrm.spreadsheets.reading.sheetbin import check_extent

    counter = Counter()
    for name in package.members:
        pieces = counter.count(package.checked_pieces(name))
        if re.fullmatch(r"xl/worksheets/[^/]+\.bin", name):
            check_extent(pieces)
        else:
            for _ in pieces:
                pass
    try:
        calamine.send_sheets(calamine.opened(package.data), sink, dict)
    except calamine.Unreadable as broken:
        raise UserError("file_damaged") from broken
    sink.finish("xlsb")


def read_ole(data: bytes, sink: Sink, *, password: str | None, without: str = "") -> None:
    """Read what comes in Microsoft's old container: a workbook, or any workbook behind a password."""
    if _has_stream(data, "EncryptedPackage"):
        _read_decrypted(data, sink, password)
    elif _has_stream(data, "Workbook"):
        read_xls(data, sink, password=password, without=without)
    elif _has_stream(data, "Book"):
        # Excel 95 writes one byte a letter, and calamine knows fewer alphabets.
        read_xls(data, sink, password=password, without="calamine")
    elif _has_stream(data, "WordDocument"):
        raise UserError("not_a_table", what="document")
    elif _has_stream(data, "PowerPoint Document"):
        raise UserError("not_a_table", what="presentation")
    else:
        raise UserError("file_damaged", detail="ole")


def read_xls(data: bytes, sink: Sink, *, password: str | None, without: str = "") -> None:
    """Read an .xls of any age."""
    try:
        if without != "calamine" and _read_old_fast(data, sink):
            sink.finish("xls", is_1904=_DATEMODE_1904 in data)
        else:
            fallback.read_with_xlrd(data, sink)
    except (calamine.Protected, fallback.Protected):
        _read_decrypted(data, sink, password, otherwise="file_protected")


def _read_old_fast(data: bytes, sink: Sink) -> bool:
    details = calamine.InBackground(lambda: biff.details(data))
    try:
        calamine.send_sheets(calamine.opened(data), sink, details.result)
    except calamine.Protected:
        raise
    except calamine.Unreadable:
        return False
    return True


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


def _check_all_but_sheets(package: Package, parts: Sequence[str], counter: Counter) -> None:
    for name in package.members:
        if not _is_sheet(name, parts):
            pieces = counter.count(package.kept_pieces(name))
            if sum(b"<!ENTITY" in piece for piece in pieces) and name.endswith((".xml", ".rels")):
                raise UserError("file_damaged", detail="entities")


def _check_sheets(package: Package, parts: Sequence[str], counter: Counter) -> bool:
    """Tell whether the cells of a sheet are too far apart for a table in memory."""
    is_sparse = False
    for name in package.members:
        if _is_sheet(name, parts):
            rough = sheetxml.RoughExtent()
            rough.watch(counter.count(package.kept_pieces(name)))
            is_sparse |= rough.may_be_large and _is_sparse(sheetxml.exact_extent(package.pieces(name)))
    return is_sparse


def _is_sheet(name: str, parts: Sequence[str]) -> bool:
    return name in parts or name.startswith("xl/worksheets/sheet")


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


def _read_decrypted(
    data: bytes, sink: Sink, password: str | None, *, otherwise: str = "file_damaged"
) -> None:
    """Open a protected workbook with Excel's own password or the user's, and read what is inside.

    `otherwise` is the code for one that is protected in a way nobody here knows.
    """
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
            raise UserError(otherwise, detail="encryption") from broken
        from smallcrm.spreadsheets.reading.formats import read

        plain = opened.getvalue()
        if plain == data:
            raise UserError(otherwise, detail="encryption")
        read(plain, sink)
        return
    raise UserError("wrong_password" if password else "file_protected")
