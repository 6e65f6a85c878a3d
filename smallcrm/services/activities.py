"""Writing down what happened with a customer."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.domain.activity import Activity
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.domain.sale import Sale
from smallcrm.services import reminders

if TYPE_CHECKING:
    from smallcrm.db.store import Store


def log(store: "Store", activity: Activity, *, reminder: Reminder | None = None) -> Activity:
    """Write a call, a visit or a note into the timeline, and plan what it asks for."""
    with store.step("activity_added", kind=activity.kind.value, text=activity.text[:80]):
        if reminder is not None:
            reminders.add(store, reminder)
        return store.activities.add(activity)


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


def edit(store: "Store", activity: Activity) -> Activity:
    """Save an entry of the timeline as it was edited."""
    with store.step("activity_edited", text=activity.text[:80]):
        store.activities.save(activity)
        return activity


def remove(store: "Store", activity_id: int) -> None:
    """Take an entry out of the timeline."""
    with store.step("activity_removed"):
        store.activities.remove(activity_id)


def add_sale(store: "Store", sale: Sale) -> Sale:
    """Write down a purchase."""
    with store.step("sale_added", text=sale.text[:80]) as step:
        return store.sales.add(replace(sale, created_at=step.now))
