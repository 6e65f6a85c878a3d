"""Finding products: by a few letters while a line is typed, and as a list."""

from typing import TYPE_CHECKING

from smallcrm.db.reads.listing import Listing

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.domain.product import Product


_ORDERS = {
    "name": "name COLLATE NOCASE {way}, id {way}",
    "code": "code COLLATE NOCASE {way}, id {way}",
    "price": "price {way}, id {way}",
    "category": "category COLLATE NOCASE {way}, name COLLATE NOCASE {way}, id {way}",
}
_TYPED = "(name LIKE :within OR code LIKE :start OR names LIKE :within OR category LIKE :start)"


def find(store: "Store", typed: str, *, limit: int = 8) -> "list[Product]":
    """Find products in use by code, the beginning of a name, or anything in it, in this order."""
    plain = typed.strip()
    return store.products.where(
        f"is_active = 1 AND {_TYPED}",
        order="(code LIKE :start) DESC, (name LIKE :start) DESC, name COLLATE NOCASE",
        limit=limit,
        start=f"{plain}%",
        within=f"%{plain}%",
    )


def categories(store: "Store") -> list[str]:
    """List the categories in use."""
    return [
        row[0] for row in store.query("SELECT DISTINCT category FROM product WHERE category <> '' ORDER BY 1")
    ]


def products(store: "Store", *, typed: str = "", with_unused: bool = False) -> Listing:
    """List the products found by what was typed; those out of use too if asked for."""
    plain = typed.strip()
    conditions = ["1"] if with_unused else ["is_active = 1"]
    return Listing(
        store,
        "product",
        condition=" AND ".join([*conditions, _TYPED] if plain else conditions),
        values={"start": f"{plain}%", "within": f"%{plain}%"} if plain else {},
        orders=_ORDERS,
        usual=("name", False),
        read=lambda ids: {product.id or 0: product for product in store.products.get_many(ids)},
    )
