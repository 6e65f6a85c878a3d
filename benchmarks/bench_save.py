"""Saving one customer in a file of 100,000: history, search index and all, against a bare INSERT and commit.

    python -m benchmarks.bench_save [--rounds 3]

Both commit to the disk each time. A new customer has a telephone, an edit changes the name.
"""

import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import runner, shops  # found by the line above
from benchmarks.runner import Goal, Result  # likewise

CUSTOMERS, SAVES = 100_000, 200


def _median(save: Callable[[int], Any]) -> Result:
    taken: list[float] = []
    spent: list[float] = []
    for place in range(SAVES):
        began, busy = time.perf_counter(), time.process_time()
        save(place)
        taken.append(1000 * (time.perf_counter() - began))
        spent.append(1000 * (time.process_time() - busy))
    return {
        "p50 ms": statistics.median(taken),
        "p95 ms": sorted(taken)[int(SAVES * 0.95)],
        "p95 cpu ms": sorted(spent)[int(SAVES * 0.95)],
        "max cpu ms": max(spent),
        "MiB": runner.peak(),
    }


def bare() -> Result:
    """Insert a row into a table with an index and commit."""
    with tempfile.TemporaryDirectory() as folder:
        connection = sqlite3.connect(Path(folder) / "bare.db", isolation_level=None)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, phone TEXT)")
        connection.execute("CREATE INDEX by_name ON customer (name)")

        def save(place: int) -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO customer (name, phone) VALUES (?, ?)", ("Анна", str(place)))
            connection.execute("COMMIT")

        return _median(save)


def _in_shop(saver: Callable[[Any], Callable[[int], Any]]) -> Result:
    from smallcrm.db.store import Store

    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(shops.shop(CUSTOMERS), Path(folder) / "shop.db"))
        with Store.open(path, now=lambda: shops.NOW) as store:
            save = saver(store)
            save(-1)
            return _median(save)


def added() -> Result:
    """Add customers."""
    from smallcrm.domain.customer import ContactDetail, ContactKind, Customer
    from smallcrm.services import customers

    def saver(store: Any) -> Callable[[int], Any]:
        def save(place: int) -> Any:
            phone = ContactDetail(kind=ContactKind.PHONE, value=f"+7 921 555-{place + 1000}")
            return customers.add(store, Customer(name=f"Анна Новикова {place}"), contacts=[phone])

        return save

    return _in_shop(saver)


def edited() -> Result:
    """Change the names of customers."""
    from smallcrm.services import customers

    def saver(store: Any) -> Callable[[int], Any]:
        def save(place: int) -> Any:
            known = store.customers.get(50_000 + 7 * place)
            return customers.edit(store, replace(known, name=f"{known.name} {place}"))

        return save

    return _in_shop(saver)


CASES = {"INSERT and commit": bare, "add a customer": added, "edit a customer": edited}
GOALS = tuple(
    Goal(what, "INSERT and commit", figure=figure, most=3.0 if "p95" in figure else None)
    for what in ("add a customer", "edit a customer")
    for figure in ("p50 ms", "p95 ms", "p95 cpu ms", "max cpu ms")
)


def measure(rounds: int = 3, only: str = "") -> list[runner.Row]:
    """Run the cases in turns and compare them."""
    shops.shop(CUSTOMERS)
    return runner.compare(__file__, GOALS, rounds, only)


if __name__ == "__main__":
    runner.main(CASES, measure)
