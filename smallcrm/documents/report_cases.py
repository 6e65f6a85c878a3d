"""Complaints and requests: how long they take, how content people are, and which are open."""

from collections.abc import Sequence
from decimal import Decimal

from smallcrm.documents.report_words import ReportWords
from smallcrm.documents.tabular import Frame, Shown, tabular
from smallcrm.domain.report_lines import CaseLine, Lines
from smallcrm.domain.reports import Beside, Chart, ChartKind, Figure, Figures, Kind, Report, Series
from smallcrm.domain.service_case import (
    AGES,
    ServiceCase,
    SettledMonth,
    average_days,
    open_by_age,
    settled_by_month,
)

MOST_MONTHS = 12


def cases(frame: Frame, found: Lines[CaseLine], listed: Sequence[ServiceCase], words: ReportWords) -> Report:
    """Complaints and requests of the period, how long they take, how content people were."""
    shown = [
        Shown(title=frame.translate("Report", "Number"), value=lambda line: line.number, share=0),
        Shown(
            title=frame.translate("Report", "Customer"), value=lambda line: line.customer, share=1.2, lines=2
        ),
        Shown(title=frame.translate("Report", "What"), value=lambda line: line.title, share=1.6, lines=2),
        Shown(title=frame.translate("Report", "Kind"), value=lambda line: words.case(line.kind), share=0),
        Shown(title=frame.translate("Report", "Taken in"), value=lambda line: line.opened_on, kind=Kind.DATE),
        Shown(title=frame.translate("Report", "Settled"), value=lambda line: line.closed_on, kind=Kind.DATE),
        Shown(title=frame.translate("Report", "Days"), value=lambda line: line.days, kind=Kind.NUMBER),
        Shown(
            title=frame.translate("Report", "Satisfaction"),
            value=lambda line: line.satisfaction,
            kind=Kind.NUMBER,
        ),
    ]
    months = settled_by_month(listed, first=frame.options.first, last=frame.options.last)[-MOST_MONTHS:]
    charts = (open_ages(frame, listed), days_by_month(frame, months), marks_by_month(frame, months))
    return tabular(
        frame,
        "cases",
        frame.translate("Report", "Complaints and requests"),
        shown,
        found.lines,
        empty=frame.translate("Report", "There was no case in this period."),
        before=(headline(frame, listed), Beside(sections=charts)) if listed else (),
        is_landscape=True,
    )


def headline(frame: Frame, listed: Sequence[ServiceCase]) -> Figures:
    """Name the four numbers that matter."""
    first, last = frame.options.first, frame.options.last
    taken = tuple(case.id or 0 for case in listed if case.opened_on >= first)
    opened = tuple(case.id or 0 for case in listed if case.is_open)
    closed = tuple(
        case.id or 0 for case in listed if case.closed_on is not None and first <= case.closed_on <= last
    )
    marks = {case.id or 0: case.satisfaction for case in listed if case.satisfaction is not None}
    mark = (Decimal(sum(marks.values())) / len(marks)).quantize(Decimal("0.1")) if marks else None
    return Figures(
        figures=(
            Figure(label=frame.translate("Report", "Taken in"), value=len(taken), behind=taken),
            Figure(label=frame.translate("Report", "Still open"), value=len(opened), behind=opened),
            Figure(
                label=frame.translate("Report", "Days until settled"),
                value=average_days(listed, first=first, last=last),
                behind=closed,
            ),
            Figure(label=frame.translate("Report", "Satisfaction, 1 to 5"), value=mark, behind=tuple(marks)),
        )
    )


def open_ages(frame: Frame, listed: Sequence[ServiceCase]) -> Chart:
    """Show how long open cases have been open."""
    groups = open_by_age(listed, today=frame.options.today)
    heads = [frame.translate("Report", "up to {days} days").format(days=days) for days in AGES]
    old = len(groups[-1])
    note = (
        frame.translate("Report", "%n case(s) open for more than {days} days.", "", old).format(days=AGES[-1])
        if old
        else frame.translate("Report", "None is open for more than {days} days.").format(days=AGES[-1])
    )
    return Chart(
        name="ages",
        title=frame.translate("Report", "Open cases by age"),
        kind=ChartKind.COLUMN,
        categories=(*heads, frame.translate("Report", "longer")),
        series=(Series(name=frame.translate("Report", "Cases"), values=tuple(map(len, groups))),),
        note=note,
        empty=frame.translate("Report", "No case is open."),
        behind=(groups,),
    )


def days_by_month(frame: Frame, months: Sequence[SettledMonth]) -> Chart:
    """Show how many days cases took on average, by the month they were settled in."""
    return Chart(
        name="days",
        title=frame.translate("Report", "Days until settled, by month"),
        kind=ChartKind.COLUMN,
        categories=_names(frame, months),
        series=(
            Series(
                name=frame.translate("Report", "Days"), values=tuple(int(each.days * 100) for each in months)
            ),
        ),
        unit=Kind.HUNDREDTHS,
        note=frame.translate("Report", "The average of the cases settled in each month."),
        empty=frame.translate("Report", "No case was settled in this period."),
        behind=(tuple(each.ids for each in months),),
    )


def marks_by_month(frame: Frame, months: Sequence[SettledMonth]) -> Chart:
    """Show the average mark of the cases settled in each month."""
    asked = [each for each in months if each.mark is not None]
    answers = sum(len(each.marked) for each in asked)
    values = tuple(int((each.mark or 0) * 100) for each in asked)
    return Chart(
        name="marks",
        title=frame.translate("Report", "Satisfaction by month"),
        kind=ChartKind.COLUMN,
        categories=_names(frame, asked),
        series=(Series(name=frame.translate("Report", "Satisfaction"), values=values),),
        unit=Kind.HUNDREDTHS,
        note=frame.translate("Report", "Marks from 1 to 5, the average of %n answer(s).", "", answers),
        empty=frame.translate("Report", "Nobody was asked in this period."),
        behind=(tuple(each.marked for each in asked),),
    )


def _names(frame: Frame, months: Sequence[SettledMonth]) -> tuple[str, ...]:
    return tuple(frame.catalogue.month_name(each.month.number, short=True) for each in months)
