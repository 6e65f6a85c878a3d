"""The little that the window itself shows of a file: whose it is, and numbers beside the places."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from smallcrm.db.store import Store


class Counts(NamedTuple):
    """`pressing` is what is overdue or due today and not put off, `reminders` all that is open.

    `quotes` are drafts and those that wait for an answer, `deals` those that are open.
    """

    pressing: int
    reminders: int
    customers: int
    quotes: int = 0
    deals: int = 0


def counts(store: "Store", *, today: date) -> Counts:
    """Count what the navigation shows; each from an index alone."""
    pressing = store.scalar(
        "SELECT count(*) FROM reminder WHERE done_on IS NULL AND due_on <= :today "
        "AND (snoozed_until IS NULL OR snoozed_until <= :today)",
        today=today.isoformat(),
    )
    reminders = store.scalar("SELECT count(*) FROM reminder WHERE done_on IS NULL")
    quotes = store.scalar("SELECT count(*) FROM quote WHERE state IN ('draft', 'sent')")
    return Counts(
        pressing=int(pressing),
        reminders=int(reminders),
        customers=customers(store),
        quotes=int(quotes),
        deals=int(store.scalar("SELECT count(*) FROM deal WHERE closed_on IS NULL")),
    )


def customers(store: "Store") -> int:
    """Count the customers; without their record type, which the start of the program does without."""
    return int(store.scalar("SELECT count(*) FROM customer"))


_FIRST = 200
"""Ids are given in the order of time: whoever was there early is among the first."""


def had_customers(store: "Store", day: date) -> bool:
    """Say whether one of the first customers was there about the end of a day; nobody else is looked at."""
    sql = (
        "SELECT EXISTS (SELECT 1 FROM (SELECT since, created_at FROM customer ORDER BY id LIMIT :first) "
        "WHERE coalesce(since, created_at) < :after)"
    )
    after = (day + timedelta(days=1)).isoformat()
    return bool(store.scalar(sql, after=after, first=_FIRST))


class Business(NamedTuple):
    """What the window says of whose it is."""

    name: str
    is_sample: bool


def business(store: "Store") -> Business:
    """Read our own name, and whether everything here is made up."""
    ((name, is_sample),) = store.query("SELECT name, is_sample FROM profile WHERE id = 1")
    return Business(name, bool(is_sample))
