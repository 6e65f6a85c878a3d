"""The newest sales of the sample as money: some paid, some in part, some late."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from smallcrm.domain.sale import Payment, Sale, Way
from smallcrm.domain.selling import Document
from smallcrm.services import numbers

if TYPE_CHECKING:
    from smallcrm.db.store import Store

MOST_SALES = 24
DAYS_TO_PAY = 14
WAYS = (Way.CARD, Way.TRANSFER, Way.CASH)


def keep_track(store: "Store", today: date) -> None:
    """Give the newest sales a number and a day to pay by, and most of them their payments.

    Belongs into the step that makes the sample: nothing here names a step of its own.
    """
    newest = store.sales.where(
        "amount > 0 AND sold_on <= :today", order="sold_on DESC, id DESC", limit=MOST_SALES, today=today
    )
    for place, sale in enumerate(reversed(newest)):
        sold_on = sale.sold_on or today
        number = numbers.take(store, Document.SALE, sale.id or 0, on=sold_on)
        owed = replace(sale, number=number, due_on=sold_on + timedelta(days=DAYS_TO_PAY))
        store.sales.save(
            _owed(store, owed, place, today) if place % 3 == 1 else _settled(store, owed, place, today)
        )


def _settled(store: "Store", sale: Sale, place: int, today: date) -> Sale:
    on = min((sale.sold_on or today) + timedelta(days=place % 9), today)
    _pay(store, sale, sale.amount or 0, on, WAYS[place % 3])
    return replace(sale, settled_on=on)


def _owed(store: "Store", sale: Sale, place: int, today: date) -> Sale:
    """Let every other of what is owed be paid in part; the oldest were asked for by letter."""
    if place % 2:
        _pay(store, sale, (sale.amount or 0) // 2, sale.sold_on or today, Way.CASH)
    if place > MOST_SALES // 4 or (sale.due_on or today) >= today:
        return sale
    return replace(
        sale,
        letter_level=1,
        letter_on=today - timedelta(days=place),
        promised_on=today + timedelta(days=place - 3),
    )


def _pay(store: "Store", sale: Sale, amount: int, on: date, way: Way) -> None:
    payment = Payment(customer_id=sale.customer_id, sale_id=sale.id, paid_on=on, amount=amount, way=way)
    added = store.payments.add(replace(payment, created_at=store.now()))
    number = numbers.take(store, Document.RECEIPT, added.id or 0, on=on)
    store.payments.save(replace(added, number=number))
