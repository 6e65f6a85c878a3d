"""Inserting many rows quickly: some dozens with each statement, and only the columns that say something.

Beginning a statement costs SQLite as much as a short row does, and a value that is bound twice as much as
a default that is not. Together that is half the time of an import.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from smallcrm.db.engine import Connection

AT_ONCE = 100
"""Rows a statement; more gain nothing, as the values no longer stay in the processor's cache."""

PIECE = 10 * AT_ONCE
"""Rows turned into columns at a time: one call for all of them would hold up the window's thread."""

Columns = Mapping[str, Sequence[Any]]
"""Rows as the values of each column, by its name. A column that is left out says nothing."""


class Run:
    """Rows of one table with ids in a row, inserted some at a time."""

    def __init__(self, connection: "Connection", table: str, first: int) -> None:
        self._many = _Many(connection, table)
        self.next_id = first

    def add(self, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Insert rows of values in the order of the columns."""
        for piece in _as_columns(columns, rows):
            self.add_columns(piece)

    def add_columns(self, columns: Columns) -> None:
        """Insert rows given as columns, all equally long."""
        count = len(next(iter(columns.values()), ()))
        ids = range(self.next_id, self.next_id + count)
        self._many.insert({"id": ids, **columns}, count)
        self.next_id = ids.stop


def insert(
    connection: "Connection", table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Insert rows of values in the order of the columns."""
    many = _Many(connection, table)
    for piece in _as_columns(columns, rows):
        many.insert(piece, len(piece[columns[0]]))


def _as_columns(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[Columns]:
    waiting = iter(rows)
    while some := list(islice(waiting, PIECE)):
        yield dict(zip(columns, zip(*some, strict=True), strict=True))


class _Many:
    """Inserts a few dozens of rows into a table at once."""

    def __init__(self, connection: "Connection", table: str) -> None:
        self._connection = connection
        self._table = table
        self._defaults = _defaults(connection, table)

    def insert(self, columns: Columns, count: int) -> None:
        """Insert so many rows, given as the values of each column."""
        known = [(name, values, self._defaults[name]) for name, values in columns.items()]
        for start in range(0, count, AT_ONCE):
            stop = min(start + AT_ONCE, count)
            cut = [(name, values[start:stop], default) for name, values, default in known]
            spoken = [(name, some) for name, some, default in cut if some.count(default) < stop - start]
            statement = _statement(self._table, tuple(name for name, _ in spoken), stop - start)
            values = zip(*(some for _, some in spoken), strict=True)
            self._connection.execute(statement, list(chain.from_iterable(values)))


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


def _defaults(connection: "Connection", table: str) -> dict[str, Any]:
    """Read what SQLite puts into each column that is not mentioned."""
    written = {row[1]: row[4] or "NULL" for row in connection.execute(f"PRAGMA table_info({table})")}
    said = connection.execute(f"SELECT {', '.join(written.values())}").fetchone()
    return dict(zip(written, said, strict=True))


@lru_cache(maxsize=512)
def _statement(table: str, columns: tuple[str, ...], rows: int) -> str:
    """Build the statement once, since SQLite's own cache is asked by the text."""
    marks = f"({', '.join('?' * len(columns))})"
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES {', '.join([marks] * rows)}"
