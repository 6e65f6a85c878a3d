"""The reminders as a long list: filtered, sorted and counted in SQL, read a page at a time.

A hundred thousand open as fast as twenty: by day the list walks the index of days, by customer the index of
their names, and only what is shown is read.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Protocol

from smallcrm.db import search
from smallcrm.db.reminders import DAY, OWNED, DueReminder, with_customers
from smallcrm.domain.record import dataclass

if TYPE_CHECKING:
    from smallcrm.db.store import Store

OPEN, OVERDUE, TODAY, WEEK, MONTH, DONE = "open", "overdue", "today", "week", "month", "done"
VIEWS = (OPEN, OVERDUE, TODAY, WEEK, MONTH, DONE)
"""Which reminders by when: everything open, parts of it, and what is over, the newest first."""

MOST_FOUND = 1_000

_OPEN_BETWEEN = f"done_on IS NULL AND {DAY} >= :from AND {DAY} <= :until"
_DONE = "done_on IS NOT NULL"


class Order(Protocol):
    """How a list is sorted; `kit.table_model.Sort` is one."""

    @property
    def key(self) -> str: ...
    @property
    def is_descending(self) -> bool: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which reminders: one of `VIEWS`, of one kind or all (""), of one person or all (None)."""

    view: str = OPEN
    kind: str = ""
    owner: str | None = None


class ReminderList:
    """The rows of one filter, with what was typed into the filter field; see `kit.table_model`."""

    def __init__(self, store: "Store", chosen: Filter, *, today: date, typed: str = "") -> None:
        self._store = store
        self._is_done = chosen.view == DONE
        first, last = span(chosen.view, today)
        self._values: dict[str, Any] = {"from": first.isoformat(), "until": last.isoformat()}
        conditions = [_DONE if self._is_done else _OPEN_BETWEEN]
        if chosen.kind:
            conditions.append("kind = :kind")
            self._values["kind"] = chosen.kind
        if chosen.owner is not None:
            conditions.append(OWNED)
            self._values["owner"] = chosen.owner
        if typed.strip():
            conditions.append(self._about(typed.strip()))
        self._condition = " AND ".join(conditions)
        self._count: int | None = None

    def count(self) -> int:
        """Count the reminders of the filter."""
        if self._count is None:
            self._count = int(self._scalar(f"SELECT count(*) FROM {self._place()} WHERE {self._condition}"))
        return self._count

    def ids(self, sort: Order | None, limit: int | None = None, offset: int = 0) -> list[int]:
        """List the ids in order: all, or `limit` of them from a place on."""
        # As one JSON text: a row for each of 100,000 ids would take twice the time.
        sql = f"SELECT json_group_array(id) FROM ({self._sql(sort, limit, offset)})"
        return list(json.loads(self._scalar(sql)))

    def rows(self, ids: Sequence[int]) -> Mapping[int, DueReminder]:
        """Read these reminders with their customers and things, in four queries."""
        found = with_customers(self._store, self._store.reminders.get_many(ids))
        return {due.reminder.id or 0: due for due in found}

    def plan(self, sort: Order | None, limit: int | None = None) -> list[str]:
        """Tell how SQLite goes about listing the ids: for tests."""
        sql = f"EXPLAIN QUERY PLAN {self._sql(sort, limit)}"
        return [row[3] for row in self._store.query(sql, **self._used(sql))]

    def _sql(self, sort: Order | None, limit: int | None, offset: int = 0) -> str:
        key, is_descending = (sort.key, sort.is_descending) if sort is not None else ("day", self._is_done)
        way = "DESC" if is_descending else "ASC"
        window = f"LIMIT {-1 if limit is None else limit} OFFSET {offset}"
        if key == "customer":
            return f"""
                SELECT reminder.id FROM reminder
                LEFT JOIN customer_index ON customer_index.id = reminder.customer_id
                WHERE {self._condition}
                ORDER BY customer_index.sort_key {way} NULLS LAST, reminder.id {way} {window}
            """
        if self._is_done:
            order = f"done_on {way}, id {way}"
        else:
            order = f"{DAY} {way}, due_time IS NULL {way}, due_time {way}"
        return f"SELECT id FROM {self._place()} WHERE {self._condition} ORDER BY {order} {window}"

    def _place(self) -> str:
        return "reminder" if self._is_done else "reminder INDEXED BY reminder_day"

    def _about(self, typed: str) -> str:
        """Narrow to customers who are found by what was typed, and to titles that have it in them."""
        found = ",".join(map(str, search.find(self._store, typed, limit=MOST_FOUND)))
        # LIKE knows no capitals but English ones.
        for name, words in (("typed", typed.lower()), ("capital", typed[:1].upper() + typed[1:])):
            self._values[name] = f"%{words}%"
        return f"(customer_id IN ({found}) OR title LIKE :typed OR title LIKE :capital)"

    def _scalar(self, sql: str) -> Any:
        return self._store.scalar(sql, **self._used(sql))

    def _used(self, sql: str) -> dict[str, Any]:
        """Pick the values a statement has holes for."""
        return {name: value for name, value in self._values.items() if f":{name}" in sql}


def span(view: str, today: date) -> tuple[date, date]:
    """Say from which day to which a view of the open ones goes."""
    week = today + timedelta(days=7)
    month = today + timedelta(days=31)
    return {
        OVERDUE: (date.min, today - timedelta(days=1)),
        TODAY: (today, today),
        WEEK: (today + timedelta(days=1), week),
        MONTH: (today + timedelta(days=1), month),
    }.get(view, (date.min, date.max))


def counts(store: "Store", *, today: date) -> dict[str, int]:
    """Count what stands beside the filters; each from an index alone."""
    sql = f"SELECT count(*) FROM reminder INDEXED BY reminder_day WHERE {_OPEN_BETWEEN}"
    found = {}
    for view in (OPEN, OVERDUE, TODAY, WEEK, MONTH):
        first, last = span(view, today)
        found[view] = int(store.scalar(sql, **{"from": first.isoformat(), "until": last.isoformat()}))
    return found


def owners(store: "Store") -> list[str]:
    """List who has customers or reminders to look after, by name."""
    rows = store.query(
        """
        SELECT owner FROM customer WHERE owner <> '' UNION SELECT owner FROM reminder WHERE owner <> ''
        ORDER BY 1
        """
    )
    return [row[0] for row in rows]


def read(store: "Store", ids: Iterable[int]) -> list[DueReminder]:
    """Read reminders by their ids, in that order; those that are gone are left out."""
    listed = list(ids)
    found = {due.reminder.id: due for due in with_customers(store, store.reminders.get_many(listed))}
    return [found[id_] for id_ in listed if id_ in found]


def between(
    store: "Store", first: date, last: date, *, owner: str | None = None, limit: int = 1_000
) -> list[int]:
    """List what is open between two days, both included, day by day."""
    values = {"from": first.isoformat(), "until": last.isoformat()}
    sql = f"SELECT id FROM reminder INDEXED BY reminder_day WHERE {_OPEN_BETWEEN}"
    if owner is not None:
        sql += f" AND {OWNED}"
        values["owner"] = owner
    sql += f" ORDER BY {DAY}, due_time IS NULL, due_time LIMIT {limit}"
    return [row[0] for row in store.query(sql, **values)]
