"""The list of customers: opening it, sorting by any column, any single filter, a letter typed.

    python -m benchmarks.bench_list [--rounds 3] [WHAT]

Each answer is what the window asks for: the count, the ids of the first page and its rows. The floor reads as
many rows by their ids and nothing else. `in the window` is the real page, from the key to the painted rows,
against painting it again without any change; the processor's own time stands beside the clock's, which a busy
machine stretches.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import data, runner, shops  # found by the line above
from benchmarks.runner import Goal, Result  # likewise

SIZES = (100_000, 1_000_000)
PAGE = 128
AGAIN = 3
"""How often each answer is asked for; the first time warms the cache of the file."""

FILLED = """
    UPDATE customer SET
        status = CASE id % 10 WHEN 0 THEN 'prospect' WHEN 1 THEN 'dormant' WHEN 2 THEN 'lost'
            ELSE 'active' END,
        owner = 'Owner ' || (id % 7), source = 'Source ' || (id % 12),
        company = iif(id % 4, '', 'Company ' || (id % 5000)),
        birthday = iif(id % 3, date('1950-01-01', (id * 37 % 20000) || ' days'), NULL),
        custom = iif(id % 2, json_object('1', id % 977), '{}');
    INSERT INTO custom_field (label, kind, created_at) VALUES ('Points', 'number', '2026-01-01');
    INSERT INTO tag (name) VALUES ('Garage'), ('Fleet'), ('Pays late');
    INSERT INTO customer_tag (customer_id, tag_id) SELECT id, 1 + id % 3 FROM customer WHERE id % 5 > 1;
    INSERT INTO reminder (customer_id, title, due_on, created_at)
        SELECT id, 'Call', date('2026-09-01', (id * 13 % 700) || ' days'), '2026-01-01' FROM customer
        WHERE id % 3;
    INSERT INTO activity (customer_id, kind, happened_on)
        SELECT id, 'call', date('2024-01-01', (id * 29 % 1000) || ' days') FROM customer WHERE id % 4
"""
"""What a shop of these benchmarks lacks to be filtered by."""

FILTERS = (
    *("status=active", "status=lost", "status!=active", "tag=Fleet", "tag!=Fleet", "tag=", "tag=*"),
    *("owner=Owner 3", "source!=Source 3", "city=", "company=*", "company=", "phone=", "email=", "email=*"),
    *("asset=vehicle", "asset!=policy", "asset=", "reminder<month", "reminder<7", "reminder="),
    *("last_contact>90", "last_contact<30", "last_contact=", "birthday<30", "custom.1=*", "custom.1="),
    *("custom.1>=900", "custom.1<=10"),
)
TYPED = ("s", "sm", "smith", "4", "44", "4417", "п", "пет", "王", "王小", "浙", "a1", "@", "example")


@dataclass(frozen=True)
class By:
    key: str
    is_descending: bool = False


def file(count: int) -> Path:
    """Give the path of a shop with something to filter by, made now if it is not there."""
    from smallcrm.db import history, search
    from smallcrm.db.migrations import NAMES
    from smallcrm.db.store import Store

    # The number of migrations is part of the name: what is only read is not brought up to date.
    path = data.folder() / f"list-{count}-{len(NAMES)}.db"
    older = [data.folder() / f"list-{count}-{number}.db" for number in range(len(NAMES) - 1, 0, -1)]
    fresh = path.with_suffix(".part")
    if not path.exists() and (known := next((each for each in older if each.exists()), None)):
        # Bringing a million customers up to date takes a tenth of making them.
        shutil.copy(known, fresh)
        Store.open(fresh, now=lambda: shops.NOW).close()
        fresh.replace(path)
    elif not path.exists():
        shutil.copy(shops.shop(count), fresh)
        with Store.open(fresh, now=lambda: shops.NOW) as store, store.maintaining() as connection:
            for table in ("customer", "customer_tag", "tag", "reminder", "activity", "custom_field"):
                for operation in ("insert", "update", "delete"):
                    connection.execute(f"DROP TRIGGER IF EXISTS history_{table}_{operation}")
            for statement in FILLED.split(";\n"):
                connection.execute(statement)
            search.rebuild(connection)
            history.install_triggers(connection)
        fresh.replace(path)
    return path


@contextmanager
def _opened(count: int) -> Iterator[Any]:
    from smallcrm.db.store import Store

    with Store.open(file(count), now=lambda: shops.NOW, read_only=True) as store:
        yield store


def _p95(works: list[Callable[[], object]]) -> float:
    """Do each some times; of the best times of each the one that 95 of 100 stay under."""
    taken = []
    for work in works:
        work()
        best = []
        for _ in range(AGAIN):
            began = time.perf_counter()
            work()
            best.append(1000 * (time.perf_counter() - began))
        taken.append(sorted(best)[AGAIN // 2])
    return sorted(taken)[max(int(len(taken) * 0.95) - 1, 0)] if len(taken) > 1 else taken[0]


def ours(count: int) -> Result:
    """Ask what the list asks."""
    from smallcrm.db.reads.customer_list import SORTS, CustomerList
    from smallcrm.domain.customer_filter import EVERYONE, CustomerFilter, read_condition

    today = shops.NOW.date()
    with _opened(count) as store:

        def page(chosen: Any = EVERYONE, by: Any = None, typed: str = "") -> None:
            listed = CustomerList(store, chosen, today=today, typed=typed)
            listed.count()
            listed.rows(listed.ids(by, PAGE))

        filters = [CustomerFilter((read_condition(text),)) for text in FILTERS]
        orders = [By(key, way) for key in (*SORTS, "custom.1") for way in (False, True)]
        everybody = CustomerList(store, EVERYONE, today=today)
        return {
            "open ms": _p95([page]),
            "sort p95 ms": _p95([partial(page, by=by) for by in orders]),
            "filter p95 ms": _p95([partial(page, chosen) for chosen in filters]),
            "filter and sort p95 ms": _p95(
                [
                    partial(page, chosen, by)
                    for chosen in filters
                    for by in orders[:: 5 if count > 100_000 else 1]
                ]
            ),
            "typed p95 ms": _p95([partial(page, typed=typed) for typed in TYPED]),
            "all ids ms": _p95([lambda: everybody.ids(By("city"))]),
            "MiB": runner.peak(),
        }


def floor(count: int) -> Result:
    """Read a page of rows by their ids; for all ids, read them in the order they lie in the file."""
    import json

    from smallcrm.db.reads.customer_list import CustomerList
    from smallcrm.domain.customer_filter import EVERYONE

    with _opened(count) as store:
        ids = [1 + (place * 7919) % count for place in range(PAGE)]
        listed = CustomerList(store, EVERYONE, today=shops.NOW.date())
        rows = _p95([lambda: listed.rows(ids)])
        whole = "SELECT json_group_array(id) FROM (SELECT id FROM customer)"
        every = _p95([lambda: json.loads(store.scalar(whole))])
        return {**dict.fromkeys(FIGURES, rows), "all ids ms": every, "MiB": runner.peak()}


FIGURES = (
    "open ms", "sort p95 ms", "filter p95 ms", "filter and sort p95 ms", "typed p95 ms", "all ids ms",
)  # fmt: skip


def window(act: str, count: int) -> Result:
    """Do something in the real page; milliseconds from the key to the painted rows."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from smallcrm.db.store import Store
    from smallcrm.settings import Settings
    from smallcrm.ui.app import make_application, make_window

    with tempfile.TemporaryDirectory() as folder:
        os.environ["SMALLCRM_HOME"] = folder
        app = make_application()
        store = Store.open(file(count), now=lambda: shops.NOW, read_only=True)
        shown = make_window(store, clock=lambda: shops.NOW, chosen=Settings(language="en", theme="light"))
        shown.show()
        shown.go("customers")
        page = shown.page
        for _ in range(30):
            app.processEvents()
        works = {
            "key": [partial(page.filter_field().setText, text) for text in TYPED],
            "sort": [partial(page.table.model.sort, column) for column in range(1, 12)],
            "chip": [partial(page.show_item, key) for key in ("due", "everyone", "no_step", "status:lost")],
            "paint": [lambda: None] * 8,
        }[act]
        taken, spent = [], []
        for work in works * AGAIN:
            began, used = time.perf_counter(), time.process_time()
            work()
            page.table.view.viewport().repaint()
            taken.append(1000 * (time.perf_counter() - began))
            spent.append(1000 * (time.process_time() - used))
            for _ in range(10):
                app.processEvents()
                time.sleep(0.012)
        shown.ctx.jobs.close()
        # The first time of each warms the caches of the file and of the letters.
        clock, processor = sorted(taken[len(works) :]), sorted(spent[len(works) :])
        place = int(len(clock) * 0.95)
        return {"p95 ms": clock[place], "p95 cpu ms": processor[place], "MiB": runner.peak()}


ACTS = {"key": "key typed", "sort": "column sorted", "chip": "filter chosen"}
CASES = {
    f"{name}, {count:,} customers": partial(work, count)
    for count in SIZES
    for name, work in (("list", ours), ("page of rows", floor))
} | {
    f"{name} in the window, {SIZES[0]:,} customers": partial(window, act, SIZES[0])
    for act, name in (*ACTS.items(), ("paint", "nothing but paint"))
}
GOALS = tuple(
    Goal(
        f"list, {count:,} customers",
        f"page of rows, {count:,} customers",
        figure=figure,
        most=None if figure == "all ids ms" or count > SIZES[0] else 50.0,
        ratio=3.5 if figure == "all ids ms" else None,
    )
    for count in SIZES
    for figure in FIGURES
) + tuple(
    Goal(
        f"{name} in the window, {SIZES[0]:,} customers",
        f"nothing but paint in the window, {SIZES[0]:,} customers",
        figure=figure,
        most=16.0 if act == "key" else 50.0,
    )
    for act, name in ACTS.items()
    for figure in ("p95 ms", "p95 cpu ms")
)
QUICK = "100,000"


def measure(rounds: int = 3, only: str = "") -> list[runner.Row]:
    """Make the files where they are missing, run the cases in turns and compare them."""
    for count in SIZES:
        if only in f"{count:,}":
            file(count)
    return runner.compare(__file__, GOALS, rounds, only)


if __name__ == "__main__":
    runner.main(CASES, measure)
