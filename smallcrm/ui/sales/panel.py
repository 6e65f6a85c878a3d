"""Beside the table: the sale at hand with its lines, what came in for it and what is still to pay."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from smallcrm import i18n, wording
from smallcrm.db import customers as queries
from smallcrm.domain.errors import UserError
from smallcrm.domain.sale import Payment
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.i18n import translate
from smallcrm.services import sales
from smallcrm.services.sales import WholeSale
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import IconButton
from smallcrm.ui.kit.cards import Card, fact
from smallcrm.ui.kit.labels import ElidedLabel, Label
from smallcrm.ui.kit.layout import column, divider, pane, row
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.panels import PanelAction, SidePanel
from smallcrm.ui.pieces import person_head, reach_card
from smallcrm.ui.quotes.words import thing_words
from smallcrm.ui.sales.acts import Act, SaleActs
from smallcrm.ui.sales.columns import late_words, letter_words

MOST_LINES = 30


class SalePanel(SidePanel):
    """Shows one sale, ready to act on; `payment_id` is the payment that stands at the front, if any."""

    def __init__(self, ctx: AppContext, acts: SaleActs) -> None:
        super().__init__()
        self._ctx = ctx
        self._acts = acts
        self._sale_id: int | None = None
        self._payment_id: int | None = None
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.show_sale(self._sale_id, self._payment_id)
        super().changeEvent(event)

    def _say(self) -> None:
        self.setAccessibleName(translate("Sales", "Details"))

    def show_sale(self, sale_id: int | None, payment_id: int | None = None) -> None:
        """Show a sale, or that none is at hand."""
        self._sale_id, self._payment_id = sale_id, payment_id
        whole = self._read(sale_id)
        if whole is None:
            self.show_empty("wallet", translate("Sales", "Choose a line in the list"))
            return
        acts = self._acts.of_payment(payment_id) if payment_id else self._acts.of_sale(whole.sale)
        self.show_item((sale_id, payment_id), self._head_of(whole), self._body_of(whole), _actions(acts))

    def _read(self, sale_id: int | None) -> WholeSale | None:
        try:
            return sales.read(self._ctx.store, sale_id) if sale_id else None
        except UserError:
            return None  # removed a moment ago

    def _customer(self, whole: WholeSale) -> WholeCustomer:
        return queries.whole(self._ctx.store, whole.sale.customer_id or 0)

    def _head_of(self, whole: WholeSale) -> QWidget:
        sale = whole.sale
        day = i18n.format_date(sale.sold_on, "medium") if sale.sold_on else ""
        return person_head(self._ctx, self._customer(whole), dotted(sale.number, day))

    def _body_of(self, whole: WholeSale) -> QWidget:
        layout = column(margins=(20, 4, 20, 16), spacing=10)
        parts = (
            [reach_card(self._ctx, self._customer(whole), has_rest=False), self._state(whole)],
            [Label(translate("Sales", "What was sold"), "section"), self._lines(whole)],
            [Label(translate("Sales", "Payments"), "section"), self._payments(whole)],
            [Label(translate("Sales", "Instalments"), "section"), self._instalments(whole)],
            [Banner("note", whole.sale.note) if whole.sale.note else None],
        )
        for part in parts:
            if part[-1] is None:
                continue
            for widget in part:
                if widget is not None:
                    layout.addWidget(widget)
        layout.addStretch(1)
        return pane(layout)

    def _money(self, amount: int, whole: WholeSale) -> str:
        return i18n.format_money(amount, whole.sale.currency)

    def _state(self, whole: WholeSale) -> Card:
        """Say what is still to pay, by when, and what was said about it."""
        sale, today = whole.sale, self._ctx.today
        lines: list[QLayout] = []
        if sale.asset_id is not None:
            thing = thing_words(self._ctx.store.assets.get(sale.asset_id))
            lines.append(fact(translate("Sales", "Thing"), thing))
        if sale.amount is not None:
            lines.append(fact(translate("Sales", "Amount"), self._money(sale.amount, whole)))
        if sale.due_on is not None:
            if whole.paid:
                lines.append(fact(translate("Sales", "Paid"), self._money(whole.paid, whole)))
            left = Label(self._money(whole.balance, whole), "heading", "" if whole.balance > 0 else "ok")
            lines.append(row(Label(translate("Sales", "Still to pay"), "small", "3"), None, left))
        if sale.due_on is not None and sale.settled_on is None:
            words, family = late_words(sale.due_on, today)
            day = i18n.format_date(sale.due_on, "medium")
            lines.append(fact(translate("Sales", "To be paid by"), day))
            if family:
                lines.append(row(None, Label(words, "small", family, weight=600)))
            if sale.promised_on is not None:
                promised = Label(
                    i18n.format_day(sale.promised_on, today),
                    "small",
                    "danger" if sale.promised_on < today else "",
                    weight=500,
                )
                lines.append(fact(translate("Sales", "Promised for"), promised))
            if sale.letter_level:
                said = letter_words(sale.letter_level, sale.letter_on, today)
                lines.append(fact(translate("Sales", "Asked by"), said))
        elif sale.settled_on is not None:
            settled = i18n.format_date(sale.settled_on, "medium")
            lines.append(fact(translate("Sales", "Paid in full on"), settled))
        return Card(*lines, spacing=7)

    def _lines(self, whole: WholeSale) -> Card:
        lines = [
            self._line(line.name, _quantity(line.quantity, line.unit), self._money(line.amount, whole))
            for line in whole.lines[:MOST_LINES]
        ]
        return Card(*(lines or [_words(whole.sale.text)]), spacing=7)

    @staticmethod
    def _line(name: str, second: str, amount: str) -> QLayout:
        said = row((ElidedLabel(name, "small", ""), 1), spacing=12)
        if second:
            said.addWidget(Label(second, "small", "3"))
        said.addWidget(Label(amount, "small", weight=500, tabular=True))
        return said

    def _payments(self, whole: WholeSale) -> Card | None:
        if not whole.payments:
            return None
        layout = column(spacing=6)
        for place, payment in enumerate(whole.payments):
            if place:
                layout.addWidget(divider())
            layout.addLayout(self._payment(payment, whole))
        return Card(layout, margins=(14, 8, 8, 8))

    def _payment(self, payment: Payment, whole: WholeSale) -> QLayout:
        id_ = payment.id or 0
        day = i18n.format_day(payment.paid_on, self._ctx.today)
        way = wording.way_of_payment(payment.way.value)
        is_front = id_ == self._payment_id
        amount = Label(
            self._money(payment.amount, whole), "small", weight=600 if is_front else 500, tabular=True
        )
        said = column(
            ElidedLabel(dotted(day, way), "small", "", weight=600 if is_front else 0),
            ElidedLabel(dotted(payment.number, payment.note), "caption", "3"),
            spacing=0,
        )
        receipt = IconButton(
            "print",
            translate("Sales", "Print receipt {number}").format(number=payment.number),
            side=16,
            on_click=lambda: self._acts.print_receipt(id_),
        )
        back = IconButton(
            "undo",
            translate("Sales", "Take back {number}").format(number=payment.number),
            side=16,
            on_click=lambda: self._acts.take_back(id_),
        )
        return row((said, 1), amount, receipt, back, spacing=6)

    def _instalments(self, whole: WholeSale) -> Card | None:
        if not whole.instalments:
            return None
        covered = whole.paid - ((whole.sale.amount or 0) - sum(each.amount for each in whole.instalments))
        lines = []
        for each in whole.instalments:
            covered -= each.amount
            is_paid = covered >= 0
            words, family = late_words(each.due_on, self._ctx.today)
            day = Label(
                i18n.format_date(each.due_on, "medium") if is_paid or not family else words,
                "small",
                "" if is_paid else family,
            )
            state = Label(translate("Sales", "Paid") if is_paid else "", "small", "ok")
            lines.append(row(day, None, state, Label(self._money(each.amount, whole), "small", weight=500)))
        return Card(*lines, spacing=7)


def _words(text: str) -> Label:
    """Write words that do not push the panel apart, whatever they are."""
    words = Label(text, "body", wrap=True)
    policy = words.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    words.setSizePolicy(policy)
    return words


def _quantity(quantity: object, unit: str) -> str:
    shown = i18n.format_number(quantity)  # type: ignore[arg-type]
    return "" if shown == "1" and not unit else f"{shown} {unit}".strip()


def _actions(acts: Sequence[Act]) -> list[PanelAction]:
    return [
        PanelAction(text=act.words, icon=act.icon, letter=act.letter, run=act.run, is_primary=place == 0)
        for place, act in enumerate(acts)
    ]
