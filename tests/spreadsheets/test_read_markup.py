"""HTML, MHTML and the XML of Excel 2003, most often named .xls."""

from datetime import date, datetime, time
from pathlib import Path

import pytest

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading.read import Workbook, read_workbook


def read(tmp_path: Path, text: str | bytes, name: str = "a.xls") -> Workbook:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_workbook(path)


def rows(tmp_path: Path, text: str | bytes) -> list[tuple[object, ...]]:
    return list(read(tmp_path, text).sheets[0].rows)


def test_a_page_with_a_table(tmp_path):
    page = """<html><head><title>Title</title><style>td {color: red}</style></head><body>
        <h1>Heading</h1><table><caption> Our
        clients </caption><thead><tr><th>Name</th><th>Note</th></tr></thead>
        <tbody><tr><td>Ann &amp; Co&nbsp;</td><td>two<br>lines</td></tr>
        <tr><td><b>B</b>ob</td><td><p>one</p><p>two</p></td></tr></tbody></table></body></html>"""
    sheet = read(tmp_path, page).sheets[0]
    assert sheet.name == "Our clients"
    assert sheet.rows == [("Name", "Note"), ("Ann & Co", "two\nlines"), ("Bob", "one\ntwo")]


def test_careless_markup_is_forgiven(tmp_path):
    assert rows(tmp_path, "<TABLE border=1><TR><TD>Name<TD>Phone<TR><TD>Ann<TD>1") == [
        ("Name", "Phone"),
        ("Ann", "1"),
    ]


def test_spans_keep_columns_in_their_place(tmp_path):
    page = (
        "<table><tr><td colspan=2>Contact<td>Car<tr><td rowspan=2>Ann<td>1<td>A1<tr><td>2<td>A2"
        "<tr><td>Bob<td>3<td>B1</table>"
    )
    sheet = read(tmp_path, page).sheets[0]
    assert sheet.rows == [
        ("Contact", None, "Car"),
        ("Ann", "1", "A1"),
        ("Ann", "2", "A2"),
        ("Bob", "3", "B1"),
    ]
    assert sheet.across(0) == ("Contact", "Contact", "Car")


def test_tables_within_tables_are_sheets_of_their_own(tmp_path):
    page = "<table><tr><td><table><tr><td>a<td>b</table><td>layout</table><table><tr><td>second</table>"
    assert [sheet.rows for sheet in read(tmp_path, page).sheets] == [
        [(None, "layout")], [("a", "b")], [("second",)],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("claim", "encoding"), [("windows-1251", "cp1251"), ("gb2312", "gb18030"), ("utf-8", "utf-8")]
)
def test_a_page_says_how_it_is_encoded(tmp_path, claim, encoding):
    text = {"cp1251": "Имя", "gb18030": "姓名", "utf-8": "姓名 Имя"}[encoding]
    meta = f"<meta http-equiv=content-type content='text/html; charset={claim}'>"
    page = f"<html>{meta}<table><tr><td>{text}</table>"
    book = read(tmp_path, page.encode(encoding))
    assert (book.encoding, book.sheets[0].rows) == (encoding, [(text,)])


def test_a_page_that_is_wrong_about_its_encoding(tmp_path):
    page = "<html><meta charset=utf-8><table><tr><td>Имя<td>Телефон<tr><td>Пётр<td>1</table>"
    assert rows(tmp_path, page.encode("cp1251"))[1] == ("Пётр", "1")


def test_digits_excel_keeps_beside_what_it_shows(tmp_path):
    page = '<table><tr><td x:num="79161234567">7.9E+10</td><td x:num="45413">01.05.2024</td></table>'
    assert rows(tmp_path, page) == [(79161234567, "01.05.2024")]


def test_thirty_thousand_rows(tmp_path):
    page = (
        "<table>"
        + "".join(f"<tr><td>{n}</td><td>Customer {n}</td></tr>\n" for n in range(30_000))
        + "</table>"
    )
    assert len(rows(tmp_path, page)) == 30_000


def test_a_page_saved_as_one_file(tmp_path):
    page = (
        "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n"
        'Content-Type: multipart/related; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/html; charset=us-ascii\r\n\r\n<html><x:Name>Клиенты</x:Name></html>\r\n"
        "--b\r\nContent-Location: sheet001.htm\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        'Content-Type: text/html; charset="utf-8"\r\n\r\n'
        "<table><tr><td>=D0=98=D0=BC=D1=8F</td><td>Pho=\r\nne</td></tr></table>\r\n"
        "--b\r\nContent-Type: image/png\r\n\r\nnothing\r\n--b--\r\n"
    )
    book = read(tmp_path, page, "a.mht")
    assert (book.format, book.sheets[0].rows) == ("mhtml", [("Имя", "Phone")])


XML = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:x="urn:schemas-microsoft-com:office:excel"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">{}</Workbook>"""


def sheet2003(cells: str, more: str = "") -> str:
    return XML.format(f'<Worksheet ss:Name="Лист1"><Table>{cells}</Table>{more}</Worksheet>')


def data(kind: str, value: str) -> str:
    return f'<Cell><Data ss:Type="{kind}">{value}</Data></Cell>'


def test_typed_cells_of_excel_2003(tmp_path):
    cells = "".join(
        (
            data("String", "Ann &amp; Co"),
            data("Number", "79161234567"),
            data("Number", "1.5"),
            data("Boolean", "1"),
            data("DateTime", "2024-05-01T00:00:00.000"),
            data("DateTime", "2024-05-01T13:45:00.000"),
            data("DateTime", "1899-12-31T09:30:00.000"),
            data("Error", "#N/A"),
            '<Cell ss:Formula="=R1C1"/>',
            data("String", "end"),
        )
    )
    book = read(tmp_path, sheet2003(f"<Row>{cells}</Row>"))
    assert book.format == "xml2003"
    assert book.sheets[0].rows == [
        (
            "Ann & Co", 79161234567, 1.5, True, date(2024, 5, 1), datetime(2024, 5, 1, 13, 45), time(9, 30),  # noqa: DTZ001
            None, None, "end",
        )
    ]  # fmt: skip
    assert [(warning.kind, warning.column) for warning in book.warnings] == [("formula", 8), ("formula", 9)]


def test_places_and_merges_of_excel_2003(tmp_path):
    cells = (
        '<Row ss:Index="3"><Cell ss:Index="2" ss:MergeAcross="1"><Data ss:Type="String">Contact</Data></Cell>'
        '<Cell><Data ss:Type="String">Car</Data></Cell></Row>'
        '<Row ss:Hidden="1"><Cell ss:Index="2" ss:MergeDown="1">'
        '<Data ss:Type="String">Ann</Data></Cell></Row>'
        '<Row><Cell ss:Index="4"><Data ss:Type="String">A2</Data></Cell></Row>'
    )
    hidden = "<Visible>SheetHidden</Visible>"
    visible = f"<WorksheetOptions xmlns='urn:schemas-microsoft-com:office:excel'>{hidden}</WorksheetOptions>"
    sheet = read(tmp_path, sheet2003(cells, visible)).sheets[0]
    assert sheet.rows == [
        (None, None, None, None),
        (None, None, None, None),
        (None, "Contact", None, "Car"),
        (None, "Ann", None, None),
        (None, "Ann", None, "A2"),
    ]
    assert (sheet.name, sheet.is_hidden, sheet.hidden_rows) == ("Лист1", True, 1)
    assert sheet.across(2) == (None, "Contact", "Contact", "Car")


def test_xml_of_excel_2003_by_hand_forgets_to_escape(tmp_path):
    assert (
        rows(tmp_path, sheet2003(f"<Row>{data('String', 'Ann & Co')}{data('String', 'x')}</Row>"))[0][1]
        == "x"
    )


def test_other_pages_and_xml_are_no_tables(tmp_path):
    for text, code in (
        ("<html><body>Hello</body></html>", "no_rows"),
        ("<?xml version='1.0'?><a/>", "not_a_table"),
    ):
        with pytest.raises(UserError) as refused:
            read(tmp_path, text)
        assert refused.value.code == code
