"""Reading and writing one kind of record by id; everything a list needs is a query of its own."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from smallcrm.db import history, many_rows
from smallcrm.db.codec import Codec, codec
from smallcrm.domain.errors import UserError

if TYPE_CHECKING:
    from smallcrm.db.store import Store

T = TypeVar("T")


class Repository(Generic[T]):
    """The rows of one table as frozen records. Writing needs an open step."""

    def __init__(self, store: "Store", table: str, record: type[T]) -> None:
        self._store = store
        self.table = table
        self.codec: Codec = codec(record)  # type: ignore[arg-type]
        self._listed = ", ".join(self.codec.columns)

    def get(self, id_: int) -> T:
        """Read a record. Raises UserError("not_found")."""
        found = self.where("id = :id", id=id_)
        if not found:
            raise UserError("not_found", kind=self.table, id=id_)
        return found[0]

    def find(self, id_: int | None) -> T | None:
        """Read a record that may be gone."""
        return next(iter(self.where("id = :id", id=id_)), None) if id_ else None

    def get_many(self, ids: Iterable[int]) -> list[T]:
        """Read records in the order of their ids; unknown ids are left out."""
        marks = ",".join(str(int(id_)) for id_ in ids)
        return self.where(f"id IN ({marks})") if marks else []

    def where(
        self, condition: str, *, order: str = "id", limit: int = -1, offset: int = 0, **values: Any
    ) -> list[T]:
        """Read the records that meet a condition, or a window of them."""
        rows = self._store.query(
            f"SELECT {self._listed} FROM {self.table} WHERE {condition} ORDER BY {order} "
            f"LIMIT {limit} OFFSET {offset}",
            **values,
        )
        return [self.codec.record_of(row) for row in rows]

    def of_customer(self, customer_id: int) -> list[T]:
        """Read what belongs to a customer, oldest first."""
        return self.where("customer_id = :customer_id", customer_id=customer_id)

    def of_customers(self, ids: Iterable[int]) -> dict[int, list[T]]:
        """Read what belongs to several customers in one query."""
        marks = ",".join(str(int(id_)) for id_ in ids)
        grouped: dict[int, list[T]] = {}
        for record in self.where(f"customer_id IN ({marks})") if marks else []:
            grouped.setdefault(record.customer_id, []).append(record)  # type: ignore[attr-defined]
        return grouped

    def count(self) -> int:
        return int(self._store.scalar(f"SELECT count(*) FROM {self.table}"))

    def add(self, record: T) -> T:
        """Insert a record and return it with its id."""
        values = dict(zip(self.codec.columns, self.codec.row(record), strict=True))
        if values["id"] is None:
            del values["id"]
        marks = ", ".join(f":{name}" for name in values)
        cursor = self._store.write(
            f"INSERT INTO {self.table} ({', '.join(values)}) VALUES ({marks})", **values
        )
        return replace(record, id=cursor.lastrowid)  # type: ignore[type-var]

    def next_id(self) -> int:
        """Name the id the next row will have; ids are never used twice."""
        used = self._store.scalar("SELECT seq FROM sqlite_sequence WHERE name = :table", table=self.table)
        return int(used or 0) + 1

    def add_all(self, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Insert many rows of ready values with ids in a row, from `next_id()` on: the way of an import."""
        with self.adding() as run:
            run.add(columns, rows)

    @contextmanager
    def adding(self) -> Iterator[many_rows.Run]:
        """Insert a great many rows some at a time, as one run of ids."""
        first = self.next_id()
        connection = self._store.connection
        with history.adding_run(connection, self.table, first):
            yield many_rows.Run(connection, self.table, first)

    def save(self, record: T) -> None:
        """Write all fields of an existing record. Raises UserError("not_found") if it has gone."""
        values = dict(zip(self.codec.columns, self.codec.row(record), strict=True))
        assignments = ", ".join(f"{name} = :{name}" for name in values if name != "id")
        cursor = self._store.write(f"UPDATE {self.table} SET {assignments} WHERE id = :id", **values)
        if cursor.rowcount == 0:
            raise UserError("not_found", kind=self.table, id=values["id"])

    def remove(self, id_: int) -> None:
        """Delete a record and what belongs to it. Raises UserError("not_found")."""
        cursor = self._store.write(f"DELETE FROM {self.table} WHERE id = :id", id=id_)
        if cursor.rowcount == 0:
            raise UserError("not_found", kind=self.table, id=id_)


class Records(Generic[T]):
    """A kind of record as an attribute of the store: `store.customers` is its repository.

    The record is named ("customer.Customer") and imported when it is first asked for: there are many
    kinds, the start of the program needs few, and each is a millisecond or two.
    """

    def __init__(self, table: str, record: str) -> None:
        self.table = table
        self.record = record

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, store: None, owner: type) -> Self: ...

    @overload
    def __get__(self, store: "Store", owner: type) -> Repository[T]: ...

    def __get__(self, store: "Store | None", owner: type) -> "Repository[T] | Self":
        if store is None:
            return self
        module, _, name = self.record.partition(".")
        record: type[T] = getattr(import_module(f"smallcrm.domain.{module}"), name)
        made = store.__dict__[self._name] = Repository(store, self.table, record)
        return made
