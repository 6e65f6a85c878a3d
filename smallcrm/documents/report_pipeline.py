"""How the pipeline goes, in charts that explain themselves: each says in a sentence what there is to see.

The window shows the same value; a bar there leads to the deals it counts.
"""

from collections.abc import Mapping, Sequence

from smallcrm.documents.formats import Formats
from smallcrm.documents.tabular import Frame
from smallcrm.domain.pipeline_figures import (
    Forecast,
    LostReasonFigures,
    Party,
    PipelineFigures,
    StageFigures,
    joined,
)
from smallcrm.domain.reports import Chart, ChartKind, Figure, Figures, Kind, Report, Series, Text
from smallcrm.domain.values.month import Month

MOST_MONTHS = 6
MOST_BARS = 8
"""More bars read badly; what is left out is said under the chart."""

Names = Mapping[int | None, str]


def pipeline_figures(  # noqa: PLR0913 - the parts of the report
    frame: Frame,
    found: PipelineFigures,
    *,
    stages: Names,
    reasons: Names,
    subtitle: str = "",
    elsewhere: int = 0,
) -> Report:
    """Show conversion, time in stage, forecast, lost reasons, owners and sources of one pipeline.

    `elsewhere` is how many deals in other currencies are not counted.
    """
    title = frame.translate("Report", "How the pipeline goes")
    charts = (
        funnel(frame, found.stages, stages),
        days_in_stage(frame, found.stages, stages),
        forecast(frame, found.forecasts),
        lost_reasons(frame, found.reasons, reasons),
        owners(frame, found.owners),
        sources(frame, found.sources),
    )
    note = frame.translate("Report", "%n deal(s) in other currencies are not counted.", "", elsewhere)
    return Report(
        name="pipeline_figures",
        title=title,
        subtitle=" · ".join(filter(None, (subtitle, frame.period))),
        period=frame.period,
        first_day=frame.options.first,
        last_day=frame.options.last,
        language=frame.catalogue.language,
        region=frame.catalogue.region,
        currency=frame.currency,
        letterhead=frame.profile,
        sections=(
            headline(frame, found),
            *charts,
            *([Text(text=note)] if elsewhere else []),
        ),
        figures={
            "won": found.ended.won,
            "lost": found.ended.lost,
            "won_value": found.ended.won_value,
            "best": found.best,
            "weighted": found.weighted,
        },
        file_stem=f"{title} {frame.options.first:%Y-%m-%d}",
    )


def headline(frame: Frame, found: PipelineFigures) -> Figures:
    """Name the four numbers that matter."""
    ended = found.ended
    return Figures(
        figures=(
            Figure(
                label=frame.translate("Report", "Open deals"), value=len(found.opened), behind=found.opened
            ),
            Figure(
                label=frame.translate("Report", "Won of those ended"),
                value=ended.win_rate,
                kind=Kind.PERCENT,
                behind=(*ended.won_ids, *ended.lost_ids),
            ),
            Figure(
                label=frame.translate("Report", "Worth of the won"),
                value=ended.won_value,
                kind=Kind.MONEY,
                behind=ended.won_ids,
            ),
            Figure(
                label=frame.translate("Report", "Days until won"),
                value=None if ended.days_to_close is None else round(ended.days_to_close),
                behind=ended.won_ids,
            ),
        )
    )


def _bars(  # noqa: PLR0913 - the parts of a chart
    frame: Frame,
    name: str,
    title: str,
    rows: Sequence[tuple[str, int, str, tuple[int, ...]]],
    *,
    note: str,
    empty: str,
    unit: Kind = Kind.NUMBER,
) -> Chart:
    """Draw level bars of (name, value, words behind the bar, the deals counted)."""
    shown = rows[:MOST_BARS]
    if len(rows) > len(shown):
        note += " " + frame.translate("Report", "%n more are not shown.", "bars", len(rows) - len(shown))
    return Chart(
        name=name,
        title=title,
        kind=ChartKind.BAR,
        categories=tuple(row[0] for row in shown),
        series=(Series(name=title, values=tuple(row[1] for row in shown)),),
        unit=unit,
        note=note,
        empty=empty,
        labels=tuple(row[2] for row in shown),
        behind=(tuple(row[3] for row in shown),),
    )


def funnel(frame: Frame, stages: Sequence[StageFigures], names: Names) -> Chart:
    """Show how many deals came into each stage, and which part of them went on."""
    percent = frame.catalogue.format_percent
    rows = [
        (
            names[each.stage_id],
            each.came_in,
            frame.translate("Report", "%n came in, {part} went on", "deals", each.came_in).format(
                part=percent(each.conversion)
            )
            if each.conversion is not None
            else frame.catalogue.format_number(0),
            each.came,
        )
        for each in stages
    ]
    # Where nobody has left yet, nothing is decided.
    passed = [each for each in stages if each.conversion is not None and each.left]
    note = frame.translate("Report", "Of the deals that came in, so many went further or were won.")
    if len(passed) > 1:
        narrow = min(passed, key=lambda each: each.conversion or 0)
        note = frame.translate(
            "Report", "The fewest get past “{stage}”: {part} of those that came in."
        ).format(stage=names[narrow.stage_id], part=percent(narrow.conversion or 0))
    title = frame.translate("Report", "How far deals come")
    empty = frame.translate("Report", "No deal came into a stage in this period.")
    return _bars(frame, "funnel", title, rows, note=note, empty=empty)


def days_in_stage(frame: Frame, stages: Sequence[StageFigures], names: Names) -> Chart:
    """Show how long half of the deals stay in each stage at most."""
    rows = [
        (
            names[each.stage_id],
            round(each.days or 0),
            frame.translate("Report", "%n day(s)", "", round(each.days)) if each.days is not None else "–",
            each.left,
        )
        for each in stages
    ]
    stays = [each for each in stages if each.days is not None]
    note = ""
    if stays:
        slow = max(stays, key=lambda each: each.days or 0)
        note = frame.translate(
            "Report", "Half of the deals stay no longer. They wait longest in “{stage}”."
        ).format(stage=names[slow.stage_id])
    title = frame.translate("Report", "How long deals stay in a stage")
    empty = frame.translate("Report", "No deal left a stage in this period.")
    return _bars(frame, "days", title, rows, note=note, empty=empty)


def forecast(frame: Frame, forecasts: Sequence[Forecast]) -> Chart:
    """Show what open deals may bring month by month: weighed by their chances, and at best."""
    columns, whole = _months(frame, forecasts), joined(forecasts)
    note = frame.translate(
        "Report", "If every open deal is won, {best} comes in; weighed by their chances, {likely}."
    )
    formats = Formats(frame.catalogue, frame.currency)
    behind = tuple(each.ids for _, each in columns)
    return Chart(
        name="forecast",
        title=frame.translate("Report", "What may come, by month"),
        kind=ChartKind.COLUMN,
        categories=tuple(name for name, _ in columns),
        series=(
            Series(
                name=frame.translate("Report", "Weighted"), values=tuple(each.weighted for _, each in columns)
            ),
            Series(name=frame.translate("Report", "At best"), values=tuple(each.best for _, each in columns)),
        ),
        unit=Kind.MONEY,
        note=note.format(
            best=formats.headline(whole.best, Kind.MONEY),
            likely=formats.headline(whole.weighted, Kind.MONEY),
        ),
        empty=frame.translate("Report", "There is no open deal."),
        behind=(behind, behind),
    )


def _months(frame: Frame, forecasts: Sequence[Forecast]) -> list[tuple[str, Forecast]]:
    """Gather what is late, the next months one by one, what is later, and what has no day."""
    this = Month.of(frame.options.today)
    by_month = {each.month: each for each in forecasts}
    dated = [each for each in forecasts if each.month is not None]
    nothing = joined(())
    last = this.shifted(MOST_MONTHS - 1)
    months = [this.shifted(ahead) for ahead in range(MOST_MONTHS)]
    columns = [
        (frame.translate("Report", "Late"), joined([each for each in dated if each.month < this])),  # type: ignore[operator]
        *(
            (frame.catalogue.month_name(month.number, short=True), by_month.get(month, nothing))
            for month in months
        ),
        (frame.translate("Report", "Later"), joined([each for each in dated if each.month > last])),  # type: ignore[operator]
        (frame.translate("Report", "No day"), by_month.get(None, nothing)),
    ]
    ends = (columns[0][0], columns[-2][0], columns[-1][0])
    return [(name, each) for name, each in columns if each.ids or name not in ends]


def lost_reasons(frame: Frame, reasons: Sequence[LostReasonFigures], names: Names) -> Chart:
    """Show why deals were lost, the most frequent reason first."""
    number = frame.catalogue.format_number
    unknown = frame.translate("Report", "No reason given")
    rows = [
        (
            names.get(each.reason_id, unknown),
            each.count,
            f"{number(each.count)} · {frame.catalogue.format_money(each.value, frame.currency, trim=True)}",
            each.ids,
        )
        for each in reasons
    ]
    note = ""
    if reasons:
        note = frame.translate("Report", "“{reason}” comes first: {count} of {total} lost deals.").format(
            reason=rows[0][0], count=number(rows[0][1]), total=number(sum(row[1] for row in rows))
        )
    title = frame.translate("Report", "Why deals were lost")
    return _bars(
        frame,
        "reasons",
        title,
        rows,
        note=note,
        empty=frame.translate("Report", "No deal was lost in this period."),
    )


def owners(frame: Frame, parties: Sequence[Party]) -> Chart:
    """Show what each person won, and how many of their deals."""
    rows = _parties(frame, parties, unnamed=frame.translate("Report", "Nobody named"))
    note = frame.translate("Report", "What was won in the period, and how many of the deals that ended.")
    return _bars(
        frame,
        "owners",
        frame.translate("Report", "Who won what"),
        rows,
        note=note,
        empty=frame.translate("Report", "There was no deal."),
        unit=Kind.MONEY,
    )


def sources(frame: Frame, parties: Sequence[Party]) -> Chart:
    """Show where the deals that were won came from."""
    rows = _parties(frame, parties, unnamed=frame.translate("Report", "Not written down"))
    note = frame.translate("Report", "What was won in the period, and how many of the deals that ended.")
    if rows and rows[0][1]:
        amount = frame.catalogue.format_money(rows[0][1], frame.currency, trim=True)
        note = frame.translate("Report", "“{source}” brought in most: {amount}.").format(
            source=rows[0][0], amount=amount
        )
    return _bars(
        frame,
        "sources",
        frame.translate("Report", "Where deals come from"),
        rows,
        note=note,
        empty=frame.translate("Report", "There was no deal."),
        unit=Kind.MONEY,
    )


def _parties(
    frame: Frame, parties: Sequence[Party], *, unnamed: str
) -> list[tuple[str, int, str, tuple[int, ...]]]:
    catalogue = frame.catalogue
    rows = []
    for each in parties:
        ended = each.ended
        closed = (*ended.won_ids, *ended.lost_ids)
        if closed:
            words = frame.translate("Report", "{amount}, {won} of {ended} won").format(
                amount=catalogue.format_money(ended.won_value, frame.currency, trim=True),
                won=catalogue.format_number(ended.won),
                ended=catalogue.format_number(len(closed)),
            )
        else:
            words = frame.translate("Report", "%n open", "deals", len(each.open_ids))
        rows.append((each.name or unnamed, ended.won_value, words, closed or each.open_ids))
    return rows
