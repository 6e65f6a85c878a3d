"""Small sound files of every format, to be broken."""

import io
import struct
import zipfile
from collections.abc import Mapping
from typing import NamedTuple

HEADER = ("Name", "Phone", "City", "Note")
ROWS = tuple((f"Customer {n}", f"+7916{n:07}", "Москва", "звонить после обеда") for n in range(1, 41))

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class Repeated(NamedTuple):
    """Content too large to be made whole."""

    piece: bytes
    times: int


Content = bytes | str | Repeated


def zipped(members: Mapping[str, Content]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            if isinstance(content, Repeated):
                with archive.open(name, "w", force_zip64=True) as member:
                    for _ in range(content.times):
                        member.write(content.piece)
            else:
                archive.writestr(name, content)
    return made.getvalue()


def xlsx_members(sheet: str | None = None, *, strings: str | None = None) -> dict[str, Content]:
    """Give the members of a workbook with one sheet; `sheet` replaces what is inside its root."""
    shared = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_KIND}.sharedStrings+xml"/>'
    shared = "" if strings is None else shared
    members: dict[str, Content] = {
        "[Content_Types].xml": f'{_XML}<Types xmlns="{_TYPES}">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/>'
        f"{shared}</Types>",
        "_rels/.rels": f'{_XML}<Relationships xmlns="{_RELS}"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{_XML}<workbook xmlns="{MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        '<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{_XML}<Relationships xmlns="{_RELS}">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
        "</Relationships>",
    }
    if strings is not None:
        members["xl/sharedStrings.xml"] = f'{_XML}<sst xmlns="{MAIN}">{strings}</sst>'
    members["xl/worksheets/sheet1.xml"] = (
        f'{_XML}<worksheet xmlns="{MAIN}">{sheet or sheet_data()}</worksheet>'
    )
    return members


def sheet_data(rows: tuple[tuple[str, ...], ...] = (HEADER, *ROWS)) -> str:
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(
            f'<c r="{chr(65 + at)}{number}" t="inlineStr"><is><t>{text}</t></is></c>'
            for at, text in enumerate(row)
        )
        lines.append(f'<row r="{number}">{cells}</row>')
    return f"<sheetData>{''.join(lines)}</sheetData>"


def xlsx(sheet: str | None = None, *, strings: str | None = None) -> bytes:
    return zipped(xlsx_members(sheet, strings=strings))


def xls() -> bytes:
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Sheet1")
    for at, row in enumerate((HEADER, *ROWS)):
        for column, text in enumerate(row):
            sheet.write(at, column, text)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def biff(*records: tuple[int, bytes]) -> bytes:
    """Lay records of Excel 97 one after the other."""
    return b"".join(struct.pack("<HH", kind, len(body)) + body for kind, body in records)


def xls_of_records(*sheet: tuple[int, bytes], strings: bytes = b"") -> bytes:
    """Put records into a workbook with one sheet."""
    bof = (0x809, struct.pack("<HHHHII", 0x600, 0x05, 0x0DBB, 0x07CC, 0, 6))
    sheet_bof = (0x809, struct.pack("<HHHHII", 0x600, 0x10, 0x0DBB, 0x07CC, 0, 6))
    name = b"\x06\x00Sheet1"
    before = biff(bof, *([(0xFC, strings)] if strings else []))
    start = len(before) + 4 + 6 + len(name) + 4
    stream = before + biff((0x85, struct.pack("<IBB", start, 0, 0) + name), (0x0A, b""))
    return compound(stream + biff(sheet_bof, *sheet, (0x0A, b"")))


def compound(stream: bytes, name: str = "Workbook") -> bytes:
    """Put a workbook's stream into Microsoft's container; its name may be shorter than usual."""
    from xlwt.CompoundDoc import XlsDoc

    made = io.BytesIO()
    XlsDoc().save(made, stream.ljust(4096, b"\0"))
    data = bytearray(made.getvalue())
    usual = "Workbook".encode("utf-16-le")
    at = data.index(usual)
    data[at : at + len(usual)] = name.encode("utf-16-le").ljust(len(usual), b"\0")
    struct.pack_into("<H", data, at + 64, 2 * len(name) + 2)
    return bytes(data)


_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def ods(table: str | None = None, *, prolog: str = "", manifest: str = "") -> bytes:
    """Make an OpenDocument spreadsheet; `table` replaces what is inside its table."""
    if table is None:
        table = "".join(
            f"<table:table-row>{''.join(map(ods_cell, row))}</table:table-row>" for row in (HEADER, *ROWS)
        )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>{prolog}'
        f'<office:document-content xmlns:office="{_ODF}:office:1.0" '
        f'xmlns:table="{_ODF}:table:1.0" xmlns:text="{_ODF}:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Sheet1">{table}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    members: dict[str, Content] = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": content,
        "META-INF/manifest.xml": manifest or "<manifest/>",
    }
    return zipped(members)


def ods_cell(text: str, attributes: str = "") -> str:
    cell = f'<table:table-cell office:value-type="string" {attributes}>'
    return f"{cell}<text:p>{text}</text:p></table:table-cell>"


def csv(delimiter: str = ";") -> str:
    return "".join(delimiter.join(row) + "\n" for row in (HEADER, *ROWS))


def html() -> str:
    rows = "".join(f"<tr>{''.join(f'<td>{text}</td>' for text in row)}</tr>" for row in (HEADER, *ROWS))
    return f"<html><body><table>{rows}</table></body></html>"


def xml2003(prolog: str = "") -> str:
    cells = (
        "".join(f'<Cell><Data ss:Type="String">{text}</Data></Cell>' for text in row)
        for row in (HEADER, *ROWS)
    )
    rows = "".join(f"<Row>{row}</Row>" for row in cells)
    return (
        f'<?xml version="1.0"?>{prolog}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Sheet1"><Table>'
        f"{rows}</Table></Worksheet></Workbook>"
    )


def vcf() -> str:
    return "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nTEL;TYPE=CELL:{phone}\r\nEND:VCARD\r\n"
        for name, phone, *_ in ROWS
    )
