"""What is to be announced now, each once whatever happens to the clock: the morning, reminders with a time.

What was announced is kept by the day or by the moment it was set for, not by when this was last asked: a
clock put back repeats nothing, a program that was closed misses nothing.
"""

import json
from collections.abc import Iterator
from datetime import datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Any

from smallcrm.db import reminders as queries
from smallcrm.db.reads import today as morning_page
from smallcrm.db.reminders import DueReminder, with_customers
from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder, moments
from smallcrm.domain.values.wall_clock import moment_of

if TYPE_CHECKING:
    from smallcrm.db.store import Store

ANNOUNCED = "announced_moments"
MORNINGS = "announced_mornings"
MORNINGS_KEPT = 10
BELIEVABLE = timedelta(days=1)
"""What was announced by a clock further ahead than this was announced by a wrong one, and does not count."""

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Morning:
    """What a day begins with: how many are late, how many are for the day."""

    overdue: int
    today: int


def take(store: "Store", *, now: datetime, zone: tzinfo | None = None) -> list[DueReminder]:
    """Take the timed reminders whose moment has come since they were last announced, earliest first.

    `now` is aware, `zone` where the clock on the wall is, None for that of this PC. A reminder that was
    moved or put off to a time is announced anew. What is taken counts as announced.
    """
    announced = _kept(store, ANNOUNCED, {})
    come: list[tuple[datetime, Reminder]] = []
    for moment, reminder in _moments(store, now=now, zone=zone):
        key = f"{reminder.id} {moment.isoformat()}"
        told = announced.get(key)
        if moment > now or (told and datetime.fromisoformat(told) <= now + BELIEVABLE):
            continue
        announced[key] = now.isoformat()
        come.append((moment, reminder))
    if come:
        _keep(store, ANNOUNCED, _of_open(store, announced))
    come.sort(key=lambda each: (each[0], each[1].id or 0))
    # Nobody wants to hear twice of what was put off and came due while the program was closed.
    return with_customers(store, list({reminder.id: reminder for _, reminder in come}.values()))


def take_morning(store: "Store", *, now: datetime, at: time, zone: tzinfo | None = None) -> Morning | None:
    """Take the notice of the morning: once a day, from `at` on; None before, and once it was taken.

    A day on which nothing waits has one too, with nothing in it.
    """
    shown = now.astimezone(zone)
    today = shown.date()
    if now < moment_of(today, at, zone):
        return None
    told: list[str] = _kept(store, MORNINGS, [])
    if today.isoformat() in told:
        return None
    _keep(store, MORNINGS, [*told, today.isoformat()][-MORNINGS_KEPT:])
    counts = morning_page.pressing(store, today=today, clock=shown.time().replace(tzinfo=None))
    return Morning(overdue=counts[morning_page.OVERDUE], today=counts[morning_page.TODAY])


def next_moment(
    store: "Store", *, now: datetime, morning: time | None, zone: tzinfo | None = None
) -> datetime:
    """Say when there may be something to announce next: no later than when the next day begins.

    `morning` is the time of the notice of the day, None where there is none.
    """
    today = now.astimezone(zone).date()
    coming = [moment for moment, _ in _moments(store, now=now, zone=zone)]
    coming.append(moment_of(today + DAY, time(), zone))
    if morning is not None:
        coming += (moment_of(day, morning, zone) for day in (today, today + DAY))
    return min(moment for moment in coming if moment > now)


def _moments(store: "Store", *, now: datetime, zone: tzinfo | None) -> Iterator[tuple[datetime, Reminder]]:
    """Go through the moments of all open reminders that have a time, up to tomorrow's."""
    tomorrow = now.astimezone(zone).date() + DAY
    for reminder in queries.timed(store, until=tomorrow):
        for day, at in moments(reminder):
            if day <= tomorrow:
                yield moment_of(day, at, zone), reminder


def _kept(store: "Store", key: str, otherwise: Any) -> Any:
    text = store.scalar("SELECT value FROM meta WHERE key = :key", key=key)
    return json.loads(text) if text else otherwise


def _of_open(store: "Store", announced: dict[str, str]) -> dict[str, str]:
    """Forget what was announced of reminders that are done."""
    ids = {int(key.split()[0]) for key in announced}
    still = queries.open_among(store, ids)
    return {key: at for key, at in announced.items() if int(key.split()[0]) in still}


def _keep(store: "Store", key: str, value: Any) -> None:
    with store.maintaining() as connection:
        connection.execute(
            "INSERT INTO meta (key, value) VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, json.dumps(value)),
        )
