"""What the lines of reports hold: one kind of line for each table on paper, counted but not yet worded.

Amounts are minor units of the report's one currency; a report says beside its table what other currencies
it leaves out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date, timedelta
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.month import Month

Line = TypeVar("Line")


class Ask(StrEnum):
    """What a report wants to know before it can be made."""

    MONTH = "month"
    PERIOD = "period"
    AHEAD = "ahead"
    OWNER = "owner"
    DEAL_OWNER = "deal_owner"
    PIPELINE = "pipeline"
    SEGMENT = "segment"
    DAYS = "days"
    HAS_LACKS = "has_lacks"
    CALL_LIST = "call_list"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What was chosen for a report. `first` and `last` are its days, both included.

    `owner` None is everybody, `segment_id` None all customers; `days` is how long "sleeping" is; `has` and
    `lacks` are kinds of things; `call_list_id` names a campaign, `pipeline_id` a row of stages.
    """

    first: date
    last: date
    today: date
    owner: str | None = None
    segment_id: int | None = None
    days: int = 180
    has: str = ""
    lacks: str = ""
    call_list_id: int | None = None
    pipeline_id: int | None = None

    @classmethod
    def of_month(cls, month: Month, *, today: date) -> "Options":
        """Choose a whole month."""
        return cls(first=month.first, last=month.last, today=today)

    @property
    def a_year_before(self) -> tuple[date, date]:
        """The same days a year earlier; 29 February becomes 28."""
        return _year_before(self.first), _year_before(self.last)

    @property
    def months(self) -> list[Month]:
        """The months the period touches, at most 24."""
        months = [Month.of(self.first)]
        while months[-1].last < self.last and len(months) < 24:
            months.append(months[-1].next)
        return months


def _year_before(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day - timedelta(days=366)


class DueThing(NamedTuple):
    """A thing of a customer's with a day that comes: a policy's end, a service."""

    customer_id: int
    customer: str
    phone: str
    kind: str
    thing: str
    identifier: str
    due_on: date
    field: str
    owner: str
    last_contact_on: date | None


class Person(NamedTuple):
    """A customer on a list, with a day that matters for it."""

    customer_id: int
    number: str
    customer: str
    phone: str
    city: str
    owner: str
    source: str
    day: date | None
    amount: int
    text: str = ""


class BirthdayLine(NamedTuple):
    customer: str
    phone: str
    birthday: date
    on: date
    turns: int | None


class WorkLine(NamedTuple):
    """What one person did: counts by kind of activity."""

    who: str
    counts: Mapping[str, int]
    customers: int

    @property
    def total(self) -> int:
        return sum(self.counts.values())


class SoldTo(NamedTuple):
    """What a customer bought in the period and in the same period a year before."""

    customer_id: int
    customer: str
    sales: int
    amount: int
    before: int


class SoldProduct(NamedTuple):
    """What was sold of a product; quantities are thousandths."""

    name: str
    category: str
    quantity: int
    amount: int
    before: int


class SoldInMonth(NamedTuple):
    month: Month
    sales: int
    amount: int
    before: int


class SoldCross(NamedTuple):
    """What a customer bought of a product, month by month."""

    customer: str
    product: str
    amounts: tuple[int, ...]

    @property
    def total(self) -> int:
        return sum(self.amounts)


class LateSale(NamedTuple):
    """A sale past due, with what is known about when it will be paid."""

    customer: str
    phone: str
    number: str
    text: str
    due_on: date
    days: int
    left: int
    promised_on: date | None
    letter_level: int


class AgedCustomer(NamedTuple):
    """What a customer owes, by age: not due, up to 30, 60, 90 days late, more."""

    customer: str
    phone: str
    amounts: tuple[int, ...]

    @property
    def total(self) -> int:
        return sum(self.amounts)


class QuoteLineOfReport(NamedTuple):
    number: str
    customer: str
    title: str
    sent_on: date | None
    valid_until: date | None
    state: str
    total: int


class DealLine(NamedTuple):
    title: str
    customer: str
    stage: str
    value: int
    percent: int
    expected_on: date | None
    owner: str
    next_on: date | None


class TierLine(NamedTuple):
    """A customer's place at the end of a month, of the month before and a year before, with what it rests
    on; "" is nowhere."""

    customer_id: int
    customer: str
    tier: str
    month_before: str
    before: str
    amount: int
    sales: int
    last_on: date | None
    rfm: str


class CampaignLine(NamedTuple):
    result: str
    calls: int


class CallSheetLine(NamedTuple):
    """One person of a call list; `result` "" is still to be called."""

    customer: str
    phone: str
    result: str
    called_on: date | None
    again_on: date | None
    note: str


class CaseLine(NamedTuple):
    number: str
    customer: str
    title: str
    kind: str
    opened_on: date
    closed_on: date | None
    days: int
    satisfaction: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines(Generic[Line]):
    """The lines of a report, sums in other currencies that are left out, and totals that belong to it."""

    lines: Sequence[Line]
    left_out: Mapping[str, int] = field(default_factory=dict)
    totals: Mapping[str, int] = field(default_factory=dict)
