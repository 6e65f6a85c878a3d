"""Rules of reminders are shown in reminders before they change any, and taken back with one key."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from smallcrm.db import asset_rules as queries
from smallcrm.domain.asset import Asset
from smallcrm.services import assets, customers, reminders
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.settings.page import SettingsPage
from smallcrm.ui.settings.rule_form import EffectDialog, RuleDialog
from tests.builders import a_customer

AHEAD = timedelta(days=100)


@pytest.fixture
def page(ctx, show):
    return show(SettingsPage(ctx))


@pytest.fixture
def policy(ctx):
    owner = a_customer(ctx.store, "Li Wei")
    thing = Asset(customer_id=owner.id, type="policy", name="Motor", ends_on=ctx.today + AHEAD)
    return assets.add(ctx.store, thing, today=ctx.today)


def opened(page, kind, qtbot):
    """Wait for a dialog of a kind over the page."""
    found = []

    def is_there():
        found[:] = [
            each for each in page.findChildren(QDialog) if isinstance(each, kind) and each.isVisible()
        ]
        assert found

    qtbot.waitUntil(is_there)
    return found[0]


def notices(ctx) -> list[int]:
    return [each for reminder in ctx.store.reminders.where("done_on IS NULL") for each in reminder.notices]


def test_an_edited_rule_shows_what_changes_before_it_does(page, ctx, policy, qtbot):
    page.show_item("rules")
    section = page.section
    section.edit_rule(1)
    dialog = opened(page, RuleDialog, qtbot)
    dialog.form.set_value("notices", "90, 30, 0")
    assert dialog.save()
    dialog.accept()
    shown = opened(page, EffectDialog, qtbot)
    assert notices(ctx) == [30, 7, 0]
    assert shown.list.rows.rows[0].title == "Li Wei"
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: notices(ctx) == [90, 30, 0])
    ctx.undo()
    assert notices(ctx) == [30, 7, 0]


def test_a_trade_brings_its_rules_with_one_choice(page, ctx, policy, qtbot):
    page.show_item("rules")
    page.section.take_set("insurance")
    shown = opened(page, EffectDialog, qtbot)
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: notices(ctx) == [90, 60, 30, 7, 0])
    assert any(rule.date_field == "birthday" for rule in queries.rules(ctx.store))


def test_nothing_happens_until_it_is_applied(page, ctx, policy, qtbot):
    page.show_item("rules")
    page.section.remove_rule(1)
    opened(page, EffectDialog, qtbot).reject()
    assert len(queries.rules(ctx.store)) == 4
    assert notices(ctx) == [30, 7, 0]


def test_a_new_rule_for_birthdays(page, ctx, qtbot):
    born = ctx.today.replace(year=1980) + timedelta(days=40)
    customers.add(ctx.store, a_customer(ctx.store, "Anna").__class__(name="Maria", birthday=born))
    page.show_item("rules")
    page.section.add_rule()
    dialog = opened(page, RuleDialog, qtbot)
    dialog.form.set_value("owner", "customers")
    dialog.form.changed.emit("owner")
    dialog.form.set_value("date_field", "birthday")
    dialog.form.changed.emit("date_field")
    assert dialog.form.values()["kind"] == "birthday"
    assert dialog.save()
    dialog.accept()
    qtbot.keyClick(opened(page, EffectDialog, qtbot), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ctx.store.reminders.count() == 1)
    (reminder,) = ctx.store.reminders.where("1")
    assert (reminder.due_on.month, reminder.due_on.day) == (born.month, born.day)


def test_what_cannot_be_is_said_in_the_form(page, ctx, qtbot):
    page.show_item("rules")
    page.section.edit_rule(1)
    dialog = opened(page, RuleDialog, qtbot)
    dialog.form.set_value("notices", "soon")
    assert not dialog.save()
    dialog.form.set_value("notices", "30")
    dialog.form.set_value("months", 12)
    assert not dialog.save()
    dialog.reject()


def test_what_was_ticked_off_by_a_wrong_clock_is_put_right(page, ctx, policy, qtbot):
    (reminder,) = ctx.store.reminders.where("done_on IS NULL")
    reminders.complete(ctx.store, reminder.id, done_on=ctx.today.replace(year=ctx.today.year + 10))
    page.show_item("rules")
    banner = page.section.findChild(Banner)
    assert banner.isVisible()
    banner.acted.emit()
    (following,) = ctx.store.reminders.where("done_on IS NULL")
    assert following.due_on.year == reminder.due_on.year + 1
    assert ctx.store.assets.get(policy.id).ends_on == following.due_on
    assert not banner.isVisible()


def test_working_days_and_limits_are_kept(page, ctx, qtbot):
    page.show_item("working_days")
    form = page.section.form
    form.set_value("day5", True)
    form.set_value("closed_days", "25 Dec 2026")
    form.set_value("days_between", 3)
    page.section.save()
    kept = queries.settings(ctx.store)
    assert kept.working_days == (0, 1, 2, 3, 4, 5)
    assert kept.closed_days == ("2026-12-25",)
    assert kept.days_between == 3
