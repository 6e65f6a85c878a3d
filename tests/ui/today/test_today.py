"""The morning, by keyboard and by mouse: see it, tick it off, put it off, take it back."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from smallcrm.domain.reminder import Recurrence, Reminder, Unit
from smallcrm.services import reminders
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.forms import RecordForm
from smallcrm.ui.kit.lists import Group, Item
from smallcrm.ui.kit.menus import KeyMenu
from smallcrm.ui.today.page import TodayPage
from tests.builders import TODAY, a_car, a_customer


def plan(store, title: str, days: int, **values):
    customer = a_customer(store, f"{title} person", phones=(f"07700 9{len(title):05d}",))
    return reminders.add(
        store,
        Reminder(customer_id=customer.id, title=title, due_on=TODAY + timedelta(days=days), **values),
    )


@pytest.fixture
def page(ctx, show):
    store = ctx.store
    plan(store, "Late call", -3)
    plan(store, "Call now", 0)
    plan(store, "Next week's visit", 5)
    plan(store, "Far away", 60)
    made = show(TodayPage(ctx))
    made.list.setFocus()
    return made


def titles(page: TodayPage) -> list[str]:
    return [row.title for row in page.list.rows.rows if isinstance(row, Item)]


def groups(page: TodayPage) -> list[tuple[str, int | None]]:
    return [(row.title, row.count) for row in page.list.rows.rows if isinstance(row, Group)]


def test_what_waits_stands_in_groups_with_the_longest_overdue_first(page):
    assert titles(page) == ["Late call", "Call now", "Next week's visit"]
    assert groups(page) == [("Overdue", 1), ("Today", 1), ("Next 7 days", 1)]
    assert "1 overdue" in page._header.subtitle.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_Space])
def test_a_key_ticks_off_and_the_row_leaves(page, ctx, qtbot, key):
    told = []
    ctx.told.connect(lambda words, can_undo: told.append((words, can_undo)))
    qtbot.keyClick(page.list, key)
    assert ctx.store.reminders.get(1).done_on == TODAY
    assert told == [("Done.", True)]
    qtbot.waitUntil(lambda: titles(page) == ["Call now", "Next week's visit"], timeout=4000)


def test_a_russian_keyboard_ticks_off_too(page, ctx, qtbot):
    from PySide6.QtGui import QKeyEvent

    press = QKeyEvent(QKeyEvent.Type.KeyPress, 0x0412, Qt.KeyboardModifier.NoModifier, "в")
    QApplication.sendEvent(page.list, press)
    assert ctx.store.reminders.get(1).done_on == TODAY


def test_the_mouse_ticks_off_in_the_circle(page, ctx, qtbot):
    index = page.list.rows.index(page.list.rows.place_of(2))
    area = page.list.visualRect(index)
    qtbot.mouseClick(
        page.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(area.left() + 26, area.center().y())
    )
    assert ctx.store.reminders.get(2).done_on == TODAY


def test_what_was_ticked_off_comes_back_with_undo(page, ctx, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    ctx.undo()
    qtbot.waitUntil(lambda: titles(page) == ["Late call", "Call now", "Next week's visit"], timeout=4000)
    assert ctx.store.reminders.get(1).is_open


def test_snooze_by_number_puts_it_off(page, ctx, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    (menu,) = page.findChildren(KeyMenu)
    qtbot.keyClick(menu, Qt.Key.Key_3)
    assert ctx.store.reminders.get(1).snoozed_until == TODAY + timedelta(days=7)
    assert "Late call" not in titles(page)


def test_a_call_is_noted_with_its_result_and_again_on(page, ctx, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_L)
    (dialog,) = [each for each in page.findChildren(Dialog) if each.isVisible()]
    form = dialog.findChild(RecordForm)
    form.set_value("result", "no_answer")
    form.changed.emit("result")
    form.set_value("text", "Left a voicemail")
    form.submitted.emit()
    (call,) = ctx.store.activities.where("1")
    assert (call.text, call.result) == ("Left a voicemail", "No answer")
    assert ctx.store.reminders.get(1).snoozed_until == TODAY + timedelta(days=1)


def test_renewing_asks_for_the_new_end_date_and_moves_the_policy(ctx, qtbot, show):
    customer = a_customer(ctx.store, phones=("07700 900123",))
    a_car(ctx.store, customer, ends_on=date(2026, 11, 25))
    page = show(TodayPage(ctx))
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    (dialog,) = [each for each in page.findChildren(Dialog) if each.isVisible()]
    form = dialog.findChild(RecordForm)
    assert form.values()["next"] == date(2027, 11, 25)
    form.set_value("next", date(2027, 12, 1))
    form.submitted.emit()
    assert ctx.store.assets.get(1).ends_on == date(2027, 12, 1)
    assert ctx.store.reminders.get(2).due_on == date(2027, 12, 1)


def test_enter_opens_the_customer(page, ctx, qtbot):
    with qtbot.waitSignal(ctx.go_requested) as asked:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert asked.args == ["customer", 1]


def test_a_repeating_reminder_says_when_it_comes_again(page, ctx, qtbot):
    plan(ctx.store, "Monthly visit", -5, repeat=Recurrence(unit=Unit.MONTH))
    told = []
    ctx.told.connect(lambda words, _: told.append(words))
    page.list.select(5)
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    assert told == ["Done. The next one is on 16 Dec 2026."]


def test_nothing_left_says_what_comes_next(ctx, show):
    plan(ctx.store, "Far away", 60)
    page = show(TodayPage(ctx))
    assert page._stack.currentWidget() is page._empty
    assert page._empty.accessibleName() or page._empty._title.text() == "Nothing left for today"


def test_thousands_overdue_are_counted_but_not_all_loaded(ctx, show):
    customer = a_customer(ctx.store)
    with ctx.store.step("demo"):
        ctx.store.reminders.add_all(
            ("customer_id", "kind", "title", "due_on", "created_at"),
            [
                (customer.id, "task", f"Task {i}", "2026-10-01", "2026-10-01T00:00:00.000000Z")
                for i in range(3000)
            ],
        )
    page = show(TodayPage(ctx))
    assert groups(page) == [("Overdue", 3000)]
    assert len(titles(page)) == 400
