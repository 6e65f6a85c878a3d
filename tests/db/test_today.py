"""What the morning and the calendar read, and that they walk the index of days to it."""

from datetime import date, time, timedelta

import pytest

from smallcrm.db.reads import reminder_calendar, today
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.services import reminders
from tests.builders import TODAY, a_customer


def plan(store, days: int, **values) -> Reminder:
    day = TODAY + timedelta(days=days)
    return reminders.add(store, Reminder(title=f"In {days}", due_on=day, **values))


def titles(found) -> list[str]:
    return [due.reminder.title for due in found]


def test_each_group_holds_its_days(store):
    for days in (-40, -1, 0, 1, 7, 8):
        plan(store, days)
    plan(store, 20, lead_days=30)
    plan(store, 21, lead_days=7)
    waiting = today.waiting(store, today=TODAY)
    assert titles(waiting.overdue) == ["In -40", "In -1"]
    assert titles(waiting.today) == ["In 0"]
    assert titles(waiting.week) == ["In 1", "In 7"]
    assert titles(waiting.ahead) == ["In 20"]
    assert waiting.pressing == 3


def test_timed_ones_come_first_within_their_day(store):
    plan(store, 0, note="whenever")
    plan(store, 0, due_time=time(14), note="afternoon")
    plan(store, 0, due_time=time(9), note="morning")
    found = today.waiting(store, today=TODAY).today
    assert [due.reminder.note for due in found] == ["morning", "afternoon", "whenever"]


def test_what_was_put_off_until_today_is_as_late_as_it_was(store):
    late = plan(store, -5)
    reminders.snooze(store, late.id, until=TODAY)
    waiting = today.waiting(store, today=TODAY)
    assert (titles(waiting.overdue), waiting.counts["today"]) == (["In -5"], 0)


def test_what_is_put_off_is_counted_nowhere_until_it_comes_back(store):
    late = plan(store, -5)
    reminders.snooze(store, late.id, until=TODAY + timedelta(days=3))
    assert today.waiting(store, today=TODAY).counts.total() == 0
    back = today.waiting(store, today=TODAY + timedelta(days=3))
    assert titles(back.overdue) == ["In -5"]


def test_kinds_are_counted_over_all_groups_and_narrow_them(store):
    plan(store, -1, kind=ReminderKind.CALL)
    plan(store, 0, kind=ReminderKind.CALL)
    plan(store, 3)
    waiting = today.waiting(store, today=TODAY, kind="call")
    assert waiting.kinds == {"call": 2, "task": 1}
    assert waiting.counts == {"overdue": 1, "today": 1}
    assert titles(waiting.everything) == ["In -1", "In 0"]


def test_a_customers_reminders_are_their_owners(store):
    customer = a_customer(store, owner="Anna")
    plan(store, 0, customer_id=customer.id)
    plan(store, 1, customer_id=customer.id, owner="Boris")
    plan(store, 2)
    assert titles(today.waiting(store, today=TODAY, owner="Anna").everything) == ["In 0"]
    assert titles(today.waiting(store, today=TODAY, owner="Boris").everything) == ["In 1"]


def test_what_was_done_today_is_counted(store):
    done = plan(store, 0)
    reminders.complete(store, done.id, done_on=TODAY)
    assert today.waiting(store, today=TODAY).done_today == 1


def test_every_group_walks_the_index_of_days_and_sorts_nothing(store):
    plans = today.plans(store, today=TODAY)
    assert len(plans) == 4
    assert all("reminder_day" in step for step in plans)


def test_a_day_holds_what_is_wanted_and_what_was_done_on_it(store):
    first, second = plan(store, 2), plan(store, 2, due_time=time(9))
    done = plan(store, 5)
    reminders.complete(store, done.id, done_on=TODAY + timedelta(days=2))
    found = reminder_calendar.of_day(store, TODAY + timedelta(days=2))
    assert [due.reminder.id for due in found.open] == [second.id, first.id]
    assert [due.reminder.id for due in found.done] == [done.id]
    assert (found.open_count, found.done_count) == (2, 1)


def test_a_full_day_is_counted_whole_and_read_in_part(store):
    customer = a_customer(store)
    reminders.add_for_many(store, [customer.id] * 30, Reminder(title="Ring", due_on=TODAY))
    days = reminder_calendar.days(store, TODAY - timedelta(days=1), 3, most=4)
    assert [(len(day.open), day.open_count) for day in days] == [(0, 0), (4, 30), (0, 0)]


@pytest.mark.parametrize(("hidden", "count"), [((), 2), (("call",), 1), (("call", "task"), 0)])
def test_kinds_that_are_off_are_neither_shown_nor_counted(store, hidden, count):
    plan(store, 0, kind=ReminderKind.CALL)
    plan(store, 0)
    found = reminder_calendar.of_day(store, TODAY, hidden_kinds=hidden)
    assert (len(found.open), found.open_count) == (count, count)


def test_days_at_the_ends_of_time_do_no_harm(store):
    assert reminder_calendar.of_day(store, date(9999, 12, 31)).open_count == 0
    assert today.next_after(store, today=TODAY) is None


def test_work_is_shared_out_once_a_customer_or_an_open_reminder_is_somebodys(store):
    plan(store, 1)
    assert not today.has_owners(store)
    hers = plan(store, 2, owner="Ann")
    assert today.has_owners(store)
    reminders.complete(store, hers.id, done_on=TODAY)
    assert not today.has_owners(store)
    a_customer(store, owner="Ben")
    assert today.has_owners(store)
