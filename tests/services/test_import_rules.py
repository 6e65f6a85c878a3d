"""An import makes what the rules ask for: plain dates at once, the rest in a second look."""

from dataclasses import replace
from datetime import date

from smallcrm.db import undo
from smallcrm.domain.asset_rule import READY_SETS
from smallcrm.services import asset_rules
from tests.builders import TODAY, content
from tests.services.test_imports import ANNA, BEN, bring_in, sheet

HEADER = ["Name", "Phone", "E-mail", "Car", "Plate", "MOT due", "Next service", "City", "Notes", "Birthday"]


def test_an_import_follows_the_rules_as_they_were_changed(store, tmp_path):
    rule = next(rule for rule in store.asset_rules.where("1") if rule.date_field == "inspection_on")
    asset_rules.save(store, replace(rule, notices=(60, 5), title="MOT"), today=TODAY)
    bring_in(store, sheet(tmp_path, ANNA, BEN))
    found = {each.asset_date: each for each in store.reminders.where("done_on IS NULL")}
    assert (found["inspection_on"].title, found["inspection_on"].notices) == ("MOT", (60, 5))
    assert found["next_service_on"].due_on == date(2026, 12, 5)
    before = content(store)
    assert asset_rules.save(store, store.asset_rules.get(rule.id or 0), today=TODAY)[1].total == 0
    assert content(store)["reminder"] == before["reminder"]


def test_birthdays_that_are_imported_remind_where_a_rule_says_so(store, tmp_path):
    asset_rules.save(store, READY_SETS["insurance"][-1], today=TODAY)
    before = content(store)
    bring_in(store, sheet(tmp_path, [*ANNA, date(1980, 12, 24)], [*BEN, None], header=HEADER))
    (birthday,) = store.reminders.where("asset_date = 'birthday'")
    assert (birthday.due_on, birthday.anchor_on) == (date(2026, 12, 24), date(1980, 12, 24))
    undo.undo(store)
    assert content(store) == before | {"former_number": content(store)["former_number"]}


def test_a_second_import_of_the_same_sheet_adds_no_reminder(store, tmp_path):
    path = sheet(tmp_path, ANNA, BEN)
    bring_in(store, path)
    count = store.reminders.count()
    bring_in(store, path)
    assert store.reminders.count() == count
