"""The few numbers that stand beside the places of the window."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smallcrm.db.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """`pressing` is what is overdue or due today and not put off."""

    pressing: int
    customers: int


def counts(store: "Store", *, today: date) -> Counts:
    """Count what the navigation shows; each from an index alone."""
    pressing = store.scalar(
        "SELECT count(*) FROM reminder WHERE done_on IS NULL AND due_on <= :today "
        "AND (snoozed_until IS NULL OR snoozed_until <= :today)",
        today=today.isoformat(),
    )
    return Counts(pressing=int(pressing), customers=store.customers.count())
