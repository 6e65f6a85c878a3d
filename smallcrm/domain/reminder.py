"""Something to do about a customer by a date, and when it falls due again.

Pure calendar arithmetic: no clock, no storage. Weekends and holidays are the caller's concern.
"""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from smallcrm.domain.errors import UserError


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


class Unit(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class RepeatFrom(StrEnum):
    """Whether the next date counts from the planned day or from the day it was done."""

    PLANNED = "planned"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """Every so many days, weeks, months or years."""

    every: int = 1
    unit: Unit = Unit.YEAR
    counted_from: RepeatFrom = RepeatFrom.PLANNED

    def __post_init__(self) -> None:
        if self.every < 1:
            raise UserError("recurrence_too_short", every=self.every)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """Something to do by a date.

    `anchor_on` is the first date of a repeating reminder: the 31st stays the 31st after a short
    month. `lead_days` shows it that many days before it is due. `asset_date` names the asset's date
    it comes from ("ends_on"), so that renewing moves both. `snoozed_until` hides it until then.
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

    @property
    def is_open(self) -> bool:
        return self.done_on is None


def occurrence(rule: Recurrence, anchor: date, index: int) -> date:
    """Compute the index-th date of a rule, counted from its first date.

    Always from the anchor, never from the last date, so that the 31st comes back after February
    and 29 February comes back in leap years; months without that day use their last one.

    Raises UserError("date_out_of_range") beyond the year 9999.
    """
    steps = rule.every * index
    try:
        if rule.unit is Unit.DAY:
            return anchor + timedelta(days=steps)
        if rule.unit is Unit.WEEK:
            return anchor + timedelta(weeks=steps)
        return _add_months(anchor, steps if rule.unit is Unit.MONTH else 12 * steps)
    except (OverflowError, ValueError) as error:
        raise UserError("date_out_of_range", start=anchor) from error


def _add_months(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def next_due(rule: Recurrence, *, due: date, done_on: date, anchor: date | None = None) -> date:
    """Find the first date of the rule after both the due date and the day it was done.

    Counted from completion the rule starts anew on `done_on`; done far ahead, it still moves past the
    planned date. A reminder somebody moved up by at most a quarter of its period stands for the date it
    was moved from: done on the 25th instead of the 31st, it does not come back six days later.

    Raises UserError("date_out_of_range") if there is no such date before the year 10000.
    """
    start = done_on if rule.counted_from is RepeatFrom.DONE else anchor or due
    after = max(due, done_on)
    index = max(1, _whole_periods(rule, start, after))
    while (following := occurrence(rule, start, index)) <= after:
        index += 1
    if rule.counted_from is RepeatFrom.PLANNED and (following - due).days <= _days(rule) // 4:
        return occurrence(rule, start, index + 1)
    return following


def _days(rule: Recurrence) -> int:
    """Say how long a period is at most."""
    return {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 31, Unit.YEAR: 366}[rule.unit] * rule.every


def _whole_periods(rule: Recurrence, start: date, end: date) -> int:
    """Count the periods that surely lie between two dates: a lower bound, cheap for any distance."""
    return max(0, (end - start).days // _days(rule))


def complete(reminder: Reminder, *, done_on: date, result: str = "") -> tuple[Reminder, Reminder | None]:
    """Mark a reminder done and make the following one if it repeats.

    Raises UserError("reminder_already_done") if it was.
    """
    if not reminder.is_open:
        raise UserError("reminder_already_done", title=reminder.title, done_on=reminder.done_on)
    done = replace(reminder, done_on=done_on, result=result)
    if reminder.repeat is None:
        return done, None
    anchor = reminder.anchor_on or reminder.due_on
    if reminder.repeat.counted_from is RepeatFrom.DONE:
        anchor = done_on
    due = next_due(reminder.repeat, due=reminder.due_on, done_on=done_on, anchor=anchor)
    following = replace(
        reminder,
        id=None,
        due_on=due,
        anchor_on=anchor,
        snoozed_until=None,
        previous_id=reminder.id,
        created_at=None,
    )
    return done, following
