"""The first page of the monthly report: the figures that matter, beside those of before, and pictures."""

from collections.abc import Callable, Iterator

from smallcrm.documents.goals import goal_table
from smallcrm.documents.monthly_words import SEPARATOR, Telling, capital, signed
from smallcrm.domain.monthly import MonthTotals, RenewalCounts
from smallcrm.domain.reports import (
    Beside,
    Chart,
    ChartKind,
    Figure,
    Figures,
    Kind,
    Section,
    Series,
    change,
)

_A_ROW = 4
_SOURCES_CHARTED = 6
_ALWAYS_SAID = 2
"""That nothing ended without renewal is worth saying too."""


def subtitle(tell: Telling) -> str:
    """Say which month it is, up to which day, and what it is compared with."""
    month, previous = (tell.month_and_year(each) for each in (tell.month, tell.month.previous))
    if tell.today in tell.month and tell.today != tell.month.last:
        text = tell.catalogue.translate("Report", "{month} up to {day}, compared with {previous}")
        day = tell.catalogue.format_date(tell.today, "day_month")
        return capital(text.format(month=month, day=day, previous=previous))
    text = tell.catalogue.translate("Report", "{month}, compared with {previous}")
    return capital(text.format(month=month, previous=previous))


def first_page(tell: Telling) -> tuple[Section, ...]:
    """Put the figures, how far the goals are and the pictures on the first page."""
    sections: list[Section] = [Figures(figures=tuple(_figures(tell)))]
    if tell.figures.goals:
        sections.append(goal_table(tell.catalogue, tell.profile.currency, tell.figures.goals))
    sections.append(Beside(sections=(_sales_chart(tell), _new_customers_chart(tell))))
    if tell.figures.renewals_by_week:
        sections.append(Beside(sections=(_renewals_chart(tell), _sources_chart(tell))))
    return tuple(sections)


def _figures(tell: Telling) -> Iterator[Figure]:
    """Choose the figures this business has something to say about, at most two rows of them."""
    translate = tell.catalogue.translate
    yield _counted(tell, translate("Report", "New customers"), lambda month: month.new_customers)
    yield _counted(tell, translate("Report", "Customers we spoke to"), lambda month: month.contacted)
    has_renewals = any(month.renewals.total for month in _months(tell))
    yield _renewed(tell) if has_renewals else _reminders_done(tell)
    yield _sold(tell)
    more = list(_more_figures(tell, has_renewals=has_renewals))
    # A row with holes looks as if something were missing.
    yield from more[:_A_ROW] if len(more) >= _A_ROW else ()


def _more_figures(tell: Telling, *, has_renewals: bool) -> Iterator[Figure]:
    translate = tell.catalogue.translate
    if any(month.loyalty.had for month in _months(tell)):
        yield _came_back(tell)
        yield _counted(
            tell, translate("Report", "Bought nothing for a year"), lambda month: month.loyalty.lost
        )
    if has_renewals:
        yield _reminders_done(tell)
    if any(month.quotes_won for month in _months(tell)):
        yield _counted(tell, translate("Report", "Quotes accepted"), lambda month: month.quotes_won)
    if any(month.sales_count for month in _months(tell)):
        yield _counted(tell, translate("Report", "Number of sales"), lambda month: month.sales_count)
    yield _counted(tell, translate("Report", "Calls, visits, messages"), lambda month: month.activities)


def _months(tell: Telling) -> tuple[MonthTotals, MonthTotals, MonthTotals]:
    return tell.figures.month, tell.figures.previous, tell.figures.year_ago


def _counted(tell: Telling, label: str, count: Callable[[MonthTotals], int]) -> Figure:
    now, before, year_ago = map(count, _months(tell))
    number = tell.catalogue.format_number
    moved, moved_in_a_year = now - before, now - year_ago
    return Figure(
        label=label,
        value=now,
        comparison=capital(tell.before(number(before))),
        change=signed(moved, number(moved)) if moved else "",
        earlier=tell.year_ago(number(year_ago)),
        earlier_change=signed(moved_in_a_year, number(moved_in_a_year)) if moved_in_a_year else "",
    )


def _of_all(tell: Telling, label: str, count: Callable[[MonthTotals], tuple[int, int]]) -> Figure:
    """Tell how many of all, and the share beside those of before."""
    now, before, year_ago = map(count, _months(tell))
    catalogue = tell.catalogue
    value = catalogue.translate("Report", "{done} of {due}", "reminders done, of all that were due")
    ratio, ratio_before, ratio_year_ago = (
        catalogue.format_percent(done / due) if due else "" for done, due in (now, before, year_ago)
    )
    compared = tell.before(ratio_before) if ratio_before else ""
    return Figure(
        label=label,
        value=value.format(done=catalogue.format_number(now[0]), due=catalogue.format_number(now[1])),
        kind=Kind.TEXT,
        comparison=SEPARATOR.join(filter(None, (ratio, compared))),
        earlier=tell.year_ago(ratio_year_ago) if ratio_year_ago else "",
    )


def _renewed(tell: Telling) -> Figure:
    label = tell.catalogue.translate("Report", "Renewed")
    return _of_all(tell, label, lambda month: (month.renewals.renewed, month.renewals.total))


def _came_back(tell: Telling) -> Figure:
    label = tell.catalogue.translate("Report", "Bought again within a year")
    return _of_all(tell, label, lambda month: (month.loyalty.again, month.loyalty.had))


def _reminders_done(tell: Telling) -> Figure:
    label = tell.catalogue.translate("Report", "Reminders done")
    return _of_all(tell, label, lambda month: (month.reminders.done, month.reminders.due))


def _sold(tell: Telling) -> Figure:
    now, before, year_ago = (month.sales_amount for month in _months(tell))
    money = tell.formats

    def moved_since(amount: int) -> str:
        moved = change(now, amount)
        percent = "" if moved.ratio is None else tell.catalogue.format_percent(moved.ratio)
        return signed(moved.difference, percent) if percent and moved.difference else ""

    return Figure(
        label=tell.catalogue.translate("Report", "Sold"),
        value=now,
        kind=Kind.MONEY,
        comparison=capital(tell.before(money.headline(before, Kind.MONEY))),
        change=moved_since(before),
        earlier=tell.year_ago(money.headline(year_ago, Kind.MONEY)),
        earlier_change=moved_since(year_ago),
    )


def _sales_chart(tell: Telling) -> Chart:
    title = tell.catalogue.translate("Report", "Sales by month")
    empty = tell.catalogue.translate("Report", "No sales in the last 12 months.")
    return _by_month(tell, title, tell.figures.sales_by_month, Kind.MONEY, empty)


def _new_customers_chart(tell: Telling) -> Chart:
    title = tell.catalogue.translate("Report", "New customers by month")
    empty = tell.catalogue.translate("Report", "No new customers in the last 12 months.")
    return _by_month(tell, title, tell.figures.new_by_month, Kind.NUMBER, empty)


def _by_month(tell: Telling, title: str, values: tuple[int, ...], unit: Kind, empty: str) -> Chart:
    months = tell.month.ending_here(len(values))
    return Chart(
        title=title,
        kind=ChartKind.COLUMN,
        categories=tuple(tell.short_name(month) for month in months),
        series=(Series(name=title, values=values),),
        unit=unit,
        highlight=len(values) - 1,
        empty=empty,
    )


def _renewals_chart(tell: Telling) -> Chart:
    """Show week by week what was renewed, what was lost, and what nobody has decided yet."""
    translate = tell.catalogue.translate
    weeks = tell.figures.renewals_by_week
    kinds: tuple[tuple[str, Callable[[RenewalCounts], int]], ...] = (
        (translate("Report", "Renewed"), lambda counts: counts.renewed),
        (translate("Report", "Ended without renewal"), lambda counts: counts.lost),
        (translate("Report", "Not decided yet"), lambda counts: counts.open),
    )
    series = [Series(name=name, values=tuple(count(week.counts) for week in weeks)) for name, count in kinds]
    return Chart(
        title=translate("Report", "Renewals by week"),
        kind=ChartKind.STACKED,
        categories=tuple(
            f"{week.first.day}–{week.last.day}" if week.first != week.last else str(week.first.day)
            for week in weeks
        ),
        series=tuple(each for place, each in enumerate(series) if place < _ALWAYS_SAID or any(each.values)),
        empty=tell.nothing(translate("Report", "Nothing ended in {month}.")),
    )


def _sources_chart(tell: Telling) -> Chart:
    """Show where the month's new customers came from, most first."""
    translate = tell.catalogue.translate
    found = tell.figures.new_by_source
    named = [(source, count) for source, count in found if source]
    shown = named[:_SOURCES_CHARTED]
    others = sum(count for _, count in named[_SOURCES_CHARTED:])
    unknown = sum(count for source, count in found if not source)
    extra = [(translate("Report", "Others"), others), (translate("Report", "Not noted"), unknown)]
    listed = [*shown, *((name, count) for name, count in extra if count)]
    title = translate("Report", "Where new customers came from")
    return Chart(
        title=title,
        kind=ChartKind.BAR,
        categories=tuple(name for name, _ in listed),
        series=(Series(name=title, values=tuple(count for _, count in listed)),),
        empty=tell.nothing(translate("Report", "No new customers in {month}.")),
    )
