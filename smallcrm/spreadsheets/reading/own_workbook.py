"""Reading our own workbook of everything back, whatever language it was written in.

The hidden sheet says which sheet and which column is what. Values are those of the store; writing them
into one is `services.everything`'s.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any

from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.domain.values.money import to_minor
from smallcrm.spreadsheets.workbook import CellValue, ReadWarning, Sheet, Workbook
from smallcrm.spreadsheets.writing.everything_sheets import (
    BY_CODE,
    CHOICES,
    MARK,
    OPEN_CHOICES,
    REST,
    SHEETS,
    VERSION,
    Field,
    Kind,
    SheetSpec,
    is_money,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Everything:
    """What a workbook of ours holds: for each sheet by code its rows, each a mapping of fields to values.

    Values are those of the store. Rows refer to each other by customer number and by the ids of the
    workbook. A record's own values are under the name of the sheet's `extras`, by key. `last_number` is the
    highest customer number that was ever given.
    """

    tables: Mapping[str, list[dict[str, Any]]]
    last_number: int = 0
    warnings: tuple[ReadWarning, ...] = ()


def is_everything(workbook: Workbook) -> bool:
    """Say whether a workbook is one of ours with everything in it."""
    return bool(_index_pages(workbook))


def sheets_called(workbook: Workbook, code: str) -> list[str]:
    """List the names of the sheets of a kind of record: a long one goes on in a second and a third."""
    return [
        text_of(row[2])
        for page in _index_pages(workbook)
        for row in page.rows[1:]
        if len(row) > 2 and row[0] == "sheet" and row[1] == code
    ]


def read_everything(workbook: Workbook, *, path: str = "") -> Everything:
    """Read a workbook of ours back. What cannot be read counts as empty and is reported.

    `path` is where it came from, for messages. Raises UserError("export_foreign") if it is no such workbook
    and ("export_newer") if a newer smallcrm wrote it.
    """
    pages = _index_pages(workbook)
    if not pages:
        raise UserError("export_foreign", path=path)
    if max(map(_version, pages)) > VERSION:
        raise UserError("export_newer", path=path)
    return _Reading(workbook, pages).everything()


def _index_pages(workbook: Workbook) -> list[Sheet]:
    return [
        sheet
        for sheet in workbook.sheets
        if sheet.rows and sheet.width >= 2 and sheet.rows[0][0] == MARK and _version(sheet)
    ]


def _version(sheet: Sheet) -> int:
    told = text_of(sheet.rows[0][1])
    return int(told) if told.isascii() and told.isdecimal() else 0


@dataclass(frozen=True, slots=True)
class _Remainder:
    """What did not fit into a cell: the end of a text, or the whole value as JSON."""

    text: str
    is_json: bool


@dataclass(frozen=True, slots=True)
class _Page:
    """A sheet being read: where its columns are, and what did not fit into its cells, by key and column."""

    spec: SheetSpec
    sheet: Sheet
    places: Mapping[str, int]
    rest: Mapping[str, Mapping[str, _Remainder]]


class _Reading:
    """Reads the sheets with the help of the hidden one, which may have more than one page too."""

    def __init__(self, workbook: Workbook, index: Sequence[Sheet]) -> None:
        self._sheets = {sheet.name.casefold(): sheet for sheet in workbook.sheets}
        self._names: dict[str, list[str]] = {}
        self._headings: dict[str, dict[str, str]] = {}
        self._codes: dict[str, dict[str, str]] = {name: {} for name in CHOICES}
        self._warnings: list[ReadWarning] = []
        self._kinds: dict[str, dict[str, Kind]] = {}
        self._currency = ""
        self._last_number = 0
        for row in (row for page in index for row in page.rows[1:]):
            what, first, second, third = (text_of(cell) for cell in (*row, None, None, None)[:4])
            if what == "sheet":
                self._names.setdefault(first, []).append(second)
            elif what == "column":
                self._headings.setdefault(first, {})[third.casefold()] = second
            elif what == "last_number":
                self._last_number = _whole(first) or 0
            elif what == "kind" and third in _READERS:
                self._kinds.setdefault(first, {})[second] = Kind(third)
            elif what == "choice" and first in self._codes:
                self._codes[first][third.casefold()] = second

    def everything(self) -> Everything:
        rest = self._read_rest()
        tables = {}
        # The business comes first: its currency is that of amounts without one.
        told = [
            SheetSpec(code=code, fields=tuple(Field(name, kind) for name, kind in kinds.items()))
            for code, kinds in self._kinds.items()
            if code not in BY_CODE
        ]
        for spec in sorted((*SHEETS, *told), key=lambda spec: spec.code != "profile"):
            tables[spec.code] = [
                self._row(page, number, cells)
                for page in self._pages(spec, rest.get(spec.code, {}))
                for number, cells in enumerate(page.sheet.rows[1:], 2)
                if any(cell is not None for cell in cells)
            ]
            if spec.code == "profile" and tables[spec.code]:
                self._currency = tables[spec.code][0]["currency"]
        return Everything(tables=tables, last_number=self._last_number, warnings=tuple(self._warnings))

    def _read_rest(self) -> dict[str, dict[str, dict[str, _Remainder]]]:
        """Put the pieces of what did not fit together, by sheet, key of the row and column."""
        pieces: dict[tuple[str, str, str], list[tuple[int, bool, str]]] = {}
        for name in self._names.get(REST, []):
            found = self._sheets.get(name.casefold())
            for row in found.rows[1:] if found else ():
                sheet, key, column, part, kind, piece = (*row, *[None] * 6)[:6]
                place = (text_of(sheet), text_of(key), text_of(column))
                pieces.setdefault(place, []).append((_whole(part) or 0, kind == "json", text_of(piece)))
        rest: dict[str, dict[str, dict[str, _Remainder]]] = {}
        for (sheet, key, column), parts in pieces.items():
            whole = _Remainder("".join(piece for _, _, piece in sorted(parts)), is_json=parts[0][1])
            rest.setdefault(sheet, {}).setdefault(key, {})[column] = whole
        return rest

    def _pages(self, spec: SheetSpec, rest: Mapping[str, Mapping[str, _Remainder]]) -> Iterator[_Page]:
        headings = self._headings.get(spec.code, {})
        for name in self._names.get(spec.code, []):
            sheet = self._sheets.get(name.casefold())
            if sheet is None or not sheet.rows:
                self._warnings.append(ReadWarning("other", value=name, sheet=name))
                continue
            tops = [text_of(cell).casefold() for cell in sheet.rows[0]]
            places = {headings[top]: column for column, top in enumerate(tops) if top in headings}
            yield _Page(spec, sheet, places, rest)

    def _row(self, page: _Page, number: int, cells: Sequence[CellValue]) -> dict[str, Any]:
        spec, places = page.spec, page.places
        key = text_of(cells[places[spec.key]]) if spec.key in places else ""
        rest = page.rest.get(key, {})
        row: dict[str, Any] = {}
        for each in spec.fields:
            if each.kind is Kind.SHOWN:
                continue
            column = places.get(each.code)
            cell = cells[column] if column is not None else None
            remainder = rest.get(each.code)
            if remainder is not None and remainder.is_json:
                row[each.code] = _from_json(remainder.text)
                continue
            if remainder is not None:
                cell = text_of(cell) + remainder.text
            value = self._value(each, cell)
            if value is None and cell is not None:
                kind = _PROBLEMS.get(each.kind, "other")
                where = (number, (column or 0) + 1)
                self._warnings.append(ReadWarning(kind, *where, text_of(cell)[:200], page.sheet.name))
            row[each.code] = _EMPTY.get(each.kind) if value is None else value
        if isinstance(row.get("amount"), Decimal):
            row["amount"] = to_minor(row["amount"], row["currency"])
        if spec.extras:
            row[spec.extras] = self._own_values(page, cells, rest)
        return row

    def _value(self, each: Field, cell: CellValue) -> Any:
        """Read a cell as the store keeps it; None if it is empty or cannot be read."""
        if cell is None:
            return None
        if each.kind is Kind.CHOICE:
            text = text_of(cell)
            code = self._codes[each.choices].get(text.casefold())
            return code or (text if each.choices in OPEN_CHOICES or text in CHOICES[each.choices] else None)
        if each.kind is Kind.FLAG:
            return int(cell is True or self._codes["yes_no"].get(text_of(cell).casefold()) == "yes")
        return _READERS[each.kind](cell)

    def _own_values(
        self, page: _Page, cells: Sequence[CellValue], rest: Mapping[str, _Remainder]
    ) -> dict[str, Any]:
        """Read the values a record has of its own, by key."""
        start = f"{page.spec.extras}."
        values: dict[str, Any] = {}
        for code, column in page.places.items():
            if code.startswith(start) and cells[column] is not None:
                key = code.removeprefix(start)
                values[key] = self._own_value(page.spec.code, key, cells[column])
        for code, remainder in rest.items():
            if code.startswith(start):
                key = code.removeprefix(start)
                values[key] = (
                    _from_json(remainder.text)
                    if remainder.is_json
                    else text_of(values.get(key)) + remainder.text
                )
        return values

    def _own_value(self, sheet: str, key: str, cell: CellValue) -> Any:
        if is_money(sheet, key):
            amount = _decimal(cell)
            return text_of(cell) if amount is None else to_minor(amount, self._currency)
        return cell.isoformat() if isinstance(cell, date | time) else cell


def text_of(cell: CellValue) -> str:
    """Write a cell as the text it was in the store: nothing cleaned, nothing lost."""
    if type(cell) is str:
        return cell
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.isoformat() if cell.time() != time() else cell.date().isoformat()
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell)


def _whole(cell: CellValue) -> int | None:
    text = text_of(cell).strip()
    return int(text) if text.isascii() and text.removeprefix("-").isdecimal() else None


def _day(cell: CellValue) -> str | None:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    try:
        return date.fromisoformat(text_of(cell).strip()).isoformat()
    except ValueError:
        return None


def _time(cell: CellValue) -> str | None:
    try:
        return time.fromisoformat(text_of(cell).strip()).strftime("%H:%M")
    except ValueError:
        return None


def _moment(cell: CellValue) -> str | None:
    text = text_of(cell).strip()
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return None
    return text


def _decimal(cell: CellValue) -> Decimal | None:
    try:
        # repr gives the shortest decimal that is this number.
        amount = Decimal(repr(cell)) if isinstance(cell, float) else Decimal(text_of(cell).strip())
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and abs(amount) < Decimal(10) ** 30 else None


def _from_json(text: str) -> Any:
    """Read a kept value; one that somebody changed beyond reading stays a text."""
    try:
        return json.loads(text)
    except ValueError:
        return text


_READERS: Mapping[Kind, Callable[[CellValue], Any]] = {
    Kind.TEXT: text_of,
    Kind.CODE: text_of,
    Kind.WHOLE: _whole,
    Kind.MONEY: _decimal,
    Kind.DAY: _day,
    Kind.TIME: _time,
    Kind.MOMENT: _moment,
}
_EMPTY: Mapping[Kind, Any] = {Kind.TEXT: "", Kind.CODE: "", Kind.CHOICE: "", Kind.FLAG: 0}
_PROBLEMS = {Kind.DAY: "bad_date", Kind.MONEY: "bad_amount", Kind.CHOICE: "unknown_choice"}
