"""Moving a renewal along: quoted, renewed for a new period, lost with a reason, back to be called."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from smallcrm.domain.errors import UserError
from smallcrm.domain.reminder import Reminder, Result
from smallcrm.domain.renewal import Stage
from smallcrm.services import reminders
from smallcrm.services.reminders import Completion

if TYPE_CHECKING:
    from smallcrm.db.store import Store

USUAL_MONTHS = 12


def suggest_period(store: "Store", reminder_id: int) -> tuple[date, date]:
    """Suggest the next period of a policy: from the day after it ends, as long as the one that ends."""
    from dateutil.relativedelta import relativedelta

    reminder = store.reminders.get(reminder_id)
    asset = store.assets.get(reminder.asset_id or 0)
    ends_on = asset.ends_on or reminder.stands_for
    starts_on = ends_on + timedelta(days=1)
    months = USUAL_MONTHS
    if asset.starts_on is not None and asset.starts_on < ends_on:
        lasted = relativedelta(ends_on + timedelta(days=1), asset.starts_on)
        if lasted.days == 0 and lasted.months + 12 * lasted.years > 0:
            months = lasted.months + 12 * lasted.years
        elif asset.starts_on.day == ends_on.day:
            months = max(
                1, (ends_on.year - asset.starts_on.year) * 12 + ends_on.month - asset.starts_on.month
            )
    return starts_on, ends_on + relativedelta(months=months)


def renew(  # noqa: PLR0913 - the new period and what was said
    store: "Store",
    reminder_id: int,
    *,
    on: date,
    ends_on: date | None = None,
    starts_on: date | None = None,
    result: str = Result.RENEWED,
    note: str = "",
) -> Completion:
    """Renew: the thing gets its new period, the next reminder follows. One step.

    Without `ends_on` the usual next period is taken. Raises UserError("reminder_already_done"),
    ("period_backwards") when it would end before it starts or no later than the one before.
    """
    with store.step("renewed"):
        reminder = store.reminders.get(reminder_id)
        if ends_on is None and reminder.asset_id is not None:
            ends_on = suggest_period(store, reminder_id)[1]
        if ends_on is not None and (ends_on <= reminder.stands_for or (starts_on and starts_on > ends_on)):
            raise UserError("period_backwards", starts_on=starts_on or reminder.stands_for, ends_on=ends_on)
        return reminders.complete(
            store,
            reminder_id,
            done_on=on,
            result=result,
            note=note,
            next_due_on=ends_on,
            starts_on=starts_on,
            stage=Stage.RENEWED,
        )


def quoted(
    store: "Store", reminder_id: int, *, on: date, note: str = "", again_on: date | None = None
) -> Reminder:
    """Note that the customer has an offer; it comes up again at the next notice or on the day given."""
    with store.step("renewal_quoted") as step:
        tried = reminders.attempt(
            store, reminder_id, on=on, result=Result.WILL_THINK, note=note, again_on=again_on
        )
        changed = replace(tried.reminder, stage=Stage.QUOTED.value)
        store.reminders.save(changed)
        step.about(**reminders.facts(store, changed))
        return changed


def back_to_call(store: "Store", reminder_id: int, *, on: date) -> Reminder:
    """Put an open renewal back among those to be called, from today on."""
    with store.step("renewal_to_call") as step:
        reminder = store.reminders.get(reminder_id)
        if not reminder.is_open:
            raise UserError("reminder_already_done", title=reminder.title, done_on=reminder.done_on)
        changed = replace(reminder, stage="", snoozed_until=on, snoozed_time=None)
        store.reminders.save(changed)
        step.about(**reminders.facts(store, changed))
        return changed


def lost(store: "Store", reminder_id: int, *, on: date, reason: str) -> Reminder:
    """Note that a customer does not renew, and why. Nothing follows."""
    with store.step("renewal_lost") as step:
        gone = reminders.dismiss(store, reminder_id, on=on, reason=reason, stage=Stage.LOST)
        step.about(reason=reason)
        return gone
