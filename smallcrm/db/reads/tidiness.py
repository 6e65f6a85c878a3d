"""What a look at the data asks the file: single columns of everybody, and who lacks what."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from smallcrm.db.store import Store

COLUMNS = (
    "name", "company", "job_title", "address", "city", "region", "postal_code", "country", "owner", "source",
    "note",
)  # fmt: skip
"""Columns of a customer in which something can be replaced."""

NAME = "coalesce(nullif(customer.name, ''), nullif(customer.company, ''), customer.number)"
OLDEST = 120
"""Years somebody may be old."""


class Told(NamedTuple):
    """A customer's id and name, and a value in question."""

    customer_id: int
    name: str
    detail: str = ""


class Number(NamedTuple):
    """A telephone as it was typed."""

    customer_id: int
    name: str
    contact_id: int
    value: str


_LACKING = {
    "unreachable": "NOT EXISTS (SELECT 1 FROM contact WHERE contact.customer_id = customer.id)",
    "no_owner": "customer.owner = ''",
    "never_contacted": "EXISTS (SELECT 1 FROM customer_index AS line WHERE line.id = customer.id "
    "AND line.last_contact_on IS NULL)",
}

_IMPOSSIBLE = f"""
    SELECT customer.id, {NAME}, customer.birthday FROM customer
    WHERE customer.birthday > :today OR (customer.birthday < :oldest AND customer.birthday >= '1000')
    UNION ALL
    SELECT customer.id, {NAME}, asset.starts_on || ' – ' || asset.ends_on
    FROM asset JOIN customer ON customer.id = asset.customer_id WHERE asset.ends_on < asset.starts_on
"""

_SHARED = f"""
    SELECT customer.id, {NAME}, contact.value FROM contact INDEXED BY contact_key
    JOIN customer ON customer.id = contact.customer_id
    WHERE contact.kind = 'phone' AND contact.key IN (
        SELECT key FROM contact WHERE kind = 'phone' AND key <> ''
        GROUP BY key HAVING count(DISTINCT customer_id) > 1
    ) AND contact.key <> ''
    ORDER BY contact.key, customer.id
"""


def lacking(store: "Store", what: str) -> list[Told]:
    """List who cannot be reached, has no owner, or was never contacted."""
    sql = f"SELECT customer.id, {NAME} FROM customer WHERE {_LACKING[what]} ORDER BY customer.id"
    return [Told(*row) for row in store.query(sql)]


def impossible_days(store: "Store", *, today: date) -> list[Told]:
    """List birthdays to come or too long ago, and things that end before they begin."""
    oldest = today.replace(year=today.year - OLDEST, day=1)
    rows = store.query(_IMPOSSIBLE, today=today.isoformat(), oldest=oldest.isoformat())
    return [Told(*row) for row in rows if not str(row[2]).startswith("1604-")]


def shared_phones(store: "Store") -> list[Told]:
    """List customers who have a telephone others have too, those of one number after each other."""
    return [Told(*row) for row in store.query(_SHARED)]


def phones(store: "Store") -> Iterator[Number]:
    """List all telephones."""
    for row in store.query(
        f"SELECT customer.id, {NAME}, contact.id, contact.value FROM contact "
        "JOIN customer ON customer.id = contact.customer_id WHERE contact.kind = 'phone' ORDER BY contact.id"
    ):
        yield Number(*row)


def values(store: "Store", column: str, *, persons_only: bool = False) -> Iterator[Told]:
    """List what stands in a column of the customers who have something there."""
    if column not in COLUMNS:
        raise ValueError(column)
    who = "AND customer.kind = 'person'" if persons_only else ""
    for row in store.query(
        f"SELECT customer.id, {NAME}, customer.{column} FROM customer "
        f"WHERE customer.{column} <> '' {who} ORDER BY customer.id"
    ):
        yield Told(*row)


def cities(store: "Store") -> Mapping[str, int]:
    """Count the customers of each spelling of a city."""
    return dict(store.query("SELECT city, count(*) FROM customer WHERE city <> '' GROUP BY city"))
