"""The quotes as a list: filtered and sorted in SQL, read a page at a time."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from smallcrm.db.reads.listing import BY_CUSTOMER, Listing, about, names_of
from smallcrm.domain.quote import EXPIRED, Quote, QuoteState, state_on
from smallcrm.domain.record import dataclass

if TYPE_CHECKING:
    from smallcrm.db.store import Store

OPEN = "open"
"""Drafts and what waits for an answer."""

VIEWS = (OPEN, "draft", "sent", EXPIRED, "accepted", "declined")
UNANSWERED_AFTER = timedelta(days=7)

_CONDITIONS = {
    OPEN: "quote.state IN ('draft', 'sent')",
    "draft": "quote.state = 'draft'",
    "sent": "quote.state = 'sent' AND (valid_until IS NULL OR valid_until >= :today)",
    EXPIRED: "quote.state = 'sent' AND valid_until < :today",
    "accepted": "quote.state = 'accepted'",
    "declined": "quote.state = 'declined'",
    "": "1",
}
_ORDERS = {
    "number": "quote.number {way}, quote.version {way}, quote.id {way}",
    "customer": BY_CUSTOMER,
    "title": "quote.title COLLATE NOCASE {way}, quote.id {way}",
    "total": "quote.total {way}, quote.id {way}",
    "sent": "quote.sent_on {way} NULLS LAST, quote.id {way}",
    "until": "quote.valid_until {way} NULLS LAST, quote.id {way}",
    "changed": "quote.updated_at {way}, quote.id {way}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedQuote:
    """A quote with its customer's name; `state` is that of the day."""

    quote: Quote
    customer: str
    state: str
    waits_long: bool


def quotes(store: "Store", view: str = OPEN, *, today: date, typed: str = "") -> Listing:
    """List the quotes of a view (one of `VIEWS`, "" for all) that are found by what was typed."""
    found, values = about(store, "quote", typed, "number", "title")
    return Listing(
        store,
        "quote",
        condition=f"{_CONDITIONS[view]} AND {found}",
        values={"today": today.isoformat(), **values},
        orders=_ORDERS,
        usual=("changed", True),
        read=lambda ids: {
            each.quote.id or 0: each for each in _with_names(store, store.quotes.get_many(ids), today)
        },
    )


def _with_names(store: "Store", found: Sequence[Quote], today: date) -> list[ListedQuote]:
    names = names_of(store, {quote.customer_id or 0 for quote in found})
    return [
        ListedQuote(
            quote=quote,
            customer=names.get(quote.customer_id or 0, ""),
            state=state_on(quote, today),
            waits_long=waits_long(quote, today),
        )
        for quote in found
    ]


def waits_long(quote: Quote, today: date) -> bool:
    """Say whether a quote is out for so long that somebody should ask."""
    return (
        quote.state is QuoteState.SENT
        and quote.sent_on is not None
        and quote.sent_on + UNANSWERED_AFTER <= today
    )


def open_of(store: "Store", customer_id: int, *, limit: int = 20) -> list[Quote]:
    """List a customer's drafts and the quotes that wait for an answer, the last changed first."""
    return store.quotes.where(
        "customer_id = :id AND state IN ('draft', 'sent')",
        order="updated_at DESC, id DESC",
        limit=limit,
        id=customer_id,
    )


def counts(store: "Store", *, today: date) -> dict[str, int]:
    """Count the quotes of every view, for the buttons above the list."""
    sums = ", ".join(f"count(*) FILTER (WHERE {_CONDITIONS[view]})" for view in VIEWS)
    (row,) = store.query(f"SELECT {sums} FROM quote", today=today.isoformat())
    return dict(zip(VIEWS, row, strict=True))


def unanswered(store: "Store", *, today: date, limit: int = 20) -> list[ListedQuote]:
    """List what was sent a week ago or longer without an answer, the oldest first."""
    found = store.quotes.where(
        "state = 'sent' AND sent_on <= :before",
        order="sent_on, id",
        limit=limit,
        before=(today - UNANSWERED_AFTER).isoformat(),
    )
    return _with_names(store, found, today)


def versions(store: "Store", quote: Quote) -> list[Quote]:
    """List all versions of a quote, the first one first; of a draft without a number only itself."""
    if not quote.number:
        return [quote]
    return store.quotes.where("number = :number", order="version", number=quote.number)
