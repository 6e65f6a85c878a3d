"""The cards of one column of a board, read by windows when they are shown.

While a card is dragged nothing is read: what has not been shown yet is an empty card until the drag ends.
"""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from smallcrm.ui.kit import keys, paint
from smallcrm.ui.kit.board_card import CARD, RADIUS, BoardCard, draw_whole, paint_card
from smallcrm.ui.kit.theme import theme

WINDOW = 24
"""So many cards are read at a time: two screens of a column."""

GAP, SIDE = 8, 8
"""Below a card, and beside it."""
FRAME_MS = 16
_GLIDE = 0.34
"""How much of the way to its place a card goes in a frame."""

Index = QModelIndex | QPersistentModelIndex

Read = Callable[[int, int], Sequence[BoardCard]]
"""Reads a window of a column: from an offset, at most so many."""


class CardModel(QStandardItemModel):
    """The cards of a column, read by windows when they are shown.

    A standard model for the sake of its count alone, no item is ever made: a list view asks for the number of
    rows once for every row when it lays them out, which in Python takes longer than reading the cards.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read: Read = lambda _offset, _limit: ()
        self._windows: dict[int, Sequence[BoardCard]] = {}
        self.is_held = False
        """While it is, nothing is read."""

    def set_source(self, count: int, read: Read) -> None:
        """Show other cards."""
        self.beginResetModel()
        self._read, self._windows = read, {}
        # Within a reset nobody needs to hear that rows come or go.
        blocked = self.blockSignals(True)
        self.setColumnCount(1)
        self.setRowCount(count)
        self.blockSignals(blocked)
        self.endResetModel()

    def card_at(self, place: int) -> BoardCard | None:
        """Return the card at a place; None if there is none, or none may be read now."""
        if not 0 <= place < self.rowCount():
            return None
        window, offset = divmod(place, WINDOW)
        found = self._windows.get(window)
        if found is None:
            if self.is_held:
                return None
            found = self._windows[window] = self._read(window * WINDOW, WINDOW)
        return found[offset] if offset < len(found) else None

    def place_of(self, key: Hashable) -> int:
        """Return the place of a card among those that were read, or -1."""
        for window, cards in self._windows.items():
            for offset, card in enumerate(cards):
                if card.key == key:
                    return window * WINDOW + offset
        return -1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        card = self.card_at(index.row())
        if card is None:
            return None
        return card.title if role == Qt.ItemDataRole.DisplayRole else card.sentence or card.title


class CardList(QListView):
    """The cards of one column. A drag and the keys that leave the column are the board's concern."""

    grabbed = Signal(object, QPoint, QPoint)
    dragged = Signal(QPoint)
    let_go = Signal(QPoint)
    cancelled = Signal()
    stepped = Signal(int, int)
    sideways = Signal(int)
    opened = Signal(object)
    current_changed = Signal(object)
    letter_pressed = Signal(str)
    remove_pressed = Signal()
    menu_requested = Signal(object, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.cards = CardModel(self)
        self.gap = -1
        self.ghost: Hashable = None
        self.pointer = QPoint(-1, -1)
        self._shifts: dict[int, float] = {}
        self._pictures: dict[Hashable, QPixmap] = {}
        self._pressed: tuple[BoardCard, QPoint] | None = None
        self._is_dragging = False
        self._frame = QTimer(self, interval=FRAME_MS)
        self._frame.timeout.connect(self._glide)
        self.setModel(self.cards)
        self.setItemDelegate(_Size(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setProperty("plain", True)
        self.doubleClicked.connect(self._open)

    # cards

    @property
    def current(self) -> BoardCard | None:
        """The card the keyboard is on."""
        return self.cards.card_at(self.currentIndex().row())

    def go_to(self, place: int) -> None:
        """Make the card at a place, or the last one, the current one."""
        if (count := self.cards.rowCount()) > 0:
            self.setCurrentIndex(self.cards.index(max(0, min(place, count - 1)), 0))

    def step_height(self) -> int:
        """Say how high a card is, with the gap below it."""
        return theme.px(CARD) + GAP

    # the place for a dragged card

    def place_at(self, y: int) -> int:
        """Say before which card something let go at this height would come."""
        step = self.step_height()
        place = round((y + self.verticalOffset() - step / 2) / step)
        return max(0, min(place, self.cards.rowCount()))

    def set_gap(self, place: int) -> None:
        """Open a gap before a card, -1 closes it; the cards glide."""
        if place != self.gap:
            self.gap = place
            self._frame.start()
            self.viewport().update()

    def settle(self) -> None:
        """Put everything in its place at once."""
        self.gap, self.ghost = -1, None
        self._shifts.clear()
        self._pictures.clear()
        self._frame.stop()
        self.viewport().update()

    def _glide(self) -> None:
        step = self.step_height()
        first = self.verticalOffset() // step
        shown = range(first, min(first + self.viewport().height() // step + 2, self.cards.rowCount()))
        shifts: dict[int, float] = {}
        is_moving = False
        for place in shown:
            wanted = float(step) if 0 <= self.gap <= place else 0.0
            now = self._shifts.get(place, wanted)
            left = wanted - now
            if abs(left) < 1:
                now = wanted
            else:
                now += left * _GLIDE
                is_moving = True
            if now:
                shifts[place] = now
        self._shifts = shifts
        # Cards further down come into sight by scrolling: they stand where the gap puts them.
        for place in range(shown.stop, min(shown.stop + 8, self.cards.rowCount())):
            if 0 <= self.gap <= place:
                self._shifts[place] = float(step)
        if not is_moving:
            self._frame.stop()
        self.viewport().update()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, pressed = event.key(), keys.letter(event)
        has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        along = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        if key == Qt.Key.Key_Escape and self._is_dragging:
            self._is_dragging, self._pressed = False, None
            self.cancelled.emit()
        elif has_ctrl and (across or along):
            self.stepped.emit(across, along)
        elif across:
            self.sideways.emit(across)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current.key)
        elif key == Qt.Key.Key_Delete:
            self.remove_pressed.emit()
        elif pressed:
            self.letter_pressed.emit(pressed)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the page's actions."""

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        card = self.cards.card_at(self.indexAt(point).row())
        if card is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (card, point)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pressed is None:
            self.pointer = point
            self.viewport().update()
            super().mouseMoveEvent(event)
            return
        card, start = self._pressed
        if not self._is_dragging and (point - start).manhattanLength() >= QApplication.startDragDistance():
            self._is_dragging = True
            self.pointer = QPoint(-1, -1)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            corner = self.visualRect(self.indexAt(start)).topLeft()
            self.grabbed.emit(card, event.globalPosition().toPoint(), start - corner)
        if self._is_dragging:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragging, self._is_dragging, self._pressed = self._is_dragging, False, None
        self.viewport().unsetCursor()
        if was_dragging:
            self.let_go.emit(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointer = QPoint(-1, -1)
        self.viewport().update()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        card, at = self.current, event.globalPos()
        if card is None:
            return
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_requested.emit(card.key, at)

    # what Qt asks

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.current_changed.emit(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, theme.px(CARD))

    def rescale(self) -> None:
        """Take the height of cards of the present text size."""
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        # Qt would ask a delegate for every card by itself, at the place it has without a gap.
        step, width = self.step_height(), self.viewport().width()
        painter = QPainter(self.viewport())
        paint.start(painter)
        for place in self._places_in(event.rect()):
            top = place * step - self.verticalOffset() + self._shifts.get(place, 0.0)
            self._paint_card(painter, place, QRectF(SIDE, top, width - 2 * SIDE, step - GAP))
        if self.gap >= 0:
            _dashed(painter, self._room(self.gap * step - self.verticalOffset()), "accent", "accent_soft")
        elif not self.cards.rowCount():
            _dashed(painter, self._room(0), "border", "")

    def _places_in(self, area: QRect) -> range:
        """Name the cards that may be seen there, one of them pushed down by a gap."""
        step = self.step_height()
        first = (area.top() + self.verticalOffset()) // step - 1
        last = (area.bottom() + self.verticalOffset()) // step
        return range(max(first, 0), min(last + 1, self.cards.rowCount()))

    def _paint_card(self, painter: QPainter, place: int, room: QRectF) -> None:
        card = self.cards.card_at(place)
        if card is None:
            paint.box(painter, room, RADIUS, "surface", "border")
        elif card.key == self.ghost:
            painter.setOpacity(0.35)
            paint_card(painter, room, card)
            painter.setOpacity(1)
        elif self.cards.is_held:
            draw_whole(painter, room.topLeft(), self._picture(card, room))
        else:
            index = self.cards.index(place, 0)
            is_hovered = self.gap < 0 and room.adjusted(-SIDE, 0, SIDE, GAP).contains(self.pointer.toPointF())
            is_selected = self.hasFocus() and self.selectionModel().isSelected(index)
            is_focused = self.hasFocus() and bool(self.property("kbd")) and index == self.currentIndex()
            edge = "accent" if is_selected else ""
            paint_card(painter, room, card, edge=edge, is_hovered=is_hovered, is_focused=is_focused)

    def _picture(self, card: BoardCard, room: QRectF) -> QPixmap:
        """Draw a card once for the length of a drag, in which nothing but its place changes."""
        drawn = self._pictures.get(card.key)
        if drawn is None:
            ratio = self.devicePixelRatioF()
            drawn = QPixmap(round(room.width() * ratio), round((room.height() + 1) * ratio))
            drawn.setDevicePixelRatio(ratio)
            drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(drawn)
            paint.start(painter)
            paint_card(painter, QRectF(0, 0, room.width(), room.height()), card)
            painter.end()
            self._pictures[card.key] = drawn
        return drawn

    def _room(self, top: float) -> QRectF:
        return QRectF(SIDE, top, self.viewport().width() - 2 * SIDE, theme.px(CARD))

    def _open(self, index: QModelIndex) -> None:
        if (card := self.cards.card_at(index.row())) is not None:
            self.opened.emit(card.key)


def _dashed(painter: QPainter, room: QRectF, edge: str, fill: str) -> None:
    """Draw the place a card may take."""
    paint.box(painter, room, RADIUS, fill)
    pen = QPen(theme.color(edge), 1.5)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), RADIUS, RADIUS)


class _Size(QStyledItemDelegate):
    """Says how high cards are; the list paints them itself."""

    def __init__(self, cards: CardList) -> None:
        super().__init__(cards)
        self._list = cards

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(60, self._list.step_height())
