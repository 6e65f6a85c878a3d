"""What is asked about a customer: the fields of the form, and how a record becomes values and back."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from smallcrm import i18n, wording
from smallcrm.db.reads import customer_list
from smallcrm.db.reads.look_alikes import company_called
from smallcrm.db.store import Store
from smallcrm.domain.customer import ContactDetail, ContactKind, Customer, CustomerKind, Status
from smallcrm.domain.profile import CustomField
from smallcrm.domain.profile import FieldKind as CustomKind
from smallcrm.domain.values.dates import column_order, parse_birthday
from smallcrm.domain.values.emails import is_email
from smallcrm.domain.values.phones import is_phone
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.headings import CHOICES, FileWords
from smallcrm.i18n import translate
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.editors import ContactLine
from smallcrm.ui.kit.forms import FieldKind, FieldSpec, email_problem, phone_warning
from smallcrm.ui.pieces import birthday_words

CUSTOM = "custom:"
"""Begins the names of own fields; their id follows."""

TEXTS = (
    *("name", "company", "job_title", "address", "city", "postal_code", "region", "country"),
    *("owner", "source", "tax_id", "note"),
)

_KINDS = {
    CustomKind.TEXT: FieldKind.TEXT,
    CustomKind.LONG_TEXT: FieldKind.LONG_TEXT,
    CustomKind.NUMBER: FieldKind.NUMBER,
    CustomKind.MONEY: FieldKind.MONEY,
    CustomKind.DATE: FieldKind.DATE,
    CustomKind.CHOICE: FieldKind.CHOICE,
    CustomKind.YES_NO: FieldKind.YES_NO,
}


def first_fields(store: Store) -> list[FieldSpec]:
    """List the few fields a new customer needs; everything else can wait."""
    words = FileWords()
    kinds = [Choice(kind.value, words.choice("kind", kind.value)) for kind in CustomerKind]
    reach = [Choice(kind.value, words.choice("contact_kind", kind.value)) for kind in ContactKind]
    tags = [Choice(tag, tag) for tag in customer_list.tags(store)]
    return [
        FieldSpec(
            name="name",
            label=translate("Customer form", "Name"),
            placeholder=translate("Customer form", "Name of the person or company"),
        ),
        FieldSpec(
            name="kind",
            label=translate("Customer form", "Person or company"),
            kind=FieldKind.CHOICE,
            choices=kinds,
            is_half=True,
        ),
        FieldSpec(name="company", label=translate("Customer form", "Works for"), is_half=True),
        FieldSpec(
            name="contacts",
            label=translate("Customer form", "How to reach them"),
            kind=FieldKind.CONTACTS,
            choices=reach,
            check=_contacts_problem,
            warn=_contacts_warning,
        ),
        FieldSpec(name="tags", label=translate("Customer form", "Tags"), kind=FieldKind.TAGS, choices=tags),
        FieldSpec(
            name="note",
            label=translate("Customer form", "Note"),
            kind=FieldKind.LONG_TEXT,
            placeholder=translate("Customer form", "What to know before calling"),
        ),
    ]


def more_fields(store: Store, today: date) -> list[FieldSpec]:
    """List everything else, own fields last."""

    def birthday_problem(text: str) -> str:
        if read_birthday(text, today) is None:
            return translate("Customer form", "Write a day, like 8 Jun 1961 or 8 Jun.")
        return ""

    statuses = [Choice(status.value, wording.status_name(status)) for status in Status]

    def half(name: str, label: str, kind: FieldKind = FieldKind.TEXT, **traits: Any) -> FieldSpec:
        return FieldSpec(name=name, label=label, kind=kind, is_half=True, **traits)

    fields = [
        FieldSpec(
            name="address",
            label=translate("Customer form", "Street and number"),
            section=translate("Customer form", "Address"),
        ),
        half("city", translate("Customer form", "City")),
        half("postal_code", translate("Customer form", "Postal code")),
        half("region", translate("Customer form", "Region")),
        half("country", translate("Customer form", "Country")),
        half(
            "birthday",
            translate("Customer form", "Birthday"),
            check=birthday_problem,
            section=translate("Customer form", "About"),
        ),
        half("job_title", translate("Customer form", "Job title")),
        half("status", translate("Customer form", "Status"), FieldKind.CHOICE, choices=statuses),
        half("since", translate("Customer form", "Customer since"), FieldKind.DATE),
        half("owner", translate("Customer form", "Who looks after them")),
        half("source", translate("Customer form", "Found us by")),
        half("tax_id", translate("Customer form", "Tax number")),
        FieldSpec(
            name="do_not_contact",
            label=translate("Customer form", "Do not contact"),
            kind=FieldKind.YES_NO,
        ),
    ]
    own = own_fields(store, "customer")
    if own:
        own[0] = replace(own[0], section=own[0].section or translate("Customer form", "Own fields"))
    return fields + own


def read_birthday(text: str, today: date) -> date | None:
    """Read a birthday as it is typed, with or without the year; None if it is none."""
    catalogue = i18n.active()
    order, _ = column_order([text], country=catalogue.region, language=catalogue.language)
    day = parse_birthday(text, order, century_pivot=today.year)
    return day if day is not None and day <= today else None


def own_fields(store: Store, record: str) -> list[FieldSpec]:
    """Make the fields the user added for customers or things."""
    currency = store.profile.currency
    found = store.custom_fields.where(
        "record = :record AND is_archived = 0", order="position, id", record=record
    )
    heads = ["", *(field.section for field in found)]
    return [
        FieldSpec(
            name=f"{CUSTOM}{field.id}",
            label=field.label,
            kind=_KINDS[field.kind],
            choices=_choices(field),
            currency=currency if field.kind is CustomKind.MONEY else "",
            is_half=field.kind is not CustomKind.LONG_TEXT,
            section=field.section if field.section != before else "",
        )
        for before, field in zip(heads, found, strict=False)
    ]


def _choices(field: CustomField) -> Sequence[Choice]:
    lines = [line.strip() for line in field.choices.splitlines() if line.strip()]
    return [Choice("", "–"), *(Choice(line, line) for line in lines)] if lines else ()


# From a record and back


def values_of(whole: WholeCustomer) -> dict[str, Any]:
    """Make the form's values from a customer."""
    customer = whole.customer
    values: dict[str, Any] = {name: getattr(customer, name) for name in (*TEXTS, "since")}
    values |= {
        "birthday": birthday_words(customer.birthday) if customer.birthday else "",
        "kind": customer.kind.value,
        "status": customer.status.value,
        "do_not_contact": customer.do_not_contact,
        "tags": whole.tags,
        "contacts": tuple(_line(detail) for detail in whole.contacts),
    }
    return values | own_values(customer.custom)


def own_values(kept: Mapping[str, Any]) -> dict[str, Any]:
    """Read own fields out of a record; days are kept as text there, numbers as JSON knows them."""
    return {f"{CUSTOM}{id_}": value for id_, value in kept.items()}


def typed_own_values(fields: Sequence[FieldSpec], values: Mapping[str, Any]) -> dict[str, Any]:
    """Turn kept own values into what the form's fields take."""
    typed: dict[str, Any] = {}
    for field in fields:
        value = values.get(field.name)
        if not field.name.startswith(CUSTOM) or value is None:
            continue
        if field.kind is FieldKind.DATE:
            typed[field.name] = _day(value)
        elif field.kind is FieldKind.NUMBER:
            is_number = isinstance(value, int | float) and not isinstance(value, bool)
            typed[field.name] = Decimal(str(value)) if is_number else None
        elif field.kind is FieldKind.MONEY:
            typed[field.name] = value if isinstance(value, int) else None
        elif field.kind is FieldKind.YES_NO:
            typed[field.name] = value is True
        elif field.choices:
            typed[field.name] = str(value) if any(each.key == str(value) for each in field.choices) else ""
        else:
            typed[field.name] = str(value)
    return typed


def kept_own_values(
    fields: Sequence[FieldSpec], values: Mapping[str, Any], before: Mapping[str, Any]
) -> dict[str, Any]:
    """Write own fields back into a record; what the form did not ask or could not show stays as it was.

    A word in a field for numbers, or a choice that is none any more, goes only if another value is given.
    """
    kept = dict(before)
    shown = typed_own_values(fields, own_values(before))
    for name, value in values.items():
        if not name.startswith(CUSTOM) or _is_same(value, shown.get(name)):
            continue
        id_ = name.removeprefix(CUSTOM)
        if value is None or value == "":
            kept.pop(id_, None)
        elif isinstance(value, date):
            kept[id_] = value.isoformat()
        elif isinstance(value, Decimal):
            kept[id_] = int(value) if value == value.to_integral_value() else float(value)
        else:
            kept[id_] = value
    return kept


def _is_same(value: Any, shown: Any) -> bool:
    """Compare what is in a field with what was shown there; empty is empty, but a zero is not."""
    empty = [each is None or each is False or each == "" for each in (value, shown)]
    return all(empty) or (value == shown and not any(empty))


def customer_of(store: Store, values: Mapping[str, Any], before: Customer, today: date) -> Customer:
    """Make the customer to save from what is filled in."""
    given: dict[str, Any] = {name: values[name] for name in (*TEXTS, "since")}
    company_id = before.company_id
    if given["company"] != before.company or company_id is None:
        company_id = company_called(store, given["company"])
    return replace(
        before,
        **given,
        birthday=read_birthday(values["birthday"], today),
        kind=CustomerKind(values["kind"]),
        status=Status(values["status"]),
        do_not_contact=values["do_not_contact"],
        company_id=company_id if company_id != before.id else None,
        custom=kept_own_values(own_fields(store, "customer"), values, before.custom),
    )


def details_of(lines: Sequence[ContactLine]) -> list[ContactDetail]:
    """Make contact details from the lines of the form."""
    return [
        ContactDetail(
            id=line.id,
            kind=ContactKind(line.kind),
            value=line.value,
            label=_label_code(line.kind, line.label),
            extension=line.extension,
            is_preferred=line.is_preferred,
        )
        for line in lines
    ]


def _line(detail: ContactDetail) -> ContactLine:
    said = FileWords().choice(_label_kind(detail.kind.value), detail.label)
    return ContactLine(
        kind=detail.kind.value,
        value=detail.value,
        label=said,
        is_preferred=detail.is_preferred,
        id=detail.id,
        extension=detail.extension,
    )


def _label_code(kind: str, label: str) -> str:
    """Find the code of a label said in the reader's language; one somebody made up stays as it is."""
    words = FileWords()
    label_kind = _label_kind(kind)
    said = {words.choice(label_kind, code).casefold(): code for code in CHOICES[label_kind]}
    return said.get(label.casefold(), label)


def _label_kind(kind: str) -> str:
    return "messenger" if kind == ContactKind.MESSENGER.value else "label"


def _contacts_problem(lines: Sequence[ContactLine]) -> str:
    wrong = next((line for line in lines if line.kind == "email" and not is_email(line.value)), None)
    return email_problem(wrong.value) if wrong else ""


def _contacts_warning(lines: Sequence[ContactLine]) -> str:
    odd = next((line for line in lines if line.kind == "phone" and not is_phone(line.value)), None)
    return phone_warning(odd.value) if odd else ""


def _day(text: Any) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None
