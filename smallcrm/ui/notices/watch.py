"""Watches the clock and says what is due: once in the morning, and when a reminder with a time comes.

One timer runs to the next moment there is something to say. It is looked at once a minute meanwhile, since a
PC that slept or a clock that was set tells nobody; the file is only asked when that moment has come.
"""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from smallcrm import i18n, wording
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.changes import Changes
from smallcrm.domain.errors import UserError
from smallcrm.i18n import translate
from smallcrm.services import notices
from smallcrm.services.notices import Morning
from smallcrm.ui.main_window import MainWindow
from smallcrm.ui.one_window import bring_forward

LOOK_EVERY = timedelta(minutes=1)
AFTER_CHANGES_MS = 500
TRAY_WITHIN_MS = 30_000
"""At log-in the desktop's tray may begin later than we do."""
MOST_NAMED = 3
"""More reminders than this at once are counted, not named."""


class Sign(Protocol):
    """What a tray is to us; see `Tray`."""

    opened: SignalInstance
    notice_clicked: SignalInstance
    exit_requested: SignalInstance

    @property
    def is_available(self) -> bool: ...
    def set_shown(self, is_shown: bool) -> None: ...
    def set_tip(self, words: str) -> None: ...
    def notify(self, title: str, text: str) -> None: ...


class Notices(QObject):
    """Announces what is due, in the tray while the window is out of sight and in the window otherwise.

    Closing the window leaves the program beside the clock if that was chosen; see `is_shown`.
    """

    def __init__(self, window: MainWindow, tray: Sign) -> None:
        super().__init__(window)
        self._window = window
        self._ctx = window.ctx
        self._tray = tray
        self._opens: int | None = None
        self._next = self._seen = self._ctx.now()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._again = QTimer(self, singleShot=True, interval=AFTER_CHANGES_MS)
        self._again.timeout.connect(self._plan)
        self._ctx.changed.connect(self._changed)
        self._ctx.settings_changed.connect(lambda _: self._chosen())
        tray.opened.connect(self.open_window)
        tray.notice_clicked.connect(self._open_noticed)
        tray.exit_requested.connect(window.leave)
        window.stays_beside_clock = self.is_shown
        self._ctx.has_tray = lambda: tray.is_available
        self._chosen()
        if not window.isVisible():
            QApplication.setQuitOnLastWindowClosed(False)
            QTimer.singleShot(TRAY_WITHIN_MS, self, self._open_unless_shown)

    def is_shown(self) -> bool:
        """Say whether the sign stands beside the clock, so that the program goes on without its window."""
        return self._ctx.settings.stays_in_tray and self._tray.is_available

    def _open_unless_shown(self) -> None:
        """Show the window that was to begin beside the clock where there is no place for it after all."""
        if not self.is_shown() and not self._window.isVisible():
            self._window.showMinimized()

    # when

    def look(self) -> None:
        """Say what has come due, and wait for what comes next."""
        now = self._ctx.now()
        is_time = now >= self._next
        # A clock that was put back, or another zone: what was planned may stand elsewhere now.
        is_moved = now < self._seen or now.astimezone().utcoffset() != self._seen.astimezone().utcoffset()
        if not self._window.isVisible():
            # The window looks for other programs itself while it is open.
            self._ctx.look_for_others()
        if is_time or is_moved:
            self._announce(now)
        self._wait(now)

    def _announce(self, now: datetime) -> None:
        if self._ctx.jobs.is_busy:
            # Long work has the file: writing down what was announced would wait for it.
            return
        store, morning = self._ctx.store, self._morning
        try:
            begun = notices.take_morning(store, now=now, at=morning) if morning is not None else None
            come = notices.take(store, now=now)
        except UserError:
            # The file is locked or gone, which the window says at the next thing done: here it only waits.
            return
        self._plan()
        if begun is not None:
            self._tell_morning(begun)
        if come:
            self._tell_due(come, now)

    def _plan(self) -> None:
        """Find the next moment there is something to say."""
        now = self._ctx.now()
        self._next = notices.next_moment(self._ctx.store, now=now, morning=self._morning)
        self._wait(now)

    def _wait(self, now: datetime) -> None:
        self._seen = now
        until = max(timedelta(0), min(self._next - now, LOOK_EVERY))
        if self._next <= now:
            until = LOOK_EVERY
        # A little late rather than early: timers may fire before their time.
        self._timer.start(int(until.total_seconds() * 1000) + 20)

    @property
    def _morning(self) -> time | None:
        chosen = self._ctx.settings.morning
        return time.fromisoformat(chosen) if chosen else None

    def _changed(self, changes: Changes) -> None:
        if changes.touches("reminder"):
            self._again.start()

    def _chosen(self) -> None:
        self._tray.set_shown(self._ctx.settings.stays_in_tray)
        self._tray.set_tip(self._window.windowTitle())
        self._next = self._ctx.now()
        self._timer.start(0)

    # what

    def _tell_morning(self, morning: Morning) -> None:
        """Say what the day brings, unless it stands in the open window anyway."""
        counts = [
            translate("Today", "%n overdue", "", morning.overdue) if morning.overdue else "",
            translate("Today", "%n for today", "", morning.today) if morning.today else "",
        ]
        words = "  ·  ".join(filter(None, counts))
        if words and self._leaves_unseen:
            self._opens = None
            self._tray.notify(translate("Notices", "What waits today"), words)

    def _tell_due(self, come: Sequence[DueReminder], now: datetime) -> None:
        """Say what came due: in the message bar while somebody looks at it, else by the system."""
        self._opens = come[0].reminder.id
        if len(come) > MOST_NAMED:
            title = translate("Notices", "%n reminder(s) came due", "", len(come))
            lines = [_words(each, now) for each in come[:MOST_NAMED]]
            text = "\n".join([*lines, "…"])
        else:
            title = translate("Notices", "It is time")
            text = "\n".join(_words(each, now) for each in come)
        if self._leaves_unseen:
            self._tray.notify(title, text)
        else:
            self._ctx.tell(f"{title}: {'; '.join(text.splitlines())}")
            QApplication.alert(self._window)

    @property
    def _leaves_unseen(self) -> bool:
        """Whether words in the window would reach nobody, and the system can say them."""
        return self.is_shown() and not self._window.isActiveWindow()

    # the window

    def open_window(self) -> None:
        """Bring the window back."""
        bring_forward(self._window)

    def _open_noticed(self) -> None:
        """Open what the notification was about."""
        self.open_window()
        self._window.go("today", self._opens)


def _words(due: DueReminder, now: datetime) -> str:
    """Name a reminder: its time, what it is about, who."""
    reminder = due.reminder
    day = reminder.snoozed_until or reminder.due_on
    at = reminder.snoozed_time or reminder.due_time
    when = i18n.format_time(at) if at else ""
    if day != now.astimezone().date():
        when = f"{i18n.format_day(day, now.astimezone().date())} {when}"
    parts = (wording.reminder_title(reminder, due.asset), wording.customer_name(due.customer), due.phone)
    return f"{when}  {', '.join(filter(None, parts))}"
