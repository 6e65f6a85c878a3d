"""The reminders of some days, as a calendar shows them: a few of each day, and how many there are.

An open one stands on the day it is wanted, late ones on theirs until they are done; what is done stands on
the day it was done. Each day is a few steps in an index, however many reminders there are.
"""

import json
from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from smallcrm.db.reads.reminder_list import read
from smallcrm.db.reminders import DAY, OWNED, DueReminder
from smallcrm.domain.record import dataclass

if TYPE_CHECKING:
    from smallcrm.db.store import Store

MOST_OF_A_DAY = 120

_OF_DAYS = """
    SELECT value,
        (SELECT json_group_array(id) FROM (
            SELECT id FROM reminder INDEXED BY reminder_day
            WHERE done_on IS NULL AND {day} = value {narrowed}
            ORDER BY due_time IS NULL, due_time LIMIT :most)),
        (SELECT count(*) FROM reminder INDEXED BY reminder_day
            WHERE done_on IS NULL AND {day} = value {narrowed}),
        (SELECT json_group_array(id) FROM (
            SELECT id FROM reminder WHERE done_on = value {narrowed} ORDER BY id LIMIT :most)),
        (SELECT count(*) FROM reminder WHERE done_on = value {narrowed})
    FROM json_each(:days)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day with the first few of what is open and of what was done, and how many of each there are."""

    day: date
    open: tuple[DueReminder, ...] = ()
    done: tuple[DueReminder, ...] = ()
    open_count: int = 0
    done_count: int = 0


def days(  # noqa: PLR0913 - the filters of the page
    store: "Store",
    first: date,
    count: int,
    *,
    most: int,
    hidden_kinds: Collection[str] = (),
    owner: str | None = None,
) -> list[Day]:
    """Read so many days from `first` on, at most `most` reminders of each sort a day."""
    wanted = [first + timedelta(days=number) for number in range(count)]
    sql = _OF_DAYS.format(day=DAY, narrowed=_narrowed(hidden_kinds, owner))
    values = {"days": json.dumps([day.isoformat() for day in wanted]), "most": most}
    if owner is not None:
        values["owner"] = owner
    found = [
        (json.loads(opened), open_count, json.loads(done), done_count)
        for _, opened, open_count, done, done_count in store.query(sql, **values)
    ]
    every = [id_ for opened, _, done, _ in found for id_ in (*opened, *done)]
    dues = {due.reminder.id: due for due in read(store, every)}
    return [
        Day(
            day=day,
            open=_listed(dues, opened),
            done=_listed(dues, done),
            open_count=open_count,
            done_count=done_count,
        )
        for day, (opened, open_count, done, done_count) in zip(wanted, found, strict=True)
    ]


def of_day(store: "Store", day: date, *, hidden_kinds: Collection[str] = (), owner: str | None = None) -> Day:
    """Read one day, all of it within reason."""
    return days(store, day, 1, most=MOST_OF_A_DAY, hidden_kinds=hidden_kinds, owner=owner)[0]


def _narrowed(hidden_kinds: Collection[str], owner: str | None) -> str:
    kinds = ", ".join(f"'{kind}'" for kind in sorted(hidden_kinds) if kind.isidentifier())
    return (f"AND kind NOT IN ({kinds}) " if kinds else "") + (f"AND {OWNED}" if owner is not None else "")


def _listed(dues: "dict[int | None, DueReminder]", ids: Sequence[int]) -> tuple[DueReminder, ...]:
    return tuple(dues[id_] for id_ in ids if id_ in dues)
