"""A row of every table that belongs to a customer, made from the schema alone.

A table nobody thought of here gets its row too, so that a test over all of them covers it the day it is
made. Where the schema does not tell what a column may hold, SPECIAL does.
"""

import re
from itertools import count

from smallcrm.db.links import links_to
from smallcrm.db.store import Store

SPECIAL = {"sha256": "0" * 64}
"""Values of columns whose CHECK is more than a list, a date or JSON."""

FRESH = {"tag", "call_list"}
"""Tables of which each customer gets a row of their own: nobody has a tag twice, or is on a list twice."""

_numbers = count(1)


def fill(store: Store, customer_id: int, other_id: int) -> dict[str, int]:
    """Give a customer a row in every table with a link to customers; return the ids by table.

    A second link of the same table goes to `other_id`.
    """
    made: dict[str, int] = {}
    tables = dict.fromkeys(link.table for link in links_to(store.connection, "customer"))
    for table in tables:
        if table != "customer":
            _row(store, table, customer_id, other_id, made)
    return {table: id_ for table, id_ in made.items() if table in tables}


def _row(store: Store, table: str, customer_id: int, other_id: int, made: dict[str, int]) -> int:
    if table in made:
        return made[table]
    links = {row[3]: row[2] for row in store.query(f"PRAGMA foreign_key_list({table})")}
    owned = {link.table for link in links_to(store.connection, "customer")}
    sql = store.scalar("SELECT sql FROM sqlite_master WHERE name = :name", name=table)
    values: dict[str, object] = {}
    owners = [customer_id, other_id]
    for _, column, kind, is_required, default, _ in store.query(f"PRAGMA table_info({table})"):
        parent, is_wanted = links.get(column), is_required and default is None
        if parent == "customer":
            values[column] = owners.pop(0)
        elif parent == "asset" or (parent in owned - {table} and is_wanted):
            values[column] = _row(store, parent, customer_id, other_id, made)
        elif parent not in {None, table} and is_wanted:
            values[column] = _any(store, parent, customer_id, other_id, made)
        elif parent is None and column != "id" and is_wanted:
            values[column] = _value(sql, column, kind)
    marks = ", ".join(f":{name}" for name in values)
    made[table] = store.write(
        f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", **values
    ).lastrowid
    return made[table]


def _any(store: Store, table: str, customer_id: int, other_id: int, made: dict[str, int]) -> int:
    """Take a row of a table that belongs to nobody: a product, a stage."""
    found = None if table in FRESH else store.scalar(f"SELECT min(id) FROM {table}")
    return found if found is not None else _row(store, table, customer_id, other_id, made)


def _value(sql: str, column: str, kind: str) -> object:
    known = {
        f"date({column})": "2026-01-02",
        f"json_valid({column})": "{}",
        f"{column[:-3]}_at TEXT": "2026-01-02T03:04:05.000000Z",
    }
    fitting = [value for sign, value in known.items() if sign in sql]
    listed = re.search(rf"\b{column} IN \(\s*'([^']*)'", sql)
    if kind == "INTEGER" or column in SPECIAL:
        return SPECIAL.get(column, next(_numbers))
    return listed[1] if listed else (*fitting, f"x{next(_numbers)}")[0]
