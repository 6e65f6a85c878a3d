"""The month and the week: what stands on each day, moving it with the mouse and with keys, adding to it."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from smallcrm import i18n
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.services import reminders
from smallcrm.ui.kit.calendar import weeks_around
from smallcrm.ui.kit.lists import Item
from smallcrm.ui.reminders.page import MONTH, WEEK, RemindersPage
from tests.builders import TODAY, a_customer

CONTROL = Qt.KeyboardModifier.ControlModifier


def plan(store, name: str, day: date, **values) -> Reminder:
    customer = a_customer(store, name)
    return reminders.add(store, Reminder(customer_id=customer.id, title=f"Ring {name}", due_on=day, **values))


@pytest.fixture
def page(ctx, show):
    plan(ctx.store, "Late", TODAY - timedelta(days=3))
    plan(ctx.store, "Ann", TODAY, kind=ReminderKind.CALL)
    plan(ctx.store, "Ben", TODAY + timedelta(days=2), kind=ReminderKind.POLICY)
    made = show(RemindersPage(ctx))
    made.show_view(MONTH)
    return made


def words_of(page: RemindersPage, day: date) -> list[str]:
    (cell,) = [cell for cell in page.calendar.view.days.cells if cell.day == day]
    return [entry.words for entry in cell.entries]


def listed(page: RemindersPage) -> list[str]:
    return [row.title for row in page.day_panel.list.rows.rows if isinstance(row, Item)]


def drag(page: RemindersPage, key: int, to: date) -> None:
    """Move the mouse as a hand does: press, past the threshold, over the day, let go."""
    view = page.calendar.view
    start, end = view.entry_area(key).center(), view.day_area(to).center()
    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for point in (start + QPoint(14, 4), (start + end) / 2, end):
        QTest.mouseMove(viewport, point)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


def test_each_day_has_what_is_wanted_on_it_and_late_ones_stay_on_theirs(page):
    assert words_of(page, TODAY) == ["Ann"]
    assert words_of(page, TODAY - timedelta(days=3)) == ["Late"]
    cells = page.calendar.view.days.cells
    late = next(cell for cell in cells if cell.day == TODAY - timedelta(days=3))
    assert late.entries[0].family == "danger"
    assert len(cells) == 42


def test_what_is_done_stands_checked_on_the_day_it_was_done(page, ctx):
    reminders.complete(ctx.store, 1, done_on=TODAY)
    (cell,) = [cell for cell in page.calendar.view.days.cells if cell.day == TODAY]
    assert [(entry.words, entry.is_done) for entry in cell.entries] == [("Ann", False), ("Late", True)]
    assert words_of(page, TODAY - timedelta(days=3)) == []


def test_what_was_put_off_stands_on_the_day_it_comes_back(page, ctx):
    reminders.snooze(ctx.store, 1, until=TODAY + timedelta(days=4))
    assert words_of(page, TODAY + timedelta(days=4)) == ["Late"]


def test_an_entry_is_dragged_to_another_day_and_undo_takes_it_back(page, ctx):
    told = []
    ctx.told.connect(lambda words, can_undo: told.append((words, can_undo)))
    drag(page, 2, TODAY + timedelta(days=4))
    assert ctx.store.reminders.get(2).due_on == TODAY + timedelta(days=4)
    assert words_of(page, TODAY + timedelta(days=4)) == ["Ann"]
    assert page.calendar.day == TODAY + timedelta(days=4)
    assert told == [("Moved to Wed 25 Nov.", True)]
    ctx.undo()
    assert words_of(page, TODAY) == ["Ann"]


def test_an_entry_dropped_where_it_was_stays(page, ctx):
    view = page.calendar.view
    with_step = len(ctx.store.query("SELECT id FROM step"))
    drag(page, 2, TODAY)
    assert ctx.store.reminders.get(2).due_on == TODAY
    assert len(ctx.store.query("SELECT id FROM step")) == with_step
    assert view.dragged is None


def test_control_and_an_arrow_move_it_as_the_mouse_does(page, ctx, qtbot):
    view = page.calendar.view
    view.select(TODAY)
    qtbot.keyClick(view, Qt.Key.Key_Right, CONTROL)
    assert ctx.store.reminders.get(2).due_on == TODAY + timedelta(days=1)
    assert page.calendar.day == TODAY + timedelta(days=1)
    qtbot.keyClick(view, Qt.Key.Key_Down, CONTROL)
    assert ctx.store.reminders.get(2).due_on == TODAY + timedelta(days=8)


def test_the_days_list_is_reached_with_enter_and_moves_too(page, ctx, qtbot):
    page.calendar.view.select(TODAY)
    qtbot.keyClick(page.calendar.view, Qt.Key.Key_Return)
    assert page.day_panel.list.current_key == 2
    qtbot.keyClick(page.day_panel.list, Qt.Key.Key_Left, CONTROL)
    assert ctx.store.reminders.get(2).due_on == TODAY - timedelta(days=1)


def test_arrows_and_pages_go_through_days_and_months(page, qtbot):
    view = page.calendar.view
    view.select(TODAY)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert page.calendar.day == TODAY + timedelta(days=7)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert page.calendar.day == date(2026, 12, 28)
    assert "December" in page.calendar._title.text()
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert page.calendar.day == date(2027, 1, 18)
    qtbot.keyClick(view, Qt.Key.Key_T)
    assert page.calendar.day == TODAY


def test_the_week_holds_seven_days_and_pages_by_the_week(page, qtbot):
    page.show_view(WEEK)
    assert page.calendar.view.days.cells[0].day == date(2026, 11, 16)
    assert len(page.calendar.view.days.cells) == 7
    qtbot.keyClick(page.calendar.view, Qt.Key.Key_PageUp)
    assert page.calendar.day == TODAY - timedelta(days=7)


@pytest.mark.parametrize(("first_weekday", "start"), [(0, date(2026, 10, 26)), (6, date(2026, 11, 1))])
def test_the_month_begins_with_the_week_of_its_first_day(first_weekday, start):
    assert weeks_around(date(2026, 11, 21), first_weekday) == start


def test_the_first_day_of_the_week_is_that_of_the_region(ctx, show, monkeypatch):
    monkeypatch.setattr(type(i18n.active()), "first_weekday", lambda _: 6)
    page = show(RemindersPage(ctx))
    page.show_view(MONTH)
    assert page.calendar.view.days.cells[0].day.weekday() == 6


def test_a_kind_that_is_switched_off_leaves_the_days(page):
    page.calendar.kinds._buttons["call"].click()
    assert words_of(page, TODAY) == []
    assert listed(page) == []
    page.calendar.kinds._buttons["call"].click()
    assert words_of(page, TODAY) == ["Ann"]


def test_a_day_too_full_is_marked_and_says_so(ctx, show):
    customer = a_customer(ctx.store)
    reminders.add_for_many(ctx.store, [customer.id] * 20, Reminder(title="Ring", due_on=TODAY))
    page = show(RemindersPage(ctx))
    page.show_view(MONTH)
    (cell,) = [cell for cell in page.calendar.view.days.cells if cell.day == TODAY]
    assert (cell.count, cell.is_overfull) == (20, True)
    assert "20 reminders, more than a day holds" in cell.sentence


def test_a_line_is_added_to_the_day_with_the_day_and_time_it_names(page, ctx, qtbot):
    page.calendar.view.select(TODAY)
    qtbot.keyClicks(page.day_panel.line, "Nadia tires Friday 10am")
    said = page.day_panel._reading.text().replace("\N{NO-BREAK SPACE}", " ")
    assert said == "Fri 27 Nov, 10:00 am: Nadia tires"
    qtbot.keyClick(page.day_panel.line, Qt.Key.Key_Return)
    added = ctx.store.reminders.get(4)
    assert (added.title, added.due_on, added.due_time.hour) == ("Nadia tires", date(2026, 11, 27), 10)


def test_a_click_on_an_entry_shows_it_in_the_days_list(page, qtbot):
    area = page.calendar.view.entry_area(3)
    qtbot.mouseClick(page.calendar.view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert page.day_panel.day == TODAY + timedelta(days=2)
    assert page.day_panel.list.current_key == 3


def test_space_in_the_days_list_ticks_off(page, ctx, qtbot):
    page.calendar.view.select(TODAY)
    page.day_panel.list.select(2)
    qtbot.keyClick(page.day_panel.list, Qt.Key.Key_Space)
    assert ctx.store.reminders.get(2).done_on == TODAY
