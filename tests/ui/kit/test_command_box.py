import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from smallcrm.ui.kit.command_box import CommandBox, Found, Request
from smallcrm.ui.kit.layout import column

PEOPLE = (
    Found(
        group="Customers",
        title="Marta Kowalczyk",
        second="(555) 010-4417",
        plate="7KLM 204",
        initials="MK",
        what=1,
    ),
    Found(
        group="Do something", title="New customer", icon="person_add", is_command=True, hint="N", what="new"
    ),
    Found(
        group="Customers", title="Joan Ivers", second="(555) 044-1726", right="Sunday", initials="JI", what=2
    ),
)


class Desk:
    """A window with a field that has the focus, and a box whose requests are kept."""

    def __init__(self, show) -> None:
        self.requests: list[Request] = []
        self.window = QWidget()
        self.edit = QLineEdit()
        self.window.setLayout(column(self.edit, None))
        self.box = CommandBox(self.window, self.requests.append)
        show(self.window, 1000, 700)
        self.edit.setFocus()

    def open_with(self, text: str = "", found=PEOPLE) -> None:
        self.box.open_box(text)
        self.requests[-1].deliver(found)


@pytest.fixture
def desk(show):
    return Desk(show)


def key(qtbot, desk, which, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(desk.box._edit, which, modifier)


def test_the_box_opens_with_what_was_typed_and_takes_the_focus(desk):
    desk.box.open_box("44")
    assert desk.box.isVisible()
    assert QApplication.focusWidget() is desk.box._edit
    assert desk.requests[-1].text == "44"


def test_groups_stand_together_and_the_first_line_is_chosen(desk):
    desk.open_with()
    assert [found.what for found in desk.box.found] == [1, 2, "new"]
    assert desk.box.current.what == 1


def test_typing_asks_anew_and_an_old_answer_is_dropped(desk, qtbot):
    desk.box.open_box()
    old = desk.requests[-1]
    qtbot.keyClicks(desk.box._edit, "jo")
    desk.requests[-1].deliver(PEOPLE[2:])
    old.deliver(PEOPLE[:1])
    assert [found.what for found in desk.box.found] == [2]


def test_answers_may_come_in_steps(desk):
    desk.open_with(found=PEOPLE[:1])
    desk.requests[-1].deliver(PEOPLE)
    assert len(desk.box.found) == 3


def test_arrows_pass_over_headings_and_stop_at_the_ends(desk, qtbot):
    desk.open_with()
    key(qtbot, desk, Qt.Key.Key_Down)
    assert desk.box.current.what == 2
    key(qtbot, desk, Qt.Key.Key_Down)
    assert desk.box.current.what == "new"
    key(qtbot, desk, Qt.Key.Key_Down)
    assert desk.box.current.what == "new"
    key(qtbot, desk, Qt.Key.Key_PageUp)
    assert desk.box.current.what == 1


def test_enter_opens_and_gives_the_focus_back(desk, qtbot):
    desk.open_with()
    with qtbot.waitSignal(desk.box.chosen) as news:
        key(qtbot, desk, Qt.Key.Key_Return)
    assert news.args[0].what == 1
    assert not desk.box.isVisible()
    assert QApplication.focusWidget() is desk.edit


def test_ctrl_enter_logs_a_call(desk, qtbot):
    desk.open_with()
    with qtbot.waitSignal(desk.box.called) as news:
        key(qtbot, desk, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert news.args[0].what == 1


def test_esc_and_a_click_beside_close_without_choosing(desk, qtbot):
    for leave in (
        lambda: key(qtbot, desk, Qt.Key.Key_Escape),
        lambda: qtbot.mouseClick(desk.box._scrim, Qt.MouseButton.LeftButton, pos=QPoint(5, 690)),
    ):
        desk.open_with()
        with qtbot.assertNotEmitted(desk.box.chosen):
            leave()
        assert not desk.box.isVisible()
        assert not desk.box._scrim.isVisible()
        assert QApplication.focusWidget() is desk.edit


def test_a_click_opens_a_line_and_not_a_heading(desk, qtbot):
    desk.open_with()
    view = desk.box._list
    with qtbot.assertNotEmitted(desk.box.chosen):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    place = view.visualRect(view.model().index(2)).center()
    with qtbot.waitSignal(desk.box.chosen) as news:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert news.args[0].what == 2


def test_a_greater_sign_asks_for_commands_only(desk):
    desk.box.open_box("> new")
    assert desk.requests[-1].commands_only
    assert desk.requests[-1].text == "new"


def test_nothing_found_is_said_with_what_was_looked_for(desk, said):
    desk.open_with("9999", [])
    assert desk.box._nothing.text() == "Nothing found for “9999”"
    assert said == ["Nothing found for “9999”"]
    assert desk.box.current is None


def test_the_box_stays_inside_a_small_window(desk):
    desk.window.resize(500, 400)
    desk.open_with(found=PEOPLE * 20)
    area = desk.box._box.geometry().translated(desk.box.pos())
    assert desk.window.rect().contains(area)


def test_lines_read_as_sentences(desk):
    desk.open_with()
    model = desk.box._model
    said = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Marta Kowalczyk, (555) 010-4417, 7KLM 204"
    assert not desk.box.grab().isNull()


class Paintings(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, _watched, event) -> bool:  # noqa: N802 - Qt's own name
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_answers_to_keys_do_not_paint_what_lies_beneath(desk, qtbot):
    desk.open_with()
    qtbot.wait(1)
    paintings = Paintings()
    desk.window.installEventFilter(paintings)
    qtbot.keyClicks(QApplication.focusWidget(), "ma")
    desk.requests[-1].deliver(PEOPLE[:1])
    qtbot.wait(1)
    assert paintings.count == 0
    desk.box.close_box()
    qtbot.waitUntil(lambda: paintings.count > 0)


def test_beneath_the_open_box_the_window_is_laid_out_anew_when_its_size_changes(desk, qtbot):
    desk.open_with()
    desk.window.resize(1100, 800)
    qtbot.wait(1)
    seen = desk.window.grab().toImage().pixelColor(20, 780)
    desk.box.close_box()
    assert seen != desk.window.grab().toImage().pixelColor(20, 780)  # the veil reaches the new edge
