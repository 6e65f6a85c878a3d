"""How customers are told apart, in words, and who moved between the tiers."""

from smallcrm.domain.reports import Column, Kind, Row, RowKind, Table
from smallcrm.domain.tiers import Movement, Tier, TierRule
from smallcrm.domain.values.month import Month
from smallcrm.i18n import Catalogue

_MOST = 5


def tier_rule(rule: TierRule, catalogue: Catalogue) -> str:
    """State the rule the tiers follow."""
    return catalogue.translate(
        "Report",
        "Tiers by the turnover of {months} months: A are the largest customers, together {a}; B follow up to"
        " {b}, C up to {c}; D are the others.",
        "tiers of customers",
    ).format(
        months=rule.months,
        a=catalogue.format_percent(rule.a_percent / 100),
        b=catalogue.format_percent(rule.b_percent / 100),
        c=catalogue.format_percent(rule.c_percent / 100),
    )


def mark_rule(catalogue: Catalogue) -> str:
    """State what the three digits of the mark say."""
    return catalogue.translate(
        "Report",
        "The mark has three digits from 1 to 5: how lately, how often and for how much somebody bought; the"
        " best fifth of all customers has a 5.",
    )


def movement_sections(moved: Movement | None, month: Month, catalogue: Catalogue) -> tuple[Table, ...]:
    """Tell who moved up or down in a month, with how many customers each tier has."""
    if moved is None or not (moved.before or moved.now):
        return ()
    counts, listed = _counts(moved, month, catalogue), moved_table(moved, catalogue)
    return (counts, listed) if listed.rows else (counts,)


def _counts(moved: Movement, month: Month, catalogue: Catalogue) -> Table:
    translate = catalogue.translate
    rows = [
        Row((tier.value, before, now, now - before))
        for tier in Tier
        for before, now in [(moved.before.get(tier.value, 0), moved.now.get(tier.value, 0))]
    ]
    before, now = sum(moved.before.values()), sum(moved.now.values())
    return Table(
        title=translate("Report", "Who moved"),
        columns=(
            Column(title=translate("Report", "Tier", "of a customer, A to D")),
            Column(title=_name(month.previous, catalogue), kind=Kind.NUMBER),
            Column(title=_name(month, catalogue), kind=Kind.NUMBER),
            Column(title=translate("Report", "Change"), kind=Kind.NUMBER),
        ),
        rows=tuple(rows),
        totals=(Row((translate("Report", "Total"), before, now, now - before), RowKind.TOTAL),),
        note=translate("Report", "{up} moved up, {down} moved down.").format(
            up=catalogue.format_number(moved.ups), down=catalogue.format_number(moved.downs)
        ),
    )


def _name(month: Month, catalogue: Catalogue) -> str:
    text = catalogue.month_name(month.number, short=catalogue.language == "zh")
    return text[:1].upper() + text[1:]


def moved_table(moved: Movement, catalogue: Catalogue) -> Table:
    """List who moved up, then who moved down."""
    translate = catalogue.translate
    rows: list[Row] = []
    for title, listed, count in (
        (translate("Report", "Moved up"), moved.up, moved.ups),
        (translate("Report", "Moved down"), moved.down, moved.downs),
    ):
        shown = listed[:_MOST]
        if shown:
            rows.append(Row((title, None, None), RowKind.GROUP))
        rows += [Row((each.customer, each.before or "–", each.now or "–")) for each in shown]
        if count > len(shown):
            more = translate("Report", "%n more customer(s)", "", count - len(shown))
            rows.append(Row((more,), RowKind.REST))
    return Table(
        title=translate("Report", "Moved up or down"),
        columns=(
            Column(title=translate("Report", "Customer"), share=2, lines=2),
            Column(title=translate("Report", "From", "from tier B to tier A"), share=0),
            Column(title=translate("Report", "To", "from tier B to tier A"), share=0),
        ),
        rows=tuple(rows),
    )
