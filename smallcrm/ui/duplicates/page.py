"""Customers who stand twice: pair by pair, what to keep of each, and one button that joins them."""

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallcrm import i18n, wording
from smallcrm.db import customers as queries
from smallcrm.db.reads import duplicates as pair_queries
from smallcrm.db.reads.duplicates import PairLine
from smallcrm.db.store import Store
from smallcrm.domain import merging
from smallcrm.domain.changes import Changes
from smallcrm.domain.pairs import LikelyPair, clusters
from smallcrm.i18n import format_number, translate
from smallcrm.services import duplicates
from smallcrm.services import merging as joining
from smallcrm.services.duplicates import CERTAIN, LIKELY, POSSIBLE
from smallcrm.ui.context import AppContext
from smallcrm.ui.duplicates import rows
from smallcrm.ui.kit import keys
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button, KeyButton
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.compare import Compare, Side
from smallcrm.ui.kit.dialogs import ask
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.lists import Group, Item, TwoLineList, dotted
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.progress import ProgressPanel
from smallcrm.ui.kit.theme import theme

MOST_SHOWN = 500
"""So many pairs are listed at once; the next ones come up as these are dealt with."""

QUICK = 5_000
"""Up to so many customers a change by somebody else is followed by a new look at once."""

_LOW = 640

Pair = tuple[int, int]


class DuplicatesPage(QWidget):
    """The pairs at the left, the one on the table at the right."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._lines: list[PairLine] = []
        self._counts: tuple[int, ...] = (0, 0, 0)
        self._job: Any = None
        self._asked: Pair | None = None
        self._build()
        self._say()
        self._load()
        self.pairs.select_first()
        if not duplicates.is_up_to_date(ctx.store):
            self.look_again()

    # building

    def _build(self) -> None:
        self._again = Button("", "sync", on_click=self.look_again)
        self._all = Button("", "merge", on_click=self.join_certain)
        self._header = PageHeader("", "", (self._again, self._all))
        self.progress = ProgressPanel()
        self.progress.cancel_requested.connect(self._stop)
        self.pairs = TwoLineList(has_circle=False)
        self.pairs.current_changed.connect(self._show_pair)
        self.pairs.opened.connect(lambda _: self.compare.lines.setFocus())
        self.pairs.letter_pressed.connect(self._press)
        self._left = pane(column((self.pairs, 1), spacing=0), "sideLeft")
        self._stack = QStackedWidget()
        self._empty = EmptyState("check_circle", "", family="ok")
        for page in (self._desk(), self._empty):
            self._stack.addWidget(page)
        body = row(self._left, (self._stack, 1), spacing=0)
        self.setLayout(column(self._header, self.progress, (body, 1), spacing=0))
        self.setFocusProxy(self.pairs)
        self.rescale()

    def _desk(self) -> QWidget:
        self._title = Label("", "heading")
        self._why = Label("", "small", "2", wrap=True)
        self.compare = Compare()
        self._kept = Banner("ok", "")
        self._apart = KeyButton("", "prohibited", "N", "secondary")
        self._apart.clicked.connect(self.keep_apart)
        self._later = Button("", kind="link", on_click=self.next)
        self._far = Label("", "small", "2", tabular=True)
        self._join = KeyButton("", "merge", "J", "primary")
        self._join.clicked.connect(self.join)
        buttons = row((self._apart, 1), self._later, None, self._far, (self._join, 1), spacing=12)
        words = column(self._title, self._why, spacing=2)
        self._words = pane(column(words, 8, self.compare, 4, self._kept, None, margins=(24, 18, 24, 12)))
        return pane(
            column((self._words, 1), pane(row(buttons, margins=(24, 12, 24, 14)), "footer"), spacing=0)
        )

    def rescale(self) -> None:
        """Take the width of the list from the text size."""
        self._left.setFixedWidth(theme.px(340))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low window the lines need the room more.
        self._kept.setVisible(self.height() >= theme.px(_LOW))

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._load()
        super().changeEvent(event)

    def _say(self) -> None:
        self._again.setText(translate("Duplicates", "Look again"))
        self._title.setText(translate("Duplicates", "Are these the same customer?"))
        self._apart.setText(translate("Duplicates", "Not the same, keep both"))
        self._later.setText(translate("Duplicates", "Decide later"))
        self._join.setText(translate("Duplicates", "Same customer, join"))
        for button in (self._apart, self._join):
            button.setMinimumWidth(button.sizeHint().width() - theme.px(8))
            button.setMaximumWidth(button.sizeHint().width() + theme.px(14))  # room for the letter
        self._kept.set_text(
            translate(
                "Duplicates",
                "Things, reminders, sales and the timeline of both are always kept. "
                "Either number finds them.",
            )
        )
        self.pairs.setAccessibleName(translate("Duplicates", "Pairs"))
        self.compare.lines.setAccessibleName(translate("Duplicates", "What to keep on each line"))
        self._empty.set_words(
            translate("Duplicates", "No duplicates found"),
            translate("Duplicates", "Whoever looks alike later shows up here."),
        )

    def _say_counts(self) -> None:
        certain, _, possible = self._counts
        words = translate("Duplicates", "%n pair(s) to look at", "", possible)
        self._header.set_words(
            translate("Duplicates", "Duplicates"),
            words if possible else translate("Duplicates", "Nobody stands twice."),
        )
        join_all = translate("Duplicates", "Join the %n certain one(s)", "", certain)
        self._all.setText(join_all)
        self._all.setVisible(certain > 1)

    # showing

    def refresh(self, changes: Changes) -> None:
        """Show the pairs that are left; look again if others changed customers of a small file."""
        if not changes.touches("customer", "contact", "asset", "not_same"):
            return
        self._load()
        is_small = self.ctx.store.customers.count() <= QUICK
        if self._job is None and is_small and not duplicates.is_up_to_date(self.ctx.store):
            self.look_again()

    def _load(self) -> None:
        store = self.ctx.store
        self._lines = pair_queries.lines(store, least=POSSIBLE, limit=MOST_SHOWN)
        if self._asked and self._asked not in {(line.pair.a, line.pair.b) for line in self._lines}:
            self._lines = [*_asked_for(store, self._asked), *self._lines]
        self._counts = pair_queries.counts(store, CERTAIN, LIKELY, POSSIBLE)
        self._say_counts()
        had = self.pairs.current_key
        self.pairs.set_rows(self._items())
        self._stack.setCurrentIndex(0 if self._lines else 1)
        self._left.setVisible(bool(self._lines))
        if self.pairs.current_key is None:
            self.pairs.select_first()
        elif self.pairs.current_key == had:
            self._show_pair(had)

    def _items(self) -> list[Group | Item]:
        """List the pairs under two heads, the likeliest first."""
        likely_ones = [line.pair for line in self._lines if line.pair.score >= LIKELY]
        groups = clusters((pair.a, pair.b) for pair in likely_ones)
        group_of = {id_: group for group in groups for id_ in group}
        _, likely, possible = self._counts
        heads = (
            (translate("Duplicates", "Chosen by you"), 1, lambda score: score == 0),
            (translate("Duplicates", "Probably the same"), likely, lambda score: score >= LIKELY),
            (translate("Duplicates", "Maybe"), possible - likely, lambda score: 0 < score < LIKELY),
        )
        shown: list[Group | Item] = []
        for title, count, belongs in heads:
            items = [_item(line, group_of) for line in self._lines if belongs(line.pair.score)]
            shown += [Group(title=title, count=count), *items] if items else []
        return shown

    def _show_pair(self, key: Any) -> None:
        """Put a pair on the table."""
        if key is None:
            return
        line = next(each for each in self._lines if (each.pair.a, each.pair.b) == key)
        found = {whole.customer.id: whole for whole in queries.whole_many(self.ctx.store, key)}
        if len(found) < 2:
            return
        one, other = (found[id_] for id_ in key)
        store = self.ctx.store
        own = {str(field.id): field for field in store.custom_fields.where("record = 'customer'")}
        lines = rows.rows(merging.choices(one, other), own, store.profile.currency)
        self.compare.show_records(rows.head(one), rows.head(other), lines)
        reasons = [wording.likeness(code) for code in line.pair.reasons]
        self._why.setText(_sentence(reasons))
        place = self._lines.index(line) + 1
        far = translate("Duplicates", "{place} of {count}")
        self._far.setText(far.format(place=format_number(place), count=format_number(self._counts[2])))

    # looking

    def look_again(self) -> None:
        """Look through everybody on the jobs' thread."""
        if self._job is not None:
            return
        self._job = self.ctx.jobs.start(duplicates.look)
        self.progress.start(translate("Duplicates", "Looking for customers who stand twice"))
        self._job.progressed.connect(self._show_progress)
        self._job.done.connect(self._looked)
        self._job.refused.connect(self.ctx.refused)
        for ending in (self._job.refused, self._job.failed, self._job.cancelled):
            ending.connect(self._end)

    def _show_progress(self, done: int, total: int, phase: str) -> None:
        self.progress.set_progress(done, total, wording.phase(phase))

    def _looked(self, _found: int) -> None:
        self._end()
        self._load()

    def _end(self, *_news: object) -> None:
        self._job = None
        self.progress.finish()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    # doing

    @property
    def pair(self) -> Pair | None:
        """The pair on the table."""
        key = self.pairs.current_key
        return key if isinstance(key, tuple) else None

    def show_item(self, item: Any) -> None:
        """Show a pair of a customer's, or two given customers side by side whether they are alike or not."""
        wanted = sorted(item) if isinstance(item, tuple) else [item]
        if len(wanted) == 2:
            self._asked = (wanted[0], wanted[1])
            self._load()
        for line in self._lines:
            if set(wanted) <= {line.pair.a, line.pair.b}:
                self.pairs.select((line.pair.a, line.pair.b))
                return
        for customer in self.ctx.store.customers.get_many(wanted):
            words = translate("Duplicates", "Nobody looks like {name}.")
            self.ctx.tell(words.format(name=wording.customer_name(customer)))

    def join(self) -> None:
        """Make one customer of the two, as chosen."""
        if self.pair is None:
            return
        chosen = {str(key): rows.WHOSE[side] for key, side in self.compare.choices().items()}
        with self.ctx.showing_errors():
            made = joining.join(
                self.ctx.store, *self.pair, chosen=chosen, note=wording.joined_note, today=self.ctx.today
            )
            words = translate("Duplicates", "Joined. {name} has everything of both now.")
            self.ctx.tell(words.format(name=made.name), can_undo=True)

    def keep_apart(self) -> None:
        """Remember that these are two customers."""
        if self.pair is None:
            return
        with self.ctx.showing_errors():
            duplicates.not_same(self.ctx.store, *self.pair)
            self.ctx.tell(translate("Duplicates", "Kept apart. You will not be asked again."), can_undo=True)

    def next(self) -> None:
        """Go on to the next pair and leave this one for later."""
        self._step(Qt.Key.Key_Down)

    def join_certain(self) -> None:
        """Join all pairs that are certain, by the better guess, after a backup."""
        if self._job is not None:
            return
        lines = pair_queries.lines(self.ctx.store, least=CERTAIN)
        if not ask(
            self,
            translate("Duplicates", "Join %n pair(s) that are certainly the same?", "", len(lines)),
            translate(
                "Duplicates", "A backup is made first. Of each field the fuller or newer value is kept."
            ),
            translate("Duplicates", "Join them"),
        ):
            return
        pairs = [(line.pair.a, line.pair.b) for line in lines]
        self._job = self.ctx.jobs.start(
            joining.join_many, pairs, note=wording.joined_note, today=self.ctx.today
        )
        self.progress.start(translate("Duplicates", "Joining customers"))
        self._job.progressed.connect(self._show_progress)
        self._job.done.connect(self._joined)
        self._job.refused.connect(self.ctx.refused)
        for ending in (self._job.refused, self._job.failed, self._job.cancelled):
            ending.connect(self._end)

    def _joined(self, count: int) -> None:
        self._end()
        self._load()
        self.ctx.tell(translate("Duplicates", "%n customer(s) joined.", "", count), can_undo=True)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = keys.letter(event)
        if event.key() == Qt.Key.Key_F8:
            self._step(
                Qt.Key.Key_Up if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else Qt.Key.Key_Down
            )
        elif letter:
            self._press(letter)
        else:
            super().keyPressEvent(event)

    def _press(self, letter: str) -> None:
        acts = {
            "j": self._join.animateClick,
            "n": self._apart.animateClick,
            "l": lambda: self.compare.choose_all(Side.LEFT),
            "r": lambda: self.compare.choose_all(Side.RIGHT),
            "d": self.next,
        }
        if letter in acts and self.pair is not None:
            acts[letter]()

    def _step(self, key: Qt.Key) -> None:
        action = (
            self.pairs.CursorAction.MoveDown if key == Qt.Key.Key_Down else self.pairs.CursorAction.MoveUp
        )
        self.pairs.setCurrentIndex(self.pairs.moveCursor(action, Qt.KeyboardModifier.NoModifier))

    def areas(self) -> list[QWidget]:
        """Name the parts F6 goes to after the list."""
        return [self.compare.lines]


def _asked_for(store: Store, pair: Pair) -> list[PairLine]:
    """Make a line of two customers somebody chose; none if one of them is gone."""
    names = {each.id: wording.customer_name(each) for each in store.customers.get_many(pair)}
    if len(names) < 2:
        return []
    a, b = pair
    return [PairLine(pair=LikelyPair(a=a, b=b, score=0.0, reasons=()), name_a=names[a], name_b=names[b])]


def _item(line: PairLine, group_of: dict[int, tuple[int, ...]]) -> Item:
    """Show a pair: whose it is, why, how sure."""
    group = group_of.get(line.pair.a, ())
    records = translate("Duplicates", "%n records", "", len(group))
    second = dotted(
        f"{min(99, round(line.pair.score * 100))} %" if line.pair.score else "",
        records if len(group) > 2 and line.pair.score >= LIKELY else "",
        _sentence([wording.likeness(code) for code in line.pair.reasons]),
    )
    names = dict.fromkeys((line.name_a, line.name_b))
    return Item(
        key=(line.pair.a, line.pair.b),
        title=" / ".join(names),
        second=second,
        icon="merge",
        family="accent" if line.pair.score >= LIKELY else "neutral",
    )


def _sentence(reasons: list[str]) -> str:
    """Begin a list of reasons with a capital letter."""
    words = i18n.active().join(reasons)
    return words[:1].upper() + words[1:]
