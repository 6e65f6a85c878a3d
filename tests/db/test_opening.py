"""Whatever lies where the file should be: it is said plainly, and left as it is."""

import hashlib
import os
import sqlite3
from pathlib import Path

import pytest

from smallcrm.db import engine, history, opening, search
from smallcrm.db.repository import Records
from smallcrm.db.store import Store
from smallcrm.domain.errors import UserError
from tests.builders import a_customer
from tests.db.conftest import NOW

GOLDEN = Path(__file__).parents[1] / "golden" / "schema.sql"


def opened(path: Path, **options: bool) -> Store:
    return Store.open(path, now=lambda: NOW, **options)


def refused(path: Path, **options: bool) -> str:
    """Try to open a file that should not open; check that it stays as it was and say the code."""
    before = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None
    with pytest.raises(UserError) as error:
        opened(path, **options).close()
    if before is not None:
        assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    return error.value.code


@pytest.fixture
def full(path: Path) -> Path:
    with opened(path) as store:
        for index in range(200):
            a_customer(store, f"Customer {index}", phones=(f"1380013{index:04d}",), note="note " * 40)
    return path


def change(path: Path, *statements: str) -> None:
    connection = engine.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def test_a_new_file_is_made_with_its_folders(tmp_path):
    path = tmp_path / "客户" / "моя база" / "shop.db"
    opened(path).close()
    assert path.is_file()
    assert [each.name for each in path.parent.iterdir()] == ["shop.db"]


def test_a_missing_file_is_not_made_when_it_should_be_there(tmp_path):
    assert refused(tmp_path / "shop.db", create=False) == "db_missing"
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_is_never_taken_for_a_new_one(path):
    path.touch()
    assert refused(path) == "db_empty"
    assert path.stat().st_size == 0


def test_a_folder_a_pipe_and_noise_are_refused(tmp_path):
    assert refused(tmp_path) == "db_not_a_file"
    pipe = tmp_path / "pipe.db"
    os.mkfifo(pipe)
    assert refused(pipe) == "db_not_a_file"
    noise = tmp_path / "noise.db"
    noise.write_bytes(bytes(range(256)) * 64)
    assert refused(noise) == "db_foreign"


def test_somebody_elses_database_is_not_touched(path):
    stranger = sqlite3.connect(path)
    stranger.execute("CREATE TABLE customers (name TEXT)")
    stranger.commit()
    stranger.close()
    assert refused(path) == "db_foreign"


def test_a_file_made_by_a_newer_program_is_not_touched(full):
    change(full, "PRAGMA user_version = 999")
    assert refused(full) == "db_newer"


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON customer BEGIN DELETE FROM customer; END",
        "CREATE VIEW customers AS WITH RECURSIVE n AS (SELECT 1 UNION ALL SELECT 2 FROM n) SELECT * FROM n",
        "DROP TABLE sale",
        "ALTER TABLE asset RENAME COLUMN vin TO frame",
        "DROP TRIGGER history_customer_delete",
        "DROP INDEX contact_key",
    ],
)
def test_a_schema_that_is_not_ours_counts_as_damaged(full, statement):
    change(full, "PRAGMA foreign_keys = OFF", statement)
    assert refused(full) == "db_damaged"


@pytest.mark.parametrize("part", [0.3, 0.6, 0.95])
def test_a_file_cut_short_is_damaged(full, part):
    whole = full.read_bytes()
    full.write_bytes(whole[: int(len(whole) * part)])
    assert refused(full) == "db_damaged"


def test_a_page_of_zeros_is_found(full):
    content = bytearray(full.read_bytes())
    content[5 * 4096 : 9 * 4096] = bytes(4 * 4096)
    full.write_bytes(content)
    assert refused(full) == "db_damaged"


def test_the_newest_good_backup_is_named_with_the_damage(full):
    from smallcrm.services import maintenance

    with opened(full) as store:
        made = maintenance.make_backup(store)
    full.write_bytes(full.read_bytes()[:8192])
    with pytest.raises(UserError) as error:
        opened(full).close()
    assert error.value.facts["backup"] == str(made.path)


def test_a_broken_search_index_is_made_again_and_no_row_is_lost(full):
    change(full, "DROP TABLE search_short")
    with opened(full) as store:
        assert store.customers.count() == 200
        assert len(search.find(store, "cu")) == 50
        assert search.find(store, "0199") != []


def test_a_search_index_of_older_rules_is_built_again(full):
    change(full, "UPDATE meta SET value = '0' WHERE key = 'search_version'", "DELETE FROM customer_index")
    with opened(full) as store:
        assert len(search.find(store, "customer 19")) > 0


def test_the_fingerprint_is_that_of_a_fresh_schema():
    assert opening.fingerprint(opening.expected_schema()) == opening.SCHEMA_SHA256


def test_a_fresh_schema_is_the_one_under_review(request):
    text = "\n".join(f"{sql};" for sql in opening.expected_schema().values()) + "\n"
    if request.config.getoption("--accept", default=False):
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text(text, encoding="utf-8")
    assert GOLDEN.read_text(encoding="utf-8") == text


def test_records_and_tables_name_the_same_columns(store):
    kinds = [name for name, value in vars(Store).items() if isinstance(value, Records)]
    repositories = [getattr(store, name) for name in kinds]
    assert repositories
    for repository in repositories:
        columns = set(history.columns_of(store.connection, repository.table))
        assert set(repository.codec.columns) == columns, repository.table


def test_every_table_with_records_is_in_the_history(store):
    derived = {"step", "change", "customer_index", "meta", "_sqlite_migrations", "sqlite_sequence"}
    derived |= {"customer_value"}  # made from the customers' own fields
    derived |= {"likely_pair"}  # what the last look for duplicates found
    derived |= {"issued_number"}  # a number that was given stays given when the giving is taken back
    tables = {row[0] for row in store.query("SELECT name FROM sqlite_master WHERE type = 'table'")}
    unseen = {table for table in tables - derived if not table.startswith("search_")}
    assert unseen == set(history.TRACKED)
