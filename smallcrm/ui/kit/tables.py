"""Tables of records: choosable columns, ticks, keys, copying, and what stands there when they are empty.

`RecordTable` is what a page puts into itself; `ColumnSpec`, the cells and the provider are in
`table_model` and `cells` and offered here too.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
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
    QMenu,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from smallcrm.i18n import translate
from smallcrm.ui.kit import keys, paint
from smallcrm.ui.kit.cells import Cell, ChipsCell, NameCell, TextCell, ThingCell, WhenCell, paint_cell
from smallcrm.ui.kit.clipboard import copy_table
from smallcrm.ui.kit.table_model import ColumnSpec, Index, RecordTableModel, RowProvider, Sort
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.tips import show_tip

__all__ = [
    "Cell",
    "ChipsCell",
    "ColumnSpec",
    "NameCell",
    "RecordTable",
    "RecordTableModel",
    "RowProvider",
    "Sort",
    "TextCell",
    "ThingCell",
    "WhenCell",
]

_TICK_WIDTH = 42
_TICK_LEFT = 16
_MARGIN = 10
_NARROWEST = 48
_STEP = 20
"""Pixels a column grows or shrinks by from the menu."""


@dataclass(frozen=True, slots=True)
class _Anchor:
    """What the eye and the keyboard hold on to over a reload."""

    current: int
    selected: frozenset[int]
    scrolled: int


class RecordTable(QWidget):
    """A table of records by their ids.

    `opened` is Enter or a double click, `letter_pressed` a single letter for the page's actions,
    `menu_requested` the context menu (id, place on the screen), `columns_changed` a reason to keep
    `column_state`.
    """

    opened = Signal(int)
    current_changed = Signal(object)
    ticks_changed = Signal(int)
    letter_pressed = Signal(str)
    remove_requested = Signal()
    menu_requested = Signal(int, QPoint)
    columns_changed = Signal()

    def __init__(
        self, model: RecordTableModel, empty: QWidget, *, name: str = "", is_compact: bool = False
    ) -> None:
        super().__init__()
        self.model = model
        model.setParent(self)
        self.view = _TableView(model, is_compact=is_compact)
        self.view.setAccessibleName(name)
        self.empty = empty
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.view)
        self._connect()
        self._look()

    # Which rows

    @property
    def current_id(self) -> int | None:
        """The row the keyboard is on."""
        index = self.view.currentIndex()
        return self.model.id_at(index.row()) if index.isValid() else None

    @property
    def selected_ids(self) -> list[int]:
        """The selected rows, in order."""
        selection = self.view.selectionModel().selection()
        ranges = sorted((part.top(), part.bottom() + 1) for part in selection)
        return self.model.ids_at(range(first, after) for first, after in ranges)

    @property
    def acted_on_ids(self) -> list[int]:
        """The rows an action is for: the ticked ones, else the selected ones."""
        return self.model.ticked_ids() or self.selected_ids

    def select(self, id_: int) -> bool:
        """Go to a row; False if it is not in the table."""
        place = self.model.position_of(id_)
        if place < 0:
            return False
        self.view.go_to(place)
        return True

    def select_first(self) -> None:
        """Go to the first row, if there is one."""
        if self.model.rowCount():
            self.view.go_to(0)

    # Reading anew

    def reload(self) -> None:
        """Fetch the rows anew; selection, place and ticks stay with their records."""
        self._keeping(self.model.reload)

    def set_provider(self, provider: RowProvider) -> None:
        """Show the rows of another filter, from the top unless the current one is among them."""
        self._keeping(lambda: self.model.set_provider(provider))

    def refresh(self, ids: Sequence[int]) -> None:
        """Fetch single rows anew."""
        self.model.refresh(ids)

    # Columns

    def column_state(self) -> dict[str, Any]:
        """Return order, widths, hidden columns and sorting as plain JSON."""
        return self.view.column_state()

    def restore_columns(self, state: Mapping[str, Any]) -> None:
        """Take over what `column_state` returned; columns it does not know keep their habits."""
        self.view.restore_columns(state)

    def columns_menu(self, parent: QWidget | None = None) -> QMenu:
        """Make the menu that chooses, moves and sizes columns."""
        return self.view.columns_menu(parent)

    # Copying

    def copy_rows(self) -> None:
        """Put the ticked or selected rows on the clipboard, as text and as a table."""
        specs = self.view.shown_specs()
        ids = self.acted_on_ids
        rows = self.model.provider.rows(ids)
        lines = [[spec.title for spec in specs]]
        lines += [[spec.cell(rows[id_]).plain for spec in specs] for id_ in ids if id_ in rows]
        copy_table(lines)

    def _connect(self) -> None:
        view = self.view
        view.opened.connect(lambda place: self.opened.emit(self.model.id_at(place)))
        view.letter_pressed.connect(self.letter_pressed)
        view.remove_pressed.connect(self.remove_requested)
        view.copy_pressed.connect(self.copy_rows)
        view.menu_wanted.connect(self._menu)
        view.columns_changed.connect(self.columns_changed)
        view.sort_wanted.connect(self._sort)
        view.selectionModel().currentRowChanged.connect(self._current_moved)
        self.model.ticks_changed.connect(self.ticks_changed)
        self.model.reloaded.connect(self._look)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._keeping(lambda: self.model.sort(column, order), keeps_scroll=False)
        self.columns_changed.emit()

    def _current_moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.current_changed.emit(self.model.id_at(current.row()) if current.isValid() else None)

    def _menu(self, place: int, at: QPoint) -> None:
        self.menu_requested.emit(self.model.id_at(place), at)

    def _look(self) -> None:
        self._stack.setCurrentWidget(self.view if self.model.rowCount() else self.empty)

    def _keeping(self, change: Callable[[], None], *, keeps_scroll: bool = True) -> None:
        """Change the rows and find current row, selection and scroll position again."""
        view = self.view
        anchor = _Anchor(self.current_id or 0, frozenset(self.selected_ids), view.verticalScrollBar().value())
        selection = view.selectionModel()
        blocked = selection.blockSignals(True)
        change()
        places = sorted(self.model.position_of(id_) for id_ in self._few(anchor.selected))
        view.select_places([place for place in places if place >= 0], self.model.position_of(anchor.current))
        selection.blockSignals(blocked)
        if keeps_scroll:
            view.verticalScrollBar().setValue(anchor.scrolled)
        elif view.currentIndex().isValid():
            view.scrollTo(view.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        if self.current_id != (anchor.current or None):
            self.current_changed.emit(self.current_id)
        view.viewport().update()

    def _few(self, ids: frozenset[int]) -> frozenset[int]:
        # Everything selected stays everything selected; finding 100,000 ids one by one would take minutes.
        return ids if len(ids) <= 200 else frozenset()


@dataclass(frozen=True, slots=True)
class _RowLook:
    """How all cells of a row stand out at the moment: ground and ring as tokens, "" for none."""

    is_selected: bool
    ground: str
    ring: str


class _TableView(QTableView):
    """The view inside a `RecordTable`: rows are painted whole, keys are ours."""

    opened = Signal(int)
    letter_pressed = Signal(str)
    remove_pressed = Signal()
    copy_pressed = Signal()
    menu_wanted = Signal(int, QPoint)
    columns_changed = Signal()
    sort_wanted = Signal(int, Qt.SortOrder)

    def __init__(self, model: RecordTableModel, *, is_compact: bool) -> None:
        super().__init__()
        self.rows = model
        self.hover_row = -1
        self._is_compact = is_compact
        self._widths: dict[str, int] = {}
        self._is_fitting = False
        self._last_ticked = -1
        self._looks: dict[int, _RowLook] = {}
        self.first_column = self.last_column = -1
        # Before the model: afterwards every single row would be touched.
        side = self.verticalHeader()
        side.hide()
        side.setMinimumSectionSize(1)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(self._row_height())
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(self))
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
        self._head = _Header(self)
        self.setHorizontalHeader(self._head)
        self._prepare_header()
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.rescale()

    # Columns

    def shown_specs(self) -> list[ColumnSpec]:
        """List the columns as they stand on the screen."""
        specs = (self.rows.spec_at(column) for column in self._columns_in_order())
        return [spec for spec in specs if spec is not None]

    def column_state(self) -> dict[str, Any]:
        head = self._head
        specs = [self.rows.spec_at(head.logicalIndex(place)) for place in range(head.count())]
        names = [spec.name for spec in specs if spec]
        hidden = [name for name in names if self.isColumnHidden(self.rows.column_of(name))]
        sort = self.rows.sort_order
        return {
            "order": names,
            "hidden": hidden,
            "widths": dict(self._widths),
            "sort": [sort.key, sort.is_descending] if sort else None,
        }

    def restore_columns(self, state: Mapping[str, Any]) -> None:
        names = [spec.name for spec in self.rows.columns]
        known = [name for name in state.get("order", ()) if name in names]
        for place, name in enumerate(known, start=self.rows.first_spec):
            self._head.moveSection(self._head.visualIndex(self.rows.column_of(name)), place)
        for spec in self.rows.columns:
            if spec.name in known and not spec.is_required:
                self.setColumnHidden(self.rows.column_of(spec.name), spec.name in state.get("hidden", ()))
        self._widths = {
            name: max(int(width), _NARROWEST)
            for name, width in state.get("widths", {}).items()
            if name in names
        }
        self._restore_sort(state.get("sort"))
        self._size_columns()

    def columns_menu(self, parent: QWidget | None = None, column: int = -1) -> QMenu:
        menu = QMenu(parent or self)
        spec = self.rows.spec_at(column)
        if spec is not None:
            self._add_moves(menu, column, spec)
        for each in self.rows.columns:
            action = QAction(each.title.replace("&", "&&"), menu, checkable=True)
            number = self.rows.column_of(each.name)
            action.setChecked(not self.isColumnHidden(number))
            action.setEnabled(not each.is_required)
            action.toggled.connect(lambda is_on, number=number: self._show_column(number, is_on))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(translate("Kit", "As at first")).triggered.connect(self.reset_columns)
        return menu

    def reset_columns(self) -> None:
        """Give every column the place and width it had at first."""
        self._widths.clear()
        for spec in self.rows.columns:
            column = self.rows.column_of(spec.name)
            self._head.moveSection(self._head.visualIndex(column), column)
            self.setColumnHidden(column, spec.is_optional)
        self._size_columns()
        self.columns_changed.emit()

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
        self._head.setFixedHeight(theme.px(34))
        self._size_columns()

    def set_compact(self, is_compact: bool) -> None:
        """Choose 34 or 40 pixels a row."""
        self._is_compact = is_compact
        self.rescale()

    # Events

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
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        # What is the same for all cells of a row, or of the table, is found out once.
        self._looks.clear()
        columns = self._columns_in_order()
        self.first_column, self.last_column = (columns[0], columns[-1]) if columns else (-1, -1)
        super().paintEvent(event)

    def look_of(self, place: int) -> "_RowLook":
        """Say how a row stands out; asked while it is painted."""
        look = self._looks.get(place)
        if look is None:
            look = self._looks[place] = self._make_look(place)
        return look

    # Inner workings

    def _make_look(self, place: int) -> "_RowLook":
        is_selected = self.selectionModel().isRowSelected(place)
        ground = "hover" if place == self.hover_row else ""
        if is_selected:
            ground = "selected" if self.isActiveWindow() else "selected_inactive"
        ring = ""
        if place == self.currentIndex().row() and self.property("kbd"):
            ring = "focus"
        elif is_selected and theme.is_high_contrast:
            ring = "accent"  # without tints the edge alone tells
        return _RowLook(is_selected, ground, ring)

    def _columns_in_order(self) -> list[int]:
        """List the columns that are shown, as they stand on the screen."""
        head = self._head
        order = (head.logicalIndex(place) for place in range(head.count()))
        return [column for column in order if not self.isColumnHidden(column)]

    def _row_height(self) -> int:
        return theme.size("row_compact" if self._is_compact else "row_table")

    def _prepare_header(self) -> None:
        head = self._head
        for spec in self.rows.columns:
            self.setColumnHidden(self.rows.column_of(spec.name), spec.is_optional)
        if self.rows.has_ticks:
            head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        head.sectionResized.connect(self._resized)
        head.sectionMoved.connect(self._moved)
        head.clicked_column.connect(self._sort_by)
        head.menu_wanted.connect(self._header_menu)
        self._restore_sort(None)

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

    def _sort_by(self, column: int) -> None:
        spec = self.rows.spec_at(column)
        if spec is None:
            if self.rows.tick_count >= self.rows.rowCount():
                self.rows.clear_ticks()
            else:
                self.rows.tick_all()
            return
        if not spec.sort:
            return
        sort = self.rows.sort_order
        is_again = sort is not None and sort.key == spec.sort and not sort.is_descending
        order = Qt.SortOrder.DescendingOrder if is_again else Qt.SortOrder.AscendingOrder
        self._head.setSortIndicator(column, order)
        self.sort_wanted.emit(column, order)

    def _restore_sort(self, stored: Any) -> None:
        keys_known = {spec.sort: self.rows.column_of(spec.name) for spec in self.rows.columns if spec.sort}
        if stored and stored[0] in keys_known:
            self.rows.sort_order = Sort(stored[0], bool(stored[1]))
            self.rows.reload()
        sort = self.rows.sort_order
        self._head.setSortIndicatorShown(True)
        order = Qt.SortOrder.DescendingOrder if sort and sort.is_descending else Qt.SortOrder.AscendingOrder
        self._head.setSortIndicator(keys_known.get(sort.key, -1) if sort else -1, order)

    def _size_columns(self) -> None:
        self._is_fitting = True
        if self.rows.has_ticks:
            self._head.resizeSection(0, _TICK_WIDTH)
        for spec in self.rows.columns:
            width = self._widths.get(spec.name, spec.width)
            self._head.resizeSection(self.rows.column_of(spec.name), theme.px(width))
        self._is_fitting = False
        self._fit()

    def _fit(self) -> None:
        """Let the last column take what is left; with too little room for it the table scrolls."""
        head, visible = self._head, self._columns_in_order()
        spec = self.rows.spec_at(visible[-1]) if visible else None
        if spec is None or self._is_fitting:
            return
        self._is_fitting = True
        self._give_way(visible)
        others = sum(head.sectionSize(column) for column in visible[:-1])
        wanted = theme.px(self._widths.get(spec.name, spec.least or spec.width))
        head.resizeSection(visible[-1], max(self.viewport().width() - others, wanted))
        self._is_fitting = False

    def _give_way(self, visible: Sequence[int]) -> None:
        """Narrow the columns that can, in step, if the table is too narrow for all of them."""
        head = self._head
        elastic = {
            column: spec
            for column in visible
            if (spec := self.rows.spec_at(column)) and spec.least and spec.name not in self._widths
        }
        firm = sum(head.sectionSize(column) for column in visible if column not in elastic)
        most = sum(theme.px(spec.width) for spec in elastic.values())
        least = sum(theme.px(spec.least) for spec in elastic.values())
        room = self.viewport().width() - firm
        share = min(max((room - least) / (most - least), 0.0), 1.0) if most > least else 1.0
        for column, spec in elastic.items():
            head.resizeSection(column, int(theme.px(spec.least) + share * theme.px(spec.width - spec.least)))

    def _resized(self, column: int, before: int, width: int) -> None:
        spec = self.rows.spec_at(column)
        is_shown_or_hidden = before == 0 or width == 0
        if self._is_fitting or is_shown_or_hidden or spec is None:
            return
        self._widths[spec.name] = round(width / theme.scale)
        self._fit()
        self.columns_changed.emit()

    def _moved(self, _column: int, _before: int, after: int) -> None:
        if self.rows.has_ticks and after == 0:
            self._head.moveSection(self._head.visualIndex(0), 0)
        self._size_columns()
        self.columns_changed.emit()

    def _show_column(self, column: int, is_on: bool) -> None:
        self.setColumnHidden(column, not is_on)
        self._size_columns()
        self.columns_changed.emit()

    def _add_moves(self, menu: QMenu, column: int, spec: ColumnSpec) -> None:
        """Offer by menu what the mouse does by dragging."""
        visual = self._head.visualIndex(column)
        moves = (
            (translate("Kit", "Move left"), lambda: self._shift(column, -1), visual > self.rows.first_spec),
            (translate("Kit", "Move right"), lambda: self._shift(column, 1), visual < self._head.count() - 1),
            (translate("Kit", "Wider"), lambda: self._widen(column, _STEP), True),
            (translate("Kit", "Narrower"), lambda: self._widen(column, -_STEP), True),
        )
        for text, run, is_possible in moves:
            action = menu.addAction(text)
            action.setEnabled(is_possible)
            action.triggered.connect(run)
        if not spec.is_required:
            hide = menu.addAction(translate("Kit", "Hide “{column}”").format(column=spec.title))
            hide.triggered.connect(lambda: self._show_column(column, False))
        menu.addSeparator()

    def _shift(self, column: int, by: int) -> None:
        head = self._head
        place = head.visualIndex(column) + by
        while 0 < place < head.count() - 1 and self.isColumnHidden(head.logicalIndex(place)):
            place += by
        head.moveSection(head.visualIndex(column), place)

    def _widen(self, column: int, by: int) -> None:
        self._head.resizeSection(column, max(self._head.sectionSize(column) + theme.px(by), _NARROWEST))

    def _header_menu(self, column: int, at: QPoint) -> None:
        menu = self.columns_menu(self, column)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)


_HARD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class _Header(QHeaderView):
    """Titles that sort, move, size and, above the ticks, tick everything."""

    clicked_column = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, view: _TableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._rows = view.rows
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(_NARROWEST if not self._rows.has_ticks else _TICK_WIDTH)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.sectionClicked.connect(self.clicked_column)

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        painter.save()
        super().paintSection(painter, rect, column)
        painter.restore()
        if self._rows.has_ticks and column == 0:
            paint.start(painter)
            count, ticks = self._rows.rowCount(), self._rows.tick_count
            is_on = 0 < count <= ticks
            middle = rect.center().y() + 0.5
            paint.tick_box(
                painter, rect.left() + _TICK_LEFT, middle, is_on=is_on, is_partial=0 < ticks < count
            )

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.logicalIndexAt(event.pos()), event.globalPos())


class _RowDelegate(QStyledItemDelegate):
    """Paints a cell with its part of the row: ground, line, tick, focus ring."""

    def __init__(self, view: _TableView) -> None:
        super().__init__(view)
        self._view = view
        self._rows = view.rows

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = index.row(), index.column()
        area = QRectF(option.rect)
        look = self._view.look_of(row)
        left, top, wide, high = area.getRect()
        if look.ground:
            painter.fillRect(area, theme.color(look.ground))
        painter.fillRect(QRectF(left, top + high - 1, wide, 1), theme.color("divider"))
        painter.setRenderHints(_SMOOTH)
        is_first = column == self._view.first_column
        if is_first and look.is_selected:
            painter.fillRect(QRectF(left, top, 3, high), theme.color("accent"))
        spec = self._rows.spec_at(column)
        if spec is None:
            is_ticked = self._rows.is_ticked(row)
            paint.tick_box(painter, area.left() + _TICK_LEFT, area.center().y(), is_on=is_ticked)
        else:
            cell = self._rows.cells_at(row)[column - self._rows.first_spec]
            room = area.adjusted(_MARGIN, 0, -_MARGIN, -1)
            paint_cell(painter, room, cell, spec.align, is_selected=look.is_selected)
        if look.ring:
            is_last = column == self._view.last_column
            _paint_ring(painter, area, look.ring, is_first=is_first, is_last=is_last)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, self._view.verticalHeader().defaultSectionSize())

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        column = index.column() - self._rows.first_spec
        room = option.rect.width() - 2 * _MARGIN
        tip = self._rows.cells_at(index.row())[column].tip(room) if column >= 0 else ""
        show_tip(event.globalPos(), tip, view)
        return True


_SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing


def _paint_ring(painter: QPainter, area: QRectF, tone: str, *, is_first: bool, is_last: bool) -> None:
    """Draw a cell's part of the ring around its row."""
    colour = theme.color(tone)
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 2), colour)
    painter.fillRect(QRectF(area.left(), area.bottom() - 2, area.width(), 2), colour)
    if is_first:
        painter.fillRect(QRectF(area.left(), area.top(), 2, area.height()), colour)
    if is_last:
        painter.fillRect(QRectF(area.right() - 2, area.top(), 2, area.height()), colour)
