"""The titles of a table: they sort, move, size, hide and, above the ticks, tick everything.

What a person chose is kept in units that know nothing of the text size, and only for the columns they sized
themselves; the others share the room there is.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.table_model import ColumnSpec, RecordTableModel, Sort
from smallcrm.ui.kit.table_paint import TICK_LEFT, ColumnPlace
from smallcrm.ui.kit.theme import theme

_TICK_WIDTH = 42
_NARROWEST = 48
_STEP = 20
"""Pixels a column grows or shrinks by from the menu."""


class TableHeader(QHeaderView):
    """The columns of a table as they stand at the moment.

    `columns_changed` is a reason to keep `column_state`, `sort_wanted` a click on a title that sorts.
    """

    columns_changed = Signal()
    sort_wanted = Signal(int, Qt.SortOrder)

    def __init__(self, view: QTableView, rows: RecordTableModel) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self._rows = rows
        self._widths: dict[str, int] = {}
        self._is_fitting = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(_NARROWEST if not rows.has_ticks else _TICK_WIDTH)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_at_first(self) -> None:
        """Show the columns as they are at first; to be called once the view has this header."""
        for spec in self._rows.columns:
            self.setSectionHidden(self._rows.column_of(spec.name), spec.is_optional)
        if self._rows.has_ticks:
            self.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.sectionResized.connect(self._resized)
        self.sectionMoved.connect(self._moved)
        self.sectionClicked.connect(self.sort_by)
        self._restore_sort(None)

    # Which columns

    def shown(self) -> list[int]:
        """List the columns that are shown, as they stand on the screen."""
        order = (self.logicalIndex(place) for place in range(self.count()))
        return [column for column in order if not self.isSectionHidden(column)]

    def shown_specs(self) -> list[ColumnSpec]:
        """List the specs of the columns that are shown."""
        specs = (self._rows.spec_at(column) for column in self.shown())
        return [spec for spec in specs if spec is not None]

    def places_across(self, left: int, right: int) -> list[ColumnPlace]:
        """List the columns between two places of the view, for painting."""
        shown = self.shown()
        found = []
        for column in shown:
            start, width = self.sectionViewportPosition(column), self.sectionSize(column)
            if start <= right and start + width > left:
                spec, number = self._rows.spec_at(column), column - self._rows.first_spec
                is_first, is_last = column == shown[0], column == shown[-1]
                found.append(ColumnPlace(spec, number, start, width, is_first, is_last))
        return found

    # Kept between two starts

    def column_state(self) -> dict[str, Any]:
        """Return order, widths, hidden columns and sorting as plain JSON."""
        specs = [self._rows.spec_at(self.logicalIndex(place)) for place in range(self.count())]
        names = [spec.name for spec in specs if spec]
        hidden = [name for name in names if self.isSectionHidden(self._rows.column_of(name))]
        sort = self._rows.sort_order
        return {
            "order": names,
            "hidden": hidden,
            "widths": dict(self._widths),
            "sort": [sort.key, sort.is_descending] if sort else None,
        }

    def restore_columns(self, state: Mapping[str, Any]) -> None:
        """Take over what `column_state` returned; columns it does not know keep their habits."""
        names = [spec.name for spec in self._rows.columns]
        known = [name for name in state.get("order", ()) if name in names]
        for place, name in enumerate(known, start=self._rows.first_spec):
            self.moveSection(self.visualIndex(self._rows.column_of(name)), place)
        for spec in self._rows.columns:
            if spec.name in known and not spec.is_required:
                is_hidden = spec.name in state.get("hidden", ())
                self.setSectionHidden(self._rows.column_of(spec.name), is_hidden)
        self._widths = {
            name: max(int(width), _NARROWEST)
            for name, width in state.get("widths", {}).items()
            if name in names
        }
        self._restore_sort(state.get("sort"))
        self.size_columns()

    def reset_columns(self) -> None:
        """Give every column the place and width it had at first."""
        self._widths.clear()
        for spec in self._rows.columns:
            column = self._rows.column_of(spec.name)
            self.moveSection(self.visualIndex(column), column)
            self.setSectionHidden(column, spec.is_optional)
        self.size_columns()
        self.columns_changed.emit()

    # Widths

    def size_columns(self) -> None:
        """Give every column the width of the present text size."""
        self._is_fitting = True
        if self._rows.has_ticks:
            self.resizeSection(0, _TICK_WIDTH)
        for spec in self._rows.columns:
            width = self._widths.get(spec.name, spec.width)
            self.resizeSection(self._rows.column_of(spec.name), theme.px(width))
        self._is_fitting = False
        self.fit()

    def fit(self) -> None:
        """Let the last column take what is left; with too little room for it the table scrolls."""
        visible = self.shown()
        spec = self._rows.spec_at(visible[-1]) if visible else None
        if spec is None or self._is_fitting:
            return
        self._is_fitting = True
        self._give_way(visible)
        others = sum(self.sectionSize(column) for column in visible[:-1])
        wanted = theme.px(self._widths.get(spec.name, spec.least or spec.width))
        self.resizeSection(visible[-1], max(self._view.viewport().width() - others, wanted))
        self._is_fitting = False

    def _give_way(self, visible: Sequence[int]) -> None:
        """Narrow the columns that can, in step, if the table is too narrow for all of them."""
        elastic = {
            column: spec
            for column in visible
            if (spec := self._rows.spec_at(column)) and spec.least and spec.name not in self._widths
        }
        firm = sum(self.sectionSize(column) for column in visible if column not in elastic)
        most = sum(theme.px(spec.width) for spec in elastic.values())
        least = sum(theme.px(spec.least) for spec in elastic.values())
        room = self._view.viewport().width() - firm
        share = min(max((room - least) / (most - least), 0.0), 1.0) if most > least else 1.0
        for column, spec in elastic.items():
            self.resizeSection(column, int(theme.px(spec.least) + share * theme.px(spec.width - spec.least)))

    def _resized(self, column: int, before: int, width: int) -> None:
        spec = self._rows.spec_at(column)
        is_shown_or_hidden = before == 0 or width == 0
        if self._is_fitting or is_shown_or_hidden or spec is None:
            return
        self._widths[spec.name] = round(width / theme.scale)
        self.fit()
        self.columns_changed.emit()

    def _moved(self, _column: int, _before: int, after: int) -> None:
        if self._rows.has_ticks and after == 0:
            self.moveSection(self.visualIndex(0), 0)
        self.size_columns()
        self.columns_changed.emit()

    # Sorting

    def sort_by(self, column: int) -> None:
        """Sort as a click on a title does; above the ticks tick everything, or nothing."""
        spec = self._rows.spec_at(column)
        if spec is None:
            if self._rows.tick_count >= self._rows.rowCount():
                self._rows.clear_ticks()
            else:
                self._rows.tick_all()
            return
        if not spec.sort:
            return
        sort = self._rows.sort_order
        is_again = sort is not None and sort.key == spec.sort and not sort.is_descending
        order = Qt.SortOrder.DescendingOrder if is_again else Qt.SortOrder.AscendingOrder
        self.setSortIndicator(column, order)
        self.sort_wanted.emit(column, order)

    def _restore_sort(self, stored: Any) -> None:
        known = {spec.sort: self._rows.column_of(spec.name) for spec in self._rows.columns if spec.sort}
        if stored and stored[0] in known:
            self._rows.sort_order = Sort(stored[0], bool(stored[1]))
            self._rows.reload()
        sort = self._rows.sort_order
        self.setSortIndicatorShown(True)
        order = Qt.SortOrder.DescendingOrder if sort and sort.is_descending else Qt.SortOrder.AscendingOrder
        self.setSortIndicator(known.get(sort.key, -1) if sort else -1, order)

    # The menu

    def columns_menu(self, parent: QWidget | None = None, column: int = -1) -> QMenu:
        """Make the menu that chooses columns, and moves and sizes the one it was asked for at."""
        menu = QMenu(parent or self._view)
        spec = self._rows.spec_at(column)
        if spec is not None:
            self._add_moves(menu, column, spec)
        for each in self._rows.columns:
            action = QAction(each.title.replace("&", "&&"), menu, checkable=True)
            number = self._rows.column_of(each.name)
            action.setChecked(not self.isSectionHidden(number))
            action.setEnabled(not each.is_required)
            action.toggled.connect(lambda is_on, number=number: self.show_column(number, is_on))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(translate("Kit", "As at first")).triggered.connect(self.reset_columns)
        return menu

    def show_column(self, column: int, is_on: bool) -> None:
        """Show a column or hide it."""
        self.setSectionHidden(column, not is_on)
        self.size_columns()
        self.columns_changed.emit()

    def _add_moves(self, menu: QMenu, column: int, spec: ColumnSpec) -> None:
        """Offer by menu what the mouse does by dragging."""
        visual = self.visualIndex(column)
        moves = (
            (translate("Kit", "Move left"), lambda: self._shift(column, -1), visual > self._rows.first_spec),
            (translate("Kit", "Move right"), lambda: self._shift(column, 1), visual < self.count() - 1),
            (translate("Kit", "Wider"), lambda: self._widen(column, _STEP), True),
            (translate("Kit", "Narrower"), lambda: self._widen(column, -_STEP), True),
        )
        for text, run, is_possible in moves:
            action = menu.addAction(text)
            action.setEnabled(is_possible)
            action.triggered.connect(run)
        if not spec.is_required:
            hide = menu.addAction(translate("Kit", "Hide “{column}”").format(column=spec.title))
            hide.triggered.connect(lambda: self.show_column(column, False))
        menu.addSeparator()

    def _shift(self, column: int, by: int) -> None:
        place = self.visualIndex(column) + by
        while 0 < place < self.count() - 1 and self.isSectionHidden(self.logicalIndex(place)):
            place += by
        self.moveSection(self.visualIndex(column), place)

    def _widen(self, column: int, by: int) -> None:
        self.resizeSection(column, max(self.sectionSize(column) + theme.px(by), _NARROWEST))

    # Events

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
                painter, rect.left() + TICK_LEFT, middle, is_on=is_on, is_partial=0 < ticks < count
            )

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._offer(self.logicalIndexAt(event.pos()), event.globalPos())

    def _offer(self, column: int, at: QPoint) -> None:
        menu = self.columns_menu(self, column)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
