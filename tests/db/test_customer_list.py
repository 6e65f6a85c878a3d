"""The long list of customers: who is in it, in which order, and that no scan stands behind it."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smallcrm.db import sums
from smallcrm.db.reads.customer_filter import write
from smallcrm.db.reads.customer_list import GATHERED, MOST_FOUND, SORTS, CustomerList, choices, count, tags
from smallcrm.domain import findable
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.customer import Status
from smallcrm.domain.customer_filter import EVERYONE, CustomerFilter, of_key, read_condition
from smallcrm.domain.profile import CustomField, FieldKind
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
    with store.step("field_added"):
        shoe = store.custom_fields.add(
            CustomField(label="Shoe", kind=FieldKind.NUMBER, created_at=store.now())
        )
        since = store.custom_fields.add(
            CustomField(label="Contract", kind=FieldKind.DATE, created_at=store.now())
        )
    assert (shoe.id, since.id) == (1, 2)
    people = {
        "Carl": a_customer(store, "Carl", tags=("Garage",), city="York", birthday=date(1970, 12, 5)),
        "Anna": a_customer(
            store,
            "Anna",
            phones=("07700 900123",),
            tags=("Garage", "Fleet"),
            city="Leeds",
            custom={"1": 38, "2": "2026-11-30"},
        ),
        "Boris": a_customer(
            store, "Boris", status=Status.LOST, city="LEEDS", owner="Zoe", custom={"1": 44, "2": "2026-01-01"}
        ),
        "王伟": a_customer(store, "王伟", status=Status.PROSPECT, company="上海"),
    }
    a_car(store, people["Boris"])
    for name, days in (("Anna", -40), ("Boris", 300)):
        due_on = TODAY + timedelta(days=days)
        reminders.add(store, Reminder(customer_id=people[name].id, title="Call", due_on=due_on))
    for name, day in (("Boris", date(2026, 1, 5)), ("Carl", date(2026, 11, 5))):
        call = Activity(customer_id=people[name].id, kind=ActivityKind.CALL, happened_on=day)
        activities.log(store, call)
    return people


def filtered(*texts):
    return CustomerFilter(tuple(map(read_condition, texts)))


def names(store, chosen=EVERYONE, by=None, typed="", limit=None):
    listed = CustomerList(store, chosen, today=TODAY, typed=typed)
    ids = listed.ids(by, limit)
    rows = listed.rows(ids)
    return [rows[id_].line.name for id_ in ids]


FILTERS = {
    "": ["Anna", "Boris", "Carl", "王伟"],
    "reminder<month": ["Anna"],
    "reminder<300": ["Anna", "Boris"],
    "reminder=": ["Carl", "王伟"],
    "status=lost": ["Boris"],
    "status=lost|prospect": ["Boris", "王伟"],
    "status!=active": ["Boris", "王伟"],
    "tag=Garage": ["Anna", "Carl"],
    "tag=Fleet|Garage": ["Anna", "Carl"],
    "tag!=Fleet": ["Boris", "Carl", "王伟"],
    "tag=": ["Boris", "王伟"],
    "tag=Nobody has it": [],
    "city=leeds": ["Anna", "Boris"],
    "city!=leeds": ["Carl", "王伟"],
    "city=": ["王伟"],
    "owner=*": ["Boris"],
    "company=上海": ["王伟"],
    "phone=": ["Boris", "Carl", "王伟"],
    "asset=vehicle": ["Boris"],
    "asset!=vehicle": ["Anna", "Carl", "王伟"],
    "asset=": ["Anna", "Carl", "王伟"],
    "last_contact>90": ["Anna", "Boris", "王伟"],
    "last_contact<30": ["Carl"],
    "last_contact=": ["Anna", "王伟"],
    "birthday<14": ["Carl"],
    "birthday<13": [],
    "birthday=": ["Anna", "Boris", "王伟"],
    "kind!=company": ["Anna", "Boris", "Carl", "王伟"],
    "name=anna|carl": ["Anna", "Carl"],
    "number=C-000001": ["Carl"],
    "custom.1=*": ["Anna", "Boris"],
    "custom.1=": ["Carl", "王伟"],
    "custom.1=44": ["Boris"],
    "custom.1!=44": ["Anna", "Carl", "王伟"],
    "custom.1>=40": ["Boris"],
    "custom.1<=40": ["Anna"],
    "custom.2<=2026-06-30": ["Boris"],
    "custom.2>=2026-06-30": ["Anna"],
    "custom.2<30": ["Anna"],
    "custom.2>30": ["Boris"],
    "custom.2~11 30": ["Anna"],
}


@pytest.mark.parametrize("gathered", [-1, GATHERED])
def test_a_filter_lists_and_counts_the_same_people(store, shop, gathered, monkeypatch):
    """Whether they are gathered and sorted or met on the way through the order."""
    monkeypatch.setattr("smallcrm.db.reads.customer_list.GATHERED", gathered)
    monkeypatch.setattr("smallcrm.db.reads.customer_list.GATHERED_OF_THE_REST", gathered)
    for text, expected in FILTERS.items():
        chosen = filtered(text) if text else EVERYONE
        for limit in (None, 1, 128):
            assert names(store, chosen, limit=limit) == expected[:limit], text
        assert count(store, chosen, today=TODAY) == len(expected), text
        by_shoe = names(store, chosen, By("custom.1"))
        assert sorted(by_shoe) == sorted(expected), text
        assert names(store, chosen, By("custom.1"), limit=2) == by_shoe[:2], text


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.sampled_from([text for text in FILTERS if text]), max_size=3, unique=True))
def test_conditions_together_find_whom_each_of_them_finds(store, shop, texts):
    expected = [name for name in FILTERS[""] if all(name in FILTERS[text] for text in texts)]
    assert names(store, filtered(*texts)) == expected
    assert count(store, filtered(*texts), today=TODAY) == len(expected)


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (By("name"), ["Anna", "Boris", "Carl", "王伟"]),
        (By("name", is_descending=True), ["王伟", "Carl", "Boris", "Anna"]),
        (By("next"), ["Anna", "Boris", "Carl", "王伟"]),
        (By("next", is_descending=True), ["Boris", "Anna", "王伟", "Carl"]),
        (By("last_contact"), ["Boris", "Carl", "Anna", "王伟"]),
        (By("last_contact", is_descending=True), ["Carl", "Boris", "王伟", "Anna"]),
        (By("city"), ["Anna", "Boris", "Carl", "王伟"]),
        (By("status"), ["王伟", "Carl", "Anna", "Boris"]),
        (By("tags"), ["Anna", "Carl", "Boris", "王伟"]),
        (By("things"), ["Boris", "Carl", "Anna", "王伟"]),
        (By("custom.1"), ["Anna", "Boris", "Carl", "王伟"]),
        (By("custom.1", is_descending=True), ["Boris", "Anna", "王伟", "Carl"]),
        (By("number"), ["Carl", "Anna", "Boris", "王伟"]),
    ],
)
def test_what_has_no_value_stands_last_whichever_way_it_is_sorted(store, shop, by, expected):
    assert names(store, by=by) == expected


@pytest.mark.parametrize("text", ["", "custom.1=*", "city!=leeds"])
def test_from_any_place_on_the_list_goes_on_as_the_whole_of_it(store, shop, text):
    listed = CustomerList(store, filtered(*filter(None, [text])), today=TODAY)
    for by in (By(key, way) for key in (*SORTS, "custom.1") for way in (False, True)):
        whole = listed.ids(by)
        windows = [listed.ids(by, 2, offset) for offset in range(len(whole) + 2)]
        assert windows == [whole[offset : offset + 2] for offset in range(len(whole) + 2)]


def test_typing_narrows_the_filter_that_is_on(store, shop):
    assert names(store, typed="an") == ["Anna"]
    assert names(store, of_key("no_step"), typed="an") == []
    assert names(store, of_key("no_step"), typed="ww") == ["王伟"]
    assert names(store, typed="900123") == ["Anna"]


def test_typing_nothing_is_no_filter(store, shop):
    assert len(names(store, typed="   ")) == 4


def test_more_than_can_be_read_is_cut_and_says_so(store):
    with store.step("demo"):
        for number in range(MOST_FOUND + 5):
            a_customer(store, f"Smith {number}")
    found = CustomerList(store, EVERYONE, today=TODAY, typed="smith")
    assert found.is_cut
    assert found.count() == MOST_FOUND


def test_a_row_brings_the_first_thing_and_how_many_more(store, shop):
    a_car(store, shop["Anna"], "LK19 ABC")
    a_car(store, shop["Anna"], "MM20 XYZ")
    row = CustomerList(store, EVERYONE, today=TODAY).rows([shop["Anna"].id])[shop["Anna"].id]
    assert (row.thing.plate, row.more_things) == ("LK19 ABC", 1)
    assert row.line.of_kind("phone")[0].value == "07700 900123"
    assert row.line.upcoming.title == "Call"
    assert row.line.tags == ["Fleet", "Garage"]


def test_a_row_that_is_gone_is_left_out(store, shop):
    listed = CustomerList(store, EVERYONE, today=TODAY)
    ids = listed.ids(None)
    customers.delete(store, ids[0])
    assert sorted(listed.rows(ids)) == sorted(ids[1:])


def test_the_thing_somebody_was_found_by_is_shown_first(store, shop):
    a_car(store, shop["Anna"], "LK19 ABC")
    a_car(store, shop["Anna"], "MM20 XYZ")
    row = CustomerList(store, EVERYONE, today=TODAY, typed="mm20").rows([shop["Anna"].id])[shop["Anna"].id]
    assert row.thing.plate == "MM20 XYZ"


def test_what_stands_in_a_field_already_is_offered_once(store, shop):
    assert choices(store, "city") in (["Leeds", "York"], ["LEEDS", "York"])
    assert choices(store, "owner") == ["Zoe"]
    assert choices(store, "source") == []


def test_tags_nobody_has_any_more_are_not_offered(store, shop):
    customers.edit(store, shop["Anna"], tags=())
    assert tags(store) == ["Garage"]


ASKED = [text for text in FILTERS if text and not text.startswith(("number", "name", "kind"))]


@pytest.fixture(scope="module")
def crowd(tmp_path_factory):
    """A hundred people, so that walking an order and gathering are not the same."""
    from smallcrm.db.store import Store
    from tests.db.conftest import NOW

    path = tmp_path_factory.mktemp("crowd") / "shop.db"
    with Store.open(path, now=lambda: NOW) as store:
        with store.step("demo"):
            store.custom_fields.add(CustomField(label="Shoe", created_at=store.now()))
            store.custom_fields.add(CustomField(label="Contract", created_at=store.now()))
            for number in range(100):
                custom = {"1": number} if number % 3 else {}
                person = a_customer(store, f"Person {number}", tags=("Garage",), custom=custom)
                if number % 2:
                    reminders.add(store, Reminder(customer_id=person.id, title="Call", due_on=TODAY))
        yield store


def is_whole_scan(line):
    """Say whether a line of a plan looks at every row of a table instead of walking an index."""
    is_made = "CONSTANT ROW" in line or "(subquery" in line
    return line.startswith("SCAN") and "INDEX" not in line and not is_made


@pytest.mark.parametrize("column", [*SORTS, *sums.FIELDS, "custom.1"])
@pytest.mark.parametrize("is_descending", [False, True])
def test_the_first_page_of_many_walks_an_index(crowd, column, is_descending, monkeypatch):
    """Neither a sort of everybody nor a look at every customer stands behind the first page."""
    monkeypatch.setattr("smallcrm.db.reads.customer_list.GATHERED", -1)
    monkeypatch.setattr("smallcrm.db.reads.customer_list.GATHERED_OF_THE_REST", -1)
    for text in ["", *ASKED]:
        chosen = filtered(text) if text else EVERYONE
        plan = CustomerList(crowd, chosen, today=TODAY).plan(By(column, is_descending), 4)
        assert not [line for line in plan if "TEMP B-TREE" in line], text
        # By number, or among those without a value, the rows themselves are the order.
        is_by_rows = column in ("number", "custom.1", *sums.FIELDS)
        allowed = {"SCAN customer_index"} if is_by_rows else set()
        assert not [line for line in plan if is_whole_scan(line) and line not in allowed], text


def test_a_filter_is_counted_by_an_index_alone(crowd):
    for text in ASKED:
        plan = CustomerList(crowd, filtered(text), today=TODAY).count_plan()
        assert not [line for line in plan if is_whole_scan(line)], text


def test_few_are_gathered_by_an_index(crowd):
    """Who lacks something is told by looking at everybody, but by an index."""
    for text in ASKED:
        plan = CustomerList(crowd, filtered(text), today=TODAY).plan(By("name"), 4)
        assert not [line for line in plan if is_whole_scan(line)], text


def test_the_ranks_of_statuses_follow_their_order():
    assert list(findable.STATUS_RANKS) == [status.value for status in Status]


def test_every_field_of_the_filter_is_known_to_sql(store):
    from smallcrm.domain.customer_filter import BARE, FIELDS, Condition, Test

    for name, tests in FIELDS.items():
        for test in tests:
            values = () if test in BARE else (3,) if test in (Test.OLDER, Test.WITHIN) else ("3",)
            written = write(store, CustomerFilter((Condition(name, test, values),)), today=TODAY)
            assert len(written.parts) == 1


def test_what_is_typed_is_looked_up_row_by_row(store, shop):
    plan = CustomerList(store, EVERYONE, today=TODAY, typed="an").plan(None, 128)
    assert plan[0] == "SEARCH customer_index USING INTEGER PRIMARY KEY (rowid=?)"
