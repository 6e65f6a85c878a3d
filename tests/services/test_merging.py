"""Two customers become one, with everything of both, and two again."""

from datetime import UTC, date, datetime

import pytest

from smallcrm.db import customers as queries
from smallcrm.db import history, search, undo
from smallcrm.db.links import links_to
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import ContactDetail, ContactKind, Customer, CustomerKind
from smallcrm.domain.errors import UserError
from smallcrm.domain.merging import Whose
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.services import assets, customers, duplicates, maintenance, merging
from smallcrm.services.demo import shop as demo
from tests.builders import TODAY, a_car, a_customer, content, email, phone
from tests.services.rows import fill


@pytest.fixture
def two(store):
    """Make two customers and a third one they both know."""
    return tuple(a_customer(store, name) for name in ("Li Wei", "Li Wei-Min", "Third"))


def join(store, a, b, **more):
    return merging.join(store, a.id, b.id, today=TODAY, **more)


def test_every_table_with_a_customer_is_moved(store):
    """A table that names a customer without referring to them would be left behind."""
    tables = [row[0] for row in store.query("SELECT name FROM sqlite_master WHERE type = 'table'")]
    naming = {table for table in tables if "customer_id" in history.columns_of(store.connection, table)}
    moved = {link.table for link in links_to(store.connection, "customer")}
    assert naming - moved == {"change", "likely_pair", "customer_value"}  # made anew from the others


def test_a_row_of_every_table_stays_with_the_one_who_remains(store, two):
    one, other, third = two
    with store.step("demo"):
        mine, theirs = fill(store, one.id, third.id), fill(store, other.id, third.id)
    assert mine.keys() == theirs.keys()
    assert len(mine) > 8
    join(store, one, other, chosen={"number": Whose.A})
    for link in links_to(store.connection, "customer"):
        if (link.table, link.column) in {("customer", "company_id"), ("relation", "other_id")}:
            continue
        owners = dict(store.query(f"SELECT id, {link.column} FROM {link.table}"))
        for id_ in (mine.get(link.table), theirs.get(link.table)):
            if id_ in owners:
                assert owners[id_] in {one.id, third.id}, link
    lost = {table for table, id_ in theirs.items() if id_ not in ids(store, table)}
    # What both had the same is there once; the answer about a third customer is kept as a row of its own.
    assert lost <= {"customer_tag", "relation", "not_same", "call", "customer_tier"}, lost


def ids(store, table):
    return {row[0] for row in store.query(f"SELECT id FROM {table}")}


def test_joining_two_full_histories_and_undoing_it_leaves_the_file_as_it_was(store):
    demo.demo(store, customers=12, language="en", today=TODAY)
    whole = list(queries.whole_many(store, queries.ids(store)))
    rich = sorted(whole, key=lambda each: -len(each.activities) - len(each.assets) - len(each.sales))[:2]
    one, other = (each.customer for each in rich)
    third = whole[-1].customer
    customers.edit(store, third, contacts=[])
    with store.step("demo"):
        fill(store, one.id, third.id)
        fill(store, other.id, third.id)
    before = content(store)
    step = join(store, one, other, note="Joined with {} {}".format).step_id
    joined = content(store)
    assert joined != before
    undo.undo(store)
    assert content(store) == before
    undo.redo(store)
    assert content(store) == joined
    undo.undo(store, step)
    assert content(store) == before
    # The rows made up here name files that are nowhere.
    assert {code for code, _ in maintenance.check(store.path)} <= {"file"}


def test_the_number_of_the_one_who_went_still_finds_them(store, two):
    one, other, third = two
    join(store, one, other)
    assert queries.with_number(store, other.number) == one.id
    assert search.find(store, other.number) == [one.id]
    join(store, third, one, chosen={"number": Whose.A})
    assert queries.with_number(store, other.number) == third.id
    assert search.find(store, other.number) == [third.id]


def test_the_same_number_written_twice_is_there_once_and_others_follow(store):
    one = customers.add(store, Customer(name="Li Wei"), contacts=[phone("138 0013 8000"), email()])
    other = customers.add(
        store,
        Customer(name="Li Wei"),
        contacts=[phone("13800138000", label="work"), phone("139 0000 1111", is_preferred=True), email()],
    )
    made = join(store, one, other)
    left = {(each.kind, each.value): each for each in queries.whole(store, one.id).contacts}
    assert left.keys() == {
        (ContactKind.PHONE, "138 0013 8000"),
        (ContactKind.PHONE, "139 0000 1111"),
        (ContactKind.EMAIL, "li.wei@example.cn"),
    }
    assert left[ContactKind.PHONE, "138 0013 8000"].label == "work"
    assert made.united == 2


@pytest.mark.parametrize(
    ("chosen", "left"), [(Whose.A, {"1111111"}), (Whose.B, {"2222222"}), (Whose.BOTH, {"1111111", "2222222"})]
)
@pytest.mark.parametrize("number", [Whose.A, Whose.B])
def test_telephones_of_one_side_or_of_both(store, chosen, left, number):
    one, other = a_customer(store, phones=("1111111",)), a_customer(store, phones=("2222222",))
    made = join(store, one, other, chosen={"phone": chosen, "number": number})
    assert {each.value for each in queries.whole(store, made.kept_id).contacts} == left


def test_a_kind_of_detail_has_one_preferred_one(store):
    one = customers.add(store, Customer(name="A"), contacts=[phone("1111111", is_preferred=True)])
    other = customers.add(store, Customer(name="A"), contacts=[phone("2222222", is_preferred=True)])
    join(store, one, other)
    preferred = [each.value for each in queries.whole(store, one.id).contacts if each.is_preferred]
    assert preferred == ["1111111"]


def test_the_same_car_is_there_once_with_what_either_knew_and_asks_once(store, two):
    one, other, _ = two
    mine = a_car(store, one, "LK19 ABC", ends_on=date(2027, 1, 1), fields={"colour": "red"})
    theirs = a_car(store, other, "lk19abc", ends_on=date(2027, 1, 1), vin="WVWZZZ1JZXW000001")
    with store.step("demo"):
        store.readings.add(customers_reading(theirs))
    join(store, one, other, chosen={"number": Whose.A})
    (car,) = store.assets.of_customer(one.id)
    assert (car.id, car.vin, car.fields) == (mine.id, "WVWZZZ1JZXW000001", {"colour": "red"})
    assert [reading.asset_id for reading in store.readings.of_customer(one.id)] == [mine.id]
    due = [each.due_on for each in store.reminders.of_customer(one.id) if each.is_open]
    assert len(due) == len(set(due)) > 0


def customers_reading(car: Asset):
    from smallcrm.domain.asset import MeterReading

    return MeterReading(customer_id=car.customer_id, asset_id=car.id, read_on=TODAY, value=1000)


def test_of_a_renewed_policy_the_later_term_counts(store, two):
    one, other, _ = two
    for owner, year in ((one, 2027), (other, 2028)):
        policy = Asset(
            customer_id=owner.id,
            type="policy",
            policy_number="PICC-0001",
            starts_on=date(year - 1, 1, 1),
            ends_on=date(year, 1, 1),
        )
        assets.add(store, policy, today=TODAY)
    join(store, one, other)
    (policy,) = store.assets.of_customer(one.id)
    assert (policy.starts_on, policy.ends_on) == (date(2027, 1, 1), date(2028, 1, 1))


def test_a_person_who_works_for_a_joined_firm_works_for_the_one_that_stays(store):
    firm = a_customer(store, "Acme", kind=CustomerKind.COMPANY)
    twin = a_customer(store, "Acme Ltd", kind=CustomerKind.COMPANY)
    person = a_customer(store, "Li Wei", company="Acme Ltd", company_id=twin.id)
    join(store, firm, twin)
    assert store.customers.get(person.id).company_id == firm.id


def test_nobody_works_for_themselves_afterwards(store):
    firm = a_customer(store, "Acme", kind=CustomerKind.COMPANY)
    person = a_customer(store, "Acme", company_id=firm.id, company="Acme")
    made = join(store, person, firm)
    assert store.customers.get(made.kept_id).company_id is None


def test_an_answer_about_a_third_customer_is_kept(store, two):
    one, other, third = two
    duplicates.not_same(store, other.id, third.id)
    join(store, one, other)
    pairs = store.query("SELECT customer_id, other_id FROM not_same")
    assert pairs == [(min(one.id, third.id), max(one.id, third.id))]


def test_nobody_is_joined_with_themselves(store, two):
    with pytest.raises(UserError) as caught:
        join(store, two[0], two[0])
    assert caught.value.code == "join_with_itself"


def test_three_records_of_one_customer_become_one_in_one_step_after_a_backup(store):
    three = [a_customer(store, "Li Wei", phones=("138 0013 8000",)) for _ in range(3)]
    a, b, c = (each.id for each in three)
    before = content(store)
    assert merging.join_many(store, [(a, b), (b, c), (a, c)], today=TODAY) == 2
    assert store.customers.count() == 1
    assert maintenance.last_backup(store).reason == "merge"
    undo.undo(store)
    assert content(store) == before


def test_what_was_chosen_is_what_is_kept(store):
    one = a_customer(store, "Li Wei", city="Leeds", address="1 High St", note="one", custom={"7": "x"})
    other = a_customer(store, "LI", city="York", address="", note="two", custom={"7": "y", "8": 3})
    wanted = {"name": Whose.B, "address": Whose.B, "note": Whose.A, "custom.7": Whose.B}
    made = join(store, one, other, chosen=wanted)
    left = store.customers.get(made.kept_id)
    assert (left.name, left.city, left.address, left.note) == ("LI", "York", "", "one")
    assert left.custom == {"7": "y", "8": 3}
    assert left.name_key == "li"


def test_left_to_itself_it_keeps_what_says_more(store):
    store.now = lambda: datetime(2026, 1, 1, tzinfo=UTC)
    one = a_customer(store, "wang xiaoming", since=date(2024, 1, 1), note="calls at noon", city="Leeds")
    store.now = lambda: datetime(2026, 6, 1, tzinfo=UTC)
    other = a_customer(store, "王小明", since=date(2019, 1, 1), note="likes tea", owner="Frank")
    made = join(store, other, one)
    left = store.customers.get(made.kept_id)
    assert (left.id, left.number) == (one.id, one.number)
    assert (left.name, left.since, left.city, left.owner) == ("王小明", date(2019, 1, 1), "Leeds", "Frank")
    assert set(left.note.split("\n\n")) == {"calls at noon", "likes tea"}


def test_two_open_reminders_of_the_same_thing_are_one(store, two):
    one, other, _ = two
    with store.step("demo"):
        for owner in (one, other):
            store.reminders.add(
                Reminder(customer_id=owner.id, title="Call back", due_on=TODAY, created_at=store.now())
            )
    join(store, one, other)
    assert [each.title for each in store.reminders.of_customer(one.id)] == ["Call back"]


def test_a_wrong_kind_of_detail_is_never_taken_for_the_same():
    from smallcrm.domain.merging import same_detail

    tg, web = (
        ContactDetail(kind=kind, value="liwei", key="liwei")
        for kind in (ContactKind.MESSENGER, ContactKind.WEB)
    )
    assert not same_detail(tg, web)


def test_of_two_birthdays_one_is_reminded_of(store):
    from smallcrm.domain.asset_rule import BIRTHDAY, AssetRule
    from smallcrm.services import asset_rules

    rule = AssetRule(
        record="customer", date_field=BIRTHDAY, kind=ReminderKind.BIRTHDAY, is_anniversary=True, notices=(0,)
    )
    asset_rules.save(store, rule, today=TODAY)
    one = a_customer(store, "Li Wei", birthday=date(1980, 12, 5))
    other = a_customer(store, "Li Wei", birthday=date(1980, 12, 6))
    before = content(store)
    join(store, one, other, chosen={"birthday": Whose.A})
    assert [each.due_on for each in store.reminders.where("done_on IS NULL")] == [date(2026, 12, 5)]
    undo.undo(store)
    assert content(store) == before
