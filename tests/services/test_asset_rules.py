"""Rules make reminders, move them, and never write over what a person did."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from smallcrm.db import asset_rules as queries
from smallcrm.db import undo
from smallcrm.domain.asset import Asset, MeterReading
from smallcrm.domain.asset_reminders import GENERAL_BOOK
from smallcrm.domain.asset_rule import READY_SETS, AssetRule, slot
from smallcrm.domain.customer import Customer
from smallcrm.domain.errors import Cancelled, UserError
from smallcrm.domain.profile import CustomField, FieldKind
from smallcrm.domain.recurrence import FreeDays
from smallcrm.domain.reminder import ReminderKind
from smallcrm.services import asset_rules, assets, customers, reminders
from tests.builders import TODAY, a_car, a_customer, content

ENDS = TODAY + timedelta(days=60)


@pytest.fixture
def owner(store):
    return a_customer(store, "Li Wei", owner="Vera")


def a_policy(store, owner, ends_on=ENDS, **values):
    thing = Asset(customer_id=owner.id, type="policy", name="Motor", ends_on=ends_on, **values)
    return assets.add(store, thing, today=TODAY)


def open_ones(store):
    return store.reminders.where("done_on IS NULL")


def test_a_new_file_begins_with_the_rules_imports_are_planned_by(store):
    seeded = [replace(rule, created_at=None) for rule in store.asset_rules.where("1")]
    assert seeded == [replace(rule, ready_set="general") for rule in GENERAL_BOOK.rules]


def test_a_date_makes_a_reminder_for_the_one_who_looks_after_the_customer(store, owner):
    a_policy(store, owner)
    (reminder,) = open_ones(store)
    assert (reminder.due_on, reminder.notices, reminder.lead_days) == (ENDS, (30, 7, 0), 30)
    assert (reminder.owner, reminder.kind, reminder.rule_id) == ("Vera", ReminderKind.POLICY, 1)


def test_a_rule_of_its_own_type_takes_the_place_of_the_general_one(store, owner):
    a_policy(store, owner)
    a_car(store, owner, ends_on=ENDS)
    assert sorted(reminder.rule_id or 0 for reminder in open_ones(store)) == [1, 2]


def test_what_is_shown_before_is_what_happens(store, owner):
    for days in (10, 40, 400):
        a_policy(store, owner, TODAY + timedelta(days=days))
    before = content(store)
    rule = replace(store.asset_rules.get(1), notices=(90, 0), title="Renew it")
    shown = asset_rules.preview(store, rule, today=TODAY)
    assert content(store) == before
    _, done = asset_rules.save(store, rule, today=TODAY)
    assert (shown.added, shown.moved, shown.changed, shown.removed) == (0, 0, 3, 0)
    assert (done.added, done.moved, done.changed, done.removed) == (0, 0, 3, 0)
    assert {reminder.title for reminder in open_ones(store)} == {"Renew it"}
    undo.undo(store)
    assert content(store) == before


def test_nothing_a_person_edited_is_written_over(store, owner):
    a_policy(store, owner)
    (reminder,) = open_ones(store)
    reminders.edit(store, replace(reminder, title="Ask for his son too", notices=(10,), lead_days=10))
    (written,) = open_ones(store)
    rule = replace(store.asset_rules.get(1), notices=(90, 0), title="Renew it")
    asset_rules.save(store, rule, today=TODAY)
    assert open_ones(store) == [written]


def test_a_moved_reminder_stays_until_the_date_itself_moves(store, owner):
    policy = a_policy(store, owner)
    (reminder,) = open_ones(store)
    reminders.reschedule(store, reminder.id or 0, due_on=ENDS - timedelta(days=3))
    assets.edit(store, replace(policy, note="called"), today=TODAY)
    assert open_ones(store)[0].due_on == ENDS - timedelta(days=3)
    later = ENDS + timedelta(days=100)
    assets.edit(store, replace(policy, ends_on=later), today=TODAY)
    assert (open_ones(store)[0].due_on, open_ones(store)[0].is_moved) == (later, False)


def test_a_removed_rule_takes_its_reminders_along_but_for_those_edited(store, owner):
    a_policy(store, owner)
    a_policy(store, owner)
    edited = open_ones(store)[0]
    reminders.edit(store, replace(edited, title="My own"))
    effect = asset_rules.remove(store, 1, today=TODAY)
    # The general rule takes over where the special one was.
    assert effect.removed == 0
    effect = asset_rules.remove(store, 2, today=TODAY)
    assert (effect.removed, effect.left) == (1, 1)
    assert [(each.title, each.rule_id) for each in open_ones(store)] == [("My own", None)]


def test_what_was_dismissed_does_not_come_back(store, owner):
    policy = a_policy(store, owner)
    (reminder,) = open_ones(store)
    reminders.dismiss(store, reminder.id or 0, on=TODAY, reason="sold")
    assets.edit(store, replace(policy, note="sold"), today=TODAY)
    asset_rules.save(store, replace(store.asset_rules.get(1), notices=(5,)), today=TODAY)
    assert open_ones(store) == []


def test_birthdays_come_every_year_and_after_29_february_too(store):
    rule = next(rule for rule in READY_SETS["insurance"] if rule.date_field == "birthday")
    asset_rules.save(store, rule, today=TODAY)
    customers.add(store, Customer(name="Anna", birthday=date(1980, 2, 29)))
    (reminder,) = open_ones(store)
    assert (reminder.kind, reminder.due_on) == (ReminderKind.BIRTHDAY, date(2027, 2, 28))
    following = reminders.complete(store, reminder.id or 0, done_on=date(2027, 3, 2)).following
    assert following is not None
    assert following.due_on == date(2028, 2, 29)
    gone = reminders.dismiss(store, following.id or 0, on=date(2028, 2, 29), reason="away")
    assert gone.is_dismissed
    assert [each.due_on for each in open_ones(store)] == [date(2029, 2, 28)]


def test_a_corrected_birthday_moves_its_reminder(store):
    asset_rules.save(store, READY_SETS["insurance"][-1], today=TODAY)
    anna = customers.add(store, Customer(name="Anna", birthday=date(1980, 12, 24)))
    customers.edit(store, replace(anna, birthday=date(1980, 12, 25)))
    assert [each.due_on.day for each in open_ones(store)] == [25]
    customers.edit(store, replace(anna, birthday=None))
    assert open_ones(store) == []


def test_a_field_of_ones_own_can_remind(store, owner):
    with store.step("field_added"):
        field = store.custom_fields.add(
            CustomField(record="asset", label="Winter tyres", kind=FieldKind.DATE, created_at=store.now())
        )
    names = [each.name for each in queries.date_fields(store, "asset")]
    assert f"custom:{field.id}" in names
    rule = AssetRule(
        asset_type="vehicle", date_field=f"custom:{field.id}", title="Change tyres", notices=(14,)
    )
    a_car(store, owner, fields={str(field.id): "2027-04-15"})
    asset_rules.save(store, replace(rule, repeat=READY_SETS["general"][0].repeat), today=TODAY)
    (reminder,) = open_ones(store)
    assert (reminder.title, reminder.due_on) == ("Change tyres", date(2027, 4, 15))
    reminders.complete(store, reminder.id or 0, done_on=date(2027, 4, 20))
    assert store.assets.get(reminder.asset_id or 0).fields[str(field.id)] == "2028-04-15"


def test_a_day_off_is_heeded_where_the_rule_says_so(store, owner):
    saturday = date(2027, 1, 2)
    a_policy(store, owner, saturday)
    asset_rules.save(store, replace(store.asset_rules.get(1), free_days=FreeDays.BEFORE), today=TODAY)
    assert open_ones(store)[0].due_on == date(2027, 1, 1)
    settings = replace(queries.settings(store), closed_days=("2027-01-01",))
    effect = asset_rules.save_settings(store, settings, today=TODAY)
    assert effect.moved == 1
    assert open_ones(store)[0].due_on == date(2026, 12, 31)


def metered(store, owner, values, **dates):
    rule = READY_SETS["garage"][0]
    asset_rules.save(store, rule, today=TODAY)
    car = a_car(store, owner, **dates)
    for days, value in values:
        on = TODAY - timedelta(days=days)
        assets.read_meter(store, MeterReading(asset_id=car.id, read_on=on, value=value), today=TODAY)
    return car


def test_by_the_meter_or_the_months_whichever_comes_first(store, owner):
    last = TODAY - timedelta(days=200)
    metered(store, owner, [(200, 40_000), (100, 46_000), (0, 52_000)], last_service_on=last)
    # 60 km a day: 15,000 km are driven 250 days after the last service, long before a year is over.
    (reminder,) = open_ones(store)
    assert reminder.due_on == last + timedelta(days=250)


def test_who_drives_little_comes_after_the_months(store, owner):
    last = TODAY - timedelta(days=200)
    metered(store, owner, [(200, 40_000), (100, 40_500), (0, 41_000)], last_service_on=last)
    assert [each.due_on for each in open_ones(store)] == [date(2027, 5, 5)]


def test_a_service_starts_the_count_anew_and_a_reading_moves_it(store, owner):
    last = TODAY - timedelta(days=200)
    car = metered(store, owner, [(200, 40_000), (100, 46_000), (0, 52_000)], last_service_on=last)
    (reminder,) = open_ones(store)
    reading = MeterReading(asset_id=car.id, value=54_000)
    done_on = TODAY + timedelta(days=33)
    reminders.complete(store, reminder.id or 0, done_on=done_on, reading=reading)
    served = store.assets.get(car.id or 0)
    assert (served.last_service_on, served.next_service_on) == (done_on, None)
    (following,) = open_ones(store)
    assert following.previous_id == reminder.id
    assert abs((following.due_on - done_on).days - 250) <= 3
    assets.read_meter(
        store, MeterReading(asset_id=car.id, read_on=done_on + timedelta(days=90), value=70_000)
    )
    assert open_ones(store)[0].due_on < following.due_on


def test_a_doubtful_reading_is_said_before_it_is_written(store, owner):
    car = metered(store, owner, [(200, 40_000), (100, 46_000), (0, 52_000)])
    reading = MeterReading(asset_id=car.id, read_on=TODAY, value=5_300)
    found = assets.doubt(store, reading, today=TODAY)
    assert found is not None
    assert found.code == "digit"


def test_a_trade_brings_its_rules_once(store, owner):
    a_policy(store, owner)
    shown = asset_rules.preview_set(store, "insurance", today=TODAY)
    effect = asset_rules.take_set(store, "insurance", today=TODAY)
    assert (shown.total, effect.total) == (1, 1)
    again = asset_rules.take_set(store, "insurance", today=TODAY)
    assert again.total == 0
    assert len(queries.rules(store)) == 6
    undo.undo(store)
    assert open_ones(store)[0].notices == (30, 7, 0)


@pytest.mark.parametrize("name", READY_SETS)
def test_ready_rules_never_ask_twice_for_one_date(store, owner, name):
    asset_rules.take_set(store, name, today=TODAY)
    for type_ in ("vehicle", "policy", "appliance", "contract", "other"):
        thing = Asset(
            customer_id=owner.id, type=type_, ends_on=ENDS, next_service_on=ENDS, inspection_on=ENDS
        )
        assets.add(store, thing, today=TODAY)
    found = [(each.asset_id, each.asset_date) for each in open_ones(store)]
    assert len(found) == len(set(found))


def test_trades_never_disagree_about_a_date():
    said = {}
    for name, rules in READY_SETS.items():
        if name != "general":
            for rule in rules:
                assert said.setdefault(slot(rule), rule) == rule


def test_a_cancelled_edit_leaves_rule_and_reminders_as_they_were(store, owner):
    a_policy(store, owner)
    before = content(store)

    def cancel(_done, _total, _phase):
        raise Cancelled

    with pytest.raises(Cancelled):
        asset_rules.save(store, replace(store.asset_rules.get(1), notices=(1,)), today=TODAY, progress=cancel)
    assert content(store) == before


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (AssetRule(date_field="ends_on", notices=(500,)), "rule_impossible"),
        (AssetRule(date_field="nothing"), "rule_impossible"),
        (AssetRule(date_field="ends_on", months=3), "rule_impossible"),
        (AssetRule(date_field="custom:7"), "rule_without_title"),
    ],
)
def test_a_rule_that_cannot_be_is_refused(store, rule, code):
    with pytest.raises(UserError, match=code):
        asset_rules.save(store, rule, today=TODAY)
