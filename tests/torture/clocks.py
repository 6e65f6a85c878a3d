"""Clocks that are wrong, and the two nights a year on which they are changed: everything comes once.

The program is asked now and then what to announce, as one beside the clock does, while the clock jumps.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from smallcrm.db import backup
from smallcrm.db.reads import today as morning_page
from smallcrm.db.store import Store
from smallcrm.domain.customer import Customer
from smallcrm.domain.recurrence import Recurrence, Unit
from smallcrm.domain.reminder import Reminder
from smallcrm.services import customers, maintenance, notices, reminders, wrong_clock

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
MORNING = time(9)
DAYS_WITH_COPIES = 12
"""So many days back a copy of each is kept."""


@dataclass
class Jumps:
    """What became of everything while the clock was wrong for a while and then put right."""

    jumps: int = 0
    announced: int = 0
    mornings: int = 0
    copies: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return not self.faults and self.announced > 0 and self.copies > 0

    def line(self) -> str:
        return (
            f"G17 clock: {self.jumps} jumps, {self.announced} reminders and {self.mornings} mornings "
            f"announced, {self.copies} backups, {len(self.faults)} lost, repeated or wrongly thinned"
        )


@dataclass
class Nights:
    """What was announced in the nights on which clocks are changed."""

    zones: int = 0
    nights: int = 0
    announced: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return not self.faults and self.announced > 0

    def line(self) -> str:
        return (
            f"G18 zones: {self.nights} nights of change in {self.zones} zones, {self.announced} reminders, "
            f"{len(self.faults)} lost, repeated or too early"
        )


def jumps(folder: Path, *, days: int) -> Jumps:
    """Let the clock go wrong in every way, once for an hour and once for one of so many days."""
    report = Jumps()
    for name, jump in JUMPS.items():
        _announced_through(folder, report, name, jump)
        _thinned_through(folder, report, name, jump, days)
        report.jumps += 1
    _ticked_off_in_the_future(folder, report)
    return report


def nights(folder: Path, *, zones: int, every_min: int, seed: int = 18) -> Nights:
    """Live through both nights of some zones with a reminder every so many minutes."""
    report, dice = Nights(), Random(seed)  # noqa: S311 - not for secrets
    for name in list(CHANGES)[:zones]:
        for day in CHANGES[name]:
            _night(folder, report, ZoneInfo(name), day, every_min, dice)
        report.zones += 1
    return report


def _fresh(folder: Path, now: Callable[[], datetime]) -> Store:
    path = folder / "clock.db"
    for left in folder.glob("clock.db*"):
        left.unlink()
    return Store.open(path, now=now)


def _night(  # noqa: PLR0917 - the facts of one night
    folder: Path, report: Nights, zone: ZoneInfo, day: date, every_min: int, dice: Random
) -> None:
    start = datetime.combine(day - DAY, time(12), tzinfo=zone).astimezone(UTC)
    with _fresh(folder, lambda: start) as store:
        ids = {}
        with store.step("import"):
            for minute in range(0, 24 * 60, every_min):
                at = time(minute // 60, minute % 60)
                added = reminders.add(store, Reminder(title="call", due_on=day, due_time=at))
                ids[added.id] = datetime.combine(day, at)
        seen: Counter[int | None] = Counter()
        now, shown = start, _wall(start, zone)
        while now < start + 3 * DAY:
            for due in notices.take(store, now=now, zone=zone):
                seen[due.reminder.id] += 1
                if max(shown, _wall(now, zone)) < ids[due.reminder.id]:
                    report.faults.append(f"{zone} {ids[due.reminder.id]}: too early, at {_wall(now, zone)}")
            for _ in range(dice.randint(1, 40)):
                # What the clock on the wall has shown is past, even if it shows it once more.
                shown = max(shown, _wall(now, zone))
                now += MINUTE
        report.nights += 1
        report.announced += sum(seen.values())
        report.faults += [f"{zone} {at}: {seen[id_]} times" for id_, at in ids.items() if seen[id_] != 1]


def _wall(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None)


def _announced_through(folder: Path, report: Jumps, name: str, jump: timedelta) -> None:
    """Let the clock be wrong from eleven to noon of the second day, with a reminder every half hour."""
    zone, first = ZoneInfo("Europe/Moscow"), date(2026, 11, 22)
    start = datetime.combine(first, time(8), tzinfo=zone).astimezone(UTC)
    with _fresh(folder, lambda: start) as store:
        ids = {}
        for number in range(3 * 24):
            moment = start + number * 30 * MINUTE
            wall = moment.astimezone(zone)
            added = reminders.add(
                store, Reminder(title="call", due_on=wall.date(), due_time=wall.time().replace(tzinfo=None))
            )
            ids[added.id] = moment
        listed = _listed(store, first)
        wrong_from, right_from = start + 27 * HOUR, start + 28 * HOUR
        before: Counter[int | None] = Counter()
        seen: Counter[int | None] = Counter()
        mornings: Counter[date] = Counter()
        now = start
        while now < start + 3 * DAY:
            is_wrong = wrong_from <= now < right_from
            shown = now + jump if is_wrong else now
            for due in notices.take(store, now=shown, zone=zone):
                (before if is_wrong else seen)[due.reminder.id] += 1
                report.announced += not is_wrong
                if not is_wrong and ids[due.reminder.id] > now:
                    report.faults.append(f"{name}: too early {ids[due.reminder.id]}")
            if notices.take_morning(store, now=shown, at=MORNING, zone=zone) is not None:
                mornings[shown.astimezone(zone).date()] += 1
            now += 15 * MINUTE
        for id_, moment in ids.items():
            # What came due while the clock was wrong may have been announced then; nothing else may.
            is_between = wrong_from <= moment < right_from
            if seen[id_] != 1 and not (is_between and seen[id_] + before[id_] == 1):
                report.faults.append(f"{name}: {moment} came {seen[id_]} times")
        report.faults += [
            f"{name}: the morning of {first + number * DAY} was said {mornings[first + number * DAY]} times"
            for number in range(3)
            if mornings[first + number * DAY] != 1
        ]
        report.mornings += mornings.total()
        if _listed(store, first) != listed:
            report.faults.append(f"{name}: another list than before")


def _listed(store: Store, day: date) -> list[int | None]:
    return [due.reminder.id for due in morning_page.waiting(store, today=day).everything]


def _thinned_through(folder: Path, report: Jumps, name: str, jump: timedelta, days: int) -> None:
    """Work for so many days with a copy a day; in the middle the clock is wrong."""
    first = moment = datetime(2026, 11, 22, 9, tzinfo=UTC)
    wrong = days // 2
    made: list[backup.Backup] = []
    place = folder / name
    place.mkdir()
    with _fresh(place, lambda: moment) as store:
        for day in range(days):
            right = first + day * DAY
            moment = right + jump if day == wrong else right
            customers.add(store, Customer(name=f"Customer {day}"))
            copy = maintenance.make_daily_backup(store)
            if copy is not None and day != wrong:
                made.append(copy)
            kept = {each.path for each in backup.listed(store.path)}
            recent = [each for each in made if right - each.made_at < DAYS_WITH_COPIES * DAY]
            if lost := [each.path.name for each in recent if each.path not in kept]:
                report.faults.append(f"{name}, day {day}: gone are {lost[:3]}")
                break
    report.copies += len(made)
    # An hour back it is still the day before, whose copy is there; a day back as well.
    if len(made) < days - 2:
        report.faults.append(f"{name}: only {len(made)} copies were made in {days - 1} days")


def _ticked_off_in_the_future(folder: Path, report: Jumps) -> None:
    """Tick off everything while the clock is ten years ahead, then put it right."""
    zone, today = ZoneInfo("Asia/Shanghai"), date(2026, 11, 22)
    at = datetime.combine(today, time(9), tzinfo=zone).astimezone(UTC)
    with _fresh(folder, lambda: at) as store:
        for number in range(12):
            rule = Recurrence(unit=Unit.MONTH, every=number % 3 + 1)
            due = today - number * DAY
            added = reminders.add(store, Reminder(title="call", due_on=due, repeat=rule))
            reminders.complete(store, added.id or 0, done_on=today + TEN_YEARS)
        mended = wrong_clock.mend(store, today=today)
        if mended != 12 or wrong_clock.done_ahead(store, today=today):
            report.faults.append(f"mended {mended} of 12")
        for reminder in store.reminders.where("done_on IS NULL"):
            if not today < reminder.due_on <= today + 93 * DAY:
                report.faults.append(f"comes back on {reminder.due_on}")
        report.jumps += 1
