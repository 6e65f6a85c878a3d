"""The window around the pages, by real keys and the mouse, over a file of sample customers."""

import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from smallcrm import i18n
from smallcrm.db.store import Store
from smallcrm.domain.changes import Changes
from smallcrm.domain.quote import Quote
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.sale import Sale
from smallcrm.services import quotes, reminders, sales
from smallcrm.services.demo import shop as demo
from smallcrm.ui.app import dress, make_window
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.command_box import CommandBox
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.labels import ElidedLabel
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.main_window import MainWindow
from smallcrm.ui.places import PLACES
from smallcrm.ui.settings.page import SECTIONS
from tests.builders import TODAY, a_car, a_customer
from tests.ui.conftest import CHOSEN, NOW

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ROOT = Path(__file__).parents[2]
SAMPLES = {"en": "garage.xls", "zh": "insurance.xlsx", "ru": "trading.csv"}


@pytest.fixture
def open_window(qapp: QApplication, qtbot, store: Store) -> Iterator[Callable[..., MainWindow]]:
    """Open the window over sample customers: `open_window(language="ru", size=(1366, 768))`."""
    opened: list[MainWindow] = []

    def open_it(*, language: str = "en", size: tuple[int, int] = (1440, 900), is_empty: bool = False, **look):
        if not is_empty:
            demo.demo(store, customers=40, language=language, today=TODAY)
        chosen = {"language": language, "theme": "light", **look}
        made = make_window(store, clock=lambda: NOW, chosen=type(CHOSEN)(**chosen))
        opened.append(made)
        made.resize(*size)
        with qtbot.waitActive(made):
            made.show()
        return made

    yield open_it
    # Before the file is closed: a window that is still there would read it.
    for made in opened:
        made.ctx.jobs.close()
        made.close()
        made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dress(qapp, CHOSEN)


@pytest.fixture
def shop(open_window) -> MainWindow:
    return open_window()


def press(qtbot, key: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the focus is, as a keyboard does."""
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None, "nothing has the focus"
    qtbot.keyClick(widget, key, held)


def quiet(window: MainWindow, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.ctx.jobs.is_busy, timeout=15_000)


# going somewhere


@pytest.mark.parametrize(
    ("key", "place"),
    [(Qt.Key.Key_2, "customers"), (Qt.Key.Key_9, "reports"), (Qt.Key.Key_Comma, "settings")],
)
def test_a_key_goes_to_a_place_and_another_comes_back(shop, qtbot, key, place):
    press(qtbot, key, CTRL)
    assert shop.place == place
    press(qtbot, Qt.Key.Key_Left, ALT)
    assert shop.place == "today"
    press(qtbot, key, CTRL)
    press(qtbot, Qt.Key.Key_1, CTRL)
    assert shop.place == "today"
    quiet(shop, qtbot)


def test_the_navigation_goes_to_places_and_marks_where_one_is(shop, qtbot):
    qtbot.mouseClick(shop.navigation.items["settings"], Qt.MouseButton.LeftButton)
    assert shop.place == "settings"
    qtbot.mouseClick(shop.navigation.items["settings"], Qt.MouseButton.LeftButton)
    assert [key for key, item in shop.navigation.items.items() if item.isChecked()] == ["settings"]


def test_the_line_about_copies_leads_to_them(shop, qtbot):
    qtbot.mouseClick(shop.navigation.backup, Qt.MouseButton.LeftButton)
    assert shop.place == "settings"
    assert shop.page.section.accessibleName() or shop.page.section.findChildren(QAbstractItemView)


def test_back_never_starts_an_import_again(open_window, qtbot):
    window = open_window(is_empty=True)
    assert window.place == "first_start"
    window.go("importing", [ROOT / "resources" / "samples" / "garage.xls"])
    quiet(window, qtbot)
    window.go("today")
    assert not window.can_go_back


def test_f6_goes_round_the_parts_of_the_window(shop, qtbot):
    def part() -> str:
        focused = QApplication.focusWidget()
        return next(
            name
            for name, area in (
                ("navigation", shop.navigation),
                ("page", shop.page),
                ("search", shop.top_bar.search),
            )
            if area is focused or area.isAncestorOf(focused)
        )

    seen = [part()]
    for _ in range(3):
        press(qtbot, Qt.Key.Key_F6)
        seen.append(part())
    assert seen == ["page", "search", "navigation", "page"]
    press(qtbot, Qt.Key.Key_F6, SHIFT)
    assert part() == "navigation"


class Spy(QObject):
    """Notes widgets that are shown as windows of their own."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.seen: list[str] = []
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if is_shown and watched.isWindow() and watched is not self._window:
            self.seen.append(f"{type(watched).__module__}.{type(watched).__name__}")
        return False


def test_no_part_of_a_page_flashes_as_a_window_of_its_own(shop, qtbot):
    """What is shown before it has a parent is a window for a moment and takes the focus away."""
    spy = Spy(shop)
    QApplication.instance().installEventFilter(spy)
    try:
        for place in PLACES:
            shop.go(place.key, 1 if place.key in ("customer", "deal", "quote", "call_list") else None)
            qtbot.wait(1)
            spy.seen = [f"{place.key}: {name}" if ": " not in name else name for name in spy.seen]
    finally:
        QApplication.instance().removeEventFilter(spy)
    assert not spy.seen


# finding


def box_of(window: MainWindow) -> CommandBox:
    return window.findChild(CommandBox)


def test_ctrl_k_finds_a_customer_by_part_of_the_name_and_opens_it(shop, qtbot):
    wanted = a_customer(shop.ctx.store, "Quincy Adderley", phones=("07700 912345",))
    press(qtbot, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "adderl")
    assert [found.title for found in box_of(shop).found if not found.is_command] == ["Quincy Adderley"]
    press(qtbot, Qt.Key.Key_Return)
    assert (shop.place, shop.page.customer_id) == ("customer", wanted.id)


def test_ctrl_k_finds_by_the_end_of_a_phone_number(shop, qtbot):
    a_customer(shop.ctx.store, "Quincy Adderley", phones=("07700 912345",))
    press(qtbot, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "12345")
    assert box_of(shop).found[0].title == "Quincy Adderley"


def test_ctrl_k_finds_things_papers_and_reminders_and_enter_opens_each(shop, qtbot):
    store = shop.ctx.store
    owner = a_customer(store, "Quincy Adderley")
    a_car(store, owner, "QX77 ZZT")
    quotes.add(store, Quote(customer_id=owner.id, title="Winter tyres zetta", currency="USD"))
    sales.add(store, Sale(customer_id=owner.id, number="INV-7731", amount=100, currency="USD", sold_on=TODAY))
    reminders.add(store, Reminder(customer_id=owner.id, title="Ask about the roof rack", due_on=TODAY))
    for typed, title, place in (
        ("qx77", "Ford Focus", "customer"),
        ("ZETTA", "Winter tyres zetta", "quote"),
        ("v-7731", "INV-7731", "sales"),
        ("roof", "Ask about the roof rack", "reminders"),
    ):
        press(qtbot, Qt.Key.Key_K, CTRL)
        qtbot.keyClicks(QApplication.focusWidget(), typed)
        found = [each for each in box_of(shop).found if not each.is_command]
        assert title in [each.title for each in found], typed
        assert found[-1].group == "Things and papers"
        assert "Quincy Adderley" in found[-1].second
        for _ in found[1:]:
            press(qtbot, Qt.Key.Key_Down)
        press(qtbot, Qt.Key.Key_Return)
        assert shop.place == place


def test_an_empty_box_begins_with_whom_one_looked_at_last(shop, qtbot):
    for name in ("First Seen", "Last Seen"):
        shop.go("customer", a_customer(shop.ctx.store, name).id)
    press(qtbot, Qt.Key.Key_K, CTRL)
    assert [each.title for each in box_of(shop).found][:2] == ["Last Seen", "First Seen"]


def test_ctrl_k_does_commands_and_gives_the_focus_back_on_escape(shop, qtbot):
    before = QApplication.focusWidget()
    press(qtbot, Qt.Key.Key_K, CTRL)
    press(qtbot, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before
    press(qtbot, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), ">settings")
    press(qtbot, Qt.Key.Key_Return)
    assert shop.place == "settings"


def test_a_command_whose_word_begins_so_comes_first(shop, qtbot):
    press(qtbot, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), ">re")
    words = [found.title.lower().split() for found in box_of(shop).found]
    begins = [any(word.startswith("re") for word in line) for line in words]
    assert begins == sorted(begins, reverse=True)
    assert begins[0]


def test_what_is_not_found_is_offered_as_a_new_customer(shop, qtbot):
    press(qtbot, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "07999888777")
    assert "07999888777" in box_of(shop).found[0].title
    press(qtbot, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Dialog)
    assert "07999888777" in [field.text() for field in dialog.findChildren(QLineEdit)]
    dialog.reject()


# taking back


@pytest.mark.parametrize("place", ["today", "customers", "settings", "reports"])
def test_ctrl_z_takes_back_from_anywhere_and_ctrl_y_does_it_again(shop, qtbot, place):
    a_customer(shop.ctx.store, "Quincy Adderley")
    with_her = shop.ctx.store.customers.count()
    shop.go(place)
    quiet(shop, qtbot)
    # Not from a field: there the key takes back what was typed.
    shop.navigation.focus_here()
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert shop.ctx.store.customers.count() == with_her - 1
    press(qtbot, Qt.Key.Key_Y, CTRL)
    assert shop.ctx.store.customers.count() == with_her
    quiet(shop, qtbot)


def test_the_edit_menu_names_the_step_it_would_take_back(shop):
    a_customer(shop.ctx.store, "Quincy Adderley")
    undo, redo = shop.actions_by_name["undo"], shop.actions_by_name["redo"]
    assert undo.text().startswith("Undo: ")
    assert "Quincy Adderley" in undo.text()
    assert not redo.isEnabled()
    undo.trigger()
    assert redo.isEnabled()
    assert "Quincy Adderley" in redo.text()


def test_undo_wakes_up_with_the_first_step_though_the_menu_was_seen_before_it(open_window, qtbot):
    window = open_window(is_empty=True)
    window.top_bar.menus["edit"].aboutToShow.emit()
    assert not window.actions_by_name["undo"].isEnabled()
    a_customer(window.ctx.store, "Li Wei")
    window.navigation.focus_here()
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert window.ctx.store.customers.count() == 0


def test_an_error_is_said_in_the_message_bar(shop):
    for _ in range(2):
        shop.ctx.undo()
    assert shop._bar.warning is not None
    assert shop._bar.warning.accessibleName()


def test_the_sample_says_so_on_every_page_until_it_is_removed(shop, qtbot):
    def line() -> list[Banner]:
        return [one for one in shop.findChildren(Banner) if one.isVisible()]

    shop.go("settings")
    assert "Sample data" in line()[0].accessibleName()
    a_customer(shop.ctx.store, "Quincy Adderley")
    button = line()[0].findChild(QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not line()
    assert (shop.place, shop.ctx.store.customers.count()) == ("today", 1)


# how it looks


def test_keys_change_the_text_size_and_everything_with_it(shop, qtbot):
    before = shop.navigation.width(), shop.top_bar.height()
    press(qtbot, Qt.Key.Key_Plus, CTRL)
    assert theme.text_size == "large"
    assert (shop.navigation.width(), shop.top_bar.height()) > before
    press(qtbot, Qt.Key.Key_Plus, CTRL)
    press(qtbot, Qt.Key.Key_Plus, CTRL)
    assert theme.text_size == "largest"
    press(qtbot, Qt.Key.Key_Minus, CTRL)
    assert theme.text_size == "large"
    press(qtbot, Qt.Key.Key_0, CTRL)
    assert (theme.text_size, shop.navigation.width()) == ("normal", before[0])


def test_a_narrow_window_folds_the_navigation_to_icons_with_tips(shop):
    shop.resize(1000, 700)
    assert shop.navigation.width() == 60
    assert shop.navigation.items["today"].toolTip() == "Today"
    shop.resize(1300, 800)
    assert shop.navigation.width() == 212
    assert shop.navigation.items["today"].toolTip() == ""


def test_a_switch_of_language_and_look_loses_nothing_that_is_open(shop, qtbot):
    for place in ("customers", "reports"):
        shop.go(place)
    shop.go("settings", "business")
    name = shop.page.section.form.editor("name") if hasattr(shop.page.section.form, "editor") else None
    field = name if isinstance(name, QLineEdit) else shop.page.section.findChildren(QLineEdit)[0]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Half a na")
    shop.open_form("reminder")
    dialog = QApplication.activeModalWidget()
    typed = next(one for one in dialog.findChildren(QLineEdit) if one.isVisible())
    qtbot.keyClicks(typed, "Ring about")
    shop.ctx.choose(language="ru", theme="dark", text_size="large")
    assert i18n.language() == "ru"
    qtbot.waitUntil(lambda: shop.navigation.items["today"].text() == "Сегодня")
    assert "Ring about" in [one.text() for one in dialog.findChildren(QLineEdit)]
    assert "Half a na" in [one.text() for one in shop.page.section.findChildren(QLineEdit)]
    dialog.reject()
    for place in ("today", "customers", "reports", "settings"):
        shop.go(place)
        quiet(shop, qtbot)
    assert not english_words(shop)


def english_words(window: MainWindow) -> list[str]:
    """Find words of the menus and the navigation that stayed English."""
    said = [action.text() for action in window.actions_by_name.values()]
    said += [menu.title() for menu in window.top_bar.menus.values()]
    said += [item.text() for item in window.navigation.items.values()]
    return [words for words in said if words.replace("smallcrm", "").isascii()]


# files dropped, work in the background, other programs


def drop(window: MainWindow, file: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    args = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(window.rect().center(), *args)
    enter.setAccepted(False)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(window.rect().center()), *args))
    return enter.isAccepted()


def test_a_spreadsheet_dropped_anywhere_begins_its_import(shop, qtbot, tmp_path):
    picture = tmp_path / "holiday.jpg"
    picture.write_bytes(b"no table")
    assert not drop(shop, picture)
    assert shop.place == "today"
    assert drop(shop, ROOT / "resources" / "samples" / "garage.xls")
    assert shop.place == "importing"
    quiet(shop, qtbot)


def test_a_job_that_fails_reaches_the_window(ctx, qtbot):
    def fail(store, *, progress):
        raise RuntimeError("broken")

    with qtbot.waitSignal(ctx.jobs.failed, timeout=5000) as caught:
        ctx.jobs.start(fail)
    assert isinstance(caught.args[0], RuntimeError)


def test_what_another_program_wrote_shows_up(shop, qtbot, path):
    before = shop.navigation.items["customers"].accessibleName()
    with Store.open(path, now=lambda: NOW) as other:
        a_customer(other, "Quincy Adderley")
    shop.ctx.look_for_others()
    assert shop.navigation.items["customers"].accessibleName() != before


def test_pages_out_of_sight_are_told_once_about_all_that_happened(shop, qtbot):
    shop.go("settings")
    told = []
    today = shop._pages["today"]
    today.refresh = told.append
    for name in ("One", "Two", "Three"):
        a_customer(shop.ctx.store, name)
    assert not told
    shop.go("today")
    assert len(told) == 1
    assert len(told[0].touched["customer"]) == 3


def test_changes_of_unknown_extent_swallow_known_ones():
    known = Changes(step_id=3, touched={"customer": frozenset({1})})
    assert (known | Changes()).is_everything
    assert (Changes() | known).is_everything


def test_ctrl_n_opens_what_can_be_made_new_and_a_letter_chooses(shop, qtbot):
    press(qtbot, Qt.Key.Key_N, CTRL)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    qtbot.keyClick(menu, Qt.Key.Key_R)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Dialog)
    dialog.reject()


def test_the_page_of_keys_lists_every_key_of_the_menus(shop, qtbot):
    press(qtbot, Qt.Key.Key_Slash, CTRL)
    dialog = QApplication.activeModalWidget()
    named = {label.text() for label in dialog.findChildren(QLabel)}
    actions = [action for action in shop.actions_by_name.values() if action.shortcut().toString()]
    keyed = {action.text().partition(": ")[0] for action in actions}
    assert keyed <= named
    dialog.reject()


# for everyone: names, room, a quick start


def visit_all(window: MainWindow, qtbot) -> Iterator[str]:
    """Show every place, and every part of those that have several."""
    customer = window.ctx.store.scalar("SELECT min(id) FROM customer")
    items = {"customer": customer, "quote": {"customer_id": customer}}
    apart = {"importing", "first_start", "settings", "call_list"}
    for place in PLACES:
        if place.key not in apart:
            window.go(place.key, items.get(place.key))
            quiet(window, qtbot)
            yield place.key
    for section in SECTIONS:
        window.go("settings", section.key)
        yield f"settings, {section.key}"
    window.go("importing", [ROOT / "resources" / "samples" / SAMPLES[window.ctx.settings.language]])
    quiet(window, qtbot)
    yield "import, columns"
    window.page.go_on()
    quiet(window, qtbot)
    yield "import, check"
    window.go("first_start")
    yield "first start"


CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QTextEdit,
    QPlainTextEdit,
    QAbstractItemView,
)


def nameless(window: QWidget) -> list[str]:
    """Find controls a screen reader could not name; parts of Qt's own controls speak through the whole."""
    found = []
    for widget in window.findChildren(QWidget):
        outer = widget.parentWidget()
        is_inner = isinstance(outer, QComboBox | QAbstractSpinBox) or isinstance(widget, QHeaderView)
        if not isinstance(widget, CONTROLS) or is_inner or not widget.isVisible() or not widget.isEnabled():
            continue
        reader = QAccessible.queryAccessibleInterface(widget)
        if not reader.text(QAccessible.Text.Name).strip() and not widget.objectName().startswith("qt_"):
            found.append(f"{type(widget).__name__} in {type(outer).__name__}")
    return found


def test_every_control_has_a_name_for_screen_readers(shop, qtbot):
    found = {place: names for place in visit_all(shop, qtbot) if (names := nameless(shop))}
    assert not found, found


def clipped(window: QWidget) -> list[str]:
    """Find words without room: labels and buttons smaller than their text, or cut off by their parents."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QPushButton) or not widget.isVisible() or not widget.text():
            continue
        if isinstance(widget, ElidedLabel):
            continue
        words = widget.text().replace("\n", " ")[:40]
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + 1:
                found.append(
                    f"“{words}” needs {widget.heightForWidth(widget.width())}, has {widget.height()}"
                )
        elif (wanted := natural_width(widget)) > widget.width() + 1:
            found.append(f"“{words}” needs {wanted}, has {widget.width()}")
        elif is_cut_off(widget):
            found.append(f"“{words}” is cut off by what it lies in")
    return found


def natural_width(widget: QLabel | QPushButton) -> int:
    """Say how wide the words make it; some buttons ask for room for a key hint they can do without."""
    plain = QPushButton if isinstance(widget, QPushButton) else QLabel
    return plain.sizeHint(widget).width()


def is_cut_off(widget: QWidget) -> bool:
    """Say whether a parent ends before the widget does at its right; what scrolls may go on below."""
    parent = widget.parentWidget()
    right = widget.mapTo(widget.window(), widget.rect().bottomRight()).x()
    while parent is not None and not parent.isWindow():
        if isinstance(parent.parentWidget(), QScrollArea):
            return False
        if parent.mapTo(widget.window(), parent.rect().bottomRight()).x() + 1 < right:
            return True
        parent = parent.parentWidget()
    return False


@pytest.mark.parametrize(
    ("language", "text_size"), [("en", "normal"), ("zh", "normal"), ("ru", "normal"), ("ru", "large")]
)
def test_nothing_is_clipped_on_a_small_screen(open_window, qtbot, language, text_size):
    window = open_window(language=language, size=(1366, 768), text_size=text_size)
    found = {}
    for place in visit_all(window, qtbot):
        # What a job said a moment ago is laid out by the next turn of the event loop.
        with suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda: not clipped(window), timeout=1_000)
        if words := clipped(window):
            found[place] = words
    assert not found, "\n".join(f"{place}: {word}" for place, words in found.items() for word in words)


HEAVY = (
    "openpyxl",
    "reportlab",
    "phonenumbers",
    "pypinyin",
    "sqlite_utils",
    "lxml",
    "rapidfuzz",
    "pypdfium2",
)


def test_the_window_opens_without_loading_anything_heavy(tmp_path):
    code = f"""
        import sys
        from datetime import UTC, datetime
        from pathlib import Path
        from smallcrm.db.store import Store
        from smallcrm.ui.app import make_application, make_window
        def now(): return datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
        app = make_application()
        window = make_window(Store.open(Path({str(tmp_path / "shop.db")!r}), now=now), clock=now)
        window.show()
        window.grab()
        print(window.place, *[name for name in {HEAVY!r} if name in sys.modules])
    """
    with Store.open(tmp_path / "shop.db", now=lambda: NOW) as store:
        a_customer(store, "Li Wei", phones=("138 0013 8000",))
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.split() == ["today"], done.stdout + done.stderr


def test_closing_keeps_how_the_window_was_left(shop, qtbot):
    shop.close()
    assert shop.ctx.remembered("geometry")


def test_taking_back_the_last_customer_leads_to_the_first_start(open_window, qtbot):
    window = open_window(is_empty=True)
    a_customer(window.ctx.store, "Li Wei")
    window.go("today")
    window.navigation.focus_here()
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert window.place == "first_start"
    assert not window.can_go_back
    press(qtbot, Qt.Key.Key_Y, CTRL)
    assert window.place == "today"


def test_the_window_is_painted_before_its_first_page_is_there(qtbot, store):
    a_customer(store, "Li Wei")
    window = make_window(store, clock=lambda: NOW, chosen=CHOSEN, waits=True)
    qtbot.addWidget(window)
    assert window.page is None
    assert window.navigation.items["today"].isChecked()
    window.show()
    qtbot.waitUntil(lambda: window.page is not None)
    assert window.place == "today"
    window.ctx.jobs.close()


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, SHIFT])
def test_tab_comes_to_what_stands_before_the_list_of_a_page_too(shop, qtbot, held):
    page = shop.page
    page.setFocus()
    seen = []
    for _ in range(60):
        press(qtbot, Qt.Key.Key_Tab if held != SHIFT else Qt.Key.Key_Backtab, held)
        if QApplication.focusWidget() in seen:
            break
        seen.append(QApplication.focusWidget())
    tabbed = {
        widget
        for widget in page.findChildren(QPushButton)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert tabbed <= set(seen)
    assert shop.top_bar.search in seen


def test_a_copy_that_ends_after_the_window_asks_a_closed_file_nothing(qapp, qtbot, tmp_path):
    from smallcrm.ui.app import make_window

    window = make_window(Store.open(tmp_path / "shop.db", now=lambda: NOW), clock=lambda: NOW)
    qtbot.addWidget(window)
    job = window.ctx.jobs.start(lambda _store, *, progress: "made")  # noqa: ARG005 - handed to all work
    told = []
    job.done.connect(told.append)
    job.done.connect(lambda _: window._show_counts())
    window.ctx.close()
    window._back_up_daily()
    qtbot.wait(50)
    assert told == []
    assert not window.ctx.jobs.is_busy
