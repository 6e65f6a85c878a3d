"""Writing down what happened with a customer."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.domain.activity import Activity, ActivityTemplate, DealActivity
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.services import ordered, reminders

if TYPE_CHECKING:
    from smallcrm.db.store import Store


def log(
    store: "Store", activity: Activity, *, reminder: Reminder | None = None, deal_id: int | None = None
) -> Activity:
    """Write a call, a visit or a note into the timeline, and into the story of the deal it was about.

    `reminder` plans what it asks for.
    """
    with store.step("activity_added", kind=activity.kind.value, text=activity.text[:80]):
        if reminder is not None:
            reminders.add(store, reminder)
        added = store.activities.add(activity)
        _tell(store, added, deal_id)
        return added


def _tell(store: "Store", activity: Activity, deal_id: int | None) -> None:
    """Make an activity part of the story of this deal, of no other."""
    for told in store.deal_activities.where("activity_id = :id", id=activity.id):
        if told.deal_id == deal_id:
            return
        store.deal_activities.remove(told.id or 0)
    if deal_id is not None:
        store.deal_activities.add(
            DealActivity(customer_id=activity.customer_id, deal_id=deal_id, activity_id=activity.id)
        )


def deal_of(store: "Store", activity_id: int) -> int | None:
    """Find the deal an activity was about."""
    told = store.deal_activities.where("activity_id = :id", id=activity_id)
    return told[0].deal_id if told else None


def log_call(
    store: "Store", call: Activity, *, again_on: date | None = None, again_title: str = ""
) -> Activity:
    """Write down a call. With a day to call again its reminder waits until then.

    A call about no reminder makes one for that day, called `again_title`.
    """
    with store.step("activity_added", kind=call.kind.value, text=call.text[:80]):
        if again_on is not None and call.reminder_id is not None:
            reminder = store.reminders.get(call.reminder_id)
            if reminder.is_open:
                store.reminders.save(replace(reminder, snoozed_until=again_on))
        elif again_on is not None:
            reminders.add(
                store,
                Reminder(
                    customer_id=call.customer_id,
                    kind=ReminderKind.CALL,
                    title=again_title,
                    due_on=again_on,
                ),
            )
        return store.activities.add(call)


def edit(store: "Store", activity: Activity, *, deal_id: int | None) -> Activity:
    """Save an entry of the timeline as it was edited, and which deal it was about."""
    with store.step("activity_edited", text=activity.text[:80]):
        store.activities.save(activity)
        _tell(store, activity, deal_id)
        return activity


def remove(store: "Store", activity_id: int) -> None:
    """Take an entry out of the timeline."""
    with store.step("activity_removed"):
        store.activities.remove(activity_id)


def edit_templates(store: "Store", wanted: Sequence[ActivityTemplate]) -> None:
    """Make these the texts one begins from, in this order."""
    with store.step("templates_edited"):
        ordered.keep(store.activity_templates, wanted)
