"""The quotes: which are open, which wait for an answer too long, and a way to the next one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from smallcrm import headings, i18n, wording
from smallcrm.db.reads import quote_list
from smallcrm.db.reads.listing import Listing
from smallcrm.db.reads.quote_list import OPEN
from smallcrm.domain.changes import Changes
from smallcrm.domain.quote import Quote
from smallcrm.i18n import translate
from smallcrm.services import papers
from smallcrm.services.list_paper import Source
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, Choice, FilterBar, IconButton
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.fields import SearchField
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.table_model import RecordTableModel
from smallcrm.ui.kit.tables import RecordTable
from smallcrm.ui.kit.ticked import TickedAct
from smallcrm.ui.list_output import ListOutput
from smallcrm.ui.list_tools import ColumnChoice, FilterOrTicks, ListFilter
from smallcrm.ui.paper_preview import LETTER_COUNTRIES
from smallcrm.ui.quotes.columns import columns, sentence
from smallcrm.ui.quotes.life import QuoteLife
from smallcrm.ui.reminders.fold import HeadFold, without_words

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
        self._print = IconButton("print", "", is_framed=True, on_click=self.print_shown)
        self._export = Button("", "sheet", on_click=self.export_shown)
        self._header = PageHeader("", "", (self._print, self._export, self._new))
        self.output = ListOutput(self.ctx, self)
        self._fold = HeadFold(
            self._header,
            (
                without_words(self._export, "sheet", lambda: translate("Lists", "Export")),
                without_words(self._new, "add", lambda: translate("Quotes", "New quote")),
            ),
        )
        self.filter = ListFilter()
        self.chips = FilterBar([Choice(view, view) for view in (*quote_list.VIEWS, ALL)], OPEN)
        self._choose = ColumnChoice(self.ctx, "quotes")
        self._bars = FilterOrTicks(pane(row((self.chips, 1), self.filter, spacing=8)), self._ticked_acts())
        tools = pane(row((self._bars, 1), self._choose, margins=(24, 0, 12, 8), spacing=8))
        self._view = OPEN
        self._model = RecordTableModel(
            columns(self.ctx.today),
            self._provider(),
            sentence=lambda each: sentence(each, self.ctx.today),
        )
        self._way_out = Button("", on_click=self._press_empty)
        self._empty = EmptyState("quote", "", buttons=(self._way_out,))
        self.table = RecordTable(self._model, self._empty)
        self.setLayout(column(self._header, tools, (self.table, 1), self.output.progress, spacing=0))
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
        self._bars.serve(self.table)

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)

    def say(self) -> None:
        """Put everything into the active language."""
        self._print.set_tip(translate("Lists", "Print the list"))
        self._fold.fold()
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
        return self.ctx.store.quotes.find(id_)

    def _press(self, letter: str) -> None:
        quote = self._quote(self.table.current_id)
        if quote is None:
            return
        if letter == "q":
            self.ctx.go("quote", {"customer_id": quote.customer_id})
        for _, key, act in self.life.acts(quote):
            if letter and key.lower() == letter:
                act(quote.id or 0)

    # several at once

    def _ticked_acts(self) -> list[TickedAct]:
        return [
            TickedAct("pdf", lambda: translate("Quotes", "One PDF"), self.save_together),
            TickedAct("folder", lambda: translate("Quotes", "A file each"), self.save_apart),
            TickedAct("sheet", lambda: translate("Lists", "Export"), self.export_shown),
            TickedAct("print", lambda: translate("Lists", "Print the list"), self.print_shown),
        ]

    def listed(self) -> list[int]:
        """List the ticked quotes, else all that the filter found, in the order shown."""
        return self._model.ticked_ids() or list(self._provider().ids(self._model.sort_order))

    def export_shown(self) -> None:
        """Save what is ticked, or all of the filter, as it stands: columns, order and all."""
        name = translate("Places", "Quotes")
        self.output.export("quotes", name, self.listed(), self.table.shown_specs())

    def print_shown(self) -> None:
        """Show the list as it stands on paper, ready to be printed."""
        today = self.ctx.today
        self.output.print_list(
            Source("quote", lambda store: quote_list.quotes(store, "", today=today)),
            translate("Places", "Quotes"),
            self.listed(),
            self.table.shown_specs(),
            subtitle=dotted(
                wording.quote_state(self._view) if self._view else "", self.filter.text().strip()
            ),
        )

    def save_together(self) -> None:
        """Ask for a file and write the papers of these quotes into it, one after the other."""
        start = self._folder / f"{translate('Places', 'Quotes')}.pdf"
        title = translate("Quotes", "Save as one PDF")
        name, _ = QFileDialog.getSaveFileName(self, title, str(start), "PDF (*.pdf)")
        if name:
            self.save_together_to(Path(name).with_suffix(".pdf"))

    def save_together_to(self, file: Path) -> None:
        """Write the papers into a file."""
        said = translate("Quotes", "{count} pages are in {file}.")
        self._write(
            papers.quotes_together, file, file,
            lambda pages: said.format(count=i18n.format_number(pages), file=file.name),
        )  # fmt: skip

    def save_apart(self) -> None:
        """Ask for a folder and write the paper of each of these quotes into it."""
        title = translate("Quotes", "Choose a folder for the files")
        if name := QFileDialog.getExistingDirectory(self, title, str(self._folder)):
            self.save_apart_to(Path(name))

    def save_apart_to(self, folder: Path) -> None:
        """Write each paper as a file of its own."""
        said = translate("Quotes", "{count} files are in {folder}.")
        self._write(
            papers.quotes_apart, folder, folder / "x",
            lambda count: said.format(count=i18n.format_number(count), folder=folder.name),
        )  # fmt: skip

    @property
    def _folder(self) -> Path:
        return Path(self.ctx.remembered("reports.folder", str(Path.home())))

    def _write(self, work: Any, target: Path, inside: Path, said: Callable[[int], str]) -> None:
        self.ctx.remember("reports.folder", str(inside.parent))
        country = self.ctx.store.profile.country
        self.output.start(
            work,
            self.listed(),
            target,
            words=papers.PaperWords(
                lambda code: i18n.Catalogue(code, country),
                lambda asset, catalogue: headings.CardWords(catalogue).kind_of_thing(asset),
            ),
            size="Letter" if country in LETTER_COUNTRIES else "A4",
            says=translate("Quotes", "Writing the quotes"),
            done=lambda count: self.ctx.tell(said(count)),
        )

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
