"""A whole customer as one JSON object: the form that scripts of users read."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from smallcrm.db import customers as queries
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import ContactDetail, ContactKind, full_address
from smallcrm.domain.sale import Sale
from smallcrm.domain.values.money import minor_units
from smallcrm.domain.whole_customer import WholeCustomer

if TYPE_CHECKING:
    from smallcrm.db.store import Store


class Own(NamedTuple):
    """The fields of one's own of a kind of record: their labels, which hold amounts, and in what currency."""

    labels: Mapping[str, str]
    money: frozenset[str]
    currency: str


def writer(store: "Store") -> Callable[[WholeCustomer], dict[str, Any]]:
    """Make the function that writes a customer, with the labels of the custom fields read once."""
    of_customers, of_assets = _own(store, "customer"), _own(store, "asset")
    return lambda whole: _customer(whole, of_customers, of_assets)


def _own(store: "Store", record: str) -> Own:
    amounts = store.custom_fields.where("record = :record AND kind = 'money'", record=record)
    return Own(
        labels=queries.labels(store, record),
        money=frozenset(str(field.id) for field in amounts),
        currency=store.profile.currency,
    )


def _customer(whole: WholeCustomer, own: Own, of_assets: Own) -> dict[str, Any]:
    customer = whole.customer
    following = whole.next_reminder
    return {
        "id": customer.id,
        "number": customer.number,
        "kind": customer.kind.value,
        "name": customer.name,
        "company": customer.company,
        "job_title": customer.job_title,
        "phones": [_shown(detail) for detail in whole.details(ContactKind.PHONE)],
        "emails": [detail.value for detail in whole.details(ContactKind.EMAIL)],
        "messengers": _messengers(whole.details(ContactKind.MESSENGER)),
        "web": [detail.value for detail in whole.details(ContactKind.WEB)],
        "address": full_address(customer),
        "city": customer.city,
        "region": customer.region,
        "country": customer.country,
        "postal_code": customer.postal_code,
        "birthday": _day(customer.birthday),
        "gender": customer.gender,
        "status": customer.status.value,
        "tags": list(whole.tags),
        "owner": customer.owner,
        "source": customer.source,
        "since": _day(customer.since),
        "tax_id": customer.tax_id,
        "external_id": customer.external_id,
        "note": customer.note,
        "do_not_contact": customer.do_not_contact,
        "custom": _labelled(customer.custom, own),
        "assets": [_asset(asset, whole, of_assets) for asset in whole.assets],
        "sales": [_sale(sale) for sale in whole.sales],
        "activities": [
            {
                "date": activity.happened_on.isoformat(),
                "kind": activity.kind.value,
                "text": activity.text,
                "result": activity.result,
            }
            for activity in whole.activities
        ],
        "last_contact": _day(whole.last_contact),
        "next_reminder": _day(following.due_on) if following else None,
    }


def _shown(detail: ContactDetail) -> str:
    return f"{detail.value} ext. {detail.extension}" if detail.extension else detail.value


def _messengers(details: list[ContactDetail]) -> dict[str, str]:
    """Name each messenger by its service; a second address of one service gets a number."""
    found: dict[str, str] = {}
    for detail in details:
        name, count = detail.label or "messenger", 1
        while name in found:
            count += 1
            name = f"{detail.label or 'messenger'} {count}"
        found[name] = detail.value
    return found


def _asset(asset: Asset, whole: WholeCustomer, own: Own) -> dict[str, Any]:
    readings = [reading for reading in whole.readings if reading.asset_id == asset.id]
    return {
        "id": asset.id,
        "type": asset.type,
        "name": asset.name,
        "plate": asset.plate,
        "vin": asset.vin,
        "policy_number": asset.policy_number,
        "serial_number": asset.serial_number,
        "starts_on": _day(asset.starts_on),
        "ends_on": _day(asset.ends_on),
        "last_service_on": _day(asset.last_service_on),
        "next_service_on": _day(asset.next_service_on),
        "inspection_on": _day(asset.inspection_on),
        "meter": readings[-1].value if readings else None,
        "fields": _labelled(_with_price(asset.fields), own),
        "note": asset.note,
    }


def _sale(sale: Sale) -> dict[str, Any]:
    return {
        "date": _day(sale.sold_on),
        "amount": None if sale.amount is None else _major(sale.amount, sale.currency),
        "currency": sale.currency,
        "text": sale.text,
        "document": sale.document,
    }


def _with_price(fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """Write a price as scripts read amounts: in whole units of its currency, as sales are."""
    price = fields.get("price")
    return (
        {**fields, "price": _major(price, fields.get("currency", ""))} if isinstance(price, int) else fields
    )


def _major(amount: int, currency: str) -> float:
    digits = minor_units(currency)
    return amount / 10**digits if digits else amount


def _labelled(values: Mapping[str, Any], own: Own) -> dict[str, Any]:
    """Name own values by their labels; amounts are in whole units, as all of them are."""
    return {
        own.labels.get(key, key): _major(value, own.currency)
        if key in own.money and type(value) is int
        else value
        for key, value in values.items()
    }


def _day(day: Any) -> str | None:
    return day.isoformat() if day else None
