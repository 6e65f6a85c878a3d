"""The first quarter of an hour of somebody new: once with the keyboard alone, once with the mouse.

Every step is a real event to whatever has the focus or lies under the pointer. Only the system's own dialogs
for files are replaced; what they would answer is handed in.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListView, QPushButton, QWidget

from smallcrm import i18n
from smallcrm.db.store import Store
from smallcrm.ui.app import dress, make_window
from smallcrm.ui.importing.wizard import DONE
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.lists import Item
from smallcrm.ui.main_window import MainWindow
from tests.ui.conftest import CHOSEN, NOW

LEFT = Qt.MouseButton.LeftButton
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier

TABLE = """Name;Phone;Plate;MOT due
Anna Brown;+44 7700 900123;LK19 ABC;22.11.2026
Ben Stone;+44 7700 900456;AB12 CDE;20.11.2026
Cora Wilde;+44 7700 900789;CD34 EFG;05.06.2027
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "customers.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def window(qapp: QApplication, qtbot, store: Store) -> Iterator[MainWindow]:
    made = make_window(store, clock=lambda: NOW, chosen=CHOSEN)
    made.resize(1440, 900)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.ctx.jobs.close()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dress(qapp, CHOSEN)


class Hands:
    """What both ways share: waiting as a person does, and looking at what is there."""

    def __init__(self, window: MainWindow, qtbot) -> None:
        self.window = window
        self.store = window.ctx.store
        self._qtbot = qtbot

    def wait(self, until: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(until()), timeout=20_000)

    def rest(self) -> None:
        self.wait(lambda: not self.window.ctx.jobs.is_busy)

    def through_the_wizard(self, go_on: Callable[[], None]) -> None:
        """Go from step to step until the last says what was done."""
        wizard = self.window.page
        for _ in range(5):
            self.wait(lambda: not wizard.ctx.jobs.is_busy and wizard.next.isVisible())
            if wizard.stepper.current == DONE:
                return
            step = wizard.stepper.current
            go_on()
            self.wait(lambda before=step: wizard.stepper.current != before)

    def button(self, words: str) -> QPushButton:
        """Find the button on the screen that says this."""
        among = QApplication.activeModalWidget() or self.window
        buttons = [one for one in among.findChildren(QPushButton) if one.isVisible()]
        return next(one for one in buttons if one.text().replace("&", "").startswith(words))

    def titles(self) -> list[str]:
        """Read the lines of Today."""
        return [line.title for line in self.window.page.list.rows.rows if isinstance(line, Item)]


class Keyboard(Hands):
    """Somebody without a mouse."""

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        if QApplication.activeWindow() is None:
            # Off screen no desktop gives the window its turn again after one over it has gone.
            self.window.activateWindow()
            self.wait(self.window.isActiveWindow)
        focused = QApplication.focusWidget() or QApplication.activeWindow()
        assert focused is not None, "nothing has the focus"
        QTest.keyClick(focused, key, held)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def go_to(self, wanted: QWidget) -> None:
        """Press Tab until the focus is there."""
        for _ in range(150):
            if QApplication.focusWidget() is wanted:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {wanted.accessibleName() or wanted}")


class Mouse(Hands):
    """Somebody who clicks."""

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        assert widget.isVisible(), f"{widget} cannot be seen"
        QTest.mouseClick(widget, LEFT, PLAIN, at or widget.rect().center())

    def drop(self, file: Path) -> None:
        """Drag a file from the desktop onto the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        target = self.window.childAt(self.window.rect().center()) or self.window
        while not target.acceptDrops():
            target = target.parentWidget()
        facts = (Qt.DropAction.CopyAction, data, LEFT, PLAIN)
        entered = QDragEnterEvent(target.rect().center(), *facts)
        QApplication.sendEvent(target, entered)
        assert entered.isAccepted()
        QApplication.sendEvent(target, QDropEvent(QPointF(target.rect().center()), *facts))


def answer_forms(hands: Hands, accept: Callable[[Dialog], None]) -> None:
    """Agree with what a form proposes, if one has opened."""
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, Dialog):
        accept(dialog)
        hands.wait(lambda: QApplication.activeModalWidget() is None)


def test_the_first_quarter_of_an_hour_by_keyboard_alone(  # noqa: PLR0915 - it is a long quarter
    window, qtbot, table, tmp_path, monkeypatch
):
    hands = Keyboard(window, qtbot)
    pdf = tmp_path / "month.pdf"
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(table)], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(pdf), ""))

    # The first start: we look after cars, and our customers are in a spreadsheet.
    assert window.place == "first_start"
    hands.go_to(window.page.tiles["garage"])
    hands.press(Qt.Key.Key_Space)
    hands.go_to(window.page.choose)
    hands.press(Qt.Key.Key_Space)
    assert window.place == "importing"

    # The wizard, with its own keys.
    hands.through_the_wizard(lambda: hands.press(Qt.Key.Key_N, ALT))
    assert hands.store.customers.count() == 3
    hands.go_to(window.page.next)
    hands.press(Qt.Key.Key_Space)
    assert window.place == "today"

    # Today: the first reminder is done.
    before = hands.titles()
    assert before
    window.page.setFocus()
    hands.press(Qt.Key.Key_D)
    answer_forms(hands, lambda _: hands.press(Qt.Key.Key_Return))
    hands.wait(lambda: len(hands.titles()) < len(before))
    done = hands.store.scalar("SELECT count(*) FROM reminder WHERE done_on IS NOT NULL")
    assert done == 1

    # A customer, found by the end of the number; the call is written down.
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type("900456")
    hands.press(Qt.Key.Key_Return)
    assert window.place == "customer"
    calls = hands.store.activities.count()
    hands.go_to(window.page.line.edit)
    hands.press(Qt.Key.Key_2, ALT)
    hands.type("Wants winter tyres")
    hands.press(Qt.Key.Key_Return)
    assert hands.store.activities.count() == calls + 1

    # The report of the month, saved as a PDF.
    hands.press(Qt.Key.Key_9, CTRL)
    assert window.place == "reports"
    hands.wait(lambda: window.page.pdf)
    hands.press(Qt.Key.Key_E, CTRL)
    hands.wait(pdf.exists)
    assert pdf.read_bytes().startswith(b"%PDF")

    # All of it is taken back, one step after the other, until nothing is left.
    hands.rest()
    window.navigation.focus_here()
    steps = 0
    while hands.store.customers.count() > 0 and steps < 10:
        hands.press(Qt.Key.Key_Z, CTRL)
        hands.rest()
        steps += 1
    assert steps >= 3
    assert hands.store.activities.count() == 0

    # And the program is read in another language.
    hands.press(Qt.Key.Key_Comma, CTRL)
    assert window.place == "settings"
    hands.go_to(window.page._items["language"])
    hands.press(Qt.Key.Key_Space)
    hands.go_to(window.page.section.form.editor("language"))
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    hands.wait(lambda: i18n.language() != "en")
    assert window.navigation.items["today"].text() in ("今天", "Сегодня")


def test_the_first_quarter_of_an_hour_by_mouse(  # noqa: PLR0915 - as long as the other
    window, qtbot, table, tmp_path, monkeypatch
):
    hands = Mouse(window, qtbot)
    pdf = tmp_path / "month.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(pdf), ""))

    hands.click(window.page.tiles["garage"])
    hands.drop(table)
    assert window.place == "importing"
    hands.through_the_wizard(lambda: hands.click(window.page.next))
    assert hands.store.customers.count() == 3
    hands.click(window.page.next)
    assert window.place == "today"

    before = hands.titles()
    rows = window.page.list
    line = next(place for place, row in enumerate(rows.rows.rows) if isinstance(row, Item))
    area = rows.visualRect(rows.rows.index(line))
    hands.click(rows.viewport(), QPoint(area.left() + 26, area.center().y()))
    answer_forms(
        hands, lambda dialog: hands.click(next(b for b in dialog.findChildren(QPushButton) if b.isDefault()))
    )
    hands.wait(lambda: len(hands.titles()) < len(before))

    hands.click(window.navigation.items["customers"])
    table_view = window.page.table.view
    first = table_view.visualRect(table_view.model().index(0, 1)).center()
    QTest.mouseClick(table_view.viewport(), LEFT, PLAIN, first)
    QTest.mouseDClick(table_view.viewport(), LEFT, PLAIN, first)
    assert window.place == "customer"
    calls = hands.store.activities.count()
    hands.click(window.page.line.edit)
    QTest.keyClicks(window.page.line.edit, "Wants winter tyres")
    hands.click(window.page.line._save)
    assert hands.store.activities.count() == calls + 1

    hands.click(window.navigation.items["reports"])
    hands.wait(lambda: window.page.pdf)
    hands.click(hands.button("Save"))
    hands.wait(pdf.exists)

    hands.rest()
    edit = window.top_bar.menus["edit"]
    for _ in range(10):
        if not hands.store.customers.count():
            break
        window.top_bar._menu_bar.setActiveAction(edit.menuAction())
        hands.wait(edit.isVisible)
        hands.click(edit, edit.actionGeometry(window.actions_by_name["undo"]).center())
        hands.rest()
    assert hands.store.activities.count() == 0

    hands.click(window.navigation.items["settings"])
    assert window.place == "settings"
    hands.click(window.page._items["language"])
    hands.click(window.page.section.form.editor("language"))
    hands.wait(QApplication.activePopupWidget)
    offered = QApplication.activePopupWidget().findChild(QListView)
    russian = next(offered.model().index(line, 0) for line in range(4)
                   if offered.model().index(line, 0).data() == "Русский")  # fmt: skip
    at = offered.visualRect(russian).center()
    QTest.mouseMove(offered.viewport(), at)
    QTest.qWait(
        QApplication.doubleClickInterval() + 50
    )  # Qt takes a quicker click for the one that opened it
    hands.click(offered.viewport(), at)
    hands.wait(lambda: i18n.language() == "ru")
    assert window.navigation.items["today"].text() == "Сегодня"
