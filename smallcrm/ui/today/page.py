"""The morning page: a list of people to call, the reason beside each, and one gesture to deal with it."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallcrm import i18n, wording
from smallcrm.db.reads import today as queries
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.changes import Changes
from smallcrm.i18n import format_number, translate
from smallcrm.ui.beside import PanelChoice
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button, Choice, FilterBar, IconButton
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.labels import Icon, Label
from smallcrm.ui.kit.layout import clear, column, pane, row
from smallcrm.ui.kit.lists import DONE, Group, Item, Row, RowAction, TwoLineList
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.reminders.fold import HeadFold, without_words
from smallcrm.ui.reminders.pieces import KIND_NAMES, OwnerButton, item_of, title_of
from smallcrm.ui.today import worth
from smallcrm.ui.today.dealing import Dealing
from smallcrm.ui.today.goal_strip import GoalStrip
from smallcrm.ui.today.month_ready import MonthReady
from smallcrm.ui.today.panel import ReminderPanel
from smallcrm.ui.today.progress import DayProgress

EVERYTHING = "everything"
PANEL_FOLLOWS_MS = 60
"""The panel waits so long while a key is held: reading everybody on the way would slow the list."""
SHOWN = ("reminder", "customer", "contact", "asset", "activity")


class TodayPage(QWidget):
    """What waits, in groups or day by day; the selected one at the side, ready to act on."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._waiting: queries.Waiting | None = None
        self._by_id: dict[int, DueReminder] = {}
        self._beside = PanelChoice(ctx, self, "today")
        self._is_by_day = bool(ctx.remembered("today.by_day", False))
        self._day, self._currency = ctx.today, ""
        self._follow = QTimer(self, singleShot=True, interval=PANEL_FOLLOWS_MS)
        self._follow.timeout.connect(self._show_panel)
        self._build()
        self._connect()
        self._say()
        self.refresh(Changes())
        self.list.select_first()
        self._show_panel()

    # building

    def _build(self) -> None:
        self._progress = DayProgress()
        self._print = Button("", "print", on_click=self.print_shown)
        self._add = Button("", "reminders", on_click=lambda: self.ctx.open_form("reminder"))
        self._header = PageHeader("", "", (self._progress, self._print, self._add))
        self._fold = HeadFold(
            self._header,
            (
                without_words(self._print, "print", lambda: translate("Today", "Print list")),
                without_words(self._add, "reminders", lambda: translate("Today", "Add reminder")),
                self._progress.set_narrow,
            ),
        )
        self._chips = FilterBar([Choice(EVERYTHING, "")], EVERYTHING)
        self._owner = OwnerButton(self.ctx, "today.owner")
        self._by_day = IconButton("calendar", "", is_checkable=True, on_click=self._switch_order)
        self._by_day.setChecked(self._is_by_day)
        self._tools = pane(
            row((self._chips, 1), self._owner, self._by_day, margins=(24, 0, 16, 8), spacing=6)
        )
        self._all_done = Banner("ok", "", on_action=self._look_at_week)
        self._done_line = pane(row(self._all_done, margins=(24, 0, 20, 8)))
        self._done_line.hide()
        self.list = TwoLineList(self._row_actions(), name="")
        self._week = Button("", "calendar", on_click=self._look_at_week)
        self._first = Button("", "reminders", on_click=lambda: self.ctx.open_form("reminder"))
        self._empty = EmptyState("check_circle", "", family="ok", buttons=(self._week, self._first))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._worth = WorthLine(self.ctx)
        self._goals, self._month = GoalStrip(self.ctx), MonthReady(self.ctx)
        self.dealing = Dealing(self.ctx, self, self.list.show_done)
        self.panel = ReminderPanel(self.ctx, self.dealing)
        body = pane(column((self._stack, 1)))
        above, below = (self._header, self._tools, self._month, self._done_line), (self._goals, self._worth)
        main = column(*above, (body, 1), *below, spacing=0)
        self.setLayout(row((pane(main), 1), self.panel, spacing=0))
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self._chips.chosen.connect(lambda _: self._read())
        self._owner.chosen.connect(self._read)
        self.list.acted.connect(self._act)
        self.list.opened.connect(lambda key: self._with(key, self.dealing.open_customer))
        self.list.current_changed.connect(lambda _: self._follow.start())
        self.list.menu_requested.connect(self._offer)
        self.list.letter_pressed.connect(self._press)
        copy = QShortcut(QKeySequence("Ctrl+Shift+C"), self)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self.copy_phone)

    def _row_actions(self) -> tuple[RowAction, ...]:
        return (
            RowAction(name=DONE, text=translate("Today", "Done"), letter="d"),
            RowAction(name="call", text=translate("Today", "Log call"), letter="l", icon="call_check"),
            # What people who work down a list press: C for the call.
            RowAction(name="call", text=translate("Today", "Log call"), letter="c"),
            RowAction(name="snooze", text=translate("Today", "Snooze"), letter="s", icon="alarm"),
        )

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._show()
        super().changeEvent(event)

    def _say(self) -> None:
        self._week.setText(translate("Today", "Look at the week"))
        self._first.setText(translate("Today", "Add reminder"))
        self._all_done.set_action(translate("Today", "Look at the week"))
        self._by_day.set_tip(translate("Today", "Day by day"))
        self._owner.say()
        self.list.actions_of_rows = self._row_actions()
        self.list.setAccessibleName(translate("Today", "What waits"))

    # showing

    def refresh(self, changes: Changes) -> None:
        """Read what waits again if anything of it changed."""
        if changes.touches(*SHOWN):
            self._owner.refresh()
            self._read()
            self._worth.refresh()
            self._month.refresh()
        self._goals.refresh(changes)

    def _read(self) -> None:
        kind = "" if self._chips.current in ("", EVERYTHING) else self._chips.current
        now = self.ctx.now().astimezone()
        # Asked once and not for each of some hundred rows.
        self._day, self._currency = now.date(), self.ctx.store.profile.currency
        self._waiting = queries.waiting(
            self.ctx.store, today=self.ctx.today, clock=now.time(), kind=kind, owner=self._owner.owner
        )
        if kind and not self._waiting.kinds[kind]:
            # The last of its kind is done: everything else is still there.
            self._chips.set_choices([Choice(EVERYTHING, "")], EVERYTHING)
            self._read()
            return
        self._by_id = {due.reminder.id or 0: due for due in self._waiting.everything}
        self._show()

    def _show(self) -> None:
        waiting = self._waiting
        if waiting is None:
            return
        counts = waiting.counts
        parts = [
            translate("Today", "%n overdue", "", counts["overdue"]) if counts["overdue"] else "",
            translate("Today", "%n for today", "", counts["today"]) if counts["today"] else "",
            translate("Today", "%n in the next 7 days", "", counts["week"]) if counts["week"] else "",
        ]
        self._header.set_words(day_title(self.ctx.today), "  ·  ".join(filter(None, parts)))
        self._progress.set_progress(waiting.done_today, waiting.pressing)
        self._fold.fold()
        self._show_chips(waiting)
        self._show_rows(waiting)

    def _show_chips(self, waiting: queries.Waiting) -> None:
        choices = [Choice(EVERYTHING, translate("Today", "Everything"), count=waiting.kinds.total())]
        choices += [
            Choice(kind, KIND_NAMES[kind](), count=count) for kind, count in waiting.kinds.most_common()
        ]
        self._chips.set_choices(choices, self._chips.current or EVERYTHING)
        self._tools.setVisible(bool(waiting.kinds))

    def _show_rows(self, waiting: queries.Waiting) -> None:
        rows = list(self._days(waiting) if self._is_by_day else self._groups(waiting))
        before = self.list.current_key
        self.list.set_rows(rows)
        if self.list.current_key is None and rows:
            self.list.select_first()
        is_done_for_today = bool(rows) and not waiting.pressing and waiting.done_today > 0
        self._done_line.setVisible(is_done_for_today)
        self._all_done.set_text(done_today_words(waiting.done_today))
        if not rows:
            self._show_nothing_left(waiting)
        self._stack.setCurrentWidget(self.list if rows or self.list.rows.done else self._empty)
        self._print.setEnabled(bool(rows))
        self._fit()
        if self.list.current_key != before or before is None or not rows:
            self._show_panel()
        else:
            self._follow.start()

    def _groups(self, waiting: queries.Waiting) -> Iterator[Row]:
        heads = {
            "overdue": (translate("Today", "Overdue"), "danger"),
            "today": (translate("Today", "Today"), ""),
            "week": (translate("Today", "Next 7 days"), ""),
            "ahead": (translate("Today", "Soon"), ""),
        }
        for name, (title, family) in heads.items():
            dues, count = waiting.of(name), waiting.counts[name]
            if not dues:
                continue
            yield Group(title=title, count=count, family=family)
            yield from (self._item(due) for due in dues)
            if count > len(dues):
                more = format_number(count - len(dues))
                yield Group(title=translate("Today", "and {count} more under Reminders").format(count=more))

    def _days(self, waiting: queries.Waiting) -> Iterator[Row]:
        """List day by day, the earliest first."""
        today = self.ctx.today
        for day, dues in groupby(waiting.everything, key=lambda due: due.reminder.due_on):
            listed = list(dues)
            words = i18n.format_day(day, today)
            title = words if abs((day - today).days) > 1 else f"{words}, {i18n.format_date(day, 'weekday')}"
            yield Group(title=title, count=len(listed), family="danger" if day < today else "")
            yield from (self._item(due) for due in listed)

    def _item(self, due: DueReminder) -> Item:
        return item_of(due, self._day, self._currency)

    def _show_nothing_left(self, waiting: queries.Waiting) -> None:
        following = queries.next_after(self.ctx.store, today=self.ctx.today)
        self._week.setVisible(following is not None)
        done = translate("Today", "%n done.", "", waiting.done_today) if waiting.done_today else ""
        if following is None and not waiting.done_today:
            self._empty.set_words(
                translate("Today", "No reminders yet"),
                translate("Today", "Give a policy or car an end date and the reminder makes itself."),
            )
            return
        self._empty.set_words(
            translate("Today", "Nothing left for today"),
            " ".join(filter(None, (done, self._next_words(following) if following else ""))),
        )

    def _next_words(self, following: DueReminder) -> str:
        day = i18n.format_date(following.reminder.due_on, "medium")
        if following.customer is None:
            return translate("Today", "The next reminder is on {day}: {title}.").format(
                day=day, title=title_of(following)
            )
        return translate("Today", "The next reminder is on {day}: {title} for {name}.").format(
            day=day, title=title_of(following), name=wording.customer_name(following.customer)
        )

    def _show_panel(self) -> None:
        self._follow.stop()
        if not self.panel.isHidden():
            self.panel.show_due(self.current)

    @property
    def current(self) -> DueReminder | None:
        """The reminder the keyboard is on."""
        key = self.list.current_key
        return self._by_id.get(key) if isinstance(key, int) else None

    # doing

    def _act(self, name: str, key: Any, area: QRect) -> None:
        acts = {
            DONE: self.dealing.complete,
            "call": self.dealing.log_call,
            "snooze": lambda due: self.dealing.snooze(due, area),
        }
        self._with(key, acts[name])

    def _press(self, letter: str) -> None:
        """Do what the other letters stand for: M moves, H hands over, X is not needed."""
        acts = {"m": self.dealing.move, "h": self.dealing.hand, "x": self.dealing.dismiss}
        if letter in acts:
            self._with(self.list.current_key, acts[letter])
        elif letter == "r":
            due = self.current
            self.ctx.open_form("reminder", customer_id=due.reminder.customer_id if due else None)

    def _offer(self, key: Any, at: QPoint) -> None:
        self._with(key, lambda due: self.dealing.offer(due, at))

    def _with(self, key: Any, act: Any) -> None:
        due = self._by_id.get(key)
        if due is not None:
            act(due)

    def _switch_order(self) -> None:
        self._is_by_day = not self._is_by_day
        self.ctx.remember("today.by_day", self._is_by_day)
        self._show()

    def _look_at_week(self) -> None:
        self.ctx.go("reminders", "week")

    # what the window asks for

    def show_item(self, reminder_id: int) -> None:
        """Select a reminder, whatever is filtered; one not on this page is shown among all of them."""
        if reminder_id not in self._by_id:
            self._chips.set_choices([Choice(EVERYTHING, "")], EVERYTHING)
            self._owner.choose(None)
        if reminder_id in self._by_id:
            self.list.select(reminder_id)
        else:
            # A turn later: this page is just being shown.
            QTimer.singleShot(0, self, lambda: self.ctx.go("reminders", reminder_id))

    def log_call(self) -> None:
        """Log a call with the customer of the selected row."""
        self._with(self.list.current_key, self.dealing.log_call)

    def edit_shown(self) -> None:
        """Change the selected reminder."""
        self._with(self.list.current_key, self.dealing.edit)

    def copy_phone(self) -> None:
        """Put the selected customer's number on the clipboard."""
        self._with(self.list.current_key, self.dealing.copy_phone)

    def print_shown(self) -> None:
        """Show the day sheet as it prints: whom to call, with room to write down how it went."""
        from smallcrm.ui.reminders.printing import open_day_sheet

        waiting = self._waiting
        if waiting is not None and waiting.everything:
            shown = (*waiting.overdue, *waiting.today) or waiting.everything
            open_day_sheet(self.ctx, self, [due.reminder.id or 0 for due in shown], day_title(self.ctx.today))

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
        self.panel.set_size("peek_panel" if self._beside.is_wide else "side_panel_narrow")
        wants = self._beside.is_shown
        self.panel.lie_over(not self._beside.has_room)
        was_hidden = self.panel.isHidden()
        self.panel.setVisible(wants and bool(self._by_id))
        if was_hidden and not self.panel.isHidden():
            self._show_panel()


class WorthLine(QWidget):
    """One grey line at the foot: what the program noticed, and the way there."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self._ctx = ctx
        self._line = row(margins=(24, 6, 20, 6), spacing=6)
        frame = pane(self._line, "footer")
        self.setLayout(column(frame, spacing=0))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def refresh(self) -> None:
        """Look again."""
        found = worth.noticed(self._ctx.store, self._ctx.today)
        clear(self._line)
        self._line.addWidget(Icon("bulb", 16, "text_3"))
        self._line.addWidget(Label(translate("Today", "Worth a look:"), "small", "2"))
        for place, (each, words) in enumerate(found):
            if place:
                self._line.addWidget(Label("·", "small", "3"))
            self._line.addWidget(Button(words, kind="link", on_click=self._going(each)))
        self._line.addStretch(1)
        self.setVisible(bool(found))

    def _going(self, each: worth.Worth) -> Any:
        return lambda: self._ctx.go(each.place, each.item)


def done_today_words(count: int) -> str:
    """Say how much was dealt with."""
    return translate("Today", "Nothing left for today: %n done.", "", count)


def day_title(day: date) -> str:
    """Write a day as the title of its page: Saturday, 21 November 2026."""
    catalogue = i18n.active()
    weekday, words = catalogue.weekday_name(day.weekday()), catalogue.format_date(day, "long")
    if catalogue.language == "zh":
        return f"{words} {weekday}"
    return f"{weekday[:1].upper()}{weekday[1:]}, {words}"
