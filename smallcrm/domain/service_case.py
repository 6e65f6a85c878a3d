"""A complaint or a request, from the day it came in to the day it is settled."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from smallcrm.domain.errors import UserError
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


def open_by_age(cases: Sequence[ServiceCase], *, today: date) -> tuple[int, ...]:
    """Count open cases by the days they are open: up to each of `AGES`, then older."""
    counts = [0] * (len(AGES) + 1)
    for case in cases:
        if case.is_open:
            age = (today - case.opened_on).days
            counts[sum(age > bound for bound in AGES)] += 1
    return tuple(counts)


def satisfaction_by_month(cases: Sequence[ServiceCase]) -> dict[Month, tuple[Decimal, int]]:
    """Average the marks of closed cases by month, with how many marks there are."""
    marks: dict[Month, list[int]] = defaultdict(list)
    for case in cases:
        if case.closed_on is not None and case.satisfaction is not None:
            marks[Month.of(case.closed_on)].append(case.satisfaction)
    return {
        month: ((Decimal(sum(given)) / len(given)).quantize(Decimal("0.01")), len(given))
        for month, given in sorted(marks.items())
    }
