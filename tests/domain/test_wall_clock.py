"""Every minute around the changes of the clock: a reminder comes once, and right after an hour left out."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from smallcrm.domain.values.wall_clock import moment_of

MINUTE = timedelta(minutes=1)
CHANGES = {
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Australia/Lord_Howe": (date(2026, 4, 5), date(2026, 10, 4)),
    "Europe/Moscow": (date(2010, 3, 28), date(2014, 10, 26)),
    "Asia/Kathmandu": (date(1985, 12, 31), date(1986, 1, 1)),
    "Pacific/Kiritimati": (date(1994, 12, 31), date(1995, 1, 1)),
    "Asia/Shanghai": (date(1991, 4, 14), date(1991, 9, 15)),
}


@pytest.mark.parametrize("name", CHANGES)
@pytest.mark.parametrize("which", [0, 1])
def test_every_minute_of_both_changes_comes_once_and_on_time(name, which):
    zone, day = ZoneInfo(name), CHANGES[name][which]
    walk = walked(zone, day)
    for minute in range(24 * 60):
        at = time(minute // 60, minute % 60)
        shown = datetime.combine(day, at)
        # The first moment the wall shows it or, where that hour is left out, the first after it.
        expected = next(moment for moment, wall in walk if wall >= shown)
        assert moment_of(day, at, zone) == expected, (name, shown)


def walked(zone: ZoneInfo, day: date) -> list[tuple[datetime, datetime]]:
    """Look at the wall every minute for three days around a day: (moment, what the clock shows)."""
    start = datetime.combine(day, time(), tzinfo=UTC) - timedelta(days=1, hours=2)
    moments = (start + number * MINUTE for number in range(76 * 60))
    return [(moment, moment.astimezone(zone).replace(tzinfo=None)) for moment in moments]


def test_in_the_hour_left_out_it_comes_right_after_it():
    new_york = ZoneInfo("America/New_York")
    assert moment_of(date(2026, 3, 8), time(2, 30), new_york) == datetime(2026, 3, 8, 7, tzinfo=UTC)


def test_in_the_hour_that_comes_twice_it_comes_the_first_time():
    new_york = ZoneInfo("America/New_York")
    assert moment_of(date(2026, 11, 1), time(1, 30), new_york) == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
