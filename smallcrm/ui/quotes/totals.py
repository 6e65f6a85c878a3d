"""What a quote comes to, under its lines; the blue ones open their setting. Our own margin is not printed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smallcrm import i18n
from smallcrm.domain.quote import Quote
from smallcrm.domain.totals import Totals
from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.layout import column
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.quotes.words import SumLine, amount, sum_lines

_INSET, _GAP = 6, 12


class TotalsPane(QWidget):
    """The sums of a quote. `pressed` names the setting that is wanted: discount, shipping, tax."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[SumRow] = []
        self._total = _Total()
        self._margin = _Margin()
        self._column = column(spacing=0)
        self.setLayout(column(self._column, 4, self._total, self._margin, None, spacing=0))
        self.setAccessibleName(translate("Quotes", "Totals"))

    @property
    def rows(self) -> Sequence["SumRow"]:
        """The lines above the total."""
        return [row for row in self._lines if not row.isHidden()]

    @property
    def total(self) -> str:
        """The total as it is shown."""
        return self._total.value

    @property
    def margin(self) -> str:
        """What we keep, as it is shown; "" where no cost is known."""
        return self._margin.words

    def show_sums(self, quote: Quote, sums: Totals, tax_name: str, *, is_locked: bool) -> None:
        """Show what a quote comes to."""
        lines = sum_lines(quote, sums, tax_name, is_locked=is_locked)
        while len(self._lines) < len(lines):
            row = SumRow(self.pressed.emit)
            self._lines.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self._lines):
            row.setVisible(place < len(lines))
            if place < len(lines):
                row.show_line(lines[place], is_locked=is_locked)
        total = i18n.format_money(sums.total, quote.currency)
        self._total.show_total(translate("Quotes", "Total"), total)
        self._margin.show_words(*self._margin_words(quote, sums))

    @staticmethod
    def _margin_words(quote: Quote, sums: Totals) -> tuple[str, str, str]:
        """Say it whole, as short as it goes, and who reads it."""
        if sums.cost is None:
            return "", "", ""
        cost = amount(sums.cost, quote.currency)
        if sums.margin_percent is None:
            words = short = translate("Quotes", "Your cost {cost}").format(cost=cost)
        else:
            share = i18n.format_percent(sums.margin_percent / 100)
            words = translate("Quotes", "Your cost {cost}, you keep {share}").format(cost=cost, share=share)
            short = translate("Quotes", "You keep {share}").format(share=share)
        return words, short, translate("Quotes", "Not printed")


class SumRow(QAbstractButton):
    """A label and its amount; a blue one is pressed to change its setting."""

    def __init__(self, pressed: Callable[[str], object]) -> None:
        super().__init__()
        self.line = SumLine("", "")
        self._is_locked = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: pressed(self.line.setting))
        self.rescale()

    def rescale(self) -> None:
        """Take the height of the present text size."""
        self.setFixedHeight(theme.px(27))

    def show_line(self, line: SumLine, *, is_locked: bool) -> None:
        """Show a line."""
        if (line, is_locked) == (self.line, self._is_locked):
            return
        self.line, self._is_locked = line, is_locked
        self.setEnabled(bool(line.setting) and not is_locked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.isEnabled() else Qt.FocusPolicy.NoFocus)
        is_link = self.isEnabled()
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(f"{line.label}, {line.value}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(220), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        area = QRectF(self.rect())
        if self.isEnabled() and self.underMouse():
            paint.box(painter, area, 6, "hover")
        if self.property("kbd"):
            paint.box(painter, area, 6, edge="focus", thickness=2)
        words = area.adjusted(_INSET, 0, -_INSET, 0)
        taken = paint.text(painter, words, self.line.value, align=paint.RIGHT, tabular=True)
        tone = "accent_text" if self.isEnabled() else "text_2"
        paint.text(painter, words.adjusted(0, 0, -taken - _GAP, 0), self.line.label, tone=tone)


class _Total(QWidget):
    """The line that is read first; a long amount gets smaller letters rather than losing its end."""

    def __init__(self) -> None:
        super().__init__()
        self._label = self.value = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rescale()

    def rescale(self) -> None:
        self.setFixedHeight(theme.px(46))

    def show_total(self, label: str, value: str) -> None:
        if (label, value) != (self._label, self.value):
            self._label, self.value = label, value
            self.setAccessibleName(f"{label}, {value}")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        area = QRectF(self.rect()).adjusted(_INSET, 0, -_INSET, 0)
        paint.line(painter, area.left(), area.right(), 0.5, "border")
        area.setTop(4)
        label = paint.width(self._label, "heading", 600) + _GAP
        fitting = [
            role
            for role in ("display", "title", "heading")
            if paint.width(self.value, role, 600, tabular=True) + label <= area.width()
        ]
        role = fitting[0] if fitting else "section"
        paint.text(painter, area, self._label, "heading", weight=600)
        paint.text(painter, area, self.value, role, weight=600, align=paint.RIGHT, tabular=True, elide=False)


class _Margin(QWidget):
    """What it costs us and what we keep, and that nobody else reads it."""

    def __init__(self) -> None:
        super().__init__()
        self.words = self._short = self._side = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rescale()

    def rescale(self) -> None:
        self.setFixedHeight(theme.px(24))

    def show_words(self, words: str, short: str, side: str) -> None:
        if (words, short, side) != (self.words, self._short, self._side):
            self.words, self._short, self._side = words, short, side
            self.setAccessibleName(f"{words}, {side}" if words else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        area = QRectF(self.rect()).adjusted(_INSET, 0, -_INSET, 0)
        side = paint.width(self._side, "small")
        fitting = (
            words for words in (self.words, self._short) if paint.width(words, "small") <= area.width()
        )
        words = next(fitting, self._short)
        if paint.width(words, "small") + _GAP + side <= area.width():
            paint.text(painter, area, self._side, "small", "text_3", align=paint.RIGHT)
        paint.text(painter, area, words, "small", "text_2")
