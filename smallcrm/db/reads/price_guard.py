"""Whether this customer was offered the same at another price, in an open quote or a recent sale."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from smallcrm.domain.record import dataclass
from smallcrm.domain.totals import LineKind, Priced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smallcrm.db.store import Store
    from smallcrm.domain.quote import Quote, QuoteLine

OTHER_PRICES = """
    SELECT 'quote', quote.id, quote.number, quote.sent_on, line.product_id, lower(line.name), line.price
    FROM quote JOIN quote_line AS line ON line.quote_id = quote.id
    WHERE quote.customer_id = :customer AND quote.state IN ('draft', 'sent') AND quote.id <> :own
      AND quote.currency = :currency AND line.kind = 'item'
      AND (quote.valid_until IS NULL OR quote.valid_until >= :today)
    UNION ALL
    SELECT 'sale', sale.id, sale.number, sale.sold_on, line.product_id, lower(line.name), line.price
    FROM sale JOIN sale_line AS line ON line.sale_id = sale.id
    WHERE sale.customer_id = :customer AND sale.currency = :currency AND sale.sold_on >= :since
    ORDER BY 4 DESC NULLS FIRST, 2 DESC
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherPrice:
    """The price the customer knows for what stands on a line, and from where: "quote" or "sale"."""

    place: int
    kind: str
    document_id: int
    number: str
    on: date | None
    price: int


def other_prices(
    store: "Store", quote: "Quote", lines: "Sequence[QuoteLine]", *, today: date
) -> list[OtherPrice]:
    """Find for each line, by product or by name, the newest other price; `place` is the line's.

    Only papers in the quote's currency are compared; sales count as far back as the business says.
    """
    rows = store.query(
        OTHER_PRICES,
        customer=quote.customer_id,
        own=quote.id or 0,
        currency=quote.currency,
        today=today.isoformat(),
        since=(today - timedelta(days=store.selling.guard_days)).isoformat(),
    )
    found = []
    for place, line in enumerate(lines):
        if not _is_compared(line):
            continue
        for kind, document_id, number, on, product_id, name, price in rows:
            is_same = product_id == line.product_id if line.product_id else name == line.name.lower()
            if is_same and price != line.price:
                day = date.fromisoformat(on) if on else None
                found.append(
                    OtherPrice(
                        place=place, kind=kind, document_id=document_id, number=number, on=day, price=price
                    )
                )
                break
    return found


def _is_compared(line: "QuoteLine") -> bool:
    priced: Priced = line
    return priced.kind is LineKind.ITEM and bool(line.product_id or line.name)
