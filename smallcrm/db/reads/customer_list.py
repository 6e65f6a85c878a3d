"""The customers as a long list: filtered, sorted and counted in SQL, read a page at a time.

A hundred thousand customers open as fast as twenty. Sorting walks an index; what is typed is looked up
by `search` first, and only what it found is sorted.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from smallcrm.db import lines, search, sums
from smallcrm.db.reads import customer_filter
from smallcrm.domain import hits
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer_filter import CUSTOM, CustomerFilter
from smallcrm.domain.customer_line import CustomerLine

if TYPE_CHECKING:
    from smallcrm.db.store import Store

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


SORTS: Mapping[str, str] = {
    "name": "sort_key",
    "phone": "phone_key",
    "things": "asset_key",
    "next": "next_due_on",
    "last_contact": "last_contact_on",
    "tags": "tag_key",
    "city": "city_key",
    "tier": "tier_key",
    "status": "status_rank",
    "company": "company_key",
    "email": "email_key",
    "address": "address_key",
    "birthday": "birthday_key",
    "owner": "owner_key",
    "source": "source_key",
    "number": "id",
}
"""The columns of the index by the names of the list's columns. Each has an index of its own; sums of money
and fields of one's own, named "custom.3", are sorted by `customer_value`."""


class _Walk(NamedTuple):
    """A way through the customers in an order: where from, which of them, and how they are lined up."""

    place: str
    condition: str
    order: str


class CustomerList:
    """The rows of one filter, with what was typed into the filter field; see `kit.table_model`."""

    def __init__(self, store: "Store", chosen: CustomerFilter, *, today: date, typed: str = "") -> None:
        self._store = store
        self.chosen = chosen
        self.typed = typed.strip()
        self._written = customer_filter.write(store, chosen, today=today)
        self.found: list[int] | None = None
        self._count: int | None = None
        if self.typed:
            self.found = self._narrowed(search.find(store, self.typed, limit=MOST_FOUND))

    @property
    def is_cut(self) -> bool:
        """Say whether more was found than is listed."""
        return self.found is not None and len(self.found) >= MOST_FOUND

    def count(self) -> int:
        """Count the customers of the filter."""
        if self.found is not None:
            return len(self.found)
        if self._count is None:
            self._count = int(self._scalar(self._written.count))
        return self._count

    def ids(self, sort: Order | None, limit: int | None = None, offset: int = 0) -> list[int]:
        """List the ids in order, without a value last: all, or `limit` of them from a place on."""
        listed: list[int] = []
        if self.found is None and self.chosen and not self.count():
            return listed
        for walk in self._walks(sort, limit):
            most = -1 if limit is None else limit - len(listed)
            if most == 0:
                break
            # As one JSON text: a row for each of 100,000 ids would take twice the time.
            text = self._scalar(f"SELECT json_group_array(id) FROM ({_sql(walk, most, offset)})")
            found: list[int] = json.loads(text)
            listed += found
            if offset:
                # Either all of this way was passed over, or the next is listed from its start.
                offset = 0 if found else offset - self._length(walk)
        return listed

    def _length(self, walk: _Walk) -> int:
        return int(self._scalar(f"SELECT count(*) FROM {walk.place} WHERE {walk.condition}"))

    def rows(self, ids: Sequence[int]) -> dict[int, ListRow]:
        """Read these customers, a handful of queries for all of them."""
        return {row.line.id: row for row in _rows(self._store, ids, self.typed)}

    def plan(self, sort: Order | None, limit: int | None = None) -> list[str]:
        """Tell how SQLite goes about listing the ids: for tests."""
        statements = [_sql(walk, -1 if limit is None else limit) for walk in self._walks(sort, limit)]
        return self._plans(statements)

    def count_plan(self) -> list[str]:
        """Tell how SQLite goes about counting: for tests."""
        return self._plans([self._written.count])

    def _plans(self, statements: Sequence[str]) -> list[str]:
        return [
            row[3]
            for sql in statements
            for row in self._store.query(f"EXPLAIN QUERY PLAN {sql}", **self._used(sql))
        ]

    def _walks(self, sort: Order | None, limit: int | None) -> list[_Walk]:
        """Choose the way through the rows: one, or for fields of one's own those with a value first."""
        key, is_descending = (sort.key, sort.is_descending) if sort is not None else ("name", False)
        way = "DESC" if is_descending else "ASC"
        if self.found is not None:
            is_walked, condition = False, f"id IN ({','.join(map(str, self.found))})"
        else:
            is_walked = not self.chosen or (limit is not None and self._are_many())
            condition = self._written.tried if is_walked else self._written.gathered
        if key in sums.FIELDS or key.startswith(CUSTOM):
            field_id = sums.FIELDS[key] if key in sums.FIELDS else int(key.removeprefix(CUSTOM))
            return _walks_by_value(field_id, way, condition, is_walked=is_walked)
        column = SORTS[key]
        order = f"{column} {way} NULLS LAST, id {way}" if column != "id" else f"id {way}"
        if limit is not None and not is_walked and not self._is_scan:
            # The sign keeps SQLite, which has no statistics, from walking everybody to spare a sort of a few.
            order = f"+{order}"
        named = "NOT INDEXED" if column == "id" else f"INDEXED BY customer_index_{column}"
        return [_Walk(f"customer_index {named}" if is_walked else "customer_index", condition, order)]

    def _are_many(self) -> bool:
        """Say whether to walk the order until enough rows fit, instead of gathering all that do."""
        return self.count() > (GATHERED_OF_THE_REST if self._is_scan else GATHERED)

    @property
    def _is_scan(self) -> bool:
        """Say whether only looking at everybody tells whom the filter is about."""
        return all(part.is_scan for part in self._written.parts)

    def _narrowed(self, found: list[int]) -> list[int]:
        if not self.chosen or not found:
            return found
        marks = ",".join(map(str, found))
        sql = f"SELECT id FROM customer_index WHERE id IN ({marks}) AND {self._written.tried}"
        kept = {row[0] for row in self._store.query(sql, **self._used(sql))}
        return [id_ for id_ in found if id_ in kept]

    def _scalar(self, sql: str) -> Any:
        return self._store.scalar(sql, **self._used(sql))

    def _used(self, sql: str) -> dict[str, Any]:
        return customer_filter.used(sql, self._written.values)


GATHERED, GATHERED_OF_THE_REST = 10_000, 1_000
"""Up to so many customers are gathered and sorted, more are met on the way through the order.

Gathering is slower on the average but never slow, while a walk in search of few that all stand at the end of
the order looks at everybody. Who lacks something is gathered by looking at everybody: less to gain.
"""


def _sql(walk: _Walk, most: int, offset: int = 0) -> str:
    window = f"LIMIT {most} OFFSET {offset}"
    return f"SELECT id FROM {walk.place} WHERE {walk.condition} ORDER BY {walk.order} {window}"


def _walks_by_value(field_id: int, way: str, condition: str, *, is_walked: bool) -> list[_Walk]:
    """Line customers up by a field of one's own: those who have it, then the others."""
    if is_walked:
        # CROSS JOIN keeps SQLite from turning the two round.
        place = "customer_value CROSS JOIN customer_index ON id = customer_id"
    else:
        place = "customer_index JOIN customer_value ON customer_id = id"
    has_it = f"SELECT 1 FROM customer_value WHERE customer_id = id AND field_id = {field_id}"
    others = "customer_index NOT INDEXED" if is_walked else "customer_index"
    return [
        _Walk(place, f"field_id = {field_id} AND ({condition})", f"key {way}, customer_id {way}"),
        _Walk(others, f"({condition}) AND NOT EXISTS ({has_it})", f"id {way}"),
    ]


def _rows(store: "Store", ids: Sequence[int], typed: str) -> Iterator[ListRow]:
    from smallcrm.domain import search_terms

    words = search_terms.query_words(typed)
    for line in lines.lines(store, ids, has_things=True):
        own = line.things
        shown = _met(own, words) if words and len(own) > 1 else own[0] if own else None
        yield ListRow(line, shown, max(len(own) - 1, 0))


def _met(things: Sequence[Asset], words: Sequence[str]) -> Asset:
    """Choose the thing somebody was found by, else the first."""
    return next((thing for thing in things if hits.of_thing(thing, words)), things[0])


def count(store: "Store", chosen: CustomerFilter, *, today: date) -> int:
    """Count the customers of a filter."""
    return CustomerList(store, chosen, today=today).count()


def choices(store: "Store", field: str) -> list[str]:
    """List what stands in a field that many customers share (owner, source, city), by its order."""
    column = {"owner": "owner", "source": "source", "city": "city", "company": "company"}[field]
    found = store.query(
        f"""
        WITH RECURSIVE each (key) AS (
            SELECT min({column}_key) FROM customer_index
            UNION ALL
            SELECT (SELECT min({column}_key) FROM customer_index WHERE {column}_key > key)
            FROM each WHERE key IS NOT NULL
        )
        SELECT (
            SELECT {column} FROM customer_index JOIN customer USING (id) WHERE {column}_key = key LIMIT 1
        )
        FROM each WHERE key IS NOT NULL LIMIT {MOST_CHOICES}
        """
    )
    return [row[0] for row in found]


MOST_CHOICES = 400
"""How many values a field is chosen from; nobody looks through more."""


def tags(store: "Store") -> list[str]:
    """List the tags somebody has, by name."""
    return [
        row[0]
        for row in store.query(
            "SELECT name FROM tag WHERE EXISTS (SELECT 1 FROM customer_tag WHERE tag_id = tag.id) "
            "ORDER BY lower(name)"
        )
    ]
