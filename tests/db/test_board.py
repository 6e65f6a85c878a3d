"""The board's heads, cards and warnings."""

from datetime import timedelta

import pytest

from smallcrm.db.reads import board
from smallcrm.domain.customer import CustomerKind
from smallcrm.domain.deal import Deal
from smallcrm.domain.values.month import Month
from smallcrm.services import deals
from tests.builders import TODAY, a_customer


@pytest.fixture
def stage(store):
    return {each.code: each for each in deals.stages(store, 1)}


def a_deal(store, title, **values):
    customer = a_customer(store, values.pop("name", "Nadia"), kind=CustomerKind(values.pop("kind", "person")))
    since = values.pop("since", TODAY)
    return deals.add(
        store,
        Deal(customer_id=customer.id, title=title, opened_on=since, stage_since=since, **values),
        tags=values.get("tags", ()),
    )


def test_heads_add_up_by_currency_and_chance(store, stage):
    a_deal(store, "a", value=101, currency="EUR")
    a_deal(store, "b", value=200, currency="EUR", probability=50)
    a_deal(store, "c", value=7, currency="USD")
    a_deal(store, "d")
    head = board.heads(store, list(stage.values()), today=TODAY)[0]
    assert (head.count, head.totals, head.weighted) == (
        4,
        {"EUR": 301, "USD": 7},
        {"EUR": 10 + 100, "USD": 1},
    )


def test_closed_deals_stay_a_month(store, stage):
    for days in (0, 30, 31):
        deal = a_deal(store, f"{days}")
        deals.move(store, deal.id, stage["won"].id, today=TODAY - timedelta(days=days))
    won = board.heads(store, list(stage.values()), today=TODAY)[4]
    assert won.count == 2
    assert [card.deal.title for card in board.cards(store, stage["won"], today=TODAY)] == ["0", "30"]


def test_columns_are_read_by_windows(store, stage):
    for number in range(7):
        a_deal(store, f"{number}")
    first = board.cards(store, stage["new"], today=TODAY, limit=3)
    second = board.cards(store, stage["new"], today=TODAY, offset=3, limit=3)
    assert [card.deal.title for card in [*first, *second]] == ["6", "5", "4", "3", "2", "1"]


def test_a_card_shows_who_what_next_and_how_long(store, stage):
    since = TODAY - timedelta(days=20)
    deal = a_deal(store, "Brakes", name="Harbor Ltd", kind="company", since=since)
    deals.plan_next_step(store, deal.id, title="Call", due_on=TODAY)
    (card,) = board.cards(store, stage["new"], today=TODAY)
    assert (card.customer, card.is_company, card.next_on, card.next_title) == (
        "Harbor Ltd",
        True,
        TODAY,
        "Call",
    )
    assert (card.days_in_stage, card.is_stalled) == (20, True)


def test_filters_narrow_heads_and_cards(store, stage):
    one = a_deal(store, "one", owner="Frank", expected_on=TODAY)
    a_deal(store, "two", owner="")
    deals.edit(store, one, tags=["big"])
    chosen = [
        board.BoardFilter(owner="Frank"),
        board.BoardFilter(tag="big"),
        board.BoardFilter(customer_id=one.customer_id),
        board.BoardFilter(closing=Month.of(TODAY)),
    ]
    for each in chosen:
        assert board.heads(store, [stage["new"]], each, today=TODAY)[0].count == 1
        assert [card.deal.id for card in board.cards(store, stage["new"], each, today=TODAY)] == [one.id]
        assert board.deals(store, each, today=TODAY).ids(None) == [one.id]


def test_deals_are_listed_and_found(store, stage):
    first, second = a_deal(store, "Brakes", name="王小明"), a_deal(store, "Tyres", name="Oleg")
    deals.move(store, second.id, stage["lost"].id, today=TODAY)
    assert board.deals(store, today=TODAY).ids(None) == [first.id]
    assert board.deals(store, today=TODAY, with_closed=True).count() == 2
    assert board.deals(store, today=TODAY, typed="wxm").ids(None) == [first.id]
    assert board.deals(store, today=TODAY, typed="tyr", with_closed=True).ids(None) == [second.id]
    assert board.deals(store, today=TODAY).rows([first.id])[first.id].customer == "王小明"


def test_what_needs_somebody_is_found(store, stage):
    stalled = a_deal(store, "old", since=TODAY - timedelta(days=15))
    deals.plan_next_step(store, stalled.id, title="Call", due_on=TODAY + timedelta(days=3))
    lonely = a_deal(store, "lonely")
    late = a_deal(store, "late")
    deals.plan_next_step(store, late.id, title="Call", due_on=TODAY - timedelta(days=1))
    won = a_deal(store, "won")
    deals.move(store, won.id, stage["won"].id, today=TODAY)
    found = board.attention(store, today=TODAY)
    assert (found.stalled, found.without_step, found.late) == ((stalled.id,), (lonely.id,), (late.id,))
