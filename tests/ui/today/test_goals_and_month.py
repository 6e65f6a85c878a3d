"""On Today: how far the goals are, and at the first start of a month the report of the month before."""

from datetime import date

from PySide6.QtCore import Qt

from smallcrm import i18n
from smallcrm.domain.goal import Goal, GoalFigure, Span, State
from smallcrm.services import goals
from smallcrm.ui.today.goal_strip import GoalStrip
from smallcrm.ui.today.month_ready import SEEN
from smallcrm.ui.today.page import TodayPage
from tests.builders import a_customer


def a_goal(ctx, figure=GoalFigure.NEW_CUSTOMERS, target=2) -> Goal:
    return goals.keep(
        ctx.store, Goal(figure=figure, span=Span.MONTH, target=target, first_on=date(2026, 1, 1))
    )


def strip_of(page) -> GoalStrip:
    return page.findChild(GoalStrip)


def test_without_goals_nothing_is_said_of_them(ctx, show):
    assert not strip_of(show(TodayPage(ctx))).isVisible()


def test_a_goal_is_counted_when_something_is_added(ctx, show, qtbot):
    a_goal(ctx)
    strip = strip_of(show(TodayPage(ctx)))
    qtbot.waitUntil(strip.isVisible, timeout=10_000)
    assert strip.accessibleName() == "New customers: 0 of 2, Behind"
    for name in ("Anna", "Ben"):
        a_customer(ctx.store, name, since=date(2026, 11, 5))
    qtbot.waitUntil(lambda: "Reached" in strip.accessibleName(), timeout=10_000)


def test_a_press_or_a_key_leads_to_the_goals(ctx, show, qtbot):
    a_goal(ctx)
    strip = strip_of(show(TodayPage(ctx)))
    qtbot.waitUntil(strip.isVisible, timeout=10_000)
    went = []
    ctx.go_requested.connect(lambda place, item: went.append((place, item)))
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton)
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Space)
    assert went == [("settings", "goals")] * 2


def test_a_goal_that_cannot_be_counted_yet_says_so(ctx, show, qtbot):
    a_goal(ctx, GoalFigure.COMPLAINT_DAYS)
    strip = strip_of(show(TodayPage(ctx)))
    qtbot.waitUntil(strip.isVisible, timeout=10_000)
    assert "Nothing yet" in strip.accessibleName()
    assert goals.said(ctx.store, today=ctx.today, catalogue=i18n.active())[0].state is State.OPEN


def test_the_report_of_last_month_is_offered_once(ctx, show, qtbot):
    a_customer(ctx.store, "Anna", since=date(2026, 3, 1))
    page = show(TodayPage(ctx))
    ready = page._month
    assert ready.isVisible()
    assert "October 2026" in ready.banner.accessibleName()
    went = []
    ctx.go_requested.connect(lambda place, item: went.append((place, item)))
    ready.banner.acted.emit()
    assert went == [("reports", {"name": "monthly", "month": "2026-10"})]
    assert not ready.isVisible()
    assert not show(TodayPage(ctx))._month.isVisible()


def test_not_now_puts_it_off_until_the_next_month(ctx, show, qtbot):
    a_customer(ctx.store, "Anna", since=date(2026, 3, 1))
    page = show(TodayPage(ctx))
    qtbot.mouseClick(page._month.banner._later, Qt.MouseButton.LeftButton)
    assert not page._month.isVisible()
    assert ctx.remembered(SEEN) == "2026-10"
    ctx.remember(SEEN, "2026-09")
    page._month.refresh()
    assert page._month.isVisible()


def test_a_business_that_began_this_month_has_no_report_yet(ctx, show):
    a_customer(ctx.store, "Anna", since=date(2026, 11, 5))
    assert not show(TodayPage(ctx))._month.isVisible()
