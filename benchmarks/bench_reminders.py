"""100,000 open reminders: the morning page, the calendar, the renewal desk, and a rule that 20,000 hang on.

    python -m benchmarks.bench_reminders [--rounds 3]

What is read is compared with the plainest query there is for the same day; the rule with as many bare
UPDATEs in one transaction. Files are made once and kept.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import data, runner, shops  # found by the line above
from benchmarks.runner import Goal, Result  # likewise

CUSTOMERS, OF_RULE, OTHERS, LOOKS = 20_000, 20_000, 80_000, 60
TODAY = date(2026, 11, 21)


def shop() -> Path:
    """Give the path of a file with so many reminders, made now if it is not there."""
    from smallcrm.db.migrations import NAMES
    from smallcrm.db.store import Store

    path = data.folder() / f"reminders-{OF_RULE + OTHERS}-{len(NAMES)}.db"
    if not path.exists():
        fresh = path.with_suffix(".part")
        for old in (fresh, *(Path(f"{fresh}-{end}") for end in ("wal", "shm"))):
            old.unlink(missing_ok=True)
        with Store.open(fresh, now=lambda: shops.NOW) as store, store.step("import"):
            _fill(store)
        fresh.replace(path)
    return path


def _fill(store: Any) -> None:
    """Policies that end all over the year with a reminder each, and four other things to do a customer."""
    names = ("number", "name", "name_key", "created_at", "updated_at")
    store.customers.add_all(
        names, [(f"C-{i:06d}", f"Anna {i}", f"anna {i}", shops.AT, shops.AT) for i in range(1, CUSTOMERS + 1)]
    )
    phones = [(i, "phone", f"+7 921 {i:07d}", f"7921{i:07d}") for i in range(1, CUSTOMERS + 1)]
    store.contacts.add_all(("customer_id", "kind", "value", "key"), phones)
    ends = [(TODAY + timedelta(days=i * 7 % 365 - 10)).isoformat() for i in range(OF_RULE)]
    store.assets.add_all(
        ("customer_id", "type", "policy_number", "ends_on", "created_at"),
        [(i, "policy", f"P-{i}", day, shops.AT) for i, day in enumerate(ends, 1)],
    )
    store.reminders.add_all(
        ("customer_id", "asset_id", "kind", "due_on", "planned_on", "anchor_on", "asset_date", "rule_id",
         "lead_days", "notices", "created_at"),
        [
            (i, i, "policy", day, day, day, "ends_on", 1, 30, "[30,7,0]", shops.AT)
            for i, day in enumerate(ends, 1)
        ],
    )  # fmt: skip
    store.reminders.add_all(
        ("customer_id", "kind", "title", "due_on", "planned_on", "owner", "created_at"),
        [
            (i % CUSTOMERS + 1, "call", "Call back", day, day, ("Vera", "Tim", "")[i % 3], shops.AT)
            for i in range(OTHERS)
            for day in [(TODAY + timedelta(days=i * 11 % 730 - 30)).isoformat()]
        ],
    )


@contextmanager
def _opened() -> Any:
    from smallcrm.db.store import Store

    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(shop(), Path(folder) / "shop.db"))
        with Store.open(path, now=lambda: shops.NOW) as store:
            yield store


def _looks(look: Callable[[Any, date], object]) -> Result:
    with _opened() as store:
        taken, spent = [], []
        for place in range(LOOKS):
            began, busy = time.perf_counter(), time.process_time()
            look(store, TODAY + timedelta(days=place % 20))
            taken.append(1000 * (time.perf_counter() - began))
            spent.append(1000 * (time.process_time() - busy))
        place = int(LOOKS * 0.95)
        return {"p95 ms": sorted(taken)[place], "p95 cpu ms": sorted(spent)[place], "MiB": runner.peak()}


def bare_day() -> Result:
    """Read the first 150 due by a day as they lie in the table."""
    sql = "SELECT * FROM reminder WHERE done_on IS NULL AND due_on <= :day ORDER BY due_on, id LIMIT 150"
    return _looks(lambda store, day: store.query(sql, day=day.isoformat()))


def today() -> Result:
    """Read the morning page."""
    from smallcrm.db.reads import today as queries

    return _looks(lambda store, day: queries.waiting(store, today=day))


def month() -> Result:
    """Read six weeks of the calendar."""
    from smallcrm.db.reads import reminder_calendar

    return _looks(lambda store, day: reminder_calendar.days(store, day, 42, most=6))


def desk() -> Result:
    """Read the renewals of ninety days, and the retention of a month."""
    from smallcrm.db.reads import renewals
    from smallcrm.domain.values.month import Month

    def look(store: Any, day: date) -> None:
        renewals.desk(
            store, today=day, first=day - timedelta(days=30), last=day + timedelta(days=60), most=50
        )
        renewals.retention(store, Month.of(day))

    return _looks(look)


def updates() -> Result:
    """Change a column of so many reminders in one transaction, without history."""
    with _opened() as store, store.maintaining() as connection:
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'reminder'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        ids = [row[0] for row in connection.execute("SELECT id FROM reminder WHERE rule_id = 1")]

        def work() -> None:
            sql = "UPDATE reminder SET notices = '[45]', lead_days = 45 WHERE id = ?"
            for id_ in ids:
                connection.execute(sql, (id_,))

        return runner.timed(work)


def _rule(
    work: Callable[[Any, Any], object], *, before: Callable[[Any, Any], object] | None = None
) -> Result:
    with _opened() as store:
        rule = replace(store.asset_rules.get(1), notices=(45, 10, 0))
        if before is not None:
            before(store, rule)
        return runner.timed(lambda: work(store, rule))


def previewed() -> Result:
    """Say what an edited rule would do to the reminders that hang on it."""
    from smallcrm.services import asset_rules

    return _rule(lambda store, rule: asset_rules.preview(store, rule, today=TODAY))


def edited() -> Result:
    """Edit a rule and change its reminders."""
    from smallcrm.services import asset_rules

    return _rule(lambda store, rule: asset_rules.save(store, rule, today=TODAY))


def taken_back() -> Result:
    """Undo the edit of a rule."""
    from smallcrm.db import undo
    from smallcrm.services import asset_rules

    return _rule(
        lambda store, _: undo.undo(store),
        before=lambda store, rule: asset_rules.save(store, rule, today=TODAY),
    )


CASES = {
    "150 rows of a table": bare_day,
    "Today of 100,000": today,
    "a calendar month of 100,000": month,
    "renewals of 20,000": desk,
    "20,000 bare UPDATEs": updates,
    "a rule of 20,000, preview": previewed,
    "a rule of 20,000, edited": edited,
    "a rule of 20,000, undone": taken_back,
}
QUICK = "of 100,000"
GOALS = (
    *(
        Goal(what, "150 rows of a table", figure=figure, most=50)
        for what in ("Today of 100,000", "a calendar month of 100,000", "renewals of 20,000")
        for figure in ("p95 ms", "p95 cpu ms")
    ),
    *(
        Goal(f"a rule of 20,000, {what}", "20,000 bare UPDATEs", figure=figure)
        for what in ("preview", "edited", "undone")
        for figure in ("s", "cpu s")
    ),
)


def measure(rounds: int = 3, only: str = "") -> list[runner.Row]:
    """Run the cases in turns and compare them."""
    shop()
    return runner.compare(__file__, GOALS, rounds, only)


if __name__ == "__main__":
    runner.main(CASES, measure)
