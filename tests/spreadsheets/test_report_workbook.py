"""The report as a workbook."""

import zipfile
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from smallcrm.domain.profile import Profile
from smallcrm.domain.reports import (
    Beside,
    Chart,
    ChartKind,
    Column,
    Figure,
    Figures,
    Kind,
    Report,
    Row,
    RowKind,
    Series,
    Table,
    Text,
)
from smallcrm.spreadsheets.writing.report_workbook import write_report_workbook

SALES = Table(
    title="Sales by customer",
    columns=(
        Column(title="Customer"),
        Column(title="Last", kind=Kind.DAY),
        Column(title="Sales", kind=Kind.NUMBER),
        Column(title="Amount", kind=Kind.MONEY),
        Column(title="Share", kind=Kind.PERCENT),
    ),
    rows=(
        Row(("王小明", date(2026, 10, 4), 2, 3_120_50, Decimal("0.757"))),
        Row(("2 other customers", None, 3, 1_000_00, Decimal("0.243")), RowKind.REST),
    ),
    totals=(Row(("Total", None, 5, 4_120_50, Decimal(1)), RowKind.TOTAL),),
    note="1 sale without an amount.",
)
REPORT = Report(
    name="monthly",
    title="Monthly customer report",
    subtitle="October 2026, compared with September 2026",
    currency="EUR",
    letterhead=Profile(name="Harbor Street"),
    facts=(("Customers", "482"),),
    sections=(
        Figures(
            figures=(Figure(label="Sold", value=4_120_50, kind=Kind.MONEY, comparison="September: €4,000"),)
        ),
        Beside(
            sections=(
                Chart(
                    title="Sales by month",
                    kind=ChartKind.COLUMN,
                    categories=("Sep", "Oct"),
                    series=(Series(name="Sales", values=(4_000_00, 4_120_50)),),
                    unit=Kind.MONEY,
                ),
                SALES,
            )
        ),
        Text(title="Worth a call", text="37 customers had no contact for a year."),
    ),
)


@pytest.fixture
def written(tmp_path):
    def write(report):
        path = tmp_path / "report.xlsx"
        write_report_workbook(report, path)
        return openpyxl.load_workbook(path)

    return write


def rows(sheet):
    return [tuple(cell.value for cell in row) for row in sheet.iter_rows()]


def test_first_sheet_says_what_the_report_is_and_its_figures(written):
    front = written(REPORT).worksheets[0]
    assert front.title == "Monthly customer report"
    cells = [cell for row in rows(front) for cell in row if cell is not None]
    assert cells[:5] == ["Harbor Street", REPORT.title, REPORT.subtitle, "Customers", "482"]
    assert cells[5:8] == ["Sold (EUR)", 4120.5, "September: €4,000"]
    assert cells[-1] == "37 customers had no contact for a year."


def test_every_table_and_chart_has_a_sheet_of_typed_numbers(written):
    book = written(REPORT)
    assert book.sheetnames == [REPORT.title, "Sales by month", "Sales by customer"]
    sheet = book["Sales by customer"]
    assert rows(sheet)[:4] == [
        ("Customer", "Last", "Sales", "Amount (EUR)", "Share"),
        ("王小明", datetime(2026, 10, 4), 2, 3120.5, 0.757),  # noqa: DTZ001  # cells know no zones
        ("2 other customers", None, 3, 1000, 0.243),
        ("Total", None, 5, 4120.5, 1),
    ]
    assert [cell.number_format for cell in sheet[2]][1:] == ["d mmm yyyy", "#,##0", "#,##0.00", "0.0%"]
    assert rows(sheet)[-1][0] == SALES.note
    assert rows(book["Sales by month"])[1:] == [("Sep", 4000), ("Oct", 4120.5)]


def test_heads_stay_in_sight_and_totals_stand_out(written):
    sheet = written(REPORT)["Sales by customer"]
    assert sheet.freeze_panes == "A2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet["A4"].font.bold
    assert sheet["A4"].border.top.style == "thin"
    assert not sheet["A2"].font.bold


@pytest.mark.parametrize("text", ["=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"])
def test_text_never_becomes_a_formula(written, text):
    table = replace(SALES, rows=(Row((text, None, 1, 1, Decimal(1))),), totals=(), note=text)
    book = written(replace(REPORT, title=text, sections=(table, Text(title=text, text=text))))
    for sheet in book.worksheets:
        assert not [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert book[table.title]["A2"].value == text


def test_what_no_workbook_can_hold_is_left_out(written):
    table = replace(SALES, rows=(Row(("a\x00b\ud800c" + "x" * 40_000, None, 1, 1, None)),))
    value = written(replace(REPORT, sections=(table,)))[table.title]["A2"].value
    assert value.startswith("ab?cxx")
    assert len(value) == 32_767


def test_sheet_names_are_short_plain_and_different(written):
    titles = [
        "Sales: a/b [c]",
        "sales  a b  c",
        "A very long title that no sheet of Excel would take",
        "'",
        "Report",
    ]
    book = written(replace(REPORT, sections=tuple(replace(SALES, title=title) for title in titles)))
    names = book.sheetnames[1:]
    assert len({name.casefold() for name in book.sheetnames}) == len(titles) + 1
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\'") for name in names)


def test_empty_table_says_so_and_keeps_its_note(written):
    table = replace(SALES, rows=(), empty="No sales in October.")
    remarks = [row[0] for row in rows(written(replace(REPORT, sections=(table,)))[table.title])][1:]
    assert remarks == ["No sales in October.", None, SALES.note]


def test_yen_have_no_cents_and_dates_follow_the_language(written):
    book = written(replace(REPORT, currency="JPY", language="zh", sections=(SALES,)))
    sheet = book[SALES.title]
    assert (sheet["D2"].value, sheet["D2"].number_format) == (312050, "#,##0")
    assert sheet["B2"].number_format == 'yyyy"年"m"月"d"日"'


@pytest.mark.parametrize("kind", ChartKind)
def test_charts_of_every_kind_are_excel_charts(written, tmp_path, kind):
    chart = Chart(
        title="Chart",
        kind=kind,
        categories=("a", "b"),
        series=(Series(name="one", values=(1, None)), Series(name="two", values=(3, -4))),
    )
    book = written(replace(REPORT, sections=(chart, replace(chart, title="Empty", series=()))))
    assert rows(book["Chart"]) == [(None, "one", "two"), ("a", 1, 3), ("b", None, -4)]
    with zipfile.ZipFile(tmp_path / "report.xlsx") as archive:
        assert [name for name in archive.namelist() if "charts/chart" in name] == ["xl/charts/chart1.xml"]


def test_other_readers_open_it(written, tmp_path):
    written(REPORT)
    book = CalamineWorkbook.from_path(str(tmp_path / "report.xlsx"))
    assert book.get_sheet_by_name("Sales by customer").to_python()[1][3] == 3120.5
