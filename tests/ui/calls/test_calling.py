"""Call lists on the screen: made from a selection, worked through with real keys, taken back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from smallcrm.db.reads.scope import Those
from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.call_list import CallList, CallResult
from smallcrm.domain.sale import Sale
from smallcrm.services import call_lists, sales
from smallcrm.ui.asking import FormDialog
from smallcrm.ui.calls.form import open_call_list_form
from smallcrm.ui.calls.page import CallListsPage
from smallcrm.ui.calls.results import CallResultsPage
from smallcrm.ui.calls.running import CallingPage
from smallcrm.ui.kit.banners import Banner
from tests.builders import TODAY, a_customer

SPRING = CallList(name="Spring check", purpose="Spring checks", script="Hello {name}", begun_on=TODAY)


@pytest.fixture
def made(store):
    def make(count):
        people = [
            a_customer(store, f"Person {number:02}", phones=(f"01632 9600{number:02}",))
            for number in range(count)
        ]
        found = call_lists.make(store, SPRING, Those([each.id for each in people]), today=TODAY)
        return found.call_list.id

    return make


@pytest.fixture
def calling(qtbot, ctx, show, made):
    def open_page(count):
        id_ = made(count)
        page = show(CallingPage(ctx))
        page.show_item(id_)
        page.activateWindow()
        page.list.setFocus()
        qtbot.waitUntil(page.list.hasFocus)
        return page

    return open_page


def press(qtbot, *pressed):
    for key in pressed:
        widget = QApplication.activeModalWidget() or QApplication.focusWidget()
        focused = widget.focusWidget() or widget
        if isinstance(key, str):
            qtbot.keyClicks(focused, key)
        else:
            qtbot.keyClick(focused, key)


def results(store):
    return [call.result for call in store.calls.where("1", order="position")]


def test_a_list_of_twenty_is_worked_through_by_keys_alone(qtbot, calling, store):
    page = calling(20)
    for number in range(20):
        assert page.current.name == f"Person {number:02}"
        if number == 0:  # interested: the deal is offered, Enter takes it
            press(qtbot, "1", Qt.Key.Key_Return)
        elif number == 1:  # a note first
            press(qtbot, "n", "spoke to her son", Qt.Key.Key_Return, "5")
        elif number == 2:  # again on a day; tomorrow is filled in
            press(qtbot, "3", Qt.Key.Key_Return)
        elif number == 3:
            press(qtbot, "2", Qt.Key.Key_Return)
        else:
            press(qtbot, "456"[number % 3])
    found = results(store)
    assert found[:4] == ["interested", "not_interested", "again", "will_come"]
    assert found.count("") == 0
    (deal,) = store.deals.where("1")
    assert deal.title == "Spring checks"
    noted = store.activities.where("kind = :kind", order="id", kind=ActivityKind.CALL.value)
    assert len(noted) == 20
    assert "spoke to her son" in noted[1].text
    assert page.current is None
    assert page._stack.currentIndex() == 1


def test_undo_leads_back_to_the_one_it_was_about(qtbot, calling, ctx, store):
    page = calling(3)
    press(qtbot, "5")
    assert page.current.name == "Person 01"
    ctx.undo()
    assert page.current.name == "Person 00"
    assert results(store) == ["", "", ""]


def test_nobody_answers_comes_back_on_the_next_working_day(qtbot, calling, store):
    page = calling(2)
    press(qtbot, "4")
    call = store.calls.where("1", order="position")[0]
    assert call.result == "no_answer"
    assert call.again_on > TODAY
    assert page.current.name == "Person 01"


def test_arrows_pass_over_somebody_and_the_note_waits(qtbot, calling):
    page = calling(3)
    press(qtbot, "n", "ask for the key")
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Down)
    assert page.current.name == "Person 01"
    assert not page.note.text()
    press(qtbot, Qt.Key.Key_Up)
    assert page.note.text() == "ask for the key"


def test_a_click_on_a_result_does_the_same(qtbot, calling, store):
    page = calling(2)
    button = list(page.outcomes.buttons.values())[5]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert results(store) == ["wrong_number", ""]
    assert page.current.name == "Person 01"


def test_who_must_not_be_called_is_passed_over(qtbot, calling, store):
    page = calling(3)
    qtbot.mouseClick(page._forbid, Qt.MouseButton.LeftButton)
    assert store.customers.get(page._people[0].call.customer_id).do_not_contact
    assert page.current.name == "Person 01"
    press(qtbot, Qt.Key.Key_Up)
    assert not page.outcomes.isEnabled()
    press(qtbot, "1")
    assert QApplication.activeModalWidget() is None


def test_a_refused_day_leaves_everything_as_it_was(qtbot, calling, store):
    page = calling(2)
    press(qtbot, "3")
    dialog = page.findChild(FormDialog)
    dialog.form.set_value("day", None)
    press(qtbot, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.reject()
    assert results(store) == ["", ""]


def test_the_script_says_the_name(calling):
    page = calling(1)
    said = [banner.accessibleName() for banner in page.findChildren(Banner)]
    assert "What to say. Hello Person 00" in said


def test_a_list_is_made_of_a_selection_and_says_who_is_left_out(qtbot, ctx, show, store):
    page = show(CallListsPage(ctx))
    people = [
        a_customer(store, "Anna", phones=("01632 960001",)),
        a_customer(store, "Silent", phones=("01632 960002",), do_not_contact=True),
        a_customer(store, "No phone"),
    ]
    went, told = [], []
    ctx.go_requested.connect(lambda *where: went.append(where))
    ctx.told.connect(lambda words, _: told.append(words))
    page.activateWindow()
    dialog = open_call_list_form(ctx, page, scope=Those([each.id for each in people]))
    press(qtbot, Qt.Key.Key_Return)
    assert dialog.isVisible()  # without a name
    press(qtbot, "Winter", Qt.Key.Key_Return)
    (made,) = store.call_lists.where("1")
    assert went == [("call_list", made.id)]
    assert told == ["1 customer on the list. Left out: 1 must not be called, 1 without a telephone."]
    assert page.table.current_id == made.id


def test_the_lists_say_how_far_they_are_and_are_finished_and_removed(qtbot, ctx, show, made, store):
    id_ = made(4)
    first, *_ = call_lists.waiting(store, id_, today=TODAY)
    outcome = call_lists.Outcome(result=CallResult.WILL_COME, again_on=TODAY + timedelta(days=3))
    page = show(CallListsPage(ctx))
    call_lists.note_result(store, first.id, outcome, today=TODAY)
    assert page.findChild(type(page.table)) is page.table
    counted = page._model.provider.rows([id_])[id_]
    assert (counted.called, counted.total) == (1, 4)
    page.table.setFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_Delete)
    assert store.call_lists.count() == 0
    ctx.undo()
    assert store.calls.count() == 4


def test_a_list_that_is_gone_leads_to_the_others(qtbot, ctx, calling, store):
    page = calling(2)
    went = []
    ctx.go_requested.connect(lambda *where: went.append(where))
    call_lists.remove(store, [page._list_id])
    qtbot.waitUntil(lambda: went == [("call_lists", None)])
    assert page.current is None


def test_what_the_calls_brought_in_is_shown_against_their_cost(qtbot, calling, ctx, show, store):
    page = calling(3)
    call_list = store.call_lists.get(page._list_id)
    call_lists.edit(store, replace(call_list, cost=50_00, currency="USD"))
    press(qtbot, "1", Qt.Key.Key_Return, "5")
    deal = store.deals.where("1")[0]
    sales.add(
        store, Sale(customer_id=deal.customer_id, sold_on=TODAY, amount=80_00, currency="USD", text="Tyres")
    )
    results = show(CallResultsPage(ctx))
    with qtbot.waitSignal(results.pane.shown):
        results.show_item(page._list_id)
    tiles = {tile.accessibleName().split(":")[0]: tile for tile in results.pane.tiles}
    assert tiles["Called"].text() == "2"
    assert (tiles["Sales"].text(), tiles["Turnover less cost"].text()) == ("1", "$30")
    with qtbot.waitSignal(ctx.go_requested) as gone:
        qtbot.mouseClick(tiles["Deals opened"], Qt.MouseButton.LeftButton)
    place, (_, ids) = gone.args
    assert (place, ids) == ("pipeline", (deal.id,))
