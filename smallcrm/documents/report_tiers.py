"""How customers weigh: where everybody stands, who moved up or down, and the rule by which that is said."""

from collections.abc import Sequence

from smallcrm.documents.tabular import Frame, Shown, left_out, sales_columns, tabular
from smallcrm.documents.tier_words import mark_rule, moved_table, tier_rule
from smallcrm.domain.report_lines import Lines, TierLine
from smallcrm.domain.reports import Beside, Column, Kind, Report, Row, RowKind, Section, Table
from smallcrm.domain.tiers import Moved, Movement, Tier, TierRule


def value(frame: Frame, found: Lines[TierLine], rule: TierRule) -> Report:
    """Tell where everybody stands at the end of a month, beside the month before and the year before."""
    shown = [
        Shown(title=frame.translate("Report", "Tier"), value=lambda line: line.tier or "–", share=0),
        Shown(
            title=frame.translate("Report", "Month before"),
            value=lambda line: line.month_before or "–",
            share=0,
        ),
        Shown(
            title=frame.translate("Report", "A year before"), value=lambda line: line.before or "–", share=0
        ),
        Shown(
            title=frame.translate("Report", "Customer"), value=lambda line: line.customer, share=1.6, lines=2
        ),
        *sales_columns(frame),
        Shown(
            title=frame.translate("Report", "Last bought"), value=lambda line: line.last_on, kind=Kind.DATE
        ),
        Shown(title=frame.translate("Report", "Mark"), value=lambda line: line.rfm, share=0),
    ]
    return tabular(
        frame,
        "value",
        frame.translate("Report", "How customers weigh"),
        shown,
        found.lines,
        empty=frame.translate("Report", "Nothing was sold in two years."),
        period=frame.translate("Report", "%n month(s) to {day}", "", rule.months).format(
            day=frame.day(frame.options.last)
        ),
        note=" ".join(_notes(frame, found, rule)),
        before=_moves(frame, found) if found.lines else (),
    )


def _notes(frame: Frame, found: Lines[TierLine], rule: TierRule) -> list[str]:
    outside = left_out(frame, found.left_out)
    return [tier_rule(rule, frame.catalogue), mark_rule(frame.catalogue), *([outside] if outside else [])]


def _moves(frame: Frame, found: Lines[TierLine]) -> tuple[Section, ...]:
    counts, moved = _counts(frame, found), moved_table(_movement(found.lines), frame.catalogue)
    return (Beside(sections=(counts, moved)),) if moved.rows else (counts,)


def _counts(frame: Frame, found: Lines[TierLine]) -> Table:
    totals = found.totals
    columns = [[totals.get(prefix + tier.value, 0) for tier in Tier] for prefix in ("before_", "month_", "")]
    rows = [Row((tier.value, *counts)) for tier, *counts in zip(Tier, *columns, strict=True)]
    sums: tuple[str | int, ...] = (frame.translate("Report", "Total"), *(sum(column) for column in columns))
    return Table(
        title=frame.translate("Report", "Customers by tier"),
        columns=(
            Column(title=frame.translate("Report", "Tier", "of a customer, A to D")),
            Column(title=frame.translate("Report", "A year before"), kind=Kind.NUMBER),
            Column(title=frame.translate("Report", "Month before"), kind=Kind.NUMBER),
            Column(title=frame.translate("Report", "Now"), kind=Kind.NUMBER),
        ),
        rows=tuple(rows),
        totals=(Row(sums, RowKind.TOTAL),),
        note=frame.translate("Report", "In a year up: {up}, down: {down}, new: {new}, gone: {gone}").format(
            **{name: totals.get(name, 0) for name in ("up", "down", "new", "gone")}
        ),
    )


def _movement(lines: Sequence[TierLine]) -> Movement:
    """Tell who moved within the month."""
    moved = [
        Moved(line.customer_id, line.customer, line.month_before, line.tier)
        for line in lines
        if line.tier != line.month_before
    ]
    up = tuple(each for each in moved if each.is_up)
    down = tuple(each for each in moved if not each.is_up)
    return Movement(up, down, before={}, now={}, ups=len(up), downs=len(down))
