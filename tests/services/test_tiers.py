"""How customers weigh: worked out every day, kept every month, never undone by mistake."""

from datetime import date

import pytest

from smallcrm.db import history, undo
from smallcrm.db.reads import worth
from smallcrm.db.reads.customer_list import CustomerList
from smallcrm.domain.customer_filter import CustomerFilter, read_condition
from smallcrm.domain.errors import UserError
from smallcrm.domain.sale import Sale
from smallcrm.domain.tiers import Tier, TierRule, Worth
from smallcrm.domain.values.month import Month
from smallcrm.services import customers, sales, tiers
from tests.builders import TODAY, a_customer

OCTOBER = Month(2026, 10)


def bought(store, who, amount, day=date(2026, 10, 10)) -> None:
    sales.add(store, Sale(customer_id=who.id, sold_on=day, amount=amount, currency="EUR"))


@pytest.fixture
def shop(store):
    """Four customers: one large, two in the middle, one who never bought."""
    found = [a_customer(store, name) for name in ("Large", "Middle", "Small", "Nobody")]
    for who, amount in zip(found, (60_00, 30_00, 10_00), strict=False):
        bought(store, who, amount)
    return store, found


def listed(store, *conditions, sort="tier", descending=False) -> list[str]:
    class Order:
        key, is_descending = sort, descending

    chosen = CustomerFilter(tuple(read_condition(text) for text in conditions))
    found = CustomerList(store, chosen, today=TODAY)
    ids = found.ids(Order())
    rows = found.rows(ids)
    return [rows[id_].line.name for id_ in ids]


def test_the_list_is_sorted_and_filtered_by_tier(shop):
    store, _ = shop
    assert tiers.bring_up_to_date(store, today=TODAY)
    assert listed(store, "tier=*") == ["Large", "Middle", "Small"]
    assert listed(store, "tier=*", descending=True) == ["Small", "Middle", "Large"]
    assert listed(store, "tier=A") == ["Large"]
    assert listed(store, "tier=A|C") == ["Large", "Small"]
    assert set(listed(store, "tier!=A")) == {"Middle", "Small", "Nobody"}
    assert listed(store, "tier=") == ["Nobody"]


def test_the_tier_survives_an_edit_and_is_worked_out_once_a_day(shop):
    store, (large, *_) = shop
    tiers.bring_up_to_date(store, today=TODAY)
    customers.set_note(store, large.id, "Likes tea")
    assert worth.of_customer(store, large.id).tier == "A"
    assert not tiers.bring_up_to_date(store, today=TODAY)
    bought(store, shop[1][1], 900_00, TODAY)
    assert tiers.refresh(store, today=TODAY)
    assert worth.of_customer(store, shop[1][1].id).tier == "A"


def test_other_limits_place_customers_anew(shop):
    store, (_, middle, *_) = shop
    tiers.refresh(store, today=TODAY)
    assert worth.of_customer(store, middle.id).tier == "B"
    tiers.save_rule(store, TierRule(a_percent=70), today=TODAY)
    assert worth.of_customer(store, middle.id).tier == "A"
    undo.undo(store)
    assert worth.rule(store) == TierRule()


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (TierRule(a_percent=80), "tier_limits_out_of_order"),
        (TierRule(c_percent=101), "tier_limits_out_of_order"),
        (TierRule(a_percent=0), "tier_limits_out_of_order"),
        (TierRule(months=0), "tier_months_out_of_range"),
        (TierRule(months=61), "tier_months_out_of_range"),
    ],
)
def test_limits_that_make_no_sense_are_refused(store, rule, code):
    with pytest.raises(UserError) as error:
        tiers.save_rule(store, rule, today=TODAY)
    assert error.value.code == code


def test_a_month_is_kept_once_and_stays_as_it_was(shop):
    store, (_, middle, *_) = shop
    assert tiers.keep(store, OCTOBER) == 3
    bought(store, middle, 900_00, date(2026, 10, 31))
    assert tiers.keep(store, OCTOBER) == 0
    assert worth.kept(store, OCTOBER)[middle.id] == "B"


def test_who_moved_between_two_months(shop):
    store, (_, _, small, nobody) = shop
    bought(store, nobody, 5_00, date(2025, 9, 15))
    bought(store, small, 1_00, date(2026, 9, 2))
    tiers.keep(store, OCTOBER)
    moved = worth.movement(store, OCTOBER, most=10)
    assert [(each.customer, each.before, each.now) for each in moved.up] == [
        ("Large", "", "A"),
        ("Middle", "", "B"),
    ]
    assert [(each.customer, each.before, each.now) for each in moved.down] == [
        ("Small", "A", "C"),
    ]
    assert (moved.ups, moved.downs) == (2, 1)
    assert (moved.before, moved.now) == ({"A": 1}, {"A": 1, "B": 1, "C": 1})


def test_nothing_is_said_of_a_month_nobody_kept(shop):
    assert worth.movement(shop[0], OCTOBER, most=10) is None


def test_undo_looks_past_what_the_program_kept(shop):
    store, _ = shop
    with store.step("customer_edited", name="x"):
        store.write("UPDATE customer SET city = 'Leeds' WHERE name = 'Large'")
    tiers.keep(store, OCTOBER)
    assert history.steps(store, limit=1)[0].code == "tiers_kept"
    undo.undo(store)
    assert store.scalar("SELECT city FROM customer WHERE name = 'Large'") == ""
    assert worth.is_kept(store, OCTOBER)


def test_a_removed_customer_comes_back_with_what_was_kept(shop):
    store, (large, *_) = shop
    tiers.keep(store, OCTOBER)
    with store.step("customer_removed", name="Large"):
        store.customers.remove(large.id)
    assert large.id not in worth.kept(store, OCTOBER)
    undo.undo(store)
    assert worth.kept(store, OCTOBER)[large.id] == "A"


def test_keys_put_the_best_first():
    marks = [Worth(tier, mark) for tier in Tier for mark in ("555", "545", "111")]
    assert sorted(marks, key=lambda each: each.key) == marks
    assert all(Worth.of_key(each.key) == each for each in marks)
