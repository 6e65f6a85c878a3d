"""The lines of a form as Qt sees them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from smallcrm.i18n import translate
from smallcrm.ui.kit.lines.source import NAME, GridColumn, Index, LineSource


class LineModel(QAbstractTableModel):
    """The lines as Qt sees them: handle, words, the columns, cross; and the row that begins a line."""

    name_column = 1

    def __init__(self, source: LineSource, columns: Sequence[GridColumn]) -> None:
        super().__init__()
        self._source = source
        self.columns = tuple(columns)
        self.is_locked = False

    def set_columns(self, columns: Sequence[GridColumn]) -> None:
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def is_whole(self, row: int) -> bool:
        """Say whether a row has words only."""
        return row >= self._source.count() or self._source.is_whole(row)

    def name_of(self, place: int) -> str:
        return NAME if place == self.name_column else self.columns[place - 2].name

    def can_edit(self, place: int) -> bool:
        is_own = 2 <= place < len(self.columns) + 2
        return place == self.name_column or (is_own and self.columns[place - 2].can_edit)

    def stops(self, row: int) -> list[int]:
        """List where Tab stops in a row."""
        places = range(1) if self.is_whole(row) else range(len(self.columns) + 1)
        return [place + 1 for place in places if self.can_edit(place + 1)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._source.count() + (not self.is_locked)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns) + 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if self.is_locked else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, place = index.row(), index.column()
        if row >= self._source.count():
            is_said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self.parent().add_hint if is_said and place == self.name_column else None
        if role == Qt.ItemDataRole.AccessibleTextRole and place == self.name_column:
            return self._source.sentence(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            is_cell = 1 <= place < len(self.columns) + 2
            return self._source.cell(row, self.name_of(place)).text if is_cell else ""
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        is_own = 2 <= section < len(self.columns) + 2
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if section == self.name_column:
                return translate("Kit", "What")
            return self.columns[section - 2].title if is_own else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if is_own else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
