"""Reading customers as lines of a list, and what such a list has to have room for.

Lean on purpose: few queries a batch and no records where a tuple does, since an export reads every
customer there is.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from smallcrm.db import sums
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer_line import CustomerLine, Detail, ListShape, Upcoming
from smallcrm.domain.tiers import Worth

if TYPE_CHECKING:
    from smallcrm.db.store import Store

BATCH = 1_000

CUSTOMERS = """
    SELECT customer.id, number, kind, name, company, job_title, address, city, region, postal_code,
           country, birthday, gender, status, owner, source, since, tax_id, external_id, note,
           do_not_contact, custom, last_contact_on, tier_key
    FROM customer LEFT JOIN customer_index ON customer_index.id = customer.id
    WHERE customer.id IN ({marks})
"""

DETAILS = """
    SELECT customer_id, kind, label, value, extension FROM contact
    WHERE customer_id IN ({marks}) ORDER BY customer_id, is_preferred DESC, id
"""

TAGS = """
    SELECT customer_tag.customer_id, tag.name FROM customer_tag JOIN tag ON tag.id = customer_tag.tag_id
    WHERE customer_tag.customer_id IN ({marks}) ORDER BY tag.name
"""

UPCOMING = """
    SELECT customer.id, reminder.due_on, reminder.kind, reminder.title, asset.type, asset.name
    FROM customer JOIN reminder ON reminder.id = (
        SELECT id FROM reminder WHERE customer_id = customer.id AND done_on IS NULL
        ORDER BY due_on, id LIMIT 1
    )
    LEFT JOIN asset ON asset.id = reminder.asset_id
    WHERE customer.id IN ({marks})
"""

THINGS = """
    SELECT customer_id, type, name, plate, policy_number, serial_number, vin FROM asset
    WHERE customer_id IN ({marks}) AND is_archived = 0 ORDER BY customer_id, type <> 'vehicle', id
"""

COUNTS = """
    SELECT kind, service, max(number), max(has_label) FROM (
        SELECT kind, iif(kind = 'messenger', label, '') AS service, count(*) AS number,
               max(label <> '') AS has_label
        FROM contact GROUP BY customer_id, kind, service
    ) GROUP BY kind, service
"""

TEXTS = (
    *("company", "job_title", "address", "city", "region", "postal_code", "country", "gender"),
    *("owner", "source", "tax_id", "external_id", "note"),
)

FILLED = f"""
    SELECT {", ".join(f"max({name} <> '')" for name in TEXTS)},
           max(birthday IS NOT NULL), max(since IS NOT NULL), max(do_not_contact)
    FROM customer
"""


def shape(store: "Store") -> ListShape:
    """Find what a list of this file's customers has to have room for."""
    counts: dict[str, int] = {}
    labelled = set()
    for kind, service, number, has_label in store.query(COUNTS):
        key = f"{kind}:{service}" if kind == "messenger" else kind
        counts[key] = number
        if has_label:
            labelled.add(key)
    names = (*TEXTS, "birthday", "since", "do_not_contact")
    flags = store.query(FILLED)[0]
    filled = {name for name, is_filled in zip(names, flags, strict=True) if is_filled}
    filled |= {name for name, query in DERIVED.items() if store.scalar(query)}
    custom = store.custom_fields.where("record = 'customer' AND is_archived = 0", order="position, id")
    return ListShape(
        counts=counts,
        labelled=frozenset(labelled),
        filled=frozenset(filled),
        custom=tuple(custom),
        currency=store.profile.currency,
    )


DERIVED = {
    "owed": f"SELECT EXISTS (SELECT 1 FROM customer_value WHERE field_id = {sums.FIELDS['owed']})",
    "deals": f"SELECT EXISTS (SELECT 1 FROM customer_value WHERE field_id = {sums.FIELDS['deals']})",
    "tags": "SELECT EXISTS (SELECT 1 FROM customer_tag)",
    "last_contact": "SELECT EXISTS (SELECT 1 FROM customer_index WHERE last_contact_on IS NOT NULL)",
    "upcoming": "SELECT EXISTS (SELECT 1 FROM reminder WHERE done_on IS NULL AND customer_id IS NOT NULL)",
}


def lines(store: "Store", ids: Iterable[int], *, has_things: bool = False) -> Iterator[CustomerLine]:
    """Read customers in the order of the ids, with their things if asked; unknown ids are left out."""
    remaining = iter(ids)
    while batch := list(islice(remaining, BATCH)):
        yield from _batch(store, batch, things(store, batch) if has_things else {})


def things(store: "Store", ids: Sequence[int]) -> dict[int, list[Asset]]:
    """Read what we look after for customers, vehicles first."""
    found: dict[int, list[Asset]] = {}
    marks = ",".join(map(str, map(int, ids)))
    for customer_id, type_, name, plate, policy, serial, vin in store.query(THINGS.format(marks=marks)):
        found.setdefault(customer_id, []).append(
            Asset(type=type_, name=name, plate=plate, policy_number=policy, serial_number=serial, vin=vin)
        )
    return found


def _batch(
    store: "Store", ids: Sequence[int], things: Mapping[int, Sequence[Asset]]
) -> Iterator[CustomerLine]:
    marks = ",".join(map(str, map(int, ids)))
    details: dict[int, dict[str, list[Detail]]] = {}
    for customer_id, kind, *detail in store.query(DETAILS.format(marks=marks)):
        own = details.setdefault(customer_id, {})
        if kind in own:
            own[kind].append(Detail._make(detail))
        else:
            own[kind] = [Detail._make(detail)]
    tags: dict[int, list[str]] = {}
    for customer_id, name in store.query(TAGS.format(marks=marks)):
        tags.setdefault(customer_id, []).append(name)
    day = date.fromisoformat
    upcoming = {
        customer_id: Upcoming._make((day(due_on), *about))
        for customer_id, due_on, *about in store.query(UPCOMING.format(marks=marks))
    }
    owed, deals = (sums.of_customers(store, name, ids) for name in sums.FIELDS)
    rows = {row[0]: row for row in store.query(CUSTOMERS.format(marks=marks))}
    for id_ in ids:
        row = rows.get(id_)
        if row is None:
            continue
        *values, key = row
        for place in DAYS:
            if values[place] is not None:
                values[place] = _day(values[place])
        values[FLAG] = bool(values[FLAG])
        values[CUSTOM] = {} if values[CUSTOM] == "{}" else json.loads(values[CUSTOM])
        values += (details.get(id_, {}), tags.get(id_, ()), upcoming.get(id_), things.get(id_, ()))
        values.append(Worth.of_key(key) if key else None)
        values += (owed.get(id_, {}), deals.get(id_, {}))
        yield CustomerLine._make(values)


_PLACES = CustomerLine._fields.index
DAYS = (_PLACES("birthday"), _PLACES("since"), _PLACES("last_contact"))
FLAG, CUSTOM = _PLACES("do_not_contact"), _PLACES("custom")


def _day(text: str) -> date | None:
    """Read a day; a damaged one counts as missing, as everywhere."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
