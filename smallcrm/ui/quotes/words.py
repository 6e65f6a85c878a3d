"""How the figures of a quote are written on the screen and read from what is typed."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QLocale

from smallcrm import i18n, wording
from smallcrm.domain.asset import Asset, identifier
from smallcrm.domain.quote import Quote, QuoteLine
from smallcrm.domain.totals import HUNDRED, NO_PERCENT, TaxMode, Totals
from smallcrm.domain.values.money import from_minor, minor_units, parse_amount, to_minor
from smallcrm.domain.values.text import half_width
from smallcrm.i18n import translate

FREE = ("free", "gratis", "бесплатно", "даром", "免费", "赠送")
_QUANTITY = re.compile(r"([-−]?[\d.,\s]*\d)\s*(.*)", re.DOTALL)
_LARGEST_PERCENT = 100


class SumLine(NamedTuple):
    """A line of what a quote comes to; `setting` is what pressing it asks for."""

    label: str
    value: str
    setting: str = ""


def thing_words(asset: Asset) -> str:
    """Name what a paper is about: what it is called and what tells it from others of its kind."""
    named = asset.name or wording.asset_name(asset)
    return ", ".join(dict.fromkeys(filter(None, (named, identifier(asset)))))


def amount(minor: int, currency: str) -> str:
    """Write an amount without its currency."""
    return i18n.format_number(from_minor(minor, currency), minor_units(currency))


def number(value: Decimal) -> str:
    """Write a number with no more decimals than it has."""
    plain = value.normalize()
    return i18n.format_number(int(plain) if plain == plain.to_integral() else plain)


def percent(value: Decimal) -> str:
    """Write a rate of so many percent."""
    plain = value.normalize()
    decimals = max(0, -int(plain.as_tuple().exponent))
    return i18n.format_percent(plain / HUNDRED, decimals)


def read_number(text: str) -> Decimal | None:
    """Read a number with a comma or a point before its decimals."""
    found = parse_amount(text, decimal_comma=True if QLocale().decimalPoint() == "," else None)
    return found[0] if found else None


def read_amount(text: str, currency: str) -> int | None:
    """Read an amount into minor units; nothing typed is nothing to pay."""
    if not text.strip():
        return 0
    found = read_number(text)
    return None if found is None else to_minor(found, currency)


def read_quantity(text: str) -> tuple[Decimal, str] | None:
    """Read how much, and of what unit: 3.5 h, 3,5, 2 шт."""
    match = _QUANTITY.fullmatch(half_width(text).strip())
    if match is None:
        return None
    # "1,250" of something is more often a decimal than a thousand, but a group where the comma groups.
    found = read_number(match[1].replace("−", "-"))
    return None if found is None else (found, match[2].strip())


def quantity(line: QuoteLine) -> str:
    """Write how much of it: 3.5 h."""
    return " ".join(filter(None, (number(line.quantity), line.unit)))


def read_percent(text: str) -> Decimal | None:
    """Read a rate up to all of it."""
    found = read_number(half_width(text).replace("%", "").strip())
    return found if found is not None and 0 <= found <= _LARGEST_PERCENT else None


def read_discount(text: str, currency: str) -> tuple[Decimal, int] | None:
    """Read a discount: 5% is a part of the price, 20 an amount, "free" all of it."""
    plain = half_width(text).strip().lstrip("-−").strip()
    if not plain or plain == "–":
        return NO_PERCENT, 0
    if plain.casefold() in (*FREE, translate("Quotes", "Free").casefold()):
        return HUNDRED, 0
    if "%" in plain:
        part = read_percent(plain)
        return None if part is None else (part, 0)
    off = read_amount(plain, currency)
    return None if off is None else (NO_PERCENT, off)


def discount(line: QuoteLine, amount_: int | None, currency: str) -> str:
    """Write a line's discount as people say it: Free, 5%, 20.00, or a dash for none."""
    if line.discount_percent == HUNDRED or (line.discount and not amount_):
        return translate("Quotes", "Free")
    parts = []
    if line.discount_percent:
        parts.append("−" + percent(line.discount_percent))
    if line.discount_amount:
        parts.append(amount(-line.discount_amount, currency))
    return " ".join(parts) or "–"


def sum_lines(quote: Quote, sums: Totals, tax_name: str, *, is_locked: bool = False) -> list[SumLine]:
    """Say what the lines come to, in the order of the paper, and what else could be added."""
    currency = quote.currency
    found = [SumLine(translate("Quotes", "Subtotal"), amount(sums.subtotal, currency))]
    if sums.discount or not is_locked:
        label = quote.discount_name or translate("Quotes", "Discount")
        if quote.discount_percent:
            label = f"{label}, {percent(quote.discount_percent)}"
        value = amount(-sums.discount, currency) if sums.discount else "–"
        found.append(SumLine(label, value, "discount"))
    if sums.shipping or not is_locked:
        value = amount(sums.shipping, currency) if sums.shipping else "–"
        found.append(SumLine(translate("Quotes", "Shipping"), value, "shipping"))
    name = tax_name or translate("Quotes", "Tax")
    for each in sums.taxes:
        label = f"{name}, {percent(each.percent)}"
        if len(sums.taxes) > 1:
            base = amount(each.base, currency)
            label = translate("Quotes", "{tax} of {amount}").format(tax=label, amount=base)
        if quote.tax_mode is TaxMode.INCLUDED:
            label = translate("Quotes", "includes {tax}").format(tax=label)
        found.append(SumLine(label, amount(each.tax, currency), "tax"))
    if not sums.taxes and not is_locked:
        found.append(SumLine(name, "–", "tax"))
    return found


def in_currency(quote: Quote, lines: Sequence[QuoteLine], currency: str) -> tuple[Quote, list[QuoteLine]]:
    """Take another currency; the figures stay as they are written, whatever its decimals."""
    before = quote.currency

    def same(minor: int) -> int:
        return to_minor(from_minor(minor, before), currency)

    changed = [
        replace(
            line,
            price=same(line.price),
            discount_amount=same(line.discount_amount),
            cost=None if line.cost is None else same(line.cost),
        )
        for line in lines
    ]
    quote = replace(
        quote,
        currency=currency,
        discount_amount=same(quote.discount_amount),
        shipping=same(quote.shipping),
    )
    return quote, changed
