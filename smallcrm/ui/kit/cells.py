"""What stands in the cells of a table, and how each kind is painted.

A column makes a cell from a record once; the table keeps it and paints it as often as needed.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from smallcrm.domain.record import dataclass
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.theme import theme


@dataclass(frozen=True, slots=True)
class TextCell:
    """Words or a number. `tone` is a token; `tabular` sets figures in columns.

    Phones, plates, dates and amounts are `is_whole`: half of one is worse than none of its neighbour.
    """

    text: str
    tone: str = "text"
    weight: int = 0
    tabular: bool = False
    role: str = "body"
    is_whole: bool = False

    @property
    def plain(self) -> str:
        return self.text

    def tip(self, room: float) -> str:
        return self.text if paint.is_shortened(self.text, room, self.role, self.weight) else ""


@dataclass(frozen=True, slots=True)
class NameCell:
    """A person (round initials) or a company (square); a small red sign for what must be noticed.

    `hint` stands in grey after the name: why the row is among those found.
    """

    name: str
    initials: str
    is_company: bool = False
    badge: str = ""
    badge_tip: str = ""
    hint: str = ""

    @property
    def plain(self) -> str:
        return self.name

    def tip(self, room: float) -> str:
        taken = 34 + (30 if self.badge else 0)
        is_cut = paint.is_shortened(self.name, room - taken, "body", 600)
        return "\n".join(part for part in (self.name if is_cut else "", self.hint, self.badge_tip) if part)


@dataclass(frozen=True, slots=True)
class ThingCell:
    """A thing we look after: icon, name, plate (never shortened), and how many more there are."""

    text: str
    icon: str = ""
    plate: str = ""
    more: int = 0

    @property
    def plain(self) -> str:
        return " ".join(
            part for part in (self.text, self.plate, f"+{self.more}" if self.more else "") if part
        )

    def tip(self, room: float) -> str:
        taken = (27 if self.icon else 0) + (paint.plate_width(self.plate) + 8 if self.plate else 0)
        taken += paint.chip_width(paint.ChipLook(f"+{self.more}")) + 8 if self.more else 0
        return self.text if paint.is_shortened(self.text, room - taken) else ""


@dataclass(frozen=True, slots=True)
class WhenCell:
    """What is next at the left, when at the right in the colour of how it presses."""

    what: str
    when: str = ""
    family: str = ""

    @property
    def plain(self) -> str:
        return " ".join(part for part in (self.what, self.when) if part)

    def tip(self, room: float) -> str:
        taken = paint.width(self.when, "small", 600) + 8 if self.when else 0
        return self.what if paint.is_shortened(self.what, room - taken) else ""


@dataclass(frozen=True, slots=True)
class ChipsCell:
    """Several chips; those that do not fit become a count."""

    chips: tuple[paint.ChipLook, ...]

    @property
    def plain(self) -> str:
        return ", ".join(chip.words for chip in self.chips)

    def tip(self, room: float) -> str:
        return self.plain if sum(paint.chip_width(chip) + 4 for chip in self.chips) > room else ""


Cell = TextCell | NameCell | ThingCell | WhenCell | ChipsCell
EMPTY = TextCell("")


def paint_cell(painter: QPainter, rect: QRectF, cell: Cell, align: float, *, is_selected: bool) -> None:
    """Paint a cell into the room between its margins."""
    _PAINTERS[type(cell)](painter, rect, cell, align, is_selected)


def _text(painter: QPainter, rect: QRectF, cell: TextCell, align: float, _is_selected: bool) -> None:
    if cell.text:
        paint.text(
            painter,
            rect,
            cell.text,
            cell.role,
            cell.tone,
            weight=cell.weight,
            align=align,
            tabular=cell.tabular,
            elide=not cell.is_whole,
        )


def _name(painter: QPainter, rect: QRectF, cell: NameCell, _align: float, is_selected: bool) -> None:
    middle, right = rect.center().y(), rect.right() + 4
    family = "info" if cell.is_company else "neutral"
    place = QRectF(rect.left() - 6, middle - 14, 28, 28)
    paint.avatar(painter, place, cell.initials, family, is_square=cell.is_company)
    if cell.badge:
        sign = QRectF(right - 24, middle - 11, 24, 22)
        colours = theme.family("danger")
        paint.box(painter, sign, 6, colours.soft)
        paint_icon(painter, cell.badge, QRectF(sign.left() + 4, middle - 8, 16, 16), colours.text)
        right -= 30
    left = rect.left() + 32
    words = QRectF(left, rect.top(), right - left, rect.height())
    weight = 600 if is_selected else 500
    if not cell.hint:
        paint.text(painter, words, cell.name, weight=weight)
        return
    wanted = paint.width(cell.hint, "small") + 8
    words.setWidth(max(words.width() - wanted, words.width() * 0.5))
    left += paint.text(painter, words, cell.name, weight=weight) + 8
    paint.text(painter, QRectF(left, rect.top(), right - left, rect.height()), cell.hint, "small", "text_3")


def _thing(painter: QPainter, rect: QRectF, cell: ThingCell, _align: float, _is_selected: bool) -> None:
    x, middle = rect.left(), rect.center().y()
    if cell.icon:
        paint_icon(painter, cell.icon, QRectF(x, middle - 10, 20, 20))
        x += 27
    more = paint.ChipLook(f"+{cell.more}") if cell.more else None
    after = paint.plate_width(cell.plate) + 8 if cell.plate else 0
    after += paint.chip_width(more) + 4 if more else 0
    words = QRectF(x, rect.top(), max(rect.right() - x - after, 0), rect.height())
    if cell.text:
        x += paint.text(painter, words, cell.text) + 8
    if cell.plate:
        x += paint.plate(painter, x, middle, cell.plate) + 8
    if more:
        paint.chip(painter, x, middle, more, theme.px(20))


def _when(painter: QPainter, rect: QRectF, cell: WhenCell, _align: float, _is_selected: bool) -> None:
    if not cell.when:
        paint.text(painter, rect, cell.what, tone="text_3")
        return
    tone = theme.family(cell.family).text if cell.family else "text_2"
    weight = 600 if cell.family else 400
    taken = paint.text(painter, rect, cell.when, "small", tone, weight=weight, align=paint.RIGHT)
    paint.text(painter, rect.adjusted(0, 0, -taken - 8, 0), cell.what)


def _chips(painter: QPainter, rect: QRectF, cell: ChipsCell, _align: float, _is_selected: bool) -> None:
    x, middle = rect.left(), rect.center().y()
    for place, chip in enumerate(cell.chips):
        rest = len(cell.chips) - place
        reserve = paint.chip_width(paint.ChipLook(f"+{rest}")) + 4 if rest > 1 else 0
        if place and x + paint.chip_width(chip) + reserve > rect.right():
            paint.chip(painter, x, middle, paint.ChipLook(f"+{rest}"))
            return
        x += paint.chip(painter, x, middle, chip) + 4


_PAINTERS: dict[type, Callable[..., None]] = {
    TextCell: _text,
    NameCell: _name,
    ThingCell: _thing,
    WhenCell: _when,
    ChipsCell: _chips,
}
