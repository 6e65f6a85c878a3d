"""What rows of a table say, before anything is written: drafts of customers and all that is theirs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.customer import ContactKind
from smallcrm.domain.reminder import ReminderKind

NOTHING: Mapping[str, Any] = MappingProxyType({})
"""Shared by all drafts that have no such values: most rows fill few of their lists."""


def nothing() -> Mapping[str, Any]:
    return NOTHING


class Problem(NamedTuple):
    """One thing to look at. `kind` groups (bad_date …), `code` and `facts` make the sentence."""

    row: int
    column: str
    value: str
    kind: str
    code: str
    facts: Mapping[str, Any] = {}


class ContactDraft(NamedTuple):
    """A way to reach a customer, as `ContactDetail` will hold it."""

    kind: ContactKind
    label: str
    value: str
    key: str
    extension: str = ""


@dataclass(slots=True)
class AssetDraft:
    """A thing named in a row, with the fields of `Asset`; `readings` are (value, unit, day or None).

    `fields` holds codes (make, insurer, price in minor units …), `custom` what only has a heading.
    """

    type: str
    group: str = ""
    name: str = ""
    plate: str = ""
    vin: str = ""
    policy_number: str = ""
    serial_number: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    last_service_on: date | None = None
    next_service_on: date | None = None
    inspection_on: date | None = None
    fields: Mapping[str, Any] = field(default_factory=nothing)
    custom: Mapping[str, Any] = field(default_factory=nothing)
    readings: Sequence[tuple[int, str, date | None]] = ()
    note: str = ""


@dataclass(slots=True)
class SaleDraft:
    """A purchase; `amount` in minor units of `currency`. `asset` is its place among the row's assets."""

    sold_on: date | None = None
    amount: int | None = None
    currency: str = ""
    text: str = ""
    document: str = ""
    asset: int | None = None


@dataclass(slots=True)
class ActivityDraft:
    """Something that happened."""

    kind: ActivityKind
    happened_on: date
    text: str = ""
    asset: int | None = None


@dataclass(slots=True)
class ReminderDraft:
    """Something to do by a day, written in the file as such."""

    kind: ReminderKind
    due_on: date
    title: str = ""
    lead_days: int = 0


@dataclass(slots=True)
class RowDraft:
    """What one row of the file says.

    `customer` maps fields of `Customer` to values (only those the row fills); `custom` maps headings to
    values fit for JSON. `continues` marks a row that says more about the customer above it. `rejected`
    is the code of the reason why the row cannot be taken, "" if it can.
    """

    row: int
    sheet: str = ""
    customer: dict[str, Any] = field(default_factory=dict)
    contacts: Sequence[ContactDraft] = ()
    tags: Sequence[str] = ()
    assets: Sequence[AssetDraft] = ()
    sales: Sequence[SaleDraft] = ()
    activities: Sequence[ActivityDraft] = ()
    reminders: Sequence[ReminderDraft] = ()
    custom: Mapping[str, Any] = field(default_factory=nothing)
    notes: Sequence[str] = ()
    problems: Sequence[Problem] = ()
    continues: bool = False
    rejected: str = ""

    @property
    def name(self) -> str:
        name: str = self.customer.get("name", "")
        return name
