"""What the morning page shows: everything that waits, in the order in which to deal with it."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from smallcrm.db.reminders import DueReminder, with_customers

if TYPE_CHECKING:
    from smallcrm.db.store import Store

LONGEST_LEAD_DAYS = 120
MOST_SHOWN = 400
WEEK = timedelta(days=7)

WAITING = """
    done_on IS NULL AND due_on <= :horizon AND (snoozed_until IS NULL OR snoozed_until <= :today)
    AND (due_on <= :week OR date(due_on, '-' || lead_days || ' days') <= :today)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The reminders of the morning page: late, for today, for the next seven days, and announced ahead.

    Each list is cut at a few hundred rows; `counts` counts all of them, by the same four names.
    """

    overdue: tuple[DueReminder, ...] = ()
    today: tuple[DueReminder, ...] = ()
    week: tuple[DueReminder, ...] = ()
    ahead: tuple[DueReminder, ...] = ()
    counts: Counter[str]

    @property
    def everything(self) -> tuple[DueReminder, ...]:
        return (*self.overdue, *self.today, *self.week, *self.ahead)


def waiting(store: "Store", *, today: date) -> Waiting:
    """Read what waits: the longest overdue first, today's in order of time, then day by day."""
    values = {
        "today": today.isoformat(),
        "week": (today + WEEK).isoformat(),
        "horizon": (today + timedelta(days=LONGEST_LEAD_DAYS)).isoformat(),
    }
    found = store.reminders.where(
        WAITING, order="due_on, due_time IS NULL, due_time, id", limit=MOST_SHOWN, **values
    )
    groups: dict[str, list[DueReminder]] = {"overdue": [], "today": [], "week": [], "ahead": []}
    for due in with_customers(store, found):
        groups[_group(due.reminder.due_on, today)].append(due)
    counted = store.query(
        f"""
        SELECT CASE WHEN due_on < :today THEN 'overdue' WHEN due_on = :today THEN 'today'
                    WHEN due_on <= :week THEN 'week' ELSE 'ahead' END, count(*)
        FROM reminder WHERE {WAITING} GROUP BY 1
        """,
        **values,
    )
    return Waiting(counts=Counter(dict(counted)), **{name: tuple(rows) for name, rows in groups.items()})


def _group(due_on: date, today: date) -> str:
    if due_on < today:
        return "overdue"
    if due_on == today:
        return "today"
    return "week" if due_on <= today + WEEK else "ahead"


def next_after(store: "Store", *, today: date) -> DueReminder | None:
    """Find what comes next when nothing waits today."""
    found = store.reminders.where(
        "done_on IS NULL AND due_on > :today", order="due_on, id", limit=1, today=today.isoformat()
    )
    return next(iter(with_customers(store, found)), None)
