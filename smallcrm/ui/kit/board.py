"""Columns of cards that are dragged, or moved by keys: within a column, to another one, or onto the rail.

The board knows no business: a column reads its cards by windows from a function it is given, and a drop
moves nothing by itself, it comes out as a wish. The cards are `board_card` and `board_list`, columns and
rail `board_parts`; they are offered here too.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QTransform
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from smallcrm.ui.kit import paint
from smallcrm.ui.kit.board_card import CARD, BoardCard, paint_card, words_of
from smallcrm.ui.kit.board_list import FRAME_MS, SIDE, WINDOW, Read
from smallcrm.ui.kit.board_parts import BoardColumn, BoardHead, RailBox, RailWords
from smallcrm.ui.kit.labels import ElidedLabel
from smallcrm.ui.kit.layout import clear, column, pane, row
from smallcrm.ui.kit.theme import theme

__all__ = ["CARD", "WINDOW", "Board", "BoardCard", "BoardHead", "RailBox", "RailWords", "words_of"]

_RAIL = 196
_TILT = 2.0
_NEAR_EDGE = 44
_SCROLL_STEP = 14


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
        self._scroller = QTimer(self, interval=FRAME_MS)
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
        self._float.carry(card, QSize(source.list.viewport().width() - 2 * SIDE, theme.px(CARD)))
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
