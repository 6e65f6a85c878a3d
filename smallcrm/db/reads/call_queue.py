"""Call lists as they are worked through: how far each is, and who stands on one, in order."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db.reads.listing import NAME, Listing
from smallcrm.domain.call_list import COMES_BACK, Call, CallList
from smallcrm.domain.record import dataclass

if TYPE_CHECKING:
    from smallcrm.db.store import Store

OPEN, CLOSED = "open", "closed"
MOST_WAITING = 250
"""Nobody calls more in a day; the others move up as these are called."""
MOST_CALLED = 100

_CONDITIONS = {OPEN: "closed_on IS NULL", CLOSED: "closed_on IS NOT NULL"}
_ORDERS = {
    "name": "name COLLATE NOCASE {way}, id {way}",
    "begun": "begun_on {way}, id {way}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedList:
    """A call list and how many calls came to what; "" are those not called yet."""

    call_list: CallList
    results: Mapping[str, int]

    @property
    def total(self) -> int:
        return sum(self.results.values())

    @property
    def called(self) -> int:
        return self.total - self.results.get("", 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A call with the name of whom it is to. `is_silent` must not be called."""

    call: Call
    name: str
    is_silent: bool

    def waits(self, today: date) -> bool:
        """Say whether this one is to be called today."""
        call = self.call
        if self.is_silent:
            return False
        return not call.result or (
            call.result in COMES_BACK and call.again_on is not None and call.again_on <= today
        )


def lists(store: "Store", view: str = OPEN) -> Listing:
    """List the call lists of a view, the newest first."""
    return Listing(
        store,
        "call_list",
        condition=_CONDITIONS[view],
        orders=_ORDERS,
        usual=("begun", True),
        read=lambda ids: {each.call_list.id or 0: each for each in counted(store, ids)},
    )


def counted(store: "Store", ids: Sequence[int]) -> list[CountedList]:
    """Read call lists with the results of their calls; one that is gone is left out."""
    marks = ",".join(str(int(id_)) for id_ in ids)
    results: dict[int, Counter[str]] = defaultdict(Counter)
    sql = f"SELECT call_list_id, result, count(*) FROM call WHERE call_list_id IN ({marks}) GROUP BY 1, 2"
    for id_, result, count in store.query(sql):
        results[id_][result] = count
    return [
        CountedList(call_list=each, results=results[each.id or 0]) for each in store.call_lists.get_many(ids)
    ]


def queue(store: "Store", call_list_id: int) -> list[Listed]:
    """List who is on a call list in its order: all who may still be called, and the last of the others."""
    waiting = store.calls.where(
        "call_list_id = :id AND result IN ('', 'again', 'no_answer')",
        order="position",
        limit=MOST_WAITING,
        id=call_list_id,
    )
    called = store.calls.where(
        "call_list_id = :id AND result NOT IN ('', 'again', 'no_answer')",
        order="called_on DESC, position DESC",
        limit=MOST_CALLED,
        id=call_list_id,
    )
    calls = sorted((*waiting, *called), key=lambda call: call.position)
    marks = ",".join(str(int(call.customer_id or 0)) for call in calls)
    rows = store.query(f"SELECT id, {NAME}, do_not_contact FROM customer WHERE id IN ({marks})")
    people = {id_: (name, bool(silent)) for id_, name, silent in rows}
    return [
        Listed(call=call, name=name, is_silent=silent)
        for call in calls
        for name, silent in (people.get(call.customer_id or 0, ("", False)),)
    ]


def following(people: Sequence[Listed], today: date, *, after: int | None = None) -> Listed | None:
    """Find who is next: who stands behind `after`, else who comes back today, else the first that waits."""
    waiting = [each for each in people if each.waits(today)]
    behind = [each for each in waiting if after is not None and each.call.position > after]
    back = [each for each in waiting if each.call.result and each.call.called_on != today]
    return next(iter((*behind, *back, *waiting)), None)
