"""Deals on the board and in the list, moved by mouse and by keys, won, lost and put off."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from smallcrm.db.reads import board
from smallcrm.domain.deal import Deal, Pipeline
from smallcrm.services import deals, maintenance
from smallcrm.ui.asking import FormDialog
from smallcrm.ui.customers.printing import ListPreview
from smallcrm.ui.kit.board import CARD, WINDOW
from smallcrm.ui.pipeline import bulk_form
from smallcrm.ui.pipeline.form import DealDialog, open_deal_form
from smallcrm.ui.pipeline.page import PipelinePage
from tests.builders import TODAY, a_customer
from tests.ui.finding import speak

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def stage(store):
    return {each.code: each for each in deals.stages(store, 1)}


@pytest.fixture
def make(store):
    """Open deals for one customer; the one made last stands first."""
    customer = a_customer(store)

    def made(title: str, stage=None, **values) -> Deal:
        deal = Deal(
            customer_id=customer.id,
            stage_id=stage.id if stage else None,
            title=title,
            opened_on=TODAY,
            stage_since=TODAY,
            **{"value": 100_00, "currency": "USD", **values},
        )
        return deals.add(store, deal)

    return made


@pytest.fixture
def page(ctx, show, make):
    for title in ("three", "two", "one"):
        make(title)
    return show(PipelinePage(ctx))


def titles(store, stage) -> list[str]:
    return [deal.title for deal in store.deals.where("stage_id = :id", order="rank, id", id=stage.id)]


def shown(page, stage) -> list[str]:
    cards = page.board.column(stage.id).list.cards
    return [cards.card_at(place).title for place in range(cards.rowCount())]


def cards_of(page, stage):
    return page.board.column(stage.id).list


def grab(page, stage, place: int) -> QPoint:
    """Press on a card and begin to drag it; return where the pointer is on the screen."""
    view = cards_of(page, stage).viewport()
    at = cards_of(page, stage).visualRect(cards_of(page, stage).cards.index(place, 0)).center()
    QTest.mousePress(view, LEFT, pos=at)
    QTest.mouseMove(view, at + QPoint(0, 12))
    return view.mapToGlobal(at + QPoint(0, 12))


def drag(page, stage, place: int, to: QPoint, *, lets_go: bool = True) -> None:
    """Drag a card to a point of the screen."""
    grab(page, stage, place)
    view = cards_of(page, stage).viewport()
    QTest.mouseMove(view, view.mapFromGlobal(to))
    if lets_go:
        QTest.mouseRelease(view, LEFT, pos=view.mapFromGlobal(to))


def middle(page, stage, y: int = CARD // 2) -> QPoint:
    view = cards_of(page, stage).viewport()
    return view.mapToGlobal(QPoint(view.width() // 2, y))


def dialog_of(page) -> FormDialog:
    found = [each for each in page.window().findChildren(QDialog) if each.isVisible()]
    return found[-1]


def answer(page, **values) -> None:
    dialog = dialog_of(page)
    for name, value in values.items():
        dialog.form.set_value(name, value)
    QTest.keyClick(
        dialog.form.editor(next(iter(values))), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )


def test_the_board_shows_columns_with_their_sums(page, stage):
    assert shown(page, stage["new"]) == ["one", "two", "three"]
    head = cards_of(page, stage["new"]).accessibleName()
    assert "300" in head
    assert "3" in head


def test_a_card_is_dragged_to_another_column(page, store, stage):
    drag(page, stage["new"], 1, middle(page, stage["talking"]))
    assert titles(store, stage["talking"]) == ["two"]
    assert shown(page, stage["talking"]) == ["two"]
    assert shown(page, stage["new"]) == ["one", "three"]
    assert page.board.current.title == "two"


def test_a_card_is_dragged_within_its_column(page, store, stage):
    drag(page, stage["new"], 2, middle(page, stage["new"], 20))
    assert titles(store, stage["new"]) == ["three", "one", "two"]
    assert shown(page, stage["new"]) == ["three", "one", "two"]


def test_a_drag_reads_nothing_and_changes_the_sums(page, store, stage):
    asked: list[str] = []
    grab(page, stage["new"], 0)
    store.connection.set_trace_callback(asked.append)
    try:
        view = cards_of(page, stage["new"]).viewport()
        for step in range(30):
            to = middle(page, stage["talking"], 10 * step)
            QTest.mouseMove(view, view.mapFromGlobal(to))
            page.grab()
        assert asked == []
        assert "200" in cards_of(page, stage["new"]).accessibleName()
        assert "100" in cards_of(page, stage["talking"]).accessibleName()
    finally:
        store.connection.set_trace_callback(None)
    QTest.keyClick(cards_of(page, stage["new"]), Qt.Key.Key_Escape)
    QTest.mouseRelease(view, LEFT, pos=QPoint(5, 5))
    assert titles(store, stage["new"]) == ["one", "two", "three"]
    assert "300" in cards_of(page, stage["new"]).accessibleName()


def test_a_move_reads_only_the_two_columns_it_is_about(page, stage, make):
    make("elsewhere", stage["agreed"])
    page.grab()
    drag(page, stage["new"], 0, middle(page, stage["talking"]))
    page.grab()
    assert shown(page, stage["talking"]) == ["one"]
    assert [each._count.text() for each in page.board.columns] == ["2", "1", "0", "1"]
    untouched = cards_of(page, stage["agreed"]).cards
    with_first_card = untouched.card_at(0)
    drag(page, stage["new"], 0, middle(page, stage["talking"]))
    assert untouched.card_at(0) is with_first_card


def test_a_move_says_anew_who_needs_somebody(page, store, stage, make):
    assert page._attention.ids == {deal.id for deal in store.deals.where("1")}
    deal = store.deals.where("title = 'two'")[0]
    deals.plan_next_step(store, deal.id, title="Call", due_on=TODAY)
    assert deal.id not in page._attention.ids
    drag(page, stage["new"], 0, middle(page, stage["talking"]))
    assert page._attention == board.attention(store, today=TODAY)


def test_arrows_with_ctrl_move_the_card_at_hand(page, store, stage, qtbot):
    first = cards_of(page, stage["new"])
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    QTest.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert titles(store, stage["new"]) == ["one", "three", "two"]
    QTest.keyClick(first, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert titles(store, stage["new"]) == ["one", "two", "three"]
    QTest.keyClick(first, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert titles(store, stage["talking"]) == ["two"]
    second = cards_of(page, stage["talking"])
    qtbot.waitUntil(second.hasFocus)
    QTest.keyClick(second, Qt.Key.Key_Left)
    assert page.board.current.title in ("one", "three")


def test_a_move_is_taken_back(page, ctx, store, stage):
    drag(page, stage["new"], 0, middle(page, stage["agreed"]))
    maintenance.undo_step(store)
    assert shown(page, stage["new"]) == ["one", "two", "three"]
    assert shown(page, stage["agreed"]) == []


def test_won_asks_the_amount_and_writes_the_sale(page, store, stage):
    box = page.board.rail[0]
    drag(page, stage["new"], 0, box.mapToGlobal(box.rect().center()))
    answer(page, amount=90_00)
    (deal,) = store.deals.where("title = 'one'")
    assert (deal.stage_id, deal.value, deal.closed_on) == (stage["won"].id, 90_00, TODAY)
    assert [sale.amount for sale in store.sales.where("1")] == [90_00]
    assert shown(page, stage["new"]) == ["two", "three"]


def test_lost_asks_the_reason(page, store, stage):
    cards = cards_of(page, stage["new"])
    cards.setFocus()
    QTest.keyClick(cards, Qt.Key.Key_X)
    reason = store.lost_reasons.where("code = 'competitor'")[0]
    dialog = dialog_of(page)
    dialog.form.set_value("reason", str(reason.id))
    dialog.save()
    dialog.accept()
    (deal,) = store.deals.where("title = 'one'")
    assert (deal.stage_id, deal.lost_reason_id) == (stage["lost"].id, reason.id)


def test_not_now_brings_it_back_on_a_day(page, store, stage):
    cards = cards_of(page, stage["new"])
    QTest.keyClick(cards, Qt.Key.Key_N)
    dialog = dialog_of(page)
    dialog.form.set_value("until", TODAY + timedelta(days=40))
    dialog.save()
    dialog.accept()
    (reminder,) = store.reminders.where("1")
    assert reminder.due_on == TODAY + timedelta(days=40)
    assert titles(store, stage["new"])[0] == "one"


def test_only_those_that_need_somebody(page, store, stage):
    deal = store.deals.where("title = 'two'")[0]
    deals.plan_next_step(store, deal.id, title="Call", due_on=TODAY)
    page._toggle_only()
    assert shown(page, stage["new"]) == ["one", "three"]
    page._toggle_only()
    assert len(shown(page, stage["new"])) == 3


def test_the_filter_narrows_board_and_list(page, store, stage):
    deal = store.deals.where("title = 'two'")[0]
    deals.edit(store, replace(deal, owner="Ann"), tags=["big"])
    page.filter.ask()
    dialog = dialog_of(page)
    dialog.form.set_value("owner", "Ann")
    dialog.form.set_value("tag", "big")
    dialog.save()
    dialog.accept()
    assert shown(page, stage["new"]) == ["two"]
    page.show_view("list")
    assert page.list._model.rowCount() == 1


def test_several_ticked_deals_move_as_one_step(page, store, stage):
    page.show_view("list")
    page.list._model.tick_all()
    page.list.move_ticked(stage["agreed"])
    assert len(titles(store, stage["agreed"])) == 3
    maintenance.undo_step(store)
    assert len(titles(store, stage["new"])) == 3


def test_very_many_ticked_deals_are_moved_beside_the_window(page, store, stage, qtbot, monkeypatch):
    monkeypatch.setattr(bulk_form, "AT_ONCE", 2)
    page.show_view("list")
    page.list._model.tick_all()
    with qtbot.waitSignal(page.ctx.told) as told:
        page.list.move_ticked(stage["agreed"])
    assert told.args[0] == "3 deals moved to “Agreed”."
    assert len(titles(store, stage["agreed"])) == 3


def test_many_deals_are_changed_with_a_preview(page, store, stage):
    page.show_view("list")
    page.list._model.tick_all()
    form = page.list.change_ticked()
    form.form.set_value("owner", "Ann")
    form.form.set_value("stage", str(stage["talking"].id))
    assert "3 deals will change" in form.changing.text()
    assert form.save()
    form.accept()
    assert [(deal.owner, deal.stage_id) for deal in store.deals.where("1")] == [
        ("Ann", stage["talking"].id)
    ] * 3
    assert not page.list._model.tick_count
    maintenance.undo_step(store)
    assert len(titles(store, stage["new"])) == 3


def test_cards_are_read_by_windows(page, store, stage, make):
    for number in range(WINDOW * 3):
        make(f"{number}")
    cards = cards_of(page, stage["new"]).cards
    assert cards.rowCount() == WINDOW * 3 + 3
    assert len(cards._windows) < 3


def test_another_pipeline_can_be_shown(page, store):
    ends = [replace(each, id=None, code="", name=each.code) for each in deals.stages(store, 1)]
    added = deals.add_pipeline(store, Pipeline(name="Repairs"), ends)
    assert page.pipeline.isVisible()
    page.pipeline.choose(added.id)
    assert [each.key for each in page.board.columns] == [each.id for each in page.open_stages]
    assert not page.board.current


def test_an_empty_board_offers_the_first_deal(ctx, show):
    empty = show(PipelinePage(ctx))
    assert empty._add_first.isVisible()


def test_the_form_makes_a_deal_with_a_next_step(page, ctx, store, qtbot):
    dialog = open_deal_form(ctx, page)
    assert isinstance(dialog, DealDialog)
    dialog.form.set_value("title", "Clutch")
    qtbot.keyClicks(dialog.form.editor("customer"), "Li We")
    dialog.form.set_value("value", 250_00)
    dialog.form.set_value("next_on", TODAY + timedelta(days=3))
    assert dialog.save()
    dialog.accept()
    (deal,) = store.deals.where("title = 'Clutch'")
    assert deal.value == 250_00
    assert store.reminders.get(deal.reminder_id).due_on == TODAY + timedelta(days=3)
    maintenance.undo_step(store)
    assert not store.deals.where("title = 'Clutch'")


def test_the_form_needs_a_customer_that_is_known(page, ctx, store, qtbot):
    dialog = open_deal_form(ctx, page)
    dialog.form.set_value("title", "Clutch")
    dialog.form.set_value("customer", "Nobody at all")
    assert not dialog.save()
    assert dialog.isVisible()
    dialog.reject()


def test_everything_changes_its_language(page, ctx, qapp, stage):
    speak(qapp, "ru")
    assert cards_of(page, stage["new"]).accessibleName().startswith("Нов")
    speak(qapp, "en")
    assert cards_of(page, stage["new"]).accessibleName().startswith("New")


def test_the_window_opens_a_new_deal(window, qtbot):
    window.go("today")
    window.open_form("deal")
    found = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert isinstance(found[-1], DealDialog)
    found[-1].reject()


def test_the_list_of_deals_prints_as_it_is_filtered(page, qtbot):
    page.show_view("list")
    page.list.filter.setText("two")
    page.list.filter.searched.emit("two")
    page.print_shown()
    qtbot.waitUntil(lambda: bool(page.list.findChildren(ListPreview)), timeout=10_000)
    (preview,) = page.list.findChildren(ListPreview)
    text = PdfReader(preview._printed.file).pages[0].extract_text()
    assert "two" in text
    assert "one" not in text.split("Deals")[-1]
