"""Rows of a spreadsheet made into sales: rows under one number are the lines of one sale.

Customers are found by their number or their name; one who is not there yet is added with the name alone.
What has been paid becomes a payment. A sale that is there already is known by its number, else by whom, when,
what and how much.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from smallcrm.db.known import KnownCustomers
from smallcrm.domain.customer import Customer
from smallcrm.domain.record import dataclass
from smallcrm.domain.sale import Payment, Sale, SaleLine, Way
from smallcrm.domain.totals import NO_PERCENT, ONE, TaxMode, add_up
from smallcrm.domain.values.names import guess_kind, name_key
from smallcrm.services import customers, sales
from smallcrm.services.trade_rows import Taken, in_minor, refused, row_currency
from smallcrm.spreadsheets.drafting.decide import Mode

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.spreadsheets.drafting.trade import TradeRow

_ALL_KEYS = 10**9
"""So many rows that all keys are read at once: each is asked for once a sale."""
_MONEY = ("amount", "price", "paid", "balance")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drafted:
    """A sale as its rows say it, and what has been paid for it."""

    sale: Sale
    lines: tuple[SaleLine, ...]
    paid: int

    @property
    def amount(self) -> int | None:
        return add_up(self.sale, self.lines).total if self.lines else self.sale.amount


class SaleTaker:
    """Takes the sales of one table; `new_customers` counts whom nobody knew before."""

    def __init__(self, store: "Store", mode: Mode, today: date) -> None:
        self._store, self._mode, self._today = store, mode, today
        self._known = KnownCustomers(store, rows=_ALL_KEYS)
        self._new: dict[str, int] = {}

    @property
    def new_customers(self) -> int:
        return len(self._new)

    def take(self, rows: "Sequence[TradeRow]") -> "Iterator[Taken]":
        """Write the rows and say of each what became of it."""
        for group in _by_number(rows):
            first = group[0]
            if not first.values:
                yield Taken(first, "skipped")
                continue
            taken = self._take_sale(first, _drafted(group, self._store.profile.currency))
            yield taken
            # The other rows of a sale share its fate; in the counts they say more about the same.
            shared = taken.count if taken.count in ("rejected", "skipped") else "duplicates"
            for row in group[1:]:
                yield replace(taken, row=row, count=shared)

    def _take_sale(self, row: "TradeRow", drafted: _Drafted) -> Taken:
        found = self._customers(row)
        name = str(row.values.get("customer", "")).strip()
        before = self._same(drafted, found[0]) if found else self._under(drafted.sale.number)
        if problem := _problem(row, drafted, found, before):
            return problem
        if before is not None:
            return Taken(row, "skipped" if self._mode is Mode.ADD else self._update(before, drafted))
        if self._mode is Mode.UPDATE:
            return Taken(row, "skipped")
        customer_id = found[0] if found else self._add_customer(name)
        self._add(replace(drafted, sale=replace(drafted.sale, customer_id=customer_id)))
        return Taken(row, "added")

    # whom

    def _customers(self, row: "TradeRow") -> Sequence[int]:
        if number := row.values.get("customer_number"):
            found = self._known.find("number", str(number).strip().lower())
            if found:
                return found
        key = name_key(str(row.values.get("customer", "")))
        if key in self._new:
            return [self._new[key]]
        return self._known.find("name", key) if key else ()

    def _add_customer(self, name: str) -> int:
        added = customers.add(self._store, Customer(name=name, kind=guess_kind(name)))
        self._new[name_key(name)] = added.id or 0
        return added.id or 0

    # which sale

    def _under(self, number: str) -> Sale | None:
        found = self._store.sales.where("number = :number", limit=1, number=number) if number else []
        return found[0] if found else None

    def _same(self, drafted: _Drafted, customer_id: int) -> Sale | None:
        if drafted.sale.number:
            return self._under(drafted.sale.number)
        sold_on = drafted.sale.sold_on
        found = self._store.sales.where(
            "customer_id = :id AND sold_on IS :day AND text = :text AND amount IS :amount",
            limit=1,
            id=customer_id,
            day=sold_on.isoformat() if sold_on else None,
            text=drafted.sale.text,
            amount=drafted.amount,
        )
        return found[0] if found else None

    def _add(self, drafted: _Drafted) -> None:
        added = sales.add(self._store, drafted.sale, lines=drafted.lines)
        if drafted.paid:
            paid_on = added.settled_on or added.sold_on or self._today
            sales.pay(
                self._store,
                Payment(sale_id=added.id, paid_on=paid_on, amount=drafted.paid, way=Way.OTHER),
            )

    def _update(self, before: Sale, drafted: _Drafted) -> str:
        """Bring what the row says into a sale that is there; its payments are their own story."""
        new = drafted.sale
        has_lines = bool(self._store.sale_lines.where("sale_id = :id", limit=1, id=before.id))
        changed = replace(
            before,
            sold_on=new.sold_on or before.sold_on,
            text=new.text or before.text,
            note=new.note or before.note,
            owner=new.owner or before.owner,
            due_on=new.due_on or before.due_on,
            amount=before.amount if has_lines or drafted.lines else new.amount,
        )
        if changed == before:
            return "unchanged"
        sales.edit(self._store, changed)
        return "updated"


def _problem(
    row: "TradeRow", drafted: _Drafted, customer_ids: Sequence[int], before: Sale | None
) -> Taken | None:
    """Say what stands in the way of a sale; None if nothing does."""
    name, number = str(row.values.get("customer", "")), str(row.values.get("customer_number", ""))
    if drafted.amount is None:
        return refused(row, "sale_row_without_amount")
    if len(customer_ids) > 1:
        return refused(row, "sale_row_customer_unclear", name)
    if not customer_ids and not name.strip():
        return refused(row, "sale_row_without_customer", number)
    if before is not None and before.customer_id not in customer_ids:
        return refused(row, "sale_number_of_another", before.number)
    return None


def _by_number(rows: "Sequence[TradeRow]") -> "list[list[TradeRow]]":
    """Put the rows of one number together, in the order of their first ones."""
    groups: dict[object, list[TradeRow]] = {}
    for place, row in enumerate(rows):
        groups.setdefault(row.values.get("number") or place, []).append(row)
    return list(groups.values())


def _drafted(rows: "Sequence[TradeRow]", usual: str) -> _Drafted:
    values = rows[0].values
    currency = row_currency(values, *_MONEY) or usual
    has_lines = len(rows) > 1 or "price" in values
    lines = [_line(row.values, currency) for row in rows] if has_lines else []
    sale = Sale(
        number=values.get("number", ""),
        sold_on=values.get("sold_on"),
        amount=in_minor(values["amount"], currency) if "amount" in values else None,
        currency=currency,
        text=values.get("text", ""),
        note=values.get("note", ""),
        owner=values.get("owner", ""),
        tax_mode=TaxMode.INCLUDED if any(line.tax_percent for line in lines) else TaxMode.NONE,
        due_on=values.get("due_on"),
    )
    drafted = _Drafted(sale=sale, lines=tuple(lines), paid=0)
    amount = drafted.amount or 0
    paid = _paid(rows, amount, currency)
    if paid is None:
        return drafted
    due = sale.due_on or values.get("paid_on") or sale.sold_on
    return replace(drafted, sale=replace(sale, due_on=due), paid=paid)


def _paid(rows: "Sequence[TradeRow]", amount: int, currency: str) -> int | None:
    """Say what has been paid; None where the rows do not tell."""
    values = rows[0].values
    if "paid" in values:
        return in_minor(values["paid"], currency)
    if "balance" in values:
        return amount - in_minor(values["balance"], currency)
    return None


def _line(values: Mapping[str, Any], currency: str) -> SaleLine:
    """Make a line of a row: of quantity and price, else of its amount alone."""
    quantity, unit = values.get("quantity", (ONE, ""))
    if "price" in values:
        price = in_minor(values["price"], currency)
    else:
        amount = in_minor(values["amount"], currency) if "amount" in values else 0
        each = Decimal(amount) / quantity if quantity else Decimal(amount)
        is_whole = each == int(each)
        quantity, price = (quantity, int(each)) if is_whole else (ONE, amount)
    return SaleLine(
        code=values.get("code", ""),
        name=values.get("text", ""),
        quantity=quantity,
        unit=values.get("unit") or unit,
        price=price,
        discount_percent=values.get("discount", NO_PERCENT),
        tax_percent=values.get("tax"),
    )
