"""Writing many records at once: rows wait in line with the ids they will have, then go in together.

One statement and one line of the history for all of them, where a record at a time would take ten times
as long. For what fills a file or brings one in; single records go through the repositories.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from smallcrm.db import history, many_rows

if TYPE_CHECKING:
    from smallcrm.db.repository import Repository
    from smallcrm.db.store import Store


class Rows:
    """Rows of one table that wait to be written. Others may refer to their ids before they are."""

    def __init__(self, store: "Store", table: str, columns: Sequence[str]) -> None:
        self._store = store
        self._table = table
        self._columns = columns
        used = store.scalar("SELECT seq FROM sqlite_sequence WHERE name = :table", table=table)
        self._first = int(used or 0) + 1
        self._waiting: list[Sequence[Any]] = []

    @property
    def next_id(self) -> int:
        return self._first + len(self._waiting)

    def add(self, *values: Any) -> int:
        """Put a row in line. Returns the id it will have."""
        self._waiting.append(values)
        return self.next_id - 1

    def flush(self) -> None:
        """Write what waits. What it refers to must be written before, or in the same transaction."""
        if not self._waiting:
            return
        connection = self._store.connection
        with history.adding_run(connection, self._table, self._first):
            many_rows.Run(connection, self._table, self._first).add(self._columns, self._waiting)
        self._first, self._waiting = self.next_id, []


class Records:
    """Records of one kind that wait to be written."""

    def __init__(self, store: "Store", repository: "Repository[Any]") -> None:
        self._codec = repository.codec
        self._places = {name: index for index, name in enumerate(self._codec.columns)}
        self._id = self._places["id"]
        self._rows = Rows(store, repository.table, [name for name in self._codec.columns if name != "id"])
        self.flush = self._rows.flush

    @property
    def next_id(self) -> int:
        return self._rows.next_id

    def add(self, record: Any, **values: Any) -> int:
        """Put a record in line, with these values of columns in place of its own. Returns its id to be.

        The values are set in the row: a changed copy of each record would take as long as all the rest.
        """
        row = self._codec.row(record)
        for name, value in values.items():
            row[self._places[name]] = value
        del row[self._id]
        return self._rows.add(*row)
