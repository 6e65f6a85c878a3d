"""When something that repeats comes round again.

Pure calendar arithmetic: no clock, no storage. Dates are always counted from the first one, never from the
last, so that the 31st comes back after February and 29 February comes back in leap years.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass

IsWorking = Callable[[date], bool]

LAST = -1
"""The last day of a month, or its last Friday."""

LONGEST_SHIFT = 31
"""No country rests for longer; a week in which nobody works at all must not search for ever."""


class Unit(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class RepeatFrom(StrEnum):
    """Whether the next date counts from the planned day or from the day it was done."""

    PLANNED = "planned"
    DONE = "done"


class FreeDays(StrEnum):
    """What happens to a date that falls on a day nobody works: nothing, the working day before, or after."""

    STAY = "stay"
    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """Every so many days, weeks, months or years.

    `weekdays` (Monday is 0) are the days of a week it falls on; with `nth` they hold one, and it is the
    n-th of the month, LAST the last. `month_day` is a day of the month, LAST its last; without either it
    is the day of the first date. A month without that day uses its last one. `until` is the last date
    there may be, `count` how many there are in all, the first included.
    """

    every: int = 1
    unit: Unit = Unit.YEAR
    counted_from: RepeatFrom = RepeatFrom.PLANNED
    weekdays: tuple[int, ...] = ()
    month_day: int | None = None
    nth: int | None = None
    until: date | None = None
    count: int | None = None
    free_days: FreeDays = FreeDays.STAY

    def __post_init__(self) -> None:
        if self.every < 1:
            raise UserError("recurrence_too_short", every=self.every)
        object.__setattr__(self, "weekdays", tuple(sorted(set(self.weekdays))))
        is_possible = (
            all(0 <= day <= 6 for day in self.weekdays)
            and (self.month_day is None or self.month_day == LAST or 1 <= self.month_day <= 31)
            and (self.nth is None or (self.nth in {LAST, 1, 2, 3, 4} and len(self.weekdays) == 1))
            and (self.count is None or self.count >= 1)
        )
        if not is_possible:
            raise UserError("recurrence_impossible")


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """The date that follows: as the rule has it, as it falls after free days were heeded, and its place.

    `passed` counts the dates of the rule that went by meanwhile, for a screen to say so.
    """

    planned_on: date
    due_on: date
    index: int
    passed: int


def always(_day: date) -> bool:
    """Work every day."""
    return True


def occurrence(rule: Recurrence, anchor: date, index: int) -> date:
    """Compute the index-th date of a rule from its first date on; free days are not heeded here.

    The first is `anchor` or, if the rule names days, the first of those from then on. Raises
    UserError("date_out_of_range") beyond the year 9999.
    """
    try:
        return _occurrence(rule, anchor, index)
    except (OverflowError, ValueError) as error:
        raise UserError("date_out_of_range", start=anchor) from error


def _occurrence(rule: Recurrence, anchor: date, index: int) -> date:
    if rule.unit is Unit.DAY:
        return anchor + timedelta(days=rule.every * index)
    if rule.unit is Unit.WEEK:
        if not rule.weekdays:
            return anchor + timedelta(weeks=rule.every * index)
        passed = sum(day < anchor.weekday() for day in rule.weekdays)
        weeks, which = divmod(index + passed, len(rule.weekdays))
        days = rule.weekdays[which] - anchor.weekday()
        return anchor + timedelta(weeks=rule.every * weeks, days=days)
    step = rule.every * (12 if rule.unit is Unit.YEAR else 1)
    if _in_month(rule, anchor, 0) < anchor:
        index += 1
    return _in_month(rule, anchor, step * index)


def _in_month(rule: Recurrence, anchor: date, months: int) -> date:
    """Find the day of a rule in the month that lies so many months after the anchor's."""
    from dateutil.relativedelta import relativedelta, weekday

    if rule.nth is not None:
        start = 31 if rule.nth == LAST else 1
        return anchor + relativedelta(months=months, day=start, weekday=weekday(rule.weekdays[0], n=rule.nth))
    if rule.month_day is not None:
        return anchor + relativedelta(months=months, day=31 if rule.month_day == LAST else rule.month_day)
    return anchor + relativedelta(months=months)


def heeding_free_days(day: date, how: FreeDays, is_working: IsWorking) -> date:
    """Move a day to the working day before or after, where that is asked for."""
    if how is FreeDays.STAY or is_working(day):
        return day
    step = timedelta(days=-1 if how is FreeDays.BEFORE else 1)
    moved = day
    for _ in range(LONGEST_SHIFT):
        moved += step
        if is_working(moved):
            return moved
    return day


def following(  # noqa: PLR0913 - the facts of one reminder
    rule: Recurrence,
    *,
    planned: date,
    due: date,
    done_on: date,
    anchor: date,
    is_working: IsWorking = always,
) -> Next | None:
    """Find the first date after the planned one that also lies after its due day and the day it was done.

    `planned` is the date of the rule the reminder stands for, `due` the day it stood on, which somebody
    may have moved. Counted from completion the rule starts anew on `done_on`. None when `until` or `count`
    say that there is no other. Raises UserError("date_out_of_range") past the year 9999.
    """
    is_anew = rule.counted_from is RepeatFrom.DONE
    if is_anew and rule.count is not None and rule.count <= 1:
        return None
    start = done_on if is_anew else anchor
    after = max(due, done_on)
    index = _sure_to_be_past(rule, start, after)
    while True:
        planned_on = occurrence(rule, start, index)
        due_on = heeding_free_days(planned_on, rule.free_days, is_working)
        if planned_on > planned and due_on > after:
            break
        index += 1
    if rule.until is not None and planned_on > rule.until:
        return None
    if not is_anew and rule.count is not None and index >= rule.count:
        return None
    passed = 0 if is_anew else _went_by(rule, start, index, max(planned, due), is_working)
    return Next(planned_on=planned_on, due_on=due_on, index=index, passed=passed)


def _went_by(rule: Recurrence, start: date, index: int, since: date, is_working: IsWorking) -> int:
    """Count the dates before a place that fell due after a day: nobody was told of them."""
    passed = 0
    for before in range(index - 1, -1, -1):
        day = occurrence(rule, start, before)
        if day <= since or heeding_free_days(day, rule.free_days, is_working) <= since:
            break
        passed += 1
    return passed


def _days(rule: Recurrence) -> int:
    """Say how long a period is at most."""
    return {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 31, Unit.YEAR: 366}[rule.unit] * rule.every


def _sure_to_be_past(rule: Recurrence, start: date, after: date) -> int:
    """Find a place in the rule that surely lies before the day looked for: cheap for any distance."""
    periods = ((after - start).days - LONGEST_SHIFT) // _days(rule) - 1
    dates = len(rule.weekdays) if rule.unit is Unit.WEEK and rule.weekdays else 1
    return max(0, periods * dates)


def rebased(rule: Recurrence, *, anchor: date, planned: date) -> Recurrence | None:
    """Make the rule that goes on after the date `planned` from another day; None if that was the last one.

    A rule that ends after so many times keeps as many as are left.
    """
    if rule.count is None:
        return rule
    used = 1
    if rule.counted_from is RepeatFrom.PLANNED:
        while used < rule.count and occurrence(rule, anchor, used) <= planned:
            used += 1
    return replace(rule, count=rule.count - used) if used < rule.count else None
