"""What people do with sales and the money for them: note, pay, promise, ask by letter, part."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db.reads.listing import names_of
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.domain.sale import Instalment, Payment, Sale, SaleLine, Way, in_parts
from smallcrm.domain.selling import Document
from smallcrm.domain.totals import add_up, line_amount
from smallcrm.services import numbers, reminders

if TYPE_CHECKING:
    from smallcrm.db.store import Store

HIGHEST_LETTER = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeSale:
    """A sale with its lines, payments and instalments. `balance` is what is still to come in."""

    sale: Sale
    lines: tuple[SaleLine, ...]
    payments: tuple[Payment, ...]
    instalments: tuple[Instalment, ...]

    @property
    def paid(self) -> int:
        return sum(payment.amount for payment in self.payments)

    @property
    def balance(self) -> int:
        return (self.sale.amount or 0) - self.paid if self.sale.due_on else 0


def read(store: "Store", sale_id: int) -> WholeSale:
    """Read a sale with all that belongs to it. Raises UserError("not_found")."""
    return WholeSale(
        sale=store.sales.get(sale_id),
        lines=tuple(store.sale_lines.where("sale_id = :id", order="position, id", id=sale_id)),
        payments=tuple(store.payments.where("sale_id = :id", order="paid_on, id", id=sale_id)),
        instalments=tuple(store.instalments.where("sale_id = :id", order="due_on, id", id=sale_id)),
    )


def add(store: "Store", sale: Sale, *, lines: Sequence[SaleLine] = ()) -> Sale:
    """Write down a sale under its number; with lines its amount is what they add up to.

    Raises UserError("sale_without_amount") for money that is due without saying how much.
    """
    sale = _added_up(sale, lines)
    with store.step("sale_added", text=sale.text) as step:
        step.about(name=store.customers.get(sale.customer_id or 0).name)
        currency = sale.currency or store.profile.currency
        added = store.sales.add(replace(sale, currency=currency, created_at=step.now))
        number = sale.number or numbers.take(
            store, Document.SALE, added.id or 0, on=sale.sold_on or step.now.date()
        )
        numbered = replace(added, number=number)
        store.sales.save(numbered)
        _put_lines(store, numbered, lines)
        return numbered


def add_paid(store: "Store", sale: Sale, way: Way, *, lines: Sequence[SaleLine] = ()) -> Sale:
    """Write down a sale that was paid on its day, with the payment, as one step. Raises as `add`."""
    with store.step("sale_added", text=sale.text) as step:
        on = sale.sold_on or step.now.date()
        added = add(store, replace(sale, due_on=on), lines=lines)
        if added.amount:
            pay(store, Payment(sale_id=added.id, paid_on=on, amount=added.amount, way=way))
        return store.sales.get(added.id or 0)


def edit(store: "Store", sale: Sale, lines: Sequence[SaleLine] | None = None) -> Sale:
    """Save a sale as edited, with its lines where they are given."""
    sale = _added_up(sale, lines or ())
    with store.step("sale_edited", number=sale.number, text=sale.text):
        store.sales.save(sale)
        if lines is not None:
            _put_lines(store, sale, lines)
        return _settle(store, sale.id or 0)


def _added_up(sale: Sale, lines: Sequence[SaleLine]) -> Sale:
    if lines:
        sale = replace(sale, amount=add_up(sale, lines).total)
    if sale.due_on is not None and sale.amount is None:
        raise UserError("sale_without_amount")
    return sale


def _put_lines(store: "Store", sale: Sale, lines: Sequence[SaleLine]) -> None:
    store.write("DELETE FROM sale_line WHERE sale_id = :id", id=sale.id)
    for position, line in enumerate(lines):
        amount = line_amount(line) or 0
        store.sale_lines.add(replace(line, id=None, sale_id=sale.id, position=position, amount=amount))


def remove(store: "Store", sale_id: int) -> None:
    """Remove a sale with its payments."""
    with store.step("sale_removed") as step:
        sale = store.sales.get(sale_id)
        step.about(number=sale.number, text=sale.text)
        _drop_instalments(store, sale_id)
        store.sales.remove(sale_id)


def pay(store: "Store", payment: Payment) -> Payment:
    """Write down money that came in; what has been paid in full is owed no more.

    Raises UserError("payment_of_nothing").
    """
    if not payment.amount:
        raise UserError("payment_of_nothing")
    with store.step("payment_added") as step:
        sale = store.sales.get(payment.sale_id or 0)
        added = store.payments.add(replace(payment, customer_id=sale.customer_id, created_at=step.now))
        number = numbers.take(store, Document.RECEIPT, added.id or 0, on=payment.paid_on)
        numbered = replace(added, number=number)
        store.payments.save(numbered)
        _settle(store, sale.id or 0, on=payment.paid_on)
        step.about(number=sale.number, text=sale.text)
        return numbered


def take_back_payment(store: "Store", payment_id: int) -> None:
    """Remove a payment that was written down by mistake; its number stays used."""
    with store.step("payment_removed") as step:
        payment = store.payments.get(payment_id)
        store.payments.remove(payment_id)
        sale = _settle(store, payment.sale_id or 0)
        step.about(number=sale.number, text=sale.text)


def _settle(store: "Store", sale_id: int, *, on: date | None = None) -> Sale:
    """Keep the day a sale was paid in full in step with its payments."""
    whole = read(store, sale_id)
    is_paid = whole.sale.due_on is not None and whole.balance <= 0
    last = max((payment.paid_on for payment in whole.payments), default=on)
    settled = replace(whole.sale, settled_on=(last or whole.sale.sold_on) if is_paid else None)
    if settled != whole.sale:
        store.sales.save(settled)
    _settle_instalments(store, whole)
    return settled


def _settle_instalments(store: "Store", whole: WholeSale) -> None:
    """Payments cover instalments in the order of their days; a covered one's reminder is taken away."""
    parted = sum(instalment.amount for instalment in whole.instalments)
    covered = whole.paid - ((whole.sale.amount or 0) - parted)
    for instalment in whole.instalments:
        covered -= instalment.amount
        if covered >= 0 and instalment.reminder_id is not None:
            store.write("DELETE FROM reminder WHERE id = :id AND done_on IS NULL", id=instalment.reminder_id)


def part(store: "Store", sale_id: int, days: Sequence[date]) -> list[Instalment]:
    """Part what is still owed into instalments, each with a reminder; earlier ones are replaced.

    Raises UserError("nothing_is_owed").
    """
    with store.step("sale_parted", count=len(days)) as step:
        whole = read(store, sale_id)
        if whole.balance <= 0 or not days:
            raise UserError("nothing_is_owed", number=whole.sale.number)
        _drop_instalments(store, sale_id)
        step.about(number=whole.sale.number)
        made = [_with_reminder(store, whole.sale, each) for each in in_parts(whole.balance, sorted(days))]
        store.sales.save(replace(whole.sale, due_on=max(days)))
        return made


def _with_reminder(store: "Store", sale: Sale, instalment: Instalment) -> Instalment:
    reminder = reminders.add(
        store,
        Reminder(
            customer_id=sale.customer_id,
            kind=ReminderKind.PAYMENT,
            title=f"{sale.number} {sale.text}".strip(),
            due_on=instalment.due_on,
            owner=sale.owner,
        ),
    )
    return store.instalments.add(
        replace(instalment, customer_id=sale.customer_id, sale_id=sale.id, reminder_id=reminder.id)
    )


def _drop_instalments(store: "Store", sale_id: int) -> None:
    store.write(
        "DELETE FROM reminder WHERE done_on IS NULL AND id IN "
        "(SELECT reminder_id FROM instalment WHERE sale_id = :id)",
        id=sale_id,
    )
    store.write("DELETE FROM instalment WHERE sale_id = :id", id=sale_id)


def promise(store: "Store", sale_id: int, *, on: date | None) -> Sale:
    """Note the day the customer promised to pay by; None takes the promise back."""
    with store.step("payment_promised", on=on) as step:
        sale = replace(store.sales.get(sale_id), promised_on=on)
        store.sales.save(sale)
        step.about(number=sale.number)
        return sale


@dataclass(frozen=True, slots=True)
class Owing:
    """The sales a customer is asked about by one letter, and which letter it is."""

    customer_id: int
    sale_ids: tuple[int, ...]
    level: int


def owing(store: "Store", sale_ids: Sequence[int]) -> list[Owing]:
    """Put chosen sales together into letters: one for each customer and currency, by their names.

    Its level is one more than the highest any of its sales had. What is paid by now is left out.
    """
    found: dict[tuple[int, str], list[Sale]] = {}
    for sale in store.sales.get_many(sale_ids):
        if sale.due_on is not None and sale.settled_on is None:
            found.setdefault((sale.customer_id or 0, sale.currency), []).append(sale)
    names = names_of(store, {customer_id for customer_id, _ in found})
    return [
        Owing(
            customer_id,
            tuple(sale.id or 0 for sale in sorted(listed, key=lambda sale: sale.due_on or date.max)),
            min(max(sale.letter_level for sale in listed) + 1, HIGHEST_LETTER),
        )
        for (customer_id, _), listed in sorted(
            found.items(), key=lambda item: (names.get(item[0][0], ""), item[0])
        )
    ]


def ask_by_letter(
    store: "Store", asked: Sequence[Owing], *, today: date, said: Callable[[Owing], str]
) -> list[Sale]:
    """Note that these letters went out, and write it into each customer's timeline as `said` words it."""
    with store.step("letters_written", count=len(asked)) as step:
        lettered = []
        for letter in asked:
            for sale in store.sales.get_many(letter.sale_ids):
                lettered.append(replace(sale, letter_level=letter.level, letter_on=today))
                store.sales.save(lettered[-1])
            store.activities.add(
                Activity(
                    customer_id=letter.customer_id,
                    kind=ActivityKind.MESSAGE,
                    happened_on=today,
                    at=step.now,
                    text=said(letter),
                    is_automatic=True,
                )
            )
        return lettered
