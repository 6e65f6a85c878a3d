"""The list of reminders: narrow it, sort it, deal with many at once as one step."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from smallcrm.db.reads.reminder_list import DONE, OPEN, OVERDUE, WEEK, Filter, ReminderList
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.services import reminders
from smallcrm.ui.asking import FormDialog
from smallcrm.ui.kit.menus import KeyMenu
from smallcrm.ui.kit.table_model import Sort
from smallcrm.ui.reminders.form import open_edit_form, open_many_form
from smallcrm.ui.reminders.page import LIST, RemindersPage
from smallcrm.ui.today.calls import CallDialog
from tests.builders import TODAY, a_customer
from tests.ui.finding import button_named


def plan(store, name: str, days: int, **values) -> Reminder:
    customer = a_customer(store, name, owner=values.pop("looks_after", ""))
    day = TODAY + timedelta(days=days)
    return reminders.add(store, Reminder(customer_id=customer.id, title=f"Ring {name}", due_on=day, **values))


@pytest.fixture
def page(ctx, show):
    plan(ctx.store, "Zoe", -3)
    plan(ctx.store, "Ann", 0, kind=ReminderKind.CALL)
    plan(ctx.store, "Max", 5, looks_after="Anna")
    plan(ctx.store, "Ben", 90)
    made = show(RemindersPage(ctx))
    made.show_view(LIST)
    made.list.table.view.setFocus()
    made.list.table.select_first()
    return made


def titles(page: RemindersPage) -> list[str]:
    model = page.list.table.model
    return [model.record_at(place).reminder.title for place in range(model.rowCount())]


def dialog_of(page) -> FormDialog:
    (dialog,) = [each for each in page.findChildren(FormDialog) if each.isVisible()]
    return dialog


def test_everything_open_stands_in_the_order_of_its_days(page):
    assert titles(page) == ["Ring Zoe", "Ring Ann", "Ring Max", "Ring Ben"]
    assert page._header.subtitle.text() == "4 open  ·  1 overdue"


@pytest.mark.parametrize(
    ("view", "shown"), [(OVERDUE, ["Ring Zoe"]), (WEEK, ["Ring Max"]), (OPEN, 4), (DONE, [])]
)
def test_a_view_shows_its_span(page, view, shown):
    page.list._chips.choose(view)
    assert titles(page) == shown if isinstance(shown, list) else len(titles(page)) == shown


def test_kind_owner_and_words_narrow_the_list(page, qtbot):
    page.list.kind._take("call")
    assert titles(page) == ["Ring Ann"]
    page.list.clear_filter()
    page._owner.choose("Anna")
    assert titles(page) == ["Ring Max"]
    page._owner.choose(None)
    qtbot.keyClicks(page.list.filter, "Ben")
    qtbot.waitUntil(lambda: titles(page) == ["Ring Ben"], timeout=2000)


def test_a_filter_that_shows_nothing_offers_the_way_out(page):
    page.list._chips.choose(DONE)
    page.list._way_out.click()
    assert len(titles(page)) == 4


def test_the_list_is_sorted_by_customer_too(page):
    page.list.table.view.header.sort_by(page.list.table.model.column_of("customer"))
    assert titles(page) == ["Ring Ann", "Ring Ben", "Ring Max", "Ring Zoe"]


def test_done_ones_are_found_newest_first_with_their_result(page, ctx):
    reminders.complete(ctx.store, 1, done_on=TODAY - timedelta(days=1), result="reached")
    reminders.complete(ctx.store, 2, done_on=TODAY, result="Sent")
    page.list._chips.choose(DONE)
    assert titles(page) == ["Ring Ann", "Ring Zoe"]


def test_many_are_done_as_one_step(page, ctx, qtbot):
    page.list.table.model.tick([1, 2, 3], is_on=True)
    qtbot.keyClick(page.list.table.view, Qt.Key.Key_D)
    assert titles(page) == ["Ring Ben"]
    ctx.undo()
    assert len(titles(page)) == 4


def test_many_are_moved_as_one_step(page, ctx, qtbot):
    page.list.table.model.tick([1, 2], is_on=True)
    button_named(page.list._bars.bar, "Move").click()
    dialog = dialog_of(page)
    dialog.form.set_value("day", TODAY + timedelta(days=30))
    dialog.form.submitted.emit()
    assert {ctx.store.reminders.get(id_).due_on for id_ in (1, 2)} == {TODAY + timedelta(days=30)}
    ctx.undo()
    assert ctx.store.reminders.get(1).due_on == TODAY - timedelta(days=3)


def test_many_are_moved_by_days_each_from_its_own(page, ctx):
    days = [ctx.store.reminders.get(id_).due_on for id_ in (1, 2)]
    page.list.table.model.tick([1, 2], is_on=True)
    button_named(page.list._bars.bar, "Move").click()
    dialog = dialog_of(page)
    dialog.form.set_value("days", Decimal("0.5"))
    dialog.form.submitted.emit()
    assert dialog.isVisible()
    dialog.form.set_value("days", 7)
    dialog.form.submitted.emit()
    week = timedelta(days=7)
    assert [ctx.store.reminders.get(id_).due_on for id_ in (1, 2)] == [day + week for day in days]
    ctx.undo()
    assert [ctx.store.reminders.get(id_).due_on for id_ in (1, 2)] == days


def test_many_are_put_off_as_one_step(page, ctx, qtbot):
    page.list.table.model.tick([1, 2], is_on=True)
    qtbot.keyClick(page.list.table.view, Qt.Key.Key_S)
    (menu,) = page.findChildren(KeyMenu)
    qtbot.keyClick(menu, Qt.Key.Key_2)
    tomorrow = TODAY + timedelta(days=1)
    assert [ctx.store.reminders.get(id_).snoozed_until for id_ in (1, 2, 3)] == [tomorrow, tomorrow, None]
    ctx.undo()
    assert ctx.store.reminders.get(1).snoozed_until is None


def test_very_many_are_changed_beside_the_window(page, ctx, qtbot, monkeypatch):
    monkeypatch.setattr("smallcrm.ui.reminders.many.AT_ONCE", 1)
    page.list.table.model.tick([1, 2, 3], is_on=True)
    button_named(page.list._bars.bar, "Hand over").click()
    dialog = dialog_of(page)
    dialog.form.set_value("owner", "Boris")
    with qtbot.waitSignal(ctx.told, timeout=5000) as told:
        dialog.form.submitted.emit()
    assert told.args == ["Handed to Boris.", True]
    assert [ctx.store.reminders.get(id_).owner for id_ in (1, 2, 3)] == ["Boris"] * 3
    ctx.undo()
    assert ctx.store.reminders.get(1).owner == ""


def test_many_are_handed_over_as_one_step(page, ctx):
    page.list.table.model.tick([1, 2], is_on=True)
    button_named(page.list._bars.bar, "Hand over").click()
    dialog = dialog_of(page)
    dialog.form.set_value("owner", "Boris")
    dialog.form.submitted.emit()
    assert [ctx.store.reminders.get(id_).owner for id_ in (1, 2, 3)] == ["Boris", "Boris", ""]
    ctx.undo()
    assert ctx.store.reminders.get(1).owner == ""


def test_delete_asks_why_and_takes_off_the_list(page, ctx, qtbot):
    qtbot.keyClick(page.list.table.view, Qt.Key.Key_Delete)
    dialog = dialog_of(page)
    dialog.form.set_value("reason", "Moved away")
    dialog.form.submitted.emit()
    gone = ctx.store.reminders.get(1)
    assert (gone.is_dismissed, gone.result) == (True, "Moved away")


def test_a_call_is_logged_from_the_list(page, ctx, qtbot):
    qtbot.keyClick(page.list.table.view, Qt.Key.Key_L)
    (dialog,) = [each for each in page.findChildren(CallDialog) if each.isVisible()]
    qtbot.keyClick(dialog.outcomes, Qt.Key.Key_5)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert ctx.store.reminders.get(1).result == "declined"


def test_a_reminder_is_edited_whole(page, ctx):
    due = page.list.current
    dialog = open_edit_form(ctx, page, due)
    form = dialog.form
    form.set_values({**form.values(), "due_time": "9:30", "repeat": "month_end", "owner": "Boris"})
    form.submitted.emit()
    edited = ctx.store.reminders.get(1)
    assert (edited.due_time.hour, edited.owner, edited.repeat.month_day) == (9, "Boris", -1)


def test_a_time_nobody_can_read_is_said_at_the_field(page, ctx):
    dialog = open_edit_form(ctx, page, page.list.current)
    dialog.form.set_value("due_time", "soonish")
    assert not dialog.save()
    assert dialog.form.problems["due_time"] == "Write a time, like 9:30."
    dialog.reject()


def test_the_same_is_planned_for_many_customers_at_once(page, ctx):
    told = []
    ctx.told.connect(lambda words, _: told.append(words))
    dialog = open_many_form(ctx, page, customer_ids=[1, 2, 3, 3])
    dialog.form.set_value("title", "Winter tyres")
    dialog.form.submitted.emit()
    made = ctx.store.reminders.where("title = 'Winter tyres'")
    assert [each.customer_id for each in made] == [1, 2, 3]
    assert told == ["3 reminders set for Sun 22 Nov."]
    ctx.undo()
    assert not ctx.store.reminders.where("title = 'Winter tyres'")


@pytest.mark.parametrize(
    ("chosen", "sort"),
    [
        (Filter(), Sort("day")),
        (Filter(view=OVERDUE), Sort("day")),
        (Filter(kind="call", owner="Anna"), Sort("day", is_descending=True)),
    ],
)
def test_no_page_of_the_list_is_sorted_or_read_whole(ctx, chosen, sort):
    plan = ReminderList(ctx.store, chosen, today=TODAY).plan(sort, 128)
    assert any("reminder_day" in step for step in plan)
    assert not any("TEMP B-TREE" in step for step in plan)
