"""A customer as one line of a list: the record with its ways to reach it, without its history.

What exports and long lists are made of. A whole customer is ten times as much to read, and named tuples
take half the time of records; at a hundred thousand lines both are felt.
"""

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date
from typing import Any, NamedTuple

from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import ContactKind
from smallcrm.domain.profile import CustomField
from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.domain.tiers import Worth


class Detail(NamedTuple):
    """One way to reach somebody, as it is shown."""

    label: str
    value: str
    extension: str = ""


class Upcoming(NamedTuple):
    """The open reminder that falls due first, with what it takes to say what it is about."""

    due_on: date
    kind: str
    title: str
    asset_type: str | None
    asset_name: str | None

    @property
    def subject(self) -> tuple[Reminder, Asset | None]:
        """The reminder and the thing it is about, for those who say what to do."""
        asset = None if self.asset_type is None else Asset(type=self.asset_type, name=self.asset_name or "")
        return Reminder(kind=ReminderKind(self.kind), title=self.title, due_on=self.due_on), asset


class CustomerLine(NamedTuple):
    """One customer. `details` has the preferred one of each kind first; `custom` is by the field's id.

    `things` are read only for those who ask for them. `worth` is None for who bought nothing of late. `owed`
    and `deals`, what is to come in and what open deals are worth, are minor units by currency.
    """

    id: int
    number: str
    kind: str
    name: str
    company: str
    job_title: str
    address: str
    city: str
    region: str
    postal_code: str
    country: str
    birthday: date | None
    gender: str
    status: str
    owner: str
    source: str
    since: date | None
    tax_id: str
    external_id: str
    note: str
    do_not_contact: bool
    custom: Mapping[str, Any]
    last_contact: date | None
    details: Mapping[str, Sequence[Detail]]
    tags: Sequence[str]
    upcoming: Upcoming | None
    things: Sequence[Asset]
    worth: Worth | None
    owed: Mapping[str, int]
    deals: Mapping[str, int]

    def of_kind(self, kind: str) -> Sequence[Detail]:
        """List the ways of one kind to reach the customer."""
        return self.details.get(kind, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class ListShape:
    """What the customers of a file have, so that a list gets the columns it needs and no empty ones.

    `counts` is how many details of a kind (of a service, for messengers: "messenger:telegram") one
    customer has at most; `labelled` are those of which any has a label. `filled` are the fields of
    `CustomerLine` any customer has. `currency` is that of amounts in `custom`.
    """

    counts: Mapping[str, int] = field(default_factory=dict)
    labelled: frozenset[str] = frozenset()
    filled: frozenset[str] = frozenset()
    custom: Sequence[CustomField] = ()
    currency: str = ""

    @property
    def services(self) -> list[str]:
        """The messenger services somebody uses, by name."""
        start = f"{ContactKind.MESSENGER.value}:"
        return sorted(key.removeprefix(start) for key in self.counts if key.startswith(start))
