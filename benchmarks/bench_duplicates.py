"""Finding the customers who stand twice among 100,000, and how many of them are found and rightly.

    python -m benchmarks.bench_duplicates [--rounds 3] [WHAT]

Compared with reading the same columns and doing nothing with them. Precision is the share of the pairs shown
that are one customer, recall the share of the customers standing twice that are shown; "likely" is the part
of the list called probably the same, "possible" all of it.
"""

import sys
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import runner, twins  # noqa: E402  # found by the line above
from benchmarks.runner import Goal, Result  # noqa: E402  # likewise

LARGE, SMALL = 100_000, 10_000


def ours(count: int) -> Result:
    """Look for duplicates as the desk does."""
    from smallcrm.db.store import Store
    from smallcrm.domain.matching import LIKELY, POSSIBLE
    from smallcrm.services import duplicates

    path, same = twins.shop(count)
    with Store.open(path, now=lambda: twins.NOW, read_only=True) as store:
        found = []
        result = runner.timed(lambda: found.extend(duplicates.find(store, limit=10 * count)))
    for name, least in (("likely", LIKELY), ("possible", POSSIBLE)):
        shown = {(pair.a, pair.b) for pair in found if pair.score >= least}
        result[f"{name} precision %"] = 100 * len(shown & same) / max(1, len(shown))
        result[f"{name} recall %"] = 100 * len(shown & same) / len(same)
    return result


def reading(count: int) -> Result:
    """Read what the look reads, and do nothing with it."""
    from smallcrm.db.reads import duplicates
    from smallcrm.db.store import Store

    path, _ = twins.shop(count)
    with Store.open(path, now=lambda: twins.NOW, read_only=True) as store:

        def read() -> None:
            store.query(duplicates.BRIEFS)
            for source in duplicates.SHARED.values():
                store.query(source)

        return runner.timed(read) | dict.fromkeys(QUALITY, 100.0)


QUALITY = ("likely precision %", "likely recall %", "possible precision %", "possible recall %")
CASES = {
    f"{name}, {count:,} customers": partial(work, count)
    for count in (LARGE, SMALL)
    for name, work in (("duplicates", ours), ("reading", reading))
}
GOALS = tuple(
    Goal(f"duplicates, {count:,} customers", f"reading, {count:,} customers", figure=figure, most=most)
    for count in (LARGE, SMALL)
    for figure, most in (("s", 20.0 if count == LARGE else 2.0), *((name, None) for name in QUALITY))
)
QUICK = "10,000"


def measure(rounds: int = 3, only: str = "") -> list[runner.Row]:
    """Make the files where they are missing, run the cases in turns and compare them."""
    for count in (LARGE, SMALL):
        if only in f"duplicates, {count:,} customers":
            twins.shop(count)
    return runner.compare(__file__, GOALS, rounds, only)


if __name__ == "__main__":
    runner.main(CASES, measure)
