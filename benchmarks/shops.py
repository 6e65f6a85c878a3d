"""Customers' files of any size for the benchmarks, with phones, plates and policies, made once and kept."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
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


def shop_with_history(count: int, years: int = 3) -> Path:
    """Give the path of such a file with years behind it, made now if it is not there.

    Every customer bought, was spoken to and was to be called once a year on the average, and had a policy to
    renew: three hundred thousand rows of each for 100,000 customers and three years. They differ by number
    alone, so that the same file is made anywhere.
    """
    path = data.folder() / f"history-{count}-{years}-{len(NAMES)}.db"
    if path.exists():
        return path
    fresh = path.with_suffix(".part")
    shutil.copyfile(shop(count), fresh)
    with Store.open(fresh, now=lambda: NOW) as store:
        days = [(NOW.date() - timedelta(days=each)).isoformat() for each in range(365 * years)]
        with store.step("import"), store.leaving_index():
            _add_history(store, count, count * years, days)
    fresh.replace(path)
    return path


def _add_history(store: Store, count: int, rows: int, days: list[str]) -> None:
    """Add sales, activities and reminders, each to the `number * step`-th customer and day."""

    def who(number: int) -> int:
        return 1 + number * 7_919 % count

    def when(number: int) -> str:
        return days[number * 104_729 % len(days)]

    store.sales.add_all(
        ("customer_id", "sold_on", "amount", "currency", "text", "created_at"),
        ((who(n), when(n), 1_000 + n * 31 % 90_000, "CNY", "Service", AT) for n in range(rows)),
    )
    kinds, people = ("call", "visit", "message", "note", "service"), ("Ann", "Bob", "")
    store.activities.add_all(
        ("customer_id", "kind", "happened_on", "text", "who"),
        ((who(n + 5), kinds[n % 5], when(n + 5), "Spoke", people[n % 3]) for n in range(rows)),
    )
    store.reminders.add_all(
        ("customer_id", "asset_id", "kind", "title", "due_on", "planned_on", "done_on", "is_dismissed",
         "asset_date", "created_at"),
        (_renewal(n, who(n + 9), count, when(n + 9)) for n in range(rows)),
    )  # fmt: skip
    store.write("UPDATE profile SET currency = 'CNY', country = 'CN'")
    store.write(
        "UPDATE customer SET since = date('2026-11-21', '-' || (id * 37 % 1900) || ' days'), source = "
        "CASE id % 4 WHEN 0 THEN 'Recommended' WHEN 1 THEN 'Web' WHEN 2 THEN 'Walked in' ELSE '' END"
    )


def _renewal(number: int, customer_id: int, count: int, day: str) -> tuple[Any, ...]:
    """Make a renewal of the customer's policy: nine of ten kept, one lost; those of the last weeks open."""
    is_open = day > "2026-10-20"
    return (
        *(customer_id, count + customer_id, "policy", "", day, day),
        *(None if is_open else day, 0 if is_open else int(number % 10 == 0), "ends_on", AT),
    )
