"""Tables written as markup: HTML and MHTML saved as .xls, and the XML spreadsheets of Excel 2003."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading.sink import MOST_COLUMNS, Sink

_SS = "{urn:schemas-microsoft-com:office:spreadsheet}"
_EXCEL = "{urn:schemas-microsoft-com:office:excel}"

_BREAKS = frozenset(("br", "p", "div", "li", "tr"))
_SILENT = frozenset(("script", "style", "head", "title", "noscript", "template", "comment"))
_BLANKS = re.compile(r"[ \t\r\n\f\u00a0]+")
_DEEPEST = 200
_TALLEST_SPAN = 1_000_000
_WIDEST = 20 * MOST_COLUMNS  # far beyond what is taken: only to stop in time

Merge = tuple[int, int, int, int]


def read_html(text: str, sink: Sink, *, kind: str = "html", encoding: str = "") -> None:
    """Read every table of an HTML page as a sheet."""
    _send_tables(_tables(text), _sheet_names(text), sink)
    sink.finish(kind, encoding=encoding)


def read_mhtml(data: bytes, sink: Sink) -> None:
    """Read the tables of a web page saved as one file: Excel's "single file web page" among them."""
    import email
    from email import policy

    from smallcrm.spreadsheets.reading.charsets import declared, decode

    tables: list[_Table] = []
    names: list[str] = []
    encoding = ""
    for part in email.message_from_bytes(data, policy=policy.compat32).walk():
        if part.get_content_type() not in ("text/html", "application/xhtml+xml"):
            continue
        body = part.get_payload(decode=True)
        if isinstance(body, bytes):
            charset = part.get_content_charset() or declared(body)
            page = decode(body, encoding=charset if _is_known(charset) else None)
            names += _sheet_names(page.text)
            tables += _tables(page.text)
            encoding = page.encoding
    _send_tables(tables, names, sink)
    sink.finish("mhtml", encoding=encoding)


def read_xml2003(text: str, sink: Sink, *, encoding: str = "") -> None:
    """Read a workbook in Excel 2003's XML."""
    if "<!ENTITY" in text:
        raise UserError("file_damaged", detail="entities")
    reader = _Xml2003(sink)
    for event, element in _events(text.encode("utf-8", "replace")):
        reader.take(event, element)
    sink.finish("xml2003", encoding=encoding, is_1904=reader.is_1904)


def _sheet_names(text: str) -> list[str]:
    """Find the names Excel leaves in the head of a page."""
    from html import unescape

    return [unescape(name) for name in re.findall(r"<x:Name>([^<]{1,200})</x:Name>", text)]


def _is_known(charset: str | None) -> bool:
    import codecs

    try:
        return bool(charset and codecs.lookup(charset))
    except LookupError:
        return False


class _Table:
    """One table under construction: rows of cells, with columns kept free where a cell above reaches down."""

    def __init__(self) -> None:
        self.rows: list[list[object]] = []
        self.merged: list[Merge] = []
        self.caption = ""
        self._reaching_down: dict[int, int] = {}
        self._cell: list[str] | None = None
        self._spans = (1, 1)
        self._number = ""

    def start_row(self) -> None:
        self.end_cell()
        self.rows.append([])

    def start_cell(self, attributes: Mapping[str, str]) -> None:
        self.end_cell()
        if not self.rows:
            self.rows.append([])
        self._cell = []
        self._spans = (
            _span(attributes.get("rowspan"), _TALLEST_SPAN),
            _span(attributes.get("colspan"), MOST_COLUMNS),
        )
        self._number = attributes.get("x:num") or attributes.get("sdval") or ""

    def add(self, text: str) -> None:
        if self._cell is not None:
            self._cell.append(text)

    def end_cell(self) -> None:
        if self._cell is None:
            return
        value = _shown_text("".join(self._cell), self._number)
        self._cell = None
        row, at = self.rows[-1], len(self.rows) - 1
        while self._reaching_down.get(len(row), -1) >= at:
            row.append(None)
        down, across = self._spans
        column = len(row)
        if column + across > _WIDEST:
            raise UserError("too_many_columns", columns=column + across)
        row += [value, *[None] * (across - 1)]
        if down > 1 or across > 1:
            self.merged.append((at, column, at + down - 1, column + across - 1))
        if down > 1:
            for reached in range(column, column + across):
                self._reaching_down[reached] = at + down - 1

    @property
    def has_content(self) -> bool:
        return any(value for row in self.rows for value in row)


def _span(told: str | None, most: int) -> int:
    try:
        span = int(told or 1)
    except ValueError:
        return 1
    return most if span == 0 else max(1, min(span, most))


def _shown_text(text: str, number: str) -> object:
    shown = "\n".join(filter(None, (_BLANKS.sub(" ", line).strip() for line in text.split("\v"))))
    if number and ("E+" in shown or "##" in shown):
        # What is shown has lost digits that Excel wrote beside it.
        try:
            return float(number)
        except ValueError:
            return shown
    return shown


class _Page:
    """Takes the events of an HTML parser and builds the tables, inner ones apart from outer ones."""

    def __init__(self) -> None:
        self.tables: list[_Table] = []
        self._open: list[_Table] = []
        self._silent = 0
        self._caption: list[str] | None = None

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            if len(self._open) >= _DEEPEST:
                raise UserError("file_damaged", detail="nesting")
            table = _Table()
            self._open.append(table)
            self.tables.append(table)
        elif self._open:
            table = self._open[-1]
            if tag == "tr":
                table.start_row()
            elif tag in ("td", "th"):
                table.start_cell(attributes)
            elif tag == "caption":
                self._caption = []
            elif tag in _BREAKS:
                table.add("\v")

    def end(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(self._silent - 1, 0)
        elif self._open:
            table = self._open[-1]
            if tag == "table":
                table.end_cell()
                self._open.pop()
            elif tag in ("td", "th"):
                table.end_cell()
            elif tag == "caption" and self._caption is not None:
                table.caption = _BLANKS.sub(" ", "".join(self._caption)).strip()
                self._caption = None
            elif tag in _BREAKS:
                table.add("\v")

    def data(self, text: str) -> None:
        if self._silent:
            return
        if self._caption is not None:
            self._caption.append(text)
        elif self._open:
            self._open[-1].add(text)

    def comment(self, text: str) -> None:
        """Nothing in a comment is shown, so nothing in it is read."""

    def close(self) -> list[_Table]:
        while self._open:
            self._open.pop().end_cell()
        return [table for table in self.tables if table.has_content]


def _tables(text: str) -> list[_Table]:
    from lxml import etree

    parser = etree.HTMLParser(target=_Page(), no_network=True, encoding="utf-8")
    data = text.encode("utf-8", "replace")
    for start in range(0, len(data), 1 << 20):
        parser.feed(data[start : start + (1 << 20)])
    tables: list[_Table] = parser.close()
    return tables


def _send_tables(tables: list[_Table], names: list[str], sink: Sink) -> None:
    for number, table in enumerate(tables):
        named = names[number] if len(names) == len(tables) else ""
        sink.begin(table.caption or named, expected_rows=len(table.rows))
        sink.rows(table.rows)
        sink.end(merged=table.merged)


def _events(data: bytes) -> Iterator[tuple[str, Any]]:
    from lxml import etree

    tags = (
        f"{_SS}Worksheet",
        f"{_SS}Row",
        f"{_EXCEL}Visible",
        f"{_EXCEL}Date1904",
        f"{_EXCEL}WorksheetOptions",
    )
    # recover: programs that write this by hand forget to escape an ampersand in a company's name.
    yield from etree.iterparse(
        BytesIO(data),
        events=("start", "end"),
        tag=tags,
        encoding="utf-8",
        recover=True,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
    )


class _Xml2003:
    """Rows of a workbook in XML as they go by."""

    def __init__(self, sink: Sink) -> None:
        self.is_1904 = False
        self._sink = sink
        self._row = 0
        self._merged: list[Merge] = []
        self._hidden_rows = 0
        self._is_hidden = False

    def take(self, event: str, element: Any) -> None:
        tag = element.tag
        if tag == f"{_SS}Worksheet":
            if event == "start":
                self._begin(element.get(f"{_SS}Name", ""))
            else:
                self._sink.end(is_hidden=self._is_hidden, hidden_rows=self._hidden_rows, merged=self._merged)
                element.clear()
        elif event == "end":
            if tag == f"{_SS}Row":
                self._take_row(element)
                forget(element)
            elif tag == f"{_EXCEL}Visible":
                self._is_hidden = "hidden" in (element.text or "").lower()
            elif tag == f"{_EXCEL}Date1904":
                self.is_1904 = True

    def _begin(self, name: str) -> None:
        self._row = self._hidden_rows = 0
        self._merged = []
        self._is_hidden = False
        self._sink.begin(name)

    def _take_row(self, element: Any) -> None:
        index = _whole(element.get(f"{_SS}Index"))
        if index and index - 1 > self._row:
            self._sink.skip(index - 1 - self._row)
            self._row = index - 1
        if element.get(f"{_SS}Hidden") == "1":
            self._hidden_rows += 1
        values: list[object] = []
        for cell in element.iterchildren(f"{_SS}Cell"):
            self._take_cell(cell, values)
        self._sink.rows([values])
        self._row += 1
        if span := _whole(element.get(f"{_SS}Span")):
            self._sink.skip(span)
            self._row += span

    def _take_cell(self, cell: Any, values: list[object]) -> None:
        index = _whole(cell.get(f"{_SS}Index"))
        if index:
            if index > 100 * MOST_COLUMNS:
                raise UserError("too_many_columns", columns=index)
            values += [None] * (index - 1 - len(values))
        column = len(values)
        across, down = _whole(cell.get(f"{_SS}MergeAcross")), _whole(cell.get(f"{_SS}MergeDown"))
        across = min(across, MOST_COLUMNS)
        data = cell.find(f"{_SS}Data")
        value = None
        if data is not None:
            value = self._value(data, column)
        elif cell.get(f"{_SS}Formula"):
            self._sink.warn("formula", self._row + 1, column + 1, cell.get(f"{_SS}Formula"))
        values += [value, *[None] * across]
        if across or down:
            self._merged.append((self._row, column, self._row + down, column + across))

    def _value(self, data: Any, column: int) -> object:
        text = "".join(data.itertext())
        kind = data.get(f"{_SS}Type")
        try:
            if kind == "Number":
                return float(text)
            if kind == "Boolean":
                return text.strip() == "1"
            if kind == "DateTime":
                return _moment(text)
        except ValueError:
            return text
        if kind == "Error":
            self._sink.warn("formula", self._row + 1, column + 1, text)
            return None
        return text


def _moment(text: str) -> date | datetime | time:
    moment = datetime.fromisoformat(text.strip().rstrip("Z"))
    if moment.date() <= date(1899, 12, 31):
        return moment.time()
    return moment.date() if moment.time() == time() else moment


def _whole(text: str | None) -> int:
    try:
        return max(int(text or 0), 0)
    except ValueError:
        return 0


def forget(element: Any) -> None:
    """Free an element that has been read and those before it."""
    element.clear()
    parent = element.getparent()
    if parent is not None:
        while element.getprevious() is not None:
            del parent[0]
