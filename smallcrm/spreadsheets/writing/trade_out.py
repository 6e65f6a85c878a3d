"""What the columns of exported products, quotes, sales and payments hold, as data.

Headings are those `headings.trade` knows, so that products and sales can be edited and come back. A column's
code is the one the list in the window calls it by.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import Any

from smallcrm.domain.asset import Asset, identifier
from smallcrm.domain.product import Product
from smallcrm.domain.quote import Quote
from smallcrm.domain.record import dataclass
from smallcrm.domain.sale import Payment, Sale
from smallcrm.domain.values.money import from_minor
from smallcrm.spreadsheets.writing.export import Column, Words
from smallcrm.spreadsheets.writing.xlsx_out import Value, is_exact


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteLine:
    """A quote as a line of a list; `state` is that of the day."""

    quote: Quote
    state: str
    customer: str
    customer_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleLine:
    """A sale as a line of a list, with what came in for it."""

    sale: Sale
    customer: str
    customer_number: str
    phone: str
    paid: int
    asset: Asset | None = None

    @property
    def is_tracked(self) -> bool:
        """Whether money is expected for it; of an old purchase nobody knows."""
        return self.sale.due_on is not None

    @property
    def balance(self) -> int:
        return (self.sale.amount or 0) - self.paid


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentLine:
    """A payment as a line of a list, with what it was for."""

    payment: Payment
    customer: str
    customer_number: str
    sale_number: str
    sale_text: str
    currency: str


@dataclass(frozen=True, slots=True)
class _Spec:
    """A column: its code, the code of its heading, how its value is taken, what it holds and how wide."""

    code: str
    heading: str
    value: Callable[[Any, Words], Value]
    kind: str = "text"
    width: int = 14


def columns(what: str, words: Words) -> list[Column]:
    """List the columns of "products", "quotes", "sales" or "payments"."""

    def taken(spec: _Spec) -> Callable[[Any], Value]:
        return lambda line: spec.value(line, words)

    return [
        Column(
            code=spec.code,
            heading=words.heading(spec.heading),
            value=taken(spec),
            kind=spec.kind,
            width=spec.width,
        )
        for spec in _COLUMNS[what]
    ]


def as_shown(names: Sequence[str]) -> list[str]:
    """List the codes that say in a file what these columns say in the window.

    A sum there has its currency beside it, and a customer the number that tells two of one name apart.
    """
    codes = [
        code for name in names for code in (("customer_number", name) if name == "customer" else (name,))
    ]
    return [*codes, "currency"] if {"amount", "price", "cost", "paid", "balance"} & set(codes) else codes


def _plain(path: str) -> Callable[[Any, Words], Value]:
    get: Callable[[Any], Value] = attrgetter(path)
    return lambda line, _words: get(line)


def _flag(path: str) -> Callable[[Any, Words], Value]:
    get = attrgetter(path)
    return lambda line, words: words.choice("yes_no", "yes" if get(line) else "no")


def _amount(minor: int | None, currency: str) -> Value:
    """Write an amount as a number where a cell keeps it exactly, else as text."""
    return None if minor is None else _number(from_minor(minor, currency))


def _number(value: Decimal | None) -> Value:
    if value is None:
        return None
    found: int | float = int(value) if value == value.to_integral() else float(value)
    return found if is_exact(found) else str(value)


def _of_product(name: str) -> Callable[[Product, Words], Value]:
    get = attrgetter(name)
    return lambda product, _words: _amount(get(product), product.currency)


def _in_language(code: str) -> Callable[[Product, Words], Value]:
    return lambda product, _words: product.names.get(code, "")


def _state(line: QuoteLine, words: Words) -> Value:
    return words.choice("quote_state", line.state)


def _way(line: PaymentLine, words: Words) -> Value:
    return words.choice("way", line.payment.way.value)


def _due(line: SaleLine, _words: Words) -> date | None:
    return line.sale.due_on


def _thing(line: SaleLine, _words: Words) -> Value:
    if line.asset is None:
        return None
    return " ".join(dict.fromkeys(filter(None, (line.asset.name, identifier(line.asset)))))


def _paid(line: SaleLine, _words: Words) -> Value:
    return _amount(line.paid, line.sale.currency) if line.is_tracked else None


def _balance(line: SaleLine, _words: Words) -> Value:
    return _amount(line.balance, line.sale.currency) if line.is_tracked else None


_CUSTOMER = (
    _Spec("customer_number", "number", _plain("customer_number"), "code", 11),
    _Spec("customer", "customer_name", _plain("customer"), width=26),
)
_COLUMNS: Mapping[str, tuple[_Spec, ...]] = {
    "products": (
        _Spec("code", "product_code", _plain("code"), "code", 12),
        _Spec("name", "product_name", _plain("name"), width=32),
        _Spec("name_en", "name_en", _in_language("en"), width=24),
        _Spec("name_zh", "name_zh", _in_language("zh"), width=24),
        _Spec("name_ru", "name_ru", _in_language("ru"), width=24),
        _Spec("unit", "product_unit", _plain("unit"), width=10),
        _Spec("price", "product_price", _of_product("price"), width=12),
        _Spec("cost", "product_cost", _of_product("cost"), width=12),
        _Spec("currency", "currency", _plain("currency"), width=9),
        _Spec("tax", "tax_percent", lambda product, _: _number(product.tax_percent), width=9),
        _Spec("category", "product_group", _plain("category"), width=18),
        _Spec("note", "product_note", _plain("note"), width=30),
        _Spec("state", "is_offered", _flag("is_active"), width=10),
    ),
    "quotes": (
        _Spec("number", "quote_number", _plain("quote.shown_number"), "code", 16),
        _Spec("quoted_on", "quoted_on", _plain("quote.quoted_on"), "day", 12),
        *_CUSTOMER,
        _Spec("title", "quote_title", _plain("quote.title"), width=32),
        _Spec("state", "quote_state", _state, width=12),
        _Spec("amount", "amount", lambda line, _: _amount(line.quote.total, line.quote.currency), width=12),
        _Spec("currency", "currency", _plain("quote.currency"), width=9),
        _Spec("sent", "quote_sent_on", _plain("quote.sent_on"), "day", 12),
        _Spec("until", "valid_until", _plain("quote.valid_until"), "day", 12),
        _Spec("answered", "answered_on", _plain("quote.answered_on"), "day", 12),
        _Spec("reason", "reason", _plain("quote.reason"), width=24),
        _Spec("owner", "owner", _plain("quote.owner")),
    ),
    "sales": (
        _Spec("number", "sale_number", _plain("sale.number"), "code", 16),
        _Spec("day", "sold_on", _plain("sale.sold_on"), "day", 12),
        *_CUSTOMER,
        _Spec("phone", "phone", _plain("phone"), "code", 18),
        _Spec("text", "sale_text", _plain("sale.text"), width=32),
        _Spec("asset", "thing", _thing, width=22),
        _Spec("amount", "amount", lambda line, _: _amount(line.sale.amount, line.sale.currency), width=12),
        _Spec("currency", "currency", _plain("sale.currency"), width=9),
        _Spec("due", "pay_by", _due, "day", 12),
        _Spec("paid", "paid", _paid, width=12),
        _Spec("balance", "balance", _balance, width=12),
        _Spec("promised", "promised_on", _plain("sale.promised_on"), "day", 12),
        _Spec("letter", "letters", lambda line, _: line.sale.letter_level or None, width=9),
        _Spec("note", "note", _plain("sale.note"), width=30),
        _Spec("owner", "owner", _plain("sale.owner")),
    ),
    "payments": (
        _Spec("receipt", "receipt_number", _plain("payment.number"), "code", 16),
        _Spec("day", "paid_on", _plain("payment.paid_on"), "day", 12),
        *_CUSTOMER,
        _Spec("number", "sale_number", _plain("sale_number"), "code", 16),
        _Spec("text", "sale_text", _plain("sale_text"), width=32),
        _Spec("way", "way", _way, width=12),
        _Spec("amount", "amount", lambda line, _: _amount(line.payment.amount, line.currency), width=12),
        _Spec("currency", "currency", _plain("currency"), width=9),
        _Spec("note", "note", _plain("payment.note"), width=30),
    ),
}

USUAL: Mapping[str, Sequence[str]] = {
    # A telephone would make it a table of customers for whoever reads it.
    "sales": [spec.code for spec in _COLUMNS["sales"] if spec.code != "phone"],
}
"""What is written where nobody chose; of the others all."""
