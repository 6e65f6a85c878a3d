"""The window of the gallery, and the photographer who walks through it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QStackedWidget,
    QWidget,
)

from smallcrm import i18n
from smallcrm.ui.kit.buttons import (
    Choice,
    Segments,
)
from smallcrm.ui.kit.gallery import components, pages
from smallcrm.ui.kit.labels import Logo
from smallcrm.ui.kit.language import apply_language
from smallcrm.ui.kit.layout import column, row
from smallcrm.ui.kit.theme import MODES, TEXT_SIZES, theme


class Gallery(QWidget):
    """All parts on a few pages, with switches for mode, text size and language."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("smallcrm.ui.kit")
        self.pages = QStackedWidget()
        self._built: dict[str, QWidget] = {}
        self._mode, self._size = "light", "normal"
        names = [Choice(name, name.capitalize()) for name in PAGES]
        self._tabs = Segments(names, name="Pages")
        self._tabs.chosen.connect(self.show_page)
        modes = self._modes = Segments(
            [Choice(mode, mode.capitalize()) for mode in MODES], "light", name="Mode"
        )
        sizes = self._sizes = Segments(
            [Choice(size, size.capitalize()) for size in TEXT_SIZES], name="Text size"
        )
        languages = [Choice(code, name) for code, name in i18n.LANGUAGE_NAMES.items()]
        tongues = self._tongues = Segments(languages, i18n.language(), name="Language")
        modes.chosen.connect(lambda mode: self.dress(mode=mode))
        sizes.chosen.connect(lambda size: self.dress(size=size))
        tongues.chosen.connect(self.speak)
        bar = row(Logo(), 4, self._tabs, None, modes, sizes, tongues, margins=(16, 10, 16, 10))
        self.setLayout(column(bar, (self.pages, 1), spacing=0))
        self.resize(1560, 1100)

    def show_page(self, name: str) -> QWidget:
        """Show a page, built when it is first asked for."""
        if name not in self._built:
            self._built[name] = PAGES[name](self)
            self.pages.addWidget(self._built[name])
        self.pages.setCurrentWidget(self._built[name])
        self._tabs.show_choice(name)
        return self._built[name]

    def dress(self, *, mode: str = "", size: str = "") -> None:
        """Switch the look of everything that is open."""
        self._mode, self._size = mode or self._mode, size or self._size
        theme.apply(self._app, self._mode, self._size)
        self._modes.show_choice(self._mode)
        self._sizes.show_choice(self._size)

    def speak(self, language: str) -> None:
        """Switch the language; the samples are built anew, the kit's own texts follow by themselves."""
        apply_language(self._app, language)
        self._tongues.show_choice(language)
        shown = next((name for name, page in self._built.items() if page is self.pages.currentWidget()), "")
        for page in self._built.values():
            self.pages.removeWidget(page)
            page.deleteLater()
        self._built.clear()
        if shown:
            self.show_page(shown)


PAGES: Mapping[str, Callable[[QWidget], QWidget]] = {
    "components": lambda _: components.components(),
    "today": lambda _: pages.today(),
    "table": lambda _: pages.table(),
    "form": lambda _: pages.form(),
    "history": lambda _: pages.history(),
    "box": pages.box,
    "paper": lambda _: pages.paper(),
}


class Grabber:
    """Writes a picture of every page in several looks, then ends the program."""

    def __init__(self, gallery: Gallery, folder: Path) -> None:
        self._gallery = gallery
        self._folder = folder
        looks = [("light", "normal", "en"), ("dark", "normal", "en"), ("light", "large", "en")]
        looks += [("light", "normal", "zh"), ("light", "normal", "ru"), ("dark", "largest", "ru")]
        self._left = [(page, *look) for look in looks for page in PAGES]
        folder.mkdir(parents=True, exist_ok=True)

    def go_on(self) -> None:
        """Set the next scene; its picture is taken when it has settled."""
        if not self._left:
            QApplication.quit()
            return
        page, mode, size, language = self._left[0]
        self._gallery.activateWindow()
        if language != i18n.language():
            self._gallery.speak(language)
        if (theme.mode, theme.text_size) != (mode, size):
            self._gallery.dress(mode=mode, size=size)
        shown = self._gallery.show_page(page)
        if page == "box":
            shown.box.open_box("4417")
        QTimer.singleShot(700 if page == "paper" else 120, self._take)

    def _take(self) -> None:
        page, mode, size, language = self._left.pop(0)
        self._gallery.grab().save(str(self._folder / f"{page}-{mode}-{size}-{language}.png"))
        if page == "box":
            self._gallery.show_page(page).box.close_box()
        QTimer.singleShot(0, self.go_on)
