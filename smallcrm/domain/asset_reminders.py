"""Which reminders the dates of an asset ask for.

They carry no title: what they are about follows from the asset and is said in the reader's language.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Protocol

from smallcrm.domain.asset import KEY_DATES, POLICY, Asset
from smallcrm.domain.reminder import Recurrence, Reminder, ReminderKind, RepeatFrom, Unit

FORGOTTEN_AFTER = timedelta(days=365)
"""A date further back than this makes no reminder: nobody calls about a policy that ended years ago."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRule:
    """What a kind of date asks for: how early it is shown and when it comes round again."""

    kind: ReminderKind
    lead_days: int
    repeat: Recurrence


YEARLY = Recurrence(every=1, unit=Unit.YEAR)
AFTER_SERVICE = Recurrence(every=1, unit=Unit.YEAR, counted_from=RepeatFrom.DONE)

RULES = {
    "ends_on": DateRule(kind=ReminderKind.POLICY, lead_days=30, repeat=YEARLY),
    "next_service_on": DateRule(kind=ReminderKind.SERVICE, lead_days=14, repeat=AFTER_SERVICE),
    "inspection_on": DateRule(kind=ReminderKind.INSPECTION, lead_days=30, repeat=YEARLY),
}


class Dated(Protocol):
    """What can ask for reminders: an asset, or one that an import is about to make."""

    @property
    def type(self) -> str: ...
    @property
    def ends_on(self) -> date | None: ...
    @property
    def last_service_on(self) -> date | None: ...
    @property
    def next_service_on(self) -> date | None: ...
    @property
    def inspection_on(self) -> date | None: ...


def wanted(asset: Dated, *, today: date) -> Iterator[Reminder]:
    """Make the reminders the dates of an asset ask for; to whom they belong is the caller's to say."""
    for name in KEY_DATES:
        due_on: date | None = getattr(asset, name)
        if due_on is None or due_on < today - FORGOTTEN_AFTER:
            continue
        rule = RULES[name]
        kind = rule.kind
        if name == "ends_on" and asset.type != POLICY:
            kind = ReminderKind.TASK
        yield Reminder(
            kind=kind,
            due_on=due_on,
            lead_days=rule.lead_days,
            repeat=_service_interval(asset) if name == "next_service_on" else rule.repeat,
            anchor_on=due_on,
            asset_date=name,
        )


def _service_interval(asset: Dated) -> Recurrence:
    """Take the time between the last service and the next as the customer's own interval, in months."""
    if asset.last_service_on and asset.next_service_on and asset.next_service_on > asset.last_service_on:
        months = round((asset.next_service_on - asset.last_service_on).days / 30.44)
        if 1 <= months <= 60:
            return replace(AFTER_SERVICE, every=months, unit=Unit.MONTH)
    return AFTER_SERVICE


def renewed(asset: Asset, reminder: Reminder, *, done_on: date, next_due_on: date | None) -> Asset:
    """Write into the asset what its reminder's completion means: the next period, the last service."""
    if not reminder.asset_date:
        return asset
    values: dict[str, date | None] = {reminder.asset_date: next_due_on}
    if reminder.asset_date == "next_service_on":
        values["last_service_on"] = done_on
    if reminder.asset_date == "ends_on" and asset.starts_on and asset.ends_on and next_due_on:
        values["starts_on"] = asset.ends_on + timedelta(days=1)
    return replace(asset, **values)  # type: ignore[arg-type]
