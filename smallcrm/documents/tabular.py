"""Reports that are a table: columns as a list of what each shows, sums below, a chart or figures above."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from smallcrm.domain.profile import Profile
from smallcrm.domain.record import dataclass
from smallcrm.domain.report_lines import Options
from smallcrm.domain.reports import Align, Cell, Column, Kind, Report, Row, RowKind, Section, Table
from smallcrm.i18n import Catalogue

MOST_ON_PAPER = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A column: its title in the report's language and what it shows of a line.

    `is_summed` adds it up; programs know the sum by its `code`.
    """

    title: str
    value: Callable[[Any], Cell]
    kind: Kind = Kind.TEXT
    share: float = 1.0
    lines: int = 1
    least: float = 0
    is_summed: bool = False
    code: str = ""
    align: Align | None = None

    @property
    def column(self) -> Column:
        return Column(
            title=self.title,
            kind=self.kind,
            share=self.share,
            lines=self.lines,
            align=self.align,
            least=self.least,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What all reports of one making have in common."""

    catalogue: Catalogue
    profile: Profile
    currency: str
    options: Options

    @property
    def translate(self) -> Callable[..., str]:
        """Say texts in the report's language; see `Catalogue.translate`."""
        return self.catalogue.translate

    @property
    def period(self) -> str:
        """Write the days of the report: a month, a year, or from when to when."""
        options = self.options
        months = options.months
        if (options.first, options.last) == (months[0].first, months[0].last):
            return _capital(self.catalogue.format_date(options.first, "month_year"))
        year = options.first.year
        if (options.first, options.last) == (date(year, 1, 1), date(year, 12, 31)):
            return str(year)
        return f"{self.day(options.first)} – {self.day(options.last)}"

    def day(self, day: date) -> str:
        return self.catalogue.format_date(day, "medium")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def tabular(  # noqa: PLR0913 - the parts of a report
    frame: Frame,
    name: str,
    title: str,
    shown: Sequence[Shown],
    lines: Sequence[Any],
    *,
    empty: str,
    subtitle: str = "",
    period: str | None = None,
    note: str = "",
    before: Sequence[Section] = (),
    after: Sequence[Section] = (),
    is_landscape: bool = False,
    is_dense: bool = False,
    group: Callable[[Any], str] | None = None,
) -> Report:
    """Make a report of a table, with sums where columns ask for them.

    `group` heads lines that follow each other with the same words. What is too long for paper is cut, and a
    row says how many lines are not shown; the sums are of all.
    """
    table = table_of(frame, "", shown, lines, empty=empty, note=note, name=title, group=group)
    period = frame.period if period is None else period
    return Report(
        name=name,
        title=title,
        subtitle=" · ".join(filter(None, (subtitle, period))),
        period=period,
        first_day=frame.options.first,
        last_day=frame.options.last,
        language=frame.catalogue.language,
        region=frame.catalogue.region,
        currency=frame.currency,
        letterhead=frame.profile,
        facts=((frame.translate("Report", "Lines"), frame.catalogue.format_number(len(lines))),),
        sections=(*before, replace(table, is_dense=is_dense), *after),
        figures={"lines": len(lines), **_figures(shown, table)},
        file_stem=f"{title} {frame.options.first:%Y-%m-%d}" if period else title,
        is_landscape=is_landscape,
    )


def table_of(  # noqa: PLR0913 - the parts of a table
    frame: Frame,
    title: str,
    shown: Sequence[Shown],
    lines: Sequence[Any],
    *,
    empty: str = "",
    note: str = "",
    name: str = "",
    group: Callable[[Any], str] | None = None,
) -> Table:
    """Make a table of lines with a row of sums."""
    rows: list[Row] = []
    headed = None
    for line in lines[:MOST_ON_PAPER]:
        if group is not None and (words := group(line)) != headed:
            headed = words
            rows.append(Row((words, *(None for _ in shown[1:])), RowKind.GROUP))
        rows.append(Row(tuple(column.value(line) for column in shown)))
    if len(lines) > MOST_ON_PAPER:
        more = frame.translate("Report", "and %n more line(s)", "", len(lines) - MOST_ON_PAPER)
        rows.append(Row((more, *(None for _ in shown[1:])), RowKind.REST))
    return Table(
        title=title,
        columns=tuple(column.column for column in shown),
        rows=tuple(rows),
        totals=(_sums(frame, shown, lines),) if lines and any(each.is_summed for each in shown) else (),
        note=note,
        empty=empty,
        name=name,
    )


def _figures(shown: Sequence[Shown], table: Table) -> dict[str, Cell]:
    """Name the sums of a table by their codes."""
    return {
        column.code: cell
        for row in table.totals
        for column, cell in zip(shown, row.cells, strict=True)
        if column.code
    }


def _sums(frame: Frame, shown: Sequence[Shown], lines: Sequence[Any]) -> Row:
    sums: list[Cell] = [
        sum(value for line in lines if isinstance(value := column.value(line), int))
        if column.is_summed
        else None
        for column in shown
    ]
    if not shown[0].is_summed:
        sums[0] = frame.translate("Report", "Total")
    return Row(tuple(sums), RowKind.TOTAL)


def sales_columns(frame: Frame) -> tuple[Shown, Shown]:
    """Make the columns of how often and for how much something was sold."""
    return (
        Shown(
            title=frame.translate("Report", "Sales"),
            value=lambda line: line.sales,
            kind=Kind.NUMBER,
            is_summed=True,
            code="sales",
        ),
        Shown(
            title=frame.translate("Report", "Amount"),
            value=lambda line: line.amount,
            kind=Kind.MONEY,
            is_summed=True,
            code="amount",
        ),
    )


def left_out(frame: Frame, sums: Mapping[str, int]) -> str:
    """Say which amounts in other currencies are not in a table."""
    if not sums:
        return ""
    amounts = frame.catalogue.join(
        frame.catalogue.format_money(amount, currency) for currency, amount in sorted(sums.items())
    )
    return frame.translate("Report", "Not included, being in other currencies: {amounts}").format(
        amounts=amounts
    )
