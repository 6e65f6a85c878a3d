"""A month or a week of days with what stands on each; entries are dragged from day to day.

The view knows no business: the page gives `DayCell`s and hears wishes. A drop moves nothing by itself, it
comes out as `move_requested`; the arrows with Ctrl come out as `nudged`, so that keys do what the mouse does.
"""

from collections.abc import Hashable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from smallcrm import i18n
from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate
from smallcrm.ui.kit import keys, paint
from smallcrm.ui.kit.days import months_later
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.table_model import Index
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.tips import show_tip

WEEK = 7
WEEKS_OF_A_MONTH = 6
_HEAD = 30
_ENTRY = 20
_LOW_ENTRY = 18
_GAP = 3
_LOW_GAP = 1
_LOW = 104
"""A day lower than this sets its entries closer."""
_SIDE = 6
_BAR = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing of a day: a few words, a sign and a family of colours; what is done shows a check."""

    key: Hashable
    words: str
    icon: str = ""
    family: str = "neutral"
    is_done: bool = False
    tip: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCell:
    """A day. `entries` are the first of `total`; `count` stands in the corner if it is not 0.

    `heat` from 0 to 1 is how full the day is; `is_overfull` marks it as too full. `name` is what the day
    is called, a holiday for instance. `sentence` says the whole day to a screen reader.
    """

    day: date
    entries: tuple[Entry, ...] = ()
    total: int = 0
    count: int = 0
    heat: float = 0.0
    is_overfull: bool = False
    is_quiet: bool = False
    name: str = ""
    sentence: str = ""


class CalendarView(QTableView):
    """Days in weeks. The current one is `day`; `day_wanted` asks for one that is not shown.

    `opened` is Enter on a day, `new_requested` a double click, `more_requested` a click on "4 more",
    `entry_chosen` a click on an entry. `nudged` is Ctrl with an arrow, in days.
    """

    day_changed = Signal(object)
    day_wanted = Signal(object)
    opened = Signal(object)
    new_requested = Signal(object)
    more_requested = Signal(object)
    entry_chosen = Signal(object, object)
    move_requested = Signal(object, object)
    nudged = Signal(int)
    letter_pressed = Signal(str)

    def __init__(self, *, name: str = "") -> None:
        super().__init__()
        self.days = _DayModel(self)
        self.is_month = True
        self.dragged: Entry | None = None
        self.pointer = QPoint(-1, -1)
        self._pressed: tuple[Entry, QPoint] | None = None
        self._prepare()
        self.setAccessibleName(name)

    # Days

    @property
    def day(self) -> date | None:
        """The day the keyboard is on."""
        cell = self.days.cell_at(self.currentIndex())
        return cell.day if cell else None

    def set_days(self, cells: Sequence[DayCell], *, day: date, today: date, month: int = 0) -> None:
        """Show whole weeks of days, one of them current; days of other months than `month` are paler."""
        self.is_month = bool(month)
        self.days.set_cells(cells, today=today, month=month)
        blocked = self.blockSignals(True)
        self.setCurrentIndex(self.days.index_of(day))
        self.blockSignals(blocked)
        self.viewport().update()

    def select(self, day: date) -> None:
        """Go to a day; one that is not shown is asked for."""
        index = self.days.index_of(day)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.day_wanted.emit(day)

    def capacity(self) -> int:
        """Say how many entries have room in a day."""
        return _capacity(self.rowHeight(0) or self.viewport().height() // WEEKS_OF_A_MONTH)

    def entry_area(self, key: Hashable) -> QRect:
        """Say where an entry is in the viewport; an empty place if it is not in sight."""
        for place, cell in enumerate(self.days.cells):
            area = self.visualRect(self.days.index(place // WEEK, place % WEEK))
            for entry, room in _entry_rooms(QRectF(area), cell)[0]:
                if entry.key == key:
                    return room.toRect()
        return QRect()

    def day_area(self, day: date) -> QRect:
        """Say where a day is in the viewport."""
        return self.visualRect(self.days.index_of(day))

    def rescale(self) -> None:
        """Take the sizes of the present text size."""
        self.horizontalHeader().setFixedHeight(theme.px(32))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day, key = self.day, event.key()
        if day is None:
            super().keyPressEvent(event)
        elif step := _STEPS.get(key):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.nudged.emit(step)
            else:
                self.select(day + timedelta(days=step))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.select(self._page_from(day, -1 if key == Qt.Key.Key_PageUp else 1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            place = self.currentIndex().column()
            self.select(day + timedelta(days=-place if key == Qt.Key.Key_Home else WEEK - 1 - place))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(day)
        elif key == Qt.Key.Key_Escape and self.dragged is not None:
            self._stop_dragging()
        elif pressed := keys.letter(event):
            self.letter_pressed.emit(pressed)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the page's actions."""

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        entry = self._entry_at(point)
        if event.button() == Qt.MouseButton.LeftButton and entry is not None:
            self._pressed = (entry, point)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer = event.position().toPoint()
        if self._pressed is not None and self.dragged is None:
            entry, start = self._pressed
            far = (self.pointer - start).manhattanLength() >= QApplication.startDragDistance()
            if far and not entry.is_done:
                self.dragged = entry
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._pressed is None:
            over = self._entry_at(self.pointer)
            shape = Qt.CursorShape.ArrowCursor if over is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point, pressed, dragged = event.position().toPoint(), self._pressed, self.dragged
        cell = self.days.cell_at(self.indexAt(point))
        self._stop_dragging()
        if dragged is not None:
            if cell is not None and dragged not in cell.entries:
                self.move_requested.emit(dragged.key, cell.day)
        elif cell is not None and event.button() == Qt.MouseButton.LeftButton:
            if pressed is not None and self._entry_at(point) == pressed[0]:
                self.entry_chosen.emit(pressed[0].key, cell.day)
            elif self._more_at(point):
                self.more_requested.emit(cell.day)
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        cell = self.days.cell_at(self.indexAt(event.position().toPoint()))
        if cell is not None and self._entry_at(event.position().toPoint()) is None:
            self.new_requested.emit(cell.day)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointer = QPoint(-1, -1)
        self.viewport().update()
        super().leaveEvent(event)

    # What Qt asks

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if (cell := self.days.cell_at(current)) is not None:
            self.day_changed.emit(cell.day)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.days.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, WEEK - 1)
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(560), theme.px(360))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.dragged is None:
            return
        painter = QPainter(self.viewport())
        paint.start(painter)
        target = self.indexAt(self.pointer)
        if target.isValid():
            paint.box(painter, QRectF(self.visualRect(target)).adjusted(1, 1, -2, -2), 6, "", "accent", 2)
        wide = max(self.columnWidth(0) - 2 * _SIDE, 60)
        room = QRectF(self.pointer.x() - wide / 3, self.pointer.y() - 12, wide, theme.px(_ENTRY))
        paint.shadow(painter, room, 6, 6, 2)
        _paint_entry(painter, room, self.dragged)

    # Inner workings

    def _prepare(self) -> None:
        self.setModel(self.days)
        self.setItemDelegate(_DayDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            head.setMinimumSectionSize(24)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.rescale()

    def selectionCommand(
        self, _index: QModelIndex, _event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select the day the keyboard is on and no other, also while the mouse is dragged over others."""
        if self.dragged is not None or (self._pressed is not None and self.pointer != self._pressed[1]):
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return QItemSelectionModel.SelectionFlag.ClearAndSelect

    def _page_from(self, day: date, direction: int) -> date:
        return months_later(day, direction) if self.is_month else day + timedelta(days=WEEK * direction)

    def _stop_dragging(self) -> None:
        self._pressed = self.dragged = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def _rooms_at(self, point: QPoint) -> "tuple[list[tuple[Entry, QRectF]], QRectF, int]":
        index = self.indexAt(point)
        cell = self.days.cell_at(index)
        return _entry_rooms(QRectF(self.visualRect(index)), cell) if cell else ([], QRectF(), 0)

    def _entry_at(self, point: QPoint) -> Entry | None:
        for entry, room in self._rooms_at(point)[0]:
            if room.contains(QPointF(point)):
                return entry
        return None

    def _more_at(self, point: QPoint) -> bool:
        _, room, hidden = self._rooms_at(point)
        return hidden > 0 and room.contains(QPointF(point))


class _DayModel(QAbstractTableModel):
    """Whole weeks of days, one week a row."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cells: Sequence[DayCell] = ()
        self.today = date.min
        self.month = 0

    def set_cells(self, cells: Sequence[DayCell], *, today: date, month: int) -> None:
        """Show other days."""
        self.today, self.month = today, month
        if len(cells) == len(self.cells):
            # The same shape: the view keeps its current day and its sizes.
            self.cells = tuple(cells)
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, WEEK - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, WEEK - 1)
            return
        self.beginResetModel()
        self.cells = tuple(cells)
        self.endResetModel()

    def cell_at(self, index: Index) -> DayCell | None:
        """Return the day of an index."""
        place = index.row() * WEEK + index.column()
        return self.cells[place] if index.isValid() and place < len(self.cells) else None

    def index_of(self, day: date) -> QModelIndex:
        """Return the index of a day, an invalid one if it is not shown."""
        place = (day - self.cells[0].day).days if self.cells else -1
        return self.index(place // WEEK, place % WEEK) if 0 <= place < len(self.cells) else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.cells) // WEEK

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else WEEK

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell_at(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(cell.day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.sentence
        return cell if role == Qt.ItemDataRole.UserRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not self.cells:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        weekday = self.cells[section].day.weekday()
        if role == Qt.ItemDataRole.DisplayRole:
            return i18n.active().weekday_name(weekday, short=True)
        return i18n.active().weekday_name(weekday) if role == Qt.ItemDataRole.AccessibleTextRole else None


class _DayDelegate(QStyledItemDelegate):
    """Paints a day: number, count, how full it is, and as many entries as there is room for."""

    def __init__(self, view: CalendarView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = self._view.days.cell_at(index)
        if cell is None:
            return
        painter.save()
        paint.start(painter)
        area, days = QRectF(option.rect), self._view.days
        is_other = bool(days.month) and cell.day.month != days.month
        painter.fillRect(area, theme.color("surface_alt" if is_other or cell.is_quiet else "surface"))
        painter.fillRect(QRectF(area.right() - 1, area.top(), 1, area.height()), theme.color("divider"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.color("divider"))
        self._paint_head(painter, area, cell, is_other=is_other)
        shown, more, hidden = _entry_rooms(area, cell)
        for entry, room in shown:
            if entry is not self._view.dragged:
                _paint_entry(painter, room, entry, is_hovered=room.contains(QPointF(self._view.pointer)))
        if hidden:
            words = translate("Kit", "%n more", "entries of a day", hidden)
            paint.text(painter, more, words, "caption", "accent_text", weight=500)
        if cell.heat > 0:
            self._paint_heat(painter, area, cell)
        if index == self._view.currentIndex():
            paint.box(painter, area.adjusted(0, 0, -1, -1), 6, edge="accent", thickness=2)
            if self._view.property("kbd"):
                paint.box(painter, area.adjusted(3, 3, -4, -4), 4, edge="focus", thickness=1)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        cell = self._view.days.cell_at(index)
        if event.type() != QEvent.Type.ToolTip or cell is None:
            return super().helpEvent(event, view, option, index)
        entry = self._view._entry_at(event.pos())  # noqa: SLF001 - the view's own delegate
        tip = entry.tip if entry is not None else cell.sentence if cell.is_overfull else cell.name
        show_tip(event.globalPos(), tip, view)
        return True

    def _paint_head(self, painter: QPainter, area: QRectF, cell: DayCell, *, is_other: bool) -> None:
        line = QRectF(area.left() + _SIDE, area.top() + 4, area.width() - 2 * _SIDE, theme.px(24))
        number = QRectF(line.left(), line.top(), max(theme.px(24), 24), line.height())
        is_today = cell.day == self._view.days.today
        if is_today:
            side = min(number.width(), number.height())
            dot = QRectF(number.left(), number.center().y() - side / 2, side, side)
            paint.box(painter, dot, side / 2, "accent")
            number = dot
        tone = "text_on_accent" if is_today else "text_3" if is_other else "text"
        weight = 600 if is_today else 500
        words = str(cell.day.day)
        paint.text(painter, number, words, "small", tone, weight=weight, align=paint.CENTER, tabular=True)
        right = line.right()
        if cell.is_overfull:
            right -= paint.count_badge(painter, right, line.center().y(), str(cell.count), "warn") + 4
        elif cell.count:
            words = str(cell.count)
            right -= (
                paint.text(painter, line, words, "caption", "text_3", align=paint.RIGHT, tabular=True) + 6
            )
        # The first of a month says which; a holiday says its name.
        beside = cell.name or (
            i18n.active().month_name(cell.day.month, short=True) if cell.day.day == 1 else ""
        )
        if beside:
            room = QRectF(number.right() + 6, line.top(), right - number.right() - 6, line.height())
            paint.text(painter, room, beside, "caption", "text_3")

    @staticmethod
    def _paint_heat(painter: QPainter, area: QRectF, cell: DayCell) -> None:
        """Draw how full the day is as a bar along its foot: length and colour say the same."""
        room = area.adjusted(_SIDE, 0, -_SIDE - 1, 0)
        bar = QRectF(room.left(), area.bottom() - _BAR - 3, room.width() * min(cell.heat, 1.0), _BAR)
        paint.box(painter, bar, _BAR / 2, "warn" if cell.is_overfull else "accent_line")


def _pitch(height: float) -> tuple[int, int]:
    """Say how high an entry is in a day so high, and how far the next one stands from it."""
    is_low = height < theme.px(_LOW)
    return theme.px(_LOW_ENTRY if is_low else _ENTRY), _LOW_GAP if is_low else _GAP


def _capacity(height: float) -> int:
    """Say how many entries have room under the head of a day so high."""
    return max(int((height - theme.px(_HEAD) - _BAR - 4) // sum(_pitch(height))), 0)


def _entry_rooms(area: QRectF, cell: DayCell) -> tuple[list[tuple[Entry, QRectF]], QRectF, int]:
    """Place the entries of a day: those with room, where "4 more" stands, and how many it stands for."""
    capacity = _capacity(area.height())
    total = max(cell.total, len(cell.entries))
    # Where there is room for one, that one says more than how many there are.
    shown = min(len(cell.entries), capacity if total <= capacity or capacity == 1 else max(capacity - 1, 0))
    (high, gap), wide = _pitch(area.height()), area.width() - 2 * _SIDE - 1
    lines = [
        QRectF(area.left() + _SIDE, area.top() + theme.px(_HEAD) + place * (high + gap), wide, high)
        for place in range(shown + 1)
    ]
    hidden = total - shown if capacity > 1 else 0
    return list(zip(cell.entries[:shown], lines, strict=False)), lines[shown].adjusted(2, 0, 0, 0), hidden


def _paint_entry(painter: QPainter, room: QRectF, entry: Entry, *, is_hovered: bool = False) -> None:
    middle = room.center().y()
    sign = QRectF(room.left() + 4, middle - 8, 16, 16)
    words = room.adjusted(26, 0, -4, 0)
    if entry.is_done:
        paint_icon(painter, "check", sign, "text_3")
        paint.text(painter, words, entry.words, "caption", "text_3")
        return
    family = theme.family(entry.family)
    edge = family.text if is_hovered or theme.is_high_contrast else ""
    paint.box(painter, room, 4, family.soft, edge)
    if entry.icon:
        paint_icon(painter, entry.icon, sign, family.text)
    paint.text(painter, words if entry.icon else room.adjusted(6, 0, -4, 0), entry.words, "caption",
               family.text, weight=500)  # fmt: skip


def weeks_around(day: date, first_weekday: int, weeks: int = WEEKS_OF_A_MONTH) -> date:
    """Find the first day to show: of the week that holds the first of the month, or the day itself."""
    start = day.replace(day=1) if weeks > 1 else day
    return start - timedelta(days=(start.weekday() - first_weekday) % WEEK)


_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}
