"""The days a reminder is usually put off to."""

from datetime import date, datetime, time, timedelta

from smallcrm.domain.record import dataclass

LATER_HOURS = 3
LAST_HOUR = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Snooze:
    """A choice: `key` is "later", "tomorrow", "monday" or "week"; `at` only where it is for today."""

    key: str
    until: date
    at: time | None = None


def choices(now: datetime) -> list[Snooze]:
    """Offer later today while there is a later today, tomorrow, the next Monday, and in a week.

    `now` is the moment as the clock on the wall has it. What would be the same day is offered once.
    """
    today = now.date()
    found = []
    later = now + timedelta(hours=LATER_HOURS)
    if later.date() == today and later.hour < LAST_HOUR:
        at = time(later.hour, 30 if later.minute >= 30 else 0)
        found.append(Snooze(key="later", until=today, at=at))
    days = {
        "tomorrow": today + timedelta(days=1),
        "monday": today + timedelta(days=7 - today.weekday()),
        "week": today + timedelta(days=7),
    }
    for key, day in days.items():
        if day not in {each.until for each in found}:
            found.append(Snooze(key=key, until=day))
    return found
