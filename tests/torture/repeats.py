"""Random rules of repetition against an oracle that walks the calendar day by day."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from smallcrm.domain.recurrence import LAST, Recurrence, RepeatFrom, Unit, always, following, occurrence
from tests.domain.calendar_oracle import next_of

STARTS = (
    *(date(2024, 2, 29), date(2026, 1, 31), date(2026, 8, 30)),
    *(date(2037, 12, 31), date(2099, 1, 31), date(2100, 12, 29)),
)


@dataclass
class Report:
    rules: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return not self.faults and self.rules > 0

    def line(self) -> str:
        return f"G19 recurrence: {self.rules} rules, {len(self.faults)} unlike the oracle"


def torture(*, rules: int, seed: int = 19) -> Report:
    """Compare what follows for so many rules, done late, early and on the day."""
    dice = Random(seed)  # noqa: S311 - not for secrets
    report = Report()
    for _ in range(rules):
        rule, start = any_rule(dice), dice.choice(STARTS) + timedelta(days=dice.randrange(3))
        planned = occurrence(rule, start, dice.randrange(3))
        due = planned + timedelta(days=dice.choice((0, 0, 0, -3, 5)))
        done_on = due + timedelta(days=dice.choice((0, 0, -2, 1, 40)))
        found = following(rule, planned=planned, due=due, done_on=done_on, anchor=start)
        expected = next_of(rule, start, planned, due, done_on, always)
        report.rules += 1
        if (found and (found.planned_on, found.due_on, found.passed)) != expected:
            report.faults.append(f"{rule} from {start}, done {done_on}: {found}, the oracle says {expected}")
    return report


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
    every = dice.randint(1, 40) if unit is Unit.DAY else 1
    return Recurrence(every=every, unit=unit, counted_from=counted_from)
