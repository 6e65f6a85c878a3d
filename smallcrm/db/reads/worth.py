"""How customers weigh: what they bought, where that puts them, what was kept of it, who comes back."""

from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db.reads.listing import NAME
from smallcrm.domain.rfm import Bought
from smallcrm.domain.tiers import Loyalty, Moved, Movement, Tier, TierRule, Worth, worths
from smallcrm.domain.values.month import Month

if TYPE_CHECKING:
    from smallcrm.db.store import Store

YEAR = 12


def rule(store: "Store") -> TierRule:
    """Read how the business tells its customers apart."""
    return store.tier_rules.get(1)


def placed(store: "Store", rule: TierRule, *, until: date, currency: str) -> dict[int, Worth]:
    """Place everybody who bought in the months of the rule up to a day, in one currency."""
    return worths(
        bought(store, after=months_before(until, rule.months), until=until, currency=currency), rule
    )


def months_before(day: date, months: int) -> date:
    """Find the day so many months earlier; a month's last day stays one."""
    month = Month.of(day)
    earlier = month.shifted(-months)
    return earlier.last if day == month.last else earlier.first.replace(day=min(day.day, earlier.last.day))


def bought(store: "Store", *, after: date, until: date, currency: str) -> dict[int, Bought]:
    """Read what every customer bought after one day, up to another."""
    rows = store.query(
        """
        SELECT customer_id, max(sold_on), count(*), coalesce(sum(amount), 0) FROM sale
        WHERE sold_on > :after AND sold_on <= :until AND currency IN ('', :currency) GROUP BY customer_id
        """,
        after=after.isoformat(),
        until=until.isoformat(),
        currency=currency,
    )
    return {id_: Bought(date.fromisoformat(last), count, amount) for id_, last, count, amount in rows}


def of_customer(store: "Store", customer_id: int) -> Worth | None:
    """Say where a customer stands; None for who bought nothing or before it was worked out."""
    key = store.scalar("SELECT tier_key FROM customer_index WHERE id = :id", id=customer_id)
    return Worth.of_key(key) if key else None


# What was kept, month by month


def is_kept(store: "Store", month: Month) -> bool:
    """Say whether the tiers of a month were kept."""
    return bool(
        store.scalar(
            "SELECT 1 FROM customer_tier WHERE month_on = :month LIMIT 1", month=month.first.isoformat()
        )
    )


def kept(store: "Store", month: Month) -> dict[int, Tier]:
    """Read the tiers as they were at the end of a month."""
    rows = store.query(
        "SELECT customer_id, tier FROM customer_tier WHERE month_on = :month", month=month.first.isoformat()
    )
    return {id_: Tier(tier) for id_, tier in rows}


def movement(store: "Store", month: Month, *, most: int) -> Movement | None:
    """Compare what was kept of a month with the month before; None where one of them was not kept.

    Who comes in from nowhere went up, who bought nothing for the time of the rule went down.
    """
    if not (is_kept(store, month) and is_kept(store, month.previous)):
        return None
    days = {"now": month.first.isoformat(), "before": month.previous.first.isoformat()}
    counts = _tier_counts(store, **days)
    changed = """
        SELECT customer_id, max(iif(month_on = :before, tier, '')) AS was,
               max(iif(month_on = :now, tier, '')) AS stands
        FROM customer_tier WHERE month_on IN (:before, :now) GROUP BY customer_id HAVING was <> stands
    """
    # Nowhere comes after D.
    way = "iif(was = '', 'E', was) > iif(stands = '', 'E', stands)"
    ups, downs = store.query(
        f"SELECT coalesce(sum({way}), 0), coalesce(sum(NOT {way}), 0) FROM ({changed})", **days
    )[0]

    def listed(condition: str, order: str) -> tuple[Moved, ...]:
        rows = store.query(
            f"""
            SELECT customer.id, {NAME}, was, stands FROM ({changed}) AS changed
            JOIN customer ON customer.id = changed.customer_id
            WHERE {condition} ORDER BY {order}, 2, 1 LIMIT {most}
            """,
            **days,
        )
        return tuple(Moved(*row) for row in rows)

    return Movement(
        up=listed(way, "stands, was DESC"),
        down=listed(f"NOT {way}", "was, stands = '', stands DESC"),
        before=counts["before"],
        now=counts["now"],
        ups=ups,
        downs=downs,
    )


def _tier_counts(store: "Store", **days: str) -> dict[str, dict[str, int]]:
    return {
        name: dict(
            store.query(
                "SELECT tier, count(*) FROM customer_tier WHERE month_on = :day GROUP BY tier", day=day
            )
        )
        for name, day in days.items()
    }


# Who comes back


def loyalty(store: "Store", months: tuple[Month, ...]) -> dict[Month, Loyalty]:
    """Say of the ends of months who came back and who stopped; sales of any currency count."""
    first = min(months).shifted(1 - 2 * YEAR)
    base = first.year * YEAR + first.number
    rows = store.query(
        """
        SELECT bought_in, count(*) FROM (
            SELECT sum(1 << place) AS bought_in FROM (
                SELECT DISTINCT customer_id,
                       CAST(substr(sold_on, 1, 4) AS INTEGER) * 12 + CAST(substr(sold_on, 6, 2) AS INTEGER)
                       - :base AS place
                FROM sale WHERE sold_on BETWEEN :first AND :last
            ) GROUP BY customer_id
        ) GROUP BY bought_in
        """,
        base=base,
        first=first.first.isoformat(),
        last=max(months).last.isoformat(),
    )
    return {month: _loyalty(rows, month.year * YEAR + month.number - base) for month in months}


def _loyalty(rows: list[tuple[int, int]], place: int) -> Loyalty:
    """Count over sets of months, a bit each, as seen at the end of the month with this place."""
    year = (1 << YEAR) - 1
    last = year << (place - YEAR + 1)
    before = last >> YEAR
    the_month_before = last >> 1
    had = again = lost = 0
    for bought_in, count in rows:
        is_buyer = bool(bought_in & last)
        if bought_in & before:
            had += count
            again += count * is_buyer
        if not is_buyer and bought_in & the_month_before:
            lost += count
    return Loyalty(had, again, lost)
