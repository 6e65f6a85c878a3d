"""What columns, sheets and choices are called in files we write, in the reader's language.

The headings are ones our own import understands in that language, which a test holds them to.
"""

from collections.abc import Mapping
from typing import Any

from smallcrm import i18n, wording
from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import ContactDetail, ContactKind, Status
from smallcrm.domain.deal import LostReason, Pipeline, Stage
from smallcrm.domain.relation import Role
from smallcrm.domain.reminder import Reminder
from smallcrm.i18n import Catalogue, translate_later

HEADINGS = {
    # Customers
    "number": translate_later("Export", "Customer number"),
    "name": translate_later("Export", "Name"),
    "kind": translate_later("Export", "Customer type"),
    "company": translate_later("Export", "Company"),
    "company_number": translate_later("Export", "Number of their company"),
    "person_number": translate_later("Export", "Number of the person"),
    "minutes": translate_later("Export", "Minutes"),
    "job_title": translate_later("Export", "Job title"),
    "phone": translate_later("Export", "Phone"),
    "email": translate_later("Export", "E-mail"),
    "messenger": translate_later("Export", "Messenger"),
    "web": translate_later("Export", "Website"),
    "label": translate_later("Export", "type"),
    "address": translate_later("Export", "Address"),
    "city": translate_later("Export", "City"),
    "region": translate_later("Export", "Region"),
    "postal_code": translate_later("Export", "Postal code"),
    "country": translate_later("Export", "Country"),
    "birthday": translate_later("Export", "Birthday"),
    "gender": translate_later("Export", "Gender"),
    "status": translate_later("Export", "Status"),
    "tags": translate_later("Export", "Tags"),
    "owner": translate_later("Export", "Responsible"),
    "source": translate_later("Export", "Source"),
    "since": translate_later("Export", "Customer since"),
    "tax_id": translate_later("Export", "Tax number"),
    "external_id": translate_later("Export", "Other ID"),
    "note": translate_later("Export", "Note"),
    "do_not_contact": translate_later("Export", "Do not contact"),
    "last_contact": translate_later("Export", "Last contact"),
    "created_at": translate_later("Export", "Written down at"),
    "updated_at": translate_later("Export", "Changed at"),
    # Contact details and tags
    "id": translate_later("Export", "No."),
    "customer_name": translate_later("Export", "Customer"),
    "contact_kind": translate_later("Export", "Way to reach them"),
    "contact_label": translate_later("Export", "Which one"),
    "contact_value": translate_later("Export", "Number or address"),
    "extension": translate_later("Export", "Extension"),
    "is_preferred": translate_later("Export", "Preferred"),
    "tag": translate_later("Export", "Tag"),
    # Things
    "asset": translate_later("Export", "Thing no."),
    "asset_name": translate_later("Export", "Thing"),
    "thing": translate_later("Export", "About"),
    "things": translate_later("Export", "We look after"),
    "tier": translate_later("Export", "Tier"),
    "owed": translate_later("Export", "Owed"),
    "deals": translate_later("Export", "Open deals"),
    "asset_type": translate_later("Export", "Kind of thing"),
    "plate": translate_later("Export", "Plate"),
    "vin": translate_later("Export", "VIN"),
    "policy_number": translate_later("Export", "Policy number"),
    "serial_number": translate_later("Export", "Serial number"),
    "starts_on": translate_later("Export", "Starts on"),
    "ends_on": translate_later("Export", "Ends on"),
    "last_service_on": translate_later("Export", "Last service"),
    "next_service_on": translate_later("Export", "Next service"),
    "inspection_on": translate_later("Export", "Inspection"),
    "is_archived": translate_later("Export", "Put aside"),
    "insurer": translate_later("Export", "Insurer"),
    "price": translate_later("Export", "Price a year"),
    "policy_kind": translate_later("Export", "Kind of policy"),
    "covers": translate_later("Export", "Covers"),
    "make": translate_later("Export", "Make"),
    "model": translate_later("Export", "Model"),
    "year": translate_later("Export", "Year"),
    "colour": translate_later("Export", "Colour"),
    "engine_number": translate_later("Export", "Engine number"),
    "read_on": translate_later("Export", "Read on"),
    "reading_value": translate_later("Export", "Meter reading"),
    "reading_unit": translate_later("Export", "Unit"),
    # Reminders
    "reminder": translate_later("Export", "Reminder no."),
    "reminder_kind": translate_later("Export", "Kind of reminder"),
    "title": translate_later("Export", "Task"),
    "due_on": translate_later("Export", "Reminder date"),
    "due_time": translate_later("Export", "Time"),
    "lead_days": translate_later("Export", "Days ahead"),
    "repeat_every": translate_later("Export", "Repeats every"),
    "repeat_unit": translate_later("Export", "Repeats in"),
    "repeat_from": translate_later("Export", "Counted from"),
    "anchor_on": translate_later("Export", "First date"),
    "asset_date": translate_later("Export", "From the date"),
    "snoozed_until": translate_later("Export", "Snoozed until"),
    "done_on": translate_later("Export", "Done on"),
    "result": translate_later("Export", "Result"),
    "is_dismissed": translate_later("Export", "Dismissed"),
    "previous": translate_later("Export", "Follows no."),
    "planned_on": translate_later("Export", "Stands for the date"),
    "rule": translate_later("Export", "Rule no."),
    "notices": translate_later("Export", "Notices, days before"),
    "priority": translate_later("Export", "Priority"),
    "is_by_hand": translate_later("Export", "Edited by hand"),
    "is_moved": translate_later("Export", "Moved by hand"),
    "renewal_stage": translate_later("Export", "Renewal stands at"),
    "tries": translate_later("Export", "Calls without an answer"),
    "snoozed_time": translate_later("Export", "Snoozed until the time"),
    "repeat_exactly": translate_later("Export", "Repeats exactly"),
    # Rules of reminders
    "rule_record": translate_later("Export", "Rule for"),
    "is_anniversary": translate_later("Export", "Comes round every year"),
    "meter_every": translate_later("Export", "Every so much on the meter"),
    "months": translate_later("Export", "Months"),
    "free_days": translate_later("Export", "On days off"),
    "is_on": translate_later("Export", "Switched on"),
    "ready_set": translate_later("Export", "Ready set"),
    "working_days": translate_later("Export", "Working days"),
    "holiday_country": translate_later("Export", "Holidays of the country"),
    "holiday_region": translate_later("Export", "Holidays of the region"),
    "closed_days": translate_later("Export", "Closed on"),
    "most_notices": translate_later("Export", "Calls at most"),
    "days_between": translate_later("Export", "Days between calls"),
    "obeys_do_not_contact": translate_later("Export", "Heeds “do not contact”"),
    # Timeline and sales
    "activity_kind": translate_later("Export", "What it was"),
    "happened_on": translate_later("Export", "Date"),
    "at": translate_later("Export", "Moment"),
    "activity_text": translate_later("Export", "What happened"),
    "who": translate_later("Export", "Who"),
    "is_automatic": translate_later("Export", "By the program"),
    "sold_on": translate_later("Export", "Sale date"),
    "amount": translate_later("Export", "Amount"),
    "currency": translate_later("Export", "Currency"),
    "sale_text": translate_later("Export", "What was sold"),
    "document": translate_later("Export", "Document"),
    # Products, quotes and money
    "product_code": translate_later("Export", "Product code"),
    "product_name": translate_later("Export", "Product"),
    "name_en": translate_later("Export", "Name in English"),
    "name_zh": translate_later("Export", "Name in Chinese"),
    "name_ru": translate_later("Export", "Name in Russian"),
    "product_unit": translate_later("Export", "Unit"),
    "product_price": translate_later("Export", "Price"),
    "product_cost": translate_later("Export", "Cost"),
    "tax_percent": translate_later("Export", "Tax, %"),
    "product_group": translate_later("Export", "Product group"),
    "product_note": translate_later("Export", "Note on papers"),
    "is_offered": translate_later("Export", "Offered"),
    "quote_number": translate_later("Export", "Quote number"),
    "quoted_on": translate_later("Export", "Date"),
    "quote_title": translate_later("Export", "Title"),
    "quote_state": translate_later("Export", "State"),
    "quote_sent_on": translate_later("Export", "Sent on"),
    "valid_until": translate_later("Export", "Good until"),
    "answered_on": translate_later("Export", "Answered on"),
    "reason": translate_later("Export", "Reason"),
    "sale_number": translate_later("Export", "Sale number"),
    "pay_by": translate_later("Export", "To be paid by"),
    "paid": translate_later("Export", "Paid"),
    "balance": translate_later("Export", "Still to pay"),
    "promised_on": translate_later("Export", "Promised for"),
    "letters": translate_later("Export", "Letters"),
    "receipt_number": translate_later("Export", "Receipt number"),
    "paid_on": translate_later("Export", "Paid on"),
    "way": translate_later("Export", "Way of payment"),
    "case_number": translate_later("Export", "Case number"),
    # Files of customers
    "size": translate_later("Export", "Size, bytes"),
    "sha256": translate_later("Export", "SHA-256 of the contents"),
    "added_on": translate_later("Export", "Added on"),
    # Our own business and fields
    "record": translate_later("Export", "Field of"),
    "field_label": translate_later("Export", "Field"),
    "field_kind": translate_later("Export", "Kind of field"),
    "choices": translate_later("Export", "Choices"),
    "section": translate_later("Export", "Section"),
    "position": translate_later("Export", "Place"),
    "type_code": translate_later("Export", "Code"),
    "type_name": translate_later("Export", "Kind"),
    "icon": translate_later("Export", "Icon"),
    "business_name": translate_later("Export", "Business"),
    "language": translate_later("Export", "Language"),
    "is_sample": translate_later("Export", "Sample data"),
    "logo": translate_later("Export", "Logo"),
    "file": translate_later("Export", "File"),
    "sheet": translate_later("Export", "Sheet"),
    "row": translate_later("Export", "Row"),
    "fingerprint": translate_later("Export", "Headings"),
    "mapping": translate_later("Export", "Matches"),
    "used_at": translate_later("Export", "Used at"),
    "rest_sheet": translate_later("Export", "Sheet"),
    "rest_key": translate_later("Export", "Row no."),
    "rest_column": translate_later("Export", "Column"),
    "rest_part": translate_later("Export", "Part"),
    "rest_kind": translate_later("Export", "Kind"),
    "rest_text": translate_later("Export", "Text"),
}

SHEETS = {
    "customers": translate_later("Export", "Customers"),
    "contacts": translate_later("Export", "Contact details"),
    "tags": translate_later("Export", "Tags"),
    "assets": translate_later("Export", "We look after"),
    "readings": translate_later("Export", "Meter readings"),
    "reminders": translate_later("Export", "Reminders"),
    "activities": translate_later("Export", "Timeline"),
    "sale": translate_later("Export", "Sales"),
    "sales": translate_later("Export", "Sales"),
    "products": translate_later("Export", "Products"),
    "quotes": translate_later("Export", "Quotes"),
    "payments": translate_later("Export", "Payments"),
    "custom_fields": translate_later("Export", "Own fields"),
    "asset_types": translate_later("Export", "Kinds of things"),
    "profile": translate_later("Export", "Our business"),
    "rules": translate_later("Export", "Reminder rules"),
    "reminder_settings": translate_later("Export", "Reminder settings"),
    "origins": translate_later("Export", "Imported from"),
    "mappings": translate_later("Export", "Matched columns"),
    # Sheets made from the schema are called by their tables.
    "segment": translate_later("Export", "Saved filters"),
    "product": translate_later("Export", "Products"),
    "quote": translate_later("Export", "Quotes"),
    "quote_line": translate_later("Export", "Lines of quotes"),
    "sale_line": translate_later("Export", "Lines of sales"),
    "payment": translate_later("Export", "Payments"),
    "instalment": translate_later("Export", "Instalments"),
    "selling": translate_later("Export", "How we sell"),
    "text_block": translate_later("Export", "Text blocks"),
    "attachment": translate_later("Export", "Files of customers"),
    "relation": translate_later("Export", "Who belongs to whom"),
    "not_same": translate_later("Export", "Not the same customer"),
    "former_number": translate_later("Export", "Former numbers"),
    "pipeline": translate_later("Export", "Pipelines"),
    "stage": translate_later("Export", "Stages"),
    "lost_reason": translate_later("Export", "Reasons for losing"),
    "deal": translate_later("Export", "Deals"),
    "deal_tag": translate_later("Export", "Tags of deals"),
    "deal_move": translate_later("Export", "Moves of deals"),
    "deal_activity": translate_later("Export", "Timeline of deals"),
    "call_list": translate_later("Export", "Call lists"),
    "call": translate_later("Export", "Calls of call lists"),
    "service_case": translate_later("Export", "Cases"),
    "activity_template": translate_later("Export", "Templates of entries"),
    "goal": translate_later("Export", "Goals"),
    "tier_rule": translate_later("Export", "How tiers are given"),
    "customer_tier": translate_later("Export", "Tiers month by month"),
    "rest": translate_later("Export", "Long texts"),
}

CHOICES: Mapping[str, Mapping[str, str]] = {
    "kind": {
        "person": translate_later("Export", "Person"),
        "company": translate_later("Export", "Company"),
    },
    "gender": {
        "male": translate_later("Export", "Male"),
        "female": translate_later("Export", "Female"),
    },
    "yes_no": {
        "yes": translate_later("Export", "Yes"),
        "no": translate_later("Export", "No"),
    },
    "contact_kind": {
        "phone": translate_later("Export", "Phone"),
        "email": translate_later("Export", "E-mail"),
        "messenger": translate_later("Export", "Messenger"),
        "web": translate_later("Export", "Website"),
    },
    "label": {
        "mobile": translate_later("Export", "mobile"),
        "work": translate_later("Export", "work"),
        "home": translate_later("Export", "home"),
        "fax": translate_later("Export", "fax"),
        "pager": translate_later("Export", "pager"),
        "main": translate_later("Export", "main"),
        "other": translate_later("Export", "other"),
    },
    "messenger": {
        "wechat": translate_later("Export", "WeChat"),
        "whatsapp": "WhatsApp",
        "telegram": "Telegram",
        "viber": "Viber",
        "skype": "Skype",
        "qq": "QQ",
        "icq": "ICQ",
        "vk": translate_later("Export", "VK"),
        "facebook": "Facebook",
        "instagram": "Instagram",
    },
    "unit": {
        "day": translate_later("Export", "days"),
        "week": translate_later("Export", "weeks"),
        "month": translate_later("Export", "months"),
        "year": translate_later("Export", "years"),
    },
    "repeat_from": {
        "planned": translate_later("Export", "the planned day"),
        "done": translate_later("Export", "the day it was done"),
    },
    "asset_date": {
        "ends_on": translate_later("Export", "Ends on"),
        "next_service_on": translate_later("Export", "Next service"),
        "inspection_on": translate_later("Export", "Inspection"),
    },
    "activity_kind": {
        "call": translate_later("Export", "Call"),
        "visit": translate_later("Export", "Visit"),
        "meeting": translate_later("Export", "Meeting"),
        "message": translate_later("Export", "Message"),
        "note": translate_later("Export", "Note"),
        "service": translate_later("Export", "Service"),
    },
    "record": {
        "customer": translate_later("Export", "Customer"),
        "asset": translate_later("Export", "Thing"),
    },
    "field_kind": {
        "text": translate_later("Export", "Text"),
        "long_text": translate_later("Export", "Long text"),
        "number": translate_later("Export", "Number"),
        "money": translate_later("Export", "Money"),
        "date": translate_later("Export", "Date"),
        "choice": translate_later("Export", "Choice"),
        "yes_no": translate_later("Export", "Yes or no"),
    },
}

_ELSEWHERE: Mapping[str, tuple[str, Mapping[Any, str]]] = {
    "status": ("Customer", wording.STATUSES),
    "asset_type": ("Asset", wording.ASSET_TYPES),
    "reminder_kind": ("Reminder", wording.REMINDER_KINDS),
    "quote_state": ("Quote", wording.QUOTE_STATES),
    "way": ("Payment", wording.WAYS),
}
"""Choices that the rest of the program says too: where they are said."""


class FileWords:
    """What a reader calls the parts of a file: the words an export is written with."""

    def __init__(self, catalogue: Catalogue | None = None) -> None:
        self._catalogue = catalogue or i18n.active()

    @property
    def separator(self) -> str:
        """What parts the cells of a text table: where the comma marks decimals, programs expect ";"."""
        return ";" if self._catalogue.format_number(0.5) == "0,5" else ","

    def heading(self, code: str, number: int = 1) -> str:
        """Name a column; a code without a name is a key somebody made up and stays as it is."""
        said = self._say(HEADINGS[code]) if code in HEADINGS else code
        return said if number == 1 else f"{said} {number}"

    def sheet(self, code: str) -> str:
        """Name a sheet; one nobody has named yet is called by its code."""
        return self._say(SHEETS[code]) if code in SHEETS else code

    def choice(self, kind: str, code: str) -> str:
        """Say one of our codes; an unknown one stays as it is."""
        context, texts = _ELSEWHERE.get(kind, ("Export", CHOICES.get(kind, {})))
        return self._catalogue.translate(context, texts[code]) if code in texts else code

    def title(self, reminder: Reminder, asset: Asset | None) -> str:
        """Say what a reminder is about."""
        return wording.reminder_title(reminder, asset, self._catalogue)

    def extension(self, number: str, extension: str) -> str:
        """Write a telephone number with its extension."""
        text = self._say(translate_later("Export", "{number} ext. {extension}"))
        return text.format(number=number, extension=extension)

    def _say(self, text: str) -> str:
        return self._catalogue.translate("Export", text)


class CardWords:
    """What the card of a customer calls records, in its own language."""

    def __init__(self, catalogue: Catalogue | None = None) -> None:
        self._catalogue = catalogue or i18n.active()
        self._words = FileWords(self._catalogue)

    def status(self, status: Status) -> str:
        """Say where the relation stands."""
        return wording.status_name(status, self._catalogue)

    def reminder(self, reminder: Reminder, asset: Asset | None) -> str:
        """Say what a reminder is about."""
        return self._words.title(reminder, asset)

    def activity(self, kind: ActivityKind) -> str:
        """Name a kind of activity."""
        return wording.activity_name(kind, self._catalogue)

    def result(self, code: str) -> str:
        """Say what came of a call."""
        return wording.result_words(code, self._catalogue)

    def role(self, role: Role) -> str:
        """Say what somebody is to the customer."""
        return wording.role_name(role, self._catalogue)

    def kind_of_thing(self, asset: Asset) -> str:
        """Name a kind of thing."""
        return self._words.choice("asset_type", asset.type)

    def way(self, detail: ContactDetail) -> str:
        """Say which phone or service it is."""
        if detail.label:
            kind = "messenger" if detail.kind is ContactKind.MESSENGER else "label"
            said = self._words.choice(kind, detail.label)
            return said[:1].upper() + said[1:]
        return self._words.choice("contact_kind", detail.kind.value)

    def size(self, size: int) -> str:
        """Write how large a file is."""
        return wording.file_size(size, self._catalogue)


class ReportWords:
    """What reports call records, in their own language."""

    def __init__(self, catalogue: Catalogue | None = None) -> None:
        self._catalogue = catalogue or i18n.active()

    def reminder(self, reminder: Reminder, asset: Asset | None) -> str:
        """Say what a reminder is about."""
        return wording.reminder_title(reminder, asset, self._catalogue)

    def thing(self, code: str) -> str:
        """Name a kind of thing."""
        return wording.named(wording.ASSET_TYPES, "Asset", code, self._catalogue)

    def thing_date(self, field: str) -> str:
        """Say what a date of a thing asks for."""
        return wording.named(wording.THING_DATES, "Asset", field, self._catalogue)

    def activity(self, code: str) -> str:
        """Name a kind of activity."""
        return wording.activity_name(ActivityKind(code), self._catalogue)

    def quote_state(self, code: str) -> str:
        """Say how a quote stands."""
        return wording.quote_state(code, self._catalogue)

    def call_result(self, code: str) -> str:
        """Say what a call came to."""
        return wording.call_result(code, self._catalogue)

    def case(self, code: str) -> str:
        """Name a kind, a status or a priority of a case."""
        return wording.case_word(code, self._catalogue)

    def pipeline(self, pipeline: Pipeline) -> str:
        """Name a pipeline."""
        return wording.pipeline_name(pipeline, self._catalogue)

    def stage(self, stage: Stage) -> str:
        """Name a stage of deals."""
        return wording.stage_name(stage, self._catalogue)

    def lost_reason(self, reason: LostReason) -> str:
        """Say why a deal was lost."""
        return wording.lost_reason(reason, self._catalogue)
