"""Reports about customers: what falls due, who has a birthday, is new, asleep, or lacks something."""

from collections.abc import Sequence

from smallcrm.documents.report_words import ReportWords
from smallcrm.documents.tabular import Frame, Shown, tabular
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import Customer
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.report_lines import BirthdayLine, DueThing, Lines, Person, WorkLine
from smallcrm.domain.reports import Chart, ChartKind, Kind, Report, Series

_COLUMNS_UPRIGHT = 6
"""More columns want the sheet on its side."""

Task = tuple[Reminder, Customer | None, str, Asset | None]
"""A reminder with its customer, their telephone and the thing it is about."""


def renewals(frame: Frame, due: Lines[DueThing], words: ReportWords) -> Report:
    """List the policies and contracts that end in the period, week by week."""
    return _due(
        frame,
        due,
        words,
        name="renewals",
        title=frame.translate("Report", "Renewals due"),
        empty=frame.translate("Report", "Nothing ends in this period."),
    )


def services(frame: Frame, due: Lines[DueThing], words: ReportWords) -> Report:
    """List the services and inspections that fall into the period."""
    return _due(
        frame,
        due,
        words,
        name="services",
        title=frame.translate("Report", "Services and inspections due"),
        empty=frame.translate("Report", "Nothing is due in this period."),
    )


def _due(  # noqa: PLR0913 - what the two lists differ in
    frame: Frame, due: Lines[DueThing], words: ReportWords, *, name: str, title: str, empty: str
) -> Report:
    several = len({line.field for line in due.lines}) > 1
    shown = [
        Shown(title=frame.translate("Report", "Due"), value=lambda line: line.due_on, kind=Kind.DATE),
        Shown(
            title=frame.translate("Report", "Customer"), value=lambda line: line.customer, share=1.4, lines=2
        ),
        Shown(title=frame.translate("Report", "Phone"), value=lambda line: line.phone, share=0),
        Shown(
            title=frame.translate("Report", "What"),
            value=lambda line: line.thing or words.thing(line.kind),
            lines=2,
        ),
        Shown(title=frame.translate("Report", "Number"), value=lambda line: line.identifier, share=0),
        *(
            [
                Shown(
                    title=frame.translate("Report", "For"),
                    value=lambda line: words.thing_date(line.field),
                    share=0,
                )
            ]
            if several
            else []
        ),
        Shown(
            title=frame.translate("Report", "Last contact"),
            value=lambda line: line.last_contact_on,
            kind=Kind.DATE,
        ),
        *_owner(frame, [line.owner for line in due.lines]),
    ]
    return tabular(frame, name, title, shown, due.lines, empty=empty, is_landscape=True)


def _owner(frame: Frame, owners: Sequence[str]) -> list[Shown]:
    """Show whose customers they are if that is known of any."""
    return (
        [Shown(title=frame.translate("Report", "Owner"), value=lambda line: line.owner, share=0.6)]
        if any(owners)
        else []
    )


def tasks(frame: Frame, due: Sequence[Task], words: ReportWords) -> Report:
    """List what is to be done up to a day, overdue things first, with room for what came of it."""
    shown = [
        Shown(title=frame.translate("Report", "Due"), value=lambda task: task[0].due_on, kind=Kind.DATE),
        Shown(
            title=frame.translate("Report", "Customer"), value=lambda task: _name(task[1]), share=1.2, lines=2
        ),
        Shown(title=frame.translate("Report", "Phone"), value=lambda task: task[2], share=0),
        Shown(
            title=frame.translate("Report", "What"),
            value=lambda task: words.reminder(task[0], task[3]),
            share=1.6,
            lines=2,
        ),
        *(
            [Shown(title=frame.translate("Report", "Owner"), value=lambda task: task[0].owner, share=0.5)]
            if any(task[0].owner for task in due)
            else []
        ),
        Shown(title=frame.translate("Report", "Result"), value=lambda _: "", share=1.4, least=150),
    ]
    today = frame.options.today

    def part(task: Task) -> str:
        if task[0].due_on < today:
            return frame.translate("Report", "Overdue")
        return (
            frame.translate("Report", "Today")
            if task[0].due_on == today
            else frame.translate("Report", "Later")
        )

    return tabular(
        frame,
        "reminders",
        frame.translate("Report", "What is to be done"),
        shown,
        due,
        empty=frame.translate("Report", "Nothing is to be done."),
        period=frame.translate("Report", "up to {day}").format(day=frame.day(frame.options.last)),
        group=part,
        is_landscape=True,
    )


def _name(customer: Customer | None) -> str:
    return (customer.name or customer.company) if customer else ""


def birthdays(frame: Frame, found: Lines[BirthdayLine]) -> Report:
    """List the birthdays of the period."""
    shown = [
        Shown(title=frame.translate("Report", "Day"), value=lambda line: line.on, kind=Kind.DAY),
        Shown(title=frame.translate("Report", "Customer"), value=lambda line: line.customer, share=1.4),
        Shown(title=frame.translate("Report", "Phone"), value=lambda line: line.phone),
        Shown(title=frame.translate("Report", "Turns"), value=lambda line: line.turns, kind=Kind.NUMBER),
    ]
    empty = frame.translate("Report", "Nobody has a birthday in this period.")
    return tabular(
        frame, "birthdays", frame.translate("Report", "Birthdays"), shown, found.lines, empty=empty
    )


def new_customers(frame: Frame, found: Lines[Person]) -> Report:
    """List who became a customer in the period and what they bought since."""
    return _people(
        frame,
        found,
        name="new_customers",
        title=frame.translate("Report", "New customers"),
        day=frame.translate("Report", "Since"),
        empty=frame.translate("Report", "Nobody became a customer in this period."),
    )


def customers(frame: Frame, found: Lines[Person]) -> Report:
    """List all customers, or those of a segment, by name."""
    return _people(
        frame,
        found,
        name="customers",
        title=frame.translate("Report", "Customer list"),
        day=frame.translate("Report", "Last contact"),
        empty=frame.translate("Report", "There are no customers yet."),
        period="",
    )


def sleeping(frame: Frame, found: Lines[Person]) -> Report:
    """List who was not heard of for long, the longest asleep first."""
    return _people(
        frame,
        found,
        name="sleeping",
        title=frame.translate("Report", "Sleeping customers"),
        day=frame.translate("Report", "Last seen"),
        empty=frame.translate("Report", "Nobody is asleep."),
        period=frame.translate("Report", "not seen for %n day(s)", "", frame.options.days),
    )


def has_but_lacks(frame: Frame, found: Lines[Person], words: ReportWords) -> Report:
    """List who has one kind of thing and lacks another."""
    has, lacks = words.thing(frame.options.has), words.thing(frame.options.lacks)
    return _people(
        frame,
        found,
        name="cross_sell",
        title=frame.translate("Report", "Whom to offer more"),
        day=frame.translate("Report", "Last contact"),
        text=has,
        empty=frame.translate("Report", "Nobody has the one without the other."),
        period=frame.translate("Report", "has: {has}, lacks: {lacks}").format(has=has, lacks=lacks),
    )


def _people(  # noqa: PLR0913 - what the lists of people differ in
    frame: Frame,
    found: Lines[Person],
    *,
    name: str,
    title: str,
    day: str,
    empty: str,
    text: str = "",
    period: str | None = None,
) -> Report:
    shown = [
        Shown(
            title=frame.translate("Report", "Customer"), value=lambda line: line.customer, share=1.4, lines=2
        ),
        Shown(title=frame.translate("Report", "Phone"), value=lambda line: line.phone, share=0),
        *([Shown(title=text, value=lambda line: line.text, lines=2)] if text else []),
        *(
            [Shown(title=frame.translate("Report", "City"), value=lambda line: line.city, share=0.7)]
            if any(line.city for line in found.lines)
            else []
        ),
        *(
            [
                Shown(
                    title=frame.translate("Report", "Source"),
                    value=lambda line: line.source,
                    share=0.8,
                    lines=2,
                )
            ]
            if name == "new_customers" and any(line.source for line in found.lines)
            else []
        ),
        *_owner(frame, [line.owner for line in found.lines]),
        Shown(title=day, value=lambda line: line.day, kind=Kind.DATE),
        Shown(
            title=frame.translate("Report", "Bought"),
            value=lambda line: line.amount,
            kind=Kind.MONEY,
            is_summed=True,
            code="bought",
        ),
    ]
    return tabular(
        frame,
        name,
        title,
        shown,
        found.lines,
        empty=empty,
        period=period,
        is_landscape=len(shown) > _COLUMNS_UPRIGHT,
    )


def work(frame: Frame, found: Lines[WorkLine], words: ReportWords) -> Report:
    """Count what everybody did in the period, by kind, with a picture of it."""
    kinds = sorted({kind for line in found.lines for kind in line.counts})
    nobody = frame.translate("Report", "Without a name")
    shown = [
        Shown(title=frame.translate("Report", "Who"), value=lambda line: line.who or nobody, share=1.4),
        *(
            Shown(
                title=words.activity(kind),
                value=lambda line, kind=kind: line.counts.get(kind, 0),  # type: ignore[misc]
                kind=Kind.NUMBER,
                is_summed=True,
            )
            for kind in kinds
        ),
        Shown(
            title=frame.translate("Report", "Together"),
            value=lambda line: line.total,
            kind=Kind.NUMBER,
            is_summed=True,
            code="together",
        ),
        Shown(
            title=frame.translate("Report", "Customers"), value=lambda line: line.customers, kind=Kind.NUMBER
        ),
    ]
    chart = Chart(
        title=frame.translate("Report", "Who did how much"),
        kind=ChartKind.BAR,
        categories=tuple(line.who or nobody for line in found.lines[:12]),
        series=(
            Series(
                name=frame.translate("Report", "Together"),
                values=tuple(line.total for line in found.lines[:12]),
            ),
        ),
        empty=frame.translate("Report", "Nothing was written down in this period."),
    )
    return tabular(
        frame,
        "work",
        frame.translate("Report", "What was done, by person"),
        shown,
        found.lines,
        empty=frame.translate("Report", "Nothing was written down in this period."),
        before=(chart,) if found.lines else (),
    )
