"""A complaint or a request, from the day it came in to the day it is settled."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.domain.values.month import Month

AGES = (2, 7, 30)
"""Days open at which a case counts as one step older."""


class CaseKind(StrEnum):
    COMPLAINT = "complaint"
    REQUEST = "request"


class CaseStatus(StrEnum):
    OPEN = "open"
    WORKING = "working"
    WAITING = "waiting"
    CLOSED = "closed"


class Priority(StrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceCase:
    """A complaint or a request. `minutes` were spent on it, `satisfaction` is the customer's mark, 1 to 5."""

    id: int | None = None
    customer_id: int | None = None
    asset_id: int | None = None
    number: str = ""
    kind: CaseKind = CaseKind.REQUEST
    title: str
    status: CaseStatus = CaseStatus.OPEN
    priority: Priority = Priority.NORMAL
    opened_at: datetime | None = None
    opened_on: date
    due_on: date | None = None
    closed_at: datetime | None = None
    closed_on: date | None = None
    minutes: int = 0
    satisfaction: int | None = None
    owner: str = ""
    note: str = ""
    solution: str = ""

    @property
    def is_open(self) -> bool:
        return self.closed_on is None


def closed(
    case: ServiceCase, *, on: date, at: datetime, solution: str = "", satisfaction: int | None = None
) -> ServiceCase:
    """Settle a case. Raises UserError("case_is_closed")."""
    if not case.is_open:
        raise UserError("case_is_closed", title=case.title)
    return replace(
        case,
        status=CaseStatus.CLOSED,
        closed_on=on,
        closed_at=at,
        solution=solution or case.solution,
        satisfaction=satisfaction if satisfaction is not None else case.satisfaction,
    )


def average_days(cases: Sequence[ServiceCase], *, first: date, last: date) -> Decimal | None:
    """Average the days from opening to closing of what was closed in a period, to a tenth."""
    days = [
        (case.closed_on - case.opened_on).days
        for case in cases
        if case.closed_on is not None and first <= case.closed_on <= last
    ]
    return (Decimal(sum(days)) / len(days)).quantize(Decimal("0.1")) if days else None


def open_by_age(cases: Sequence[ServiceCase], *, today: date) -> tuple[tuple[int, ...], ...]:
    """Part open cases, by their ids, by the days they are open: up to each of `AGES`, then older."""
    groups: list[list[int]] = [[] for _ in range(len(AGES) + 1)]
    for case in cases:
        if case.is_open:
            age = (today - case.opened_on).days
            groups[sum(age > bound for bound in AGES)].append(case.id or 0)
    return tuple(map(tuple, groups))


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledMonth:
    """The cases closed in a month: how long they took on average, to a tenth of a day, and the marks given.

    `mark` is their average to a hundredth, None where nobody was asked; `marked` are the ids of those asked.
    """

    month: Month
    ids: tuple[int, ...]
    days: Decimal
    mark: Decimal | None
    marked: tuple[int, ...]


def settled_by_month(cases: Sequence[ServiceCase], *, first: date, last: date) -> list[SettledMonth]:
    """Say month by month how long cases took and how content people were, of those closed in a period."""
    by_month: dict[Month, list[ServiceCase]] = defaultdict(list)
    for case in cases:
        if case.closed_on is not None and first <= case.closed_on <= last:
            by_month[Month.of(case.closed_on)].append(case)
    return [_settled(month, by_month[month]) for month in sorted(by_month)]


def _settled(month: Month, closed_ones: Sequence[ServiceCase]) -> SettledMonth:
    marks = {case.id or 0: case.satisfaction for case in closed_ones if case.satisfaction is not None}
    days = [(case.closed_on - case.opened_on).days for case in closed_ones if case.closed_on]
    return SettledMonth(
        month=month,
        ids=tuple(case.id or 0 for case in closed_ones),
        days=(Decimal(sum(days)) / len(days)).quantize(Decimal("0.1")),
        mark=(Decimal(sum(marks.values())) / len(marks)).quantize(Decimal("0.01")) if marks else None,
        marked=tuple(marks),
    )
