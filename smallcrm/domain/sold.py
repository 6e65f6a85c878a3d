"""The lines of a quote as those of a sale, and back: both are typed the same way."""

from smallcrm.domain.quote import QuoteLine
from smallcrm.domain.sale import SaleLine

_SHARED = (
    *("product_id", "code", "name", "note", "quantity", "unit", "price"),
    *("discount_percent", "discount_amount", "tax_percent", "cost"),
)


def sold(line: QuoteLine) -> SaleLine:
    """Make of an item of a quote the line of a sale."""
    return SaleLine(**{name: getattr(line, name) for name in _SHARED})


def typed(line: SaleLine) -> QuoteLine:
    """Make of a line of a sale one that can be typed into."""
    return QuoteLine(**{name: getattr(line, name) for name in _SHARED})
