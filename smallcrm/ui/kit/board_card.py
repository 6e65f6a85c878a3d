"""A card of a board: what stands on it, and how it is painted."""

from collections.abc import Hashable
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from smallcrm.domain.record import dataclass
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.theme import theme

CARD = 110
"""How high a card is at the normal size of the text."""
RADIUS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardCard:
    """A card: a title, whose it is, a value, how long it has been here, and a line at its foot.

    `foot_family` colours the foot; `is_marked` gives the words at the right the colour of a warning.
    `sentence` is what a screen reader says, `record` what the page made the card of.
    """

    key: Hashable
    title: str
    second: str = ""
    icon: str = ""
    value: str = ""
    right: str = ""
    is_marked: bool = False
    foot: str = ""
    foot_right: str = ""
    foot_icon: str = ""
    foot_family: str = ""
    sentence: str = ""
    record: Any = None


def paint_card(  # noqa: PLR0913 - a card and how it stands
    painter: QPainter,
    room: QRectF,
    card: BoardCard,
    *,
    edge: str = "",
    is_hovered: bool = False,
    is_focused: bool = False,
) -> None:
    """Draw a card into a room of its height."""
    line = "focus" if is_focused else edge or ("border_strong" if is_hovered else "border")
    _paint_ground(painter, room, line, 2 if edge or is_focused else 1)
    left, right = room.left() + 12, room.right() - 12
    wide = right - left
    unit = theme.px(100) / 100
    paint.text(painter, QRectF(left, room.top() + 8 * unit, wide, 22 * unit), card.title, "body_strong")
    line_2 = QRectF(left, room.top() + 30 * unit, wide, 19 * unit)
    indent = 0.0
    if card.icon:
        paint_icon(painter, card.icon, QRectF(left, line_2.center().y() - 8, 16, 16), "text_2")
        indent = 21
    paint.text(painter, line_2.adjusted(indent, 0, 0, 0), card.second, "small", "text_2")
    line_3 = QRectF(left, room.top() + 51 * unit, wide, 21 * unit)
    tone = "warn_text" if card.is_marked else "text_3"
    taken = paint.text(painter, line_3, card.right, "caption", tone, align=paint.RIGHT)
    paint.text(painter, line_3.adjusted(0, 0, -taken - 8, 0), card.value, "body_strong", tabular=True)
    rule = room.top() + 77 * unit
    paint.line(painter, left, right, rule)
    foot = QRectF(left, rule + 3, wide, room.bottom() - rule - 8)
    tone = f"{card.foot_family}_text" if card.foot_family else "text_2"
    taken = 0.0
    if card.foot_right:
        weight = 600 if card.foot_family else 0
        room_right = QRectF(
            foot.center().x() - 20, foot.top(), foot.right() - foot.center().x() + 20, foot.height()
        )
        taken = (
            paint.text(painter, room_right, card.foot_right, "small", tone, weight=weight, align=paint.RIGHT)
            + 8
        )
    indent = 0
    if card.foot_icon:
        paint_icon(painter, card.foot_icon, QRectF(left, foot.center().y() - 8, 16, 16), tone)
        indent = 21
    words_tone = "text_2" if card.foot_right else tone
    weight = 600 if card.foot_family and not card.foot_right else 0
    paint.text(painter, foot.adjusted(indent, 0, -taken, 0), card.foot, "small", words_tone, weight=weight)


def _paint_ground(painter: QPainter, room: QRectF, line: str, thickness: int) -> None:
    """Lay a card's ground, drawn once for all cards of a size: its round corners are half of the work."""
    if painter.opacity() < 1 or painter.worldTransform().isRotating():
        _draw_ground(painter, room, line, thickness)
        return
    ratio = painter.device().devicePixelRatioF()
    size = room.size().toSize()
    drawn = _ground(theme.generation, size.width(), size.height(), line, thickness, ratio)
    draw_whole(painter, room.topLeft(), drawn)


def draw_whole(painter: QPainter, corner: QPointF, drawn: QPixmap) -> None:
    """Lay down a drawing on whole pixels of the screen, else its lines would blur at 125 or 150 %."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio), drawn)


def _draw_ground(painter: QPainter, room: QRectF, line: str, thickness: int) -> None:
    paint.box(painter, room.translated(0, 1), RADIUS, "border")
    paint.box(painter, room, RADIUS, "surface", line, thickness)


@lru_cache(maxsize=32)
def _ground(_generation: int, width: int, height: int, line: str, thickness: int, ratio: float) -> QPixmap:
    drawn = QPixmap(round(width * ratio), round((height + 1) * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    paint.start(painter)
    _draw_ground(painter, QRectF(0, 0, width, height), line, thickness)
    painter.end()
    return drawn


def words_of(card: BoardCard, *more: Any) -> str:
    """Say a card as a sentence for a screen reader."""
    parts = (card.title, card.second, card.value, card.right, card.foot, card.foot_right, *more)
    return ", ".join(str(part) for part in parts if part)
