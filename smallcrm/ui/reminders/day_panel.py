"""Beside the calendar: what stands on the day at hand, and a line to add to it."""

from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget

from smallcrm import i18n
from smallcrm.db.reads import reminder_calendar as queries
from smallcrm.db.reads.reminder_calendar import Day
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.reminder import Reminder
from smallcrm.i18n import translate
from smallcrm.services import reminders
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.editors import LineEditor
from smallcrm.ui.kit.labels import ElidedLabel, Label
from smallcrm.ui.kit.layout import column, pane
from smallcrm.ui.kit.lists import DONE, RowAction, TwoLineList
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.reminders.form import day_words
from smallcrm.ui.reminders.pieces import day_item
from smallcrm.ui.reminders.quick_add import read_line
from smallcrm.ui.today.dealing import Dealing

ROW = 49
"""Low enough for small signs: the panel is narrow."""
NUDGES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class DayPanel(QFrame):
    """The day's list. `nudged` is Ctrl with an arrow, in days; `left` is Esc."""

    nudged = Signal(int)
    left = Signal()

    def __init__(self, ctx: AppContext, dealing: Dealing) -> None:
        super().__init__()
        self.setObjectName("side")
        self.ctx = ctx
        self._dealing = dealing
        self._day = Day(day=ctx.today)
        self._by_id: dict[int, DueReminder] = {}
        self._build()
        self.say()
        self.rescale()

    def _build(self) -> None:
        self._near = Label("", "small_strong", "accent")
        self._title = ElidedLabel("", "heading", "")
        self._count = Label("", "small", "2")
        self.list = _DayList(self._row_actions(), name="", row_height=ROW)
        self.list.acted.connect(self._act)
        self.list.opened.connect(lambda key: self._with(key, self._dealing.open_customer))
        self.list.menu_requested.connect(
            lambda key, at: self._with(key, lambda due: self._dealing.offer(due, at))
        )
        self.list.letter_pressed.connect(self._press)
        self.list.nudged.connect(self.nudged)
        self.list.left.connect(self.left)
        self._empty = EmptyState("calendar", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self.line = LineEditor(hint="")
        self.line.returnPressed.connect(self._add)
        self.line.textChanged.connect(lambda _: self._read())
        self._reading = Label("", "caption", "3")
        head = pane(column(self._near, self._title, self._count, margins=(20, 16, 16, 8), spacing=2))
        foot = pane(column(self.line, self._reading, margins=(20, 12, 20, 12), spacing=4), "footer")
        layout = column(head, (self._stack, 1), foot, spacing=0)
        layout.setContentsMargins(1, 0, 0, 0)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusProxy(self.list)

    def _row_actions(self) -> tuple[RowAction, ...]:
        return (
            RowAction(name=DONE, text=translate("Today", "Done"), letter="d"),
            RowAction(name="call", text=translate("Today", "Log call"), letter="l"),
            RowAction(name="call", text=translate("Today", "Log call"), letter="c"),
            RowAction(name="snooze", text=translate("Today", "Snooze"), letter="s"),
            RowAction(name="move", text=translate("Today", "Move to another day"), letter="m"),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
            self._show()
        super().changeEvent(event)

    def say(self) -> None:
        """Put everything into the active language."""
        self.setAccessibleName(translate("Today", "Details"))
        self.list.setAccessibleName(translate("Reminders", "The day"))
        self.list.actions_of_rows = self._row_actions()
        words = translate("Reminders", "Quick add for this day…")
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(words)
        self._empty.set_words(
            translate("Reminders", "Free day"), translate("Reminders", "Double-click to add something.")
        )
        self._read()

    def rescale(self) -> None:
        """Take the width of the present text size, half of its growth."""
        unscaled = theme.size("side_panel_narrow") / theme.scale
        self.setFixedWidth(round(unscaled * (1 + (theme.scale - 1) / 2)))

    # showing

    @property
    def day(self) -> date:
        """The day on show."""
        return self._day.day

    @property
    def current(self) -> DueReminder | None:
        """The reminder at hand, else the first that is open."""
        key = self.list.current_key
        found = self._by_id.get(key) if isinstance(key, int) else None
        return found or next(iter(self._day.open), None)

    def show_day(self, day: date, *, hidden_kinds: Any = (), owner: str | None = None) -> None:
        """Show a day."""
        is_other = day != self._day.day
        self._day = queries.of_day(self.ctx.store, day, hidden_kinds=hidden_kinds, owner=owner)
        self._by_id = {due.reminder.id or 0: due for due in (*self._day.open, *self._day.done)}
        if is_other:
            self.list.setCurrentIndex(self.list.rows.index(-1))
        self._show()

    def select(self, key: Any) -> None:
        """Go to a reminder of the day."""
        self.list.select(key)

    def _show(self) -> None:
        today, day = self.ctx.today, self._day
        weekday = i18n.active().weekday_name(day.day.weekday())
        near = i18n.format_day(day.day, today) if abs((day.day - today).days) <= 1 else ""
        self._near.setText(near)
        self._near.setVisible(bool(near))
        words = i18n.format_date(day.day, "day_month" if day.day.year == today.year else "medium")
        self._title.setText(f"{weekday[:1].upper()}{weekday[1:]} {words}")
        said = [translate("Reminders", "%n reminder(s)", "", day.open_count)] if day.open_count else []
        if day.done_count:
            said.append(translate("Reminders", "%n done", "", day.done_count))
        self._count.setText("  ·  ".join(said))
        self._count.setVisible(bool(said))
        rows = [day_item(due, today) for due in (*day.open, *day.done)]
        self.list.set_rows(rows)
        self._stack.setCurrentWidget(self.list if rows else self._empty)
        self._read()

    # doing

    def _act(self, name: str, key: Any, area: QRect) -> None:
        acts = {
            DONE: self._dealing.complete,
            "call": self._dealing.log_call,
            "move": self._dealing.move,
            "snooze": lambda due: self._dealing.snooze(due, area),
        }
        self._with(key, acts[name])

    def _press(self, letter: str) -> None:
        acts = {"h": self._dealing.hand, "x": self._dealing.dismiss}
        if letter in acts:
            self._with(self.list.current_key, acts[letter])
        elif letter == "n":
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _with(self, key: Any, act: Any) -> None:
        due = self._by_id.get(key)
        if due is not None and (due.reminder.is_open or act == self._dealing.open_customer):
            act(due)

    def _read(self) -> None:
        """Say how the line is understood before Enter."""
        text = self.line.text().strip()
        if not text:
            self._reading.setText(translate("Reminders", "Like “Nadia tires Friday 10am”, then Enter"))
            return
        quick = read_line(text, today=self.ctx.today, day=self._day.day)
        when = day_words(quick.day, self.ctx.today)
        if quick.at is not None:
            when = f"{when}, {i18n.format_time(quick.at)}"
        self._reading.setText(f"{when}: {quick.title}")

    def _add(self) -> None:
        text = self.line.text().strip()
        if not text:
            return
        quick = read_line(text, today=self.ctx.today, day=self._day.day)
        with self.ctx.showing_errors():
            reminders.add(self.ctx.store, Reminder(title=quick.title, due_on=quick.day, due_time=quick.at))
            self.line.clear()
            words = translate("Today", "Reminder set for {day}.")
            self.ctx.tell(words.format(day=day_words(quick.day, self.ctx.today)), can_undo=True)


class _DayList(TwoLineList):
    """The list of a day, whose entries go to another day with Ctrl and an arrow."""

    nudged = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in NUDGES:
            self.nudged.emit(NUDGES[event.key()])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
