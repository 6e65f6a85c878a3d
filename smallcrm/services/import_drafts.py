"""Writing what an import found: new customers in bulk, known ones field by field.

A blank never erases, a thing or purchase that is already there is not added again.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from smallcrm.db import asset_rules as rule_queries
from smallcrm.db.codec import codec, moment_text, to_json
from smallcrm.domain import asset_reminders, findable
from smallcrm.domain.activity import Activity
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import ContactDetail, Customer, CustomerKind
from smallcrm.domain.own_values import Reading, fitted
from smallcrm.domain.profile import CustomField, FieldKind
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.sale import Sale
from smallcrm.domain.values.identifiers import document_key, plate_key, vin_key
from smallcrm.domain.values.names import guess_kind, name_key
from smallcrm.domain.values.text import fold
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.services import asset_rules, customers
from smallcrm.services.import_pairs import FIELDS
from smallcrm.spreadsheets.drafting.decide import Decision
from smallcrm.spreadsheets.drafting.drafts import AssetDraft, RowDraft
from smallcrm.spreadsheets.drafting.joining import is_same_thing

if TYPE_CHECKING:
    from smallcrm.db.repository import Repository
    from smallcrm.db.store import Store

PART = 2_000
"""New customers written at a time."""

OUR_NUMBER = re.compile(r"C-\d{6,12}")
ORIGIN_COLUMNS = ("customer_id", "file", "sheet", "row")

Taken = AbstractSet[str] | None
"""The fields a row may change, as `Line.code` names them; None for all it fills."""

Row = Sequence[Any]
"""Values of one row, in the order of the columns it is written to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where the rows come from, for the story of each customer."""

    file: str
    sheet: str


class Writer:
    """Writes the decisions of one table within the running step."""

    def __init__(
        self, store: "Store", *, origin: Origin, today: date, kinds: Mapping[str, FieldKind] | None = None
    ) -> None:
        self.store = store
        self.origin = origin
        self.today = today
        self.kinds = kinds or {}
        self._origins: list[tuple[int, int]] = []
        self.now = store.now()
        self.at = moment_text(self.now)
        self.book = rule_queries.book(store)
        self._fields = {
            (custom_field.record, fold(custom_field.label)): custom_field
            for custom_field in store.custom_fields.where("1")
        }
        self._reading = Reading(currency=store.profile.currency)

    # fields of our own

    def _custom(self, record: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Key values by the ids of their fields; a heading met for the first time becomes a field.

        A value that fits the kind of its field is kept as that kind is: an amount in minor units.
        """
        kept = {}
        for label, value in values.items():
            own = self._field(record, label)
            was = FieldKind.NUMBER if isinstance(value, int | float) else FieldKind.TEXT
            fitting = fitted(value, own, was=was, reading=self._reading) if was is not own.kind else value
            kept[str(own.id)] = value if fitting is None else fitting
        return kept

    def _field(self, record: str, label: str) -> CustomField:
        key = (record, fold(label))
        if key not in self._fields:
            self._fields[key] = self.store.custom_fields.add(
                CustomField(
                    record=record,
                    label=label,
                    kind=self.kinds.get(label, FieldKind.TEXT),
                    position=len(self._fields),
                    created_at=self.now,
                )
            )
        return self._fields[key]

    # new customers

    def add(self, decisions: Sequence[Decision], *, told: Callable[[int], None] = lambda _: None) -> None:
        """Add the customers of these decisions, some thousands at a time; `told` hears how many are done."""
        if not decisions:
            return
        numbers = _Numbers(self.store)
        first_customer, first_asset_of_all = self.store.customers.next_id(), self.store.assets.next_id()
        with ExitStack() as stack:
            index = stack.enter_context(self.store.filling_index(len(decisions)))
            # The last begun is the first to end. So the history tells of customers first, and taking it back,
            # last first, removes what belongs to them a table at a time and not customer by customer.
            begun = {
                name: stack.enter_context(getattr(self.store, name).adding(columns))
                for name, columns in reversed(TABLES.items())
            }
            runs = {name: begun[name] for name in TABLES}
            for start in range(0, len(decisions), PART):
                told(start)
                part = decisions[start : start + PART]
                given = [numbers.next_for(decision.draft) for decision in part]
                self._meet_fields(part)
                first, first_asset = runs["customers"].next_id, runs["assets"].next_id
                rows = index.meanwhile(partial(self._rows, part, given, first, first_asset))
                for name, run in runs.items():
                    run.add(rows[name])
                tags = self._add_tags(first, part)
                index.add(_found_by(rows, first, tags))
        numbers.keep()
        asset_rules.follow_new(
            self.store,
            self.book,
            first_asset=first_asset_of_all,
            first_customer=first_customer,
            today=self.today,
        )

    def _rows(
        self, decisions: Sequence[Decision], numbers: Sequence[str], first: int, first_asset: int
    ) -> dict[str, list[Row]]:
        """Make the rows of new customers, by the names in TABLES. Nothing is asked of the file."""
        rows: dict[str, list[Row]] = {name: [] for name in TABLES}
        asset_id = first_asset
        for id_, (decision, number) in enumerate(zip(decisions, numbers, strict=True), first):
            draft = decision.draft
            rows["customers"].append(self._customer_row(draft, number))
            if draft.contacts:
                rows["contacts"] += [
                    (id_, contact.kind.value, contact.label, contact.value, contact.key, contact.extension)
                    for contact in draft.contacts
                ]
            places: list[int | None] = []
            for thing in draft.assets:
                rows["assets"].append(self._asset_row(thing, id_))
                if thing.readings:
                    rows["readings"] += self._reading_rows(thing, id_, asset_id)
                if thing.ends_on or thing.next_service_on or thing.inspection_on:
                    owner = draft.customer.get("owner", "")
                    rows["reminders"] += self._wanted_rows(thing, id_, asset_id, owner)
                places.append(asset_id)
                asset_id += 1
            if draft.reminders:
                rows["reminders"] += [_REMINDER.row(each)[1:] for each in self._promised(draft, id_)]
            if draft.sales:
                rows["sales"] += [_SALE.row(sale)[1:] for sale in self._sales(draft, id_, places)]
            if draft.activities:
                happened = self._activities(draft, id_, places)
                rows["activities"] += [_ACTIVITY.row(each)[1:] for each in happened]
            rows["origins"] += [(id_, self.origin.file, self.origin.sheet, row) for row in decision.rows]
        return rows

    def _meet_fields(self, decisions: Iterable[Decision]) -> None:
        """Make the fields of our own that are met for the first time."""
        for draft in (decision.draft for decision in decisions):
            for label in draft.custom:
                self._field("customer", label)
            for thing in draft.assets:
                for label in thing.custom:
                    self._field("asset", label)

    def _customer_row(self, draft: RowDraft, number: str) -> tuple[Any, ...]:
        given = draft.customer.get
        name = given("name", "")
        company = given("company", "")
        birthday, since, status = given("birthday"), given("since"), given("status")
        return (
            number,
            _kind(draft).value,
            name,
            name_key(name or company),
            company,
            given("job_title", ""),
            given("address", ""),
            given("city", ""),
            given("region", ""),
            given("postal_code", ""),
            given("country", ""),
            birthday.isoformat() if birthday else None,
            given("gender", ""),
            status.value if status else "active",
            given("owner", ""),
            given("source", ""),
            since.isoformat() if since else None,
            given("tax_id", ""),
            given("external_id", ""),
            "\n".join(draft.notes),
            int(given("do_not_contact", False)),
            to_json(self._custom("customer", draft.custom)) if draft.custom else "{}",
            self.at,
            self.at,
        )

    def _asset_row(self, thing: AssetDraft, customer_id: int) -> Row:
        """Write a thing in the order of ASSET_COLUMNS; a record in between would take as long again."""
        fields = {**thing.fields, **self._custom("asset", thing.custom)} if thing.custom else thing.fields
        return (
            customer_id,
            thing.type,
            thing.name,
            thing.plate,
            plate_key(thing.plate) if thing.plate else "",
            thing.vin,
            vin_key(thing.vin) if thing.vin else "",
            thing.policy_number,
            document_key(thing.policy_number) if thing.policy_number else "",
            thing.serial_number,
            document_key(thing.serial_number) if thing.serial_number else "",
            thing.starts_on and thing.starts_on.isoformat(),
            thing.ends_on and thing.ends_on.isoformat(),
            thing.last_service_on and thing.last_service_on.isoformat(),
            thing.next_service_on and thing.next_service_on.isoformat(),
            thing.inspection_on and thing.inspection_on.isoformat(),
            to_json(fields) if fields else "{}",
            thing.note,
            self.at,
        )

    def _asset(self, thing: AssetDraft, customer_id: int, id_: int | None) -> Asset:
        values = zip(ASSET_COLUMNS, self._asset_row(thing, customer_id), strict=True)
        row = {"id": id_, "is_archived": 0, **dict(values)}
        asset: Asset = _ASSET.record_of(tuple(row[name] for name in _ASSET.columns))
        return asset

    def _reading_rows(self, thing: AssetDraft, customer_id: int, asset_id: int | None) -> list[Row]:
        return [
            (customer_id, asset_id, day and day.isoformat(), value, unit)
            for value, unit, day in thing.readings
        ]

    def _wanted_rows(self, thing: AssetDraft, customer_id: int, asset_id: int, owner: str) -> list[Row]:
        """Plan what a thing's dates ask for."""
        made = asset_reminders.wanted(
            thing,
            today=self.today,
            book=self.book,
            customer_id=customer_id,
            asset_id=asset_id,
            owner=owner,
            created_at=self.now,
        )
        return [_REMINDER.row(reminder)[1:] for reminder in made]

    def _promised(self, draft: RowDraft, customer_id: int) -> Iterable[Reminder]:
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

    def _sales(self, draft: RowDraft, customer_id: int, places: Sequence[int | None]) -> Iterable[Sale]:
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

    def _activities(
        self, draft: RowDraft, customer_id: int, places: Sequence[int | None]
    ) -> Iterable[Activity]:
        for activity in draft.activities:
            yield Activity(
                customer_id=customer_id,
                asset_id=_place(places, activity.asset),
                kind=activity.kind,
                happened_on=activity.happened_on,
                text=activity.text,
            )

    def _add_tags(self, first: int, decisions: Sequence[Decision]) -> list[tuple[int, str]]:
        """Add the tags of new customers. Returns them by customer."""
        tags = [
            (id_, tag)
            for id_, decision in enumerate(decisions, first)
            for tag in dict.fromkeys(decision.draft.tags)
        ]
        known = {tag: customers.tag_id(self.store, tag) for tag in dict.fromkeys(tag for _, tag in tags)}
        for id_, tag in tags:
            self.store.write(
                "INSERT INTO customer_tag (customer_id, tag_id) VALUES (:customer_id, :tag_id)",
                customer_id=id_,
                tag_id=known[tag],
            )
        return tags

    def finish(self) -> None:
        """Write down where the news of known customers came from, all at once."""
        _add(self.store.origins, ORIGIN_COLUMNS, self._row_origins())

    def _row_origins(self) -> list[Row]:
        return [(id_, self.origin.file, self.origin.sheet, row) for id_, row in self._origins]

    # known customers

    def update(self, whole: WholeCustomer, decision: Decision) -> bool:
        """Write what a row says that was not known. Returns whether anything was."""
        draft, take = decision.draft, decision.take
        changed = [
            self._update_customer(whole.customer, draft, take),
            self._update_contacts(whole, draft, take),
            self._update_tags(whole, draft),
            self._update_things(whole, draft, take),
        ]
        if not any(changed):
            return False
        self._origins += [(whole.customer.id or 0, row) for row in decision.rows]
        return True

    def _update_customer(self, known: Customer, draft: RowDraft, take: Taken) -> bool:
        given = {
            code: value
            for code, value in draft.customer.items()
            if code not in {"number", "kind"}
            and value
            and (take is None or code in take or (code not in FIELDS and not getattr(known, code, None)))
        }
        if given.get("name") and name_key(given["name"]) == known.name_key and take is None:
            del given["name"]  # the same name written in another way
        said = draft.custom
        if take is not None:
            said = {label: value for label, value in said.items() if f"custom:{label}" in take}
        custom = {**known.custom, **self._custom("customer", said)}
        new_notes = [note for note in draft.notes if note not in known.note]
        updated: Customer = replace(known, **given, custom=custom)
        if new_notes:
            updated = replace(updated, note="\n".join(filter(None, (known.note, *new_notes))))
        if updated == known:
            return False
        self.store.customers.save(replace(customers.prepared(updated), updated_at=self.now))
        asset_rules.follow_customer(self.store, updated, today=self.today, book=self.book)
        return True

    def _update_contacts(self, whole: WholeCustomer, draft: RowDraft, take: Taken) -> bool:
        known = {(detail.kind, detail.key or fold(detail.value)) for detail in whole.contacts}
        fresh = [
            contact
            for contact in draft.contacts
            if (contact.kind, contact.key or fold(contact.value)) not in known
            and (take is None or f"contact:{contact.kind.value}" in take)
        ]
        replaced = {contact.kind for contact in fresh if take and f"instead:{contact.kind.value}" in take}
        for detail in whole.contacts:
            if detail.kind in replaced and detail.id is not None:
                self.store.contacts.remove(detail.id)
        for contact in fresh:
            self.store.contacts.add(
                ContactDetail(
                    customer_id=whole.customer.id,
                    kind=contact.kind,
                    label=contact.label,
                    value=contact.value,
                    key=contact.key,
                    extension=contact.extension,
                )
            )
        return bool(fresh)

    def _update_tags(self, whole: WholeCustomer, draft: RowDraft) -> bool:
        fresh = set(draft.tags) - set(whole.tags)
        if fresh:
            customers.put_tags(self.store, whole.customer, {*whole.tags, *fresh})
        return bool(fresh)

    def _update_things(self, whole: WholeCustomer, draft: RowDraft, take: Taken) -> bool:
        customer_id = whole.customer.id or 0
        places: list[int | None] = []
        changed = False
        present = list(whole.assets)
        for thing in draft.assets:
            known = next((asset for asset in present if is_same_thing(asset, thing)), None)
            if known is None:
                asset = self.store.assets.add(self._asset(thing, customer_id, None))
                present.append(asset)
                _add(self.store.readings, READING_COLUMNS, self._reading_rows(thing, customer_id, asset.id))
                asset_rules.follow_asset(self.store, asset, today=self.today, book=self.book)
                changed = True
            else:
                asset = known
                changed |= self._update_asset(known, thing, whole, take)
            places.append(asset.id)
        return changed | self._update_past(whole, draft, places)

    def _update_asset(self, known: Asset, thing: AssetDraft, whole: WholeCustomer, take: Taken) -> bool:
        said = self._asset(thing, known.customer_id or 0, known.id)
        given = {
            name: value
            for name in _ASSET.columns
            if name not in {"id", "customer_id", "type", "fields", "created_at", "is_archived"}
            and (value := getattr(said, name))
            and (take is None or not getattr(known, name) or f"thing:{known.id}:{name}" in take)
        }
        newer = {**known.fields, **said.fields} if take is None else {**said.fields, **known.fields}
        updated = replace(known, **given, fields=newer)
        seen = {(reading.value, reading.unit) for reading in whole.readings if reading.asset_id == known.id}
        fresh = [
            row
            for row, (value, unit, _) in zip(
                self._reading_rows(thing, known.customer_id or 0, known.id), thing.readings, strict=True
            )
            if (value, unit) not in seen
        ]
        _add(self.store.readings, READING_COLUMNS, fresh)
        if updated == known and not fresh:
            return False
        if updated != known:
            self.store.assets.save(updated)
        asset_rules.follow_asset(self.store, updated, today=self.today, book=self.book)
        return True

    def _update_past(self, whole: WholeCustomer, draft: RowDraft, places: Sequence[int | None]) -> bool:
        customer_id = whole.customer.id or 0
        sold = {(sale.sold_on, sale.amount, sale.text, sale.document) for sale in whole.sales}
        sales = [
            sale
            for sale in self._sales(draft, customer_id, places)
            if (sale.sold_on, sale.amount, sale.text, sale.document) not in sold
        ]
        happened = {(done.kind, done.happened_on, done.text) for done in whole.activities}
        activities = [
            activity
            for activity in self._activities(draft, customer_id, places)
            if (activity.kind, activity.happened_on, activity.text) not in happened
        ]
        planned = {(reminder.due_on, reminder.title) for reminder in whole.reminders}
        promised = [
            reminder
            for reminder in self._promised(draft, customer_id)
            if (reminder.due_on, reminder.title) not in planned
        ]
        _add(self.store.sales, _SALE.columns[1:], [_SALE.row(sale)[1:] for sale in sales])
        _add(self.store.activities, _ACTIVITY.columns[1:], [_ACTIVITY.row(each)[1:] for each in activities])
        _add(self.store.reminders, _REMINDER.columns[1:], [_REMINDER.row(each)[1:] for each in promised])
        return bool(sales or activities or promised)


_ASSET, _REMINDER = codec(Asset), codec(Reminder)
_SALE, _ACTIVITY = codec(Sale), codec(Activity)

CUSTOMER_COLUMNS = (
    "number", "kind", "name", "name_key", "company", "job_title", "address", "city", "region", "postal_code",
    "country", "birthday", "gender", "status", "owner", "source", "since", "tax_id", "external_id", "note",
    "do_not_contact", "custom", "created_at", "updated_at",
)  # fmt: skip


ASSET_COLUMNS = (
    "customer_id", "type", "name", "plate", "plate_key", "vin", "vin_key", "policy_number", "policy_key",
    "serial_number", "serial_key", "starts_on", "ends_on", "last_service_on", "next_service_on",
    "inspection_on", "fields", "note", "created_at",
)  # fmt: skip

CONTACT_COLUMNS = ("customer_id", "kind", "label", "value", "key", "extension")

READING_COLUMNS = ("customer_id", "asset_id", "read_on", "value", "unit")

TABLES: dict[str, tuple[str, ...]] = {
    "customers": CUSTOMER_COLUMNS,
    "contacts": CONTACT_COLUMNS,
    "assets": ASSET_COLUMNS,
    "readings": READING_COLUMNS,
    "reminders": _REMINDER.columns[1:],
    "sales": _SALE.columns[1:],
    "activities": _ACTIVITY.columns[1:],
    "origins": ORIGIN_COLUMNS,
}
"""What is written of new customers, in this order: repositories of the store, and columns."""


def _picked(name: str, wanted: Iterable[str]) -> Callable[[Row], tuple[Any, ...]]:
    """Give the values of some columns of a row in TABLES."""
    columns = TABLES[name]
    return itemgetter(*(columns.index(column) for column in wanted))


_CUSTOMER = _picked("customers", findable.CUSTOMER[1:])
_CONTACT = _picked("contacts", findable.CONTACT[:-1])
_THING = _picked("assets", findable.THING[:-1])
_DUE = _picked("reminders", ("customer_id", "due_on"))
_DONE = _picked("activities", ("customer_id", "happened_on", "kind"))


def _found_by(
    rows: Mapping[str, Sequence[Row]], first: int, tags: Sequence[tuple[int, str]]
) -> findable.Rows:
    """Give what new customers are found by: nothing of theirs is preferred, archived or done yet."""
    return findable.Rows(
        customers=[(id_, *_CUSTOMER(row)) for id_, row in enumerate(rows["customers"], first)],
        contacts=[(*_CONTACT(row), 0) for row in rows["contacts"]],
        things=[(*_THING(row), 0) for row in rows["assets"]],
        contacted=[(id_, day) for id_, day, kind in map(_DONE, rows["activities"]) if kind != "note"],
        due=[(id_, day) for id_, day in map(_DUE, rows["reminders"])],
        tags=tags,
    )


class _Numbers:
    """Numbers for new customers: their own where the file brings one of ours that is free."""

    def __init__(self, store: "Store") -> None:
        self._store = store
        self._last = customers.last_number(store)
        self._own: set[str] = set()

    def next_for(self, draft: RowDraft) -> str:
        """Give the next number. One that is no number of ours is kept as the customer's other number."""
        wanted = str(draft.customer.get("number", "")).upper()
        if wanted and OUR_NUMBER.fullmatch(wanted) and self._is_free(wanted):
            self._own.add(wanted)
            return wanted
        if wanted:
            draft.customer.setdefault("external_id", draft.customer["number"])
        self._last += 1
        while customers.number_of(self._last) in self._own:
            self._last += 1
        return customers.number_of(self._last)

    def keep(self) -> None:
        """Write down which numbers are given."""
        highest = max((int(number.removeprefix("C-")) for number in self._own), default=0)
        customers.keep_last_number(self._store, max(self._last, highest))

    def _is_free(self, number: str) -> bool:
        if number in self._own or int(number.removeprefix("C-")) <= self._last:
            return False
        return self._store.scalar("SELECT 1 FROM customer WHERE number = :number", number=number) is None


def _add(records: "Repository[Any]", columns: Sequence[str], rows: Sequence[Row]) -> None:
    """Add rows if there are any: beginning a run of them takes longer than a row, and most have none."""
    if rows:
        records.add_all(columns, rows)


def _kind(draft: RowDraft) -> CustomerKind:
    kind: CustomerKind | None = draft.customer.get("kind")
    return kind or guess_kind(draft.name or draft.customer.get("company", ""))


def _place(places: Sequence[int | None], index: int | None) -> int | None:
    return places[index] if index is not None and index < len(places) else None
