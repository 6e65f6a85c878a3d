"""What was ticked off while the PC's clock was ahead: finding it, and planning anew what follows."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from smallcrm.db import asset_rules as queries
from smallcrm.domain import reminder as rules
from smallcrm.domain.asset_reminders import renewed
from smallcrm.domain.reminder import Reminder
from smallcrm.services.asset_rules import follow_asset
from smallcrm.services.reminders import rule_of

if TYPE_CHECKING:
    from smallcrm.db.store import Store


def done_ahead(store: "Store", *, today: date) -> list[Reminder]:
    """List what was ticked off on a day still to come: the PC's clock was ahead then."""
    return store.reminders.where(
        "done_on > :day", day=(today + timedelta(days=1)).isoformat(), order="done_on, id"
    )


def mend(store: "Store", *, today: date) -> int:
    """Count what was ticked off while the clock was ahead as done today, and plan what follows from there.

    Without this a yearly reminder ticked off "in 2036" would not come back before 2037. Returns how many.
    """
    with store.step("clock_mended") as step:
        wrong = done_ahead(store, today=today)
        for done in wrong:
            store.reminders.save(replace(done, done_on=today))
            _plan_anew(store, replace(done, done_on=None), today)
            store.write(
                "UPDATE activity SET happened_on = :today WHERE reminder_id = :id AND happened_on > :today",
                id=done.id,
                today=today.isoformat(),
            )
        step.about(count=len(wrong))
        return len(wrong)


def _plan_anew(store: "Store", before: Reminder, today: date) -> None:
    """Put the open reminder that follows another where it would be had that been done today."""
    if before.is_dismissed:
        return
    following = next(iter(store.reminders.where("previous_id = :id AND done_on IS NULL", id=before.id)), None)
    planned = rules.complete(before, done_on=today, is_working=queries.settings(store).calendar).following
    if following is None or planned is None or following.is_moved:
        return
    if following.asset_id is not None and following.asset_date:
        rule = rule_of(store, before)
        asset = store.assets.get(following.asset_id)
        if rule is not None and rule.watches_meter:
            asset = replace(asset, last_service_on=today)
        elif rule is None or not rule.is_anniversary:
            asset = renewed(asset, following, done_on=today, next_on=planned.stands_for)
        store.assets.save(asset)
    store.reminders.save(
        replace(
            following,
            due_on=planned.due_on,
            planned_on=planned.planned_on,
            anchor_on=planned.anchor_on,
            repeat=planned.repeat,
        )
    )
    if following.asset_id is not None and following.asset_date:
        follow_asset(store, store.assets.get(following.asset_id), today=today)
