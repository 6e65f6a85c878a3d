"""What must be on the list of a shop, kept in plain dictionaries by one who knows nothing of the program.

Dates of things, fields of one's own, meters, birthdays, working days and the rules of how often one may call.
"""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from math import floor
from statistics import median
from typing import Any

DAY = timedelta(days=1)
ENDS, SERVICE, INSPECTION, OWN, BIRTHDAY = (
    "ends_on",
    "next_service_on",
    "inspection_on",
    "custom:1",
    "birthday",
)
FIELDS = (ENDS, SERVICE, INSPECTION, OWN)
LEAD = {ENDS: 30, SERVICE: 14, INSPECTION: 30, OWN: 10, BIRTHDAY: 3}
NOTICES = {ENDS: (30, 7, 0), SERVICE: (14, 0), INSPECTION: (30, 7, 0), OWN: (10, 0), BIRTHDAY: (3, 0)}
METER_EVERY, METER_MONTHS, METER_LEAD = 10_000, 12, 14

Key = tuple[int, str]
"""A thing and a date of it; a customer's birthday has the customer's number with a minus."""


@dataclass(frozen=True)
class Item:
    """An open thing to do."""

    planned: date
    due: date
    anchor: date
    months: int
    snoozed: date | None = None
    is_moved: bool = False
    calls: int = 0


@dataclass(frozen=True)
class Stops:
    """How often one may call about a thing, and how many days lie between two calls."""

    most: int | None = None
    days_between: int = 0


def _nothing_noted() -> list[tuple[dict[Any, Any], Any, Any]]:
    return []


@dataclass
class Oracle:
    """What must be on the list. Every change is noted, so that it can be taken back."""

    dates: dict[Key, date | None] = field(default_factory=dict)
    items: dict[Key, Item] = field(default_factory=dict)
    dealt_with: dict[Key, frozenset[date]] = field(default_factory=dict)
    dismissed: dict[Key, date] = field(default_factory=dict)
    archived: dict[int, bool] = field(default_factory=dict)
    served: dict[int, date | None] = field(default_factory=dict)
    served_at: dict[int, int] = field(default_factory=dict)
    readings: dict[int, tuple[tuple[date, int], ...]] = field(default_factory=dict)
    called: dict[int, date] = field(default_factory=dict)
    lead: dict[str, int] = field(default_factory=lambda: dict(LEAD))
    notices: dict[str, tuple[int, ...]] = field(default_factory=lambda: dict(NOTICES))
    metered: set[int] = field(default_factory=set)
    closed: set[date] = field(default_factory=set)
    stops: Stops = Stops()
    noted: list[tuple[dict[Any, Any], Any, Any]] = field(default_factory=_nothing_noted)

    def put(self, table: dict[Any, Any], key: Any, value: Any) -> None:
        self.noted.append((table, key, table.get(key)))
        if value is None:
            table.pop(key, None)
        else:
            table[key] = value

    def take_back(self) -> None:
        for table, key, value in reversed(self.noted):
            if value is None:
                table.pop(key, None)
            else:
                table[key] = value
        self.noted = []

    # when people work

    def works(self, day: date) -> bool:
        return day.weekday() < 5 and day not in self.closed and day not in bank_holidays(day.year)

    def falls_on(self, name: str, day: date) -> date:
        """An inspection is on a working day or the last before it."""
        if name == INSPECTION:
            while not self.works(day):
                day -= DAY
        return day

    # what the dates ask for

    def agree(self, asset: int, name: str, today: date) -> None:
        """Make the list agree with a date of a thing."""
        key = (asset, name)
        is_metered = name == SERVICE and asset in self.metered
        day = self.metered_day(asset) if is_metered else self.dates.get(key)
        item = self.items.get(key)
        if self.archived.get(asset):
            day = None
        is_there = item is not None and item.planned == day
        if day and not is_there and self.is_dealt_with(key, day, is_metered=is_metered):
            day = None
        if day is None:
            if item:
                self.put(self.items, key, None)
        elif item is None:
            if day >= today - 365 * DAY:
                months = 12 if is_metered else self.interval(asset, name)
                self.put(self.items, key, Item(day, self.falls_on(name, day), day, months))
        elif item.planned != day:
            if not (is_metered and item.is_moved):
                due = self.falls_on(name, day)
                fresh = replace(item, planned=day, due=due, anchor=day, snoozed=None, is_moved=False)
                self.put(self.items, key, fresh)
        elif not item.is_moved and item.due != self.falls_on(name, day):
            self.put(self.items, key, replace(item, due=self.falls_on(name, day)))

    def is_dealt_with(self, key: Key, day: date, *, is_metered: bool) -> bool:
        if is_metered and self.dates.get(key) != day:
            # A reckoned day wanders: whoever said no is asked again after the next service.
            since = self.served.get(key[0]) or date.min
            return key in self.dismissed and self.dismissed[key] >= since
        return day in self.dealt_with.get(key, ())

    def interval(self, asset: int, name: str) -> int:
        """A service comes as often as it came before, the rest every year."""
        last, following = self.served.get(asset), self.dates.get((asset, name))
        if name == SERVICE and last and following:
            months = round((following - last).days / 30.44)
            if 1 <= months <= 60:
                return months
        return 12

    def agree_birthday(self, customer: int, today: date) -> None:
        """A birthday stands where it is until somebody dealt with it, then comes round."""
        key = (-customer, BIRTHDAY)
        born, item = self.dates.get(key), self.items.get(key)
        if born is None:
            if item:
                self.put(self.items, key, None)
            return
        if item and in_year(born, item.planned.year) == item.planned:
            return
        done = self.dealt_with.get(key, frozenset())
        year = today.year
        while in_year(born, year) < today or in_year(born, year) in done:
            year += 1
        day = in_year(born, year)
        if item is None:
            self.put(self.items, key, Item(day, day, born, 12))
        else:
            self.put(
                self.items,
                key,
                replace(item, planned=day, due=day, anchor=born, snoozed=None, is_moved=False),
            )

    # meters

    def metered_day(self, asset: int) -> date | None:
        """By the date, the months or the meter, whichever comes first."""
        last = self.served.get(asset)
        days = [self.dates.get((asset, SERVICE)), months_later(last, METER_MONTHS) if last else None]
        days.append(self.meter_reaches(asset))
        return min((day for day in days if day), default=None)

    def meter_reaches(self, asset: int) -> date | None:
        points = sorted(self.readings.get(asset, ()))[-40:]
        if len(points) < 2 or (points[-1][0] - points[0][0]).days < 14:
            return None
        slopes = []
        for day, value in points:
            seen = [(other - value) / (there - day).days for there, other in points if there != day]
            if seen:
                slopes.append(median(seen))
        a_day, start = median(slopes), points[0][0]
        level = median(value - a_day * (day - start).days for day, value in points)

        def shown(day: date) -> float:
            return level + a_day * (day - start).days

        if asset in self.served_at:
            wanted = float(self.served_at[asset] + METER_EVERY)
        elif last := self.served.get(asset):
            wanted = shown(last) + METER_EVERY
        else:
            wanted = float((floor(shown(points[-1][0]) / METER_EVERY) + 1) * METER_EVERY)
        return start + int((wanted - level) / a_day) * DAY if a_day > 0 else None

    # what people do

    def done(self, key: Key, on: date, agreed: date | None, reading: int | None) -> None:
        asset, name = key
        item = self.items[key]
        self.put(self.dealt_with, key, self.dealt_with.get(key, frozenset()) | {item.planned})
        if name == SERVICE and asset in self.metered:
            self.serviced(key, on, agreed, reading)
            return
        anchor = on if name == SERVICE else item.anchor
        day = agreed
        turn = 0
        while day is None:
            turn += 1
            possible = months_later(anchor, turn * item.months)
            if possible > item.planned and self.falls_on(name, possible) > max(item.due, on):
                day = possible
        self.put(self.items, key, Item(day, self.falls_on(name, day), agreed or anchor, item.months))
        if name != BIRTHDAY:
            self.put(self.dates, key, day)
        if name == SERVICE:
            self.put(self.served, asset, on)

    def serviced(self, key: Key, on: date, agreed: date | None, reading: int | None) -> None:
        asset = key[0]
        if reading is not None:
            self.read(asset, on, reading)
        self.put(self.served_at, asset, reading)
        self.put(self.served, asset, on)
        self.put(self.dates, key, agreed)
        day = self.metered_day(asset)
        if day is None:
            raise AssertionError(key)
        self.put(self.items, key, Item(day, day, day, 12))

    def dismiss(self, key: Key, on: date) -> None:
        item = self.items[key]
        self.put(self.dealt_with, key, self.dealt_with.get(key, frozenset()) | {item.planned})
        self.put(self.dismissed, key, on)
        self.put(self.items, key, None)
        if key[1] == BIRTHDAY:
            self.agree_birthday(-key[0], on)

    def read(self, asset: int, on: date, value: int) -> None:
        self.put(self.readings, asset, (*self.readings.get(asset, ()), (on, value)))

    def again(self, key: Key, on: date, *, is_unanswered: bool) -> date:
        """Tomorrow if nobody answered, else the next notice or in a week; rested, and on a working day."""
        item, notices = self.items[key], self.notices_of(key)
        day = on + DAY
        if not is_unanswered:
            ahead = [item.due - notice * DAY for notice in notices if item.due - notice * DAY > on]
            day = min(ahead, default=on + 7 * DAY)
        day = max(day, on + self.stops.days_between * DAY)
        while not self.works(day):
            day += DAY
        return day

    def stop(self, key: Key, customer: int, today: date, *, is_barred: bool) -> str | None:
        """Say why a customer is not to be called today."""
        if is_barred:
            return "do_not_contact"
        if self.stops.most is not None and self.items[key].calls >= self.stops.most:
            return "enough"
        last = self.called.get(customer)
        if last and self.stops.days_between and today < last + self.stops.days_between * DAY:
            return "too_soon"
        return None

    # the screen

    def notices_of(self, key: Key) -> tuple[int, ...]:
        return (METER_LEAD, 0) if key[1] == SERVICE and key[0] in self.metered else self.notices[key[1]]

    def lead_of(self, key: Key) -> int:
        return METER_LEAD if key[1] == SERVICE and key[0] in self.metered else self.lead[key[1]]

    def shown(self, today: date) -> set[tuple[int, str, date]]:
        """Say what must be on the screen in the morning."""
        return {
            (*key, item.due)
            for key, item in self.items.items()
            if (item.snoozed is None or item.snoozed <= today)
            and (item.due <= today + 7 * DAY or item.due - self.lead_of(key) * DAY <= today)
        }


def months_later(day: date, months: int) -> date:
    """Count on the fingers: the same day of a later month, or its last."""
    year, month = day.year + (day.month - 1 + months) // 12, (day.month - 1 + months) % 12 + 1
    for number in range(day.day, 27, -1):
        try:
            return date(year, month, number)
        except ValueError:
            continue
    return date(year, month, day.day)


def in_year(born: date, year: int) -> date:
    return months_later(born, 12 * (year - born.year))


_known: dict[int, frozenset[date]] = {}


def bank_holidays(year: int) -> frozenset[date]:
    """The bank holidays of England as a calendar on the wall has them, with the Mondays for weekends."""
    if year not in _known:
        _known[year] = frozenset(_bank_holidays(year))
    return _known[year]


def _bank_holidays(year: int) -> list[date]:
    easter = _easter(year)
    found = [easter - 2 * DAY, easter + DAY]
    found += [_monday(year, 5, first=True), _monday(year, 5, first=False), _monday(year, 8, first=False)]
    fixed = [date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)]
    for day in fixed:
        found.append(day)
        moved = day
        while moved.weekday() > 4 or (moved != day and moved in found):
            moved += DAY
        found.append(moved)
    return found


def _monday(year: int, month: int, *, first: bool) -> date:
    mondays = [date(year, month, day) for day in range(1, 32) if date(year, month, day).weekday() == 0]
    return mondays[0] if first else mondays[-1]


def _easter(year: int) -> date:
    """Reckon Easter Sunday.

    Source: Anonymous Gregorian algorithm, Nature, 20 April 1876.
    """
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    rest = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * rest) // 451
    month, day = divmod(h + rest - 7 * m + 114, 31)
    return date(year, month, day + 1)
