"""The commands that find customers and list them."""

from typing import TYPE_CHECKING

from smallcrm.commands.command import Answer, Context, Json
from smallcrm.domain.errors import UserError
from smallcrm.i18n import translate

if TYPE_CHECKING:
    from smallcrm.db.store import Store


def search(context: Context) -> Answer:
    """Find customers by any part of a name, number, plate or note."""
    from smallcrm import wording
    from smallcrm.db import customers as queries
    from smallcrm.db import search as index
    from smallcrm.domain.customer import ContactKind

    with context.store() as store:
        ids = index.find(store, context.options.query, limit=context.options.limit)
        found: list[Json] = [
            {
                "id": whole.customer.id,
                "number": whole.customer.number,
                "name": wording.customer_name(whole.customer),
                "phones": [detail.value for detail in whole.details(ContactKind.PHONE)],
                "emails": [detail.value for detail in whole.details(ContactKind.EMAIL)],
                "assets": [wording.asset_name(asset) for asset in whole.assets],
            }
            for whole in queries.whole_many(store, ids)
        ]
    lines = [
        "  ".join(filter(None, (each["number"], each["name"], *each["phones"][:1], *each["assets"][:2])))
        for each in found
    ]
    return Answer(json={"customers": found}, lines=lines or [translate("Command line", "Nobody was found.")])


def customers(context: Context) -> Answer:
    """List the customers, whole records."""
    from smallcrm.db import customers as queries
    from smallcrm.domain.customer_filter import CustomerFilter
    from smallcrm.services import customer_json, segments

    options = context.options
    with context.store() as store, store.snapshot():
        chosen = segments.read_filter(store, options.where or [])
        if options.segment:
            saved = segments.named(store, options.segment).chosen
            chosen = CustomerFilter((*saved.conditions, *chosen.conditions))
        ids = queries.ids(store, chosen, today=context.today)
        write = customer_json.writer(store)
        found = [write(whole) for whole in queries.whole_many(store, ids)]
    return Answer(
        json={"customers": found},
        lines=(
            "  ".join(filter(None, (each["number"], each["name"] or each["company"], *each["phones"][:1])))
            for each in found
        ),
    )


def customer_id(store: "Store", said: str) -> int:
    """Find a customer by number, as in C-000123. Raises UserError("not_found")."""
    from smallcrm.db import customers as queries

    found = queries.with_number(store, said)
    if found is None:
        raise UserError("not_found", kind="customer", id=said)
    return found
