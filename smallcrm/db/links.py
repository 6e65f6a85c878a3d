"""What refers to a record, read from the schema itself: a table made tomorrow is among them."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from smallcrm.db.engine import Connection
    from smallcrm.db.store import Store


class Link(NamedTuple):
    """A column that holds the id of a record of another table."""

    table: str
    column: str


def links_to(connection: "Connection", table: str) -> list[Link]:
    """List the columns that refer to a table, by name."""
    names = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    return sorted(
        Link(name, column)
        for (name,) in connection.execute(names).fetchall()
        for _, _, parent, column, *_ in connection.execute(f"PRAGMA foreign_key_list({name})").fetchall()
        if parent == table
    )


def point_elsewhere(store: "Store", link: Link, *, old: int, new: int) -> int:
    """Let the rows of a link refer to another record. Returns how many did.

    A row that would then stand twice, or refer to itself, stays and goes with the old record.
    """
    sql = f"UPDATE OR IGNORE {link.table} SET {link.column} = :new WHERE {link.column} = :old"
    return int(store.write(sql, old=old, new=new).rowcount)
