"""The sections of a report other than tables, laid out for a width: paragraphs, figures, charts, pairs."""

from collections.abc import Sequence
from dataclasses import replace

from smallcrm.documents import charts, page
from smallcrm.documents.flow import Block, Piece, RowsBlock
from smallcrm.documents.formats import Formats
from smallcrm.documents.page import Box, Sheet, Type, one_line
from smallcrm.documents.tables import TITLE_ROOM, TableLayout
from smallcrm.domain.record import dataclass
from smallcrm.domain.reports import Align, Beside, Chart, Figure, Figures, Section, Table, Text

_GAP = 22.0
_FIGURE_GUTTER = 2.7 * page.MM
_FIGURE_PADDING = 10.0
_FIGURE_HEIGHT = 62.0
_EARLIER = 11.0  # what a second figure of before adds to that
_FIGURES_A_ROW = 4
_LEAST_SHRINKING = 0.85
_CHART_TITLE = page.HEADING.leading + 6
_BESIDE_GUTTER = 26.0
_BESIDE_ROWS = 14  # a longer table gets the full width and may go on overleaf
_LEAST_LINES = 3


def blocks(section: Section, width: float, formats: Formats) -> list[Block]:
    """Lay a section out for a width."""
    match section:
        case Text():
            return [
                TextBlock(
                    one_line(section.title),
                    tuple(page.BODY.wrap(section.text, width)) if section.text else (),
                )
            ]
        case Figures():
            return [WholeBlock(FiguresPiece(one_line(section.title), section.figures, width, formats))]
        case Table():
            return [RowsBlock(TableLayout(section, width, formats))]
        case Chart():
            return [WholeBlock(ChartPiece(section, width, formats))]
        case Beside():
            return _beside(section, width, formats)


def _beside(section: Beside, width: float, formats: Formats) -> list[Block]:
    if any(isinstance(part, Table) and len(part.rows) > _BESIDE_ROWS for part in section.sections):
        return [block for part in section.sections for block in blocks(part, width, formats)]
    column = (width - _BESIDE_GUTTER * (len(section.sections) - 1)) / len(section.sections)
    pieces: list[Piece] = [
        RowsBlock(TableLayout(part, column, formats)).whole()
        if isinstance(part, Table)
        else ChartPiece(part, column, formats)
        for part in section.sections
    ]
    return [WholeBlock(Pieces(pieces, column + _BESIDE_GUTTER))]


@dataclass(frozen=True, slots=True)
class WholeBlock:
    """Something that stands on one page or on the next."""

    piece: Piece
    gap: float = _GAP
    stays_with_next: bool = False

    def least(self) -> float:
        return self.piece.height

    def place(self, room: float) -> tuple[Piece, Block | None]:  # noqa: ARG002 - all or nothing
        return self.piece, None


@dataclass(frozen=True, slots=True)
class Pieces:
    """Pieces side by side, each so far from the one before."""

    pieces: Sequence[Piece]
    pitch: float

    @property
    def height(self) -> float:
        return max(piece.height for piece in self.pieces)

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        for number, piece in enumerate(self.pieces):
            piece.draw(sheet, x + number * self.pitch, y)


@dataclass(frozen=True, slots=True)
class TextPiece:
    """A heading, lines, or both. A heading alone heads sections with headings of their own: it is larger."""

    title: str
    lines: tuple[str, ...]
    kind: Type = page.BODY

    @property
    def title_kind(self) -> Type:
        return page.HEADING if self.lines else page.SECTION

    @property
    def title_height(self) -> float:
        return self.title_kind.leading + (3 if self.lines else 0) if self.title else 0

    @property
    def height(self) -> float:
        return self.title_height + len(self.lines) * self.kind.leading

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        if self.title:
            sheet.bookmark(self.title, y)
            fitted = self.title_kind.fit(self.title, sheet.paper.right - x)
            sheet.write(x, y + 11, fitted, self.title_kind)
        y += self.title_height
        for number, line in enumerate(self.lines):
            sheet.write(x, y + 8 + number * self.kind.leading, line, self.kind)


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A heading with a paragraph; a heading alone stays with what it heads."""

    title: str
    lines: tuple[str, ...]
    gap: float = _GAP
    kind: Type = page.BODY

    @property
    def stays_with_next(self) -> bool:
        return not self.lines

    def least(self) -> float:
        return TextPiece(self.title, self.lines[:_LEAST_LINES], self.kind).height

    def place(self, room: float) -> tuple[Piece, Block | None]:
        title_height = TextPiece(self.title, self.lines, self.kind).title_height
        fitting = int((room - title_height) / self.kind.leading)
        if fitting < len(self.lines):  # two lines at least go overleaf
            fitting = min(fitting, len(self.lines) - 2)
        fitting = max(fitting, min(_LEAST_LINES, len(self.lines)))
        rest = replace(self, title="", lines=self.lines[fitting:]) if fitting < len(self.lines) else None
        return TextPiece(self.title, self.lines[:fitting], self.kind), rest


@dataclass(frozen=True, slots=True)
class FiguresPiece:
    """Numbers that matter, side by side on a quiet ground."""

    title: str
    figures: tuple[Figure, ...]
    width: float
    formats: Formats

    @property
    def height(self) -> float:
        rows = -(-len(self.figures) // _FIGURES_A_ROW)
        heading = page.HEADING.leading + 3 if self.title else 0
        return heading + rows * (self._box_height + _FIGURE_GUTTER) - _FIGURE_GUTTER

    @property
    def _box_height(self) -> float:
        return _FIGURE_HEIGHT + _EARLIER * any(figure.earlier for figure in self.figures)

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        if self.title:
            sheet.bookmark(self.title, y)
            sheet.write(x, y + 11, page.HEADING.fit(self.title, self.width), page.HEADING)
            y += page.HEADING.leading + 3
        columns = min(len(self.figures), _FIGURES_A_ROW)
        width = (self.width - _FIGURE_GUTTER * (columns - 1)) / columns
        for number, figure in enumerate(self.figures):
            row, column = divmod(number, _FIGURES_A_ROW)
            box = Box(
                x + column * (width + _FIGURE_GUTTER),
                y + row * (self._box_height + _FIGURE_GUTTER),
                width,
                self._box_height,
            )
            self._draw_figure(sheet, figure, box)

    def _draw_figure(self, sheet: Sheet, figure: Figure, box: Box) -> None:
        sheet.fill(box, page.FILL, 5)
        x = box.x + _FIGURE_PADDING
        room = box.width - 2 * _FIGURE_PADDING
        label, text = page.FIGURE_LABEL.squeezed(one_line(figure.label), room)
        sheet.write(x, box.y + 16, text, label)
        value, text = page.VALUE.squeezed(self.formats.headline(figure.value, figure.kind), room)
        sheet.write(x, box.y + 36, text, value)
        self._compare(sheet, figure.comparison, figure.change, (x, box.y + 51), room)
        self._compare(sheet, figure.earlier, figure.earlier_change, (x, box.y + 51 + _EARLIER), room)

    @staticmethod
    def _compare(sheet: Sheet, said: str, change: str, at: tuple[float, float], room: float) -> None:
        """Write a figure of before and, where there is room beside it, how it moved since."""
        x, y = at
        compared = one_line(said)
        change_width = page.CHANGE.width(change) + 6 if change else 0
        # The figure before says more than the change, which anybody can see from it.
        has_change = page.SMALL.width(compared) * _LEAST_SHRINKING <= room - change_width
        comparison, text = page.SMALL.squeezed(compared, room - change_width * has_change)
        sheet.write(x, y, text, comparison)
        if has_change:
            sheet.write(x + room, y, change, page.CHANGE, Align.RIGHT)


@dataclass(frozen=True, slots=True)
class ChartPiece:
    """A chart under its title."""

    chart: Chart
    width: float
    formats: Formats

    @property
    def height(self) -> float:
        return self._head_height + charts.chart_height(self.chart)

    @property
    def _note(self) -> str:
        return "" if self.chart.is_empty else one_line(self.chart.note)

    @property
    def _head_height(self) -> float:
        if self.chart.is_empty:
            return TITLE_ROOM
        return _CHART_TITLE + (page.NOTE.leading if self._note else 0)

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        from reportlab.graphics import renderPDF

        sheet.bookmark(self.chart.title, y)
        sheet.write(x, y + 11, page.HEADING.fit(one_line(self.chart.title), self.width), page.HEADING)
        if self._note:
            sheet.write(x, y + _CHART_TITLE + 4, page.NOTE.fit(self._note, self.width), page.NOTE)
        height = charts.chart_height(self.chart)
        drawing = charts.drawing(self.chart, self.width, height, self.formats)
        box = Box(x, y + self._head_height, self.width, height)
        sheet.place(box, lambda canvas, left, bottom: renderPDF.draw(drawing, canvas, left, bottom))
