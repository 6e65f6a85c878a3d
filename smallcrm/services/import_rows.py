"""New customers of an import made into rows, some thousands at a time, ready to be inserted.

Column by column, and without a record in between where a draft has the values: a record of each would take
as long as all the rest. Nothing is asked of the file here, so that this can go on while SQLite is at work.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date, datetime
from itertools import chain, repeat
from operator import attrgetter
from typing import Any

from smallcrm.db.codec import codec, moment_text, to_json
from smallcrm.db.many_rows import Columns
from smallcrm.domain import asset_reminders, findable
from smallcrm.domain.activity import Activity
from smallcrm.domain.asset_reminders import RuleBook
from smallcrm.domain.customer import ContactKind, CustomerKind
from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.sale import Sale
from smallcrm.domain.values.identifiers import document_key, plate_key, vin_key
from smallcrm.domain.values.names import guess_kind, name_key
from smallcrm.spreadsheets.drafting.decide import Decision
from smallcrm.spreadsheets.drafting.drafts import AssetDraft, RowDraft

TABLES = (
    "customers", "contacts", "assets", "readings", "reminders", "sales", "activities", "origins",
)  # fmt: skip
"""What is written of new customers, in this order: repositories of the store."""

CONTACT_COLUMNS = ("kind", "label", "value", "key", "extension")
READING_COLUMNS = ("customer_id", "asset_id", "read_on", "value", "unit")
ORIGIN_COLUMNS = ("customer_id", "file", "sheet", "row")

_REMINDER, _SALE, _ACTIVITY = codec(Reminder), codec(Sale), codec(Activity)
_TEXTS = (
    "company", "job_title", "address", "city", "region", "postal_code", "country", "gender", "owner",
    "source", "tax_id", "external_id",
)  # fmt: skip
_DAYS = ("birthday", "since")

Rows = dict[str, Columns]
"""What is to be written, by the names in TABLES."""

Customs = Callable[[str, Mapping[str, Any]], dict[str, Any]]
"""Keys the values of fields of our own, of a "customer" or an "asset", by the ids of their fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where the rows come from, for the story of each customer."""

    file: str
    sheet: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowMaker:
    """Makes the rows of what an import brings. `now` is the moment of the import."""

    origin: Origin
    today: date
    now: datetime
    book: RuleBook
    custom: Customs
    at: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "at", moment_text(self.now))

    def of_new(
        self, decisions: Sequence[Decision], numbers: Sequence[str], *, first: int, first_asset: int
    ) -> Rows:
        """Make the rows of new customers, whose ids and those of their things count from the first ones."""
        drafts = [decision.draft for decision in decisions]
        ids = range(first, first + len(drafts))
        things = [thing for draft in drafts for thing in draft.assets]
        owners = [id_ for id_, draft in zip(ids, drafts, strict=True) for _ in draft.assets]
        return {
            "customers": self._customers(drafts, numbers),
            "contacts": _contacts(drafts, ids),
            "assets": {"customer_id": owners, **self.things(things)},
            **self._past_and_planned(drafts, ids, first_asset),
            "origins": self.origins(
                (id_, row) for id_, decision in zip(ids, decisions, strict=True) for row in decision.rows
            ),
        }

    def _past_and_planned(self, drafts: Sequence[RowDraft], ids: Iterable[int], asset_id: int) -> Rows:
        """Make the rows of what few drafts have, or have much of; things are numbered from `asset_id` on."""
        read: list[Sequence[Any]] = []
        planned: list[Sequence[Any]] = []
        sold: list[Sequence[Any]] = []
        done: list[Sequence[Any]] = []
        for id_, draft in zip(ids, drafts, strict=True):
            for place, thing in enumerate(draft.assets, asset_id):
                if thing.readings:
                    read += readings(thing, id_, place)
                if thing.ends_on or thing.next_service_on or thing.inspection_on:
                    owner = draft.customer.get("owner", "")
                    planned += map(_REMINDER.row, self._wanted(thing, id_, place, owner))
            if draft.reminders:
                planned += map(_REMINDER.row, self.promised(draft, id_))
            if draft.sales or draft.activities:
                places = range(asset_id, asset_id + len(draft.assets))
                sold += map(_SALE.row, self.sales(draft, id_, places))
                done += map(_ACTIVITY.row, happenings(draft, id_, places))
            asset_id += len(draft.assets)
        return {
            "readings": _columns(READING_COLUMNS, read),
            "reminders": _of_records(_REMINDER.columns, planned),
            "sales": _of_records(_SALE.columns, sold),
            "activities": _of_records(_ACTIVITY.columns, done),
        }

    def _customers(self, drafts: Sequence[RowDraft], numbers: Sequence[str]) -> Columns:
        said = [draft.customer for draft in drafts]
        filled = set().union(*said)
        names = [given.get("name", "") for given in said]
        companies = [given.get("company", "") for given in said]
        days = (name for name in _DAYS if name in filled)
        columns: dict[str, Sequence[Any]] = {
            "number": numbers,
            "kind": [_kind(given, name) for given, name in zip(said, names, strict=True)],
            "name": names,
            "name_key": [name_key(name or company) for name, company in zip(names, companies, strict=True)],
            **{code: [given.get(code, "") for given in said] for code in _TEXTS if code in filled},
            **{code: [_day(given.get(code)) for given in said] for code in days},
            "created_at": [self.at] * len(said),
            "updated_at": [self.at] * len(said),
        }
        if "status" in filled:
            columns["status"] = [given["status"].value if "status" in given else "active" for given in said]
        if "do_not_contact" in filled:
            columns["do_not_contact"] = [int(given.get("do_not_contact", False)) for given in said]
        if any(draft.notes for draft in drafts):
            columns["note"] = ["\n".join(draft.notes) for draft in drafts]
        if any(draft.custom for draft in drafts):
            columns["custom"] = [
                to_json(self.custom("customer", draft.custom)) if draft.custom else "{}" for draft in drafts
            ]
        return columns

    def things(self, things: Sequence[AssetDraft]) -> dict[str, Sequence[Any]]:
        """Make the rows of things, but for whose they are."""
        if not things:
            return {}
        columns: dict[str, Sequence[Any]] = dict(
            zip(_THING_COLUMNS, zip(*map(_thing_values, things), strict=True), strict=True)
        )
        for name, key, make in _THING_KEYS:
            columns[key] = [make(text) if text else "" for text in columns[name]]
        for name in _THING_DAYS:
            if any(columns[name]):
                columns[name] = list(map(_day, columns[name]))
        columns["fields"] = [self._fields(thing) for thing in things]
        columns["created_at"] = [self.at] * len(things)
        return columns

    def _fields(self, thing: AssetDraft) -> str:
        if thing.custom:
            return to_json({**thing.fields, **self.custom("asset", thing.custom)})
        return to_json(thing.fields) if thing.fields else "{}"

    def _wanted(self, thing: AssetDraft, customer_id: int, asset_id: int, owner: str) -> Iterable[Reminder]:
        """Plan what a thing's dates ask for."""
        return asset_reminders.wanted(
            thing,
            today=self.today,
            book=self.book,
            customer_id=customer_id,
            asset_id=asset_id,
            owner=owner,
            created_at=self.now,
        )

    def promised(self, draft: RowDraft, customer_id: int) -> Iterator[Reminder]:
        """Make the reminders the file spells out; what was due over a year ago is history."""
        for promised in draft.reminders:
            if promised.due_on >= self.today - asset_reminders.FORGOTTEN_AFTER:
                yield Reminder(
                    customer_id=customer_id,
                    kind=promised.kind,
                    title=promised.title,
                    due_on=promised.due_on,
                    lead_days=promised.lead_days,
                    anchor_on=promised.due_on,
                    planned_on=promised.due_on,
                    created_at=self.now,
                )

    def sales(self, draft: RowDraft, customer_id: int, places: Sequence[int | None]) -> Iterator[Sale]:
        """Make the purchases of a draft; `places` are the ids of its things."""
        for sale in draft.sales:
            yield Sale(
                customer_id=customer_id,
                asset_id=_place(places, sale.asset),
                sold_on=sale.sold_on,
                amount=sale.amount,
                currency=sale.currency,
                text=sale.text,
                document=sale.document,
                created_at=self.now,
            )

    def origins(self, rows: Iterable[tuple[int, int]]) -> Columns:
        """Tell from which rows of the file customers came."""
        said = [(id_, self.origin.file, self.origin.sheet, row) for id_, row in rows]
        return _columns(ORIGIN_COLUMNS, said)


def happenings(draft: RowDraft, customer_id: int, places: Sequence[int | None]) -> Iterator[Activity]:
    """Make what a draft says has happened; `places` are the ids of its things."""
    for activity in draft.activities:
        yield Activity(
            customer_id=customer_id,
            asset_id=_place(places, activity.asset),
            kind=activity.kind,
            happened_on=activity.happened_on,
            text=activity.text,
        )


def readings(thing: AssetDraft, customer_id: int, asset_id: int | None) -> list[tuple[Any, ...]]:
    """Make the rows of what a thing's meter showed, in the order of READING_COLUMNS."""
    return [(customer_id, asset_id, _day(day), value, unit) for value, unit, day in thing.readings]


def found_by(rows: Rows, first: int, tags: Sequence[tuple[int, str]]) -> findable.Rows:
    """Give what new customers are found by: nothing of theirs is preferred, archived or done yet."""
    customers = {"id": range(first, first + len(rows["customers"]["number"])), **rows["customers"]}
    done = _told(rows["activities"], ("customer_id", "happened_on", "kind"))
    return findable.Rows(
        customers=_told(customers, findable.CUSTOMER),
        contacts=_told(rows["contacts"], findable.CONTACT),
        things=_told(rows["assets"], findable.THING),
        contacted=[(id_, day) for id_, day, kind in done if kind != "note"],
        due=_told(rows["reminders"], ("customer_id", "due_on")),
        tags=tags,
    )


_SILENT = {
    "status": "active", "birthday": None, "custom": "{}", "fields": "{}", "is_preferred": 0, "is_archived": 0,
}  # fmt: skip
"""What columns hold that are left out; the others hold an empty text."""


def _told(columns: Columns, names: Iterable[str]) -> list[tuple[Any, ...]]:
    """Give the values of some columns, row by row."""
    if not columns:
        return []
    values = (columns[name] if name in columns else repeat(_SILENT.get(name, "")) for name in names)
    return list(zip(*values, strict=False))


def _columns(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> Columns:
    return dict(zip(names, zip(*rows, strict=True), strict=True)) if rows else {}


def _of_records(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> Columns:
    """Turn rows of records that have no id yet into columns."""
    columns = dict(_columns(names, rows))
    columns.pop("id", None)
    return columns


def _contacts(drafts: Sequence[RowDraft], ids: Iterable[int]) -> Columns:
    said = list(chain.from_iterable(draft.contacts for draft in drafts))
    owners = [id_ for id_, draft in zip(ids, drafts, strict=True) for _ in draft.contacts]
    columns = dict(_columns(CONTACT_COLUMNS, said))
    if columns:
        columns["kind"] = [_KINDS[kind] for kind in columns["kind"]]
    return {"customer_id": owners, **columns}


_KINDS = {kind: kind.value for kind in ContactKind}
"""Plain texts: of an enumeration's members neither SQLite nor another process need know."""

_THING_DAYS = ("starts_on", "ends_on", "last_service_on", "next_service_on", "inspection_on")
_THING_COLUMNS = (
    "type", "name", "plate", "vin", "policy_number", "serial_number", *_THING_DAYS, "note",
)  # fmt: skip
_thing_values = attrgetter(*_THING_COLUMNS)
_THING_KEYS = (
    ("plate", "plate_key", plate_key),
    ("vin", "vin_key", vin_key),
    ("policy_number", "policy_key", document_key),
    ("serial_number", "serial_key", document_key),
)


def _kind(given: Mapping[str, Any], name: str) -> str:
    kind: CustomerKind = given.get("kind") or guess_kind(name or given.get("company", ""))
    return kind.value


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _place(places: Sequence[int | None], index: int | None) -> int | None:
    return places[index] if index is not None and index < len(places) else None
