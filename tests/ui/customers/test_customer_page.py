"""One customer, by keyboard and by mouse: write down, tick off, look after things, take back."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication

from smallcrm.db.history import next_to_undo
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.asset import Asset, MeterReading
from smallcrm.domain.customer import Status
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.sale import Sale
from smallcrm.services import activities, assets, customers, reminders, sales
from smallcrm.ui.customers.customer_page import CustomerPage
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.menus import KeyMenu
from smallcrm.ui.kit.timeline import Happening
from tests.builders import TODAY, a_car, a_customer, email
from tests.ui.finding import speak
from tests.ui.questions import answer


@pytest.fixture
def anna(ctx):
    made = a_customer(
        ctx.store, "Anna Bell", phones=("07700 900123",), tags=("Garage",), note="Rings after 4."
    )
    a_car(ctx.store, made)
    return made


@pytest.fixture
def page(ctx, show, anna):
    made = show(CustomerPage(ctx))
    made.show_item(anna.id)
    return made


def titles(page) -> list[str]:
    return [row.title for row in page.timeline.rows._rows if isinstance(row, Happening)]


def open_dialog(page) -> Dialog:
    (dialog,) = [each for each in page.findChildren(Dialog) if each.isVisible()]
    return dialog


def logged(ctx, anna, text, **values):
    kind = values.pop("kind", ActivityKind.NOTE)
    day = values.pop("day", TODAY)
    return activities.log(
        ctx.store, Activity(customer_id=anna.id, kind=kind, happened_on=day, text=text, **values)
    )


def test_a_line_is_written_down_with_enter(page, ctx, qtbot):
    page.line.edit.setFocus()
    qtbot.keyClick(page.line.edit, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(page.line.edit, "Wants winter tyres")
    qtbot.keyClick(page.line.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (call,) = ctx.store.activities.where("1")
    assert (call.kind, call.text, call.happened_on) == (ActivityKind.CALL, "Wants winter tyres", TODAY)
    assert titles(page)[0] == "Wants winter tyres"
    assert page.line.edit.text() == ""
    ctx.undo()
    assert "Wants winter tyres" not in titles(page)


def test_a_wish_in_the_line_makes_a_reminder_in_the_same_step(page, ctx, qtbot):
    qtbot.keyClicks(page.line.edit, "Wants winter tyres, remind me Friday")
    assert page.line._wish.text() == "Makes a reminder for Fri 27 Nov."
    qtbot.keyClick(page.line.edit, Qt.Key.Key_Return)
    (made,) = ctx.store.reminders.where("1")
    assert (made.title, made.due_on, made.customer_id) == ("Wants winter tyres", date(2026, 11, 27), 1)
    assert titles(page)[0] == "Wants winter tyres"
    ctx.undo()
    assert ctx.store.reminders.where("1") == []


def test_an_empty_line_is_not_written(page, ctx, qtbot):
    qtbot.keyClicks(page.line.edit, "   ")
    qtbot.keyClick(page.line.edit, Qt.Key.Key_Return)
    assert ctx.store.activities.where("1") == []


def test_half_a_line_waits_until_the_customer_is_opened_again(page, ctx, qtbot):
    other = a_customer(ctx.store, "Boris")
    qtbot.keyClicks(page.line.edit, "Half a thou")
    page.show_item(other.id)
    assert page.line.edit.text() == ""
    page.show_item(1)
    assert page.line.edit.text() == "Half a thou"


def test_the_timeline_has_everything_the_newest_first(page, ctx, anna):
    logged(ctx, anna, "Oil change", kind=ActivityKind.SERVICE, day=date(2026, 8, 12), asset_id=1)
    sales.add(
        ctx.store,
        Sale(
            customer_id=anna.id,
            asset_id=1,
            sold_on=date(2026, 8, 12),
            amount=18940,
            currency="GBP",
            text="Oil change",
        ),
    )
    sales.add(
        ctx.store,
        Sale(customer_id=anna.id, sold_on=date(2026, 9, 1), amount=500, currency="GBP", text="Wipers"),
    )
    planned = reminders.add(ctx.store, Reminder(customer_id=anna.id, title="Ask about tyres", due_on=TODAY))
    reminders.dismiss(ctx.store, planned.id, on=date(2026, 10, 1), reason="Has some")
    logged(ctx, anna, "", kind=ActivityKind.CALL, result="No answer")
    assert titles(page) == ["Call: no answer", "Added here", "Ask about tyres", "Wipers", "Oil change"]
    oil = next(row for row in page.timeline.rows._rows if row.title == "Oil change")
    assert (oil.plate, oil.chip.words) == ("LK19 ABC", "£189.40")


def test_the_timeline_shows_only_what_is_asked_for(page, ctx, anna):
    logged(ctx, anna, "A call", kind=ActivityKind.CALL)
    logged(ctx, anna, "A note")
    page.past.choice.choose("calls")
    page.past.choice.chosen.emit("calls")
    assert titles(page) == ["A call"]


def test_a_circle_ticks_a_step_off(page, ctx, anna, qtbot):
    step = reminders.add(ctx.store, Reminder(customer_id=anna.id, title="Call back", due_on=TODAY))
    qtbot.mouseClick(page.side._circles[step.id], Qt.MouseButton.LeftButton)
    assert ctx.store.reminders.get(step.id).done_on == TODAY
    assert step.id not in page.side._circles
    ctx.undo()
    assert step.id in page.side._circles


def test_ticking_off_a_policys_end_asks_for_the_next(page, ctx, anna, qtbot):
    policy = Asset(customer_id=anna.id, type="policy", name="Motor policy", ends_on=TODAY + timedelta(days=3))
    policy = assets.add(ctx.store, policy, today=TODAY)
    (step,) = ctx.store.reminders.where("asset_date = 'ends_on'")
    qtbot.mouseClick(page.side._circles[step.id], Qt.MouseButton.LeftButton)
    dialog = open_dialog(page)
    assert not page.side._circles[step.id].isChecked()
    dialog.form.submitted.emit()
    assert ctx.store.assets.get(policy.id).ends_on == date(2027, 11, 24)


def test_a_step_is_taken_off_the_list_or_put_off(page, ctx, anna, qtbot):
    step = reminders.add(ctx.store, Reminder(customer_id=anna.id, title="Call back", due_on=TODAY))
    (more,) = [
        each
        for each in page.side.findChildren(object)
        if each.property("small") and "More for" in each.accessibleName()
    ]
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    (menu,) = [each for each in page.findChildren(KeyMenu) if each.isVisible()]
    qtbot.keyClick(menu, Qt.Key.Key_X)
    assert ctx.store.reminders.get(step.id).is_dismissed


def test_a_car_is_added_and_its_date_makes_a_reminder(page, ctx, qtbot):
    page.open_new_thing("vehicle")
    form = open_dialog(page).form
    form.set_value("name", "Kia Rio")
    form.set_value("plate", "MM20 XYZ")
    form.set_value("next_service_on", date(2027, 2, 12))
    form.set_value("meter", 41200)
    form.submitted.emit()
    car = ctx.store.assets.get(2)
    assert (car.name, car.plate_key, car.customer_id) == ("Kia Rio", "MM20XYZ", 1)
    assert ctx.store.reminders.where("asset_id = 2")[0].due_on == date(2027, 2, 12)
    assert ctx.store.readings.where("asset_id = 2")[0].value == 41200
    assert [card.look.title for card in page.cards.cards] == ["Ford Focus", "Kia Rio"]
    assert next_to_undo(ctx.store).code == "asset_added"
    ctx.undo()
    assert len(page.cards.cards) == 1
    assert ctx.store.readings.where("1") == []


def test_a_thing_without_a_name_is_asked_for_it(page, ctx):
    page.open_new_thing("policy")
    dialog = open_dialog(page)
    dialog.form.submitted.emit()
    assert dialog.isVisible()
    assert dialog.form.field("name").problem == "Say what it is."


def test_editing_a_thing_keeps_what_its_form_does_not_ask(page, ctx, anna):
    kept = {"insurer": "Harbor", "series": "AB", "price": 61200, "currency": "GBP"}
    policy = Asset(customer_id=anna.id, type="policy", name="Motor policy", fields=kept)
    policy = assets.add(ctx.store, policy, today=TODAY)
    page.edit_thing(policy.id)
    form = open_dialog(page).form
    assert form.values()["price"] == 61200
    form.set_value("insurer", "Saxon")
    form.submitted.emit()
    assert ctx.store.assets.get(policy.id).fields == {**kept, "insurer": "Saxon"}


def test_a_reading_below_the_last_one_is_questioned(page, ctx):
    assets.read_meter(ctx.store, MeterReading(asset_id=1, read_on=TODAY, value=41200))
    page.edit_thing(1)
    dialog = open_dialog(page)
    dialog.form.set_value("meter", 4120)
    dialog.form.set_value("colour", "blue")
    answer(dialog, "Correct it")
    dialog.form.submitted.emit()
    assert dialog.isVisible()
    assert len(ctx.store.readings.where("1")) == 1
    assert ctx.store.assets.get(1).fields.get("colour") is None
    asked = answer(dialog, "Keep it anyway")
    dialog.form.submitted.emit()
    assert "4,120 km looks like a digit too many or too few: it was 41,200 km on 21 Nov 2026." in asked
    assert [reading.value for reading in ctx.store.readings.where("1")] == [41200, 4120]
    assert ctx.store.assets.get(1).fields["colour"] == "blue"


def test_a_reading_that_can_be_right_is_not_asked_about(page, ctx):
    assets.read_meter(ctx.store, MeterReading(asset_id=1, read_on=TODAY - timedelta(days=90), value=41200))
    page.edit_thing(1)
    dialog = open_dialog(page)
    dialog.form.set_value("meter", 45100)
    dialog.form.submitted.emit()
    assert [reading.value for reading in ctx.store.readings.where("1")] == [41200, 45100]


def test_a_card_is_worked_by_keys(page, ctx, qtbot):
    card = page.cards.cards[0]
    qtbot.keyClick(card, Qt.Key.Key_Return)
    open_dialog(page).reject()
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    assert page.cards.cards == []
    ctx.undo()
    assert len(page.cards.cards) == 1


def test_more_things_than_fit_a_row_are_folded(page, ctx, anna, qtbot):
    for number in range(5):
        a_car(ctx.store, anna, f"AA{number} BBB")
    assert len(page.cards.cards) == 3
    qtbot.mouseClick(page.cards._fold, Qt.MouseButton.LeftButton)
    assert len(page.cards.cards) == 6
    qtbot.mouseClick(page.cards._fold, Qt.MouseButton.LeftButton)
    assert len(page.cards.cards) == 3


def test_the_kind_of_a_new_thing_is_chosen_by_number(page, qtbot):
    qtbot.mouseClick(page._add_thing, Qt.MouseButton.LeftButton)
    (menu,) = [each for each in page.findChildren(KeyMenu) if each.isVisible()]
    qtbot.keyClick(menu, Qt.Key.Key_2)
    assert "policy_number" in open_dialog(page).form.values()


def test_a_sale_is_written_down(page, ctx, qtbot):
    page.add_sale()
    form = open_dialog(page).form
    form.set_value("text", "Brake pads")
    form.set_value("amount", 89)
    form.submitted.emit()
    (sale,) = ctx.store.sales.where("1")
    assert (sale.amount, sale.sold_on, sale.text) == (8900, TODAY, "Brake pads")
    assert titles(page)[0] == "Brake pads"


def test_letters_log_a_call_and_plan_a_reminder(page, ctx, qtbot):
    page.timeline.setFocus()
    qtbot.keyClick(page.timeline, Qt.Key.Key_L)
    dialog = open_dialog(page)
    assert dialog.save()
    dialog.accept()
    assert ctx.store.activities.where("1")[0].kind is ActivityKind.CALL
    qtbot.keyClick(page.timeline, Qt.Key.Key_R)
    assert "due_on" in open_dialog(page).form.values()


def test_letters_typed_into_the_line_stay_letters(page, qtbot):
    page.line.edit.setFocus()
    qtbot.keyClicks(page.line.edit, "lr")
    assert page.line.edit.text() == "lr"
    assert not [each for each in page.findChildren(Dialog) if each.isVisible()]


def test_who_was_opened_last_is_remembered_the_newest_first(page, ctx):
    for number in range(12):
        page.show_item(a_customer(ctx.store, f"Person {number}").id)
    page.show_item(1)
    assert ctx.remembered("opened") == [1, 13, 12, 11, 10, 9, 8, 7, 6, 5]


def test_removing_goes_back_to_the_list_and_undo_brings_the_page_back(page, ctx, qtbot):
    with qtbot.waitSignal(ctx.go_requested) as asked:
        page.remove_shown()
    assert asked.args[0] == "customers"
    assert page._stack.currentWidget() is page._gone
    ctx.undo()
    assert page._stack.currentWidget() is page._body
    assert page.head._name.text() == "Anna Bell"


def test_a_customer_who_is_gone_is_said_to_be(ctx, show):
    page = show(CustomerPage(ctx))
    page.show_item(99)
    assert page._stack.currentWidget() is page._gone


def test_the_status_is_set_from_the_menu(page, ctx):
    page.set_status(Status.DORMANT)
    assert ctx.store.customers.get(1).status is Status.DORMANT


def test_the_phone_is_copied_with_its_key(page, qtbot):
    page.timeline.setFocus()
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.timeline, Qt.Key.Key_C, control)
    assert QGuiApplication.clipboard().text() == "07700 900123"


def test_an_entry_is_taken_out_of_the_timeline(page, ctx, anna, qtbot):
    entry = logged(ctx, anna, "By mistake")
    page.timeline.setCurrentIndex(
        page.timeline.rows.index(page.timeline.rows.place_of(("activity", entry.id)))
    )
    qtbot.keyClick(page.timeline, Qt.Key.Key_Delete)
    assert "By mistake" not in titles(page)
    ctx.undo()
    assert "By mistake" in titles(page)


def test_changes_of_somebody_else_are_left_alone(page, ctx, anna):
    card = page.cards.cards[0]
    other = a_customer(ctx.store, "Boris")
    a_car(ctx.store, other, "ZZ99 ZZZ")
    assert page.cards.cards[0] is card


def test_a_switch_of_language_keeps_the_half_written_line(page, qapp):
    page.line.edit.setText("Half a thought")
    speak(qapp, "zh")
    try:
        assert page.line.edit.text() == "Half a thought"
        assert page.head._name.text() == "Anna Bell"
    finally:
        speak(qapp, "en")


def test_everything_known_stands_on_the_page_within_few_widgets(page, ctx, anna):
    customers.edit(ctx.store, ctx.store.customers.get(anna.id), contacts=[email("anna@example.com")])
    for number in range(30):
        a_car(ctx.store, anna, f"CC{number} DDD", ends_on=TODAY + timedelta(days=number))
    page.cards._toggle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    widgets = [each for each in page.findChildren(object) if each.isWidgetType()]
    assert len(widgets) < 260
    assert page.cards.cards[0].pos() == QPoint(0, 0)
