"""What is done to several customers at once is one step, and comes back with one Undo."""

import pytest

from smallcrm.db import history
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.customer import Status
from smallcrm.services import activities, customers, maintenance
from tests.builders import TODAY, a_car, a_customer, content


@pytest.fixture
def three(store):
    people = [a_customer(store, name, phones=(f"07700 90010{n}",)) for n, name in enumerate(("A", "B", "C"))]
    a_car(store, people[0])
    return [person.id for person in people]


def test_several_are_removed_and_come_back_together(store, three):
    before = content(store)
    assert customers.delete_many(store, three[:2]) == 2
    assert [customer.name for customer in store.customers.where("1")] == ["C"]
    assert history.next_to_undo(store).code == "customers_deleted"
    maintenance.undo_step(store)
    assert content(store) == before


def test_a_tag_is_put_on_those_who_lack_it(store, three):
    customers.tag_many(store, three[:1], "Fleet")
    assert customers.tag_many(store, three, "  Fleet ") == 2
    assert store.scalar("SELECT count(*) FROM customer_tag") == 3
    maintenance.undo_step(store)
    assert store.scalar("SELECT count(*) FROM customer_tag") == 1


def test_an_empty_tag_is_no_tag(store, three):
    assert customers.tag_many(store, three, "  ") == 0


def test_a_status_is_set_where_it_is_another(store, three):
    customers.set_status_many(store, three[:1], Status.LOST)
    assert customers.set_status_many(store, three, Status.LOST) == 2
    assert {customer.status for customer in store.customers.where("1")} == {Status.LOST}


def test_calling_again_without_a_reminder_makes_one(store, three):
    call = Activity(customer_id=three[0], kind=ActivityKind.CALL, happened_on=TODAY, text="Not in")
    activities.log_call(store, call, again_on=TODAY, again_title="Call again")
    (made,) = store.reminders.where("customer_id = :id AND kind = 'call'", id=three[0])
    assert (made.title, made.due_on) == ("Call again", TODAY)
    maintenance.undo_step(store)
    assert store.activities.where("1") == []
    assert not store.reminders.where("kind = 'call'")
