"""A choice among many like it, which is a real field only once it is looked at.

A field to choose from costs some ten milliseconds. Where dozens with the same choices stand below each
other, all but the ones somebody goes to are painted, by one field that lends them its look.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QWidget

from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.fields import ChoiceField


class LateChoice(QWidget):
    """Looks like `look`, a field with the same choices, until the mouse or the focus comes to it."""

    chosen = Signal(str)

    def __init__(self, look: ChoiceField, choices: Sequence[Choice], current: str, *, name: str) -> None:
        super().__init__()
        self._look = look
        self._choices = choices
        self._name = name
        self._field: ChoiceField | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choose(current)

    @property
    def key(self) -> str:
        """The key of what is chosen."""
        return self._key if self._field is None else self._field.key

    @property
    def field(self) -> ChoiceField:
        """The real field."""
        if self._field is None:
            self._field = ChoiceField(self._choices, self._key, name=self._name)
            self._field.setParent(self)
            self._field.resize(self.size())
            self._field.chosen.connect(self.chosen)
            self._field.show()
            QWidget.setTabOrder(self, self._field)
            # Tab stops at the field alone; a focus proxy would lose its place in the order.
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self._field

    def choose(self, key: str) -> None:
        """Show a choice without saying that it was chosen."""
        self._key = key
        chosen = next((choice.text for choice in self._choices if choice.key == key), "")
        self.setAccessibleName(f"{self._name}: {chosen}")
        if self._field is not None:
            self._field.choose(key)
        self.update()

    def sizeHint(self) -> QSize:
        return self._look.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.field.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.field.setFocus(event.reason())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A finger on the screen comes without having hovered.
        if event.button() == Qt.MouseButton.LeftButton:
            self.field.setFocus(Qt.FocusReason.MouseFocusReason)
            self.field.showPopup()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._field is not None:
            self._field.resize(self.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._field is not None:
            return
        self._look.choose(self._key)
        option = QStyleOptionComboBox()
        self._look.initStyleOption(option)
        option.initFrom(self)
        painter, style = QPainter(self), self._look.style()
        painter.setFont(self._look.font())
        style.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, self._look)
        style.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option, painter, self._look)
