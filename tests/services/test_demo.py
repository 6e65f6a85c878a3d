"""The sample: believable, all there, one step, and never among somebody's own customers."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from smallcrm.db import history, search, undo
from smallcrm.db.reminders import due
from smallcrm.domain import asset_reminders
from smallcrm.domain.customer import Status
from smallcrm.domain.errors import Cancelled, UserError
from smallcrm.services import assets, maintenance, profile
from smallcrm.services.customers import contact_key, next_number
from smallcrm.services.demo import shop as demo
from smallcrm.services.demo.deals import SAMPLES
from smallcrm.services.demo.people import people
from tests.builders import TODAY, a_customer, content


def fill(store, customers=30, language="en", **options):
    return demo.demo(store, customers=customers, language=language, today=TODAY, **options)


def test_customers_come_with_all_that_was_made_up_for_them(store):
    assert fill(store, 30, "ru") == 30
    made = list(people(30, 1, "ru", TODAY))
    counts = {
        "contacts": sum(len(each.details) for each in made),
        "assets": sum(len(each.assets) for each in made),
        "readings": sum(len(each.readings) for each in made),
        # Those of a sample deal are its next step.
        "reminders": sum(len(each.reminders) for each in made)
        + sum(sample.step is not None for sample in SAMPLES),
        # Some sample deals were talked about.
        "activities": sum(len(each.activities) for each in made) + store.deal_activities.count(),
        "sales": sum(len(each.sales) for each in made),
    }
    assert {name: getattr(store, name).count() for name in counts} == counts
    assert store.scalar("SELECT count(*) FROM customer_tag") == sum(len(each.tags) for each in made)
    assert [customer.name for customer in store.customers.where("1")] == [each.customer.name for each in made]


def test_what_belongs_together_stays_together(store):
    fill(store, 40, "zh")
    for table, owner in (("meter_reading", "asset"), ("reminder", "asset"), ("activity", "reminder")):
        strangers = store.scalar(
            f"SELECT count(*) FROM {table} JOIN {owner} ON {owner}.id = {table}.{owner}_id "
            f"WHERE {table}.customer_id <> {owner}.customer_id"
        )
        assert strangers == 0, table
    assert store.query("PRAGMA foreign_key_check") == []
    assert maintenance.check(store.path) == []


def test_numbers_follow_the_ids_and_go_on_from_there(store):
    fill(store, 5)
    assert [each.number for each in store.customers.where("1")] == [f"C-{n:06d}" for n in range(1, 6)]
    with store.step("customer_added"):
        assert next_number(store) == "C-000006"


def test_customers_are_found_and_compared_by_what_they_have(store):
    fill(store, 20, "ru")
    customer = store.customers.get(7)
    assert search.find(store, customer.name)[0] == 7
    detail = store.contacts.of_customer(7)[0]
    assert detail.key == contact_key(detail, "RU") != ""
    car = next(each for each in store.assets.where("plate <> ''"))
    assert car == assets.keyed(car)


@pytest.mark.parametrize(
    ("language", "country", "currency"), [("en", "GB", "GBP"), ("zh", "CN", "CNY"), ("ru", "RU", "RUB")]
)
def test_our_business_is_that_of_the_sample(store, language, country, currency):
    fill(store, 1, language)
    profile = store.profile
    assert (profile.country, profile.currency, profile.language) == (country, currency, language)
    assert profile.is_sample
    assert profile.name


def test_there_is_something_to_do_this_week(store):
    fill(store, 60)
    days = [each.reminder.due_on for each in due(store, until=date(2026, 11, 28))]
    assert min(days) < TODAY
    assert days.count(TODAY) >= 5


def test_reminders_of_dates_are_those_the_program_would_make(store):
    """An asset saved without a change must not gain, lose or move a reminder."""
    fill(store, 30)
    before = store.reminders.where("1")
    gone = {each.id for each in store.customers.where("1") if each.status in {Status.DORMANT, Status.LOST}}
    looked_after = [each for each in store.assets.where("1") if each.customer_id not in gone]
    for asset in looked_after:
        wanted = {
            (each.asset_date, each.due_on, each.lead_days)
            for each in asset_reminders.wanted(asset, today=TODAY)
        }
        present = {
            (each.asset_date, each.due_on, each.lead_days)
            for each in before
            if each.asset_id == asset.id and each.is_open
        }
        assert wanted == present
    for asset in looked_after[:10]:
        assets.edit(store, asset, today=TODAY)
    assert store.reminders.where("1") == before


def test_it_is_one_step_and_undone_as_one(store):
    before = content(store)
    fill(store, 12)
    (entry,) = history.steps(store)
    assert (entry.code, entry.details) == ("demo", {"customers": 12})
    undo.undo(store)
    assert content(store) == before
    assert not store.profile.is_sample


def test_the_same_seed_makes_the_same_file(store, tmp_path):
    from smallcrm.db.store import Store

    fill(store, 10, seed=3)
    with Store.open(tmp_path / "other.db", now=store.now) as other:
        fill(other, 10, seed=3)
        assert content(other) == content(store)


def test_it_never_mixes_with_somebodys_customers(store):
    a_customer(store, "Li Wei")
    before = content(store)
    with pytest.raises(UserError) as refused:
        fill(store)
    assert (refused.value.code, refused.value.facts["count"]) == ("db_has_customers", 1)
    assert content(store) == before


def test_given_up_half_way_it_leaves_nothing(store, monkeypatch):
    monkeypatch.setattr(demo, "CHUNK", 5)
    before = content(store)

    def stop_at_ten(done: int, total: int, phase: str) -> None:
        if done >= 10:
            raise Cancelled

    with pytest.raises(Cancelled):
        fill(store, 20, progress=stop_at_ten)
    assert content(store) == before
    assert history.steps(store) == []


def test_it_tells_how_far_it_is(store, monkeypatch):
    monkeypatch.setattr(demo, "CHUNK", 5)
    told = []
    fill(store, 12, progress=lambda *news: told.append(news))
    assert told[-1] == (0, 0, "indexing")
    making = [done for done, total, phase in told if phase == "making"]
    assert making[-1] == 12
    assert all(earlier < later for earlier, later in pairwise(making))


def test_removed_it_leaves_what_was_made_by_hand_and_our_own_details(store):
    fill(store, 12)
    mine = a_customer(store, "Quincy Adderley")
    profile.edit(store, replace(store.profile, name="My own garage"))
    demo.remove(store)
    assert [customer.id for customer in store.customers.get_many([mine.id])] == [mine.id]
    assert store.customers.count() == 1
    assert (store.profile.name, store.profile.is_sample) == ("My own garage", False)


def test_removed_untouched_it_leaves_the_file_as_it_was(store):
    before = content(store)
    fill(store, 12)
    demo.remove(store)
    assert content(store) == before


def test_nothing_is_removed_where_there_is_no_sample(store):
    a_customer(store)
    with pytest.raises(UserError, match="nothing_to_undo"):
        demo.remove(store)


def test_a_call_list_is_half_worked_through_and_there_are_cases(store):
    fill(store, 40)
    calls = store.calls.where("1", order="position")
    assert 0 < sum(bool(call.result) for call in calls) < len(calls)
    open_ones = store.cases.where("closed_on IS NULL")
    assert any(case.due_on < TODAY for case in open_ones)
    assert store.cases.count() > len(open_ones)
