"""A table's rows, fetched in windows: the count and the first page at once, the rest when it is shown.

Sorting and filtering are the provider's work, so 100,000 rows open as fast as twenty. Rows are known
by their id: selection and ticks survive a reload.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.cells import EMPTY, Cell
from smallcrm.ui.kit.row_ids import RowIds

Index = QModelIndex | QPersistentModelIndex

PAGE = 32
"""Rows fetched at once: a screen, so that a key pressed does not wait for what it does not show."""
_PAGES_KEPT = 64
"""The cells of more are so many that looking through them for garbage halts the list while it scrolls."""

_Entry = tuple[Any, dict[int, Cell]]
"""A record, None if it vanished, and those of its cells that were made by now."""


@dataclass(frozen=True, slots=True)
class Sort:
    """An order the provider knows by name."""

    key: str
    is_descending: bool = False


class RowProvider(Protocol):
    """Where the rows come from: a query with its filter."""

    def count(self) -> int:
        """Count the rows."""

    def ids(self, sort: Sort | None, limit: int | None = None, offset: int = 0) -> Sequence[int]:
        """List the ids in order: all, or `limit` of them from a place on."""

    def rows(self, ids: Sequence[int]) -> Mapping[int, Any]:
        """Fetch these rows; one that is gone meanwhile is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnSpec:
    """A column: its `name` in code, its `title`, and how a record becomes a cell.

    `width` is in pixels before the text size setting. `sort` is the provider's key; without one the
    column cannot be sorted. `is_required` columns cannot be hidden, `is_optional` ones are at first.
    Where all of them do not fit, a column nobody sized gives way down to its `least` width.
    """

    name: str
    title: str
    cell: Callable[[Any], Cell]
    width: int = 120
    least: int = 0
    sort: str = ""
    is_right: bool = False
    is_required: bool = False
    is_optional: bool = False

    @property
    def align(self) -> float:
        """Where words stand in the column."""
        return paint.RIGHT if self.is_right else paint.LEFT


class RecordTableModel(QAbstractTableModel):
    """The rows of a provider as cells, and which of them are ticked.

    Column 0 holds the ticks if `has_ticks`; the specs follow.
    """

    ticks_changed = Signal(int)
    reloaded = Signal()

    def __init__(  # noqa: PLR0913 - the traits of a table
        self,
        columns: Sequence[ColumnSpec],
        provider: RowProvider,
        *,
        sort: Sort | None = None,
        has_ticks: bool = True,
        sentence: Callable[[Any], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._provider = provider
        self._sentence = sentence
        # Those ticked; or where all are ticked, those left out, so that a million ticks are one word.
        self._ticks: set[int] = set()
        self._are_all = False
        self.has_ticks = has_ticks
        self.first_spec = int(has_ticks)
        """The column of the first spec."""
        self.sort_order = sort
        self._load()

    # Rows

    @property
    def provider(self) -> RowProvider:
        """Where the rows come from."""
        return self._provider

    def set_provider(self, provider: RowProvider) -> None:
        """Show other rows: another filter."""
        self._provider = provider
        self.reload()

    def reload(self) -> None:
        """Fetch anew: rows were added, removed or changed their order."""
        ticked = self.tick_count
        self.beginResetModel()
        self._load()
        self.endResetModel()
        self.reloaded.emit()
        if self.tick_count != ticked:
            self.ticks_changed.emit(self.tick_count)

    def refresh(self, ids: Iterable[int]) -> None:
        """Fetch these rows anew; their order and number are the same."""
        for id_ in ids:
            place = self.position_of(id_, may_read_all=False)
            if place >= 0:
                self._pages.pop(place // PAGE, None)
                self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))

    def id_at(self, place: int) -> int:
        """Return the id of the row at a place."""
        found = self._ids.between(place, place + 1)
        # Fewer rows than counted, if some vanished in between.
        return found[0] if found else 0

    def ids_at(self, places: Iterable[range]) -> list[int]:
        """Return the ids of whole ranges of places."""
        return [id_ for part in places for id_ in self._ids.between(part.start, part.stop)]

    def position_of(self, id_: int, *, may_read_all: bool = True) -> int:
        """Return the place of a row, or -1; no row has the id 0."""
        return self._ids.find(id_, may_read_all=may_read_all) if id_ else -1

    def record_at(self, place: int) -> Any:
        """Return the record at a place, or None if it vanished."""
        return self._entry(place)[0]

    def cell_at(self, place: int, number: int) -> Cell:
        """Return the cell at a place that is the `number`th spec's; made once, when it is first wanted."""
        record, cells = self._entry(place)
        cell = cells.get(number)
        if cell is None:
            cell = cells[number] = EMPTY if record is None else self._columns[number].cell(record)
        return cell

    def cells_at(self, place: int) -> tuple[Cell, ...]:
        """Return the cells at a place, one per spec."""
        return tuple(self.cell_at(place, number) for number in range(len(self._columns)))

    # Columns

    @property
    def columns(self) -> tuple[ColumnSpec, ...]:
        """The specs, without the ticks."""
        return self._columns

    def spec_at(self, column: int) -> ColumnSpec | None:
        """Return the spec of a column; None for the ticks."""
        place = column - self.first_spec
        return self._columns[place] if 0 <= place < len(self._columns) else None

    def column_of(self, name: str) -> int:
        """Return the column of a spec, or -1."""
        names = [spec.name for spec in self._columns]
        return names.index(name) + self.first_spec if name in names else -1

    def set_columns(self, columns: Sequence[ColumnSpec]) -> None:
        """Take other titles or cells for the same columns, after a switch of language."""
        self._columns = tuple(columns)
        self.reload()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        spec = self.spec_at(column)
        if spec is not None and spec.sort:
            self.sort_order = Sort(spec.sort, order == Qt.SortOrder.DescendingOrder)
            self.beginResetModel()
            self._load_order()
            self.endResetModel()
            self.reloaded.emit()

    # Ticks

    @property
    def tick_count(self) -> int:
        """How many rows are ticked."""
        return max(self._count - len(self._ticks), 0) if self._are_all else len(self._ticks)

    @property
    def left_out(self) -> frozenset[int] | None:
        """The rows without a tick where all were ticked at once; None where rows were ticked one by one."""
        return frozenset(self._ticks) if self._are_all else None

    def ticked_ids(self) -> list[int]:
        """List the ticked rows in the order of the table; ticks of rows that are gone are dropped."""
        if not self._ticks and not self._are_all:
            return []
        return [id_ for id_ in self._ids.all() if (id_ in self._ticks) is not self._are_all]

    def is_ticked(self, place: int) -> bool:
        """Say whether a row is ticked."""
        is_named = bool(self._ticks) and self.id_at(place) in self._ticks
        return is_named is not self._are_all

    def tick(self, ids: Iterable[int], *, is_on: bool) -> None:
        """Tick rows, or take their ticks off."""
        if is_on is not self._are_all:
            self._ticks.update(ids)
        else:
            self._ticks.difference_update(ids)
        self._ticks_moved()

    def tick_all(self) -> None:
        """Tick every row of the present filter, without reading which they are."""
        self._ticks, self._are_all = set(), True
        self._ticks_moved()

    def clear_ticks(self) -> None:
        """Take every tick off."""
        self._ticks, self._are_all = set(), False
        self._ticks_moved()

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._columns) + self.first_spec

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        # Asked some ten times a cell, nearly always for a role we leave alone.
        if role == Qt.ItemDataRole.DisplayRole:
            spec = index.column() - self.first_spec
            return self.cell_at(index.row(), spec).plain if spec >= 0 else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence_at(index.row())
        if role == Qt.ItemDataRole.CheckStateRole and self.has_ticks and index.column() == 0:
            return Qt.CheckState.Checked if self.is_ticked(index.row()) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.UserRole:
            return self.record_at(index.row())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        spec = self.spec_at(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return spec.title if spec else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spec.title if spec else translate("Kit", "Ticked")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if spec and spec.is_right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sentence_at(self, place: int) -> str:
        """Say a whole row, as a screen reader reads it."""
        record = self.record_at(place)
        if record is None:
            return ""
        if self._sentence is not None:
            said = self._sentence(record)
        else:
            said = ", ".join(cell.plain for cell in self.cells_at(place) if cell.plain)
        return f"{translate('Kit', 'Ticked')}, {said}" if self.is_ticked(place) else said

    def _load(self) -> None:
        self._count = self._provider.count()
        self._load_order()

    def _load_order(self) -> None:
        """Take the first page; counting again is for when rows came or went."""
        self._ids = RowIds(self._provider, self.sort_order, self._count, PAGE)
        self._pages: dict[int, list[_Entry]] = {}

    def _entry(self, place: int) -> "_Entry":
        """Return a row's record and cells, with the page around it fetched."""
        number = place // PAGE
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(number)
        offset = place % PAGE
        return page[offset] if offset < len(page) else (None, {})

    def _fetch(self, number: int) -> list["_Entry"]:
        ids = self._ids.between(number * PAGE, (number + 1) * PAGE)
        rows = self._provider.rows(ids) if len(ids) else {}
        if len(self._pages) >= _PAGES_KEPT:
            self._pages.pop(next(iter(self._pages)))
        page = self._pages[number] = [(rows.get(id_), {}) for id_ in ids]
        return page

    def _ticks_moved(self) -> None:
        if self.has_ticks and self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, 0))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)
        self.ticks_changed.emit(self.tick_count)
