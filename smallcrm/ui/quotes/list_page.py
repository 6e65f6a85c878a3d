"""The quotes: which are open, which wait for an answer too long, and a way to the next one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm import wording
from smallcrm.db.reads import quote_list
from smallcrm.db.reads.listing import Listing
from smallcrm.db.reads.quote_list import OPEN
from smallcrm.domain.changes import Changes
from smallcrm.domain.quote import Quote
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, Choice, FilterBar
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.fields import SearchField
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.table_model import RecordTableModel
from smallcrm.ui.kit.tables import RecordTable
from smallcrm.ui.list_tools import ColumnChoice, ListFilter
from smallcrm.ui.quotes.columns import columns, sentence
from smallcrm.ui.quotes.life import QuoteLife

ALL = ""
SHOWN = ("quote", "customer", "profile")


class QuotesPage(QWidget):
    """The list of quotes with its views."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self.life = QuoteLife(ctx, self)
        self._build()
        self._connect()
        self.say()
        self.table.select_first()

    def _build(self) -> None:
        self._new = Button("", "add", "primary", on_click=lambda: self.ctx.go("quote", {}))
        self._header = PageHeader("", "", (self._new,))
        self.filter = ListFilter()
        self.chips = FilterBar([Choice(view, view) for view in (*quote_list.VIEWS, ALL)], OPEN)
        self._choose = ColumnChoice(self.ctx, "quotes")
        tools = pane(row((self.chips, 1), self.filter, self._choose, margins=(24, 0, 12, 8), spacing=8))
        self._view = OPEN
        self._model = RecordTableModel(
            columns(self.ctx.today),
            self._provider(),
            has_ticks=False,
            sentence=lambda each: sentence(each, self.ctx.today),
        )
        self._way_out = Button("", on_click=self._press_empty)
        self._empty = EmptyState("quote", "", buttons=(self._way_out,))
        self.table = RecordTable(self._model, self._empty)
        self.setLayout(column(self._header, tools, (self.table, 1), spacing=0))
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.chips.chosen.connect(self._narrow)
        self.filter.searched.connect(lambda _: self._narrow(self._view))
        self.filter.lead_to(self.table)
        self.table.opened.connect(lambda id_: self.ctx.go("quote", id_))
        self.table.letter_pressed.connect(self._press)
        self.table.remove_requested.connect(self._remove)
        self.table.menu_requested.connect(self._offer)
        self._choose.serve(self.table)

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)

    def say(self) -> None:
        """Put everything into the active language."""
        self._new.setText(translate("Quotes", "New quote"))
        self.table.view.setAccessibleName(translate("Places", "Quotes"))
        self._model.set_columns(columns(self.ctx.today))
        self._show_counts()
        self._show_empty()

    # showing

    def show_item(self, item: Any) -> None:
        """Show a view: "sent", "declined"; "unanswered" are those sent that wait the longest."""
        self.filter.clear()
        self.chips.choose("sent" if item == "unanswered" else str(item))
        if item == "unanswered":
            spot = self._model.column_of("sent")
            self.table.view.horizontalHeader().setSortIndicator(spot, Qt.SortOrder.AscendingOrder)
            self._model.sort(spot, Qt.SortOrder.AscendingOrder)
            self.table.select_first()

    def refresh(self, changes: Changes) -> None:
        """Read the list again if anything of it changed."""
        if changes.touches(*SHOWN):
            self.table.set_provider(self._provider())
            self._show_counts()
            self._show_empty()
            if self.table.current_id is None:
                self.table.select_first()

    def filter_field(self) -> SearchField:
        """The field Ctrl+F goes to."""
        return self.filter

    def _provider(self) -> Listing:
        return quote_list.quotes(self.ctx.store, self._view, today=self.ctx.today, typed=self.filter.text())

    def _narrow(self, view: str) -> None:
        self._view = view
        self.table.set_provider(self._provider())
        if self.table.current_id is None or self.filter.text():
            self.table.select_first()
        self._show_empty()

    def _show_counts(self) -> None:
        found = quote_list.counts(self.ctx.store, today=self.ctx.today)
        names = {OPEN: wording.quote_state(OPEN), ALL: translate("Quotes", "All")}
        choices = [
            Choice(view, names.get(view) or wording.quote_state(view), count=found.get(view))
            for view in (*quote_list.VIEWS, ALL)
        ]
        self.chips.set_choices(choices, self._view or "")
        if not self._view:
            self.chips.blockSignals(True)
            self.chips.choose(ALL)
            self.chips.blockSignals(False)
        waiting = len(quote_list.unanswered(self.ctx.store, today=self.ctx.today, limit=100))
        said = [translate("Quotes", "%n open", "quotes", found.get(OPEN, 0))]
        if waiting:
            said.append(translate("Quotes", "%n without an answer for a week", "quotes", waiting))
        self._header.set_words(translate("Places", "Quotes"), "  ·  ".join(said))

    def _show_empty(self) -> None:
        is_narrowed = bool(self.filter.text().strip()) or self._view not in (OPEN, ALL)
        has_any = bool(self.ctx.store.quotes.count())
        self._is_way_to_all = is_narrowed or has_any
        if self._is_way_to_all:
            self._way_out.setText(translate("Quotes", "Show all quotes"))
            self._empty.set_words(translate("Quotes", "No quote fits this filter"))
        else:
            self._way_out.setText(translate("Quotes", "New quote"))
            self._empty.set_words(
                translate("Quotes", "No quotes yet"),
                translate("Quotes", "Start from a customer or copy an old one."),
            )

    def _press_empty(self) -> None:
        if self._is_way_to_all:
            self.filter.clear()
            self.chips.choose(ALL)
            self.table.setFocus()
        else:
            self.ctx.go("quote", {})

    # doing

    def _quote(self, id_: int | None) -> Quote | None:
        found = self.ctx.store.quotes.get_many([id_]) if id_ else []
        return found[0] if found else None

    def _press(self, letter: str) -> None:
        quote = self._quote(self.table.current_id)
        if quote is None:
            return
        if letter == "q":
            self.ctx.go("quote", {"customer_id": quote.customer_id})
        for _, key, act in self.life.acts(quote):
            if letter and key.lower() == letter:
                act(quote.id or 0)

    def _remove(self) -> None:
        quote = self._quote(self.table.current_id)
        if quote is not None and quote.id is not None:
            self.life.remove(quote.id)

    def _offer(self, id_: int, at: QPoint) -> None:
        quote = self._quote(id_)
        if quote is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("Quotes", "Open"), lambda: self.ctx.go("quote", id_))
        menu.addSeparator()
        for text, key, act in self.life.acts(quote):
            self._add(menu, f"{text}\t{key}" if key else text, act, id_)
        menu.addSeparator()
        menu.addAction(
            translate("Quotes", "Open the customer"), lambda: self.ctx.go("customer", quote.customer_id)
        )
        menu.popup(at)

    @staticmethod
    def _add(menu: QMenu, text: str, act: Callable[[int], object], id_: int) -> None:
        menu.addAction(text, lambda: act(id_))
