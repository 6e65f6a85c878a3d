"""Writing workbooks row by row, however many there are, without losing a character.

Rows stream to disk as they come. Text is always text, whatever it begins with; what XML cannot hold is
escaped the way spreadsheet programs do; what does not fit in a cell goes on in a sheet of its own, and
rows that do not fit on a sheet on the next one.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from smallcrm.domain.record import dataclass

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook as OpenpyxlWorkbook

Value: TypeAlias = str | int | float | bool | date | None

MOST_ROWS = 1_048_576
"""Rows of a sheet, the heading included."""

LONGEST_TEXT = 32_767
"""What a cell holds, in UTF-16 units."""

LARGEST_NUMBER = 10**15
"""Spreadsheets keep fifteen digits; a longer number is written as text."""

FIRST_DAY = date(1900, 3, 1)
"""Before it programs disagree about day numbers, as some believe in 29 February 1900: text is safer."""

_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}[_\x00-\x08\x0b-\x1f])")
"""An underscore that would be read as the beginning of an escape, also of one that ends in another's."""
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME = 31


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The top of a column. `width` is in characters; an `is_code` column keeps zeros typed into it later."""

    text: str
    width: int = 14
    is_code: bool = False
    is_day: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Overflow:
    """The end of a text that was too long for its cell: which row, which column, the rest in pieces."""

    sheet: "Sheet"
    key: Value
    column: int
    pieces: tuple[str, ...]


@contextmanager
def writing(path: Path, *, title: str = "", keywords: str = "") -> Iterator["Book"]:
    """Write a workbook to a path: saved at the end, no trace left if something goes wrong before."""
    book = Book(title, keywords)
    try:
        yield book
        book.save(path)
    except BaseException:
        book.discard()
        raise


class Book:
    """A workbook being written, one sheet after the other."""

    def __init__(self, title: str, keywords: str) -> None:
        from openpyxl import Workbook

        self._book: OpenpyxlWorkbook = Workbook(write_only=True)
        self._book.properties.title = escaped(title)
        self._book.properties.keywords = keywords
        self._book.properties.creator = "smallcrm"
        self._sheets: list[Sheet] = []
        self.overflows: list[Overflow] = []

    def sheet(
        self, name: str, headings: Sequence[Heading], *, frozen: int = 0, is_hidden: bool = False
    ) -> "Sheet":
        """Begin a sheet. Its first `frozen` columns stay in sight, as does the heading."""
        begun = Sheet(self, name, headings, frozen=frozen, is_hidden=is_hidden)
        self._sheets.append(begun)
        return begun

    def new_page(self, name: str, *, is_hidden: bool) -> Any:
        """Add a page under the name, or the nearest to it that is free and allowed."""
        from smallcrm.spreadsheets.writing.xlsx_page import add_page

        taken = {page.title.casefold() for page in self._book.worksheets}
        page = add_page(self._book, _free_name(name, taken))
        page.sheet_state = "hidden" if is_hidden else "visible"
        return page

    def save(self, path: Path) -> None:
        """Write the file."""
        for sheet in self._sheets:
            sheet.end_page()
        self._book.save(path)

    def discard(self) -> None:
        """Leave nothing of what was written so far."""
        page: Any
        for page in self._book.worksheets:
            with suppress(Exception):
                page.give_up()


class Sheet:
    """A table being written. Rows beyond what a sheet holds go on in another with the same headings."""

    def __init__(
        self, book: Book, name: str, headings: Sequence[Heading], *, frozen: int, is_hidden: bool
    ) -> None:
        self._book = book
        self._name = name
        self.headings = headings
        self._frozen = frozen
        self._is_hidden = is_hidden
        self._days = [column for column, heading in enumerate(headings) if heading.is_day]
        self.names: list[str] = []
        self.rows = 0
        self._page: Any = None
        self._on_page = 0
        self._begin_page()

    def add(self, row: list[Value], key: Value = None) -> None:
        """Write a row, which is used up. `key` says which it is, should a text be too long for its cell."""
        if self._on_page == MOST_ROWS:
            self.end_page()
            self._begin_page()
        self._on_page += 1
        self.rows += 1
        for column in self._days:
            day = row[column]
            if day.__class__ is date and day < FIRST_DAY:
                row[column] = day.isoformat()
        joined = "".join([value for value in row if value.__class__ is str])
        # One look at the whole row: hardly any needs more, and a look at each cell would cost a tenth.
        if joined.isprintable() and "_x" not in joined and len(joined) <= LONGEST_TEXT // 2:
            self._page.append(row)
        else:
            self._page.append([self._careful(value, column, key) for column, value in enumerate(row)])

    def end_page(self) -> None:
        """Let the filter span the rows there are: it is written after them."""
        from openpyxl.utils import get_column_letter

        self._page.auto_filter.ref = f"A1:{get_column_letter(len(self.headings))}{self._on_page}"

    def _begin_page(self) -> None:
        from openpyxl.utils import get_column_letter

        name = f"{self._name} {len(self.names) + 1}" if self.names else self._name
        self._page = self._book.new_page(name, is_hidden=self._is_hidden)
        self.names.append(self._page.title)
        self._page.freeze_panes = f"{get_column_letter(self._frozen + 1)}2"
        for column, heading in enumerate(self.headings, 1):
            dimension = self._page.column_dimensions[get_column_letter(column)]
            dimension.width = heading.width
            if heading.is_code:
                dimension.number_format = "@"
        self._page.append(self._page.heading([pieces(escaped(heading.text))[0] for heading in self.headings]))
        self._on_page = 1

    def _careful(self, value: Value, column: int, key: Value) -> Value:
        """Make a text that may be anything fit for a cell."""
        if not isinstance(value, str):
            return value
        first, *rest = pieces(value)
        if rest:
            self._book.overflows.append(Overflow(sheet=self, key=key, column=column, pieces=tuple(rest)))
        return escaped(first)


def escaped(text: str) -> str:
    """Write what XML cannot hold as spreadsheet programs do: _x0007_, and _x005F_ for what only looks so.

    Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring). Half of a surrogate pair and U+FFFE and U+FFFF are no
    characters, and programs do not read their escapes: they become the replacement sign.
    """
    if "_x" in text:
        text = _LOOKS_ESCAPED.sub("_x005F_", text)
    return _NOT_IN_XML.sub(_escape, text)


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    return "\ufffd" if code >= 0xD800 else f"_x{code:04X}_"


def pieces(text: str) -> list[str]:
    """Cut a text into pieces that fit into a cell each, escapes included."""
    if len(text) <= LONGEST_TEXT // 7:
        return [text]
    found = []
    start = room = 0
    for at, character in enumerate(text):
        size = len(escaped(character)) if character != "_" else 7
        size += character > "\uffff"
        if room + size > LONGEST_TEXT:
            found.append(text[start:at])
            start, room = at, 0
        room += size
    return [*found, text[start:]]


def is_exact(value: float) -> bool:
    """Say whether a number comes back from a cell as it went in: spreadsheets keep fifteen digits."""
    if isinstance(value, int):
        return abs(value) < LARGEST_NUMBER
    return abs(value) < LARGEST_NUMBER and not value.is_integer() and float(f"{value:.15g}") == value


def _free_name(name: str, taken: set[str]) -> str:
    """Make a name Excel takes for a sheet: short, without its own signs, not used yet."""
    plain = " ".join(_NOT_IN_A_NAME.sub(" ", name).split()).strip("'")[:_LONGEST_NAME].strip() or "1"
    free, number = plain, 2
    while free.casefold() in taken:
        ending = f" {number}"
        free = plain[: _LONGEST_NAME - len(ending)] + ending
        number += 1
    return free
