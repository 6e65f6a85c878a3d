"""The morning page: a list of people to call, the reason beside each, and one gesture to deal with it."""

from collections import Counter
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallcrm import i18n, wording
from smallcrm.db import today as queries
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.changes import Changes
from smallcrm.i18n import translate
from smallcrm.services import reminders
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, Choice, FilterBar
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.labels import reminder_sign
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.lists import DONE, Group, Item, RowAction, TwoLineList, dotted
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.pieces import when_due
from smallcrm.ui.today import forms
from smallcrm.ui.today.panel import ReminderPanel

EVERYTHING = "everything"
PANEL_WIDTH_FROM = 1240


class TodayPage(QWidget):
    """What waits, in four groups; the selected one at the side, ready to act on."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._waiting = queries.Waiting(counts=Counter())
        self._by_id: dict[int, DueReminder] = {}
        self._wants_panel = bool(ctx.remembered("today.panel", True))
        self._build()
        self.refresh(Changes())
        self.list.select_first()

    def _build(self) -> None:
        self._add = Button("", "reminders", on_click=lambda: forms.open_reminder_form(self.ctx, self))
        self._header = PageHeader("", "", (self._add,))
        self._chips = FilterBar([Choice(EVERYTHING, "")], EVERYTHING)
        self._chips.chosen.connect(lambda _: self._show_rows())
        self.list = TwoLineList(self._row_actions(), name="")
        self.list.acted.connect(self._act)
        self.list.opened.connect(self._open)
        self.list.current_changed.connect(lambda _: self._show_panel())
        self._empty = EmptyState("check_circle", "", family="ok")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self.panel = ReminderPanel(self.ctx, self)
        chips = pane(row(self._chips, margins=(24, 0, 20, 8)))
        main = column(
            self._header, chips, (pane(column((self._stack, 1), margins=(8, 0, 0, 0))), 1), spacing=0
        )
        self.setLayout(row((pane(main), 1), self.panel, spacing=0))
        self.setFocusProxy(self.list)
        self._say()

    def _row_actions(self) -> tuple[RowAction, ...]:
        return (
            RowAction(name=DONE, text=translate("Today", "Done"), letter="d"),
            RowAction(name="call", text=translate("Today", "Log call"), letter="l", icon="call_check"),
            RowAction(name="snooze", text=translate("Today", "Snooze"), letter="s", icon="alarm"),
        )

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._show()
        super().changeEvent(event)

    def _say(self) -> None:
        self._add.setText(translate("Today", "Add reminder"))
        self.list.actions_of_rows = self._row_actions()
        self.list.setAccessibleName(translate("Today", "What waits"))

    # showing

    def refresh(self, changes: Changes) -> None:
        """Read what waits again if anything of it changed."""
        if changes.touches("reminder", "customer", "contact", "asset", "activity"):
            self._waiting = queries.waiting(self.ctx.store, today=self.ctx.today)
            self._by_id = {due.reminder.id or 0: due for due in self._waiting.everything}
            self._show()

    def _show(self) -> None:
        counts = self._waiting.counts
        parts = [
            translate("Today", "%n overdue", "", counts["overdue"]) if counts["overdue"] else "",
            translate("Today", "%n for today", "", counts["today"]) if counts["today"] else "",
            translate("Today", "%n in the next 7 days", "", counts["week"]) if counts["week"] else "",
        ]
        self._header.set_words(day_title(self.ctx.today), "  ·  ".join(filter(None, parts)))
        self._show_chips()
        self._show_rows()

    def _show_chips(self) -> None:
        kinds = Counter(due.reminder.kind.value for due in self._waiting.everything)
        choices = [
            Choice(EVERYTHING, translate("Today", "Everything"), count=sum(self._waiting.counts.values()))
        ]
        choices += [Choice(kind, KIND_NAMES[kind](), count=count) for kind, count in kinds.most_common()]
        current = self._chips.current
        self._chips.set_choices(choices, current if current in kinds else EVERYTHING)

    def _show_rows(self) -> None:
        chosen = self._chips.current
        groups = (
            (translate("Today", "Overdue"), "danger", "overdue", self._waiting.overdue),
            (translate("Today", "Today"), "", "today", self._waiting.today),
            (translate("Today", "Next 7 days"), "", "week", self._waiting.week),
            (translate("Today", "Soon"), "", "ahead", self._waiting.ahead),
        )
        rows: list[Group | Item] = []
        for title, family, name, dues in groups:
            shown = [due for due in dues if chosen in (EVERYTHING, due.reminder.kind.value)]
            if shown:
                count = self._waiting.counts[name] if chosen == EVERYTHING else len(shown)
                rows.append(Group(title=title, count=count, family=family))
                rows += [self._item(due) for due in shown]
        before = self.list.current_key
        self.list.set_rows(rows)
        if self.list.current_key is None and rows:
            self.list.select_first()
        if not rows:
            self._show_nothing_left()
        self._stack.setCurrentWidget(self.list if rows else self._empty)
        if self.list.current_key != before or before is None:
            self._show_panel()

    def _item(self, due: DueReminder) -> Item:
        reminder, asset = due.reminder, due.asset
        icon, family = reminder_sign(reminder.kind.value)
        words, tone = when_due(reminder.due_on, self.ctx.today)
        thing = asset.name if asset and asset.plate and asset.name not in self._title(due) else ""
        number = asset.policy_number if asset and not asset.plate else ""
        return Item(
            key=reminder.id,
            title=self._title(due),
            second=dotted(wording.customer_name(due.customer), due.phone, thing, number),
            icon=icon,
            family=family,
            plate=asset.plate if asset else "",
            right=words,
            right_family=tone,
            right_second=i18n.format_time(reminder.due_time) if reminder.due_time else "",
        )

    def _title(self, due: DueReminder) -> str:
        return wording.reminder_title(due.reminder, due.asset)

    def _show_nothing_left(self) -> None:
        following = queries.next_after(self.ctx.store, today=self.ctx.today)
        if following is None:
            self._empty.set_words(
                translate("Today", "No reminders yet"),
                translate("Today", "Give a policy or car an end date and the reminder makes itself."),
            )
            return
        self._empty.set_words(
            translate("Today", "Nothing left for today"),
            translate("Today", "The next reminder is on {day}: {title} for {name}.").format(
                day=i18n.format_date(following.reminder.due_on, "medium"),
                title=self._title(following),
                name=wording.customer_name(following.customer),
            ),
        )

    def _show_panel(self) -> None:
        key = self.list.current_key
        due = self._by_id.get(key) if isinstance(key, int) else None
        self.panel.show_due(due)

    # doing

    def _act(self, name: str, key: Any, area: QRect) -> None:
        due = self._by_id.get(key)
        if due is None:
            return
        if name == DONE:
            self.complete(due)
        elif name == "call":
            forms.open_call_form(self.ctx, self, due)
        else:
            self.open_snooze(due, area)

    def complete(self, due: DueReminder) -> None:
        """Tick off; what belongs to a thing's date asks for the next one first."""
        if due.reminder.asset_date:
            forms.open_renewal_form(self.ctx, self, due, self.list.show_done)
            return
        with self.ctx.showing_errors():
            self.list.show_done(due.reminder.id)
            done = reminders.complete(self.ctx.store, due.reminder.id or 0, done_on=self.ctx.today)
            self.ctx.tell(forms.done_words(done.following), can_undo=True)

    def open_snooze(self, due: DueReminder, area: QRect | None = None) -> None:
        """Offer days to put a reminder off to."""
        forms.open_snooze_menu(self.ctx, self.list if area is None else self, due.reminder, area)

    def _open(self, key: Any) -> None:
        due = self._by_id.get(key)
        if due is not None and due.customer is not None:
            self.ctx.go("customer", due.customer.id)

    # what the window asks for

    def log_call(self) -> None:
        """Log a call with the customer of the selected row."""
        due = self._by_id.get(self.list.current_key)  # type: ignore[arg-type]
        if due is not None:
            forms.open_call_form(self.ctx, self, due)

    def toggle_details(self) -> None:
        """Show the panel at the side, or hide it."""
        self._wants_panel = not self._wants_panel
        self.ctx.remember("today.panel", self._wants_panel)
        self._fit()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.panel.set_size("side_panel_narrow" if self.window().width() < 1400 else "side_panel")
        self.panel.setVisible(self._wants_panel and self.window().width() >= PANEL_WIDTH_FROM)


def day_title(day: date) -> str:
    """Write a day as the title of its page: Saturday, 21 November 2026."""
    catalogue = i18n.active()
    weekday, words = catalogue.weekday_name(day.weekday()), catalogue.format_date(day, "long")
    if catalogue.language == "zh":
        return f"{words} {weekday}"
    return f"{weekday[:1].upper()}{weekday[1:]}, {words}"


KIND_NAMES = {
    "policy": lambda: translate("Today", "Renewals"),
    "service": lambda: translate("Today", "Service"),
    "inspection": lambda: translate("Today", "Inspections"),
    "visit": lambda: translate("Today", "Visits"),
    "call": lambda: translate("Today", "Calls"),
    "payment": lambda: translate("Today", "Payments"),
    "quote": lambda: translate("Today", "Quotes"),
    "birthday": lambda: translate("Today", "Birthdays"),
    "task": lambda: translate("Today", "Tasks"),
}
