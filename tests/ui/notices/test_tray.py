"""The sign beside the clock as far as it can be tried without a desktop: its drawing, its menu, its words."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from smallcrm.i18n import set_language
from smallcrm.ui.app import dress
from smallcrm.ui.notices.tray import SIDES, Tray, sign
from tests.ui.conftest import CHOSEN


def test_the_sign_is_drawn_sharp_in_every_size_and_not_on_a_square(qapp):
    dress(qapp, CHOSEN)
    for side in SIDES:
        picture = sign().pixmap(side, side).toImage()
        assert picture.width() == side
        assert picture.pixelColor(0, 0).alpha() < 128
        assert picture.pixelColor(side // 2, 1).alpha() == 255


def test_its_menu_opens_the_window_and_ends_the_program_in_any_language(qapp, qtbot):
    dress(qapp, CHOSEN)
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(window)
    with qtbot.waitSignal(tray.opened):
        tray._open.trigger()
    with qtbot.waitSignal(tray.exit_requested):
        tray._exit.trigger()
    assert (tray._open.text(), tray._exit.text()) == ("Open smallcrm", "Exit")
    set_language("ru")
    qapp.sendEvent(tray._menu, QEvent(QEvent.Type.LanguageChange))
    assert tray._exit.text() == "Выход"


def test_a_click_opens_the_window_and_a_right_click_only_the_menu(qapp, qtbot):
    dress(qapp, CHOSEN)
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(window)
    with qtbot.waitSignal(tray.opened):
        tray._sign.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.opened):
        tray._sign.activated.emit(QSystemTrayIcon.ActivationReason.Context)
