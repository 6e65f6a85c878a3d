"""A stage of the desk: its name, how many, and its cards, which can be dragged to another."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame

from smallcrm.i18n import format_number
from smallcrm.ui.kit.labels import CountBadge, ElidedLabel, Label
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.lists import Item, TwoLineList
from smallcrm.ui.kit.theme import restyle

ROW = 49
"""Low enough for small signs: the columns are narrow."""


class StageList(TwoLineList):
    """The cards of a stage. `stepped` is Ctrl with an arrow to the side, `sideways` the arrow alone.

    `dropped` gives a card and where on the screen it was let go, `hovered` where it is meanwhile.
    """

    stepped = Signal(int)
    sideways = Signal(int)
    dropped = Signal(object, QPoint)
    hovered = Signal(object)

    def __init__(self) -> None:
        super().__init__(has_circle=False, row_height=ROW)
        self._pressed: tuple[Hashable, QPoint] | None = None
        self._is_dragging = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if direction is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.stepped.emit(direction)
        else:
            self.sideways.emit(direction)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self.rows.item_at(self.indexAt(event.position().toPoint()))
        if item is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (item.key, event.position().toPoint())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        far = (event.position().toPoint() - self._pressed[1]).manhattanLength()
        if self._is_dragging or far >= QApplication.startDragDistance():
            self._is_dragging = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.hovered.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, was_dragging = self._pressed, self._is_dragging
        self._pressed, self._is_dragging = None, False
        self.viewport().unsetCursor()
        if was_dragging and pressed is not None:
            self.dropped.emit(pressed[0], event.globalPosition().toPoint())
            return
        super().mouseReleaseEvent(event)


class StageColumn(QFrame):
    """A stage with its head and its cards."""

    def __init__(self, stage: str, family: str) -> None:
        super().__init__()
        self.stage = stage
        self._family = family or "neutral"
        self._title = ElidedLabel("", "section", "")
        self._count = CountBadge()
        self._note = Label("", "caption", "3", wrap=True)
        self._note.hide()
        self.list = StageList()
        head = pane(row((self._title, 1), self._count, margins=(16, 12, 12, 8), spacing=8))
        foot = pane(row((self._note, 1), margins=(16, 4, 12, 8)))
        self._foot = foot
        foot.hide()
        self._frame = pane(column(head, (self.list, 1), foot, spacing=0))
        self.setLayout(column(self._frame, spacing=0))
        self.setMinimumWidth(0)

    def set_title(self, title: str) -> None:
        """Call the stage by its name."""
        self._title.setText(title)
        self.list.setAccessibleName(title)

    def set_rows(self, rows: Sequence[Item], count: int) -> None:
        """Show cards, and how many there are in all."""
        self.list.set_rows(rows)
        self._count.set_count(format_number(count) if count else "", self._family)

    def set_note(self, words: str) -> None:
        """Say something under the cards."""
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._foot.setVisible(bool(words))

    def set_target(self, is_target: bool) -> None:
        """Show that a card would be put here."""
        name = "sunken" if is_target else "pane"
        if self._frame.objectName() != name:
            self._frame.setObjectName(name)
            restyle(self._frame)

    def holds(self, at: QPoint) -> bool:
        """Say whether a point of the screen is in the column."""
        return self.rect().contains(self.mapFromGlobal(at))
