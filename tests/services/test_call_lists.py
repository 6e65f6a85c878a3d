"""Call lists on a real file."""

from datetime import timedelta

import pytest

from smallcrm.db import undo
from smallcrm.db.reads.scope import Those
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.call_list import CallList, CallResult
from smallcrm.domain.errors import UserError
from smallcrm.services import activities, call_lists
from smallcrm.services.call_lists import Outcome
from tests.builders import TODAY, a_customer, content

SPRING = CallList(name="Spring check", script="Offer the spring check", begun_on=TODAY)


@pytest.fixture
def people(store):
    return [a_customer(store, name, phones=(f"138001380{index}0",)) for index, name in enumerate("CAB")]


def made(store, people, **options):
    return call_lists.make(store, SPRING, Those([each.id for each in people]), today=TODAY, **options)


def test_people_stand_in_the_order_of_their_names(store, people):
    waiting = call_lists.waiting(store, made(store, people).call_list.id, today=TODAY)
    assert [store.customers.get(call.customer_id).name for call in waiting] == ["A", "B", "C"]


def test_who_must_not_or_cannot_be_called_is_left_out_and_counted(store, people):
    silent = a_customer(store, "Silent", phones=("13900000000",), do_not_contact=True)
    unreachable = a_customer(store, "No phone")
    activities.log(
        store,
        Activity(customer_id=people[0].id, kind=ActivityKind.CALL, happened_on=TODAY - timedelta(days=14)),
    )
    everybody = [*people, silent, unreachable]
    found = made(store, everybody)
    assert (found.count, found.do_not_contact, found.without_phone, found.called_lately) == (2, 1, 1, 1)
    assert made(store, everybody, with_lately_called=True).count == 3


def test_a_list_of_nobody_is_not_made(store):
    nobody = a_customer(store, "No phone")
    with pytest.raises(UserError) as error:
        made(store, [nobody])
    assert error.value.code == "call_list_empty"
    assert store.call_lists.count() == 0


def test_a_result_is_in_the_timeline_and_the_next_one_waits(store, people):
    call_list = made(store, people).call_list
    first, *_ = call_lists.waiting(store, call_list.id, today=TODAY)
    noted = call_lists.note_result(
        store, first.id, Outcome(result=CallResult.WILL_COME, note="Tuesday"), today=TODAY
    )
    (activity,) = store.activities.of_customer(first.customer_id)
    assert (activity.text, activity.result, noted.activity_id) == (
        "Spring check\nTuesday",
        "will_come",
        activity.id,
    )
    assert first.id not in [call.id for call in call_lists.waiting(store, call_list.id, today=TODAY)]


def test_who_is_called_again_comes_back_on_the_day(store, people):
    call_list = made(store, people).call_list
    first, *_ = call_lists.waiting(store, call_list.id, today=TODAY)
    tomorrow = TODAY + timedelta(days=1)
    call_lists.note_result(store, first.id, Outcome(result=CallResult.AGAIN, again_on=tomorrow), today=TODAY)
    assert first.id not in [call.id for call in call_lists.waiting(store, call_list.id, today=TODAY)]
    assert call_lists.waiting(store, call_list.id, today=tomorrow)[0].id == first.id


def test_interest_opens_a_deal_from_this_list(store, people):
    call_list = made(store, people).call_list
    first, *_ = call_lists.waiting(store, call_list.id, today=TODAY)
    outcome = Outcome(result=CallResult.INTERESTED, deal_title="Spring check", deal_value=99_00)
    before = content(store)
    noted = call_lists.note_result(store, first.id, outcome, today=TODAY)
    deal = store.deals.get(noted.deal_id)
    assert (deal.title, deal.value, deal.source) == ("Spring check", 99_00, "Spring check")
    undo.undo(store)
    assert content(store) == before


def test_who_asks_not_to_be_called_is_off_all_lists(store, people):
    lists = [made(store, people).call_list, made(store, people).call_list]
    first, *_ = call_lists.waiting(store, lists[0].id, today=TODAY)
    call_lists.forbid_calls(store, first.id, today=TODAY)
    assert store.customers.get(first.customer_id).do_not_contact
    for each in lists:
        waiting = call_lists.waiting(store, each.id, today=TODAY)
        assert first.customer_id not in [call.customer_id for call in waiting]


def test_a_finished_list_takes_no_results(store, people):
    call_list = made(store, people).call_list
    first, *_ = call_lists.waiting(store, call_list.id, today=TODAY)
    call_lists.close(store, call_list.id, today=TODAY)
    with pytest.raises(UserError) as error:
        call_lists.note_result(store, first.id, Outcome(result=CallResult.WILL_COME), today=TODAY)
    assert error.value.code == "call_list_closed"
