"""The list of customers, by keyboard and by mouse: find, sort, tick, act, take back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from smallcrm.domain.reminder import Reminder
from smallcrm.services import customers, reminders
from smallcrm.ui.customers.edit import CustomerForm
from smallcrm.ui.customers.list_page import CustomersPage
from smallcrm.ui.kit.dialogs import Dialog
from tests.builders import TODAY, a_car, a_customer
from tests.ui.finding import button_named, speak


@pytest.fixture
def page(ctx, show, qtbot):
    """Anna is late and has a car, Boris has a number, Carl has nothing."""
    anna = a_customer(ctx.store, "Anna", phones=("07700 900123",), tags=("Garage",), city="Ashcombe")
    a_customer(ctx.store, "Boris", phones=("07700 900456",))
    a_customer(ctx.store, "Carl")
    a_car(ctx.store, anna)
    reminders.add(
        ctx.store, Reminder(customer_id=anna.id, title="Call back", due_on=TODAY - timedelta(days=3))
    )
    made = show(CustomersPage(ctx))
    made.table.setFocus()
    return made


def names(page) -> list[str]:
    rows = range(page.table.model.rowCount())
    return [page.table.model.record_at(place).line.name for place in rows]


def cells(page, place: int) -> list[str]:
    return [cell.plain for cell in page.table.model.cells_at(place)]


def open_dialog(page) -> Dialog:
    (dialog,) = [each for each in page.findChildren(Dialog) if each.isVisible()]
    return dialog


def test_everybody_stands_in_the_order_of_names_with_what_comes_next(page):
    assert names(page) == ["Anna", "Boris", "Carl"]
    assert cells(page, 0)[:4] == ["Anna", "07700 900123", "Ford Focus LK19 ABC", "Call back 3 days late"]
    assert cells(page, 2)[3] == "No next step"
    assert page._header.subtitle.text().startswith("3 ")


def test_typing_narrows_the_list_and_enter_opens_the_first(page, ctx, qtbot):
    page.filter_field().setFocus()
    qtbot.keyClicks(page.filter_field(), "456")
    assert names(page) == ["Boris"]
    with qtbot.waitSignal(ctx.go_requested) as asked:
        qtbot.keyClick(page.filter_field(), Qt.Key.Key_Return)
    assert asked.args == ["customer", 2]


def test_escape_empties_the_filter_and_down_goes_to_the_list(page, qtbot):
    page.filter_field().setFocus()
    qtbot.keyClicks(page.filter_field(), "an")
    qtbot.keyClick(page.filter_field(), Qt.Key.Key_Escape)
    assert len(names(page)) == 3
    qtbot.keyClick(page.filter_field(), Qt.Key.Key_Down)
    assert page.table.view.hasFocus()


def test_a_filter_that_finds_nobody_offers_to_write_them_down(page, qtbot):
    page.filter_field().setText("4471")
    assert page._empty.accessibleName().startswith("Nothing found for “4471”")
    qtbot.mouseClick(page._first, Qt.MouseButton.LeftButton)
    form = open_dialog(page)
    assert isinstance(form, CustomerForm)
    assert form.first.values()["contacts"][0].value == "4471"


@pytest.mark.parametrize(
    ("key", "expected"),
    [("due", ["Anna"]), ("no_step", ["Boris", "Carl"]), ("status:active", ["Anna", "Boris", "Carl"])],
)
def test_a_chip_shows_those_it_names(page, key, expected):
    page.show_item(key)
    assert names(page) == expected


def test_a_chip_that_hides_everybody_can_be_cleared(page, qtbot):
    page.show_item("status:lost")
    assert page._empty.accessibleName().startswith("Nobody fits this filter")
    qtbot.mouseClick(page._first, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 3


def test_a_tag_becomes_a_filter_beside_the_others(page):
    page.show_tag("Garage")
    assert names(page) == ["Anna"]
    assert page._chips.current == "own"
    assert page._chips._chips["own"].label == "Tag: Garage"
    page.clear_filter()
    assert len(names(page)) == 3


def test_a_head_of_a_column_sorts_and_once_more_turns_round(page, qtbot):
    head = page.table.view.horizontalHeader()
    column = page.table.model.column_of("name")
    place = QPoint(head.sectionViewportPosition(column) + 30, 10)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert names(page) == ["Carl", "Boris", "Anna"]
    assert page.table.current_id == 1


def test_enter_opens_the_customer(page, ctx, qtbot):
    with qtbot.waitSignal(ctx.go_requested) as asked:
        qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    assert asked.args == ["customer", 1]


def test_delete_removes_and_undo_brings_back(page, ctx, qtbot):
    told = []
    ctx.told.connect(lambda words, can_undo: told.append((words, can_undo)))
    qtbot.keyClick(page.table.view, Qt.Key.Key_Delete)
    assert names(page) == ["Boris", "Carl"]
    assert told == [("Removed Anna.", True)]
    ctx.undo()
    assert names(page) == ["Anna", "Boris", "Carl"]
    assert ctx.store.assets.get(1).plate == "LK19 ABC"


def test_ticked_rows_get_a_bar_and_a_tag_together(page, ctx, qtbot):
    qtbot.keyClick(page.table.view, Qt.Key.Key_Space)
    qtbot.keyClick(page.table.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.table.view, Qt.Key.Key_Space)
    assert page._bars.currentWidget() is page._bars.bar
    qtbot.mouseClick(button_named(page._bars.bar, "Add tag"), Qt.MouseButton.LeftButton)
    dialog = open_dialog(page)
    qtbot.keyClicks(dialog.form.editor("tag"), "Garage")
    qtbot.waitUntil(lambda: dialog.changing.text() == "1 customer will change. 1 stays as it is.")
    qtbot.keyClick(dialog.form.editor("tag"), Qt.Key.Key_Return)
    assert [page.table.model.record_at(place).line.tags for place in (0, 1)] == [["Garage"], ["Garage"]]
    qtbot.mouseClick(button_named(page._bars.bar, "Clear"), Qt.MouseButton.LeftButton)
    assert page._bars.currentWidget() is not page._bars.bar


def test_ticked_rows_are_removed_with_one_step(page, ctx, qtbot):
    page.table.model.tick_all()
    qtbot.mouseClick(button_named(page._bars.bar, "Remove"), Qt.MouseButton.LeftButton)
    assert names(page) == []
    assert page._empty.accessibleName().startswith("No customers yet")
    ctx.undo()
    assert len(names(page)) == 3


def test_many_are_changed_by_a_job(page, ctx, qtbot, monkeypatch):
    monkeypatch.setattr("smallcrm.ui.customers.many.AT_ONCE", 1)
    told = []
    ctx.told.connect(lambda words, _: told.append(words))
    page.table.model.tick_all()
    page._many.remove(page.scope())
    dialog = open_dialog(page)
    assert dialog.changing.text().startswith("3 customers will change.")
    dialog.form.submitted.emit()
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert names(page) == []
    ctx.undo()
    assert len(names(page)) == 3


def test_r_plans_a_reminder_also_on_a_russian_keyboard(page, ctx, qtbot):
    press = QKeyEvent(QEvent.Type.KeyPress, 0x041A, Qt.KeyboardModifier.NoModifier, "к")
    QApplication.sendEvent(page.table.view, press)
    dialog = open_dialog(page)
    dialog.form.set_value("title", "Send the papers")
    dialog.form.submitted.emit()
    assert ctx.store.reminders.where("title = 'Send the papers'")[0].customer_id == 1


def test_l_logs_a_call_and_calling_again_plans_it(page, ctx, qtbot):
    qtbot.keyClick(page.table.view, Qt.Key.Key_L)
    dialog = open_dialog(page)
    dialog.note.setText("Left a voicemail")
    dialog.day.set_value(TODAY + timedelta(days=2))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    (call,) = ctx.store.activities.where("1")
    assert (call.customer_id, call.text) == (1, "Left a voicemail")
    (again,) = ctx.store.reminders.where("kind = 'call'")
    assert (again.title, again.due_on) == ("Left a voicemail", TODAY + timedelta(days=2))


def test_r_plans_the_same_for_all_that_are_ticked(page, ctx, qtbot):
    page.table.model.tick([1, 2], is_on=True)
    with qtbot.waitSignal(ctx.form_requested) as asked:
        qtbot.keyClick(page.table.view, Qt.Key.Key_R)
    assert asked.args == ["reminder_many", {"customer_ids": [1, 2]}]


def test_the_phone_is_copied_with_its_key(page, qtbot):
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.table.view, Qt.Key.Key_C, control)
    assert QGuiApplication.clipboard().text() == "07700 900123"


def test_the_panel_follows_the_keyboard(page, qtbot):
    qtbot.keyClick(page.table.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.panel._key == 2, timeout=1000)


def test_what_is_shown_is_saved_in_its_order(page, ctx, qtbot, tmp_path, monkeypatch):
    file = tmp_path / "list.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "Text table (*.csv)"))
    told = []
    ctx.told.connect(lambda words, _: told.append(words))
    page.show_item("no_step")
    page.export_shown()
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert told == ["2 rows are in list.csv."]
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert ["Boris" in lines[1], "Carl" in lines[2]] == [True, True]


def test_columns_are_remembered_for_each_language(page, ctx, qapp):
    view = page.table.view
    view.horizontalHeader().resizeSection(page.table.model.column_of("phone"), 177)
    view.header.show_column(page.table.model.column_of("city"), True)
    speak(qapp, "ru")
    try:
        assert view.isColumnHidden(page.table.model.column_of("city"))
    finally:
        speak(qapp, "en")
    assert not view.isColumnHidden(page.table.model.column_of("city"))
    assert view.columnWidth(page.table.model.column_of("phone")) == 177


def test_without_the_panel_there_is_room_for_more_columns(page):
    page.toggle_details()
    assert page.panel.isHidden()
    assert not page.table.view.isColumnHidden(page.table.model.column_of("last_contact"))
    page.toggle_details()
    assert page.table.view.isColumnHidden(page.table.model.column_of("last_contact"))


def test_a_change_elsewhere_shows_and_the_eye_stays(page, ctx):
    page.table.select(2)
    customers.edit(ctx.store, ctx.store.customers.get(1), tags=("New",))
    assert page.table.current_id == 2
    assert page.table.model.record_at(0).line.tags == ["New"]


def test_a_language_switch_keeps_what_is_typed(page, qapp):
    page.filter_field().setText("ann")
    speak(qapp, "zh")
    try:
        assert page.filter_field().text() == "ann"
        assert names(page) == ["Anna"]
    finally:
        speak(qapp, "en")


def test_every_control_has_a_name(page):
    page.table.model.tick_all()
    lacking = [
        widget
        for widget in page.findChildren(object)
        if hasattr(widget, "focusPolicy")
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and widget.metaObject().className() != "QStackedWidget"
    ]
    assert [widget.metaObject().className() for widget in lacking] == []
