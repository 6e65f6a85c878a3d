"""Writing what an import found: new customers in bulk, known ones field by field.

A blank never erases, a thing or purchase that is already there is not added again.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from smallcrm.db import asset_rules as rule_queries
from smallcrm.db.codec import codec
from smallcrm.domain.activity import Activity
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import ContactDetail, Customer
from smallcrm.domain.own_values import Reading, fitted
from smallcrm.domain.profile import CustomField, FieldKind
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.sale import Sale
from smallcrm.domain.values.names import name_key
from smallcrm.domain.values.text import fold
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.services import asset_rules, customers
from smallcrm.services.import_pairs import FIELDS
from smallcrm.services.import_rows import (
    READING_COLUMNS,
    TABLES,
    Origin,
    RowMaker,
    Rows,
    found_by,
    happenings,
    readings,
)
from smallcrm.spreadsheets.drafting.decide import Decision
from smallcrm.spreadsheets.drafting.drafts import AssetDraft, RowDraft
from smallcrm.spreadsheets.drafting.joining import is_same_thing

if TYPE_CHECKING:
    from smallcrm.db.many_rows import Run
    from smallcrm.db.repository import Repository
    from smallcrm.db.store import Store

PART = 2_000
"""New customers written at a time."""

OUR_NUMBER = re.compile(r"C-\d{6,12}")

Taken = AbstractSet[str] | None
"""The fields a row may change, as `Line.code` names them; None for all it fills."""


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
        self.book = rule_queries.book(store)
        self.rows = RowMaker(origin=origin, today=today, now=self.now, book=self.book, custom=self._custom)
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
        given = [numbers.next_for(decision.draft) for decision in decisions]
        self._meet_fields(decisions)
        tag_ids = self._tag_ids(decisions)
        first_customer, first_asset_of_all = self.store.customers.next_id(), self.store.assets.next_id()
        first, first_asset = first_customer, first_asset_of_all
        with ExitStack() as stack:
            index = stack.enter_context(self.store.filling_index(len(decisions)))
            # The last begun is the first to end. So the history tells of customers first, and taking it back,
            # last first, removes what belongs to them a table at a time and not customer by customer.
            begun = {
                name: stack.enter_context(getattr(self.store, name).adding()) for name in reversed(TABLES)
            }
            for start in range(0, len(decisions), PART):
                told(start)
                part = decisions[start : start + PART]
                numbered = given[start : start + PART]
                rows = self.rows.of_new(part, numbered, first=first, first_asset=first_asset)
                tags = _tags(first, part)
                index.behind.do(partial(self._insert, begun, rows, tags, tag_ids))
                index.add(found_by(rows, first, tags))
                first += len(part)
                first_asset += len(rows["assets"]["customer_id"])
            index.behind.catch_up()
        numbers.keep()
        asset_rules.follow_new(
            self.store,
            self.book,
            first_asset=first_asset_of_all,
            first_customer=first_customer,
            today=self.today,
        )

    def _meet_fields(self, decisions: Iterable[Decision]) -> None:
        """Make the fields of our own that are met for the first time."""
        for draft in (decision.draft for decision in decisions):
            for label in draft.custom:
                self._field("customer", label)
            for thing in draft.assets:
                for label in thing.custom:
                    self._field("asset", label)

    def _asset(self, thing: AssetDraft, customer_id: int, id_: int | None) -> Asset:
        columns = self.rows.things([thing])
        row = {"id": id_, "customer_id": customer_id, "is_archived": 0}
        row.update((name, values[0]) for name, values in columns.items())
        asset: Asset = _ASSET.record_of(tuple(row[name] for name in _ASSET.columns))
        return asset

    def _insert(
        self,
        runs: Mapping[str, "Run"],
        rows: Rows,
        tags: Sequence[tuple[int, str]],
        tag_ids: Mapping[str, int],
    ) -> None:
        for name in TABLES:
            runs[name].add_columns(rows[name])
        self.store.connection.executemany(
            "INSERT INTO customer_tag (customer_id, tag_id) VALUES (?, ?)",
            [(id_, tag_ids[tag]) for id_, tag in tags],
        )

    def _tag_ids(self, decisions: Iterable[Decision]) -> dict[str, int]:
        tags = dict.fromkeys(tag for decision in decisions for tag in decision.draft.tags)
        return {tag: customers.tag_id(self.store, tag) for tag in tags}

    def finish(self) -> None:
        """Write down where the news of known customers came from, all at once."""
        if self._origins:
            with self.store.origins.adding() as run:
                run.add_columns(self.rows.origins(self._origins))

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
                _add(self.store.readings, READING_COLUMNS, readings(thing, customer_id, asset.id))
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
                readings(thing, known.customer_id or 0, known.id), thing.readings, strict=True
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
            for sale in self.rows.sales(draft, customer_id, places)
            if (sale.sold_on, sale.amount, sale.text, sale.document) not in sold
        ]
        happened = {(done.kind, done.happened_on, done.text) for done in whole.activities}
        activities = [
            activity
            for activity in happenings(draft, customer_id, places)
            if (activity.kind, activity.happened_on, activity.text) not in happened
        ]
        planned = {(reminder.due_on, reminder.title) for reminder in whole.reminders}
        promised = [
            reminder
            for reminder in self.rows.promised(draft, customer_id)
            if (reminder.due_on, reminder.title) not in planned
        ]
        _add(self.store.sales, _SALE.columns[1:], [_SALE.row(sale)[1:] for sale in sales])
        _add(self.store.activities, _ACTIVITY.columns[1:], [_ACTIVITY.row(each)[1:] for each in activities])
        _add(self.store.reminders, _REMINDER.columns[1:], [_REMINDER.row(each)[1:] for each in promised])
        return bool(sales or activities or promised)


def _tags(first: int, decisions: Iterable[Decision]) -> list[tuple[int, str]]:
    """List the tags of new customers."""
    return [
        (id_, tag)
        for id_, decision in enumerate(decisions, first)
        for tag in dict.fromkeys(decision.draft.tags)
    ]


_ASSET, _REMINDER = codec(Asset), codec(Reminder)
_SALE, _ACTIVITY = codec(Sale), codec(Activity)


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


def _add(records: "Repository[Any]", columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Add rows if there are any: beginning a run of them takes longer than a row, and most have none."""
    if rows:
        records.add_all(columns, rows)
