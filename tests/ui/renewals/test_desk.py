"""The renewal desk: five stages, moved along by keys and by mouse, each step taken back by Undo."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from smallcrm.db.reads import renewals as desk_reads
from smallcrm.domain.asset import Asset
from smallcrm.domain.renewal import Stage
from smallcrm.domain.values.month import Month
from smallcrm.services import assets, reminders, renewals
from smallcrm.ui.asking import FormDialog
from smallcrm.ui.kit.lists import Item
from smallcrm.ui.renewals.page import RenewalsPage
from tests.builders import TODAY, a_customer

CONTROL = Qt.KeyboardModifier.ControlModifier


def a_policy(store, name: str, ends_on: date) -> None:
    customer = a_customer(store, name)
    assets.add(
        store,
        Asset(
            customer_id=customer.id,
            type="policy",
            policy_number=f"MC-{name}",
            starts_on=ends_on - timedelta(days=364),
            ends_on=ends_on,
        ),
        today=TODAY,
    )


@pytest.fixture
def page(ctx, show):
    a_policy(ctx.store, "Soon", TODAY + timedelta(days=5))
    a_policy(ctx.store, "Next", TODAY + timedelta(days=20))
    a_policy(ctx.store, "Later", TODAY + timedelta(days=55))
    made = show(RenewalsPage(ctx))
    made.columns[Stage.TO_CALL].list.setFocus()
    return made


def cards(page: RenewalsPage) -> dict[Stage, list[str]]:
    return {
        stage: [row.title for row in column.list.rows.rows if isinstance(row, Item)]
        for stage, column in page.columns.items()
        if column.list.rows.rowCount()
    }


def dialog_of(page) -> FormDialog:
    (dialog,) = [each for each in page.findChildren(FormDialog) if each.isVisible()]
    return dialog


def test_what_ends_stands_in_its_stage_the_soonest_first(page):
    assert cards(page) == {Stage.NOT_DUE: ["Later"], Stage.TO_CALL: ["Soon", "Next"]}


def test_a_nearer_window_shows_less(page):
    page._window._buttons["30"].click()
    assert cards(page) == {Stage.TO_CALL: ["Soon", "Next"]}


def test_q_notes_a_quote_and_undo_takes_it_back(page, ctx, qtbot):
    qtbot.keyClick(page.columns[Stage.TO_CALL].list, Qt.Key.Key_Q)
    assert cards(page)[Stage.QUOTED] == ["Soon"]
    ctx.undo()
    assert cards(page)[Stage.TO_CALL] == ["Soon", "Next"]


def test_d_asks_for_the_new_period_and_the_month_counts_it(page, ctx, qtbot):
    qtbot.keyClick(page.columns[Stage.TO_CALL].list, Qt.Key.Key_D)
    dialog = dialog_of(page)
    assert dialog.form.values()["next"] == TODAY.replace(year=2027) + timedelta(days=5)
    dialog.form.submitted.emit()
    assert cards(page)[Stage.RENEWED] == ["Soon"]
    assert "November: 100% kept" in page._header.subtitle.text()
    assert ctx.store.assets.get(1).ends_on == date(2027, 11, 26)


def test_a_renewal_that_ends_before_it_starts_is_refused_in_the_form(page, qtbot):
    qtbot.keyClick(page.columns[Stage.TO_CALL].list, Qt.Key.Key_D)
    dialog = dialog_of(page)
    dialog.form.set_value("next", TODAY)
    assert not dialog.save()
    assert dialog.isVisible()
    dialog.reject()


def test_x_asks_why_it_was_lost_and_the_reason_is_kept(page, ctx, qtbot):
    qtbot.keyClick(page.columns[Stage.TO_CALL].list, Qt.Key.Key_X)
    dialog = dialog_of(page)
    dialog.form.set_value("words", "Emigrated")
    dialog.form.submitted.emit()
    assert cards(page)[Stage.LOST] == ["Soon"]
    assert ctx.store.reminders.get(1).result == "Emigrated"
    assert page.columns[Stage.LOST]._note.text() == "Emigrated 1"


def test_control_and_an_arrow_move_a_card_to_the_stage_beside(page, qtbot):
    qtbot.keyClick(page.columns[Stage.TO_CALL].list, Qt.Key.Key_Right, CONTROL)
    assert cards(page)[Stage.QUOTED] == ["Soon"]


def test_an_arrow_goes_to_the_column_beside(page, qtbot):
    qtbot.keyClick(page.columns[Stage.TO_CALL].list, Qt.Key.Key_Left)
    assert page.focusWidget() is page.columns[Stage.NOT_DUE].list


def test_a_card_is_dragged_into_another_stage(page):
    source = page.columns[Stage.TO_CALL].list
    start = source.visualRect(source.rows.index(0)).center()
    target = page.columns[Stage.QUOTED]
    end = source.viewport().mapFromGlobal(target.mapToGlobal(target.rect().center()))
    QTest.mousePress(source.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for point in (start + QPoint(20, 0), end):
        QTest.mouseMove(source.viewport(), point)
    QTest.mouseRelease(source.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert cards(page)[Stage.QUOTED] == ["Soon"]


def test_what_is_decided_stays_where_it_is(page, qtbot):
    qtbot.keyClick(page.columns[Stage.TO_CALL].list, Qt.Key.Key_D)
    dialog_of(page).form.submitted.emit()
    renewed = page.columns[Stage.RENEWED].list
    renewed.select_first()
    renewed.setFocus()
    page.move_to(page._by_id[renewed.current_key], Stage.LOST)
    assert cards(page)[Stage.RENEWED] == ["Soon"]


def test_one_persons_desk_has_their_customers_and_what_was_handed_to_them(page, ctx):
    store = ctx.store
    with store.step("import"):
        for id_, owner in ((1, "Vera"), (2, "Vera"), (3, "Oleg")):
            store.customers.save(replace(store.customers.get(id_), owner=owner))
    reminders.hand_over(store, [2], to="Oleg")
    page._owner.choose("Vera")
    assert cards(page) == {Stage.TO_CALL: ["Soon"]}
    page._owner.choose("Oleg")
    assert cards(page) == {Stage.NOT_DUE: ["Later"], Stage.TO_CALL: ["Next"]}
    page._owner.choose(None)
    assert cards(page) == {Stage.NOT_DUE: ["Later"], Stage.TO_CALL: ["Soon", "Next"]}


def test_the_figure_of_the_month_is_that_of_the_person_shown(page, ctx):
    store = ctx.store
    for id_, owner in ((1, "Vera"), (2, "Oleg")):
        reminders.hand_over(store, [id_], to=owner)
    renewals.renew(store, 1, on=TODAY)
    month = Month.of(TODAY)
    assert desk_reads.retention(store, month, owner="Vera").percent == 100
    assert desk_reads.retention(store, month, owner="Oleg").percent is None
    assert desk_reads.retention(store, month).renewed == 1


def test_a_desk_with_nothing_on_it_says_how_things_come_there(ctx, show):
    page = show(RenewalsPage(ctx))
    assert page._stack.currentWidget() is page._empty
