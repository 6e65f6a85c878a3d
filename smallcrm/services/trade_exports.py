"""The lines of exported products, quotes, sales and payments, read a batch at a time."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from smallcrm.db.products import products
from smallcrm.db.reads import owed, quote_list
from smallcrm.spreadsheets.writing.trade_out import PaymentLine, QuoteLine, SaleLine, as_shown

if TYPE_CHECKING:
    from datetime import date

    from smallcrm.db.reads.listing import Listing
    from smallcrm.db.store import Store

BATCH = 500

__all__ = ["as_shown", "ids", "lines"]


def ids(store: "Store", what: str) -> Sequence[int]:
    """List all there is of "products", "quotes", "sales" or "payments", as the window sorts it."""
    return _listing(store, what).ids(None)


def lines(store: "Store", what: str, chosen: Sequence[int]) -> Iterator[Any]:
    """Read these, in this order; what is gone meanwhile is left out."""
    listing = _listing(store, what)
    make = _LINES[what]
    for start in range(0, len(chosen), BATCH):
        part = chosen[start : start + BATCH]
        rows = listing.rows(part)
        numbers = _numbers(store, what, part)
        yield from (make(rows[id_], numbers.get(id_, "")) for id_ in part if id_ in rows)


def _listing(store: "Store", what: str) -> "Listing":
    today: date = store.now().astimezone().date()
    return {
        "products": lambda: products(store, with_unused=True),
        "quotes": lambda: quote_list.quotes(store, "", today=today),
        "sales": lambda: owed.sales(store, today=today),
        "payments": lambda: owed.payments(store),
    }[what]()


def _numbers(store: "Store", what: str, part: Sequence[int]) -> dict[int, str]:
    """Read the numbers of the customers these are about."""
    if what == "products":
        return {}
    table = what.removesuffix("s")
    marks = ",".join(str(int(id_)) for id_ in part)
    return dict(
        store.query(
            f"SELECT {table}.id, customer.number FROM {table} JOIN customer ON customer.id = customer_id "
            f"WHERE {table}.id IN ({marks})"
        )
    )


def _quote(each: quote_list.ListedQuote, number: str) -> QuoteLine:
    return QuoteLine(quote=each.quote, state=each.state, customer=each.customer, customer_number=number)


def _sale(each: owed.ListedSale, number: str) -> SaleLine:
    return SaleLine(
        sale=each.sale,
        customer=each.customer,
        customer_number=number,
        phone=each.phone,
        paid=each.paid,
        asset=each.asset,
    )


def _payment(each: owed.ListedPayment, number: str) -> PaymentLine:
    return PaymentLine(
        payment=each.payment,
        customer=each.customer,
        customer_number=number,
        sale_number=each.number,
        sale_text=each.text,
        currency=each.currency,
    )


_LINES: Mapping[str, Callable[[Any, str], Any]] = {
    "products": lambda product, _number: product,
    "quotes": _quote,
    "sales": _sale,
    "payments": _payment,
}
