"""A paper with priced lines: a quote, an invoice, a receipt. What it says as a value, and how that is drawn.

A list that goes on overleaf carries its sum over, as bookkeepers do it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from io import BytesIO

from smallcrm.documents import page
from smallcrm.documents.blocks import TextBlock, WholeBlock
from smallcrm.documents.flow import Block, RowsBlock, paginate
from smallcrm.documents.fonts import Weight
from smallcrm.documents.page import Box, PaperName, Sheet, Type, one_line
from smallcrm.documents.render import Printed
from smallcrm.domain.profile import Profile
from smallcrm.domain.record import dataclass
from smallcrm.domain.reports import Align
from smallcrm.i18n import Catalogue


class LineStyle(StrEnum):
    """How a line reads: an item in the sum, one that is only offered, the head of a part, a remark."""

    ITEM = "item"
    OFFERED = "offered"
    HEADING = "heading"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class PricedLine:
    """One line, its texts ready; `running` is the sum up to here, for carrying over."""

    style: LineStyle = LineStyle.ITEM
    name: str
    note: str = ""
    quantity: str = ""
    price: str = ""
    discount: str = ""
    amount: str = ""
    running: str = ""


@dataclass(frozen=True, slots=True)
class Party:
    """A box at the head: for whom, about which thing."""

    label: str
    name: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sum:
    """A line under the items; the main one is what is to be paid."""

    label: str
    value: str
    is_main: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PricedPaper:
    """What stands on the paper, in its language. Columns without any text are left out; `opening` is what
    a letter says before them.

    `has_prices` False leaves all money away: for the workshop, for comparing offers. `is_compact` sets
    small type close together. `watermark` stands across a paper that is not yet, or no longer, an offer.
    """

    title: str
    number: str = ""
    subtitle: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    parties: tuple[Party, ...] = ()
    opening: str = ""
    lines: tuple[PricedLine, ...] = ()
    sums: tuple[Sum, ...] = ()
    texts: tuple[tuple[str, str], ...] = ()
    signatures: tuple[str, ...] = ()
    letterhead: Profile
    language: str
    region: str = ""
    has_prices: bool = True
    is_compact: bool = False
    watermark: str = ""
    file_stem: str = ""


_NAME = replace(page.BODY, weight=Weight.STRONG)
_OFFERED = replace(page.BODY, colour=page.SOFT)
_OPENING = Type(10.2, 15)  # what a letter says, in the size of other letters
_HEAD_PADDING = 4.0
_GUTTER = 12.0
_NUMBER_WIDTHS = {"quantity": 62.0, "price": 66.0, "discount": 56.0, "amount": 72.0}
_PARTY_GUTTER = 12.0
_PARTY_PADDING = 9.0
_SUM_WIDTH = 200.0
_SUM_ROW = 15.0
_MAIN_ROW = 24.0
_SIGNATURE_GAP = 40.0
_LINES_GAP = 16.0
_SUMS_GAP = 8.0
_WITH_SUMS = 2  # lines that keep the sums company overleaf


def print_paper(
    paper: PricedPaper, *, size: PaperName = "A4", now: datetime, catalogue: Catalogue | None = None
) -> Printed:
    """Write a paper as PDF and count its pages; the same paper and moment give the same bytes."""
    return print_papers(
        [paper], title=_full_title(paper), like=paper, size=size, now=now, catalogue=catalogue
    )


def print_papers(  # noqa: PLR0913 - what papers have in common
    papers: Iterable[PricedPaper],
    *,
    title: str,
    like: PricedPaper,
    size: PaperName = "A4",
    now: datetime,
    catalogue: Catalogue | None = None,
) -> Printed:
    """Write papers as one PDF, each on pages of its own and with its own page numbers.

    They are read one at a time. `like` gives the document its author and language; without a `catalogue`
    each paper is worded in its own.
    """
    sheet_size = page.PAPERS[size]
    file = BytesIO()
    imprint = page.Imprint(title=title, author=like.letterhead.name, language=like.language, now=now)
    sheet = Sheet(page.new_canvas(file, sheet_size, imprint), sheet_size)
    pages = sum(
        _draw_paper(sheet, paper, catalogue or Catalogue(paper.language, paper.region)) for paper in papers
    )
    sheet.canvas.save()
    return Printed(file.getvalue(), pages)


def _full_title(paper: PricedPaper) -> str:
    return " ".join(filter(None, (paper.title, paper.number)))


def _draw_paper(sheet: Sheet, paper: PricedPaper, catalogue: Catalogue) -> int:
    """Write the pages of one paper; return how many there are."""
    size = sheet.paper
    top = _draw_head(sheet, paper)
    pages = paginate(
        _blocks(paper, size.text_width, catalogue), first_top=top, top=size.top, bottom=size.bottom
    )
    left = " · ".join(filter(None, (one_line(paper.letterhead.name), _full_title(paper))))
    for number, placed in enumerate(pages, 1):
        if paper.watermark:
            _draw_watermark(sheet, paper.watermark)
        for part in placed:
            part.piece.draw(sheet, size.left, part.y)
        count = catalogue.translate("Report", "Page {page} of {pages}").format(page=number, pages=len(pages))
        page.footer(sheet, left, count)
        sheet.finish()
    return len(pages)


def _draw_head(sheet: Sheet, paper: PricedPaper) -> float:
    """Write letterhead, title, facts and parties; return where the lines begin."""
    size = sheet.paper
    top = page.letterhead(sheet, paper.letterhead)
    top += 8 * page.MM if top > size.top else 0
    values = max((page.FACT_VALUE.width(value) for _, value in paper.facts), default=0)
    labels = max((page.FACT.width(label) for label, _ in paper.facts), default=0)
    room = size.text_width - values - labels - 26
    y = top
    for line in page.TITLE.wrap(one_line(paper.title), room, 2):
        sheet.write(size.left, y + 19, line, page.TITLE)
        y += page.TITLE.leading
    for line in page.SUBTITLE.wrap(one_line(paper.subtitle), room, 2) if paper.subtitle else ():
        sheet.write(size.left, y + 10, line, page.SUBTITLE)
        y += page.SUBTITLE.leading
    facts_bottom = top
    for number, (label, value) in enumerate(paper.facts):
        facts_bottom = top + 13 + number * 13
        sheet.write(size.right - values - 14, facts_bottom, label, page.FACT, Align.RIGHT)
        sheet.write(size.right, facts_bottom, value, page.FACT_VALUE, Align.RIGHT)
    bottom = max(y, facts_bottom + 6) + 10
    return _draw_parties(sheet, paper.parties, bottom) + 16


def _draw_parties(sheet: Sheet, parties: Sequence[Party], y: float) -> float:
    if not parties:
        return y
    count = max(len(parties), 2)
    width = (sheet.paper.text_width - _PARTY_GUTTER * (count - 1)) / count
    room = width - 2 * _PARTY_PADDING
    wrapped = [
        [
            *((line, page.STRONG) for line in page.STRONG.wrap(one_line(party.name), room, 2)),
            *(
                (line, page.BODY_2)
                for text in party.lines
                for line in page.BODY_2.wrap(one_line(text), room, 3)
            ),
        ]
        for party in parties
    ]
    height = 2 * _PARTY_PADDING + page.LABEL.leading + 3 + max(map(len, wrapped)) * page.BODY.leading
    for number, (party, lines) in enumerate(zip(parties, wrapped, strict=True)):
        x = sheet.paper.left + number * (width + _PARTY_GUTTER)
        sheet.fill(Box(x, y, width, height), page.FILL, 5)
        baseline = y + _PARTY_PADDING + 8
        sheet.write(x + _PARTY_PADDING, baseline, page.LABEL.fit(party.label, room), page.LABEL)
        baseline += page.LABEL.leading + 3
        for line, kind in lines:
            sheet.write(x + _PARTY_PADDING, baseline, line, kind)
            baseline += page.BODY.leading
    return y + height


def _draw_watermark(sheet: Sheet, text: str) -> None:
    """Write across the page what the paper is, light enough to read the rest."""
    kind = Type(64, 70, Weight.STRONG, "#E9EDEF")
    text = kind.fit(text, sheet.paper.text_width)
    size = sheet.paper
    sheet.write((size.width + kind.width(text)) / 2, size.height * 0.62, text, kind, Align.RIGHT)


def _blocks(paper: PricedPaper, width: float, catalogue: Catalogue) -> list[Block]:
    found: list[Block] = []
    if paper.opening:
        found.append(_paragraphs("", paper.opening, width, _OPENING))
    if paper.lines:
        found.append(RowsBlock(LinesLayout(paper, width, catalogue), gap=_LINES_GAP))
    if paper.sums and paper.has_prices:
        found.append(WholeBlock(SumsPiece(paper.sums, width), gap=_SUMS_GAP))
    for title, text in paper.texts:
        found.append(_paragraphs(title, text, width))
    if paper.signatures:
        found.append(WholeBlock(SignaturesPiece(paper.signatures, width), gap=_SIGNATURE_GAP))
    return found


def _paragraphs(title: str, text: str, width: float, kind: Type = page.BODY) -> TextBlock:
    lines = [part for line in text.splitlines() for part in (kind.wrap(line, width) or [""])]
    return TextBlock(title, tuple(lines), kind=kind)


@dataclass(frozen=True, slots=True)
class _NumberColumn:
    """A column of numbers and where its right edge stands."""

    field: str
    title: str
    right: float
    width: float


class LinesLayout:
    """The lines measured for a width."""

    def __init__(self, paper: PricedPaper, width: float, catalogue: Catalogue) -> None:
        translate = catalogue.translate
        self.lines = paper.lines
        self.width = width
        self.kind = page.DENSE if paper.is_compact else page.BODY
        self.padding = 3.0 if paper.is_compact else 7.0
        titles = {
            "quantity": translate("Paper", "Quantity"),
            "price": translate("Paper", "Price"),
            "discount": translate("Paper", "Discount"),
            "amount": translate("Paper", "Amount"),
        }
        shown = tuple(titles) if paper.has_prices else ("quantity",)
        self.columns = self._columns({name: titles[name] for name in shown})
        taken = sum(column.width + _GUTTER for column in self.columns)
        self.name_width = width - taken
        self.name_title = translate("Paper", "What")
        self.carried = translate("Paper", "Carried over")
        self.brought = translate("Paper", "Brought forward")
        self.names = [self._name_lines(line) for line in self.lines]
        self.heights = [
            len(lines) * self.kind.leading + self.padding + (5 if line.style is LineStyle.HEADING else 0)
            for line, lines in zip(self.lines, self.names, strict=True)
        ]
        self.head_height = page.LABEL.leading + _HEAD_PADDING
        self.carry_height = self.kind.leading + self.padding
        self.carries = paper.has_prices
        self.foot = _SUMS_GAP + SumsPiece(paper.sums, width).height if paper.has_prices else 0

    def _columns(self, titles: dict[str, str]) -> list[_NumberColumn]:
        """Place the columns that say something from the right, each as wide as its longest text."""
        kind = self.kind.with_figures()
        columns: list[_NumberColumn] = []
        right = self.width
        for name in reversed(titles):
            texts = [getattr(line, name) for line in self.lines]
            if name == "discount" and not any(texts):
                continue
            needed = max(page.LABEL.width(titles[name]), *map(kind.width, texts), _NUMBER_WIDTHS[name] * 0.6)
            width = min(needed, self.width / 5)
            columns.append(_NumberColumn(name, titles[name], right, width))
            right -= width + _GUTTER
        return columns[::-1]

    def _name_lines(self, line: PricedLine) -> list[tuple[str, Type]]:
        width = self.width if line.style in (LineStyle.HEADING, LineStyle.TEXT) else self.name_width
        name_kind = {
            LineStyle.ITEM: replace(self.kind, weight=Weight.STRONG),
            LineStyle.OFFERED: replace(self.kind, weight=Weight.STRONG, colour=page.INK_2),
            LineStyle.HEADING: replace(self.kind, weight=Weight.STRONG, colour=page.ACCENT),
            LineStyle.TEXT: replace(self.kind, colour=page.INK_2),
        }[line.style]
        note_kind = replace(self.kind, colour=page.SOFT)
        written = [
            (text, name_kind) for part in line.name.splitlines() for text in name_kind.wrap(part, width)
        ]
        written += [
            (text, note_kind) for part in line.note.splitlines() for text in note_kind.wrap(part, width)
        ]
        return written or [("", name_kind)]

    @property
    def count(self) -> int:
        return len(self.lines)

    def least(self, start: int) -> float:
        return self.height(start, min(start + 1, self.count))

    def fitting(self, start: int, room: float) -> int:
        """Find the line before which the page is full.

        A heading does not stand alone at its foot, nor the sums alone on the next.
        """
        left = room - self.top_height(start)
        stop = start
        while stop < len(self.lines):
            is_last = stop + 1 == len(self.lines)
            needed = self.heights[stop] + (0 if is_last or not self.carries else self.carry_height)
            if needed > left + 0.01:
                break
            left -= self.heights[stop]
            stop += 1
        if stop == len(self.lines) and left < self.foot:
            stop -= _WITH_SUMS
        while start + 1 < stop < len(self.lines) and self.lines[stop - 1].style is LineStyle.HEADING:
            stop -= 1
        return max(stop, start + 1)

    def top_height(self, start: int) -> float:
        return self.head_height + (self.carry_height if start and self.carries else 0)

    def height(self, start: int, stop: int) -> float:
        carried = self.carry_height if stop < len(self.lines) and self.carries else 0
        return self.top_height(start) + sum(self.heights[start:stop]) + carried

    def draw(self, sheet: Sheet, x: float, y: float, start: int, stop: int) -> None:
        sheet.write(x, y + 8, self.name_title, page.LABEL)
        for column in self.columns:
            sheet.write(x + column.right, y + 8, column.title, page.LABEL, Align.RIGHT)
        y += self.head_height
        sheet.line(x, x + self.width, y, page.RULE, 0.8)
        if start and self.carries:
            y = self._draw_carry(sheet, x, y, self.brought, self.lines[start - 1].running)
        for number in range(start, stop):
            self._draw_line(sheet, x, y, number)
            y += self.heights[number]
            sheet.line(x, x + self.width, y)
        if stop < len(self.lines) and self.carries:
            self._draw_carry(sheet, x, y, self.carried, self.lines[stop - 1].running)

    def _draw_carry(self, sheet: Sheet, x: float, y: float, label: str, running: str) -> float:
        kind = replace(self.kind, colour=page.SOFT)
        baseline = kind.baseline(y, self.carry_height)
        sheet.write(x, baseline, label, kind)
        sheet.write(x + self.width, baseline, running, kind.with_figures(), Align.RIGHT)
        sheet.line(x, x + self.width, y + self.carry_height)
        return y + self.carry_height

    def _draw_line(self, sheet: Sheet, x: float, y: float, number: int) -> None:
        line = self.lines[number]
        top = y + self.padding / 2 + (5 if line.style is LineStyle.HEADING else 0)
        for place, (text, kind) in enumerate(self.names[number]):
            sheet.write(x, kind.baseline(top + place * kind.leading, kind.leading), text, kind)
        if line.style in (LineStyle.HEADING, LineStyle.TEXT):
            return
        colour = page.SOFT if line.style is LineStyle.OFFERED else page.INK
        kind = replace(self.kind, colour=colour).with_figures()
        for column in self.columns:
            own, text = kind.squeezed(getattr(line, column.field), column.width)
            sheet.write(x + column.right, own.baseline(top, kind.leading), text, own, Align.RIGHT)


@dataclass(frozen=True, slots=True)
class SumsPiece:
    """What the lines come to, at the right."""

    sums: tuple[Sum, ...]
    width: float

    @property
    def height(self) -> float:
        return sum(_MAIN_ROW + 6 if each.is_main else _SUM_ROW for each in self.sums)

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        right = x + self.width
        label_kind, value_kind = page.BODY_2, page.BODY.with_figures()
        widest = max(value_kind.width(each.value) for each in self.sums)
        left = right - max(_SUM_WIDTH, widest + 110)
        for each in self.sums:
            if each.is_main:
                sheet.fill(Box(left, y + 3, right - left, _MAIN_ROW), page.FILL_ACCENT, 4)
                strong = Type(10.5, 14, Weight.STRONG, page.ACCENT)
                baseline = strong.baseline(y + 3, _MAIN_ROW)
                value, text = strong.with_figures().squeezed(each.value, right - left - 70)
                sheet.write(left + 9, baseline, strong.fit(each.label, right - left - 90), strong)
                sheet.write(right - 8, baseline, text, value, Align.RIGHT)
                y += _MAIN_ROW + 6
                continue
            baseline = label_kind.baseline(y, _SUM_ROW)
            room = right - left - widest - 24
            sheet.write(
                right - widest - 16,
                baseline,
                label_kind.fit(each.label, max(room, 60)),
                label_kind,
                Align.RIGHT,
            )
            sheet.write(right, baseline, each.value, value_kind, Align.RIGHT)
            y += _SUM_ROW


@dataclass(frozen=True, slots=True)
class SignaturesPiece:
    """Lines to sign on, side by side."""

    labels: tuple[str, ...]
    width: float
    height: float = 16.0

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        line = self.width / 2 - 48
        pitch = self.width - line
        for number, label in enumerate(self.labels):
            left = x + number * pitch
            sheet.line(left, left + line, y, page.RULE, 0.6)
            sheet.write(left, y + 11, page.SMALL.fit(label, line), page.SMALL)
