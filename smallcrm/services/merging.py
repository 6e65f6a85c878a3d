"""Joining two customers into one: one step, and taking it back brings both back to the letter."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from smallcrm.db import customers as queries
from smallcrm.db.codec import moment_text
from smallcrm.db.links import Link, links_to, point_elsewhere
from smallcrm.db.reads import duplicates
from smallcrm.domain import merging
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import ContactDetail, ContactKind, Customer
from smallcrm.domain.errors import UserError
from smallcrm.domain.merging import NUMBER, Choice, Whose
from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.services import asset_rules, customers, maintenance
from smallcrm.services.progress import Progress, silent

if TYPE_CHECKING:
    from smallcrm.db.store import Store

Note = Callable[[str, str], str]

FEW = 1
"""Up to so many pairs at once need no backup first: Undo is enough."""

_BY_HAND = (Link("not_same", "customer_id"), Link("not_same", "other_id"), Link("customer", "company_id"))
"""Links that need more than another number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """What joining did: who stayed, who went, whose value each field has, how many rows moved by table,
    how many were united."""

    kept_id: int
    number: str
    name: str
    gone_id: int
    gone_number: str
    gone_name: str
    step_id: int
    fields: dict[str, Whose] = field(default_factory=dict)
    moved: dict[str, int] = field(default_factory=dict)
    united: int = 0


def question(store: "Store", a: int, b: int) -> list[Choice]:
    """List what could be kept of either of two customers, with the better guess.

    Raises UserError("not_found") and ("join_with_itself").
    """
    return merging.choices(*_both(store, a, b))


def join(  # noqa: PLR0913  # who, how, and what is written about it
    store: "Store",
    a: int,
    b: int,
    *,
    chosen: Mapping[str, Whose] | None = None,
    note: Note | None = None,
    today: date,
) -> Joined:
    """Make one customer of two. What is not chosen is decided by the better guess.

    All that belongs to either belongs to the one that stays; what both had the same is there once. The
    number of the other still finds them. `note` makes of that one's name and number what is written to the
    timeline on `today`.

    Raises UserError("not_found") and ("join_with_itself").
    """
    with store.step("customers_joined") as step:
        one, two = _both(store, a, b)
        decided = merging.decided(merging.choices(one, two), chosen or {})
        kept, gone = (one, two) if decided.get(NUMBER, Whose.A) is Whose.A else (two, one)
        step.about(name=customers.shown_name(kept.customer), other=customers.shown_name(gone.customer))
        moved, united = _move(store, kept, gone, _keeps(decided, is_kept_first=kept is one))
        remaining = merging.joined(one.customer, two.customer, decided)
        if remaining.company_id in {kept.customer.id, gone.customer.id}:
            remaining = replace(remaining, company_id=None)
        _keep_findable(store, gone, remaining.id or 0, step.now)
        store.customers.remove(gone.customer.id or 0)
        store.customers.save(replace(customers.prepared(remaining), updated_at=step.now))
        _follow_dates(store, remaining, today)
        who = customers.shown_name(gone.customer, gone.contacts), gone.customer.number
        if note:
            _note_down(store, remaining.id, note(*who), today=today, at=step.now)
        return Joined(
            kept_id=remaining.id or 0,
            number=remaining.number,
            name=customers.shown_name(remaining, kept.contacts),
            gone_id=gone.customer.id or 0,
            gone_number=who[1],
            gone_name=who[0],
            step_id=step.id,
            fields=decided,
            moved=moved,
            united=united,
        )


def _keep_findable(store: "Store", gone: WholeCustomer, kept_id: int, now: datetime) -> None:
    """Let the number of the one who goes find the one who stays, and hand on whom they may be the same as."""
    store.write(
        "INSERT OR IGNORE INTO former_number (customer_id, number, name, created_at) "
        "VALUES (:id, :number, :name, :at)",
        id=kept_id,
        number=gone.customer.number,
        name=customers.shown_name(gone.customer, gone.contacts),
        at=moment_text(now),
    )
    duplicates.hand_on(store, gone=gone.customer.id or 0, kept=kept_id)


def _follow_dates(store: "Store", customer: Customer, today: date) -> None:
    """Let the reminders follow the dates that are left: of two birthdays one, of two terms the later."""
    asset_rules.follow_customer(store, customer, today=today)
    for asset in store.assets.of_customer(customer.id or 0):
        if not asset.is_archived:
            asset_rules.follow_asset(store, asset, today=today)


def _note_down(store: "Store", customer_id: int | None, text: str, *, today: date, at: datetime) -> None:
    store.activities.add(
        Activity(
            customer_id=customer_id,
            kind=ActivityKind.NOTE,
            happened_on=today,
            at=at,
            text=text,
            is_automatic=True,
        )
    )


def join_many(
    store: "Store",
    pairs: Sequence[tuple[int, int]],
    *,
    note: Note | None = None,
    today: date,
    progress: Progress = silent,
) -> int:
    """Join many pairs by the better guess as one step, after a backup. Returns how many were joined.

    Of three records of one customer the pairs follow each other: who went is looked up where they went.
    """
    if len(pairs) > FEW:
        maintenance.make_backup(store, reason="merge")
    went: dict[int, int] = {}

    def now(id_: int) -> int:
        while id_ in went:
            id_ = went[id_]
        return id_

    with store.step("many_joined") as step:
        for done, (a, b) in enumerate(pairs):
            progress(done, len(pairs), "joining")
            if now(a) != now(b):
                made = join(store, now(a), now(b), note=note, today=today)
                went[made.gone_id] = made.kept_id
        step.about(count=len(went))
    return len(went)


def _both(store: "Store", a: int, b: int) -> tuple[WholeCustomer, WholeCustomer]:
    if a == b:
        raise UserError("join_with_itself", id=a)
    return queries.whole(store, a), queries.whole(store, b)


def _keeps(decided: Mapping[str, Whose], *, is_kept_first: bool) -> dict[ContactKind, Whose]:
    """Say for each kind of detail whose are kept, A being the customer that stays."""
    found = {kind: decided.get(kind.value, Whose.BOTH) for kind in ContactKind}
    return found if is_kept_first else {kind: whose.other for kind, whose in found.items()}


def _move(
    store: "Store", kept: WholeCustomer, gone: WholeCustomer, contacts: Mapping[ContactKind, Whose]
) -> tuple[dict[str, int], int]:
    """Give all of one customer's to another. Returns the moved rows by table, and how many were united."""
    old, new = gone.customer.id or 0, kept.customer.id or 0
    united = _unite_contacts(store, kept, gone, contacts)
    united += _unite_assets(store, kept.assets, gone.assets)
    _hand_on_decisions(store, old, new)
    moved: dict[str, int] = {}
    for link in links_to(store.connection, "customer"):
        if link not in _BY_HAND and (count := point_elsewhere(store, link, old=old, new=new)):
            moved[link.table] = moved.get(link.table, 0) + count
    store.write(
        "UPDATE customer SET company_id = :new WHERE company_id = :old AND id <> :new", old=old, new=new
    )
    united += _unite_reminders(store, new)
    return moved, united


def _unite_contacts(
    store: "Store", kept: WholeCustomer, gone: WholeCustomer, whose: Mapping[ContactKind, Whose]
) -> int:
    """Leave of the details those that were chosen, identical ones once. The rest moves with the others."""
    united = 0
    for kind, side in whose.items():
        mine, theirs = kept.details(kind), gone.details(kind)
        for detail in _left_out(mine, theirs, side):
            store.contacts.remove(detail.id or 0)
        if side is not Whose.BOTH:
            continue
        has_preferred = any(detail.is_preferred for detail in mine)
        for detail in theirs:
            twin = next((each for each in mine if merging.same_detail(each, detail)), None)
            if twin is not None:
                store.contacts.remove(detail.id or 0)
                better = merging.united_detail(twin, replace(detail, is_preferred=False))
                if better != twin:
                    store.contacts.save(better)
                    mine[mine.index(twin)] = better
                united += 1
            elif has_preferred and detail.is_preferred:
                store.contacts.save(replace(detail, is_preferred=False))
    return united


def _left_out(
    mine: Sequence[ContactDetail], theirs: Sequence[ContactDetail], side: Whose
) -> Sequence[ContactDetail]:
    return {Whose.A: theirs, Whose.B: mine}.get(side, ())


def _unite_assets(store: "Store", mine: Sequence[Asset], theirs: Sequence[Asset]) -> int:
    """Make one of two records of the same thing; what belongs to either belongs to it."""
    united = 0
    present = list(mine)
    for asset in theirs:
        twin = merging.twin_of(asset, present)
        if twin is None:
            continue
        better = merging.united_asset(twin, asset)
        if better != twin:
            store.assets.save(better)
            present[present.index(twin)] = better
        for link in links_to(store.connection, "asset"):
            point_elsewhere(store, link, old=asset.id or 0, new=twin.id or 0)
        store.assets.remove(asset.id or 0)
        united += 1
    return united


def _unite_reminders(store: "Store", customer_id: int) -> int:
    """Ask for the same thing on the same day once: of two such open reminders the older one stays."""
    seen: set[tuple[object, ...]] = set()
    united = 0
    for reminder in store.reminders.of_customer(customer_id):
        if not reminder.is_open:
            continue
        if _wanted(reminder) in seen:
            store.reminders.remove(reminder.id or 0)
            united += 1
        seen.add(_wanted(reminder))
    return united


def _wanted(reminder: Reminder) -> tuple[object, ...]:
    return reminder.asset_id, reminder.kind, reminder.title, reminder.due_on, reminder.asset_date


def _hand_on_decisions(store: "Store", old: int, new: int) -> None:
    """Keep what was said of the one who goes: not the same as some third customer."""
    store.write(
        """
        INSERT OR IGNORE INTO not_same (customer_id, other_id, created_at)
        SELECT min(:new, other), max(:new, other), created_at FROM (
            SELECT iif(customer_id = :old, other_id, customer_id) AS other, created_at
            FROM not_same WHERE :old IN (customer_id, other_id)
        ) WHERE other <> :new
        """,
        old=old,
        new=new,
    )
