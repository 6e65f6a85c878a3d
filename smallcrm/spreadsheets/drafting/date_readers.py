"""Cells that hold days made into dates: real ones, day numbers, texts in one order, periods."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.dates import (
    FIRST_YEAR,
    LAST_YEAR,
    DateOrder,
    from_serial,
    parse_birthday,
    parse_date,
)
from smallcrm.domain.values.text import half_width
from smallcrm.spreadsheets.drafting.clean import REMEMBERED, CellPlace, Findings, Reader, own_words
from smallcrm.spreadsheets.headings.cells import date_pair, is_placeholder
from smallcrm.spreadsheets.workbook import CellValue

_DATE_INSIDE = re.compile(
    r"(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日?)(?!\d)"
)


def date_reader(
    header: str, order: DateOrder | None, *, is_1904: bool, is_birthday: bool = False, pairs: bool = False
) -> Reader:
    """Read days. With `pairs` a period ("01.02.2025-31.01.2026") gives both its ends."""
    order = order or DateOrder.DMY
    days = _Days(order, is_1904, is_birthday, pairs)
    seen: dict[str, Any] = {}
    read_text = parse_birthday if is_birthday else parse_date

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        add = values.append
        for place, cell in enumerate(cells):
            if cell is None:
                add(None)
                continue
            kind = type(cell)
            if kind is date and FIRST_YEAR <= cell.year <= LAST_YEAR:  # type: ignore[union-attr]
                add(cell)
                continue
            if kind is str:
                known = seen.get(cell)  # type: ignore[arg-type]
                if known is None:
                    known = read_text(cell, order)  # type: ignore[arg-type]
                    if known is not None and len(seen) < REMEMBERED:
                        seen[cell] = known  # type: ignore[index]
                if known is not None:
                    add(known)
                    continue
            add(days.read(cell, CellPlace(place, header, found)))
        return values

    return read


@dataclass(frozen=True, slots=True)
class _Days:
    """Reads the cells of a date column that are neither dates nor texts in a usual form."""

    order: DateOrder
    is_1904: bool
    is_birthday: bool
    pairs: bool

    def read(self, cell: CellValue, at: CellPlace) -> date | tuple[date, date] | None:
        if isinstance(cell, datetime):
            cell = cell.date()
        if isinstance(cell, date) and FIRST_YEAR <= cell.year <= LAST_YEAR:
            return cell
        text = own_words(cell, at.place, at.header, at.found)
        if not text:
            return None
        if is_placeholder(text):
            at.keep(text)
            return None
        is_number = isinstance(cell, int | float) and not isinstance(cell, bool)
        found = self._number(cell) if is_number else self._text(text, at)  # type: ignore[arg-type]
        if found is None:
            at.problem(text, "bad_date", "date_unreadable", kept="note")
            at.keep(text)
        return found

    def _number(self, number: float) -> date | None:
        """Read a spreadsheet's day number, or eight digits without separators."""
        least = 1_000 if self.is_birthday else 20_000
        if least <= number <= 80_000:
            return from_serial(number, is_1904=self.is_1904)
        if number == int(number) and len(str(int(number))) == 8:
            return parse_date(str(int(number)), self.order)
        return None

    def _text(self, text: str, at: CellPlace) -> date | tuple[date, date] | None:
        # A text that was wrapped (="…", '…) has not been read as a date yet.
        day = (parse_birthday if self.is_birthday else parse_date)(text, self.order)
        if day is None and text.isdecimal() and len(text) == 5:
            day = self._number(int(text))
        if day:
            return day
        pair = date_pair(text) if self.pairs else None
        if pair:
            first, second = parse_date(pair[0], self.order), parse_date(pair[1], self.order)
            if first and second and first <= second:
                return first, second
        inside = [parse_date(match.group(), self.order) for match in _DATE_INSIDE.finditer(half_width(text))]
        if len(inside) == 1 and inside[0]:
            at.keep(text)
            return inside[0]
        return None
