"""Reports about what is under way: quotes, deals and their figures, campaigns."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from smallcrm.documents import report_pipeline
from smallcrm.documents.report_words import ReportWords
from smallcrm.documents.tabular import Frame, Shown, left_out, table_of, tabular
from smallcrm.domain.call_list import CallList
from smallcrm.domain.deal import weighted
from smallcrm.domain.pipeline_figures import Ended, Forecast, LostReasonFigures, StageFigures
from smallcrm.domain.report_lines import CampaignLine, DealLine, Lines, QuoteLineOfReport
from smallcrm.domain.reports import Chart, ChartKind, Figure, Figures, Kind, Report, Series


def quotes(frame: Frame, found: Lines[QuoteLineOfReport], words: ReportWords) -> Report:
    """List the quotes sent in the period, and say how many were won."""
    totals = found.totals
    won = totals.get("accepted", 0)
    answered = won + totals.get("declined", 0)
    figures = Figures(
        figures=(
            Figure(label=frame.translate("Report", "Quotes sent"), value=len(found.lines)),
            Figure(label=frame.translate("Report", "Accepted"), value=won),
            Figure(
                label=frame.translate("Report", "Accepted of those answered"),
                value=Decimal(won) / answered if answered else None,
                kind=Kind.PERCENT,
            ),
            Figure(
                label=frame.translate("Report", "Worth of the accepted"),
                value=totals.get("accepted_amount", 0),
                kind=Kind.MONEY,
            ),
        )
    )
    shown = [
        Shown(title=frame.translate("Report", "Number"), value=lambda line: line.number, share=0),
        Shown(title=frame.translate("Report", "Sent"), value=lambda line: line.sent_on, kind=Kind.DATE),
        Shown(
            title=frame.translate("Report", "Customer"), value=lambda line: line.customer, share=1.2, lines=2
        ),
        Shown(title=frame.translate("Report", "What"), value=lambda line: line.title, share=1.2, lines=2),
        Shown(
            title=frame.translate("Report", "State"),
            value=lambda line: words.quote_state(line.state),
            share=0,
        ),
        Shown(
            title=frame.translate("Report", "Good until"), value=lambda line: line.valid_until, kind=Kind.DATE
        ),
        Shown(
            title=frame.translate("Report", "Amount"),
            value=lambda line: line.total,
            kind=Kind.MONEY,
            is_summed=True,
            code="amount",
        ),
    ]
    return tabular(
        frame,
        "quotes",
        frame.translate("Report", "Quotes"),
        shown,
        found.lines,
        empty=frame.translate("Report", "No quote was sent in this period."),
        note=left_out(frame, found.left_out),
        before=(figures,) if found.lines else (),
    )


def pipeline(  # noqa: PLR0913 - the parts of the report
    frame: Frame,
    deals: Lines[DealLine],
    *,
    stages: Sequence[StageFigures],
    names: Mapping[int | None, str],
    ended: Ended,
    forecasts: Sequence[Forecast],
) -> Report:
    """Show open deals by stage, how many go on, how it ended in the period, and what may come."""
    figures = Figures(
        figures=(
            Figure(label=frame.translate("Report", "Open deals"), value=len(deals.lines)),
            Figure(
                label=frame.translate("Report", "Worth of the open"),
                value=sum(line.value for line in deals.lines),
                kind=Kind.MONEY,
            ),
            Figure(
                label=frame.translate("Report", "Won of those ended"), value=ended.win_rate, kind=Kind.PERCENT
            ),
            Figure(
                label=frame.translate("Report", "Days until won"),
                value=None if ended.days_to_close is None else round(ended.days_to_close),
            ),
        )
    )
    funnel = table_of(
        frame,
        frame.translate("Report", "From stage to stage"),
        [
            Shown(
                title=frame.translate("Report", "Stage"), value=lambda each: names[each.stage_id], share=1.4
            ),
            Shown(
                title=frame.translate("Report", "Came in"), value=lambda each: each.came_in, kind=Kind.NUMBER
            ),
            Shown(
                title=frame.translate("Report", "Went on"), value=lambda each: each.went_on, kind=Kind.NUMBER
            ),
            Shown(
                title=frame.translate("Report", "Part"), value=lambda each: each.conversion, kind=Kind.PERCENT
            ),
            Shown(
                title=frame.translate("Report", "Days in it"),
                value=lambda each: None if each.days is None else round(each.days),
                kind=Kind.NUMBER,
            ),
        ],
        stages,
    )
    chart = report_pipeline.forecast(frame, forecasts)
    shown = [
        Shown(title=frame.translate("Report", "Deal"), value=lambda line: line.title, share=1.2, lines=2),
        Shown(
            title=frame.translate("Report", "Customer"), value=lambda line: line.customer, share=1.2, lines=2
        ),
        Shown(
            title=frame.translate("Report", "Expected"), value=lambda line: line.expected_on, kind=Kind.DATE
        ),
        Shown(title=frame.translate("Report", "Next step"), value=lambda line: line.next_on, kind=Kind.DATE),
        Shown(
            title=frame.translate("Report", "Chance"),
            value=lambda line: Decimal(line.percent) / 100,
            kind=Kind.PERCENT,
        ),
        Shown(
            title=frame.translate("Report", "Amount"),
            value=lambda line: line.value,
            kind=Kind.MONEY,
            is_summed=True,
            code="amount",
        ),
        Shown(
            title=frame.translate("Report", "Weighted"),
            value=lambda line: weighted(line.value, line.percent),
            kind=Kind.MONEY,
            is_summed=True,
            code="weighted",
        ),
    ]
    return tabular(
        frame,
        "pipeline",
        frame.translate("Report", "Pipeline and forecast"),
        shown,
        deals.lines,
        empty=frame.translate("Report", "There is no open deal."),
        note=left_out(frame, deals.left_out),
        before=(figures, chart, funnel),
        group=lambda line: line.stage,
        is_landscape=True,
    )


def lost(frame: Frame, reasons: Sequence[LostReasonFigures], names: Mapping[int | None, str]) -> Report:
    """Why deals were lost in the period."""
    unknown = frame.translate("Report", "No reason given")
    shown = [
        Shown(
            title=frame.translate("Report", "Reason"),
            value=lambda each: names.get(each.reason_id, unknown),
            share=1.6,
        ),
        Shown(
            title=frame.translate("Report", "Deals"),
            value=lambda each: each.count,
            kind=Kind.NUMBER,
            is_summed=True,
            code="deals",
        ),
        Shown(
            title=frame.translate("Report", "Amount"),
            value=lambda each: each.value,
            kind=Kind.MONEY,
            is_summed=True,
            code="amount",
        ),
    ]
    return tabular(
        frame,
        "lost_reasons",
        frame.translate("Report", "Why deals were lost"),
        shown,
        reasons,
        empty=frame.translate("Report", "No deal was lost in this period."),
        before=(report_pipeline.lost_reasons(frame, reasons, names),) if reasons else (),
    )


def campaign(
    frame: Frame,
    call_list: CallList,
    found: Lines[CampaignLine],
    words: ReportWords,
    *,
    deals: Sequence[int] = (),
) -> Report:
    """What a call list came to, and what it brought in against what it cost. `deals` are those it opened."""
    totals = found.totals
    called = totals["called"]
    figures = (
        Figures(
            figures=(
                Figure(label=frame.translate("Report", "People"), value=totals["people"]),
                Figure(label=frame.translate("Report", "Called"), value=called),
                Figure(
                    label=frame.translate("Report", "Deals opened"),
                    value=totals["deals"],
                    behind=tuple(deals),
                ),
                Figure(label=frame.translate("Report", "Quotes sent"), value=totals["quotes"]),
            )
        ),
        Figures(
            figures=(
                Figure(label=frame.translate("Report", "Sales"), value=totals["sales"]),
                Figure(label=frame.translate("Report", "Turnover"), value=totals["amount"], kind=Kind.MONEY),
                Figure(label=frame.translate("Report", "Cost"), value=totals["cost"], kind=Kind.MONEY),
                Figure(
                    label=frame.translate("Report", "Turnover less cost"),
                    value=totals["amount"] - totals["cost"],
                    kind=Kind.MONEY,
                ),
            )
        ),
    )
    shown = [
        Shown(
            title=frame.translate("Report", "Result"),
            value=lambda line: words.call_result(line.result),
            share=1.6,
        ),
        Shown(
            title=frame.translate("Report", "Calls"),
            value=lambda line: line.calls,
            kind=Kind.NUMBER,
            is_summed=True,
            code="calls",
        ),
        Shown(
            title=frame.translate("Report", "Part of the called"),
            value=lambda line: Decimal(line.calls) / called if line.result and called else None,
            kind=Kind.PERCENT,
        ),
    ]
    return tabular(
        frame,
        "campaign",
        frame.translate("Report", "Result of a call list"),
        shown,
        found.lines,
        empty=frame.translate("Report", "Nobody is on this list."),
        subtitle=call_list.name,
        period=frame.translate("Report", "since {day}").format(day=frame.day(call_list.begun_on)),
        note=frame.translate(
            "Report", "Quotes and sales are those to people of the list from its first day on."
        ),
        before=(*figures, _results(frame, found, words)),
    )


def _results(frame: Frame, found: Lines[CampaignLine], words: ReportWords) -> Chart:
    """Show what came of the calls."""
    called = [line for line in found.lines if line.result]
    total = found.totals["called"]
    number, percent = frame.catalogue.format_number, frame.catalogue.format_percent
    return Chart(
        name="results",
        title=frame.translate("Report", "What came of the calls"),
        kind=ChartKind.BAR,
        categories=tuple(words.call_result(line.result) for line in called),
        series=(
            Series(name=frame.translate("Report", "Calls"), values=tuple(line.calls for line in called)),
        ),
        labels=tuple(f"{number(line.calls)} · {percent(Decimal(line.calls) / total)}" for line in called),
        note=frame.translate("Report", "{called} of {people} people were called.").format(
            called=number(total), people=number(found.totals["people"])
        ),
        empty=frame.translate("Report", "Nobody was called yet."),
    )
