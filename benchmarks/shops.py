"""Customers' files of any size for the benchmarks, with phones, plates and policies, made once and kept."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks import data
from smallcrm.db.codec import moment_text
from smallcrm.db.migrations import NAMES
from smallcrm.db.store import Store
from smallcrm.domain.values.identifiers import document_key, plate_key
from smallcrm.domain.values.names import name_key
from smallcrm.domain.values.phones import phone_key
from smallcrm.services import customers

AT_ONCE = 100_000
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
AT = moment_text(NOW)


def shop(count: int) -> Path:
    """Give the path of a file with so many customers, made now if it is not there."""
    # A file of another version would be brought up to date by every case that opens it.
    path = data.folder() / f"shop-{count}-{len(NAMES)}.db"
    if not path.exists():
        fresh = path.with_suffix(".part")
        for old in (fresh, *(Path(f"{fresh}-{end}") for end in ("wal", "shm"))):
            old.unlink(missing_ok=True)
        with Store.open(fresh, now=lambda: NOW) as store:
            for start in range(0, count, AT_ONCE):
                with store.step("import"):
                    _add(store, list(data.rows(min(AT_ONCE, count - start), start=start)), start + 1)
                    customers.keep_last_number(store, store.customers.count())
        fresh.replace(path)
    return path


def _add(store: Store, rows: list[list[Any]], first: int) -> None:
    def each(make: Callable[[int, list[Any]], tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        return [make(id_, row) for id_, row in enumerate(rows, first)]

    store.customers.add_all(
        ("number", "name", "name_key", "city", "address", "external_id", "note", "created_at", "updated_at"),
        each(lambda i, r: (f"C-{i:06d}", r[1], name_key(r[1]), r[11], r[12], str(r[0]), r[14], AT, AT)),
    )
    store.contacts.add_all(
        ("customer_id", "kind", "value", "key"),
        each(lambda i, r: (i, "phone", str(r[2]), phone_key(str(r[2]), "CN")))
        + [(i, "email", r[4], r[4]) for i, r in enumerate(rows, first) if r[4]],
    )
    store.assets.add_all(
        ("customer_id", "type", "plate", "plate_key", "created_at"),
        each(lambda i, r: (i, "vehicle", r[5], plate_key(r[5]), AT)),
    )
    store.assets.add_all(
        ("customer_id", "type", "policy_number", "policy_key", "ends_on", "created_at"),
        each(lambda i, r: (i, "policy", r[6], document_key(r[6]), r[9].isoformat(), AT)),
    )
