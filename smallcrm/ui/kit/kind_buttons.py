"""Coloured kind buttons: legend and filter in one. A kind that is on is tinted, one that is off outlined."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smallcrm.domain.record import dataclass
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.layout import row
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.tips import set_tip

_SPACING = 4


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
        self.setAccessibleName(choice.text)
        self.set_narrow(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the sign alone; its name is then its tooltip."""
        self.setText("" if is_narrow else self._choice.text)
        set_tip(self, self._choice.text if is_narrow else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = round(paint.width(self.text(), "caption", 500)) + 6 if self.text() else 0
        return QSize(words + 32, theme.px(28))

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
    """The kinds in a row; where not all words fit the last ones are signs. `changed`: one was pressed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, KindButton] = {}
        self._row = row(None, spacing=_SPACING)
        self.setLayout(self._row)

    @property
    def hidden_kinds(self) -> tuple[str, ...]:
        """The kinds that are off."""
        return tuple(key for key, button in self._buttons.items() if not button.isChecked())

    def set_choices(self, choices: Iterable[KindChoice], hidden: Iterable[str] = ()) -> None:
        """Offer these kinds, some of them off."""
        off = set(hidden)
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {choice.key: KindButton(choice) for choice in choices}
        for key, button in self._buttons.items():
            button.setChecked(key not in off)
            button.clicked.connect(lambda _=False: self.changed.emit())
            self._row.addWidget(button)
        self._fold()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def rescale(self) -> None:
        """Fold again: words grew."""
        self._fold()

    def _fold(self) -> None:
        """Take the words off as many as need be, from the last one on."""
        buttons = list(self._buttons.values())
        for button in buttons:
            button.set_narrow(False)
        for button in reversed(buttons):
            if sum(each.sizeHint().width() + _SPACING for each in buttons) - _SPACING <= self.width():
                break
            button.set_narrow(True)
