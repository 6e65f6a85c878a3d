"""Who might be the same as somebody who is just being written down; each question is an index look-up."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from smallcrm.db.known import LOOK_UP
from smallcrm.domain.values.emails import email_key
from smallcrm.domain.values.identifiers import document_key, plate_key, vin_key
from smallcrm.domain.values.names import name_key
from smallcrm.domain.values.phones import phone_key

if TYPE_CHECKING:
    from smallcrm.db.store import Store

MOST = 3


class LookAlike(NamedTuple):
    """A customer who is there already, and what is shared: phone, email, name, plate, vin …"""

    id: int
    name: str
    shared: str


def look_alikes(  # noqa: PLR0913 - what can be shared
    store: "Store",
    *,
    name: str = "",
    phones: Iterable[str] = (),
    emails: Iterable[str] = (),
    tax_id: str = "",
    besides: int | None = None,
) -> list[LookAlike]:
    """Find customers with the same number, address or name, the surest sign first; at most a few."""
    country = store.profile.country
    asked = [("phone", phone_key(phone, country)) for phone in phones]
    asked += [("email", email_key(email)) for email in emails]
    asked += [("tax_id", tax_id.strip()), ("name", name_key(name))]
    return _found(store, asked, besides)


def owners(
    store: "Store", *, plate: str = "", vin: str = "", policy: str = "", besides: int | None = None
) -> list[LookAlike]:
    """Find the customers who have a thing with the same plate, VIN or policy number; at most a few."""
    asked = [("plate", plate_key(plate)), ("vin", vin_key(vin)), ("policy", document_key(policy))]
    return _found(store, asked, besides)


def _found(store: "Store", asked: Iterable[tuple[str, str]], besides: int | None) -> list[LookAlike]:
    found: dict[int, str] = {}
    for shared, value in asked:
        if value:
            for row in store.query(f"{LOOK_UP[shared]} LIMIT {MOST + 1}", value=value):
                found.setdefault(row[0], shared)
    if besides is not None:
        found.pop(besides, None)
    ids = list(found)[:MOST]
    names = {customer.id: customer.name or customer.company for customer in store.customers.get_many(ids)}
    return [LookAlike(id_, names[id_], found[id_]) for id_ in ids if id_ in names]


def company_called(store: "Store", name: str) -> int | None:
    """Find the company a person may belong to by its name, if exactly one is called so."""
    key = name_key(name)
    if not key:
        return None
    sql = "SELECT id FROM customer WHERE name_key = :key AND name_key <> '' AND kind = 'company' LIMIT 2"
    rows = store.query(sql, key=key)
    return int(rows[0][0]) if len(rows) == 1 else None
