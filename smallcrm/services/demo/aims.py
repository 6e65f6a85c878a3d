"""Goals the business of the sample has set itself, from what it did the year before: some near, some far."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db.reads import goals, worth
from smallcrm.domain.goal import Goal, GoalFigure, Span
from smallcrm.domain.values.month import Month
from smallcrm.services import tiers

if TYPE_CHECKING:
    from smallcrm.db.store import Store

COMES_BACK_PERCENT = 80
QUOTES_A_QUARTER = 6
A_MONTH = {GoalFigure.NEW_CUSTOMERS: 3, GoalFigure.TURNOVER: 1, GoalFigure.CALLS: 15}
"""What is aimed at every month, and the least anybody would aim at."""


def write(store: "Store", today: date) -> None:
    """Set goals and keep how the customers weighed at the ends of the last two months.

    Belongs into the step that makes the sample: nothing here names a step of its own.
    """
    this = Month.of(today)
    year = worth.months_before(this.previous.last, worth.YEAR)
    currency = store.profile.currency
    for figure, least in A_MONTH.items():
        done = goals.reached(store, figure, first=year, last=this.previous.last, currency=currency) or 0
        target = max(_round(done * 11 // (worth.YEAR * 10)), least)
        _set(store, figure, Span.MONTH, target, this.shifted(-worth.YEAR))
    _set(store, GoalFigure.RETENTION, Span.YEAR, COMES_BACK_PERCENT, Month(today.year, 1))
    _set(store, GoalFigure.QUOTES_WON, Span.QUARTER, QUOTES_A_QUARTER, Month(today.year, 1))
    tiers.keep(store, this.previous)


def _set(store: "Store", figure: GoalFigure, span: Span, target: int, since: Month) -> None:
    goal = Goal(figure=figure, span=span, target=max(target, 1), first_on=since.first)
    store.goals.add(replace(goal, created_at=store.now()))


def _round(number: int) -> int:
    """Round to two digits, as people choose their goals."""
    step = int(10 ** max(len(str(number)) - 2, 0))
    return max(round(number / step) * step, 1)
