"""Clocks that are wrong, and the two nights a year on which they are changed: every reminder comes once.

The program is asked every few minutes what to announce, as a window in the tray does, while the clock jumps.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from smallcrm.db.store import Store
from smallcrm.domain.recurrence import Recurrence, Unit
from smallcrm.domain.reminder import Reminder
from smallcrm.services import notices, reminders

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
TEN_YEARS = 3_652 * DAY
CHANGES = {
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Australia/Lord_Howe": (date(2026, 4, 5), date(2026, 10, 4)),
    "Europe/Moscow": (date(2010, 3, 28), date(2014, 10, 26)),
    "Asia/Kathmandu": (date(1985, 12, 31), date(1986, 1, 1)),
    "Pacific/Kiritimati": (date(1994, 12, 31), date(1995, 1, 1)),
    "Asia/Shanghai": (date(1991, 4, 14), date(1991, 9, 15)),
}
JUMPS = {
    "back an hour": -HOUR,
    "back a day": -DAY,
    "back ten years": -TEN_YEARS,
    "ahead ten years": TEN_YEARS,
}


@dataclass
class Report:
    nights: int = 0
    jumps: int = 0
    announced: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return not self.faults and self.announced > 0

    def line(self) -> str:
        return (
            f"G17, G18 clock: {self.nights} nights of change, {self.jumps} jumps, "
            f"{self.announced} announced, "
            f"{len(self.faults)} lost, repeated or too early"
        )


def torture(folder: Path, *, zones: int, every_min: int) -> Report:
    """Live through the nights of some zones with a reminder every so many minutes, and every jump."""
    report = Report()
    for name in list(CHANGES)[:zones]:
        for day in CHANGES[name]:
            _night(folder, report, ZoneInfo(name), day, every_min)
    for name, jump in JUMPS.items():
        _jump(folder, report, name, jump)
    _ticked_off_in_the_future(folder, report)
    return report


def _fresh(folder: Path, at: datetime) -> Store:
    path = folder / "clock.db"
    for left in folder.glob("clock.db*"):
        left.unlink()
    return Store.open(path, now=lambda: at)


def _night(folder: Path, report: Report, zone: ZoneInfo, day: date, every_min: int) -> None:
    start = datetime.combine(day - DAY, time(12), tzinfo=zone).astimezone(UTC)
    with _fresh(folder, start) as store:
        ids = {}
        with store.step("import"):
            for minute in range(0, 24 * 60, every_min):
                at = time(minute // 60, minute % 60)
                added = reminders.add(store, Reminder(title="call", due_on=day, due_time=at))
                ids[added.id] = datetime.combine(day, at)
        seen: Counter[int | None] = Counter()
        now = start
        while now < start + 3 * DAY:
            wall = now.astimezone(zone).replace(tzinfo=None)
            for due in notices.take(store, now=now, zone=zone):
                seen[due.reminder.id] += 1
                if wall < ids[due.reminder.id]:
                    report.faults.append(f"{zone} {ids[due.reminder.id]}: too early, at {wall}")
            now += 7 * MINUTE
        report.nights += 1
        report.announced += sum(seen.values())
        report.faults += [f"{zone} {at}: {seen[id_]} times" for id_, at in ids.items() if seen[id_] != 1]


def _jump(folder: Path, report: Report, name: str, jump: timedelta) -> None:
    """Let the clock be wrong from eleven to noon of the second day, with a reminder every half hour."""
    zone, first = ZoneInfo("Europe/Moscow"), date(2026, 11, 22)
    start = datetime.combine(first, time(8), tzinfo=zone).astimezone(UTC)
    with _fresh(folder, start) as store:
        moments = [start + number * 30 * MINUTE for number in range(3 * 24)]
        ids = {}
        for moment in moments:
            wall = moment.astimezone(zone)
            added = reminders.add(
                store, Reminder(title="call", due_on=wall.date(), due_time=wall.time().replace(tzinfo=None))
            )
            ids[added.id] = moment
        wrong_from, right_from = start + 27 * HOUR, start + 28 * HOUR
        before: Counter[int | None] = Counter()
        seen: Counter[int | None] = Counter()
        now = start
        while now < start + 3 * DAY:
            is_wrong = wrong_from <= now < right_from
            shown = now + jump if is_wrong else now
            for due in notices.take(store, now=shown, zone=zone):
                if is_wrong:
                    before[due.reminder.id] += 1
                else:
                    seen[due.reminder.id] += 1
                    report.announced += 1
                    if ids[due.reminder.id] > now:
                        report.faults.append(f"{name}: too early {ids[due.reminder.id]}")
            now += 15 * MINUTE
        report.jumps += 1
        for id_, moment in ids.items():
            # What came due while the clock was wrong may have been announced then; nothing else may.
            is_between = wrong_from <= moment < right_from
            if seen[id_] != 1 and not (is_between and seen[id_] + before[id_] == 1):
                report.faults.append(f"{name}: {moment} came {seen[id_]} times")


def _ticked_off_in_the_future(folder: Path, report: Report) -> None:
    """Tick off everything while the clock is ten years ahead, then put it right."""
    zone, today = ZoneInfo("Asia/Shanghai"), date(2026, 11, 22)
    at = datetime.combine(today, time(9), tzinfo=zone).astimezone(UTC)
    with _fresh(folder, at) as store:
        for number in range(12):
            rule = Recurrence(unit=Unit.MONTH, every=number % 3 + 1)
            due = today - number * DAY
            added = reminders.add(store, Reminder(title="call", due_on=due, repeat=rule))
            reminders.complete(store, added.id or 0, done_on=today + TEN_YEARS)
        mended = reminders.mend_clock(store, today=today)
        if mended != 12 or reminders.done_in_the_future(store, today=today):
            report.faults.append(f"mended {mended} of 12")
        for reminder in store.reminders.where("done_on IS NULL"):
            if not today < reminder.due_on <= today + 93 * DAY:
                report.faults.append(f"comes back on {reminder.due_on}")
        report.jumps += 1
