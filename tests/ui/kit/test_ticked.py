"""The bar of what can be done with ticked rows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm.ui.kit.ticked import TickedAct, TickedBar
from tests.ui.finding import button_named

ACTS = ("Remove", "Add tag", "Move", "Print")


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def bar(qtbot, done):
    def act(name: str) -> TickedAct:
        kind = "danger" if name == "Remove" else "secondary"
        return TickedAct("tag", lambda: name, lambda: done.append(name), kind=kind)

    # A window of its own would not let itself be made narrower than its buttons.
    window = QWidget()
    qtbot.addWidget(window)
    acts = [act(name) for name in ("Add tag", "Move", "Print", "Remove")]
    made = TickedBar(acts, lambda: done.append("clear"))
    made.setParent(window)
    made.resize(900, 40)
    made.show()
    window.show()
    yield made
    window.close()


def words(bar) -> list[str]:
    return [name for name in ACTS if button_named(bar, name).text()]


def test_each_button_does_what_it_says(bar, done, qtbot):
    for name in (*ACTS, "Clear"):
        qtbot.mouseClick(button_named(bar, name), Qt.MouseButton.LeftButton)
    assert done == [*ACTS, "clear"]


def test_words_give_way_one_after_another_and_removing_keeps_its_own_the_longest(bar):
    bar.set_count(3)
    assert words(bar) == list(ACTS)
    seen = []
    for width in range(900, 200, -20):
        bar.resize(width, 40)
        if words(bar) not in seen:
            seen.append(words(bar))
    assert seen == [list(ACTS[:count]) for count in range(4, -1, -1)]
    for name in ACTS:
        assert button_named(bar, name).toolTip() == name


def test_a_menu_opens_below_its_button(qtbot):
    offered = []

    def menu(parent):
        offered.append(QMenu(parent))
        offered[-1].addAction("City…")
        return offered[-1]

    bar = TickedBar([TickedAct("edit", lambda: "Change", menu=menu)], lambda: None)
    qtbot.addWidget(bar)
    bar.show()
    qtbot.mouseClick(button_named(bar, "Change"), Qt.MouseButton.LeftButton)
    assert offered[0].isVisible()
    offered[0].close()
