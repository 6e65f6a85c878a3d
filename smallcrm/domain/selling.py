"""How we sell: the numbers of our documents, taxes, terms, and the texts kept for reuse."""

from decimal import Decimal
from enum import StrEnum

from smallcrm.domain.record import dataclass
from smallcrm.domain.totals import TaxMode


class Document(StrEnum):
    """A kind of document with numbers of its own."""

    QUOTE = "quote"
    SALE = "sale"
    RECEIPT = "receipt"
    CASE = "case"


@dataclass(frozen=True, slots=True, kw_only=True)
class Selling:
    """How this business sells. Patterns are `numbering`'s; `rates` are further taxes in percent, one a line.

    `guard_days` is how far back a sale counts when prices are compared. `bank` is what stands on papers
    that ask for money.
    """

    id: int | None = None
    quote_number: str = "Q-{year}-{0001}"
    sale_number: str = "S-{year}-{0001}"
    receipt_number: str = "R-{year}-{0001}"
    case_number: str = "K-{year}-{0001}"
    tax_mode: TaxMode = TaxMode.NONE
    tax_name: str = ""
    tax_percent: Decimal = Decimal(0)
    rates: str = ""
    layout: str = "classic"
    valid_days: int = 30
    follow_up_days: int = 7
    payment_days: int = 14
    guard_days: int = 180
    bank: str = ""
    terms: str = ""

    def pattern(self, kind: Document) -> str:
        """Name the pattern of a kind of document."""
        return str(getattr(self, f"{kind.value}_number"))


class TextKind(StrEnum):
    NOTE = "note"
    TERMS = "terms"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    """A text kept for reuse on papers in a language; `language` "" serves all."""

    id: int | None = None
    kind: TextKind = TextKind.NOTE
    name: str
    language: str = ""
    text: str
