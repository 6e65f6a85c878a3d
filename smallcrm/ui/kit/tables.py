"""Tables of records: choosable columns, ticks, keys, copying, and what stands there when they are empty.

`RecordTable` is what a page puts into itself; `ColumnSpec`, the cells and the provider are in
`table_model` and `cells` and offered here too. The rows on the screen are `table_view`, their columns
`table_header`.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from smallcrm.domain.record import dataclass
from smallcrm.ui.kit.cells import Cell, ChipsCell, NameCell, TextCell, ThingCell, WhenCell
from smallcrm.ui.kit.clipboard import copy_table
from smallcrm.ui.kit.table_model import ColumnSpec, RecordTableModel, RowProvider, Sort
from smallcrm.ui.kit.table_view import TableView

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
        self.view = TableView(model, is_compact=is_compact)
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
        """Show other rows; selection and place stay with the records that are among them."""
        self._keeping(lambda: self.model.set_provider(provider))

    def begin_anew(self, provider: RowProvider) -> None:
        """Show the rows of another filter, the first of them at hand.

        Finding the place of whoever was selected would mean to read the ids of all rows at every key.
        """
        self.view.selectionModel().clear()
        self.set_provider(provider)
        self.select_first()

    def refresh(self, ids: Sequence[int]) -> None:
        """Fetch single rows anew."""
        self.model.refresh(ids)

    # Columns

    def column_state(self) -> dict[str, Any]:
        """Return order, widths, hidden columns and sorting as plain JSON."""
        return self.view.header.column_state()

    def restore_columns(self, state: Mapping[str, Any]) -> None:
        """Take over what `column_state` returned; columns it does not know keep their habits."""
        self.view.header.restore_columns(state)

    def shown_specs(self) -> list[ColumnSpec]:
        """List the columns as they stand on the screen."""
        return self.view.header.shown_specs()

    def columns_menu(self, parent: QWidget | None = None) -> QMenu:
        """Make the menu that chooses, moves and sizes columns."""
        return self.view.header.columns_menu(parent)

    # Copying

    def copy_rows(self) -> None:
        """Put the ticked or selected rows on the clipboard, as text and as a table."""
        specs = self.shown_specs()
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
        view.header.columns_changed.connect(self.columns_changed)
        view.header.sort_wanted.connect(self._sort)
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
