"""The list of customers on paper, from the file of a shop to a PDF on the disk: what memory it takes.

    python -m benchmarks.bench_paper [--rounds 3]

Printed as the window prints it, with progress heard at every page. What 100,000 customers take at most is
compared with the same customers read and let go, batch by batch: SQLite keeps pages of the file it has read.
"""

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import runner, shops  # found by the line above
from benchmarks.runner import Goal, Result  # likewise

MANY = 100_000
COLUMNS = ("number", "name", "city", "address", "note")


def printed() -> Result:
    """Print all customers of the shop."""
    from smallcrm.domain.reports import Column
    from smallcrm.i18n import Catalogue
    from smallcrm.services import list_paper

    heard: list[int] = []
    with _shop() as store:

        def work() -> None:
            on_paper = list_paper.printed(
                store,
                range(1, MANY + 1),
                title="Customers",
                subtitle="",
                columns=[Column(title=name) for name in COLUMNS],
                cells=lambda row: [getattr(row.line, name) for name in COLUMNS],
                catalogue=Catalogue("en"),
                progress=lambda done, *_: heard.append(done),
            )
            assert len(heard) == on_paper.pages
            assert on_paper.file.stat().st_size > MANY

        result = runner.timed(work)
    assert heard[-1] == MANY
    return result


def read() -> Result:
    """Read all customers of the shop, some at a time."""
    from smallcrm.db.reads.customer_list import CustomerList
    from smallcrm.domain.customer_filter import EVERYONE
    from smallcrm.services.list_paper import AT_ONCE

    with _shop() as store:
        listed = CustomerList(store, EVERYONE, today=shops.NOW.date())

        def work() -> None:
            for first in range(1, MANY + 1, AT_ONCE):
                listed.rows(range(first, first + AT_ONCE))

        return runner.timed(work)


def _shop() -> Any:
    from smallcrm.db.store import Store

    return Store.open(shops.shop(MANY), now=lambda: shops.NOW, read_only=True)


WHAT, FLOOR = f"list of {MANY:,} customers", f"{MANY:,} customers read"
CASES = {WHAT: printed, FLOOR: read}
GOALS = (Goal(WHAT, FLOOR, figure="MiB", ratio=1.5), Goal(WHAT, FLOOR, figure="cpu s"))


def measure(rounds: int = 3, only: str = "") -> list[runner.Row]:
    """Make the shop where it is missing, run the cases in turns and compare them."""
    shops.shop(MANY)
    return runner.compare(__file__, GOALS, rounds, only)


if __name__ == "__main__":
    runner.main(CASES, measure)
