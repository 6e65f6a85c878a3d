"""Records with everything irrelevant filled in, and the whole content of a file for comparing."""

from datetime import date
from typing import Any

from smallcrm.db.history import TRACKED
from smallcrm.db.store import Store
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import ContactDetail, ContactKind, Customer
from smallcrm.domain.findable import KEYS
from smallcrm.services import assets, customers

TODAY = date(2026, 11, 21)


def phone(value: str = "138 0013 8000", **others: Any) -> ContactDetail:
    return ContactDetail(kind=ContactKind.PHONE, value=value, **others)


def email(value: str = "li.wei@example.cn", **others: Any) -> ContactDetail:
    return ContactDetail(kind=ContactKind.EMAIL, value=value, **others)


def a_customer(
    store: Store, name: str = "Li Wei", *, phones: tuple[str, ...] = (), **values: Any
) -> Customer:
    tags = values.pop("tags", ())
    return customers.add(
        store, Customer(name=name, **values), contacts=[phone(number) for number in phones], tags=tags
    )


def a_car(store: Store, customer: Customer, plate: str = "LK19 ABC", **values: Any) -> Asset:
    car = Asset(customer_id=customer.id, type="vehicle", name="Ford Focus", plate=plate, **values)
    return assets.add(store, car, today=TODAY)


def content(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Read every row a person could care about, in order, with the search index and the derived columns.

    Where customers stand today is left out: it is worked out once a day.
    """
    found = {table: store.query(f"SELECT * FROM {table} ORDER BY 1") for table in TRACKED}
    derived = ", ".join(key for key in KEYS if key != "tier_key")
    return {**found, "customer_index": store.query(f"SELECT {derived} FROM customer_index ORDER BY 1")}
