"""Making a file of a workbook of everything: the way back from `everything`.

Only into a file without customers, where every number and every row has its place. Rows that refer to
nothing, because somebody took a row out of the workbook, are left out and counted.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any

from smallcrm.db.codec import codec, moment_text, to_json
from smallcrm.db.everything import Column, Table, other_tables
from smallcrm.domain.asset import OTHER
from smallcrm.domain.asset_rule import CUSTOM, AssetRule, checked, slot
from smallcrm.domain.customer import ContactDetail, ContactKind
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder_settings import ReminderSettings
from smallcrm.domain.values.identifiers import document_key, plate_key, vin_key
from smallcrm.domain.values.names import name_key
from smallcrm.services.bulk import Rows
from smallcrm.services.customers import contact_key, keep_last_number, last_number, number_of, tag_id
from smallcrm.services.progress import Progress, silent
from smallcrm.spreadsheets.reading.own_workbook import Everything
from smallcrm.spreadsheets.writing.everything_sheets import SHEETS, Kind

if TYPE_CHECKING:
    from smallcrm.db.store import Store

EVERY = 500
"""Rows between two looks at the progress."""

Row = Mapping[str, Any]
"""A row of the workbook: fields to values as the store keeps them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """How many rows of each kind came back, and how many did not for want of what they refer to."""

    step_id: int
    counts: Mapping[str, int]
    left_out: Mapping[str, int] = field(default_factory=dict)

    @property
    def customers(self) -> int:
        return self.counts.get("customers", 0)


def restore_everything(
    store: "Store", everything: Everything, *, file: str = "", progress: Progress = silent
) -> Restored:
    """Write everything back as one step. Customers keep their numbers, rows get new ids.

    Raises UserError("everything_needs_empty_file") if there are customers already, whose numbers would be
    taken twice. Raises Cancelled when `progress` did; nothing is written then.
    """
    if present := store.customers.count():
        raise UserError("everything_needs_empty_file", count=present, path=str(store.path))
    with store.step("import", file=file) as step:
        restoring = _Restoring(store, everything, progress)
        restoring.run()
        step.about(added=restoring.counts["customers"])
        progress(0, 0, "indexing")
    return Restored(step_id=step.id, counts=restoring.counts, left_out=restoring.left_out)


class _Restoring:
    """Turns the ids of the workbook into those of the file, kind after kind."""

    def __init__(self, store: "Store", everything: Everything, progress: Progress) -> None:
        self._store = store
        self._tables = everything.tables
        self._last_number = everything.last_number
        self._progress = progress
        self._total = sum(map(len, self._tables.values()))
        self._done = 0
        self._now = moment_text(store.now())
        self._fields: dict[str, str] = {}
        self._types: set[str] = set()
        self._owners: dict[str, int] = {}
        self._ids: dict[str, dict[int, int]] = defaultdict(dict)
        self._assets, self._reminders = self._ids["asset"], self._ids["reminder"]
        self._rules = self._ids["asset_rule"]
        self.counts: Counter[str] = Counter()
        self.left_out: Counter[str] = Counter()

    def run(self) -> None:
        """Write what is referred to before what refers to it."""
        # A reminder may follow one further down, a person belong to a firm added later.
        self._store.write("PRAGMA defer_foreign_keys = ON")
        self._restore_profile()
        self._restore_fields()
        self._restore_types()
        self._restore_customers()
        self._restore_contacts()
        self._restore_tags()
        self._restore_assets()
        self._restore_readings()
        self._restore_rules()
        self._restore_reminders()
        self._restore_activities()
        self._restore_others()
        self._restore_origins()
        self._restore_mappings()

    # The business and what it made for itself

    def _restore_profile(self) -> None:
        """Take the business of the workbook unless this file has one already."""
        for row in self._rows("profile"):
            if not self._store.profile.name:
                columns = [each.code for each in _SPECS["profile"].fields if each.code != "id"]
                values = {name: row[name] for name in columns} | {"logo": row["logo"] or None}
                assignments = ", ".join(f"{name} = :{name}" for name in columns)
                self._store.write(f"UPDATE profile SET {assignments} WHERE id = 1", **values)

    def _restore_fields(self) -> None:
        present = {(each.record, each.label): each.id for each in self._store.custom_fields.where("1")}
        columns = ("record", "label", "kind", "choices", "section", "position", "is_archived", "created_at")
        adding = Rows(self._store, "custom_field", columns)
        for row in self._rows("custom_fields"):
            key = (row["record"] or "customer", row["label"])
            if not row["label"]:
                self.left_out["custom_fields"] += 1
                continue
            if key not in present:
                more = (row["choices"], row["section"], row["position"] or 0, row["is_archived"])
                present[key] = adding.add(*key, row["kind"] or "text", *more, row["created_at"] or self._now)
                self.counts["custom_fields"] += 1
            self._fields[str(row["id"])] = str(present[key])
        adding.flush()

    def _restore_types(self) -> None:
        self._types = {each.code for each in self._store.asset_types.where("1")}
        adding = Rows(self._store, "asset_type", ("code", "name", "icon", "is_archived"))
        for row in self._rows("asset_types"):
            if row["code"] in self._types:
                self._store.write(
                    "UPDATE asset_type SET name = :name, icon = :icon, is_archived = :is_archived "
                    "WHERE code = :code",
                    **{name: row[name] for name in ("code", "name", "icon", "is_archived")},
                )
            elif row["code"]:
                adding.add(row["code"], row["name"], row["icon"], row["is_archived"])
                self._types.add(row["code"])
        adding.flush()

    # Customers

    def _restore_customers(self) -> None:
        rows = list(self._rows("customers"))
        adding = Rows(self._store, "customer", _CUSTOMER_COLUMNS)
        numbers = self._numbers(rows)
        for id_, number in enumerate(numbers, adding.next_id):
            self._owners.setdefault(number, id_)
        for row, number in zip(rows, numbers, strict=True):
            adding.add(*self._customer(row, number))
        adding.flush()
        self.counts["customers"] = len(rows)

    def _numbers(self, rows: list[Row]) -> list[str]:
        """Keep the numbers; a customer without one, or with one that is there twice, gets a new one."""
        highest = max([last_number(self._store), self._last_number, *(_count(row["number"]) for row in rows)])
        numbers: dict[str, None] = {}
        for row in rows:
            number = row["number"]
            if not number or number in numbers:
                highest += 1
                number = number_of(highest)
            numbers[number] = None
        keep_last_number(self._store, highest)
        return list(numbers)

    def _customer(self, row: Row, number: str) -> tuple[Any, ...]:
        return (
            number,
            row["kind"] or "person",
            name_key(row["name"] or row["company"]),
            self._owners.get(row["company_number"]),
            row["status"] or "active",
            row["created_at"] or self._now,
            row["updated_at"] or row["created_at"] or self._now,
            self._own(row["custom"]),
            *(row[name] for name in _CUSTOMER_PLAIN),
        )

    def _own(self, values: Row) -> str:
        """Write a record's own values, those of the user's fields by their new ids."""
        return to_json({self._fields.get(key, key): value for key, value in values.items()})

    def _restore_contacts(self) -> None:
        country = self._store.profile.country
        columns = ("customer_id", "kind", "label", "value", "key", "extension", "is_preferred")
        adding = Rows(self._store, "contact", columns)
        for row in self._rows("contacts"):
            owner = self._owners.get(row["customer"])
            if owner is None or not row["kind"] or not row["value"]:
                self.left_out["contacts"] += 1
                continue
            detail = ContactDetail(kind=ContactKind(row["kind"]), value=row["value"])
            key = contact_key(detail, country)
            shown = (row["kind"], row["label"], row["value"], key)
            adding.add(owner, *shown, row["extension"], row["is_preferred"])
            self.counts["contacts"] += 1
        adding.flush()

    def _restore_tags(self) -> None:
        ids: dict[str, int] = {}
        adding = Rows(self._store, "customer_tag", ("customer_id", "tag_id"))
        seen: set[tuple[int, int]] = set()
        for row in self._rows("tags"):
            name = row["tag"]
            if name and name not in ids:
                ids[name] = tag_id(self._store, name)
            owner = self._owners.get(row["customer"])
            if owner is not None and name and (owner, ids[name]) not in seen:
                seen.add((owner, ids[name]))
                adding.add(owner, ids[name])
        adding.flush()
        self.counts["tags"] = len(seen)

    # Things

    def _restore_assets(self) -> None:
        adding = Rows(self._store, "asset", _ASSET_COLUMNS)
        for row in self._rows("assets"):
            owner = self._owners.get(row["customer"])
            if owner is None:
                self.left_out["assets"] += 1
                continue
            id_ = adding.add(
                owner,
                row["type"] if row["type"] in self._types else OTHER,
                plate_key(row["plate"]),
                vin_key(row["vin"]),
                document_key(row["policy_number"]),
                document_key(row["serial_number"]),
                self._own(row["fields"]),
                row["created_at"] or self._now,
                *(row[name] for name in _ASSET_PLAIN),
            )
            self._assets.setdefault(row["id"], id_)
            self.counts["assets"] += 1
        adding.flush()

    def _restore_readings(self) -> None:
        adding = Rows(self._store, "meter_reading", ("customer_id", "asset_id", "read_on", "value", "unit"))
        for row in self._rows("readings"):
            owner, asset = self._owners.get(row["customer"]), self._assets.get(row["asset"])
            if owner is None or asset is None or row["value"] is None or row["value"] < 0:
                self.left_out["readings"] += 1
                continue
            adding.add(owner, asset, row["read_on"], row["value"], row["unit"])
            self.counts["readings"] += 1
        adding.flush()

    # What is to be done, what was done, what was sold

    def _restore_rules(self) -> None:
        """Put the rules of the workbook in place of those a new file begins with."""
        if "rules" not in self._tables:
            return
        present = {slot(rule): rule.id or 0 for rule in self._store.asset_rules.where("1")}
        for row in self._rows("rules"):
            try:
                rule = self._rule(row)
            except (TypeError, ValueError, UserError):
                self.left_out["rules"] += 1
                continue
            id_ = present.pop(slot(rule), None)
            if id_ is None:
                id_ = self._store.asset_rules.add(rule).id or 0
            else:
                self._store.asset_rules.save(replace(rule, id=id_))
            self._rules.setdefault(row["id"], id_)
            self.counts["rules"] += 1
        for id_ in present.values():
            self._store.asset_rules.remove(id_)
        for row in self._rows("reminder_settings"):
            with suppress(TypeError, ValueError):
                self._store.reminder_settings.save(codec(ReminderSettings).record_of(_settings_row(row)))

    def _rule(self, row: Row) -> AssetRule:
        values = {
            **row,
            "id": None,
            "date_field": self._date_field(row["date_field"]),
            "record": row["record"] or "asset",
            "kind": row["kind"] or "task",
            "notices": _list(row["notices"]),
            "repeat": row["repeat"] or None,
            "meter_every": row["meter_every"] or None,
            "months": row["months"] or None,
            "priority": _between(row["priority"], -1, 1),
            "free_days": row["free_days"] or "stay",
            "created_at": row["created_at"] or self._now,
        }
        made: AssetRule = codec(AssetRule).record_of([values[name] for name in codec(AssetRule).columns])
        return checked(made)

    def _date_field(self, name: str) -> str:
        """Name a date by the field's id in this file."""
        if not name.startswith(CUSTOM):
            return name
        return CUSTOM + self._fields.get(name.removeprefix(CUSTOM), name.removeprefix(CUSTOM))

    def _restore_reminders(self) -> None:
        adding = Rows(self._store, "reminder", _REMINDER_COLUMNS)
        rows: list[Row] = []
        for row in self._rows("reminders"):
            if row["due_on"] is None or (row["customer"] and row["customer"] not in self._owners):
                self.left_out["reminders"] += 1
                continue
            self._reminders.setdefault(row["id"], adding.next_id + len(rows))
            rows.append(row)
        for row in rows:
            adding.add(
                self._owners.get(row["customer"]),
                self._assets.get(row["asset"]),
                row["kind"] or "task",
                max(row["lead_days"] or 0, 0),
                _repeat(row),
                self._reminders.get(row["previous"]),
                row["created_at"] or self._now,
                self._date_field(row["asset_date"]),
                self._rules.get(row["rule"]),
                _list(row["notices"]),
                _between(row["priority"], -1, 1),
                row["stage"] if row["stage"] in _STAGES else "",
                _between(row["tries"], 0, None),
                *(row[name] for name in _REMINDER_PLAIN),
            )
        adding.flush()
        self.counts["reminders"] = len(rows)

    def _restore_activities(self) -> None:
        adding = Rows(self._store, "activity", _ACTIVITY_COLUMNS)
        for row in self._rows("activities"):
            owner = self._owners.get(row["customer"])
            if owner is None or row["happened_on"] is None:
                self.left_out["activities"] += 1
                continue
            id_ = adding.add(
                owner,
                self._assets.get(row["asset"]),
                self._reminders.get(row["reminder"]),
                row["kind"] or "note",
                self._owners.get(row["person_number"]),
                *(row[name] for name in _ACTIVITY_PLAIN),
            )
            self._ids["activity"].setdefault(row["id"], id_)
            self.counts["activities"] += 1
        adding.flush()

    # All the rest, from the schema

    def _restore_others(self) -> None:
        """Put the rows of all other tables in place of those a new file begins with.

        They may refer to each other in circles, so that all get their new ids first.
        """
        tables = [table for table in other_tables(self._store) if table.name in self._tables]
        for table in reversed(tables):
            self._store.write(f"DELETE FROM {table.name}")
            if not self._store.scalar(
                "SELECT 1 FROM change WHERE kind = :kind AND op <> 'D'", kind=table.name
            ):
                # What a new file begins with is in no step: its ids are free again.
                self._store.write("DELETE FROM sqlite_sequence WHERE name = :name", name=table.name)
        waiting = [_Waiting(self._store, table) for table in tables]
        for each in waiting:
            self._ids[each.table.name] = each.ids
            for row in self._rows(each.table.name):
                if all(self._is_there(column, row, each.ids) for column in each.table.columns):
                    each.take(row)
                else:
                    self.left_out[each.table.name] += 1
        for each in waiting:
            for row in each.rows:
                each.adding.add(*(self._value(column, row) for column in each.columns))
            each.adding.flush()
            self.counts[each.table.name] += len(each.rows)

    def _is_there(self, column: Column, row: Row, own: Mapping[int, int]) -> bool:
        """Say whether what a row cannot be without is in the workbook."""
        if not column.refers_to or column.may_be_empty:
            return True
        return self._ids[column.refers_to] is own or self._value(column, row) is not None

    def _value(self, column: Column, row: Row) -> Any:
        """Give what is written: a row of this file for what is referred to, nothing for an empty cell."""
        value = row.get(column.name)
        if value in {None, ""}:
            return None if column.may_be_empty else _EMPTY[column.type]
        if column.refers_to == "customer":
            return self._owners.get(value)
        if column.refers_to == "tag":
            return tag_id(self._store, value)
        return self._ids[column.refers_to].get(value) if column.refers_to else value

    # Where it came from

    def _restore_origins(self) -> None:
        adding = Rows(self._store, "import_origin", ("customer_id", "file", "sheet", "row"))
        for row in self._rows("origins"):
            owner = self._owners.get(row["customer"])
            if owner is not None:
                adding.add(owner, row["file"], row["sheet"], row["row"] or 0)
        adding.flush()

    def _restore_mappings(self) -> None:
        known = {row[0] for row in self._store.query("SELECT fingerprint FROM remembered_mapping")}
        adding = Rows(self._store, "remembered_mapping", ("fingerprint", "mapping", "used_at"))
        for row in self._rows("mappings"):
            if row["fingerprint"] not in known and _is_json(row["mapping"]):
                known.add(row["fingerprint"])
                adding.add(row["fingerprint"], row["mapping"], row["used_at"] or self._now)
        adding.flush()

    def _rows(self, code: str) -> Iterator[Row]:
        """Pass the rows of a sheet on and tell how far they are."""
        for row in self._tables.get(code, []):
            if self._done % EVERY == 0:
                self._progress(self._done, self._total, "writing")
            self._done += 1
            yield row


class _Waiting:
    """The rows of a table that have their new ids and wait for those of all others."""

    def __init__(self, store: "Store", table: Table) -> None:
        self.table = table
        self.columns = [column for column in table.columns if column.name != "id"]
        self.adding = Rows(store, table.name, [column.name for column in self.columns])
        self.ids: dict[int, int] = {}
        self.rows: list[Row] = []

    def take(self, row: Row) -> None:
        self.ids.setdefault(row["id"], self.adding.next_id + len(self.rows))
        self.rows.append(row)


_EMPTY = {"INTEGER": 0, "REAL": 0.0, "TEXT": ""}


def _plain(code: str, *others: str) -> tuple[str, ...]:
    """List the fields of a sheet that go into the columns of the same name as they are."""
    apart = {"id", "customer", "asset", "reminder", *others}
    return tuple(
        each.code for each in _SPECS[code].fields if each.kind is not Kind.SHOWN and each.code not in apart
    )


_SPECS = {spec.code: spec for spec in SHEETS}

_CUSTOMER_PLAIN = _plain(
    "customers", "number", "kind", "company_number", "status", "created_at", "updated_at"
)
_CUSTOMER_COLUMNS = (
    *("number", "kind", "name_key", "company_id", "status", "created_at", "updated_at", "custom"),
    *_CUSTOMER_PLAIN,
)
_ASSET_PLAIN = _plain("assets", "type", "created_at")
_ASSET_COLUMNS = (
    *("customer_id", "type", "plate_key", "vin_key", "policy_key", "serial_key", "fields", "created_at"),
    *_ASSET_PLAIN,
)
_REMINDER_PLAIN = _plain(
    *("reminders", "kind", "lead_days", "previous", "created_at"),
    *("repeat_every", "repeat_unit", "repeat_from", "repeat_exactly"),
    *("asset_date", "rule", "notices", "priority", "stage", "tries"),
)
_REMINDER_COLUMNS = (
    *("customer_id", "asset_id", "kind", "lead_days", "repeat", "previous_id", "created_at"),
    *("asset_date", "rule_id", "notices", "priority", "stage", "tries"),
    *_REMINDER_PLAIN,
)
_ACTIVITY_PLAIN = _plain("activities", "kind", "person_number")
_ACTIVITY_COLUMNS = ("customer_id", "asset_id", "reminder_id", "kind", "person_id", *_ACTIVITY_PLAIN)

_COUNTED = re.compile(r"C-([0-9]{1,12})")


def _count(number: str) -> int:
    """Take the count out of a number of ours; 0 for a number somebody made up."""
    found = _COUNTED.fullmatch(number)
    return int(found[1]) if found else 0


def _repeat(row: Row) -> str | None:
    """Write how often a reminder comes back the way its record does."""
    exactly = row["repeat_exactly"]
    if exactly and _is_json(exactly):
        return str(exactly)
    every, unit = row["repeat_every"], row["repeat_unit"]
    if every is None or every < 1 or not unit:
        return None
    return to_json({"every": every, "unit": unit, "counted_from": row["repeat_from"] or "planned"})


def _list(text: str | None) -> str:
    """Take a list as it is written, or an empty one."""
    return text if text and _is_json(text) else "[]"


def _between(value: int | None, least: int, most: int | None) -> int:
    value = max(least, value or 0)
    return value if most is None else min(most, value)


def _settings_row(row: Row) -> list[Any]:
    values = {
        **row,
        "id": 1,
        "working_days": _list(row["working_days"]),
        "closed_days": _list(row["closed_days"]),
        "most_notices": row["most_notices"] or None,
        "days_between": _between(row["days_between"], 0, None),
    }
    return [values[name] for name in codec(ReminderSettings).columns]


_STAGES = {"quoted", "renewed", "lost"}


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True
