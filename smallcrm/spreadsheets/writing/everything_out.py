"""Writing everything into one workbook, a sheet for each kind of record, to be read back without loss.

The sheets are for people: headings, choices and dates in their language. A hidden sheet says which sheet
and which column is what, so that the workbook is known again in any language, with columns moved or
sheets renamed.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.money import from_minor
from smallcrm.spreadsheets.writing.everything_sheets import (
    BY_CODE,
    CHOICES,
    MARK,
    REST,
    REST_FIELDS,
    VERSION,
    Field,
    Kind,
    SheetSpec,
    is_money,
)
from smallcrm.spreadsheets.writing.export import Words
from smallcrm.spreadsheets.writing.xlsx_out import Book, Heading, Sheet, Value, is_exact

_PIECE = 4_000
"""Letters of a remainder in one cell: short enough for any escape."""

Said = Mapping[str, Mapping[str, str]]
"""Codes to words, by the list they are from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extra:
    """A column made of one key of the records' own values."""

    key: str
    heading: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What all sheets are written with.

    `currency` is that of amounts without one; `types` are the names of the user's own kinds of things;
    `last_number` is the highest customer number ever given.
    """

    words: Words
    currency: str = ""
    last_number: int = 0
    types: Mapping[str, str]

    def said(self) -> dict[str, dict[str, str]]:
        """Say all our codes; where two would be the same word, the second stays a code."""
        said: dict[str, dict[str, str]] = {}
        for name, codes in CHOICES.items():
            pairs = [(code, self.words.choice(name, code)) for code in codes]
            if name == "asset_type":
                pairs += [pair for pair in self.types.items() if pair[0] not in codes]
            said[name] = {}
            for code, word in pairs:
                is_free = word and word.casefold() not in map(str.casefold, said[name].values())
                said[name][code] = word if is_free else code
        return said


class EverythingOut:
    """Writes the sheets of a workbook, then what could not stand in a cell, then the sheet that tells all."""

    def __init__(self, book: Book, context: Context) -> None:
        self._book = book
        self._context = context
        self._said = context.said()
        self._sheets: list[EverythingSheet] = []

    def sheet(self, spec: SheetSpec, extras: Sequence[Extra] = ()) -> "EverythingSheet":
        """Begin a sheet; each of the extras becomes a column after those of the spec."""
        words = self._context.words
        headings = _unique(
            [words.heading(each.heading_code) for each in spec.fields] + [each.heading for each in extras]
        )
        tops = [
            Heading(text=text, width=each.width, is_code=each.kind is Kind.CODE, is_day=each.kind is Kind.DAY)
            for text, each in zip(headings, spec.fields, strict=False)
        ]
        tops += [Heading(text=text, width=16) for text in headings[len(spec.fields) :]]
        page = self._book.sheet(words.sheet(spec.code), tops, frozen=spec.frozen)
        begun = EverythingSheet(spec, extras, page, said=self._said, currency=self._context.currency)
        self._sheets.append(begun)
        return begun

    def finish(self) -> None:
        """Write the remainders, if there are any, and the hidden sheet."""
        rest_names = self._write_rest()
        top = [Heading(text=text) for text in (MARK, str(VERSION), "", "")]
        hidden = self._book.sheet(MARK, top, is_hidden=True)
        hidden.add(["last_number", str(self._context.last_number), None, None])
        for each in self._sheets:
            for name in each.page.names:
                hidden.add(["sheet", each.spec.code, name, None])
            for code, heading in zip(each.codes, each.page.headings, strict=True):
                hidden.add(["column", each.spec.code, code, heading.text])
            if each.spec.code not in BY_CODE:
                # Made from the schema: whoever reads it must be told what the columns hold.
                for one in each.spec.fields:
                    hidden.add(["kind", each.spec.code, one.code, one.kind.value])
        for name in rest_names:
            hidden.add(["sheet", REST, name, None])
        for name, words in self._said.items():
            for code, word in words.items():
                hidden.add(["choice", name, code, word])

    def _write_rest(self) -> list[str]:
        """Write what no cell could hold. Returns the names of its sheets."""
        of_page = {id(each.page): each for each in self._sheets}
        rows: list[list[Value]] = [row for each in self._sheets for row in each.rest]
        for overflow in self._book.overflows:
            each = of_page[id(overflow.sheet)]
            code = each.codes[overflow.column]
            for part, piece in enumerate(overflow.pieces, 2):
                rows.append([each.spec.code, overflow.key, code, part, "text", piece])
        if not rows:
            return []
        words = self._context.words
        tops = [Heading(text=words.heading(f"rest_{code}")) for code in REST_FIELDS]
        rest = self._book.sheet(words.sheet(REST), tops)
        for row in rows:
            rest.add(row)
        return rest.names


class EverythingSheet:
    """A sheet of everything, being written."""

    def __init__(
        self, spec: SheetSpec, extras: Sequence[Extra], page: Sheet, *, said: Said, currency: str
    ) -> None:
        self.spec = spec
        self.page = page
        self.codes = [each.code for each in spec.fields] + [f"{spec.extras}.{each.key}" for each in extras]
        self.rest: list[list[Value]] = []
        self._extras = extras
        self._currency = currency
        self._key = self.codes.index(spec.key)
        self._choices = [
            (column, said[each.choices], {word.casefold() for word in said[each.choices].values()})
            for column, each in enumerate(spec.fields)
            if each.kind is Kind.CHOICE
        ]
        self._writers = [
            (column, writer)
            for column, each in enumerate(spec.fields)
            if (writer := _writer(each, said["yes_no"]["yes"])) is not None
        ]
        kinds = [each.kind for each in spec.fields]
        self._amount = kinds.index(Kind.MONEY) if Kind.MONEY in kinds else None

    def add(self, row: Sequence[Any], values: Mapping[str, Any] | None = None) -> None:
        """Write a row: the store's values in the order of the fields, and the record's own ones by key."""
        cells = list(row)
        if self._amount is not None and cells[self._amount] is not None:
            cells[self._amount] = _amount_cell(cells[self._amount], cells[self._amount + 1])
        for column, write in self._writers:
            if cells[column] is not None:
                cells[column] = write(cells[column])
        key = cells[self._key]
        for column, said, words in self._choices:
            code = cells[column]
            if code in said:
                cells[column] = said[code]
            elif code and code.casefold() in words:
                # A label somebody made up that reads like one of ours would come back as ours.
                cells[column] = None
                self._keep(key, self.codes[column], code)
        if self._extras:
            own = values or {}
            cells += [
                self._own(each.key, own[each.key], key) if each.key in own else None for each in self._extras
            ]
        self.page.add(cells, key)

    def _own(self, name: str, value: Any, key: Value) -> Value:
        """Make a cell of one of a record's own values, which may be anything JSON can be."""
        if is_money(self.spec.code, name):
            if type(value) is int:
                return _amount_cell(value, self._currency)
        elif is_exact(value) if isinstance(value, bool | int | float) else isinstance(value, str) and value:
            cell: Value = value
            return cell
        self._keep(key, f"{self.spec.extras}.{name}", value)
        return None

    def _keep(self, key: Value, column: str, value: Any) -> None:
        """Keep what no cell can hold as it is for the sheet of remainders."""
        text = json.dumps(value, ensure_ascii=False)
        for part, start in enumerate(range(0, len(text), _PIECE), 1):
            self.rest.append([self.spec.code, key, column, part, "json", text[start : start + _PIECE]])


def _writer(each: Field, yes: str) -> Callable[[Any], Value] | None:
    """Find how a value of the store becomes a cell; None where it is one."""
    if each.kind is Kind.FLAG:
        return lambda flag: yes if flag else None
    if each.kind is Kind.DAY:
        return _day_cell
    if each.kind is Kind.WHOLE:
        return lambda number: number if is_exact(number) else str(number)
    return None


def _day_cell(text: str) -> date | str:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def _amount_cell(minor: int, currency: str) -> float | str:
    """Write an amount as a number of major units, as text where a number would lose digits."""
    amount = from_minor(minor, currency)
    number = int(amount) if amount == int(amount) else float(amount)
    return number if is_exact(number) else str(amount)


def _unique(headings: Sequence[str]) -> list[str]:
    """Tell columns of the same name apart: a field of the user's own may be called like one of ours."""
    taken: set[str] = set()
    found = []
    for heading in headings:
        free, number = heading or "?", 2
        while free.casefold() in taken:
            free = f"{heading} ({number})"
            number += 1
        taken.add(free.casefold())
        found.append(free)
    return found
