"""Deals on a real file: opened, moved, won, lost, and the stages they go through."""

from dataclasses import replace
from datetime import timedelta

import pytest

from smallcrm.db import undo
from smallcrm.domain.deal import Deal, LostReason, Pipeline, Stage, StageKind
from smallcrm.domain.errors import UserError
from smallcrm.domain.quote import QuoteLine
from smallcrm.services import deals, quotes
from tests.builders import TODAY, a_customer, content

LATER = TODAY + timedelta(days=5)


@pytest.fixture
def stage(store):
    """The stages of the pipeline that is there from the beginning, by code."""
    return {each.code: each for each in deals.stages(store, 1)}


def a_deal(store, title="Brakes", **values) -> Deal:
    customer_id = values.pop("customer_id", None) or a_customer(store).id
    deal = Deal(customer_id=customer_id, title=title, opened_on=TODAY, stage_since=TODAY, **values)
    return deals.add(store, deal)


def titles(store, stage) -> list[str]:
    return [deal.title for deal in store.deals.where("stage_id = :id", order="rank, id", id=stage.id)]


def moves(store, deal):
    return [
        (move.from_stage_id, move.to_stage_id) for move in store.deal_moves.where("deal_id = :id", id=deal.id)
    ]


def test_a_deal_begins_in_the_first_stage_above_the_others(store, stage):
    a_deal(store, "first")
    second = a_deal(store, "second")
    assert titles(store, stage["new"]) == ["second", "first"]
    assert moves(store, second) == [(None, stage["new"].id)]


def test_a_deal_needs_a_title(store):
    with pytest.raises(UserError) as error:
        a_deal(store, "  ")
    assert error.value.code == "deal_without_title"


def test_a_move_is_stored_and_can_be_taken_back(store, stage):
    deal = a_deal(store)
    before = content(store)
    moved = deals.move(store, deal.id, stage["talking"].id, today=LATER).deal
    assert (moved.stage_id, moved.stage_since, moved.is_open) == (stage["talking"].id, LATER, True)
    assert moves(store, deal)[-1] == (stage["new"].id, stage["talking"].id)
    undo.undo(store)
    assert content(store) == before


def test_a_place_within_a_stage_is_no_move(store, stage):
    first, second, third = (a_deal(store, name) for name in ("1", "2", "3"))
    assert titles(store, stage["new"]) == ["3", "2", "1"]
    deals.move(store, first.id, stage["new"].id, today=LATER, before_id=second.id)
    assert titles(store, stage["new"]) == ["3", "1", "2"]
    deals.move(store, third.id, stage["new"].id, today=LATER)
    assert titles(store, stage["new"]) == ["1", "2", "3"]
    assert len(store.deal_moves.where("1")) == 3
    assert store.deals.get(first.id).stage_since == TODAY


def test_the_same_gap_takes_any_number_of_deals(store, stage):
    top, bottom = a_deal(store, "top"), a_deal(store, "x")
    deals.move(store, bottom.id, stage["new"].id, today=TODAY)
    customer = store.customers.where("1")[0].id
    below = bottom.id
    for number in range(70):
        fresh = a_deal(store, f"{number}", customer_id=customer)
        deals.move(store, fresh.id, stage["new"].id, today=TODAY, before_id=below)
        below = fresh.id
    listed = titles(store, stage["new"])
    assert listed == ["top", *(f"{number}" for number in reversed(range(70))), "x"]
    ranks = [deal.rank for deal in store.deals.where("1", order="rank")]
    assert len(set(ranks)) == len(ranks)
    assert top.id


def test_won_it_is_closed_and_writes_the_sale(store, stage):
    deal = a_deal(store, value=500_00, currency="EUR")
    won = deals.move(store, deal.id, stage["won"].id, today=LATER, amount=450_00, writes_sale=True)
    assert (won.deal.closed_on, won.deal.value) == (LATER, 450_00)
    assert (won.sale.amount, won.sale.text, won.sale.currency) == (450_00, "Brakes", "EUR")
    back = deals.move(store, deal.id, stage["talking"].id, today=LATER).deal
    assert back.is_open


def test_lost_it_has_a_reason_and_no_next_step(store, stage):
    deal = a_deal(store)
    deals.plan_next_step(store, deal.id, title="Call", due_on=LATER)
    reason = store.lost_reasons.where("code = 'price'")[0]
    lost = deals.move(store, deal.id, stage["lost"].id, today=LATER, lost_reason_id=reason.id).deal
    assert (lost.lost_reason_id, lost.is_open) == (reason.id, False)
    assert store.reminders.count() == 0


def test_a_new_next_step_replaces_the_planned_one(store):
    deal = a_deal(store)
    deals.plan_next_step(store, deal.id, title="Call", due_on=TODAY)
    deals.put_off(store, deal.id, until=LATER, title="Ask again")
    (reminder,) = store.reminders.where("1")
    assert (reminder.title, reminder.due_on) == ("Ask again", LATER)


def test_an_accepted_quote_wins_its_deal_in_the_same_step(store, stage):
    customer = a_customer(store)
    quote = quotes.begin(store, customer.id, today=TODAY)
    made = quotes.add(store, quote, [QuoteLine(name="Brakes", price=300_00)])
    deal = a_deal(store, customer_id=customer.id, quote_id=made.quote.id)
    quotes.send(store, made.quote.id, today=TODAY)
    before = content(store)
    sale = quotes.accept(store, made.quote.id, today=LATER)
    won = store.deals.get(deal.id)
    assert (won.stage_id, won.value, won.sale_id) == (stage["won"].id, 300_00, sale.id)
    undo.undo(store)
    assert content(store) == before


def test_tags_of_a_deal_are_those_it_was_given(store):
    deal = a_deal(store)
    deals.edit(store, deal, tags=["big", "spring"])
    deals.edit(store, store.deals.get(deal.id), tags=["spring"])
    names = "SELECT name FROM tag JOIN deal_tag ON tag.id = tag_id WHERE deal_id = :id"
    assert store.query(names, id=deal.id) == [("spring",)]


def test_editing_does_not_move(store, stage):
    deal = a_deal(store)
    deals.edit(store, replace(deal, title="Brakes and oil", stage_id=stage["won"].id))
    kept = store.deals.get(deal.id)
    assert (kept.title, kept.stage_id) == ("Brakes and oil", stage["new"].id)


def test_a_stage_with_deals_goes_only_when_they_have_a_place(store, stage):
    deal = a_deal(store)
    wanted = [each for each in deals.stages(store, 1) if each.code != "new"]
    with pytest.raises(UserError) as error:
        deals.edit_stages(store, 1, wanted)
    assert error.value.code == "stage_has_deals"
    deals.edit_stages(store, 1, wanted, moves_to={stage["new"].id: stage["talking"].id})
    assert store.deals.get(deal.id).stage_id == stage["talking"].id
    assert [each.position for each in deals.stages(store, 1)] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("missing", list(StageKind))
def test_a_pipeline_needs_its_ends(store, missing):
    wanted = [Stage(name=kind.value, kind=kind) for kind in StageKind if kind is not missing]
    with pytest.raises(UserError) as error:
        deals.add_pipeline(store, Pipeline(name="Repairs"), wanted)
    assert error.value.code == "pipeline_without_end"


def test_reasons_are_edited_as_a_list(store):
    price, *_ = store.lost_reasons.where("1", order="position")
    deals.edit_lost_reasons(store, [LostReason(name="Moved away"), price])
    kept = store.lost_reasons.where("1", order="position")
    assert [(each.name, each.code) for each in kept] == [("Moved away", ""), ("", "price")]
