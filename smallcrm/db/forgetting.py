"""Forgetting people for good: what history, search index and free pages of the file still say of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from smallcrm.db import kept_files

if TYPE_CHECKING:
    from smallcrm.db.store import Store

_OURS = "customer_id IN (SELECT id FROM temp.forgotten) OR (kind = 'customer' AND row_id IN temp.forgotten)"

# Somebody who was joined to them is the same person.
_JOINED = """
    INSERT OR IGNORE INTO temp.forgotten
    SELECT row_id FROM change WHERE kind = 'customer' AND op = 'D' AND step_id IN (
        SELECT step_id FROM change JOIN step ON step.id = step_id AND step.code = 'customers_joined'
        WHERE customer_id IN (SELECT id FROM temp.forgotten)
    )
"""

_FILES = f"""
    SELECT DISTINCT json_extract(before, '$.sha256') FROM change
    WHERE kind = 'attachment' AND op = 'D' AND ({_OURS})
"""

_EMPTIED = """
    UPDATE step SET details = '{}', is_forgotten = 1
    WHERE id IN (SELECT id FROM temp.emptied) AND id NOT IN (SELECT step_id FROM change)
"""


def forget(store: "Store", customers: Sequence[int]) -> None:
    """Wipe what is left of customers who were removed. It cannot be taken back.

    Steps that were about nobody else lose their words and can no longer be undone. Files nobody else has
    are deleted. Backups are not touched.
    """
    with store.maintaining() as connection:
        for table in ("forgotten", "emptied"):
            connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {table} (id INTEGER PRIMARY KEY)")
            connection.execute(f"DELETE FROM temp.{table}")
        connection.executemany("INSERT INTO temp.forgotten VALUES (?)", [(id_,) for id_ in customers])
        connection.execute(_JOINED)
        connection.execute("DELETE FROM temp.forgotten WHERE id IN (SELECT id FROM customer)")
        files = {row[0] for row in connection.execute(_FILES)}
        connection.execute(f"INSERT INTO temp.emptied SELECT DISTINCT step_id FROM change WHERE {_OURS}")
        connection.execute(f"DELETE FROM change WHERE {_OURS}")
        connection.execute(_EMPTIED)
        # What was taken out of a full-text index stays in its older pieces until they are merged.
        for index in ("search_tri", "search_short"):
            connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
        lonely = files - kept_files.needed(connection)
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    folder = kept_files.folder(store.path)
    for sha256 in lonely:
        kept_files.place(folder, sha256).unlink(missing_ok=True)
