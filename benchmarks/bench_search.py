"""Finding customers letter by letter, against the scan with LIKE that needs no index.

    python -m benchmarks.bench_search [--rounds 1] [WHAT]

Names of three scripts, Chinese initials and readings, telephones and their tails, plates and e-mail
addresses of customers drawn by lot are typed letter by letter, as in the window; each keystroke is a query
for the first fifty. LIKE looks through the same folded texts; as it is slow, every tenth keystroke only.
"""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import runner, shops  # found by the line above
from benchmarks.runner import Goal, Result  # likewise

SIZES = (100_000, 1_000_000)
LIMIT = 50
NOBODY = ("zzqx", "жъщ", "龘龘", "00000000", "qqqq wwww")
CUSTOMERS = """
    SELECT customer.name, contact.value, plate,
        (SELECT value FROM contact WHERE customer_id = customer.id AND kind = 'email')
    FROM customer JOIN contact ON contact.customer_id = customer.id AND contact.kind = 'phone'
    JOIN asset ON asset.customer_id = customer.id AND plate <> ''
    WHERE customer.id IN ({ids}) ORDER BY customer.id
"""
LIKE = "SELECT id FROM customer_index WHERE t LIKE '%' || :query || '%' ORDER BY id DESC LIMIT :limit"


def keystrokes(store: Any, count: int) -> list[str]:
    """List what is in the field after each key, for customers drawn by lot."""
    from smallcrm.domain.values.names import pinyin, pinyin_initials
    from smallcrm.domain.values.text import is_cjk

    dice = Random(3)
    ids = ",".join(str(dice.randrange(1, count + 1)) for _ in range(60))
    typed: list[str] = []
    for place, (name, phone, plate, email) in enumerate(store.query(CUSTOMERS.format(ids=ids))):
        digits = "".join(filter(str.isdigit, phone))
        typed += _letters(name.lower())
        if is_cjk(name):
            typed += _letters(pinyin_initials(name) if place % 3 else pinyin(name))
        typed += [digits[-4:], *(_letters(digits) if place % 3 == 0 else ())]
        typed += _letters(plate) if place % 2 else ()
        typed += _letters(email) if email and place % 6 == 0 else ()
        typed += [" ".join(word[:3] for word in name.lower().split()[:2])]
    typed += [part for word in NOBODY for part in _letters(word)]
    return [query for query in typed if query.strip()]


def _letters(text: str) -> Iterator[str]:
    return (text[:size] for size in range(1, len(text) + 1) if text[size - 1] != " ")


def _times(search: Callable[[str], object], queries: Sequence[str]) -> Result:
    clock, processor = [], []
    for query in queries:
        began, spent = time.perf_counter(), time.thread_time()
        search(query)
        clock.append(1000 * (time.perf_counter() - began))
        processor.append(1000 * (time.thread_time() - spent))
    clock.sort()
    processor.sort()
    return {
        "p50 ms": clock[len(clock) // 2],
        "p95 ms": clock[int(len(clock) * 0.95)],
        "max ms": clock[-1],
        "p50 cpu ms": processor[len(processor) // 2],
        "p95 cpu ms": processor[int(len(processor) * 0.95)],
        "max cpu ms": processor[-1],
        "MiB": runner.peak(),
    }


def ours(count: int) -> Result:
    """Search as the window does."""
    from smallcrm.db import search
    from smallcrm.db.store import Store

    with Store.open(shops.shop(count), now=lambda: shops.NOW, read_only=True) as store:
        queries = keystrokes(store, count)
        search.find(store, "warm up")
        return _times(lambda query: search.find(store, query, limit=LIMIT), queries)


def scan(count: int) -> Result:
    """Look through all texts."""
    from smallcrm.db.store import Store
    from smallcrm.domain.values.text import fold

    with Store.open(shops.shop(count), now=lambda: shops.NOW, read_only=True) as store:
        queries = [fold(query) for query in keystrokes(store, count)[::10]]
        return _times(lambda query: store.query(LIKE, query=query, limit=LIMIT), queries)


CASES = {
    f"{name}, {count:,} customers": partial(work, count)
    for count in SIZES
    for name, work in (("keystroke", ours), ("LIKE scan", scan))
}
FIGURES = ("p50 ms", "p95 ms", "max ms", "p50 cpu ms", "p95 cpu ms", "max cpu ms")
"""By the clock, and of the processor, which a busy machine does not stretch."""

MOST = {
    (100_000, "p95 ms"): 3.0, (100_000, "p95 cpu ms"): 3.0,
    (1_000_000, "p95 ms"): 10.0, (1_000_000, "p95 cpu ms"): 10.0,
}  # fmt: skip
GOALS = tuple(
    Goal(
        f"keystroke, {count:,} customers",
        f"LIKE scan, {count:,} customers",
        figure=figure,
        most=MOST.get((count, figure)),
    )
    for count in SIZES
    for figure in FIGURES
)
QUICK = "100,000"


def measure(rounds: int = 3, only: str = "") -> list[runner.Row]:
    """Make the files where they are missing, run the cases in turns and compare them."""
    for count in SIZES:
        if only in f"{count:,}":
            shops.shop(count)
    return runner.compare(__file__, GOALS, rounds, only)


if __name__ == "__main__":
    runner.main(CASES, measure)
