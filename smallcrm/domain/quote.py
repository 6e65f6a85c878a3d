"""A priced offer: its lines, its life from draft to answer, and the versions it went through.

What it adds up to is `totals`'; who may change it when is said here.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.domain.totals import NO_PERCENT, ONE, Discounted, LineKind, TaxMode


class QuoteState(StrEnum):
    """Where a quote stands. Only these are stored; that one has expired follows from the day."""

    DRAFT = "draft"
    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REPLACED = "replaced"
    VOID = "void"


EXPIRED = "expired"
"""What a sent quote is shown as once its last day is over."""


class Counted(StrEnum):
    """Whether an item is part of the total. The others show their price and wait to be chosen."""

    ALWAYS = "always"
    OPTIONAL = "optional"
    ALTERNATIVE = "alternative"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteLine(Discounted):
    """One line of a quote. `price` and `cost` are minor units of the quote's currency for one unit.

    `note` is the smaller second line. `tax_percent` None takes the quote's usual rate.
    """

    id: int | None = None
    quote_id: int | None = None
    position: int = 0
    kind: LineKind = LineKind.ITEM
    counted: Counted = Counted.ALWAYS
    product_id: int | None = None
    code: str = ""
    name: str = ""
    note: str = ""
    quantity: Decimal = ONE
    unit: str = ""
    price: int = 0
    discount_percent: Decimal = NO_PERCENT
    discount_amount: int = 0
    tax_percent: Decimal | None = None
    cost: int | None = None

    @property
    def is_counted(self) -> bool:
        return self.kind is LineKind.ITEM and self.counted is Counted.ALWAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Discounted):
    """An offer to a customer, maybe about one of their things.

    Amounts are minor units of `currency` (ISO 4217). `number` is given when it is first sent and stays
    with all its versions; `version` counts them from 1 and `previous_id` is the version before.
    `follow_up_id` is the reminder to ask for an answer, `language` the paper's. `discount_*` and `shipping`
    are on the whole; `tax_percent` is the usual rate of its lines and of the shipping.
    """

    id: int | None = None
    customer_id: int | None = None
    asset_id: int | None = None
    number: str = ""
    version: int = 1
    previous_id: int | None = None
    state: QuoteState = QuoteState.DRAFT
    title: str = ""
    quoted_on: date | None = None
    valid_until: date | None = None
    sent_on: date | None = None
    answered_on: date | None = None
    reason: str = ""
    follow_up_id: int | None = None
    currency: str = ""
    language: str = ""
    layout: str = "classic"
    tax_mode: TaxMode = TaxMode.NONE
    tax_percent: Decimal = NO_PERCENT
    discount_percent: Decimal = NO_PERCENT
    discount_amount: int = 0
    discount_name: str = ""
    shipping: int = 0
    total: int = 0
    owner: str = ""
    note: str = ""
    terms: str = ""
    created_at: datetime | None = None
    updated_at: datetime | None = None

    @property
    def shown_number(self) -> str:
        """The number with the version from the second on: Q-2026-0192-2; empty for a draft without one."""
        return f"{self.number}-{self.version}" if self.number and self.version > 1 else self.number

    @property
    def is_draft(self) -> bool:
        return self.state is QuoteState.DRAFT


def state_on(quote: Quote, today: date) -> str:
    """Say how a quote stands on a day: as stored, or "expired" once its last day is over."""
    is_over = quote.valid_until is not None and quote.valid_until < today
    return EXPIRED if quote.state is QuoteState.SENT and is_over else quote.state.value


def check_draft(quote: Quote) -> None:
    """Refuse to change what the customer has in hand. Raises UserError("quote_is_sent")."""
    if not quote.is_draft:
        raise UserError("quote_is_sent", number=quote.shown_number)


def sent(quote: Quote, *, number: str, on: date) -> Quote:
    """Freeze a draft as sent under its number. Raises UserError("quote_is_sent")."""
    check_draft(quote)
    return replace(
        quote,
        state=QuoteState.SENT,
        number=number,
        quoted_on=quote.quoted_on or on,
        sent_on=on,
    )


def answered(quote: Quote, *, is_accepted: bool, on: date, reason: str = "") -> Quote:
    """Note the customer's answer; a quote that has expired may still be accepted.

    Raises UserError("quote_not_sent") for a draft, ("quote_is_answered") if there is an answer already.
    """
    if quote.is_draft:
        raise UserError("quote_not_sent", title=quote.title)
    if quote.state is not QuoteState.SENT:
        raise UserError("quote_is_answered", number=quote.shown_number, state=quote.state.value)
    state = QuoteState.ACCEPTED if is_accepted else QuoteState.DECLINED
    return replace(quote, state=state, answered_on=on, reason=reason)


def next_version(quote: Quote) -> Quote:
    """Begin a draft of the next version. Raises UserError("quote_not_sent") for what is a draft itself."""
    if quote.is_draft:
        raise UserError("quote_not_sent", title=quote.title)
    return replace(
        copied(quote),
        number=quote.number,
        version=quote.version + 1,
        previous_id=quote.id,
        customer_id=quote.customer_id,
    )


def copied(quote: Quote) -> Quote:
    """Begin a new draft with the same contents."""
    return replace(
        quote,
        id=None,
        number="",
        version=1,
        previous_id=None,
        state=QuoteState.DRAFT,
        quoted_on=None,
        valid_until=None,
        sent_on=None,
        answered_on=None,
        reason="",
        follow_up_id=None,
        created_at=None,
        updated_at=None,
    )


def taken(lines: Sequence[QuoteLine], chosen: Collection[int]) -> list[QuoteLine]:
    """Make of the lines of a quote what the customer takes, `chosen` being ids of lines.

    A chosen optional line counts. A chosen alternative counts in place of the item it stands under.
    """
    result: list[QuoteLine] = []
    usual: int | None = None
    for line in lines:
        if line.counted is Counted.ALWAYS and line.kind is LineKind.ITEM:
            usual = len(result)
        is_chosen = line.counted is not Counted.ALWAYS and line.id in chosen
        if is_chosen and line.counted is Counted.ALTERNATIVE and usual is not None:
            result[usual] = replace(result[usual], counted=Counted.ALTERNATIVE)
            usual = len(result)
        result.append(replace(line, counted=Counted.ALWAYS) if is_chosen else line)
    return result
