"""What a rule of repetition means, written apart from the program: a walk over the calendar, day by day.

No arithmetic of months, no library: a day belongs to a rule if a person with a wall calendar would say so.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import count

from smallcrm.domain.recurrence import FreeDays, Recurrence, RepeatFrom, Unit

DAY = timedelta(days=1)


def days_of(rule: Recurrence, first: date) -> Iterator[date]:
    """Walk from the first date on and yield the days that belong to the rule."""
    for passed in count():
        day = first + passed * DAY
        if belongs(rule, first, day, passed):
            yield day


def belongs(rule: Recurrence, first: date, day: date, passed: int) -> bool:
    if rule.unit is Unit.DAY:
        return passed % rule.every == 0
    if rule.unit is Unit.WEEK:
        if not rule.weekdays:
            return passed % (7 * rule.every) == 0
        monday = first - first.weekday() * DAY
        week = (day - monday).days // 7
        return week % rule.every == 0 and day.weekday() in rule.weekdays
    months = (day.year - first.year) * 12 + day.month - first.month
    if months % (rule.every * (12 if rule.unit is Unit.YEAR else 1)):
        return False
    return day == the_day(rule, first, days_in_month_of(day))


def the_day(rule: Recurrence, first: date, month: list[date]) -> date:
    """Point at the day in a month, as one would with a finger."""
    if rule.nth is not None:
        (weekday,) = rule.weekdays
        right = [day for day in month if day.weekday() == weekday]
        return right[-1] if rule.nth == -1 else right[rule.nth - 1]
    if rule.month_day == -1:
        return month[-1]
    number = rule.month_day or first.day
    return month[min(number, len(month)) - 1]


def days_in_month_of(day: date) -> list[date]:
    found = [day]
    while (found[0] - DAY).month == day.month:
        found.insert(0, found[0] - DAY)
    while (found[-1] + DAY).month == day.month:
        found.append(found[-1] + DAY)
    return found


def due_day(rule: Recurrence, day: date, is_working: Callable[[date], bool]) -> date:
    """Look for a working day before or after, at most a month away."""
    if rule.free_days is FreeDays.STAY:
        return day
    step = -DAY if rule.free_days is FreeDays.BEFORE else DAY
    for away in range(32):
        if is_working(day + away * step):
            return day + away * step
    return day


def next_of(  # noqa: PLR0917 - the facts of one reminder
    rule: Recurrence,
    anchor: date,
    planned: date,
    due: date,
    done_on: date,
    is_working: Callable[[date], bool],
) -> tuple[date, date, int] | None:
    """Find the next date: (of the rule, of the calendar of work, how many went by unseen)."""
    is_anew = rule.counted_from is RepeatFrom.DONE
    if is_anew and rule.count == 1:
        return None
    went_by = 0
    for index, day in enumerate(days_of(rule, done_on if is_anew else anchor)):
        if rule.until is not None and day > rule.until:
            return None
        if not is_anew and rule.count is not None and index >= rule.count:
            return None
        on = due_day(rule, day, is_working)
        if day > planned and on > max(due, done_on):
            return day, on, 0 if is_anew else went_by
        if day > max(planned, due) and on > max(planned, due):
            went_by += 1
    raise AssertionError
