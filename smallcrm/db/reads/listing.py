"""A long list of one kind of record: filtered, sorted and counted in SQL, read a page at a time.

What a table on the screen asks for its rows; see `kit.table_model.RowProvider`.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from smallcrm.db import search

if TYPE_CHECKING:
    from smallcrm.db.store import Store

MOST_FOUND = 1_000
BY_CUSTOMER = "customer_index.sort_key {way}, {table}.id {way}"
"""An order by the names of the customers; the list brings their index in."""


NAME = "iif(customer.name = '', customer.company, customer.name)"
"""What a customer is called in a list: a company's name where there is no other."""


class Order(Protocol):
    """How a list is sorted; `kit.table_model.Sort` is one."""

    @property
    def key(self) -> str: ...
    @property
    def is_descending(self) -> bool: ...


class Listing:
    """The rows of a table that meet a condition, in one of its `orders`, read by `read`.

    `orders` maps a name to what follows ORDER BY, with {way} where ASC or DESC stands; `usual` is the one
    taken when nobody chose, with whether it descends. `values` fill the condition's holes.
    """

    def __init__(  # noqa: PLR0913 - the traits of a list
        self,
        store: "Store",
        table: str,
        *,
        condition: str = "1",
        values: Mapping[str, Any] | None = None,
        orders: Mapping[str, str],
        usual: tuple[str, bool],
        read: Callable[[Sequence[int]], Mapping[int, Any]],
    ) -> None:
        self._store = store
        self._table = table
        self._condition = condition
        self._values = dict(values or {})
        self._orders = orders
        self._usual = usual
        self._read = read

    def count(self) -> int:
        """Count the rows."""
        return int(self._scalar(f"SELECT count(*) FROM {self._table} WHERE {self._condition}"))

    def ids(self, sort: Order | None, limit: int | None = None, offset: int = 0) -> Sequence[int]:
        """List the ids in order: all, or `limit` of them from a place on."""
        # As one JSON text: a row for each of 100,000 ids would take twice the time.
        found: list[int] = json.loads(
            self._scalar(f"SELECT json_group_array(id) FROM ({self._sql(sort, limit, offset)})")
        )
        return found

    def rows(self, ids: Sequence[int]) -> Mapping[int, Any]:
        """Read these rows; one that is gone meanwhile is left out."""
        return self._read(ids)

    def sums(self, currency: str, amount: str, join: str = "") -> dict[str, int]:
        """Add up an amount of all rows, by currency: both are expressions over the table."""
        sql = (
            f"SELECT {currency}, sum({amount}) FROM {self._table} {join} WHERE {self._condition} "
            f"GROUP BY 1 HAVING sum({amount}) <> 0"
        )
        return dict(self._store.query(sql, **self._used(sql)))

    def plan(self, sort: Order | None, limit: int | None = None) -> list[str]:
        """Tell how SQLite goes about listing the ids: for tests."""
        sql = f"EXPLAIN QUERY PLAN {self._sql(sort, limit)}"
        return [row[3] for row in self._store.query(sql, **self._used(sql))]

    def _sql(self, sort: Order | None, limit: int | None, offset: int = 0) -> str:
        key, is_descending = (sort.key, sort.is_descending) if sort is not None else self._usual
        order = self._orders[key].format(way="DESC" if is_descending else "ASC", table=self._table)
        join = (
            f"LEFT JOIN customer_index ON customer_index.id = {self._table}.customer_id"
            if "customer_index" in order
            else ""
        )
        return (
            f"SELECT {self._table}.id AS id FROM {self._table} {join} WHERE {self._condition} "
            f"ORDER BY {order} LIMIT {-1 if limit is None else limit} OFFSET {offset}"
        )

    def _scalar(self, sql: str) -> Any:
        return self._store.scalar(sql, **self._used(sql))

    def _used(self, sql: str) -> dict[str, Any]:
        """Pick the values a statement has holes for."""
        return {name: value for name, value in self._values.items() if f":{name}" in sql}


def names_of(store: "Store", customer_ids: set[int]) -> dict[int, str]:
    """Read what these customers are called."""
    marks = ",".join(map(str, customer_ids))
    return dict(store.query(f"SELECT id, {NAME} FROM customer WHERE id IN ({marks})"))


def about(store: "Store", table: str, typed: str, *columns: str) -> tuple[str, dict[str, Any]]:
    """Narrow to customers found by what was typed, and to rows that have it in a column."""
    plain = typed.strip()
    if not plain:
        return "1", {}
    found = ",".join(map(str, search.find(store, plain, limit=MOST_FOUND)))
    own = "".join(f" OR {table}.{column} LIKE :typed" for column in columns)
    return f"({table}.customer_id IN ({found}){own})", {"typed": f"%{plain}%"}
