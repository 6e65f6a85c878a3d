"""The monthly customer report: the figures of a month put into words, tables and charts.

A list too long for paper is cut, and a row stands for the rest, so that every column adds up to its total.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import compress
from typing import TypeVar

from smallcrm.documents.formats import Formats
from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.customer import Status
from smallcrm.domain.monthly import CustomerSales, MonthlyFigures, ReminderLine, disagreements
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
    Section,
    Series,
    Table,
    Text,
    change,
    shares,
)
from smallcrm.domain.tiers import Tier, tiers
from smallcrm.domain.values.month import Month
from smallcrm.i18n import Catalogue

LONGEST = 30
_BEST_CUSTOMERS = 12
_SOURCES = 7
_PEOPLE = 15
_SEPARATOR = " · "

Item = TypeVar("Item")


def monthly_report(
    figures: MonthlyFigures,
    *,
    month: Month,
    today: date,
    catalogue: Catalogue,
    profile: Profile,
) -> Report:
    """Make the report of a month; amounts are in the profile's currency.

    A month that is not over says up to which day it counts. Raises ValueError if the figures disagree with
    each other: a paper that does not add up is worse than none.
    """
    if wrong := disagreements(figures):
        raise ValueError("figures disagree: " + "; ".join(wrong))
    return _Monthly(figures, month, today, catalogue, profile).report()


@dataclass(frozen=True, slots=True)
class _Monthly:
    """What every section of one report needs to know."""

    figures: MonthlyFigures
    month: Month
    today: date
    catalogue: Catalogue
    profile: Profile

    def report(self) -> Report:
        translate = self.catalogue.translate
        title = translate("Report", "Monthly customer report")
        customers = self.catalogue.format_number(self.figures.customers_at_end)
        return Report(
            name="monthly",
            title=title,
            subtitle=self._subtitle(),
            period=self._month_and_year(self.month),
            first_day=self.month.first,
            last_day=self.month.last,
            language=self.catalogue.language,
            region=self.catalogue.region,
            currency=self.profile.currency,
            letterhead=self.profile,
            facts=((translate("Report", "Customers"), customers),),
            sections=(
                self._headline(),
                Beside(sections=(self._sales_chart(), self._new_customers_chart())),
                self._new_customers(),
                Beside(sections=(self._by_status(), self._by_source())),
                *self._done_and_due(),
                self._open_reminders(),
                self._coming_reminders(),
                self._sales_by_customer(),
                self._best_customers(),
                self._birthdays(),
                *self._without_contact(),
            ),
            file_stem=f"{title} {self.month}",
        )

    # The first page

    def _subtitle(self) -> str:
        month, previous = (self._month_and_year(each) for each in (self.month, self.month.previous))
        if self.today in self.month and self.today != self.month.last:
            text = self.catalogue.translate("Report", "{month} up to {day}, compared with {previous}")
            day = self.catalogue.format_date(self.today, "day_month")
            return _capital(text.format(month=month, day=day, previous=previous))
        text = self.catalogue.translate("Report", "{month}, compared with {previous}")
        return _capital(text.format(month=month, previous=previous))

    def _headline(self) -> Figures:
        translate = self.catalogue.translate
        now, before = self.figures.month, self.figures.previous
        return Figures(
            figures=(
                self._counted(translate("Report", "New customers"), now.new_customers, before.new_customers),
                self._counted(translate("Report", "Customers we spoke to"), now.contacted, before.contacted),
                self._reminders_done(),
                self._sold(),
            )
        )

    def _counted(self, label: str, now: int, before: int) -> Figure:
        difference = change(now, before).difference
        return Figure(
            label=label,
            value=now,
            comparison=_capital(self._before(self.catalogue.format_number(before))),
            change=_signed(difference, self.catalogue.format_number(difference)) if difference else "",
        )

    def _reminders_done(self) -> Figure:
        catalogue = self.catalogue
        now, before = self.figures.month.reminders, self.figures.previous.reminders
        value = catalogue.translate("Report", "{done} of {due}", "reminders done, of all that were due")
        ratio, ratio_before = (
            catalogue.format_percent(each.done / each.due) if each.due else "" for each in (now, before)
        )
        compared = self._before(ratio_before) if ratio_before else ""
        return Figure(
            label=catalogue.translate("Report", "Reminders done"),
            value=value.format(done=catalogue.format_number(now.done), due=catalogue.format_number(now.due)),
            kind=Kind.TEXT,
            comparison=_SEPARATOR.join(filter(None, (ratio, compared))),
        )

    def _sold(self) -> Figure:
        now, before = self.figures.month.sales_amount, self.figures.previous.sales_amount
        moved = change(now, before)
        money = Formats(self.catalogue, self.profile.currency)
        percent = "" if moved.ratio is None else self.catalogue.format_percent(moved.ratio)
        return Figure(
            label=self.catalogue.translate("Report", "Sold"),
            value=now,
            kind=Kind.MONEY,
            comparison=_capital(self._before(money.headline(before, Kind.MONEY))),
            change=_signed(moved.difference, percent) if percent and moved.difference else "",
        )

    def _sales_chart(self) -> Chart:
        title = self.catalogue.translate("Report", "Sales by month")
        empty = self.catalogue.translate("Report", "No sales in the last 12 months.")
        return self._by_month(title, self.figures.sales_by_month, Kind.MONEY, empty)

    def _new_customers_chart(self) -> Chart:
        title = self.catalogue.translate("Report", "New customers by month")
        empty = self.catalogue.translate("Report", "No new customers in the last 12 months.")
        return self._by_month(title, self.figures.new_by_month, Kind.NUMBER, empty)

    def _by_month(self, title: str, values: tuple[int, ...], unit: Kind, empty: str) -> Chart:
        months = self.month.ending_here(len(values))
        return Chart(
            title=title,
            kind=ChartKind.COLUMN,
            categories=tuple(self._short_name(month) for month in months),
            series=(Series(name=title, values=values),),
            unit=unit,
            highlight=len(values) - 1,
            empty=empty,
        )

    # Customers

    def _new_customers(self) -> Table:
        translate = self.catalogue.translate
        count = self.figures.month.new_customers
        shown = self.figures.new_customers[:LONGEST]
        columns = (
            Column(title=translate("Report", "Customer"), share=2, lines=2),
            Column(title=translate("Report", "Phone"), share=0),
            Column(title=translate("Report", "Came from", "how a new customer found us"), lines=2),
            Column(title=translate("Report", "In charge", "who looks after this customer"), lines=2),
            Column(title=translate("Report", "Added"), kind=Kind.DAY),
        )
        rows = [Row((new.name, new.phone, new.source, new.owner, new.added_on)) for new in shown]
        hidden = count - len(shown)
        if hidden:
            rows.append(Row((translate("Report", "%n more customer(s)", "", hidden),), RowKind.REST))
        total = Row((translate("Report", "%n new customer(s)", "", count),), RowKind.TOTAL)
        return _without_empty_columns(
            Table(
                title=translate("Report", "New customers"),
                columns=columns,
                rows=tuple(rows),
                totals=(total,),
                empty=self._nothing(translate("Report", "No new customers in {month}.")),
            )
        )

    def _by_status(self) -> Table:
        translate = self.catalogue.translate
        names = {
            Status.PROSPECT: translate("Status", "Prospects"),
            Status.ACTIVE: translate("Status", "Active"),
            Status.DORMANT: translate("Status", "Dormant"),
            Status.LOST: translate("Status", "Lost"),
        }
        counts = dict(self.figures.by_status)
        known = [(names[status], counts[status]) for status in Status if counts.get(status)]
        title = translate("Report", "Customers by status")
        return self._customers_by(title, translate("Report", "Status"), known)

    def _by_source(self) -> Table:
        translate = self.catalogue.translate
        ordered = sorted(self.figures.by_source, key=lambda item: (not item[0], -item[1], item[0]))
        named = [(source or translate("Report", "Not noted"), count) for source, count in ordered if count]
        shown, rest = _cut(named, _SOURCES + 1)
        title = translate("Report", "Where customers came from")
        hidden = len(rest)
        other = translate("Report", "%n other source(s)", "", hidden) if hidden else ""
        return self._customers_by(
            title, translate("Report", "Source"), shown, (other, sum(count for _, count in rest))
        )

    def _customers_by(
        self, title: str, what: str, counts: Sequence[tuple[str, int]], rest: tuple[str, int] = ("", 0)
    ) -> Table:
        translate = self.catalogue.translate
        listed = [*counts, rest] if rest[0] else [*counts]
        parts = shares([count for _, count in listed])
        rows = tuple(
            Row((name, count, part), RowKind.REST if number == len(counts) else RowKind.PLAIN)
            for number, ((name, count), part) in enumerate(zip(listed, parts, strict=True))
        )
        total = self.figures.customers_at_end
        return Table(
            title=title,
            columns=(
                Column(title=what, lines=2),
                Column(title=translate("Report", "Customers"), kind=Kind.NUMBER),
                Column(title=translate("Report", "Share"), kind=Kind.PERCENT),
            ),
            rows=rows,
            totals=(Row((translate("Report", "Total"), total, sum(filter(None, parts))), RowKind.TOTAL),),
            empty=translate("Report", "There are no customers yet."),
        )

    # What was done

    def _done_and_due(self) -> tuple[Section, ...]:
        people = {entry.who for entry in self.figures.activities}
        beside = Beside(sections=(self._activity_chart(), self._reminders()))
        # Where one person does everything, the chart has said it all.
        return (beside, self._activities_by_person()) if len(people) > 1 else (beside,)

    def _activity_names(self) -> dict[ActivityKind, str]:
        """Name the kinds of activities there were."""
        translate = self.catalogue.translate
        names = {
            ActivityKind.CALL: translate("Report", "Calls"),
            ActivityKind.VISIT: translate("Report", "Visits"),
            ActivityKind.MEETING: translate("Report", "Meetings"),
            ActivityKind.MESSAGE: translate("Report", "Messages"),
            ActivityKind.SERVICE: translate("Report", "Services"),
            ActivityKind.NOTE: translate("Report", "Notes"),
        }
        present = {entry.kind for entry in self.figures.activities if entry.count}
        return {kind: name for kind, name in names.items() if kind in present}

    def _activity_chart(self) -> Chart:
        translate = self.catalogue.translate
        title = translate("Report", "What we did")
        counted = self._counted_activities()
        names = self._activity_names()
        values = tuple(sum(count for (_, each), count in counted.items() if each is kind) for kind in names)
        before = self._before(self.catalogue.format_number(self.figures.previous.activities))
        count = self.figures.month.activities
        together = translate("Report", "%n in all", "activities", count)
        return Chart(
            title=title,
            kind=ChartKind.BAR,
            categories=tuple(names.values()),
            series=(Series(name=title, values=values),),
            note=_capital(_SEPARATOR.join((together, before))),
            empty=self._nothing(translate("Report", "No calls, visits or notes in {month}.")),
        )

    def _activities_by_person(self) -> Table:
        translate = self.catalogue.translate
        counted, names = self._counted_activities(), self._activity_names()

        def row(name: str, people: Sequence[str], kind: RowKind = RowKind.PLAIN) -> Row:
            counts = [sum(counted[who, kind] for who in people) for kind in names]
            return Row((name, *(count or None for count in counts), sum(counts)), kind)

        by_person = Counter({who: 0 for who, _ in counted})
        for (who, _), count in counted.items():
            by_person[who] += count
        people = sorted(by_person, key=lambda who: (not who, -by_person[who], who))
        shown, rest = _cut(people, _PEOPLE)
        rows = [row(who or translate("Report", "Nobody named"), [who]) for who in shown]
        if rest:
            hidden = len(rest)
            rows.append(row(translate("Report", "%n other(s)", "persons", hidden), rest, RowKind.REST))
        return Table(
            title=translate("Report", "Who did what"),
            columns=(
                Column(title=translate("Report", "Who"), share=2, lines=2),
                *(Column(title=name, kind=Kind.NUMBER) for name in names.values()),
                Column(title=translate("Report", "Total"), kind=Kind.NUMBER),
            ),
            rows=tuple(rows),
            totals=(row(translate("Report", "Total"), people, RowKind.TOTAL),),
        )

    def _counted_activities(self) -> Counter[tuple[str, ActivityKind]]:
        counted: Counter[tuple[str, ActivityKind]] = Counter()
        for entry in self.figures.activities:
            counted[entry.who, entry.kind] += entry.count
        return counted

    # Reminders

    def _reminders(self) -> Table:
        translate = self.catalogue.translate
        now, before = self.figures.month.reminders, self.figures.previous.reminders
        listed = (
            (translate("Report", "Done on time"), now.done_on_time, before.done_on_time),
            (translate("Report", "Done late"), now.done_late, before.done_late),
            (translate("Report", "Dismissed"), now.dismissed, before.dismissed),
            (translate("Report", "Still open"), now.still_open, before.still_open),
        )
        parts = shares([count for _, count, _ in listed])
        rows = tuple(
            Row((name, count, part, count_before))
            for (name, count, count_before), part in zip(listed, parts, strict=True)
        )
        total = (translate("Report", "Due in the month"), now.due, sum(filter(None, parts)), before.due)
        return Table(
            title=translate("Report", "What became of the reminders"),
            columns=(
                Column(title=translate("Report", "Reminders"), lines=2),
                Column(title=_capital(self._month_name(self.month)), kind=Kind.NUMBER),
                Column(title=translate("Report", "Share"), kind=Kind.PERCENT),
                Column(title=_capital(self._month_name(self.month.previous)), kind=Kind.NUMBER),
            ),
            rows=rows if now.due else (),
            totals=(Row(total, RowKind.TOTAL),),
            empty=self._nothing(translate("Report", "No reminders were due in {month}.")),
        )

    def _open_reminders(self) -> Table:
        translate = self.catalogue.translate
        title = translate("Report", "Due in {month} and still open").format(
            month=self._month_name(self.month)
        )
        empty = self._nothing(translate("Report", "Nothing that was due in {month} is still open."))
        count = self.figures.month.reminders.still_open
        return self._reminder_list(title, self.figures.still_open, count, empty)

    def _coming_reminders(self) -> Table:
        translate = self.catalogue.translate
        name = self._month_name(self.month.next)
        title = translate("Report", "Coming in {month}").format(month=name)
        empty = translate("Report", "No reminders for {month} yet.").format(month=name)
        return self._reminder_list(title, self.figures.coming, self.figures.coming_count, empty)

    def _reminder_list(self, title: str, lines: Sequence[ReminderLine], count: int, empty: str) -> Table:
        translate = self.catalogue.translate
        shown = lines[:LONGEST]
        rows = [Row((line.due_on, line.customer, line.phone, line.title, line.asset)) for line in shown]
        hidden = count - len(shown)
        if hidden:
            more = translate("Report", "%n more reminder(s)", "", hidden)
            rows.append(Row((more,), RowKind.REST))
        total = translate("Report", "%n reminder(s)", "", count)
        return _without_empty_columns(
            Table(
                title=title,
                columns=(
                    Column(title=translate("Report", "Due"), kind=Kind.DAY),
                    Column(title=translate("Report", "Customer"), share=1.4, lines=2),
                    Column(title=translate("Report", "Phone"), share=0),
                    Column(title=translate("Report", "What to do"), share=1.6, lines=2),
                    Column(
                        title=translate("Report", "For", "the car, policy or appliance it is about"), lines=2
                    ),
                ),
                rows=tuple(rows),
                totals=(Row((total,), RowKind.TOTAL),),
                empty=empty,
            )
        )

    # Sales

    def _sales_by_customer(self) -> Table:
        translate = self.catalogue.translate
        ranked = _ranked(self.figures.month_sales)
        tier_of = tiers({sale.customer_id: sale.amount for sale in self.figures.year_sales})
        rows, total = self._sales_rows(ranked, tier_of, LONGEST)
        before = self.figures.previous
        compared = (
            _capital(self._month_name(self.month.previous)),
            None,
            before.sales_count,
            before.sales_amount,
            None,
        )
        return Table(
            title=translate("Report", "Sales by customer"),
            columns=self._sales_columns(),
            rows=rows,
            totals=(total, Row(compared, RowKind.BEFORE)),
            note=self._not_added_up(),
            empty=self._nothing(translate("Report", "No sales in {month}.")),
        )

    def _best_customers(self) -> Table:
        translate = self.catalogue.translate
        ranked = _ranked(self.figures.year_sales)
        tier_of = tiers({sale.customer_id: sale.amount for sale in ranked})
        rows, total = self._sales_rows(ranked, tier_of, _BEST_CUSTOMERS)
        tiers_explained = translate(
            "Report",
            "A: the largest, half of the turnover together. B: up to 80%. C: up to 95%. D: the others.",
            "tiers of customers",
        )
        return Table(
            title=translate("Report", "Best customers of the last 12 months"),
            columns=self._sales_columns(),
            rows=rows,
            totals=(total,),
            note=tiers_explained if ranked else "",
            empty=translate("Report", "No sales in the last 12 months."),
        )

    def _sales_columns(self) -> tuple[Column, ...]:
        translate = self.catalogue.translate
        return (
            Column(title=translate("Report", "Customer"), share=3, lines=2),
            Column(title=translate("Report", "Tier", "of a customer, A to D"), share=0),
            Column(title=translate("Report", "Sales", "how many"), kind=Kind.NUMBER),
            Column(title=translate("Report", "Amount"), kind=Kind.MONEY),
            Column(title=translate("Report", "Share"), kind=Kind.PERCENT),
        )

    def _sales_rows(
        self, ranked: Sequence[CustomerSales], tier_of: dict[int | None, Tier], longest: int
    ) -> tuple[tuple[Row, ...], Row]:
        translate = self.catalogue.translate
        shown, rest = _cut(ranked, longest)
        amounts = [sale.amount for sale in shown] + ([sum(sale.amount for sale in rest)] if rest else [])
        parts = shares(amounts)
        rows = [
            Row(
                (
                    sale.name or translate("Report", "No customer named"),
                    _tier(sale, tier_of),
                    sale.count,
                    sale.amount,
                    part,
                )
            )
            for sale, part in zip(shown, parts, strict=False)
        ]
        if rest:
            hidden = len(rest)
            other = translate("Report", "%n other customer(s)", "", hidden)
            count = sum(sale.count for sale in rest)
            rows.append(Row((other, None, count, amounts[-1], parts[-1]), RowKind.REST))
        whole = sum(part for part in parts if part is not None) if any(parts) else None
        total = Row(
            (translate("Report", "Total"), None, sum(sale.count for sale in ranked), sum(amounts), whole),
            RowKind.TOTAL,
        )
        return tuple(rows), total

    def _not_added_up(self) -> str:
        """Tell what the total leaves out."""
        catalogue, figures = self.catalogue, self.figures
        notes = []
        if count := figures.sales_without_amount:
            notes.append(catalogue.translate("Report", "%n sale(s) without an amount.", "", count))
        if figures.foreign_sales:
            amounts = [catalogue.format_money(each.amount, each.currency) for each in figures.foreign_sales]
            text = catalogue.translate("Report", "Not added up: {amounts} in other currencies.")
            notes.append(text.format(amounts=catalogue.join(amounts)))
        return " ".join(notes)

    # What is worth knowing

    def _birthdays(self) -> Table:
        translate = self.catalogue.translate
        name = self._month_name(self.month.next)
        shown = self.figures.birthdays[:LONGEST]
        rows = [Row((each.day, each.customer, each.phone, each.turns)) for each in shown]
        hidden = self.figures.birthday_count - len(shown)
        if hidden:
            rows.append(Row((translate("Report", "%n more customer(s)", "", hidden),), RowKind.REST))
        return _without_empty_columns(
            Table(
                title=translate("Report", "Birthdays in {month}").format(month=name),
                columns=(
                    Column(title=translate("Report", "Day"), kind=Kind.DAY),
                    Column(title=translate("Report", "Customer"), share=2, lines=2),
                    Column(title=translate("Report", "Phone"), share=0),
                    Column(
                        title=translate("Report", "Turns", "years of age on this birthday"), kind=Kind.NUMBER
                    ),
                ),
                rows=tuple(rows),
                empty=translate("Report", "No birthdays in {month}.").format(month=name),
            )
        )

    def _without_contact(self) -> tuple[Section, ...]:
        count = self.figures.without_contact
        if not count:
            return ()
        translate = self.catalogue.translate
        text = translate("Report", "%n customer(s) had no contact and bought nothing for a year.", "", count)
        return (Text(title=translate("Report", "Worth a call"), text=text),)

    # Words

    def _nothing(self, text: str) -> str:
        return text.format(month=self._month_and_year(self.month))

    def _before(self, value: str) -> str:
        text = self.catalogue.translate("Report", "{month}: {value}", "a figure of the month before")
        return text.format(month=self._month_name(self.month.previous), value=value)

    def _month_and_year(self, month: Month) -> str:
        return self.catalogue.format_date(month.first, "month_year")

    def _month_name(self, month: Month) -> str:
        # Chinese dates count their months; only the calendar on the wall spells them.
        return self.catalogue.month_name(month.number, short=self.catalogue.language == "zh")

    def _short_name(self, month: Month) -> str:
        return self.catalogue.month_name(month.number, short=True).rstrip(".")


def _ranked(sales: Iterable[CustomerSales]) -> list[CustomerSales]:
    return sorted(sales, key=lambda sale: (-sale.amount, -sale.count, sale.name))


def _tier(sale: CustomerSales, tier_of: dict[int | None, Tier]) -> str | None:
    return None if sale.customer_id is None else str(tier_of.get(sale.customer_id, Tier.D))


def _cut(items: Sequence[Item], longest: int) -> tuple[Sequence[Item], Sequence[Item]]:
    """Divide a list in what is shown and the rest, which is more than one: a single one is shown itself."""
    return (items, ()) if len(items) <= longest + 1 else (items[:longest], items[longest:])


def _without_empty_columns(table: Table) -> Table:
    """Leave out the columns nobody filled in."""
    plain = [row.cells for row in table.rows if row.kind is RowKind.PLAIN]
    if not plain:
        return table
    keep = [any(cells[index] not in (None, "") for cells in plain) for index in range(len(table.columns))]

    def kept(row: Row) -> Row:
        padded = row.cells + (None,) * (len(keep) - len(row.cells))
        return replace(row, cells=tuple(compress(padded, keep)))

    return replace(
        table,
        columns=tuple(compress(table.columns, keep)),
        rows=tuple(map(kept, table.rows)),
        totals=tuple(map(kept, table.totals)),
    )


def _signed(difference: int, text: str) -> str:
    return f"+{text}" if difference > 0 else text


def _capital(text: str) -> str:
    """Begin a line with a capital letter: Russian months have none of their own."""
    return text[:1].upper() + text[1:]
