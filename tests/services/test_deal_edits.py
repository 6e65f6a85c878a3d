"""Many deals are changed as one step, and counted before."""

from datetime import date

import pytest

from smallcrm.domain.deal import Deal
from smallcrm.domain.values.month import Month
from smallcrm.services import deal_edits, deals, maintenance
from smallcrm.services.deal_edits import DealEdit
from tests.builders import TODAY, a_customer


@pytest.fixture
def three(store) -> list[int]:
    customer = a_customer(store)
    made = [
        deals.add(
            store,
            Deal(
                customer_id=customer.id,
                title=title,
                owner=owner,
                expected_on=day,
                opened_on=TODAY,
                stage_since=TODAY,
            ),
            tags=tags,
        )
        for title, owner, day, tags in (
            ("one", "Ann", None, ["big"]),
            ("two", "Ben", date(2026, 12, 5), []),
            ("three", "Ann", date(2027, 1, 5), ["big", "late"]),
        )
    ]
    return [deal.id for deal in made]


def test_what_is_left_empty_stays_as_it_is(store, three):
    before = store.deals.get_many(three)
    assert not DealEdit()
    assert deal_edits.preview(store, three, DealEdit()) == 0
    assert deal_edits.apply(store, three, DealEdit(), today=TODAY) == 0
    assert store.deals.get_many(three) == before


def test_only_deals_that_change_are_counted_and_written(store, three):
    edit = DealEdit(owner="Ann", closing=Month(2026, 12), add_tag="big")
    assert deal_edits.preview(store, three[:1], DealEdit(owner="Ann")) == 0
    assert deal_edits.preview(store, three, DealEdit(owner="Ann")) == 1
    assert deal_edits.apply(store, three, edit, today=TODAY) == 3
    found = store.deals.get_many(three)
    assert [deal.owner for deal in found] == ["Ann"] * 3
    # A day within the month was somebody's own.
    assert [deal.expected_on.day for deal in found] == [31, 5, 31]


def test_a_stage_is_a_move_and_all_is_one_step(store, three):
    talking = next(stage for stage in deals.stages(store, 1) if stage.code == "talking")
    edit = DealEdit(stage_id=talking.id, remove_tag="big")
    assert deal_edits.apply(store, three, edit, today=TODAY) == 3
    assert {deal.stage_id for deal in store.deals.get_many(three)} == {talking.id}
    assert len(store.deal_moves.where("to_stage_id = :id", id=talking.id)) == 3
    assert not store.query("SELECT 1 FROM deal_tag JOIN tag ON tag.id = tag_id WHERE name = 'big'")
    maintenance.undo_step(store)
    assert {deal.stage_id for deal in store.deals.get_many(three)} != {talking.id}
    assert store.scalar("SELECT count(*) FROM deal_tag") == 3
