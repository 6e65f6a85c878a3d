"""Cells of one column made into values, a block of rows at a time.

A reader is made once a column and then called with a few thousand cells: the kind of each cell decides
which short way it takes, and texts seen before are not read again. What cannot be read is never
dropped: it goes to the row's note and the list of problems.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.identifiers import is_tax_id
from smallcrm.domain.values.money import parse_amount
from smallcrm.domain.values.phones import digits_lost
from smallcrm.domain.values.text import clean_text, fold, one_line
from smallcrm.spreadsheets.drafting.drafts import Problem
from smallcrm.spreadsheets.headings.cells import (
    ERROR_VALUES,
    is_placeholder,
    is_signs_only,
    text_of,
    whole_number,
)
from smallcrm.spreadsheets.headings.choices import GENDER_OF, KIND_OF, LIKE_STATUS, NO, STATUS_OF, YES
from smallcrm.spreadsheets.workbook import CellValue

LONGEST_NAME = 200
LONGEST_TEXT = 2_000
LONGEST_NOTE = 100_000

REMEMBERED = 20_000
"""Texts of one column whose value is kept at hand: enough for dates and words, no burden for names."""


class Findings:
    """What the readers of one block of rows have to say, by the row's place in the block."""

    __slots__ = ("notes", "problems", "rows")

    def __init__(self, rows: Sequence[int]) -> None:
        self.rows = rows
        self.problems: dict[int, list[Problem]] = {}
        self.notes: dict[int, list[str]] = {}

    def problem(self, place: int, column: str, value: str, kind: str, code: str, **facts: Any) -> None:
        found = Problem(self.rows[place], column, value[:200], kind, code, facts)
        self.problems.setdefault(place, []).append(found)

    def note(self, place: int, text: str) -> None:
        self.notes.setdefault(place, []).append(text)


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Where a cell stands, and where to tell what was found in it."""

    place: int
    header: str
    found: Findings

    def problem(self, value: str, kind: str, code: str, **facts: Any) -> None:
        self.found.problem(self.place, self.header, value, kind, code, **facts)

    def keep(self, text: str) -> None:
        """Keep a text that has no field in the row's note."""
        self.found.note(self.place, f"{self.header}: {text}")


Reader = Callable[[Sequence[CellValue], Findings], list[Any]]


def _is_nothing(text: str) -> bool:
    """Say whether a cleaned text stands for an empty cell: signs only, such as "-" or "—"."""
    return len(text) <= 12 and not text[0].isalnum() and is_signs_only(text)


def _error(text: str) -> bool:
    return text[0] in "#E" and text in ERROR_VALUES


def own_words(cell: CellValue, place: int, header: str, found: Findings) -> str:
    """Clean a cell as text; "" for an empty one, an error value is reported."""
    text = text_of(cell)
    if not text or _is_nothing(text):
        return ""
    if _error(text):
        found.problem(place, header, text, "formula", "error_value")
        return ""
    return text


def text_reader(header: str, *, longest: int = LONGEST_TEXT, is_line: bool = False) -> Reader:
    """Read plain text: cleaned, numbers as typed. Placeholders such as "нет" stay what they are."""
    seen: dict[str, str | None] = {}
    clean = one_line if is_line else clean_text

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        add = values.append
        for place, cell in enumerate(cells):
            if cell is None:
                add(None)
                continue
            if type(cell) is str:
                if cell in seen:
                    add(seen[cell])
                    continue
                text = clean(cell)
                if text and text[0].isalnum() and len(text) <= longest and text[0] != "E":
                    if len(seen) < REMEMBERED:
                        seen[cell] = text
                    add(text)
                    continue
            text = own_words(cell, place, header, found)
            if is_line and "\n" in text:
                text = one_line(text)
            if len(text) > longest:
                found.problem(place, header, text, "too_long", "text_too_long", longest=longest)
                found.note(place, f"{header}: {text}")
                text = text[:longest]
            add(text or None)
        return values

    return read


def name_reader(header: str) -> Reader:
    """Read a name: one line, without placeholders."""
    plain = text_reader(header, longest=LONGEST_NAME, is_line=True)

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values = plain(cells, found)
        for place, text in enumerate(values):
            if text is not None and len(text) <= 16 and is_placeholder(text):
                found.note(place, f"{header}: {text}")
                values[place] = None
        return values

    return read


_SIGN = "[A-Za-zА-Яа-я0-9\u4e00-\u9fff]"
_PLAIN_CODE = re.compile(rf"(?=[^\d]*\d){_SIGN}(?:[ \-/]?{_SIGN})+")
"""Codes of letters and digits that need no second look: most of them."""


def code_reader(header: str, *, is_tax: bool = False, zeros: int = 0) -> Reader:
    """Read a number that is no quantity (policy, plate, tax number): text, zeros kept, losses reported.

    `zeros` restores the leading zeros of whole numbers up to that many digits.
    """
    may_lack_zeros = is_tax or zeros

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        for place, cell in enumerate(cells):
            if cell is None:
                values.append(None)
                continue
            if type(cell) is str and 5 < len(cell) < 18 and _PLAIN_CODE.fullmatch(cell):
                values.append(cell)
                continue
            if type(cell) is int and not may_lack_zeros and 0 < cell < 10**15:
                values.append(str(cell))
                continue
            text = one_line(own_words(cell, place, header, found))
            if text and is_placeholder(text):
                found.note(place, f"{header}: {text}")
                text = ""
            elif text and (digits_lost(text) or (type(cell) is float and abs(cell) >= 1e15)):
                found.problem(place, header, text, "digits_lost", "digits_lost", kept="text")
            elif type(cell) in {int, float} and text.isdecimal():
                restored = _with_zeros(text, is_tax=is_tax, zeros=zeros)
                if restored != text:
                    found.problem(place, header, text, "other", "zeros_restored", restored=restored)
                    text = restored
            values.append(text or None)
        return values

    return read


def _with_zeros(text: str, *, is_tax: bool, zeros: int) -> str:
    """Put back the leading zero a spreadsheet took, where the length or the check digit tells."""
    if is_tax and len(text) in {9, 11} and not is_tax_id(text) and is_tax_id("0" + text):
        return "0" + text
    return text.zfill(zeros) if zeros and len(text) == zeros - 1 else text


def amount_reader(header: str, decimal_comma: bool | None) -> Reader:
    """Read amounts of money: (Decimal, currency or "") each."""

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        for place, cell in enumerate(cells):
            kind = type(cell)
            if cell is None:
                values.append(None)
            elif kind is int:
                values.append((Decimal(cell), ""))  # type: ignore[arg-type]
            elif kind is float:
                # repr gives the shortest decimal that is this number: 0.1 and not 0.1000000000000000055.
                values.append((Decimal(repr(cell)), ""))
            else:
                values.append(_amount(cell, place, header, decimal_comma, found))
        return values

    return read


def _amount(
    cell: CellValue, place: int, header: str, decimal_comma: bool | None, found: Findings
) -> tuple[Decimal, str] | None:
    text = own_words(cell, place, header, found)
    if not text:
        return None
    amount = None if isinstance(cell, bool | date) else parse_amount(text, decimal_comma=decimal_comma)
    if amount is None:
        if is_placeholder(text):
            found.note(place, f"{header}: {text}")
            return None
        found.problem(place, header, text, "bad_amount", "amount_unreadable", kept="note")
        found.note(place, f"{header}: {text}")
    return amount


def number_reader(header: str) -> Reader:
    """Read counts and meters: whole numbers, with or without a unit."""

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        for place, cell in enumerate(cells):
            if cell is None or (type(cell) is int and 0 <= cell < 10**12):
                values.append(cell)
                continue
            text = own_words(cell, place, header, found)
            number = whole_number(cell) if text else None
            if number is None and type(cell) is float and 0 <= cell < 1e12:
                number = round(cell)
                found.note(place, f"{header}: {text}")
            if text and (number is None or not 0 <= number < 10**12):
                number = None
                if is_placeholder(text):
                    found.note(place, f"{header}: {text}")
                else:
                    found.problem(place, header, text, "bad_amount", "number_unreadable", kept="note")
                    found.note(place, f"{header}: {text}")
            values.append(number)
        return values

    return read


def year_reader(header: str) -> Reader:
    """Read a year of manufacture: a number where it is one, else the text as it stands."""

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        for place, cell in enumerate(cells):
            if cell is None or type(cell) is int:
                values.append(cell)
                continue
            text = own_words(cell, place, header, found)
            match = re.fullmatch(r"((?:19|20)\d\d)\s*(?:г\.?|год|года|年|年款|款)?", text)
            values.append(int(match[1]) if match else text or None)
        return values

    return read


def choice_reader(header: str, choices: Mapping[str, Any]) -> Reader:
    """Read words that stand for one of our choices; any other word comes back as text, with a warning."""
    seen: dict[str, Any] = {}

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        for place, cell in enumerate(cells):
            if type(cell) is str:
                known = seen.get(cell)
                if known is None:
                    known = choices.get(fold(cell).strip(" ."))
                    if known is not None:
                        seen[cell] = known
                if known is not None:
                    values.append(known)
                    continue
            text = own_words(cell, place, header, found)
            known = choices.get(fold(text)) if text else None
            if text and known is None:
                if not is_placeholder(text):
                    found.problem(place, header, text, "unknown_choice", "unknown_choice", kept="custom")
                known = Unknown(text)
            values.append(known)
        return values

    return read


class Unknown(str):
    """A word that is none of the choices of its field."""

    __slots__ = ()


class Loose(NamedTuple):
    """One of our choices, and the word it was read from, which says more than the choice."""

    choice: Any
    word: str


def status_reader(header: str) -> Reader:
    """Read where a relation stands; a word that says more than our four is kept beside it (`Loose`)."""
    words: dict[str, Any] = {word: Loose(status, word) for word, status in LIKE_STATUS.items()}
    plain = choice_reader(header, words | STATUS_OF)

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        return [
            value._replace(word=text_of(cell)) if value.__class__ is Loose else value
            for cell, value in zip(cells, plain(cells, found), strict=True)
        ]

    return read


def gender_reader(header: str) -> Reader:
    return choice_reader(header, GENDER_OF)


def kind_reader(header: str) -> Reader:
    return choice_reader(header, KIND_OF)


def yes_no_reader(header: str) -> Reader:
    """Read yes and no in three languages, ticks and crosses."""
    words: dict[str, Any] = (
        dict.fromkeys(YES, True) | dict.fromkeys(NO, False) | {"true": True, "false": False}
    )
    plain = choice_reader(header, words)

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = [
            cell if type(cell) is bool else bool(cell) if cell in (0, 1) and type(cell) is int else None
            for cell in cells
        ]
        rest = plain(
            [None if value is not None else cell for cell, value in zip(cells, values, strict=True)], found
        )
        return [value if value is not None else other for value, other in zip(values, rest, strict=True)]

    return read


def tags_reader(header: str) -> Reader:
    """Read labels, several in a cell, into a tuple of texts. Google's star before its own groups goes."""
    plain = text_reader(header)
    seen: dict[str, tuple[str, ...]] = {}

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values = plain(cells, found)
        for place, text in enumerate(values):
            if text is None:
                continue
            tags = seen.get(text)
            if tags is None:
                parts = (part.strip(" *") for part in re.split(r" ::: |[,;，；、|\n]", text))
                tags = tuple(dict.fromkeys(part for part in parts if part))
                if any(len(tag) > LONGEST_NAME for tag in tags):
                    found.problem(place, header, text, "too_long", "text_too_long", longest=LONGEST_NAME)
                    found.note(place, f"{header}: {text}")
                    tags = tuple(tag for tag in tags if len(tag) <= LONGEST_NAME)
                elif len(seen) < REMEMBERED:
                    seen[text] = tags
            values[place] = tags or None
        return values

    return read
