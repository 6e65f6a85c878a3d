"""Setting goals, giving them up, and saying how far they are."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.db.reads import goals as reads
from smallcrm.domain.goal import Goal, GoalFigure, State, checked
from smallcrm.domain.record import dataclass
from smallcrm.services import tiers
from smallcrm.services.progress import Progress as Report
from smallcrm.services.progress import silent

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.i18n import Catalogue


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """How far a goal is, in words. `share` and `time_gone` run from 0 to 1, the first perhaps beyond."""

    goal_id: int
    name: str
    span: str
    target: str
    actual: str
    state: State
    state_name: str
    share: float
    time_gone: float


def said(
    store: "Store", *, today: date, catalogue: "Catalogue", progress: Report = silent
) -> tuple[Said, ...]:
    """Say how far the goals of today are."""
    from smallcrm.documents import goals as words
    from smallcrm.documents.formats import Formats

    progress(0, 0, "report")
    currency = tiers.currency_of(store)
    formats = Formats(catalogue, currency)
    with store.snapshot():
        found = reads.progress(store, on=today, currency=currency)
    return tuple(
        Said(
            goal_id=each.goal.id or 0,
            name=words.figure_name(each.goal.figure, catalogue),
            span=words.span_name(each, catalogue),
            target=words.target(each.goal.target, each.goal.figure, formats),
            actual=words.amount(each.actual, each.goal.figure, formats),
            state=each.state,
            state_name=words.state_name(each.state, catalogue),
            share=each.share,
            time_gone=each.time_gone,
        )
        for each in found
    )


def figure_name(figure: GoalFigure, catalogue: "Catalogue") -> str:
    """Name what a goal counts."""
    from smallcrm.documents.goals import figure_name as name

    return name(figure, catalogue)
