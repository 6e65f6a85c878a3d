"""Cases on the screen: taken in, settled with a mark, opened again; where else they show."""

from datetime import timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smallcrm.domain.service_case import CaseKind, CaseStatus, Priority, ServiceCase
from smallcrm.services import cases
from smallcrm.ui.asking import FormDialog
from smallcrm.ui.cases.forms import open_case_form
from smallcrm.ui.cases.page import CasesPage
from smallcrm.ui.customers.printing import ListPreview
from smallcrm.ui.kit.press_line import PressLine
from smallcrm.ui.today import worth
from tests.builders import TODAY, a_car, a_customer


@pytest.fixture
def nadia(store):
    return a_customer(store, "Nadia Rahman", phones=("01632 960001",))


def a_case(store, customer, title="Brakes squeal", **values):
    values = {"opened_on": TODAY, "due_on": TODAY + timedelta(days=7)} | values
    return cases.add(store, ServiceCase(customer_id=customer.id, title=title, **values))


def opened(page, ctx, **facts):
    page.activateWindow()
    return open_case_form(ctx, page, **facts)


def press(qtbot, *pressed):
    for key in pressed:
        widget = QApplication.activeModalWidget() or QApplication.focusWidget()
        focused = widget.focusWidget() or widget
        if isinstance(key, str):
            qtbot.keyClicks(focused, key)
        else:
            qtbot.keyClick(focused, key)


def test_a_case_is_taken_in_by_keys(qtbot, ctx, show, store, nadia):
    page = show(CasesPage(ctx))
    dialog = opened(page, ctx)
    press(qtbot, "960001", Qt.Key.Key_Tab, "Brakes squeal", Qt.Key.Key_Return)
    assert not dialog.isVisible()
    (case,) = store.cases.where("1")
    assert (case.customer_id, case.title, case.kind) == (nadia.id, "Brakes squeal", CaseKind.REQUEST)
    assert case.due_on == TODAY + timedelta(days=7)
    assert page.table.current_id == case.id


def test_nobody_found_keeps_what_was_typed(qtbot, ctx, show, store):
    page = show(CasesPage(ctx))
    dialog = opened(page, ctx)
    press(qtbot, "Nobody", Qt.Key.Key_Tab, "Brakes squeal", Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.form.values()["title"] == "Brakes squeal"
    assert store.cases.count() == 0
    dialog.reject()


def test_a_case_is_changed_with_its_thing_and_minutes(qtbot, ctx, show, store, nadia):
    car = a_car(store, nadia)
    case = a_case(store, nadia)
    page = show(CasesPage(ctx))
    dialog = opened(page, ctx, case_id=case.id)
    for name, value in {"thing": str(car.id), "minutes": 45, "priority": "high", "status": "waiting"}.items():
        dialog.form.set_value(name, value)
    press(qtbot, Qt.Key.Key_Return)
    kept = store.cases.get(case.id)
    assert (kept.asset_id, kept.minutes, kept.priority) == (car.id, 45, Priority.HIGH)
    assert kept.status is CaseStatus.WAITING
    assert kept.number == case.number


def test_settled_by_keys_with_a_mark_and_opened_again(qtbot, ctx, show, store, nadia):
    case = a_case(store, nadia)
    page = show(CasesPage(ctx))
    page.activateWindow()
    page.table.setFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_D)
    dialog = page.findChild(FormDialog)
    dialog.form.set_value("satisfaction", "5")
    qtbot.keyClicks(dialog.form.editor("solution"), "New pads")
    qtbot.keyClick(dialog.form.editor("solution"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled = store.cases.get(case.id)
    assert (settled.closed_on, settled.satisfaction, settled.solution) == (TODAY, 5, "New pads")
    assert page.table.current_id is None
    page.chips.choose("closed")
    assert page.table.current_id == case.id
    qtbot.keyClick(page.table.view, Qt.Key.Key_D)
    assert store.cases.get(case.id).is_open


def test_views_and_search_narrow_the_list(qtbot, ctx, show, store, nadia):
    late = a_case(store, nadia, "Late", due_on=TODAY - timedelta(days=2))
    a_case(store, nadia, "In time")
    page = show(CasesPage(ctx))
    assert page._model.rowCount() == 2
    page.show_item("overdue")
    assert page._model.rowCount() == 1
    assert page.table.current_id == late.id
    page.show_item("open")
    qtbot.keyClicks(page.filter, "in ti")
    qtbot.waitUntil(lambda: page._model.rowCount() == 1)


def test_removed_with_undo(qtbot, ctx, show, store, nadia):
    a_case(store, nadia)
    page = show(CasesPage(ctx))
    page.table.setFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_Delete)
    assert store.cases.count() == 0
    ctx.undo()
    assert page._model.rowCount() == 1


def test_open_ones_stand_on_the_page_of_the_customer(qtbot, window, store, nadia):
    window.go("customer", nadia.id)
    assert "Brakes squeal" not in [line.text() for line in window.page.findChildren(PressLine)]
    a_case(store, nadia)
    (line,) = [each for each in window.page.findChildren(PressLine) if each.text() == "Brakes squeal"]
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    dialog = window.findChild(FormDialog)
    assert dialog.form.values()["title"] == "Brakes squeal"
    dialog.reject()


def test_overdue_ones_are_worth_a_look(store, nadia):
    a_case(store, nadia, due_on=TODAY - timedelta(days=1))
    (found, words), *_ = worth.noticed(store, TODAY)
    assert (found.place, found.item) == ("cases", "overdue")
    assert words.startswith("1 case")


def test_a_figure_leads_to_its_cases(ctx, show, store, qtbot):
    customer = a_customer(store)
    for number in range(3):
        made = cases.add(store, ServiceCase(customer_id=customer.id, title=f"case {number}", opened_on=TODAY))
        if number:
            cases.close(store, made.id, today=TODAY, satisfaction=3 + number)
    page = show(CasesPage(ctx))
    with qtbot.waitSignal(page.figures.pane.shown):
        page.show_view("figures")
    tiles = page.figures.pane.tiles
    assert [tile.text() for tile in tiles] == ["3", "1", "0.0", "4.5"]
    marks = page.figures.pane.cards[2].view
    QTest.mouseClick(marks, Qt.MouseButton.LeftButton, pos=marks.bars[0].shape.center().toPoint())
    assert page.table.current_id is not None
    assert page._model.rowCount() == 2
    page._behind.acted.emit()
    tiles = page.figures.pane.tiles
    QTest.mouseClick(tiles[1], Qt.MouseButton.LeftButton)
    assert page._model.rowCount() == 1
    page.show_view("list")
    assert not page._notice.isVisible()


def test_the_list_prints_as_it_is_filtered(qtbot, ctx, show, store, nadia):
    a_case(store, nadia, "Brakes squeal")
    a_case(store, nadia, "Lamp is dark")
    page = show(CasesPage(ctx))
    page.filter.setText("squeal")
    page.filter.searched.emit("squeal")
    page.print_shown()
    qtbot.waitUntil(lambda: bool(page.findChildren(ListPreview)), timeout=10_000)
    (preview,) = page.findChildren(ListPreview)
    text = PdfReader(preview._printed.file).pages[0].extract_text()
    assert "Brakes squeal" in text
    assert "Lamp is dark" not in text
