"""What a quote or a sale adds up to. Whole minor units throughout; every rounding is half up."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.money import round_half_up

NO_PERCENT = Decimal(0)
ONE = Decimal(1)
HUNDRED = Decimal(100)


class TaxMode(StrEnum):
    """Whether prices are without tax, which is added, or with it, which is taken out; or there is none."""

    NONE = "none"
    ADDED = "added"
    INCLUDED = "included"


class LineKind(StrEnum):
    """An item has a price; a heading begins a part; a text explains."""

    ITEM = "item"
    HEADING = "heading"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Discount:
    """A part of the price, in percent, or an amount in minor units; never both."""

    percent: Decimal = NO_PERCENT
    amount: int = 0

    def __bool__(self) -> bool:
        return bool(self.percent or self.amount)


NO_DISCOUNT = Discount()


class Discounted:
    """A record that keeps its discount as two fields, as a table has columns."""

    __slots__ = ()
    discount_percent: Decimal
    discount_amount: int

    @property
    def discount(self) -> Discount:
        """What is taken off."""
        return Discount(percent=self.discount_percent, amount=self.discount_amount)


class Priced(Protocol):
    """A line that may have a price: of a quote or of a sale."""

    @property
    def kind(self) -> LineKind: ...

    @property
    def is_counted(self) -> bool: ...

    @property
    def quantity(self) -> Decimal: ...

    @property
    def price(self) -> int: ...

    @property
    def discount(self) -> Discount: ...

    @property
    def tax_percent(self) -> Decimal | None: ...

    @property
    def cost(self) -> int | None: ...


class Summed(Protocol):
    """A document's own way of tax, discount and shipping."""

    @property
    def tax_mode(self) -> TaxMode: ...

    @property
    def tax_percent(self) -> Decimal: ...

    @property
    def discount(self) -> Discount: ...

    @property
    def shipping(self) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxSum:
    """The tax of one rate: on what, and how much of it."""

    percent: Decimal
    base: int
    tax: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """The sums of a document in minor units.

    `amounts` has one entry for each line, None for headings and texts; optional and alternative lines have
    theirs without being in the sums. `discount` is positive and taken off. `net` is without tax, `total` is
    what is to be paid. `cost` is None as long as no counted line has one.
    """

    amounts: tuple[int | None, ...]
    subtotal: int
    discount: int
    shipping: int
    taxes: tuple[TaxSum, ...]
    net: int
    total: int
    cost: int | None

    @property
    def tax(self) -> int:
        return sum(each.tax for each in self.taxes)

    @property
    def margin(self) -> int | None:
        """What is left of the price without tax after our own cost."""
        return None if self.cost is None else self.net - self.cost

    @property
    def margin_percent(self) -> int | None:
        """The margin as a part of the price without tax, in whole percent."""
        if self.margin is None or self.net <= 0:
            return None
        return int(round_half_up(Decimal(self.margin) * 100 / self.net))


def totals(
    lines: Sequence[Priced],
    *,
    mode: TaxMode = TaxMode.NONE,
    tax_percent: Decimal = Decimal(0),
    discount: Discount = NO_DISCOUNT,
    shipping: int = 0,
) -> Totals:
    """Add up a document.

    Each line is rounded before summing, which is what a customer with a pocket calculator expects to see.
    A discount on the whole is shared among the rates of tax by their weight, to the last cent; each rate's
    tax is then rounded once. Shipping is taxed at the usual rate.
    """
    amounts = tuple(line_amount(line) for line in lines)
    counted = [
        (line, amount)
        for line, amount in zip(lines, amounts, strict=True)
        if line.is_counted and amount is not None
    ]
    by_rate: dict[Decimal, int] = {}
    for line, amount in counted:
        rate = _rate(line.tax_percent, tax_percent, mode)
        by_rate[rate] = by_rate.get(rate, 0) + amount
    subtotal = sum(by_rate.values())
    off = taken_off(subtotal, discount)
    bases = {
        rate: amount - share
        for (rate, amount), share in zip(by_rate.items(), shared(off, list(by_rate.values())), strict=True)
    }
    if shipping:
        usual = _rate(None, tax_percent, mode)
        bases[usual] = bases.get(usual, 0) + shipping
    taxes = _taxes(bases, mode)
    tax = sum(each.tax for each in taxes)
    sum_of_bases = subtotal - off + shipping
    costs = [round_half_up(line.quantity * line.cost) for line, _ in counted if line.cost is not None]
    return Totals(
        amounts=amounts,
        subtotal=subtotal,
        discount=off,
        shipping=shipping,
        taxes=taxes,
        net=sum_of_bases - tax if mode is TaxMode.INCLUDED else sum_of_bases,
        total=sum_of_bases + tax if mode is TaxMode.ADDED else sum_of_bases,
        cost=int(sum(costs)) if costs else None,
    )


def add_up(document: Summed, lines: Sequence[Priced]) -> Totals:
    """Add up a document with its own way of tax and discount."""
    return totals(
        lines,
        mode=document.tax_mode,
        tax_percent=document.tax_percent,
        discount=document.discount,
        shipping=document.shipping,
    )


def line_amount(line: Priced) -> int | None:
    """Compute a line: quantity times price less its discount, rounded once; None for what has no price."""
    if line.kind is not LineKind.ITEM:
        return None
    whole = line.quantity * line.price
    return int(round_half_up(whole * (1 - line.discount.percent / HUNDRED) - line.discount.amount))


def taken_off(amount: int, discount: Discount) -> int:
    """Compute what a discount takes off an amount."""
    return int(round_half_up(amount * discount.percent / HUNDRED)) + discount.amount


def shared(amount: int, weights: Sequence[int]) -> list[int]:
    """Share an amount out by weight in whole units that add up to it; the largest remainders get the rest.

    Without weights to go by, the first takes all.
    """
    together = sum(weights)
    if not weights:
        return []
    if together == 0:
        return [amount, *(0 for _ in weights[1:])]
    shares = [amount * weight // together for weight in weights]
    by_remainder = sorted(
        range(len(weights)), key=lambda place: -(amount * weights[place] % together) * _sign(together)
    )
    for place in by_remainder[: amount - sum(shares)]:
        shares[place] += 1
    return shares


def _sign(number: int) -> int:
    return -1 if number < 0 else 1


def _rate(own: Decimal | None, usual: Decimal, mode: TaxMode) -> Decimal:
    """Name the rate of a line; rates written 20 and 20.00 are one."""
    if mode is TaxMode.NONE:
        return Decimal(0)
    return (usual if own is None else own).normalize()


def _taxes(bases: Mapping[Decimal, int], mode: TaxMode) -> tuple[TaxSum, ...]:
    """Compute the tax of each rate, the highest first; a rate of nothing is left out."""
    found = []
    for rate in sorted(bases, reverse=True):
        base = Decimal(bases[rate])
        if not rate:
            continue
        if mode is TaxMode.ADDED:
            tax = round_half_up(base * rate / HUNDRED)
        else:
            tax = base - round_half_up(base * HUNDRED / (HUNDRED + rate))
        found.append(TaxSum(percent=rate, base=int(base), tax=int(tax)))
    return tuple(found)
