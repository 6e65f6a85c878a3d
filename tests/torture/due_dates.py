"""Two years of a shop: is the right name on the screen on every single morning?

A shop with thousands of things works through its days late, early and out of order, edits dates, takes steps
back, changes its rules and stays closed for weeks. An oracle that knows nothing of the program keeps, in
plain dictionaries, what must be on the list; every morning both are compared.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from smallcrm.db import undo
from smallcrm.db.reads import today as morning
from smallcrm.db.store import Store
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import Customer
from smallcrm.domain.reminder import Result
from smallcrm.services import asset_rules, assets, customers, reminders

DAY = timedelta(days=1)
FIELDS = ("ends_on", "next_service_on", "inspection_on")
LEAD = {"ends_on": 30, "next_service_on": 14, "inspection_on": 30}
START = date(2026, 1, 5)
THINGS_EACH = 3
"""How many things a customer has."""

Key = tuple[int, str]


@dataclass(frozen=True)
class Item:
    """An open thing to do, as the oracle sees it."""

    planned: date
    due: date
    anchor: date
    months: int
    snoozed: date | None = None
    is_moved: bool = False


@dataclass
class Oracle:
    """What must be on the list. Every change is noted, so that it can be taken back."""

    dates: dict[Key, date | None] = field(default_factory=dict)
    items: dict[Key, Item] = field(default_factory=dict)
    dealt_with: dict[Key, frozenset[date]] = field(default_factory=dict)
    archived: dict[int, bool] = field(default_factory=dict)
    served: dict[int, date | None] = field(default_factory=dict)
    lead: dict[str, int] = field(default_factory=lambda: dict(LEAD))
    is_on: dict[str, bool] = field(default_factory=lambda: dict.fromkeys(FIELDS, True))
    noted: list[tuple[dict[Any, Any], Any, Any]] = field(default_factory=list)

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

    def agree(self, asset: int, name: str, today: date) -> None:
        """Make the list agree with a date of a thing."""
        if not self.is_on[name]:
            return
        key = (asset, name)
        day, item = self.dates.get(key), self.items.get(key)
        if self.archived.get(asset):
            day = None
        is_there = item is not None and item.planned == day
        if not is_there and day in self.dealt_with.get(key, ()):
            day = None
        if day is None:
            if item:
                self.put(self.items, key, None)
        elif item is None:
            if day >= today - 365 * DAY:
                self.put(self.items, key, Item(day, day, day, self.interval(asset, name)))
        elif item.planned != day:
            self.put(
                self.items, key, replace(item, planned=day, due=day, anchor=day, snoozed=None, is_moved=False)
            )

    def interval(self, asset: int, name: str) -> int:
        """A service comes as often as it came before, the rest every year."""
        last, following = self.served.get(asset), self.dates.get((asset, name))
        if name == "next_service_on" and last and following:
            months = round((following - last).days / 30.44)
            if 1 <= months <= 60:
                return months
        return 12

    def done(self, key: Key, on: date, agreed: date | None) -> None:
        asset, name = key
        item = self.items[key]
        self.put(self.dealt_with, key, self.dealt_with.get(key, frozenset()) | {item.planned})
        anchor = on if name == "next_service_on" else item.anchor
        day = agreed
        turn = 0
        while day is None:
            turn += 1
            possible = months_later(anchor, turn * item.months)
            if possible > max(item.due, on) and possible > item.planned:
                day = possible
        self.put(self.items, key, Item(day, day, agreed or anchor, item.months))
        self.put(self.dates, key, day)
        if name == "next_service_on":
            self.put(self.served, asset, on)

    def shown(self, today: date) -> set[tuple[int, str, date]]:
        """Say what must be on the screen in the morning."""
        return {
            (*key, item.due)
            for key, item in self.items.items()
            if (item.snoozed is None or item.snoozed <= today)
            and (item.due <= today + 7 * DAY or item.due - self.lead[key[1]] * DAY <= today)
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


@contextmanager
def everything_read() -> Iterator[None]:
    """Let the morning page read whole groups, where it is content with their first hundred."""
    usual = dict(morning.MOST)
    morning.MOST.update(dict.fromkeys(morning.GROUPS, 1_000_000))
    try:
        yield
    finally:
        morning.MOST.update(usual)


@dataclass
class Report:
    mornings: int = 0
    steps: int = 0
    undone: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return not self.faults and self.mornings > 0

    def line(self) -> str:
        return (
            f"due dates: {self.mornings} mornings, {self.steps} steps, {self.undone} taken back, "
            f"{len(self.faults)} mornings wrong"
        )


class Shop:
    """The shop and its oracle, side by side."""

    def __init__(self, store: Store, seed: int) -> None:
        self.store = store
        self.dice = Random(seed)  # noqa: S311 - not for secrets
        self.oracle = Oracle()
        self.report = Report()
        self.today = START
        self.newest: int | None = None
        self.things: list[int] = []
        self.customer: Customer

    def some_day(self, nearest: int = -20, furthest: int = 400) -> date:
        return self.today + self.dice.randint(nearest, furthest) * DAY

    def add_thing(self) -> None:
        if len(self.things) % THINGS_EACH == 0:
            self.customer = customers.add(self.store, Customer(name=f"Li Wei {len(self.things)}"))
        dates: dict[str, date] = {}
        for name in FIELDS:
            if self.dice.random() < 0.5:
                dates[name] = self.some_day()
        if self.dice.random() < 0.1:
            dates["ends_on"] = date(2028, 2, 29)
        last = self.some_day(-400, -30) if self.dice.random() < 0.4 else None
        added = assets.add(
            self.store,
            Asset(
                customer_id=self.customer.id,
                type=self.dice.choice(("vehicle", "policy", "appliance")),
                name="thing",
                last_service_on=last,
                **dates,
            ),
            today=self.today,
        )
        asset = added.id or 0
        self.things.append(asset)
        self.oracle.noted = []
        self.oracle.served[asset] = last
        for name in FIELDS:
            self.oracle.dates[asset, name] = dates.get(name)
            self.oracle.agree(asset, name, self.today)
        self.oracle.noted = []

    def reminder_of(self, key: Key) -> int:
        (found,) = self.store.query(
            "SELECT id FROM reminder WHERE asset_id = :asset AND asset_date = :name AND done_on IS NULL",
            asset=key[0],
            name=key[1],
        )
        return int(found[0])

    # the day

    def work(self, share: float) -> None:
        """Deal with a share of what is on the list, and change a few things beside."""
        for asset, name, _ in sorted(self.oracle.shown(self.today)):
            if self.dice.random() < share:
                self.deal_with((asset, name))
        for _ in range(max(1, len(self.things) // 200)):
            if self.dice.random() < 0.4:
                self.edit(self.dice.choice(self.things))

    def deal_with(self, key: Key) -> None:
        way = self.dice.random()
        id_, item = self.reminder_of(key), self.oracle.items[key]
        self.begin()
        if way < 0.55:
            agreed = self.some_day(1, 500) if self.dice.random() < 0.3 else None
            reminders.complete(self.store, id_, done_on=self.today, next_due_on=agreed)
            self.oracle.done(key, self.today, agreed)
            if agreed is None or key[1] != "next_service_on":
                self.oracle.agree(*key, self.today)
        elif way < 0.65:
            reminders.dismiss(self.store, id_, on=self.today, reason="no longer ours")
            dealt = self.oracle.dealt_with.get(key, frozenset()) | {item.planned}
            self.oracle.put(self.oracle.dealt_with, key, dealt)
            self.oracle.put(self.oracle.items, key, None)
        elif way < 0.8:
            until = self.some_day(1, 10)
            reminders.snooze(self.store, id_, until=until)
            self.oracle.put(self.oracle.items, key, replace(item, snoozed=until))
        elif way < 0.9:
            again = self.some_day(1, 5)
            reminders.attempt(self.store, id_, on=self.today, result=Result.NO_ANSWER, again_on=again)
            self.oracle.put(self.oracle.items, key, replace(item, snoozed=again))
        else:
            due = self.some_day(-2, 40)
            reminders.reschedule(self.store, id_, due_on=due)
            moved = replace(item, due=due, snoozed=None, is_moved=True)
            self.oracle.put(self.oracle.items, key, moved)
        self.counted()

    def edit(self, asset_id: int) -> None:
        """Change a date of a thing by hand, take it away, put the thing aside or take it up again."""
        asset = self.store.assets.get(asset_id)
        self.begin()
        if self.dice.random() < 0.2:
            asset = replace(asset, is_archived=not asset.is_archived)
            self.oracle.put(self.oracle.archived, asset_id, asset.is_archived or None)
        else:
            name = self.dice.choice(FIELDS)
            day = None if self.dice.random() < 0.15 else self.some_day()
            asset = replace(asset, **{name: day})
            self.oracle.put(self.oracle.dates, (asset_id, name), day)
        assets.edit(self.store, asset, today=self.today)
        for name in FIELDS:
            self.oracle.agree(asset_id, name, self.today)
        self.counted()

    def begin(self) -> None:
        """Remember where the history stands, so that this alone can be taken back."""
        self.oracle.noted = []
        self.newest = self.store.scalar("SELECT max(id) FROM step")

    def counted(self) -> None:
        """Take the step back again now and then. What changed nothing was no step."""
        newest = self.store.scalar("SELECT max(id) FROM step")
        is_step, self.newest = newest != self.newest, newest
        self.report.steps += is_step
        if is_step and self.dice.random() < 0.07:
            undo.undo(self.store)
            self.oracle.take_back()
            self.report.undone += 1
            self.newest = self.store.scalar("SELECT max(id) FROM step")

    def change_rule(self) -> None:
        """Another number of days ahead, or a rule switched off and on."""
        name = self.dice.choice(FIELDS[1:])
        rule = next(rule for rule in self.store.asset_rules.where("1") if rule.date_field == name)
        if self.dice.random() < 0.5:
            lead = self.dice.choice((3, 14, 30, 60))
            asset_rules.save(self.store, replace(rule, notices=(lead, 0)), today=self.today)
            self.oracle.lead[name] = lead
            return
        asset_rules.save(self.store, replace(rule, is_on=False), today=self.today)
        for key, item in list(self.oracle.items.items()):
            if key[1] == name and not item.is_moved:
                del self.oracle.items[key]
        self.compare()
        asset_rules.save(self.store, rule, today=self.today)
        for asset in self.things:
            self.oracle.agree(asset, name, self.today)
        self.oracle.noted = []

    def compare(self) -> None:
        """Look at the list of the morning and at the oracle's."""
        self.report.mornings += 1
        with everything_read():
            waiting = morning.waiting(self.store, today=self.today)
        listed = [
            (due.reminder.asset_id or 0, due.reminder.asset_date, due.reminder.due_on)
            for due in waiting.everything
        ]
        expected = self.oracle.shown(self.today)
        if len(listed) != len(set(listed)):
            self.report.faults.append(f"{self.today}: something is on the list twice")
        if set(listed) != expected:
            lacking, too_many = sorted(expected - set(listed)), sorted(set(listed) - expected)
            self.report.faults.append(f"{self.today}: forgotten {lacking[:3]}, not due {too_many[:3]}")

    def compare_all(self) -> None:
        """Look at everything that is open, however far ahead."""
        there = self.store.query("SELECT asset_id, asset_date, due_on FROM reminder WHERE done_on IS NULL")
        expected = sorted((*key, item.due.isoformat()) for key, item in self.oracle.items.items())
        if sorted(there) != expected:
            self.report.faults.append(f"{self.today}: open are others than there should be")


def torture(folder: Path, *, things: int, days: int, seed: int = 1) -> Report:
    """Live through so many days with so many things."""
    moment = datetime.combine(START, time(9), tzinfo=UTC)
    with Store.open(folder / "due.db", now=lambda: moment) as store:
        shop = Shop(store, seed)
        for _ in range(things):
            shop.add_thing()
        last = START + days * DAY
        while shop.today < last and len(shop.report.faults) < 5:
            live_through(shop)
        shop.compare_all()
        return shop.report


def live_through(shop: Shop) -> None:
    """One day: the morning, the work, and how long it is until the next."""
    dice = shop.dice
    if dice.random() < 0.02:
        shop.today -= DAY  # a clock set back: the list is that of the day before
        shop.compare()
        shop.today += DAY
    shop.compare()
    shop.work(share=dice.choice((0.02, 0.1, 0.1, 0.3)))
    if dice.random() < 0.03:
        shop.change_rule()
    if dice.random() < 0.3:
        shop.add_thing()
    if dice.random() < 0.1:
        shop.compare_all()
    shop.today += (dice.randint(10, 35) if dice.random() < 0.015 else 1) * DAY
