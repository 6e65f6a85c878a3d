"""The monthly report: what it says, that it adds up, how it reads in three languages."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallcrm.documents.monthly import LONGEST, monthly_report
from smallcrm.documents.render import print_report, render_pdf
from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.customer import Status
from smallcrm.domain.monthly import (
    ActivityCount,
    Birthday,
    CustomerSales,
    ForeignSales,
    MonthlyFigures,
    MonthTotals,
    NewCustomer,
    ReminderCounts,
    ReminderLine,
    RenewalCounts,
    disagreements,
)
from smallcrm.domain.profile import Profile
from smallcrm.domain.reports import Chart, Kind, RowKind, Table, flat
from smallcrm.domain.values.month import Month
from smallcrm.i18n import Catalogue
from tests.documents import samples
from tests.documents.conftest import texts

ENGLISH = Catalogue("en", "US")
PROFILE = Profile(name="Harbor Street", currency="USD")
NOVEMBER = date(2026, 11, 18)


def made(figures, *, today=NOVEMBER, month=samples.OCTOBER, catalogue=ENGLISH, profile=PROFILE):
    return monthly_report(figures, month=month, today=today, catalogue=catalogue, profile=profile)


def sections(report):
    return {section.title: section for section in flat(report.sections)}


@pytest.mark.parametrize("language", samples.WORDS)
def test_the_report_reads_as_it_was_approved(language, golden):
    printed = texts(render_pdf(samples.report(language), now=samples.PRINTED_AT))
    pages = (f"=== page {number} ===\n{page.rstrip()}\n" for number, page in enumerate(printed, 1))
    golden(f"monthly-{language}.txt", "\n".join(pages))


def test_an_empty_month_says_so_everywhere(golden):
    printed = print_report(made(MonthlyFigures()), now=samples.PRINTED_AT)
    assert printed.pages == 1
    golden("monthly-empty.txt", texts(printed.pdf)[0])


@pytest.mark.parametrize("size", [0, 1, 5, 500])
@pytest.mark.parametrize("language", samples.WORDS)
def test_months_of_every_size_are_printed(language, size):
    figures = samples.figures(language, size=size)
    printed = print_report(samples.report(language, given=figures), now=samples.PRINTED_AT)
    assert 2 <= printed.pages <= 9


def test_figures_that_disagree_are_refused():
    with pytest.raises(ValueError, match="start \\+ new = end"):
        made(MonthlyFigures(customers_at_end=1))


def test_a_running_month_says_up_to_which_day_it_counts():
    report = made(samples.figures(), today=date(2026, 10, 18))
    assert report.subtitle == "October 2026 up to 18 Oct, compared with September 2026"
    assert "up to" not in made(samples.figures(), today=date(2026, 10, 31)).subtitle


def test_the_month_before_january_is_december():
    report = made(MonthlyFigures(), month=Month(2027, 1), today=date(2027, 2, 1))
    assert report.subtitle == "January 2027, compared with December 2026"
    assert "Coming in February" in sections(report)


def test_a_list_cut_short_has_a_row_for_the_others():
    figures = samples.figures(size=LONGEST + 12)
    table = sections(made(figures))["New customers"]
    assert len(table.rows) == LONGEST + 1
    assert table.rows[-1].cells[0] == "12 more customers"
    assert table.rows[-1].kind is RowKind.REST
    assert table.totals[0].cells[0] == f"{LONGEST + 12} new customers"


def test_one_customer_too_many_is_shown_rather_than_called_others():
    rows = sections(made(samples.figures(size=LONGEST + 1)))["Sales by customer"].rows
    assert len(rows) == LONGEST + 1
    assert all(row.kind is RowKind.PLAIN for row in rows)


def test_columns_nobody_filled_in_are_left_out():
    figures = samples.figures()
    plain = tuple(replace(new, owner="", source="") for new in figures.new_customers)
    table = sections(made(replace(figures, new_customers=plain)))["New customers"]
    assert [column.title for column in table.columns] == ["Customer", "Phone", "Added"]
    assert all(len(row.cells) == 3 for row in (*table.rows, *table.totals))


def test_where_one_person_does_everything_the_chart_is_enough():
    figures = samples.figures()
    alone = tuple(replace(entry, who="") for entry in figures.activities)
    assert "Who did what" not in sections(made(replace(figures, activities=alone)))
    assert "Who did what" in sections(made(figures))


def test_sales_left_out_of_the_total_are_told():
    note = sections(made(samples.figures()))["Sales by customer"].note
    assert note == "2 sales without an amount. Not added up: €120.00 in other currencies."


def test_foreign_sales_are_told_even_when_there_are_no_others():
    figures = MonthlyFigures(foreign_sales=(ForeignSales(currency="EUR", count=1, amount=5_00),))
    report = made(figures)
    assert "€5.00" in "".join(texts(render_pdf(report, now=samples.PRINTED_AT)))


def test_tiers_come_from_the_year_not_from_the_month():
    figures = samples.figures()
    last = figures.month_sales[-1]
    year = tuple(
        sale._replace(amount=0 if sale.customer_id == last.customer_id else sale.amount)
        for sale in figures.year_sales
    )
    moved = sum(sale.amount for sale in figures.year_sales) - sum(sale.amount for sale in year)
    by_month = (figures.sales_by_month[0] - moved, *figures.sales_by_month[1:])
    rows = sections(made(replace(figures, year_sales=year, sales_by_month=by_month)))[
        "Sales by customer"
    ].rows
    assert rows[0].cells[1] == "A"
    assert {row.cells[0]: row.cells[1] for row in rows}[last.name] == "D"


def test_the_first_figures_are_compared_with_the_month_before_and_the_year_before():
    headline = made(samples.figures()).sections[0].figures
    assert [
        (figure.comparison, figure.change, figure.earlier, figure.earlier_change) for figure in headline[:4]
    ] == [
        ("September: 11", "+3", "October 2025: 9", "+5"),
        ("September: 118", "+8", "October 2025: 97", "+29"),
        ("66% · September: 83%", "", "October 2025: 75%", ""),
        ("September: $9,537", "+6%", "October 2025: $7,629", "+33%"),
    ]
    assert [figure.label for figure in headline[4:]] == [
        "Bought again within a year",
        "Bought nothing for a year",
        "Reminders done",
        "Quotes accepted",
    ]


def test_a_business_without_renewals_reads_of_its_reminders_instead():
    figures = samples.figures()
    none = {"renewals": RenewalCounts()}
    report = made(
        replace(
            figures,
            month=replace(figures.month, **none),
            previous=replace(figures.previous, **none),
            year_ago=replace(figures.year_ago, **none),
            renewals_by_week=(),
            ended=(),
        )
    )
    labels = [figure.label for figure in report.sections[0].figures]
    assert labels[2] == "Reminders done"
    assert "Renewed" not in labels
    assert "Renewals by week" not in sections(report)


def test_who_moved_stands_beside_how_many_there_are():
    tables = sections(made(samples.figures()))
    assert [row.cells[1:] for row in tables["Who moved"].rows] == [
        (21, 23, 2),
        (40, 41, 1),
        (77, 70, -7),
        (102, 110, 8),
    ]
    moved = tables["Moved up or down"].rows
    assert [row.cells[0] for row in moved if row.kind is RowKind.GROUP] == ["Moved up", "Moved down"]
    assert moved[-2].cells[1:] == ("A", "–")


def test_how_far_the_goals_are():
    rows = sections(made(samples.figures()))["Goals"].rows
    assert [row.cells for row in rows] == [
        ("New customers", "October 2026", "12", "14", "Reached"),
        ("Turnover", "Quarter 4, 2026", "$30,000", "$10,145", "On the way"),
        ("Customers who come back", "2026", "85%", "89%", "Reached"),
        ("Days until a complaint is closed", "October 2026", "at most 5", "–", "Nothing yet"),
    ]
    assert "Goals" not in sections(made(replace(samples.figures(), goals=())))


names = st.text("王李明 ЁжŁö<&'\"=", max_size=12)
counts = st.integers(0, 400)
amounts = st.integers(-50_000, 10_000_000)


@st.composite
def months(draw):
    """Draw the figures of a month whose sums hold."""
    new = draw(st.integers(0, 45))
    start = draw(counts)
    statuses = split(start + new, draw(st.lists(st.sampled_from(Status), min_size=1, unique=True)), draw)
    sources = split(start + new, draw(st.lists(names, min_size=1, max_size=12, unique=True)), draw)
    sales = draw(st.lists(st.tuples(names, st.integers(1, 5), amounts), max_size=40))
    month_sales = tuple(
        CustomerSales(customer_id=index or None, name=name, count=count, amount=amount)
        for index, (name, count, amount) in enumerate(sales)
    )
    before = draw(amounts)
    rest = CustomerSales(customer_id=1000, name="others", count=1, amount=before)
    activities = tuple(
        ActivityCount(who=who, kind=kind, count=count)
        for who, kind, count in draw(
            st.lists(st.tuples(names, st.sampled_from(ActivityKind), counts), max_size=30)
        )
    )
    lines = tuple(
        ReminderLine(due_on=samples.OCTOBER.first + timedelta(days=index % 31), customer=name)
        for index, name in enumerate(draw(st.lists(names, max_size=40)))
    )
    sold = sum(sale.amount for sale in month_sales)
    return MonthlyFigures(
        month=MonthTotals(
            new_customers=new,
            contacted=draw(counts),
            activities=sum(entry.count for entry in activities),
            reminders=ReminderCounts(
                done_on_time=draw(counts),
                done_late=draw(counts),
                dismissed=draw(counts),
                still_open=len(lines) + draw(counts),
            ),
            sales_count=sum(sale.count for sale in month_sales),
            sales_amount=sold,
        ),
        previous=MonthTotals(sales_amount=before, new_customers=draw(counts)),
        customers_at_start=start,
        customers_at_end=start + new,
        new_customers=tuple(
            NewCustomer(number=str(index), name=f"new {index}", added_on=samples.OCTOBER.first)
            for index in range(draw(st.integers(0, new)))
        ),
        by_status=tuple(statuses.items()),
        by_source=tuple(sources.items()),
        new_by_source=tuple(split(new, list(sources), draw).items()),
        activities=activities,
        still_open=lines,
        coming=lines[:3],
        coming_count=draw(st.integers(min(len(lines), 3), 60)),
        month_sales=month_sales,
        year_sales=(*month_sales, rest),
        sales_by_month=(0,) * 10 + (before, sold),
        new_by_month=(0,) * 10 + (0, new),
        birthdays=tuple(Birthday(customer=name, day=NOVEMBER) for name in ("a", "b")),
        birthday_count=draw(st.integers(2, 9)),
    )


def split(total, keys, draw):
    """Divide a number among keys."""
    parts = {}
    for key in keys[:-1]:
        parts[key] = draw(st.integers(0, total))
        total -= parts[key]
    return {**parts, keys[-1]: total}


@settings(max_examples=60)
@given(months())
def test_every_table_adds_up(figures):
    figures = replace(
        figures,
        previous=replace(figures.previous, new_customers=0),
    )
    assert disagreements(figures) == []
    for table in flat(made(figures).sections):
        if isinstance(table, Table) and table.rows:
            adds_up(table)


def adds_up(table):
    """Check that each number of the total is the sum of the rows above it."""
    (total,) = (row for row in table.totals if row.kind is RowKind.TOTAL) if table.totals else (None,)
    if total is None:
        return
    for index, column in enumerate(table.columns):
        if column.kind not in (Kind.NUMBER, Kind.MONEY, Kind.PERCENT):
            continue
        cells = [row.cells[index] for row in table.rows if index < len(row.cells)]
        stated = total.cells[index]
        if column.kind is Kind.PERCENT:
            shown = [cell for cell in cells if cell is not None]
            assert sum(shown) == (stated or 0)
            assert stated in (None, 0, Decimal(1))
        else:
            assert sum(cell or 0 for cell in cells) == stated


@settings(max_examples=25)
@given(months())
def test_lists_and_their_rest_make_what_the_figures_say(figures):
    figures = replace(figures, previous=replace(figures.previous, new_customers=0))
    tables = sections(made(figures))
    hidden = figures.month.new_customers - min(len(figures.new_customers), LONGEST)
    rest = [row.cells[0] for row in tables["New customers"].rows if row.kind is RowKind.REST]
    assert rest == ([ENGLISH.translate("Report", "%n more customer(s)", "", hidden)] if hidden else [])
    chart = tables["What we did"]
    assert isinstance(chart, Chart)
    assert sum(chart.series[0].values) == figures.month.activities
    by_kind = defaultdict(int)
    for entry in figures.activities:
        by_kind[entry.kind] += entry.count
    assert sorted(chart.series[0].values) == sorted(count for count in by_kind.values() if count)
