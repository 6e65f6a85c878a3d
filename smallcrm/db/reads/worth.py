"""How customers weigh: what they bought, where that puts them, what was kept of it, who comes back."""

from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db.reads.listing import names_of
from smallcrm.domain.rfm import Bought
from smallcrm.domain.tiers import NOWHERE, Loyalty, Moved, Movement, Tier, TierRule, Worth, worths
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

    Who comes in from nowhere went up, who bought nothing for the time of the rule went down. Each list is
    cut at `most`.
    """
    if not (is_kept(store, month) and is_kept(store, month.previous)):
        return None
    days = {"now": month.first.isoformat(), "before": month.previous.first.isoformat()}
    changed = [
        Moved(id_, "", was, stands)
        for id_, was, stands in store.query(
            """
            SELECT customer_id, max(iif(month_on = :before, tier, '')) AS was,
                   max(iif(month_on = :now, tier, '')) AS stands
            FROM customer_tier WHERE month_on IN (:before, :now) GROUP BY customer_id HAVING was <> stands
            """,
            **days,
        )
    ]
    up = [each for each in changed if each.is_up]
    down = [each for each in changed if not each.is_up]
    up.sort(key=lambda each: (each.now, _behind(each.before), each.customer_id))
    down.sort(key=lambda each: (each.before, _behind(each.now), each.customer_id))
    names = names_of(store, {each.customer_id for each in (*up[:most], *down[:most])})
    return Movement(
        up=tuple(each._replace(customer=names[each.customer_id]) for each in up[:most]),
        down=tuple(each._replace(customer=names[each.customer_id]) for each in down[:most]),
        before=_tier_counts(store, days["before"]),
        now=_tier_counts(store, days["now"]),
        ups=len(up),
        downs=len(down),
    )


def _behind(tier: str) -> int:
    """Put those who moved furthest first: of two who came to A the one from D."""
    return -ord(tier or NOWHERE)


def _tier_counts(store: "Store", day: str) -> dict[str, int]:
    sql = "SELECT tier, count(*) FROM customer_tier WHERE month_on = :day GROUP BY tier"
    return dict(store.query(sql, day=day))


# Who comes back


def loyalty(store: "Store", months: tuple[Month, ...]) -> dict[Month, Loyalty]:
    """Say of the ends of months who came back and who stopped; sales of any currency count.

    One walk along the index of sales by customer says in which spans each of them bought, a bit for each
    span; what is left is counting customers with the same bits.
    """
    spans = list(dict.fromkeys(span for month in months for span in _spans(month)))
    holes: dict[str, str] = {}
    bits = []
    for place, (first, last) in enumerate(spans):
        holes |= {f"first{place}": first.isoformat(), f"last{place}_": last.isoformat()}
        bits.append(f"(max(sold_on BETWEEN :first{place} AND :last{place}_) << {place})")
    rows = store.query(
        f"""
        SELECT bought_in, count(*) FROM (
            SELECT {" | ".join(bits)} AS bought_in FROM sale INDEXED BY sale_customer_id GROUP BY customer_id
        ) GROUP BY bought_in
        """,
        **holes,
    )
    return {month: _loyalty(rows, *(1 << spans.index(span) for span in _spans(month))) for month in months}


def _spans(month: Month) -> tuple[tuple[date, date], ...]:
    """Give the last twelve months, the twelve before, and the twelve that ended a month earlier."""
    ends = (month, month.shifted(-YEAR), month.previous)
    return tuple((end.shifted(1 - YEAR).first, end.last) for end in ends)


def _loyalty(rows: list[tuple[int, int]], last: int, before: int, a_month_earlier: int) -> Loyalty:
    """Count customers by the bits of the three spans."""
    had = again = lost = 0
    for bought_in, count in rows:
        is_buyer = bool(bought_in & last)
        if bought_in & before:
            had += count
            again += count * is_buyer
        if not is_buyer and bought_in & a_month_earlier:
            lost += count
    return Loyalty(had, again, lost)
