"""A customer: a person or a company we deal with or want to, and the ways to reach them."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from smallcrm.domain.record import dataclass


class CustomerKind(StrEnum):
    PERSON = "person"
    COMPANY = "company"


class Status(StrEnum):
    """Where the relation stands."""

    PROSPECT = "prospect"
    ACTIVE = "active"
    DORMANT = "dormant"
    LOST = "lost"


class ContactKind(StrEnum):
    PHONE = "phone"
    EMAIL = "email"
    MESSENGER = "messenger"
    WEB = "web"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactDetail:
    """One phone, e-mail, messenger or web address of a customer.

    `label` says which one (work, home, or the messenger's service: wechat, telegram, qq, whatsapp).
    `value` is what is shown, `key` what is compared; phones have `extension` apart.
    """

    id: int | None = None
    customer_id: int | None = None
    kind: ContactKind
    label: str = ""
    value: str
    key: str = ""
    extension: str = ""
    is_preferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """A person or a company.

    `number` (C-000123) is given by the store. `company` is the firm a person belongs to, as text;
    `company_id` links it when that firm is a customer itself. `name_key` is what duplicates are
    compared by. `since` is the day they became a customer where an older list tells it. `custom` maps
    the id of a custom field, as text, to its value.
    """

    id: int | None = None
    number: str = ""
    kind: CustomerKind = CustomerKind.PERSON
    name: str = ""
    name_key: str = ""
    company: str = ""
    company_id: int | None = None
    job_title: str = ""
    address: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    birthday: date | None = None
    gender: str = ""
    status: Status = Status.ACTIVE
    owner: str = ""
    source: str = ""
    since: date | None = None
    tax_id: str = ""
    external_id: str = ""
    note: str = ""
    do_not_contact: bool = False
    custom: Mapping[str, Any] = field(default_factory=dict)
    created_at: datetime | None = None
    updated_at: datetime | None = None


def full_address(customer: Customer) -> str:
    """Write the address in one line, without the postal code, in the order its language uses."""
    parts = [customer.country, customer.region, customer.city, customer.address]
    present = [part for part in parts if part]
    if any("\u4e00" <= character <= "\u9fff" for part in present for character in part):
        return "".join(part for part in present[:-1] if part not in present[-1]) + (
            present[-1] if present else ""
        )
    narrow_first = [customer.address, customer.city, customer.region, customer.country]
    shown: list[str] = []
    for part in narrow_first:
        if part and not any(part.casefold() in earlier.casefold() for earlier in shown):
            shown.append(part)
    return ", ".join(shown)
