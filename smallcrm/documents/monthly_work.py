"""What was done and what is to be done in the monthly report: activities, reminders, renewals."""

from collections import Counter
from collections.abc import Sequence

from smallcrm.documents.monthly_words import LONGEST, SEPARATOR, Telling, capital, cut, without_empty_columns
from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.monthly import ReminderLine
from smallcrm.domain.reports import (
    Beside,
    Chart,
    ChartKind,
    Column,
    Kind,
    Row,
    RowKind,
    Section,
    Series,
    Table,
    shares,
)

_PEOPLE = 15


def done_and_due(tell: Telling) -> tuple[Section, ...]:
    people = {entry.who for entry in tell.figures.activities}
    beside = Beside(sections=(_activity_chart(tell), _reminders(tell)))
    # Where one person does everything, the chart has said it all.
    return (beside, _activities_by_person(tell)) if len(people) > 1 else (beside,)


def _activity_names(tell: Telling) -> dict[ActivityKind, str]:
    """Name the kinds of activities there were."""
    translate = tell.catalogue.translate
    names = {
        ActivityKind.CALL: translate("Report", "Calls"),
        ActivityKind.VISIT: translate("Report", "Visits"),
        ActivityKind.MEETING: translate("Report", "Meetings"),
        ActivityKind.MESSAGE: translate("Report", "Messages"),
        ActivityKind.SERVICE: translate("Report", "Services"),
        ActivityKind.NOTE: translate("Report", "Notes"),
    }
    present = {entry.kind for entry in tell.figures.activities if entry.count}
    return {kind: name for kind, name in names.items() if kind in present}


def _activity_chart(tell: Telling) -> Chart:
    translate = tell.catalogue.translate
    title = translate("Report", "What we did")
    counted = _counted_activities(tell)
    names = _activity_names(tell)
    values = tuple(sum(count for (_, each), count in counted.items() if each is kind) for kind in names)
    before = tell.before(tell.catalogue.format_number(tell.figures.previous.activities))
    count = tell.figures.month.activities
    together = translate("Report", "%n in all", "activities", count)
    return Chart(
        title=title,
        kind=ChartKind.BAR,
        categories=tuple(names.values()),
        series=(Series(name=title, values=values),),
        note=capital(SEPARATOR.join((together, before))),
        empty=tell.nothing(translate("Report", "No calls, visits or notes in {month}.")),
    )


def _activities_by_person(tell: Telling) -> Table:
    translate = tell.catalogue.translate
    counted, names = _counted_activities(tell), _activity_names(tell)

    def row(name: str, people: Sequence[str], kind: RowKind = RowKind.PLAIN) -> Row:
        counts = [sum(counted[who, kind] for who in people) for kind in names]
        return Row((name, *(count or None for count in counts), sum(counts)), kind)

    by_person = Counter({who: 0 for who, _ in counted})
    for (who, _), count in counted.items():
        by_person[who] += count
    people = sorted(by_person, key=lambda who: (not who, -by_person[who], who))
    shown, rest = cut(people, _PEOPLE)
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


def _counted_activities(tell: Telling) -> Counter[tuple[str, ActivityKind]]:
    counted: Counter[tuple[str, ActivityKind]] = Counter()
    for entry in tell.figures.activities:
        counted[entry.who, entry.kind] += entry.count
    return counted


def _reminders(tell: Telling) -> Table:
    translate = tell.catalogue.translate
    now, before = tell.figures.month.reminders, tell.figures.previous.reminders
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
            Column(title=capital(tell.month_name(tell.month)), kind=Kind.NUMBER),
            Column(title=translate("Report", "Share"), kind=Kind.PERCENT),
            Column(title=capital(tell.month_name(tell.month.previous)), kind=Kind.NUMBER),
        ),
        rows=rows if now.due else (),
        totals=(Row(total, RowKind.TOTAL),),
        empty=tell.nothing(translate("Report", "No reminders were due in {month}.")),
    )


def open_reminders(tell: Telling) -> Table:
    translate = tell.catalogue.translate
    title = translate("Report", "Due in {month} and still open").format(month=tell.month_name(tell.month))
    empty = tell.nothing(translate("Report", "Nothing that was due in {month} is still open."))
    count = tell.figures.month.reminders.still_open
    return _reminder_list(tell, title, tell.figures.still_open, count, empty)


def coming_reminders(tell: Telling) -> Table:
    translate = tell.catalogue.translate
    name = tell.month_name(tell.month.next)
    title = translate("Report", "Coming in {month}").format(month=name)
    empty = translate("Report", "No reminders for {month} yet.").format(month=name)
    return _reminder_list(tell, title, tell.figures.coming, tell.figures.coming_count, empty)


def _reminder_list(tell: Telling, title: str, lines: Sequence[ReminderLine], count: int, empty: str) -> Table:
    translate = tell.catalogue.translate
    shown = lines[:LONGEST]
    rows = [Row((line.due_on, line.customer, line.phone, line.title, line.asset)) for line in shown]
    hidden = count - len(shown)
    if hidden:
        more = translate("Report", "%n more reminder(s)", "", hidden)
        rows.append(Row((more,), RowKind.REST))
    total = translate("Report", "%n reminder(s)", "", count)
    return without_empty_columns(
        Table(
            title=title,
            columns=(
                Column(title=translate("Report", "Due"), kind=Kind.DAY),
                Column(title=translate("Report", "Customer"), share=1.4, lines=2),
                Column(title=translate("Report", "Phone"), share=0),
                Column(title=translate("Report", "What to do"), share=1.6, lines=2),
                Column(title=translate("Report", "For", "the car, policy or appliance it is about"), lines=2),
            ),
            rows=tuple(rows),
            totals=(Row((total,), RowKind.TOTAL),),
            empty=empty,
        )
    )


def ended(tell: Telling) -> tuple[Section, ...]:
    """List what ended without renewal, which is worth a call; nothing where nothing was lost."""
    translate = tell.catalogue.translate
    count = tell.figures.month.renewals.lost
    if not count:
        return ()
    shown = tell.figures.ended[:LONGEST]
    rows = [Row((each.ended_on, each.customer, each.phone, each.thing, each.reason)) for each in shown]
    hidden = count - len(shown)
    if hidden:
        rows.append(Row((translate("Report", "%n more", "renewals", hidden),), RowKind.REST))
    table = Table(
        title=translate("Report", "Ended without renewal, worth a call"),
        columns=(
            Column(title=translate("Report", "Ended"), kind=Kind.DAY),
            Column(title=translate("Report", "Customer"), share=1.4, lines=2),
            Column(title=translate("Report", "Phone"), share=0),
            Column(title=translate("Report", "What"), share=1.4, lines=2),
            Column(title=translate("Report", "Why"), lines=2),
        ),
        rows=tuple(rows),
        totals=(Row((translate("Report", "%n in all", "renewals", count),), RowKind.TOTAL),),
    )
    return (without_empty_columns(table),)
