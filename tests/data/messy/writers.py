"""Grids of cells into the bytes of every kind of file offices keep them in.

The odd formats are written by hand from their descriptions, so that no reader of ours can share a mistake
with the writer.
"""

import base64
import csv
import html
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import openpyxl
import xlwt
from openpyxl.utils.datetime import CALENDAR_MAC_1904

Row = Sequence[Any]


@dataclass(slots=True, kw_only=True)
class Sheet:
    """A sheet: its rows, its merged ranges (top, bottom, left, right, from 0), what is hidden."""

    rows: list[Row]
    name: str = "Sheet1"
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    is_hidden: bool = False
    date_format: str = "dd.mm.yyyy"


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of a workbook with the result a spreadsheet program had stored beside it."""

    text: str
    value: Any


def xlsx(sheets: Sequence[Sheet], *, is_1904: bool = False) -> bytes:
    """Write an Excel workbook."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    if is_1904:
        book.epoch = CALENDAR_MAC_1904
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        for number, row in enumerate(sheet.rows, 1):
            for column, value in enumerate(row, 1):
                if value is None or value == "":
                    continue
                cell = page.cell(number, column)
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"  # text that looks like a formula or an error stays text
                elif isinstance(value, date):
                    cell.number_format = sheet.date_format
        _dress(page, sheet)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _dress(page: Any, sheet: Sheet) -> None:
    """Merge and hide what the sheet says."""
    for top, bottom, left, right in sheet.merges:
        page.merge_cells(start_row=top + 1, end_row=bottom + 1, start_column=left + 1, end_column=right + 1)
    for row_number in sheet.hidden_rows:
        page.row_dimensions[row_number + 1].hidden = True
    for column in sheet.hidden_columns:
        page.column_dimensions[openpyxl.utils.get_column_letter(column + 1)].hidden = True
    if sheet.is_hidden:
        page.sheet_state = "hidden"


def xlsx_with_results(sheet: Sheet) -> bytes:
    """Write a workbook by hand whose formulas have results, as a spreadsheet program leaves them."""
    lines = []
    for number, row in enumerate(sheet.rows, 1):
        cells = []
        for column, value in enumerate(row, 1):
            at = f"{openpyxl.utils.get_column_letter(column)}{number}"
            if value is None or value == "":
                continue
            cells.append(_result_cell(at, value))
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    members = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override '
        'PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        f'<sheet name="{_xml(sheet.name)}" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{"".join(lines)}'
        "</sheetData></worksheet>",
    }
    return _zip(members)


def _result_cell(at: str, value: Any) -> str:
    """Write one cell of a sheet's XML, a formula with its stored result."""
    formula = ""
    if isinstance(value, Formula):
        formula, value = f"<f>{_xml(value.text)}</f>", value.value
    if isinstance(value, bool):
        return f'<c r="{at}" t="b">{formula}<v>{int(value)}</v></c>'
    if isinstance(value, int | float):
        return f'<c r="{at}">{formula}<v>{value!r}</v></c>'
    if value.startswith("#"):
        return f'<c r="{at}" t="e">{formula}<v>{value}</v></c>'
    if formula:
        return f'<c r="{at}" t="str">{formula}<v>{_xml(value)}</v></c>'
    return f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{_xml(value)}</t></is></c>'


def xls(sheets: Sequence[Sheet]) -> bytes:
    """Write a BIFF8 workbook, Excel 97 to 2003."""
    book = xlwt.Workbook(encoding="utf-8")
    for sheet in sheets:
        page = book.add_sheet(sheet.name)
        style = xlwt.easyxf(num_format_str=sheet.date_format)
        inside = {
            (row, column)
            for top, bottom, left, right in sheet.merges
            for row in range(top, bottom + 1)
            for column in range(left, right + 1)
        }
        for top, bottom, left, right in sheet.merges:
            page.write_merge(top, bottom, left, right, sheet.rows[top][left])
        for number, row in enumerate(sheet.rows):
            for column, value in enumerate(row):
                if value is None or value == "" or (number, column) in inside:
                    continue
                if isinstance(value, date):
                    page.write(number, column, value, style)
                else:
                    page.write(number, column, value)
        for row_number in sheet.hidden_rows:
            page.row(row_number).hidden = True
        if sheet.is_hidden:
            page.visibility = 1
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def ods(sheets: Sequence[Sheet]) -> bytes:
    """Write an OpenDocument spreadsheet."""
    tables = []
    for sheet in sheets:
        rows = "".join(
            f"<table:table-row>{''.join(_ods_cell(value) for value in row)}</table:table-row>"
            for row in sheet.rows
        )
        tables.append(f'<table:table table:name="{_xml(sheet.name)}">{rows}</table:table>')
    space = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{space}:office:1.0" '
        f'xmlns:table="{space}:table:1.0" xmlns:text="{space}:text:1.0" office:version="1.2"><office:body>'
        f"<office:spreadsheet>{''.join(tables)}</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        f'<manifest:manifest xmlns:manifest="{space}:manifest:1.0"><manifest:file-entry '
        f'manifest:full-path="/" manifest:media-type="{kind}"/><manifest:file-entry '
        'manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    return _zip({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest})


def text(
    rows: Sequence[Row],
    *,
    encoding: str = "utf-8",
    delimiter: str = ",",
    newline: str = "\r\n",
    first_line: str = "",
    date_format: str = "%d.%m.%Y",
    errors: str = "strict",
) -> bytes:
    """Write separated text, quoted where needed."""
    content = io.StringIO()
    writer = csv.writer(content, delimiter=delimiter, lineterminator=newline)
    for row in rows:
        writer.writerow([as_text(value, date_format) for value in row])
    written = content.getvalue()
    if first_line:
        written = first_line + newline + written
    return written.encode(encoding, errors)


def html_table(
    rows: Sequence[Row],
    *,
    encoding: str = "utf-8",
    declared: str = "utf-8",
    merges: Sequence[tuple[int, int, int, int]] = (),
) -> bytes:
    """Write the HTML table that web programs send under the name of .xls."""
    spans = {(top, left): (bottom - top + 1, right - left + 1) for top, bottom, left, right in merges}
    covered = {
        (row, column)
        for top, bottom, left, right in merges
        for row in range(top, bottom + 1)
        for column in range(left, right + 1)
    } - set(spans)
    lines = []
    for number, row in enumerate(rows):
        cells = []
        for column, value in enumerate(row):
            if (number, column) in covered:
                continue
            down, across = spans.get((number, column), (1, 1))
            span = (f' rowspan="{down}"' if down > 1 else "") + (f' colspan="{across}"' if across > 1 else "")
            tag = "th" if number == 0 else "td"
            shown = html.escape(as_text(value, "%d.%m.%Y")).replace("\n", "<br>") or "&nbsp;"
            cells.append(f"<{tag}{span}>{shown}</{tag}>")
        lines.append("<tr>" + "".join(cells) + "</tr>")
    page = (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" '
        f'content="text/html; charset={declared}"><style>td{{mso-number-format:"\\@"}}</style></head>'
        f"<body><table border=1>\n{chr(10).join(lines)}\n</table></body></html>"
    )
    return page.encode(encoding)


def mhtml(rows: Sequence[Row], *, encoding: str = "utf-8") -> bytes:
    """Write a single-file web page, which Excel saves under .mht and people rename."""
    body = base64.encodebytes(html_table(rows, encoding=encoding, declared=encoding)).decode("ascii")
    return (
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----=_Next"\r\n\r\n'
        "------=_Next\r\nContent-Location: file:///C:/x/book.htm\r\nContent-Transfer-Encoding: base64\r\n"
        f'Content-Type: text/html; charset="{encoding}"\r\n\r\n{body}\r\n------=_Next--\r\n'
    ).encode("ascii")


def spreadsheetml(sheets: Sequence[Sheet]) -> bytes:
    """Write XML Spreadsheet 2003."""
    pages = []
    for sheet in sheets:
        rows = "".join(
            f"<Row>{''.join(_spreadsheetml_cell(value) for value in row)}</Row>" for row in sheet.rows
        )
        pages.append(f'<Worksheet ss:Name="{_xml(sheet.name)}"><Table>{rows}</Table></Worksheet>')
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    return (
        f'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="{space}" '
        f'xmlns:ss="{space}">{"".join(pages)}</Workbook>'
    ).encode()


def as_text(value: Any, date_format: str) -> str:
    """Show a value as a spreadsheet program would in a text file."""
    if value is None:
        return ""
    if isinstance(value, datetime | date):
        return value.strftime(date_format)
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _ods_cell(value: Any) -> str:
    if value is None or value == "":
        return "<table:table-cell/>"
    shown = "".join(f"<text:p>{_xml(line)}</text:p>" for line in as_text(value, "%d.%m.%Y").split("\n"))
    kind = 'office:value-type="string"'
    if isinstance(value, datetime | date):
        kind = f'office:value-type="date" office:date-value="{value:%Y-%m-%d}"'
    elif isinstance(value, int | float):
        kind = f'office:value-type="float" office:value="{value}"'
    return f"<table:table-cell {kind}>{shown}</table:table-cell>"


def _spreadsheetml_cell(value: Any) -> str:
    if value is None or value == "":
        return '<Cell><Data ss:Type="String"></Data></Cell>'
    kind, shown = "String", as_text(value, "%d.%m.%Y")
    if isinstance(value, datetime | date):
        kind, shown = "DateTime", f"{value:%Y-%m-%d}T00:00:00.000"
    elif isinstance(value, int | float):
        kind = "Number"
    return f'<Cell><Data ss:Type="{kind}">{_xml(shown)}</Data></Cell>'


def _xml(value: str) -> str:
    return html.escape(value, quote=True)


def _zip(members: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in members.items():
            how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), content, how)
    return packed.getvalue()
