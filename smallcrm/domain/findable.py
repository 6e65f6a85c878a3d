"""What customers are found and lined up by, worked out from their rows: for one or thousands at a time.

The rows may travel to another process and back, so they are plain values throughout.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias

CUSTOMER = (
    "id", "name", "company", "status", "city", "owner", "source", "address", "birthday", "number", "tax_id",
    "external_id", "postal_code", "note", "custom",
)  # fmt: skip
CONTACT = ("customer_id", "kind", "key", "value", "is_preferred")
THING = (
    "customer_id", "type", "name", "plate", "plate_key", "policy_number", "policy_key", "vin_key",
    "serial_key", "serial_number", "note", "fields", "is_archived",
)  # fmt: skip

KEYS = (
    "id", "sort_key", "last_contact_on", "next_due_on", "status_rank", "company_key", "city_key", "owner_key",
    "source_key", "address_key", "birthday_key", "phone_key", "email_key", "asset_key", "tag_key",
    "tier_key", "t",
)  # fmt: skip
"""The columns of `customer_index` as they are worked out."""

STATUS_RANKS = {"prospect": 0, "active": 1, "dormant": 2, "lost": 3}
"""Where the relation stands, in the order it usually goes."""

LONGEST_KEY = 200
"""Letters by which texts of one's own fields are put in order."""

Row: TypeAlias = Sequence[Any]
Told: TypeAlias = Sequence[tuple[int, str]]
"""Texts by customer."""


class Rows(NamedTuple):
    """The rows of some customers: the columns are those of CUSTOMER, CONTACT and THING, in order of ids.

    `contacted` are the days of calls and visits, `due` those on which open reminders fall due, `others` texts
    from elsewhere, such as the numbers of customers who were joined to them. `tiers` stand as they are until
    the sales of all are looked at again (see `services.tiers`).
    """

    customers: Sequence[Row]
    contacts: Sequence[Row]
    things: Sequence[Row]
    contacted: Told
    due: Told
    tags: Told
    others: Told = ()
    tiers: Told = ()


Entry: TypeAlias = tuple[tuple[Any, ...], Sequence[tuple[int, Any, int]], str]
"""What is worked out about a customer: the values of KEYS, rows of `customer_value`, tokens of the text."""


def entries(rows: Rows) -> list[Entry]:
    """Work out the index entry of each customer, in the order of the customers."""
    from smallcrm.domain.search_terms import search_text, short_tokens
    from smallcrm.domain.values.names import sort_key

    phones, phone_keys, addresses, email_keys = _of_contacts(rows.contacts)
    things, thing_keys = _of_things(rows.things)
    others: _Lines = defaultdict(list)
    for id_, text in rows.others:
        others[id_].append(text)
    last, due, tags = _most(rows.contacted, max), _most(rows.due, min), _most(rows.tags, min)
    tiers = dict(rows.tiers)
    made: list[Entry] = []
    for id_, name, company, status, city, owner, source, address, birthday, *more, custom in rows.customers:
        own = json.loads(custom) if custom != "{}" else {}
        numbers = phones.get(id_, ())
        details = (
            *numbers, *things.get(id_, ()), *more, address, city, *_texts(own), *addresses.get(id_, ()),
            *others.get(id_, ()),
        )  # fmt: skip
        text = search_text((name, company), dict.fromkeys(details))
        keys = (
            id_, sort_key(name or company or "\n".join(numbers)), last.get(id_), due.get(id_),
            STATUS_RANKS[status], _own_key(company), _common_key(city), _common_key(owner),
            _common_key(source), _own_key(address), birthday and birthday[5:], phone_keys.get(id_),
            email_keys.get(id_), _own_key(thing_keys.get(id_)), _common_key(tags.get(id_)),
            tiers.get(id_), text,
        )  # fmt: skip
        values = [(int(field), key, id_) for field, key in value_keys(own)] if own else ()
        made.append((keys, values, short_tokens(text)))
    return made


_Lines: TypeAlias = defaultdict[int, list[str]]
_HAS_TEXT = re.compile(r':\s*"')
"""Fields with a text among them; reading those that hold numbers only would tell nothing."""
_PUNCTUATION = re.compile(r"[ \-()+]")


def _of_contacts(contacts: Iterable[Row]) -> tuple[_Lines, dict[int, str], _Lines, dict[int, str]]:
    """Write telephones by their keys and as they are dialled, other addresses, and the first of each."""
    phones: _Lines = defaultdict(list)
    addresses: _Lines = defaultdict(list)
    first: dict[str, dict[int, str]] = {"phone": {}, "email": {}, "messenger": {}, "web": {}}
    preferred = set()
    for id_, kind, key, value, is_preferred in contacts:
        if kind == "phone":
            number = _PUNCTUATION.sub("", value)
            phones[id_] += (key,) if number in key else (key, number)
            said = key or value
        else:
            addresses[id_].append(value)
            said = value.lower()
        if is_preferred and (id_, kind) not in preferred:
            preferred.add((id_, kind))
            first[kind][id_] = said
        else:
            first[kind].setdefault(id_, said)
    return phones, first["phone"], addresses, first["email"]


def _of_things(things: Iterable[Row]) -> tuple[_Lines, dict[int, str]]:
    """Write the numbers of things as typed and as compared, names and notes, and what the first is called."""
    lines: _Lines = defaultdict(list)
    called: dict[int, tuple[bool, str]] = {}
    for id_, kind, name, plate, plate_key, policy, policy_key, *keys, serial, note, fields, is_old in things:
        plain = plate.replace(" ", "").replace("-", "")
        plain_policy = policy.replace(" ", "").replace("-", "")
        lines[id_] += (plain, plate_key, plain_policy, policy_key, *keys, name, note)
        if _HAS_TEXT.search(fields):
            lines[id_] += _texts(json.loads(fields))
        is_other = kind != "vehicle"
        if not is_old and (id_ not in called or called[id_][0] > is_other):
            called[id_] = (is_other, name or plate or policy or serial)
    return lines, {id_: text for id_, (_, text) in called.items()}


def _most(told: Told, choose: Any) -> dict[int, str]:
    """Choose one text for each customer."""
    chosen: dict[int, str] = {}
    for id_, text in told:
        chosen[id_] = choose(chosen.get(id_, text), text)
    return chosen


def _texts(values: dict[str, Any]) -> list[str]:
    """List the texts among values; numbers and marks are not searched."""
    return [value for value in values.values() if type(value) is str]


def _own_key(text: str | None) -> str | None:
    """Make the key a text is lined up by; None for an empty one."""
    from smallcrm.domain.values.names import sort_key

    return sort_key(text) or None if text else None


_common_key = lru_cache(maxsize=4_096)(_own_key)
"""The same for what many customers share: a city, an owner, a tag."""


def value_key(value: Any) -> Any:
    """Make what the value of a field of one's own is compared and sorted by; None for what has no order."""
    from smallcrm.domain.values.names import sort_key

    if isinstance(value, bool | int | float):
        return float(value) if isinstance(value, float) else int(value)
    return sort_key(value)[:LONGEST_KEY] or None if isinstance(value, str) else None


def value_keys(own: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Give the keys of a customer's own fields."""
    for field_id, value in own.items():
        if field_id.isdecimal() and (key := value_key(value)) is not None:
            yield field_id, key
