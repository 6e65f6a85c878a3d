"""What the morning page shows: everything that waits, in the order in which to deal with it.

Each group is counted whole and read in part, all from the index of days: with a hundred thousand open it is
there as soon as with ten.
"""

from collections import Counter
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any

from smallcrm.db.reminders import DAY, OWNED, DueReminder, with_customers
from smallcrm.domain.record import dataclass

if TYPE_CHECKING:
    from smallcrm.db.store import Store

LONGEST_LEAD_DAYS = 120
WEEK = timedelta(days=7)

OVERDUE, TODAY, NEXT, AHEAD = "overdue", "today", "week", "ahead"
GROUPS = (OVERDUE, TODAY, NEXT, AHEAD)
"""Late, for today, for the next seven days, and announced ahead of their day."""

MOST = {OVERDUE: 80, TODAY: 100, NEXT: 40, AHEAD: 30}
"""So many of a group are read; nobody works down more before the list is read again."""

_IS_AWAKE = (
    "(snoozed_until IS NULL OR snoozed_until < :today "
    "OR (snoozed_until = :today AND coalesce(snoozed_time, '') <= :clock))"
)
# What was put off until today is as late as it was: the day it is wanted on and the day it was due differ.
_CONDITIONS = {
    OVERDUE: f"{DAY} <= :today AND due_on < :today AND {_IS_AWAKE}",
    TODAY: f"{DAY} = :today AND due_on = :today AND {_IS_AWAKE}",
    NEXT: f"{DAY} > :today AND {DAY} <= :week AND {_IS_AWAKE}",
    AHEAD: (
        f"{DAY} > :week AND {DAY} <= :horizon AND lead_days > 0 AND {_IS_AWAKE} "
        "AND julianday(due_on) - julianday(:today) <= lead_days"
    ),
}
_IN_TIME = "due_time IS NULL, due_time"
_ORDER = dict.fromkeys(GROUPS, f"ORDER BY {DAY}, {_IN_TIME}")
# Sorted by the one day they all have as well, SQLite would no longer see that the index has that order.
_ORDER[TODAY] = f"ORDER BY {_IN_TIME}"
_FROM = "FROM reminder INDEXED BY reminder_day WHERE done_on IS NULL AND"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The reminders of the morning page in their groups.

    Each list is cut at a hundred rows at most; `counts` counts all of a group, `kinds` all of a kind over all
    groups, `done_today` what was dealt with since midnight.
    """

    overdue: tuple[DueReminder, ...] = ()
    today: tuple[DueReminder, ...] = ()
    week: tuple[DueReminder, ...] = ()
    ahead: tuple[DueReminder, ...] = ()
    counts: Counter[str]
    kinds: Counter[str]
    done_today: int = 0

    @property
    def everything(self) -> tuple[DueReminder, ...]:
        return (*self.overdue, *self.today, *self.week, *self.ahead)

    @property
    def pressing(self) -> int:
        """How many are left for today: late ones and today's."""
        return self.counts[OVERDUE] + self.counts[TODAY]

    def of(self, group: str) -> tuple[DueReminder, ...]:
        """Return the reminders of a group."""
        found: tuple[DueReminder, ...] = getattr(self, group)
        return found


def waiting(
    store: "Store",
    *,
    today: date,
    clock: time = time.max,
    kind: str = "",
    owner: str | None = None,
) -> Waiting:
    """Read what waits, of one kind and one person if asked: the longest overdue first, timed before untimed.

    What was put off within the day comes back at `clock`. The counts of kinds are those of the person.
    """
    values = {
        "today": today.isoformat(),
        "week": (today + WEEK).isoformat(),
        "horizon": (today + timedelta(days=LONGEST_LEAD_DAYS)).isoformat(),
        "clock": clock.isoformat(),
        "kind": kind,
        "owner": owner or "",
    }
    counts: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    whose = "" if owner is None else f" AND {OWNED}"
    ids: dict[str, list[int]] = {}
    for group, condition in _CONDITIONS.items():
        sql = f"SELECT kind, count(*) {_FROM} {condition}{whose} GROUP BY 1"
        found = Counter(dict(store.query(sql, **_used(sql, values))))
        kinds += found
        counts[group] = found[kind] if kind else found.total()
        ids[group] = _first(store, group, whose, kind, values) if counts[group] else []
    wanted = [id_ for found in ids.values() for id_ in found]
    dues = {due.reminder.id: due for due in with_customers(store, store.reminders.get_many(wanted))}
    listed = {group: [dues[id_] for id_ in found if id_ in dues] for group, found in ids.items()}
    listed[OVERDUE].sort(key=lambda due: due.reminder.due_on)
    return Waiting(
        counts=+counts,
        kinds=kinds,
        done_today=done_today(store, today=today, owner=owner),
        **{group: tuple(found) for group, found in listed.items()},
    )


def pressing(store: "Store", *, today: date, clock: time = time.max) -> Counter[str]:
    """Count what is late and what is for today."""
    values = {"today": today.isoformat(), "clock": clock.isoformat()}
    counts: Counter[str] = Counter()
    for group in (OVERDUE, TODAY):
        counts[group] = int(store.scalar(f"SELECT count(*) {_FROM} {_CONDITIONS[group]}", **values))
    return counts


def _first(store: "Store", group: str, whose: str, kind: str, values: dict[str, str]) -> list[int]:
    narrowed = f"{_CONDITIONS[group]}{whose}{' AND kind = :kind' if kind else ''}"
    sql = f"SELECT id {_FROM} {narrowed} {_ORDER[group]} LIMIT {MOST[group]}"
    return [row[0] for row in store.query(sql, **_used(sql, values))]


def _used(sql: str, values: dict[str, str]) -> dict[str, Any]:
    """Pick the values a statement has holes for."""
    return {name: value for name, value in values.items() if f":{name}" in sql}


def done_today(store: "Store", *, today: date, owner: str | None = None) -> int:
    """Count what was dealt with today."""
    sql = "SELECT count(*) FROM reminder WHERE done_on = :today"
    if owner is None:
        return int(store.scalar(sql, today=today.isoformat()))
    return int(store.scalar(f"{sql} AND {OWNED}", today=today.isoformat(), owner=owner))


def done_ahead(store: "Store", *, today: date) -> int:
    """Count what was ticked off on a day still to come: the PC's clock was ahead then, or is behind now."""
    sql = "SELECT count(*) FROM reminder WHERE done_on > :day"
    return int(store.scalar(sql, day=(today + timedelta(days=1)).isoformat()))


def plans(store: "Store", *, today: date) -> list[str]:
    """Tell how SQLite goes about counting and listing each group: for tests."""
    day = today.isoformat()
    values = {"today": day, "week": day, "horizon": day, "clock": "12:00:00"}
    told = []
    for group, condition in _CONDITIONS.items():
        sql = f"EXPLAIN QUERY PLAN SELECT id {_FROM} {condition} {_ORDER[group]}"
        told += [row[3] for row in store.query(sql, **_used(sql, values))]
    return told


def next_after(store: "Store", *, today: date) -> DueReminder | None:
    """Find what comes next when nothing waits today."""
    sql = f"SELECT id {_FROM} {DAY} > :today ORDER BY {DAY}, due_time IS NULL, due_time LIMIT 1"
    ids = [row[0] for row in store.query(sql, today=today.isoformat())]
    return next(iter(with_customers(store, store.reminders.get_many(ids))), None)


def without_next_step(store: "Store") -> int:
    """Count the customers nothing is planned for."""
    return int(store.scalar("SELECT count(*) FROM customer_index WHERE next_due_on IS NULL"))


def quiet_since(store: "Store", day: date) -> int:
    """Count the customers whose last contact was before a day."""
    sql = "SELECT count(*) FROM customer_index WHERE last_contact_on < :day"
    return int(store.scalar(sql, day=day.isoformat()))


def has_owners(store: "Store") -> bool:
    """Say whether customers or open reminders are shared out among people; from indexes alone."""
    return bool(
        store.scalar(
            "SELECT EXISTS (SELECT 1 FROM customer_index WHERE owner_key IS NOT NULL) "
            "OR EXISTS (SELECT 1 FROM reminder INDEXED BY reminder_day WHERE done_on IS NULL AND owner <> '')"
        )
    )
