"""The one window: top bar, navigation, the page, the command box. It knows no business."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from smallcrm import __version__, i18n, messages
from smallcrm.db import counts, history
from smallcrm.domain.changes import Changes
from smallcrm.domain.errors import UserError
from smallcrm.i18n import translate
from smallcrm.services import maintenance
from smallcrm.ui import finding
from smallcrm.ui.actions import ACTIONS, MENUS, make_actions, menu_title, say
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.buttons import Button, NavItem
from smallcrm.ui.kit.command_box import CommandBox, Found
from smallcrm.ui.kit.fields import SearchButton
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.theme import TEXT_SIZES, theme
from smallcrm.ui.kit.toast import MessageBar
from smallcrm.ui.places import PLACES, Place
from smallcrm.ui.telling import tell

OTHERS_EVERY_MS = 1_500
BACKUP_AFTER_MS = 20_000
NARROW_NAVIGATION = 1100
MINIMUM = (960, 620)

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
        self._stale: dict[str, list[Changes]] = {}
        self._place = ""
        self._been: list[tuple[str, Any]] = []
        self._item: Any = None
        self.setObjectName("window")
        self.setMinimumSize(*MINIMUM)
        self.actions_by_name = make_actions(self)
        self._build()
        self._connect()
        self.say()
        self.refresh(Changes())

    # building

    def _build(self) -> None:
        self._menu_bar = QMenuBar()
        self._menu_bar.setFixedHeight(theme.px(32))
        self._menus = {name: self._menu(name) for name in MENUS}
        for menu in self._menus.values():
            self._menu_bar.addMenu(menu)
        self.search = SearchButton("")
        self.search.setMaximumWidth(theme.px(500))
        self._new = Button("", "add", "tonal", menu=QMenu(self))
        for name in ("new_customer", "new_reminder"):
            self._new.menu().addAction(self.actions_by_name[name])
        self._logo = Logo()
        bar = pane(
            row(
                (row(self._logo, 6, self._menu_bar, None, spacing=0), 1),
                (self.search, 2),
                (row(None, self._new, spacing=6), 1),
                margins=(16, 0, 20, 0),
                spacing=12,
            )
        )
        bar.setFixedHeight(theme.size("top_bar"))
        self._navigation, self._nav_items = self._make_navigation()
        self._stack = QStackedWidget()
        content = QVBoxLayout()
        content.setContentsMargins(1, 1, 0, 0)
        content.addWidget(self._stack)
        self._content = pane(content, "content")
        body = column(bar, (row(self._navigation, (self._content, 1), spacing=0), 1), spacing=0)
        self.setCentralWidget(pane(body, "window"))
        self._bar = MessageBar(self._content)
        self._box = CommandBox(self.centralWidget(), finding.asker(self))

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(self)
        for spec in ACTIONS:
            if spec.menu == name:
                if spec.has_gap:
                    menu.addSeparator()
                menu.addAction(self.actions_by_name[spec.name])
        menu.aboutToShow.connect(self._look_what_is_ready)
        return menu

    def _make_navigation(self) -> tuple[QWidget, dict[str, NavItem]]:
        items = {}
        layout = column(margins=(0, 4, 0, 10), spacing=1)
        group = 0
        for place in PLACES:
            if place.group is None:
                continue
            if place.group != group:
                group = place.group
                layout.addSpacing(13) if group < 2 else layout.addStretch(1)
            item = items[place.key] = NavItem("", place.icon)
            item.clicked.connect(lambda _=False, key=place.key: self.go(key))
            layout.addWidget(item)
        self._backup_line = NavItem("", "shield_ok")
        self._backup_line.setCheckable(False)
        self._backup_line.clicked.connect(lambda: self.go("settings", "backup"))
        layout.addWidget(self._backup_line)
        navigation = pane(layout)
        navigation.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        return navigation, items

    def _connect(self) -> None:
        ctx = self.ctx
        ctx.changed.connect(self.refresh)
        ctx.told.connect(lambda words, can_undo: self._bar.tell(words, can_undo=can_undo))
        ctx.refused.connect(self.show_error)
        ctx.go_requested.connect(self.go)
        ctx.form_requested.connect(lambda name, facts: self.open_form(name, **facts))
        ctx.settings_changed.connect(lambda _: self.say())
        self._bar.undo_requested.connect(ctx.undo)
        self.search.asked.connect(self.open_command_box)
        self._box.chosen.connect(self._open_found)
        self._others = QTimer(self, interval=OTHERS_EVERY_MS)
        self._others.timeout.connect(self._look_around)
        self._others.start()
        self._day = ctx.today
        QTimer.singleShot(BACKUP_AFTER_MS, self, self._back_up_daily)

    # words

    def say(self) -> None:
        """Put everything into the active language."""
        say(self.actions_by_name)
        for name, menu in self._menus.items():
            menu.setTitle(menu_title(name))
        self._new.setText(translate("Window", "New"))
        hint = translate("Window", "Search name, phone, plate or policy…")
        self.search.setText(hint)
        self.search.setAccessibleName(hint)
        for place in PLACES:
            if place.key in self._nav_items:
                self._nav_items[place.key].set_text(place.words)
        self._show_counts()
        self._set_title()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)

    def _set_title(self) -> None:
        name = self.ctx.store.profile.name
        self.setWindowTitle(f"{name} – smallcrm" if name else "smallcrm")

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
        if self._place and (self._place, self._item) != (key, item):
            self._been.append((self._place, self._item))
        self._show(key, item)

    def go_back(self) -> None:
        """Show the place before."""
        if self._been:
            self._show(*self._been.pop())

    def _show(self, key: str, item: Any) -> None:
        place = next(each for each in PLACES if each.key == key)
        self._place, self._item = key, item
        page = self._page_of(place)
        for changes in self._stale.pop(key, []):
            page.refresh(changes)  # type: ignore[attr-defined]
        if item is not None and hasattr(page, "show_item"):
            page.show_item(item)
        self._stack.setCurrentWidget(page)
        self._navigation.setHidden(place.is_alone)
        for name, nav_item in self._nav_items.items():
            nav_item.setChecked(name == ("customers" if key == "customer" else key))
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _page_of(self, place: Place) -> QWidget:
        if place.key not in self._pages:
            page = self._pages[place.key] = place.make(self.ctx)
            self._stack.addWidget(page)
            self._stale.pop(place.key, None)
        return self._pages[place.key]

    # news

    def refresh(self, changes: Changes) -> None:
        """Reload what is shown; pages out of sight reload when they come back."""
        self.next_to_undo = history.next_to_undo(self.ctx.store)
        self.next_to_redo = history.next_to_redo(self.ctx.store)
        self._show_counts()
        if changes.touches("profile"):
            self._set_title()
        for key, page in self._pages.items():
            if key == self._place:
                page.refresh(changes)  # type: ignore[attr-defined]
            else:
                self._stale.setdefault(key, []).append(changes)

    def _show_counts(self) -> None:
        if "today" not in self._nav_items:
            return
        found = counts.counts(self.ctx.store, today=self.ctx.today)
        pressing = i18n.active().format_number(found.pressing) if found.pressing else ""
        self._nav_items["today"].set_count(pressing, "danger" if found.pressing else "")
        self._nav_items["customers"].set_count(i18n.active().format_number(found.customers))
        self._show_backup()

    def _show_backup(self) -> None:
        made = maintenance.last_backup(self.ctx.store)
        if made is None:
            words = translate("Window", "No backup yet")
        else:
            day = i18n.format_day(made.made_at.astimezone().date(), self.ctx.today)
            words = translate("Window", "Backed up: {day}").format(day=day)
        self._backup_line.set_text(words)

    def _look_around(self) -> None:
        """Notice other programs and midnight."""
        self.ctx.look_for_others()
        if self.ctx.today != self._day:
            self._day = self.ctx.today
            self.refresh(Changes())

    def show_error(self, error: UserError) -> None:
        """Say what happened, what is safe and what to do."""
        said = messages.message(error)
        self._bar.warn(said.happened, " ".join(filter(None, (said.kept, said.do))))

    # commands

    def _look_what_is_ready(self) -> None:
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

    def open_form(self, name: str, **facts: Any) -> None:
        """Open a form in a dialog."""
        if name in self._forms:
            self._forms[name](self.ctx, self, facts)

    def open_command_box(self, text: str = "") -> None:
        """Open the search over everything."""
        self._box.open_box(text)

    def _open_found(self, found: Found) -> None:
        finding.open_found(self, found)

    def step_text_size(self, direction: int) -> None:
        """Take the next larger or smaller text, or the normal one."""
        place = TEXT_SIZES.index(self.ctx.settings.text_size)
        wanted = 0 if direction == 0 else min(max(place + direction, 0), len(TEXT_SIZES) - 1)
        self.ctx.choose(text_size=TEXT_SIZES[wanted])

    def back_up(self) -> None:
        """Make a copy now, in the background."""
        job = self.ctx.jobs.start(_back_up)
        job.refused.connect(self.show_error)
        job.done.connect(lambda _: self.ctx.tell(translate("Window", "Backed up, and the copy is checked.")))
        job.done.connect(lambda _: self._show_backup())

    def _back_up_daily(self) -> None:
        job = self.ctx.jobs.start(_back_up_daily)
        job.refused.connect(self.show_error)
        job.done.connect(lambda _: self._show_backup())

    def show_about(self) -> None:
        """Say what this is."""
        tell(
            self,
            "smallcrm",
            translate("Window", "Version {version}. Your customers stay on this PC.").format(
                version=__version__
            ),
        )

    # the window itself

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < theme.px(NARROW_NAVIGATION)
        self._navigation.setFixedWidth(theme.px(60) if is_narrow else theme.size("nav_width"))
        for item in (*self._nav_items.values(), self._backup_line):
            item.set_narrow(is_narrow)

    def closeEvent(self, event: QCloseEvent) -> None:
        for page in self._pages.values():
            leave = getattr(page, "may_leave", None)
            if leave is not None and not leave():
                event.ignore()
                return
        self.ctx.remember("geometry", bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        self._others.stop()
        event.accept()


def _back_up(store: Any, *, progress: object) -> object:  # noqa: ARG001 - jobs hand a progress to all work
    return maintenance.make_backup(store)


def _back_up_daily(store: Any, *, progress: object) -> object:  # noqa: ARG001
    return maintenance.make_daily_backup(store)


class Logo(QWidget):
    """The program's sign: a tick on the accent colour."""

    def __init__(self, side: int = 24) -> None:
        super().__init__()
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        area = QRectF(self.rect())
        scale = area.width() / 24
        paint.box(painter, area, 6 * scale, "accent")
        path = QPainterPath(QPointF(6.5 * scale, 12.5 * scale))
        path.lineTo(10.5 * scale, 16.5 * scale)
        path.lineTo(17.5 * scale, 8 * scale)
        pen = QPen(theme.color("text_on_accent"), 2.2 * scale, Qt.PenStyle.SolidLine)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
