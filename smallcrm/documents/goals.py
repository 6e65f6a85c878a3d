"""Goals on paper: what was aimed at, what is there, and how it goes, in words rather than colours."""

from collections.abc import Sequence

from smallcrm.documents.formats import Formats
from smallcrm.domain.goal import GoalFigure, Progress, Span, State
from smallcrm.domain.reports import Align, Column, Kind, Row, Table
from smallcrm.i18n import Catalogue, translate_later

FIGURES = {
    GoalFigure.NEW_CUSTOMERS: translate_later("Goals", "New customers"),
    GoalFigure.TURNOVER: translate_later("Goals", "Turnover"),
    GoalFigure.RETENTION: translate_later("Goals", "Customers who come back"),
    GoalFigure.CALLS: translate_later("Goals", "Calls"),
    GoalFigure.QUOTES_WON: translate_later("Goals", "Quotes accepted"),
    GoalFigure.COMPLAINT_DAYS: translate_later("Goals", "Days until a complaint is closed"),
}

STATES = {
    State.REACHED: translate_later("Goals", "Reached"),
    State.ON_WAY: translate_later("Goals", "On the way"),
    State.BEHIND: translate_later("Goals", "Behind"),
    State.MISSED: translate_later("Goals", "Not reached"),
    State.OPEN: translate_later("Goals", "Nothing yet"),
}


def figure_name(figure: GoalFigure, catalogue: Catalogue) -> str:
    """Name what is counted."""
    return catalogue.translate("Goals", FIGURES[figure])


def state_name(state: State, catalogue: Catalogue) -> str:
    """Say how it goes."""
    return catalogue.translate("Goals", STATES[state])


def amount(value: int | None, figure: GoalFigure, formats: Formats) -> str:
    """Write a target or what is reached of it."""
    if value is None:
        return "–"
    if figure is GoalFigure.TURNOVER:
        return formats.headline(value, Kind.MONEY)
    if figure is GoalFigure.RETENTION:
        return formats.catalogue.format_percent(value / 100)
    return formats.catalogue.format_number(value)


def target(value: int, figure: GoalFigure, formats: Formats) -> str:
    """Write what is aimed at; of days it is what they should stay below."""
    written = amount(value, figure, formats)
    if not figure.is_ceiling:
        return written
    return formats.catalogue.translate("Goals", "at most {number}").format(number=written)


def span_name(progress: Progress, catalogue: Catalogue) -> str:
    """Name the time a goal is for: October 2026, 4th quarter 2026, 2026."""
    if progress.goal.span is Span.MONTH:
        text = catalogue.format_date(progress.first, "month_year")
        return text[:1].upper() + text[1:]
    if progress.goal.span is Span.YEAR:
        return str(progress.first.year)
    quarter = (progress.first.month + 2) // 3
    return catalogue.translate("Goals", "Quarter {quarter}, {year}").format(
        quarter=quarter, year=progress.first.year
    )


def goal_table(catalogue: Catalogue, currency: str, goals: Sequence[Progress]) -> Table:
    """List goals with what is reached of them."""
    formats = Formats(catalogue, currency)
    translate = catalogue.translate
    rows = [
        Row(
            (
                figure_name(each.goal.figure, catalogue),
                span_name(each, catalogue),
                target(each.goal.target, each.goal.figure, formats),
                amount(each.actual, each.goal.figure, formats),
                state_name(each.state, catalogue),
            )
        )
        for each in goals
    ]
    return Table(
        title=translate("Goals", "Goals"),
        columns=(
            Column(title=translate("Goals", "Goal"), share=1.6, lines=2),
            Column(title=translate("Goals", "For"), share=1),
            Column(title=translate("Goals", "Target"), share=0, align=Align.RIGHT),
            Column(title=translate("Goals", "So far"), share=0, align=Align.RIGHT),
            Column(title=translate("Goals", "How it goes"), share=0.8),
        ),
        rows=tuple(rows),
    )
