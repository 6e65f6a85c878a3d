"""5,000 open deals on the board: its first picture, a drag, a move with both columns right again.

    python -m benchmarks.bench_board [--rounds 3]

The floor of the picture is the same page with eight deals; of a move, one bare UPDATE with its commit.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import data, runner, shops  # found by the line above
from benchmarks.runner import Goal, Result  # likewise

DEALS, FEW, CUSTOMERS, OPEN_STAGES, MOVES, STEPS = 5_000, 8, 500, 4, 60, 120
TODAY = date(2026, 11, 21)


def shop(deals: int = DEALS) -> Path:
    """Give the path of a file with so many open deals, made now if it is not there."""
    from smallcrm.db.migrations import NAMES
    from smallcrm.db.store import Store

    path = data.folder() / f"deals-{deals}-{len(NAMES)}.db"
    if not path.exists():
        fresh = path.with_suffix(".part")
        for old in (fresh, *(Path(f"{fresh}-{end}") for end in ("wal", "shm"))):
            old.unlink(missing_ok=True)
        with Store.open(fresh, now=lambda: shops.NOW) as store, store.step("import"):
            _fill(store, deals)
        fresh.replace(path)
    return path


def _fill(store: Any, deals: int) -> None:
    """Deals in all open stages, most with a next step."""
    names = ("number", "name", "name_key", "created_at", "updated_at")
    store.customers.add_all(
        names, [(f"C-{i:06d}", f"Anna {i}", f"anna {i}", shops.AT, shops.AT) for i in range(1, CUSTOMERS + 1)]
    )
    store.reminders.add_all(
        ("customer_id", "kind", "title", "due_on", "created_at"),
        [
            (i % CUSTOMERS + 1, "task", "Call", (TODAY + timedelta(days=i % 30 - 3)).isoformat(), shops.AT)
            for i in range(deals)
        ],
    )
    store.deals.add_all(
        ("customer_id", "reminder_id", "stage_id", "title", "value", "currency", "opened_on", "stage_since",
         "rank", "created_at", "updated_at"),
        [
            (i % CUSTOMERS + 1, i + 1 if i % 7 else None, i % OPEN_STAGES + 1, f"Deal {i}", 100_00 + i, "GBP",
             "2026-10-01", (TODAY - timedelta(days=i % 20)).isoformat(), float(i), shops.AT, shops.AT)
            for i in range(deals)
        ],
    )  # fmt: skip


@contextmanager
def _opened(deals: int = DEALS) -> Iterator[Any]:
    from smallcrm.db.store import Store

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shop.db"
        shutil.copy(shop(deals), path)
        with Store.open(path, now=lambda: shops.NOW) as store:
            yield store


@contextmanager
def _page(deals: int = DEALS) -> Iterator[Any]:
    """A page that was never shown, its classes loaded by another one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from smallcrm.settings import Settings
    from smallcrm.ui.app import dress, make_application
    from smallcrm.ui.context import AppContext
    from smallcrm.ui.pipeline.page import PipelinePage

    app, chosen = make_application(), Settings(language="en", theme="light")
    dress(app, chosen)
    with _opened(FEW) as few:
        warm = PipelinePage(AppContext(few, now=lambda: shops.NOW, chosen=chosen))
        warm.resize(1228, 848)
        warm.grab()
    with _opened(deals) as store:
        ctx = AppContext(store, now=lambda: shops.NOW, chosen=chosen)

        def make() -> Any:
            page = PipelinePage(ctx)
            page.resize(1228, 848)
            return page

        yield make, ctx


def _picture(deals: int) -> Result:
    with _page(deals) as (make, _):
        began, spent = time.perf_counter(), time.process_time()
        page = make()
        page.grab()
        ended, used = time.perf_counter(), time.process_time()
        return {"ms": (ended - began) * 1000, "cpu ms": (used - spent) * 1000, "MiB": runner.peak()}


def first_picture() -> Result:
    """Build the page of 5,000 deals and paint it."""
    return _picture(DEALS)


def picture_of_few() -> Result:
    """Build the page of eight deals and paint it."""
    return _picture(FEW)


def move() -> Result:
    """Move a card to the next column as a drop does; both columns and heads are right and painted after."""
    with _page() as (make, ctx):
        page = make()
        page.grab()
        ctx.changed.connect(page.refresh)
        taken = []
        for number in range(MOVES):
            here, there = page.board.columns[number % 3 : number % 3 + 2]
            card, before = here.list.cards.card_at(0), there.list.cards.card_at(1)
            began, spent = time.perf_counter(), time.process_time()
            page.move(card.key, there.key, before.key)
            page.board.grab()
            taken.append((time.perf_counter() - began, time.process_time() - spent))
            assert there.list.cards.card_at(1).key == card.key
        return _figures(taken)


def bare_move() -> Result:
    """Change the stage of a deal and commit, without history or screen."""
    with _opened() as store, store.maintaining() as connection:
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'deal'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        taken = []
        for number in range(1, MOVES + 1):
            began, spent = time.perf_counter(), time.process_time()
            connection.execute("UPDATE deal SET stage_id = 2 WHERE id = ?", (number,))
            taken.append((time.perf_counter() - began, time.process_time() - spent))
        return _figures(taken)


def drag() -> Result:
    """Drag a card over all columns: each step of the pointer with its picture."""
    from PySide6.QtCore import QPoint

    with _page() as (make, _):
        page = make()
        page.grab()
        board = page.board
        first = board.columns[0].list
        first.grabbed.emit(first.cards.card_at(0), board.mapToGlobal(QPoint(60, 120)), QPoint(20, 20))
        taken = []
        for step in range(STEPS):
            began, spent = time.perf_counter(), time.process_time()
            first.dragged.emit(board.mapToGlobal(QPoint(60 + step * 7, 120 + step * 3 % 500)))
            board.grab()
            taken.append((time.perf_counter() - began, time.process_time() - spent))
        return _figures(taken)


def _figures(taken: Sequence[tuple[float, float]]) -> Result:
    """Give the 95th of a hundred by the clock, and of the processor, which is the same on a busy machine."""
    clock, processor = (sorted(times)[int(len(times) * 0.95)] * 1000 for times in zip(*taken, strict=True))
    return {"p95 ms": clock, "p95 cpu ms": processor, "MiB": runner.peak()}


CASES = {
    "the board of 8 deals": picture_of_few,
    "the board of 5,000 deals": first_picture,
    "a bare UPDATE": bare_move,
    "a move among 5,000 deals": move,
    "a step of a drag among 5,000 deals": drag,
}
QUICK = "board of"
GOALS = (
    *(
        Goal("the board of 5,000 deals", "the board of 8 deals", figure=figure, most=100)
        for figure in ("ms", "cpu ms")
    ),
    *(
        Goal(f"{what} among 5,000 deals", "a bare UPDATE", figure=figure, most=most)
        for what, most in (("a move", 50), ("a step of a drag", 16))
        for figure in ("p95 ms", "p95 cpu ms")
    ),
)


def measure(rounds: int = 3, only: str = "") -> list[runner.Row]:
    """Run the cases in turns and compare them."""
    for deals in (FEW, DEALS):
        shop(deals)
    return runner.compare(__file__, GOALS, rounds, only)


if __name__ == "__main__":
    runner.main(CASES, measure)
