"""One deal: where it stands, what comes next, everything that happened, and all that can be done with it."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QStackedWidget, QWidget

from smallcrm import wording
from smallcrm.db.reads import deal_page as queries
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.changes import Changes
from smallcrm.domain.deal import Stage, StageKind, is_stalled
from smallcrm.domain.errors import UserError
from smallcrm.i18n import translate
from smallcrm.services import activities, deal_quotes, deals, reminders
from smallcrm.ui.activity_form import open_activity_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.history import WritingLine
from smallcrm.ui.customers.reminding import wish
from smallcrm.ui.drafts import Drafts
from smallcrm.ui.kit import keys
from smallcrm.ui.kit.buttons import Button, IconButton
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.labels import Chip, ElidedLabel, Label
from smallcrm.ui.kit.layout import clear, column, divider, pane, row
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.timeline import Timeline, by_month
from smallcrm.ui.pipeline import of_quote, story
from smallcrm.ui.pipeline.deal_side import DealSide
from smallcrm.ui.pipeline.dealing import Dealing
from smallcrm.ui.pipeline.stage_bar import StageBar
from smallcrm.ui.pipeline.words import since, value_of

SHOWN = (
    *("deal", "deal_tag", "deal_move", "deal_activity", "stage", "lost_reason", "reminder", "activity"),
    *("customer", "contact", "asset", "quote", "sale", "call", "profile"),
)
NARROW_PANEL_BELOW = 1400


class DealPage(QWidget):
    """Shows the deal it was asked for last."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self.shown: queries.DealOnPage | None = None
        self._draft: Drafts | None = None
        self._wants_panel = bool(ctx.remembered("deal.panel", True))
        self.dealing = Dealing(ctx, self)
        self._build()
        self._say()

    # building

    def _build(self) -> None:
        self._back = IconButton("arrow_left", "", is_framed=True, on_click=lambda: self.ctx.go("pipeline"))
        self._title = ElidedLabel("", "title", "")
        self._chips = row(spacing=6)
        self._customer = Button("", "person", "link", on_click=self.open_customer)
        self._facts = ElidedLabel("", "small", "2")
        words = column(
            row((self._title, 0), self._chips, None, spacing=8),
            row(self._customer, (self._facts, 1), spacing=8),
            spacing=1,
        )
        self._win = Button("", "check_circle", "primary", on_click=lambda: self._end(StageKind.WON))
        self._lose = Button("", "prohibited", on_click=lambda: self._end(StageKind.LOST))
        self._later = Button("", "snooze", on_click=self.put_off)
        self._again = Button("", "undo", on_click=self.open_again)
        self._edit = IconButton("edit", "", is_framed=True, on_click=self.edit_shown)
        self._more = IconButton("more", "", is_framed=True, on_click=self._offer)
        acts = (self._win, self._lose, self._later, self._again, self._edit, self._more)
        self._head = pane(row(self._back, 2, (words, 1), *acts, margins=(20, 10, 20, 10), spacing=8))
        self.stages = StageBar()
        self.stages.chosen.connect(self._move)
        self._heading = Label("", "section")
        self.line = WritingLine(lambda: self.ctx.today, has_files=False)
        self.line.written.connect(self.write_down)
        self.line.changed.connect(lambda: self._draft.touch() if self._draft is not None else None)
        self.timeline = Timeline()
        self.timeline.installEventFilter(self)
        self.timeline.opened.connect(self._open_row)
        self.timeline.link_opened.connect(self._open_row)
        self.timeline.menu_requested.connect(self._offer_row)
        writing = pane(column(self._heading, self.line, margins=(24, 8, 20, 4), spacing=8))
        bar = pane(row((self.stages, 1), margins=(24, 14, 20, 6)))
        left = pane(column(bar, writing, (self.timeline, 1), spacing=0))
        self.side = DealSide(self.ctx, self)
        self._body = pane(column(self._head, divider(), (row((left, 1), self.side, spacing=0), 1), spacing=0))
        self._gone = EmptyState("pipeline", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._body)
        self._stack.addWidget(self._gone)
        self._stack.setCurrentWidget(self._gone)
        self.setLayout(column(self._stack, spacing=0))
        self.setFocusProxy(self.timeline)
        for sequence, step in (("Ctrl+Left", -1), ("Ctrl+Right", 1)):
            shortcut = QShortcut(QKeySequence(sequence), self.timeline)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda step=step: self.step_stage(step))

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._show()
        super().changeEvent(event)

    def _say(self) -> None:
        self._back.set_tip(translate("Pipeline", "To the pipeline"))
        self._edit.set_tip(translate("Pipeline", "Edit (F2)"))
        self._more.set_tip(translate("Customer page", "More"))
        self._again.setText(translate("Pipeline", "Open again"))
        self._heading.setText(translate("Pipeline", "What happened to it"))
        self.timeline.setAccessibleName(translate("Pipeline", "What happened to it"))
        self.stages.setAccessibleName(translate("Pipeline", "Stages of the deal"))
        self._gone.set_words(
            translate("Pipeline", "This deal was removed"),
            translate("Pipeline", "Ctrl+Z brings it back with its story."),
        )
        self._fit()

    # showing

    def show_item(self, item: Any) -> None:
        """Show a deal by id."""
        if self.shown is None or self.shown.deal.id != int(item):
            self._leave_line()
            self._read(int(item))
            self._take_draft(int(item))
            self.timeline.scrollToTop()
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Read the deal again if anything of it changed."""
        if self.shown is not None and changes.touches(*SHOWN):
            self._read(self.shown.deal.id or 0)
            self._show()

    def _read(self, deal_id: int) -> None:
        try:
            with self.ctx.store.snapshot():
                self.shown = queries.read(self.ctx.store, deal_id, today=self.ctx.today)
            self._stack.setCurrentWidget(self._body)
        except UserError:
            # The last state stays known: with Undo the deal comes back on this very page.
            self._stack.setCurrentWidget(self._gone)

    def _show(self) -> None:
        shown = self.shown
        if shown is None:
            self._stack.setCurrentWidget(self._gone)
            return
        deal, stage = shown.deal, shown.stage
        self._title.setText(deal.title)
        self._customer.setText(wording.customer_name(shown.whole.customer))
        days = (self.ctx.today - deal.stage_since).days
        stands = translate("Pipeline", "in “{stage}” {since}").format(
            stage=wording.stage_name(stage),
            since=since(days) if days > 0 else translate("Pipeline", "since today"),
        )
        self._facts.setText(dotted(value_of(deal), stands if deal.is_open else ""))
        clear(self._chips)
        if not deal.is_open:
            family = "ok" if stage.kind is StageKind.WON else "neutral"
            self._chips.addWidget(Chip(wording.stage_name(stage), family))
        elif is_stalled(deal, stage, self.ctx.today):
            self._chips.addWidget(Chip(translate("Pipeline", "stalled"), "warn", "warning"))
        for button in (self._win, self._lose, self._later):
            button.setVisible(deal.is_open)
        self._again.setVisible(not deal.is_open)
        self.stages.show_stages(shown.stages, deal.stage_id, shown.days)
        self.timeline.set_rows(by_month(story.happenings(shown, self.ctx.today), self.ctx.today))
        self.side.show_deal(shown)

    # what is being written

    def _take_draft(self, deal_id: int) -> None:
        self.line.clear()
        self._draft = Drafts(self.ctx, f"deal-line-{deal_id}", self.line.draft, self)
        if (found := self._draft.found()) is not None:
            self.line.restore(found.typed)

    def _leave_line(self) -> None:
        if self._draft is not None:
            self._draft.keep()
            self._draft.deleteLater()
            self._draft = None

    def may_leave(self) -> bool:
        """Keep what is being written; nothing stops the window from closing."""
        if self._draft is not None:
            self._draft.keep()
        return True

    def write_down(self, kind: str, text: str) -> None:
        """Put a line into the story; a wish to be reminded in it becomes the next step."""
        if self.shown is None:
            return
        deal, found = self.shown.deal, wish(text, self.ctx.today)
        said = (found.text if found is not None else text) or text
        with self.ctx.showing_errors():
            with self.ctx.store.step("activity_added", kind=kind, text=said[:80]):
                entry = Activity(
                    customer_id=deal.customer_id,
                    asset_id=deal.asset_id,
                    kind=ActivityKind(kind),
                    happened_on=self.ctx.today,
                    at=self.ctx.now(),
                    text=said,
                )
                activities.log(self.ctx.store, entry, deal_id=deal.id)
                if found is not None and deal.is_open:
                    deals.plan_next_step(self.ctx.store, deal.id or 0, title=said, due_on=found.day)
            self.line.clear()
            if self._draft is not None:
                self._draft.drop()
            self.ctx.tell(translate("Customer page", "Written down."), can_undo=True)

    # doing

    def _move(self, stage: Stage) -> None:
        if self.shown is not None and stage.id != self.shown.deal.stage_id:
            self.dealing.move(self.shown.deal.id or 0, stage)

    def step_stage(self, step: int) -> None:
        """Move the deal to the open stage before or after its own."""
        if self.shown is None:
            return
        opened = [stage for stage in self.shown.stages if stage.kind is StageKind.OPEN]
        place = next((i for i, stage in enumerate(opened) if stage.id == self.shown.deal.stage_id), -1)
        if place >= 0 and 0 <= place + step < len(opened):
            self._move(opened[place + step])

    def _end(self, kind: StageKind) -> None:
        if self.shown is not None and self.shown.deal.is_open:
            stage = next((each for each in self.shown.stages if each.kind is kind), None)
            if stage is not None:
                self.dealing.move(self.shown.deal.id or 0, stage)

    def open_again(self) -> None:
        """Put a deal that ended back into the stage it was in before."""
        if self.shown is None or self.shown.deal.is_open:
            return
        opened = [stage for stage in self.shown.stages if stage.kind is StageKind.OPEN]
        been = [
            each.record.from_stage_id for each in self.shown.story if hasattr(each.record, "from_stage_id")
        ]
        before = next((stage for id_ in been for stage in opened if stage.id == id_), opened[0])
        self._move(before)

    def put_off(self) -> None:
        """Ask for the day it comes back."""
        if self.shown is not None and self.shown.deal.is_open:
            self.dealing.put_off(self.shown.deal)

    def plan_next_step(self) -> None:
        """Ask what comes next."""
        if self.shown is not None and self.shown.deal.is_open:
            self.dealing.plan(self.shown.deal)

    def complete_step(self) -> None:
        """Tick off the next step, and ask for the one after it."""
        if self.shown is None or self.shown.step is None:
            return
        deal = self.shown.deal
        with self.ctx.showing_errors():
            reminders.complete(self.ctx.store, self.shown.step.id or 0, done_on=self.ctx.today)
            self.ctx.tell(translate("Pipeline", "Done. What comes next?"), can_undo=True)
            self.dealing.plan(deal)

    def begin_quote(self) -> None:
        """Begin a quote for this deal and write it."""
        if self.shown is not None and self.shown.deal.is_open:
            with self.ctx.showing_errors():
                quote = deal_quotes.begin_quote(self.ctx.store, self.shown.deal.id or 0, today=self.ctx.today)
                self.ctx.go("quote", quote.id)

    def choose_quote(self) -> None:
        """Ask which quote of the customer belongs to the deal."""
        if self.shown is not None:
            of_quote.ask_quote(self.ctx, self, self.shown.deal)

    def open_customer(self) -> None:
        """Go to the customer."""
        if self.shown is not None:
            self.ctx.go("customer", self.shown.deal.customer_id)

    def log_call(self) -> None:
        """Write down a call about this deal, in full."""
        if self.shown is not None:
            open_activity_form(
                self.ctx, self, customer_id=self.shown.deal.customer_id, deal_id=self.shown.deal.id
            )

    def edit_shown(self) -> None:
        """Edit this deal."""
        if self.shown is not None:
            self.dealing.edit(self.shown.deal.id or 0)

    def remove_shown(self) -> None:
        """Take the deal away, with Undo."""
        if self.shown is not None:
            self.ctx.go("pipeline")
            self.dealing.remove(self.shown.deal.id or 0)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("Customer page", "Write down more…") + "\tL", self.log_call)
        menu.addAction(translate("Pipeline", "Plan the next step…") + "\tR", self.plan_next_step)
        menu.addAction(translate("Pipeline", "Choose a quote…"), self.choose_quote)
        menu.addAction(translate("Pipeline", "To the customer") + "\tC", self.open_customer)
        menu.addSeparator()
        menu.addAction(translate("Pipeline", "Remove"), self.remove_shown)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))

    # rows of the story

    def _open_row(self, key: Any) -> None:
        kind, id_ = key
        if kind == "quote":
            self.ctx.go("quote", id_)
        elif kind == "activity":
            with self.ctx.showing_errors():
                open_activity_form(self.ctx, self, entry=self.ctx.store.activities.get(id_))

    def _offer_row(self, key: Any, at: QPoint) -> None:
        if key[0] == "activity":
            menu = QMenu(self)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.addAction(translate("Customer page", "Edit this entry"), lambda: self._open_row(key))
            menu.addSeparator()
            menu.addAction(translate("Customer page", "Remove this entry"), lambda: self._remove_row(key))
            menu.popup(at)

    def _remove_row(self, key: Any) -> None:
        if key is not None and key[0] == "activity":
            with self.ctx.showing_errors():
                activities.remove(self.ctx.store, key[1])
                self.ctx.tell(translate("Customer page", "Entry removed."), can_undo=True)

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the letters from the timeline, which would swallow them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Delete:
                self._remove_row(self.timeline.current_key)
                return True
            if self._press(event):
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit) or not self._press(event):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        act = {
            "w": lambda: self._end(StageKind.WON),
            "x": lambda: self._end(StageKind.LOST),
            "n": self.put_off,
            "e": self.edit_shown,
            "l": self.log_call,
            "r": self.plan_next_step,
            "d": self.complete_step,
            "q": self.begin_quote,
            "c": self.open_customer,
        }.get(keys.letter(event))
        if act is None:
            return False
        act()
        return True

    def areas(self) -> list[QWidget]:
        """The parts F6 goes to after the page itself."""
        first = self.stages.buttons[0] if self.stages.buttons else self.line.edit
        return [first, self.line.edit, self.side]

    # the panel

    def toggle_details(self) -> None:
        """Show the panel at the side, or hide it."""
        self._wants_panel = not self._wants_panel
        self.ctx.remember("deal.panel", self._wants_panel)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.window().width() < NARROW_PANEL_BELOW
        self.side.set_size("side_panel_narrow" if is_narrow else "side_panel")
        self.side.setVisible(self._wants_panel)
        for button, words, icon in (
            (self._win, translate("Pipeline", "Won", "button: the deal is won"), "check_circle"),
            (self._lose, translate("Pipeline", "Lost", "button: the deal is lost"), "prohibited"),
            (self._later, translate("Pipeline", "Not now", "button: the deal is put off"), "snooze"),
        ):
            keeps_words = not is_narrow or button is self._win
            button.setText(words if keeps_words else "")
            button.set_icon(icon)
            button.setAccessibleName(words)
            button.setToolTip("" if keeps_words else words)

    def rescale(self) -> None:
        """Take the sizes of the present text size."""
        self._head.setMinimumHeight(theme.px(76))
