"""The rules that make reminders: adding, editing, taking over ready ones, and bringing reminders in line.

Everything here asks `domain.asset_reminders.settle` what must change and writes that, whether for one thing
that was edited, for what an import brought, or for twenty thousand reminders of a rule.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db import asset_rules as queries
from smallcrm.domain.asset import Asset
from smallcrm.domain.asset_reminders import Change, Closed, RuleBook, settle
from smallcrm.domain.asset_rule import CUSTOM, READY_SETS, AssetRule, checked, slot
from smallcrm.domain.customer import Customer
from smallcrm.domain.recurrence import FreeDays
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.reminder_settings import ReminderSettings
from smallcrm.services.progress import Progress, silent

if TYPE_CHECKING:
    from smallcrm.db.store import Store

MOST_EXAMPLES = 50
IN_BULK = 200
"""From so many new reminders on they go in as one run, which costs more to begin and less for each."""


@dataclass(slots=True, kw_only=True)
class Effect:
    """What a change of the rules does to the reminders, or would do.

    `left` are reminders a person edited, which stay as they are though their rule goes. `examples` are the
    first changes, for a preview.
    """

    added: int = 0
    moved: int = 0
    changed: int = 0
    removed: int = 0
    left: int = 0
    examples: list[Change] = field(default_factory=list)

    @property
    def total(self) -> int:
        """How many reminders are touched."""
        return self.added + self.moved + self.changed + self.removed

    def count(self, change: Change) -> None:
        """Take a change into the sum."""
        if change.before is None:
            self.added += 1
        elif change.after is None:
            self.removed += 1
        elif change.after.rule_id is None:
            self.left += 1
            return
        elif change.after.due_on != change.before.due_on:
            self.moved += 1
        elif (
            change.before.rule_id != change.after.rule_id
            and replace(change.before, rule_id=change.after.rule_id) == change.after
        ):
            return  # another rule answers for it now, which nobody can see
        else:
            self.changed += 1
        if len(self.examples) < MOST_EXAMPLES:
            self.examples.append(change)


# following one record


def follow_asset(store: "Store", asset: Asset, *, today: date, book: RuleBook | None = None) -> None:
    """Make an asset's open reminders agree with its dates and meter: add, move, or take away.

    Called within the step that changed the asset. What was dealt with stays; see `settle`. Who follows
    many reads the `book` of rules once.
    """
    book = book or queries.book(store)
    for change in _changes_of(store, book, [asset], today=today):
        _write(store, change)


def follow_customer(
    store: "Store", customer: Customer, *, today: date | None = None, book: RuleBook | None = None
) -> None:
    """Make a customer's open reminders agree with their dates: birthday, dates of one's own.

    Without `today` it is the day of the running step.
    """
    book = book or queries.book(store)
    today = today or store.now().astimezone().date()
    if book.of_customers():
        for change in _changes_of(store, book, [customer], today=today):
            _write(store, change)


def follow_customers(store: "Store", ids: Sequence[int], *, today: date | None = None) -> None:
    """Make the reminders of many customers agree with their dates, within the step that changed them."""
    book = queries.book(store)
    today = today or store.now().astimezone().date()
    for some in queries.in_chunks(ids) if book.of_customers() else ():
        _write_all(store, list(_changes_of(store, book, store.customers.get_many(some), today=today)))


def follow_new(store: "Store", book: RuleBook, *, first_asset: int, first_customer: int, today: date) -> None:
    """Plan what the rules ask of all records from these ids on that `wanted` does not see.

    For imports, which write plain dates themselves: one look at the rules decides whether there is more.
    """
    if not book.needs_a_second_look:
        return
    _bring_in_line(store, book, today=today, first_asset=first_asset, first_customer=first_customer)


# the rules


def preview(
    store: "Store", rule: AssetRule, *, today: date, is_removed: bool = False, progress: Progress = silent
) -> Effect:
    """Say what saving (or removing) a rule would do, without doing it. Raises as `save` does."""
    rule = checked(rule)
    before = next((each for each in queries.rules(store) if each.id == rule.id), None)
    others = [each for each in queries.rules(store) if each.id != rule.id]
    book = RuleBook(
        others if is_removed else [*others, replace(rule, id=rule.id or 0)],
        is_working=queries.settings(store).calendar,
    )
    scope = _scope([each for each in (before, rule) if each])
    return _bring_in_line(
        store, book, today=today, scope=scope, previous=before, writes=False, progress=progress
    )


def save(
    store: "Store", rule: AssetRule, *, today: date, progress: Progress = silent
) -> tuple[AssetRule, Effect]:
    """Add or change a rule and bring the reminders in line: one step.

    Raises UserError("rule_impossible") or ("rule_without_title").
    """
    rule = checked(rule)
    with store.step("rule_saved", rule=slot_facts(rule)) as step:
        before = store.asset_rules.get(rule.id) if rule.id is not None else None
        if before is None:
            rule = store.asset_rules.add(replace(rule, created_at=step.now))
        else:
            store.asset_rules.save(rule)
        scope = _scope([each for each in (before, rule) if each])
        effect = _bring_in_line(
            store, queries.book(store), today=today, scope=scope, previous=before, progress=progress
        )
        step.about(count=effect.total)
    return rule, effect


def remove(store: "Store", rule_id: int, *, today: date, progress: Progress = silent) -> Effect:
    """Take a rule away with the open reminders it made; those a person edited stay as they are."""
    with store.step("rule_removed") as step:
        rule = store.asset_rules.get(rule_id)
        others = [each for each in queries.rules(store) if each.id != rule_id]
        book = RuleBook(others, is_working=queries.settings(store).calendar)
        effect = _bring_in_line(store, book, today=today, scope=_scope([rule]), progress=progress)
        store.asset_rules.remove(rule_id)
        step.about(rule=slot_facts(rule), count=effect.total)
    return effect


def ready_set(store: "Store", name: str) -> list[AssetRule]:
    """List what a ready set would make of the rules: its own in place of those about the same dates."""
    present = {slot(rule): rule for rule in queries.rules(store)}
    return [
        replace(rule, id=present[slot(rule)].id if slot(rule) in present else None, ready_set=name)
        for rule in READY_SETS[name]
    ]


def preview_set(store: "Store", name: str, *, today: date, progress: Progress = silent) -> Effect:
    """Say what taking over a ready set would do, without doing it."""
    fresh = [
        replace(rule, id=rule.id or -number) for number, rule in enumerate(ready_set(store, name), start=1)
    ]
    taken = {rule.id for rule in fresh}
    others = [rule for rule in queries.rules(store) if rule.id not in taken]
    book = RuleBook([*others, *fresh], is_working=queries.settings(store).calendar)
    return _bring_in_line(store, book, today=today, scope=_scope(fresh), writes=False, progress=progress)


def take_set(store: "Store", name: str, *, today: date, progress: Progress = silent) -> Effect:
    """Take over a ready set of rules and bring the reminders in line: one step."""
    with store.step("rules_taken", set=name) as step:
        taken = []
        for rule in ready_set(store, name):
            if rule.id is None:
                taken.append(store.asset_rules.add(replace(rule, created_at=step.now)))
            else:
                made_at = store.asset_rules.get(rule.id).created_at
                store.asset_rules.save(replace(rule, created_at=made_at))
                taken.append(rule)
        effect = _bring_in_line(
            store, queries.book(store), today=today, scope=_scope(taken), progress=progress
        )
        step.about(count=effect.total)
    return effect


def save_settings(
    store: "Store", settings: ReminderSettings, *, today: date, progress: Progress = silent
) -> Effect:
    """Save working days, holidays and stop rules; reminders that heed free days move with them: one step."""
    with store.step("reminder_settings_edited") as step:
        before = queries.settings(store)
        store.reminder_settings.save(settings)
        effect = Effect()
        heeding = [rule for rule in queries.rules(store) if rule.free_days is not FreeDays.STAY]
        if heeding and settings.calendar != before.calendar:
            effect = _bring_in_line(
                store, queries.book(store), today=today, scope=_scope(heeding), progress=progress
            )
        step.about(count=effect.total)
    return effect


def slot_facts(rule: AssetRule) -> dict[str, str]:
    """Name a rule for the history: what it is about, to be said in the reader's language."""
    return {
        "record": rule.record,
        "type": rule.asset_type,
        "field": rule.date_field,
        "title": rule.title,
    }


# bringing many in line


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scope:
    """Which records and dates a change of rules concerns; `asset_types` None for all."""

    has_assets: bool = True
    has_customers: bool = True
    asset_types: frozenset[str] | None = None
    date_fields: frozenset[str] | None = None


def _scope(rules: Sequence[AssetRule]) -> _Scope:
    types = {rule.asset_type for rule in rules if rule.record == "asset"}
    return _Scope(
        has_assets=bool(types),
        has_customers=any(rule.record == "customer" for rule in rules),
        asset_types=None if "" in types else frozenset(types),
        date_fields=frozenset(rule.date_field for rule in rules),
    )


def _bring_in_line(  # noqa: PLR0913 - which records, and what to do with them
    store: "Store",
    book: RuleBook,
    *,
    today: date,
    scope: _Scope = _Scope(),
    previous: AssetRule | None = None,
    writes: bool = True,
    first_asset: int = 0,
    first_customer: int = 0,
    progress: Progress = silent,
) -> Effect:
    """Settle the reminders of all records a change of rules concerns; only count them if not `writes`."""
    effect = Effect()
    assets = queries.asset_ids(store, scope.asset_types, first=first_asset) if scope.has_assets else []
    customers = queries.customer_ids(store, first=first_customer) if scope.has_customers else []
    total, done = len(assets) + len(customers), 0
    for repository, ids in ((store.assets, assets), (store.customers, customers)):
        for some in queries.in_chunks(ids):
            progress(done, total, "changing")
            records: list[Asset | Customer] = list(repository.get_many(some))
            changes = _changes_of(
                store, book, records, today=today, previous=previous, date_fields=scope.date_fields
            )
            found = list(changes)
            for change in found:
                effect.count(change)
            if writes:
                _write_all(store, found)
            done += len(some)
    progress(total, total, "changing")
    return effect


def _changes_of(  # noqa: PLR0913 - which records, and what to look at
    store: "Store",
    book: RuleBook,
    records: Sequence[Asset | Customer],
    *,
    today: date,
    previous: AssetRule | None = None,
    date_fields: Collection[str] | None = None,
) -> Iterator[Change]:
    """Settle records of one kind, reading what they have in a few queries for all."""
    if not records:
        return
    kind = "asset" if isinstance(records[0], Asset) else "customer"
    ids = [record.id or 0 for record in records]
    present = queries.open_reminders(store, kind, ids)
    closed = queries.closed_reminders(store, kind, ids)
    readings = (
        queries.readings(store, ids)
        if any(rule.meter_every for rule in book.rules) and kind == "asset"
        else {}
    )
    owners = _Owners(store, records)
    for record in records:
        rules = book.of_type(record.type) if isinstance(record, Asset) else book.of_customers()
        in_scope = [rule for rule in rules if date_fields is None or rule.date_field in date_fields]
        there = [
            reminder
            for reminder in present.get(record.id or 0, ())
            if date_fields is None or reminder.asset_date in date_fields
        ]
        if not in_scope and not there:
            continue
        numbers = {rule.id for rule in in_scope}
        for rule in in_scope:
            mine = _take(there, rule, numbers)
            change = settle(
                book,
                rule,
                record,
                present=mine,
                closed=_closed_for(rule, closed.get((record.id or 0, rule.date_field), ()), numbers),
                readings=readings.get(record.id or 0, ()),
                today=today,
                previous=previous if previous and previous.id == rule.id else None,
            )
            if change is not None:
                yield _belonging(change, record, owners)
        yield from _without_rule(there)


def _take(there: list[Reminder], rule: AssetRule, numbers: Collection[int | None]) -> Reminder | None:
    """Find the reminder a rule answers for: its own, or one whose rule no longer stands; take it out."""
    of_date = [reminder for reminder in there if reminder.asset_date == rule.date_field]
    found = next((reminder for reminder in of_date if reminder.rule_id == rule.id), None)
    if found is None:
        found = next((reminder for reminder in of_date if reminder.rule_id not in numbers), None)
    if found is not None:
        there.remove(found)
    return found


def _closed_for(
    rule: AssetRule, closed: Iterable[tuple[int | None, Closed]], numbers: Collection[int | None]
) -> list[Closed]:
    """Take what was dealt with under a rule, or under one that no longer stands."""
    return [each for rule_id, each in closed if rule_id == rule.id or rule_id not in numbers]


def _without_rule(left: Iterable[Reminder]) -> Iterator[Change]:
    """Remove what a rule made that no longer stands; what a person edited becomes a reminder of their own."""
    for reminder in left:
        if reminder.rule_id is None:
            continue
        is_kept = reminder.is_by_hand or reminder.is_moved
        yield Change(before=reminder, after=replace(reminder, rule_id=None) if is_kept else None)


class _Owners:
    """Who looks after the customers of records, read when the first is asked for."""

    def __init__(self, store: "Store", records: Sequence[Asset | Customer]) -> None:
        self._store = store
        self._records = records
        self._found: dict[int, str] | None = None

    def of(self, customer_id: int | None) -> str:
        if self._found is None:
            ids = {each.customer_id or 0 for each in self._records if isinstance(each, Asset)}
            self._found = defaultdict(str, queries.owners(self._store, ids))
        return self._found[customer_id or 0]


def _belonging(change: Change, record: Asset | Customer, owners: _Owners) -> Change:
    """Say whose a new reminder is."""
    if change.before is not None or change.after is None:
        return change
    if isinstance(record, Asset):
        after = replace(
            change.after,
            customer_id=record.customer_id,
            asset_id=record.id,
            owner=owners.of(record.customer_id),
        )
    else:
        after = replace(change.after, customer_id=record.id, owner=record.owner)
    return replace(change, after=after)


def _write_all(store: "Store", changes: Sequence[Change]) -> None:
    """Write changes; many new reminders go in as one run."""
    added = [change.after for change in changes if change.before is None and change.after is not None]
    if len(added) < IN_BULK:
        for change in changes:
            _write(store, change)
        return
    now = store.now()
    codec = store.reminders.codec
    rows = (codec.row(replace(reminder, created_at=now))[1:] for reminder in added)
    store.reminders.add_all(codec.columns[1:], rows)
    for change in changes:
        if change.before is not None:
            _write(store, change)


def _write(store: "Store", change: Change) -> None:
    if change.before is None and change.after is not None:
        store.reminders.add(replace(change.after, created_at=store.now()))
    elif change.after is not None:
        store.reminders.save(change.after)
    elif change.before is not None:
        store.reminders.remove(change.before.id or 0)


def is_about(rule: AssetRule, custom_field_id: int) -> bool:
    """Say whether a rule is about a field of one's own."""
    return rule.date_field == f"{CUSTOM}{custom_field_id}"
