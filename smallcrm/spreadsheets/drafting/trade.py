"""The rows of a table of products or of sales, read: what each says, and what could not be understood."""

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.dates import column_order
from smallcrm.domain.values.money import column_decimal_comma, parse_amount
from smallcrm.domain.values.text import half_width
from smallcrm.spreadsheets.drafting import clean
from smallcrm.spreadsheets.drafting.clean import Findings, Reader
from smallcrm.spreadsheets.drafting.date_readers import date_reader
from smallcrm.spreadsheets.drafting.drafts import Problem
from smallcrm.spreadsheets.headings.cells import text_of
from smallcrm.spreadsheets.headings.table import Table
from smallcrm.spreadsheets.workbook import CellValue

LARGEST_PERCENT = 100
LEFT_OUT = "cell_left_out"
_UNREADABLE = frozenset({"amount_unreadable", "date_unreadable"})
_QUANTITY = re.compile(r"([-−]?[\d.,\s]*\d)\s*(\D*)")


@dataclass(frozen=True, slots=True)
class TradeRow:
    """One row: what its cells say by field (only those filled), and what is wrong with them.

    Money is (Decimal, currency or ""), a quantity (Decimal, unit or ""), a rate a Decimal of percent.
    """

    row: int
    values: Mapping[str, Any]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How the writer of a table writes: the day numbers of its workbook, the order of its dates."""

    is_1904: bool = False
    country: str = ""
    language: str = ""


def read_rows(table: Table, columns: Mapping[str, int], habits: Habits) -> list[TradeRow]:
    """Read the rows of a table whose columns are known by field."""
    findings = Findings([number for number, _ in table.rows])
    values: list[dict[str, Any]] = [{} for _ in table.rows]
    for field, column in columns.items():
        cells = table.column(column)
        read = _reader(field, table.headers[column], cells, habits)
        for place, value in enumerate(read(cells, findings)):
            if value is not None:
                values[place][field] = value
    return [
        TradeRow(number, values[place], tuple(map(_left_out, findings.problems.get(place, ()))))
        for place, (number, _) in enumerate(table.rows)
    ]


def _left_out(problem: Problem) -> Problem:
    """Say that a cell was left out: unlike a customer's, such a row has no note to keep it in."""
    return problem._replace(code=LEFT_OUT) if problem.code in _UNREADABLE else problem


def _reader(field: str, header: str, cells: Sequence[CellValue], habits: Habits) -> Reader:
    if field in _MONEY:
        texts = [cell for cell in cells if type(cell) is str]
        return clean.amount_reader(header, column_decimal_comma(texts))
    if field in _DAYS:
        texts = list({cell for cell in cells if type(cell) is str and cell})
        order, _ = column_order(texts, country=habits.country, language=habits.language)
        return date_reader(header, order, is_1904=habits.is_1904)
    if field in _CODES:
        return _codes
    if field in _SPECIAL:
        return _SPECIAL[field](header)
    return clean.text_reader(header, is_line=field not in _SEVERAL_LINES)


def _percent_reader(header: str) -> Reader:
    """Read rates: 20, 20% and the 0.2 that a spreadsheet shows as 20%."""

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        return [_percent(cell, place, header, found) for place, cell in enumerate(cells)]

    return read


def _percent(cell: CellValue, place: int, header: str, found: Findings) -> Decimal | None:
    text = clean.own_words(cell, place, header, found)
    if not text:
        return None
    read = parse_amount(half_width(text).replace("%", "").strip())
    rate = read[0] if read else None
    if rate is not None and isinstance(cell, float) and 0 < rate < 1:
        rate = (rate * 100).normalize()
    if rate is None or not 0 <= rate <= LARGEST_PERCENT:
        found.problem(place, header, text, "bad_amount", LEFT_OUT)
        return None
    return rate


def _quantity_reader(header: str) -> Reader:
    """Read how much, and of what where that stands in the same cell: 3.5 h."""

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        return [_quantity(cell, place, header, found) for place, cell in enumerate(cells)]

    return read


def _quantity(cell: CellValue, place: int, header: str, found: Findings) -> tuple[Decimal, str] | None:
    text = half_width(clean.own_words(cell, place, header, found))
    if not text:
        return None
    match = _QUANTITY.fullmatch(text)
    number = parse_amount(match[1].replace("−", "-")) if match else None
    if match is None or number is None:
        found.problem(place, header, text, "bad_amount", LEFT_OUT)
        return None
    return number[0], match[2].strip()


def _codes(cells: Sequence[CellValue], _found: Findings) -> list[Any]:
    """Read codes as they are typed; a number keeps the digits it shows."""
    return [text_of(cell) or None for cell in cells]


_MONEY = frozenset({"price", "cost", "amount", "paid", "balance"})
_DAYS = frozenset({"sold_on", "due_on", "paid_on"})
_SEVERAL_LINES = frozenset({"note"})
_CODES = frozenset({"code", "number", "customer_number"})
_SPECIAL: Mapping[str, Callable[[str], Reader]] = {
    "tax": _percent_reader,
    "discount": _percent_reader,
    "quantity": _quantity_reader,
    "is_active": clean.yes_no_reader,
}
