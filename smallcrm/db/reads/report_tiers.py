"""Lines of the report on how customers weigh, at the end of a month, of the one before and a year before."""

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from smallcrm.db.reads import worth
from smallcrm.db.reads.listing import names_of
from smallcrm.db.reads.report_people import among, values
from smallcrm.domain.report_lines import Lines, Options, TierLine
from smallcrm.domain.rfm import Bought
from smallcrm.domain.tiers import NOWHERE, Tier, TierRule, Worth, worths
from smallcrm.domain.values.month import Month

if TYPE_CHECKING:
    from smallcrm.db.store import Store


def value(store: "Store", options: Options, *, currency: str) -> Lines[TierLine]:
    """Place customers by what they bought in the months of the rule up to the last day.

    Everybody is placed among all customers, whosever report it is. What was kept at the end of the month
    before counts as it was kept. `totals` counts the customers of each tier ("A", "month_A", "before_A") and
    who moved since a year before: "up", "down", "same", "new", "gone".
    """
    rule = worth.rule(store)
    month = Month.of(options.last)
    year_ago = worth.months_before(options.last, worth.YEAR)
    after = worth.months_before(options.last, rule.months)
    bought = worth.bought(store, after=after, until=options.last, currency=currency)
    now = worths(bought, rule)
    the_month_before = _at_the_end_of(store, month.previous, rule, currency)
    before = {
        key: each.tier for key, each in worth.placed(store, rule, until=year_ago, currency=currency).items()
    }
    ids = _wanted(store, options, now.keys() | before.keys() | the_month_before.keys())
    names = names_of(store, ids)
    lines = [_line(key, names[key], now, bought, the_month_before, before) for key in ids if key in names]
    return Lines(
        lines=sorted(
            lines, key=lambda line: (line.tier or NOWHERE, -line.amount, line.before, line.customer)
        ),
        left_out=_left_out(store, options, currency),
        totals=_totals(lines),
    )


def _at_the_end_of(store: "Store", month: Month, rule: TierRule, currency: str) -> dict[int, Tier]:
    if worth.is_kept(store, month):
        return worth.kept(store, month)
    found = worth.placed(store, rule, until=month.last, currency=currency)
    return {key: each.tier for key, each in found.items()}


def _wanted(store: "Store", options: Options, ids: "set[int]") -> set[int]:
    """Keep to the customers of the report."""
    if options.owner is None and options.segment_id is None:
        return ids
    with among(store, options) as kept:
        sql = f"SELECT id FROM customer WHERE {kept.format(column='id')}"
        return ids & {row[0] for row in store.query(sql, **values(options, sql))}


def _line(  # noqa: PLR0913, PLR0917 - where one customer stood three times
    key: int,
    name: str,
    now: Mapping[int, Worth],
    bought: Mapping[int, Bought],
    the_month_before: Mapping[int, Tier],
    before: Mapping[int, Tier],
) -> TierLine:
    stands, has = now.get(key), bought.get(key)
    return TierLine(
        customer_id=key,
        customer=name,
        tier=stands.tier.value if stands else "",
        month_before=_code(the_month_before.get(key)),
        before=_code(before.get(key)),
        amount=has.amount if has else 0,
        sales=has.sales if has else 0,
        last_on=has.last_on if has else None,
        rfm=stands.mark if stands else "",
    )


def _order(line: TierLine) -> tuple[str, int, str, str]:
    return line.tier or NOWHERE, -line.amount, line.before, line.customer


def _code(tier: Tier | None) -> str:
    return tier.value if tier else ""


def _totals(lines: list[TierLine]) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for line in lines:
        for prefix, tier in (("", line.tier), ("month_", line.month_before), ("before_", line.before)):
            if tier:
                counts[prefix + tier] += 1
        if line.tier or line.before:
            counts[_way(line.before, line.tier)] += 1
        if line.tier != line.month_before:
            counts[
                "month_up" if (line.tier or NOWHERE) < (line.month_before or NOWHERE) else "month_down"
            ] += 1
    return dict(counts)


def _way(before: str, now: str) -> str:
    if not before:
        return "new"
    if not now:
        return "gone"
    return "same" if now == before else "up" if now < before else "down"


def _left_out(store: "Store", options: Options, currency: str) -> dict[str, int]:
    """Sum what was sold in other currencies in the report's month."""
    rows = store.query(
        "SELECT currency, sum(amount) FROM sale WHERE sold_on BETWEEN :first AND :last "
        "AND currency NOT IN ('', :currency) GROUP BY 1",
        first=options.first.isoformat(),
        last=options.last.isoformat(),
        currency=currency,
    )
    return {code: amount for code, amount in rows if amount}
