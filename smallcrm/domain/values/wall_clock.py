"""At which moment a clock on the wall shows a time: hours that are missing or come twice included.

A reminder is set by the clock on the wall. In the hour that is left out in spring it comes right after it,
in the hour that comes twice in autumn the first time. A zone of None is the one this PC is in.
"""

from datetime import UTC, date, datetime, time, timedelta, tzinfo

SECOND = timedelta(seconds=1)


def moment_of(day: date, at: time, zone: tzinfo | None) -> datetime:
    """Find the moment, in UTC, at which the clock in a zone shows a time or has just passed it."""
    shown = datetime.combine(day, at, tzinfo=zone)
    first = shown.replace(fold=0).astimezone(UTC)
    if _wall(first, zone) == shown.replace(tzinfo=None):
        return first
    return _end_of_gap(shown.replace(fold=1).astimezone(UTC), first, zone)


def _wall(moment: datetime, zone: tzinfo | None) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None)


def _end_of_gap(before: datetime, after: datetime, zone: tzinfo | None) -> datetime:
    """Find, to the second, when the clock was put forward between two moments."""
    offset = before.astimezone(zone).utcoffset()
    while after - before > SECOND:
        middle = before + timedelta(seconds=(after - before) // SECOND // 2)
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after
