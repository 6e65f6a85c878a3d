"""The words of the wizard: why two may be one, what a field and a value of a row are called."""

from datetime import date
from pathlib import Path
from typing import Any

from smallcrm import i18n, wording
from smallcrm.domain.customer import Status
from smallcrm.i18n import translate, translate_later
from smallcrm.services.imports import Line, Pair, Source
from smallcrm.ui.importing.field_names import field_name

REASONS = {
    "same_phone": translate_later("Import", "Same phone"),
    "same_email": translate_later("Import", "Same e-mail"),
    "same_plate": translate_later("Import", "Same plate"),
    "same_policy": translate_later("Import", "Same policy"),
    "same_birthday": translate_later("Import", "Same birthday"),
    "same_tax_id": translate_later("Import", "Same tax number"),
    "same_external_id": translate_later("Import", "Same number in the other list"),
    "same_number": translate_later("Import", "Same customer number"),
    "same_name": translate_later("Import", "Same name"),
    "similar_name": translate_later("Import", "Similar name"),
    "other_birthday": translate_later("Import", "another birthday"),
    "other_tax_id": translate_later("Import", "another tax number"),
}

THINGS = {
    "name": translate_later("Import", "{thing}: name"),
    "plate": translate_later("Import", "{thing}: plate"),
    "vin": translate_later("Import", "{thing}: VIN"),
    "policy_number": translate_later("Import", "{thing}: policy number"),
    "serial_number": translate_later("Import", "{thing}: serial number"),
    "starts_on": translate_later("Import", "{thing}: begins"),
    "ends_on": translate_later("Import", "{thing}: ends"),
    "last_service_on": translate_later("Import", "{thing}: last service"),
    "next_service_on": translate_later("Import", "{thing}: next service"),
    "inspection_on": translate_later("Import", "{thing}: inspection"),
}


def reason(pair: Pair) -> str:
    """Say why two may be one."""
    found: list[str] = []
    for code in pair.reasons:
        is_other, plain = code.endswith("_other_name"), code.removesuffix("_other_name")
        if plain in REASONS:
            found.append(translate("Import", REASONS[plain]))
        if is_other and pair.other_name:
            found.append(translate("Import", "other name: {name}").format(name=pair.other_name))
    if not found:
        found.append(shared(pair))
    first, *rest = dict.fromkeys(found)
    return i18n.active().join((first, *(text[:1].lower() + text[1:] for text in rest)))


def shared(pair: Pair) -> str:
    """Say what two have in common where nobody kept the reasons."""
    same = [line.code for line in pair.lines if not line.is_open and line.mine and line.theirs]
    for code in ("contact:phone", "contact:email", "birthday", "name"):
        if code in same:
            return translate("Import", REASONS[f"same_{code.removeprefix('contact:')}"])
    return translate("Import", "Perhaps the same")


def label(line: Line) -> str:
    """Name the field of a line."""
    head, _, rest = line.code.partition(":")
    if head == "contact":
        return field_name(rest)
    if head == "custom":
        return rest
    if head == "thing":
        return translate("Import", THINGS[rest.rpartition(":")[2]]).format(thing=line.of)
    return field_name(line.code)


def value(given: Any) -> str:
    """Write a value as people do; nothing for none."""
    if given is None:
        return ""
    if isinstance(given, tuple):
        return "\n".join(given)
    if isinstance(given, date):
        return i18n.format_date(given, "long")
    if isinstance(given, Status):
        return translate("Customer", wording.STATUSES[given])
    if isinstance(given, bool):
        return translate("Import", "Yes") if given else translate("Import", "No")
    return str(given)


def source_words(source: Source) -> str:
    """Say which table of which file it is, in the quotes of the language."""
    name = source.name if source.path != Path() else translate("Import", "Pasted table")
    if not source.table.sheet or source.workbook.format in {"csv", "text", "tsv"}:
        return name
    return translate("Import", "{file}, sheet “{sheet}”").format(file=name, sheet=source.table.sheet)
