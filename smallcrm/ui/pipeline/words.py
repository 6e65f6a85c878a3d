"""How deals are put into words: cards, heads of columns, sums in several currencies."""

from dataclasses import replace
from datetime import date

from smallcrm import i18n, wording
from smallcrm.db.reads.board import BoardCard, ColumnHead
from smallcrm.domain.deal import Deal, weighted
from smallcrm.domain.values.money import minor_units
from smallcrm.i18n import translate
from smallcrm.ui.kit import board as kit
from smallcrm.ui.pieces import money, when_due


def value_of(deal: Deal) -> str:
    """Write what a deal is worth, nothing if nobody said."""
    return "" if deal.value is None else i18n.format_money(deal.value, deal.currency, trim=True)


def since(days: int) -> str:
    """Say how long a deal has been where it is."""
    return (
        translate("Pipeline", "for %n day(s)", "in this stage", days)
        if days > 0
        else translate("Today", "Today")
    )


def card_of(found: BoardCard, today: date) -> kit.BoardCard:
    """Make the card of a deal."""
    deal = found.deal
    foot, right, icon, family = _foot(found, today)
    card = kit.BoardCard(
        key=deal.id,
        title=deal.title,
        second=found.customer,
        icon="building" if found.is_company else "person",
        value=value_of(deal),
        right=since(found.days_in_stage),
        is_marked=found.is_stalled,
        foot=foot,
        foot_right=right,
        foot_icon=icon,
        foot_family=family,
        record=deal,
    )
    stalled = translate("Pipeline", "stalled") if found.is_stalled else ""
    return replace(card, sentence=kit.words_of(card, stalled))


def _foot(found: BoardCard, today: date) -> tuple[str, str, str, str]:
    """Say what comes next: red if it is late, amber for today or if there is nothing."""
    if not found.deal.is_open:
        return i18n.format_day(found.deal.closed_on or today, today), "", "check", ""
    if found.next_on is None:
        return translate("Pipeline", "No next step"), "", "warning", "warn"
    words, family = when_due(found.next_on, today)
    return found.next_title or found.deal.title, words, "error" if family == "danger" else "alarm", family


def head_of(head: ColumnHead, currency: str) -> kit.BoardHead:
    """Make the head of a column."""
    stage, total = head.stage, money(head.totals, default=currency)
    name = wording.stage_name(stage)
    weighed = money({currency: _whole(value, currency) for currency, value in head.weighted.items()})
    count = translate("Pipeline", "%n deal(s)", "", head.count)
    likely = translate("Pipeline", "likely {sum}").format(sum=weighed) if weighed else ""
    return kit.BoardHead(
        key=stage.id,
        title=name,
        family=stage.colour,
        count=i18n.format_number(head.count),
        total=total,
        second=f"≈ {weighed}" if weighed else "",
        sentence=", ".join(filter(None, (name, count, total, likely))),
    )


def _whole(value: int, currency: str) -> int:
    """Round a guess to whole units: pennies of it mean nothing."""
    unit = 10 ** minor_units(currency)
    return (value + unit // 2) // unit * unit


def with_deal(head: ColumnHead, deal: Deal, *, sign: int) -> ColumnHead:
    """Count a deal in or out of a head, without asking the store."""
    totals, weights = dict(head.totals), dict(head.weighted)
    chance = deal.probability if deal.probability is not None else head.stage.probability
    for sums, value in ((totals, deal.value or 0), (weights, weighted(deal.value, chance))):
        sums[deal.currency] = sums.get(deal.currency, 0) + sign * value
        if not sums[deal.currency]:
            del sums[deal.currency]
    return replace(head, count=head.count + sign, totals=totals, weighted=weights)
