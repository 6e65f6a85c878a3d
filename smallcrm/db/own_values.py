"""Values of fields of one's own, field by field: who has one, and taking them out."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from smallcrm.db.store import Store

COLUMNS = {"customer": "custom", "asset": "fields"}
"""Where each kind of record keeps them, as JSON by the id of the field."""


def counts(store: "Store", record: str) -> dict[int, int]:
    """Count the records that have a value, by field."""
    if record == "customer":
        sql = "SELECT field_id, count(DISTINCT customer_id) FROM customer_value GROUP BY field_id"
        return dict(store.query(sql))
    sql = "SELECT key, count(*) FROM asset, json_each(asset.fields) WHERE key GLOB '[0-9]*' GROUP BY key"
    return {int(key): count for key, count in store.query(sql) if key.isdigit()}


def values(store: "Store", record: str, field_id: int) -> Iterator[tuple[int, Any]]:
    """Read the values of a field with the ids of their records."""
    column = COLUMNS[record]
    sql = (
        f"SELECT id, {column} FROM {record} "
        f"WHERE {column} <> '{{}}' AND ifnull(json_type({column}, :path), 'null') <> 'null'"
    )
    for id_, kept in store.query(sql, path=_path(field_id)):
        yield id_, json.loads(kept)[str(field_id)]


def put(store: "Store", record: str, field_id: int, id_: int, value: Any) -> None:
    """Write one value, in the running step."""
    column = COLUMNS[record]
    sql = f"UPDATE {record} SET {column} = json_set({column}, :path, json(:value)) WHERE id = :id"
    store.write(sql, path=_path(field_id), value=json.dumps(value, ensure_ascii=False), id=id_)


def take_out(store: "Store", record: str, field_id: int) -> int:
    """Take the values of a field out of all records, in the running step. Returns how many there were."""
    column = COLUMNS[record]
    sql = (
        f"UPDATE {record} SET {column} = json_remove({column}, :path) "
        f"WHERE {column} <> '{{}}' AND json_type({column}, :path) NOT NULL"
    )
    return int(store.write(sql, path=_path(field_id)).rowcount)


def _path(field_id: int) -> str:
    return f'$."{int(field_id)}"'
