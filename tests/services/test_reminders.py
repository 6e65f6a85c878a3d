"""Dealing with a reminder: one step each, noted in the timeline, taken back as one."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from smallcrm.db import undo
from smallcrm.db.reads import renewals as desk
from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.asset import Asset
from smallcrm.domain.errors import UserError
from smallcrm.domain.recurrence import Recurrence, Unit
from smallcrm.domain.reminder import Reminder, ReminderKind, Result
from smallcrm.domain.renewal import Stage
from smallcrm.domain.stop_rules import Stop
from smallcrm.domain.values.month import Month
from smallcrm.services import asset_rules, assets, reminders, renewals
from tests.builders import TODAY, a_customer, content

ENDS = TODAY + timedelta(days=20)
MONTHLY = Recurrence(unit=Unit.MONTH)


@pytest.fixture
def owner(store):
    return a_customer(store, "Li Wei", owner="Vera")


@pytest.fixture
def call(store, owner):
    return reminders.add(
        store,
        Reminder(customer_id=owner.id, kind=ReminderKind.CALL, title="Call about the offer", due_on=TODAY),
    )


@pytest.fixture
def policy(store, owner):
    thing = Asset(
        customer_id=owner.id,
        type="policy",
        name="Motor",
        starts_on=date(2025, 12, 12),
        ends_on=ENDS,
    )
    return assets.add(store, thing, today=TODAY)


def renewal_of(store, policy):
    (found,) = store.reminders.where("asset_id = :id AND done_on IS NULL", id=policy.id)
    return found


def test_done_with_a_result_a_note_and_a_new_day(store, owner, call):
    done = reminders.complete(
        store, call.id, done_on=TODAY, result=Result.WILL_COME, note="on Monday", next_due_on=ENDS
    )
    assert done.following is not None
    assert (done.following.due_on, done.following.title) == (ENDS, "Call about the offer")
    (entry,) = store.activities.of_customer(owner.id)
    assert (entry.kind, entry.text, entry.result) == (ActivityKind.CALL, "on Monday", "will_come")
    undo.undo(store)
    assert store.activities.of_customer(owner.id) == []
    assert store.reminders.where("done_on IS NULL") == [call]


def test_the_third_time_nobody_answers_a_letter_is_offered(store, call):
    tries = [reminders.attempt(store, call.id, on=TODAY, result=Result.NO_ANSWER) for _ in range(3)]
    assert [each.offers_letter for each in tries] == [False, False, True]
    assert [each.tries for each in tries] == [1, 2, 3]
    assert tries[0].again_on == date(2026, 11, 23)
    answered = reminders.attempt(store, call.id, on=TODAY, result=Result.WILL_THINK)
    assert (answered.tries, answered.offers_letter) == (0, False)
    assert store.reminders.get(call.id).is_open


def test_it_is_put_off_to_a_day_or_an_hour(store, call):
    assert reminders.snooze(store, call.id, until=TODAY, at=time(15)).snoozed_time == time(15)
    put_off = reminders.snooze(store, call.id, until=ENDS)
    assert (put_off.snoozed_until, put_off.snoozed_time, put_off.due_on) == (ENDS, None, TODAY)


def test_a_moved_one_keeps_its_place_in_the_repetition(store, owner):
    monthly = reminders.add(
        store, Reminder(customer_id=owner.id, title="Rent", due_on=date(2026, 1, 31), repeat=MONTHLY)
    )
    reminders.reschedule(store, monthly.id, due_on=date(2026, 1, 25))
    following = reminders.complete(store, monthly.id, done_on=date(2026, 1, 25)).following
    assert following is not None
    assert following.due_on == date(2026, 2, 28)


def test_done_far_too_late_it_says_how_many_went_by(store, owner):
    monthly = reminders.add(
        store, Reminder(customer_id=owner.id, title="Rent", due_on=date(2026, 1, 31), repeat=MONTHLY)
    )
    done = reminders.complete(store, monthly.id, done_on=date(2026, 5, 2))
    assert done.passed == 3
    assert done.following is not None
    assert done.following.due_on == date(2026, 5, 31)


def test_another_repetition_counts_from_the_day_it_is_given(store, owner):
    monthly = reminders.add(
        store, Reminder(customer_id=owner.id, title="Rent", due_on=date(2026, 1, 31), repeat=MONTHLY)
    )
    edited = replace(monthly, due_on=date(2026, 2, 10), repeat=Recurrence(unit=Unit.WEEK))
    assert reminders.edit(store, edited).anchor_on == date(2026, 2, 10)


def test_several_at_once_are_one_step(store, owner):
    ids = [
        reminders.add(store, Reminder(customer_id=owner.id, title=f"Call {n}", due_on=TODAY)).id
        for n in range(5)
    ]
    before = content(store)
    assert reminders.hand_over(store, ids, to="Tim") == 5
    assert reminders.reschedule_many(store, ids, due_on=ENDS) == 5
    assert reminders.postpone_many(store, ids, days=2) == 5
    assert {each.due_on for each in store.reminders.where("owner = 'Tim'")} == {ENDS + timedelta(days=2)}
    assert len(reminders.complete_many(store, ids[:2], done_on=TODAY)) == 2
    assert reminders.dismiss_many(store, ids, on=TODAY, reason="moved away") == 3
    assert reminders.snooze_many(store, ids, until=ENDS) == 0
    for _ in range(5):
        undo.undo(store)
    assert content(store) == before


def test_a_reminder_for_a_whole_segment(store, owner):
    ids = [owner.id, a_customer(store, "Anna").id]
    made = Reminder(title="Winter offer", due_on=ENDS)
    assert reminders.add_for_many(store, ids, made) == 2
    assert {each.owner for each in store.reminders.where("1")} == {"Vera", ""}


def test_what_is_done_cannot_be_put_off(store, call):
    reminders.complete(store, call.id, done_on=TODAY)
    for act in (
        lambda: reminders.snooze(store, call.id, until=ENDS),
        lambda: reminders.attempt(store, call.id, on=TODAY, result=Result.REACHED),
        lambda: reminders.complete(store, call.id, done_on=TODAY),
    ):
        with pytest.raises(UserError, match="reminder_already_done"):
            act()


# renewals


def test_renewing_writes_the_new_period_and_the_next_reminder(store, policy):
    reminder = renewal_of(store, policy)
    assert renewals.suggest_period(store, reminder.id) == (date(2026, 12, 12), date(2027, 12, 11))
    done = renewals.renew(store, reminder.id, on=TODAY)
    renewed = store.assets.get(policy.id)
    assert (renewed.starts_on, renewed.ends_on) == (date(2026, 12, 12), date(2027, 12, 11))
    assert done.following is not None
    assert (done.following.due_on, done.reminder.stage) == (date(2027, 12, 11), "renewed")
    undo.undo(store)
    assert store.assets.get(policy.id) == policy


def test_a_period_does_not_end_before_the_one_before(store, policy):
    with pytest.raises(UserError, match="period_backwards"):
        renewals.renew(store, renewal_of(store, policy).id, on=TODAY, ends_on=ENDS - timedelta(days=1))


def test_the_desk_moves_renewals_along(store, owner, policy):
    others = [
        assets.add(
            store,
            Asset(customer_id=owner.id, type="policy", ends_on=ENDS + timedelta(days=days)),
            today=TODAY,
        )
        for days in (1, 2, 3, 60)
    ]
    ids = [renewal_of(store, each).id for each in (policy, *others)]
    renewals.quoted(store, ids[1], on=TODAY, note="600 a year")
    renewals.renew(store, ids[2], on=TODAY)
    renewals.lost(store, ids[3], on=TODAY, reason="cheaper elsewhere")
    found = desk.desk(store, today=TODAY, first=TODAY, last=ENDS + timedelta(days=90))
    assert {stage: [each.due.reminder.id for each in lines] for stage, lines in found.stages.items()} == {
        Stage.NOT_DUE: [ids[4]],
        Stage.TO_CALL: [ids[0]],
        Stage.QUOTED: [ids[1]],
        Stage.RENEWED: [ids[2]],
        Stage.LOST: [ids[3]],
    }
    kept = desk.retention(store, Month.of(ENDS))
    assert (kept.renewed, kept.lost, kept.open, kept.percent) == (1, 1, 2, 50)
    assert desk.reasons(store, first=TODAY, last=ENDS + timedelta(days=90)) == [("cheaper elsewhere", 1)]
    renewals.back_to_call(store, ids[1], on=TODAY)
    assert store.reminders.get(ids[1]).stage == ""


def test_the_desk_says_whom_not_to_call(store, owner, policy):
    settings = replace(store.reminder_settings.get(1), most_notices=2, days_between=4)
    asset_rules.save_settings(store, settings, today=TODAY)
    id_ = renewal_of(store, policy).id

    def said(day):
        found = desk.desk(store, today=day, first=TODAY, last=ENDS)
        return found.stages[Stage.TO_CALL][0].stop

    assert said(TODAY) is None
    reminders.attempt(store, id_, on=TODAY, result=Result.WILL_THINK, again_on=TODAY)
    assert said(TODAY) is Stop.TOO_SOON
    reminders.attempt(store, id_, on=TODAY + timedelta(days=5), result=Result.WILL_THINK, again_on=TODAY)
    assert said(TODAY + timedelta(days=15)) is Stop.ENOUGH
    with store.step("customer_edited"):
        store.customers.save(replace(owner, do_not_contact=True))
    assert said(TODAY) is Stop.DO_NOT_CONTACT


def test_two_who_renew_at_once_are_told_so(store, policy):
    id_ = renewal_of(store, policy).id
    renewals.renew(store, id_, on=TODAY)
    with pytest.raises(UserError, match="reminder_already_done"):
        renewals.renew(store, id_, on=TODAY)
