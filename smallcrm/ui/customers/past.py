"""The past of a customer on their page: the line to write the next, what happened, filter and search."""

from collections.abc import Hashable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from smallcrm.db.reads import timeline as queries
from smallcrm.db.reads.customer_page import OnPage
from smallcrm.db.reads.timeline import Place, Window
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers import history
from smallcrm.ui.customers.history import WritingLine
from smallcrm.ui.drafts import Drafts
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.fields import ChoiceField, SearchField
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.timeline import Happening, Timeline, by_month

SEARCHES_AFTER_MS = 150
MOST_KEPT = 1_000
"""So many entries are read again at once when something changes; who scrolled further scrolls again."""


class Past(QWidget):
    """Shows a customer's timeline a window at a time.

    `written` is a line for the timeline: its kind and its words.
    """

    written = Signal(str, str)
    files_wanted = Signal()

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self._ctx = ctx
        self._shown: OnPage | None = None
        self._after: Place | None = None
        self._count = 0
        self._draft: Drafts | None = None
        self._title = Label("", "section")
        self.search = SearchField("", delay_ms=SEARCHES_AFTER_MS)
        self.choice = ChoiceField()
        self.line = WritingLine(lambda: ctx.today)
        self.timeline = Timeline()
        self._nothing = EmptyState("history", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.timeline)
        self._stack.addWidget(self._nothing)
        # Large words leave little room: the list gives way before the cards above it are cut.
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        head = row(self._title, None, self.search, self.choice)
        writing = pane(column(head, self.line, margins=(24, 8, 20, 4), spacing=8))
        self.setLayout(column(writing, (self._stack, 1), spacing=0))
        self._connect()
        self.rescale()
        self.say()

    def _connect(self) -> None:
        self.line.written.connect(self.written)
        self.line.files_wanted.connect(self.files_wanted)
        self.line.changed.connect(self._touch)
        self.choice.chosen.connect(lambda _: self._narrow())
        self.search.searched.connect(lambda _: self._narrow())
        for signal in (self.search.went_down, self.search.left):
            signal.connect(lambda: self.timeline.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.timeline.end_near.connect(self._go_on)

    def say(self) -> None:
        """Put the words of the active language on it."""
        self._title.setText(translate("Customer page", "Timeline"))
        self.search.setPlaceholderText(translate("Customer page", "Search the timeline"))
        self.search.setAccessibleName(translate("Customer page", "Search the timeline"))
        self.choice.set_choices(history.choices(), self.choice.key)
        self.choice.setAccessibleName(translate("Customer page", "Show"))
        self.timeline.setAccessibleName(translate("Customer page", "Timeline"))
        self._say_nothing()

    def _say_nothing(self) -> None:
        if self.search.text().strip() or self.choice.key not in ("", history.EVERYTHING):
            self._nothing.set_words(
                translate("Customer page", "Nothing here"),
                translate("Customer page", "Other words, or Everything, may find it."),
            )
        else:
            self._nothing.set_words(
                translate("Customer page", "No contact yet"),
                translate("Customer page", "Write the first line above, or log a call with L."),
            )

    def rescale(self) -> None:
        """Take the sizes of the present text size."""
        self.search.setFixedWidth(theme.px(200))
        self.choice.setMinimumWidth(theme.px(140))

    # showing

    def show_past(self, shown: OnPage, *, is_other: bool) -> None:
        """Show a customer's past, or what became of it; another customer's begins unfiltered at its top."""
        self._shown = shown
        if is_other:
            self.search.blockSignals(True)
            self.search.clear()
            self.search.blockSignals(False)
            self.choice.choose(history.EVERYTHING)
            self.timeline.expanded.clear()
        self._read(1 if is_other else self._count)
        if is_other:
            self.timeline.scrollToTop()

    def _narrow(self) -> None:
        self._read(1)
        self.timeline.scrollToTop()

    def _read(self, count: int) -> None:
        if self._shown is None:
            return
        limit = min(max(count, queries.WINDOW), MOST_KEPT)
        rows, window = self._window(self._shown, None, limit)
        self._after, self._count = window.after, len(window.entries)
        self.timeline.set_rows(by_month(rows, self._ctx.today))
        self._say_nothing()
        self._stack.setCurrentWidget(self.timeline if rows else self._nothing)

    def _go_on(self) -> None:
        """Read the next window before the end of this one is reached."""
        after, self._after = self._after, None
        if after is None or self._shown is None:
            return
        rows, window = self._window(self._shown, after, queries.WINDOW)
        self._after, self._count = window.after, self._count + len(window.entries)
        self.timeline.add_rows(by_month(rows, self._ctx.today, head=self.timeline.last_head))

    def _window(self, shown: OnPage, after: Place | None, limit: int) -> tuple[list[Happening], Window]:
        ctx = self._ctx
        asked = history.asked(self.choice.key or history.EVERYTHING, self.search.text())
        window = queries.read(ctx.store, shown.customer.id or 0, asked, after=after, limit=limit)
        currency = ctx.store.profile.currency
        people = queries.people_met(ctx.store, window.entries)
        rows = history.happenings(window.entries, shown, today=ctx.today, currency=currency, people=people)
        return rows, window

    # the line

    def write(self, kind: str) -> None:
        """Begin a line of a kind."""
        self.line.choose(kind)

    def take_draft(self, customer_id: int) -> None:
        """Bring back what was being written about a customer."""
        self.line.clear()
        self._draft = Drafts(self._ctx, f"line-{customer_id}", self.line.draft, self)
        found = self._draft.found()
        if found is not None:
            self.line.restore(found.typed)

    def leave(self) -> None:
        """Keep what is being written about the customer before."""
        if self._draft is not None:
            self._draft.keep()
            self._draft.deleteLater()
            self._draft = None

    def keep(self) -> None:
        """Keep what is being written now."""
        if self._draft is not None:
            self._draft.keep()

    def line_is_written(self) -> None:
        """Begin a new line: the one before stands in the timeline."""
        self.line.clear()
        if self._draft is not None:
            self._draft.drop()

    def _touch(self) -> None:
        if self._draft is not None:
            self._draft.touch()

    def current(self) -> Hashable:
        """The row the keyboard is on."""
        return self.timeline.current_key

    def watch_keys(self, watcher: QObject) -> None:
        """Let another see the keys first: the list would swallow letters."""
        self.timeline.installEventFilter(watcher)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)
