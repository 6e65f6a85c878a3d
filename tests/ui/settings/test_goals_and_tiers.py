"""Settings of goals and tiers: by keyboard, undone, refused with words."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from smallcrm.db.reads import worth
from smallcrm.domain.goal import Goal, GoalFigure, Span
from smallcrm.services import goals
from smallcrm.ui.kit.lists import Item
from smallcrm.ui.settings.goals import GoalsSection
from smallcrm.ui.settings.tiers import TiersSection


@pytest.fixture
def section(ctx, show):
    with ctx.store.step("profile"):
        ctx.store.write("UPDATE profile SET currency = 'EUR'")
    return show(GoalsSection(ctx))


def listed(section) -> list[str]:
    return [row.title for row in section.list.rows.rows if isinstance(row, Item)]


def test_a_goal_is_added_changed_and_removed(section, ctx, qtbot):
    dialog = section.ask(None)
    dialog.form.set_values(
        {
            "figure": "turnover",
            "span": "quarter",
            "target": Decimal("1500.50"),
            "first_on": date(2026, 11, 20),
            "last_on": None,
        }
    )
    assert dialog.save()
    (goal,) = ctx.store.goals.where("1")
    assert (goal.figure, goal.target, goal.first_on) == (GoalFigure.TURNOVER, 1500_50, date(2026, 10, 1))
    assert listed(section) == ["Turnover"]
    section.remove(goal.id)
    assert listed(section) == []
    ctx.undo()
    assert listed(section) == ["Turnover"]


def test_how_far_it_is_stands_beside_it(section, ctx, qtbot):
    goals.keep(
        ctx.store,
        Goal(figure=GoalFigure.CALLS, span=Span.MONTH, target=9, first_on=date(2026, 1, 1)),
    )
    qtbot.waitUntil(lambda: section.list.rows.rows[1].right == "0 of 9", timeout=10_000)


def test_goals_of_the_past_stand_below_and_x_removes(section, ctx, qtbot):
    for first, last in ((date(2026, 1, 1), None), (date(2025, 1, 1), date(2025, 12, 31))):
        goals.keep(
            ctx.store,
            Goal(figure=GoalFigure.CALLS, span=Span.YEAR, target=9, first_on=first, last_on=last),
        )
    titles = [row.title for row in section.list.rows.rows]
    assert titles == ["Now", "Calls", "Over", "Calls"]
    section.list.select_first()
    section.list.setFocus()
    qtbot.keyClick(section.list, Qt.Key.Key_X)
    assert [row.title for row in section.list.rows.rows] == ["Over", "Calls"]


def test_a_retention_of_more_than_all_is_refused_in_the_form(section, ctx):
    dialog = section.ask(None)
    dialog.form.set_values(
        {"figure": "retention", "span": "year", "target": Decimal(120), "first_on": date(2026, 1, 1)}
    )
    assert not dialog.save()
    assert "percentage" in dialog._refusal.accessibleName()
    assert not ctx.store.goals.where("1")


def test_limits_of_tiers_are_kept_as_they_are_typed(ctx, show, qtbot):
    section = show(TiersSection(ctx))
    section.form.set_values({**section.stored(), "a_percent": Decimal(40)})
    section.store({**section.stored(), "a_percent": Decimal(40)})
    assert worth.rule(ctx.store).a_percent == 40
    refused = []
    ctx.refused.connect(refused.append)
    with ctx.showing_errors():
        section.store({**section.stored(), "a_percent": Decimal(90)})
    assert [error.code for error in refused] == ["tier_limits_out_of_order"]
    assert worth.rule(ctx.store).a_percent == 40
