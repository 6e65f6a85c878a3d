"""OpenDocument spreadsheets (.ods and the flat .fods), read row by row from their XML.

Own reading, because what is asked of it goes beyond values: cells and rows that claim to be repeated a
million times, merged cells, hidden rows and sheets, errors.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading.markup import forget
from smallcrm.spreadsheets.reading.packages import Counter, Package
from smallcrm.spreadsheets.reading.sink import MOST_COLUMNS, MOST_ROWS, Sink

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

_ERROR = re.compile(r"#[A-Z/0]+[!?]?|#N/A|Err:\d{3}")
_PADDED = re.compile(r"(?:0|\(|[0-9]+-)[0-9 ()/-]*[0-9]\Z")
_DURATION = re.compile(r"(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?\Z")

_MOST_REPEATED_CELLS = 100_000
"""Filled cells, or rows with any, that a single element may stand for."""


def read_ods(package: Package, sink: Sink, *, password: str | None) -> None:
    """Read an .ods, with its password if it has one."""
    counter = Counter()
    if b"encryption-data" in package.read("meta-inf/manifest.xml"):
        from smallcrm.spreadsheets.reading.odfcrypto import decrypted_content

        content = decrypted_content(package, password)
    else:
        content = b""
        for name in package.members:
            pieces = counter.count(package.checked_pieces(name))
            if name == "content.xml":
                content = b"".join(pieces)
            else:
                for _ in pieces:
                    pass
    read_content(content, sink)


def read_content(content: bytes, sink: Sink, *, kind: str = "ods") -> None:
    """Read content.xml or a flat document."""
    if b"<!ENTITY" in content:
        raise UserError("file_damaged", detail="entities")
    from lxml import etree

    reader = _Reader(sink)
    try:
        for event, element in _events(content):
            reader.take(event, element)
    except etree.XMLSyntaxError as broken:
        raise UserError("file_damaged", detail="xml") from broken
    if not reader.has_tables:
        raise UserError("not_a_table", what="document")
    sink.finish(kind)


def _events(content: bytes) -> Iterator[tuple[str, Any]]:
    from lxml import etree

    yield from etree.iterparse(
        BytesIO(content),
        events=("start", "end"),
        tag=(
            f"{_TABLE}table",
            f"{_TABLE}table-row",
            f"{_OFFICE}automatic-styles",
            f"{_TABLE}tracked-changes",
        ),
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
    )


class _Reader:
    """Rows of the tables as they go by. A table inside a cell belongs to that cell and is passed over."""

    def __init__(self, sink: Sink) -> None:
        self.has_tables = False
        self._sink = sink
        self._depth = self._changes = 0
        self._hidden_styles: frozenset[str] = frozenset()
        self._row = self._hidden_rows = 0
        self._is_hidden = False
        self._merged: list[tuple[int, int, int, int]] = []

    def take(self, event: str, element: Any) -> None:
        tag = element.tag
        if tag == f"{_TABLE}tracked-changes":
            self._changes += 1 if event == "start" else -1
        elif self._changes:
            return
        elif tag == f"{_OFFICE}automatic-styles":
            if event == "end":
                self._hidden_styles = _hidden_styles(element)
        elif tag == f"{_TABLE}table":
            if event == "start":
                self._depth += 1
                if self._depth == 1:
                    self._begin(element)
            else:
                self._depth -= 1
                if not self._depth:
                    self._sink.end(
                        is_hidden=self._is_hidden, hidden_rows=self._hidden_rows, merged=self._merged
                    )
                    element.clear()
        elif event == "end" and self._depth == 1:
            self._take_row(element)
            forget(element)

    def _begin(self, table: Any) -> None:
        self.has_tables = True
        self._row = self._hidden_rows = 0
        self._merged = []
        self._is_hidden = table.get(f"{_TABLE}style-name", "") in self._hidden_styles
        self._sink.begin(table.get(f"{_TABLE}name", ""))

    def _take_row(self, row: Any) -> None:
        repeated = min(_count(row.get(f"{_TABLE}number-rows-repeated")), MOST_ROWS)
        values = self._cells(row)
        is_empty = all(value is None for value in values)
        if row.get(f"{_TABLE}visibility") in ("collapse", "filter") and not is_empty:
            self._hidden_rows += repeated
        if is_empty:
            self._sink.skip(repeated)
        elif repeated * len(values) > _MOST_REPEATED_CELLS:
            raise UserError("file_too_large")
        else:
            self._sink.rows([values] * repeated)
        self._row += repeated

    def _cells(self, row: Any) -> list[object]:
        values: list[object] = []
        waiting = 0
        for cell in row.iterchildren(f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            repeated = _count(cell.get(f"{_TABLE}number-columns-repeated"))
            column = len(values) + waiting
            value = self._value(cell, column)
            if value is None:
                waiting += repeated
            else:
                if column + repeated > 20 * MOST_COLUMNS:
                    raise UserError("too_many_columns", columns=column + repeated)
                values += [None] * waiting + [value] * repeated
                waiting = 0
            self._note_merge(cell, column)
        return values

    def _note_merge(self, cell: Any, column: int) -> None:
        across = _count(cell.get(f"{_TABLE}number-columns-spanned"))
        down = _count(cell.get(f"{_TABLE}number-rows-spanned"))
        if across > 1 or down > 1:
            self._merged.append((self._row, column, self._row + down - 1, column + across - 1))

    def _value(self, cell: Any, column: int) -> object:
        if cell.tag == f"{_TABLE}covered-table-cell":
            return None  # under a merged cell, where nobody sees it
        kind = cell.get(f"{_OFFICE}value-type")
        if kind is None and len(cell) == 0:
            if cell.get(f"{_TABLE}formula"):
                self._sink.warn("formula", self._row + 1, column + 1, cell.get(f"{_TABLE}formula"))
            return None
        try:
            if kind in ("float", "percentage", "currency"):
                return self._number(float(cell.get(f"{_OFFICE}value")), cell, column)
            if kind in _TYPED:
                attribute, typed = _TYPED[kind]
                return typed(cell.get(f"{_OFFICE}{attribute}"))
        except (ValueError, TypeError):
            return _shown(cell)
        text = cell.get(f"{_OFFICE}string-value") or _shown(cell)
        return self._result(text, cell, column) if cell.get(f"{_TABLE}formula") else text

    def _number(self, value: float, cell: Any, column: int) -> object:
        shown = _shown(cell)
        if _PADDED.match(shown) and value == int(re.sub(r"\D", "", shown)):
            # Zeros in front and signs that are only in the format, as of a postal code.
            return shown
        return self._result(value, cell, column) if cell.get(f"{_TABLE}formula") else value

    def _result(self, value: object, cell: Any, column: int) -> object:
        """Take a formula's result unless it is an error, which LibreOffice keeps as a text or as a zero."""
        shown = _shown(cell)
        if _ERROR.fullmatch(shown):
            self._sink.warn("formula", self._row + 1, column + 1, shown)
            return None
        return value


def _hidden_styles(styles: Any) -> frozenset[str]:
    hidden: set[str] = set()
    for style in styles:
        for properties in style:
            if properties.get(f"{_TABLE}display") == "false":
                hidden.update(value for name, value in style.attrib.items() if name.endswith("}name"))
    return frozenset(hidden)


def _shown(cell: Any) -> str:
    """Join the paragraphs of a cell; notes and drawings on it are not its text."""
    return "\n".join(_inline(paragraph) for paragraph in cell.iterchildren(f"{_TEXT}p", f"{_TEXT}h"))


def _inline(element: Any) -> str:
    if len(element) == 0:
        return element.text or ""
    parts = [element.text or ""]
    for child in element:
        tag = child.tag
        if tag == f"{_TEXT}s":
            parts.append(" " * min(_count(child.get(f"{_TEXT}c")), 1000))
        elif tag == f"{_TEXT}tab":
            parts.append("\t")
        elif tag == f"{_TEXT}line-break":
            parts.append("\n")
        elif tag in (f"{_TEXT}span", f"{_TEXT}a"):
            parts.append(_inline(child))
        elif isinstance(tag, str) and tag.startswith(_TEXT):
            parts.append(child.text or "")
        parts.append(child.tail or "")
    return "".join(parts)


def _moment(text: str) -> date | datetime:
    moment = datetime.fromisoformat(text)
    return moment.date() if moment.time() == time() else moment.replace(tzinfo=None)


def _clock(text: str) -> time | timedelta:
    found = _DURATION.match(text)
    if not found:
        raise ValueError(text)
    sign, days, hours, minutes, seconds = found.groups()
    lasting = timedelta(
        days=int(days or 0),
        hours=int(hours or 0),
        minutes=int(minutes or 0),
        seconds=round(float(seconds or 0)),
    )
    if sign or lasting >= timedelta(days=1):
        return -lasting if sign else lasting
    midnight = datetime(1900, 1, 1)  # noqa: DTZ001  # a clock on the wall
    return (midnight + lasting).time()


_TYPED: dict[str, tuple[str, Callable[[str], object]]] = {
    "date": ("date-value", _moment),
    "time": ("time-value", _clock),
    "boolean": ("boolean-value", "true".__eq__),
}


def _count(text: str | None) -> int:
    try:
        return max(int(text or 1), 1)
    except ValueError:
        return 1
