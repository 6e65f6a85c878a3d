"""Random rules of repetition against an oracle that walks the calendar day by day.

Each rule is lived through for a few turns: what follows is done in its turn, late, early, on the day, moved.
"""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from smallcrm.domain.recurrence import (
    LAST,
    FreeDays,
    IsWorking,
    Recurrence,
    RepeatFrom,
    Unit,
    always,
    following,
    occurrence,
)
from tests.domain.calendar_oracle import next_of

STARTS = (
    *(date(2024, 2, 29), date(2026, 1, 31), date(2026, 8, 30)),
    *(date(2037, 12, 31), date(2099, 1, 31), date(2100, 12, 29)),
)
"""Leap days, ends of months, the end of 32-bit time, and a year divisible by four that has no leap day."""

TURNS = 4
DAY = timedelta(days=1)


@dataclass
class Report:
    rules: int = 0
    dates: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return not self.faults and self.rules > 0

    def line(self) -> str:
        return f"G19 recurrence: {self.rules} rules, {self.dates} dates, {len(self.faults)} unlike the oracle"


def torture(*, rules: int, seed: int = 19) -> Report:
    """Compare what follows for so many rules with what the oracle says."""
    dice = Random(seed)  # noqa: S311 - not for secrets
    report = Report()
    for _ in range(rules):
        start = dice.choice(STARTS) + dice.randrange(3) * DAY
        rule, is_working = _narrowed(dice, any_rule(dice), start)
        _live_through(dice, report, rule, start, is_working)
        report.rules += 1
    return report


def _live_through(dice: Random, report: Report, rule: Recurrence, start: date, is_working: IsWorking) -> None:
    """Do what follows again and again until nothing does, each time on another day than planned."""
    planned = occurrence(rule, start, dice.randrange(3))
    due = planned
    anchor = start
    for _ in range(TURNS):
        due += dice.choice((0, 0, 0, -3, 5)) * DAY
        done_on = due + dice.choice((0, 0, -2, 1, 40)) * DAY
        found = following(
            rule, planned=planned, due=due, done_on=done_on, anchor=anchor, is_working=is_working
        )
        expected = next_of(rule, anchor, planned, due, done_on, is_working)
        report.dates += 1
        if (found and (found.planned_on, found.due_on, found.passed)) != expected:
            said = f"{rule} from {anchor}, {planned} done {done_on}: {found}, the oracle says {expected}"
            report.faults.append(said)
            return
        if found is None:
            return
        planned, due = found.planned_on, found.due_on
        if rule.counted_from is RepeatFrom.DONE:
            anchor = done_on
            if rule.count is not None:
                rule = replace(rule, count=rule.count - 1)


def _narrowed(dice: Random, rule: Recurrence, start: date) -> tuple[Recurrence, IsWorking]:
    """Let a rule end at some time, or heed days on which nobody works, now and then."""
    if dice.random() < 0.15:
        rule = replace(rule, until=start + dice.randrange(900) * DAY)
    if dice.random() < 0.15:
        rule = replace(rule, count=dice.randint(1, 6))
    if dice.random() < 0.5:
        return rule, always
    holidays = {(dice.randint(1, 12), dice.randint(1, 28)) for _ in range(10)}
    rule = replace(rule, free_days=dice.choice(list(FreeDays)))
    return rule, lambda day: day.weekday() < 5 and (day.month, day.day) not in holidays


def any_rule(dice: Random) -> Recurrence:
    """Make a rule of any kind."""
    unit = dice.choice(list(Unit))
    counted_from = dice.choice(list(RepeatFrom))
    shape = dice.randrange(4)
    if unit is Unit.WEEK and shape:
        weekdays = tuple(dice.sample(range(7), shape))
        return Recurrence(every=dice.randint(1, 3), unit=unit, weekdays=weekdays, counted_from=counted_from)
    if unit in {Unit.MONTH, Unit.YEAR} and shape == 1:
        nth, weekdays = dice.choice((1, 2, 3, 4, LAST)), (dice.randrange(7),)
        return Recurrence(unit=unit, weekdays=weekdays, nth=nth, counted_from=counted_from)
    if unit is Unit.MONTH and shape == 2:
        day = dice.choice((LAST, 28, 29, 30, 31, 1))
        return Recurrence(every=dice.randint(1, 4), unit=unit, month_day=day, counted_from=counted_from)
    every = dice.randint(1, 40 if unit is Unit.DAY else 4)
    return Recurrence(every=every, unit=unit, counted_from=counted_from)
