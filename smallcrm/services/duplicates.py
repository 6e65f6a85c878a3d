"""Looking through all customers for pairs that may be one, and remembering which are not."""

from collections.abc import Iterator
from heapq import nlargest
from itertools import combinations, islice
from typing import TYPE_CHECKING

from smallcrm.db.codec import moment_text
from smallcrm.db.reads import duplicates as queries
from smallcrm.domain import pairs
from smallcrm.domain.matching import CERTAIN, LIKELY, POSSIBLE, same_customer
from smallcrm.domain.pairs import LikelyPair
from smallcrm.services.progress import Progress, silent

if TYPE_CHECKING:
    from smallcrm.db.store import Store

MOST = 20_000
"""So many pairs are kept, the likeliest; nobody looks through more, and memory stays bounded."""

MANY = 20_000
"""Among more customers namesakes are the rule: there a name alone is no reason to ask."""

_ONLY_A_NAME = ("same_name",)

__all__ = ["CERTAIN", "LIKELY", "POSSIBLE", "find", "is_up_to_date", "look", "not_same", "same_after_all"]

_MEETING, _JUDGING = "comparing", "judging"


def look(store: "Store", *, progress: Progress = silent) -> int:
    """Look through all customers and keep what was found. Returns how many pairs there are."""
    at_step = queries.newest_step(store)
    with store.snapshot():
        found = find(store, progress=progress)
    queries.keep(store, found, at_step=at_step)
    return len(found)


def is_up_to_date(store: "Store") -> bool:
    """Say whether nothing was changed since the last look."""
    return queries.looked_at(store) == queries.newest_step(store)


def find(store: "Store", *, limit: int = MOST, progress: Progress = silent) -> list[LikelyPair]:
    """Find the pairs that are possibly one customer, the likeliest first.

    What was said to be two people is left out.
    """
    progress(0, 0, _MEETING)
    met = _met(store, progress) - {_number(a, b) for a, b in queries.known_to_be_two(store)}
    ordered = sorted(met)
    del met
    judged = _judged(store, ordered, progress)
    if store.customers.count() > MANY:
        judged = (pair for pair in judged if pair.reasons != _ONLY_A_NAME)
    return nlargest(limit, judged, key=lambda pair: (pair.score, -pair.a, -pair.b))


_SHIFT = 2**32


def _number(a: int, b: int) -> int:
    """Write a pair as one number: a set of a million of them is small."""
    return min(a, b) * _SHIFT + max(a, b)


def _met(store: "Store", progress: Progress) -> set[int]:
    """Gather the pairs worth judging."""
    met = {_number(a, b) for group in queries.sharing(store) for a, b in combinations(group, 2)}
    briefs = queries.briefs(store)
    met.update(
        _number(a, b) for a, b in pairs.meetings(briefs, look=lambda: progress(0, len(briefs), _MEETING))
    )
    return met


def _judged(store: "Store", ordered: list[int], progress: Progress) -> Iterator[LikelyPair]:
    """Judge the pairs a batch at a time, the keys of a batch being read together."""
    remaining, done = iter(ordered), 0
    while batch := [divmod(number, _SHIFT) for number in islice(remaining, queries.BATCH)]:
        progress(done, len(ordered), _JUDGING)
        keys = queries.keys_of(store, (id_ for pair in batch for id_ in pair))
        for a, b in batch:
            match = same_customer(keys[a], keys[b])
            if match.score >= POSSIBLE:
                yield LikelyPair(a=a, b=b, score=match.score, reasons=match.reasons)
        done += len(batch)


def not_same(store: "Store", a: int, b: int) -> None:
    """Remember that two customers are two, so that nobody is asked again."""
    with store.step("not_same", name=_name(store, a), other=_name(store, b)) as step:
        store.write(
            "INSERT OR IGNORE INTO not_same (customer_id, other_id, created_at) VALUES (:a, :b, :at)",
            a=min(a, b),
            b=max(a, b),
            at=moment_text(step.now),
        )


def same_after_all(store: "Store", a: int, b: int) -> None:
    """Forget that two customers were said to be two."""
    with store.step("same_after_all", name=_name(store, a), other=_name(store, b)):
        store.write("DELETE FROM not_same WHERE customer_id = :a AND other_id = :b", a=min(a, b), b=max(a, b))


def _name(store: "Store", id_: int) -> str:
    customer = store.customers.get(id_)
    return customer.name or customer.company or customer.number
