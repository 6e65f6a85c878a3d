"""What the page of one customer shows besides the customer: where they came from, and what they bought."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.domain.import_origin import ImportOrigin
from smallcrm.domain.sale import Sale

if TYPE_CHECKING:
    from smallcrm.db.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Bought:
    """What a customer spent in one currency, in its minor units: ever, this year, and since which year."""

    currency: str
    ever: int
    this_year: int
    since: int | None


def origins(store: "Store", customer_id: int) -> Sequence[ImportOrigin]:
    """Read which rows of which files a customer came from, the first first."""
    return store.origins.of_customer(customer_id)


def bought(sales: Sequence[Sale], *, currency: str, today: date) -> list[Bought]:
    """Add up purchases for each currency, our own first; those without an amount do not count."""
    found: dict[str, list[Sale]] = {}
    for sale in sales:
        if sale.amount is not None:
            found.setdefault(sale.currency or currency, []).append(sale)
    sums = []
    for code in sorted(found, key=lambda each: (each != currency, each)):
        own = found[code]
        years = [sale.sold_on.year for sale in own if sale.sold_on]
        sums.append(
            Bought(
                currency=code,
                ever=sum(sale.amount or 0 for sale in own),
                this_year=sum(
                    sale.amount or 0 for sale in own if sale.sold_on and sale.sold_on.year == today.year
                ),
                since=min(years, default=None),
            )
        )
    return sums
