"""Painting shared by widgets and delegates: words, chips, plates, initials, ticks, rows.

Everything takes a painter, a place and names of tokens; nothing here knows what a row means. Lengths
that hold words scale with the text size, icons keep the sizes they were drawn for.
"""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from smallcrm.domain.record import dataclass
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.theme import theme

LEFT, CENTER, RIGHT = 0.0, 0.5, 1.0
"""Where words stand in the room they are given."""

ELLIPSIS = "…"

_CHIP_PADDING = 8
_CHIP_ICON = 18
_PLATE_PADDING = 6


def start(painter: QPainter) -> None:
    """Make edges and letters smooth."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)


# Words


def text(  # noqa: PLR0913 - everything that makes a line of text look as it does
    painter: QPainter,
    rect: QRectF,
    words: str,
    role: str = "body",
    tone: str = "text",
    *,
    weight: int = 0,
    align: float = LEFT,
    tabular: bool = False,
    elide: bool = True,
) -> float:
    """Write one line, centred upright in `rect` and shortened to fit; return the width it took."""
    left, top, wide, high = rect.getRect()
    if elide:
        words, taken = _fitted(theme.generation, words, role, weight, tabular, int(wide) + 1)
    else:
        taken = _advance(theme.generation, words, role, weight, tabular)
    font, rise = _ink(theme.generation, role, weight, tabular)
    painter.setFont(font)
    painter.setPen(theme.color(tone))
    painter.drawText(QPointF(left + (wide - taken) * align, round(top + high / 2 + rise)), words)
    return taken


def width(words: str, role: str = "body", weight: int = 0, *, tabular: bool = False) -> float:
    """Measure one line of text."""
    return _advance(theme.generation, words, role, weight, tabular)


def is_shortened(words: str, room: float, role: str = "body", weight: int = 0) -> bool:
    """Say whether a line would lose its end in this room."""
    return width(words, role, weight) > int(room) + 1


def paragraph(  # noqa: PLR0913 - as `text`
    painter: QPainter,
    rect: QRectF,
    words: str,
    role: str = "small",
    tone: str = "text_2",
    *,
    max_lines: int = 3,
) -> float:
    """Write wrapped lines from the top of `rect`, the last shortened if need be; return their height."""
    lines = _wrapped(theme.generation, words, role, int(rect.width()), max_lines)
    height = theme.line(role)
    for number, line in enumerate(lines):
        text(
            painter, QRectF(rect.left(), rect.top() + number * height, rect.width(), height), line, role, tone
        )
    return len(lines) * height


def paragraph_height(words: str, room: float, role: str = "small", *, max_lines: int = 3) -> int:
    """Measure what `paragraph` would take."""
    return len(_wrapped(theme.generation, words, role, int(room), max_lines)) * theme.line(role)


@lru_cache(maxsize=256)
def _ink(_generation: int, role: str, weight: int, tabular: bool) -> tuple[QFont, float]:
    """Return a font and how far below the middle of a line its letters stand."""
    metrics = theme.metrics(role, weight, tabular=tabular)
    return theme.font(role, weight, tabular=tabular), (metrics.ascent() - metrics.descent()) / 2


@lru_cache(maxsize=8192)
def _advance(_generation: int, words: str, role: str, weight: int, tabular: bool) -> float:
    return theme.metrics(role, weight, tabular=tabular).horizontalAdvance(words)


@lru_cache(maxsize=8192)
def _fitted(  # noqa: PLR0913, PLR0917 - the key of a cache
    generation: int, words: str, role: str, weight: int, tabular: bool, room: int
) -> tuple[str, float]:
    taken = _advance(generation, words, role, weight, tabular)
    if taken <= room:
        return words, taken
    metrics = theme.metrics(role, weight, tabular=tabular)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    return words, metrics.horizontalAdvance(words)


@lru_cache(maxsize=2048)
def _wrapped(_generation: int, words: str, role: str, room: int, max_lines: int) -> tuple[str, ...]:
    lines: list[str] = []
    for part in words.splitlines():
        layout = QTextLayout(part, theme.font(role))
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(room, 1))
            lines.append(part[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
    if len(lines) > max_lines:
        lines = [*lines[: max_lines - 1], f"{lines[max_lines - 1]}{ELLIPSIS}"]
    return tuple(lines)


# Shapes


def box(  # noqa: PLR0913, PLR0917 - a shape and its looks
    painter: QPainter, rect: QRectF, radius: float, fill: str = "", edge: str = "", thickness: float = 1.0
) -> None:
    """Draw a rounded box; its edge lies inside `rect`."""
    if edge:
        half = thickness / 2
        rect = rect.adjusted(half, half, -half, -half)
        painter.setPen(QPen(theme.color(edge), thickness))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, radius, radius)


def line(painter: QPainter, left: float, right: float, y: float, tone: str = "divider") -> None:
    """Draw a horizontal line: a filled rectangle on whole pixels stays sharp at every scale."""
    painter.fillRect(QRectF(left, round(y), right - left, 1), theme.color(tone))


def shadow(painter: QPainter, rect: QRectF, radius: float, blur: int, offset: int) -> None:
    """Draw the soft shadow of a popup around and below `rect`.

    It is drawn once, around a small sheet, and laid around larger ones in eight pieces: drawing its many
    lines anew takes half of the time between a key and the picture.
    """
    end = math.ceil(radius) + blur + offset
    if rect.width() < 2 * end or rect.height() < 2 * end:
        _draw_shadow(painter, rect, radius, blur, offset)
        return
    ratio = painter.device().devicePixelRatioF()
    drawn = _shadow_of_small(theme.generation, radius, blur, offset, end, ratio)
    room = rect.adjusted(-blur - 1, -blur - 1, blur + 1, blur + 1)
    corner = float(end + blur + 1)
    whole = 2 * corner + 1
    # A corner, what is stretched, a corner: place and length on the paper, and the same in the drawing.
    across, down = (
        ((near, corner, 0.0, corner), (near + corner, far - near - 2 * corner, corner, 1.0),
         (far - corner, corner, whole - corner, corner))
        for near, far in ((room.left(), room.right()), (room.top(), room.bottom()))
    )  # fmt: skip
    for place, (y, height, from_y, high) in enumerate(down):
        for x, width_, from_x, wide in across if place != 1 else across[::2]:
            source = QRectF(from_x * ratio, from_y * ratio, wide * ratio, high * ratio)
            painter.drawPixmap(QRectF(x, y, width_, height), drawn, source)


@lru_cache(maxsize=32)
def _shadow_of_small(
    _generation: int, radius: float, blur: int, offset: int, end: int, ratio: float
) -> QPixmap:
    """Draw the shadow of a sheet that has corners and one pixel between them."""
    margin = blur + 1
    side = 2 * (end + margin) + 1
    drawn = QPixmap(round(side * ratio), round(side * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    start(painter)
    _draw_shadow(painter, QRectF(margin, margin, 2 * end + 1, 2 * end + 1), radius, blur, offset)
    painter.end()
    return drawn


def _draw_shadow(painter: QPainter, rect: QRectF, radius: float, blur: int, offset: int) -> None:
    tint = QColor(theme.color("shadow"))
    strength = tint.alphaF()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for step in range(blur, 0, -1):
        tint.setAlphaF(strength * (1 - step / blur) ** 2)
        painter.setPen(QPen(tint, 1.4))
        # The shadow falls: less of it above, more below.
        around = rect.adjusted(-step, offset - step, step, step)
        painter.drawRoundedRect(around, radius + step, radius + step)


# Small things with a meaning


@dataclass(frozen=True, slots=True)
class ChipLook:
    """The words of a chip, the family that colours it, and an icon where the state matters."""

    words: str
    family: str = "neutral"
    icon: str = ""


def chip_width(look: ChipLook) -> float:
    """Measure a chip."""
    return width(look.words, "caption", 500) + 2 * _CHIP_PADDING + (_CHIP_ICON if look.icon else 0)


def chip_height() -> int:
    """Say how high chips are."""
    return theme.px(22)


def chip(painter: QPainter, left: float, middle: float, look: ChipLook, height: float = 0) -> float:
    """Draw a chip from its left edge, centred on `middle`; return its width."""
    height = height or chip_height()
    family = theme.family(look.family)
    rect = QRectF(left, middle - height / 2, chip_width(look), height)
    box(painter, rect, 6, family.soft, edge=family.text if theme.is_high_contrast else "")
    x = left + _CHIP_PADDING
    if look.icon:
        paint_icon(painter, look.icon, QRectF(x - 2, middle - 8, 16, 16), family.text)
        x += _CHIP_ICON
    words = QRectF(x, rect.top(), rect.right() - x, height)
    text(painter, words, look.words, "caption", family.text, weight=500, elide=False)
    return rect.width()


def plate_width(words: str) -> float:
    """Measure a number plate."""
    return width(words, "caption", 600) + 2 * _PLATE_PADDING


def plate_height() -> int:
    """Say how high number plates are."""
    return theme.px(20)


def plate(painter: QPainter, left: float, middle: float, words: str) -> float:
    """Draw a number plate, never shortened; return its width."""
    rect = QRectF(left, middle - plate_height() / 2, plate_width(words), plate_height())
    box(painter, rect, 4, "surface", "border_strong")
    text(painter, rect, words, "caption", weight=600, align=CENTER, elide=False)
    return rect.width()


def key_hint_width(words: str) -> float:
    """Measure the picture of a key."""
    return max(width(words, "caption", 500) + 12, 20)


def key_hint(painter: QPainter, right: float, middle: float, words: str, fill: str = "sunken") -> float:
    """Draw the picture of a key up to its right edge; return its width."""
    taken = key_hint_width(words)
    height = theme.px(20)
    rect = QRectF(right - taken, middle - height / 2, taken, height)
    box(painter, rect, 4, fill, "border")
    text(painter, rect, words, "caption", "text_2", weight=500, align=CENTER, elide=False)
    return taken


def count_badge(painter: QPainter, right: float, middle: float, words: str, family: str) -> float:
    """Draw a count in a pill up to its right edge; return its width."""
    height = theme.px(20)
    taken = max(width(words, "caption", 600) + 14, 24)
    rect = QRectF(right - taken, middle - height / 2, taken, height)
    colours = theme.family(family)
    box(painter, rect, height / 2, colours.soft)
    text(painter, rect, words, "caption", colours.text, weight=600, align=CENTER, elide=False)
    return taken


def avatar(
    painter: QPainter, rect: QRectF, initials: str, family: str = "accent", *, is_square: bool = False
) -> None:
    """Draw initials: round for a person, square for a company."""
    colours = theme.family(family)
    box(painter, rect, 8 if is_square else rect.width() / 2, colours.soft)
    role = "title" if rect.height() >= 56 else "heading" if rect.height() >= 40 else "caption"
    if 30 <= rect.height() < 40:
        role = "small"
    size = theme.font(role, 600).pixelSize()
    wanted = rect.height() * 0.38
    painter.save()
    # Initials fill their circle whatever the text size: the circle does not grow with it.
    painter.translate(rect.center())
    painter.scale(wanted / size, wanted / size)
    text(
        painter,
        QRectF(-50, -50, 100, 100),
        initials,
        role,
        colours.text,
        weight=600,
        align=CENTER,
        elide=False,
    )
    painter.restore()


def kind_icon(painter: QPainter, rect: QRectF, name: str, family: str) -> None:
    """Draw an icon in a soft square of its family."""
    colours = theme.family(family)
    box(painter, rect, 8, colours.soft)
    side = 24 if rect.width() >= 48 else 20 if rect.width() >= 30 else 16
    center = rect.center()
    paint_icon(painter, name, QRectF(center.x() - side / 2, center.y() - side / 2, side, side), colours.text)


def check_circle(painter: QPainter, rect: QRectF, *, is_done: bool = False, is_hovered: bool = False) -> None:
    """Draw the circle that marks a reminder as done."""
    inner = rect.adjusted(1, 1, -1, -1)
    mark = QRectF(rect.center().x() - 7, rect.center().y() - 7, 14, 14)
    if is_done:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ok"))
        painter.drawEllipse(inner)
        paint_icon(painter, "check", mark, "surface")
        return
    painter.setPen(QPen(theme.color("ok" if is_hovered else "border_strong"), 1.5))
    painter.setBrush(theme.color("surface"))
    painter.drawEllipse(inner)
    if is_hovered:
        paint_icon(painter, "check", mark, "ok")


def tick_box(painter: QPainter, left: float, middle: float, *, is_on: bool, is_partial: bool = False) -> None:
    """Draw the box that ticks a row, 18 pixels wide."""
    rect = QRectF(left, middle - 9, 18, 18)
    if is_on or is_partial:
        box(painter, rect, 4, "accent")
        sign = "subtract" if is_partial else "check"
        paint_icon(painter, sign, rect.adjusted(1, 1, -1, -1), "text_on_accent")
    else:
        box(painter, rect, 4, "surface", "border_strong", 1.2)


def row_button(painter: QPainter, rect: QRectF, name: str, *, is_hovered: bool) -> None:
    """Draw a button inside a row."""
    box(
        painter,
        rect,
        6,
        "hover" if is_hovered else "surface",
        "border_strong" if is_hovered else "border_control",
    )
    center = rect.center()
    paint_icon(
        painter, name, QRectF(center.x() - 10, center.y() - 10, 20, 20), "text" if is_hovered else "text_2"
    )


def logo(painter: QPainter, rect: QRectF) -> None:
    """Draw the program's sign."""
    unit = rect.width() / 24
    box(painter, rect, 6 * unit, "accent")
    pen = QPen(theme.color("text_on_accent"), 2.2 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(QPointF(rect.left() + 6.5 * unit, rect.top() + 12.5 * unit))
    path.lineTo(rect.left() + 10.5 * unit, rect.top() + 16.5 * unit)
    path.lineTo(rect.left() + 17.5 * unit, rect.top() + 8 * unit)
    painter.drawPath(path)


# Rows


@dataclass(frozen=True, slots=True)
class RowState:
    """How a row stands at the moment."""

    is_selected: bool = False
    is_hovered: bool = False
    is_focused: bool = False
    is_active: bool = True

    @property
    def ground(self) -> str:
        """Name the colour behind the row, or "" for none of its own."""
        if self.is_selected:
            return "selected" if self.is_active else "selected_inactive"
        return "hover" if self.is_hovered else ""


def row_state(option: QStyleOptionViewItem) -> RowState:
    """Read the state of a row from what Qt hands a delegate."""
    flags = option.state.value
    view = option.widget
    return RowState(
        is_selected=bool(flags & _SELECTED),
        is_hovered=bool(flags & _HOVERED),
        is_focused=bool(flags & _FOCUSED) and view is not None and bool(view.property("kbd")),
        # Qt calls a list without the focus inactive too, but the row stays the one acted upon.
        is_active=view is None or view.isActiveWindow(),
    )


def row_ground(painter: QPainter, rect: QRectF, state: RowState) -> None:
    """Draw the rounded highlight and focus ring of a list row, inset from its rectangle."""
    inner = rect.adjusted(8, 1, -8, -1)
    ground = state.ground
    if ground:
        # Without tints a selected row is known by its edge.
        box(painter, inner, 8, ground, edge="accent" if theme.is_high_contrast and state.is_selected else "")
    if state.is_focused:
        box(painter, inner, 8, edge="focus", thickness=2)


_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
