"""Which timed reminders are to be announced now, each once, whatever happens to the clock.

What was announced is kept by the reminder and the moment it was set for, not by when this was last asked:
a clock put back repeats nothing, a program that was closed misses nothing.
"""

import json
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from smallcrm.db.reminders import DueReminder, with_customers
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.values.wall_clock import moment_of

if TYPE_CHECKING:
    from smallcrm.db.store import Store

ANNOUNCED = "announced_reminders"
BELIEVABLE = timedelta(days=1)
"""What was announced by a clock further ahead than this was announced by a wrong one, and does not count."""


def take(store: "Store", *, now: datetime, zone: tzinfo) -> list[DueReminder]:
    """Take the timed reminders whose moment has come since they were last announced, earliest first.

    `now` is aware, `zone` where the clock on the wall is. A reminder that was moved or put off to a time is
    announced anew. What is taken counts as announced.
    """
    today = now.astimezone(zone).date()
    waiting = store.reminders.where(
        "done_on IS NULL AND (due_time IS NOT NULL OR snoozed_time IS NOT NULL) AND due_on <= :day",
        day=(today + timedelta(days=1)).isoformat(),
    )
    announced = _announced(store)
    come: list[tuple[datetime, Reminder]] = []
    for reminder in waiting:
        moment = _moment(reminder, zone)
        if moment is None or moment > now:
            continue
        key = moment.isoformat()
        told = announced.get(str(reminder.id))
        if told and told[0] == key and datetime.fromisoformat(told[1]) <= now + BELIEVABLE:
            continue
        announced[str(reminder.id)] = (key, now.isoformat())
        come.append((moment, reminder))
    if come:
        _keep(store, announced)
    come.sort(key=lambda each: (each[0], each[1].id or 0))
    return with_customers(store, [reminder for _, reminder in come])


def _moment(reminder: Reminder, zone: tzinfo) -> datetime | None:
    """Say when a reminder is to be announced: at its time, or at the time it was put off to."""
    if reminder.snoozed_until is not None:
        at = reminder.snoozed_time or reminder.due_time
        return moment_of(reminder.snoozed_until, at, zone) if at else None
    return moment_of(reminder.due_on, reminder.due_time, zone) if reminder.due_time else None


def _announced(store: "Store") -> dict[str, tuple[str, str]]:
    text = store.scalar("SELECT value FROM meta WHERE key = :key", key=ANNOUNCED)
    return json.loads(text) if text else {}


def _keep(store: "Store", announced: dict[str, tuple[str, str]]) -> None:
    """Write down what was announced, of reminders that are still open."""
    ids = json.dumps([int(id_) for id_ in announced])
    still = store.query(
        "SELECT id FROM reminder WHERE done_on IS NULL AND id IN (SELECT value FROM json_each(:ids))", ids=ids
    )
    kept = {str(row[0]): announced[str(row[0])] for row in still}
    with store.maintaining() as connection:
        connection.execute(
            "INSERT INTO meta (key, value) VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (ANNOUNCED, json.dumps(kept)),
        )
