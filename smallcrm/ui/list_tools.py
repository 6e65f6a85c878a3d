"""What stands above every list: the field that filters it, the choice of its columns, the acts on ticks."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallcrm import i18n
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import IconButton
from smallcrm.ui.kit.fields import SearchField
from smallcrm.ui.kit.tables import RecordTable
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.ticked import TickedAct, TickedBar

FILTERS_AFTER_MS = 120
FILTER_WIDTH = 200


class ListFilter(SearchField):
    """The field that narrows a list; from it the keyboard goes down into the table."""

    def __init__(self, width: int = FILTER_WIDTH) -> None:
        super().__init__("", delay_ms=FILTERS_AFTER_MS)
        self._width = width
        self._say()
        self.rescale()

    def lead_to(self, table: QWidget) -> None:
        """Go to this table by Down, and by Esc from an empty field."""
        self.went_down.connect(table.setFocus)
        self.left.connect(table.setFocus)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def rescale(self) -> None:
        """Take the width of the present text size."""
        self.setFixedWidth(theme.px(self._width))

    def _say(self) -> None:
        words = translate("Lists", "Filter this list")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)


class ColumnChoice(IconButton):
    """The button that shows and hides columns. What is chosen is remembered for each language.

    Each language has widths of its own, since its words are longer or shorter.
    """

    def __init__(self, ctx: AppContext, name: str) -> None:
        super().__init__("options", "", on_click=self._offer)
        self._ctx = ctx
        self._name = name
        self._say()

    def serve(self, table: RecordTable) -> None:
        """Bring back the columns of this table, and keep what is done to them from now on."""
        self._table = table
        if (state := self._ctx.remembered(self._key)) is not None:
            table.restore_columns(state)
        table.columns_changed.connect(lambda: self._ctx.remember(self._key, table.column_state()))

    @property
    def _key(self) -> str:
        return f"{self._name}.columns.{i18n.language()}"

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.set_tip(translate("Lists", "Choose columns"))

    def _offer(self) -> None:
        menu = self._table.columns_menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))


class FilterOrTicks(QStackedWidget):
    """The filters above a list; while rows are ticked, what can be done with those in their place."""

    def __init__(self, filters: QWidget, acts: Sequence[TickedAct]) -> None:
        super().__init__()
        self._table: RecordTable | None = None
        self.bar = TickedBar(acts, self._clear)
        self.addWidget(filters)
        self.addWidget(self.bar)
        self.setSizePolicy(filters.sizePolicy())

    def serve(self, table: RecordTable) -> None:
        """Follow the ticks of this table."""
        self._table = table
        table.ticks_changed.connect(self._show)

    def _show(self, count: int) -> None:
        self.bar.set_count(count)
        self.setCurrentIndex(1 if count else 0)

    def _clear(self) -> None:
        if self._table is not None:
            self._table.model.clear_ticks()
            self._table.setFocus()
