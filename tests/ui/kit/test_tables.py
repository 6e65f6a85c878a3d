from collections.abc import Mapping, Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.cells import ChipsCell, NameCell, TextCell, ThingCell, WhenCell
from smallcrm.ui.kit.paint import ChipLook
from smallcrm.ui.kit.table_model import PAGE, ColumnSpec, RecordTableModel, Sort
from smallcrm.ui.kit.tables import RecordTable
from smallcrm.ui.kit.theme import theme

LEFT = Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class People:
    """Rows 1..n named by their number; asked counts what the table wanted."""

    def __init__(self, count: int) -> None:
        self.present = list(range(1, count + 1))
        self.vanished: set[int] = set()
        self.asked: list[str] = []

    def count(self) -> int:
        return len(self.present)

    def ids(self, sort: Sort | None, limit: int | None = None, offset: int = 0) -> Sequence[int]:
        self.asked.append("all" if limit is None else "leap" if offset else "first")
        ordered = sorted(self.present, reverse=bool(sort and sort.is_descending))
        return ordered[offset : offset + limit] if limit else ordered

    def rows(self, ids: Sequence[int]) -> Mapping[int, int]:
        self.asked.append(f"rows {len(ids)}")
        return {id_: id_ for id_ in ids if id_ not in self.vanished}


def name_of(n: int) -> NameCell:
    return NameCell(f"Person {n}", "PN", n % 2 == 0, "cash" if n % 5 == 0 else "", "Owes $5")


def step_of(n: int) -> WhenCell:
    return WhenCell("Renew motor policy", "3 days late", "danger") if n % 2 else WhenCell("No next step")


def phone_of(n: int) -> TextCell:
    return TextCell(f"010-{n}", tabular=True, is_whole=True)


def thing_of(n: int) -> ThingCell:
    return ThingCell("Toyota RAV4", "car", "7KLM 204", n % 3)


TAGS = ChipsCell((ChipLook("Insurance", "accent"), ChipLook("Garage", "violet")))
COLUMNS = (
    ColumnSpec(name="name", title="Name", cell=name_of, width=200, sort="name", is_required=True),
    ColumnSpec(name="phone", title="Phone & more", cell=phone_of, width=120),
    ColumnSpec(name="thing", title="Thing", cell=thing_of, width=180),
    ColumnSpec(name="next", title="Next", cell=step_of, width=160, sort="next"),
    ColumnSpec(name="owes", title="Owes", cell=lambda n: TextCell(f"${n}"), is_right=True, width=90),
    ColumnSpec(name="tags", title="Tags", cell=lambda _: TAGS, is_optional=True),
)


def table_of(count: int = 1000, **how) -> RecordTable:
    provider = how.pop("provider", None) or People(count)
    model = RecordTableModel(COLUMNS, provider, sort=Sort("name"), **how)
    return RecordTable(model, EmptyState("people", "Nobody fits this filter"), name="Customers")


@pytest.fixture
def table(show):
    return show(table_of(), 1000, 500)


def key(qtbot, table, which, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(table.view, which, modifier)


def middle(table, row: int, column: int = 1) -> QPoint:
    return table.view.visualRect(table.model.index(row, column)).center()


def click(qtbot, table, row: int, column: int = 1, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseClick(table.view.viewport(), LEFT, modifier, middle(table, row, column))


# Windows of rows


def test_a_long_table_opens_with_its_first_page_only(show):
    people = People(100_000)
    show(table_of(provider=people), 1000, 500).grab()
    assert people.asked == ["first", f"rows {PAGE}"]


def test_the_end_reads_what_stands_there_and_no_more(show, qtbot):
    people = People(100_000)
    table = show(table_of(provider=people), 1000, 500)
    people.asked.clear()
    key(qtbot, table, Qt.Key.Key_End)
    table.grab()
    assert [asked for asked in people.asked if not asked.startswith("rows")] == ["leap"]
    assert len(people.asked) <= 3
    assert table.current_id == 100_000
    assert table.selected_ids == [100_000]
    assert table.model.position_of(99_990) == 99_989


def test_whoever_leaps_again_reads_the_whole_order_once(show):
    people = People(100_000)
    model = show(table_of(provider=people), 1000, 500).model
    people.asked.clear()
    assert [model.id_at(place) for place in (99_999, 50_000, 20, 70_000)] == [100_000, 50_001, 21, 70_001]
    assert people.asked == ["leap", "all"]


def test_of_very_many_rows_the_order_is_never_read_whole_for_a_leap(show):
    people = People(300_000)
    model = show(table_of(provider=people), 1000, 500).model
    people.asked.clear()
    places = (299_999, 150_000, 149_900, 5, 600, 80_000)
    assert [model.id_at(place) for place in places] == [place + 1 for place in places]
    assert "all" not in people.asked


def test_a_row_that_vanished_meanwhile_is_an_empty_line(show):
    people = People(20)
    people.vanished.add(3)
    table = show(table_of(provider=people), 1000, 500)
    assert table.model.record_at(2) is None
    assert table.model.sentence_at(2) == ""
    assert not table.grab().isNull()


def test_sorting_asks_the_provider_and_keeps_the_current_row(table, qtbot):
    table.select(5)
    header = table.view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(1) + 20, 10)
    qtbot.mouseClick(header.viewport(), LEFT, pos=place)
    assert table.model.sort_order == Sort("name", is_descending=True)
    assert table.model.id_at(0) == 1000
    assert table.current_id == 5
    qtbot.mouseClick(header.viewport(), LEFT, pos=place)
    assert table.model.sort_order == Sort("name")
    assert table.model.id_at(0) == 1


def test_a_column_without_a_key_does_not_sort(table, qtbot):
    header = table.view.horizontalHeader()
    qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(header.sectionViewportPosition(2) + 20, 10))
    assert table.model.sort_order == Sort("name")


def test_a_reload_keeps_current_selected_ticked_and_place(table, qtbot):
    table.select(300)
    key(qtbot, table, Qt.Key.Key_Down, SHIFT)
    table.model.tick([301, 302], is_on=True)
    scrolled = table.view.verticalScrollBar().value()
    table.model.provider.present.remove(10)
    table.reload()
    assert table.current_id == 301
    assert table.selected_ids == [300, 301]
    assert table.model.ticked_ids() == [301, 302]
    assert table.view.verticalScrollBar().value() == scrolled


def test_when_the_current_row_is_gone_the_page_hears_of_it(table, qtbot):
    table.select(4)
    table.model.provider.present.remove(4)
    with qtbot.waitSignal(table.current_changed):
        table.reload()


def test_refreshing_fetches_only_the_page_of_the_row(show):
    people = People(1000)
    table = show(table_of(provider=people), 1000, 500)
    table.grab()
    people.asked.clear()
    table.refresh([3, 999_999])
    table.grab()
    assert people.asked == [f"rows {PAGE}"]


def test_another_filter_shows_other_rows(table):
    table.set_provider(People(7))
    assert table.model.rowCount() == 7


def test_without_rows_the_empty_state_stands_there(table):
    table.set_provider(People(0))
    assert table.empty.isVisible()
    assert not table.view.isVisible()
    assert table.current_id is None
    table.set_provider(People(3))
    assert table.view.isVisible()


# Keys and mouse


def test_moving_and_opening_by_keys(table, qtbot):
    table.select_first()
    key(qtbot, table, Qt.Key.Key_Down)
    assert table.current_id == 2
    with qtbot.waitSignal(table.opened) as news:
        key(qtbot, table, Qt.Key.Key_Return)
    assert news.args == [2]
    key(qtbot, table, Qt.Key.Key_End)
    assert table.current_id == 1000
    key(qtbot, table, Qt.Key.Key_Home)
    assert table.current_id == 1
    key(qtbot, table, Qt.Key.Key_PageDown)
    assert table.current_id > 5


def test_a_double_click_opens(table, qtbot):
    click(qtbot, table, 3)
    with qtbot.waitSignal(table.opened) as news:
        qtbot.mouseDClick(table.view.viewport(), LEFT, pos=middle(table, 3))
    assert news.args == [4]


def test_moving_tells_the_page(table, qtbot):
    table.select_first()
    with qtbot.waitSignal(table.current_changed) as news:
        key(qtbot, table, Qt.Key.Key_Down)
    assert news.args == [2]


def test_letters_are_the_pages_and_do_not_jump_to_rows(table, qtbot):
    table.select(5)
    with qtbot.waitSignal(table.letter_pressed) as news:
        key(qtbot, table, Qt.Key.Key_P)
    assert news.args == ["p"]
    assert table.current_id == 5


def test_del_asks_to_remove(table, qtbot):
    table.select(5)
    with qtbot.waitSignal(table.remove_requested):
        key(qtbot, table, Qt.Key.Key_Delete)


def test_shift_and_ctrl_select_more(table, qtbot):
    click(qtbot, table, 1)
    click(qtbot, table, 3, modifier=SHIFT)
    assert table.selected_ids == [2, 3, 4]
    click(qtbot, table, 6, modifier=CTRL)
    assert table.selected_ids == [2, 3, 4, 7]
    key(qtbot, table, Qt.Key.Key_A, CTRL)
    assert len(table.selected_ids) == 1000


def test_space_ticks_the_selected_rows_and_unticks_them(table, qtbot):
    table.select(2)
    key(qtbot, table, Qt.Key.Key_Down, SHIFT)
    with qtbot.waitSignal(table.ticks_changed) as news:
        key(qtbot, table, Qt.Key.Key_Space)
    assert news.args == [2]
    assert table.model.ticked_ids() == [2, 3]
    key(qtbot, table, Qt.Key.Key_Space)
    assert table.model.ticked_ids() == []


def test_a_click_on_the_box_ticks_and_leaves_the_selection(table, qtbot):
    table.select(9)
    click(qtbot, table, 2, column=0)
    assert table.model.ticked_ids() == [3]
    assert table.selected_ids == [9]
    click(qtbot, table, 5, column=0, modifier=SHIFT)
    assert table.model.ticked_ids() == [3, 4, 5, 6]
    assert table.acted_on_ids == [3, 4, 5, 6]


def test_the_box_above_ticks_everything_and_nothing(table, qtbot):
    header = table.view.horizontalHeader()
    qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(25, 10))
    assert table.model.tick_count == 1000
    qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(25, 10))
    assert table.model.tick_count == 0


def test_ticks_of_rows_that_are_gone_are_dropped(table):
    table.model.tick([5, 6], is_on=True)
    table.model.provider.present.remove(5)
    table.reload()
    assert table.model.ticked_ids() == [6]


def test_without_ticks_actions_are_for_the_selection(table):
    table.select(8)
    assert table.acted_on_ids == [8]


def test_rows_are_copied_as_a_table(table, qtbot):
    table.select(2)
    key(qtbot, table, Qt.Key.Key_Down, SHIFT)
    key(qtbot, table, Qt.Key.Key_C, CTRL)
    copied = QGuiApplication.clipboard().mimeData()
    lines = copied.text().split("\n")
    assert lines[0] == "Name\tPhone & more\tThing\tNext\tOwes"
    assert lines[1] == "Person 2\t010-2\tToyota RAV4 7KLM 204 +2\tNo next step\t$2"
    assert "<td>Phone &amp; more</td>" in copied.html()


def test_the_context_menu_is_for_the_row_under_it(table, qtbot):
    click(qtbot, table, 3)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    with qtbot.waitSignal(table.menu_requested) as news:
        QApplication.sendEvent(table.view.viewport(), event)
    assert news.args[0] == 4


def test_the_whole_row_is_under_the_pointer(table, qtbot):
    table.view.setFocus()
    place = table.view.visualRect(table.model.index(2, 3)).center()
    qtbot.mouseMove(table.view.viewport(), place)
    qtbot.waitUntil(lambda: table.view.hover_row == 2)
    QApplication.sendEvent(table.view, QEvent(QEvent.Type.Leave))
    assert table.view.hover_row == -1


def test_a_shortened_cell_shows_all_of_it_in_a_tooltip(table, monkeypatch):
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, *_: shown.append(text))
    view = table.view
    view.setColumnWidth(3, 120)
    for column in (3, 2, 0):
        place = view.visualRect(table.model.index(3, column)).center()
        QApplication.sendEvent(
            view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place))
        )
    assert shown == ["Toyota RAV4", "", ""]


# Columns


def test_columns_are_hidden_moved_and_sized_and_remembered(table, show, qtbot):
    header = table.view.horizontalHeader()
    menu = table.columns_menu()
    titles = {action.text(): action for action in menu.actions()}
    assert not titles["Name"].isEnabled()
    with qtbot.waitSignal(table.columns_changed):
        titles["Phone && more"].trigger()
    titles["Tags"].trigger()
    header.moveSection(header.visualIndex(3), 1)
    header.resizeSection(3, 222)
    state = table.column_state()
    assert state["order"][0] == "thing"
    assert state["hidden"] == ["phone"]
    assert state["widths"] == {"thing": 222}
    assert state["sort"] == ["name", False]
    other = show(table_of(), 1000, 500)
    other.restore_columns({**state, "order": ["gone", *state["order"]]})
    assert other.column_state() == state
    assert [spec.name for spec in other.shown_specs()] == ["thing", "name", "next", "owes", "tags"]


def test_columns_go_back_to_how_they_were(table):
    table.view.horizontalHeader().moveSection(1, 3)
    table.view.header.reset_columns()
    assert table.column_state()["order"] == [spec.name for spec in COLUMNS]
    assert table.column_state()["widths"] == {}


def test_what_the_mouse_drags_a_menu_does_too(table):
    menu = table.view.header.columns_menu(None, 2)
    actions = {action.text(): action for action in menu.actions()}
    width = table.view.columnWidth(2)
    actions["Wider"].trigger()
    assert table.view.columnWidth(2) == width + 20
    actions["Move left"].trigger()
    assert table.column_state()["order"][:2] == ["phone", "name"]
    actions["Hide “Phone & more”"].trigger()
    assert table.column_state()["hidden"][0] == "phone"


def test_the_ticks_stay_at_the_left(table):
    header = table.view.horizontalHeader()
    header.moveSection(2, 0)
    assert header.visualIndex(0) == 0


def test_the_last_column_takes_what_is_left_and_too_many_columns_scroll(table):
    view = table.view
    assert view.horizontalHeader().length() == view.viewport().width()
    table.resize(500, 400)
    assert view.horizontalHeader().length() > view.viewport().width()
    assert view.horizontalScrollBar().maximum() > 0


def test_rows_and_columns_grow_with_the_text_size(qapp, table):
    width = table.view.columnWidth(1)
    theme.apply(qapp, "light", "largest")
    assert table.view.rowHeight(0) == 52
    assert table.view.columnWidth(1) == round(width * 1.3)
    theme.apply(qapp, "light")
    assert table.view.columnWidth(1) == width
    table.view.set_compact(True)
    assert table.view.rowHeight(0) == 34


# Accessibility and looks


def test_a_row_reads_as_a_sentence(table):
    index = table.model.index(0, 1)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert (
        said
        == "Person 1, 010-1, Toyota RAV4 7KLM 204 +1, Renew motor policy 3 days late, $1, Insurance, Garage"
    )
    table.model.tick([1], is_on=True)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Ticked, Person 1")
    assert table.model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_a_sentence_of_the_pages_own_is_used(qtbot):
    table = table_of(3, sentence=lambda n: f"Customer {n}")
    qtbot.addWidget(table)
    assert table.model.sentence_at(1) == "Customer 2"


def test_selected_hovered_and_focused_rows_look_different(table, qtbot):
    view = table.view

    def colour(row: int) -> str:
        area = view.visualRect(table.model.index(row, 2))
        return view.viewport().grab().toImage().pixelColor(area.left() + 2, area.top() + 6).name()

    table.select(2)
    view.hover_row = 3
    assert colour(1) == theme.color("selected").name()
    assert colour(3) == theme.color("hover").name()
    assert colour(0) not in (colour(1), colour(3))
    plain = view.viewport().grab().toImage()
    key(qtbot, table, Qt.Key.Key_Down)
    key(qtbot, table, Qt.Key.Key_Up)
    assert view.property("kbd")
    assert view.viewport().grab().toImage() != plain


def test_chips_that_do_not_fit_become_a_count(table):
    cell = ChipsCell(tuple(ChipLook(f"Insurance {number}") for number in range(5)))
    assert cell.tip(100) == cell.plain
    assert cell.tip(2000) == ""
    assert NameCell("Bluebird", "B", badge="cash", badge_tip="Owes $5").tip(500) == "Owes $5"


def test_many_selected_rows_do_not_make_a_reload_slow(show, qtbot):
    table = show(table_of(50_000), 1000, 500)
    key(qtbot, table, Qt.Key.Key_A, CTRL)
    table.reload()
    assert table.model.rowCount() == 50_000
