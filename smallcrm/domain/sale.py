"""What was bought, when, for how much, and what has been paid for it."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from smallcrm.domain.record import dataclass
from smallcrm.domain.totals import NO_PERCENT, ONE, Discounted, LineKind, TaxMode


@dataclass(frozen=True, slots=True, kw_only=True)
class Sale(Discounted):
    """A purchase. `amount` is in minor units of `currency` (ISO 4217); None when only the text is known.

    Only a sale with `due_on` is money to come in: purchases of an old list are not. `settled_on` is the day
    its payments reached the amount. `promised_on` is when the customer said they would pay, `letter_level`
    how many letters (1 to 3) asked for it, the last on `letter_on`.
    """

    id: int | None = None
    customer_id: int | None = None
    asset_id: int | None = None
    quote_id: int | None = None
    number: str = ""
    sold_on: date | None = None
    amount: int | None = None
    currency: str = ""
    text: str = ""
    document: str = ""
    note: str = ""
    owner: str = ""
    tax_mode: TaxMode = TaxMode.NONE
    tax_percent: Decimal = NO_PERCENT
    discount_percent: Decimal = NO_PERCENT
    discount_amount: int = 0
    discount_name: str = ""
    shipping: int = 0
    due_on: date | None = None
    settled_on: date | None = None
    promised_on: date | None = None
    letter_level: int = 0
    letter_on: date | None = None
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleLine(Discounted):
    """One line of a sale: `price` and `cost` for one unit, `amount` what it comes to, in minor units."""

    id: int | None = None
    sale_id: int | None = None
    position: int = 0
    product_id: int | None = None
    code: str = ""
    name: str
    note: str = ""
    quantity: Decimal = ONE
    unit: str = ""
    price: int = 0
    discount_percent: Decimal = NO_PERCENT
    discount_amount: int = 0
    amount: int = 0
    tax_percent: Decimal | None = None
    cost: int | None = None

    @property
    def kind(self) -> LineKind:
        return LineKind.ITEM

    @property
    def is_counted(self) -> bool:
        return True


class Way(StrEnum):
    """How money came in."""

    CASH = "cash"
    CARD = "card"
    TRANSFER = "transfer"
    ONLINE = "online"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """Money that came in for a sale, in minor units of the sale's currency; negative if it was given back."""

    id: int | None = None
    customer_id: int | None = None
    sale_id: int | None = None
    number: str = ""
    paid_on: date
    amount: int
    way: Way = Way.CASH
    note: str = ""
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Instalment:
    """A part of a sale's amount that is due by a day of its own."""

    id: int | None = None
    customer_id: int | None = None
    sale_id: int | None = None
    due_on: date
    amount: int
    reminder_id: int | None = None


def in_parts(amount: int, days: Sequence[date]) -> list[Instalment]:
    """Split an amount over days in parts as equal as whole units allow; the first ones carry the rest.

    Raises ValueError without a day.
    """
    part, rest = divmod(amount, len(days))
    return [
        Instalment(due_on=day, amount=part + (1 if place < rest else 0)) for place, day in enumerate(days)
    ]
