import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible

from smallcrm.ui.kit import compare
from smallcrm.ui.kit.compare import Compare, CompareHead, CompareRow, Side, cells, differences

LEFT = Qt.MouseButton.LeftButton
ROWS = (
    CompareRow(key="number", label="Phone", left="(555) 010-6124", right="(555) 010-6124"),
    CompareRow(key="name", label="Name", left="George Pratt", right="Pratt George"),
    CompareRow(key="birthday", label="Birthday", right="22 November 1958", chosen=Side.RIGHT),
    CompareRow(key="mail", label="Email", left="a@x.org", right="b@x.org", chosen=Side.BOTH, takes_both=True),
)


@pytest.fixture
def pair(show):
    pair = Compare(name="Same customer?")
    heads = CompareHead(title="Already here", detail="3 reminders"), CompareHead(title="In your file")
    pair.show_records(*heads, ROWS)
    show(pair, 900, 400)
    pair.setFocus()
    return pair


def middle(pair: Compare, place: int, side: Side):
    area = QRectF(pair.lines.visualRect(pair.lines.rows.index(place)))
    return cells(area)[side].center().toPoint()


def test_keys_choose_line_by_line(pair, qtbot):
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right)
    for key in keys:
        qtbot.keyClick(pair.lines, key)
    assert pair.choices() == {
        "number": Side.LEFT,
        "name": Side.RIGHT,
        "birthday": Side.LEFT,
        "mail": Side.RIGHT,
    }


def test_it_begins_at_the_first_line_with_a_choice(pair):
    assert pair.lines.currentIndex().row() == 1


def test_the_space_bar_takes_the_other_side_and_both_where_both_may_be_kept(pair, qtbot):
    pair.choose("mail", Side.LEFT)
    qtbot.keyClick(pair.lines, Qt.Key.Key_Space)
    qtbot.keyClick(pair.lines, Qt.Key.Key_End)
    qtbot.keyClick(pair.lines, Qt.Key.Key_Space)
    assert pair.choices()["name"] == Side.RIGHT
    assert pair.choices()["mail"] == Side.BOTH


def test_a_click_chooses_a_side(pair, qtbot):
    with qtbot.waitSignal(pair.chosen) as news:
        qtbot.mouseClick(pair.lines.viewport(), LEFT, pos=middle(pair, 1, Side.RIGHT))
    assert news.args == ["name", Side.RIGHT]


def test_a_tick_can_be_taken_away_but_one_side_stays(pair, qtbot):
    for _ in range(2):
        qtbot.mouseClick(pair.lines.viewport(), LEFT, pos=middle(pair, 3, Side.LEFT))
    assert pair.choices()["mail"] == Side.BOTH
    qtbot.mouseClick(pair.lines.viewport(), LEFT, pos=middle(pair, 3, Side.RIGHT))
    qtbot.mouseClick(pair.lines.viewport(), LEFT, pos=middle(pair, 3, Side.LEFT))
    assert pair.choices()["mail"] == Side.LEFT


def test_lines_that_agree_have_nothing_to_choose(pair, qtbot):
    qtbot.mouseClick(pair.lines.viewport(), LEFT, pos=middle(pair, 0, Side.RIGHT))
    assert pair.choices()["number"] == Side.LEFT


def test_both_is_no_choice_where_only_one_can_be_kept(pair):
    pair.choose("name", Side.BOTH)
    assert pair.choices()["name"] == Side.LEFT


def test_one_side_for_every_line(pair):
    pair.choose_all(Side.RIGHT)
    assert set(pair.choices().values()) == {Side.LEFT, Side.RIGHT}
    assert pair.choices()["name"] == Side.RIGHT


def test_letters_are_left_to_the_page(pair, qtbot):
    heard = []
    pair.keyPressEvent = lambda event: heard.append(event.text())
    qtbot.keyClick(pair.lines, Qt.Key.Key_M)
    assert heard == ["m"]


def test_a_screen_reader_hears_both_sides_and_what_is_kept(pair, monkeypatch):
    heard = []
    monkeypatch.setattr(compare, "announce", lambda _widget, words: heard.append(words))
    lines = QAccessible.queryAccessibleInterface(pair.lines)
    assert lines.text(QAccessible.Text.Name) == "Same customer?"
    said = [pair.lines.rows.index(place).data(Qt.ItemDataRole.AccessibleTextRole) for place in range(3)]
    assert said == [
        "Phone: (555) 010-6124, the same in both",
        "Name: George Pratt, or Pratt George. Kept: George Pratt",
        "Birthday: Empty, or 22 November 1958. Kept: 22 November 1958",
    ]
    pair.choose("name", Side.RIGHT)
    assert heard == ["Kept: Pratt George"]


def test_a_long_text_makes_its_line_higher_up_to_four_lines(pair):
    long = CompareRow(key="note", label="Note", left="what was said on the telephone " * 40, right="x")
    pair.show_records(CompareHead(title=""), CompareHead(title=""), [*ROWS, long])
    heights = [pair.lines.sizeHintForIndex(pair.lines.rows.index(place)).height() for place in range(5)]
    assert heights[4] == heights[0] + 3 * compare.theme.line("body")


def test_what_differs_is_marked_only_where_most_is_common():
    assert differences("14 Alder Lane", "14 Alder Ln.") == [(10, 11), (12, 13)]
    assert differences("14 Alder Lane", "Stockholm") == ()
