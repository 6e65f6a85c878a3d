"""Coloured kind buttons: legend and filter in one. A kind that is on is tinted, one that is off outlined."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smallcrm.ui.kit import paint
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.layout import FlowLayout
from smallcrm.ui.kit.theme import theme


@dataclass(frozen=True, slots=True)
class KindChoice:
    """A kind: what it is called in code and in words, its sign and the family that colours it."""

    key: str
    text: str
    icon: str
    family: str


class KindButton(QAbstractButton):
    """One kind, on or off."""

    def __init__(self, choice: KindChoice) -> None:
        super().__init__()
        self._choice = choice
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(choice.text)
        self.setAccessibleName(choice.text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(paint.width(self.text(), "caption", 500)) + 40, theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        area, family = QRectF(self.rect()), theme.family(self._choice.family)
        is_on = self.isChecked()
        edge = family.text if is_on and (self.underMouse() or theme.is_high_contrast) else ""
        paint.box(painter, area, 6, family.soft if is_on else "", edge or ("" if is_on else "border_control"))
        tone = family.text if is_on else "text_3"
        paint_icon(painter, self._choice.icon, QRectF(8, area.center().y() - 8, 16, 16), tone)
        paint.text(
            painter, area.adjusted(30, 0, -8, 0), self.text(), "caption", tone, weight=500, elide=False
        )
        if self.property("kbd"):
            paint.box(painter, area, 6, edge="focus", thickness=2)


class KindButtons(QWidget):
    """The kinds in a row, going on in the next line where they do not fit. `changed` when one was pressed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, KindButton] = {}
        self._flow = FlowLayout(self, spacing=4)
        self._flow.setContentsMargins(0, 0, 0, 0)

    @property
    def hidden_kinds(self) -> tuple[str, ...]:
        """The kinds that are off."""
        return tuple(key for key, button in self._buttons.items() if not button.isChecked())

    def set_choices(self, choices: Iterable[KindChoice], hidden: Iterable[str] = ()) -> None:
        """Offer these kinds, some of them off."""
        off = set(hidden)
        for button in self._buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {choice.key: KindButton(choice) for choice in choices}
        for key, button in self._buttons.items():
            button.setChecked(key not in off)
            button.clicked.connect(lambda _=False: self.changed.emit())
            self._flow.addWidget(button)
