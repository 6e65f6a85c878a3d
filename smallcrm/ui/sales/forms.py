"""The forms of money: a payment, a promise, instalments. That of a sale is `sale_form`'s."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import i18n, wording
from smallcrm.domain.recurrence import Recurrence, Unit, occurrence
from smallcrm.domain.sale import Payment, Sale, Way
from smallcrm.i18n import translate
from smallcrm.services import sales
from smallcrm.services.sales import WholeSale
from smallcrm.ui.asking import FormDialog, ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.settings.regions import CURRENCIES

MOST_PARTS = 36
RHYTHMS = {
    "month": Recurrence(unit=Unit.MONTH),
    "2weeks": Recurrence(every=2, unit=Unit.WEEK),
    "week": Recurrence(unit=Unit.WEEK),
}
"""How often an instalment may be due."""


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
