"""Goals: set, changed, given up, and how far they are, counted again from the plain rows."""

from datetime import date, timedelta

import pytest

from smallcrm.db import undo
from smallcrm.db.reads import goals as reads
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.errors import UserError
from smallcrm.domain.goal import Goal, GoalFigure, Progress, Span, State
from smallcrm.domain.quote import Quote, QuoteState
from smallcrm.domain.sale import Sale
from smallcrm.domain.service_case import CaseKind, ServiceCase
from smallcrm.i18n import Catalogue
from smallcrm.services import activities, cases, goals, sales
from tests.builders import TODAY, a_customer


def a_goal(figure=GoalFigure.TURNOVER, span=Span.MONTH, target=100_00, **more) -> Goal:
    return Goal(figure=figure, span=span, target=target, first_on=date(2026, 1, 1), **more)


def test_a_goal_is_set_changed_given_up_and_each_is_undone(store):
    kept = goals.keep(store, a_goal())
    goals.keep(store, Goal(**{**_values(kept), "target": 5}))
    assert store.goals.get(kept.id).target == 5
    goals.remove(store, kept.id)
    assert not reads.goals(store)
    for target in (5, 100_00):
        undo.undo(store)
        assert store.goals.get(kept.id).target == target
    undo.undo(store)
    assert not reads.goals(store)


def _values(goal: Goal) -> dict:
    return {name: getattr(goal, name) for name in Goal.__dataclass_fields__}


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"target": 0}, "goal_without_target"),
        ({"figure": GoalFigure.RETENTION, "target": 101}, "goal_retention_too_high"),
        ({"last_on": date(2025, 12, 31)}, "goal_backwards"),
    ],
)
def test_what_cannot_be_reached_is_refused(store, wrong, code):
    with pytest.raises(UserError) as error:
        goals.keep(store, Goal(**{**_values(a_goal()), **wrong}))
    assert error.value.code == code
    assert not reads.goals(store)


def test_spans_are_months_quarters_and_years():
    day = date(2026, 11, 21)
    assert Span.MONTH.around(day) == (date(2026, 11, 1), date(2026, 11, 30))
    assert Span.QUARTER.around(day) == (date(2026, 10, 1), date(2026, 12, 31))
    assert Span.YEAR.around(day) == (date(2026, 1, 1), date(2026, 12, 31))


def the_progress(goal: Goal, actual: int | None, on: date = date(2026, 11, 15)) -> Progress:
    first, last = goal.span.around(on)
    return Progress(goal=goal, first=first, last=last, on=on, actual=actual)


@pytest.mark.parametrize(
    ("actual", "on", "state"),
    [
        (100_00, date(2026, 11, 2), State.REACHED),
        (50_00, date(2026, 11, 15), State.ON_WAY),
        (49_00, date(2026, 11, 15), State.BEHIND),
        (99_99, date(2026, 11, 30), State.MISSED),
        (0, date(2026, 11, 1), State.BEHIND),
    ],
)
def test_what_is_counted_up_is_measured_by_the_days_gone(actual, on, state):
    assert the_progress(a_goal(), actual, on).state is state


def test_a_ceiling_is_met_from_below_and_nothing_is_said_of_nothing():
    days = a_goal(GoalFigure.COMPLAINT_DAYS, target=5)
    assert the_progress(days, 5).state is State.REACHED
    assert the_progress(days, 6).state is State.BEHIND
    assert the_progress(days, 6, date(2026, 11, 30)).state is State.MISSED
    assert the_progress(days, None).state is State.OPEN


@pytest.fixture
def year(store):
    """Two customers who came, bought, were called and complained in different months."""
    old = a_customer(store, "Old", since=date(2024, 5, 1))
    new = a_customer(store, "New", since=date(2026, 11, 3))
    for who, day, amount in (
        (old, date(2025, 3, 1), 70_00),
        (old, date(2026, 10, 31), 10_00),
        (old, date(2026, 11, 1), 20_00),
        (new, date(2026, 11, 21), 30_00),
    ):
        sales.add(store, Sale(customer_id=who.id, sold_on=day, amount=amount, currency="EUR"))
    sales.add(store, Sale(customer_id=new.id, sold_on=TODAY, amount=99_00, currency="USD"))
    for kind, day, by_itself in (
        (ActivityKind.CALL, TODAY, False),
        (ActivityKind.CALL, TODAY, True),
        (ActivityKind.VISIT, TODAY, False),
        (ActivityKind.CALL, date(2026, 9, 30), False),
    ):
        happened = Activity(customer_id=old.id, kind=kind, happened_on=day, is_automatic=by_itself)
        activities.log(store, happened)
    for opened, took in ((date(2026, 11, 1), 4), (date(2026, 11, 2), 9)):
        case = ServiceCase(customer_id=old.id, title="Noise", kind=CaseKind.COMPLAINT, opened_on=opened)
        cases.close(store, cases.add(store, case).id, today=opened + timedelta(days=took))
    with store.step("quotes"):
        for state, day in (
            (QuoteState.ACCEPTED, TODAY),
            (QuoteState.ACCEPTED, date(2026, 7, 1)),
            (QuoteState.DECLINED, TODAY),
        ):
            store.quotes.add(_quote(old.id, state, day, store.now()))
    return store


def _quote(customer_id, state, day, now) -> Quote:
    return Quote(
        customer_id=customer_id, state=state, sent_on=day, answered_on=day, created_at=now, updated_at=now
    )


@pytest.mark.parametrize(
    ("figure", "span", "expected"),
    [
        (GoalFigure.NEW_CUSTOMERS, Span.MONTH, 1),
        (GoalFigure.NEW_CUSTOMERS, Span.YEAR, 1),
        (GoalFigure.TURNOVER, Span.MONTH, 50_00),
        (GoalFigure.TURNOVER, Span.QUARTER, 60_00),
        (GoalFigure.CALLS, Span.MONTH, 1),
        (GoalFigure.CALLS, Span.YEAR, 2),
        (GoalFigure.QUOTES_WON, Span.MONTH, 1),
        (GoalFigure.QUOTES_WON, Span.YEAR, 2),
        (GoalFigure.COMPLAINT_DAYS, Span.MONTH, 7),
        (GoalFigure.RETENTION, Span.YEAR, 100),
    ],
)
def test_every_figure_is_counted_up_to_the_day(year, figure, span, expected):
    found = reads.of_goal(year, a_goal(figure, span, 10), on=TODAY, currency="EUR")
    assert found.actual == expected


def test_goals_hold_from_their_first_to_their_last_day(store):
    goals.keep(store, a_goal(last_on=date(2026, 10, 31)))
    going_on = goals.keep(store, a_goal(span=Span.YEAR))
    goals.keep(store, Goal(**{**_values(a_goal()), "first_on": date(2026, 12, 1)}))
    assert [each.goal.id for each in reads.progress(store, on=TODAY, currency="EUR")] == [going_on.id]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("Turnover", "November 2026", "€100", "€0", "Behind")),
        ("zh", ("销售额", "2026年11月", "€100", "€0", "落后")),
        ("ru", ("Оборот", "Ноябрь\u00a02026", "100\u00a0€", "0\u00a0€", "Отстаём")),
    ],
)
def test_progress_is_said_in_the_readers_language(store, language, words):
    with store.step("profile"):
        store.write("UPDATE profile SET currency = 'EUR'")
    goals.keep(store, a_goal())
    (said,) = goals.said(store, today=TODAY, catalogue=Catalogue(language, ""))
    assert (
        tuple(
            text.replace("\u00a0", "\u00a0")
            for text in (said.name, said.span, said.target, said.actual, said.state_name)
        )
        == words
    )
