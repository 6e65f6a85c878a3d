"""The morning, by keyboard and by mouse: see it, tick it off, put it off, take it back."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from smallcrm.domain.changes import Changes
from smallcrm.domain.recurrence import Recurrence, Unit
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.services import reminders
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.forms import RecordForm
from smallcrm.ui.kit.labels import ElidedLabel
from smallcrm.ui.kit.lists import Group, Item
from smallcrm.ui.kit.menus import KeyMenu
from smallcrm.ui.reminders.printing import SheetDialog
from smallcrm.ui.today.calls import CallDialog
from smallcrm.ui.today.page import TodayPage
from smallcrm.ui.today.worth import noticed
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


def test_a_clock_that_looks_wrong_is_said_before_anything_else(page, ctx):
    reminders.complete(ctx.store, 1, done_on=TODAY + timedelta(days=3652))
    (worth, words), *_ = noticed(ctx.store, TODAY)
    assert words == "The PC’s clock looks wrong: 1 reminder ticked off on a day to come"
    assert (worth.place, worth.item) == ("settings", "rules")


def test_snooze_by_number_puts_it_off(page, ctx, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    (menu,) = page.findChildren(KeyMenu)
    qtbot.keyClick(menu, Qt.Key.Key_4)
    assert ctx.store.reminders.get(1).snoozed_until == TODAY + timedelta(days=7)
    assert "Late call" not in titles(page)


def test_what_is_put_off_within_the_day_comes_back_at_its_time(page, ctx, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    (menu,) = page.findChildren(KeyMenu)
    qtbot.keyClick(menu, Qt.Key.Key_1)
    put_off = ctx.store.reminders.get(1)
    assert (put_off.snoozed_until, put_off.snoozed_time) == (TODAY, time(12, 30))
    assert "Late call" not in titles(page)
    ctx.now = lambda: datetime(2026, 11, 21, 12, 31, tzinfo=UTC)
    page.refresh(Changes())
    assert "Late call" in titles(page)


def call_dialog(page: TodayPage) -> CallDialog:
    (dialog,) = [each for each in page.findChildren(CallDialog) if each.isVisible()]
    return dialog


def typing(page: TodayPage, qtbot):
    """Wait for whoever gets the keys: a dialog takes them a moment after it is opened."""
    dialog = call_dialog(page)
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or page), timeout=4000)
    return QApplication.focusWidget()


@pytest.mark.parametrize("key", [Qt.Key.Key_L, Qt.Key.Key_C])
def test_no_answer_is_two_keys_and_enter(page, ctx, qtbot, key):
    qtbot.keyClick(page.list, key)
    dialog = call_dialog(page)
    qtbot.keyClick(typing(page, qtbot), Qt.Key.Key_2)
    qtbot.keyClicks(typing(page, qtbot), "Left a voicemail")
    qtbot.keyClick(typing(page, qtbot), Qt.Key.Key_Return)
    assert not dialog.isVisible()
    (call,) = ctx.store.activities.where("1")
    assert (call.text, call.result) == ("Left a voicemail", "no_answer")
    tried = ctx.store.reminders.get(1)
    assert tried.is_open
    assert tried.tries == 1
    assert tried.snoozed_until > TODAY
    assert "Late call" not in titles(page)


def test_who_was_reached_leaves_the_list(page, ctx, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_L)
    qtbot.keyClick(typing(page, qtbot), Qt.Key.Key_1)
    qtbot.keyClicks(typing(page, qtbot), "Comes on Friday")
    qtbot.keyClick(typing(page, qtbot), Qt.Key.Key_Return)
    done = ctx.store.reminders.get(1)
    assert (done.done_on, done.result) == (TODAY, "reached")


def test_a_day_typed_by_hand_is_the_one_to_go_on(page, ctx, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_L)
    dialog = call_dialog(page)
    qtbot.keyClicks(dialog.day.edit, "in 2 weeks")
    qtbot.keyClick(dialog.outcomes, Qt.Key.Key_3)
    qtbot.keyClick(typing(page, qtbot), Qt.Key.Key_Return)
    assert ctx.store.reminders.get(1).snoozed_until == TODAY + timedelta(days=14)


def test_after_three_calls_nobody_answered_a_letter_is_offered(page, ctx, qtbot):
    told = []
    ctx.told.connect(lambda words, _: told.append(words))
    for _ in range(3):
        reminders.attempt(ctx.store, 1, on=TODAY, result="no_answer", again_on=TODAY)
    page.list.select(1)
    qtbot.keyClick(page.list, Qt.Key.Key_L)
    qtbot.keyClick(typing(page, qtbot), Qt.Key.Key_2)
    qtbot.keyClick(typing(page, qtbot), Qt.Key.Key_Return)
    assert "letter" in told[-1]


def test_moving_handing_over_and_taking_off_are_each_a_letter(page, ctx, qtbot):
    def fill(key, **values):
        qtbot.keyClick(page.list, key)
        (dialog,) = [each for each in page.findChildren(Dialog) if each.isVisible()]
        form = dialog.findChild(RecordForm)
        for name, value in values.items():
            form.set_value(name, value)
        form.submitted.emit()

    fill(Qt.Key.Key_M, day=TODAY + timedelta(days=40))
    assert ctx.store.reminders.get(1).due_on == TODAY + timedelta(days=40)
    fill(Qt.Key.Key_H, owner="Anna")
    assert ctx.store.reminders.get(2).owner == "Anna"
    fill(Qt.Key.Key_X, reason="Sold the car")
    assert ctx.store.reminders.get(2).is_dismissed
    ctx.undo()
    assert ctx.store.reminders.get(2).is_open


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
    assert "Far away" in page._empty.accessibleName()


def test_an_empty_file_says_how_reminders_come_about(ctx, show):
    page = show(TodayPage(ctx))
    assert "No reminders yet" in page._empty.accessibleName()


def test_when_all_is_done_the_page_says_so_and_shows_the_week(page, ctx, qtbot):
    for _ in range(2):
        qtbot.keyClick(page.list, Qt.Key.Key_D)
        count = len(titles(page))
        qtbot.waitUntil(lambda count=count: len(titles(page)) < count, timeout=4000)
    assert titles(page) == ["Next week's visit"]
    assert page._done_line.isVisible()
    assert page._progress.accessibleName() == "All done, 2 done today"


def test_a_reminder_about_nobody_has_its_panel_and_no_empty_names(ctx, show):
    reminders.add(ctx.store, Reminder(title="Order toner", due_on=TODAY, note="The black one"))
    page = show(TodayPage(ctx))
    assert titles(page) == ["Order toner"]
    assert "Order toner" in [label.accessibleName() for label in page.panel.findChildren(ElidedLabel)]
    reminders.reschedule(ctx.store, 1, due_on=TODAY + timedelta(days=30))
    assert page._empty.accessibleName().endswith("Order toner")


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
    assert groups(page) == [("Overdue", 3000), ("and 2,920 more under Reminders", None)]
    assert len(titles(page)) == 80


def test_the_owner_filter_counts_what_belongs_to_their_customers(ctx, show):
    mine = a_customer(ctx.store, "Mine", owner="Anna")
    other = a_customer(ctx.store, "Other", owner="Boris")
    for customer in (mine, other):
        reminders.add(ctx.store, Reminder(customer_id=customer.id, title=customer.name, due_on=TODAY))
    reminders.add(ctx.store, Reminder(customer_id=other.id, title="Lent to Anna", due_on=TODAY, owner="Anna"))
    page = show(TodayPage(ctx))
    page._owner.choose("Anna")
    assert titles(page) == ["Mine", "Lent to Anna"]
    page._owner.choose(None)
    assert len(titles(page)) == 3


def test_kinds_narrow_the_list_and_the_last_of_a_kind_gives_the_rest_back(ctx, show, qtbot):
    plan(ctx.store, "Ring", 0, kind=ReminderKind.CALL)
    plan(ctx.store, "Write", 0)
    page = show(TodayPage(ctx))
    page._chips.choose("call")
    assert titles(page) == ["Ring"]
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: titles(page) == ["Write"], timeout=4000)


def test_day_by_day_puts_each_day_under_its_own_head(page, qtbot):
    page._by_day.click()
    assert [title for title, _ in groups(page)] == ["18 Nov", "Today, Sat 21 Nov", "Thu 26 Nov"]


def test_f4_hides_the_details_and_brings_them_back(page):
    page.window().resize(1440, 900)
    assert page.panel.isVisible()
    page.toggle_details()
    assert not page.panel.isVisible()
    page.toggle_details()
    assert page.panel.isVisible()


def test_the_whole_morning_by_keyboard_alone(ctx, show, qtbot):
    """Twenty calls with their results, nothing but keys, and every one of them is written down."""
    results = ["reached", "no_answer", "will_come", "will_think", "declined"]
    for number in range(20):
        plan(ctx.store, f"Call {number:02}", 0, kind=ReminderKind.CALL)
    page = show(TodayPage(ctx))
    page.list.setFocus()
    for number in range(20):
        assert page._waiting.pressing == 20 - number
        qtbot.keyClick(page.list, Qt.Key.Key_C)
        qtbot.keyClick(typing(page, qtbot), Qt.Key(Qt.Key.Key_1 + number % 5))
        qtbot.keyClicks(typing(page, qtbot), f"said {number}")
        qtbot.keyClick(typing(page, qtbot), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not page.list.rows.done, timeout=4000)
        assert page.focusWidget() is page.list  # where the next key goes
    calls = ctx.store.activities.where("1")
    assert [call.result for call in calls] == [results[number % 5] for number in range(20)]
    assert [call.text for call in calls] == [f"said {number}" for number in range(20)]
    assert page._waiting.pressing == 0
    assert len(ctx.store.reminders.where("done_on IS NOT NULL")) == 8
    assert page._progress.accessibleName().startswith("All done")


def test_print_list_shows_the_sheet_of_the_day(page, ctx, qtbot):
    page.print_shown()
    (dialog,) = page.findChildren(SheetDialog)
    qtbot.waitUntil(lambda: dialog.is_ready, timeout=15_000)
    assert dialog.preview.isVisible()
    dialog.close()
