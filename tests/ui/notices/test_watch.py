"""Notices while the window is closed: a fake tray, a clock in the hand, everything else is real."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication

from smallcrm.domain.reminder import Reminder
from smallcrm.services import notices, reminders
from smallcrm.settings import Settings
from smallcrm.ui.app import dress
from smallcrm.ui.context import AppContext
from smallcrm.ui.main_window import MainWindow
from smallcrm.ui.notices.watch import Notices
from tests.builders import a_customer

MORNING = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
TODAY = date(2026, 11, 21)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


class FakeTray(QObject):
    """Stands in for the system's tray, which no test can have."""

    opened = Signal()
    notice_clicked = Signal()
    exit_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_available = True
        self.is_shown = False
        self.tip = ""
        self.notices: list[tuple[str, str]] = []

    def set_shown(self, is_shown: bool) -> None:
        self.is_shown = is_shown

    def set_tip(self, words: str) -> None:
        self.tip = words

    def notify(self, title: str, text: str) -> None:
        self.notices.append((title, text.replace("\u00a0", " ")))


class Clock:
    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def tray() -> FakeTray:
    return FakeTray()


@pytest.fixture(autouse=True)
def _utc(monkeypatch) -> Iterator[None]:
    """The PC stands in Greenwich."""
    import time as system

    monkeypatch.setenv("TZ", "UTC")
    system.tzset()
    yield
    monkeypatch.undo()
    system.tzset()


@pytest.fixture
def window(qapp, qtbot, store, clock):
    chosen = Settings(language="en", theme="light", stays_in_tray=True, morning="09:00")
    dress(qapp, chosen)
    made = MainWindow(AppContext(store, now=clock, chosen=chosen), forms={})
    yield made
    # Gone before the file is closed: its watch would ask it.
    made.ctx.jobs.close()
    made._others.stop()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.setQuitOnLastWindowClosed(True)


@pytest.fixture
def watch(window, tray) -> Notices:
    made = Notices(window, tray)
    made._timer.stop()
    made.look()
    return made


def call(store, at: time, *, day: date = TODAY, name: str = "Li Wei") -> int:
    customer = a_customer(store, name, phones=("138 0013 8000",))
    added = reminders.add(
        store, Reminder(customer_id=customer.id, title="Call about tyres", due_on=day, due_time=at)
    )
    return added.id or 0


def live(watch: Notices, clock: Clock, span: timedelta, step: timedelta = MINUTE) -> None:
    """Let time go by, with a look as often as the timer has one."""
    end = clock.now + span
    while clock.now < end:
        clock.now += step
        watch.look()


def test_a_timed_reminder_is_announced_at_its_time_and_once(store, watch, clock, tray):
    call(store, time(8, 45))
    watch._plan()
    live(watch, clock, 14 * MINUTE)
    assert tray.notices == []
    live(watch, clock, HOUR)
    title, text = tray.notices[0]
    assert title == "It is time"
    assert text == "8:45 am  Call about tyres, Li Wei, 138 0013 8000"
    assert [title for title, _ in tray.notices] == ["It is time", "What waits today"]


def test_the_morning_is_said_once_a_day_at_its_hour(store, watch, clock, tray):
    reminders.add(store, Reminder(title="Ring the bank", due_on=TODAY - 3 * DAY))
    reminders.add(store, Reminder(title="Ring the tax office", due_on=TODAY))
    live(watch, clock, 29 * MINUTE)
    assert tray.notices == []
    live(watch, clock, 2 * DAY, step=10 * MINUTE)
    assert tray.notices == [
        ("What waits today", "1 overdue  ·  1 for today"),
        ("What waits today", "2 overdue"),
    ]


def test_a_day_with_nothing_to_do_says_nothing(watch, clock, tray):
    live(watch, clock, DAY, step=10 * MINUTE)
    assert tray.notices == []


def test_never_in_the_morning_if_so_chosen(store, window, watch, clock, tray):
    reminders.add(store, Reminder(title="Ring the bank", due_on=TODAY))
    window.ctx.choose(morning="")
    live(watch, clock, DAY, step=10 * MINUTE)
    assert tray.notices == []


def test_what_came_due_while_the_pc_was_off_is_said_at_the_next_start(store, window, clock, tray):
    call(store, time(15, 0), day=TODAY - DAY)
    Notices(window, tray).look()
    assert tray.notices == [("It is time", "Yesterday 3:00 pm  Call about tyres, Li Wei, 138 0013 8000")]
    Notices(window, tray).look()
    assert len(tray.notices) == 1


def test_many_at_once_are_counted_and_three_are_named(store, watch, clock, tray):
    for number in range(5):
        call(store, time(8, 40), name=f"Customer {number}")
    watch._plan()
    live(watch, clock, 10 * MINUTE)
    title, text = tray.notices[0]
    assert title == "5 reminders came due"
    assert len(text.splitlines()) == 4


def test_put_off_until_later_it_is_announced_again(store, watch, clock, tray):
    id_ = call(store, time(8, 45))
    watch._plan()
    live(watch, clock, 20 * MINUTE)
    reminders.snooze(store, id_, until=TODAY, at=time(12, 0))
    watch._plan()
    live(watch, clock, 5 * HOUR)
    assert [title for title, _ in tray.notices].count("It is time") == 2


def test_a_clock_put_back_repeats_nothing_and_one_put_right_misses_nothing(store, watch, clock, tray):
    call(store, time(8, 45))
    watch._plan()
    live(watch, clock, 20 * MINUTE)
    clock.now -= HOUR
    live(watch, clock, 2 * HOUR)
    assert [title for title, _ in tray.notices].count("It is time") == 1
    clock.now += 3652 * DAY
    watch.look()
    clock.now -= 3652 * DAY
    id_ = call(store, time(11, 0), name="Anna")
    watch._plan()
    live(watch, clock, 2 * HOUR)
    assert store.reminders.get(id_).is_open
    assert "Anna" in tray.notices[-1][1]


def test_after_a_sleep_it_is_noticed_at_the_next_look(store, watch, clock, tray):
    call(store, time(9, 30))
    watch._plan()
    clock.now += 3 * HOUR
    watch.look()
    assert [title for title, _ in tray.notices] == ["What waits today", "It is time"]


def test_the_file_is_not_asked_before_there_is_something(store, watch, clock, monkeypatch):
    call(store, time(18, 0))
    watch._plan()
    live(watch, clock, HOUR)  # the morning went by
    asked: list[str] = []
    query = store.query
    monkeypatch.setattr(store, "query", lambda sql, **values: asked.append(sql) or query(sql, **values))
    live(watch, clock, 8 * HOUR)
    assert asked == []


def test_the_timer_runs_to_the_next_moment_but_no_longer_than_a_minute(store, watch, clock):
    assert 59_000 < watch._timer.interval() < 61_000
    clock.now = datetime(2026, 11, 21, 8, 59, 50, tzinfo=UTC)
    watch.look()
    assert 9_000 < watch._timer.interval() < 11_000


def test_a_click_opens_the_window_with_the_reminder_selected(store, watch, clock, tray, window):
    call(store, time(8, 40), name="Anna")
    wanted = call(store, time(8, 45), name="Boris")
    watch._plan()
    live(watch, clock, 16 * MINUTE)
    assert not window.isVisible()
    tray.notice_clicked.emit()
    assert window.isVisible()
    assert window.place == "today"
    assert window.page.current.reminder.id == wanted


def test_in_the_open_window_it_stands_in_the_message_bar(watch, clock, tray, window, qtbot):
    store = window.ctx.store
    with qtbot.waitActive(window):
        window.show()
    call(store, time(8, 45))
    watch._plan()
    with qtbot.waitSignal(window.ctx.told) as told:
        live(watch, clock, 16 * MINUTE)
    assert tray.notices == []
    assert told.args[0].startswith("It is time: 8:45\u00a0am")


def test_closed_the_program_goes_on_only_if_that_was_chosen(watch, window, tray):
    window.show()
    window.close()
    assert not QApplication.quitOnLastWindowClosed()
    tray.opened.emit()
    assert window.isVisible()
    window.ctx.choose(stays_in_tray=False)
    assert not tray.is_shown
    window.close()
    assert QApplication.quitOnLastWindowClosed()


def test_without_a_tray_closing_ends_the_program(watch, window, tray):
    tray.is_available = False
    window.show()
    window.close()
    assert QApplication.quitOnLastWindowClosed()


def test_exit_ends_it_from_beside_the_clock(watch, window, tray, monkeypatch):
    ended: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: ended.append(True))
    window.show()
    window.close()
    tray.exit_requested.emit()
    assert ended


def test_long_work_is_not_waited_for(watch, clock, tray, window, monkeypatch):
    call(window.ctx.store, time(8, 40))
    watch._plan()
    monkeypatch.setattr(type(window.ctx.jobs), "is_busy", property(lambda _: True))
    live(watch, clock, 15 * MINUTE)
    assert tray.notices == []
    monkeypatch.undo()
    live(watch, clock, MINUTE)
    assert len(tray.notices) == 1


def test_a_notice_before_the_day_leaves_the_one_on_the_day(store):
    id_ = call(store, time(10, 0), day=TODAY + 20 * DAY)
    reminders.snooze(store, id_, until=TODAY)
    taken = []
    now = MORNING - HOUR
    while now < MORNING + 22 * DAY:
        taken += [now.date() for _ in notices.take(store, now=now, zone=UTC)]
        now += HOUR
    assert taken == [TODAY, TODAY + 20 * DAY]
