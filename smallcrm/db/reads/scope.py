"""Whom something is done to: customers chosen one by one, or all that a filter finds, however many.

The customers of a filter are never brought into Python: SQLite keeps their ids in a table of its own for as
long as the work takes.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db.reads import customer_filter
from smallcrm.domain.customer_filter import CustomerFilter
from smallcrm.domain.record import dataclass

if TYPE_CHECKING:
    from smallcrm.db.store import Store

AT_ONCE = 2_000
"""Customers between two looks at the progress."""


@dataclass(frozen=True, slots=True)
class Those:
    """Customers chosen one by one."""

    ids: Sequence[int]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Everybody a filter finds on a day, but for some."""

    chosen: CustomerFilter
    today: date
    but: frozenset[int] = frozenset()


Scope = Those | AllOf


def count(store: "Store", scope: Scope) -> int:
    """Count the customers meant; of those chosen one by one some may have gone."""
    if isinstance(scope, Those):
        return len(scope.ids)
    written = customer_filter.write(store, scope.chosen, today=scope.today)
    found = store.scalar(written.count, **customer_filter.used(written.count, written.values))
    return int(found) - len(scope.but)


@contextmanager
def gathered(store: "Store", scope: Scope) -> Iterator[int]:
    """Put the ids into `temp.meant (place, id)` meanwhile, places counted from 1. Gives the last place."""
    connection = store.connection
    is_reading = bool(connection.execute("PRAGMA query_only").fetchone()[0])
    if is_reading:
        # The table is the connection's own and not part of anybody's file.
        connection.execute("PRAGMA query_only = OFF")
    connection.execute("CREATE TEMP TABLE meant (place INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE)")
    try:
        if isinstance(scope, Those):
            connection.executemany("INSERT OR IGNORE INTO meant (id) VALUES (?)", ((i,) for i in scope.ids))
        else:
            written = customer_filter.write(store, scope.chosen, today=scope.today)
            sql = f"INSERT INTO meant (id) SELECT id FROM customer_index WHERE {written.gathered}"
            connection.execute(sql, customer_filter.used(sql, written.values))
            connection.executemany("DELETE FROM meant WHERE id = ?", ((i,) for i in scope.but))
        if is_reading:
            connection.execute("PRAGMA query_only = ON")
        yield int(connection.execute("SELECT coalesce(max(place), 0) FROM meant").fetchone()[0])
    finally:
        connection.execute("PRAGMA query_only = OFF")
        connection.execute("DROP TABLE IF EXISTS meant")
        if is_reading:
            connection.execute("PRAGMA query_only = ON")
