"""Sales and payments: what was sold, what came in, and what is still to come in by its age."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallcrm.db.reads import owed
from smallcrm.db.reads.owed import ListedPayment, ListedSale
from smallcrm.domain.changes import Changes
from smallcrm.i18n import translate
from smallcrm.ui.beside import PanelChoice
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, Choice, IconButton, Segments
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.table_model import Sort
from smallcrm.ui.kit.ticked import TickedAct
from smallcrm.ui.list_output import ListOutput
from smallcrm.ui.reminders.fold import HeadFold, without_words
from smallcrm.ui.sales import columns
from smallcrm.ui.sales.acts import SaleActs
from smallcrm.ui.sales.panel import SalePanel
from smallcrm.ui.sales.sale_form import open_sale_form
from smallcrm.ui.sales.view import Money, MoneyView

SALES, PAYMENTS, UNPAID = "sales", "payments", "unpaid"
VIEWS = (SALES, PAYMENTS, UNPAID)
SHOWN = ("sale", "sale_line", "payment", "instalment", "customer", "contact", "profile")
PANEL_FOLLOWS_MS = 60


class SalesPage(QWidget):
    """Three tables behind a switch; what is at hand stands at the side."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self.acts = SaleActs(ctx, self)
        self.output = ListOutput(ctx, self)
        self._beside = PanelChoice(ctx, self, "sales")
        self._made: dict[str, MoneyView] = {}
        self._follow = QTimer(self, singleShot=True, interval=PANEL_FOLLOWS_MS)
        self._follow.timeout.connect(self._show_panel)
        self._build()
        self._say()
        view = ctx.remembered("sales.view", SALES)
        self.show_view(view if view in VIEWS else SALES)

    def _build(self) -> None:
        self._segments = Segments(
            [Choice(SALES, "", "wallet"), Choice(PAYMENTS, "", "cash"), Choice(UNPAID, "", "clock")], SALES
        )
        self._segments.chosen.connect(self.show_view)
        self._products = Button("", "box", on_click=lambda: self.ctx.go("products"))
        self._new = Button("", "add", "primary", on_click=self.new_sale)
        self._print = IconButton("print", "", is_framed=True, on_click=self.print_list)
        self._export = Button("", "sheet", on_click=self.export_shown)
        buttons = (self._segments, self._print, self._export, self._products, self._new)
        self._header = PageHeader("", "", buttons)
        self._fold = HeadFold(
            self._header,
            (
                without_words(self._export, "sheet", lambda: translate("Lists", "Export")),
                without_words(self._products, "box", lambda: translate("Places", "Products")),
                without_words(self._new, "add", lambda: translate("Sales", "New sale")),
                self._segments.set_narrow,
            ),
        )
        self._stack = QStackedWidget()
        self.panel = SalePanel(self.ctx, self.acts)
        main = column(self._header, (self._stack, 1), self.output.progress, spacing=0)
        self.setLayout(row((pane(main), 1), self.panel, spacing=0))

    def _make(self, view: str) -> MoneyView:
        """Make a table when it is first shown."""
        made = MoneyView(self.ctx, _MONEY[view](self.ctx, self))
        made.current_changed.connect(lambda _: self._follow.start())
        made.letter_pressed.connect(self._press)
        made.opened.connect(self._open)
        made.menu_requested.connect(self._offer)
        made.remove_requested.connect(self._remove)
        made.new_requested.connect(self.new_sale)
        self._made[view] = made
        self._stack.addWidget(made)
        return made

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            for made in self._made.values():
                made.say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._segments.set_texts(
            {
                SALES: translate("Sales", "Sales"),
                PAYMENTS: translate("Sales", "Payments"),
                UNPAID: translate("Sales", "Unpaid"),
            }
        )
        self._print.set_tip(translate("Lists", "Print the list"))
        self._show_head()

    # showing

    @property
    def view(self) -> str:
        """Which table is on: "sales", "payments" or "unpaid"."""
        return self._view

    @property
    def table(self) -> MoneyView:
        """The table on show."""
        return self._made[self._view]

    def show_view(self, view: str) -> None:
        """Show the sales, the payments or what is unpaid; it is remembered."""
        self._view = view
        self.ctx.remember("sales.view", view)
        self._segments.show_choice(view)
        shown = self._made.get(view) or self._make(view)
        self._stack.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        self._show_panel()
        if self.isVisible():
            shown.setFocus()

    def show_item(self, item: Any) -> None:
        """Show a view ("sales", "payments", "unpaid"), what is late ("late"), or a sale by its id."""
        if isinstance(item, int):
            self.show_view(SALES)
            self.table.narrow_to("")
            self.table.table.select(item)
        elif item == owed.LATE:
            self.show_view(UNPAID)
            self.table.narrow_to("")
        elif item in VIEWS:
            self.show_view(item)

    def refresh(self, changes: Changes) -> None:
        """Read again if anything of it changed."""
        if not changes.touches(*SHOWN):
            return
        for made in self._made.values():
            made.refresh()
        self._show_head()
        self._show_panel()

    def filter_field(self) -> QWidget:
        """The field Ctrl+F goes to."""
        return self.table.filter

    def _show_head(self) -> None:
        counts = owed.counts(self.ctx.store, today=self.ctx.today)
        parts = []
        if counts[owed.UNPAID]:
            parts.append(translate("Sales", "%n unpaid", "sales", counts[owed.UNPAID]))
        if counts[owed.LATE]:
            parts.append(translate("Sales", "%n late", "sales", counts[owed.LATE]))
        self._header.set_words(translate("Places", "Sales & payments"), "  ·  ".join(parts))
        self._fold.fold()

    def _show_panel(self) -> None:
        self._follow.stop()
        if self.panel.isHidden() and self.isVisible():
            return
        each = self.table.current
        if isinstance(each, ListedPayment):
            self.panel.show_sale(each.payment.sale_id, each.payment.id)
        else:
            self.panel.show_sale(each.sale.id if each is not None else None)

    # doing

    def new_sale(self) -> None:
        """Write down a sale."""
        open_sale_form(self.ctx, self)

    def edit_shown(self) -> None:
        """Change the sale at hand."""
        if (sale_id := self._sale_id) is not None:
            self.acts.edit(sale_id)

    def print_shown(self) -> None:
        """Show the receipt of the payment at hand, or the invoice of the sale, ready to print."""
        each = self.table.current
        if isinstance(each, ListedPayment):
            self.acts.print_receipt(each.payment.id or 0)
        elif each is not None and each.sale.amount is not None:
            self.acts.print_invoice(each.sale.id or 0)

    def print_list(self) -> None:
        """Show the list as it stands on paper, ready to be printed."""
        shown = self.table
        self.output.print_list(
            shown.source(), shown.name, shown.listed(), shown.shown_columns, subtitle=shown.subtitle
        )

    def export_shown(self) -> None:
        """Save what is ticked, or all of the filter, as it stands: columns, order and all."""
        shown = self.table
        self.output.export(shown.what, shown.name, shown.listed(), shown.shown_columns)

    def letter_acts(self, shown: MoneyView) -> list[TickedAct]:
        """List what can be done with ticked sales."""
        return [
            TickedAct(
                "mail", lambda: translate("Sales", "Letters"), lambda: self.acts.write_letters(shown.listed())
            ),
            *self.list_acts(shown),
        ]

    def list_acts(self, _shown: MoneyView) -> list[TickedAct]:
        """List what can be done with any ticked rows."""
        return [
            TickedAct("sheet", lambda: translate("Lists", "Export"), self.export_shown),
            TickedAct("print", lambda: translate("Lists", "Print the list"), self.print_list),
        ]

    @property
    def _sale_id(self) -> int | None:
        each = self.table.current
        if isinstance(each, ListedPayment):
            return each.payment.sale_id
        return each.sale.id if each is not None else None

    def _press(self, letter: str) -> None:
        each = self.table.current
        if each is None:
            return
        if isinstance(each, ListedPayment):
            acts = self.acts.of_payment(each.payment.id or 0)
        else:
            acts = self.acts.of_sale(each.sale)
        for act in acts:
            if letter and act.letter.lower() == letter:
                act.run()
                return

    def _open(self, each: ListedSale | ListedPayment) -> None:
        """Show the sale at the side and go there; a narrow window shows the side for it."""
        if self.panel.isHidden():
            self.toggle_details()
        self._show_panel()
        self.panel.setFocus()
        self.panel.focusNextChild()

    def _offer(self, each: ListedSale | ListedPayment, at: QPoint) -> None:
        if isinstance(each, ListedPayment):
            self.acts.offer_payment(each, at)
        else:
            self.acts.offer_sale(each.sale, at)

    def _remove(self, each: ListedSale | ListedPayment | None) -> None:
        if isinstance(each, ListedPayment):
            self.acts.take_back(each.payment.id or 0)
        elif each is not None:
            self.acts.remove(each.sale.id or 0)

    # the panel at the side

    def areas(self) -> list[QWidget]:
        """Name the parts F6 goes to after the page."""
        return [self.panel]

    def toggle_details(self) -> None:
        """Show the panel at the side, or hide it."""
        self._beside.switch()
        self._fit()
        self._show_panel()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def rescale(self) -> None:
        """Fit again: words grew or shrank."""
        self._fit()

    def _fit(self) -> None:
        self.panel.set_size("side_panel" if self._beside.is_wide else "side_panel_narrow")
        was_hidden = self.panel.isHidden()
        self.panel.setVisible(self._beside.is_shown)
        if was_hidden and not self.panel.isHidden():
            self._follow.start()


def _sales(ctx: AppContext, page: SalesPage) -> Money:
    def chips() -> list[Choice]:
        counts = owed.counts(ctx.store, today=ctx.today)
        return [
            Choice("", translate("Sales", "All")),
            Choice(owed.UNPAID, translate("Sales", "Unpaid"), count=counts[owed.UNPAID]),
            Choice(owed.LATE, translate("Sales", "Late"), count=counts[owed.LATE]),
        ]

    return Money(
        key=SALES,
        name=lambda: translate("Sales", "Sales"),
        columns=lambda: columns.sale_columns(ctx.today),
        sentence=lambda each: columns.sale_sentence(each, ctx.today),
        list_=lambda chip, typed: owed.sales(ctx.store, chip or owed.ALL, today=ctx.today, typed=typed),
        sums=owed.sums_of_sales,
        chips=chips,
        sum_words=lambda: translate("Sales", "Sold"),
        say_count=lambda count: translate("Sales", "%n sale(s)", "", count),
        empty_words=lambda: (
            translate("Sales", "No sales yet"),
            translate("Sales", "An accepted quote becomes a sale by itself, or write one down."),
        ),
        sort=Sort("day", is_descending=True),
        table="sale",
        acts=page.letter_acts,
    )


def _payments(ctx: AppContext, page: SalesPage) -> Money:
    return Money(
        key=PAYMENTS,
        name=lambda: translate("Sales", "Payments"),
        columns=lambda: columns.payment_columns(ctx.today),
        sentence=lambda each: columns.payment_sentence(each, ctx.today),
        list_=lambda _chip, typed: owed.payments(ctx.store, typed=typed),
        sums=owed.sums_of_payments,
        chips=list,
        sum_words=lambda: translate("Sales", "Came in"),
        say_count=lambda count: translate("Sales", "%n payment(s)", "", count),
        empty_words=lambda: (
            translate("Sales", "No payments yet"),
            translate("Sales", "Press P on a sale when money comes in for it."),
        ),
        sort=Sort("day", is_descending=True),
        table="payment",
        acts=page.list_acts,
    )


def _unpaid(ctx: AppContext, page: SalesPage) -> Money:
    def chips() -> list[Choice]:
        counts = owed.counts(ctx.store, today=ctx.today)
        names = {
            "not_due": translate("Sales", "Not due yet"),
            "late_30": translate("Sales", "1–30 days"),
            "late_60": translate("Sales", "31–60 days"),
            "late_90": translate("Sales", "61–90 days"),
            "late_longer": translate("Sales", "Over 90 days"),
        }
        every = Choice("", translate("Sales", "Everything"), count=counts[owed.UNPAID])
        return [every, *(Choice(view, names[view], count=counts[view]) for view in owed.AGE_VIEWS)]

    return Money(
        key=UNPAID,
        name=lambda: translate("Sales", "Unpaid"),
        columns=lambda: columns.unpaid_columns(ctx.today),
        sentence=lambda each: columns.unpaid_sentence(each, ctx.today),
        list_=lambda chip, typed: owed.sales(ctx.store, chip or owed.UNPAID, today=ctx.today, typed=typed),
        sums=owed.sums_owed,
        chips=chips,
        sum_words=lambda: translate("Sales", "Still to pay"),
        say_count=lambda count: translate("Sales", "%n sale(s)", "", count),
        empty_words=lambda: (
            translate("Sales", "Nobody owes you anything"),
            translate("Sales", "A sale that is to be paid later stands here until its money has come in."),
        ),
        sort=Sort("due"),
        table="sale",
        acts=page.letter_acts,
    )


_MONEY: dict[str, Callable[[AppContext, SalesPage], Money]] = {
    SALES: _sales,
    PAYMENTS: _payments,
    UNPAID: _unpaid,
}
