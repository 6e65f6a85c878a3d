"""Rows of a spreadsheet made into products: new ones added, known ones brought up to date.

A product is known by its code, else by its name. A blank cell never erases.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from smallcrm.domain.product import Product
from smallcrm.domain.values.text import fold
from smallcrm.services import products
from smallcrm.services.trade_rows import Taken, in_minor, refused, row_currency
from smallcrm.spreadsheets.drafting.decide import Mode

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.spreadsheets.drafting.trade import TradeRow

_TEXTS = ("code", "name", "unit", "category", "note")
_LANGUAGES = {"name_en": "en", "name_zh": "zh", "name_ru": "ru"}


class _Known:
    """The products of the file and those of the rows so far."""

    def __init__(self, store: "Store") -> None:
        self._by_code: dict[str, Product] = {}
        self._by_name: dict[str, Product] = {}
        self.of_rows: set[int] = set()
        for product in store.products.where("1", order="id DESC"):
            self.put(product)

    def put(self, product: Product) -> None:
        if product.code:
            self._by_code[fold(product.code)] = product
        self._by_name[fold(product.name)] = product

    def find(self, code: str, name: str) -> Product | None:
        """Find by code; by name unless that one has another code."""
        if code and (found := self._by_code.get(fold(code))):
            return found
        found = self._by_name.get(fold(name)) if name else None
        return None if found and code and found.code else found


def take(store: "Store", rows: "Sequence[TradeRow]", mode: Mode) -> "Iterator[Taken]":
    """Write the rows and say of each what became of it."""
    known = _Known(store)
    usual = store.profile.currency
    for row in rows:
        yield _take_row(store, known, row, mode, usual)


def _take_row(store: "Store", known: _Known, row: "TradeRow", mode: Mode, usual: str) -> Taken:
    values = row.values
    if not values:
        return Taken(row, "skipped")
    name = values.get("name") or next((values[each] for each in _LANGUAGES if each in values), "")
    before = known.find(values.get("code", ""), name)
    if before is None and not name:
        return refused(row, "product_row_without_name")
    if (before is None and mode is Mode.UPDATE) or (before is not None and mode is Mode.ADD):
        return Taken(row, "skipped")
    product = _written(before or Product(name=name, currency=usual), {**values, "name": name})
    if before is None:
        added = products.add(store, product)
        known.put(added)
        known.of_rows.add(added.id or 0)
        return Taken(row, "added")
    if product != before:
        products.edit(store, product)
        known.put(product)
    is_again = before.id in known.of_rows
    known.of_rows.add(before.id or 0)
    return Taken(row, "duplicates" if is_again else "unchanged" if product == before else "updated")


def _written(before: Product, values: Mapping[str, Any]) -> Product:
    """Put what a row says into a product."""
    currency = row_currency(values, "price", "cost") or before.currency
    said: dict[str, Any] = {name: values[name].strip() for name in _TEXTS if values.get(name)}
    said |= {name: in_minor(values[name], currency) for name in ("price", "cost") if name in values}
    names = {code: values[field] for field, code in _LANGUAGES.items() if field in values}
    return replace(
        before,
        **said,
        currency=currency,
        names={**before.names, **names},
        tax_percent=values.get("tax", before.tax_percent),
        is_active=values.get("is_active", before.is_active),
    )
