"""When something comes round again, against an oracle that walks the calendar day by day."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import islice
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from smallcrm.domain.errors import UserError
from smallcrm.domain.recurrence import (
    LAST,
    FreeDays,
    Recurrence,
    RepeatFrom,
    Unit,
    always,
    following,
    occurrence,
    rebased,
)
from smallcrm.domain.reminder import Reminder, complete
from smallcrm.domain.values.holidays import WorkingDays, names
from tests.domain.calendar_oracle import days_of, next_of
from tests.torture.repeats import any_rule

STARTS = st.one_of(
    st.dates(date(2020, 1, 1), date(2040, 12, 31)),
    st.dates(date(2098, 11, 1), date(2101, 3, 1)),
    st.sampled_from([date(2024, 2, 29), date(2028, 2, 29), date(2096, 2, 29), date(2038, 1, 19)]),
    st.dates(date(2026, 1, 28), date(2026, 1, 31)),
)
WEEKDAYS = st.sets(st.integers(0, 6), min_size=1, max_size=4).map(tuple)
FREE = st.sampled_from(FreeDays)
FROM = st.sampled_from(RepeatFrom)
RULES = st.one_of(
    st.builds(
        Recurrence, every=st.integers(1, 60), unit=st.just(Unit.DAY), counted_from=FROM, free_days=FREE
    ),
    st.builds(
        Recurrence, every=st.integers(1, 9), unit=st.just(Unit.WEEK), counted_from=FROM, free_days=FREE
    ),
    st.builds(
        Recurrence,
        every=st.integers(1, 5),
        unit=st.just(Unit.WEEK),
        weekdays=WEEKDAYS,
        counted_from=FROM,
        free_days=FREE,
    ),
    st.builds(
        Recurrence,
        every=st.integers(1, 14),
        unit=st.just(Unit.MONTH),
        month_day=st.one_of(st.none(), st.just(LAST), st.integers(1, 31)),
        counted_from=FROM,
        free_days=FREE,
    ),
    st.builds(
        Recurrence,
        every=st.integers(1, 4),
        unit=st.sampled_from([Unit.MONTH, Unit.YEAR]),
        weekdays=st.integers(0, 6).map(lambda day: (day,)),
        nth=st.sampled_from([1, 2, 3, 4, LAST]),
        counted_from=FROM,
        free_days=FREE,
    ),
    st.builds(
        Recurrence, every=st.integers(1, 4), unit=st.just(Unit.YEAR), counted_from=FROM, free_days=FREE
    ),
)
CHINA = WorkingDays(country="CN")
ALMOST_NEVER = WorkingDays(weekdays=(2,))
CALENDARS = st.sampled_from([always, WorkingDays(), ALMOST_NEVER, lambda _day: False])


@settings(max_examples=150)
@given(rule=RULES, start=STARTS)
@example(rule=Recurrence(unit=Unit.YEAR), start=date(2096, 2, 29))
@example(rule=Recurrence(unit=Unit.MONTH), start=date(2099, 12, 31))
def test_every_date_of_a_rule_is_where_the_wall_calendar_has_it(rule, start):
    walked = list(islice(days_of(rule, start), 5))
    assert [occurrence(rule, start, index) for index in range(5)] == walked


@settings(max_examples=250)
@given(
    rule=RULES,
    start=STARTS,
    index=st.integers(0, 6),
    moved=st.one_of(st.just(0), st.integers(-40, 90)),
    late=st.one_of(st.integers(-30, 30), st.integers(-400, 900)),
    is_working=CALENDARS,
    until=st.one_of(st.none(), st.integers(0, 1500)),
    number=st.one_of(st.none(), st.integers(1, 12)),
)
def test_what_follows_is_what_the_oracle_says(  # noqa: PLR0917 - the facts of one reminder
    rule, start, index, moved, late, is_working, until, number
):
    rule = ended(rule, start, until, number)
    planned = occurrence(rule, start, index)
    due = planned + timedelta(days=moved)
    done_on = due + timedelta(days=late)
    found = following(rule, planned=planned, due=due, done_on=done_on, anchor=start, is_working=is_working)
    expected = next_of(rule, start, planned, due, done_on, is_working)
    assert (found and (found.planned_on, found.due_on, found.passed)) == expected
    if found is not None:
        assert found.due_on > due
        assert found.due_on > done_on
        assert found.planned_on > planned


def ended(rule: Recurrence, start: date, until: int | None, number: int | None) -> Recurrence:
    return replace(rule, until=start + timedelta(days=until) if until is not None else None, count=number)


def test_a_reminder_done_late_early_and_twice_a_day_goes_through_every_date_once():
    """Whatever day each is done on, no date comes twice and those that went by are counted."""
    dice = Random(3)  # noqa: S311 - not for secrets
    for _ in range(300):
        rule = any_rule(dice)
        if rule.counted_from is RepeatFrom.DONE:
            continue
        reminder = Reminder(due_on=occurrence(rule, date(2026, 1, 31), 0), repeat=rule)
        seen, told = [reminder.stands_for], 0
        for _ in range(12):
            done_on = reminder.due_on + timedelta(days=dice.choice((-20, -1, 0, 0, 0, 1, 3, 45)))
            _, after, passed = complete(reminder, done_on=done_on)
            assert after is not None
            assert after.due_on > max(reminder.due_on, done_on)
            seen.append(after.stands_for)
            told += passed
            reminder = after
        every_date = list(islice(days_of(rule, seen[0]), len(seen) + told))
        assert sorted(set(seen)) == seen
        assert set(seen) <= set(every_date)
        assert every_date[-1] == seen[-1]


def test_a_clock_ten_years_ahead_and_back_never_repeats_a_date():
    monthly = Recurrence(unit=Unit.MONTH)
    first = Reminder(due_on=date(2026, 1, 31), repeat=monthly)
    _, after, passed = complete(first, done_on=date(2036, 5, 1))
    assert after is not None
    assert (after.due_on, passed) == (date(2036, 5, 31), 123)
    _, again, _ = complete(after, done_on=date(2026, 2, 2))
    assert again is not None
    assert again.due_on == date(2036, 6, 30)


def test_fridays_every_second_week():
    rule = Recurrence(every=2, unit=Unit.WEEK, weekdays=(0, 4))
    assert [occurrence(rule, date(2026, 11, 18), index) for index in range(4)] == [
        date(2026, 11, 20), date(2026, 11, 30), date(2026, 12, 4), date(2026, 12, 14)
    ]  # fmt: skip


def test_the_last_friday_of_a_month():
    rule = Recurrence(unit=Unit.MONTH, weekdays=(4,), nth=LAST)
    assert [occurrence(rule, date(2026, 1, 31), index) for index in range(3)] == [
        date(2026, 2, 27), date(2026, 3, 27), date(2026, 4, 24)
    ]  # fmt: skip


def test_it_ends_after_so_many_times_even_if_each_counts_from_the_last():
    rule = Recurrence(unit=Unit.MONTH, count=3, counted_from=RepeatFrom.DONE)
    reminder, times = Reminder(due_on=date(2026, 1, 10), repeat=rule), 0
    while reminder is not None:
        times += 1
        reminder = complete(reminder, done_on=reminder.due_on + timedelta(days=5)).following
    assert times == 3


def test_another_day_agreed_upon_keeps_how_many_are_left():
    rule = Recurrence(unit=Unit.MONTH, count=5)
    left = rebased(rule, anchor=date(2026, 1, 31), planned=date(2026, 3, 31))
    assert left == Recurrence(unit=Unit.MONTH, count=2)
    assert rebased(rule, anchor=date(2026, 1, 31), planned=date(2026, 5, 31)) is None


def test_a_day_off_moves_to_the_working_day_before_or_after():
    saturday = date(2026, 11, 21)
    for how, expected in ((FreeDays.BEFORE, date(2026, 11, 20)), (FreeDays.AFTER, date(2026, 11, 23))):
        rule = Recurrence(unit=Unit.WEEK, free_days=how)
        found = following(
            rule,
            planned=date(2026, 11, 14),
            due=date(2026, 11, 13),
            done_on=date(2026, 11, 13),
            anchor=date(2026, 11, 14),
            is_working=WorkingDays(),
        )
        assert found is not None
        assert (found.planned_on, found.due_on) == (saturday, expected)


def test_holidays_of_a_country_and_the_weekends_worked_for_them():
    assert not CHINA(date(2026, 10, 1))
    assert CHINA(date(2026, 10, 10))
    assert not CHINA(date(2026, 10, 11))
    assert "国庆" in names(CHINA, date(2026, 10, 1), date(2026, 10, 1), "zh")[date(2026, 10, 1)]
    assert not WorkingDays(country="RU")(date(2026, 1, 2))


def test_a_country_nobody_knows_and_a_closed_day():
    shop = WorkingDays(country="XX", closed=frozenset({date(2026, 11, 23)}))
    assert not shop(date(2026, 11, 23))
    assert shop(date(2026, 11, 24))
    assert names(shop, date(2026, 1, 1), date(2026, 12, 31)) == {}


@pytest.mark.parametrize(
    "values",
    [
        {"weekdays": (7,)},
        {"month_day": 0},
        {"month_day": 32},
        {"nth": 5, "weekdays": (1,)},
        {"nth": 1},
        {"count": 0},
    ],
)
def test_what_no_calendar_has_is_refused(values):
    with pytest.raises(UserError, match="recurrence_impossible"):
        Recurrence(unit=Unit.MONTH, **values)
