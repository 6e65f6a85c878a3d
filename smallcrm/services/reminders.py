"""What people do with reminders: tick off, put off, move, dismiss. Each is one step."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.domain import asset_reminders
from smallcrm.domain import reminder as rules
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.asset import Asset, identifier
from smallcrm.domain.errors import UserError
from smallcrm.domain.reminder import Reminder, ReminderKind

if TYPE_CHECKING:
    from smallcrm.db.store import Store

DONE_AS = {
    ReminderKind.SERVICE: ActivityKind.SERVICE,
    ReminderKind.INSPECTION: ActivityKind.SERVICE,
    ReminderKind.VISIT: ActivityKind.VISIT,
    ReminderKind.TASK: ActivityKind.NOTE,
}
"""What a kind of reminder becomes in the timeline when it is done; the others are calls."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """A reminder that was done, and the one that follows it, if it repeats."""

    reminder: Reminder
    following: Reminder | None


def add(store: "Store", reminder: Reminder) -> Reminder:
    """Plan something to do. A reminder needs a title or a thing whose date it is about."""
    if not reminder.title.strip() and not reminder.asset_date:
        raise UserError("reminder_without_title")
    with store.step("reminder_added", title=reminder.title) as step:
        added = replace(reminder, created_at=step.now, anchor_on=reminder.anchor_on or reminder.due_on)
        return store.reminders.add(added)


def suggest_next(reminder: Reminder, *, done_on: date) -> date | None:
    """Say when a reminder would come again if it were done on a day; None if it does not repeat."""
    following = rules.complete(reminder, done_on=done_on)[1]
    return following.due_on if following else None


def complete(
    store: "Store",
    reminder_id: int,
    *,
    done_on: date,
    result: str = "",
    next_due_on: date | None = None,
) -> Completion:
    """Tick off a reminder, note it in the timeline and, if it repeats, schedule the following one.

    `next_due_on` is the day agreed upon instead of the one the rule gives. An asset's own reminder moves
    the asset's date with it. Raises UserError("reminder_already_done").
    """
    with store.step("reminder_done") as step:
        reminder = store.reminders.get(reminder_id)
        done, following = rules.complete(reminder, done_on=done_on, result=result)
        if following is not None and next_due_on is not None:
            following = replace(following, due_on=next_due_on, anchor_on=next_due_on)
        store.reminders.save(done)
        if following is not None:
            following = store.reminders.add(replace(following, created_at=step.now))
        asset = _move_asset_date(store, reminder, done_on=done_on, following=following)
        _note(store, done, asset, done_on=done_on)
        step.about(**_facts(store, reminder, asset))
        return Completion(reminder=done, following=following)


def _move_asset_date(
    store: "Store", reminder: Reminder, *, done_on: date, following: Reminder | None
) -> Asset | None:
    if reminder.asset_id is None:
        return None
    asset = store.assets.get(reminder.asset_id)
    next_due_on = following.due_on if following else None
    moved = asset_reminders.renewed(asset, reminder, done_on=done_on, next_due_on=next_due_on)
    if moved != asset:
        store.assets.save(moved)
    return moved


def _note(store: "Store", done: Reminder, asset: Asset | None, *, done_on: date) -> None:
    if done.customer_id is None:
        return
    store.activities.add(
        Activity(
            customer_id=done.customer_id,
            asset_id=asset.id if asset else None,
            reminder_id=done.id,
            kind=DONE_AS.get(done.kind, ActivityKind.CALL),
            happened_on=done_on,
            text=done.title,
            result=done.result,
            who=done.owner,
        )
    )


def _facts(store: "Store", reminder: Reminder, asset: Asset | None) -> dict[str, str]:
    """Name a reminder for the history: its title, or the kind of it and the thing."""
    name = store.customers.get(reminder.customer_id).name if reminder.customer_id else ""
    return {
        "title": reminder.title,
        "kind": reminder.kind.value,
        "asset": identifier(asset) if asset else "",
        "name": name,
    }


def snooze(store: "Store", reminder_id: int, *, until: date) -> Reminder:
    """Put a reminder off: it is not shown before that day; its due date stays."""
    return _change(store, "reminder_snoozed", reminder_id, snoozed_until=until)


def reschedule(store: "Store", reminder_id: int, *, due_on: date) -> Reminder:
    """Move a reminder to another day."""
    return _change(store, "reminder_edited", reminder_id, due_on=due_on, snoozed_until=None)


def dismiss(store: "Store", reminder_id: int, *, on: date, reason: str) -> Reminder:
    """Close a reminder without doing it; nothing follows."""
    return _change(store, "reminder_dismissed", reminder_id, done_on=on, result=reason, is_dismissed=True)


def edit(store: "Store", reminder: Reminder) -> Reminder:
    """Save a reminder as it was edited."""
    with store.step("reminder_edited", title=reminder.title):
        store.reminders.save(reminder)
        return reminder


def _change(store: "Store", code: str, reminder_id: int, **values: object) -> Reminder:
    with store.step(code) as step:
        reminder = store.reminders.get(reminder_id)
        if not reminder.is_open:
            raise UserError("reminder_already_done", title=reminder.title, done_on=reminder.done_on)
        changed: Reminder = replace(reminder, **values)  # type: ignore[arg-type]
        store.reminders.save(changed)
        asset = store.assets.get(reminder.asset_id) if reminder.asset_id else None
        step.about(**_facts(store, reminder, asset))
        return changed


def follow_asset(store: "Store", asset: Asset, *, today: date) -> None:
    """Make an asset's open reminders agree with its dates: add, move, or take away.

    What was done or dismissed stays; a reminder somebody put on another day by hand moves only when
    the asset's own date does.
    """
    open_ones = {
        reminder.asset_date: reminder
        for reminder in store.reminders.where(
            "asset_id = :asset_id AND done_on IS NULL AND asset_date <> ''", asset_id=asset.id
        )
    }
    wanted = () if asset.is_archived else asset_reminders.wanted(asset, today=today)
    asked = {reminder.asset_date: reminder for reminder in wanted}
    for name, reminder in asked.items():
        present = open_ones.pop(name, None)
        if present is None:
            store.reminders.add(
                replace(reminder, customer_id=asset.customer_id, asset_id=asset.id, created_at=store.now())
            )
        elif present.anchor_on != reminder.due_on:
            store.reminders.save(
                replace(present, due_on=reminder.due_on, anchor_on=reminder.due_on, snoozed_until=None)
            )
    for name, present in open_ones.items():
        if getattr(asset, name) is None or asset.is_archived:
            store.reminders.remove(present.id or 0)
