from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip

from smallcrm import i18n
from smallcrm.ui.kit import lists
from smallcrm.ui.kit.lists import DONE, Group, Item, RowAction, TwoLineList, dotted
from smallcrm.ui.kit.paint import ChipLook
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.timeline import Happening, Timeline, by_month

LEFT = Qt.MouseButton.LeftButton
ACTIONS = (
    RowAction(name=DONE, text="Done", letter="D"),
    RowAction(name="log", text="Log call", letter="L", icon="call_check"),
    RowAction(name="snooze", text="Snooze", letter="S", icon="alarm"),
)


def item(key: int, **more) -> Item:
    words = {"title": f"Renew policy {key}", "second": dotted("Marta", "", "010-4417"), "icon": "shield"}
    words |= {"right": "3 days late", "right_family": "danger", "right_second": "$612"}
    return Item(key=key, **{**words, **more})


ROWS = [
    Group(title="Overdue", count=2, family="danger"),
    item(1, plate="7KLM 204"),
    item(2),
    Group(title="Today", count=2),
    item(3),
    item(4),
]


@pytest.fixture
def today(show):
    view = TwoLineList(ACTIONS, name="Today")
    view.set_rows(ROWS)
    view.select_first()
    show(view, 800, 500)
    view.setFocus()
    return view


def rect(view: TwoLineList, key: int):
    return view.visualRect(view.rows.index(view.rows.place_of(key)))


def button(view: TwoLineList, key: int, name: str) -> QPoint:
    return view.button_areas(rect(view, key))[name].center().toPoint()


def keys_of(view: TwoLineList) -> list:
    return [row.key if isinstance(row, Item) else row.title for row in view.rows.rows]


def test_moving_steps_over_the_heads(today, qtbot):
    assert today.current_key == 1
    for expected in (2, 3, 4, 4):
        qtbot.keyClick(today, Qt.Key.Key_Down)
        assert today.current_key == expected
    for expected in (3, 2, 1, 1):
        qtbot.keyClick(today, Qt.Key.Key_Up)
        assert today.current_key == expected
    qtbot.keyClick(today, Qt.Key.Key_End)
    assert today.current_key == 4
    qtbot.keyClick(today, Qt.Key.Key_Home)
    assert today.current_key == 1


def test_a_head_cannot_be_selected(today, qtbot):
    place = today.visualRect(today.rows.index(3)).center()
    qtbot.mouseClick(today.viewport(), LEFT, pos=place)
    assert [index.row() for index in today.selectedIndexes()] in ([1], [])


@pytest.mark.parametrize(
    ("key", "name"),
    [(Qt.Key.Key_D, DONE), (Qt.Key.Key_S, "snooze"), (Qt.Key.Key_L, "log"), (Qt.Key.Key_Space, DONE)],
)
def test_letters_act_on_the_current_row(today, qtbot, key, name):
    with qtbot.waitSignal(today.acted) as news:
        qtbot.keyClick(today, key)
    assert news.args[:2] == [name, 1]


@pytest.mark.parametrize(("sign", "name"), [("в", DONE), ("ы", "snooze"), ("д", "log")])
def test_letters_work_under_a_russian_layout(today, qtbot, sign, name):
    none = Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(today.acted) as news:
        QApplication.sendEvent(today, QKeyEvent(QEvent.Type.KeyPress, ord(sign.upper()), none, sign))
    assert news.args[:2] == [name, 1]


def test_other_letters_are_the_pages(today, qtbot):
    with qtbot.waitSignal(today.letter_pressed) as news:
        qtbot.keyClick(today, Qt.Key.Key_Q)
    assert news.args == ["q"]


def test_enter_and_a_double_click_open(today, qtbot):
    with qtbot.waitSignal(today.opened) as news:
        qtbot.keyClick(today, Qt.Key.Key_Return)
    assert news.args == [1]
    qtbot.mouseClick(today.viewport(), LEFT, pos=rect(today, 3).center())
    with qtbot.waitSignal(today.opened) as news:
        qtbot.mouseDClick(today.viewport(), LEFT, pos=rect(today, 3).center())
    assert news.args == [3]


@pytest.mark.parametrize("name", [DONE, "log", "snooze"])
def test_buttons_in_rows_answer_the_mouse(today, qtbot, name):
    with qtbot.waitSignal(today.acted) as news:
        qtbot.mouseClick(today.viewport(), LEFT, pos=button(today, 3, name))
    assert news.args[:2] == [name, 3]
    where = news.args[2]
    assert where.contains(today.viewport().mapToGlobal(button(today, 3, name)))


def test_a_click_beside_the_buttons_only_selects(today, qtbot):
    with qtbot.assertNotEmitted(today.acted):
        qtbot.mouseClick(today.viewport(), LEFT, pos=rect(today, 3).center())
    assert today.current_key == 3


def test_buttons_show_on_the_row_under_the_pointer(today, qtbot):
    area = rect(today, 3)
    before = today.viewport().grab(area).toImage()
    qtbot.mouseMove(today.viewport(), area.center())
    QApplication.sendEvent(today.viewport(), QEvent(QEvent.Type.UpdateRequest))
    today.pointer = area.center()
    qtbot.mouseMove(today.viewport(), button(today, 3, "log"))
    qtbot.waitUntil(lambda: today.viewport().grab(area).toImage() != before)


def test_buttons_have_tooltips_with_their_letter(today, monkeypatch):
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, *_: shown.append(text))
    for name in (DONE, "log"):
        place = button(today, 1, name)
        event = QHelpEvent(QEvent.Type.ToolTip, place, today.viewport().mapToGlobal(place))
        QApplication.sendEvent(today.viewport(), event)
    assert shown == ["Done (D)", "Log call (L)"]


def test_done_shows_a_check_then_the_row_leaves_and_the_next_is_current(today, qtbot, monkeypatch):
    monkeypatch.setattr(lists, "_SETTLES_MS", 1)
    today.select(2)
    with qtbot.waitSignal(today.settled) as news:
        today.show_done(2)
        assert today.rows.index(2).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Done, ")
        with qtbot.assertNotEmitted(today.acted):
            qtbot.keyClick(today, Qt.Key.Key_D)
    assert news.args == [2]
    assert keys_of(today) == ["Overdue", 1, "Today", 3, 4]
    assert today.current_key == 3


def test_the_last_row_of_a_group_takes_its_head_along(today, qtbot, monkeypatch):
    monkeypatch.setattr(lists, "_SETTLES_MS", 1)
    for key in (3, 4):
        with qtbot.waitSignal(today.settled):
            today.show_done(key)
    assert keys_of(today) == ["Overdue", 1, 2]


def test_new_rows_wait_for_the_check_to_leave(today, qtbot, monkeypatch):
    monkeypatch.setattr(lists, "_SETTLES_MS", 30)
    with qtbot.waitSignal(today.settled):
        today.show_done(1)
        today.set_rows([Group(title="Overdue", count=1), item(2), item(9)])
        assert keys_of(today)[1] == 1
    assert keys_of(today) == ["Overdue", 2, 9]


def test_undo_brings_the_row_back_at_once(today, qtbot):
    today.show_done(1)
    today.set_rows(ROWS)
    assert not today.rows.done
    assert keys_of(today)[1] == 1


def test_new_rows_keep_the_current_one_or_go_to_its_neighbour(today):
    today.select(3)
    today.set_rows([item(9), item(3), item(4)])
    assert today.current_key == 3
    today.set_rows([item(9), item(4)])
    assert today.current_key == 4


def test_the_context_menu_is_for_the_current_row(today, qtbot):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    with qtbot.waitSignal(today.menu_requested) as news:
        QApplication.sendEvent(today.viewport(), event)
    assert news.args[0] == 1


def test_a_row_reads_as_a_sentence(today):
    said = today.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Renew policy 1, Marta, 010-4417, 7KLM 204, 3 days late, $612"
    assert today.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Overdue, 2"
    assert item(5, sentence="Call Marta").said == "Call Marta"


def test_rows_have_the_heights_of_the_design(qapp, today):
    assert today.visualRect(today.rows.index(0)).height() == 36
    assert today.visualRect(today.rows.index(1)).height() == 58
    theme.apply(qapp, "light", "large")
    assert today.sizeHintForIndex(today.rows.index(1)).height() == 67


def test_lists_without_circle_with_pictures_and_chips_paint(show):
    view = TwoLineList(has_circle=False, row_height=72)
    seven = ChipLook("7", "info")
    view.set_rows([item(1, picture=QPixmap(40, 56), chip=seven), item(2, second="", is_done=True)])
    show(view, 300, 200)
    assert DONE not in view.button_areas(rect(view, 1))
    assert not view.grab().isNull()


# The timeline


NOVEMBER, AUGUST, OLD = date(2026, 11, 15), date(2025, 8, 12), date(2023, 3, 2)
STORY = (
    Happening(key=1, on=NOVEMBER, title="Called", body="Left a voicemail.", when="15 Nov", who="Frank"),
    Happening(key=2, on=NOVEMBER, title="Sent", link="Letter.pdf", plate="7KLM 204", chip=ChipLook("$5")),
    Happening(key=3, on=AUGUST, title="Long talk", body="About everything. " * 80, link="Talk.pdf"),
    Happening(key=4, on=OLD, title="Added from a file"),
)


@pytest.fixture
def timeline(show):
    view = Timeline(name="Timeline")
    view.set_rows(by_month(STORY, date(2026, 11, 18)))
    show(view, 700, 600)
    view.grab()
    return view


def line(view: Timeline, key: int):
    return view.visualRect(view.rows.index(view.rows.place_of(key)))


def heads(rows) -> list[str]:
    return [row.title for row in rows if isinstance(row, Group)]


def test_happenings_stand_under_their_months():
    assert heads(by_month(STORY, date(2026, 11, 18))) == ["November 2026", "August 2025", "2024 and earlier"]
    i18n.set_language("zh")
    assert heads(by_month(STORY, date(2026, 11, 18)))[0] == "2026年11月"


def test_a_long_text_is_shortened_until_it_is_opened(timeline, qtbot):
    assert line(timeline, 3).height() < 130
    qtbot.mouseClick(timeline.viewport(), LEFT, pos=line(timeline, 3).center())
    qtbot.waitUntil(lambda: line(timeline, 3).height() > 200)
    timeline.setCurrentIndex(timeline.rows.index(timeline.rows.place_of(3)))
    qtbot.keyClick(timeline, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: line(timeline, 3).height() < 130)


def test_a_paper_opens_by_its_name(timeline, qtbot):
    area = timeline.itemDelegate()._link_area(line(timeline, 2), STORY[1])
    with qtbot.waitSignal(timeline.link_opened) as news:
        qtbot.mouseClick(timeline.viewport(), LEFT, pos=area.center().toPoint())
    assert news.args == [2]


def test_enter_opens_what_happened(timeline, qtbot):
    timeline.setCurrentIndex(timeline.rows.index(1))
    with qtbot.waitSignal(timeline.opened) as news:
        qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert news.args == [1]


def test_a_narrower_timeline_gives_its_texts_more_lines(timeline, qtbot):
    before = line(timeline, 1).height()
    timeline.resize(240, 600)
    timeline.expanded.add(3)
    timeline.doItemsLayout()
    assert line(timeline, 3).height() > 400
    assert line(timeline, 1).height() >= before


def test_what_happened_reads_as_a_sentence(timeline):
    said = timeline.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "15 Nov, Called, Left a voicemail., Frank"


def test_new_happenings_keep_the_place(timeline):
    timeline.setCurrentIndex(timeline.rows.index(2))
    timeline.set_rows(by_month((Happening(key=9, on=NOVEMBER, title="New"), *STORY), date(2026, 11, 18)))
    assert timeline.current_key == 2
