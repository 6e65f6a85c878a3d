"""The stages of a deal in a row: where it has been and for how long, where it stands, where it can go."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smallcrm import wording
from smallcrm.domain.deal import Stage, StageKind
from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.layout import clear, row
from smallcrm.ui.kit.theme import theme


class StageBar(QWidget):
    """A button for each open stage. `chosen` asks to move the deal there; arrows go from one to the next."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._row = row(spacing=4)
        self.setLayout(self._row)
        self.buttons: list[StageButton] = []

    def show_stages(self, stages: Sequence[Stage], current_id: int | None, days: Mapping[int, int]) -> None:
        """Show the open stages of a pipeline, and how many days a deal spent in each."""
        clear(self._row)
        has_focus = any(button.hasFocus() for button in self.buttons)
        opened = [stage for stage in stages if stage.kind is StageKind.OPEN]
        place = next((i for i, stage in enumerate(opened) if stage.id == current_id), len(opened))
        self.buttons = []
        for number, stage in enumerate(opened):
            button = StageButton(
                stage, days.get(stage.id or 0), is_now=number == place, is_past=number < place
            )
            button.clicked.connect(lambda _=False, stage=stage: self.chosen.emit(stage))
            self.buttons.append(button)
            self._row.addWidget(button, 1)
        if has_focus and self.buttons:
            self.buttons[min(place, len(self.buttons) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        place = next((i for i, button in enumerate(self.buttons) if button.hasFocus()), -1)
        if step and place >= 0 and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            to = min(max(place + step, 0), len(self.buttons) - 1)
            self.buttons[to].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


class StageButton(QAbstractButton):
    """A stage: its name and the days spent there; filled where the deal stands, ticked where it has been."""

    def __init__(self, stage: Stage, days: int | None, *, is_now: bool, is_past: bool) -> None:
        super().__init__()
        self._is_now, self._is_past = is_now, is_past
        self.setText(wording.stage_name(stage))
        self._below = translate("Pipeline", "%n day(s) here", "in a stage", days) if days else ""
        if is_now and not days:
            self._below = translate("Pipeline", "since today")
        state = translate("Pipeline", "it stands here") if is_now else translate("Pipeline", "move it here")
        self.setAccessibleName(", ".join(filter(None, (self.text(), self._below, state))))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = max(paint.width(self.text(), "small_strong"), paint.width(self._below, "caption"))
        return QSize(round(wide) + 44, theme.px(46))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(70), theme.px(46))

    def rescale(self) -> None:
        """Take the size of the present text size."""
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        area = QRectF(self.rect())
        ground = "accent" if self._is_now else "hover" if self.underMouse() else "surface"
        edge, thickness = ("focus", 2) if self.property("kbd") else ("border_control", 1)
        if self._is_now and self.property("kbd"):
            edge = "text"
        paint.box(
            painter, area, 6, ground, "" if self._is_now and edge == "border_control" else edge, thickness
        )
        tone, second = ("text_on_accent", "text_on_accent") if self._is_now else ("text", "text_2")
        left = 12.0
        if self._is_past:
            paint_icon(painter, "check", QRectF(10, area.center().y() - 8, 16, 16), "accent_text")
            left = 32.0
        high, low = theme.line("small_strong"), theme.line("caption")
        top = area.center().y() - (high + (low if self._below else 0)) / 2
        room = area.width() - left - 8
        paint.text(painter, QRectF(left, top, room, high), self.text(), "small_strong", tone)
        if self._below:
            paint.text(painter, QRectF(left, top + high, room, low), self._below, "caption", second)
