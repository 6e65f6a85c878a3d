"""What holds for every part of the kit at once, on the pages of its gallery."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from smallcrm import i18n
from smallcrm.ui.kit.buttons import Choice, FilterBar
from smallcrm.ui.kit.fields import ChoiceField, DayField, SearchField
from smallcrm.ui.kit.gallery.window import PAGES, Gallery
from smallcrm.ui.kit.labels import Plate
from smallcrm.ui.kit.print_preview import PrintPreview
from smallcrm.ui.kit.search_button import SearchButton
from smallcrm.ui.kit.theme import theme
from tests.ui.finding import speak

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)


@pytest.fixture
def gallery(qapp, qtbot):
    gallery = Gallery(qapp)
    qtbot.addWidget(gallery)
    return gallery


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name(gallery, page):
    shown = gallery.show_page(page)
    nameless = [
        widget
        for widget in shown.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parent(), QComboBox)
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert not nameless


class ShownWindows(QObject):
    """Notes every widget that shows as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.found.append(watched)
        return False


def test_building_a_page_flashes_no_window(gallery, qapp):
    """A widget made visible before it has a parent is a window for a moment, and takes the focus."""
    watch = ShownWindows()
    qapp.installEventFilter(watch)
    for page in PAGES:
        gallery.show_page(page)
    qapp.removeEventFilter(watch)
    assert not watch.found


@pytest.mark.parametrize("page", PAGES)
def test_no_label_reads_markup(gallery, page):
    labels = gallery.show_page(page).findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


@pytest.mark.parametrize("page", PAGES)
def test_no_widget_has_a_sheet_of_its_own(gallery, page):
    assert not [widget for widget in gallery.show_page(page).findChildren(QWidget) if widget.styleSheet()]


@pytest.mark.parametrize(("language", "size"), [("en", "normal"), ("zh", "large"), ("ru", "largest")])
def test_no_button_is_narrower_than_its_words(gallery, qapp, show, language, size):
    speak(qapp, language)
    theme.apply(qapp, "light", size)
    show(gallery, 1560, 1100)
    for page in ("components", "paper"):
        for button in gallery.show_page(page).findChildren(QAbstractButton):
            if button.isVisible() and button.text():
                assert button.width() >= button.minimumSizeHint().width(), button.text()
    speak(qapp, "en")


def test_open_widgets_speak_the_new_language_at_once(qapp, show):
    window = QWidget()
    from smallcrm.ui.kit.layout import column

    plate, preview = Plate("7KLM 204"), PrintPreview()
    filters = FilterBar([Choice("a", "All")])
    window.setLayout(column(plate, filters, preview))
    show(window, 700, 500)
    speak(qapp, "ru")
    assert plate.accessibleName() == i18n.translate("Kit", "Plate {plate}, copy").format(plate="7KLM 204")
    assert "Plate" not in plate.accessibleName()
    assert preview._larger.toolTip() == i18n.translate("Kit", "Larger (+)")
    edit = QLineEdit()
    menu = edit.createStandardContextMenu()
    assert "Undo" not in menu.actions()[0].text()
    speak(qapp, "en")
    assert plate.accessibleName() == "Plate 7KLM 204, copy"


def test_chinese_has_emphasis_too(qapp):
    speak(qapp, "zh")
    assert theme.font("body_strong").weight() >= 600
    speak(qapp, "en")


# Fields that stand alone


def test_a_search_field_follows_the_typing_and_esc_empties_it(show, qtbot):
    field = show(SearchField("Filter this list"))
    with qtbot.waitSignals([field.searched, field.searched]):
        qtbot.keyClicks(field, "ma")
    with qtbot.waitSignal(field.went_down):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.accessibleName() == "Filter this list"


def test_a_slow_list_is_asked_when_the_typing_rests(show, qtbot):
    field = show(SearchField("Search", delay_ms=20))
    asked = []
    field.searched.connect(asked.append)
    with qtbot.waitSignal(field.searched):
        qtbot.keyClicks(field, "mar")
    assert asked == ["mar"]


def test_the_search_button_opens_with_what_is_typed_on_it(show, qtbot):
    button = show(SearchButton("Search…"), 500, 34)
    for press, text in (
        (lambda: qtbot.mouseClick(button, Qt.MouseButton.LeftButton), ""),
        (lambda: qtbot.keyClick(button, Qt.Key.Key_Return), ""),
        (lambda: qtbot.keyClick(button, Qt.Key.Key_4), "4"),
    ):
        with qtbot.waitSignal(button.asked) as news:
            press()
        assert news.args == [text]


def test_a_choice_is_made_by_keys_and_not_by_the_wheel(show, qtbot):
    field = show(ChoiceField([Choice("a", "Active"), Choice("l", "Lost", "close")], "l", name="Status"))
    assert field.key == "l"
    with qtbot.waitSignal(field.chosen) as news:
        qtbot.keyClick(field, Qt.Key.Key_Up)
    assert news.args == ["a"]
    field.choose("nobody knows")
    assert field.key == "a"


def test_a_day_field_that_is_empty_is_understood(show):
    field = show(DayField(lambda _: None, str))
    assert field.is_understood
    field.set_text("soon")
    assert not field.is_understood


def test_the_gallery_writes_pictures(tmp_path):
    """The photographer walks the pages of one look; the others only change the look."""
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from PySide6.QtCore import QTimer\n"
        "from pathlib import Path\n"
        "from smallcrm.ui.kit.theme import theme\n"
        "from smallcrm.ui.kit.gallery.window import Gallery, Grabber, PAGES\n"
        "app = QApplication([])\n"
        "theme.apply(app, 'light')\n"
        "gallery = Gallery(app)\n"
        "gallery.show()\n"
        "grabber = Grabber(gallery, Path(sys.argv[1]))\n"
        "grabber._left = grabber._left[:3]\n"
        "QTimer.singleShot(0, grabber.go_on)\n"
        "sys.exit(app.exec())\n"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True, capture_output=True, timeout=60)
    assert len(list(tmp_path.glob("*.png"))) == 3
