"""What makes reminders by itself: a rule about a date, or a meter, of the things and customers of a kind."""

from dataclasses import replace
from datetime import date, datetime

from smallcrm.domain.asset import APPLIANCE, CONTRACT, KEY_DATES, POLICY, VEHICLE
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.domain.recurrence import FreeDays, Recurrence, RepeatFrom, Unit
from smallcrm.domain.reminder import Priority, ReminderKind

CUSTOM = "custom:"
"""What a field of one's own is named by: "custom:12" is the one with the id 12."""

BIRTHDAY = "birthday"
SERVICE = "next_service_on"

ASSET_DATES = (*KEY_DATES, "starts_on", "last_service_on")
CUSTOMER_DATES = (BIRTHDAY, "since")
"""The dates that have a column of their own."""

LONGEST_NOTICE = 120
"""As far ahead as the morning page looks, in days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetRule:
    """Reminders for a date field of all things of a type ("" for any), or of all customers.

    `notices` are days before the date on which the reminder comes up, the earliest first. The date itself
    moves on when the reminder is dealt with (a policy's end), by `repeat` unless another day is agreed
    upon; with `is_anniversary` the date stays and comes round every year (a birthday, a day of purchase).

    A rule about the next service may watch a meter: due every `meter_every` of `meter_unit` or `months`
    after the last service, whichever comes first. `title` is what the reminders say, empty for the usual
    words in the reader's language. `ready_set` is where it came from.
    """

    id: int | None = None
    record: str = "asset"
    asset_type: str = ""
    date_field: str
    kind: ReminderKind = ReminderKind.TASK
    title: str = ""
    notices: tuple[int, ...] = (0,)
    repeat: Recurrence | None = None
    is_anniversary: bool = False
    meter_every: int | None = None
    meter_unit: str = ""
    months: int | None = None
    priority: int = Priority.NORMAL
    free_days: FreeDays = FreeDays.STAY
    is_on: bool = True
    ready_set: str = ""
    created_at: datetime | None = None

    @property
    def lead_days(self) -> int:
        """How many days ahead the first notice is."""
        return max(self.notices, default=0)

    @property
    def watches_meter(self) -> bool:
        """Whether its date is reckoned from the last service and the meter."""
        return self.meter_every is not None or self.months is not None

    @property
    def custom_field_id(self) -> int | None:
        """The field of one's own it is about, if it is about one."""
        return int(self.date_field.removeprefix(CUSTOM)) if self.date_field.startswith(CUSTOM) else None


def checked(rule: AssetRule) -> AssetRule:
    """Put a rule in order. Raises UserError("rule_impossible", part=…) for what cannot be.

    `part` is "notices", "date_field" or "meter"; a date of one's own without words is "rule_without_title".
    """
    notices = tuple(sorted(set(rule.notices) or {0}, reverse=True))
    if notices[-1] < 0 or notices[0] > LONGEST_NOTICE:
        raise UserError("rule_impossible", part="notices", most=LONGEST_NOTICE)
    known = ASSET_DATES if rule.record == "asset" else CUSTOMER_DATES
    if rule.date_field not in known and rule.custom_field_id is None:
        raise UserError("rule_impossible", part="date_field")
    if rule.watches_meter and rule.date_field != SERVICE:
        raise UserError("rule_impossible", part="meter")
    if rule.date_field not in USUAL_KINDS and not rule.title.strip():
        raise UserError("rule_without_title")
    is_anniversary = rule.is_anniversary or rule.date_field == BIRTHDAY
    return _replace(rule, notices=notices, title=" ".join(rule.title.split()), is_anniversary=is_anniversary)


def _replace(rule: AssetRule, **values: object) -> AssetRule:
    changed: AssetRule = replace(rule, **values)  # type: ignore[arg-type]
    return changed


USUAL_KINDS = {
    "ends_on": ReminderKind.TASK,
    SERVICE: ReminderKind.SERVICE,
    "inspection_on": ReminderKind.INSPECTION,
    BIRTHDAY: ReminderKind.BIRTHDAY,
}
"""Dates for which the reminder needs no words of its own."""

YEARLY = Recurrence(every=1, unit=Unit.YEAR)
AFTER_SERVICE = Recurrence(every=1, unit=Unit.YEAR, counted_from=RepeatFrom.DONE)


def _policy(notices: tuple[int, ...], **others: object) -> AssetRule:
    return _replace(
        AssetRule(
            asset_type=POLICY, date_field="ends_on", kind=ReminderKind.POLICY, notices=notices, repeat=YEARLY
        ),
        **others,
    )


def _ends(asset_type: str, notices: tuple[int, ...]) -> AssetRule:
    return AssetRule(asset_type=asset_type, date_field="ends_on", notices=notices, repeat=YEARLY)


def _service(asset_type: str = "", notices: tuple[int, ...] = (14, 0), **others: object) -> AssetRule:
    rule = AssetRule(
        asset_type=asset_type,
        date_field=SERVICE,
        kind=ReminderKind.SERVICE,
        notices=notices,
        repeat=AFTER_SERVICE,
    )
    return _replace(rule, **others)


def _inspection(asset_type: str = "", notices: tuple[int, ...] = (30, 7, 0)) -> AssetRule:
    return AssetRule(
        asset_type=asset_type,
        date_field="inspection_on",
        kind=ReminderKind.INSPECTION,
        notices=notices,
        repeat=YEARLY,
    )


_BIRTHDAY = AssetRule(
    record="customer", date_field=BIRTHDAY, kind=ReminderKind.BIRTHDAY, is_anniversary=True, notices=(0,)
)

GENERAL, INSURANCE, GARAGE, APPLIANCES = "general", "insurance", "garage", "appliances"

READY_SETS: dict[str, tuple[AssetRule, ...]] = {
    GENERAL: (_policy((30, 7, 0)), _ends("", (30, 7, 0)), _service(), _inspection()),
    INSURANCE: (
        _policy((90, 60, 30, 7, 0), priority=Priority.HIGH),
        _inspection(VEHICLE),
        _BIRTHDAY,
    ),
    GARAGE: (
        _service(VEHICLE, meter_every=15_000, meter_unit="km", months=12),
        _inspection(VEHICLE),
    ),
    APPLIANCES: (
        _service(APPLIANCE, (21, 7, 0), months=12),
        _ends(APPLIANCE, (30, 0)),
        _ends(CONTRACT, (60, 30, 7, 0)),
    ),
}
"""Rules that fit a trade, to be taken over in one go and changed afterwards. A business of two trades takes
both: they never say different things about the same date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateField:
    """A date rules can be about; `label` is a field's own, empty for those the program has words for."""

    record: str
    name: str
    label: str = ""


def slot(rule: AssetRule) -> tuple[str, str, str]:
    """Tell what a rule is about: two rules of a ready set never share it."""
    return rule.record, rule.asset_type, rule.date_field


def as_date(value: object) -> date | None:
    """Read a day out of a field of one's own, which may hold anything."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None
