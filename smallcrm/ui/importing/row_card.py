"""A row of the file as the customer it becomes."""

from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import i18n, wording
from smallcrm.db.known import KnownCustomers
from smallcrm.db.store import Store
from smallcrm.domain.asset import APPLIANCE, CONTRACT, POLICY, VEHICLE
from smallcrm.domain.customer import ContactKind
from smallcrm.domain.values.names import initials
from smallcrm.i18n import translate
from smallcrm.services.imports import AssetDraft, RowDraft
from smallcrm.ui.importing import words
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.labels import Avatar, Chip, ElidedLabel, Icon, KindIcon, Label, Plate
from smallcrm.ui.kit.layout import column, divider, row


def customer_card(draft: RowDraft, as_written: set[str], store: Store) -> QWidget:
    """Show what a row becomes, with "was …" where it was written in another way."""
    name = draft.name or draft.customer.get("company", "")
    if draft.rejected or not (name or draft.contacts or draft.assets):
        words_ = translate("Import", "Nothing here says who it is: no name, no phone, no number.")
        return Card(row(Icon("error", 20, "danger"), (Label(words_, "small", wrap=True), 1)))
    shown = name or (draft.contacts[0].value if draft.contacts else draft.assets[0].plate)
    is_known = _is_known(draft, store)
    chip = (
        Chip(translate("Import", "Already yours"), "info", "check")
        if is_known
        else Chip(translate("Import", "New customer"), "ok")
    )
    head = column((ElidedLabel(shown, "heading", ""), 0), row(chip, None), spacing=3)
    lines: list[Any] = [row(column(Avatar(initials(shown), 40), None), (head, 1), spacing=12), divider()]
    for contact in draft.contacts[:5]:
        icon = {"phone": "phone", "email": "mail", "web": "link"}.get(contact.kind.value, "chat")
        lines.append(_fact(icon, contact.value, as_written))
    address = ", ".join(
        str(draft.customer[code])
        for code in ("address", "city", "region", "postal_code")
        if draft.customer.get(code)
    )
    if address:
        lines.append(_fact("location", address, as_written, can_differ=False))
    if draft.customer.get("birthday"):
        lines.append(_fact("cake", words.value(draft.customer["birthday"]), as_written, can_differ=False))
    if draft.assets:
        lines.append(divider())
        lines += [_thing(thing) for thing in draft.assets[:3]]
    notes = list(draft.notes)[:2]
    if notes:
        lines.append(divider())
        lines += [_fact("note", note, as_written, can_differ=False) for note in notes]
    return Card(*lines, spacing=8)


def _fact(icon: str, text: str, as_written: set[str], *, can_differ: bool = True) -> Any:
    shown = row(Icon(icon, 16, "text_3"), (ElidedLabel(text, "small", ""), 1), spacing=10)
    digits = "".join(filter(str.isdigit, text))
    if can_differ and text not in as_written and digits:
        was = next((each for each in as_written if _tail(each) and digits.endswith(_tail(each))), "")
        if was:
            shown.addWidget(Label(translate("Import", "was {text}").format(text=was[:24]), "caption", "3"))
    return shown


def _tail(text: str) -> str:
    digits = "".join(filter(str.isdigit, text))
    return digits.lstrip("0") if len(digits) > 4 else ""


def _thing(thing: AssetDraft) -> Any:
    icon, family = {
        VEHICLE: ("car", "violet"), POLICY: ("shield", "info"), APPLIANCE: ("temp", "accent"),
        CONTRACT: ("quote", "ok"),
    }.get(thing.type, ("box", "neutral"))  # fmt: skip
    kind = wording.thing_kind(thing.type)
    called = thing.name or thing.serial_number or kind
    day = thing.ends_on or thing.next_service_on or thing.inspection_on
    due = ""
    if day:
        due = translate("Import", "Due {date}").format(date=i18n.format_date(day, "long"))
    second = "  ·  ".join(filter(None, (thing.policy_number, due)))
    texts = column(
        ElidedLabel(called, "body_strong", ""),
        *([ElidedLabel(second, "small", "2")] if second else []),
        spacing=1,
    )
    parts: list[Any] = [column(KindIcon(icon, family, 30), None), (texts, 1)]
    if thing.plate:
        plate = Plate(thing.plate)
        parts.append(column(plate, None))
    return row(*parts, spacing=10)


def _is_known(draft: RowDraft, store: Store) -> bool:
    """Say whether a phone or e-mail of the row is a customer's already."""
    known = KnownCustomers(store, rows=1)
    kinds = {ContactKind.PHONE: "phone", ContactKind.EMAIL: "email"}
    return any(
        known.find(kinds[contact.kind], contact.key)
        for contact in draft.contacts
        if contact.key and contact.kind in kinds
    )
