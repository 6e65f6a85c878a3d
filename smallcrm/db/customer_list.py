"""The customers as a long list: filtered, sorted and counted in SQL, read a page at a time.

A hundred thousand customers open as fast as twenty. Sorting walks an index; what is typed is looked up
by `search` first, and only what it found is sorted.
"""

import calendar
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from smallcrm.db import lines, search
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer_line import CustomerLine

if TYPE_CHECKING:
    from smallcrm.db.store import Store

EVERYONE, DUE, NO_STEP, STATUS, TAG = "everyone", "due", "no_step", "status", "tag"

MOST_FOUND = search.POOL
"""How many customers typing into the filter finds at most; nobody reads further, everybody types on."""


class Order(Protocol):
    """A column to sort by, and which way."""

    @property
    def key(self) -> str: ...
    @property
    def is_descending(self) -> bool: ...


class ListRow(NamedTuple):
    """A customer in the list: the line, the first thing we look after, and how many more there are."""

    line: CustomerLine
    thing: Asset | None
    more_things: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which customers: `kind` is one of the names above, `value` the status or tag.

    "due" is due by the end of this month, overdue included: a date must not fall out of sight on the 1st.
    """

    kind: str = EVERYONE
    value: str = ""

    @classmethod
    def of(cls, key: str) -> "Filter":
        """Read a filter from its key: "due", "status:lost", "tag:Garage"."""
        kind, _, value = key.partition(":")
        return cls(kind=kind, value=value)


class _Way(NamedTuple):
    """Two ways to the same rows.

    `few` gathers all of them and sorts; `many` walks the order and looks at each row until there are
    enough. Which is quicker depends on how many there are.
    """

    few: str
    many: str


WAYS = {
    EVERYONE: _Way("1", "1"),
    DUE: _Way("next_due_on <= :month_end", "+next_due_on <= :month_end"),
    NO_STEP: _Way("next_due_on IS NULL", "+next_due_on IS NULL"),
    STATUS: _Way(
        "customer_index.id IN (SELECT id FROM customer WHERE status = :value)",
        "(SELECT status FROM customer WHERE customer.id = customer_index.id) = :value",
    ),
    TAG: _Way(
        "customer_index.id IN (SELECT customer_id FROM customer_tag WHERE tag_id = :tag_id)",
        "(SELECT 1 FROM customer_tag WHERE customer_id = customer_index.id AND tag_id = :tag_id)",
    ),
}

COUNTS = {
    EVERYONE: "SELECT count(*) FROM customer_index",
    DUE: "SELECT count(*) FROM customer_index WHERE next_due_on <= :month_end",
    NO_STEP: "SELECT count(*) FROM customer_index WHERE next_due_on IS NULL",
    STATUS: "SELECT count(*) FROM customer WHERE status = :value",
    TAG: "SELECT count(*) FROM customer_tag WHERE tag_id = :tag_id",
}

SORTS: Mapping[str, str] = {
    "name": "sort_key",
    "last_contact": "last_contact_on",
    "next": "next_due_on",
    "number": "id",
}
"""The columns of the index by the names of the list's columns. Each has an index of its own."""

THINGS = """
    SELECT customer_id, type, name, plate, policy_number, serial_number, vin FROM asset
    WHERE customer_id IN ({marks}) AND is_archived = 0 ORDER BY customer_id, type <> 'vehicle', id
"""


class CustomerList:
    """The rows of one filter, with what was typed into the filter field; see `kit.table_model`."""

    def __init__(self, store: "Store", chosen: Filter, *, today: date, typed: str = "") -> None:
        self._store = store
        self._kind = chosen.kind
        self.found: list[int] | None = None
        self._values: dict[str, Any] = {
            "value": chosen.value,
            "month_end": month_end(today).isoformat(),
            "tag_id": tag_id(store, chosen.value) if chosen.kind == TAG else None,
        }
        self._count: int | None = None
        if typed.strip():
            self.found = self._narrowed(search.find(store, typed, limit=MOST_FOUND))

    @property
    def is_cut(self) -> bool:
        """Say whether more was found than is listed."""
        return self.found is not None and len(self.found) >= MOST_FOUND

    def count(self) -> int:
        """Count the customers of the filter."""
        if self.found is not None:
            return len(self.found)
        if self._count is None:
            self._count = int(self._store.scalar(COUNTS[self._kind], **self._used(COUNTS[self._kind])))
        return self._count

    def ids(self, sort: Order | None, limit: int | None = None) -> list[int]:
        """List the ids in order, without a value last; only the first `limit` if given."""
        key, is_descending = (sort.key, sort.is_descending) if sort is not None else ("name", False)
        sql, values = self._ordered(SORTS[key], is_descending=is_descending, limit=limit)
        # As one JSON text: a row for each of 100,000 ids would take twice the time.
        return list(json.loads(self._store.scalar(f"SELECT json_group_array(id) FROM ({sql})", **values)))

    def rows(self, ids: Sequence[int]) -> dict[int, ListRow]:
        """Read these customers, a handful of queries for all of them."""
        return {row.line.id: row for row in _rows(self._store, ids)}

    def plan(self, sort: Order | None, limit: int | None = None) -> list[str]:
        """Tell how SQLite goes about listing the ids: for tests."""
        key, is_descending = (sort.key, sort.is_descending) if sort is not None else ("name", False)
        sql, values = self._ordered(SORTS[key], is_descending=is_descending, limit=limit)
        return [row[3] for row in self._store.query(f"EXPLAIN QUERY PLAN {sql}", **values)]

    def _ordered(self, column: str, *, is_descending: bool, limit: int | None) -> tuple[str, dict[str, Any]]:
        way = "DESC" if is_descending else "ASC"
        order = f"{column} {way} NULLS LAST, id {way}" if column != "id" else f"id {way}"
        if self.found is not None:
            place = "customer_index"
            condition = f"id IN ({','.join(map(str, self.found))})"
        elif limit is not None and self._are_many(limit):
            named = "NOT INDEXED" if column == "id" else f"INDEXED BY customer_index_{column}"
            place, condition = f"customer_index {named}", WAYS[self._kind].many
        else:
            place, condition = "customer_index", WAYS[self._kind].few
        most = -1 if limit is None else limit
        sql = f"SELECT id FROM {place} WHERE {condition} ORDER BY {order} LIMIT {most}"
        return sql, self._used(sql)

    def _are_many(self, limit: int) -> bool:
        """Say whether walking the order meets enough rows sooner than gathering all of them."""
        everybody = int(self._store.scalar(COUNTS[EVERYONE]))
        return self.count() ** 2 > limit * everybody

    def _narrowed(self, found: list[int]) -> list[int]:
        if self._kind == EVERYONE or not found:
            return found
        marks = ",".join(map(str, found))
        sql = f"SELECT id FROM customer_index WHERE id IN ({marks}) AND {WAYS[self._kind].many}"
        kept = {row[0] for row in self._store.query(sql, **self._used(sql))}
        return [id_ for id_ in found if id_ in kept]

    def _used(self, sql: str) -> dict[str, Any]:
        """Pick the values a statement has holes for."""
        return {name: value for name, value in self._values.items() if f":{name}" in sql}


def _rows(store: "Store", ids: Sequence[int]) -> Iterator[ListRow]:
    things: dict[int, list[Asset]] = {}
    marks = ",".join(map(str, map(int, ids)))
    for customer_id, type_, name, plate, policy, serial, vin in store.query(THINGS.format(marks=marks)):
        things.setdefault(customer_id, []).append(
            Asset(type=type_, name=name, plate=plate, policy_number=policy, serial_number=serial, vin=vin)
        )
    for line in lines.lines(store, ids):
        own = things.get(line.id, [])
        yield ListRow(line, own[0] if own else None, max(len(own) - 1, 0))


def counts(store: "Store", *, today: date) -> dict[str, int]:
    """Count what stands beside the filters; each from an index alone."""
    values = {"month_end": month_end(today).isoformat()}
    return {
        EVERYONE: int(store.scalar(COUNTS[EVERYONE])),
        DUE: int(store.scalar(COUNTS[DUE], **values)),
        NO_STEP: int(store.scalar(COUNTS[NO_STEP])),
    }


def tags(store: "Store") -> list[str]:
    """List the tags somebody has, by name."""
    return [
        row[0]
        for row in store.query(
            "SELECT name FROM tag WHERE EXISTS (SELECT 1 FROM customer_tag WHERE tag_id = tag.id) "
            "ORDER BY lower(name)"
        )
    ]


def tag_id(store: "Store", name: str) -> int | None:
    """Find a tag by its name."""
    found: int | None = store.scalar("SELECT id FROM tag WHERE name = :name", name=name)
    return found


def month_end(day: date) -> date:
    """Give the last day of the month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
