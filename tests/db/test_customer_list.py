"""The long list of customers: who is in it, in which order, and that no scan stands behind it."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from smallcrm.db.customer_list import MOST_FOUND, SORTS, CustomerList, Filter, counts, tags
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.customer import Status
from smallcrm.domain.reminder import Reminder
from smallcrm.services import activities, customers, reminders
from tests.builders import TODAY, a_car, a_customer


@dataclass(frozen=True)
class By:
    key: str
    is_descending: bool = False


@pytest.fixture
def shop(store):
    """Four people: Anna is overdue, Boris due next year, Carl and 王伟 have nothing planned."""
    people = {
        "Carl": a_customer(store, "Carl", tags=("Garage",)),
        "Anna": a_customer(store, "Anna", phones=("07700 900123",), tags=("Garage", "Fleet")),
        "Boris": a_customer(store, "Boris", status=Status.LOST),
        "王伟": a_customer(store, "王伟", status=Status.PROSPECT),
    }
    for name, days in (("Anna", -40), ("Boris", 300)):
        due_on = TODAY + timedelta(days=days)
        reminders.add(store, Reminder(customer_id=people[name].id, title="Call", due_on=due_on))
    for name, day in (("Boris", date(2026, 1, 5)), ("Carl", date(2026, 6, 5))):
        call = Activity(customer_id=people[name].id, kind=ActivityKind.CALL, happened_on=day)
        activities.log(store, call)
    return people


def names(store, key="everyone", by=None, typed="", limit=None):
    listed = CustomerList(store, Filter.of(key), today=TODAY, typed=typed)
    ids = listed.ids(by, limit)
    rows = listed.rows(ids)
    return [rows[id_].line.name for id_ in ids]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("everyone", ["Anna", "Boris", "Carl", "王伟"]),
        ("due", ["Anna"]),
        ("no_step", ["Carl", "王伟"]),
        ("status:lost", ["Boris"]),
        ("status:active", ["Anna", "Carl"]),
        ("tag:Garage", ["Anna", "Carl"]),
        ("tag:Fleet", ["Anna"]),
        ("tag:Nobody has it", []),
    ],
)
@pytest.mark.parametrize("limit", [None, 1, 128])
def test_a_filter_lists_and_counts_the_same_people(store, shop, key, expected, limit):
    assert names(store, key, limit=limit) == expected[:limit]
    assert CustomerList(store, Filter.of(key), today=TODAY).count() == len(expected)


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (By("name"), ["Anna", "Boris", "Carl", "王伟"]),
        (By("name", is_descending=True), ["王伟", "Carl", "Boris", "Anna"]),
        (By("next"), ["Anna", "Boris", "Carl", "王伟"]),
        (By("next", is_descending=True), ["Boris", "Anna", "王伟", "Carl"]),
        (By("last_contact"), ["Boris", "Carl", "Anna", "王伟"]),
        (By("last_contact", is_descending=True), ["Carl", "Boris", "王伟", "Anna"]),
        (By("number"), ["Carl", "Anna", "Boris", "王伟"]),
    ],
)
def test_what_has_no_value_stands_last_whichever_way_it_is_sorted(store, shop, by, expected):
    assert names(store, by=by) == expected


def test_typing_narrows_the_filter_that_is_on(store, shop):
    assert names(store, typed="an") == ["Anna"]
    assert names(store, "no_step", typed="an") == []
    assert names(store, "no_step", typed="ww") == ["王伟"]
    assert names(store, typed="900123") == ["Anna"]


def test_typing_nothing_is_no_filter(store, shop):
    assert len(names(store, typed="   ")) == 4


def test_more_than_can_be_read_is_cut_and_says_so(store):
    with store.step("demo"):
        for number in range(MOST_FOUND + 5):
            a_customer(store, f"Smith {number}")
    found = CustomerList(store, Filter(), today=TODAY, typed="smith")
    assert found.is_cut
    assert found.count() == MOST_FOUND


def test_a_row_brings_the_first_thing_and_how_many_more(store, shop):
    a_car(store, shop["Anna"], "LK19 ABC")
    a_car(store, shop["Anna"], "MM20 XYZ")
    row = CustomerList(store, Filter(), today=TODAY).rows([shop["Anna"].id])[shop["Anna"].id]
    assert (row.thing.plate, row.more_things) == ("LK19 ABC", 1)
    assert row.line.of_kind("phone")[0].value == "07700 900123"
    assert row.line.upcoming.title == "Call"
    assert row.line.tags == ["Fleet", "Garage"]


def test_a_row_that_is_gone_is_left_out(store, shop):
    listed = CustomerList(store, Filter(), today=TODAY)
    ids = listed.ids(None)
    customers.delete(store, ids[0])
    assert sorted(listed.rows(ids)) == sorted(ids[1:])


def test_counts_stand_beside_the_filters(store, shop):
    assert counts(store, today=TODAY) == {"everyone": 4, "due": 1, "no_step": 2}


def test_tags_nobody_has_any_more_are_not_offered(store, shop):
    customers.edit(store, shop["Anna"], tags=())
    assert tags(store) == ["Garage"]


@pytest.mark.parametrize("key", ["everyone", "due", "no_step", "status:active", "tag:Garage"])
@pytest.mark.parametrize("column", sorted(SORTS))
@pytest.mark.parametrize("is_descending", [False, True])
def test_the_first_page_of_many_walks_an_index(store, key, column, is_descending):
    """Neither a sort of everybody nor a look at every customer stands behind the first page."""
    with store.step("demo"):
        for number in range(40):
            person = a_customer(store, f"Person {number}", tags=("Garage",))
            if number % 2:
                reminders.add(store, Reminder(customer_id=person.id, title="Call", due_on=TODAY))
    plan = CustomerList(store, Filter.of(key), today=TODAY).plan(By(column, is_descending), 4)
    assert not [line for line in plan if "TEMP B-TREE" in line]
    assert not [line for line in plan if line == "SCAN customer"]


def test_what_is_typed_is_looked_up_row_by_row(store, shop):
    plan = CustomerList(store, Filter(), today=TODAY, typed="an").plan(None, 128)
    assert plan[0] == "SEARCH customer_index USING INTEGER PRIMARY KEY (rowid=?)"
