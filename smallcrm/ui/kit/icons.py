"""Icons by our own names, drawn in the theme's colours at the moment they are painted.

No icon needs making again after a switch of theme, and every scale is sharp: the drawing is an SVG
with its own version for 16, 20 and 24 pixels.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from smallcrm.paths import resource
from smallcrm.ui.kit.theme import theme


@lru_cache(maxsize=512)
def icon(name: str, tone: str = "text_2", tone_on: str = "accent_text", *, is_filled: bool = False) -> QIcon:
    """Make an icon in the colour of a token; `tone_on` and the filled drawing show while it is checked."""
    return QIcon(_kept(ThemedEngine(name, tone, tone_on, is_filled)))


def paint_icon(
    painter: QPainter, name: str, rect: QRectF, tone: str = "text_2", *, is_filled: bool = False
) -> None:
    """Draw an icon into a square."""
    ratio = painter.device().devicePixelRatioF()
    side = round(rect.width() * ratio)
    pixmap = _pixmap(name, optical_size(rect.width()), is_filled, theme.css(tone), side)
    # Whole device pixels, else a drawing made for the grid blurs.
    left, top = round(rect.left() * ratio) / ratio, round(rect.top() * ratio) / ratio
    painter.drawPixmap(QRectF(left, top, side / ratio, side / ratio), pixmap, QRectF(0, 0, side, side))


def optical_size(side: float) -> int:
    """Choose which of the three drawings suits a side in pixels."""
    if side < 19:
        return 16
    return 20 if side < 23 else 24


class ThemedEngine(QIconEngine):
    """Paints an icon in the colours of the moment.

    A rectangle wider than high leaves its right end free: the gap between a button's icon and words.
    """

    def __init__(self, name: str, tone: str, tone_on: str, is_filled: bool) -> None:
        super().__init__()
        self._name = name
        self._tone = tone
        self._tone_on = tone_on
        self._is_filled = is_filled

    def clone(self) -> QIconEngine:
        return _kept(ThemedEngine(self._name, self._tone, self._tone_on, self._is_filled))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        is_on = state == QIcon.State.On
        tone = self._tone_on if is_on else self._tone
        if mode == QIcon.Mode.Disabled:
            tone = "text_disabled"
        side = min(rect.width(), rect.height())
        square = QRectF(rect.left(), rect.top() + (rect.height() - side) / 2, side, side)
        drawing = _renderer(self._name, optical_size(side), self._is_filled or is_on, theme.css(tone))
        drawing.render(painter, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Draw for a screen of `scale` pixels to the unit; `size` is in units."""
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


_engines: list[QIconEngine] = []


def _kept(engine: ThemedEngine) -> ThemedEngine:
    """Keep a Python reference: Qt owns the engine, but would call into a collected object."""
    _engines.append(engine)
    return engine


@lru_cache(maxsize=1024)
def _renderer(name: str, drawing: int, is_filled: bool, colour: str) -> QSvgRenderer:
    # Qt's renderer shows currentColor as black, so the colour is put into the text.
    svg = _svg(name, drawing, is_filled).replace("<svg ", f'<svg fill="{colour}" ', 1)
    return QSvgRenderer(QByteArray(svg.encode()))


@lru_cache(maxsize=512)
def _svg(name: str, drawing: int, is_filled: bool) -> str:
    fill = "f" if is_filled else ""
    # A few signs exist in two of the three sizes only.
    for size in dict.fromkeys((drawing, 20, 24, 16)):
        file = resource("icons", f"{name}-{size}{fill}.svg")
        if file.exists():
            return file.read_text(encoding="utf-8")
    raise ValueError(f"no icon is called {name!r}")


@lru_cache(maxsize=1024)
def _pixmap(name: str, drawing: int, is_filled: bool, colour: str, side: int) -> QPixmap:
    drawn = _renderer(name, drawing, is_filled, colour)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawn.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
