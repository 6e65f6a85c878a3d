"""The list of products: what quotes offer while a line is typed."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm import i18n
from smallcrm.db import products as queries
from smallcrm.db.reads.listing import Listing
from smallcrm.domain.changes import Changes
from smallcrm.domain.product import Product
from smallcrm.i18n import translate
from smallcrm.services import products
from smallcrm.services.list_paper import Source
from smallcrm.ui.context import AppContext
from smallcrm.ui.importing import files, trade
from smallcrm.ui.kit.buttons import Button, Choice, FilterBar, IconButton
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.cells import EMPTY, Cell, ChipsCell, TextCell
from smallcrm.ui.kit.fields import SearchField
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.paint import ChipLook
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.table_model import ColumnSpec, RecordTableModel
from smallcrm.ui.kit.tables import RecordTable
from smallcrm.ui.list_output import ListOutput
from smallcrm.ui.list_tools import ListFilter
from smallcrm.ui.products.form import open_product_form
from smallcrm.ui.reminders.fold import HeadFold, without_words

OFFERED, EVERY = "offered", "every"


class ProductsPage(QWidget):
    """The products with their prices; those not offered any more are there on demand."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._build()
        self._connect()
        self.say()
        self.table.select_first()

    def _build(self) -> None:
        self._new = Button("", "add", "primary", on_click=self.new_product)
        self._import = Button("", "import", on_click=self.bring_in)
        self._export = Button("", "sheet", on_click=self.export_shown)
        self._print = IconButton("print", "", is_framed=True, on_click=self.print_shown)
        self._header = PageHeader("", "", (self._print, self._import, self._export, self._new))
        self._fold = HeadFold(
            self._header,
            (
                without_words(self._export, "sheet", lambda: translate("Lists", "Export")),
                without_words(self._import, "import", lambda: translate("Products", "Import")),
                without_words(self._new, "add", lambda: translate("Products", "New product")),
            ),
        )
        self.output = ListOutput(self.ctx, self)
        self.filter = ListFilter(width=220)
        self.chips = FilterBar([Choice(OFFERED, ""), Choice(EVERY, "")], OFFERED)
        tools = pane(row((self.chips, 1), self.filter, margins=(24, 0, 24, 8), spacing=8))
        self._model = RecordTableModel(columns(), self._list(), has_ticks=False, sentence=sentence)
        self._way_out = Button("", on_click=self._press_empty)
        self._empty = EmptyState("box", "", buttons=(self._way_out,))
        self.table = RecordTable(self._model, self._empty)
        self.setLayout(column(self._header, tools, (self.table, 1), self.output.progress, spacing=0))
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda _: self._narrow())
        self.filter.searched.connect(lambda _: self._narrow())
        self.filter.lead_to(self.table)
        self.table.opened.connect(lambda _: self.edit_shown())
        self.table.letter_pressed.connect(self._press)
        self.table.remove_requested.connect(self.remove)
        self.table.menu_requested.connect(self._offer)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)

    def say(self) -> None:
        """Put everything into the active language."""
        self._print.set_tip(translate("Lists", "Print the list"))
        self._fold.fold()
        self.table.view.setAccessibleName(translate("Places", "Products"))
        choices = [
            Choice(OFFERED, translate("Products", "Offered")),
            Choice(EVERY, translate("Products", "All")),
        ]
        self.chips.set_choices(choices, self.chips.current or OFFERED)
        self._model.set_columns(columns())
        self._show_around()

    # showing

    @property
    def current(self) -> Product | None:
        """The product at hand."""
        return self.ctx.store.products.find(self.table.current_id)

    def refresh(self, changes: Changes) -> None:
        """Read the list again if anything of it changed."""
        if changes.touches("product"):
            self.table.set_provider(self._list())
            self._show_around()

    def show_item(self, item: Any) -> None:
        """Show a product by its id."""
        self.filter.clear()
        self.chips.choose(EVERY)
        self.table.select(int(item))

    def filter_field(self) -> SearchField:
        """The field Ctrl+F goes to."""
        return self.filter

    def _list(self) -> Listing:
        is_every = self.chips.current == EVERY
        return queries.products(self.ctx.store, typed=self.filter.text(), with_unused=is_every)

    def _narrow(self) -> None:
        self.table.set_provider(self._list())
        if self.table.current_id is None or self.filter.text():
            self.table.select_first()
        self._show_around()

    def _show_around(self) -> None:
        count = self._model.rowCount()
        self._header.set_words(
            translate("Places", "Products"), translate("Products", "%n product(s)", "", count)
        )
        self._is_narrowed = bool(self.filter.text().strip()) or bool(self.ctx.store.products.count())
        if self._is_narrowed:
            self._empty.set_words(translate("Sales", "Nothing fits this filter"))
            self._way_out.setText(translate("Products", "Show all products"))
        else:
            self._empty.set_words(
                translate("Products", "No products yet"),
                translate("Products", "What you sell often is offered while you write a quote."),
            )
            self._way_out.setText(translate("Products", "New product"))

    def _press_empty(self) -> None:
        if self._is_narrowed:
            self.filter.clear()
            self.chips.choose(EVERY)
            self._narrow()
            self.table.setFocus()
        else:
            self.new_product()

    # doing

    def new_product(self) -> None:
        """Add a product and go to it."""
        open_product_form(self.ctx, self, on_saved=lambda saved: self.table.select(saved.id or 0))

    def edit_shown(self) -> None:
        """Change the product at hand."""
        if (product := self.current) is not None:
            open_product_form(self.ctx, self, product=product)

    def bring_in(self) -> None:
        """Take products from a spreadsheet."""
        if paths := files.choose(self, self.ctx):
            trade.bring_in(self.ctx, self, paths)

    def listed(self) -> list[int]:
        """List what the filter found, in the order shown."""
        return list(self._list().ids(self._model.sort_order))

    def export_shown(self) -> None:
        """Save the products of the filter with all that is known of them, fit to come back."""
        self.output.export("products", translate("Places", "Products"), self.listed(), None)

    def print_shown(self) -> None:
        """Show the list as it stands on paper, ready to be printed."""
        self.output.print_list(
            Source("product", lambda store: queries.products(store, with_unused=True)),
            translate("Places", "Products"),
            self.listed(),
            self.table.shown_specs(),
            subtitle=self.filter.text().strip(),
        )

    def switch(self) -> None:
        """Offer the product at hand no more, or again."""
        product = self.current
        if product is None:
            return
        with self.ctx.showing_errors():
            products.edit(self.ctx.store, replace(product, is_active=not product.is_active))
            if product.is_active:
                words = translate("Products", "{name} is offered no more.")
            else:
                words = translate("Products", "{name} is offered again.")
            self.ctx.tell(words.format(name=product.name), can_undo=True)

    def remove(self) -> None:
        """Remove the product at hand; papers that have it keep it."""
        product = self.current
        if product is None:
            return
        with self.ctx.showing_errors():
            products.remove(self.ctx.store, product.id or 0)
            words = translate("Products", "Removed {name}. Quotes and sales keep it.")
            self.ctx.tell(words.format(name=product.name), can_undo=True)

    def _press(self, letter: str) -> None:
        acts = {"e": self.edit_shown, "n": self.new_product, "o": self.switch}
        if letter in acts:
            acts[letter]()

    def _offer(self, _id: int, at: QPoint) -> None:
        product = self.current
        if product is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("Products", "Edit") + "\tE", self.edit_shown)
        if product.is_active:
            menu.addAction(translate("Products", "Offer no more") + "\tO", self.switch)
        else:
            menu.addAction(translate("Products", "Offer again") + "\tO", self.switch)
        menu.addSeparator()
        menu.addAction(translate("Products", "Remove"), self.remove)
        menu.popup(at)


def columns() -> list[ColumnSpec]:
    """Make the columns in the active language."""
    return [
        ColumnSpec(name="name", title=translate("Products", "Name"), cell=_name, width=280, least=140,
                   sort="name", is_required=True),
        ColumnSpec(name="code", title=translate("Products", "Code"), sort="code", width=110,
                   cell=lambda each: TextCell(each.code, "text_2")),
        ColumnSpec(name="category", title=translate("Products", "Group"), sort="category", width=160,
                   cell=lambda each: TextCell(each.category, "text_2")),
        ColumnSpec(name="unit", title=translate("Products", "Unit"), width=90,
                   cell=lambda each: TextCell(each.unit, "text_2")),
        ColumnSpec(name="price", title=translate("Products", "Price"), sort="price", width=130, is_right=True,
                   cell=lambda each: _money(each.price, each)),
        ColumnSpec(name="cost", title=translate("Products", "Cost"), width=130, is_right=True,
                   cell=lambda each: _money(each.cost, each)),
        ColumnSpec(name="tax", title=translate("Products", "Tax"), cell=_tax, width=80, is_right=True),
        ColumnSpec(name="state", title="", cell=_state, width=140),
    ]  # fmt: skip


def sentence(each: Product) -> str:
    """Say a row as a screen reader reads it."""
    cells = (_name(each), _money(each.price, each), TextCell(each.category), _state(each))
    return ", ".join(cell.plain for cell in cells if cell.plain)


def _name(each: Product) -> Cell:
    return TextCell(each.name_in(i18n.language()), "text" if each.is_active else "text_3", 500)


def _money(amount: int | None, each: Product) -> Cell:
    if amount is None:
        return EMPTY
    return TextCell(i18n.format_money(amount, each.currency), tabular=True, is_whole=True)


def _tax(each: Product) -> Cell:
    if each.tax_percent is None:
        return EMPTY
    return TextCell(f"{i18n.format_number(each.tax_percent)} %", "text_2", tabular=True, is_whole=True)


def _state(each: Product) -> Cell:
    return EMPTY if each.is_active else ChipsCell((ChipLook(translate("Products", "Not offered")),))
