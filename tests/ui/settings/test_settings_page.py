"""Choices apply at once, are kept, and nothing typed is lost."""

import pytest
from PySide6.QtWidgets import QApplication

from smallcrm import settings
from smallcrm.i18n import Catalogue
from smallcrm.ui.app import dress
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.settings.page import SettingsPage
from tests.builders import a_customer
from tests.ui.conftest import CHOSEN


@pytest.fixture
def page(ctx, show, qapp):
    ctx.settings_changed.connect(lambda chosen: dress(qapp, chosen))
    yield show(SettingsPage(ctx))
    dress(qapp, CHOSEN)


def test_the_letterhead_is_saved_a_moment_after_typing(page, ctx, qtbot):
    editor = page.section.form.editor("name")
    editor.setFocus()
    qtbot.keyClicks(QApplication.focusWidget() or editor, "Harbour Lane Garage")
    qtbot.waitUntil(lambda: ctx.store.profile.name == "Harbour Lane Garage", timeout=3000)
    ctx.undo()
    assert ctx.store.profile.name == ""


def test_dark_is_dark_at_once_and_kept(page, ctx):
    page.show_item("look")
    page.section.form.set_value("theme", "dark")
    page.section.save()
    assert theme.mode == "dark"
    assert settings.load().theme == "dark"


def test_a_switch_of_language_keeps_what_is_being_typed(page, ctx, qtbot):
    form = page.section.form
    form.set_value("name", "Гараж")
    page.show_item("language")
    page.section.form.set_value("language", "ru")
    page.section.save()
    page.show_item("business")
    assert page.section.form.values()["name"] == "Гараж"
    wanted = Catalogue("ru").translate("Settings", "Settings")
    qtbot.waitUntil(lambda: page._title.text() == wanted, timeout=3_000)


def test_a_copy_is_made_and_listed_and_brought_back(page, ctx, monkeypatch):
    a_customer(ctx.store, "Li Wei")
    page.show_item("backup")
    page.section.back_up()
    a_customer(ctx.store, "Maria Petrova")
    monkeypatch.setattr("smallcrm.ui.settings.safety.ask", lambda *_: True)
    copy = page.section._copies.rows.rows[1].key
    page.section.bring_back(copy)
    assert [customer.name for customer in ctx.store.customers.where("1")] == ["Li Wei"]
    assert page.section._copies.rows.rows[0].count == 2
