"""When a repeating reminder falls due next, against an oracle that walks the calendar."""

from datetime import date, timedelta
from itertools import count, takewhile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smallcrm.domain.errors import UserError
from smallcrm.domain.recurrence import Recurrence, RepeatFrom, Unit, occurrence
from smallcrm.domain.reminder import Reminder, complete, next_due

DAYS = st.dates(date(1990, 1, 1), date(2120, 12, 31))
PERIODS = st.one_of(
    st.tuples(st.integers(1, 400), st.just(Unit.DAY)),
    st.tuples(st.integers(1, 60), st.just(Unit.WEEK)),
    st.tuples(st.integers(1, 60), st.just(Unit.MONTH)),
    st.tuples(st.integers(1, 10), st.just(Unit.YEAR)),
)
MONTHLY = Recurrence(every=1, unit=Unit.MONTH)
YEARLY = Recurrence(every=1, unit=Unit.YEAR)


def walked(every: int, unit: Unit, anchor: date, steps: int) -> list[date]:
    """Walk the calendar day by day or month by month, as one would on paper."""
    found = [anchor]
    year, month = anchor.year, anchor.month
    while len(found) <= steps:
        if unit in {Unit.DAY, Unit.WEEK}:
            day = found[-1]
            for _ in range(every * (7 if unit is Unit.WEEK else 1)):
                day += timedelta(days=1)
        else:
            for _ in range(every * (12 if unit is Unit.YEAR else 1)):
                month += 1
                if month == 13:
                    year, month = year + 1, 1
            day = date(year, month, 28)
            while day.day < anchor.day and (day + timedelta(days=1)).month == month:
                day += timedelta(days=1)
            if anchor.day < 28:
                day = date(year, month, anchor.day)
        found.append(day)
    return found


@given(period=PERIODS, anchor=DAYS, steps=st.integers(1, 12))
@example(period=(1, Unit.MONTH), anchor=date(2099, 12, 31), steps=24)
@example(period=(1, Unit.YEAR), anchor=date(2096, 2, 29), steps=8)
@example(period=(1, Unit.WEEK), anchor=date(2038, 1, 12), steps=3)
def test_every_date_of_a_rule_is_where_the_calendar_puts_it(period, anchor, steps):
    rule = Recurrence(every=period[0], unit=period[1])
    assert [occurrence(rule, anchor, index) for index in range(steps + 1)] == walked(*period, anchor, steps)


def test_monthly_on_the_31st_for_a_hundred_years():
    anchor = date(2026, 1, 31)
    assert [occurrence(MONTHLY, anchor, index) for index in range(1201)] == walked(
        1, Unit.MONTH, anchor, 1200
    )


def test_yearly_on_29_february_for_a_hundred_years():
    dates = [occurrence(YEARLY, date(2024, 2, 29), index) for index in range(101)]
    assert dates == walked(1, Unit.YEAR, date(2024, 2, 29), 100)
    assert [day.year for day in dates if day.day == 29] == [
        year for year in range(2024, 2125) if year % 4 == 0 and year != 2100
    ]


@given(
    period=PERIODS,
    start=DAYS,
    index=st.integers(0, 40),
    late=st.integers(-500, 3000),
    counted_from=st.sampled_from(RepeatFrom),
)
def test_the_next_date_is_the_first_of_the_rule_after_both_the_due_date_and_the_day_done(
    period, start, index, late, counted_from
):
    rule = Recurrence(every=period[0], unit=period[1], counted_from=counted_from)
    due = occurrence(rule, start, index)
    done_on = due + timedelta(days=late)
    found = next_due(rule, due=due, done_on=done_on, anchor=start)
    assert found > due
    assert found > done_on
    first = done_on if counted_from is RepeatFrom.DONE else start
    known = list(takewhile(lambda day: day <= found, (occurrence(rule, first, n) for n in count())))
    assert known[-1] == found
    assert len(known) >= 2
    assert known[-2] <= max(due, done_on)


def test_done_six_days_ahead_it_does_not_come_back_six_days_later():
    moved = Reminder(
        due_on=date(2026, 5, 25), planned_on=date(2026, 5, 31), anchor_on=date(2026, 1, 31), repeat=MONTHLY
    )
    following = complete(moved, done_on=date(2026, 5, 25)).following
    assert following is not None
    assert following.due_on == date(2026, 6, 30)


def test_put_off_by_a_few_days_it_keeps_its_place_in_the_month():
    found = next_due(MONTHLY, due=date(2026, 6, 4), done_on=date(2026, 6, 4), anchor=date(2026, 1, 31))
    assert found == date(2026, 6, 30)


def test_done_years_late_it_falls_due_in_the_future():
    found = next_due(MONTHLY, due=date(2020, 1, 31), done_on=date(2026, 2, 28))
    assert found == date(2026, 3, 31)


def test_monthly_reminder_on_the_31st_falls_on_the_last_day_of_february():
    assert next_due(MONTHLY, due=date(2026, 1, 31), done_on=date(2026, 1, 31)) == date(2026, 2, 28)


def test_counted_from_the_day_done_it_starts_anew():
    rule = Recurrence(every=3, unit=Unit.MONTH, counted_from=RepeatFrom.DONE)
    assert next_due(rule, due=date(2026, 1, 10), done_on=date(2026, 2, 20)) == date(2026, 5, 20)


def test_counted_from_the_day_done_far_ahead_it_still_passes_the_planned_date():
    rule = Recurrence(every=1, unit=Unit.WEEK, counted_from=RepeatFrom.DONE)
    assert next_due(rule, due=date(2026, 6, 10), done_on=date(2026, 5, 1)) == date(2026, 6, 12)


@pytest.mark.parametrize("every", [0, -1])
def test_a_rule_needs_a_period(every):
    with pytest.raises(UserError, match="recurrence_too_short"):
        Recurrence(every=every)


@pytest.mark.parametrize("unit", Unit)
def test_dates_beyond_the_calendar_are_refused(unit):
    with pytest.raises(UserError, match="date_out_of_range"):
        occurrence(Recurrence(every=10**12, unit=unit), date(2026, 1, 1), 1)


def test_completing_a_repeating_reminder_keeps_the_31st_over_february():
    first = Reminder(
        id=1, due_on=date(2026, 1, 31), repeat=MONTHLY, title="Rent", snoozed_until=date(2026, 2, 1)
    )
    done, second, passed = complete(first, done_on=date(2026, 2, 2), result="paid")
    assert (done.done_on, done.result, done.is_open) == (date(2026, 2, 2), "paid", False)
    assert second is not None
    assert passed == 0
    assert (second.id, second.previous_id, second.due_on) == (None, 1, date(2026, 2, 28))
    assert second.snoozed_until is None
    third = complete(second, done_on=date(2026, 2, 28)).following
    assert third is not None
    assert third.due_on == date(2026, 3, 31)


def test_completing_a_single_reminder_leaves_nothing_to_do():
    done, following, _ = complete(Reminder(due_on=date(2026, 1, 31)), done_on=date(2026, 1, 30))
    assert following is None
    assert not done.is_open


def test_a_reminder_counted_from_completion_forgets_its_first_date():
    rule = Recurrence(every=1, unit=Unit.MONTH, counted_from=RepeatFrom.DONE)
    following = complete(Reminder(due_on=date(2026, 1, 31), repeat=rule), done_on=date(2026, 2, 10)).following
    assert following is not None
    assert (following.due_on, following.anchor_on) == (date(2026, 3, 10), date(2026, 2, 10))


def test_a_reminder_is_done_once():
    done = complete(Reminder(due_on=date(2026, 1, 31), title="Call"), done_on=date(2026, 1, 31)).done
    with pytest.raises(UserError, match="reminder_already_done") as refusal:
        complete(done, done_on=date(2026, 2, 1))
    assert refusal.value.facts == {"title": "Call", "done_on": date(2026, 1, 31)}
