"""A goal: what a figure of the business should reach in a month, a quarter or a year, and how far it is."""

from datetime import date, datetime
from enum import StrEnum

from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.domain.values.month import Month


class GoalFigure(StrEnum):
    """What is counted.

    TURNOVER is in minor units of the business's currency, RETENTION in percent of those who bought in the
    twelve months before and bought again in the twelve months to the end, COMPLAINT_DAYS the days a closed
    complaint took on the average. Of that one less is better.
    """

    NEW_CUSTOMERS = "new_customers"
    TURNOVER = "turnover"
    RETENTION = "retention"
    CALLS = "calls"
    QUOTES_WON = "quotes_won"
    COMPLAINT_DAYS = "complaint_days"

    @property
    def is_ceiling(self) -> bool:
        """Say whether the goal is to stay below it."""
        return self is GoalFigure.COMPLAINT_DAYS

    @property
    def grows(self) -> bool:
        """Say whether it is counted up from nothing; the others stand somewhere from the first day on."""
        return self not in (GoalFigure.RETENTION, GoalFigure.COMPLAINT_DAYS)


class Span(StrEnum):
    """What time a goal is for."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    def around(self, day: date) -> tuple[date, date]:
        """Find the first and the last day of the span a day lies in."""
        month = Month.of(day)
        if self is Span.MONTH:
            return month.first, month.last
        if self is Span.QUARTER:
            first = month.shifted(-((month.number - 1) % 3))
            return first.first, first.shifted(2).last
        return date(day.year, 1, 1), date(day.year, 12, 31)


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A target for each span from `first_on` to `last_on`; without a last day it goes on."""

    id: int | None = None
    figure: GoalFigure
    span: Span
    target: int
    first_on: date
    last_on: date | None = None
    created_at: datetime | None = None

    def is_for(self, day: date) -> bool:
        """Say whether the goal holds on a day."""
        return self.first_on <= day and (self.last_on is None or day <= self.last_on)


def checked(goal: Goal) -> Goal:
    """Refuse a target that says nothing and days in the wrong order.

    Raises UserError("goal_without_target"), ("goal_retention_too_high") or ("goal_backwards").
    """
    if goal.target <= 0:
        raise UserError("goal_without_target")
    if goal.figure is GoalFigure.RETENTION and goal.target > 100:
        raise UserError("goal_retention_too_high")
    if goal.last_on is not None and goal.last_on < goal.first_on:
        raise UserError("goal_backwards", first=goal.first_on, last=goal.last_on)
    return goal


class State(StrEnum):
    """How it goes: BEHIND is less than the time that has gone by would ask for."""

    REACHED = "reached"
    ON_WAY = "on_way"
    BEHIND = "behind"
    MISSED = "missed"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a goal is in its span `first` to `last` on a day; `actual` None where there is nothing to
    count from yet, such as no complaint closed."""

    goal: Goal
    first: date
    last: date
    on: date
    actual: int | None

    @property
    def share(self) -> float:
        """How much of the target is there, 0 to 1 and above; for a ceiling how much room it took."""
        return (self.actual or 0) / self.goal.target

    @property
    def time_gone(self) -> float:
        """How much of the span has gone by, the day itself included, 0 to 1."""
        days = (self.last - self.first).days + 1
        return min(max((self.on - self.first).days + 1, 0), days) / days

    @property
    def state(self) -> State:
        if self.actual is None:
            return State.OPEN
        is_met = self.actual <= self.goal.target if self.goal.figure.is_ceiling else self.share >= 1
        is_over = self.on >= self.last
        if not self.goal.figure.grows:
            return State.REACHED if is_met else State.MISSED if is_over else State.BEHIND
        if is_met:
            return State.REACHED
        if is_over:
            return State.MISSED
        return State.ON_WAY if self.share >= self.time_gone else State.BEHIND
