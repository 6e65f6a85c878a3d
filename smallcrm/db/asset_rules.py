"""The rules that make reminders, and what is read to settle the reminders of many records at once."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.domain.asset import MeterReading
from smallcrm.domain.asset_reminders import Closed, RuleBook
from smallcrm.domain.asset_rule import ASSET_DATES, CUSTOM, CUSTOMER_DATES, AssetRule, DateField
from smallcrm.domain.profile import FieldKind
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.reminder_settings import ReminderSettings

if TYPE_CHECKING:
    from smallcrm.db.store import Store

AT_ONCE = 1_000


def settings(store: "Store") -> ReminderSettings:
    """Read what the business says about its reminders."""
    return store.reminder_settings.get(1)


def rules(store: "Store") -> list[AssetRule]:
    """List the rules, those of customers last, as a person would group them."""
    return store.asset_rules.where("1", order="record, asset_type = '', asset_type, date_field, id")


def book(store: "Store") -> RuleBook:
    """Make the rules ready to be asked. Holidays are looked up only where a rule heeds them."""
    return RuleBook(store.asset_rules.where("1"), is_working=settings(store).calendar)


def date_fields(store: "Store", record: str) -> list[DateField]:
    """List the dates of assets or customers a rule may be about, fields of one's own included."""
    own = store.custom_fields.where(
        "record = :record AND kind = :kind AND NOT is_archived", record=record, kind=FieldKind.DATE.value
    )
    names = ASSET_DATES if record == "asset" else CUSTOMER_DATES
    return [
        *(DateField(record=record, name=name) for name in names),
        *(DateField(record=record, name=f"{CUSTOM}{field.id}", label=field.label) for field in own),
    ]


def counts(store: "Store") -> dict[int, int]:
    """Count the open reminders of each rule."""
    return dict(
        store.query(
            "SELECT rule_id, count(*) FROM reminder WHERE rule_id IS NOT NULL AND done_on IS NULL GROUP BY 1"
        )
    )


def in_chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Cut a long list of ids so that reading what they need fits in memory."""
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]


def asset_ids(store: "Store", asset_types: Iterable[str] | None, *, first: int = 0) -> list[int]:
    """List the things of some types, or all (None), from an id on."""
    if asset_types is None:
        return [row[0] for row in store.query("SELECT id FROM asset WHERE id >= :first", first=first)]
    return [
        row[0]
        for row in store.query(
            "SELECT id FROM asset WHERE id >= :first AND type IN (SELECT value FROM json_each(:types))",
            first=first,
            types=json.dumps(list(asset_types)),
        )
    ]


def customer_ids(store: "Store", *, first: int = 0) -> list[int]:
    """List the customers from an id on."""
    return [row[0] for row in store.query("SELECT id FROM customer WHERE id >= :first", first=first)]


def open_reminders(store: "Store", owner: str, ids: Sequence[int]) -> dict[int, list[Reminder]]:
    """Read the open reminders made by rules of assets or customers ("asset", "customer"), by their owner."""
    condition = _of(owner)
    found: dict[int, list[Reminder]] = {}
    for reminder in store.reminders.where(
        f"{condition} AND done_on IS NULL AND asset_date <> ''", ids=json.dumps(list(ids))
    ):
        key = reminder.asset_id if owner == "asset" else reminder.customer_id
        found.setdefault(key or 0, []).append(reminder)
    return found


def closed_reminders(
    store: "Store", owner: str, ids: Sequence[int]
) -> dict[tuple[int, str], list[tuple[int | None, Closed]]]:
    """Read what was dealt with, by its owner and the name of the date, each with its rule."""
    rows = store.query(
        f"""
        SELECT {owner}_id, asset_date, rule_id, coalesce(planned_on, due_on), done_on, is_dismissed
        FROM reminder WHERE {_of(owner)} AND done_on IS NOT NULL AND asset_date <> ''
        """,
        ids=json.dumps(list(ids)),
    )
    found: dict[tuple[int, str], list[tuple[int | None, Closed]]] = {}
    for id_, name, rule_id, planned_on, done_on, is_dismissed in rows:
        closed = Closed(
            planned_on=date.fromisoformat(planned_on),
            done_on=date.fromisoformat(done_on),
            is_dismissed=bool(is_dismissed),
        )
        found.setdefault((id_, name), []).append((rule_id, closed))
    return found


def _of(owner: str) -> str:
    condition = f"{owner}_id IN (SELECT value FROM json_each(:ids))"
    return condition if owner == "asset" else f"{condition} AND asset_id IS NULL"


def readings(store: "Store", ids: Sequence[int]) -> dict[int, list[MeterReading]]:
    """Read the meters of assets, oldest reading first."""
    found: dict[int, list[MeterReading]] = {}
    for reading in store.readings.where(
        "asset_id IN (SELECT value FROM json_each(:ids))", order="read_on, id", ids=json.dumps(list(ids))
    ):
        found.setdefault(reading.asset_id or 0, []).append(reading)
    return found


def owners(store: "Store", customer_ids: Iterable[int]) -> dict[int, str]:
    """Say who looks after customers."""
    return dict(
        store.query(
            "SELECT id, owner FROM customer WHERE id IN (SELECT value FROM json_each(:ids))",
            ids=json.dumps(sorted(customer_ids)),
        )
    )
