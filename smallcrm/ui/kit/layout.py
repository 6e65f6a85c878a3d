"""Rows, columns and frames of widgets in one readable expression each."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

Item = QWidget | QLayout | int | None | tuple[QWidget | QLayout, int]
"""A widget, a layout, a gap in pixels, None for a stretch, or one of the first two with its stretch."""

Margins = tuple[int, int, int, int]

L = TypeVar("L", bound=QBoxLayout)

NO_MARGINS: Margins = (0, 0, 0, 0)


def row(*items: Item, margins: Margins = NO_MARGINS, spacing: int = 8) -> QHBoxLayout:
    """Lay items out from left to right."""
    return _filled(QHBoxLayout(), items, margins, spacing)


def column(*items: Item, margins: Margins = NO_MARGINS, spacing: int = 8) -> QVBoxLayout:
    """Lay items out from top to bottom."""
    return _filled(QVBoxLayout(), items, margins, spacing)


def pane(layout: QLayout, name: str = "pane") -> QFrame:
    """Put a layout into a frame; `name` picks its look in the sheet.

    pane (nothing drawn), content, side, sideLeft, footer, sunken.
    """
    frame = QFrame()
    frame.setObjectName(name)
    frame.setLayout(layout)
    return frame


def divider(*, is_vertical: bool = False) -> QFrame:
    """Make a thin line between neighbours."""
    frame = QFrame()
    frame.setObjectName("vline" if is_vertical else "hline")
    return frame


def scrolling(widget: QWidget) -> QScrollArea:
    """Let a widget scroll up and down in the room it gets."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let go of the widgets in it."""
    while layout.count():
        item = layout.takeAt(0)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


def _filled(layout: L, items: Iterable[Item], margins: Margins, spacing: int) -> L:
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for item in items:
        _add(layout, item)
    return layout


def _add(layout: QBoxLayout, item: Item) -> None:
    stretch = 0
    if isinstance(item, tuple):
        item, stretch = item
    if item is None:
        layout.addStretch(1)
    elif isinstance(item, int):
        layout.addSpacing(item)
    elif isinstance(item, QLayout):
        layout.addLayout(item, stretch)
    else:
        layout.addWidget(item, stretch)


class FlowLayout(QLayout):
    """Lays widgets out from left to right and goes on in the next line, as words do."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one at a place."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, is_trial: bool) -> int:
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        x, y, line_height, line = area.x(), area.y(), 0, []
        for item in self._items:
            if (widget := item.widget()) is not None and widget.isHidden():
                continue
            hint = item.sizeHint()
            if line and x + hint.width() > area.right() + 1:
                self._set_line(line, y, line_height, area, is_trial=is_trial)
                x, y, line_height, line = area.x(), y + line_height + self.spacing(), 0, []
            line.append((item, x, hint))
            x += hint.width() + self.spacing()
            line_height = max(line_height, hint.height())
        self._set_line(line, y, line_height, area, is_trial=is_trial)
        return y + line_height - rect.y() + margins.bottom()

    @staticmethod
    def _set_line(
        line: list[tuple[QLayoutItem, int, QSize]], y: int, height: int, area: QRect, *, is_trial: bool
    ) -> None:
        if is_trial:
            return
        for place, (item, x, hint) in enumerate(line):
            width = min(hint.width(), area.width())
            if place == len(line) - 1 and item.expandingDirections() & Qt.Orientation.Horizontal:
                width = area.right() + 1 - x
            item.setGeometry(QRect(x, y + (height - hint.height()) // 2, width, hint.height()))
