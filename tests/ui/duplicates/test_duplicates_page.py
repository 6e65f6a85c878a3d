"""The desk, by keys alone and by the mouse, over a real file."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

from smallcrm.db.reads import duplicates as queries
from smallcrm.services import customers, duplicates
from smallcrm.services.duplicates import POSSIBLE
from smallcrm.ui.duplicates.hint import DuplicatesHint
from smallcrm.ui.duplicates.page import DuplicatesPage
from smallcrm.ui.kit.compare import Side
from smallcrm.ui.kit.lists import Group, Item
from tests.builders import a_customer

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def shop(store):
    """Make three pairs: two certain, one that only shares a telephone."""
    for number, names in enumerate(
        (("Li Wei", "LI WEI"), ("王小明", "Wang Xiaoming"), ("Anna Stone", "Karl Heinz"))
    ):
        for name in names:
            a_customer(store, name, phones=(f"1380013800{number}",), note=f"about {name}")
    return store


@pytest.fixture
def desk(ctx, shop, show, qtbot):
    page = show(DuplicatesPage(ctx))
    qtbot.waitUntil(lambda: page.pairs.current_key is not None, timeout=5_000)
    page.pairs.setFocus()
    return page


def shown(page) -> list[str]:
    return [each.title for each in page.pairs.rows.rows]


def test_it_looks_by_itself_and_lists_the_pairs_under_two_heads(desk):
    assert shown(desk) == [
        "Probably the same",
        "Li Wei / LI WEI",
        "王小明 / Wang Xiaoming",
        "Maybe",
        "Anna Stone / Karl Heinz",
    ]
    assert desk.pairs.current_key == (1, 2)
    first = next(each for each in desk.pairs.rows.rows if isinstance(each, Item))
    assert "Same phone" in first.second


def test_the_fuller_value_is_chosen_beforehand_and_both_notes_are_kept(desk):
    choices = desk.compare.choices()
    assert choices["name"] == Side.LEFT
    assert choices["note"] == Side.BOTH


def test_all_by_keys_choose_join_and_undo(desk, ctx, qtbot):
    qtbot.keyClick(desk.pairs, Key.Key_Return)
    assert desk.compare.lines.hasFocus()
    qtbot.keyClick(desk.compare.lines, Key.Key_Home)
    qtbot.keyClick(desk.compare.lines, Key.Key_Right)
    assert desk.compare.choices()["name"] == Side.RIGHT
    with qtbot.waitSignal(ctx.told) as said:
        qtbot.keyClick(desk.compare.lines, Key.Key_J)
    assert said.args == ["Joined. LI WEI has everything of both now.", True]
    assert ctx.store.customers.count() == 5
    assert desk.pairs.current_key == (3, 4)
    ctx.undo()
    assert ctx.store.customers.get(1).name == "Li Wei"
    assert shown(desk)[1] == "Li Wei / LI WEI"


def test_a_pair_that_is_two_is_not_asked_about_again(desk, ctx, qtbot):
    qtbot.keyClick(desk.pairs, Key.Key_End)
    with qtbot.waitSignal(ctx.told):
        qtbot.keyClick(desk.pairs, Key.Key_N)
    assert "Maybe" not in shown(desk)
    desk.look_again()
    qtbot.waitUntil(lambda: duplicates.is_up_to_date(ctx.store), timeout=5_000)
    assert queries.count(ctx.store, least=POSSIBLE) == 2


def test_the_mouse_does_the_same(desk, ctx, qtbot):
    buttons = {button.text(): button for button in desk.findChildren(QAbstractButton)}
    with qtbot.waitSignal(ctx.told):
        qtbot.mouseClick(buttons["Same customer, join"], LEFT)
    with qtbot.waitSignal(ctx.told):
        qtbot.mouseClick(buttons["Not the same, keep both"], LEFT)
    qtbot.mouseClick(buttons["Decide later"], LEFT)
    assert shown(desk) == ["Maybe", "Anna Stone / Karl Heinz"]


def test_one_side_of_every_line_and_the_next_pair_by_letters(desk, qtbot):
    qtbot.keyClick(desk.pairs, Key.Key_R)
    assert desk.compare.choices()["name"] == Side.RIGHT
    assert desk.compare.choices()["number"] == Side.RIGHT
    qtbot.keyClick(desk.pairs, Key.Key_L)
    assert desk.compare.choices()["name"] == Side.LEFT
    qtbot.keyClick(desk.pairs, Key.Key_D)
    assert desk.pairs.current_key == (3, 4)
    qtbot.keyClick(desk.pairs, Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert desk.pairs.current_key == (1, 2)


def test_two_chosen_customers_can_be_looked_at_though_nothing_speaks_for_it(desk, ctx, qtbot):
    desk.show_item((6, 1))
    assert desk.pairs.current_key == (1, 6)
    assert shown(desk)[:2] == ["Chosen by you", "Li Wei / Karl Heinz"]
    with qtbot.waitSignal(ctx.told):
        qtbot.keyClick(desk.pairs, Key.Key_J)
    assert "Chosen by you" not in shown(desk)
    desk.show_item(3)
    assert desk.pairs.current_key == (3, 4)


def test_all_certain_ones_at_once_after_a_question(desk, ctx, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr("smallcrm.ui.duplicates.page.ask", lambda *words: asked.append(words[1]) or True)
    with qtbot.waitSignal(ctx.told, timeout=10_000) as said:
        desk.join_certain()
    assert asked == ["Join 2 pairs that are certainly the same?"]
    assert said.args[0] == "2 customers joined."
    assert ctx.store.customers.count() == 4


def test_nothing_to_do_is_said(ctx, store, show, qtbot):
    page = show(DuplicatesPage(ctx))
    qtbot.waitUntil(lambda: duplicates.is_up_to_date(store), timeout=5_000)
    assert page._stack.currentIndex() == 1
    assert page.pairs.rows.rows == []


def test_a_change_elsewhere_is_followed(desk, ctx, qtbot):
    a_customer(ctx.store, "Anna Stone", phones=("13800138002",))
    qtbot.waitUntil(
        lambda: len([each for each in desk.pairs.rows.rows if isinstance(each, Item)]) == 5, timeout=5_000
    )
    assert [each.count for each in desk.pairs.rows.rows if isinstance(each, Group)] == [3, 2]


def test_every_control_has_a_name(desk):
    nameless = [
        widget
        for widget in desk.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert not nameless


def test_a_quiet_line_says_how_many_and_leads_there(ctx, shop, show, qtbot):
    with_line = QWidget()
    line = DuplicatesHint(ctx)
    line.setParent(with_line)
    with_line.refresh = line.refresh
    show(with_line)
    assert not line.isVisible()
    duplicates.look(shop)
    customers.edit(shop, replace(shop.customers.get(6), note="called"))
    assert line.link.text() == "2 pairs may be the same customer"
    assert line.isVisible()
    with qtbot.waitSignal(ctx.go_requested) as went:
        qtbot.mouseClick(line.link, LEFT)
    assert went.args[0] == "duplicates"
