"""The one window: top bar, navigation, the page, the command box. It knows no business."""

from collections import deque
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from smallcrm import messages
from smallcrm.db import backup, history
from smallcrm.db.reads import counts
from smallcrm.domain.changes import Changes
from smallcrm.domain.errors import UserError
from smallcrm.i18n import translate
from smallcrm.ui import drafts
from smallcrm.ui.actions import ACTIONS, make_actions, say
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.layout import clear, column, pane, row
from smallcrm.ui.kit.tabbing import next_stop
from smallcrm.ui.kit.theme import TEXT_SIZES, theme
from smallcrm.ui.navigation import Navigation
from smallcrm.ui.places import Place, place_of
from smallcrm.ui.top_bar import TopBar

if TYPE_CHECKING:
    from smallcrm.ui.kit.command_box import CommandBox, Found
    from smallcrm.ui.kit.toast import MessageBar, Offer

OTHERS_EVERY_MS = 1_500
BACKUP_AFTER_MS = 20_000
NARROW_NAVIGATION = 1100
MINIMUM = (960, 620)
STEPS_BACK = 50
OF_CUSTOMERS = ("today", "customers", "customer", "reminders")
"""Places that have nothing to show without a customer."""

Form = Callable[[AppContext, QWidget, dict[str, Any]], object]


class MainWindow(QMainWindow):
    """Shows one place at a time. `forms` open dialogs by name: "customer", "reminder"."""

    def __init__(self, ctx: AppContext, *, forms: dict[str, Form]) -> None:
        super().__init__()
        self.ctx = ctx
        self.next_to_undo: history.StepEntry | None = None
        self.next_to_redo: history.StepEntry | None = None
        self._forms = forms
        self._pages: dict[str, QWidget] = {}
        self._stale: dict[str, Changes] = {}
        self._place = ""
        self._item: Any = None
        self._begins_with = ""
        self._been: deque[tuple[str, Any]] = deque(maxlen=STEPS_BACK)
        self._has_unfinished_import = drafts.found(ctx.store.path, "import") is not None
        self._is_leaving = False
        self._offer: Offer | None = None
        # Whether closing the window leaves the program beside the clock; told by whoever shows its sign.
        self.stays_beside_clock: Callable[[], bool] = lambda: False
        self.setObjectName("window")
        self.setMinimumSize(*MINIMUM)
        self.setAcceptDrops(True)
        self.actions_by_name = make_actions(self)
        self._build()
        self._connect()
        self.say()

    # building

    def _build(self) -> None:
        self.top_bar = TopBar(self.actions_by_name)
        self.navigation = Navigation()
        self._stack = QStackedWidget()
        self._notices = column()
        content = column(self._notices, (self._stack, 1), margins=(1, 1, 0, 0), spacing=0)
        self._content = pane(content, "content")
        body = column(self.top_bar, (row(self.navigation, (self._content, 1), spacing=0), 1), spacing=0)
        self.setCentralWidget(pane(body, "window"))

    # Made when they are first asked for, to open the window sooner.

    @cached_property
    def _bar(self) -> "MessageBar":
        from smallcrm.ui.kit.toast import MessageBar

        bar = MessageBar(self._content)
        bar.undo_requested.connect(self.ctx.undo)
        return bar

    @cached_property
    def _box(self) -> "CommandBox":
        from smallcrm.ui import finding
        from smallcrm.ui.kit.command_box import CommandBox

        box = CommandBox(self.centralWidget(), finding.asker(self))
        box.chosen.connect(self._open_found)
        return box

    def _connect(self) -> None:
        ctx = self.ctx
        ctx.changed.connect(self.refresh)
        ctx.offered.connect(self._take_offer)
        ctx.told.connect(self._tell)
        ctx.refused.connect(self.show_error)
        ctx.go_requested.connect(self.go)
        ctx.form_requested.connect(lambda name, facts: self.open_form(name, **facts))
        ctx.settings_changed.connect(lambda _: self.say())
        self.navigation.chosen.connect(self.go)
        self.top_bar.search.asked.connect(self.open_command_box)
        for menu in self.top_bar.menus.values():
            menu.aboutToShow.connect(self._show_what_is_ready)
        self._others = QTimer(self, interval=OTHERS_EVERY_MS)
        self._others.timeout.connect(self._look_around)
        self._others.start()
        self._day = ctx.today
        if not ctx.store.is_read_only:
            QTimer.singleShot(BACKUP_AFTER_MS, self, self._back_up_daily)

    # words

    def say(self) -> None:
        """Put everything into the active language."""
        say(self.actions_by_name)
        self.top_bar.say()
        self.navigation.say()
        self._show_counts()
        self._show_business()
        if self._place:
            self._show_what_is_ready()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)

    def _show_business(self) -> None:
        """Name the window after our business, and say on every page that it is only the sample's."""
        business = counts.business(self.ctx.store)
        title = f"{business.name} – smallcrm" if business.name else "smallcrm"
        if self.ctx.store.is_read_only:
            title += f" ({translate('Window', 'read only')})"
        self.setWindowTitle(title)
        clear(self._notices)
        if business.is_sample:
            from smallcrm.ui.kit.banners import Banner

            words = translate("Window", "Sample data: made-up people to try things on.")
            remove = translate("Window", "Remove it and start")
            self._notices.addWidget(Banner("warn", words, action=remove, on_action=self.remove_sample))
        if self._has_unfinished_import:
            from smallcrm.ui.importing.kept import offer

            self._notices.addWidget(offer(self.ctx, self._forget_offer))
        margin = 8 if self._notices.count() else 0
        self._notices.setContentsMargins(12, margin, 12, margin)

    def _forget_offer(self) -> None:
        """The import that was not finished is gone on with, or not wanted."""
        self._has_unfinished_import = False
        self._show_business()

    # places

    @property
    def page(self) -> QWidget | None:
        """The page on show."""
        return self._pages.get(self._place)

    @property
    def place(self) -> str:
        """The key of the place on show."""
        return self._place

    @property
    def can_go_back(self) -> bool:
        return bool(self._been)

    def go(self, key: str, item: Any = None) -> None:
        """Show a place, and something there."""
        if self._place and (self._place, self._item) != (key, item) and not place_of(self._place).is_alone:
            self._been.append((self._place, self._item))
        self._show(key, item)

    def begin_with(self, key: str) -> None:
        """Show a place once the window itself is painted: something is on the screen while it is built."""
        self._begins_with = key
        self._show_frame(place_of(key))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._begins_with:
            key, self._begins_with = self._begins_with, ""
            QTimer.singleShot(0, self, lambda: self._begin(key))

    def _begin(self, key: str) -> None:
        if not self._place:
            self._show(key, None)
        # Once the page is painted: the watch would have every event of its making pass through Python.
        QTimer.singleShot(0, self, theme.watch_keys)

    def go_back(self) -> None:
        """Show the place before."""
        if self._been:
            self._show(*self._been.pop())

    def _show(self, key: str, item: Any) -> None:
        if not self._place:
            self._read_history()
        place = place_of(key)
        if key == "importing" and self._has_unfinished_import:
            self._forget_offer()
        self._place, self._item = key, item
        page = self._page_of(place)
        if (changes := self._stale.pop(key, None)) is not None:
            page.refresh(changes)  # type: ignore[attr-defined]
        if item is not None and hasattr(page, "show_item"):
            page.show_item(item)
        self._stack.setCurrentWidget(page)
        self._show_frame(place)
        self._show_what_is_ready()
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_frame(self, place: Place) -> None:
        self.navigation.setHidden(place.is_alone)
        self.navigation.show_place(place.key)

    def _page_of(self, place: Place) -> QWidget:
        if place.key not in self._pages:
            page = self._pages[place.key] = place.make(self.ctx)
            self._stack.addWidget(page)
            self._stale.pop(place.key, None)
        return self._pages[place.key]

    # news

    def refresh(self, changes: Changes) -> None:
        """Reload what is shown; pages out of sight reload when they come back."""
        self._read_history()
        self._show_counts()
        self._show_what_is_ready()
        if changes.touches("profile"):
            self._show_business()
        # A page may answer the news by going elsewhere, which may build another one.
        for key, page in list(self._pages.items()):
            if key == self._place:
                page.refresh(changes)  # type: ignore[attr-defined]
            else:
                self._stale[key] = self._stale[key] | changes if key in self._stale else changes

        if self._place in OF_CUSTOMERS and changes.touches("customer") and self._is_empty():
            # The import or the first customer was taken back: begin again.
            self._been.clear()
            self._show("first_start", None)

    def _is_empty(self) -> bool:
        return counts.customers(self.ctx.store) == 0

    def _read_history(self) -> None:
        self.next_to_undo = history.next_to_undo(self.ctx.store)
        self.next_to_redo = history.next_to_redo(self.ctx.store)

    def _show_counts(self) -> None:
        found = counts.counts(self.ctx.store, today=self.ctx.today)
        self.navigation.show_counts(found)
        made = next(iter(backup.listed(self.ctx.store.path)), None)
        self.navigation.backup.show_backup(
            made.made_at if made else None, self.ctx.now(), is_needed=found.customers > 0
        )

    def _look_around(self) -> None:
        """Notice other programs and midnight."""
        self.ctx.look_for_others()
        if self.ctx.today != self._day:
            self._day = self.ctx.today
            self.refresh(Changes())

    def _take_offer(self, offer: "Offer") -> None:
        self._offer = offer

    def _tell(self, words: str, can_undo: bool) -> None:
        offer, self._offer = self._offer, None
        self._bar.tell(words, can_undo=can_undo, offer=offer)

    def show_error(self, error: UserError) -> None:
        """Say what happened, what is safe and what to do."""
        said = messages.message(error)
        self._bar.warn(said.happened, " ".join(filter(None, (said.kept, said.do))))

    # commands

    def _show_what_is_ready(self) -> None:
        """Let what cannot be done now be grey, and say what Undo would take back.

        Told at every change and not only when a menu opens: a grey command has no key.
        """
        for spec in ACTIONS:
            if spec.is_ready is not None:
                self.actions_by_name[spec.name].setEnabled(spec.is_ready(self))
        for name, entry in (("undo", self.next_to_undo), ("redo", self.next_to_redo)):
            action = self.actions_by_name[name]
            spec = next(each for each in ACTIONS if each.name == name)
            label = messages.step_label(entry.code, entry.details) if entry else ""
            word = spec.words
            action.setText(f"{word}: {label}" if label else word)

    def page_can(self, what: str) -> bool:
        """Say whether the page on show offers this."""
        return hasattr(self.page, what)

    def ask_page(self, what: str) -> None:
        """Let the page on show do this, if it can."""
        act = getattr(self.page, what, None)
        if act is not None:
            act()

    def focus_filter(self) -> None:
        """Go to the field that filters the page, or to the search over everything."""
        field = getattr(self.page, "filter_field", None)
        if field is None:
            self.open_command_box()
        else:
            field().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_area(self, step: int) -> None:
        """Move the focus between the parts of the window: navigation, page, its other parts, search."""
        areas = self._areas()
        focused = QApplication.focusWidget()
        is_in = [area is focused or (focused is not None and area.isAncestorOf(focused)) for area in areas]
        # The last of those that hold it: a panel lies within its page.
        here = max((place for place, there in enumerate(is_in) if there), default=-1)
        area = areas[(here + step) % len(areas)]
        if area is self.navigation:
            self.navigation.focus_here()
        else:
            area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _areas(self) -> list[QWidget]:
        others = getattr(self.page, "areas", list)
        areas = [self.navigation, self.page, *others(), self.top_bar.search]
        return [area for area in areas if area is not None and area.isVisible()]

    def open_new(self) -> None:
        """Offer what can be made new."""
        self.top_bar.open_new()

    @property
    def customer_at_hand(self) -> dict[str, int]:
        """Name whose page is on show, for what is begun from there; a page may outlive its customer."""
        is_one = self._place == "customer" and isinstance(self._item, int)
        return {"customer_id": self._item} if is_one and self.ctx.store.customers.find(self._item) else {}

    def open_form(self, name: str, /, **facts: Any) -> None:
        """Open a form in a dialog."""
        if name in self._forms:
            self._forms[name](self.ctx, self, facts)

    def open_command_box(self, text: str = "") -> None:
        """Open the search over everything."""
        self._box.open_box(text)

    def _open_found(self, found: "Found") -> None:
        from smallcrm.ui import finding

        finding.open_found(self, found)

    def step_text_size(self, direction: int) -> None:
        """Take the next larger or smaller text, or the normal one."""
        place = TEXT_SIZES.index(self.ctx.settings.text_size)
        wanted = 0 if direction == 0 else min(max(place + direction, 0), len(TEXT_SIZES) - 1)
        self.ctx.choose(text_size=TEXT_SIZES[wanted])

    def remove_sample(self) -> None:
        """Take the sample away and begin; Redo brings it back."""
        from smallcrm.services.demo import shop as demo

        with self.ctx.showing_errors():
            demo.remove(self.ctx.store)
            self.go("today" if self.ctx.store.customers.count() else "first_start")
            self.ctx.tell(translate("Window", "The sample is gone."))

    def back_up(self) -> None:
        """Make a copy now, in the background."""
        job = self.ctx.jobs.start(_back_up)
        job.refused.connect(self.show_error)
        job.done.connect(lambda _: self.ctx.tell(translate("Window", "Backed up, and the copy is checked.")))
        job.done.connect(lambda _: self._show_counts())

    def _back_up_daily(self) -> None:
        job = self.ctx.jobs.start(_back_up_daily)
        job.refused.connect(self.show_error)
        job.done.connect(lambda _: self._show_counts())

    def show_guide(self) -> None:
        """Open the guide beside the window, or bring it forward."""
        from smallcrm.ui.guide import GuideWindow

        guide = self.findChild(GuideWindow) or GuideWindow(self)
        guide.show()
        guide.raise_()
        guide.activateWindow()

    def show_about(self) -> None:
        """Say what this is."""
        from smallcrm import __version__
        from smallcrm.ui.telling import tell

        tell(
            self,
            "smallcrm",
            translate("Window", "Version {version}. Your customers stay on this PC.").format(
                version=__version__
            ),
        )

    def show_keyboard(self) -> None:
        """List the keys."""
        from smallcrm.ui.keyboard import make_keyboard_page

        page = make_keyboard_page(self)
        page.finished.connect(page.deleteLater)
        page.open()

    # the window itself

    def rescale(self) -> None:
        """Take the sizes of the present text size."""
        self.navigation.set_narrow(self.width() < theme.px(NARROW_NAVIGATION))

    def focusNextPrevChild(self, next_: bool) -> bool:
        stop = next_stop(self, forward=next_)
        if stop is not None:
            by = Qt.FocusReason.TabFocusReason if next_ else Qt.FocusReason.BacktabFocusReason
            stop.setFocus(by)
        return stop is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rescale()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := _dropped(event):
            event.acceptProposedAction()
            self.go("importing", paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        for page in list(self._pages.values()):
            leave = getattr(page, "may_leave", None)
            if leave is not None and not leave():
                event.ignore()
                return
        self.ctx.remember("geometry", bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        self._others.stop()
        # Accepted also when the program goes on: a window that refused would hold up the end of the session.
        QApplication.setQuitOnLastWindowClosed(self._is_leaving or not self.stays_beside_clock())
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._others.isActive():
            self._others.start()
            self._look_around()

    def leave(self) -> None:
        """End the program, also when closing the window alone would not."""
        was_shown, self._is_leaving = self.isVisible(), True
        if self.close() and not was_shown:
            QApplication.quit()
        self._is_leaving = False


def _back_up(store: Any, *, progress: object) -> object:  # noqa: ARG001 - jobs hand a progress to all work
    from smallcrm.services import maintenance

    return maintenance.make_backup(store)


def _back_up_daily(store: Any, *, progress: object) -> object:  # noqa: ARG001
    from smallcrm.services import maintenance

    return maintenance.make_daily_backup(store)


def _dropped(event: QDropEvent) -> list[Path]:
    """Return the files dragged over the window if they are a spreadsheet."""
    from smallcrm.ui.importing import files

    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths if paths and not files.check(paths) else []
