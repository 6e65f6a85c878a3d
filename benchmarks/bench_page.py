"""The page of a customer with a long past, against that of one without any.

    python -m benchmarks.bench_page [--rounds 1] [WHAT]

Among 100,000 customers one has 5,000 entries in the timeline. Measured are what the page reads at once, a
window of the timeline, a search through all of it, and opening the page in the window until it is painted.
"""

import os
import shutil
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import data, runner, shops  # found by the line above
from benchmarks.runner import Goal, Result  # likewise

CUSTOMERS, ENTRIES = 100_000, 5_000
LONG, SHORT = 50_000, 50_001
TIMES = 60
TODAY = date(2026, 11, 21)


def file() -> Path:
    """Give the path of the file with the long past, made now if it is not there."""
    from smallcrm.db.store import Store
    from smallcrm.domain.activity import Activity, ActivityKind

    source = shops.shop(CUSTOMERS)
    path = data.folder() / f"page-{source.stem}.db"
    if not path.exists():
        fresh = path.with_suffix(".part")
        shutil.copy(source, fresh)
        kinds = list(ActivityKind)
        with Store.open(fresh, now=lambda: shops.NOW) as store, store.step("import"):
            for number in range(ENTRIES):
                text = f"Called about the thing number {number} and said rather more than fits into a line"
                day = TODAY - timedelta(days=ENTRIES - number)
                entry = Activity(customer_id=LONG, kind=kinds[number % 5], happened_on=day, text=text)
                store.activities.add(entry)
        fresh.replace(path)
    return path


def _times(work: Callable[[], object]) -> Result:
    taken = []
    for _ in range(TIMES):
        began = time.perf_counter()
        work()
        taken.append(1000 * (time.perf_counter() - began))
    taken.sort()
    return {"p50 ms": taken[TIMES // 2], "p95 ms": taken[int(TIMES * 0.95)], "MiB": runner.peak()}


def reading(what: str, customer: int) -> Result:
    """Ask the file as the page does."""
    from smallcrm.db.reads import customer_page, timeline
    from smallcrm.db.store import Store

    with Store.open(file(), now=lambda: shops.NOW, read_only=True) as store:
        works: dict[str, Callable[[], object]] = {
            "facts": lambda: customer_page.read(store, customer, today=TODAY),
            "window": lambda: timeline.read(store, customer),
            "search": lambda: timeline.read(store, customer, timeline.Asked(typed="nowhere")),
        }
        return _times(works[what])


def opening(customer: int) -> Result:
    """Open the page in the window and paint it; another customer in between."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from smallcrm.db.store import Store
    from smallcrm.settings import Settings
    from smallcrm.ui.app import make_application, make_window

    app = make_application()
    with Store.open(file(), now=lambda: shops.NOW) as store:
        window = make_window(store, clock=lambda: shops.NOW, chosen=Settings(language="en", theme="light"))
        window.resize(1440, 900)
        window.show()

        def open_and_paint() -> None:
            window.go("customer", customer)
            app.processEvents()
            window.page.repaint()

        taken = []
        for other in range(1, 30):
            window.go("customer", other)
            for _ in range(10):
                app.processEvents()
                time.sleep(0.005)
            began = time.perf_counter()
            open_and_paint()
            taken.append(1000 * (time.perf_counter() - began))
        window.ctx.jobs.close()
    taken = sorted(taken[3:])
    return {"p50 ms": taken[len(taken) // 2], "p95 ms": taken[int(len(taken) * 0.95)], "MiB": runner.peak()}


READ = {"facts": 10.0, "window": 15.0, "search": 50.0}
CASES = {
    f"{what}, {name}": partial(reading, what, customer)
    for what in READ
    for name, customer in ((f"{ENTRIES:,} entries", LONG), ("no entries", SHORT))
} | {
    f"page opened, {name}": partial(opening, customer)
    for name, customer in ((f"{ENTRIES:,} entries", LONG), ("no entries", SHORT))
}
GOALS = tuple(
    Goal(f"{what}, {ENTRIES:,} entries", f"{what}, no entries", figure=figure, most=most)
    for what, most in {**READ, "page opened": 150.0}.items()
    for figure in ("p50 ms", "p95 ms")
)
QUICK = "facts"


def measure(rounds: int = 3, only: str = "") -> list[runner.Row]:
    """Make the file where it is missing, run the cases in turns and compare them."""
    file()
    return runner.compare(__file__, GOALS, rounds, only)


if __name__ == "__main__":
    runner.main(CASES, measure)
