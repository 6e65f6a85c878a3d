"""The form of a product: what it is called on papers, what it costs and in which group it is."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import i18n
from smallcrm.db import products as queries
from smallcrm.domain.product import Product
from smallcrm.domain.values.money import from_minor, to_minor
from smallcrm.i18n import LANGUAGE_NAMES, translate
from smallcrm.services import products
from smallcrm.ui.asking import FormDialog, ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.sales.forms import currency_choices, usual_currency

MOST_PERCENT = 100


def open_product_form(  # noqa: PLR0913 - what may be known already
    ctx: AppContext,
    parent: QWidget,
    *,
    product: Product | None = None,
    name: str = "",
    price: int | None = None,
    on_saved: Callable[[Product], object] | None = None,
) -> FormDialog:
    """Add a product, or change one; `on_saved` gets it as it was saved."""
    shown = product or Product(name=name, price=price, currency=usual_currency(ctx))

    def take(values: dict[str, Any]) -> None:
        written = _written(shown, values)
        saved = products.edit(ctx.store, written) if product else products.add(ctx.store, written)
        words = translate("Products", "{name} saved.") if product else translate("Products", "{name} added.")
        ctx.tell(words.format(name=saved.name), can_undo=True)
        if on_saved is not None:
            on_saved(saved)

    return ask_form(
        ctx,
        parent,
        title=translate("Products", "Edit product") if product else translate("Products", "New product"),
        fields=_fields(shown, queries.categories(ctx.store)),
        values=_values(shown),
        verb=translate("Products", "Save") if product else translate("Products", "Add product"),
        take=take,
    )


def _fields(product: Product, categories: list[str]) -> list[FieldSpec]:
    known = i18n.active().join(categories[:5])
    others = [
        FieldSpec(
            name=f"name_{code}",
            label=translate("Products", "Name in {language}").format(language=language),
            placeholder=product.name,
            is_half=True,
        )
        for code, language in LANGUAGE_NAMES.items()
    ]
    return [
        FieldSpec(
            name="name", label=translate("Products", "Name"), required=translate("Products", "Write a name.")
        ),
        FieldSpec(name="price", label=translate("Products", "Price"), kind=FieldKind.NUMBER, is_half=True),
        FieldSpec(
            name="currency",
            label=translate("Products", "Currency"),
            kind=FieldKind.CHOICE,
            choices=currency_choices(product.currency),
            is_half=True,
        ),
        FieldSpec(
            name="unit",
            label=translate("Products", "Unit"),
            placeholder=translate("Products", "piece, hour, litre"),
            is_half=True,
        ),
        FieldSpec(
            name="cost",
            label=translate("Products", "What it costs you"),
            hint=translate("Products", "Never printed."),
            kind=FieldKind.NUMBER,
            is_half=True,
        ),
        FieldSpec(name="code", label=translate("Products", "Code"), is_half=True),
        FieldSpec(
            name="category",
            label=translate("Products", "Group"),
            hint=translate("Products", "So far: {names}").format(names=known) if known else "",
            is_half=True,
        ),
        FieldSpec(
            name="tax",
            label=translate("Products", "Tax"),
            hint=translate("Products", "Empty: the usual rate."),
            kind=FieldKind.NUMBER,
            unit="%",
            check=_percent_problem,
        ),
        *others,
        FieldSpec(name="note", label=translate("Products", "Note on papers"), kind=FieldKind.LONG_TEXT),
        FieldSpec(name="is_active", label=translate("Products", "Offer it in quotes"), kind=FieldKind.YES_NO),
    ]


def _values(product: Product) -> dict[str, Any]:
    def shown(amount: int | None) -> Decimal | None:
        return None if amount is None else from_minor(amount, product.currency)

    return {
        "name": product.name,
        "price": shown(product.price),
        "cost": shown(product.cost),
        "currency": product.currency,
        "unit": product.unit,
        "code": product.code,
        "category": product.category,
        "tax": product.tax_percent,
        "note": product.note,
        "is_active": product.is_active,
        **{f"name_{code}": product.names.get(code, "") for code in LANGUAGE_NAMES},
    }


def _written(before: Product, values: dict[str, Any]) -> Product:
    def minor(amount: Decimal | None) -> int | None:
        return None if amount is None else to_minor(amount, values["currency"])

    names = {**before.names, **{code: values[f"name_{code}"].strip() for code in LANGUAGE_NAMES}}
    return replace(
        before,
        name=values["name"].strip(),
        names={code: name for code, name in names.items() if name},
        price=minor(values["price"]),
        cost=minor(values["cost"]),
        currency=values["currency"],
        unit=values["unit"].strip(),
        code=values["code"].strip(),
        category=values["category"].strip(),
        tax_percent=values["tax"],
        note=values["note"],
        is_active=values["is_active"],
    )


def _percent_problem(value: Decimal) -> str:
    return "" if 0 <= value <= MOST_PERCENT else translate("Products", "Write a number from 0 to 100.")
