"""What the page of one customer shows at once, in a dozen look-ups; the past is read by `timeline`."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db import relations
from smallcrm.db.customers import TAGS
from smallcrm.db.reads import board, case_list, owed, quote_list, worth
from smallcrm.db.reads.owed import Owed
from smallcrm.db.relations import Colleague, Related
from smallcrm.domain.asset import Asset, MeterReading
from smallcrm.domain.attachment import Attachment
from smallcrm.domain.customer import Customer
from smallcrm.domain.deal import Deal
from smallcrm.domain.import_origin import ImportOrigin
from smallcrm.domain.profile import CustomField
from smallcrm.domain.quote import Quote
from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.service_case import ServiceCase
from smallcrm.domain.tiers import Worth
from smallcrm.domain.whole_customer import WholeCustomer

if TYPE_CHECKING:
    from smallcrm.db.store import Store

MOST_READINGS = 2_000
MOST_REMINDERS = 500
MOST_QUOTES = 20
MOST_FILES = 500

OWN = "record = 'customer' AND is_archived = 0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bought:
    """What a customer spent in one currency, in its minor units: ever, this year, and since which year."""

    currency: str
    ever: int
    this_year: int
    since: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OnPage:
    """A customer as the page shows them.

    `whole` has what is open and what is theirs, but nothing of the past: that is the timeline's.
    `own` are the fields the business made for itself, in their order; `quotes` the drafts and those that
    wait for an answer; `deals` are the open ones; `worth` is None for who bought
    nothing of late.
    """

    whole: WholeCustomer
    bought: Sequence[Bought] = ()
    owed: Sequence[Owed] = ()
    last_contact: date | None = None
    related: Sequence[Related] = ()
    people: Sequence[Colleague] = ()
    files: Sequence[Attachment] = ()
    origin: ImportOrigin | None = None
    own: Sequence[CustomField] = ()
    cases: Sequence[ServiceCase] = ()
    quotes: Sequence[Quote] = ()
    deals: Sequence[Deal] = ()
    worth: Worth | None = None

    @property
    def customer(self) -> Customer:
        return self.whole.customer

    @property
    def things(self) -> list[Asset]:
        """What we look after."""
        return [asset for asset in self.whole.assets if not asset.is_archived]

    @property
    def steps(self) -> tuple[Reminder, ...]:
        """What is open, the most pressing first."""
        return self.whole.reminders


def read(store: "Store", customer_id: int, *, today: date) -> OnPage:
    """Read what the page shows of a customer. Raises UserError("not_found")."""
    with store.snapshot():
        customer = store.customers.get(customer_id)
        tags = [name for _, name in store.query(TAGS.format(marks=int(customer_id)))]
        origins = store.origins.where("customer_id = :id", order="id", limit=1, id=customer_id)
        whole = WholeCustomer(
            customer=customer,
            contacts=tuple(store.contacts.of_customer(customer_id)),
            tags=tuple(tags),
            assets=tuple(store.assets.of_customer(customer_id)),
            readings=tuple(_readings(store, customer_id)),
            reminders=tuple(
                store.reminders.where(
                    "customer_id = :id AND done_on IS NULL",
                    order="due_on, id",
                    limit=MOST_REMINDERS,
                    id=customer_id,
                )
            ),
        )
        return OnPage(
            whole=whole,
            bought=bought(store, customer_id, currency=store.profile.currency, today=today),
            owed=owed.of_customer(store, customer_id, today=today),
            last_contact=_last_contact(store, customer_id),
            related=relations.related(store, customer_id),
            people=relations.people(store, customer_id),
            files=store.attachments.where(
                "customer_id = :id", order="added_on DESC, id DESC", limit=MOST_FILES, id=customer_id
            ),
            origin=next(iter(origins), None),
            own=store.custom_fields.where(OWN, order="position, id"),
            deals=board.open_of(store, customer_id),
            worth=worth.of_customer(store, customer_id),
            cases=case_list.open_of(store, customer_id),
            quotes=quote_list.open_of(store, customer_id, limit=MOST_QUOTES),
        )


def is_there(store: "Store", customer_id: int) -> bool:
    """Say whether a customer was not removed meanwhile."""
    return store.scalar("SELECT 1 FROM customer WHERE id = :id", id=customer_id) is not None


def _readings(store: "Store", customer_id: int) -> list[MeterReading]:
    """Read the newest readings, oldest first."""
    newest = store.readings.where("customer_id = :id", order="id DESC", limit=MOST_READINGS, id=customer_id)
    return newest[::-1]


def _last_contact(store: "Store", customer_id: int) -> date | None:
    found = store.scalar("SELECT last_contact_on FROM customer_index WHERE id = :id", id=customer_id)
    return date.fromisoformat(found) if found else None


BOUGHT = """
    SELECT coalesce(nullif(currency, ''), :currency) AS code, sum(amount),
           sum(iif(sold_on BETWEEN :first AND :last, amount, 0)), min(substr(sold_on, 1, 4))
    FROM sale WHERE customer_id = :customer_id AND amount IS NOT NULL
    GROUP BY code ORDER BY code <> :currency, code
"""


def bought(store: "Store", customer_id: int, *, currency: str, today: date) -> list[Bought]:
    """Add up purchases for each currency, our own first; those without an amount do not count."""
    rows = store.query(
        BOUGHT,
        customer_id=customer_id,
        currency=currency,
        first=f"{today.year}-01-01",
        last=f"{today.year}-12-31",
    )
    return [
        Bought(currency=code, ever=ever, this_year=this_year, since=int(since) if since else None)
        for code, ever, this_year, since in rows
    ]
