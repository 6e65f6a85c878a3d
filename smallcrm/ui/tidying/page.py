"""The page that tidies customers: what was found by kind at the left, as it would become at the right."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallcrm import wording
from smallcrm.domain.changes import Changes
from smallcrm.domain.tidiness import Fix, Spot, Tidiness, Untidy
from smallcrm.i18n import format_number, translate
from smallcrm.services import tidiness
from smallcrm.ui import long_work
from smallcrm.ui.asking import ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit import keys
from smallcrm.ui.kit.buttons import Button, Choice, KeyButton
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.lists import Item, TwoLineList
from smallcrm.ui.kit.paint import ChipLook
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.progress import ProgressPanel
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.tidying.words import KINDS, advice_of, columns, title_of

MOST_SHOWN = 1_000
"""So many of a kind are listed; fixing all fixes the others too, and says so before."""

_KIND_HEIGHT = 48

QUICK = 5_000
"""Up to so many customers the page looks again by itself after a change."""


class TidyingPage(QWidget):
    """Kinds of what is untidy; F puts one right, A all of a kind, Enter opens the customer."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._found: dict[Untidy, tuple[Spot, ...]] = {}
        self._score = (0, 0)
        self._job: Any = None
        self._build()
        self._say()
        self.look_again()

    # building

    def _build(self) -> None:
        self._replace = Button("", "edit", on_click=self.ask_to_replace)
        self._again = Button("", "sync", on_click=self.look_again)
        self._header = PageHeader("", "", (self._replace, self._again))
        self.progress = ProgressPanel()
        self.progress.cancel_requested.connect(lambda: self._job and self._job.cancel())
        self.kinds = TwoLineList(has_circle=False, row_height=_KIND_HEIGHT)
        self.kinds.current_changed.connect(lambda _: self._show_spots())
        self.kinds.opened.connect(lambda _: self.spots.setFocus())
        self.kinds.letter_pressed.connect(self._press)
        self._left = pane(column((self.kinds, 1), spacing=0), "sideLeft")
        self._title = Label("", "heading")
        self._advice = Label("", "small", "2", wrap=True)
        self.spots = TwoLineList(has_circle=False)
        self.spots.opened.connect(lambda _: self.open_customer())
        self.spots.letter_pressed.connect(self._press)
        self._open = Button("", on_click=self.open_customer)
        self._one = KeyButton("", "check", "F", "secondary")
        self._one.clicked.connect(self.mend_one)
        self._all = KeyButton("", "check_circle", "A", "primary")
        self._all.clicked.connect(self.mend_all)
        words = pane(column(self._title, self._advice, margins=(24, 16, 24, 8), spacing=2))
        foot = pane(row(self._open, None, self._one, self._all, margins=(24, 12, 24, 12)), "footer")
        desk = pane(column(words, (self.spots, 1), foot, spacing=0))
        self._empty = EmptyState("check_circle", "", family="ok")
        self._stack = QStackedWidget()
        for page in (desk, self._empty):
            self._stack.addWidget(page)
        body = row(self._left, (self._stack, 1), spacing=0)
        self.setLayout(column(self._header, self.progress, (body, 1), spacing=0))
        self.setFocusProxy(self.kinds)
        self.rescale()

    def rescale(self) -> None:
        """Take the width of the list from the text size."""
        self._left.setFixedWidth(theme.px(340))

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._show()
        super().changeEvent(event)

    def _say(self) -> None:
        self._replace.setText(translate("Tidy", "Find and replace…"))
        self._again.setText(translate("Tidy", "Look again"))
        self._open.setText(translate("Tidy", "Open the customer"))
        self._one.setText(translate("Tidy", "Put this one right"))
        self.kinds.setAccessibleName(translate("Tidy", "What was found"))
        self.spots.setAccessibleName(translate("Tidy", "Whom it is about"))

    # looking

    def refresh(self, changes: Changes) -> None:
        """Look again after a change, by itself where that is quick."""
        if not changes.touches("customer", "contact", "asset", "activity", "profile"):
            return
        if self.ctx.store.customers.count() <= QUICK:
            self.look_again()

    def look_again(self) -> None:
        """Look at everybody on the jobs' thread; a look that is going on is begun anew."""
        if self._job is not None:
            self._job.cancel()
        job = self._job = self.ctx.jobs.start(tidiness.look, today=self.ctx.today)
        self.progress.start(translate("Tidy", "Looking at everybody"))
        job.progressed.connect(
            lambda done, total, phase: self.progress.set_progress(done, total, wording.phase(phase))
        )
        job.done.connect(self._take)
        job.refused.connect(self.ctx.refused)
        for ending in (job.done, job.refused, job.failed, job.cancelled):
            ending.connect(self._end)

    def _end(self, *_news: object) -> None:
        if self.sender() is self._job:
            self._job = None
            self.progress.finish()

    def _take(self, looked: Tidiness) -> None:
        if self.sender() is not self._job:
            return
        sought = self._found.get(Untidy.REPLACED)
        self._found = dict(looked.found)
        if sought:
            self._found[Untidy.REPLACED] = tuple(spot for spot in sought if self._is_still_so(spot.fix))
        self._score = looked.score, looked.total
        self._show()

    def _is_still_so(self, fix: Fix | None) -> bool:
        """Say whether a value that is to be replaced still stands as it was shown."""
        customers = self.ctx.store.customers.get_many([fix.row_id]) if fix else []
        return any(fix is not None and getattr(each, fix.field) == fix.before for each in customers)

    # showing

    def _show(self) -> None:
        score, total = self._score
        words = translate("Tidy", "Of a hundred customers {score} have nothing to mend.")
        subtitle = words.format(score=format_number(score)) if total else ""
        self._header.set_words(translate("Tidy", "Tidy up"), subtitle)
        shown = [kind for kind in Untidy if self._found.get(kind)]
        self.kinds.set_rows(
            [
                Item(
                    key=kind.value,
                    title=title_of(kind),
                    icon=KINDS[kind].icon,
                    family=KINDS[kind].family,
                    chip=ChipLook(format_number(len(self._found[kind])), "neutral"),
                )
                for kind in shown
            ]
        )
        self._empty.set_words(
            translate("Tidy", "Everything is tidy"),
            translate("Tidy", "What comes in untidy later shows up here."),
        )
        self._stack.setCurrentIndex(0 if shown else 1)
        self._left.setVisible(bool(shown))
        if self.kinds.current_key is None:
            self.kinds.select_first()
        self._show_spots()

    @property
    def kind(self) -> Untidy | None:
        """The kind the page is on."""
        key = self.kinds.current_key
        return Untidy(key) if isinstance(key, str) and self._found.get(Untidy(key)) else None

    def _show_spots(self) -> None:
        kind = self.kind
        if kind is None:
            return
        spots = self._found[kind]
        self._title.setText(title_of(kind))
        advice = [advice_of(kind)]
        if len(spots) > MOST_SHOWN:
            more = translate("Tidy", "The first {count} are listed.")
            advice.append(more.format(count=format_number(MOST_SHOWN)))
        self._advice.setText(" ".join(advice))
        self.spots.set_rows([_item(place, spot) for place, spot in enumerate(spots[:MOST_SHOWN])])
        if self.spots.current_key is None:
            self.spots.select_first()
        fixes = self._fixes()
        for button in (self._one, self._all):
            button.setVisible(bool(fixes))
        self._all.setText(translate("Tidy", "Put all %n right", "", len(fixes)))
        for button in (self._one, self._all):
            button.setMinimumWidth(button.sizeHint().width() + theme.px(8))

    def _fixes(self) -> list[Fix]:
        kind = self.kind
        return [spot.fix for spot in self._found[kind] if spot.fix] if kind else []

    @property
    def spot(self) -> Spot | None:
        """Whom the list is on."""
        place, kind = self.spots.current_key, self.kind
        return self._found[kind][place] if kind is not None and isinstance(place, int) else None

    # doing

    def open_customer(self) -> None:
        """Show the customer; those who share a telephone stand side by side."""
        spot = self.spot
        if spot is None:
            return
        others = [
            each.customer_id
            for each in self._found.get(Untidy.SAME_PHONE, ())
            if each.customer_id != spot.customer_id and each.detail == spot.detail
        ]
        if self.kind is Untidy.SAME_PHONE and others:
            self.ctx.go("duplicates", (spot.customer_id, others[0]))
        else:
            self.ctx.go("customer", spot.customer_id)

    def mend_one(self) -> None:
        """Put the value of the line in place."""
        spot = self.spot
        if spot is not None and spot.fix is not None:
            self._mend([spot.fix])

    def mend_all(self) -> None:
        """Put all values of the kind in place."""
        self._mend(self._fixes())

    def _mend(self, fixes: Sequence[Fix]) -> None:
        if not fixes:
            return
        long_work.start(
            self.ctx,
            self.progress,
            tidiness.mend,
            list(fixes),
            says=translate("Tidy", "Putting it right"),
            done=lambda done: self._mended(done, frozenset(fixes)),
        )

    def _mended(self, done: int, fixes: frozenset[Fix]) -> None:
        self.ctx.tell(translate("Tidy", "%n value(s) put right.", "", done), can_undo=True)
        self._found = {
            kind: tuple(spot for spot in spots if spot.fix not in fixes)
            for kind, spots in self._found.items()
        }
        self._show()

    def ask_to_replace(self) -> None:
        """Ask what is to be replaced in which column; nothing is written before it was shown."""
        names = columns()
        needed = translate("Tidy", "Write what is to be found.")
        ask_form(
            self.ctx,
            self,
            title=translate("Tidy", "Find and replace"),
            text=translate("Tidy", "Every place is shown before anything changes."),
            fields=[
                FieldSpec(
                    name="column",
                    label=translate("Tidy", "In the column"),
                    kind=FieldKind.CHOICE,
                    choices=[Choice(code, name) for code, name in names.items()],
                ),
                FieldSpec(name="sought", label=translate("Tidy", "Find"), required=needed),
                FieldSpec(name="by", label=translate("Tidy", "Replace with")),
                FieldSpec(
                    name="is_whole",
                    label=translate("Tidy", "Only where nothing else stands in the field"),
                    kind=FieldKind.YES_NO,
                ),
            ],
            values={"column": "city"},
            verb=translate("Tidy", "Show what changes"),
            take=lambda given: self.look_for(
                given["column"], given["sought"], given["by"], is_whole=bool(given["is_whole"])
            ),
        )

    def look_for(self, in_column: str, sought: str, by: str, *, is_whole: bool = False) -> None:
        """List where a text would be replaced."""
        spots = tidiness.replacements(self.ctx.store, in_column, sought, by, is_whole=is_whole)
        self._found[Untidy.REPLACED] = tuple(spots)
        self._show()
        if spots:
            self.kinds.select(Untidy.REPLACED.value)
            self.spots.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            words = translate("Tidy", "“{text}” is nowhere in this column.")
            self.ctx.tell(words.format(text=sought))

    # keys

    def areas(self) -> list[QWidget]:
        """Name the parts F6 goes to after the kinds."""
        return [self.spots]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = keys.letter(event)
        if letter:
            self._press(letter)
        else:
            super().keyPressEvent(event)

    def _press(self, letter: str) -> None:
        act = {"f": self.mend_one, "a": self.mend_all, "r": self.ask_to_replace}.get(letter)
        if act is not None:
            act()


def _item(place: int, spot: Spot) -> Item:
    """Show somebody with the value in question, and what would stand there."""
    second = spot.detail.replace("\n", " ")
    if spot.fix is not None:
        change = translate("Tidy", "{before} → {after}")
        second = change.format(before=second, after=spot.fix.after.replace("\n", " ") or "–")
    return Item(key=place, title=spot.name, second=second, icon="person")
