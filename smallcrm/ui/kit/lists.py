"""Lists of two-line rows in groups: what to do, for whom, when; with a circle to tick it off.

The rows and their groups are values made by the page; wishes come back as signals with the row's key.
Letters work whatever the layout of the keyboard.
"""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate
from smallcrm.ui.kit import keys, paint
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.tips import show_tip

Index = QModelIndex | QPersistentModelIndex

DONE = "done"
"""The name of the action the circle and the space bar stand for."""

_SETTLES_MS = 1_500
_CIRCLE = 22


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The head of a group: its name and how many are in it."""

    title: str
    count: int | None = None
    family: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A row of two lines.

    `second` is one line already put together; `right` and `right_second` stand at the right edge,
    `right` in the colour of `right_family`. `picture` (40 by 56) replaces the icon. `chip` is a word or
    number at the right. `sentence` is what a screen reader says, by default the row's words.
    """

    key: Hashable
    title: str
    second: str = ""
    icon: str = ""
    family: str = "neutral"
    plate: str = ""
    right: str = ""
    right_family: str = ""
    right_second: str = ""
    chip: paint.ChipLook | None = None
    picture: QPixmap | None = None
    is_done: bool = False
    sentence: str = ""

    @property
    def said(self) -> str:
        """The row as a sentence."""
        parts = (self.title, self.second.replace("  ·  ", ", "), self.plate, self.right, self.right_second)
        return self.sentence or ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowAction:
    """What can be done with every row: a name in code, words, a letter.

    With an icon it is also a button at the right of the row under the pointer and of the selected one.
    The action named DONE is the circle.
    """

    name: str
    text: str
    letter: str = ""
    icon: str = ""


Row = Group | Item


class ListModel(QAbstractListModel):
    """Groups and items in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self.done: set[Hashable] = set()
        """Rows that were ticked off a moment ago and show it."""

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """Return the row of an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def item_at(self, index: Index) -> Item | None:
        """Return the item of an index; None for a head."""
        row = self.row_at(index)
        return row if isinstance(row, Item) else None

    def place_of(self, key: Hashable) -> int:
        """Return the place of an item, or -1."""
        for place, row in enumerate(self._rows):
            if isinstance(row, Item) and row.key == key:
                return place
        return -1

    def remove(self, key: Hashable) -> None:
        """Take a row out, and its head if it was the last below it."""
        place = self.place_of(key)
        if place < 0:
            return
        self._take(place)
        is_last = place >= len(self._rows) or isinstance(self._rows[place], Group)
        if is_last and place and isinstance(self._rows[place - 1], Group):
            self._take(place - 1)

    def show_done(self, key: Hashable, *, is_done: bool) -> None:
        """Show a row as ticked off, or as it was."""
        if is_done:
            self.done.add(key)
        else:
            self.done.discard(key)
        place = self.place_of(key)
        if place >= 0:
            self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole and row is not None:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.row_at(index), Group):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _take(self, place: int) -> None:
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._rows[place]
        self.endRemoveRows()

    def _said(self, row: Row | None) -> str:
        if isinstance(row, Group):
            return row.title if row.count is None else f"{row.title}, {row.count}"
        if row is None:
            return ""
        is_done = row.is_done or row.key in self.done
        return f"{translate('Kit', 'Done')}, {row.said}" if is_done else row.said


class TwoLineList(QListView):
    """The list of Today and its like.

    `acted` gives the name of an action, the key of the row, and where its button is on the screen.
    `opened` is Enter or a double click. Letters of no action come out of `letter_pressed`.
    """

    acted = Signal(str, object, QRect)
    opened = Signal(object)
    current_changed = Signal(object)
    letter_pressed = Signal(str)
    menu_requested = Signal(object, QPoint)
    settled = Signal(object)
    """A row that was shown as done has left."""

    def __init__(
        self,
        actions: Sequence[RowAction] = (),
        *,
        name: str = "",
        has_circle: bool = True,
        row_height: int = 58,
    ) -> None:
        super().__init__()
        self.actions_of_rows = tuple(actions)
        self.has_circle = has_circle
        self.row_height = row_height
        self.pointer = QPoint(-1, -1)
        self._pending: list[Row] | None = None
        self.rows = ListModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_TwoLineDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)

    # Rows

    @property
    def current_key(self) -> Hashable:
        """The key of the row the keyboard is on, or None."""
        item = self.rows.item_at(self.currentIndex())
        return item.key if item else None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the current one stays current if it is still there.

        While a row shows its green check the new rows wait for it to leave, unless it came back.
        """
        keys_coming = {row.key for row in rows if isinstance(row, Item) and not row.is_done}
        for key in self.rows.done & keys_coming:
            self.rows.show_done(key, is_done=False)
        if self.rows.done:
            self._pending = list(rows)
            return
        self._show(rows)

    def select(self, key: Hashable) -> bool:
        """Go to a row; False if it is not there."""
        place = self.rows.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place))
            self.scrollTo(self.rows.index(place))
        return place >= 0

    def select_first(self) -> None:
        """Go to the first row, if there is one."""
        for place, row in enumerate(self.rows.rows):
            if isinstance(row, Item):
                self.setCurrentIndex(self.rows.index(place))
                return

    def show_done(self, key: Hashable) -> None:
        """Show the green check for a moment, then let the row leave and go on to the next."""
        self.rows.show_done(key, is_done=True)
        QTimer.singleShot(_SETTLES_MS, self, lambda: self._settle(key))

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.rows.item_at(self.currentIndex())
        key, pressed = event.key(), keys.letter(event)
        is_plain = not event.modifiers() & _HARD
        if item is not None and is_plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(item.key)
        elif item is not None and key == Qt.Key.Key_Space and self._action(name=DONE):
            self._act(DONE, item)
        elif pressed and (action := self._action(letter=pressed)):
            if item is not None:
                self._act(action.name, item)
        elif pressed:
            self.letter_pressed.emit(pressed)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the actions."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: object) -> QModelIndex:
        """Step over the heads of groups."""
        target = super().moveCursor(action, modifiers)
        here = self.currentIndex().row()
        if not isinstance(self.rows.row_at(target), Group):
            return target
        step = 1 if target.row() > here or action == QAbstractItemView.CursorAction.MoveHome else -1
        for direction in (step, -step):
            place = target.row()
            while 0 <= place < self.rows.rowCount():
                if isinstance(self.rows.rows[place], Item):
                    found = self.rows.index(place)
                    # The head above the first row should be seen with it.
                    self.scrollTo(target)
                    return found
                place += direction
        return self.currentIndex()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        before, self.pointer = self.pointer, event.position().toPoint()
        for point in (before, self.pointer):
            index = self.indexAt(point)
            if index.isValid():
                self.update(index)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointer = QPoint(-1, -1)
        self.viewport().update()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item, at = self.rows.item_at(self.currentIndex()), event.globalPos()
        if item is None:
            return
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_requested.emit(item.key, at)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self.current_key)

    def rescale(self) -> None:
        """Take the row heights of the present text size."""
        self.scheduleDelayedItemsLayout()

    def press(self, name: str, item: Item) -> None:
        """Do what a button in the row stands for."""
        self._act(name, item)

    def button_areas(self, area: QRect) -> dict[str, QRectF]:
        """Say where a row's buttons are, by the names of their actions."""
        rect = QRectF(area)
        found: dict[str, QRectF] = {}
        middle = rect.center().y()
        if self.has_circle and self._action(name=DONE):
            found[DONE] = QRectF(rect.left() + 24, middle - _CIRCLE / 2, _CIRCLE, _CIRCLE)
        right = rect.right() - 24 - self.right_width() - 12
        for action in reversed(self.actions_of_rows):
            if action.icon and action.name != DONE:
                found[action.name] = QRectF(right - 30, middle - 15, 30, 30)
                right -= 32
        return found

    def right_width(self) -> float:
        """Say how wide the column at the right is."""
        return theme.px(96) if self.row_height >= 50 else 0

    def _action(self, *, name: str = "", letter: str = "") -> RowAction | None:
        for action in self.actions_of_rows:
            if (name and action.name == name) or (letter and action.letter.lower() == letter):
                return action
        return None

    def _act(self, name: str, item: Item) -> None:
        if item.key in self.rows.done:
            return
        index = self.rows.index(self.rows.place_of(item.key))
        area = self.button_areas(self.visualRect(index)).get(name, QRectF(self.visualRect(index)))
        area = area.toRect()
        self.acted.emit(name, item.key, QRect(self.viewport().mapToGlobal(area.topLeft()), area.size()))

    def _open(self, index: QModelIndex) -> None:
        item = self.rows.item_at(index)
        if item is not None:
            self.opened.emit(item.key)

    def _show(self, rows: Sequence[Row]) -> None:
        key, scrolled = self.current_key, self.verticalScrollBar().value()
        place = self.currentIndex().row()
        self.rows.set_rows(rows)
        self._pending = None
        if key is not None and not self.select(key):
            self._select_near(place)
        self.verticalScrollBar().setValue(scrolled)

    def _settle(self, key: Hashable) -> None:
        if key not in self.rows.done:
            return
        place, was_current = self.rows.place_of(key), self.current_key == key
        self.rows.done.discard(key)
        self.rows.remove(key)
        if was_current:
            self._select_near(place)
        self.settled.emit(key)
        if self._pending is not None and not self.rows.done:
            self._show(self._pending)

    def _select_near(self, place: int) -> None:
        """Go to the next row after a place, else to the one before."""
        last = self.rows.rowCount() - 1
        for candidate in (*range(min(place, last), last + 1), *range(min(place, last), -1, -1)):
            if candidate >= 0 and isinstance(self.rows.rows[candidate], Item):
                self.setCurrentIndex(self.rows.index(candidate))
                return


_HARD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class _TwoLineDelegate(QStyledItemDelegate):
    """Paints heads and rows, and answers the buttons inside rows."""

    def __init__(self, view: TwoLineList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_head = isinstance(self._view.rows.row_at(index), Group)
        return QSize(100, theme.size("row_group") if is_head else theme.px(self._view.row_height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._view.rows.row_at(index)
        painter.save()
        paint.start(painter)
        if isinstance(row, Group):
            _paint_head(painter, QRectF(option.rect), row)
        elif row is not None:
            self._paint_item(painter, option, row)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        item = self._view.rows.item_at(index)
        kinds = (QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
        if item is None or event.type() not in kinds or event.button() != Qt.MouseButton.LeftButton:
            return False
        name = self._button_at(event.position(), option.rect)
        if not name:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._view.press(name, item)
        return True

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        item = self._view.rows.item_at(index)
        if event.type() != QEvent.Type.ToolTip or item is None:
            return super().helpEvent(event, view, option, index)
        name = self._button_at(QPointF(event.pos()), option.rect)
        action = next((each for each in self._view.actions_of_rows if each.name == name), None)
        if action is not None:
            tip = f"{action.text} ({action.letter})" if action.letter else action.text
        else:
            room = option.rect.width() - 260
            is_cut = any(
                paint.is_shortened(words, room, role)
                for words, role in ((item.title, "body_strong"), (item.second, "small"))
            )
            tip = "\n".join(part for part in (item.title, item.second) if part) if is_cut else ""
        show_tip(event.globalPos(), tip, view)
        return True

    def _button_at(self, point: QPointF, area: QRect) -> str:
        for name, button in self._view.button_areas(area).items():
            if button.adjusted(-4, -4, 4, 4).contains(point):
                return name
        return ""

    def _paint_item(self, painter: QPainter, option: QStyleOptionViewItem, item: Item) -> None:
        area, state = QRectF(option.rect), paint.row_state(option)
        paint.row_ground(painter, area, state)
        is_done = item.is_done or item.key in self._view.rows.done
        pointer = QPointF(self._view.pointer)
        buttons = self._view.button_areas(option.rect)
        left = area.left() + 24
        if DONE in buttons:
            is_over = buttons[DONE].adjusted(-4, -4, 4, 4).contains(pointer)
            paint.check_circle(painter, buttons[DONE], is_done=is_done, is_hovered=is_over)
            left = buttons[DONE].right() + 12
        left = self._paint_sign(painter, left, area, item)
        right = self._paint_right(painter, area, item, is_done=is_done)
        if (state.is_selected or state.is_hovered) and not is_done:
            for name, button in buttons.items():
                if name == DONE:
                    continue
                action = next(each for each in self._view.actions_of_rows if each.name == name)
                paint.row_button(painter, button, action.icon, is_hovered=button.contains(pointer))
                right = min(right, button.left() - 8)
        self._paint_words(painter, QRectF(left, area.top(), right - left, area.height()), item, is_done)

    def _paint_sign(self, painter: QPainter, left: float, area: QRectF, item: Item) -> float:
        middle = area.center().y()
        if item.picture is not None:
            place = QRectF(left, middle - 28, 40, 56)
            paint.shadow(painter, place, 1, 4, 1)
            painter.drawPixmap(place, item.picture, QRectF(item.picture.rect()))
            paint.box(painter, place, 1, edge="border")
            return left + 54
        if item.icon:
            side = 34 if area.height() >= 50 else 26
            place = QRectF(left, middle - side / 2, side, side)
            paint.kind_icon(painter, place, item.icon, item.family)
            return left + side + 12
        return left

    def _paint_right(self, painter: QPainter, area: QRectF, item: Item, *, is_done: bool) -> float:
        """Paint when and how much at the right; return where the words must end."""
        right, middle, half = area.right() - 24, area.center().y(), theme.px(20)
        if item.chip is not None:
            taken = paint.chip_width(item.chip)
            paint.chip(painter, right - taken, middle, item.chip)
            return right - taken - 12
        if not item.right and not item.right_second:
            return right
        tone = theme.family(item.right_family).text if item.right_family and not is_done else "text_2"
        weight = 600 if item.right_family else 500
        taken = max(
            paint.width(item.right, "small_strong", weight),
            paint.width(item.right_second, "small", tabular=True),
            self._view.right_width(),
        )
        top = QRectF(right - taken, middle - half if item.right_second else middle - half / 2, taken, half)
        paint.text(
            painter, top, item.right, "small_strong", tone, weight=weight, align=paint.RIGHT, elide=False
        )
        if item.right_second:
            below = QRectF(right - taken, middle, taken, half)
            paint.text(
                painter,
                below,
                item.right_second,
                "small",
                "text_2",
                align=paint.RIGHT,
                tabular=True,
                elide=False,
            )
        return right - taken - 12

    @staticmethod
    def _paint_words(painter: QPainter, room: QRectF, item: Item, is_done: bool) -> None:
        middle, half = room.center().y(), theme.px(20)
        tone = "text_3" if is_done else "text"
        if not item.second and not item.plate:
            place = QRectF(room.left(), middle - half / 2, room.width(), half)
            paint.text(painter, place, item.title, "body_strong", tone)
            return
        place = QRectF(room.left(), middle - half, room.width(), half)
        paint.text(painter, place, item.title, "body_strong", tone)
        plate = paint.plate_width(item.plate) + 8 if item.plate else 0
        below = QRectF(room.left(), middle, max(room.width() - plate, 0), half)
        taken = paint.text(painter, below, item.second, "small", "text_3" if is_done else "text_2")
        if item.plate:
            paint.plate(painter, room.left() + taken + (8 if taken else 0), middle + half / 2, item.plate)


def _paint_head(painter: QPainter, area: QRectF, group: Group) -> None:
    low = area.adjusted(24, 6, -20, 0)
    tone = theme.family(group.family).text if group.family else "text"
    x = low.left() + paint.text(painter, low, group.title, "section", tone) + 8
    if group.count is not None:
        place = QRectF(x, low.top(), 80, low.height())
        x += paint.text(painter, place, str(group.count), "small", "text_3", tabular=True) + 12
    paint.line(painter, x, low.right(), low.center().y())


def dotted(*parts: str) -> str:
    """Put the parts of a second line together, leaving out what is empty."""
    return "  ·  ".join(part for part in parts if part)
