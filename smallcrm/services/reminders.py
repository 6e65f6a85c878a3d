"""What people do with reminders: tick off, try, put off, move, hand over, dismiss. Each is one step.

A reminder of a thing's date writes the new date into the thing, and the rules follow it in the same step.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from smallcrm.db import asset_rules as queries
from smallcrm.domain import asset_reminders, stop_rules
from smallcrm.domain import reminder as rules
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.asset import Asset, MeterReading, identifier
from smallcrm.domain.asset_reminders import SERVICED_AT, renewed, settle
from smallcrm.domain.asset_rule import SERVICE, AssetRule
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.domain.recurrence import rebased
from smallcrm.domain.reminder import LETTER_AFTER_TRIES, Reminder, ReminderKind, Result
from smallcrm.services import asset_rules
from smallcrm.services.asset_rules import follow_asset
from smallcrm.services.progress import Progress, silent

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
    """A reminder that was done, the one that follows, and how many dates of its repetition went by."""

    reminder: Reminder
    following: Reminder | None
    passed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """A reminder that was tried and stays open until `again_on`.

    `tries` counts the attempts in a row that nobody answered; `offers_letter` says that it is time to
    write instead: the screen offers it, nothing is written by itself.
    """

    reminder: Reminder
    again_on: date
    tries: int
    offers_letter: bool


def add(store: "Store", reminder: Reminder) -> Reminder:
    """Plan something to do. A reminder needs a title or a thing whose date it is about."""
    if not reminder.title.strip() and not reminder.asset_date:
        raise UserError("reminder_without_title")
    with store.step("reminder_added", title=reminder.title) as step:
        added = replace(
            reminder,
            created_at=step.now,
            anchor_on=reminder.anchor_on or reminder.due_on,
            planned_on=reminder.planned_on or reminder.due_on,
        )
        return store.reminders.add(added)


def add_for_many(
    store: "Store", customer_ids: Sequence[int], reminder: Reminder, *, progress: Progress = silent
) -> int:
    """Plan the same for many customers, a reminder each, as one step. Returns how many."""
    if not reminder.title.strip():
        raise UserError("reminder_without_title")
    with store.step("reminders_added", title=reminder.title, count=len(customer_ids)) as step:
        progress(0, len(customer_ids), "changing")
        made = replace(reminder, created_at=step.now, anchor_on=reminder.due_on, planned_on=reminder.due_on)
        codec = store.reminders.codec
        owners = queries.owners(store, customer_ids)
        rows = (
            codec.row(replace(made, customer_id=id_, owner=made.owner or owners.get(id_, "")))[1:]
            for id_ in customer_ids
        )
        store.reminders.add_all(codec.columns[1:], rows)
        return len(customer_ids)


def suggest_next(reminder: Reminder, *, done_on: date, store: "Store | None" = None) -> date | None:
    """Say when a reminder would come again if it were done on a day; None if it does not repeat.

    With the store free days and the rule's meter are heeded.
    """
    if store is None:
        following = rules.complete(reminder, done_on=done_on).following
        return following.due_on if following else None
    rule = rule_of(store, reminder)
    if rule is not None and rule.watches_meter and reminder.asset_id is not None:
        asset = renewed(store.assets.get(reminder.asset_id), reminder, done_on=done_on, next_on=None)
        readings = store.readings.where("asset_id = :id", id=reminder.asset_id)
        found = asset_reminders.service_due(rule, asset, readings)
        if found is not None and found > done_on:
            return found
    calendar = queries.settings(store).calendar
    following = rules.complete(reminder, done_on=done_on, is_working=calendar).following
    return following.due_on if following else None


def suggest_again(store: "Store", reminder: Reminder, result: str, *, on: date) -> date:
    """Say when to try again after an attempt: the next notice, or the next working day if nobody answered.

    The stop rules are heeded.
    """
    return stop_rules.again_on(reminder, result, on=on, settings=queries.settings(store))


def complete(  # noqa: PLR0913 - what can be said of something done
    store: "Store",
    reminder_id: int,
    *,
    done_on: date,
    result: str = "",
    note: str = "",
    next_due_on: date | None = None,
    starts_on: date | None = None,
    reading: MeterReading | None = None,
    stage: str = "",
) -> Completion:
    """Tick off a reminder, note it in the timeline and schedule the one that follows.

    `next_due_on` is the day agreed upon instead of the one the repetition gives; what does not repeat
    comes once more on that day. An asset's own reminder moves the asset's date with it: a renewal writes
    the new period (from `starts_on`, if given), a service the day and what the meter showed.

    Raises UserError("reminder_already_done").
    """
    with store.step("reminder_done") as step:
        reminder = store.reminders.get(reminder_id)
        calendar = queries.settings(store).calendar
        done, following, passed = rules.complete(
            reminder, done_on=done_on, result=result, is_working=calendar
        )
        if next_due_on is not None:
            following = _agreed(reminder, next_due_on)
            passed = 0
        done = replace(done, stage=stage or done.stage, tries=0)
        store.reminders.save(done)
        asset = store.assets.get(reminder.asset_id) if reminder.asset_id is not None else None
        if asset is not None and reminder.asset_date:
            rule = rule_of(store, reminder)
            if reading is not None:
                _add_reading(store, asset, reading, done_on)
            if rule is None or not rule.is_anniversary:
                asset, following = _write_period(
                    store, asset, reminder, rule,
                    done_on=done_on, agreed=next_due_on, following=following,
                    starts_on=starts_on, reading=reading,
                )  # fmt: skip
        if following is not None:
            following = store.reminders.add(replace(following, created_at=step.now))
        if asset is not None and reminder.asset_date:
            follow_asset(store, asset, today=done_on)
        _note(store, done, asset, on=done_on, result=result, note=note)
        step.about(**facts(store, reminder, asset))
        return Completion(reminder=done, following=following, passed=passed)


def _agreed(reminder: Reminder, day: date) -> Reminder:
    """Make the reminder for a day agreed upon; its repetition counts from there, as often as is left."""
    repeat, planned = reminder.repeat, reminder.stands_for
    if repeat is not None:
        repeat = rebased(repeat, anchor=reminder.anchor_on or planned, planned=planned)
    return replace(rules.again(reminder, due_on=day), repeat=repeat)


def _write_period(  # noqa: PLR0913 - all that is known of a renewal
    store: "Store",
    asset: Asset,
    reminder: Reminder,
    rule: AssetRule | None,
    *,
    done_on: date,
    agreed: date | None,
    following: Reminder | None,
    starts_on: date | None,
    reading: MeterReading | None,
) -> tuple[Asset, Reminder | None]:
    """Write the new period or the service into the asset; where a meter is watched it says what follows."""
    is_metered = rule is not None and rule.watches_meter
    next_on = agreed or (None if is_metered else following.stands_for if following else None)
    moved = renewed(asset, reminder, done_on=done_on, next_on=next_on)
    if starts_on is not None:
        moved = replace(moved, starts_on=starts_on)
    if reading is not None and reminder.asset_date == SERVICE:
        moved = replace(moved, fields={**moved.fields, SERVICED_AT: reading.value})
    elif is_metered and SERVICED_AT in moved.fields:
        # Nobody read the meter this time: the line through the readings knows better than the last service.
        moved = replace(moved, fields={k: v for k, v in moved.fields.items() if k != SERVICED_AT})
    if moved != asset:
        store.assets.save(moved)
    if rule is not None and is_metered:
        readings = store.readings.where("asset_id = :id", id=asset.id)
        change = settle(queries.book(store), rule, moved, present=None, readings=readings, today=done_on)
        asked = change.after if change else None
        if asked is not None:
            following = rules.again(reminder, due_on=asked.due_on, planned_on=asked.planned_on)
        elif following is not None and agreed is None:
            # Neither meter nor months say when: the repetition does, and the asset keeps that date.
            moved = replace(moved, next_service_on=following.stands_for)
            store.assets.save(moved)
    return moved, following


def _add_reading(store: "Store", asset: Asset, reading: MeterReading, on: date) -> None:
    store.readings.add(
        replace(reading, asset_id=asset.id, customer_id=asset.customer_id, read_on=reading.read_on or on)
    )


def rule_of(store: "Store", reminder: Reminder) -> AssetRule | None:
    """Find the rule that made a reminder, if it still stands."""
    if reminder.rule_id is None:
        return None
    return next(iter(store.asset_rules.where("id = :id", id=reminder.rule_id)), None)


def attempt(  # noqa: PLR0913 - what can be said of a call
    store: "Store",
    reminder_id: int,
    *,
    on: date,
    result: str,
    note: str = "",
    again_on: date | None = None,
) -> Attempt:
    """Write down a call that did not settle the matter; the reminder stays and comes up again.

    `again_on` is when; without it the next notice, or tomorrow if nobody answered. Raises
    UserError("reminder_already_done").
    """
    with store.step("reminder_tried") as step:
        reminder = _open(store, reminder_id)
        is_unanswered = result == Result.NO_ANSWER
        tries = reminder.tries + 1 if is_unanswered else 0
        day = again_on or suggest_again(store, reminder, result, on=on)
        tried = replace(reminder, tries=tries, snoozed_until=day, snoozed_time=None)
        store.reminders.save(tried)
        if reminder.customer_id is not None:
            _call(store, reminder, on=on, result=result, note=note)
        step.about(**facts(store, reminder))
        return Attempt(
            reminder=tried,
            again_on=day,
            tries=tries,
            offers_letter=is_unanswered and tries >= LETTER_AFTER_TRIES,
        )


def _call(store: "Store", reminder: Reminder, *, on: date, result: str, note: str) -> None:
    store.activities.add(
        Activity(
            customer_id=reminder.customer_id,
            asset_id=reminder.asset_id,
            reminder_id=reminder.id,
            kind=ActivityKind.CALL,
            happened_on=on,
            at=store.now(),
            text=note,
            result=result,
            who=reminder.owner,
        )
    )


def _note(store: "Store", done: Reminder, asset: Asset | None, *, on: date, result: str, note: str) -> None:  # noqa: PLR0913 - the parts of an entry
    if done.customer_id is None:
        return
    store.activities.add(
        Activity(
            customer_id=done.customer_id,
            asset_id=asset.id if asset else None,
            reminder_id=done.id,
            kind=DONE_AS.get(done.kind, ActivityKind.CALL),
            happened_on=on,
            text=note or done.title,
            result=result,
            who=done.owner,
        )
    )


def facts(store: "Store", reminder: Reminder, asset: Asset | None = None) -> dict[str, str]:
    """Name a reminder for the history: its title, or the thing and whose it is, in no language."""
    if asset is None and reminder.asset_id is not None:
        asset = store.assets.get(reminder.asset_id)
    name = store.customers.get(reminder.customer_id).name if reminder.customer_id else ""
    about = (identifier(asset) or asset.name) if asset else ""
    return {
        "title": reminder.title or ", ".join(filter(None, (about, name))),
        "kind": reminder.kind.value,
        "asset": about,
        "name": name,
    }


def snooze(store: "Store", reminder_id: int, *, until: date, at: time | None = None) -> Reminder:
    """Put a reminder off: it is not shown before that day, on the day itself not before `at`.

    Its due date stays. `domain.snooze.choices` offers the usual days.
    """
    return _change(store, "reminder_snoozed", reminder_id, snoozed_until=until, snoozed_time=at)


def reschedule(
    store: "Store", reminder_id: int, *, due_on: date, due_time: time | None = None, keeps_time: bool = True
) -> Reminder:
    """Move a reminder to another day; what it repeats by, and the date of its thing, stay.

    Its time stays unless `due_time` or not `keeps_time`.
    """
    return _change(store, "reminder_edited", reminder_id, **_on_day(due_on, due_time, keeps_time))


def _on_day(due_on: date, due_time: time | None, keeps_time: bool) -> dict[str, object]:
    values: dict[str, object] = {
        "due_on": due_on, "is_moved": True, "snoozed_until": None, "snoozed_time": None
    }  # fmt: skip
    if due_time is not None or not keeps_time:
        values["due_time"] = due_time
    return values


def dismiss(store: "Store", reminder_id: int, *, on: date, reason: str, stage: str = "") -> Reminder:
    """Close a reminder without doing it. Nothing follows, but for what comes round every year by itself."""
    with store.step("reminder_dismissed"):
        dismissed = _change(
            store,
            "reminder_dismissed",
            reminder_id,
            done_on=on,
            result=reason,
            is_dismissed=True,
            stage=stage,
        )
        _follow_owner(store, dismissed, on)
        return dismissed


def _follow_owner(store: "Store", reminder: Reminder, today: date) -> None:
    """Plan the next return of a date that comes round by itself."""
    rule = rule_of(store, reminder)
    if rule is None or not rule.is_anniversary:
        return
    if reminder.asset_id is not None:
        follow_asset(store, store.assets.get(reminder.asset_id), today=today)
    elif reminder.customer_id is not None:
        asset_rules.follow_customer(store, store.customers.get(reminder.customer_id), today=today)


def edit(store: "Store", reminder: Reminder) -> Reminder:
    """Save a reminder as it was edited. Its rule no longer writes over what a person wrote.

    Another day counts as moved; with another repetition the dates count from that day on.
    """
    with store.step("reminder_edited", title=reminder.title):
        before = store.reminders.get(reminder.id or 0)
        edited = reminder
        if reminder.repeat != before.repeat:
            edited = replace(edited, anchor_on=edited.due_on, planned_on=edited.due_on)
        elif reminder.due_on != before.due_on:
            edited = replace(edited, is_moved=True, planned_on=before.stands_for)
        texts = ("kind", "title", "lead_days", "notices", "priority", "repeat", "note")
        if any(getattr(reminder, name) != getattr(before, name) for name in texts):
            edited = replace(edited, is_by_hand=True)
        store.reminders.save(edited)
        return edited


# several at once


def hand_over(store: "Store", ids: Sequence[int], *, to: str, progress: Progress = silent) -> int:
    """Give reminders to another person to look after, as one step. Returns how many."""
    return _change_many(store, "reminders_handed_over", ids, {"owner": to}, progress, to=to)


def reschedule_many(store: "Store", ids: Sequence[int], *, due_on: date, progress: Progress = silent) -> int:
    """Move reminders to a day as one step. Returns how many."""
    return _change_many(store, "reminders_moved", ids, _on_day(due_on, None, True), progress)


def postpone_many(store: "Store", ids: Sequence[int], *, days: int, progress: Progress = silent) -> int:
    """Move reminders by a number of days, each from its own, as one step. Returns how many."""

    def moved(reminder: Reminder) -> Reminder:
        day = reminder.due_on + timedelta(days=days)
        return replace(reminder, due_on=day, is_moved=True, snoozed_until=None, snoozed_time=None)

    return _each(store, "reminders_moved", ids, moved, progress)


def snooze_many(
    store: "Store", ids: Sequence[int], *, until: date, at: time | None = None, progress: Progress = silent
) -> int:
    """Put reminders off as one step. Returns how many."""
    values: dict[str, object] = {"snoozed_until": until, "snoozed_time": at}
    return _change_many(store, "reminders_snoozed", ids, values, progress)


def complete_many(
    store: "Store", ids: Sequence[int], *, done_on: date, result: str = "", progress: Progress = silent
) -> list[Completion]:
    """Tick off reminders as one step; those that were done meanwhile are passed over."""
    with store.step("reminders_done") as step:
        done = []
        for place, reminder in enumerate(store.reminders.get_many(ids)):
            progress(place, len(ids), "changing")
            if reminder.is_open:
                done.append(complete(store, reminder.id or 0, done_on=done_on, result=result))
        step.details.clear()
        step.about(count=len(done))
        return done


def dismiss_many(
    store: "Store", ids: Sequence[int], *, on: date, reason: str, progress: Progress = silent
) -> int:
    """Close reminders without doing them, as one step. Returns how many."""
    with store.step("reminders_dismissed") as step:
        count = 0
        for place, reminder in enumerate(store.reminders.get_many(ids)):
            progress(place, len(ids), "changing")
            if reminder.is_open:
                dismiss(store, reminder.id or 0, on=on, reason=reason)
                count += 1
        step.details.clear()
        step.about(count=count)
        return count


def _change_many(
    store: "Store",
    code: str,
    ids: Sequence[int],
    values: dict[str, object],
    progress: Progress,
    **facts: str,
) -> int:
    def changed(reminder: Reminder) -> Reminder:
        return replace(reminder, **values)  # type: ignore[arg-type]

    return _each(store, code, ids, changed, progress, **facts)


def _each(
    store: "Store",
    code: str,
    ids: Sequence[int],
    changed: Callable[[Reminder], Reminder],
    progress: Progress,
    **facts: str,
) -> int:
    """Change the open ones of some reminders as one step."""
    with store.step(code, **facts) as step:
        count = 0
        for place, reminder in enumerate(store.reminders.get_many(ids)):
            progress(place, len(ids), "changing")
            if reminder.is_open:
                store.reminders.save(changed(reminder))
                count += 1
        step.about(count=count)
        return count


def _open(store: "Store", reminder_id: int) -> Reminder:
    reminder = store.reminders.get(reminder_id)
    if not reminder.is_open:
        raise UserError("reminder_already_done", title=reminder.title, done_on=reminder.done_on)
    return reminder


def _change(store: "Store", code: str, reminder_id: int, **values: object) -> Reminder:
    with store.step(code) as step:
        reminder = _open(store, reminder_id)
        changed: Reminder = replace(reminder, **values)  # type: ignore[arg-type]
        store.reminders.save(changed)
        step.about(**facts(store, reminder))
        return changed
