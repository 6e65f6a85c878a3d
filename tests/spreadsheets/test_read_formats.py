"""Workbooks of every kind, really written by other programs, as sheets of rows."""

import io
import struct
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
import xlwt
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading.read import ReadWarning, Workbook, read_workbook
from tests.data.hostile import parts
from tests.sources import ROOT

FORMATS = ROOT / "tests/data/formats"
PASSWORD = "пароль-Пароль1"  # noqa: S105  # of sample files

CLIENTS = [
    ("Клиенты на 01.05.2024", None, None, None, None, None),
    (None, None, None, None, None, None),
    (None, "Имя", "Телефон", "Дата", "Сумма", "Примечание"),
    (None, "Иван Петров", 79161234567, date(2024, 5, 1), 1234.5, "первая\nвторая"),
    (None, "Иван Петров", "007", date(2024, 5, 2), -5, " два  пробела "),
    (None, "李娜", "001234", None, 2469, None),
    (None, "скрытая строка", 1, None, None, None),
]


def xlsx(tmp_path: Path, fill, **options: object) -> Path:
    """Write a workbook of one sheet."""
    book = openpyxl.Workbook()
    fill(book.active)
    for name, value in options.items():
        setattr(book, name, value)
    path = tmp_path / "book.xlsx"
    book.save(path)
    return path


def rows(path: Path, **more: object) -> list[tuple[object, ...]]:
    return list(read_workbook(path, **more).sheets[0].rows)


def kinds(book: Workbook) -> list[tuple[str, int | None, int | None]]:
    return [(warning.kind, warning.row, warning.column) for warning in book.warnings]


@pytest.mark.parametrize("suffix", ["xlsx", "xls", "ods", "fods"])
def test_libreoffice_files_hold_what_was_typed(suffix):
    book = read_workbook(FORMATS / f"clients.{suffix}")
    clients, hidden = book.sheets
    assert book.format == suffix
    assert clients.rows == CLIENTS
    assert (clients.name, clients.is_hidden, clients.hidden_rows) == ("Клиенты", False, 1)
    assert set(clients.merged) == {(0, 0, 0, 5), (3, 1, 4, 1)}
    assert (hidden.name, hidden.is_hidden, hidden.rows) == ("скрытый", True, [("x",)])
    assert book.warnings == [ReadWarning("formula", 6, 6, "#DIV/0!", "Клиенты")]


def test_a_page_of_libreoffice_holds_what_it_shows():
    book = read_workbook(FORMATS / "clients.html")
    assert book.format == "html"
    assert book.sheets[0].rows[2:5] == [
        (None, "Имя", "Телефон", "Дата", "Сумма", "Примечание"),
        (None, "Иван Петров", "79161234567", "01.05.2024", "1234.5", "первая\nвторая"),
        (None, "Иван Петров", "007", "02.05.2024", "-5", "два пробела"),
    ]


def test_the_name_of_a_file_is_not_believed(tmp_path):
    for source, name in (("clients.xlsx", "a.csv"), ("clients.xls", "a.ods"), ("clients.ods", "a.xls")):
        path = tmp_path / name
        path.write_bytes((FORMATS / source).read_bytes())
        assert read_workbook(path).format == source.rpartition(".")[2]
    text = tmp_path / "b.xlsx"
    text.write_text("Name;Phone\nAnn;1\n", encoding="utf-8")
    assert read_workbook(text).format == "csv"


def test_values_keep_their_kind(tmp_path):
    values = [
        "text", 12, 12.5, True, False, date(2024, 2, 29), datetime(2024, 2, 29, 13, 45),  # noqa: DTZ001
        time(9, 30), None, "0123",
    ]  # fmt: skip
    found = rows(xlsx(tmp_path, lambda sheet: sheet.append(values)))
    # Trailing empty cells are not cells; one in the middle is.
    assert found == [tuple(values)]
    assert [type(value) for value in found[0]] == [type(value) for value in values]


def test_rows_and_columns_are_numbered_as_in_excel(tmp_path):
    def fill(sheet):
        sheet["C5"] = "here"
        sheet["D7"] = "there"

    sheet = read_workbook(xlsx(tmp_path, fill)).sheets[0]
    assert sheet.rows[4][2] == "here"
    assert sheet.rows[6][3] == "there"
    assert {len(row) for row in sheet.rows} == {4}
    assert len(sheet.rows) == 7


def test_numbers_that_lost_digits_are_texts_and_reported(tmp_path):
    book = read_workbook(
        xlsx(tmp_path, lambda sheet: sheet.append(["id", 330106197010241234, 123456789012345]))
    )
    assert book.sheets[0].rows == [("id", "3.30106197010241E+17", 123456789012345)]
    assert kinds(book) == [("digits_lost", 1, 2)]


def test_zeros_that_are_only_in_the_format_are_kept(tmp_path):
    def fill(sheet):
        for place, value, number_format in (
            ("A1", 1234, "00000"),
            ("B1", 123456789, "000-00-0000"),
            ("C1", 7, "0.00"),
            ("D1", 7, "0"),
            ("E1", 12345678, "00000"),
            ("F1", 1234, '"№"0000'),
            ("G1", 1234, "#,##0"),
        ):
            sheet[place] = value
            sheet[place].number_format = number_format

    assert rows(xlsx(tmp_path, fill)) == [("01234", "123-45-6789", 7, 7, "12345678", 1234, 1234)]


def test_zeros_of_an_old_workbook_are_kept(tmp_path):
    book = xlwt.Workbook()
    sheet = book.add_sheet("s")
    zeros = xlwt.easyxf(num_format_str="00000")
    for column, value in enumerate((1234, 1, 99999, 0)):
        sheet.write(0, column, value, zeros)
    sheet.write(0, 4, 1234)
    path = tmp_path / "a.xls"
    book.save(str(path))
    assert rows(path) == [("01234", "00001", "99999", "00000", 1234)]


def test_formulas_give_their_cached_value_or_a_warning(tmp_path):
    book = read_workbook(xlsx(tmp_path, lambda sheet: sheet.append(["a", "=1+1", 3])))
    assert book.sheets[0].rows == [("a", None, 3)]
    assert book.warnings == [ReadWarning("formula", 1, 2, "=1+1", "Sheet")]


def test_a_formula_whose_result_is_an_empty_text_is_no_problem(tmp_path):
    cells = '<c r="A1"><v>1</v></c><c r="B1" t="str"><f>IF(A1&gt;2,"x","")</f><v></v></c>'
    path = tmp_path / "a.xlsx"
    path.write_bytes(parts.xlsx(f'<sheetData><row r="1">{cells}</row></sheetData>'))
    book = read_workbook(path)
    assert (book.sheets[0].rows, book.warnings) == ([(1,)], [])


def test_errors_are_empty_and_reported(tmp_path):
    cells = (
        '<c r="A1"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
    )
    path = tmp_path / "a.xlsx"
    path.write_bytes(parts.xlsx(f'<sheetData><row r="1">{cells}<c r="D1"><v>4</v></c></row></sheetData>'))
    book = read_workbook(path)
    assert book.sheets[0].rows == [(1, None, None, 4)]
    assert [(warning.column, warning.value) for warning in book.warnings] == [(2, "#N/A"), (3, "#DIV/0!")]


def test_cells_merged_downwards_are_filled_and_those_merged_sideways_are_known(tmp_path):
    def fill(sheet):
        sheet.append(["Contact", None, "Car"])
        sheet.append(["Name", "Phone", "Plate"])
        sheet.append(["Ann", "1", "A1"])
        sheet.append([None, None, "A2"])
        sheet.merge_cells("A1:B1")
        sheet.merge_cells("A3:A4")
        sheet.merge_cells("B3:B4")

    sheet = read_workbook(xlsx(tmp_path, fill)).sheets[0]
    assert sheet.rows == [
        ("Contact", None, "Car"),
        ("Name", "Phone", "Plate"),
        ("Ann", "1", "A1"),
        ("Ann", "1", "A2"),
    ]
    assert sheet.across(0) == ("Contact", "Contact", "Car")
    assert sheet.across(2) == ("Ann", "1", "A1")


def test_days_counted_from_1904(tmp_path):
    book = read_workbook(
        xlsx(tmp_path, lambda sheet: sheet.append([date(2024, 5, 1)]), epoch=CALENDAR_MAC_1904)
    )
    assert (book.is_1904, book.sheets[0].rows) == (True, [(date(2024, 5, 1),)])


def test_days_counted_from_1904_in_an_old_workbook(tmp_path):
    old = xlwt.Workbook()
    old.dates_1904 = True
    old.add_sheet("s").write(0, 0, 43951 - 1462 + 1, xlwt.easyxf(num_format_str="DD.MM.YYYY"))
    path = tmp_path / "a.xls"
    old.save(str(path))
    book = read_workbook(path)
    assert (book.is_1904, book.sheets[0].rows) == (True, [(date(2020, 5, 1),)])


def test_strict_workbooks_are_read(tmp_path):
    plain = xlsx(
        tmp_path, lambda sheet: [sheet.append(["Name", "Born"]), sheet.append(["Ann", date(2000, 1, 2)])]
    )
    strict = tmp_path / "strict.xlsx"
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(strict, "w") as target:
        for name in source.namelist():
            text = source.read(name).decode()
            text = text.replace(
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main",
            ).replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            target.writestr(name, text)
    assert rows(strict) == [("Name", "Born"), ("Ann", date(2000, 1, 2))]


def test_names_with_a_prefix_are_read(tmp_path):
    """Some programs write <x:c> for <c>."""
    sheet = (
        '<x:sheetData><x:row r="1" hidden="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Ann</x:t></x:is></x:c>'
        '<x:c r="B1" t="e"><x:v>#N/A</x:v></x:c><x:c r="C1"><x:f>1+1</x:f></x:c></x:row></x:sheetData>'
    )
    members = parts.xlsx_members(sheet)
    name = "xl/worksheets/sheet1.xml"
    members[name] = (
        str(members[name])
        .replace("<worksheet xmlns=", "<x:worksheet xmlns:x=")
        .replace("</worksheet>", "</x:worksheet>")
    )
    path = tmp_path / "a.xlsx"
    path.write_bytes(parts.zipped(members))
    book = read_workbook(path)
    assert book.sheets[0].rows == [("Ann",)]
    assert book.sheets[0].hidden_rows == 1
    assert kinds(book) == [("formula", 1, 2), ("formula", 1, 3)]


def test_a_stray_cell_far_away_is_reported_and_the_table_read(tmp_path):
    def fill(sheet):
        for number in range(1, 61):
            sheet.append([f"Customer {number}", number])
        sheet["XFD90000"] = "lost"

    book = read_workbook(xlsx(tmp_path, fill))
    assert book.sheets[0].rows[:2] == [("Customer 1", 1), ("Customer 2", 2)]
    assert book.warnings == [ReadWarning("extra_cells", 90000, 16384, "lost", "Sheet")]
    assert len(book.sheets[0].rows) == 60


def test_a_table_over_a_thousand_columns_wide_is_refused(tmp_path):
    path = xlsx(tmp_path, lambda sheet: [sheet.append(list(range(1001))) for _ in range(3)])
    with pytest.raises(UserError) as refused:
        read_workbook(path)
    assert (refused.value.code, refused.value.facts["columns"]) == ("too_many_columns", 1001)
    assert len(rows(xlsx(tmp_path, lambda sheet: sheet.append(list(range(1000)))))[0]) == 1000


def test_a_workbook_without_a_single_value_is_never_silent(tmp_path):
    with pytest.raises(UserError) as refused:
        read_workbook(xlsx(tmp_path, lambda _sheet: None))
    assert refused.value.code == "no_rows"


def test_many_sheets_keep_their_order(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["first"])
    for number in range(30):
        book.create_sheet(f"Лист {number}").append([number])
    path = tmp_path / "a.xlsx"
    book.save(path)
    sheets = read_workbook(path).sheets
    assert [sheet.name for sheet in sheets] == ["Sheet", *(f"Лист {number}" for number in range(30))]
    assert sheets[7].rows == [(6,)]


@pytest.mark.parametrize("suffix", ["xls", "ods"])
def test_protected_files_want_their_password(suffix):
    path = FORMATS / f"protected.{suffix}"
    for password, code in ((None, "file_protected"), ("wrong", "wrong_password")):
        with pytest.raises(UserError) as refused:
            read_workbook(path, password=password)
        assert refused.value.code == code
    assert rows(path, password=PASSWORD) == CLIENTS


def test_protected_xlsx_wants_its_password(tmp_path):
    path = encrypted(tmp_path, PASSWORD)
    with pytest.raises(UserError) as refused:
        read_workbook(path, password="wrong")  # noqa: S106
    assert refused.value.code == "wrong_password"
    assert rows(path, password=PASSWORD) == CLIENTS


def test_the_password_excel_uses_by_itself_is_tried_silently(tmp_path):
    assert rows(encrypted(tmp_path, "VelvetSweatshop")) == CLIENTS


def encrypted(tmp_path: Path, password: str) -> Path:
    path = tmp_path / "protected.xlsx"
    with (FORMATS / "clients.xlsx").open("rb") as plain, path.open("wb") as file:
        OOXMLFile(plain).encrypt(password, file)
    return path


def test_workbooks_of_excel_2_are_read(tmp_path):
    def label(row: int, column: int, text: bytes) -> tuple[int, bytes]:
        return 0x04, struct.pack("<HH3sB", row, column, b"\0\0\0", len(text)) + text

    number = (0x03, struct.pack("<HH3sd", 1, 1, b"\0\0\0", 42.0))
    path = tmp_path / "old.xls"
    records = [
        (0x09, struct.pack("<HH", 2, 0x10)),
        label(0, 0, b"Name"),
        label(1, 0, b"Ann"),
        number,
        (0x0A, b""),
    ]
    path.write_bytes(parts.biff(*records))
    assert rows(path) == [("Name", None), ("Ann", 42)]


@pytest.mark.parametrize(
    ("codepage", "encoding", "letters"),
    [
        (1251, "cp1251", "Пётр Сидоров"),
        (936, "gb18030", "王小明"),
        (1252, "cp1252", "Jürgen"),
        (10007, "mac-cyrillic", "Пётр Сидоров"),
        # Programs that wrote Russian and called it Western were many.
        (1252, "cp1251", "Пётр Сидоров"),
    ],
)
def test_workbooks_of_excel_95_in_every_alphabet(tmp_path, codepage, encoding, letters):
    path = tmp_path / "old.xls"
    path.write_bytes(excel_95([["Name", letters], ["Ann", 42]], codepage, encoding))
    assert rows(path) == [("Name", letters), ("Ann", 42)]


def excel_95(table: list[list[object]], codepage: int, encoding: str) -> bytes:
    bof = struct.pack("<HHHH", 0x500, 5, 0x0DBB, 0x07CC)
    before = parts.biff((0x809, bof), (0x42, struct.pack("<H", codepage)))
    bundle = (0x85, struct.pack("<IBBB", len(before) + 4 + 12 + 4, 0, 0, 5) + b"Sheet")
    records = [(0x809, struct.pack("<HHHH", 0x500, 0x10, 0x0DBB, 0x07CC))]
    for row, values in enumerate(table):
        for column, value in enumerate(values):
            if isinstance(value, str):
                text = value.encode(encoding)
                records.append((0x204, struct.pack("<HHHH", row, column, 0, len(text)) + text))
            else:
                records.append((0x203, struct.pack("<HHHd", row, column, 0, value)))
    return parts.compound(before + parts.biff(bundle, (0x0A, b""), *records, (0x0A, b"")), "Book")


def test_binary_workbooks_are_read(tmp_path):
    path = tmp_path / "a.xlsb"
    path.write_bytes(xlsb([["Name", "Phone"], ["Ann", 79161234567.0], ["李娜", 1.5]]))
    book = read_workbook(path)
    assert book.format == "xlsb"
    assert book.sheets[0].rows == [("Name", "Phone"), ("Ann", 79161234567), ("李娜", 1.5)]


def test_binary_workbooks_with_cells_too_far_apart_are_refused(tmp_path):
    path = tmp_path / "a.xlsb"
    for at, code in (((1_048_575, 900), "file_too_large"), ((5, 16_383), "too_many_columns")):
        path.write_bytes(xlsb([["Name"]], far=at))
        with pytest.raises(UserError) as refused:
            read_workbook(path)
        assert refused.value.code == code


def xlsb(table: list[list[object]], far: tuple[int, int] | None = None) -> bytes:
    """Write a binary workbook: records of a kind, a length and a body. Source: [MS-XLSB]."""

    def record(kind: int, body: bytes = b"") -> bytes:
        head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
        return head + bytes([len(body)]) + body

    def text(value: str) -> bytes:
        return struct.pack("<I", len(value)) + value.encode("utf-16-le")

    def cell(column: int, value: object) -> bytes:
        if isinstance(value, str):
            return record(6, struct.pack("<II", column, 0) + text(value))
        return record(5, struct.pack("<IId", column, 0, value))

    def row(number: int) -> bytes:
        return record(0, struct.pack("<IIHHBI", number, 0, 300, 0, 0, 0))

    lines = [row(at) + b"".join(cell(column, value) for column, value in enumerate(values))
             for at, values in enumerate(table)]  # fmt: skip
    if far:
        lines.append(row(far[0]) + cell(far[1], 1.0))
    size = struct.pack("<IIII", 0, len(lines), 0, 20)
    sheet = record(129) + record(148, size) + record(145) + b"".join(lines) + record(146) + record(130)
    bundle = record(156, struct.pack("<II", 0, 1) + text("rId1") + text("Sheet1"))
    book = record(131) + record(143) + bundle + record(144) + record(132)
    kind = "application/vnd.ms-excel"
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{types}">'
            f'<Default Extension="bin" ContentType="{kind}.sheet.binary.macroEnabled.main"/>'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{relations}"><Relationship Id="rId1" Type="{office}/officeDocument" '
            'Target="xl/workbook.bin"/></Relationships>',
        )
        archive.writestr(
            "xl/_rels/workbook.bin.rels",
            f'<Relationships xmlns="{relations}"><Relationship Id="rId1" Type="{office}/worksheet" '
            'Target="worksheets/sheet1.bin"/></Relationships>',
        )
        archive.writestr("xl/workbook.bin", book)
        archive.writestr("xl/worksheets/sheet1.bin", sheet)
    return made.getvalue()
