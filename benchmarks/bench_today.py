"""The morning, the calendar and the list over 100,000 open reminders, off screen.

    python -m benchmarks.bench_today [--rounds 3] [WHAT]

They lie over a month back and a year ahead, so that some 8,000 are late: more than any shop lets happen.
Each answer is what happens on the window's thread, from the wish to the rows being there; the floor is
counting by the index of days alone. The processor's own time stands beside the clock's: a busy machine
stretches only the latter.
"""

import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import data, runner, shops  # found by the line above
from benchmarks.runner import Goal, Result  # likewise

REMINDERS = 100_000
CUSTOMERS = 20_000
TIMES = 40
KINDS = ("policy", "service", "inspection", "call", "payment", "task")
OWNERS = ("", "Anna", "Boris")


def busy_shop() -> Path:
    """Give a file with 100,000 open reminders, made now if it is not there."""
    from smallcrm.db.store import Store

    path = data.folder() / f"reminders-year-{REMINDERS}-{_schema()}.db"
    if not path.exists():
        fresh = path.with_suffix(".part")
        for old in (fresh, *(Path(f"{fresh}-{end}") for end in ("wal", "shm"))):
            old.unlink(missing_ok=True)
        with Store.open(fresh, now=lambda: shops.NOW) as store:
            _fill(store)
        fresh.replace(path)
    return path


def _schema() -> str:
    from smallcrm.db.opening import SCHEMA_SHA256

    return SCHEMA_SHA256[:8]


def _fill(store: Any) -> None:
    chance, today = random.Random(7), shops.NOW.date()
    with store.step("demo"):
        store.customers.add_all(
            ("number", "name", "name_key", "created_at", "updated_at"),
            [(f"C-{i:06d}", f"Customer {i}", f"customer {i}", shops.AT, shops.AT) for i in range(CUSTOMERS)],
        )
        store.contacts.add_all(
            ("customer_id", "kind", "value", "key"),
            [(i, "phone", f"07700 9{i:05d}", f"7700{i:06d}") for i in range(1, CUSTOMERS + 1)],
        )
        store.reminders.add_all(
            ("customer_id", "kind", "title", "due_on", "planned_on", "snoozed_until", "due_time", "lead_days",
             "owner", "created_at"),
            [_reminder(chance, today, number) for number in range(REMINDERS)],
        )  # fmt: skip


def _reminder(chance: random.Random, today: date, number: int) -> tuple[Any, ...]:
    day = (today + timedelta(days=chance.randrange(-30, 366))).isoformat()
    put_off = (
        (today + timedelta(days=chance.randrange(-5, 20))).isoformat() if chance.random() < 0.05 else None
    )
    at = "09:30:00" if chance.random() < 0.2 else None
    return (
        chance.randrange(1, CUSTOMERS + 1),
        chance.choice(KINDS),
        f"Ring about {number}",
        day,
        day,
        put_off,
        at,
        chance.choice((0, 30)),
        chance.choice(OWNERS),
        shops.AT,
    )


def _with_page(name: str, work: Callable[[Any], Callable[[], object]]) -> Result:
    """Open a page of the real window and measure an answer of it many times."""
    import shutil
    import tempfile

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from smallcrm.db.store import Store
    from smallcrm.settings import Settings
    from smallcrm.ui.app import make_application, make_window

    with tempfile.TemporaryDirectory() as folder:
        os.environ["SMALLCRM_HOME"] = folder
        app = make_application()
        path = Path(shutil.copy(busy_shop(), Path(folder) / "shop.db"))
        store = Store.open(path, now=lambda: shops.NOW)
        window = make_window(store, clock=lambda: shops.NOW, chosen=Settings(language="en", theme="light"))
        window.show()
        window.go(name)
        app.processEvents()
        answer = work(window.page)
        answer()
        result = _repeated(answer)
        window.ctx.jobs.close()
        store.close()
    return result


def _repeated(answer: Callable[[], object]) -> Result:
    """Ask many times: the time by the clock and of the processor that 95 of 100 answers stay under."""
    taken, spent = [], []
    for _ in range(TIMES):
        began, used = time.perf_counter(), time.process_time()
        answer()
        taken.append(1000 * (time.perf_counter() - began))
        spent.append(1000 * (time.process_time() - used))
    return {
        "p95 ms": statistics.quantiles(taken, n=20)[-1],
        "cpu p95 ms": statistics.quantiles(spent, n=20)[-1],
        "s": sum(taken) / 1000,
        "MiB": runner.peak(),
    }


def index_alone() -> Result:
    """Count the late ones by the index of days and nothing else."""
    from smallcrm.db.reads.reminder_list import counts
    from smallcrm.db.store import Store

    with Store.open(busy_shop(), now=lambda: shops.NOW, read_only=True) as store:
        return _repeated(lambda: counts(store, today=shops.NOW.date()))


def today_page() -> Result:
    from smallcrm.domain.changes import Changes

    return _with_page("today", lambda page: lambda: page.refresh(Changes()))


def calendar_month() -> Result:
    def work(page: Any) -> Callable[[], object]:
        page.show_view("month")
        days = iter(range(10_000))
        return lambda: page.calendar.go_to(shops.NOW.date() + timedelta(days=31 * (next(days) % 5 - 2)))

    return _with_page("reminders", work)


def calendar_week() -> Result:
    def work(page: Any) -> Callable[[], object]:
        page.show_view("week")
        days = iter(range(10_000))
        return lambda: page.calendar.go_to(shops.NOW.date() + timedelta(days=7 * (next(days) % 5 - 2)))

    return _with_page("reminders", work)


def list_filter() -> Result:
    def work(page: Any) -> Callable[[], object]:
        page.show_view("list")
        kinds = iter(KINDS * 1000)
        return lambda: page.list.narrow_to(kind=next(kinds))

    return _with_page("reminders", work)


CASES = {
    "index alone": index_alone,
    "Today": today_page,
    "calendar, a month": calendar_month,
    "calendar, a week": calendar_week,
    "list, another kind": list_filter,
}
GOALS = tuple(
    Goal(what, "index alone", figure, most=50)
    for what in CASES
    if what != "index alone"
    for figure in ("p95 ms", "cpu p95 ms")
)


def measure(rounds: int, only: str = "") -> list[runner.Row]:
    return runner.compare(__file__, GOALS, rounds, only)


if __name__ == "__main__":
    runner.main(CASES, measure)
