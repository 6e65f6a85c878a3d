"""What a column of a spreadsheet can become, in words, in the order in which people look for it."""

from smallcrm.i18n import translate, translate_later

FIELDS = {
    "skip": translate_later("Import", "Leave this column out"),
    "name": translate_later("Import", "Name"),
    "family_name": translate_later("Import", "Family name"),
    "given_name": translate_later("Import", "Given name"),
    "middle_name": translate_later("Import", "Middle name"),
    "company": translate_later("Import", "Company"),
    "contact_person": translate_later("Import", "Contact person"),
    "job_title": translate_later("Import", "Job title"),
    "phone": translate_later("Import", "Phone"),
    "email": translate_later("Import", "E-mail"),
    "messenger": translate_later("Import", "Messenger"),
    "web": translate_later("Import", "Website"),
    "address": translate_later("Import", "Address"),
    "street": translate_later("Import", "Street"),
    "district": translate_later("Import", "District"),
    "city": translate_later("Import", "City"),
    "region": translate_later("Import", "Region"),
    "postal_code": translate_later("Import", "Postal code"),
    "country": translate_later("Import", "Country"),
    "birthday": translate_later("Import", "Birthday"),
    "gender": translate_later("Import", "Gender"),
    "kind": translate_later("Import", "Person or company"),
    "status": translate_later("Import", "Status"),
    "tags": translate_later("Import", "Tags"),
    "owner": translate_later("Import", "Responsible"),
    "source": translate_later("Import", "How they found us"),
    "since": translate_later("Import", "Customer since"),
    "tax_id": translate_later("Import", "Tax number"),
    "number": translate_later("Import", "Our customer number"),
    "external_id": translate_later("Import", "Other number"),
    "note": translate_later("Import", "Note"),
    "do_not_contact": translate_later("Import", "Do not contact"),
    "vehicle.plate": translate_later("Import", "Car: plate"),
    "vehicle.name": translate_later("Import", "Car: make and model"),
    "vehicle.make": translate_later("Import", "Car: make"),
    "vehicle.model": translate_later("Import", "Car: model"),
    "vehicle.vin": translate_later("Import", "Car: VIN"),
    "vehicle.year": translate_later("Import", "Car: year"),
    "vehicle.colour": translate_later("Import", "Car: colour"),
    "vehicle.engine_number": translate_later("Import", "Car: engine number"),
    "vehicle.mileage": translate_later("Import", "Car: mileage"),
    "vehicle.registered_on": translate_later("Import", "Car: first registered"),
    "vehicle.inspection_on": translate_later("Import", "Car: inspection"),
    "service.last_on": translate_later("Import", "Service: last on"),
    "service.next_on": translate_later("Import", "Service: next on"),
    "service.last_mileage": translate_later("Import", "Service: last mileage"),
    "service.next_mileage": translate_later("Import", "Service: next mileage"),
    "service.what": translate_later("Import", "Service: what was done"),
    "policy.number": translate_later("Import", "Policy: number"),
    "policy.series": translate_later("Import", "Policy: series"),
    "policy.kind": translate_later("Import", "Policy: kind"),
    "policy.insurer": translate_later("Import", "Policy: insurer"),
    "policy.price": translate_later("Import", "Policy: price a year"),
    "policy.starts_on": translate_later("Import", "Policy: begins on"),
    "policy.ends_on": translate_later("Import", "Policy: ends on"),
    "appliance.name": translate_later("Import", "Appliance: name"),
    "appliance.make": translate_later("Import", "Appliance: make"),
    "appliance.model": translate_later("Import", "Appliance: model"),
    "appliance.serial_number": translate_later("Import", "Appliance: serial number"),
    "appliance.installed_on": translate_later("Import", "Appliance: installed on"),
    "appliance.ends_on": translate_later("Import", "Appliance: warranty ends on"),
    "contract.name": translate_later("Import", "Contract: name"),
    "contract.number": translate_later("Import", "Contract: number"),
    "contract.starts_on": translate_later("Import", "Contract: begins on"),
    "contract.ends_on": translate_later("Import", "Contract: ends on"),
    "contract.price": translate_later("Import", "Contract: price"),
    "thing.ends_on": translate_later("Import", "Thing: ends on"),
    "sale.date": translate_later("Import", "Sale: day"),
    "sale.amount": translate_later("Import", "Sale: amount"),
    "sale.text": translate_later("Import", "Sale: what"),
    "sale.document": translate_later("Import", "Sale: document number"),
    "sale.quantity": translate_later("Import", "Sale: quantity"),
    "sale.price": translate_later("Import", "Sale: unit price"),
    "sale.currency": translate_later("Import", "Sale: currency"),
    "last_contact_on": translate_later("Import", "Last contact on"),
    "activity_text": translate_later("Import", "What was said last"),
    "next_contact_on": translate_later("Import", "Next contact on"),
    "reminder_title": translate_later("Import", "What to do next"),
    "remind_days": translate_later("Import", "Remind days before"),
    "name_phone": translate_later("Import", "Name and phone together"),
    "address_phone": translate_later("Import", "Address and phone together"),
    "contacts": translate_later("Import", "Phones and e-mails together"),
    "custom": translate_later("Import", "A field of its own"),
}


def field_name(code: str) -> str:
    """Say what a column becomes; what is rare is called by what it is."""
    return translate("Import", FIELDS[code]) if code in FIELDS else translate("Import", "Another detail")


_ICONS = {
    "skip": "",
    "phone": "phone",
    "name_phone": "person",
    "address_phone": "location",
    "contacts": "contacts",
    "email": "mail",
    "messenger": "chat",
    "web": "link",
    "birthday": "cake",
    "note": "note",
    "activity_text": "note",
    "tags": "tag",
    "company": "building",
    "next_contact_on": "reminders",
    "reminder_title": "reminders",
    "remind_days": "reminders",
    "last_contact_on": "history",
    "custom": "add",
}
_ADDRESS = ("address", "street", "district", "city", "region", "postal_code", "country")
_GROUPS = {
    "vehicle": "car", "service": "wrench", "policy": "shield", "appliance": "temp", "contract": "quote",
    "thing": "box", "sale": "cash",
}  # fmt: skip


def field_icon(code: str) -> str:
    """Give the sign of a field."""
    if code in _ADDRESS:
        return "location"
    group = code.partition(".")[0]
    return _ICONS.get(code, _GROUPS.get(group, "person"))
