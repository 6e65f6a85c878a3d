"""How far goals are: each figure counted from the records by an index of its own."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db.reads import worth
from smallcrm.db.reads.monthly import ADDED_ON, IN_TOUCH
from smallcrm.domain.goal import Goal, GoalFigure, Progress, Span
from smallcrm.domain.values.month import Month

if TYPE_CHECKING:
    from smallcrm.db.store import Store


def goals(store: "Store") -> list[Goal]:
    """List all goals, those that go on or end last first."""
    return store.goals.where("1", order="last_on IS NOT NULL, last_on DESC, first_on DESC, id")


def progress(
    store: "Store", *, on: date, currency: str, spans: Iterable[Span] = tuple(Span)
) -> list[Progress]:
    """Say how far the goals that hold on a day are, counted up to that day, months before years."""
    wanted = tuple(spans)
    held = store.goals.where(
        "first_on <= :day AND (last_on IS NULL OR last_on >= :day)", order="id", day=on.isoformat()
    )
    return [
        of_goal(store, goal, on=on, currency=currency)
        for span in wanted
        for goal in held
        if goal.span is span
    ]


def of_goal(store: "Store", goal: Goal, *, on: date, currency: str) -> Progress:
    """Say how far a goal is in its span around a day, counted up to that day."""
    first, last = goal.span.around(on)
    return Progress(
        goal=goal,
        first=first,
        last=last,
        on=on,
        actual=reached(store, goal.figure, first=first, last=min(on, last), currency=currency),
    )


def reached(store: "Store", figure: GoalFigure, *, first: date, last: date, currency: str) -> int | None:
    """Count a figure from a day to a day; None where there is nothing to count from."""
    if figure is GoalFigure.RETENTION:
        month = Month.of(last)
        return worth.loyalty(store, (month,))[month].percent
    sql = _COUNTED[figure]
    values = {"first": first.isoformat(), "last": last.isoformat(), "currency": currency}
    found = store.scalar(sql, **{name: value for name, value in values.items() if f":{name}" in sql})
    return None if found is None else int(found)


_COUNTED: Mapping[GoalFigure, str] = {
    GoalFigure.NEW_CUSTOMERS: f"SELECT count(*) FROM customer WHERE {ADDED_ON} BETWEEN :first AND :last",
    GoalFigure.TURNOVER: "SELECT coalesce(sum(amount), 0) FROM sale "
    "WHERE sold_on BETWEEN :first AND :last AND currency IN ('', :currency)",
    GoalFigure.CALLS: "SELECT count(*) FROM activity "
    f"WHERE happened_on BETWEEN :first AND :last AND kind = 'call' AND {IN_TOUCH}",
    GoalFigure.QUOTES_WON: "SELECT count(*) FROM quote "
    "WHERE state = 'accepted' AND answered_on BETWEEN :first AND :last",
    GoalFigure.COMPLAINT_DAYS: "SELECT round(avg(julianday(closed_on) - julianday(opened_on))) "
    "FROM service_case WHERE kind = 'complaint' AND closed_on BETWEEN :first AND :last",
}
