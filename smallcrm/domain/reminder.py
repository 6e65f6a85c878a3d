"""Something to do about a customer by a date, and what doing it leads to.

Pure: no clock, no storage. When it comes round again is `recurrence`'s.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.domain.recurrence import IsWorking, Recurrence, RepeatFrom, always, following


class ReminderKind(StrEnum):
    POLICY = "policy"
    SERVICE = "service"
    INSPECTION = "inspection"
    VISIT = "visit"
    CALL = "call"
    PAYMENT = "payment"
    QUOTE = "quote"
    BIRTHDAY = "birthday"
    TASK = "task"


class Result(StrEnum):
    """How an attempt ended. Texts of a person's own are allowed beside these."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    WILL_COME = "will_come"
    WILL_THINK = "will_think"
    DECLINED = "declined"
    RENEWED = "renewed"
    WRONG_NUMBER = "wrong_number"


class Priority:
    """How pressing a reminder is: a number, so that the store can sort by it."""

    LOW, NORMAL, HIGH = -1, 0, 1


LETTER_AFTER_TRIES = 3
"""So often in a row nobody answered: time to write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """Something to do by a date.

    `due_on` is the day it stands on, `planned_on` the date it stands for: the date of its thing or of its
    repetition, before free days were heeded or somebody moved it. `anchor_on` is the first date of a
    repetition. `notices` are the days before `due_on` it comes up anew, `lead_days` the earliest of them.
    `asset_date` names the date it comes from ("ends_on", "custom:12", "birthday"), `rule_id` the rule that
    made it; `is_by_hand` keeps that rule from writing over what a person wrote, `is_moved` from putting it
    back to another day. `snoozed_until` hides it until that day, on the day itself until `snoozed_time`.
    `tries` counts calls in a row nobody answered, `stage` is where a renewal stands.
    """

    id: int | None = None
    customer_id: int | None = None
    asset_id: int | None = None
    kind: ReminderKind = ReminderKind.TASK
    title: str = ""
    due_on: date
    due_time: time | None = None
    lead_days: int = 0
    repeat: Recurrence | None = None
    anchor_on: date | None = None
    asset_date: str = ""
    owner: str = ""
    note: str = ""
    snoozed_until: date | None = None
    done_on: date | None = None
    result: str = ""
    is_dismissed: bool = False
    previous_id: int | None = None
    created_at: datetime | None = None
    planned_on: date | None = None
    rule_id: int | None = None
    notices: tuple[int, ...] = ()
    priority: int = Priority.NORMAL
    is_by_hand: bool = False
    is_moved: bool = False
    stage: str = ""
    tries: int = 0
    snoozed_time: time | None = None

    @property
    def is_open(self) -> bool:
        return self.done_on is None

    @property
    def stands_for(self) -> date:
        """The date of the thing or the repetition, whatever day it was moved to."""
        return self.planned_on or self.due_on


class Completed(NamedTuple):
    """A reminder that was done, the one that follows, and how many dates of its repetition went by."""

    done: Reminder
    following: Reminder | None
    passed: int = 0


def comes_up_on(reminder: Reminder) -> date:
    """Say from which day on a reminder is shown."""
    return reminder.snoozed_until or reminder.due_on - timedelta(days=reminder.lead_days)


def moments(reminder: Reminder) -> Iterator[tuple[date, time]]:
    """List when a reminder with a time is announced, by the clock on the wall.

    At its own time, and at the time it was put off to; put off past its day it has only the latter. Put off
    to a day without a time it keeps its own.
    """
    put_off = reminder.snoozed_until
    if put_off is not None:
        at = reminder.snoozed_time or reminder.due_time
        if at is not None:
            yield put_off, at
    if reminder.due_time is not None and (put_off is None or put_off < reminder.due_on):
        yield reminder.due_on, reminder.due_time


def next_notice(reminder: Reminder, *, after: date) -> date | None:
    """Find the next day after `after` on which a reminder comes up anew, its due day included."""
    days = {reminder.due_on - timedelta(days=notice) for notice in (*reminder.notices, 0)}
    return min((day for day in days if day > after), default=None)


def next_due(rule: Recurrence, *, due: date, done_on: date, anchor: date | None = None) -> date | None:
    """Find the first date of a rule after both the date it stood for and the day it was done.

    None when `until` or `count` end the rule. Raises UserError("date_out_of_range") past the year 9999.
    """
    found = following(rule, planned=due, due=due, done_on=done_on, anchor=anchor or due)
    return found.due_on if found else None


def complete(
    reminder: Reminder, *, done_on: date, result: str = "", is_working: IsWorking = always
) -> Completed:
    """Mark a reminder done and make the following one if it repeats.

    Raises UserError("reminder_already_done") if it was.
    """
    if not reminder.is_open:
        raise UserError("reminder_already_done", title=reminder.title, done_on=reminder.done_on)
    done = replace(reminder, done_on=done_on, result=result)
    rule = reminder.repeat
    if rule is None:
        return Completed(done, None)
    anchor = reminder.anchor_on or reminder.stands_for
    found = following(
        rule,
        planned=reminder.stands_for,
        due=reminder.due_on,
        done_on=done_on,
        anchor=anchor,
        is_working=is_working,
    )
    if found is None:
        return Completed(done, None)
    if rule.counted_from is RepeatFrom.DONE:
        anchor = done_on
        if rule.count is not None:
            rule = replace(rule, count=rule.count - 1)
    return Completed(
        done,
        again(reminder, due_on=found.due_on, planned_on=found.planned_on, anchor_on=anchor, repeat=rule),
        found.passed,
    )


def again(
    reminder: Reminder,
    *,
    due_on: date,
    planned_on: date | None = None,
    anchor_on: date | None = None,
    repeat: Recurrence | None = None,
) -> Reminder:
    """Make the reminder that follows another: what a person wrote stays, where it stood does not."""
    return replace(
        reminder,
        id=None,
        due_on=due_on,
        planned_on=planned_on or due_on,
        anchor_on=anchor_on or due_on,
        repeat=repeat or reminder.repeat,
        snoozed_until=None,
        snoozed_time=None,
        done_on=None,
        result="",
        is_dismissed=False,
        previous_id=reminder.id,
        created_at=None,
        is_moved=False,
        stage="",
        tries=0,
    )
