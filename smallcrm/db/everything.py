"""Reading all rows of a kind as values, a page at a time: what an export of everything is made of."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING, Any

from smallcrm.db.history import TRACKED
from smallcrm.domain.record import dataclass

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
CUSTOMER_NAME = "customer_name"
"""The field that says again, for people, whose a row is."""

_NAME_OF_CUSTOMER = (
    "(SELECT coalesce(nullif(name, ''), company) FROM customer AS named WHERE named.id = {table}.customer_id)"
)
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
        values={
            **_OF_CUSTOMER,
            **_OF_ASSET,
            "reminder": "activity.reminder_id",
            "person_number": "(SELECT number FROM customer AS person WHERE person.id = activity.person_id)",
        },
    ),
    "custom_fields": Source(table="custom_field"),
    "asset_types": Source(table="asset_type"),
    "profile": Source(table="profile"),
    "rules": Source(table="asset_rule"),
    "reminder_settings": Source(table="reminder_settings"),
    "origins": Source(table="import_origin", joins=(_JOIN_CUSTOMER,), values=_OF_CUSTOMER),
    "mappings": Source(table="remembered_mapping"),
}

NAMED_BY = {"customer": "number", "tag": "name"}
"""What rows of a table are called by in the workbook; those of all others by their ids."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table as the schema says it; `refers_to` is a table, or empty."""

    name: str
    type: str
    may_be_empty: bool
    refers_to: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table without a source of its own."""

    name: str
    columns: tuple[Column, ...]

    @property
    def source(self) -> Source:
        """Say how its rows are read: what they refer to by the names the workbook has for it."""
        values = {
            column.name: f"(SELECT {NAMED_BY[column.refers_to]} FROM {column.refers_to} AS named "
            f"WHERE named.id = {{table}}.{column.name})"
            for column in self.columns
            if column.refers_to in NAMED_BY
        }
        return Source(table=self.name, values={**values, CUSTOMER_NAME: _NAME_OF_CUSTOMER})


def other_tables(store: "Store") -> list[Table]:
    """List the tracked tables that have no source above, from the schema; what is referred to comes first."""
    with_source = {source.table for source in SOURCES.values()} | {"tag", "customer_tag"}
    waiting = [_table(store, name) for name in TRACKED if name not in with_source]
    listed: list[Table] = []
    while waiting:
        names = {table.name for table in waiting}
        ready = [
            table
            for table in waiting
            if not any(
                column.refers_to in names - {table.name} and not column.may_be_empty
                for column in table.columns
            )
        ]
        listed += ready or waiting
        waiting = [table for table in waiting if table not in listed]
    return listed


def _table(store: "Store", name: str) -> Table:
    refers_to = {row[3]: row[2] for row in store.query(f"PRAGMA foreign_key_list({name})") if row[4] == "id"}
    columns = tuple(
        Column(row[1], row[2], may_be_empty=not row[3], refers_to=refers_to.get(row[1], ""))
        for row in store.query(f"PRAGMA table_info({name})")
    )
    return Table(name, columns)


TAGS = """
    SELECT customer_tag.id, customer.number, coalesce(nullif(customer.name, ''), customer.company), tag.name
    FROM tag LEFT JOIN customer_tag ON customer_tag.tag_id = tag.id
    LEFT JOIN customer ON customer.id = customer_tag.customer_id
    ORDER BY customer_tag.id NULLS LAST, tag.id
"""


def count(store: "Store") -> int:
    """Count the rows of all kinds."""
    tables = [source.table for source in SOURCES.values()] + [table.name for table in other_tables(store)]
    return sum(int(store.scalar(f"SELECT count(*) FROM {table}")) for table in tables)


def rows(
    store: "Store", code: str, fields: Sequence[str], source: Source | None = None
) -> Iterator[tuple[Any, ...]]:
    """Read the rows of a kind, oldest first: the fields in their order and, if it has any, its own values.

    Tags come with the customers who have them, one row each; a tag nobody has comes alone.
    """
    if code == "tags":
        yield from ((*row, None) for row in store.query(TAGS))
        return
    source = source or SOURCES[code]
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
