"""The list by the keyboard alone: find, filter, keep the filter, tick, change many, copy, print."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from smallcrm.services import segments
from smallcrm.ui.customers.printing import ListPreview
from smallcrm.ui.kit.dialogs import Dialog
from tests.builders import a_car, a_customer

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(store, window):
    anna = a_customer(store, "Anna", phones=("07700 900123",), city="Leeds")
    a_customer(store, "Boris", phones=("07700 900456",), city="Leeds")
    a_customer(store, "Carl", city="York", note="Wants winter tyres in November")
    a_car(store, anna)
    window.go("customers")
    return window.page


class Keys:
    """Presses keys where the focus is, and nothing else."""

    def __init__(self, qtbot, window):
        self._bot = qtbot
        self._window = window

    def target(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._window

    def press(self, *keys, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self._bot.keyClick(self.target(), key, modifier)

    def write(self, text: str) -> None:
        """Type where the cursor is; a form that has just opened has it a moment later."""
        self._bot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        self._bot.keyClicks(self.target(), text)

    def submit(self) -> None:
        """Press Enter until the form is gone: the first may take a suggestion, the next the word itself."""
        for _ in range(4):
            if self._is_asked:
                self.press(Qt.Key.Key_Return)
        self._bot.waitUntil(lambda: not self._is_asked)
        self._window.activateWindow()  # a window manager does, off screen nobody
        self._bot.waitUntil(self._window.isActiveWindow)

    @property
    def _is_asked(self) -> bool:
        return any(dialog.isVisible() for dialog in self._window.findChildren(Dialog))

    def tab_to(self, words: str) -> None:
        """Press Tab until the focus is on what is called so."""
        for _ in range(80):
            focused = QApplication.focusWidget()
            if focused is not None and words in (focused.accessibleName(), getattr(focused, "text", str)()):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {words}")

    def choose(self, *path: str) -> None:
        """Go down a menu, and into its submenus, by the arrows."""
        for depth, words in enumerate(path):
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            for _ in range(40):
                action = menu.activeAction()
                if action is not None and action.text() == words:
                    break
                self._bot.keyClick(menu, Qt.Key.Key_Down)
            else:
                raise AssertionError(f"no line {words}")
            last = depth == len(path) - 1
            self._bot.keyClick(menu, Qt.Key.Key_Return if last else Qt.Key.Key_Right)


@pytest.fixture
def keys(qtbot, window, page):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return Keys(qtbot, window)


def names(page):
    rows = range(page.table.model.rowCount())
    return [page.table.model.record_at(place).line.name for place in rows]


def dialog_of(window) -> Dialog:
    (dialog,) = [each for each in window.findChildren(Dialog) if each.isVisible()]
    return dialog


def test_a_filter_is_put_together_and_kept_under_a_name(page, keys, store, window, qtbot):
    keys.press(Qt.Key.Key_F, modifier=CONTROL | SHIFT)
    keys.tab_to("Add a condition")
    keys.press(Qt.Key.Key_Space)
    keys.choose("City", "Is one of…")
    keys.write("Leeds")
    keys.submit()
    assert names(page) == ["Anna", "Boris"]
    keys.tab_to("Add a condition")
    keys.press(Qt.Key.Key_Space)
    keys.choose("We look after", "Nothing")
    assert names(page) == ["Boris"]
    keys.tab_to("Save…")
    keys.press(Qt.Key.Key_Space)
    keys.write("Leeds, no car")
    keys.submit()
    (saved,) = segments.everyone(store)
    assert (saved.name, page._chips.current) == ("Leeds, no car", f"segment:{saved.id}")
    qtbot.waitUntil(lambda: page.filters._lines[saved.id].accessibleName() == "Leeds, no car, 1")
    keys.tab_to("Take out: City: Leeds")
    keys.press(Qt.Key.Key_Space)
    assert names(page) == ["Boris", "Carl"]
    keys.tab_to("Save the change")
    keys.press(Qt.Key.Key_Space)
    assert len(segments.everyone(store)[0].chosen.conditions) == 1
    keys.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert names(page) == ["Boris"]


def test_what_is_typed_says_why_somebody_was_found(page, keys):
    keys.press(Qt.Key.Key_F, modifier=CONTROL)
    keys.write("tyres")
    assert names(page) == ["Carl"]
    cell = page.table.model.cells_at(0)[0]
    assert cell.hint == "Wants winter tyres in November"
    for _ in range(5):
        keys.press(Qt.Key.Key_Backspace)
    keys.write("900456")
    # The number stands in the row anyway.
    assert (names(page), page.table.model.cells_at(0)[0].hint) == (["Boris"], "")


def test_everybody_ticked_is_changed_and_taken_back(page, keys, store, window, qtbot):
    page.table.setFocus()
    page.table.model.tick_all()
    keys.press(Qt.Key.Key_Space)
    assert page.table.model.tick_count == 2
    keys.tab_to("Change")
    keys.press(Qt.Key.Key_Space)
    keys.choose("Who looks after them…")
    keys.write("Zoe")
    qtbot.waitUntil(lambda: dialog_of(window).changing.text() == "2 customers will change.")
    keys.submit()
    assert [customer.owner for customer in store.customers.where("1")] == ["", "Zoe", "Zoe"]
    keys.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert {customer.owner for customer in store.customers.where("1")} == {""}


def test_a_column_is_sorted_moved_and_hidden_from_the_menu_of_columns(page, keys):
    keys.tab_to("Choose columns")
    keys.press(Qt.Key.Key_Space)
    keys.choose("City")
    assert not page.table.view.isColumnHidden(page.table.model.column_of("city"))


def test_rows_are_copied_as_a_table(page, keys):
    page.table.setFocus()
    keys.press(Qt.Key.Key_A, modifier=CONTROL)
    keys.press(Qt.Key.Key_C, modifier=CONTROL)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[0] for line in lines] == ["Name", "Anna", "Boris", "Carl"]
    assert "<table>" in QGuiApplication.clipboard().mimeData().html()


def test_the_list_is_shown_as_it_prints(page, keys, window, qtbot):
    keys.press(Qt.Key.Key_P, modifier=CONTROL)
    qtbot.waitUntil(lambda: bool(window.findChildren(ListPreview)), timeout=10_000)
    preview = dialog_of(window)
    qtbot.waitUntil(lambda: preview.preview.view.page_count == 1, timeout=10_000)
    assert preview._printed.file.read_bytes().startswith(b"%PDF")
    keys.press(Qt.Key.Key_Escape)
    assert not preview.isVisible()
