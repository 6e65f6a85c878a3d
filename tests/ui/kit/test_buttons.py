import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from smallcrm.ui.kit.buttons import (
    Button,
    CheckCircle,
    Choice,
    FilterBar,
    FilterChip,
    IconButton,
    KeyButton,
    NavItem,
    Segments,
    Tile,
)

FILTERS = [Choice(name, f"{name} customers", count=7) for name in ("all", "due", "idle", "owing", "new")]


def test_a_click_and_the_space_bar_press_a_button(show, qtbot):
    pressed = []
    button = show(Button("Log call", "call", on_click=lambda: pressed.append(1)))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert pressed == [1, 1]


@pytest.mark.parametrize("kind", ["primary", "secondary", "tonal", "quiet", "danger"])
@pytest.mark.parametrize(("size", "height"), [("small", 28), ("normal", 34), ("big", 42)])
def test_buttons_have_the_heights_of_the_design_with_and_without_focus(show, qtbot, kind, size, height):
    button = show(Button("Save", kind=kind, size=size))
    assert button.sizeHint().height() == height
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.sizeHint().height() == height


def test_an_icon_does_not_get_into_the_name():
    assert Button("Log call", "call").text() == "Log call"


def test_a_long_translation_hides_the_letter_of_a_key_button(show):
    button = show(KeyButton("Записать звонок клиенту", "call", "L"), 130, 34)
    narrow = button.grab().toImage()
    button.key = ""
    assert button.grab().toImage() == narrow


def test_a_key_button_shows_its_letter_where_there_is_room(show):
    button = show(KeyButton("Log", "call", "L"), 200, 34)
    wide = button.grab().toImage()
    button.key = ""
    assert button.grab().toImage() != wide
    assert button.accessibleDescription() == "Key L"


def test_an_icon_button_is_named_by_its_tooltip_without_the_key():
    button = IconButton("print", "Print this list (Ctrl+P)")
    assert button.accessibleName() == "Print this list"
    assert button.toolTip() == "Print this list (Ctrl+P)"


def test_a_chip_says_its_count_and_takes_an_ampersand_as_it_is():
    chip = FilterChip("Sales & payments", 12)
    assert chip.accessibleName() == "Sales & payments, 12"
    assert "&&" in chip.text()


def test_choosing_a_filter_switches_the_others_off(show, qtbot):
    bar = show(FilterBar(FILTERS), 1200, 40)
    assert bar.current == "all"
    chips = bar.findChildren(FilterChip)
    with qtbot.waitSignal(bar.chosen) as news:
        qtbot.mouseClick(chips[2], Qt.MouseButton.LeftButton)
    assert news.args == ["idle"]
    assert [chip.isChecked() for chip in chips] == [False, False, True, False, False]


def test_chips_without_room_are_offered_under_more(show, qtbot):
    bar = show(FilterBar(FILTERS, "new"), 420, 40)
    chips = {chip.label.split()[0]: chip for chip in bar.findChildren(FilterChip)}
    assert chips["new"].isVisible()
    folded = [name for name, chip in chips.items() if not chip.isVisible()]
    assert folded
    assert bar._more.isVisible()
    assert len(bar._more_menu.actions()) == len(folded)
    with qtbot.waitSignal(bar.chosen) as news:
        bar._more_menu.actions()[0].trigger()
    assert news.args == [folded[0]]
    assert chips[folded[0]].isVisible()


def test_with_room_again_more_goes(show):
    bar = show(FilterBar(FILTERS), 300, 40)
    bar.resize(1400, 40)
    assert not bar._more.isVisible()
    assert all(chip.isVisible() for chip in bar.findChildren(FilterChip))


def test_new_counts_leave_the_choice(show):
    bar = show(FilterBar(FILTERS, "due"), 1200, 40)
    bar.set_counts({"due": 99, "unknown": 1})
    assert bar.current == "due"
    assert "99" in bar.findChildren(FilterChip)[1].text()


def test_segments_show_one_view(show, qtbot):
    segments = show(Segments([Choice("list", "List"), Choice("month", "Calendar")], "month"))
    assert segments.current == "month"
    with qtbot.waitSignal(segments.chosen) as news:
        qtbot.mouseClick(segments._buttons["list"], Qt.MouseButton.LeftButton)
    assert news.args == ["list"]
    assert segments.current == "list"


def test_a_tile_and_a_circle_are_ticked_by_click_and_space(show, qtbot):
    for widget in (Tile("Cars", "car"), CheckCircle("Done")):
        show(widget)
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
        assert widget.isChecked()
        qtbot.keyClick(widget, Qt.Key.Key_Space)
        assert not widget.isChecked()


def test_a_place_in_the_navigation_says_its_count(show):
    item = show(NavItem("Today", "today"), 212, 38)
    item.set_count("9", "danger")
    assert item.accessibleName() == "Today, 9"
    item.set_narrow(True)
    assert item.toolTip() == "Today"
    item.grab()


def test_a_name_with_markup_stays_letters_in_a_tooltip(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    button = Button("Open", tip="<b>Bold</b> & Co")
    qtbot.addWidget(button)
    assert button.toolTip() == "<qt>&lt;b&gt;Bold&lt;/b&gt; &amp; Co</qt>"
