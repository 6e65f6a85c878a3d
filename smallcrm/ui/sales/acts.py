"""What can be done with a sale and with a payment: asked over the page, done as a step, said with Undo."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm.db.reads.owed import ListedPayment
from smallcrm.domain.record import dataclass
from smallcrm.domain.sale import Sale
from smallcrm.i18n import translate
from smallcrm.services import papers, sales
from smallcrm.services.sales import HIGHEST_LETTER, WholeSale
from smallcrm.ui.context import AppContext
from smallcrm.ui.paper_preview import PaperPreview
from smallcrm.ui.sales import forms, sale_form
from smallcrm.ui.sales.letters import LettersPreview


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something to do: its words, icon, letter key, and what it does."""

    words: str
    icon: str
    letter: str
    run: Callable[[], object]


class SaleActs:
    """Acts on sales and payments; what is asked stands over `host`."""

    def __init__(self, ctx: AppContext, host: QWidget) -> None:
        self._ctx = ctx
        self._host = host

    # sales

    def pay(self, sale_id: int) -> None:
        """Write down money that came in."""
        self._with(sale_id, lambda whole: forms.open_payment_form(self._ctx, self._host, whole))

    def promise(self, sale_id: int) -> None:
        """Note when the customer will pay."""
        self._with(sale_id, lambda whole: forms.open_promise_form(self._ctx, self._host, whole.sale))

    def part(self, sale_id: int) -> None:
        """Let the customer pay in instalments."""
        self._with(sale_id, lambda whole: forms.open_parts_form(self._ctx, self._host, whole))

    def edit(self, sale_id: int) -> None:
        """Change a sale."""
        self._with(sale_id, lambda whole: sale_form.open_edit_form(self._ctx, self._host, whole))

    def remove(self, sale_id: int) -> None:
        """Remove a sale with its payments."""
        ctx = self._ctx
        with ctx.showing_errors():
            sale = ctx.store.sales.get(sale_id)
            sales.remove(ctx.store, sale_id)
            words = translate("Sales", "Removed the sale {number}.")
            ctx.tell(words.format(number=sale.number or sale.text), can_undo=True)

    def print_invoice(self, sale_id: int) -> None:
        """Show the invoice, ready to print."""
        PaperPreview(
            self._ctx,
            self._host,
            translate("Sales", "Invoice"),
            lambda store, catalogue: papers.invoice(store, sale_id, catalogue=catalogue),
            language=papers.language(self._ctx.store, sale_id),
        ).open()

    def write_letter(self, sale_id: int) -> None:
        """Show the next letter about a sale."""
        self.write_letters([sale_id])

    def write_letters(self, sale_ids: Sequence[int]) -> None:
        """Show the next letter of each customer; once they are printed, that they went out is noted."""
        ctx = self._ctx
        asked = sales.owing(ctx.store, sale_ids)
        if asked:
            LettersPreview(ctx, self._host, asked).open()
        else:
            ctx.tell(translate("Sales", "Nothing is owed for these."))

    def open_customer(self, sale_id: int) -> None:
        """Go to the customer."""
        self._ctx.go("customer", self._ctx.store.sales.get(sale_id).customer_id)

    def of_sale(self, sale: Sale) -> list[Act]:
        """List what can be done with a sale, the likeliest first."""
        id_ = sale.id or 0
        acts: list[Act] = []
        if sale.due_on is not None and sale.settled_on is None:
            acts += [
                Act(words=translate("Sales", "Payment"), icon="cash", letter="P",
                    run=lambda: self.pay(id_)),
                Act(words=translate("Sales", "Promise…"), icon="calendar_clock", letter="M",
                    run=lambda: self.promise(id_)),
                Act(words=letter_name(sale), icon="mail", letter="L", run=lambda: self.write_letter(id_)),
                Act(words=translate("Sales", "Instalments…"), icon="calendar", letter="I",
                    run=lambda: self.part(id_)),
            ]  # fmt: skip
        if sale.amount is not None:
            acts.append(Act(words=translate("Sales", "Invoice"), icon="print", letter="V",
                            run=lambda: self.print_invoice(id_)))  # fmt: skip
        acts.append(
            Act(words=translate("Sales", "Edit"), icon="edit", letter="E", run=lambda: self.edit(id_))
        )
        return acts

    def offer_sale(self, sale: Sale, at: QPoint) -> None:
        """Open the menu of a sale."""
        id_ = sale.id or 0
        menu = self._menu(self.of_sale(sale))
        menu.addSeparator()
        menu.addAction(translate("Sales", "Open the customer"), lambda: self.open_customer(id_))
        menu.addSeparator()
        menu.addAction(translate("Sales", "Remove the sale"), lambda: self.remove(id_))
        menu.popup(at)

    # payments

    def print_receipt(self, payment_id: int) -> None:
        """Show the receipt, ready to print."""
        ctx = self._ctx
        sale_id = ctx.store.payments.get(payment_id).sale_id or 0
        PaperPreview(
            ctx,
            self._host,
            translate("Sales", "Receipt"),
            lambda store, catalogue: papers.receipt(store, payment_id, catalogue=catalogue),
            language=papers.language(ctx.store, sale_id),
        ).open()

    def take_back(self, payment_id: int) -> None:
        """Remove a payment that was written down by mistake."""
        ctx = self._ctx
        with ctx.showing_errors():
            number = ctx.store.payments.get(payment_id).number
            sales.take_back_payment(ctx.store, payment_id)
            words = translate("Sales", "The payment {number} is taken back.")
            ctx.tell(words.format(number=number), can_undo=True)

    def of_payment(self, payment_id: int) -> list[Act]:
        """List what can be done with a payment."""
        return [
            Act(words=translate("Sales", "Receipt"), icon="print", letter="V",
                run=lambda: self.print_receipt(payment_id)),
            Act(words=translate("Sales", "Take back"), icon="undo", letter="X",
                run=lambda: self.take_back(payment_id)),
        ]  # fmt: skip

    def offer_payment(self, each: ListedPayment, at: QPoint) -> None:
        """Open the menu of a payment."""
        menu = self._menu(self.of_payment(each.payment.id or 0))
        menu.addSeparator()
        menu.addAction(
            translate("Sales", "Open the customer"),
            lambda: self._ctx.go("customer", each.payment.customer_id),
        )
        menu.popup(at)

    # both

    def _menu(self, acts: list[Act]) -> QMenu:
        menu = QMenu(self._host)
        menu.aboutToHide.connect(menu.deleteLater)
        for act in acts:
            menu.addAction(f"{act.words}\t{act.letter}" if act.letter else act.words, act.run)
        return menu

    def _with(self, sale_id: int, act: Callable[[WholeSale], object]) -> None:
        with self._ctx.showing_errors():
            act(sales.read(self._ctx.store, sale_id))


def letter_name(sale: Sale) -> str:
    """Name the letter that comes next."""
    level = min(sale.letter_level + 1, HIGHEST_LETTER)
    return translate("Sales", "Letter {level}").format(level=level)
