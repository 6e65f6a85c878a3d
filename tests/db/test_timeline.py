"""The past of a customer, a window at a time: nothing twice, nothing lost, however it is asked for."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallcrm.db.reads import timeline
from smallcrm.db.reads.timeline import Asked
from smallcrm.db.store import Store
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.attachment import Attachment
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.sale import Payment, Sale, Way
from smallcrm.services import activities, reminders, sales
from tests.builders import TODAY, a_car, a_customer
from tests.db.conftest import NOW


@pytest.fixture
def anna(store):
    return a_customer(store, "Anna")


def happened(store, customer, text, *, day=TODAY, kind=ActivityKind.NOTE, **values):
    entry = Activity(customer_id=customer.id, kind=kind, happened_on=day, text=text, **values)
    return activities.log(store, entry)


def sold(store, customer, text, *, day=TODAY, amount=500, **values):
    return sales.add(store, Sale(customer_id=customer.id, sold_on=day, amount=amount, text=text, **values))


def all_of(store, customer, asked=None, *, limit=3):
    """Read window after window."""
    found, after = [], None
    while True:
        window = timeline.read(store, customer.id, asked, after=after, limit=limit)
        found += window.entries
        after = window.after
        if after is None:
            return found


def keys(entries):
    return [(each.kind, each.id) for each in entries]


def said(entries):
    return [getattr(each.record, "text", each.kind) for each in entries]


days = st.lists(st.tuples(st.sampled_from("ASRF"), st.integers(0, 4)), max_size=25)


@settings(max_examples=25)
@given(days, st.integers(1, 7))
def test_windows_of_any_size_tell_the_same_story(tmp_path_factory, records, limit):
    path = tmp_path_factory.mktemp("t") / "shop.db"
    with Store.open(path, now=lambda: NOW) as store:
        anna = a_customer(store, "Anna")
        with store.step("import"):
            for number, (kind, back) in enumerate(records):
                day = TODAY - timedelta(days=back)
                if kind == "A":
                    store.activities.add(Activity(customer_id=anna.id, happened_on=day, text=f"n{number}"))
                elif kind == "S":
                    store.sales.add(Sale(customer_id=anna.id, sold_on=day, text=f"s{number}", created_at=NOW))
                elif kind == "R":
                    store.reminders.add(
                        Reminder(customer_id=anna.id, title="r", due_on=day, done_on=day, created_at=NOW)
                    )
                else:
                    store.attachments.add(
                        Attachment(
                            customer_id=anna.id, name="f", size=1, sha256="0" * 64, added_on=day, added_at=NOW
                        )
                    )
        whole = timeline.read(store, anna.id, limit=1_000).entries
        assert keys(all_of(store, anna, limit=limit)) == keys(whole)
        assert len(whole) == len(records) + 1, "and the day they were added"
        assert [each.day for each in whole] == sorted((each.day for each in whole), reverse=True)


def test_a_bill_stands_with_its_work_and_not_again(store, anna):
    car = a_car(store, anna)
    work = happened(store, anna, "Oil change and brake check", asset_id=car.id)
    bill = sold(store, anna, "Oil change", asset_id=car.id)
    other = sold(store, anna, "Wipers")
    entries = all_of(store, anna)
    assert keys(entries)[:2] == [("activity", work.id), ("sale", other.id)]
    assert entries[0].bill.id == bill.id
    paid = all_of(store, anna, Asked(has_bills=True), limit=1)
    assert sorted(keys(paid)) == [("activity", work.id), ("sale", other.id)]


def test_a_bill_meets_its_work_across_the_edge_of_a_window(store, anna):
    for number in range(5):
        happened(store, anna, f"Wash {number}")
        sold(store, anna, f"Wash {number}", amount=number + 1)
    entries = all_of(store, anna, limit=2)
    assert [each.bill.amount for each in entries if each.bill] == [5, 4, 3, 2, 1]
    assert not [each for each in entries if each.kind == "sale"]


def test_only_the_kinds_asked_for(store, anna):
    happened(store, anna, "rang", kind=ActivityKind.CALL)
    happened(store, anna, "noted")
    sold(store, anna, "Wipers")
    asked = Asked(streams=frozenset({"activity"}), activities=frozenset({ActivityKind.CALL}))
    assert said(all_of(store, anna, asked)) == ["rang"]


def test_words_are_found_in_any_case_and_order_and_in_the_plate(store, anna):
    car = a_car(store, anna, plate="LK19 ABC")
    happened(store, anna, "Ёлка и шины")
    happened(store, anna, "Winter tyres wanted", who="Dana")
    happened(store, anna, "Brakes", asset_id=car.id)
    for typed, expected in (
        ("елка", ["Ёлка и шины"]),
        ("WANTED tyres", ["Winter tyres wanted"]),
        ("dana", ["Winter tyres wanted"]),
        ("lk19", ["Brakes"]),
        ("nowhere", []),
    ):
        assert said(all_of(store, anna, Asked(typed=typed), limit=1)) == expected


def test_a_reminder_that_was_noted_stands_once(store, anna):
    step = reminders.add(store, Reminder(customer_id=anna.id, title="Ring back", due_on=TODAY))
    dropped = reminders.add(store, Reminder(customer_id=anna.id, title="Ask", due_on=TODAY))
    reminders.complete(store, step.id, done_on=TODAY)
    reminders.dismiss(store, dropped.id, on=TODAY, reason="has one")
    kinds = [each.kind for each in all_of(store, anna)]
    assert kinds == ["activity", "reminder", "begun"]


def test_somebody_elses_past_is_not_told(store, anna):
    happened(store, a_customer(store, "Boris"), "not hers")
    assert [each.kind for each in all_of(store, anna)] == ["begun"]


@pytest.mark.parametrize("kind", timeline.STREAMS)
def test_every_stream_walks_an_index(store, anna, kind):
    plan = timeline.plan(store, anna.id, kind)
    assert not [step for step in plan if step.startswith("SCAN")]
    assert "USE TEMP B-TREE FOR ORDER BY" not in plan


def test_a_day_is_a_day(store, anna):
    entry = happened(store, anna, "long ago", day=date(2019, 2, 3))
    assert all_of(store, anna)[-1].day == date(2019, 2, 3)
    assert entry.id


def test_a_payment_is_told_on_its_day_with_what_it_was_for(store, anna):
    owed = sold(store, anna, "Tyres", amount=500, day=TODAY - timedelta(9), due_on=TODAY)
    sales.pay(store, Payment(sale_id=owed.id, paid_on=TODAY, amount=200))
    first, *_ = timeline.read(store, anna.id).entries
    assert (first.kind, first.record.amount, first.bill.text) == ("payment", 200, "Tyres")
    money = timeline.read(store, anna.id, Asked(has_bills=True)).entries
    assert [each.kind for each in money] == ["payment", "sale"]
    assert [each.kind for each in timeline.read(store, anna.id, Asked(typed="tyres R-2026")).entries] == [
        "payment"
    ]


def test_what_was_paid_at_once_is_told_once(store, anna):
    sales.add_paid(store, Sale(customer_id=anna.id, sold_on=TODAY, amount=90, text="Bulb"), Way.CASH)
    assert [each.kind for each in timeline.read(store, anna.id).entries] == ["sale", "begun"]


def test_what_was_said_with_a_person_of_a_company_stands_on_both_pages(store, anna):
    firm = a_customer(store, "Harbour Lane Garage")
    met = happened(
        store, firm, "Shown the new lift", kind=ActivityKind.MEETING, person_id=anna.id, minutes=40
    )
    happened(store, firm, "Something else")
    assert [entry.id for entry in timeline.read(store, anna.id).entries if entry.kind == "activity"] == [
        met.id
    ]
    assert met.id in [entry.id for entry in timeline.read(store, firm.id).entries]
    entries = timeline.read(store, firm.id).entries
    assert timeline.people_met(store, entries) == {anna.id: "Anna"}
    visits = Asked(streams=frozenset({timeline.ACTIVITY}), activities=frozenset({ActivityKind.MEETING}))
    assert [entry.id for entry in timeline.read(store, anna.id, visits).entries] == [met.id]
    assert "SCAN met" not in " ".join(timeline.plan(store, anna.id, timeline.MET))
