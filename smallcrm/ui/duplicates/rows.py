"""Two customers as the lines of a comparison: what each field is called and how its values read."""

from collections.abc import Mapping
from typing import Any

from smallcrm import i18n, wording
from smallcrm.domain.customer import ContactDetail, ContactKind, Customer, CustomerKind, Status, full_address
from smallcrm.domain.merging import ADDRESS, ADDRESS_FIELDS, CUSTOM, NOTE, NUMBER, Choice, Whose
from smallcrm.domain.profile import CustomField
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.headings import FileWords
from smallcrm.i18n import translate
from smallcrm.ui import pieces
from smallcrm.ui.kit.compare import CompareHead, CompareRow, Side
from smallcrm.ui.kit.lists import dotted

SIDES = {Whose.A: Side.LEFT, Whose.B: Side.RIGHT, Whose.BOTH: Side.BOTH}
WHOSE = {side: whose for whose, side in SIDES.items()}

_LABELS = {
    "name": lambda: translate("Duplicates", "Name"),
    NUMBER: lambda: translate("Duplicates", "Customer number"),
    "kind": lambda: translate("Duplicates", "Person or company"),
    "company": lambda: translate("Duplicates", "Works for"),
    "job_title": lambda: translate("Duplicates", "Job title"),
    "birthday": lambda: translate("Duplicates", "Birthday"),
    "gender": lambda: translate("Duplicates", "Gender"),
    "status": lambda: translate("Duplicates", "Status"),
    "owner": lambda: translate("Duplicates", "Who looks after them"),
    "source": lambda: translate("Duplicates", "Found us by"),
    "since": lambda: translate("Duplicates", "Customer since"),
    "tax_id": lambda: translate("Duplicates", "Tax number"),
    "external_id": lambda: translate("Duplicates", "Number in the old list"),
    "do_not_contact": lambda: translate("Duplicates", "Do not call"),
    ContactKind.PHONE.value: lambda: translate("Duplicates", "Phone"),
    ContactKind.EMAIL.value: lambda: translate("Duplicates", "E-mail"),
    ContactKind.MESSENGER.value: lambda: translate("Duplicates", "Messenger"),
    ContactKind.WEB.value: lambda: translate("Duplicates", "Website"),
    ADDRESS: lambda: translate("Duplicates", "Address"),
    NOTE: lambda: translate("Duplicates", "Note"),
}


def rows(choices: list[Choice], own: Mapping[str, CustomField], currency: str) -> list[CompareRow]:
    """Make the lines, the name first, then what differs; own fields that are gone are left out."""
    ordered = sorted(choices, key=lambda choice: (choice.name != "name", not choice.differs))
    return [
        CompareRow(
            key=choice.name,
            label=label,
            left=_words(choice.name, choice.a, own, currency),
            right=_words(choice.name, choice.b, own, currency),
            chosen=SIDES[choice.better],
            takes_both=choice.takes_both,
            is_open=choice.differs,
        )
        for choice in ordered
        if (label := _label(choice.name, own))
    ]


def _label(name: str, own: Mapping[str, CustomField]) -> str:
    if name.startswith(CUSTOM):
        field = own.get(name.removeprefix(CUSTOM))
        return field.label if field else ""
    return _LABELS[name]()


def _words(name: str, value: Any, own: Mapping[str, CustomField], currency: str) -> str:
    if value is None or value in ("", ()):
        return ""
    if name.startswith(CUSTOM):
        return pieces.own_value_words(value, own[name.removeprefix(CUSTOM)].kind, currency)
    return _WORDS.get(name, str)(value)


def _contacts(details: tuple[ContactDetail, ...]) -> str:
    return "\n".join(dotted(pieces.phone_words(each), pieces.contact_label(each)) for each in details)


def _address(parts: tuple[str, ...]) -> str:
    values = dict(zip(ADDRESS_FIELDS, parts, strict=True))
    return " ".join(filter(None, (full_address(Customer(**values)), values["postal_code"])))


_WORDS: Mapping[str, Any] = {
    "kind": lambda kind: (
        translate("Duplicates", "Company")
        if kind is CustomerKind.COMPANY
        else translate("Duplicates", "Person")
    ),
    "status": lambda status: wording.status_name(Status(status)),
    "gender": lambda gender: FileWords().choice("gender", gender),
    "birthday": pieces.birthday_words,
    "since": lambda day: i18n.format_date(day, "medium"),
    "do_not_contact": lambda is_so: translate("Customers", "Yes") if is_so else translate("Customers", "No"),
    ADDRESS: _address,
    **{kind.value: _contacts for kind in ContactKind},
}


def head(whole: WholeCustomer) -> CompareHead:
    """Say whose side it is and how much hangs on it."""
    counts = [
        translate("Duplicates", "%n thing(s)", "", len(whole.assets)) if whole.assets else "",
        translate("Duplicates", "%n entries", "", len(whole.activities)) if whole.activities else "",
        translate("Duplicates", "%n sale(s)", "", len(whole.sales)) if whole.sales else "",
    ]
    return CompareHead(
        title=wording.customer_name(whole.customer), detail=dotted(pieces.since_words(whole), *counts)
    )
