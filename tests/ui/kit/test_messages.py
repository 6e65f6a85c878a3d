from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QWidget

from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.toast import MessageBar, Toast


def host(show) -> QWidget:
    return show(QWidget(), 700, 400)


def test_a_toast_stands_at_the_bottom_and_is_said(show, said):
    place = host(show)
    toast = Toast(place)
    toast.tell("Renewed. Next reminder 15 Oct 2027.", can_undo=True)
    assert toast.isVisible()
    assert toast.width() >= 420
    assert toast.geometry().bottom() < place.height()
    assert toast.geometry().bottom() > place.height() - 40
    assert said == ["Renewed. Next reminder 15 Oct 2027. Undo"]


def test_a_toast_follows_its_host(show):
    place = host(show)
    toast = Toast(place)
    toast.tell("Done.")
    place.resize(900, 600)
    assert toast.geometry().bottom() > 550
    assert abs(toast.geometry().center().x() - 450) <= 1


def test_undo_takes_the_message_away_and_asks(show, qtbot):
    toast = Toast(host(show))
    toast.tell("Done.", can_undo=True)
    with qtbot.waitSignals([toast.undo_requested, toast.gone]):
        qtbot.mouseClick(toast._undo, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_a_message_without_undo_has_no_button(show):
    toast = Toast(host(show))
    toast.tell("Saved.")
    assert not toast._undo.isVisible()


def test_a_toast_goes_after_eight_seconds_and_later_with_the_largest_text(qapp, show):
    from smallcrm.ui.kit.theme import theme

    toast = Toast(host(show))
    toast.tell("Done.")
    assert toast._timer.interval() == 8_000
    theme.apply(qapp, "light", "largest")
    toast.tell("Done.")
    assert toast._timer.interval() == 15_000


def test_a_toast_stays_under_the_pointer(show):
    toast = Toast(host(show))
    toast.tell("Done.", can_undo=True)
    at = QPointF(20, 10)
    QApplication.sendEvent(toast, QEnterEvent(at, at, at))
    assert not toast._timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()


def test_a_toast_stays_while_its_button_has_the_focus(show, qtbot):
    place = host(show)
    toast = Toast(place)
    toast.tell("Done.", can_undo=True)
    toast._undo.setFocus(Qt.FocusReason.TabFocusReason)
    toast._timer.timeout.emit()
    assert toast.isVisible()
    place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    place.setFocus()
    assert toast._timer.isActive()
    toast._timer.timeout.emit()
    assert not toast.isVisible()


def test_the_newest_message_replaces_the_one_before(show, said):
    bar = MessageBar(host(show))
    bar.tell("First.")
    bar.warn("The file is open in Excel.", "Nothing was changed.", action="Try again", on_action=list)
    assert not bar.toast.isVisible()
    assert bar.warning.isVisible()
    bar.tell("Third.")
    assert bar.warning is None
    assert said[1] == "The file is open in Excel. Nothing was changed"


def test_a_warning_stays_until_it_is_answered(show, qtbot):
    answered = []
    bar = MessageBar(host(show))
    bar.warn(
        "The printer did not answer.",
        "The report is ready.",
        action="Print again",
        on_action=lambda: answered.append(1),
    )
    qtbot.mouseClick(bar.warning._button, Qt.MouseButton.LeftButton)
    assert answered == [1]
    assert bar.warning is None


def test_a_warning_can_be_closed(show, qtbot):
    bar = MessageBar(host(show))
    bar.warn("No room left on drive D.")
    qtbot.mouseClick(bar.warning._close, Qt.MouseButton.LeftButton)
    assert bar.warning is None


def test_undo_reaches_the_page(show, qtbot):
    bar = MessageBar(host(show))
    bar.tell("Done.", can_undo=True)
    with qtbot.waitSignal(bar.undo_requested):
        qtbot.mouseClick(bar.toast._undo, Qt.MouseButton.LeftButton)


def test_a_banner_has_at_most_one_button_and_says_itself(show, qtbot):
    banner = show(Banner("warn", "Your last backup is 9 days old.", action="Back up now", can_close=True))
    assert banner.accessibleName() == "Your last backup is 9 days old"
    with qtbot.waitSignal(banner.acted):
        qtbot.mouseClick(banner._button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(banner.closed):
        qtbot.mouseClick(banner._close, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_a_banner_gets_its_button_later_and_loses_it_again(show, qtbot):
    banner = show(Banner("warn", "Priya Nair has this number."))
    banner.set_action("Open Priya Nair")
    with qtbot.waitSignal(banner.acted):
        qtbot.mouseClick(banner._button, Qt.MouseButton.LeftButton)
    banner.set_action("")
    assert not banner._button.isVisible()
