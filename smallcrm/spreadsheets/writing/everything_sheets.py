"""The sheets of the workbook that holds everything, as data: what is in them and in which order.

Writing them is `everything_out`'s, reading them back `own_workbook`'s. Values are those of the store: days as
ISO text, flags as 0 and 1, amounts in minor units.
"""

from collections.abc import Mapping
from enum import StrEnum

from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.asset import BUILT_IN_TYPES, KEY_DATES
from smallcrm.domain.customer import ContactKind, CustomerKind, Status
from smallcrm.domain.profile import FieldKind
from smallcrm.domain.record import dataclass
from smallcrm.domain.recurrence import RepeatFrom, Unit
from smallcrm.domain.reminder import ReminderKind

MARK = "smallcrm"
VERSION = 1
KEYWORDS = f"{MARK} everything {VERSION}"


class Kind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    CODE = "code"
    WHOLE = "whole"
    MONEY = "money"
    DAY = "day"
    TIME = "time"
    MOMENT = "moment"
    FLAG = "flag"
    CHOICE = "choice"
    SHOWN = "shown"
    """For people only: it says again what stands elsewhere and is not read back."""


@dataclass(frozen=True, slots=True)
class Field:
    """A column of a sheet. `choices` names the list a CHOICE is from; `heading` differs from the code where
    the word alone would not say enough."""

    code: str
    kind: Kind = Kind.TEXT
    width: int = 14
    choices: str = ""
    heading: str = ""

    @property
    def heading_code(self) -> str:
        return self.heading or self.code


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSpec:
    """A sheet. `key` names a row beyond doubt; `extras` is the field of the record that holds values by key,
    each of which becomes a column."""

    code: str
    fields: tuple[Field, ...]
    key: str = "id"
    extras: str = ""
    frozen: int = 2


_ID = Field("id", Kind.WHOLE, 8)
_CUSTOMER = (Field("customer", Kind.CODE, 11, heading="number"), Field("customer_name", Kind.SHOWN, 24))
_THING = (Field("asset", Kind.WHOLE, 9), Field("asset_name", Kind.SHOWN, 18))
_CREATED = Field("created_at", Kind.MOMENT, 18)

SHEETS = (
    SheetSpec(
        code="customers",
        key="number",
        extras="custom",
        fields=(
            Field("number", Kind.CODE, 11),
            Field("name", width=26),
            Field("kind", Kind.CHOICE, 13, choices="kind"),
            Field("company", width=22),
            Field("company_number", Kind.CODE, 11),
            Field("job_title", width=16),
            Field("phones", Kind.SHOWN, 18, heading="phone"),
            Field("emails", Kind.SHOWN, 26, heading="email"),
            Field("address", width=30),
            Field("city", width=16),
            Field("region", width=16),
            Field("postal_code", Kind.CODE, 10),
            Field("country", width=12),
            Field("birthday", Kind.DAY, 12),
            Field("gender", Kind.CHOICE, 9, choices="gender"),
            Field("status", Kind.CHOICE, 13, choices="status"),
            Field("owner"),
            Field("source", width=16),
            Field("since", Kind.DAY, 12),
            Field("tax_id", Kind.CODE, 16),
            Field("external_id", Kind.CODE, 14),
            Field("note", width=40),
            Field("do_not_contact", Kind.FLAG, 10),
            _CREATED,
            Field("updated_at", Kind.MOMENT, 18),
        ),
    ),
    SheetSpec(
        code="contacts",
        fields=(
            _ID,
            *_CUSTOMER,
            Field("kind", Kind.CHOICE, 12, choices="contact_kind", heading="contact_kind"),
            Field("label", Kind.CHOICE, 12, choices="label", heading="contact_label"),
            Field("value", Kind.CODE, 26, heading="contact_value"),
            Field("extension", Kind.CODE, 8),
            Field("is_preferred", Kind.FLAG, 10),
        ),
    ),
    SheetSpec(code="tags", fields=(_ID, *_CUSTOMER, Field("tag", width=24))),
    SheetSpec(
        code="assets",
        extras="fields",
        fields=(
            Field("id", Kind.WHOLE, 9, heading="asset"),
            *_CUSTOMER,
            Field("type", Kind.CHOICE, 14, choices="asset_type", heading="asset_type"),
            Field("name", width=22, heading="asset_name"),
            Field("plate", Kind.CODE, 12),
            Field("vin", Kind.CODE, 20),
            Field("policy_number", Kind.CODE, 18),
            Field("serial_number", Kind.CODE, 18),
            Field("starts_on", Kind.DAY, 12),
            Field("ends_on", Kind.DAY, 12),
            Field("last_service_on", Kind.DAY, 12),
            Field("next_service_on", Kind.DAY, 12),
            Field("inspection_on", Kind.DAY, 12),
            Field("note", width=30),
            Field("is_archived", Kind.FLAG, 10),
            _CREATED,
        ),
    ),
    SheetSpec(
        code="readings",
        fields=(
            _ID,
            *_CUSTOMER,
            *_THING,
            Field("read_on", Kind.DAY, 12),
            Field("value", Kind.WHOLE, 12, heading="reading_value"),
            Field("unit", width=8, heading="reading_unit"),
        ),
    ),
    SheetSpec(
        code="reminders",
        fields=(
            Field("id", Kind.WHOLE, 9, heading="reminder"),
            *_CUSTOMER,
            *_THING,
            Field("kind", Kind.CHOICE, 16, choices="reminder_kind", heading="reminder_kind"),
            Field("title", width=30),
            Field("due_on", Kind.DAY, 12),
            Field("due_time", Kind.TIME, 8),
            Field("lead_days", Kind.WHOLE, 8),
            Field("repeat_every", Kind.WHOLE, 8),
            Field("repeat_unit", Kind.CHOICE, 10, choices="unit"),
            Field("repeat_from", Kind.CHOICE, 18, choices="repeat_from"),
            Field("anchor_on", Kind.DAY, 12),
            Field("asset_date", Kind.CHOICE, 18, choices="asset_date"),
            Field("owner"),
            Field("note", width=30),
            Field("snoozed_until", Kind.DAY, 12),
            Field("done_on", Kind.DAY, 12),
            Field("result", width=24),
            Field("is_dismissed", Kind.FLAG, 10),
            Field("previous", Kind.WHOLE, 9),
            _CREATED,
            Field("planned_on", Kind.DAY, 12),
            Field("rule", Kind.WHOLE, 8),
            Field("notices", width=14),
            Field("priority", Kind.WHOLE, 8),
            Field("is_by_hand", Kind.FLAG, 10),
            Field("is_moved", Kind.FLAG, 10),
            Field("stage", width=10, heading="renewal_stage"),
            Field("tries", Kind.WHOLE, 8),
            Field("snoozed_time", Kind.TIME, 8),
            Field("repeat_exactly", width=20),
        ),
    ),
    SheetSpec(
        code="activities",
        fields=(
            _ID,
            *_CUSTOMER,
            *_THING,
            Field("reminder", Kind.WHOLE, 9),
            Field("kind", Kind.CHOICE, 12, choices="activity_kind", heading="activity_kind"),
            Field("happened_on", Kind.DAY, 12),
            Field("at", Kind.MOMENT, 18),
            Field("text", width=40, heading="activity_text"),
            Field("result", width=24),
            Field("who"),
            Field("is_automatic", Kind.FLAG, 10),
            Field("minutes", Kind.WHOLE, 9),
            Field("person_number", Kind.CODE, 11),
        ),
    ),
    SheetSpec(
        code="custom_fields",
        fields=(
            _ID,
            Field("record", Kind.CHOICE, 12, choices="record"),
            Field("label", width=24, heading="field_label"),
            Field("kind", Kind.CHOICE, 12, choices="field_kind", heading="field_kind"),
            Field("choices", width=24),
            Field("section", width=16),
            Field("position", Kind.WHOLE, 8),
            Field("is_archived", Kind.FLAG, 10),
            _CREATED,
        ),
    ),
    SheetSpec(
        code="asset_types",
        fields=(
            _ID,
            Field("code", width=14, heading="type_code"),
            Field("name", width=20, heading="type_name"),
            Field("icon"),
            Field("is_archived", Kind.FLAG, 10),
        ),
    ),
    SheetSpec(
        code="profile",
        frozen=0,
        fields=(
            _ID,
            Field("name", width=26, heading="business_name"),
            Field("address", width=30),
            Field("phone", Kind.CODE, 18),
            Field("email", width=24),
            Field("web", width=20),
            Field("tax_id", Kind.CODE, 16),
            Field("currency", width=8),
            Field("language", width=8),
            Field("country", width=8),
            Field("is_sample", Kind.FLAG, 10),
            Field("logo", width=10),
        ),
    ),
    SheetSpec(
        code="rules",
        frozen=0,
        fields=(
            Field("id", Kind.WHOLE, 8, heading="rule"),
            Field("record", Kind.CHOICE, 12, choices="record", heading="rule_record"),
            Field("asset_type", Kind.CHOICE, 14, choices="asset_type"),
            Field("date_field", Kind.CHOICE, 18, choices="asset_date", heading="asset_date"),
            Field("kind", Kind.CHOICE, 16, choices="reminder_kind", heading="reminder_kind"),
            Field("title", width=30),
            Field("notices", width=14),
            Field("repeat", width=20, heading="repeat_exactly"),
            Field("is_anniversary", Kind.FLAG, 10),
            Field("meter_every", Kind.WHOLE, 10),
            Field("meter_unit", width=8, heading="reading_unit"),
            Field("months", Kind.WHOLE, 8),
            Field("priority", Kind.WHOLE, 8),
            Field("free_days", width=10),
            Field("is_on", Kind.FLAG, 10),
            Field("ready_set", width=12),
            _CREATED,
        ),
    ),
    SheetSpec(
        code="reminder_settings",
        frozen=0,
        fields=(
            _ID,
            Field("working_days", width=16),
            Field("holiday_country", width=8),
            Field("holiday_region", width=8),
            Field("closed_days", width=24),
            Field("most_notices", Kind.WHOLE, 10),
            Field("days_between", Kind.WHOLE, 10),
            Field("obeys_do_not_contact", Kind.FLAG, 10),
        ),
    ),
    SheetSpec(
        code="origins",
        fields=(
            _ID,
            *_CUSTOMER,
            Field("file", width=26),
            Field("sheet", width=16),
            Field("row", Kind.WHOLE, 8),
        ),
    ),
    SheetSpec(
        code="mappings",
        frozen=0,
        fields=(
            _ID,
            Field("fingerprint", width=26),
            Field("mapping", width=40),
            Field("used_at", Kind.MOMENT, 18),
        ),
    ),
)
"""All sheets, in the order of the workbook: what is referred to stands before what refers to it."""

BY_CODE = {spec.code: spec for spec in SHEETS}


def _codes(choices: type[StrEnum]) -> tuple[str, ...]:
    return tuple(each.value for each in choices)


CHOICES: Mapping[str, tuple[str, ...]] = {
    "kind": _codes(CustomerKind),
    "status": _codes(Status),
    "gender": ("male", "female"),
    "yes_no": ("yes", "no"),
    "contact_kind": _codes(ContactKind),
    "label": ("mobile", "work", "home", "fax", "pager", "main", "other"),
    "asset_type": BUILT_IN_TYPES,
    "reminder_kind": _codes(ReminderKind),
    "unit": _codes(Unit),
    "repeat_from": _codes(RepeatFrom),
    "asset_date": KEY_DATES,
    "activity_kind": _codes(ActivityKind),
    "record": ("customer", "asset"),
    "field_kind": _codes(FieldKind),
}
"""The codes that are said in the reader's language, by the list they are from."""

OPEN_CHOICES = frozenset({"gender", "label", "asset_type", "asset_date"})
"""Lists that may hold words beside ours: those stay as they are."""

REST_FIELDS = ("sheet", "key", "column", "part", "kind", "text")
REST = "rest"
"""The sheet of what no cell can hold: the end of a long text, a value that is neither text nor number."""


def is_money(sheet: str, key: str) -> bool:
    """Say whether one of a record's own values is an amount in minor units."""
    return sheet == "assets" and key == "price"
