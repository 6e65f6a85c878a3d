"""What a line can be made from, offered under the cell while one types."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from smallcrm.ui.kit import paint
from smallcrm.ui.kit.lines.source import PADDING, Index, Offer
from smallcrm.ui.kit.theme import theme

if TYPE_CHECKING:
    from smallcrm.ui.kit.lines.editor import CellEditor

OFFER_ROW = 34
MOST_OFFERS = 8


class Offers(QListView):
    """What a line can be made from, under the line that is typed into; it never takes the focus."""

    chosen = Signal(str)

    def __init__(self, grid: QWidget) -> None:
        super().__init__()
        self._grid = grid
        self._rows = _OfferModel()
        self.setModel(self._rows)
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(_OfferDelegate(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(lambda index: self.chosen.emit(self._rows.offers[index.row()].key))
        self.hide()

    @property
    def shown(self) -> Sequence[Offer]:
        return self._rows.offers if not self.isHidden() else ()

    def show_offers(self, offers: Sequence[Offer], editor: "CellEditor") -> None:
        """Offer these; none hides the list."""
        self._rows.set_offers(list(offers)[:MOST_OFFERS])
        if not offers:
            self.hide()
            return
        if self.parent() is not self._grid.window():
            self.setParent(self._grid.window())
        self.setCurrentIndex(QModelIndex())
        self.place(editor)
        self.show()
        self.raise_()

    def place(self, editor: "CellEditor") -> None:
        """Stand under the editor, or above it where there is no room."""
        if self.parent() is None:
            return
        height = len(self._rows.offers) * theme.px(OFFER_ROW) + 10
        at = editor.mapTo(self._grid.window(), QPoint(0, editor.height() + 2))
        if at.y() + height > self._grid.window().height():
            at = editor.mapTo(self._grid.window(), QPoint(0, -height - 2))
        self.setGeometry(QRect(at, QSize(max(editor.width(), theme.px(360)), height)))

    def steer(self, key: int) -> bool:
        """Take the keys that move through the offers or choose one; False if they are not for us."""
        if self.isHidden() or not self._rows.offers:
            return False
        row, count = self.currentIndex().row(), len(self._rows.offers)
        if key == Qt.Key.Key_Down:
            self.setCurrentIndex(self._rows.index(min(row + 1, count - 1)))
        elif key == Qt.Key.Key_Up:
            self.setCurrentIndex(self._rows.index(row - 1) if row > 0 else QModelIndex())
        elif row >= 0 and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self.chosen.emit(self._rows.offers[row].key)
        else:
            return False
        return True


class _OfferModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.offers: list[Offer] = []

    def set_offers(self, offers: list[Offer]) -> None:
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{offer.text}, {offer.detail}".strip(", ")
        return offer if role == Qt.ItemDataRole.UserRole else None


class _OfferDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, theme.px(OFFER_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer: Offer = index.data(Qt.ItemDataRole.UserRole)
        rect = QRectF(option.rect)
        paint.start(painter)
        if index == self.parent().currentIndex():
            paint.box(painter, rect.adjusted(2, 1, -2, -1), 6, "selected")
        area = rect.adjusted(PADDING, 0, -PADDING, 0)
        taken = paint.text(painter, area, offer.detail, "small", "text_2", align=paint.RIGHT, tabular=True)
        paint.text(painter, area.adjusted(0, 0, -taken - 12, 0), offer.text, "body", "text")
