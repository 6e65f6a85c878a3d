"""Reading all rows of a kind as values, a page at a time: what an export of everything is made of."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from smallcrm.db.store import Store

PAGE = 2_000

IDENTIFIER = (
    "coalesce(nullif(asset.plate, ''), nullif(asset.policy_number, ''), nullif(asset.serial_number, ''), "
    "nullif(asset.vin, ''), asset.name)"
)
_OF_CUSTOMER = {
    "customer": "customer.number",
    "customer_name": "coalesce(nullif(customer.name, ''), customer.company)",
}
_OF_ASSET = {"asset": "{table}.asset_id", "asset_name": IDENTIFIER}
_JOIN_CUSTOMER = "LEFT JOIN customer ON customer.id = {table}.customer_id"
_JOIN_ASSET = "LEFT JOIN asset ON asset.id = {table}.asset_id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a kind of row is read from. `values` are the SQL of what is no plain column of the table;
    `extras` is the column with values by key, as JSON."""

    table: str
    joins: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    extras: str = ""


def _joined(kind: str) -> str:
    return (
        "(SELECT group_concat(contact.value, '; ') FROM contact "
        f"WHERE contact.customer_id = customer.id AND contact.kind = '{kind}')"
    )


_BOTH = (_JOIN_CUSTOMER, _JOIN_ASSET)

SOURCES: Mapping[str, Source] = {
    "customers": Source(
        table="customer",
        values={
            "company_number": "(SELECT number FROM customer AS firm WHERE firm.id = customer.company_id)",
            "phones": _joined("phone"),
            "emails": _joined("email"),
        },
        extras="custom",
    ),
    "contacts": Source(table="contact", joins=(_JOIN_CUSTOMER,), values=_OF_CUSTOMER),
    "assets": Source(table="asset", joins=(_JOIN_CUSTOMER,), values=_OF_CUSTOMER, extras="fields"),
    "readings": Source(table="meter_reading", joins=_BOTH, values=_OF_CUSTOMER | _OF_ASSET),
    "reminders": Source(
        table="reminder",
        joins=_BOTH,
        values={
            **_OF_CUSTOMER,
            **_OF_ASSET,
            "repeat_every": "json_extract(reminder.repeat, '$.every')",
            "repeat_unit": "json_extract(reminder.repeat, '$.unit')",
            "repeat_from": "json_extract(reminder.repeat, '$.counted_from')",
            "repeat_exactly": "reminder.repeat",
            "previous": "reminder.previous_id",
            "rule": "reminder.rule_id",
        },
    ),
    "activities": Source(
        table="activity",
        joins=_BOTH,
        values={**_OF_CUSTOMER, **_OF_ASSET, "reminder": "activity.reminder_id"},
    ),
    "sales": Source(table="sale", joins=_BOTH, values=_OF_CUSTOMER | _OF_ASSET),
    "custom_fields": Source(table="custom_field"),
    "asset_types": Source(table="asset_type"),
    "profile": Source(table="profile"),
    "rules": Source(table="asset_rule"),
    "reminder_settings": Source(table="reminder_settings"),
    "origins": Source(table="import_origin", joins=(_JOIN_CUSTOMER,), values=_OF_CUSTOMER),
    "mappings": Source(table="remembered_mapping"),
}

TAGS = """
    SELECT customer_tag.id, customer.number, coalesce(nullif(customer.name, ''), customer.company), tag.name
    FROM tag LEFT JOIN customer_tag ON customer_tag.tag_id = tag.id
    LEFT JOIN customer ON customer.id = customer_tag.customer_id
    ORDER BY customer_tag.id NULLS LAST, tag.id
"""


def count(store: "Store") -> int:
    """Count the rows of all kinds."""
    return sum(int(store.scalar(f"SELECT count(*) FROM {source.table}")) for source in SOURCES.values())


def rows(store: "Store", code: str, fields: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    """Read the rows of a kind, oldest first: the fields in their order and, if it has any, its own values.

    Tags come with the customers who have them, one row each; a tag nobody has comes alone.
    """
    if code == "tags":
        yield from ((*row, None) for row in store.query(TAGS))
        return
    source = SOURCES[code]
    values = [
        source.values.get(name, f"{{table}}.{name}").replace("{table}", source.table) for name in fields
    ]
    values.append(f"{source.table}.{source.extras}" if source.extras else "NULL")
    joins = " ".join(join.replace("{table}", source.table) for join in source.joins)
    statement = (
        f"SELECT {source.table}.id, {', '.join(values)} FROM {source.table} {joins} "
        f"WHERE {source.table}.id > :after ORDER BY {source.table}.id LIMIT {PAGE}"
    )
    after = 0
    while page := store.query(statement, after=after):
        after = page[-1][0]
        for _, *row, extras in page:
            yield (*row, None if extras in {None, "{}"} else json.loads(extras))


def keys(store: "Store", code: str) -> list[str]:
    """List the keys of the values of their own that rows of a kind have."""
    source = SOURCES[code]
    return [
        row[0]
        for row in store.query(
            f"SELECT DISTINCT key FROM {source.table}, json_each({source.table}.{source.extras}) ORDER BY key"
        )
    ]
