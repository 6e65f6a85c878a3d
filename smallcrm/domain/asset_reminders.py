"""Which reminders the rules ask for, and what must change so that those there are agree with them.

Pure: it compares what is wanted with what is there and says the difference; writing it is a service's. The
reminders carry no title of their own unless the rule has one: what they are about follows from the thing
and is said in the reader's language.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from math import floor
from typing import Any, Protocol

from smallcrm.domain import meter
from smallcrm.domain.asset import KEY_DATES, Asset, MeterReading
from smallcrm.domain.asset_rule import CUSTOM, GENERAL, READY_SETS, SERVICE, YEARLY, AssetRule, as_date
from smallcrm.domain.customer import Customer
from smallcrm.domain.record import dataclass
from smallcrm.domain.recurrence import (
    IsWorking,
    Recurrence,
    Unit,
    always,
    heeding_free_days,
    occurrence,
)
from smallcrm.domain.reminder import Reminder

FORGOTTEN_AFTER = timedelta(days=365)
"""A date further back than this makes no reminder: nobody calls about a policy that ended years ago."""

SERVICED_AT = "serviced_at"
"""The field of a thing that holds what its meter showed at the last service."""

REMIND_DAYS = "remind_days"
"""The field of a thing that says how many days ahead its own reminders come up."""


class Dated(Protocol):
    """What can ask for reminders: an asset, or one that an import is about to make."""

    @property
    def type(self) -> str: ...
    @property
    def fields(self) -> Mapping[str, Any]: ...
    @property
    def starts_on(self) -> date | None: ...
    @property
    def ends_on(self) -> date | None: ...
    @property
    def last_service_on(self) -> date | None: ...
    @property
    def next_service_on(self) -> date | None: ...
    @property
    def inspection_on(self) -> date | None: ...


class RuleBook:
    """The rules of a business, ready to be asked; made once for many things."""

    def __init__(self, rules: Iterable[AssetRule], *, is_working: IsWorking = always) -> None:
        self.rules = tuple(rules)
        self.is_working = is_working
        self._of_type: dict[str, tuple[AssetRule, ...]] = {}
        self._plain: dict[str, tuple[AssetRule, ...]] = {}
        self._repeats = {rule: _repeat_of(rule) for rule in self.rules}

    def of_type(self, asset_type: str) -> tuple[AssetRule, ...]:
        """List the rules for things of a type. A rule of their own type takes the place of one for any."""
        if asset_type not in self._of_type:
            own = [rule for rule in self.rules if rule.record == "asset" and rule.asset_type == asset_type]
            taken = {rule.date_field for rule in own}
            general = [
                rule
                for rule in self.rules
                if rule.record == "asset" and not rule.asset_type and rule.date_field not in taken
            ]
            self._of_type[asset_type] = tuple(rule for rule in (*own, *general) if rule.is_on)
        return self._of_type[asset_type]

    def plain_of_type(self, asset_type: str) -> tuple[AssetRule, ...]:
        """List the rules for things of a type that ask for nothing but a date with a column of its own."""
        if asset_type not in self._plain:
            self._plain[asset_type] = tuple(rule for rule in self.of_type(asset_type) if _is_plain(rule))
        return self._plain[asset_type]

    def of_customers(self) -> tuple[AssetRule, ...]:
        """List the rules for customers."""
        return tuple(rule for rule in self.rules if rule.record == "customer" and rule.is_on)

    @property
    def needs_a_second_look(self) -> bool:
        """Whether any rule asks for more than the plain dates of a new thing: see `wanted`."""
        return any(rule.is_on and not _is_plain(rule) for rule in self.rules)

    def reminder(self, rule: AssetRule, day: date, thing: Dated | None = None, **belonging: Any) -> Reminder:
        """Make the reminder a rule asks for about a day; `belonging` are fields that say whose it is."""
        repeat = self._repeats[rule]
        lead_days, notices = rule.lead_days, rule.notices
        if thing is not None:
            if rule.date_field == SERVICE and not rule.watches_meter:
                repeat = _own_interval(thing, repeat)
            own = thing.fields.get(REMIND_DAYS)
            if own is not None:
                lead_days = max(0, int(own))
                notices = (lead_days, *(each for each in notices if each < lead_days))
        return Reminder(
            kind=rule.kind,
            title=rule.title,
            due_on=heeding_free_days(day, rule.free_days, self.is_working),
            lead_days=lead_days,
            repeat=repeat,
            anchor_on=day,
            asset_date=rule.date_field,
            planned_on=day,
            rule_id=rule.id,
            notices=notices,
            priority=rule.priority,
            **belonging,
        )


def _is_plain(rule: AssetRule) -> bool:
    return (
        rule.record == "asset"
        and rule.date_field in KEY_DATES
        and not rule.watches_meter
        and not rule.is_anniversary
    )


def _repeat_of(rule: AssetRule) -> Recurrence | None:
    repeat = YEARLY if rule.is_anniversary else rule.repeat
    return replace(repeat, free_days=rule.free_days) if repeat else None


GENERAL_BOOK = RuleBook(replace(rule, id=number) for number, rule in enumerate(READY_SETS[GENERAL], start=1))
"""The rules a new file begins with."""


def wanted(
    thing: Dated, *, today: date, book: RuleBook = GENERAL_BOOK, **belonging: Any
) -> Iterator[Reminder]:
    """Make the reminders the dates of a new thing ask for; `belonging` are fields that say whose they are.

    Quick, for imports: only the dates with a column of their own. Where `book.needs_a_second_look` the
    service that settles the rest must be asked after the things are written.
    """
    for rule in book.plain_of_type(thing.type):
        day: date | None = getattr(thing, rule.date_field)
        if day is not None and day >= today - FORGOTTEN_AFTER:
            yield book.reminder(rule, day, thing, **belonging)


def _own_interval(thing: Dated, usual: Recurrence | None) -> Recurrence | None:
    """Take the time between the last service and the next as the customer's own interval, in months."""
    if usual and thing.last_service_on and thing.next_service_on:
        months = round((thing.next_service_on - thing.last_service_on).days / 30.44)
        if 1 <= months <= 60:
            return _every_months(usual, months)
    return usual


@lru_cache(maxsize=256)
def _every_months(usual: Recurrence, months: int) -> Recurrence:
    return replace(usual, every=months, unit=Unit.MONTH)


def service_due(rule: AssetRule, thing: Dated, readings: Sequence[MeterReading]) -> date | None:
    """Find when a service is due: by the date, the months or the meter, whichever comes first.

    The meter counts from what it showed at the last service; where nobody knows, it is due at the next
    round multiple of the distance.
    """
    days = [thing.next_service_on]
    since = thing.last_service_on or thing.starts_on
    if rule.months and since:
        days.append(occurrence(Recurrence(every=rule.months, unit=Unit.MONTH), since, 1))
    if rule.meter_every:
        days.append(_meter_due(rule.meter_every, rule.meter_unit, thing, readings))
    return min((day for day in days if day is not None), default=None)


def _meter_due(every: int, unit: str, thing: Dated, readings: Sequence[MeterReading]) -> date | None:
    line = meter.trend(readings, unit)
    if line is None:
        return None
    shown = thing.fields.get(SERVICED_AT)
    if isinstance(shown, int | float):
        return line.reaches(shown + every)
    if thing.last_service_on:
        return line.reaches(line.on(thing.last_service_on) + every)
    latest = meter.of_unit(readings, unit)[-1].read_on or line.day
    return line.reaches((floor(line.on(latest) / every) + 1) * every)


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """A reminder that was done or dismissed: the date it stood for and the day somebody dealt with it."""

    planned_on: date
    done_on: date
    is_dismissed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One reminder to add (no `before`), to remove (no `after`) or to save."""

    before: Reminder | None
    after: Reminder | None


def date_of(
    rule: AssetRule,
    record: Asset | Customer,
    *,
    readings: Sequence[MeterReading] = (),
) -> date | None:
    """Read the date a rule is about: a column, a field of one's own, or what the meter says."""
    if isinstance(record, Asset):
        if record.is_archived:
            return None
        if rule.watches_meter:
            return service_due(rule, record, readings)
    if rule.date_field.startswith(CUSTOM):
        values = record.fields if isinstance(record, Asset) else record.custom
        return as_date(values.get(rule.date_field.removeprefix(CUSTOM)))
    day: date | None = getattr(record, rule.date_field, None)
    return day


def settle(  # noqa: PLR0913 - all that is known of one date
    book: RuleBook,
    rule: AssetRule,
    record: Asset | Customer,
    *,
    present: Reminder | None,
    closed: Sequence[Closed] = (),
    readings: Sequence[MeterReading] = (),
    today: date,
    previous: AssetRule | None = None,
) -> Change | None:
    """Say what must happen to a rule's reminder of a record, so that it agrees with the record's date.

    What was dealt with does not come back: a date of which a reminder was done or dismissed asks for none.
    What a person wrote or moved stays; another date of the record takes its reminder along. `previous` is
    the rule as it was before it was edited.
    """
    day = first = date_of(rule, record, readings=readings)
    if first is not None and rule.is_anniversary:
        day = _anniversary(first, present=present, closed=closed, today=today)
    is_there = present is not None and present.stands_for == day
    if day is not None and not is_there and _is_dealt_with(rule, record, day, closed):
        day = None
    if day is None:
        return Change(before=present, after=None) if present else None
    asked = book.reminder(rule, day, record if isinstance(record, Asset) else None)
    if rule.is_anniversary:
        asked = replace(asked, anchor_on=first)
    if present is None:
        if day < today - FORGOTTEN_AFTER:
            return None
        return Change(before=None, after=asked)
    after = _agreed(rule, present, asked, previous)
    return Change(before=present, after=after) if after != present else None


def _is_dealt_with(rule: AssetRule, record: Asset | Customer, day: date, closed: Sequence[Closed]) -> bool:
    if rule.watches_meter and isinstance(record, Asset) and record.next_service_on != day:
        # A reckoned date wanders with every reading: whoever said no is asked again after the next service.
        since = record.last_service_on or date.min
        return any(each.is_dismissed and each.done_on >= since for each in closed)
    return any(each.planned_on == day for each in closed)


def _anniversary(
    first: date, *, present: Reminder | None, closed: Sequence[Closed], today: date
) -> date | None:
    """Find which return of a date is to be reminded of: the one there is, else the next not dealt with."""
    if present is not None and _returns_on(first, present.stands_for):
        return present.stands_for
    dealt_with = {each.planned_on for each in closed}
    for year in range(max(0, today.year - first.year), 9999 - first.year):
        day = occurrence(YEARLY, first, year)
        if day >= today and day not in dealt_with:
            return day
    return None


def _returns_on(first: date, day: date) -> bool:
    return day >= first and occurrence(YEARLY, first, day.year - first.year) == day


def _agreed(rule: AssetRule, present: Reminder, asked: Reminder, previous: AssetRule | None) -> Reminder:
    """Bring a reminder in line with its rule, apart from what a person wrote or moved."""
    values: dict[str, Any] = {"rule_id": rule.id, "asset_date": rule.date_field}
    is_elsewhere = present.stands_for != asked.planned_on
    if is_elsewhere and not (rule.watches_meter and present.is_moved):
        values |= {
            "due_on": asked.due_on,
            "planned_on": asked.planned_on,
            "anchor_on": asked.anchor_on,
            "snoozed_until": None,
            "snoozed_time": None,
            "is_moved": False,
            "stage": "",
            "tries": 0,
        }
    elif not present.is_moved and not is_elsewhere:
        values |= {"due_on": asked.due_on, "planned_on": asked.planned_on}
    if not present.is_by_hand:
        is_rules_title = present.title in {"", previous.title if previous else rule.title}
        values |= {
            "kind": asked.kind,
            "title": asked.title if is_rules_title or asked.title else present.title,
            "lead_days": asked.lead_days,
            "notices": asked.notices,
            "priority": asked.priority,
        }
        # A customer's own interval stays; the rule's changes with the rule.
        if previous is not None and present.repeat == _repeat_of(previous):
            values["repeat"] = _repeat_of(rule)
    values = {name: value for name, value in values.items() if getattr(present, name) != value}
    return replace(present, **values) if values else present


def renewed(asset: Asset, reminder: Reminder, *, done_on: date, next_on: date | None) -> Asset:
    """Write into the asset what its reminder's completion means: the next period, the last service."""
    name = reminder.asset_date
    if not name:
        return asset
    if name == SERVICE:
        return replace(asset, last_service_on=done_on, next_service_on=next_on)
    if next_on is None:
        return asset
    if name.startswith(CUSTOM):
        key = name.removeprefix(CUSTOM)
        return replace(asset, fields={**asset.fields, key: next_on.isoformat()})
    values: dict[str, date] = {name: next_on}
    if name == "ends_on" and asset.starts_on and asset.ends_on:
        values["starts_on"] = asset.ends_on + timedelta(days=1)
    return replace(asset, **values)  # type: ignore[arg-type]
