"""Files of every earlier version open with all their rows and their history."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from smallcrm.db import history, undo
from smallcrm.db.migrations import NAMES
from smallcrm.db.store import Store
from smallcrm.services import maintenance
from tests.db.conftest import NOW

OLDER = Path(__file__).parents[1] / "data" / "older"
DERIVED = ("search_", "sqlite_", "_sqlite_", "customer_index", "meta")


def rows(path: Path) -> dict[str, list[dict[str, object]]]:
    """Read every row of every table of records, column by name."""
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {
        table: [dict(row) for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1")]
        for table in tables
        if not table.startswith(DERIVED)
    }
    connection.close()
    return found


@pytest.mark.parametrize("older", sorted(OLDER.glob("*.db")), ids=lambda path: path.stem)
def test_a_file_of_an_older_version_keeps_every_value(older, tmp_path):
    path = tmp_path / older.name
    shutil.copy(older, path)
    before = rows(path)
    with Store.open(path, now=lambda: NOW) as store:
        assert store.scalar("PRAGMA user_version") == len(NAMES)
    assert maintenance.check(path) == []
    after = rows(path)
    for table, kept in before.items():
        now = [{name: row[name] for name in old} for row, old in zip(after[table], kept, strict=False)]
        assert now == kept, table


@pytest.mark.parametrize("older", sorted(OLDER.glob("*.db")), ids=lambda path: path.stem)
def test_what_was_done_with_an_older_version_can_still_be_taken_back(older, tmp_path):
    path = tmp_path / older.name
    shutil.copy(older, path)
    with Store.open(path, now=lambda: NOW) as store:
        newest = history.next_to_undo(store)
        assert newest is not None
        assert store.customers.count() > 0
        undo.undo(store)
        assert store.customers.count() == 0
        undo.redo(store)
        assert store.customers.count() > 0
