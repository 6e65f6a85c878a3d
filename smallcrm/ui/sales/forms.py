"""The forms of money: a sale, a payment, a promise, instalments."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import i18n, wording
from smallcrm.domain.recurrence import Recurrence, Unit, occurrence
from smallcrm.domain.sale import Payment, Sale, Way
from smallcrm.domain.values.money import from_minor, to_minor
from smallcrm.i18n import translate
from smallcrm.services import sales
from smallcrm.services.sales import WholeSale
from smallcrm.ui.asking import FormDialog, ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.people_card import CustomerPicker
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.fields import Field
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.settings.regions import CURRENCIES

LATER, UNKNOWN = "later", "unknown"
"""How a sale is paid: some day, or nobody needs to know; else a `Way`, on its day."""

MOST_PARTS = 36
RHYTHMS = {
    "month": Recurrence(unit=Unit.MONTH),
    "2weeks": Recurrence(every=2, unit=Unit.WEEK),
    "week": Recurrence(unit=Unit.WEEK),
}
"""How often an instalment may be due."""


class SaleForm(FormDialog):
    """Asks what was sold, for how much and how it is paid; and to whom, if that is not known."""

    def __init__(self, ctx: AppContext, parent: QWidget, customer_id: int | None, text: str = "") -> None:
        self._ctx = ctx
        self._customer_id = customer_id
        customer = ctx.store.customers.get(customer_id) if customer_id else None
        currency = usual_currency(ctx)
        super().__init__(
            ctx,
            parent,
            title=translate("Sales", "New sale"),
            text=wording.customer_name(customer),
            fields=[*_sale_fields(currency), *_paid_fields()],
            values={
                "text": text,
                "day": ctx.today,
                "currency": currency,
                "paid": LATER,
                "due": ctx.today + timedelta(days=ctx.store.selling.payment_days),
            },
            verb=translate("Sales", "Add sale"),
            take=self._add,
        )
        self.who: CustomerPicker | None = None
        if customer is None:
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
            self._customer_id = self.who.customer_id
            if self._customer_id is None:
                self._who_field.set_problem(translate("Customer page", "Choose somebody from the list."))
                self.who.setFocus()
                return False
        return super().save()

    def _fit(self) -> None:
        """Ask for the day only of what is paid later."""
        self.form.field("due").setVisible(self.form.values()["paid"] == LATER)

    def _add(self, values: dict[str, Any]) -> None:
        sale = _sale_of(values, Sale(customer_id=self._customer_id))
        paid = values["paid"]
        store = self._ctx.store
        if paid == LATER:
            due = values["due"] or self._ctx.today + timedelta(days=store.selling.payment_days)
            added = sales.add(store, replace(sale, due_on=due))
        elif paid == UNKNOWN:
            added = sales.add(store, sale)
        else:
            added = sales.add_paid(store, sale, Way(paid))
        words = translate("Sales", "The sale {number} is written down.")
        self._ctx.tell(words.format(number=added.number), can_undo=True)


def open_sale_form(
    ctx: AppContext, parent: QWidget, *, customer_id: int | None = None, text: str = ""
) -> SaleForm:
    """Write down a sale."""
    dialog = SaleForm(ctx, parent, customer_id, text)
    dialog.open()
    return dialog


def open_edit_form(ctx: AppContext, parent: QWidget, whole: WholeSale) -> FormDialog:
    """Change a sale; the amount of one with lines is what they add up to."""
    sale = whole.sale

    def take(values: dict[str, Any]) -> None:
        changed = _sale_of(values, sale, has_lines=bool(whole.lines))
        sales.edit(ctx.store, replace(changed, due_on=values["due"]))
        ctx.tell(translate("Sales", "Saved."), can_undo=True)

    due = FieldSpec(
        name="due",
        label=translate("Sales", "To be paid by"),
        hint=translate("Sales", "Without a day nothing is owed for it."),
        kind=FieldKind.DATE,
    )
    note = FieldSpec(name="note", label=translate("Sales", "Note"), kind=FieldKind.LONG_TEXT)
    return ask_form(
        ctx,
        parent,
        title=translate("Sales", "Edit the sale {number}").format(number=sale.number).strip(),
        text=wording.customer_name(ctx.store.customers.get(sale.customer_id or 0)),
        fields=[
            *_sale_fields(sale.currency, has_lines=bool(whole.lines), needs_amount=sale.amount is not None),
            due,
            note,
        ],
        values={
            "text": sale.text,
            "day": sale.sold_on,
            "amount": None if sale.amount is None else from_minor(sale.amount, sale.currency),
            "currency": sale.currency,
            "due": sale.due_on,
            "note": sale.note,
        },
        verb=translate("Sales", "Save"),
        take=take,
    )


def open_payment_form(ctx: AppContext, parent: QWidget, whole: WholeSale) -> FormDialog:
    """Write down money that came in: what is still to pay is filled in."""
    sale = whole.sale

    def take(values: dict[str, Any]) -> None:
        payment = Payment(
            sale_id=sale.id,
            paid_on=values["day"],
            amount=values["amount"] or 0,
            way=Way(values["way"]),
            note=values["note"],
        )
        made = sales.pay(ctx.store, payment)
        ctx.remember("sales.way", values["way"])
        left = sales.read(ctx.store, sale.id or 0).balance
        if left > 0:
            words = translate("Sales", "Payment {number} written down. {amount} is still to pay.")
        else:
            words = translate("Sales", "Payment {number} written down. It is paid in full.")
        shown = i18n.format_money(left, sale.currency)
        ctx.tell(words.format(number=made.number, amount=shown), can_undo=True)

    return ask_form(
        ctx,
        parent,
        title=translate("Sales", "Add payment"),
        text=f"{sale.number} {sale.text}".strip(),
        fields=[
            FieldSpec(
                name="amount",
                label=translate("Sales", "Amount"),
                kind=FieldKind.MONEY,
                currency=sale.currency,
                required=translate("Sales", "Write the amount."),
                is_half=True,
            ),
            FieldSpec(
                name="day",
                label=translate("Sales", "Paid on"),
                kind=FieldKind.DATE,
                required=translate("Sales", "Choose a day."),
                is_half=True,
            ),
            FieldSpec(
                name="way", label=translate("Sales", "Way"), kind=FieldKind.CHOICE, choices=way_choices()
            ),
            FieldSpec(name="note", label=translate("Sales", "Note")),
        ],
        values={
            "amount": whole.balance if whole.balance > 0 else None,
            "day": ctx.today,
            "way": ctx.remembered("sales.way", Way.CASH.value),
            "note": "",
        },
        verb=translate("Sales", "Add payment"),
        take=take,
    )


def open_promise_form(ctx: AppContext, parent: QWidget, sale: Sale) -> FormDialog:
    """Note when the customer said they would pay."""

    def take(values: dict[str, Any]) -> None:
        sales.promise(ctx.store, sale.id or 0, on=values["day"])
        if values["day"] is None:
            ctx.tell(translate("Sales", "The promise is taken back."), can_undo=True)
            return
        day = i18n.format_day(values["day"], ctx.today, in_sentence=True)
        ctx.tell(translate("Sales", "Promised for {day}.").format(day=day), can_undo=True)

    return ask_form(
        ctx,
        parent,
        title=translate("Sales", "When will they pay?"),
        text=f"{sale.number} {sale.text}".strip(),
        fields=[
            FieldSpec(
                name="day",
                label=translate("Sales", "Promised day"),
                kind=FieldKind.DATE,
                hint=translate("Sales", "Leave it empty to take the promise back."),
            )
        ],
        values={"day": sale.promised_on or ctx.today + timedelta(days=7)},
        verb=translate("Sales", "Note it"),
        take=take,
    )


def open_parts_form(ctx: AppContext, parent: QWidget, whole: WholeSale) -> FormDialog:
    """Part what is still owed into instalments, each with its reminder."""

    def take(values: dict[str, Any]) -> None:
        days = instalment_days(values["first"], int(values["count"]), values["every"])
        made = sales.part(ctx.store, whole.sale.id or 0, days)
        words = translate("Sales", "%n instalment(s), the last on {day}. Each has a reminder.", "", len(made))
        ctx.tell(words.format(day=i18n.format_date(days[-1], "medium")), can_undo=True)

    owed = i18n.format_money(whole.balance, whole.sale.currency)
    return ask_form(
        ctx,
        parent,
        title=translate("Sales", "Pay in instalments"),
        text=translate("Sales", "{amount} is still to pay.").format(amount=owed),
        fields=[
            FieldSpec(
                name="count",
                label=translate("Sales", "How many"),
                kind=FieldKind.NUMBER,
                required=translate("Sales", "Write how many."),
                check=_count_problem,
                is_half=True,
            ),
            FieldSpec(
                name="every",
                label=translate("Sales", "How often"),
                kind=FieldKind.CHOICE,
                choices=[
                    Choice("month", translate("Sales", "Every month")),
                    Choice("2weeks", translate("Sales", "Every 2 weeks")),
                    Choice("week", translate("Sales", "Every week")),
                ],
                is_half=True,
            ),
            FieldSpec(
                name="first",
                label=translate("Sales", "The first on"),
                kind=FieldKind.DATE,
                required=translate("Sales", "Choose a day."),
            ),
        ],
        values={"count": 3, "every": "month", "first": occurrence(RHYTHMS["month"], ctx.today, 1)},
        verb=translate("Sales", "Make instalments"),
        take=take,
    )


def instalment_days(first: date, count: int, every: str) -> Sequence[date]:
    """List the days of instalments: a month's last day stays the last day."""
    return [occurrence(RHYTHMS[every], first, number) for number in range(count)]


def way_choices() -> list[Choice]:
    """Offer the ways money comes in."""
    return [Choice(way.value, wording.way_of_payment(way.value)) for way in Way]


def usual_currency(ctx: AppContext) -> str:
    """Name our currency, or that of the newest sale where none was chosen."""
    if own := ctx.store.profile.currency:
        return own
    newest = ctx.store.sales.where("currency <> ''", order="id DESC", limit=1)
    return newest[0].currency if newest else CURRENCIES[0]


def currency_choices(present: str) -> list[Choice]:
    """Offer the currencies, with one that is used already."""
    codes = [*([present] if present and present not in CURRENCIES else []), *CURRENCIES]
    catalogue = i18n.active()
    return [Choice(code, f"{code}  {catalogue.currency_symbol(code)}") for code in codes]


def _count_problem(value: Any) -> str:
    if value == int(value) and 1 <= value <= MOST_PARTS:
        return ""
    return translate("Sales", "Write a number from 1 to {most}.").format(most=MOST_PARTS)


def _sale_of(values: dict[str, Any], before: Sale, *, has_lines: bool = False) -> Sale:
    written = replace(
        before, text=values["text"], sold_on=values["day"], note=values.get("note", before.note)
    )
    if has_lines:
        return written
    amount = None if values["amount"] is None else to_minor(values["amount"], values["currency"])
    return replace(written, amount=amount, currency=values["currency"])


def _sale_fields(currency: str, *, has_lines: bool = False, needs_amount: bool = True) -> list[FieldSpec]:
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
            hint=translate("Sales", "What its lines add up to.") if has_lines else "",
            # A purchase of an old list may be known by its text only.
            required=translate("Sales", "Write the amount.") if needs_amount else "",
            is_read_only=has_lines,
            is_half=True,
        ),
        FieldSpec(
            name="currency",
            label=translate("Sales", "Currency"),
            kind=FieldKind.CHOICE,
            choices=currency_choices(currency),
            is_read_only=has_lines,
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
