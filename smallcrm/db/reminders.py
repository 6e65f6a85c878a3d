"""Which reminders are due, with what a person needs to act on them."""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.domain.asset import Asset, MeterReading
from smallcrm.domain.customer import Customer
from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder

if TYPE_CHECKING:
    from smallcrm.db.store import Store

DAY = "max(due_on, coalesce(snoozed_until, due_on))"
"""The day an open reminder is wanted on, as the index `reminder_day` has it: not before it was put off to."""

OWNED = "(owner = :owner OR (owner = '' AND customer_id IN (SELECT id FROM customer WHERE owner = :owner)))"
"""Whose a reminder is: its own person's, or of the one who looks after the customer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueReminder:
    """An open reminder with its customer, the first telephone number and the thing it is about."""

    reminder: Reminder
    customer: Customer | None
    phone: str
    asset: Asset | None


def due(store: "Store", *, until: date, limit: int = -1) -> list[DueReminder]:
    """List the open reminders that fall due by a day, overdue ones included, longest overdue first.

    What was put off is left out until the day it was put off to.
    """
    found = store.reminders.where(
        "done_on IS NULL AND due_on <= :until AND (snoozed_until IS NULL OR snoozed_until <= :until)",
        order="due_on, id",
        limit=limit,
        until=until.isoformat(),
    )
    return with_customers(store, found)


def timed(store: "Store", *, until: date) -> list[Reminder]:
    """List the open reminders that have a time, their own or one they were put off to, up to a day."""
    return store.reminders.where(
        "done_on IS NULL AND (due_time IS NOT NULL OR snoozed_time IS NOT NULL) "
        "AND (due_on <= :until OR snoozed_until <= :until)",
        until=until.isoformat(),
    )


def open_among(store: "Store", ids: Iterable[int]) -> set[int]:
    """Pick those of some reminders that are still to be done."""
    rows = store.query(
        "SELECT id FROM reminder WHERE done_on IS NULL AND id IN (SELECT value FROM json_each(:ids))",
        ids=json.dumps(list(ids)),
    )
    return {row[0] for row in rows}


def with_customers(store: "Store", reminders: Sequence[Reminder]) -> list[DueReminder]:
    """Add to reminders what a person needs to act on them, in three queries."""
    customer_ids = {reminder.customer_id for reminder in reminders if reminder.customer_id}
    asset_ids = {reminder.asset_id for reminder in reminders if reminder.asset_id}
    customers = {customer.id: customer for customer in store.customers.get_many(customer_ids)}
    assets = {asset.id: asset for asset in store.assets.get_many(asset_ids)}
    phones = first_phones(store, customer_ids)
    return [
        DueReminder(
            reminder=reminder,
            customer=customers.get(reminder.customer_id),
            phone=phones.get(reminder.customer_id or 0, ""),
            asset=assets.get(reminder.asset_id),
        )
        for reminder in reminders
    ]


def first_phones(store: "Store", customer_ids: set[int]) -> dict[int, str]:
    """Find each customer's preferred or first telephone number."""
    marks = ",".join(str(int(id_)) for id_ in customer_ids)
    if not marks:
        return {}
    rows = store.query(
        f"""
        SELECT customer_id, value FROM contact WHERE kind = 'phone' AND customer_id IN ({marks})
        ORDER BY is_preferred, id DESC
        """
    )
    return dict(rows)


def last_reading(store: "Store", asset_id: int) -> MeterReading | None:
    """Find what the meter of a thing showed last."""
    found = store.readings.where("asset_id = :id", order="read_on DESC, id DESC", limit=1, id=asset_id)
    return found[0] if found else None
