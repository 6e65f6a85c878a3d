"""What was bought, when, for how much."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Sale:
    """A purchase. `amount` is in minor units of `currency` (ISO 4217); None when only the text is known."""

    id: int | None = None
    customer_id: int | None = None
    asset_id: int | None = None
    sold_on: date | None = None
    amount: int | None = None
    currency: str = ""
    text: str = ""
    document: str = ""
    created_at: datetime | None = None
