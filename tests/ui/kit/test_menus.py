import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from smallcrm.ui.kit.menus import KeyMenu, MenuChoice

SNOOZES = (
    MenuChoice(key="later", text="Later today", detail="2:00 pm"),
    MenuChoice(key="tomorrow", text="Tomorrow & on", detail="Thu 19 Nov", icon="calendar"),
    MenuChoice(key="gone", text="Not now", is_enabled=False),
    MenuChoice(key="pick", text="Pick a date…", shortcut="P", starts_group=True),
)


@pytest.fixture
def menu(show, qtbot):
    window = show(QWidget(), 600, 400)
    menu = KeyMenu(SNOOZES, "Remind me again", window)
    menu.open_at(window.mapToGlobal(QPoint(40, 40)))
    qtbot.waitUntil(menu.isVisible)
    yield menu
    menu.close()


@pytest.mark.parametrize(("key", "chosen"), [(Qt.Key.Key_2, "tomorrow"), (Qt.Key.Key_P, "pick")])
def test_one_key_chooses(menu, qtbot, key, chosen):
    with qtbot.waitSignal(menu.chosen) as news:
        qtbot.keyClick(menu, key)
    assert news.args == [chosen]
    assert not menu.isVisible()


def test_arrows_and_enter_choose(menu, qtbot):
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    with qtbot.waitSignal(menu.chosen) as news:
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert news.args == ["later"]


def test_a_click_chooses(menu, qtbot):
    place = menu.actionGeometry(menu.actions()[1]).center()
    with qtbot.waitSignal(menu.chosen) as news:
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
    assert news.args == ["tomorrow"]


def test_what_is_not_possible_cannot_be_chosen(menu, qtbot):
    with qtbot.assertNotEmitted(menu.chosen):
        qtbot.keyClick(menu, Qt.Key.Key_3)
    assert menu.isVisible()


def test_esc_leaves_everything_as_it_is(menu, qtbot):
    with qtbot.assertNotEmitted(menu.chosen):
        qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()


def test_the_popup_has_a_name_and_paints(menu):
    assert menu.accessibleName() == "Remind me again"
    assert not menu.grab().isNull()
