"""All reminders: as a list to narrow and sort, as a month or a week to plan in."""

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallcrm import i18n
from smallcrm.db.reads import reminder_list as queries
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.changes import Changes
from smallcrm.i18n import translate
from smallcrm.ui.beside import PanelChoice
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, Choice, Segments
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.reminders.calendar_pane import CalendarPane
from smallcrm.ui.reminders.day_panel import DayPanel
from smallcrm.ui.reminders.fold import HeadFold, without_words
from smallcrm.ui.reminders.form import open_reminder_form
from smallcrm.ui.reminders.list_view import ReminderListView
from smallcrm.ui.reminders.pieces import OwnerButton
from smallcrm.ui.today.dealing import Dealing
from smallcrm.ui.today.panel import ReminderPanel

LIST, MONTH, WEEK = "list", "month", "week"
VIEWS = (LIST, MONTH, WEEK)
PANEL_FOLLOWS_MS = 60
SHOWN = ("reminder", "customer", "contact", "asset", "activity", "reminder_settings")


class RemindersPage(QWidget):
    """List, month and week of the same reminders; what is at hand stands at the side."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._beside = PanelChoice(ctx, self, "reminders")
        self._view = ctx.remembered("reminders.view", MONTH)
        self._follow = QTimer(self, singleShot=True, interval=PANEL_FOLLOWS_MS)
        self._follow.timeout.connect(self._show_panel)
        self._build()
        self._connect()
        self._say()
        self.refresh(Changes())
        self.list.table.select_first()
        self.show_view(self._view if self._view in VIEWS else MONTH)

    # building

    def _build(self) -> None:
        self._segments = Segments(
            [Choice(LIST, "", "list"), Choice(MONTH, "", "month"), Choice(WEEK, "", "calendar")], LIST
        )
        self._owner = OwnerButton(self.ctx, "reminders.owner")
        self._print = Button("", "print", on_click=self.print_shown)
        self._add = Button("", "reminders", on_click=self.add_reminder)
        self._header = PageHeader("", "", (self._segments, self._owner, self._print, self._add))
        self._fold = HeadFold(
            self._header,
            (
                without_words(self._print, "print", lambda: translate("Today", "Print list")),
                without_words(self._add, "reminders", lambda: translate("Today", "Add reminder")),
                self._segments.set_narrow,
            ),
        )
        self.dealing = Dealing(self.ctx, self)
        self.list = ReminderListView(self.ctx, self.dealing, self._owner)
        self.calendar = CalendarPane(self.ctx, self.dealing, self._owner)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.calendar)
        self.panel = ReminderPanel(self.ctx, self.dealing)
        self.day_panel = DayPanel(self.ctx, self.dealing)
        main = column(self._header, (self._stack, 1), spacing=0)
        self.setLayout(row((pane(main), 1), self.panel, self.day_panel, spacing=0))

    def _connect(self) -> None:
        self._segments.chosen.connect(self.show_view)
        self._owner.chosen.connect(self._owner_chosen)
        self.list.current_changed.connect(self._follow.start)
        self.list.narrowed.connect(self._show_head)
        self.calendar.day_changed.connect(lambda _: self._show_day())
        self.calendar.day_opened.connect(lambda _: self._go_to_day())
        self.calendar.entry_chosen.connect(self._go_to_entry)
        self.calendar.moved.connect(self._move)
        self.calendar.nudged.connect(self._nudge)
        self.calendar.new_requested.connect(lambda day: open_reminder_form(self.ctx, self, due_on=day))
        self.day_panel.nudged.connect(self._nudge)
        self.day_panel.left.connect(self.calendar.setFocus)

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.list.say()
            self.calendar.say()
            self._show_head()
        super().changeEvent(event)

    def _say(self) -> None:
        self._owner.say()
        self._segments.set_texts(
            {
                LIST: translate("Reminders", "List"),
                MONTH: translate("Reminders", "Month"),
                WEEK: translate("Reminders", "Week"),
            }
        )
        self._fold.fold()

    # showing

    @property
    def view(self) -> str:
        """Which view is on: "list", "month" or "week"."""
        return self._view

    def show_view(self, view: str) -> None:
        """Show the list, the month or the week; it is remembered."""
        self._view = view
        self.ctx.remember("reminders.view", view)
        self._segments.show_choice(view)
        if view != LIST:
            self.calendar.set_month(view == MONTH)
        shown = self.list if view == LIST else self.calendar
        self._stack.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        self._fit()
        self._show_panel()
        if self.isVisible():
            shown.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Read again if anything of it changed."""
        if not changes.touches(*SHOWN):
            return
        self._owner.refresh()
        self.list.refresh(changes)
        self.calendar.refresh()
        self._show_head()
        self._show_panel()

    def _show_head(self) -> None:
        counts = self.list.counts
        parts = [translate("Reminders", "%n open", "", counts[queries.OPEN])]
        if counts[queries.OVERDUE]:
            parts.append(translate("Today", "%n overdue", "", counts[queries.OVERDUE]))
        if self._view == LIST and self.list.shown_count != counts[queries.OPEN]:
            parts.append(translate("Customers", "%n shown", "", self.list.shown_count))
        self._header.set_words(translate("Reminders", "Reminders"), "  ·  ".join(parts))
        self._fold.fold()

    def _show_panel(self) -> None:
        self._follow.stop()
        if self._view != LIST:
            self._show_day()
        elif not self.panel.isHidden():
            self.panel.show_due(self.list.current)

    def _show_day(self) -> None:
        self.day_panel.show_day(
            self.calendar.day, hidden_kinds=self.calendar.hidden_kinds, owner=self._owner.owner
        )

    def _owner_chosen(self) -> None:
        self.list.refresh(Changes())
        self.calendar.refresh()
        self._show_head()
        self._show_panel()

    # moving

    def _go_to_day(self) -> None:
        self.day_panel.list.setFocus()
        if self.day_panel.list.current_key is None:
            self.day_panel.list.select_first()

    def _go_to_entry(self, key: Any, _day: date) -> None:
        self.day_panel.select(key)

    def _move(self, key: Any, day: date) -> None:
        self.dealing.move_to(key, day)
        self.calendar.view.select(day)
        self.day_panel.select(key)

    def _nudge(self, days: int) -> None:
        """Move the reminder at hand by some days, and go along with it."""
        due: DueReminder | None = self.day_panel.current
        if due is None or not due.reminder.is_open:
            return
        has_focus = self.day_panel.list.hasFocus()
        day = self.calendar.day + timedelta(days=days)
        self.dealing.move_to(due.reminder.id or 0, day)
        self.calendar.go_to(day)
        self.day_panel.select(due.reminder.id)
        (self.day_panel.list if has_focus else self.calendar.view).setFocus()

    # what the window asks for

    def show_item(self, item: Any) -> None:
        """Show a view ("list", "month", "week"), a day, or a reminder by its id in the list."""
        if item in VIEWS:
            if item != LIST:
                self.calendar.day = self.ctx.today
            self.show_view(item)
        elif isinstance(item, date):
            self.show_view(MONTH)
            self.calendar.go_to(item)
        elif isinstance(item, int):
            self.show_view(LIST)
            self.list.clear_filter()
            self.list.table.select(item)
        elif str(item) in queries.VIEWS:
            self.show_view(LIST)
            self.list.narrow_to(view=str(item))

    def add_reminder(self) -> None:
        """Plan something, on the day at hand in the calendar."""
        day = self.calendar.day if self._view != LIST else None
        open_reminder_form(self.ctx, self, due_on=max(day, self.ctx.today) if day else None)

    def filter_field(self) -> QWidget:
        """Return the field Ctrl+F goes to."""
        if self._view != LIST:
            self.show_view(LIST)
        return self.list.filter

    def log_call(self) -> None:
        """Log a call about the reminder at hand."""
        if (due := self._at_hand) is not None:
            self.dealing.log_call(due)

    def edit_shown(self) -> None:
        """Change the reminder at hand."""
        if (due := self._at_hand) is not None:
            self.dealing.edit(due)

    @property
    def _at_hand(self) -> DueReminder | None:
        return self.list.current if self._view == LIST else self.day_panel.current

    def print_shown(self) -> None:
        """Show the sheet of what is on show: the list, or the day at hand."""
        from smallcrm.ui.reminders.printing import MOST_PRINTED, open_day_sheet

        if self._view == LIST:
            ids, title = self.list.shown_ids, translate("Reminders", "Reminders")
        else:
            weeks = self.calendar.view.days.cells
            first, last = weeks[0].day, weeks[-1].day
            ids = queries.between(self.ctx.store, first, last, owner=self._owner.owner)
            title = f"{i18n.format_date(first, 'medium')} – {i18n.format_date(last, 'medium')}"
        if ids:
            open_day_sheet(self.ctx, self, ids[:MOST_PRINTED], title)

    def areas(self) -> list[QWidget]:
        """Name the parts F6 goes to after the page."""
        return [] if self._view == LIST else [self.day_panel]

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
        shown = self._beside.is_shown
        self.panel.set_size("side_panel_narrow")
        self.panel.setVisible(shown and self._view == LIST)
        self.day_panel.setVisible(shown and self._view != LIST)
