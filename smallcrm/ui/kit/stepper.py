"""The steps of a wizard: done, current, to come. A done step can be gone back to."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.layout import row
from smallcrm.ui.kit.theme import theme

_GAP = 34
_DONE, _CURRENT, _TO_COME = range(3)


class Stepper(QWidget):
    """Names the steps and marks the current one; `step_chosen` asks to go back to a done one."""

    step_chosen = Signal(int)

    def __init__(self, names: Sequence[str], current: int = 0) -> None:
        super().__init__()
        self._steps = [_Step(name, number) for number, name in enumerate(names)]
        for number, step in enumerate(self._steps):
            step.clicked.connect(lambda _=False, number=number: self.step_chosen.emit(number))
        self.setLayout(row(None, *self._steps, None, spacing=_GAP))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_current(current)

    @property
    def current(self) -> int:
        """The number of the current step, from 0."""
        return self._current

    def set_current(self, current: int) -> None:
        """Go to a step."""
        self._current = current
        for number, step in enumerate(self._steps):
            step.set_state(_DONE if number < current else _CURRENT if number == current else _TO_COME)
        self.update()

    def set_names(self, names: Sequence[str]) -> None:
        """Call the steps something else, after a switch of language."""
        for step, name in zip(self._steps, names, strict=True):
            step.setText(name)
            step.set_state(step.state)
            step.rescale()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, (before, after) in enumerate(zip(self._steps, self._steps[1:], strict=False)):
            tone = "accent" if number < self._current else "border_control"
            left, right = before.geometry().right() + 5, after.geometry().left() - 4
            paint.line(painter, left, right, self.height() / 2, tone)


class _Step(QAbstractButton):
    def __init__(self, name: str, number: int) -> None:
        super().__init__()
        self.state = _TO_COME
        self._number = number
        self.setText(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.rescale()

    def set_state(self, state: int) -> None:
        self.state = state
        self.setEnabled(state == _DONE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if state == _DONE else Qt.FocusPolicy.NoFocus)
        said = {
            _DONE: translate("Kit", "Step {number}, {name}, done"),
            _CURRENT: translate("Kit", "Step {number}, {name}, now"),
            _TO_COME: translate("Kit", "Step {number}, {name}"),
        }[state]
        self.setAccessibleName(said.format(number=self._number + 1, name=self.text()))
        self.update()

    def rescale(self) -> None:
        self.setFixedSize(round(paint.width(self.text(), "body", 600)) + 40, theme.px(44))

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        side = theme.px(26)
        circle = QRectF(0, (self.height() - side) / 2, side, side)
        number = str(self._number + 1)
        if self.state == _DONE:
            paint.box(painter, circle, side / 2, "accent_soft", "accent" if theme.is_high_contrast else "")
            center = circle.center()
            paint_icon(painter, "check", QRectF(center.x() - 8, center.y() - 8, 16, 16), "accent_text")
        elif self.state == _CURRENT:
            paint.box(painter, circle, side / 2, "accent")
            paint.text(painter, circle, number, "small", "text_on_accent", weight=600, align=paint.CENTER)
        else:
            paint.box(painter, circle, side / 2, edge="border_strong")
            paint.text(painter, circle, number, "small", "text_3", weight=500, align=paint.CENTER)
        tone = ("text_2", "text", "text_3")[self.state]
        if self.state == _DONE and self.underMouse():
            tone = "accent_text"
        words = QRectF(side + 8, 0, self.width() - side - 8, self.height())
        weight = 600 if self.state == _CURRENT else 0
        paint.text(painter, words, self.text(), "body", tone, weight=weight, elide=False)
        if self.property("kbd"):
            paint.box(painter, QRectF(self.rect()), 6, edge="focus", thickness=2)
