"""What we sell: adding, editing, putting out of use."""

from dataclasses import replace
from typing import TYPE_CHECKING

from smallcrm.domain.errors import UserError
from smallcrm.domain.product import Product

if TYPE_CHECKING:
    from smallcrm.db.store import Store


def add(store: "Store", product: Product) -> Product:
    """Add a product. Raises UserError("product_without_name"), ("product_code_taken")."""
    _check(store, product)
    with store.step("product_added", name=product.name) as step:
        currency = product.currency or store.profile.currency
        return store.products.add(replace(product, currency=currency, created_at=step.now))


def edit(store: "Store", product: Product) -> Product:
    """Save a product as edited; quotes and sales keep what they had. Raises as `add`."""
    _check(store, product)
    with store.step("product_edited", name=product.name):
        store.products.save(product)
        return product


def remove(store: "Store", product_id: int) -> None:
    """Remove a product; the lines of quotes and sales keep its name and price."""
    with store.step("product_removed") as step:
        step.about(name=store.products.get(product_id).name)
        store.products.remove(product_id)


def _check(store: "Store", product: Product) -> None:
    if not product.name.strip():
        raise UserError("product_without_name")
    if not product.code:
        return
    for other in store.products.where("code = :code", code=product.code, limit=1):
        if other.id != product.id:
            raise UserError("product_code_taken", product_code=product.code, name=other.name)
