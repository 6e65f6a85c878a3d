"""Columns of cards that are dragged, or moved by keys: within a column, to another one, or onto the rail.

The board knows no business: a column reads its cards by windows from a function it is given, and a drop
moves nothing by itself, it comes out as a wish. While a card is dragged nothing is read: what has not been
shown yet is an empty card until the drag ends.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
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
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QScrollArea,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from smallcrm.i18n import translate
from smallcrm.ui.kit import keys, paint
from smallcrm.ui.kit.buttons import IconButton
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.labels import ElidedLabel, KindIcon, Label
from smallcrm.ui.kit.layout import clear, column, pane, row
from smallcrm.ui.kit.theme import restyle, theme

WINDOW = 60
"""So many cards are read at a time."""

CARD, _GAP, _SIDE = 110, 8, 8
_LEAST_COLUMN = 186
_RAIL = 196
_TILT = 2.0
_FRAME_MS = 16
_NEAR_EDGE = 44
_SCROLL_STEP = 14
_GLIDE = 0.34
"""How much of the way to its place a card goes in a frame."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardCard:
    """A card: a title, whose it is, a value, how long it has been here, and a line at its foot.

    `foot_family` colours the foot; `is_marked` gives the words at the right the colour of a warning.
    `sentence` is what a screen reader says, `record` what the page made the card of.
    """

    key: Hashable
    title: str
    second: str = ""
    icon: str = ""
    value: str = ""
    right: str = ""
    is_marked: bool = False
    foot: str = ""
    foot_right: str = ""
    foot_icon: str = ""
    foot_family: str = ""
    sentence: str = ""
    record: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardHead:
    """What stands above a column."""

    key: Hashable
    title: str
    family: str = "neutral"
    count: str = ""
    total: str = ""
    second: str = ""
    sentence: str = ""


Read = Callable[[int, int], Sequence[BoardCard]]
"""Reads a window of a column: from an offset, at most so many."""


class CardModel(QAbstractListModel):
    """The cards of a column, read by windows when they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._read: Read = lambda _offset, _limit: ()
        self._windows: dict[int, Sequence[BoardCard]] = {}
        self.is_held = False
        """While it is, nothing is read."""

    def set_source(self, count: int, read: Read) -> None:
        """Show other cards."""
        self.beginResetModel()
        self._count, self._read, self._windows = count, read, {}
        self.endResetModel()

    def card_at(self, place: int) -> BoardCard | None:
        """Return the card at a place; None if there is none, or none may be read now."""
        if not 0 <= place < self._count:
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

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._count

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
        self._pressed: tuple[BoardCard, QPoint] | None = None
        self._is_dragging = False
        self._frame = QTimer(self, interval=_FRAME_MS)
        self._frame.timeout.connect(self._glide)
        self.setModel(self.cards)
        self.setItemDelegate(_CardDelegate(self))
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
            self.setCurrentIndex(self.cards.index(max(0, min(place, count - 1))))

    def step_height(self) -> int:
        """Say how high a card is, with the gap below it."""
        return theme.px(CARD) + _GAP

    def shift_of(self, place: int) -> float:
        """Say how far down a card stands now to leave room for one that may come."""
        return self._shifts.get(place, 0.0)

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
        super().paintEvent(event)
        step = self.step_height()
        painter = QPainter(self.viewport())
        paint.start(painter)
        if self.gap >= 0:
            top = self.gap * step - self.verticalOffset()
            _dashed(painter, self._room(top), "accent", "accent_soft")
        elif not self.cards.rowCount():
            _dashed(painter, self._room(0), "border", "")

    def _room(self, top: float) -> QRectF:
        return QRectF(_SIDE, top, self.viewport().width() - 2 * _SIDE, theme.px(CARD))

    def _open(self, index: QModelIndex) -> None:
        if (card := self.cards.card_at(index.row())) is not None:
            self.opened.emit(card.key)


def _dashed(painter: QPainter, room: QRectF, edge: str, fill: str) -> None:
    """Draw the place a card may take."""
    paint.box(painter, room, 8, fill)
    pen = QPen(theme.color(edge), 1.5)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 8, 8)


class _CardDelegate(QStyledItemDelegate):
    """Paints a card in its place, or a little further down where a gap is open above it."""

    def __init__(self, cards: CardList) -> None:
        super().__init__(cards)
        self._list = cards

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(60, self._list.step_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = self._list.cards.card_at(index.row())
        area = QRectF(option.rect).translated(0, self._list.shift_of(index.row()))
        room = area.adjusted(_SIDE, 0, -_SIDE, -_GAP)
        state = paint.row_state(option)
        painter.save()
        paint.start(painter)
        if card is None:
            paint.box(painter, room, 8, "surface", "border")
        elif card.key == self._list.ghost:
            painter.setOpacity(0.35)
            paint_card(painter, room, card)
        else:
            is_hovered = self._list.gap < 0 and area.contains(self._list.pointer.toPointF())
            has_focus = self._list.hasFocus()
            edge = "accent" if state.is_selected and has_focus else ""
            paint_card(painter, room, card, edge=edge, is_hovered=is_hovered, is_focused=state.is_focused)
        painter.restore()


def paint_card(  # noqa: PLR0913 - a card and how it stands
    painter: QPainter,
    room: QRectF,
    card: BoardCard,
    *,
    edge: str = "",
    is_hovered: bool = False,
    is_focused: bool = False,
) -> None:
    """Draw a card into a room of its height."""
    paint.box(painter, room.translated(0, 1), 8, "border")
    ground = "surface"
    line = "focus" if is_focused else edge or ("border_strong" if is_hovered else "border")
    paint.box(painter, room, 8, ground, line, 2 if edge or is_focused else 1)
    left, right = room.left() + 12, room.right() - 12
    wide = right - left
    unit = theme.px(100) / 100
    paint.text(painter, QRectF(left, room.top() + 8 * unit, wide, 22 * unit), card.title, "body_strong")
    line_2 = QRectF(left, room.top() + 30 * unit, wide, 19 * unit)
    indent = 0.0
    if card.icon:
        paint_icon(painter, card.icon, QRectF(left, line_2.center().y() - 8, 16, 16), "text_2")
        indent = 21
    paint.text(painter, line_2.adjusted(indent, 0, 0, 0), card.second, "small", "text_2")
    line_3 = QRectF(left, room.top() + 51 * unit, wide, 21 * unit)
    tone = "warn_text" if card.is_marked else "text_3"
    taken = paint.text(painter, line_3, card.right, "caption", tone, align=paint.RIGHT)
    paint.text(painter, line_3.adjusted(0, 0, -taken - 8, 0), card.value, "body_strong", tabular=True)
    rule = room.top() + 77 * unit
    paint.line(painter, left, right, rule)
    foot = QRectF(left, rule + 3, wide, room.bottom() - rule - 8)
    tone = f"{card.foot_family}_text" if card.foot_family else "text_2"
    taken = 0.0
    if card.foot_right:
        weight = 600 if card.foot_family else 0
        room_right = QRectF(
            foot.center().x() - 20, foot.top(), foot.right() - foot.center().x() + 20, foot.height()
        )
        taken = (
            paint.text(painter, room_right, card.foot_right, "small", tone, weight=weight, align=paint.RIGHT)
            + 8
        )
    indent = 0
    if card.foot_icon:
        paint_icon(painter, card.foot_icon, QRectF(left, foot.center().y() - 8, 16, 16), tone)
        indent = 21
    words_tone = "text_2" if card.foot_right else tone
    weight = 600 if card.foot_family and not card.foot_right else 0
    paint.text(painter, foot.adjusted(indent, 0, -taken, 0), card.foot, "small", words_tone, weight=weight)


class BoardColumn(QFrame):
    """A column: its head, its cards, and the button that adds one."""

    add_requested = Signal(object)

    def __init__(self, key: Hashable, number: int) -> None:
        super().__init__()
        self.key = key
        self.number = number
        self.list = CardList()
        self.list.setObjectName(f"cards{number}")
        self._family = "neutral"
        self._title = ElidedLabel("", "body_strong", "")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._count = Label("", "small", "3")
        self.add = IconButton("add", "", side=20, on_click=lambda: self.add_requested.emit(self.key))
        self._total = ElidedLabel("", "body", "2", weight=500)
        self._second = Label("", "caption", "3")
        self._dot = _Dot()
        head = column(
            row(self._dot, self._title, self._count, None, self.add, margins=(14, 0, 0, 0), spacing=8),
            row((self._total, 1), self._second, margins=(14, 0, 12, 0), spacing=6),
            margins=(0, 8, 6, 8),
            spacing=0,
        )
        self.setLayout(column(head, (self.list, 1), margins=(0, 0, 0, 4), spacing=0))
        self.setMinimumWidth(theme.px(_LEAST_COLUMN))

    def set_head(self, head: BoardHead) -> None:
        """Show what stands above the cards."""
        self._dot.set_family(head.family)
        self._title.setText(head.title)
        self._count.setText(head.count)
        self._total.setText(head.total)
        self._second.setText(head.second)
        self._second.setVisible(bool(head.second))
        self.list.setAccessibleName(head.sentence or head.title)
        self.add.set_tip(f"{translate('Kit', 'Add')} ({head.title})")

    def rescale(self) -> None:
        """Be as wide as cards need at the present text size."""
        self.setMinimumWidth(theme.px(_LEAST_COLUMN))

    def holds(self, at: QPoint) -> bool:
        """Say whether a point of the screen is in the column."""
        return self.rect().contains(self.mapFromGlobal(at))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        paint.box(painter, QRectF(self.rect()), 8, "window")


class _Dot(QWidget):
    """The colour of a column."""

    def __init__(self) -> None:
        super().__init__()
        self._family = "neutral"
        self.setFixedSize(10, 10)

    def set_family(self, family: str) -> None:
        self._family = family
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        paint.box(painter, QRectF(self.rect()), 5, theme.family(self._family).mark)


@dataclass(frozen=True, slots=True, kw_only=True)
class RailWords:
    """What a place of the rail says: a name, a note below it, a sum, and lines of words and a figure."""

    title: str
    note: str = ""
    total: str = ""
    second: str = ""
    lines: tuple[tuple[str, str], ...] = ()


class RailBox(QFrame):
    """A place of the rail that takes drops."""

    def __init__(self, key: str, icon: str, family: str) -> None:
        super().__init__()
        self.key = key
        self.setProperty("card", "alt")
        self._title = Label("", "body_strong")
        self._note = ElidedLabel("", "caption", "3")
        self._total = Label("", "heading", tabular=True)
        self._second = ElidedLabel("", "caption", "3")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        head = row(KindIcon(icon, family, 34), (column(self._title, self._note, spacing=0), 1), spacing=10)
        self.setLayout(
            column(head, self._total, self._second, self._lines, margins=(12, 12, 12, 12), spacing=6)
        )

    def set_words(self, words: RailWords) -> None:
        """Say how it stands."""
        for label, text in (
            (self._title, words.title),
            (self._note, words.note),
            (self._total, words.total),
            (self._second, words.second),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        clear(self._lines)
        for name, figure in words.lines:
            self._lines.addLayout(row((ElidedLabel(name, "small", ""), 1), Label(figure, "small", "2")))
        self.setAccessibleName(", ".join(filter(None, (words.title, words.note, words.total, words.second))))

    def set_target(self, is_target: bool) -> None:
        """Show that a card would be put here."""
        wanted = "target" if is_target else "alt"
        if self.property("card") != wanted:
            restyle(self, card=wanted)
            self.update()

    def holds(self, at: QPoint) -> bool:
        """Say whether a point of the screen is in the box."""
        return self.isVisible() and self.rect().contains(self.mapFromGlobal(at))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.property("card") == "target":
            painter = QPainter(self)
            paint.start(painter)
            paint.box(painter, QRectF(self.rect()), 8, "accent_soft", "accent", 2)


@dataclass(slots=True)
class _Drag:
    """A card on its way."""

    card: BoardCard
    source: BoardColumn
    grip: QPoint
    at: QPoint
    target: BoardColumn | None = None
    rail: RailBox | None = None


class Board(QWidget):
    """Columns of cards side by side and the rail at their right.

    move_requested    a card, a column, and the card it shall stand before (None: at the end)
    rail_requested    a card and the place of the rail it was dropped on
    hovered           a dragged card, its column, and the one it is over (None: none)
    opened            Enter or a double click on a card
    current_changed   another card is at hand
    """

    move_requested = Signal(object, object, object)
    rail_requested = Signal(object, str)
    hovered = Signal(object, object, object)
    opened = Signal(object)
    current_changed = Signal()
    letter_pressed = Signal(str)
    remove_pressed = Signal()
    menu_requested = Signal(object, QPoint)
    add_requested = Signal(object)

    def __init__(self, rail: Sequence[RailBox] = ()) -> None:
        super().__init__()
        self.columns: list[BoardColumn] = []
        self.rail = tuple(rail)
        self._at_hand: BoardColumn | None = None
        self._drag: _Drag | None = None
        self._goes_to: tuple[Hashable, int] | None = None
        self._row = row(spacing=12)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(pane(self._row))
        self._rail_title = ElidedLabel("", "caption", "2")
        self._rail_pane = pane(column(self._rail_title, *self.rail, None, spacing=10))
        self.setLayout(row((self._area, 1), self._rail_pane, margins=(24, 0, 20, 16), spacing=12))
        self._float = _Floating(self)
        self._scroller = QTimer(self, interval=_FRAME_MS)
        self._scroller.timeout.connect(self._scroll_near_edge)
        self.rescale()

    # columns and cards

    def set_columns(self, heads: Iterable[BoardHead]) -> None:
        """Show these columns; the cards of each come with `set_cards`."""
        heads = list(heads)
        if [head.key for head in heads] != [each.key for each in self.columns]:
            self._make_columns([head.key for head in heads])
        for each, head in zip(self.columns, heads, strict=True):
            each.set_head(head)

    def set_head(self, head: BoardHead) -> None:
        """Change what stands above one column."""
        self.column(head.key).set_head(head)

    def set_cards(self, key: Hashable, count: int, read: Read) -> None:
        """Show the cards of a column; the current one stays at its place, or is the one that was moved."""
        each = self.column(key)
        cards = each.list
        place = cards.currentIndex().row()
        scrolled = cards.verticalScrollBar().value()
        cards.settle()
        cards.cards.set_source(count, read)
        cards.executeDelayedItemsLayout()
        cards.verticalScrollBar().setValue(scrolled)
        if self._goes_to is not None and self._goes_to[0] == key:
            place, self._goes_to = self._goes_to[1], None
            cards.go_to(place)
            cards.setFocus(Qt.FocusReason.OtherFocusReason)
            self._at_hand = each
        elif place >= 0:
            blocked = cards.blockSignals(True)
            cards.go_to(place)
            cards.verticalScrollBar().setValue(scrolled)
            cards.blockSignals(blocked)

    def column(self, key: Hashable) -> BoardColumn:
        """Return a column."""
        return next(each for each in self.columns if each.key == key)

    @property
    def current(self) -> BoardCard | None:
        """The card the keyboard is on."""
        return self._at_hand.list.current if self._at_hand is not None else None

    @property
    def is_dragging(self) -> bool:
        """Whether a card is on its way."""
        return self._drag is not None

    def select_first(self) -> None:
        """Go to the first card of the first column that has some."""
        for each in self.columns:
            if each.list.cards.rowCount():
                each.list.go_to(0)
                self._take_hand(each)
                return

    def select(self, key: Hashable) -> bool:
        """Go to a card among those that were shown; False if it is not there."""
        for each in self.columns:
            each.list.cards.card_at(0)
            if (place := each.list.cards.place_of(key)) >= 0:
                each.list.go_to(place)
                self._take_hand(each)
                return True
        return False

    def set_rail_title(self, words: str) -> None:
        """Say what the rail is for."""
        self._rail_title.setText(words)

    def rescale(self) -> None:
        """Take the widths of the present text size."""
        self._rail_pane.setFixedWidth(theme.px(_RAIL))

    def _make_columns(self, keys_: Sequence[Hashable]) -> None:
        clear(self._row)
        self._at_hand = None
        self.columns = [BoardColumn(key, number) for number, key in enumerate(keys_)]
        for each in self.columns:
            self._row.addWidget(each, 1)
            self._connect(each)
        if self.columns:
            self.setFocusProxy(self.columns[0].list)

    def _connect(self, each: BoardColumn) -> None:
        cards = each.list
        cards.grabbed.connect(lambda card, at, grip: self._start(each, card, at, grip))
        cards.dragged.connect(self._follow)
        cards.let_go.connect(self._drop)
        cards.cancelled.connect(self._stop)
        cards.stepped.connect(lambda across, along: self._step(each, across, along))
        cards.sideways.connect(lambda direction: self._go_sideways(each, direction))
        cards.opened.connect(self.opened)
        cards.current_changed.connect(lambda _: self._take_hand(each))
        cards.letter_pressed.connect(self.letter_pressed)
        cards.remove_pressed.connect(self.remove_pressed)
        cards.menu_requested.connect(self.menu_requested)
        each.add_requested.connect(self.add_requested)

    def _take_hand(self, each: BoardColumn) -> None:
        self._at_hand = each
        self.setFocusProxy(each.list)
        self._area.ensureWidgetVisible(each, 0, 0)
        for other in self.columns:
            if other is not each and not self.is_dragging:
                other.list.clearSelection()
        self.current_changed.emit()

    # keys

    def _go_sideways(self, here: BoardColumn, direction: int) -> None:
        """Go to the card beside, in the next column that has one."""
        offset = here.list.visualRect(here.list.currentIndex()).top()
        place = here.number + direction
        while 0 <= place < len(self.columns):
            beside = self.columns[place]
            if beside.list.cards.rowCount():
                beside.list.go_to(beside.list.indexAt(QPoint(20, max(offset, 0) + 4)).row())
                if beside.list.currentIndex().row() < 0:
                    beside.list.go_to(beside.list.cards.rowCount() - 1)
                beside.list.setFocus(Qt.FocusReason.TabFocusReason)
                self._take_hand(beside)
                return
            place += direction

    def _step(self, here: BoardColumn, across: int, along: int) -> None:
        """Ask for the card at hand to go to the column beside, or a place up or down."""
        card, place = here.list.current, here.list.currentIndex().row()
        if card is None:
            return
        if across:
            beside = here.number + across
            if 0 <= beside < len(self.columns):
                self._ask(card, self.columns[beside], 0)
        elif along < 0 and place > 0:
            self._ask(card, here, place - 1)
        elif along > 0 and place < here.list.cards.rowCount() - 1:
            self._ask(card, here, place + 2)

    def _ask(self, card: BoardCard, target: BoardColumn, place: int) -> None:
        """Ask for a card to stand before the one now at a place of a column."""
        before = target.list.cards.card_at(place)
        own = target.list.cards.place_of(card.key)
        lands = place - 1 if 0 <= own < place else place
        self._goes_to = (target.key, lands)
        self.move_requested.emit(card.key, target.key, before.key if before else None)
        self._goes_to = None

    # dragging

    def _start(self, source: BoardColumn, card: BoardCard, at: QPoint, grip: QPoint) -> None:
        self._drag = _Drag(card=card, source=source, grip=grip, at=at)
        for each in self.columns:
            each.list.cards.is_held = True
        source.list.ghost = card.key
        self._float.carry(card, QSize(source.list.viewport().width() - 2 * _SIDE, theme.px(CARD)))
        self._scroller.start()

    def _follow(self, at: QPoint) -> None:
        drag = self._drag
        if drag is None:
            return
        drag.at = at
        self._float.move_to(self.mapFromGlobal(at) - drag.grip)
        before = drag.target
        drag.rail = next((box for box in self.rail if box.holds(at)), None)
        inside = self._area.rect().contains(self._area.mapFromGlobal(at))
        drag.target = next((each for each in self.columns if inside and each.holds(at)), None)
        for each in self.columns:
            each.list.set_gap(self._gap_in(each, drag) if each is drag.target else -1)
        for box in self.rail:
            box.set_target(box is drag.rail)
        if drag.target is not before:
            self.hovered.emit(drag.card, drag.source.key, drag.target.key if drag.target else None)

    def _gap_in(self, each: BoardColumn, drag: _Drag) -> int:
        """Say where the gap opens; none beside the card's own place."""
        place = each.list.place_at(
            each.list.viewport().mapFromGlobal(drag.at - drag.grip).y() + theme.px(CARD) // 2
        )
        if each is drag.source:
            own = each.list.cards.place_of(drag.card.key)
            if place in (own, own + 1):
                return -1
        return place

    def _scroll_near_edge(self) -> None:
        """Scroll a column, or the board, while a card is held near its edge."""
        drag = self._drag
        if drag is None:
            return
        x = self._area.mapFromGlobal(drag.at).x()
        for distance, step in ((x, -1), (self._area.width() - x, 1)):
            if 0 <= distance < _NEAR_EDGE:
                self._area.horizontalScrollBar().setValue(
                    self._area.horizontalScrollBar().value() + step * _SCROLL_STEP
                )
        if drag.target is None:
            return
        cards = drag.target.list
        y = cards.viewport().mapFromGlobal(drag.at).y()
        for distance, step in ((y, -1), (cards.viewport().height() - y, 1)):
            if distance < _NEAR_EDGE:
                bar = cards.verticalScrollBar()
                bar.setValue(bar.value() + step * _SCROLL_STEP)
                self._follow(drag.at)

    def _drop(self, at: QPoint) -> None:
        self._follow(at)
        drag = self._drag
        if drag is None:
            return
        place = drag.target.list.gap if drag.target is not None else -1
        self._stop()
        if drag.rail is not None:
            self.rail_requested.emit(drag.card.key, drag.rail.key)
        elif drag.target is not None and place >= 0:
            self._ask(drag.card, drag.target, place)

    def _stop(self) -> None:
        """Let the card go back; what is dropped somewhere is asked for after this."""
        drag, self._drag = self._drag, None
        self._scroller.stop()
        self._float.hide()
        for each in self.columns:
            each.list.cards.is_held = False
            each.list.settle()
        for box in self.rail:
            box.set_target(False)
        if drag is not None and drag.target is not drag.source:
            self.hovered.emit(drag.card, drag.source.key, drag.source.key)


class _Floating(QWidget):
    """The card under the pointer while it is dragged, a little tilted."""

    def __init__(self, board: QWidget) -> None:
        super().__init__(board)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture = QPixmap()
        self._margin = 16
        self.hide()

    def carry(self, card: BoardCard, size: QSize) -> None:
        """Show a card, drawn once."""
        ratio = self.devicePixelRatioF()
        whole = QSize(size.width() + 2 * self._margin, size.height() + 2 * self._margin)
        self._picture = QPixmap(whole * ratio)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(self._picture)
        paint.start(painter)
        center = QRect(QPoint(0, 0), whole).toRectF().center()
        there, back = (QTransform.fromTranslate(sign * center.x(), sign * center.y()) for sign in (1, -1))
        turn = back * QTransform().rotate(_TILT) * there
        painter.setTransform(turn, True)
        room = QRectF(self._margin, self._margin, size.width(), size.height())
        paint.shadow(painter, room, 8, 10, 4)
        paint_card(painter, room, card, edge="accent")
        painter.end()
        self.resize(whole)
        self.raise_()

    def move_to(self, corner: QPoint) -> None:
        """Stand with the card's corner at a point of the board."""
        self.move(corner - QPoint(self._margin, self._margin))
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._picture)


def words_of(card: BoardCard, *more: Any) -> str:
    """Say a card as a sentence for a screen reader."""
    parts = (card.title, card.second, card.value, card.right, card.foot, card.foot_right, *more)
    return ", ".join(str(part) for part in parts if part)
