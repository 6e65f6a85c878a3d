"""What is done to a customer is one step, and comes back with one Undo."""

from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.services import activities, maintenance
from tests.builders import TODAY, a_customer


def test_calling_again_without_a_reminder_makes_one(store):
    anna = a_customer(store, "Anna")
    call = Activity(customer_id=anna.id, kind=ActivityKind.CALL, happened_on=TODAY, text="Not in")
    activities.log_call(store, call, again_on=TODAY, again_title="Call again")
    (made,) = store.reminders.where("customer_id = :id AND kind = 'call'", id=anna.id)
    assert (made.title, made.due_on) == ("Call again", TODAY)
    maintenance.undo_step(store)
    assert store.activities.where("1") == []
    assert not store.reminders.where("kind = 'call'")
