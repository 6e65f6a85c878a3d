"""The reminders on the days of a month or a week; they are dragged, or moved with Ctrl and an arrow."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from smallcrm import i18n
from smallcrm.db import asset_rules
from smallcrm.db.reads import reminder_calendar as queries
from smallcrm.db.reads.reminder_calendar import Day
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.values import holidays
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, IconButton
from smallcrm.ui.kit.calendar import WEEK, WEEKS_OF_A_MONTH, CalendarView, DayCell, Entry, weeks_around
from smallcrm.ui.kit.days import months_later
from smallcrm.ui.kit.kind_buttons import KindButtons
from smallcrm.ui.kit.labels import Label, reminder_sign
from smallcrm.ui.kit.layout import column, divider, pane, row
from smallcrm.ui.reminders.pieces import LEGEND, OwnerButton, kind_choices, short_name, title_of
from smallcrm.ui.today.dealing import Dealing

OVERFULL = 15
"""From so many on a day is more than one person gets done."""
BUSY = 5
"""From so many on how full a day is shows as a bar."""
LEAST_OF_A_DAY = 3
MOST_IN_A_WEEK = 30


class CalendarPane(QWidget):
    """A month or a week with its kinds. `day_changed` when another day is at hand, `day_opened` on Enter."""

    day_changed = Signal(object)
    day_opened = Signal(object)
    entry_chosen = Signal(object, object)
    moved = Signal(object, object)
    new_requested = Signal(object)
    nudged = Signal(int)

    def __init__(self, ctx: AppContext, dealing: Dealing, owner: OwnerButton) -> None:
        super().__init__()
        self.ctx = ctx
        self._dealing = dealing
        self._owner = owner
        self.is_month = True
        self.day = ctx.today
        self._most_of_a_day = LEAST_OF_A_DAY
        self._build()
        self._connect()
        self.say()

    # building

    def _build(self) -> None:
        self._before = IconButton("chev_left", "", is_framed=True, on_click=lambda: self._page(-1))
        self._after = IconButton("chev_right", "", is_framed=True, on_click=lambda: self._page(1))
        self._title = Label("", "heading")
        self._today = Button("", size="small", on_click=lambda: self.go_to(self.ctx.today))
        self.kinds = KindButtons()
        self.view = CalendarView()
        tools = pane(
            row(
                self._before,
                self._after,
                6,
                self._title,
                6,
                self._today,
                (self.kinds, 1),
                margins=(24, 0, 20, 8),
                spacing=6,
            )
        )
        self.setLayout(column(tools, divider(), (self.view, 1), spacing=0))
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.kinds.changed.connect(self._kinds_changed)
        self.view.day_changed.connect(self._day_at_hand)
        self.view.day_wanted.connect(self.go_to)
        self.view.opened.connect(self.day_opened)
        self.view.new_requested.connect(self.new_requested)
        self.view.more_requested.connect(self.view.select)
        self.view.entry_chosen.connect(self._choose)
        self.view.move_requested.connect(self.moved)
        self.view.nudged.connect(self.nudged)
        self.view.letter_pressed.connect(self._press)

    # words

    def say(self) -> None:
        """Put everything into the active language."""
        self._today.setText(translate("Today", "Today"))
        self.view.setAccessibleName(translate("Reminders", "Calendar"))
        hidden = self.kinds.hidden_kinds or self.ctx.remembered("reminders.hidden", [])
        self.kinds.set_choices(kind_choices(), hidden)
        self.refresh()

    # showing

    @property
    def hidden_kinds(self) -> Sequence[str]:
        """The kinds that are switched off."""
        return [kind for shown in self.kinds.hidden_kinds for kind in LEGEND[shown]]

    def set_month(self, is_month: bool) -> None:
        """Show a month or a week."""
        self.is_month = is_month
        self.refresh()

    def go_to(self, day: date) -> None:
        """Show the days around a day, and go to it."""
        self.day = day
        self.refresh()
        self.day_changed.emit(day)

    def refresh(self) -> None:
        """Read the days on show again."""
        weeks = WEEKS_OF_A_MONTH if self.is_month else 1
        self._most_of_a_day = max(self.view.capacity(), LEAST_OF_A_DAY) if self.is_month else MOST_IN_A_WEEK
        first = weeks_around(self.day, i18n.active().first_weekday(), weeks)
        days = queries.days(
            self.ctx.store,
            first,
            weeks * WEEK,
            most=self._most_of_a_day,
            hidden_kinds=self.hidden_kinds,
            owner=self._owner.owner,
        )
        working = asset_rules.settings(self.ctx.store).calendar
        names = holidays.names(working, first, days[-1].day, i18n.language())
        cells = [self._cell(day, is_quiet=not working(day.day), name=names.get(day.day, "")) for day in days]
        month = self.day.month if self.is_month else 0
        self.view.set_days(cells, day=self.day, today=self.ctx.today, month=month)
        self._show_title(first)
        unit = (
            translate("Reminders", "Month before") if self.is_month else translate("Reminders", "Week before")
        )
        self._before.set_tip(unit)
        unit = (
            translate("Reminders", "Month after") if self.is_month else translate("Reminders", "Week after")
        )
        self._after.set_tip(unit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The days know their new height a turn later.
        QTimer.singleShot(0, self, self._fill)

    def _fill(self) -> None:
        """Read more of each day if higher ones have room for it."""
        if self.is_month and self.view.capacity() > self._most_of_a_day:
            self.refresh()

    def _show_title(self, first: date) -> None:
        if self.is_month:
            words = i18n.format_date(self.day, "month_year")
        else:
            last = first + timedelta(days=WEEK - 1)
            words = f"{i18n.format_date(first, 'day_month')} – {i18n.format_date(last, 'medium')}"
        self._title.setText(words[:1].upper() + words[1:])

    def _cell(self, day: Day, *, is_quiet: bool, name: str) -> DayCell:
        entries = [self._entry(due, day.day) for due in day.open]
        entries += [_done_entry(due) for due in day.done]
        return DayCell(
            day=day.day,
            entries=tuple(entries),
            total=day.open_count + day.done_count,
            count=day.open_count,
            heat=day.open_count / OVERFULL if day.open_count >= BUSY else 0,
            is_overfull=day.open_count > OVERFULL,
            is_quiet=is_quiet,
            name=name,
            sentence=_sentence(day, name),
        )

    def _entry(self, due: DueReminder, day: date) -> Entry:
        icon, family = reminder_sign(due.reminder.kind.value)
        at = due.reminder.due_time
        words = f"{i18n.format_time(at)} {short_name(due)}" if at else short_name(due)
        is_late = day < self.ctx.today
        return Entry(
            key=due.reminder.id,
            words=words,
            icon=icon,
            family="danger" if is_late else family,
            tip="\n".join(filter(None, (title_of(due), short_name(due), due.phone))),
        )

    # doing

    def _day_at_hand(self, day: date) -> None:
        self.day = day
        self._show_title(self.view.days.cells[0].day)
        self.day_changed.emit(day)

    def _page(self, direction: int) -> None:
        ahead = timedelta(days=WEEK * direction)
        self.go_to(months_later(self.day, direction) if self.is_month else self.day + ahead)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kinds_changed(self) -> None:
        self.ctx.remember("reminders.hidden", list(self.kinds.hidden_kinds))
        self.refresh()
        self.day_changed.emit(self.day)

    def _choose(self, key: Any, day: date) -> None:
        self.view.select(day)
        self.entry_chosen.emit(key, day)

    def _press(self, letter: str) -> None:
        if letter == "t":
            self.go_to(self.ctx.today)
        elif letter == "n":
            self.new_requested.emit(self.day)


def _done_entry(due: DueReminder) -> Entry:
    return Entry(key=due.reminder.id, words=short_name(due), is_done=True, tip=title_of(due))


def _sentence(day: Day, name: str) -> str:
    """Say a day as a screen reader reads it."""
    parts = [f"{i18n.active().weekday_name(day.day.weekday())} {i18n.format_date(day.day, 'medium')}"]
    if name:
        parts.append(name)
    if day.open_count:
        parts.append(translate("Reminders", "%n reminder(s)", "", day.open_count))
    if day.open_count > OVERFULL:
        parts.append(translate("Reminders", "more than a day holds"))
    if day.done_count:
        parts.append(translate("Reminders", "%n done", "", day.done_count))
    parts += [short_name(due) for due in day.open[:3]]
    return ", ".join(parts)
