"""Customers in the monthly report: who came, who they are, who moved, whose birthday it is."""

from collections.abc import Sequence

from smallcrm.documents.monthly_words import LONGEST, Telling, cut, without_empty_columns
from smallcrm.domain.customer import Status
from smallcrm.domain.reports import Column, Kind, Row, RowKind, Section, Table, Text, shares

_SOURCES = 7


def new_customers(tell: Telling) -> Table:
    translate = tell.catalogue.translate
    count = tell.figures.month.new_customers
    shown = tell.figures.new_customers[:LONGEST]
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
    return without_empty_columns(
        Table(
            title=translate("Report", "New customers"),
            columns=columns,
            rows=tuple(rows),
            totals=(total,),
            empty=tell.nothing(translate("Report", "No new customers in {month}.")),
        )
    )


def by_status(tell: Telling) -> Table:
    translate = tell.catalogue.translate
    names = {
        Status.PROSPECT: translate("Status", "Prospects"),
        Status.ACTIVE: translate("Status", "Active"),
        Status.DORMANT: translate("Status", "Dormant"),
        Status.LOST: translate("Status", "Lost"),
    }
    counts = dict(tell.figures.by_status)
    known = [(names[status], counts[status]) for status in Status if counts.get(status)]
    title = translate("Report", "Customers by status")
    return _customers_by(tell, title, translate("Report", "Status"), known)


def by_source(tell: Telling) -> Table:
    translate = tell.catalogue.translate
    ordered = sorted(tell.figures.by_source, key=lambda item: (not item[0], -item[1], item[0]))
    named = [(source or translate("Report", "Not noted"), count) for source, count in ordered if count]
    shown, rest = cut(named, _SOURCES + 1)
    title = translate("Report", "Where customers came from")
    hidden = len(rest)
    other = translate("Report", "%n other source(s)", "", hidden) if hidden else ""
    return _customers_by(
        tell, title, translate("Report", "Source"), shown, (other, sum(count for _, count in rest))
    )


def _customers_by(
    tell: Telling, title: str, what: str, counts: Sequence[tuple[str, int]], rest: tuple[str, int] = ("", 0)
) -> Table:
    translate = tell.catalogue.translate
    listed = [*counts, rest] if rest[0] else [*counts]
    parts = shares([count for _, count in listed])
    rows = tuple(
        Row((name, count, part), RowKind.REST if number == len(counts) else RowKind.PLAIN)
        for number, ((name, count), part) in enumerate(zip(listed, parts, strict=True))
    )
    total = tell.figures.customers_at_end
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


def birthdays(tell: Telling) -> Table:
    translate = tell.catalogue.translate
    name = tell.month_name(tell.month.next)
    shown = tell.figures.birthdays[:LONGEST]
    rows = [Row((each.day, each.customer, each.phone, each.turns)) for each in shown]
    hidden = tell.figures.birthday_count - len(shown)
    if hidden:
        rows.append(Row((translate("Report", "%n more customer(s)", "", hidden),), RowKind.REST))
    return without_empty_columns(
        Table(
            title=translate("Report", "Birthdays in {month}").format(month=name),
            columns=(
                Column(title=translate("Report", "Day"), kind=Kind.DAY),
                Column(title=translate("Report", "Customer"), share=2, lines=2),
                Column(title=translate("Report", "Phone"), share=0),
                Column(title=translate("Report", "Turns", "years of age on this birthday"), kind=Kind.NUMBER),
            ),
            rows=tuple(rows),
            empty=translate("Report", "No birthdays in {month}.").format(month=name),
        )
    )


def without_contact(tell: Telling) -> tuple[Section, ...]:
    count = tell.figures.without_contact
    if not count:
        return ()
    translate = tell.catalogue.translate
    text = translate("Report", "%n customer(s) had no contact and bought nothing for a year.", "", count)
    return (Text(title=translate("Report", "Worth a call"), text=text),)
