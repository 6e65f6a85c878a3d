"""Two records side by side, and on each line a choice of what to keep.

The rows are values made by the page. Lines that agree have nothing to choose; where both may be kept the
line has two ticks instead of two circles.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate
from smallcrm.ui.kit import keys, paint
from smallcrm.ui.kit.accessibility import announce
from smallcrm.ui.kit.layout import column
from smallcrm.ui.kit.lists import Index
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.tips import show_tip


class Side(StrEnum):
    """What of a line is kept."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareHead:
    """What stands above a side: what it is, and a line about it."""

    title: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareRow:
    """One field of both records; an empty text is an empty field.

    `is_open` says whether there is something to choose: by itself where the two differ. `takes_both`
    lets both be kept, as two telephone numbers are.
    """

    key: Hashable
    label: str
    left: str = ""
    right: str = ""
    chosen: Side = Side.LEFT
    takes_both: bool = False
    is_open: bool | None = None

    @property
    def has_choice(self) -> bool:
        """Whether there is something to choose."""
        return self.left != self.right if self.is_open is None else self.is_open

    def keeps(self, side: Side) -> bool:
        """Say whether what stands on a side is kept."""
        return self.chosen in {side, Side.BOTH}

    def words(self, side: Side) -> str:
        """Return what stands on a side, "Empty" where nothing does."""
        return (self.left if side == Side.LEFT else self.right) or translate("Kit", "Empty")

    @property
    def kept(self) -> str:
        """Return what is kept, in words."""
        sides = [side for side in (Side.LEFT, Side.RIGHT) if self.keeps(side)]
        return ", ".join(dict.fromkeys(self.words(side) for side in sides))

    @property
    def said(self) -> str:
        """The row as a sentence."""
        if not self.has_choice:
            return translate("Kit", "{field}: {value}, the same in both").format(
                field=self.label, value=self.words(Side.LEFT)
            )
        return translate("Kit", "{field}: {left}, or {right}. Kept: {kept}").format(
            field=self.label, left=self.words(Side.LEFT), right=self.words(Side.RIGHT), kept=self.kept
        )


class Compare(QWidget):
    """Two records field by field.

    ↑ and ↓ go from line to line, ← and → choose a side, the space bar the other one; where both may be
    kept the space bar keeps both. `chosen` tells the key of the line and the side.
    """

    chosen = Signal(object, object)

    def __init__(self, *, name: str = "") -> None:
        super().__init__()
        self.lines = CompareList(name=name)
        self.head = _Head(self.lines)
        self.lines.chosen.connect(self.chosen)
        self.setFocusProxy(self.lines)
        self.setLayout(column(self.head, (self.lines, 1), spacing=4))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_records(self, left: CompareHead, right: CompareHead, rows: Iterable[CompareRow]) -> None:
        """Show two records; the keyboard is on the first line with something to choose."""
        self.head.show_titles(left, right)
        self.lines.set_rows(rows)
        self.updateGeometry()

    def choices(self) -> dict[Hashable, Side]:
        """Return what is kept of every line."""
        return {row.key: row.chosen for row in self.lines.rows.rows}

    def choose(self, key: Hashable, side: Side) -> None:
        """Keep a side of a line. Nothing happens on a line that has no choice."""
        self.lines.choose(key, side)

    def choose_all(self, side: Side) -> None:
        """Keep one side of every line."""
        for row in self.lines.rows.rows:
            self.lines.choose(row.key, side)


class CompareList(QListView):
    """The lines of a comparison."""

    chosen = Signal(object, object)

    def __init__(self, *, name: str = "") -> None:
        super().__init__()
        self.pointer = QPointF(-1, -1)
        self.rows = _CompareModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_CompareDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def set_rows(self, rows: Iterable[CompareRow]) -> None:
        """Show other lines."""
        self.rows.show(list(rows))
        place = next((place for place, row in enumerate(self.rows.rows) if row.has_choice), 0)
        self.setCurrentIndex(self.rows.index(place))
        self.scrollToTop()
        self.updateGeometry()

    def choose(self, key: Hashable, side: Side) -> None:
        """Keep a side of a line, if it has a choice and the side is not kept already."""
        row = self.rows.row_of(key)
        if row is None or not row.has_choice or row.chosen == side:
            return
        if side == Side.BOTH and not row.takes_both:
            return
        self.rows.replace(replace(row, chosen=side))
        announce(self, translate("Kit", "Kept: {kept}").format(kept=replace(row, chosen=side).kept))
        self.chosen.emit(key, side)

    def toggle(self, row: CompareRow) -> None:
        """Keep the other side; both, where both may be kept."""
        if row.takes_both and row.chosen != Side.BOTH:
            self.choose(row.key, Side.BOTH)
        else:
            self.choose(row.key, Side.LEFT if row.chosen == Side.RIGHT else Side.RIGHT)

    def press(self, row: CompareRow, side: Side) -> None:
        """Take a click on a side: with ticks it adds or takes away, but one side always stays."""
        other = Side.LEFT if side == Side.RIGHT else Side.RIGHT
        if not row.takes_both:
            self.choose(row.key, side)
        elif row.chosen == Side.BOTH:
            self.choose(row.key, other)
        elif row.chosen == other:
            self.choose(row.key, Side.BOTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.rows.row_at(self.currentIndex())
        side = _ARROWS.get(Qt.Key(event.key()))
        is_plain = not event.modifiers() & _HARD
        if row is not None and is_plain and side is not None:
            self.choose(row.key, side)
        elif row is not None and is_plain and event.key() == Qt.Key.Key_Space:
            self.toggle(row)
        elif keys.letter(event):
            event.ignore()  # the page's own letters
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the page's actions."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        before, self.pointer = self.pointer, event.position()
        for point in (before, self.pointer):
            index = self.indexAt(point.toPoint())
            if index.isValid():
                self.update(index)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointer = QPointF(-1, -1)
        self.viewport().update()
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Wrapped words take other heights.
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def rescale(self) -> None:
        """Take the row heights of the present text size."""
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        heights = (line_height(row, self.viewport().width()) for row in self.rows.rows)
        return QSize(theme.px(560), sum(heights) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(360), min(self.sizeHint().height(), theme.px(140)))


class _CompareModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[CompareRow] = []

    def show(self, rows: list[CompareRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row_at(self, index: Index) -> CompareRow | None:
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    def row_of(self, key: Hashable) -> CompareRow | None:
        return next((row for row in self.rows if row.key == key), None)

    def replace(self, row: CompareRow) -> None:
        place = next(place for place, each in enumerate(self.rows) if each.key == row.key)
        self.rows[place] = row
        self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.said
        return row if role == Qt.ItemDataRole.UserRole else None


class _CompareDelegate(QStyledItemDelegate):
    """Paints the lines and answers clicks on their sides."""

    def __init__(self, view: CompareList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._view.rows.row_at(index)
        height = line_height(row, self._view.viewport().width()) if row else theme.px(_LINE)
        return QSize(100, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._view.rows.row_at(index)
        if row is None:
            return
        painter.save()
        paint.start(painter)
        area, state = QRectF(option.rect), paint.row_state(option)
        label = QRectF(area.left(), area.top(), label_width(area.width()) - 12, theme.px(_LINE))
        paint.text(painter, label, row.label, "small", "text_2")
        for side, cell in cells(area).items():
            is_hovered = state.is_hovered and cell.contains(self._view.pointer)
            _paint_cell(painter, cell, row, side, is_hovered=is_hovered)
        paint.line(painter, area.left(), area.right(), area.bottom() - 1)
        if state.is_focused:
            paint.box(painter, area.adjusted(0, 1, 0, -2), 8, edge="focus", thickness=2)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        row = self._view.rows.row_at(index)
        if row is None or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        if event.button() == Qt.MouseButton.LeftButton:
            for side, cell in cells(QRectF(option.rect)).items():
                if cell.contains(event.position()):
                    self._view.press(row, side)
                    return True
        return False

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        row = self._view.rows.row_at(index)
        if event.type() != QEvent.Type.ToolTip or row is None:
            return super().helpEvent(event, view, option, index)
        tip = ""
        for side, cell in cells(QRectF(option.rect)).items():
            words = row.words(side)
            whole = paint.paragraph_height(words, _room(cell.width()), "body", max_lines=500)
            if cell.contains(QPointF(event.pos())) and whole > _words_height(words, _room(cell.width())):
                tip = words
        show_tip(event.globalPos(), tip, view)
        return True


class _Head(QWidget):
    """What stands above the two sides."""

    def __init__(self, lines: CompareList) -> None:
        super().__init__()
        self._titles = (CompareHead(title=""), CompareHead(title=""))
        self._lines = lines
        lines.verticalScrollBar().rangeChanged.connect(lambda *_: self.update())
        self.rescale()

    def show_titles(self, left: CompareHead, right: CompareHead) -> None:
        self._titles = (left, right)
        self.setAccessibleName(". ".join(f"{each.title}, {each.detail}" for each in self._titles))
        self.update()

    def rescale(self) -> None:
        """Take the height of two lines."""
        self.setFixedHeight(theme.line("small_strong") + theme.line("caption") + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        # As wide as the lines below, which a scroll bar narrows.
        sides = cells(QRectF(0, 0, self._lines.viewport().width(), self.height())).values()
        for head, cell in zip(self._titles, sides, strict=True):
            first = QRectF(cell.left(), 2, cell.width(), theme.line("small_strong"))
            second = QRectF(cell.left(), first.bottom(), cell.width(), theme.line("caption"))
            paint.text(painter, first, head.title, "small_strong")
            paint.text(painter, second, head.detail, "caption", "text_2")


_LINE = 46
_MARK_ROOM = 40
_GAP = 12
_MAX_LINES = 4
_ARROWS = {Qt.Key.Key_Left: Side.LEFT, Qt.Key.Key_Right: Side.RIGHT}
_HARD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def label_width(wide: float) -> float:
    """Say how much of a line its label takes."""
    return min(theme.px(170), max(theme.px(118), wide * 0.18))


def cells(area: QRectF) -> dict[Side, QRectF]:
    """Say where the two sides of a line are."""
    left = area.left() + label_width(area.width())
    wide = (area.right() - left - _GAP) / 2
    box = QRectF(left, area.top() + 4, wide, area.height() - 9)
    return {Side.LEFT: box, Side.RIGHT: box.translated(wide + _GAP, 0)}


def line_height(row: CompareRow, wide: float) -> int:
    """Measure a line: as high as the longer of its sides needs, up to four lines of text."""
    room = _room((wide - label_width(wide) - _GAP) / 2)
    words = max(_words_height(row.words(side), room) for side in (Side.LEFT, Side.RIGHT))
    return max(theme.px(_LINE), words + theme.px(_LINE) - theme.line("body"))


def _words_height(words: str, room: float) -> int:
    return paint.paragraph_height(words, room, "body", max_lines=_MAX_LINES)


def _room(wide: float) -> float:
    return max(wide - _MARK_ROOM - 10, 40)


def _paint_cell(painter: QPainter, cell: QRectF, row: CompareRow, side: Side, *, is_hovered: bool) -> None:
    is_kept = row.keeps(side)
    value = row.left if side == Side.LEFT else row.right
    if row.has_choice:
        if is_kept:
            paint.box(painter, cell, 6, "selected", "accent", 1.5)
        elif is_hovered:
            paint.box(painter, cell, 6, "hover")
        _paint_mark(painter, cell, row, is_kept=is_kept)
    tone = "text" if value else "text_3"
    words, room = row.words(side), _room(cell.width())
    height = _words_height(words, room)
    place = QRectF(cell.left() + _MARK_ROOM, cell.center().y() - height / 2, room, height)
    other = row.right if side == Side.LEFT else row.left
    if row.has_choice and value and other:
        _mark_differences(painter, place, value, other)
    paint.paragraph(painter, place, words, "body", tone, max_lines=_MAX_LINES)


def _paint_mark(painter: QPainter, cell: QRectF, row: CompareRow, *, is_kept: bool) -> None:
    left, middle = cell.left() + 12, cell.center().y()
    if row.takes_both:
        paint.tick_box(painter, left, middle, is_on=is_kept)
        return
    rect = QRectF(left, middle - 9, 18, 18).adjusted(1, 1, -1, -1)
    painter.setPen(QPen(theme.color("accent" if is_kept else "border_strong"), 1.2))
    painter.setBrush(theme.color("accent" if is_kept else "surface"))
    painter.drawEllipse(rect)
    if is_kept:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text_on_accent"))
        painter.drawEllipse(rect.center(), 3.5, 3.5)


def _mark_differences(painter: QPainter, place: QRectF, value: str, other: str) -> None:
    """Underline the letters that the other side does not have; in one line of text only."""
    if "\n" in value or paint.width(value, "body") > place.width():
        return
    for start, end in differences(value, other):
        left = place.left() + paint.width(value[:start], "body")
        right = place.left() + paint.width(value[:end], "body")
        painter.fillRect(QRectF(left, place.bottom() - 1, right - left, 2), theme.color("warn"))


def differences(value: str, other: str) -> Sequence[tuple[int, int]]:
    """Find the parts of a text that the other one does not have; nothing where little is common."""
    matcher = SequenceMatcher(None, value.casefold(), other.casefold(), autojunk=False)
    if len(value.casefold()) != len(value) or matcher.quick_ratio() < 0.6 or matcher.ratio() < 0.6:
        return ()
    return [(start, end) for tag, start, end, *_ in matcher.get_opcodes() if tag in {"replace", "delete"}]
