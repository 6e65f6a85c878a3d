"""Charts and key figures of a report on the screen: the same values as on paper, and every bar a way in.

A bar leads to the records it counts, by mouse or by arrows and Enter. Series differ by outline and fill, not
by hue, so that a chart reads in grey too.
"""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smallcrm import i18n
from smallcrm.domain.record import dataclass
from smallcrm.domain.reports import Cell, Chart, ChartKind, Figure, Kind
from smallcrm.domain.values.money import minor_units
from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.accessibility import announce
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.tips import set_tip, show_tip

_GAP = 8
_MOST_NAME = 0.34
"""The part of the width names may take beside level bars."""
_LEAST_BAR = 2.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its shape, the whole strip that is pressed, what it says, and the records behind it."""

    series: int
    category: int
    shape: QRectF
    strip: QRectF
    words: str
    ids: tuple[int, ...]


def shown(value: Cell, unit: Kind, currency: str) -> str:
    """Write a value as a chart or a tile shows it."""
    if value is None:
        return "–"
    if unit is Kind.MONEY and isinstance(value, int):
        return i18n.format_money(value, currency, trim=True)
    if unit is Kind.HUNDREDTHS and isinstance(value, int):
        return i18n.format_number(Decimal(value) / 100)
    if unit is Kind.PERCENT and isinstance(value, int | Decimal):
        return i18n.format_percent(value)
    return i18n.format_number(value) if isinstance(value, int | Decimal) else str(value)


class ChartView(QWidget):
    """The picture of a chart, without its title. `picked` gives a bar's words and the ids behind it."""

    picked = Signal(str, object)

    def __init__(self, chart: Chart, currency: str = "") -> None:
        super().__init__()
        self._chart, self._currency = chart, currency
        self._bars: list[Bar] = []
        self._hovered = self._current = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._leads else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._arrange()
        self.setAccessibleName(f"{chart.title}. {'; '.join(bar.words for bar in self._bars)}")
        if self._leads:
            self.setAccessibleDescription(
                translate("Kit", "Arrows choose a bar, Enter shows what is behind it")
            )

    @property
    def bars(self) -> Sequence[Bar]:
        """The bars as they stand now."""
        return self._bars

    @property
    def _leads(self) -> bool:
        return any(ids for series in self._chart.behind for ids in series)

    @property
    def _is_level(self) -> bool:
        return self._chart.kind is ChartKind.BAR

    # sizes

    def sizeHint(self) -> QSize:
        rows = len(self._chart.categories)
        return QSize(theme.px(320), theme.px(30) * rows if self._is_level else theme.px(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), self.sizeHint().height())

    def rescale(self) -> None:
        """Take the sizes of the present text size."""
        self._arrange()
        self.updateGeometry()

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._arrange()

    def _arrange(self) -> None:
        self._bars = list(self._level() if self._is_level else self._upright())

    def _value(self, series: int, category: int) -> int:
        return self._chart.series[series].values[category] or 0

    @property
    def _most(self) -> int:
        return max((value or 0 for series in self._chart.series for value in series.values), default=0) or 1

    def _words(self, series: int, category: int) -> str:
        chart = self._chart
        said = self._number(series, category)
        name = chart.categories[category]
        if len(chart.series) > 1:
            name = f"{name}, {chart.series[series].name}"
        return f"{name}: {said}"

    def _number(self, series: int, category: int) -> str:
        if self._chart.labels:
            return self._chart.labels[category]
        return shown(self._chart.series[series].values[category], self._chart.unit, self._currency)

    def _ids(self, series: int, category: int) -> tuple[int, ...]:
        return self._chart.behind[series][category] if self._chart.behind else ()

    @property
    def _name_room(self) -> float:
        widest = max((paint.width(name) for name in self._chart.categories), default=0)
        return min(widest, self.width() * _MOST_NAME)

    def _level(self) -> list[Bar]:
        """Lay out level bars: the name at the left, its number behind."""
        count = len(self._chart.categories)
        left, height = self._name_room + _GAP, float(theme.px(30))
        numbers = max(
            (paint.width(self._number(0, place), "small", tabular=True) for place in range(count)), default=0
        )
        room = max(self.width() - left - numbers - 2 * _GAP, self.width() * 0.18)
        return [
            Bar(
                0,
                place,
                QRectF(
                    left,
                    place * height + height * 0.24,
                    max(room * self._value(0, place) / self._most, _LEAST_BAR),
                    height * 0.52,
                ),
                QRectF(0, place * height, self.width(), height),
                self._words(0, place),
                self._ids(0, place),
            )
            for place in range(count)
        ]

    def _plot(self) -> QRectF:
        """Find the room of the columns: under the legend and their numbers, above the names."""
        top = theme.line("small") + _GAP if len(self._chart.series) > 1 else 0
        high = self.height() - top - theme.line("caption") - theme.line("small") - _GAP
        return QRectF(0, top + theme.line("caption") + 2, self.width(), max(high - 2, 20))

    def _upright(self) -> list[Bar]:
        """Lay out columns, those of one category side by side."""
        plot, count = self._plot(), max(len(self._chart.categories), 1)
        beside = max(len(self._chart.series), 1)
        slot = plot.width() / count
        wide = min(slot * 0.72, theme.px(64) * beside) / beside
        bars = []
        for place in range(len(self._chart.categories)):
            left = plot.left() + place * slot + (slot - wide * beside) / 2
            for series in range(beside):
                high = max(plot.height() * self._value(series, place) / self._most, 0)
                high = max(high, _LEAST_BAR) if self._value(series, place) else 0
                x = left + series * wide
                bars.append(
                    Bar(
                        series,
                        place,
                        QRectF(x + 1, plot.bottom() - high, wide - 2, high),
                        QRectF(x, plot.top(), wide, plot.height()),
                        self._words(series, place),
                        self._ids(series, place),
                    )
                )
        return bars

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        for number, bar in enumerate(self._bars):
            if number == self._hovered and bar.ids:
                paint.box(painter, bar.strip, 6, "hover")
            self._paint_shape(painter, bar)
            if self._is_level:
                self._paint_level_words(painter, bar)
            if number == self._current and self.property("kbd"):
                paint.box(painter, bar.strip.adjusted(0, 1, 0, -1), 6, edge="focus", thickness=2)
        if not self._is_level:
            self._paint_upright_words(painter)

    def _paint_shape(self, painter: QPainter, bar: Bar) -> None:
        if bar.shape.height() <= 0:
            return
        if bar.series == 0:
            paint.box(painter, bar.shape, 3, "accent")
        else:
            paint.box(painter, bar.shape, 3, "surface", "accent", 1.5)

    def _paint_level_words(self, painter: QPainter, bar: Bar) -> None:
        name = QRectF(0, bar.strip.top(), self._name_room, bar.strip.height())
        paint.text(painter, name, self._chart.categories[bar.category])
        x = bar.shape.right() + _GAP
        rest = QRectF(x, bar.strip.top(), max(self.width() - x - 2, 0), bar.strip.height())
        paint.text(painter, rest, self._number(0, bar.category), "small", "text_2", tabular=True)

    def _paint_upright_words(self, painter: QPainter) -> None:
        plot, chart = self._plot(), self._chart
        paint.line(painter, plot.left(), plot.right(), plot.bottom(), "border_strong")
        slot = plot.width() / max(len(chart.categories), 1)
        foot = QRectF(0, plot.bottom() + 3, slot, theme.line("small"))
        for place, name in enumerate(chart.categories):
            paint.text(painter, foot.translated(place * slot, 0), name, "small", "text_2", align=paint.CENTER)
        for bar in self._bars:
            words = self._short(bar)
            room = slot / len(chart.series)
            if words and paint.width(words, "caption") <= room:
                above = QRectF(bar.strip.center().x() - room / 2, 0, room, theme.line("caption"))
                above.moveBottom(bar.shape.top() - 1)
                paint.text(painter, above, words, "caption", "text_2", align=paint.CENTER, elide=False)
        if len(chart.series) > 1:
            self._paint_legend(painter)

    def _short(self, bar: Bar) -> str:
        """Write a number above a column: money without its currency and cents, which the tooltip has."""
        if not self._value(bar.series, bar.category):
            return ""
        if self._chart.labels or self._chart.unit is not Kind.MONEY:
            return self._number(bar.series, bar.category)
        whole = self._value(bar.series, bar.category) / 10 ** minor_units(self._currency)
        return i18n.format_number(round(whole))

    def _paint_legend(self, painter: QPainter) -> None:
        x, high = 0.0, theme.line("small")
        for number, series in enumerate(self._chart.series):
            square = QRectF(x, high / 2 - 5, 10, 10)
            paint.box(painter, square, 2, "surface" if number else "accent", "accent", 1.5)
            words = QRectF(x + 16, 0, self.width(), high)
            x += 16 + paint.text(painter, words, series.name, "small", "text_2") + 18

    # pressing

    def _at(self, at: QPointF) -> int:
        return next((place for place, bar in enumerate(self._bars) if bar.strip.contains(at)), -1)

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            leads = place >= 0 and bool(self._bars[place].ids)
            self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (place := self._at(event.position())) >= 0:
            self._current = place
            self._pick()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and (place := self._at(QPointF(event.pos()))) >= 0:
            show_tip(event.globalPos(), self._bars[place].words, self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current < 0:
            self._step(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick()
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        if self._bars:
            self._current = min(max(self._current + step, 0), len(self._bars) - 1)
            announce(self, self._bars[self._current].words)
            self.update()

    def _pick(self) -> None:
        if 0 <= self._current < len(self._bars) and (bar := self._bars[self._current]).ids:
            self.picked.emit(bar.words, bar.ids)


class ChartCard(Card):
    """A chart with its title and the sentence that says what there is to see."""

    picked = Signal(str, object)

    def __init__(self, chart: Chart, currency: str = "") -> None:
        words = chart.empty if chart.is_empty else chart.note
        said = [Label(words, "small", "2", wrap=True)] if words else []
        self.view = None if chart.is_empty else ChartView(chart, currency)
        super().__init__(
            Label(chart.title, "section"),
            *said,
            *([4, self.view] if self.view is not None else []),
            None,
            margins=(16, 12, 16, 12),
            spacing=4,
        )
        if self.view is not None:
            self.view.picked.connect(lambda words, ids: self.picked.emit(f"{chart.title}: {words}", ids))


class FigureTile(QAbstractButton):
    """One number large, with what it is below; pressed, it gives the ids of what it counts."""

    picked = Signal(str, object)

    def __init__(self, figure: Figure, currency: str = "") -> None:
        super().__init__()
        self._value, self._label = shown(figure.value, figure.kind, currency), figure.label
        self.setText(self._value)
        self.setAccessibleName(f"{self._label}: {self._value}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        leads = bool(figure.behind)
        self.setEnabled(leads)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
        if leads:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            set_tip(self, translate("Kit", "Show what is counted here"))
        self.clicked.connect(lambda _=False: self.picked.emit(self.accessibleName(), figure.behind))

    def sizeHint(self) -> QSize:
        wide = max(paint.width(self._value, "title"), paint.width(self._label, "small"))
        return QSize(round(wide) + 2 * 16, theme.px(66))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(100), theme.px(66))

    def rescale(self) -> None:
        """Take the size of the present text size."""
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        area = QRectF(self.rect())
        ground = "hover" if self.isEnabled() and self.underMouse() else "surface"
        edge, thickness = ("focus", 2) if self.property("kbd") else ("border", 1)
        paint.box(painter, area, 8, ground, edge, thickness)
        high, low = theme.line("title"), theme.line("small")
        top = (area.height() - high - low) / 2
        room = area.width() - 32
        paint.text(painter, QRectF(16, top, room, high), self._value, "title", weight=600, tabular=True)
        paint.text(painter, QRectF(16, top + high, room, low), self._label, "small", "text_2")
