from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm import i18n
from smallcrm.ui.kit.days import months_later, read_day, reader

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", WEDNESDAY),
        ("Tomorrow", date(2026, 11, 19)),
        ("yesterday", date(2026, 11, 17)),
        ("friday", date(2026, 11, 20)),
        ("on Wed", date(2026, 11, 25)),
        ("next monday", date(2026, 11, 23)),
        ("in 2 weeks", date(2026, 12, 2)),
        ("in 10 days", date(2026, 11, 28)),
        ("in 3 months", date(2027, 2, 18)),
        ("+14", date(2026, 12, 2)),
        ("in a month", date(2026, 12, 18)),
        ("сегодня", WEDNESDAY),
        ("послезавтра", date(2026, 11, 20)),
        ("через неделю", date(2026, 11, 25)),
        ("через 3 дня", date(2026, 11, 21)),
        ("через 2 недели", date(2026, 12, 2)),
        ("через 2 месяца", date(2027, 1, 18)),
        ("через 5 лет", date(2031, 11, 18)),
        ("в пятницу", date(2026, 11, 20)),
        ("明天", date(2026, 11, 19)),
        ("下周三", date(2026, 11, 25)),
        ("周五", date(2026, 11, 20)),
        ("下个月", date(2026, 12, 18)),
        ("两周后", date(2026, 12, 2)),
        ("3天后", date(2026, 11, 21)),
        ("3个月后", date(2027, 2, 18)),
        ("一年后", date(2027, 11, 18)),
        ("20 Nov 2026", date(2026, 11, 20)),
        ("14 January", date(2027, 1, 14)),
        ("2026-12-24", date(2026, 12, 24)),
    ],
)
def test_a_day_is_read_as_people_say_it(typed, day):
    assert read_day(typed, WEDNESDAY) == day


@pytest.mark.parametrize("typed", ["", "soon", "in 2 elephants", "31 Feb", "next", "через"])
def test_what_is_no_day_is_none(typed):
    assert read_day(typed, WEDNESDAY) is None


def test_the_region_decides_which_part_comes_first():
    i18n.set_language("en", "US")
    assert read_day("3/4/2026") == date(2026, 3, 4)
    i18n.set_language("en", "GB")
    assert read_day("3/4/2026") == date(2026, 4, 3)


def test_without_today_only_whole_dates_are_read():
    assert read_day("tomorrow") is None
    assert reader(None)("24.12.2026") == date(2026, 12, 24)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 200))
def test_months_later_keep_the_day_or_take_the_last_one(day, months):
    later = months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or later.day < day.day
    assert months_later(day, 0) == day
