"""What happened with a customer, newest first, grouped by month."""

from collections.abc import Hashable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from smallcrm.domain.record import dataclass
from smallcrm.i18n import format_date, translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.lists import Group, Index
from smallcrm.ui.kit.theme import theme

_MAX_LINES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One thing that happened.

    `when` and `who` stand at the right ("Today, 8:52", "Frank"). `body` is what was written; longer
    ones are shortened to three lines until the row is opened. `link` is the name of a paper that can be
    opened with it.
    """

    key: Hashable
    on: date
    title: str
    body: str = ""
    icon: str = "note"
    family: str = "neutral"
    when: str = ""
    who: str = ""
    plate: str = ""
    chip: paint.ChipLook | None = None
    link: str = ""
    link_icon: str = "pdf"

    @property
    def said(self) -> str:
        """The row as a sentence."""
        chip = self.chip.words if self.chip else ""
        parts = (self.when, self.title, self.plate, chip, self.body, self.link, self.who)
        return ", ".join(part for part in parts if part)


def by_month(happenings: Iterable[Happening], today: date, *, head: str = "") -> list[Group | Happening]:
    """Put heads between the months of this year and the last; what is older stands under one head.

    The happenings come newest first; `head` is the last one of those they go on after.
    """
    rows: list[Group | Happening] = []
    for happening in happenings:
        if happening.on.year >= today.year - 1:
            month = format_date(happening.on, "month_year")
            title = month[:1].upper() + month[1:]
        else:
            title = translate("Kit", "{year} and earlier").format(year=today.year - 2)
        if title != head:
            rows.append(Group(title=title))
            head = title
        rows.append(happening)
    return rows


class Timeline(QListView):
    """The history of a customer. `opened` is Enter or a double click, `link_opened` a click on a row's link.

    `end_near` asks for more rows before the last ones are reached; see `add_rows`.
    """

    opened = Signal(object)
    link_opened = Signal(object)
    menu_requested = Signal(object, QPoint)
    end_near = Signal()

    def __init__(self, *, name: str = "") -> None:
        super().__init__()
        self.rows = _TimelineModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_TimelineDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.expanded: set[Hashable] = set()
        self.heights: dict[Hashable, int] = {}
        self.doubleClicked.connect(self._double_clicked)
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._look_ahead())

    def set_rows(self, rows: Sequence[Group | Happening]) -> None:
        """Show other happenings, from where the eye was."""
        scrolled, key = self.verticalScrollBar().value(), self.current_key
        self.heights.clear()
        self.rows.show(rows)
        place = self.rows.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place))
        self.verticalScrollBar().setValue(scrolled)

    def add_rows(self, rows: Sequence[Group | Happening]) -> None:
        """Go on with older happenings under those that are shown."""
        self.rows.add(rows)

    @property
    def last_head(self) -> str:
        """The head the last row stands under."""
        return self.rows.last_head

    @property
    def current_key(self) -> Hashable:
        """The row the keyboard is on, or None."""
        row = self.rows.row_at(self.currentIndex())
        return row.key if isinstance(row, Happening) else None

    def toggle(self, key: Hashable) -> None:
        """Show the whole of a long text, or its first lines again."""
        self.expanded ^= {key}
        self.heights.pop(key, None)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.rows.row_at(self.currentIndex())
        is_happening = isinstance(row, Happening)
        if is_happening and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row.key)
        elif is_happening and event.key() == Qt.Key.Key_Space:
            self.toggle(row.key)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the page's actions."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Wrapped words take other heights.
        if event.size().width() != event.oldSize().width():
            self.rescale()

    def rescale(self) -> None:
        """Take the row heights of the present text size."""
        self.heights.clear()
        self.scheduleDelayedItemsLayout()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).center()
        row = self.rows.row_at(self.indexAt(at))
        if isinstance(row, Happening):
            self.menu_requested.emit(row.key, self.viewport().mapToGlobal(at))

    def _look_ahead(self, _value: int = 0) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() < 2 * bar.pageStep():
            self.end_near.emit()

    def _double_clicked(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if isinstance(row, Happening):
            self.opened.emit(row.key)


class _TimelineModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Group | Happening] = []

    def show(self, rows: Sequence[Group | Happening]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add(self, rows: Sequence[Group | Happening]) -> None:
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    @property
    def last_head(self) -> str:
        return next((row.title for row in reversed(self._rows) if isinstance(row, Group)), "")

    def row_at(self, index: Index) -> Group | Happening | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place_of(self, key: Hashable) -> int:
        if key is None:
            return -1
        for place, row in enumerate(self._rows):
            if isinstance(row, Happening) and row.key == key:
                return place
        return -1

    def is_followed(self, index: Index) -> bool:
        after = index.row() + 1
        return after < len(self._rows) and isinstance(self._rows[after], Happening)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.title if isinstance(row, Group) else row.said
        return row if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.row_at(index), Group):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _TimelineDelegate(QStyledItemDelegate):
    def __init__(self, view: Timeline) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._view.rows.row_at(index)
        if not isinstance(row, Happening):
            return QSize(100, theme.px(34))
        # Qt asks for every row whenever rows are added: measuring words thousands of times would be felt.
        if row.key not in self._view.heights:
            self._view.heights[row.key] = self._height(row)
        return QSize(100, self._view.heights[row.key])

    def _height(self, row: Happening) -> int:
        head = theme.px(26)
        body = paint.paragraph_height(row.body, self._room(), max_lines=self._lines(row)) if row.body else 0
        below = theme.px(20) if row.link and not self._link_fits(row) else 0
        return round(max(head + body + below + theme.px(18), theme.px(46)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._view.rows.row_at(index)
        area = QRectF(option.rect)
        painter.save()
        paint.start(painter)
        if isinstance(row, Group):
            paint.text(painter, area.adjusted(24, 8, -24, 0), row.title, "small_strong", "text_2")
        elif row is not None:
            state = paint.row_state(option)
            if state.is_focused:
                paint.box(painter, area.adjusted(8, 1, -8, -4), 8, edge="focus", thickness=2)
            is_followed = self._view.rows.is_followed(index)
            self._paint_row(painter, area, row, is_followed=is_followed)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        row = self._view.rows.row_at(index)
        if not isinstance(row, Happening) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        if row.link and self._link_area(option.rect, row).contains(event.position()):
            self._view.link_opened.emit(row.key)
            return True
        if event.position().y() > option.rect.top() + theme.px(26) and self._is_long(row):
            self._view.toggle(row.key)
            return True
        return False

    def _paint_row(self, painter: QPainter, area: QRectF, row: Happening, *, is_followed: bool) -> None:
        middle_x, top = area.left() + 39, area.top() + 4
        if is_followed:
            painter.fillRect(QRectF(middle_x, area.top() + 40, 1, area.height() - 36), theme.color("border"))
        paint.kind_icon(painter, QRectF(middle_x - 15, area.top() + 6, 30, 30), row.icon, row.family)
        left, right, line = area.left() + 67, area.right() - 24, theme.px(20)
        room = QRectF(right - 160, top, 160, line)
        taken = paint.text(painter, room, row.when, "small", "text_2", align=paint.RIGHT)
        end = right - taken - 12
        after = paint.plate_width(row.plate) + 8 if row.plate else 0
        after += paint.chip_width(row.chip) + 8 if row.chip else 0
        title = QRectF(left, top, max(end - left - after, 40), line)
        x = left + paint.text(painter, title, row.title, "body_strong") + 10
        if row.plate:
            x += paint.plate(painter, x, title.center().y(), row.plate) + 8
        if row.chip:
            paint.chip(painter, x, title.center().y(), row.chip, line)
        low = QRectF(right - 120, top + line, 120, line)
        paint.text(painter, low, row.who, "caption", "text_3", align=paint.RIGHT)
        if row.body:
            body = QRectF(left, top + line, self._room(), area.height())
            paint.paragraph(painter, body, row.body, max_lines=self._lines(row))
        if row.link:
            link = self._link_area(area.toRect(), row)
            paint_icon(painter, row.link_icon, QRectF(link.left(), link.center().y() - 8, 16, 16), "link")
            paint.text(painter, link.adjusted(20, 0, 0, 0), row.link, "small", "link")

    def _room(self) -> float:
        return self._view.viewport().width() - 67 - 24 - theme.px(110)

    def _lines(self, row: Happening) -> int:
        return 500 if row.key in self._view.expanded else _MAX_LINES

    def _is_long(self, row: Happening) -> bool:
        whole = paint.paragraph_height(row.body, self._room(), max_lines=500)
        return whole > paint.paragraph_height(row.body, self._room(), max_lines=_MAX_LINES)

    def _link_area(self, area: QRect, row: Happening) -> QRectF:
        """Say where the name of the paper stands: after a short text, else under the title's right end."""
        left, line = area.left() + 67, theme.px(20)
        taken = paint.width(row.link, "small") + 22
        if self._link_fits(row):
            x = left + (paint.width(row.body, "small") + 14 if row.body else 0)
            return QRectF(x, area.top() + 4 + line, taken, line)
        return QRectF(left, area.bottom() - line - theme.px(14), taken, line)

    def _link_fits(self, row: Happening) -> bool:
        taken = paint.width(row.body, "small") + 14 + paint.width(row.link, "small") + 22
        return "\n" not in row.body and taken < self._room()
