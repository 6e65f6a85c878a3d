"""The list of customers on paper, from the file of a shop to a PDF on the disk: what memory it takes.

    python -m benchmarks.bench_paper [--rounds 3]

Printed as the window prints it, with progress heard at every page. What 100,000 customers take at most is
compared with what the first 1,000 of the same shop take.
"""

import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import runner, shops  # found by the line above
from benchmarks.runner import Goal, Result  # likewise

FEW, MANY = 1_000, 100_000
COLUMNS = ("number", "name", "city", "address", "note")


def printed(count: int) -> Result:
    """Print so many customers of the shop."""
    from smallcrm.db.store import Store
    from smallcrm.domain.reports import Column
    from smallcrm.i18n import Catalogue
    from smallcrm.services import list_paper

    heard: list[int] = []
    with Store.open(shops.shop(MANY), now=lambda: shops.NOW, read_only=True) as store:

        def work() -> None:
            on_paper = list_paper.printed(
                store,
                range(1, count + 1),
                title="Customers",
                subtitle="",
                columns=[Column(title=name) for name in COLUMNS],
                cells=lambda row: [getattr(row.line, name) for name in COLUMNS],
                catalogue=Catalogue("en"),
                progress=lambda done, *_: heard.append(done),
            )
            assert len(heard) == on_paper.pages
            assert on_paper.file.stat().st_size > count

        result = runner.timed(work)
    assert heard[-1] == count
    return result


CASES = {f"list of {count:,} customers": partial(printed, count) for count in (FEW, MANY)}
GOALS = (
    Goal(f"list of {MANY:,} customers", f"list of {FEW:,} customers", figure="MiB", ratio=1.5),
    Goal(f"list of {MANY:,} customers", f"list of {FEW:,} customers", figure="cpu s"),
)


def measure(rounds: int = 3, only: str = "") -> list[runner.Row]:
    """Make the shop where it is missing, run the cases in turns and compare them."""
    shops.shop(MANY)
    return runner.compare(__file__, GOALS, rounds, only)


if __name__ == "__main__":
    runner.main(CASES, measure)
