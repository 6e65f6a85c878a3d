"""Sales and the money for them, on a real file."""

from datetime import timedelta

import pytest

from smallcrm.db import undo
from smallcrm.domain.errors import UserError
from smallcrm.domain.sale import Payment, Sale, Way
from smallcrm.services import sales
from tests.builders import TODAY, a_customer, content


@pytest.fixture
def owed(store) -> Sale:
    customer = a_customer(store, "Oleg Smirnov")
    return sales.add(
        store,
        Sale(
            customer_id=customer.id, sold_on=TODAY, amount=100_00, text="Tyres", due_on=TODAY + timedelta(14)
        ),
    )


def paid(sale: Sale, amount: int, days: int = 0) -> Payment:
    return Payment(sale_id=sale.id, paid_on=TODAY + timedelta(days), amount=amount, way=Way.CARD)


def test_a_purchase_of_an_old_list_is_not_owed(store):
    customer = a_customer(store)
    old = sales.add(store, Sale(customer_id=customer.id, amount=100_00, text="bought long ago"))
    assert sales.read(store, old.id).balance == 0


def test_parts_are_paid_until_nothing_is_left(store, owed):
    sales.pay(store, paid(owed, 40_00))
    assert sales.read(store, owed.id).balance == 60_00
    assert store.sales.get(owed.id).settled_on is None
    last = sales.pay(store, paid(owed, 60_00, days=3))
    assert store.sales.get(owed.id).settled_on == TODAY + timedelta(3)
    assert last.number == "R-2026-0002"


def test_a_payment_taken_away_is_owed_again(store, owed):
    payment = sales.pay(store, paid(owed, 100_00))
    sales.take_back_payment(store, payment.id)
    assert store.sales.get(owed.id).settled_on is None
    assert sales.read(store, owed.id).balance == 100_00


def test_money_that_is_due_needs_an_amount(store):
    customer = a_customer(store)
    with pytest.raises(UserError) as error:
        sales.add(store, Sale(customer_id=customer.id, due_on=TODAY))
    assert error.value.code == "sale_without_amount"


def test_instalments_add_up_and_remind(store, owed):
    sales.pay(store, paid(owed, 10_00))
    days = [TODAY + timedelta(30 * month) for month in (3, 1, 2)]
    parts = sales.part(store, owed.id, days)
    assert [part.amount for part in parts] == [30_00, 30_00, 30_00]
    due = [each.due_on for each in store.reminders.of_customer(owed.customer_id)]
    assert due == sorted(days)
    sales.pay(store, paid(owed, 30_00))
    assert [each.due_on for each in store.reminders.of_customer(owed.customer_id)] == sorted(days)[1:]


def test_instalments_of_what_does_not_divide_lose_no_cent(store):
    customer = a_customer(store)
    sale = sales.add(store, Sale(customer_id=customer.id, amount=100_00, due_on=TODAY))
    parts = sales.part(store, sale.id, [TODAY, TODAY + timedelta(30), TODAY + timedelta(60)])
    assert [part.amount for part in parts] == [33_34, 33_33, 33_33]


def test_letters_go_up_to_the_third_and_stand_in_the_timeline(store, owed):
    for level in (1, 2, 3, 3):
        (asked,) = sales.owing(store, [owed.id])
        (sale,) = sales.ask_by_letter(store, [asked], today=TODAY, said=lambda each: f"Letter {each.level}")
        assert (sale.letter_level, sale.letter_on) == (level, TODAY)
    assert [each.text for each in store.activities.of_customer(owed.customer_id)].count("Letter 3") == 2


def test_letters_are_one_a_customer_and_currency_at_the_highest_level_due(store, owed):
    anton = a_customer(store, "Anton")
    sums = (("USD", 10), ("USD", 20), ("EUR", 5))
    made = [
        sales.add(store, Sale(customer_id=anton.id, amount=amount, currency=currency, due_on=TODAY))
        for currency, amount in sums
    ]
    (first,) = sales.owing(store, [made[1].id])
    sales.ask_by_letter(store, [first], today=TODAY, said=str)
    paid_by_now = sales.add_paid(store, Sale(customer_id=anton.id, amount=7, sold_on=TODAY), Way.CASH)
    asked = sales.owing(store, [*(each.id for each in made), owed.id, paid_by_now.id])
    of_anton = {each.sale_ids: each.level for each in asked if each.customer_id == anton.id}
    assert of_anton == {(made[0].id, made[1].id): 2, (made[2].id,): 1}
    assert len(asked) == 3


def test_everything_about_a_sale_can_be_taken_back(store, owed):
    before = content(store)
    sales.part(store, owed.id, [TODAY, TODAY + timedelta(30)])
    sales.promise(store, owed.id, on=TODAY + timedelta(5))
    sales.pay(store, paid(owed, 100_00))
    sales.remove(store, owed.id)
    for _ in range(4):
        undo.undo(store)
    assert content(store) == before
