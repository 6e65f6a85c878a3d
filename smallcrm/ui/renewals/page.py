"""The renewal desk: what ends in the weeks ahead, stage by stage, and how many were kept this month."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from smallcrm import i18n, wording
from smallcrm.db.reads import renewals as queries
from smallcrm.db.reads.renewals import Renewal
from smallcrm.domain.changes import Changes
from smallcrm.domain.renewal import OPEN_STAGES, Stage
from smallcrm.domain.values.month import Month
from smallcrm.i18n import format_number, translate, translate_later
from smallcrm.services import renewals
from smallcrm.ui.asking import ask_form
from smallcrm.ui.beside import PanelChoice
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, Choice, Segments
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.layout import column as stacked
from smallcrm.ui.kit.layout import divider, pane, row
from smallcrm.ui.kit.lists import Item, dotted
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.reminders.fold import HeadFold, without_words
from smallcrm.ui.reminders.form import day_words
from smallcrm.ui.reminders.pieces import OwnerButton, amount_of
from smallcrm.ui.renewals.columns import StageColumn
from smallcrm.ui.today.dealing import Dealing
from smallcrm.ui.today.panel import ReminderPanel

STAGES = {
    Stage.NOT_DUE: translate_later("Renewals", "Not due yet"),
    Stage.TO_CALL: translate_later("Renewals", "To call"),
    Stage.QUOTED: translate_later("Renewals", "Quoted"),
    Stage.RENEWED: translate_later("Renewals", "Renewed"),
    Stage.LOST: translate_later("Renewals", "Lost"),
}
FAMILIES = {Stage.TO_CALL: "warn", Stage.QUOTED: "info", Stage.RENEWED: "ok", Stage.LOST: "danger"}

WINDOWS = {"30": 30, "60": 60, "90": 90}
URGENT_DAYS = 7
DAYS_BACK = 30
"""What ended so long ago is still on the desk: it was decided lately, or is late."""

REASONS = (
    translate_later("Renewals", "Price"),
    translate_later("Renewals", "Went elsewhere"),
    translate_later("Renewals", "Sold, or no longer needed"),
    translate_later("Renewals", "Could not be reached"),
    translate_later("Renewals", "Not satisfied"),
)
OWN_WORDS = "own"

STOPS = {
    "do_not_contact": translate_later("Renewals", "Do not contact"),
    "enough": translate_later("Renewals", "Asked often enough"),
    "too_soon": translate_later("Renewals", "Asked a short time ago"),
}
PANEL_FOLLOWS_MS = 60
SHOWN = ("reminder", "customer", "contact", "asset", "activity", "reminder_settings")


class RenewalsPage(QWidget):
    """Policies and contracts that end, in five columns; a card goes along by key, by mouse or by menu."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._by_id: dict[int, Renewal] = {}
        self._beside = PanelChoice(ctx, self, "renewals", is_wanted=False)
        self._follow = QTimer(self, singleShot=True, interval=PANEL_FOLLOWS_MS)
        self._follow.timeout.connect(self._show_panel)
        self._build()
        self._connect()
        self._say()
        self.refresh(Changes())
        self._select_first()

    # building

    def _build(self) -> None:
        wanted = str(self.ctx.remembered("renewals.window", "60"))
        current = wanted if wanted in WINDOWS else "60"
        self._window = Segments([Choice(key, "") for key in WINDOWS], current)
        self._owner = OwnerButton(self.ctx, "renewals.owner")
        self._print = Button("", "print", on_click=self.print_shown)
        self._header = PageHeader("", "", (self._owner, self._window, self._print))
        self._fold = HeadFold(
            self._header, (without_words(self._print, "print", lambda: translate("Today", "Print list")),)
        )
        self.columns = {stage: StageColumn(stage, FAMILIES.get(stage, "")) for stage in STAGES}
        board = row(spacing=0)
        for place, column in enumerate(self.columns.values()):
            if place:
                board.addWidget(divider(is_vertical=True))
            board.addWidget(column, 1)
        self._empty = EmptyState("shield_ok", "", family="ok")
        self._stack = QStackedWidget()
        self._stack.addWidget(pane(board))
        self._stack.addWidget(self._empty)
        self.dealing = Dealing(self.ctx, self)
        self.panel = ReminderPanel(self.ctx, self.dealing)
        main = stacked(self._header, divider(), (self._stack, 1), spacing=0)
        self.setLayout(row((pane(main), 1), self.panel, spacing=0))
        self.setFocusProxy(self.columns[Stage.TO_CALL].list)

    def _connect(self) -> None:
        self._window.chosen.connect(self._window_chosen)
        self._owner.chosen.connect(self._read)
        for column in self.columns.values():
            column.list.opened.connect(lambda key: self._with(key, self._open))
            column.list.current_changed.connect(lambda _: self._follow.start())
            column.list.letter_pressed.connect(self._press)
            column.list.menu_requested.connect(self._offer)
            column.list.stepped.connect(self._step)
            column.list.sideways.connect(self._go_sideways)
            column.list.dropped.connect(self._drop)
            column.list.hovered.connect(self._show_target)

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._read()
        super().changeEvent(event)

    def _say(self) -> None:
        self._owner.say()
        self._window.set_texts(
            {key: translate("Renewals", "%n day(s)", "", days) for key, days in WINDOWS.items()}
        )
        self._window.setAccessibleName(translate("Renewals", "How far ahead"))
        for stage, column in self.columns.items():
            column.set_title(translate("Renewals", STAGES[stage]))

    # showing

    def refresh(self, changes: Changes) -> None:
        """Read the desk again if anything of it changed."""
        if changes.touches(*SHOWN):
            self._owner.refresh()
            self._read()

    def _read(self) -> None:
        today = self.ctx.today
        desk = queries.desk(
            self.ctx.store,
            today=today,
            first=today - timedelta(days=DAYS_BACK),
            last=today + timedelta(days=WINDOWS[self._window.current]),
            owner=self._owner.owner,
        )
        self._by_id = {each.due.reminder.id or 0: each for found in desk.stages.values() for each in found}
        for stage, column in self.columns.items():
            column.set_rows([self._item(each) for each in desk.stages[stage]], desk.counts[stage])
        self.columns[Stage.LOST].set_note(self._reasons())
        self._show_head(desk.counts.total())
        self._stack.setCurrentIndex(0 if self._by_id else 1)
        self._fit()
        self._follow.start()

    def _show_head(self, total: int) -> None:
        month = Month.of(self.ctx.today)
        kept = queries.retention(self.ctx.store, month, owner=self._owner.owner)
        parts = [translate("Renewals", "%n on the desk", "policies and contracts that end", total)]
        name = i18n.active().month_name(month.number)
        if kept.percent is not None:
            share = f"{format_number(round(kept.percent))}%"
            parts.append(translate("Renewals", "{month}: {share} kept").format(month=name, share=share))
            parts.append(translate("Renewals", "%n renewed", "", kept.renewed))
        if kept.lost:
            parts.append(translate("Renewals", "%n lost", "", kept.lost))
        if kept.open:
            parts.append(translate("Renewals", "%n still open", "", kept.open))
        self._header.set_words(translate("Renewals", "Renewals"), "  ·  ".join(parts))
        self._fold.fold()
        self._empty.set_words(
            translate("Renewals", "Nothing ends in these days"),
            translate("Renewals", "Policies and contracts with an end date come here by themselves."),
        )

    def _reasons(self) -> str:
        """Say why renewals were lost lately, the most frequent reason first."""
        today = self.ctx.today
        last = today + timedelta(days=WINDOWS[self._window.current])
        found = queries.reasons(
            self.ctx.store, first=today - timedelta(days=365), last=last, owner=self._owner.owner
        )
        return dotted(*(f"{reason} {count}" for reason, count in found[:2] if reason))

    def _item(self, each: Renewal) -> Item:
        due, today = each.due, self.ctx.today
        days = (each.ends_on - today).days
        # Within a quarter the year goes without saying.
        when = i18n.format_date(each.ends_on, "day_month")
        is_open = each.stage in OPEN_STAGES
        stop = translate("Renewals", STOPS[each.stop.value]) if each.stop else ""
        thing = wording.asset_name(due.asset)
        second = dotted(when, stop or amount_of(due, self.ctx.store.profile.currency), thing)
        if not is_open:
            second = dotted(
                when, wording.result_words(due.reminder.result) if each.stage is Stage.LOST else thing
            )
        icon, family = "", "neutral"
        if stop:
            icon, family = "prohibited", "danger"
        elif is_open and days <= URGENT_DAYS:
            icon, family = "clock", "danger" if days < 0 else "warn"
        return Item(
            key=due.reminder.id,
            title=wording.customer_name(due.customer) or thing,
            second=second,
            icon=icon,
            family=family,
        )

    def _show_panel(self) -> None:
        self._follow.stop()
        if not self.panel.isHidden():
            current = self.current
            self.panel.show_due(current.due if current else None)

    def _show_target(self, at: Any) -> None:
        """Mark the column a card is dragged over."""
        for column in self.columns.values():
            column.set_target(at is not None and column.holds(at))

    @property
    def current(self) -> Renewal | None:
        """The card the keyboard is on."""
        column = self._column_at_hand()
        key = column.list.current_key if column else None
        return self._by_id.get(key) if isinstance(key, int) else None

    def _column_at_hand(self) -> StageColumn:
        for column in self.columns.values():
            if column.list.hasFocus():
                return column
        found = [column for column in self.columns.values() if column.list.current_key is not None]
        return found[0] if found else self.columns[Stage.TO_CALL]

    def _select_first(self) -> None:
        for stage in (Stage.TO_CALL, *OPEN_STAGES):
            if self.columns[stage].list.rows.rowCount():
                self.columns[stage].list.select_first()
                self.setFocusProxy(self.columns[stage].list)
                return

    # moving along

    def move_to(self, each: Renewal, stage: Stage) -> None:
        """Put a card into a stage; some ask for something first."""
        if each.stage is stage or each.stage not in OPEN_STAGES:
            return
        acts: dict[Stage, Callable[[Renewal], object]] = {
            Stage.NOT_DUE: lambda each: self.dealing.snooze(each.due),
            Stage.TO_CALL: self._back_to_call,
            Stage.QUOTED: self._quoted,
            Stage.RENEWED: lambda each: self.dealing.complete(each.due),
            Stage.LOST: self._lost,
        }
        acts[stage](each)

    def _back_to_call(self, each: Renewal) -> None:
        with self.ctx.showing_errors():
            renewals.back_to_call(self.ctx.store, each.due.reminder.id or 0, on=self.ctx.today)
            self.ctx.tell(translate("Renewals", "Back among those to call."), can_undo=True)

    def _quoted(self, each: Renewal) -> None:
        with self.ctx.showing_errors():
            changed = renewals.quoted(self.ctx.store, each.due.reminder.id or 0, on=self.ctx.today)
            day = changed.snoozed_until or changed.due_on
            words = translate("Renewals", "Quoted. Again on {day}.")
            self.ctx.tell(words.format(day=day_words(day, self.ctx.today)), can_undo=True)

    def _lost(self, each: Renewal) -> None:
        """Ask why, from a short list or in own words."""
        reasons = [translate("Renewals", reason) for reason in REASONS]

        def take(values: dict[str, Any]) -> None:
            reason = values["words"].strip() or values["reason"]
            renewals.lost(self.ctx.store, each.due.reminder.id or 0, on=self.ctx.today, reason=reason)
            self.ctx.tell(translate("Renewals", "Lost: {reason}.").format(reason=reason), can_undo=True)

        ask_form(
            self.ctx,
            self,
            title=translate("Renewals", "Why was it lost?"),
            text=wording.customer_name(each.due.customer),
            fields=[
                FieldSpec(
                    name="reason",
                    label=translate("Renewals", "Reason"),
                    kind=FieldKind.CHOICE,
                    choices=[Choice(reason, reason) for reason in reasons],
                ),
                FieldSpec(name="words", label=translate("Renewals", "Or in your words")),
            ],
            values={"reason": reasons[0], "words": ""},
            verb=translate("Renewals", "Lost"),
            take=take,
        )

    def _step(self, direction: int) -> None:
        """Move the card at hand to the stage beside."""
        each = self.current
        if each is None or each.stage not in OPEN_STAGES:
            return
        stages = list(STAGES)
        place = stages.index(each.stage) + direction
        if 0 <= place < len(stages):
            self.move_to(each, stages[place])

    def _drop(self, key: Any, at: QPoint) -> None:
        self._show_target(None)
        each = self._by_id.get(key)
        for stage, column in self.columns.items():
            if each is not None and column.holds(at):
                self.move_to(each, stage)

    def _go_sideways(self, direction: int) -> None:
        """Go to the column beside that has cards."""
        columns = list(self.columns.values())
        here = columns.index(self._column_at_hand())
        beside = columns[here + 1 :] if direction > 0 else columns[:here][::-1]
        for column in beside:
            if column.list.rows.rowCount():
                if column.list.current_key is None:
                    column.list.select_first()
                column.list.setFocus()
                self._follow.start()
                return

    def _press(self, letter: str) -> None:
        acts: dict[str, Callable[[Renewal], object]] = {
            "d": lambda each: self.move_to(each, Stage.RENEWED),
            "w": lambda each: self.move_to(each, Stage.RENEWED),
            "q": lambda each: self.move_to(each, Stage.QUOTED),
            "x": lambda each: self.move_to(each, Stage.LOST),
            "l": lambda each: self.dealing.log_call(each.due),
            "c": lambda each: self.dealing.log_call(each.due),
            "s": lambda each: self.dealing.snooze(each.due),
        }
        each = self.current
        if each is not None and each.stage in OPEN_STAGES and letter in acts:
            acts[letter](each)

    def _offer(self, key: Any, at: QPoint) -> None:
        each = self._by_id.get(key)
        if each is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("Today", "Open the customer"), lambda: self._open(each))
        if each.stage in OPEN_STAGES:
            menu.addAction(translate("Today", "Log call"), lambda: self.dealing.log_call(each.due))
            menu.addSeparator()
            for stage, words in STAGES.items():
                if stage not in (each.stage, Stage.NOT_DUE):
                    action = menu.addAction(translate("Renewals", words))
                    action.triggered.connect(lambda _=False, stage=stage: self.move_to(each, stage))
        menu.popup(at)

    def _open(self, each: Renewal) -> None:
        self.dealing.open_customer(each.due)

    def _with(self, key: Any, act: Callable[[Renewal], object]) -> None:
        each = self._by_id.get(key)
        if each is not None:
            act(each)

    def _window_chosen(self, key: str) -> None:
        self.ctx.remember("renewals.window", key)
        self._read()

    # what the window asks for

    def log_call(self) -> None:
        """Log a call about the card at hand."""
        if (each := self.current) is not None and each.stage in OPEN_STAGES:
            self.dealing.log_call(each.due)

    def print_shown(self) -> None:
        """Show the sheet of those to call."""
        from smallcrm.ui.reminders.printing import open_day_sheet

        waiting = (Stage.TO_CALL, Stage.QUOTED)
        ids = [each.due.reminder.id or 0 for each in self._by_id.values() if each.stage in waiting]
        if ids:
            open_day_sheet(self.ctx, self, ids, translate("Renewals", "Renewals"))

    def toggle_details(self) -> None:
        """Show the panel at the side, or hide it."""
        self._beside.switch()
        self._fit()
        self._show_panel()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def rescale(self) -> None:
        """Fit again: words grew or shrank."""
        self._fit()

    def _fit(self) -> None:
        self.panel.set_size("side_panel_narrow")
        self.panel.setVisible(self._beside.is_shown and bool(self._by_id))
