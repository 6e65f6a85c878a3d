"""The form of a sale: what was sold, as one amount or in lines, and how it is paid."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import wording
from smallcrm.domain.sale import Sale, SaleLine, Way
from smallcrm.domain.values.money import from_minor, to_minor
from smallcrm.i18n import translate
from smallcrm.services import sales
from smallcrm.services.sales import WholeSale
from smallcrm.ui.asking import FormDialog, fit_height
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.people_card import CustomerPicker
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.dialogs import NARROW, WIDE
from smallcrm.ui.kit.fields import Field
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.quotes.words import thing_words
from smallcrm.ui.sales.forms import currency_choices, usual_currency, way_choices
from smallcrm.ui.sales.sale_lines import SaleLines

LATER, UNKNOWN = "later", "unknown"
"""How a sale is paid: some day, or nobody needs to know; else a `Way`, on its day."""


class SaleDialog(FormDialog):
    """A form with lines below it. As long as there are any, the amount is what they add up to."""

    def __init__(  # noqa: PLR0913 - the parts of a form
        self,
        ctx: AppContext,
        parent: QWidget,
        *,
        title: str,
        sale: Sale,
        lines: Sequence[SaleLine],
        fields: Sequence[FieldSpec],
        values: dict[str, Any],
        verb: str,
        take: Callable[[dict[str, Any]], object],
    ) -> None:
        self._ctx, self._sale = ctx, sale
        customer = ctx.store.customers.get(sale.customer_id) if sale.customer_id else None
        width = WIDE if lines else NARROW
        super().__init__(
            ctx, parent, title=title, text=wording.customer_name(customer), fields=fields, values=values,
            verb=verb, take=take, width=width,
        )  # fmt: skip
        self.lines = SaleLines(ctx, sale, lines, window_height=parent.window().height())
        self.add(self.lines)
        self.lines.changed.connect(self._follow_lines)
        self.form.changed.connect(self._follow_form)
        self._follow_lines()

    def save(self) -> bool:
        self.lines.close_editor()
        return super().save()

    def written(self, values: dict[str, Any]) -> Sale:
        """Make the sale of what is filled in."""
        sale = replace(
            self._sale,
            text=values["text"],
            sold_on=values["day"],
            note=values.get("note", self._sale.note),
            currency=values["currency"],
            asset_id=_id_of(values["thing"]) if "thing" in values else self._sale.asset_id,
        )
        if self.lines.is_used:
            return self.lines.priced(sale)
        amount = None if values["amount"] is None else to_minor(values["amount"], values["currency"])
        return replace(sale, amount=amount)

    def _follow_form(self, name: str) -> None:
        if name == "currency":
            self.lines.set_currency(self.form.values()["currency"])

    def _follow_lines(self) -> None:
        """Make room for the grid, and write what the lines add up to."""
        if self.lines.has_grid and self._width != WIDE:
            self._width = WIDE
            self.rescale()
            fit_height(self)
        amount = self.form.editor("amount")
        amount.set_read_only(self.lines.is_used)
        if self.lines.is_used:
            amount.set_value(from_minor(self.lines.total, self.lines.source.quote.currency))


class SaleForm(SaleDialog):
    """Asks what was sold, for how much and how it is paid; and to whom, if that is not known."""

    def __init__(self, ctx: AppContext, parent: QWidget, customer_id: int | None, text: str = "") -> None:
        ways = ctx.store.selling
        sale = Sale(
            customer_id=customer_id,
            currency=usual_currency(ctx),
            tax_mode=ways.tax_mode,
            tax_percent=ways.tax_percent,
        )
        super().__init__(
            ctx,
            parent,
            title=translate("Sales", "New sale"),
            sale=sale,
            lines=(),
            fields=[*_sale_fields(sale.currency), *_thing_fields(ctx, sale), *_paid_fields()],
            values={
                "text": text,
                "day": ctx.today,
                "currency": sale.currency,
                "paid": LATER,
                "due": ctx.today + timedelta(days=ways.payment_days),
            },
            verb=translate("Sales", "Add sale"),
            take=self._add,
        )
        self.who: CustomerPicker | None = None
        if customer_id is None:
            self.who = CustomerPicker(ctx)
            self._who_field = Field(translate("Sales", "Customer"), self.who)
            self.who.setAccessibleName(translate("Sales", "Customer"))
            self.who.edited.connect(lambda _: self._who_field.set_problem(""))
            self.body.insertWidget(1, self._who_field)
        self.form.changed.connect(lambda _: self._fit())
        self._fit()

    def open(self) -> None:
        """Show the form with the cursor where writing begins."""
        super().open()
        if self.who is not None:
            self.who.setFocus()

    def save(self) -> bool:
        """Write it down; False if something is missing, which is said where it is."""
        if self.who is not None:
            self.who.look()
            self._sale = replace(self._sale, customer_id=self.who.customer_id)
            if self.who.customer_id is None:
                self._who_field.set_problem(translate("Customer page", "Choose somebody from the list."))
                self.who.setFocus()
                return False
        return super().save()

    def _fit(self) -> None:
        """Ask for the day only of what is paid later."""
        self.form.field("due").setVisible(self.form.values()["paid"] == LATER)

    def _add(self, values: dict[str, Any]) -> None:
        sale, lines = self.written(values), self.lines.lines
        paid = values["paid"]
        store = self._ctx.store
        if paid == LATER:
            due = values["due"] or self._ctx.today + timedelta(days=store.selling.payment_days)
            added = sales.add(store, replace(sale, due_on=due), lines=lines)
        elif paid == UNKNOWN:
            added = sales.add(store, sale, lines=lines)
        else:
            added = sales.add_paid(store, sale, Way(paid), lines=lines)
        words = translate("Sales", "The sale {number} is written down.")
        self._ctx.tell(words.format(number=added.number), can_undo=True)


class EditSaleForm(SaleDialog):
    """Changes a sale and its lines."""

    def __init__(self, ctx: AppContext, parent: QWidget, whole: WholeSale) -> None:
        sale = whole.sale
        super().__init__(
            ctx,
            parent,
            title=translate("Sales", "Edit the sale {number}").format(number=sale.number).strip(),
            sale=sale,
            lines=whole.lines,
            fields=[
                *_sale_fields(sale.currency, needs_amount=sale.amount is not None),
                *_thing_fields(ctx, sale),
                *_more_fields(),
            ],
            values={
                "text": sale.text,
                "day": sale.sold_on,
                "amount": None if sale.amount is None else from_minor(sale.amount, sale.currency),
                "currency": sale.currency,
                "due": sale.due_on,
                "thing": str(sale.asset_id or ""),
                "note": sale.note,
            },
            verb=translate("Sales", "Save"),
            take=self._edit,
        )

    def _edit(self, values: dict[str, Any]) -> None:
        changed = replace(self.written(values), due_on=values["due"])
        sales.edit(self._ctx.store, changed, self.lines.lines)
        self._ctx.tell(translate("Sales", "Saved."), can_undo=True)


def open_sale_form(
    ctx: AppContext, parent: QWidget, *, customer_id: int | None = None, text: str = ""
) -> SaleForm:
    """Write down a sale."""
    dialog = SaleForm(ctx, parent, customer_id, text)
    dialog.open()
    return dialog


def open_edit_form(ctx: AppContext, parent: QWidget, whole: WholeSale) -> EditSaleForm:
    """Change a sale."""
    dialog = EditSaleForm(ctx, parent, whole)
    dialog.open()
    return dialog


def _thing_fields(ctx: AppContext, sale: Sale) -> list[FieldSpec]:
    """Offer what the customer has, to say what the sale was about; nothing where there is nothing."""
    things = ctx.store.assets.of_customer(sale.customer_id) if sale.customer_id else []
    present = [each for each in things if not each.is_archived or each.id == sale.asset_id]
    if not present:
        return []
    nothing = Choice("", translate("Quotes", "Nothing in particular"))
    choices = [nothing, *(Choice(str(each.id), thing_words(each)) for each in present)]
    return [
        FieldSpec(name="thing", label=translate("Sales", "Thing"), kind=FieldKind.CHOICE, choices=choices)
    ]


def _id_of(key: str) -> int | None:
    return int(key) if key else None


def _more_fields() -> list[FieldSpec]:
    return [
        FieldSpec(
            name="due",
            label=translate("Sales", "To be paid by"),
            hint=translate("Sales", "Without a day nothing is owed for it."),
            kind=FieldKind.DATE,
        ),
        FieldSpec(name="note", label=translate("Sales", "Note"), kind=FieldKind.LONG_TEXT),
    ]


def _sale_fields(currency: str, *, needs_amount: bool = True) -> list[FieldSpec]:
    return [
        FieldSpec(
            name="text",
            label=translate("Sales", "What was sold"),
            required=translate("Sales", "Write it in a few words."),
        ),
        FieldSpec(
            name="amount",
            label=translate("Sales", "Amount"),
            # In whole units: the currency, and with it how many decimals count, is chosen beside it.
            kind=FieldKind.NUMBER,
            # A purchase of an old list may be known by its text only.
            required=translate("Sales", "Write the amount.") if needs_amount else "",
            is_half=True,
        ),
        FieldSpec(
            name="currency",
            label=translate("Sales", "Currency"),
            kind=FieldKind.CHOICE,
            choices=currency_choices(currency),
            is_half=True,
        ),
        FieldSpec(
            name="day",
            label=translate("Sales", "Date"),
            kind=FieldKind.DATE,
            required=translate("Sales", "Choose a day."),
        ),
    ]


def _paid_fields() -> list[FieldSpec]:
    choices = [Choice(LATER, translate("Sales", "Later"))]
    for way in way_choices():
        words = translate("Sales", "At once: {way}").format(way=way.text)
        choices.append(Choice(way.key, words))
    choices.append(Choice(UNKNOWN, translate("Sales", "Do not keep track")))
    return [
        FieldSpec(
            name="paid",
            label=translate("Sales", "Paid"),
            kind=FieldKind.CHOICE,
            choices=choices,
            is_half=True,
        ),
        FieldSpec(name="due", label=translate("Sales", "To be paid by"), kind=FieldKind.DATE, is_half=True),
    ]
