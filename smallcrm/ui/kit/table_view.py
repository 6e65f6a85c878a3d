"""The rows of a table on the screen: painted whole, with keys and a mouse of our own."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from smallcrm.ui.kit import keys, paint
from smallcrm.ui.kit.table_header import TableHeader
from smallcrm.ui.kit.table_model import Index, RecordTableModel
from smallcrm.ui.kit.table_paint import MARGIN, RowLook, paint_row
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.tips import show_tip

_HARD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class TableView(QTableView):
    """The view inside a `RecordTable`; what it wishes is told by the places of rows."""

    opened = Signal(int)
    letter_pressed = Signal(str)
    remove_pressed = Signal()
    copy_pressed = Signal()
    menu_wanted = Signal(int, QPoint)

    def __init__(self, rows: RecordTableModel, *, is_compact: bool) -> None:
        super().__init__()
        self.rows = rows
        self.hover_row = -1
        self._is_compact = is_compact
        self._last_ticked = -1
        # Before the model: afterwards every single row would be touched.
        side = self.verticalHeader()
        side.hide()
        side.setMinimumSectionSize(1)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(self._row_height())
        self.setModel(rows)
        self.setItemDelegate(_Tips(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header = TableHeader(self, rows)
        self.setHorizontalHeader(self.header)
        self.header.show_at_first()
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.rescale()

    # Rows

    def go_to(self, place: int) -> None:
        """Select one row and bring it into sight."""
        index = self.model().index(place, self.rows.first_spec)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def select_places(self, places: Sequence[int], current: int) -> None:
        """Select rows by their places, without scrolling."""
        selection = self.selectionModel()
        picked = QItemSelection()
        last = self.model().columnCount() - 1
        for place in places:
            picked.select(self.model().index(place, 0), self.model().index(place, last))
        flags = QItemSelectionModel.SelectionFlag
        selection.select(picked, flags.ClearAndSelect)
        if current >= 0:
            selection.setCurrentIndex(self.model().index(current, self.rows.first_spec), flags.NoUpdate)

    def toggle_ticks(self) -> None:
        """Tick the selected rows; if all of them are ticked, take the ticks off."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        if not places and self.currentIndex().isValid():
            places = [self.currentIndex().row()]
        is_on = not all(self.rows.is_ticked(place) for place in places)
        self.rows.tick([self.rows.id_at(place) for place in places], is_on=is_on)

    def rescale(self) -> None:
        """Take row height and widths of the present text size."""
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        self.header.setFixedHeight(theme.px(34))
        self.header.size_columns()

    def set_compact(self, is_compact: bool) -> None:
        """Choose 34 or 40 pixels a row."""
        self._is_compact = is_compact
        self.rescale()

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.currentIndex().row()
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_pressed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _HARD:
            if place >= 0:
                self.opened.emit(place)
        elif key == Qt.Key.Key_Space and self.rows.has_ticks:
            self.toggle_ticks()
        elif key == Qt.Key.Key_Delete and not event.modifiers():
            self.remove_pressed.emit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers() & _SHIFT:
            if self.rows.rowCount():
                self.go_to(0 if key == Qt.Key.Key_Home else self.rows.rowCount() - 1)
        elif pressed := keys.letter(event):
            self.letter_pressed.emit(pressed)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the page's actions."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and self.rows.has_ticks and index.isValid() and index.column() == 0:
            self._tick_at(index.row(), with_range=bool(event.modifiers() & _SHIFT))
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self.rows.has_ticks and index.isValid() and index.column() == 0:
            self._tick_at(index.row(), with_range=False)
            return
        super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place, at = self.currentIndex().row(), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and place >= 0:
            area = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(area.bottomLeft())
        if place >= 0:
            self.menu_wanted.emit(place, at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.fit()

    def _tick_at(self, place: int, *, with_range: bool) -> None:
        is_on = not self.rows.is_ticked(place)
        first = self._last_ticked if with_range and self._last_ticked >= 0 else place
        places = range(min(first, place), max(first, place) + 1)
        self.rows.tick(self.rows.ids_at([places]), is_on=is_on)
        self._last_ticked = place

    def _hover(self, place: int) -> None:
        if place == self.hover_row:
            return
        before, self.hover_row = self.hover_row, place
        width, height = self.viewport().width(), self.verticalHeader().defaultSectionSize()
        for each in (before, place):
            if each >= 0:
                self.viewport().update(QRect(0, self.rowViewportPosition(each), width, height))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        paint.start(painter)
        for area in event.region():
            self._paint_rows(painter, area)

    def _paint_rows(self, painter: QPainter, area: QRect) -> None:
        side = self.verticalHeader()
        columns = self.header.places_across(area.left(), area.right())
        first, last = side.visualIndexAt(area.top()), side.visualIndexAt(area.bottom())
        if first < 0 or not columns:
            return
        if last < 0:
            last = self.rows.rowCount() - 1
        top, height = side.sectionViewportPosition(first), side.defaultSectionSize()
        for place in range(first, last + 1):
            paint_row(painter, self.rows, place, columns, top, height, self._look_of(place))
            top += height

    def _look_of(self, place: int) -> RowLook:
        is_selected = self.selectionModel().isRowSelected(place)
        ground = "hover" if place == self.hover_row else ""
        if is_selected:
            ground = "selected" if self.isActiveWindow() else "selected_inactive"
        ring = ""
        if place == self.currentIndex().row() and self.property("kbd"):
            ring = "focus"
        elif is_selected and theme.is_high_contrast:
            ring = "accent"  # without tints the edge alone tells
        return RowLook(is_selected, ground, ring)

    def _row_height(self) -> int:
        return theme.size("row_compact" if self._is_compact else "row_table")


class _Tips(QStyledItemDelegate):
    """Says what a cell had to shorten; the view paints the rows itself."""

    def __init__(self, view: TableView) -> None:
        super().__init__(view)
        self._view = view
        self._rows = view.rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, self._view.verticalHeader().defaultSectionSize())

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        column = index.column() - self._rows.first_spec
        room = option.rect.width() - 2 * MARGIN
        tip = self._rows.cell_at(index.row(), column).tip(room) if column >= 0 else ""
        show_tip(event.globalPos(), tip, view)
        return True
