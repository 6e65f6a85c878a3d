"""Reading customers with all that belongs to them, a batch at a time."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from smallcrm.db.reads import customer_filter
from smallcrm.domain.customer_filter import EVERYONE, CustomerFilter
from smallcrm.domain.errors import UserError
from smallcrm.domain.whole_customer import WholeCustomer

if TYPE_CHECKING:
    from smallcrm.db.store import Store

BATCH = 500

TAGS = """
    SELECT customer_tag.customer_id, tag.name FROM customer_tag JOIN tag ON tag.id = customer_tag.tag_id
    WHERE customer_tag.customer_id IN ({marks}) ORDER BY tag.name
"""


def whole(store: "Store", customer_id: int) -> WholeCustomer:
    """Read one customer with everything. Raises UserError("not_found")."""
    found = list(whole_many(store, [customer_id]))
    if not found:
        raise UserError("not_found", kind="customer", id=customer_id)
    return found[0]


def whole_many(store: "Store", ids: Iterable[int]) -> Iterator[WholeCustomer]:
    """Read customers with everything, in the order of the ids, a few queries for each batch."""
    remaining = iter(ids)
    while batch := list(islice(remaining, BATCH)):
        yield from _batch(store, batch)


def _batch(store: "Store", ids: list[int]) -> Iterator[WholeCustomer]:
    customers = {customer.id: customer for customer in store.customers.get_many(ids)}
    tags: dict[int, list[str]] = {}
    for customer_id, name in store.query(TAGS.format(marks=",".join(map(str, ids)))):
        tags.setdefault(customer_id, []).append(name)
    contacts = store.contacts.of_customers(ids)
    assets = store.assets.of_customers(ids)
    readings = store.readings.of_customers(ids)
    reminders = store.reminders.of_customers(ids)
    activities = store.activities.of_customers(ids)
    sales = store.sales.of_customers(ids)
    for id_ in ids:
        if id_ in customers:
            yield WholeCustomer(
                customer=customers[id_],
                contacts=tuple(contacts.get(id_, ())),
                tags=tuple(tags.get(id_, ())),
                assets=tuple(assets.get(id_, ())),
                readings=tuple(readings.get(id_, ())),
                reminders=tuple(reminders.get(id_, ())),
                activities=tuple(activities.get(id_, ())),
                sales=tuple(sales.get(id_, ())),
            )


def ids(store: "Store", chosen: CustomerFilter = EVERYONE, *, today: date | None = None) -> list[int]:
    """List the ids of the customers of a filter, oldest first. A filter that counts days needs `today`."""
    if not chosen:
        return [row[0] for row in store.query("SELECT id FROM customer ORDER BY id")]
    written = customer_filter.write(store, chosen, today=today or store.now().astimezone().date())
    sql = f"SELECT id FROM customer_index WHERE {written.gathered} ORDER BY id"
    return [row[0] for row in store.query(sql, **customer_filter.used(sql, written.values))]


def with_number(store: "Store", number: str) -> int | None:
    """Find a customer by number, also one of somebody who was joined with them, or by id."""
    found: int | None = store.scalar("SELECT id FROM customer WHERE number = :number", number=number.upper())
    if found is None:
        former = "SELECT customer_id FROM former_number WHERE number = :number"
        found = store.scalar(former, number=number.upper())
    if found is None and number.isdigit():
        found = store.scalar("SELECT id FROM customer WHERE id = :id", id=int(number))
    return found


def former_numbers(store: "Store", customer_id: int) -> list[str]:
    """List the numbers of those who were joined with a customer, oldest first."""
    sql = "SELECT number FROM former_number WHERE customer_id = :id ORDER BY id"
    return [row[0] for row in store.query(sql, id=customer_id)]


def labels(store: "Store", record: str) -> dict[str, str]:
    """Map the ids of the custom fields of a kind of record, as text, to their labels."""
    return {
        str(id_): label
        for id_, label in store.query(
            "SELECT id, label FROM custom_field WHERE record = :record", record=record
        )
    }
