"""Tables on paper: thin lines, columns as wide as they need, the head repeated overleaf, no row torn."""

import heapq
from collections.abc import Sequence
from dataclasses import replace

from smallcrm.documents import page
from smallcrm.documents.fonts import Weight
from smallcrm.documents.formats import Formats
from smallcrm.documents.page import Sheet, Type, one_line
from smallcrm.domain.record import dataclass
from smallcrm.domain.reports import Align, Column, Kind, Row, RowKind, Table

GUTTER = 10.0
_HEAD_PADDING = 4.0
_GROUP_ROOM = 6.0
TITLE_ROOM = page.HEADING.leading + 3
_FIRST_ROWS = 2
_LAST_ROWS = 3
_NOTE_GAP = 4.0
_WIDEST_FITTED = 0.45  # of the table: one absurd cell must not push the others out
_LEAST_WIDTH = 30.0
_MEASURED = 24


def _types(body: Type) -> dict[RowKind, Type]:
    """Derive the type of every kind of row from that of the plain ones."""
    strong, soft = replace(body, weight=Weight.STRONG), replace(body, colour=page.SOFT)
    return {
        RowKind.PLAIN: body,
        RowKind.GROUP: strong,
        RowKind.REST: soft,
        RowKind.TOTAL: strong,
        RowKind.BEFORE: soft,
    }


_TYPES = _types(page.BODY)
_DENSE_TYPES = _types(page.DENSE)
_ROW_PADDING = 6.6
_DENSE_PADDING = 2.6
_AT_FOOT = (RowKind.TOTAL, RowKind.BEFORE)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a column stands, from the table's left edge, and how its texts are set."""

    left: float
    width: float
    align: Align
    is_whole: bool
    lines: int
    figures: bool

    @property
    def edge(self) -> float:
        return self.left + self.width if self.align is Align.RIGHT else self.left


class TableLayout:
    """A table measured for a width: texts, column places, row heights.

    `like` is a part of the same table whose columns it takes over, for lists written a page at a time.
    """

    def __init__(
        self, table: Table, width: float, formats: Formats, *, like: "TableLayout | None" = None
    ) -> None:
        self.table = table
        self.width = width
        self.types = _DENSE_TYPES if table.is_dense else _TYPES
        self.number_types = {row: kind.with_figures() for row, kind in self.types.items()}
        self.padding = _DENSE_PADDING if table.is_dense else _ROW_PADDING
        self.rows: list[Row] = [*table.rows, *table.totals] if table.rows else []
        columns = [
            formats.column(
                [row.cells[index] if index < len(row.cells) else None for row in self.rows], column.kind
            )
            for index, column in enumerate(table.columns)
        ]
        self.texts: list[tuple[str, ...]] = list(zip(*columns, strict=True))
        self.places: list[_Place] = (
            like.places if like else _places(table.columns, self._samples(columns), width)
        )
        self.wrapped: dict[tuple[int, int], list[str]] = {}
        self.heights = self._heights()
        self.head = [
            page.LABEL.wrap(one_line(column.title), place.width, 3)
            for column, place in zip(table.columns, self.places, strict=True)
        ]
        is_headed = any(column.title for column in table.columns)
        self.head_height = max(map(len, self.head), default=0) * page.LABEL.leading + _HEAD_PADDING
        if not is_headed:  # names and values need no titles over them
            self.head_height = _HEAD_PADDING
        self.note = page.NOTE.wrap(one_line(table.note), width) if table.note else []
        self.empty = page.NOTE.wrap(one_line(table.empty), width) if table.empty else []
        self.continued = formats.continued(one_line(table.title)) if table.title else ""

    @property
    def count(self) -> int:
        return len(self.rows)

    def title_height(self, start: int) -> float:
        """Measure what stands above the column titles."""
        if start:
            return page.LABEL.leading + 3 if self.table.title else 0
        note = len(self.note) * page.NOTE.leading + _NOTE_GAP if self.note else 0
        return (TITLE_ROOM if self.table.title else 0) + note

    def height(self, start: int, stop: int) -> float:
        """Measure the rows from `start` to before `stop` with everything above them."""
        if not self.rows:
            return self.title_height(0) + len(self.empty) * page.NOTE.leading
        return self.title_height(start) + self.head_height + sum(self.heights[start:stop])

    def fitting(self, start: int, room: float) -> int:
        """Find the row before which the page is full."""
        left = room - self.title_height(start) - self.head_height
        stop = start
        while stop < len(self.rows) and self.heights[stop] <= left + 0.01:
            left -= self.heights[stop]
            stop += 1
        if stop == len(self.rows):
            return stop
        stop = max(min(stop, self._last_break()), start + 1)
        while stop > start + 1 and not self._may_break(stop):
            stop -= 1
        return stop

    def _last_break(self) -> int:
        """Find the last row that may begin a page: a few rows keep the totals company."""
        foot = sum(row.kind in _AT_FOOT for row in self.rows)
        return len(self.rows) - foot - _LAST_ROWS

    def least(self, start: int) -> float:
        """Measure what must stand under the title for it to begin here."""
        stop = min(start + _FIRST_ROWS, len(self.rows))
        while stop < len(self.rows) and not self._may_break(stop):
            stop += 1
        return self.height(start, stop)

    def _may_break(self, index: int) -> bool:
        """Totals stay with the last row, rows with the head of their group."""
        return self.rows[index].kind not in _AT_FOOT and self.rows[index - 1].kind is not RowKind.GROUP

    def _samples(self, columns: list[list[str]]) -> list[list[str]]:
        """Pick from every column the texts that may be its widest; what spans columns does not count."""
        kinds = [row.kind for row in self.rows]
        samples = []
        for index, texts in enumerate(columns):
            spanning = RowKind if index == 0 else (RowKind.GROUP,)
            own = [
                text
                for text, kind in zip(texts, kinds, strict=True)
                if kind is RowKind.PLAIN or kind not in spanning
            ]
            if len(own) > 2 * _MEASURED:
                # Characters by number and by weight: Chinese ones are twice as wide as others.
                own = [
                    *heapq.nlargest(_MEASURED, own, key=len),
                    *heapq.nlargest(_MEASURED, own, key=lambda text: len(text.encode("utf-8", "replace"))),
                ]
            samples.append(own)
        return samples

    def _heights(self) -> list[float]:
        heights = []
        several = [(index, place) for index, place in enumerate(self.places) if place.lines > 1]
        for number, (row, texts) in enumerate(zip(self.rows, self.texts, strict=True)):
            kind = self.types[row.kind]
            lines = 1
            if row.kind is not RowKind.GROUP:
                lines = self.table.least_lines
                for index, place in several:
                    wrapped = kind.wrap(texts[index], place.width, place.lines)
                    if len(wrapped) > 1:
                        self.wrapped[number, index] = wrapped
                        lines = max(lines, len(wrapped))
            height = lines * kind.leading + self.padding
            heights.append(height + _GROUP_ROOM if row.kind is RowKind.GROUP else height)
        return heights

    def draw(self, sheet: Sheet, x: float, y: float, start: int, stop: int) -> None:
        """Draw the rows from `start` to before `stop` with what stands above them."""
        y = self._draw_title(sheet, x, y, start)
        if not self.rows:
            for line in self.empty:
                sheet.write(x, y + 8, line, page.NOTE)
                y += page.NOTE.leading
            return
        bottom = y + self.head_height
        for lines, place in zip(self.head, self.places, strict=True):
            top = bottom - _HEAD_PADDING - len(lines) * page.LABEL.leading
            for number, line in enumerate(lines):
                sheet.write(
                    x + place.edge, top + 8 + number * page.LABEL.leading, line, page.LABEL, place.align
                )
        sheet.line(x, x + self.width, bottom, page.RULE, 0.6)
        y = bottom
        for number in range(start, stop):
            self._draw_row(sheet, x, y, number)
            y += self.heights[number]
            heavy = number + 1 < len(self.rows) and self.rows[number + 1].kind is RowKind.TOTAL
            sheet.line(x, x + self.width, y, page.RULE if heavy else page.LINE, 0.6 if heavy else 0.5)

    def _draw_title(self, sheet: Sheet, x: float, y: float, start: int) -> float:
        bottom = y + self.title_height(start)
        if start:
            sheet.write(x, y + 8, page.LABEL.fit(self.continued, self.width), page.LABEL)
            return bottom
        if self.table.title:
            sheet.bookmark(self.table.title, y)
            sheet.write(x, y + 11, page.HEADING.fit(one_line(self.table.title), self.width), page.HEADING)
            y += TITLE_ROOM
        for line in self.note:
            sheet.write(x, y + 7, line, page.NOTE)
            y += page.NOTE.leading
        return bottom

    def _span(self, texts: Sequence[str]) -> float:
        """Measure the room of a total's name: up to the next column that says something."""
        following = (place.left - GUTTER for place, text in zip(self.places, texts, strict=True) if text)
        next(following, None)
        return next(following, self.width)

    def _draw_row(self, sheet: Sheet, x: float, y: float, number: int) -> None:
        row_kind = self.rows[number].kind
        kind = self.types[row_kind]
        if row_kind is RowKind.GROUP:
            text = next(filter(None, self.texts[number]), "")
            sheet.write(x, kind.baseline(y + _GROUP_ROOM, self.heights[number] - _GROUP_ROOM), text, kind)
            return
        baseline = kind.baseline(y, kind.leading + self.padding)
        texts = self.texts[number]
        for index, (place, text) in enumerate(zip(self.places, texts, strict=True)):
            if not text:
                continue
            edge = x + place.edge
            if row_kind is not RowKind.PLAIN and index == 0:
                sheet.write(edge, baseline, kind.fit(text, self._span(texts)), kind)
                continue
            if (number, index) in self.wrapped:
                for line_number, line in enumerate(self.wrapped[number, index]):
                    sheet.write(edge, baseline + line_number * kind.leading, line, kind, place.align)
            elif place.is_whole:
                own_kind = self.number_types[row_kind] if place.figures else kind
                own_kind, whole = own_kind.squeezed(text, place.width)
                sheet.write(edge, baseline, whole, own_kind, place.align)
            else:
                sheet.write(edge, baseline, kind.fit(text, place.width), kind, place.align)


def _places(columns: Sequence[Column], samples: list[list[str]], width: float) -> list[_Place]:
    """Divide the width: what must not be cut gets what it needs, texts share the rest by their need."""
    room = width - GUTTER * (len(columns) - 1)
    needs = [_need(column, texts) for column, texts in zip(columns, samples, strict=True)]
    fitted = {
        index: min(need, room * _WIDEST_FITTED)
        for index, (column, need) in enumerate(zip(columns, needs, strict=True))
        if column.is_fitted
    }
    texts = [index for index, column in enumerate(columns) if not column.is_fitted]
    most = max(room - _LEAST_WIDTH * len(texts), 0)
    taken = sum(fitted.values())
    if taken > most:
        fitted = {index: need * most / taken for index, need in fitted.items()}
        taken = most
    widths = {
        **fitted,
        **_shared(room - taken, {index: (needs[index], columns[index].share) for index in texts}),
    }
    if not texts and columns:
        widths = {index: own + (room - taken) / len(columns) for index, own in widths.items()}
    places = []
    left = 0.0
    for index, column in enumerate(columns):
        numeric = column.kind in (Kind.NUMBER, Kind.MONEY, Kind.PERCENT)
        lines = 1 if column.is_fitted else column.lines
        places.append(_Place(left, widths[index], column.alignment, column.is_fitted, lines, numeric))
        left += widths[index] + GUTTER
    return places


def _need(column: Column, texts: list[str]) -> float:
    """Measure what a column's texts want, and its title on two lines."""
    kind = page.STRONG.with_figures() if column.alignment is Align.RIGHT else page.BODY
    title = one_line(column.title)
    on_two_lines = 0.6 * page.LABEL.width(title)
    widths = (*(kind.width(text) for text in texts), *map(page.LABEL.width, title.split()), on_two_lines)
    return max(column.least, *widths)


def _shared(room: float, wanted: dict[int, tuple[float, float]]) -> dict[int, float]:
    """Divide room by shares among columns, nobody getting less than needed while another has too much."""
    widths: dict[int, float] = {}
    open_columns = dict(wanted)
    while open_columns:
        total = sum(share for _, share in open_columns.values())
        content = {
            index: need for index, (need, share) in open_columns.items() if need <= room * share / total
        }
        if not content or len(content) == len(open_columns):
            break
        for index, need in content.items():
            widths[index] = need
            room -= need
            del open_columns[index]
    total = sum(share for _, share in open_columns.values())
    return widths | {index: room * share / total for index, (_, share) in open_columns.items()}
