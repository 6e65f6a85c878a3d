"""A report as a workbook: the figures first, then a sheet for every table and every chart.

The numbers are those of the paper, typed and formatted, to be sorted and summed; what is text stays text,
whatever it begins with.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from smallcrm.domain.reports import (
    Cell,
    Chart,
    ChartKind,
    Figure,
    Figures,
    Kind,
    Report,
    Row,
    RowKind,
    Table,
    Text,
    flat,
)
from smallcrm.domain.values.money import from_minor, minor_units

if TYPE_CHECKING:
    from openpyxl.styles import Font
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_ACCENT = "0D6175"
_RULE = "8A969E"
_SOFT = "5D6972"
_DATES = {"zh": 'yyyy"年"m"月"d"日"', "ru": "dd.mm.yyyy"}
_NOT_IN_A_SHEET_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME = 31  # Excel's limits
_LONGEST_TEXT = 32_767
_NARROWEST, _WIDEST = 9, 60
_NUMERIC = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.HUNDREDTHS)


def write_report_workbook(report: Report, path: Path) -> None:
    """Write a report as .xlsx over whatever is there; OSError if that cannot be."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.title = report.title
    book.properties.creator = report.letterhead.name or "smallcrm"
    _write_front(_Sheet(book, report.title, report), report)
    for section in flat(report.sections):
        if isinstance(section, Table):
            _write_table(_Sheet(book, section.name or section.title, report), section)
        elif isinstance(section, Chart):
            _write_chart(_Sheet(book, section.name or section.title, report), section)
    book.save(path)


class _Sheet:
    """A sheet being filled, row after row."""

    def __init__(self, book: "Workbook", name: str, report: Report) -> None:
        from openpyxl.worksheet.properties import PageSetupProperties

        self.sheet: Worksheet = book.create_sheet(_free_name(book, name))
        self.report = report
        self.row = 0
        # As many pages long as it takes, one wide.
        self.sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        self.sheet.page_setup.fitToHeight = 0
        self._formats = {
            Kind.NUMBER: "#,##0",
            Kind.MONEY: "#,##0" + ("." + "0" * digits if (digits := minor_units(report.currency)) else ""),
            Kind.PERCENT: "0.0%",
            Kind.DATE: _DATES.get(report.language, "d mmm yyyy"),
            Kind.DAY: _DATES.get(report.language, "d mmm yyyy"),
        }

    def add(
        self, *cells: Cell, kinds: Sequence[Kind] = (), bold: bool = False, colour: str | None = None
    ) -> None:
        """Write the next row; a cell without a kind of its own is text."""
        self.row += 1
        for index, value in enumerate(cells):
            if value is None or value == "":
                continue
            cell = self.sheet.cell(self.row, index + 1)
            kind = kinds[index] if index < len(kinds) else Kind.TEXT
            if isinstance(value, str):
                cell.value = _storable(value)
                cell.data_type = "s"  # else a text that begins with = is a formula
            else:
                cell.value = self._number(value, kind)
                cell.number_format = self._formats.get(kind, "General")
            if bold or colour:
                cell.font = _font(bold=bold, colour=colour)

    def rule(self, edge: Literal["top", "bottom"], width: int) -> None:
        """Draw a line over or under the row written last."""
        from openpyxl.styles import Border, Side

        line = Side(style="thin", color=_RULE)
        border = Border(top=line) if edge == "top" else Border(bottom=line)
        for index in range(1, width + 1):
            self.sheet.cell(self.row, index).border = border

    def head(self, titles: Sequence[str], kinds: Sequence[Kind]) -> None:
        """Write column titles that stay in sight and are printed on every page."""
        from openpyxl.styles import Alignment

        self.add(
            *(self.money_title(title, kind) for title, kind in zip(titles, kinds, strict=True)), bold=True
        )
        self.rule("bottom", len(titles))
        for cell, kind in zip(self.sheet[1], kinds, strict=True):
            side = "right" if kind in _NUMERIC else "left"
            cell.alignment = Alignment(horizontal=side, vertical="bottom", wrap_text=True)
        self.sheet.freeze_panes = "A2"
        self.sheet.print_title_rows = "1:1"
        self.sheet.page_setup.orientation = "landscape"

    def money_title(self, title: str, kind: Kind) -> str:
        """Name the currency once, above the amounts."""
        currency = self.report.currency
        return f"{title} ({currency})" if kind is Kind.MONEY and currency else title

    def fit_columns(self) -> None:
        """Make every column as wide as its contents, within reason."""
        from openpyxl.utils import get_column_letter

        for index, column in enumerate(self.sheet.iter_cols(values_only=True), 1):
            widest = max(map(_width, column), default=0)
            self.sheet.column_dimensions[get_column_letter(index)].width = min(
                max(widest + 2, _NARROWEST), _WIDEST
            )

    def _number(self, value: int | Decimal | date, kind: Kind) -> int | Decimal | date:
        if kind is Kind.MONEY and isinstance(value, int):
            return from_minor(value, self.report.currency)
        if kind is Kind.HUNDREDTHS and isinstance(value, int):
            return Decimal(value) / 100
        return value


def _write_front(sheet: _Sheet, report: Report) -> None:
    """Write what the report is, its figures and its paragraphs."""
    if report.letterhead.name:
        sheet.add(report.letterhead.name)
    sheet.add(report.title)
    sheet.sheet.cell(sheet.row, 1).font = _font(bold=True, size=14)
    if report.subtitle or report.period:
        sheet.add(report.subtitle or report.period)
    for label, value in report.facts:
        sheet.add(label, value)
    for section in flat(report.sections):
        if isinstance(section, Figures):
            sheet.add()
            for figure in section.figures:
                _write_figure(sheet, figure)
        elif isinstance(section, Text) and section.text:
            sheet.add()
            sheet.add(section.title, bold=True)
            sheet.add(section.text)
    for letter, width in zip("ABCD", (34, 20, 28, 12), strict=True):
        sheet.sheet.column_dimensions[letter].width = width


def _write_figure(sheet: _Sheet, figure: Figure) -> None:
    from openpyxl.styles import Alignment

    label = sheet.money_title(figure.label, figure.kind)
    kinds = (Kind.TEXT, figure.kind)
    values = [figure.value, figure.comparison, figure.change, figure.earlier, figure.earlier_change]
    while values[-1] == "":
        values.pop()
    sheet.add(label, *values, kinds=kinds)
    value = sheet.sheet.cell(sheet.row, 2)
    value.font, value.alignment = _font(bold=True), Alignment(horizontal="right")


def _write_table(sheet: _Sheet, table: Table) -> None:
    kinds = [column.kind for column in table.columns]
    sheet.head([column.title for column in table.columns], kinds)
    for row in (*table.rows, *(table.totals if table.rows else ())):
        _write_row(sheet, row, kinds)
    sheet.fit_columns()
    if not table.rows:
        sheet.add(table.empty, colour=_SOFT)
    if table.note:
        sheet.add()
        sheet.add(table.note, colour=_SOFT)


def _write_row(sheet: _Sheet, row: Row, kinds: Sequence[Kind]) -> None:
    is_strong = row.kind in (RowKind.TOTAL, RowKind.GROUP)
    is_soft = row.kind in (RowKind.REST, RowKind.BEFORE)
    sheet.add(*row.cells, kinds=kinds, bold=is_strong, colour=_SOFT if is_soft else None)
    if row.kind is RowKind.TOTAL:
        sheet.rule("top", len(kinds))


def _write_chart(sheet: _Sheet, chart: Chart) -> None:
    """Write the numbers of a chart, and the chart beside them."""
    kinds = (Kind.TEXT, *(chart.unit for _ in chart.series))
    sheet.head(["", *(series.name for series in chart.series)], kinds)
    for index, category in enumerate(chart.categories):
        sheet.add(category, *(series.values[index] for series in chart.series), kinds=kinds)
    sheet.fit_columns()
    if not chart.is_empty:
        column = chr(ord("A") + len(chart.series) + 2)
        sheet.sheet.add_chart(_picture(sheet.sheet, chart), f"{column}2")


def _picture(sheet: "Worksheet", chart: Chart) -> Any:
    """Make Excel's own chart of the numbers beside it."""
    from openpyxl.chart import BarChart, LineChart, Reference

    picture: Any = LineChart() if chart.kind is ChartKind.LINE else BarChart()
    if chart.kind is not ChartKind.LINE:
        picture.type = "bar" if chart.kind is ChartKind.BAR else "col"
        picture.gapWidth = 60
    if chart.kind is ChartKind.STACKED:
        picture.grouping, picture.overlap = "stacked", 100
    if chart.kind is ChartKind.BAR:
        picture.x_axis.scaling.orientation = "maxMin"  # the first on top, as on paper
    picture.title = chart.title
    # openpyxl hides axes unless told otherwise.
    picture.x_axis.delete = picture.y_axis.delete = False
    columns, rows = 1 + len(chart.series), 1 + len(chart.categories)
    numbers = Reference(sheet, min_col=2, max_col=columns, min_row=1, max_row=rows)
    picture.add_data(numbers, titles_from_data=True)
    picture.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=rows))
    if len(chart.series) == 1:
        picture.legend = None
        picture.series[0].graphicalProperties.solidFill = _ACCENT
        picture.series[0].graphicalProperties.line.solidFill = _ACCENT
    return picture


def _font(*, bold: bool, colour: str | None = None, size: int = 11) -> "Font":
    """Make a font of the workbook's own family, which a style without a name would not be."""
    from openpyxl.styles import Font

    return Font(name="Calibri", size=size, bold=bold, color=colour)


def _free_name(book: "Workbook", title: str) -> str:
    """Make a title fit to name a sheet: short, without forbidden signs, different from the others."""
    plain = _NOT_IN_A_SHEET_NAME.sub(" ", title).strip("' ") or "Report"
    taken = {name.casefold() for name in book.sheetnames}
    for number in count(1):
        ending = f" {number}" if number > 1 else ""
        name = plain[: _LONGEST_NAME - len(ending)].rstrip("' ") + ending
        if name.casefold() not in taken:
            return name
    raise AssertionError("numbers do not end")


def _storable(text: str) -> str:
    """Take out what no workbook can hold."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    return str(ILLEGAL_CHARACTERS_RE.sub("", text))[:_LONGEST_TEXT].encode("utf-8", "replace").decode()


def _width(value: object) -> float:
    """Estimate how many digits wide a cell is; Chinese characters take two."""
    if isinstance(value, str):
        return max((_letters(line) for line in value.split("\n")), default=0)
    if isinstance(value, date):
        return 13
    return 0 if value is None else len(f"{value:,.2f}")


def _letters(text: Iterable[str]) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
