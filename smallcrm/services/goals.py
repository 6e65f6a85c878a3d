"""Setting goals and giving them up."""

from dataclasses import replace
from typing import TYPE_CHECKING

from smallcrm.domain.goal import Goal, checked

if TYPE_CHECKING:
    from smallcrm.db.store import Store


def keep(store: "Store", goal: Goal) -> Goal:
    """Set a goal; one with an id is changed.

    Raises UserError("goal_without_target"), ("goal_retention_too_high"), ("goal_backwards") or ("not_found").
    """
    checked(goal)
    if goal.id is not None:
        with store.step("goal_changed", figure=goal.figure.value):
            store.goals.save(goal)
            return goal
    with store.step("goal_set", figure=goal.figure.value) as step:
        return store.goals.add(replace(goal, created_at=step.now))


def remove(store: "Store", goal_id: int) -> None:
    """Give a goal up; what was reached stays in the records. Raises UserError("not_found")."""
    goal = store.goals.get(goal_id)
    with store.step("goal_removed", figure=goal.figure.value):
        store.goals.remove(goal_id)
