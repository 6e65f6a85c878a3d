"""Working out how customers weigh: for the list of customers every day, kept at the end of every month."""

from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db.reads import worth
from smallcrm.db.reads.monthly import main_currency
from smallcrm.domain.tiers import TierRule, checked
from smallcrm.domain.values.month import Month
from smallcrm.services.progress import Progress, silent

if TYPE_CHECKING:
    from smallcrm.db.store import Store

WORKED_OUT = "tiers_on"
"""The day for which the list of customers has its tiers, among what the file notes for itself."""


def save_rule(store: "Store", rule: TierRule, *, today: date) -> None:
    """Tell customers apart by other limits from now on; the months that were kept stay as they were.

    Raises UserError("tier_limits_out_of_order") or ("tier_months_out_of_range").
    """
    checked(rule)
    with store.step("tier_rule_edited"):
        store.tier_rules.save(rule)
    refresh(store, today=today)


def is_up_to_date(store: "Store", *, today: date) -> bool:
    """Say whether today was seen to already."""
    noted = store.scalar("SELECT value FROM meta WHERE key = :key", key=WORKED_OUT)
    return bool(noted == today.isoformat())


def bring_up_to_date(store: "Store", *, today: date, progress: Progress = silent) -> bool:
    """Do what a new day or a new month asks for. Returns whether the list of customers shows other tiers."""
    if store.is_read_only:
        return False
    progress(0, 0, "report")
    keep(store, Month.of(today).previous)
    return not is_up_to_date(store, today=today) and refresh(store, today=today)


def refresh(store: "Store", *, today: date, progress: Progress = silent) -> bool:
    """Work out where everybody stands today. Returns whether anybody stands elsewhere than before.

    It is derived from the sales, as the rest of the index of customers is, and no step of anybody's.
    """
    progress(0, 0, "report")
    with store.maintaining() as connection:
        found = worth.placed(store, worth.rule(store), until=today, currency=currency_of(store))
        keys = {id_: each.key for id_, each in found.items()}
        before = dict(connection.execute("SELECT id, tier_key FROM customer_index WHERE tier_key >= ''"))
        changed = [
            (keys.get(id_), id_) for id_ in keys.keys() | before.keys() if keys.get(id_) != before.get(id_)
        ]
        connection.executemany("UPDATE customer_index SET tier_key = ? WHERE id = ?", changed)
        connection.execute(
            "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (WORKED_OUT, today.isoformat())
        )
    return bool(changed)


def keep(store: "Store", month: Month) -> int:
    """Keep where everybody stood at the end of a month, and of the one before if nobody did. Returns for
    how many customers; nothing that is kept is ever written again."""
    return sum(_keep(store, each) for each in (month.previous, month) if not worth.is_kept(store, each))


def _keep(store: "Store", month: Month) -> int:
    found = worth.placed(store, worth.rule(store), until=month.last, currency=currency_of(store))
    if not found:
        return 0
    day = month.first.isoformat()
    with store.step("tiers_kept", month=str(month)), store.leaving_index():
        store.customer_tiers.add_all(
            ("customer_id", "month_on", "tier", "mark"),
            [(id_, day, each.tier.value, each.mark) for id_, each in sorted(found.items())],
        )
    return len(found)


def currency_of(store: "Store") -> str:
    """Name the currency turnover is counted in: the business's own, else the one most was sold in."""
    return store.profile.currency or main_currency(store)
