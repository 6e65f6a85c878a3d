"""The command about goals: how far they are, and setting one."""

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from smallcrm.commands.command import Said, on_file
from smallcrm.domain.errors import UserError
from smallcrm.i18n import active, translate

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import date

    from smallcrm.db.store import Store
    from smallcrm.domain.goal import Goal


@on_file
def goals(store: "Store", options: "Namespace", today: "date") -> Said:
    """List the goals that hold today, after setting the one that was asked for."""
    from smallcrm.services import goals as service

    if options.set:
        service.keep(store, _read(store, options.set, options.each, today))
    if options.remove is not None:
        service.remove(store, options.remove)
    said = service.said(store, today=today, catalogue=active())
    found = [
        {
            "id": each.goal_id,
            "name": each.name,
            "for": each.span,
            "target": each.target,
            "reached": each.actual,
            "state": each.state.value,
            "share": round(each.share, 3),
        }
        for each in said
    ]
    line = translate("Command line", "{name}, {span}: {actual} of {target}, {state}")
    lines = [
        line.format(
            name=each.name, span=each.span, actual=each.actual, target=each.target, state=each.state_name
        )
        for each in said
    ]
    return {"goals": found}, lines or [translate("Command line", "No goals.")]


def _read(store: "Store", text: str, each: str, today: "date") -> "Goal":
    """Read "turnover=30000": the figure and the number to reach, amounts in whole units.

    Raises UserError("unknown_goal") or ("goal_without_target").
    """
    from smallcrm.domain.goal import Goal, GoalFigure, Span
    from smallcrm.domain.values.money import minor_units

    name, _, number = text.partition("=")
    if name not in list(GoalFigure):
        raise UserError("unknown_goal", name=name, known=", ".join(GoalFigure))
    figure, span = GoalFigure(name), Span(each)
    try:
        amount = Decimal(number)
    except InvalidOperation as error:
        raise UserError("goal_without_target") from error
    if figure is GoalFigure.TURNOVER:
        amount = amount.scaleb(minor_units(store.profile.currency))
    return Goal(figure=figure, span=span, target=int(amount), first_on=span.around(today)[0])
