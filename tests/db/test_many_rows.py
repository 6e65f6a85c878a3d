"""Many rows inserted at once are the rows that single statements would have made."""

from datetime import date

import pytest

from smallcrm.db import engine, many_rows
from tests.builders import a_customer

COLUMNS = ("customer_id", "type", "plate", "ends_on", "fields", "is_archived", "created_at")


def things(owner, count):
    """Make rows of which some columns say nothing for a while and then do."""
    for place in range(count):
        speaks = place % 70 > 40
        yield (
            owner,
            "vehicle" if speaks else "other",
            f"A{place}" if speaks else "",
            date(2026, 1, 1).isoformat() if place > 60 else None,
            '{"make":"LADA"}' if place == 5 else "{}",
            int(place == 90),
            "2026-11-21T09:30:00.000000Z",
        )


@pytest.mark.parametrize("rows", [0, 1, many_rows.AT_ONCE, 2 * many_rows.AT_ONCE + 7])
def test_rows_added_at_once_are_those_added_one_by_one(store, rows):
    owner = a_customer(store).id
    listed = f"id, {', '.join(COLUMNS)}, serial_number, note"
    with store.step("add"):
        many_rows.Run(store.connection, "asset", 11).add(COLUMNS, things(owner, rows))
        at_once = store.query(f"SELECT {listed} FROM asset ORDER BY id")
        store.write("DELETE FROM asset")
        store.connection.executemany(
            f"INSERT INTO asset (id, {', '.join(COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [(id_, *row) for id_, row in enumerate(things(owner, rows), 11)],
        )
        assert at_once == store.query(f"SELECT {listed} FROM asset ORDER BY id")
    assert len(at_once) == rows


def test_what_the_table_refuses_is_refused(store):
    with pytest.raises(engine.IntegrityError), store.step("add"):
        many_rows.Run(store.connection, "sale", 1).add(("customer_id", "created_at"), [(None, "today")])
