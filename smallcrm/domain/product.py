"""What we sell: a good or a service with its usual price."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from decimal import Decimal

from smallcrm.domain.record import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """A product. `price` and `cost` are minor units of `currency` (ISO 4217) for one `unit`.

    `names` maps a language to the name it has on papers in that language; `tax_percent` is None where
    the usual rate applies.
    """

    id: int | None = None
    code: str = ""
    name: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    unit: str = ""
    price: int | None = None
    cost: int | None = None
    currency: str = ""
    tax_percent: Decimal | None = None
    category: str = ""
    is_active: bool = True
    created_at: datetime | None = None

    def name_in(self, language: str) -> str:
        """Say what it is called on a paper in this language."""
        return self.names.get(language) or self.name
