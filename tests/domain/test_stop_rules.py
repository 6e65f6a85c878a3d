"""How often a customer may be contacted, when to try again, and what a reminder is put off to."""

from datetime import date, datetime, time

import pytest

from smallcrm.domain import renewal, snooze
from smallcrm.domain.reminder import Reminder, Result
from smallcrm.domain.reminder_settings import ReminderSettings
from smallcrm.domain.renewal import Retention, Stage
from smallcrm.domain.stop_rules import Contacted, Stop, again_on, stop

FRIDAY = date(2026, 11, 20)
LIMITS = ReminderSettings(most_notices=3, days_between=5)
POLICY = Reminder(due_on=date(2027, 1, 10), notices=(90, 60, 30, 7, 0), lead_days=90)


@pytest.mark.parametrize(
    ("contacted", "is_barred", "expected"),
    [
        (Contacted(), False, None),
        (Contacted(), True, Stop.DO_NOT_CONTACT),
        (Contacted(times=3, last_on=date(2026, 1, 1)), False, Stop.ENOUGH),
        (Contacted(times=1, last_on=date(2026, 11, 16)), False, Stop.TOO_SOON),
        (Contacted(times=1, last_on=date(2026, 11, 15)), False, None),
    ],
)
def test_what_speaks_against_a_call(contacted, is_barred, expected):
    assert stop(LIMITS, contacted, is_do_not_contact=is_barred, today=FRIDAY) == expected


def test_without_limits_only_the_wish_of_the_customer_counts():
    often = Contacted(times=50, last_on=FRIDAY)
    assert stop(ReminderSettings(), often, is_do_not_contact=False, today=FRIDAY) is None
    ignored = ReminderSettings(obeys_do_not_contact=False)
    assert stop(ignored, often, is_do_not_contact=True, today=FRIDAY) is None


def test_after_no_answer_the_next_working_day_after_a_talk_the_next_notice():
    usual = ReminderSettings()
    assert again_on(POLICY, Result.NO_ANSWER, on=FRIDAY, settings=usual) == date(2026, 11, 23)
    assert again_on(POLICY, Result.WILL_THINK, on=FRIDAY, settings=usual) == date(2026, 12, 11)
    assert again_on(POLICY, Result.NO_ANSWER, on=FRIDAY, settings=LIMITS) == date(2026, 11, 25)


def test_a_closed_shop_still_gives_a_day():
    never = ReminderSettings(working_days=())
    assert again_on(POLICY, Result.NO_ANSWER, on=FRIDAY, settings=never) > FRIDAY


def test_days_to_put_off_to_are_offered_once_each():
    friday = snooze.choices(datetime(2026, 11, 20, 9, 40))  # noqa: DTZ001 - as the wall clock shows it
    assert [(each.key, each.until, each.at) for each in friday] == [
        ("later", FRIDAY, time(12, 30)),
        ("tomorrow", date(2026, 11, 21), None),
        ("monday", date(2026, 11, 23), None),
        ("week", date(2026, 11, 27), None),
    ]
    sunday_evening = snooze.choices(datetime(2026, 11, 22, 19))  # noqa: DTZ001 - as the wall clock shows it
    assert [each.key for each in sunday_evening] == ["tomorrow", "week"]


def test_where_a_renewal_stands():
    ahead = Reminder(due_on=date(2027, 5, 1), lead_days=30)
    assert renewal.stage(ahead, today=FRIDAY) is Stage.NOT_DUE
    assert renewal.stage(POLICY, today=FRIDAY) is Stage.TO_CALL
    assert renewal.stage(Reminder(due_on=FRIDAY, done_on=FRIDAY), today=FRIDAY) is Stage.RENEWED
    gone = Reminder(due_on=FRIDAY, done_on=FRIDAY, is_dismissed=True)
    assert renewal.stage(gone, today=FRIDAY) is Stage.LOST


def test_retention_is_of_those_decided():
    assert Retention(renewed=3, lost=1, open=5).percent == 75
    assert Retention(open=5).percent is None
