"""The customers inside the real window, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from smallcrm.ui.app import make_window
from smallcrm.ui.customers.edit import CustomerForm
from smallcrm.ui.customers.people_card import RelationForm
from tests.builders import a_car, a_customer
from tests.ui.conftest import CHOSEN, NOW

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shop(store):
    anna = a_customer(store, "Anna Bell", phones=("07700 900123",))
    a_customer(store, "Boris", phones=("07700 900456",))
    a_car(store, anna)
    return store


@pytest.fixture
def window(shop, qtbot):
    made = make_window(shop, clock=lambda: NOW, chosen=CHOSEN)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    made.ctx.jobs.close()


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def test_find_open_edit_and_come_back(window, shop, qtbot):
    press(qtbot, window, Qt.Key.Key_2, CONTROL)
    press(qtbot, window, Qt.Key.Key_F, CONTROL)
    qtbot.keyClicks(QApplication.focusWidget(), "0123")
    press(qtbot, window, Qt.Key.Key_Return)
    assert (window.place, window.page.customer_id) == ("customer", 1)
    press(qtbot, window, Qt.Key.Key_F2)
    (form,) = [each for each in window.findChildren(CustomerForm) if each.isVisible()]
    form.first.set_value("note", "Rings after four")
    qtbot.keyClick(form.first.editor("name"), Qt.Key.Key_Return)
    assert shop.customers.get(1).note == "Rings after four"
    press(qtbot, window, Qt.Key.Key_Z, CONTROL)
    assert shop.customers.get(1).note == ""
    press(qtbot, window, Qt.Key.Key_Left, ALT)
    assert window.place == "customers"


def test_a_new_customer_is_opened_once_saved(window, shop, qtbot):
    press(qtbot, window, Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    (form,) = [each for each in window.findChildren(CustomerForm) if each.isVisible()]
    qtbot.keyClicks(form.first.editor("name"), "Carl")
    qtbot.keyClick(form.first.editor("name"), Qt.Key.Key_Return)
    assert (window.place, window.page.customer_id) == ("customer", 3)
    window.go("customers")
    rows = window.page.table.model
    assert [rows.record_at(place).line.name for place in range(3)] == ["Anna Bell", "Boris", "Carl"]


def test_removing_from_the_page_leads_to_the_list(window, shop, qtbot):
    window.go("customer", 1)
    window.page.remove_shown()
    assert window.place == "customers"
    assert window.page.table.model.rowCount() == 1
    press(qtbot, window, Qt.Key.Key_Z, CONTROL)
    assert window.page.table.model.rowCount() == 2


def test_details_come_and_go_with_their_key(window, shop, qtbot):
    window.go("customers")
    press(qtbot, window, Qt.Key.Key_F4)
    assert window.page.panel.isHidden()
    press(qtbot, window, Qt.Key.Key_F4)
    assert not window.page.panel.isHidden()


def typed(qtbot, words):
    qtbot.keyClicks(QApplication.focusWidget(), words)


def test_the_whole_page_by_keys_alone(window, shop, qtbot):
    press(qtbot, window, Qt.Key.Key_2, CONTROL)
    press(qtbot, window, Qt.Key.Key_F, CONTROL)
    typed(qtbot, "bell")
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.page.customer_id == 1
    press(qtbot, window, Qt.Key.Key_V)
    typed(qtbot, "Came by about tyres")
    press(qtbot, window, Qt.Key.Key_Return)
    window.page.setFocus()
    press(qtbot, window, Qt.Key.Key_N)
    typed(qtbot, "Likes tea")
    press(qtbot, window, Qt.Key.Key_Return)
    assert [(each.kind.value, each.text) for each in shop.activities.where("1")] == [
        ("visit", "Came by about tyres"),
        ("note", "Likes tea"),
    ]
    press(qtbot, window, Qt.Key.Key_F, CONTROL)
    typed(qtbot, "tyres")
    page = window.page
    qtbot.waitUntil(lambda: page.timeline.rows.rowCount() == 2)
    press(qtbot, window, Qt.Key.Key_Escape)
    press(qtbot, window, Qt.Key.Key_Down)
    assert page.timeline.hasFocus()
    page.side.note.edit.setFocus()
    typed(qtbot, "Rings late")
    window.page.timeline.setFocus()
    assert shop.customers.get(1).note == "Rings late"
    press(qtbot, window, Qt.Key.Key_K)
    (form,) = [each for each in window.findChildren(RelationForm) if each.isVisible()]
    qtbot.keyClicks(form.who, "Boris")
    qtbot.waitUntil(lambda: form.who.customer_id == 2)
    qtbot.keyClick(form.note, Qt.Key.Key_Return)
    assert shop.relations.count() == 1
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.timeline.setFocus()
    qtbot.keyClick(page.timeline, Qt.Key.Key_Left, ALT)
    assert window.place == "customers"


def test_on_to_the_next_of_the_list_as_it_was_left(window, shop, qtbot):
    press(qtbot, window, Qt.Key.Key_2, CONTROL)
    press(qtbot, window, Qt.Key.Key_Home)
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.page.customer_id == 1
    press(qtbot, window, Qt.Key.Key_PageDown, CONTROL)
    assert window.page.customer_id == 2
    assert window.page.head._walk.isVisible()
    press(qtbot, window, Qt.Key.Key_PageDown, CONTROL)
    assert window.page.customer_id == 2
    press(qtbot, window, Qt.Key.Key_PageUp, CONTROL)
    assert window.page.customer_id == 1


def test_a_page_that_outlives_its_customer_begins_nothing_for_them(window, store):
    customer = a_customer(store, name="Carl Ode")
    window.go("customer", customer.id)
    assert window.customer_at_hand == {"customer_id": customer.id}
    window.ctx.undo()
    assert window.customer_at_hand == {}
