"""The sample customers: the same every time, plausible, and busy this week."""

from collections import Counter
from dataclasses import fields
from datetime import date, timedelta

import pytest

from smallcrm.domain.customer import ContactKind, CustomerKind, Status
from smallcrm.domain.demo_words import Words, words
from smallcrm.services.demo.people import DemoCustomer, people

TODAY = date(2026, 11, 21)
LANGUAGES = ("en", "zh", "ru")


@pytest.fixture(scope="module", params=LANGUAGES)
def sixty(request: pytest.FixtureRequest) -> list[DemoCustomer]:
    return list(people(60, seed=1, language=request.param, today=TODAY))


@pytest.fixture(scope="module", params=LANGUAGES)
def thousand(request: pytest.FixtureRequest) -> list[DemoCustomer]:
    return list(people(1_000, seed=2, language=request.param, today=TODAY))


def open_due(customers: list[DemoCustomer]) -> list[int]:
    return [
        (reminder.due_on - TODAY).days
        for each in customers
        for reminder in each.reminders
        if reminder.is_open
    ]


def test_the_same_seed_gives_the_same_people():
    again = [list(people(20, 7, "ru", TODAY)) for _ in range(2)]
    assert again[0] == again[1]
    assert again[0] != list(people(20, 8, "ru", TODAY))


def test_fewer_people_are_the_first_of_more(thousand: list[DemoCustomer], request: pytest.FixtureRequest):
    language = request.node.callspec.params["thousand"]
    assert list(people(5, 2, language, TODAY)) == thousand[:5]


def test_today_looks_like_a_busy_morning(sixty: list[DemoCustomer]):
    days = open_due(sixty)
    assert sum(day < 0 for day in days) == 3
    assert sum(day == 0 for day in days) == 5
    assert sum(0 < day <= 7 for day in days) == 14


def test_the_work_of_this_week_is_of_several_kinds(sixty: list[DemoCustomer]):
    kinds = Counter(
        str(reminder.kind)
        for each in sixty
        for reminder in each.reminders
        if reminder.is_open and (reminder.due_on - TODAY).days <= 7
    )
    assert len(kinds) >= 4
    assert max(kinds.values()) <= 14


def test_a_large_file_is_as_busy_as_a_year_is_long():
    days = open_due(list(people(2_400, 3, "en", TODAY))[600:])
    this_week = sum(0 <= day <= 7 for day in days)
    assert 0.01 < this_week / len(days) < 0.04


def test_nobody_shares_a_telephone_a_plate_or_a_policy(thousand: list[DemoCustomer]):
    phones = [
        detail.value for each in thousand for detail in each.details if detail.kind is ContactKind.PHONE
    ]
    plates = [asset.plate for each in thousand for asset in each.assets if asset.plate]
    policies = [asset.policy_number for each in thousand for asset in each.assets if asset.policy_number]
    for taken in (phones, plates, policies):
        assert len(taken) == len(set(taken)) > 200


def test_few_people_share_a_name(thousand: list[DemoCustomer]):
    assert len({each.customer.name for each in thousand}) >= 990


def test_history_lies_in_the_past_and_after_the_first_day(thousand: list[DemoCustomer]):
    for each in thousand:
        since = each.customer.since
        assert since is not None
        assert since < TODAY
        assert all(since <= entry.happened_on <= TODAY for entry in each.activities)
        assert all(sale.sold_on is not None and since <= sale.sold_on <= TODAY for sale in each.sales)
        assert all(reminder.is_open or reminder.done_on <= TODAY for reminder in each.reminders)
        assert each.customer.birthday is None or each.customer.birthday < TODAY - timedelta(days=15 * 365)


def test_readings_of_a_car_never_go_back(thousand: list[DemoCustomer]):
    for each in thousand:
        for asset in each.assets:
            readings = sorted((r.read_on, r.value) for r in each.readings if r.asset_id == asset.id)
            assert [value for _, value in readings] == sorted(value for _, value in readings)


def test_ids_inside_a_bundle_fit_together(thousand: list[DemoCustomer]):
    for each in thousand:
        assert [asset.id for asset in each.assets] == list(range(1, len(each.assets) + 1))
        known = {asset.id for asset in each.assets} | {None}
        for record in (*each.readings, *each.reminders, *each.activities, *each.sales):
            assert record.asset_id in known
        for entry in each.activities:
            if entry.reminder_id is not None:
                assert each.reminders[entry.reminder_id - 1].done_on == entry.happened_on


def test_open_reminders_follow_the_dates_of_their_things(thousand: list[DemoCustomer]):
    for each in thousand:
        for reminder in each.reminders:
            if reminder.is_open and reminder.asset_date:
                asset = each.assets[reminder.asset_id - 1]
                assert getattr(asset, reminder.asset_date) == reminder.due_on


def test_who_went_away_has_nothing_open(thousand: list[DemoCustomer]):
    gone = [each for each in thousand if each.customer.status in {Status.DORMANT, Status.LOST}]
    assert len(gone) > 20
    assert not any(reminder.is_open for each in gone for reminder in each.reminders)


def test_there_are_firms_foreigners_notes_and_birthdays(thousand: list[DemoCustomer]):
    share = Counter()
    for each in thousand:
        share["firm"] += each.customer.kind is CustomerKind.COMPANY
        share["note"] += bool(each.customer.note)
        share["birthday"] += each.customer.birthday is not None
        share["tag"] += bool(each.tags)
        share["prospect"] += each.customer.status is Status.PROSPECT
    assert all(30 < share[what] < 970 for what in ("firm", "note", "birthday", "tag", "prospect")), share


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_list_is_empty_or_repeats_itself(language: str):
    vocabulary = words(language)
    for spec in fields(Words):
        value = getattr(vocabulary, spec.name)
        if isinstance(value, tuple) and spec.name not in {
            "second_names",
            "cents",
            "distance_a_year",
            "places",
        }:
            assert value, spec.name
            assert len(set(value)) == len(value), spec.name


def test_an_unknown_language_gets_english():
    assert words("de") is words("en")
