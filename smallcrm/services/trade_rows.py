"""What became of the rows of a table of products or sales, and how the money in them is read."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.money import parse_amount, to_minor
from smallcrm.spreadsheets.drafting.drafts import Problem
from smallcrm.spreadsheets.drafting.trade import TradeRow


@dataclass(frozen=True, slots=True)
class Taken:
    """One row and in which of the counts of an import it is; `problems` come to those of its cells."""

    row: TradeRow
    count: str
    problems: tuple[Problem, ...] = ()


def refused(row: TradeRow, code: str, value: str = "") -> Taken:
    """Say why a row cannot be taken."""
    return Taken(row, "rejected", (Problem(row.row, "", value, "other", code),))


def row_currency(values: Mapping[str, Any], *fields: str) -> str:
    """Find the currency a row is in: of its own column, else written beside an amount; "" for none."""
    if written := values.get("currency"):
        found = parse_amount(f"1 {written}")
        return found[1] if found and found[1] else str(written).strip().upper()[:3]
    return next((values[name][1] for name in fields if name in values and values[name][1]), "")


def in_minor(amount: tuple[Decimal, str], currency: str) -> int:
    """Turn an amount of a cell into minor units."""
    return to_minor(amount[0], currency)
