"""Inserting many rows quickly: some dozens with each statement, and only the columns that say something.

Beginning a statement costs SQLite as much as a short row does, and a value that is bound twice as much as
a default that is not. Together that is half the time of an import.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from smallcrm.db.engine import Connection

AT_ONCE = 50
"""Rows a statement; more gain nothing, as the values no longer stay in the processor's cache."""


class Run:
    """Rows of one table with ids in a row, inserted some at a time."""

    def __init__(self, connection: "Connection", table: str, columns: Sequence[str], first: int) -> None:
        self._many = _Many(connection, table, ("id", *columns))
        self.next_id = first

    def add(self, rows: Iterable[Sequence[Any]]) -> None:
        """Insert rows of values in the order of the columns."""
        waiting = iter(rows)
        while some := list(islice(waiting, AT_ONCE)):
            ids = range(self.next_id, self.next_id + len(some))
            self._many.insert([ids, *zip(*some, strict=True)])
            self.next_id = ids.stop


def insert(
    connection: "Connection", table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Insert rows of values in the order of the columns."""
    many = _Many(connection, table, columns)
    waiting = iter(rows)
    while some := list(islice(waiting, AT_ONCE)):
        many.insert(list(zip(*some, strict=True)))


class _Many:
    """Inserts a few dozens of rows into a table at once."""

    def __init__(self, connection: "Connection", table: str, columns: Sequence[str]) -> None:
        self._connection = connection
        self._table = table
        self._columns = columns
        self._defaults = _defaults(connection, table, columns)

    def insert(self, values: Sequence[Sequence[Any]]) -> None:
        """Insert rows, given as the values of each column."""
        rows = len(values[0])
        said = [
            place
            for place, (default, column) in enumerate(zip(self._defaults, values, strict=True))
            if column.count(default) < rows
        ]
        statement = _statement(self._table, tuple(self._columns[place] for place in said), rows)
        spoken = zip(*(values[place] for place in said), strict=True)
        self._connection.execute(statement, list(chain.from_iterable(spoken)))


@contextmanager
def indexes_put_aside(connection: "Connection", table: str) -> Iterator[None]:
    """Fill an empty table without its indexes, in the running transaction, and make them again afterwards.

    Sorting all rows once is twice as quick as finding the place of each. A table that holds rows keeps its
    indexes.
    """
    made = []
    if not connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone():
        made = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
            (table,),
        ).fetchall()
    for index, _ in made:
        connection.execute(f"DROP INDEX {index}")
    yield
    for _, statement in made:
        connection.execute(statement)


def _defaults(connection: "Connection", table: str, columns: Sequence[str]) -> list[Any]:
    """Read what SQLite puts into each column that is not mentioned."""
    written = {row[1]: row[4] or "NULL" for row in connection.execute(f"PRAGMA table_info({table})")}
    return list(connection.execute(f"SELECT {', '.join(written[name] for name in columns)}").fetchone())


@lru_cache(maxsize=512)
def _statement(table: str, columns: tuple[str, ...], rows: int) -> str:
    """Build the statement once, since SQLite's own cache is asked by the text."""
    marks = f"({', '.join('?' * len(columns))})"
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES {', '.join([marks] * rows)}"
