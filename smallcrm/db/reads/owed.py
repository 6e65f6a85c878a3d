"""Money that is to come in: what each customer owes, how late it is, whom to write to."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from smallcrm.db.reads.listing import BY_CUSTOMER, Listing, about, names_of
from smallcrm.db.reminders import first_phones
from smallcrm.domain.asset import Asset
from smallcrm.domain.record import dataclass
from smallcrm.domain.sale import Payment, Sale

if TYPE_CHECKING:
    from smallcrm.db.store import Store

AGES = (0, 30, 60, 90)
"""Days past due at which money counts as one step older; not due yet comes before."""

_PAID = "coalesce((SELECT sum(payment.amount) FROM payment WHERE payment.sale_id = sale.id), 0)"
_OPEN = "sale.due_on IS NOT NULL AND sale.settled_on IS NULL"
# What is owed is read through its own index: settled and old purchases are never looked at.
_FROM_OPEN = "sale INDEXED BY sale_owed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """What one customer owes in one currency, in minor units, by age: not due, then as `AGES`."""

    customer_id: int
    customer: str
    currency: str
    amounts: tuple[int, ...]
    oldest_on: date
    promised_on: date | None
    letter_level: int

    @property
    def total(self) -> int:
        return sum(self.amounts)

    @property
    def late(self) -> int:
        return sum(self.amounts[1:])


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedSale:
    """A sale with its customer's name and telephone, what it was about, and what has been paid."""

    sale: Sale
    customer: str
    paid: int
    phone: str = ""
    asset: Asset | None = None

    @property
    def balance(self) -> int:
        return (self.sale.amount or 0) - self.paid if self.sale.due_on else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedPayment:
    """A payment with its customer's name and what it was for."""

    payment: Payment
    customer: str
    number: str
    text: str
    currency: str


def ageing(store: "Store", *, today: date) -> list[Owed]:
    """List who owes what, by age, the most late first; a customer with two currencies is there twice."""
    return _ageing(store, today)


def of_customer(store: "Store", customer_id: int, *, today: date) -> list[Owed]:
    """List what one customer owes in each currency, by age."""
    return _ageing(store, today, customer_id)


def _ageing(store: "Store", today: date, customer_id: int | None = None) -> list[Owed]:
    steps = ", ".join(
        f"sum(open.left) FILTER (WHERE {condition})" for condition in _age_conditions("open.late")
    )
    # Of one customer there are few: they are found by whose they are.
    source, of_whom = (_FROM_OPEN, "") if customer_id is None else ("sale", "AND customer_id = :id")
    rows = store.query(
        f"""
        SELECT open.customer_id, open.currency, min(open.due_on), max(open.promised_on),
               max(open.letter_level), {steps}
        FROM (
            SELECT customer_id, currency, due_on, promised_on, letter_level,
                   julianday(:today) - julianday(due_on) AS late, amount - {_PAID} AS left
            FROM {source} WHERE {_OPEN} {of_whom}
        ) AS open
        GROUP BY open.customer_id, open.currency
        ORDER BY min(open.due_on), open.customer_id
        """,
        today=today.isoformat(),
        **({} if customer_id is None else {"id": customer_id}),
    )
    names = names_of(store, {row[0] for row in rows})
    return [
        Owed(
            customer_id=customer_id,
            customer=names.get(customer_id, ""),
            currency=currency,
            amounts=tuple(amount or 0 for amount in amounts),
            oldest_on=date.fromisoformat(oldest),
            promised_on=date.fromisoformat(promised) if promised else None,
            letter_level=level,
        )
        for customer_id, currency, oldest, promised, level, *amounts in rows
    ]


def _age_conditions(late: str) -> list[str]:
    """Part the days past due: none, then one part for each of `AGES`."""
    bounds = [*AGES, None]
    parts = [f"{late} <= 0"]
    for low, high in pairwise(bounds):
        parts.append(f"{late} > {low}" + (f" AND {late} <= {high}" if high is not None else ""))
    return parts


def late_sales(
    store: "Store", *, today: date, kept: str = "1", limit: int = -1, **values: Any
) -> list[ListedSale]:
    """List the sales past due, the oldest first; `kept` is a condition over them with its `values`."""
    rows = store.query(
        f"SELECT id FROM {_FROM_OPEN} WHERE {_OPEN} AND due_on < :today AND {kept} "
        "ORDER BY due_on, id LIMIT :limit",
        **{"today": today.isoformat(), "limit": limit, **values},
    )
    ids = [row[0] for row in rows]
    found = listed(store, ids)
    return [found[id_] for id_ in ids]


def listed(store: "Store", ids: Sequence[int]) -> dict[int, ListedSale]:
    """Read sales with their customers' names and telephones, things and what was paid, in five queries."""
    sales = store.sales.get_many(ids)
    owners = {sale.customer_id or 0 for sale in sales}
    names, phones = names_of(store, owners), first_phones(store, owners)
    things = {sale.asset_id for sale in sales if sale.asset_id is not None}
    assets = {asset.id: asset for asset in store.assets.get_many(things)} if things else {}
    marks = ",".join(str(int(id_)) for id_ in ids)
    paid = dict(
        store.query(f"SELECT sale_id, sum(amount) FROM payment WHERE sale_id IN ({marks}) GROUP BY 1")
    )
    return {
        sale.id or 0: ListedSale(
            sale=sale,
            customer=names.get(sale.customer_id or 0, ""),
            paid=paid.get(sale.id, 0),
            phone=phones.get(sale.customer_id or 0, ""),
            asset=assets.get(sale.asset_id),
        )
        for sale in sales
    }


ALL, UNPAID, LATE = "all", "unpaid", "late"
VIEWS = (ALL, UNPAID, LATE)
AGE_VIEWS = ("not_due", "late_30", "late_60", "late_90", "late_longer")
"""Money not due yet, then by how many days it is late at most; together they are what is unpaid."""

_LATE_DAYS = "(julianday(:today) - julianday(sale.due_on))"
_CONDITIONS = {
    ALL: "1",
    UNPAID: _OPEN,
    LATE: f"{_OPEN} AND sale.due_on < :today",
    **{
        view: f"{_OPEN} AND {condition}"
        for view, condition in zip(AGE_VIEWS, _age_conditions(_LATE_DAYS), strict=True)
    },
}
_SALE_ORDERS = {
    "day": "sale.sold_on {way} NULLS LAST, sale.id {way}",
    "customer": BY_CUSTOMER,
    "text": "sale.text COLLATE NOCASE {way}, sale.id {way}",
    "number": "sale.number {way}, sale.id {way}",
    "amount": "sale.amount {way} NULLS LAST, sale.id {way}",
    "due": "sale.due_on {way} NULLS LAST, sale.id {way}",
}
_PAYMENT_ORDERS = {
    "day": "payment.paid_on {way}, payment.id {way}",
    "customer": BY_CUSTOMER,
    "amount": "payment.amount {way}, payment.id {way}",
}


def sales(store: "Store", view: str = ALL, *, today: date, typed: str = "") -> Listing:
    """List the sales of a view (of `VIEWS` or `AGE_VIEWS`) that are found by what was typed."""
    found, values = about(store, "sale", typed, "number", "text")
    return Listing(
        store,
        "sale",
        condition=f"{_CONDITIONS[view]} AND {found}",
        values={"today": today.isoformat(), **values},
        orders=_SALE_ORDERS,
        usual=("day", True),
        read=lambda ids: listed(store, ids),
    )


def payments(store: "Store", *, typed: str = "") -> Listing:
    """List the payments that are found by what was typed."""
    found, values = about(store, "payment", typed, "number")
    return Listing(
        store,
        "payment",
        condition=found,
        values=values,
        orders=_PAYMENT_ORDERS,
        usual=("day", True),
        read=lambda ids: _listed_payments(store, ids),
    )


def sums_of_sales(rows: Listing) -> dict[str, int]:
    """Add up the sales of a list, by currency."""
    return rows.sums("sale.currency", "sale.amount")


def sums_owed(rows: Listing) -> dict[str, int]:
    """Add up what is still to come in for the sales of a list, by currency."""
    return rows.sums("sale.currency", f"iif({_OPEN}, sale.amount - {_PAID}, 0)")


def counts(store: "Store", *, today: date) -> dict[str, int]:
    """Count the unpaid sales: all of them, those past due, and each of `AGE_VIEWS`."""
    views = (UNPAID, LATE, *AGE_VIEWS)
    parts = ", ".join(f"count(*) FILTER (WHERE {_CONDITIONS[view]})" for view in views)
    (row,) = store.query(f"SELECT {parts} FROM {_FROM_OPEN} WHERE {_OPEN}", today=today.isoformat())
    return dict(zip(views, row, strict=True))


def sums_of_payments(rows: Listing) -> dict[str, int]:
    """Add up the payments of a list, by currency."""
    return rows.sums("sale.currency", "payment.amount", "JOIN sale ON sale.id = payment.sale_id")


def _listed_payments(store: "Store", ids: Sequence[int]) -> dict[int, ListedPayment]:
    """Read payments with what they were for, in three queries."""
    found = store.payments.get_many(ids)
    names = names_of(store, {payment.customer_id or 0 for payment in found})
    sold = {sale.id: sale for sale in store.sales.get_many({payment.sale_id or 0 for payment in found})}
    return {
        payment.id or 0: ListedPayment(
            payment=payment,
            customer=names.get(payment.customer_id or 0, ""),
            number=sold[payment.sale_id].number,
            text=sold[payment.sale_id].text,
            currency=sold[payment.sale_id].currency,
        )
        for payment in found
    }
