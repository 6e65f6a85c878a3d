"""Two years of a shop: is the right name on the screen on every single morning?

A shop with thousands of things works through its days late, early and out of order, edits dates, reads
meters, takes steps back, changes its rules and stays closed for weeks. An oracle that knows nothing of the
program keeps, in plain dictionaries, what must be on the list; every morning both are compared, and now and
then the renewal desk with whom not to call.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from random import Random

from smallcrm.db import asset_rules as rule_reads
from smallcrm.db import undo
from smallcrm.db.reads import renewals as desk_reads
from smallcrm.db.reads import today as morning
from smallcrm.db.store import Store
from smallcrm.domain.asset import Asset, MeterReading
from smallcrm.domain.asset_rule import AFTER_SERVICE, YEARLY, AssetRule
from smallcrm.domain.customer import Customer
from smallcrm.domain.profile import CustomField, FieldKind
from smallcrm.domain.recurrence import FreeDays
from smallcrm.domain.reminder import ReminderKind, Result
from smallcrm.domain.renewal import OPEN_STAGES, Stage
from smallcrm.services import asset_rules, assets, custom_fields, customers, reminders
from tests.torture.due_oracle import (
    BIRTHDAY,
    DAY,
    ENDS,
    FIELDS,
    INSPECTION,
    METER_EVERY,
    METER_LEAD,
    METER_MONTHS,
    NOTICES,
    OWN,
    SERVICE,
    Key,
    Oracle,
    Stops,
)

START = date(2026, 1, 5)
THINGS_EACH = 3
"""How many things a customer has."""


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
    desks: int = 0
    steps: int = 0
    undone: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return not self.faults and self.mornings > 0

    def line(self) -> str:
        return (
            f"due dates: {self.mornings} mornings, {self.desks} renewal desks, {self.steps} steps, "
            f"{self.undone} taken back, {len(self.faults)} mornings wrong"
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
        self.customers: list[int] = []
        self.customer_of: dict[int, int] = {}
        self.type_of: dict[int, str] = {}
        self.barred: set[int] = set()
        self.driven: dict[int, tuple[int, float]] = {}

    def begin_business(self) -> None:
        """Make the rules: inspections on working days, cars by the meter, birthdays, a date of one's own."""
        made = custom_fields.add(
            self.store, CustomField(record="asset", label="Licence until", kind=FieldKind.DATE)
        )
        if f"custom:{made.id}" != OWN:
            raise AssertionError(made.id)
        working = replace(rule_reads.settings(self.store), holiday_country="GB", holiday_region="ENG")
        asset_rules.save_settings(self.store, working, today=self.today)
        (inspections,) = self.store.asset_rules.where("date_field = 'inspection_on'")
        fresh = (
            replace(inspections, free_days=FreeDays.BEFORE),
            AssetRule(
                asset_type="vehicle",
                date_field=SERVICE,
                kind=ReminderKind.SERVICE,
                notices=(METER_LEAD, 0),
                repeat=AFTER_SERVICE,
                meter_every=METER_EVERY,
                meter_unit="km",
                months=METER_MONTHS,
            ),
            AssetRule(date_field=OWN, title="Licence", notices=NOTICES[OWN], repeat=YEARLY),
            AssetRule(
                record="customer",
                date_field=BIRTHDAY,
                kind=ReminderKind.BIRTHDAY,
                is_anniversary=True,
                notices=NOTICES[BIRTHDAY],
            ),
        )
        for rule in fresh:
            asset_rules.save(self.store, rule, today=self.today)

    def some_day(self, nearest: int = -20, furthest: int = 400) -> date:
        return self.today + self.dice.randint(nearest, furthest) * DAY

    def add_customer(self) -> None:
        born = date(self.dice.randint(1950, 2004), self.dice.randint(1, 12), self.dice.randint(1, 28))
        birthday = self.dice.choice((None, born, born, date(1988, 2, 29)))
        is_barred = self.dice.random() < 0.1
        made = customers.add(
            self.store,
            Customer(name=f"Li Wei {len(self.things)}", birthday=birthday, do_not_contact=is_barred),
        )
        id_ = made.id or 0
        self.customers.append(id_)
        if is_barred:
            self.barred.add(id_)
        self.oracle.dates[-id_, BIRTHDAY] = birthday
        self.oracle.agree_birthday(id_, self.today)

    def add_thing(self) -> None:
        if len(self.things) % THINGS_EACH == 0:
            self.add_customer()
        dates = {name: self.some_day() for name in FIELDS if self.dice.random() < 0.5}
        if self.dice.random() < 0.1:
            dates[ENDS] = date(2028, 2, 29)
        last = self.some_day(-400, -30) if self.dice.random() < 0.4 else None
        type_ = self.dice.choice(("vehicle", "policy", "appliance"))
        thing = Asset(customer_id=self.customers[-1], type=type_, name="thing", last_service_on=last)
        added = assets.add(self.store, _with(thing, dates), today=self.today)
        asset = added.id or 0
        self.things.append(asset)
        self.customer_of[asset], self.type_of[asset] = self.customers[-1], type_
        self.oracle.noted = []
        self.oracle.served[asset] = last
        if type_ == "vehicle":
            self.oracle.metered.add(asset)
            self.driven[asset] = self.dice.randint(0, 150_000), self.dice.uniform(10, 90)
        for name in FIELDS:
            self.oracle.dates[asset, name] = dates.get(name)
            self.oracle.agree(asset, name, self.today)
        self.oracle.noted = []

    def reminder_of(self, key: Key) -> int:
        whose = "customer_id = :id AND asset_id IS NULL" if key[0] < 0 else "asset_id = :id"
        found = self.store.query(
            f"SELECT id FROM reminder WHERE {whose} AND asset_date = :name AND done_on IS NULL",
            id=abs(key[0]),
            name=key[1],
        )
        if len(found) != 1:
            raise LookupError(f"{self.today}: of {key} there are {len(found)} reminders")
        return int(found[0][0])

    # the day

    def work(self, share: float) -> None:
        """Deal with a share of what is on the list, and change a few things beside."""
        for asset, name, _ in sorted(self.oracle.shown(self.today)):
            if (asset, name) in self.oracle.items and self.dice.random() < share:
                self.deal_with((asset, name))
        for _ in range(max(1, len(self.things) // 200)):
            if self.dice.random() < 0.4:
                self.edit(self.dice.choice(self.things))
            if self.dice.random() < 0.5:
                self.read_meter(self.dice.choice(self.things))
            if self.dice.random() < 0.05:
                self.edit_birthday(self.dice.choice(self.customers))

    def deal_with(self, key: Key) -> None:
        way = self.dice.random()
        id_, item = self.reminder_of(key), self.oracle.items[key]
        self.begin()
        if way < 0.55:
            self.complete(key, id_)
        elif way < 0.65:
            reminders.dismiss(self.store, id_, on=self.today, reason="no longer ours")
            self.oracle.dismiss(key, self.today)
        elif way < 0.75:
            until = self.some_day(1, 10)
            reminders.snooze(self.store, id_, until=until)
            self.oracle.put(self.oracle.items, key, replace(item, snoozed=until))
        elif way < 0.9:
            self.call(key, id_)
        else:
            due = self.some_day(-2, 40)
            reminders.reschedule(self.store, id_, due_on=due)
            moved = replace(item, due=due, snoozed=None, is_moved=True)
            self.oracle.put(self.oracle.items, key, moved)
        self.counted()

    def complete(self, key: Key, id_: int) -> None:
        """Tick off: as it comes, for another day agreed upon, with what the meter shows."""
        asset, name = key
        agreed = self.some_day(1, 500) if name != BIRTHDAY and self.dice.random() < 0.3 else None
        shows = None
        if name == SERVICE and asset in self.driven and self.dice.random() < 0.6:
            shows = self.shown_by(asset)
        reading = None if shows is None else MeterReading(value=shows, unit="km")
        reminders.complete(self.store, id_, done_on=self.today, next_due_on=agreed, reading=reading)
        self.oracle.done(key, self.today, agreed, shows)
        if name == BIRTHDAY or (name == ENDS and self.type_of[asset] == "policy"):
            self.oracle.put(self.oracle.called, self.customer(key), self.today)
        if name != BIRTHDAY and (agreed is None or name != SERVICE or asset in self.driven):
            self.oracle.agree(asset, name, self.today)

    def call(self, key: Key, id_: int) -> None:
        """Call in vain or half so; go on when it was agreed, or when the program says."""
        is_unanswered = self.dice.random() < 0.6
        given = self.some_day(1, 5) if self.dice.random() < 0.5 else None
        result = Result.NO_ANSWER if is_unanswered else Result.WILL_THINK
        reminders.attempt(self.store, id_, on=self.today, result=result, again_on=given)
        again = given or self.oracle.again(key, self.today, is_unanswered=is_unanswered)
        item = self.oracle.items[key]
        self.oracle.put(self.oracle.items, key, replace(item, snoozed=again, calls=item.calls + 1))
        self.oracle.put(self.oracle.called, self.customer(key), self.today)

    def customer(self, key: Key) -> int:
        return -key[0] if key[0] < 0 else self.customer_of[key[0]]

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
            asset = _with(asset, {name: day})
            self.oracle.put(self.oracle.dates, (asset_id, name), day)
        assets.edit(self.store, asset, today=self.today)
        for name in FIELDS:
            self.oracle.agree(asset_id, name, self.today)
        self.counted()

    def edit_birthday(self, customer_id: int) -> None:
        """Hear that somebody was born on another day."""
        self.begin()
        born = date(self.dice.randint(1950, 2004), self.dice.randint(1, 12), self.dice.randint(1, 28))
        customers.edit(self.store, replace(self.store.customers.get(customer_id), birthday=born))
        self.oracle.put(self.oracle.dates, (-customer_id, BIRTHDAY), born)
        self.oracle.agree_birthday(customer_id, self.today)
        self.counted()

    def read_meter(self, asset_id: int) -> None:
        """Write down what a meter shows; one in ten is a slip of the finger."""
        if asset_id not in self.driven:
            return
        value = self.shown_by(asset_id) * (10 if self.dice.random() < 0.1 else 1)
        self.begin()
        reading = MeterReading(asset_id=asset_id, read_on=self.today, value=value, unit="km")
        assets.read_meter(self.store, reading, today=self.today)
        self.oracle.read(asset_id, self.today, value)
        self.oracle.agree(asset_id, SERVICE, self.today)
        self.counted()

    def shown_by(self, asset_id: int) -> int:
        start, a_day = self.driven[asset_id]
        return start + int(a_day * (self.today - START).days) + self.dice.randint(0, 300)

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

    # the rules

    def change_rule(self) -> None:
        """Another number of days ahead, or a rule switched off and on."""
        name = self.dice.choice((INSPECTION, OWN))
        rule = next(rule for rule in self.store.asset_rules.where("1") if rule.date_field == name)
        if self.dice.random() < 0.5:
            lead = self.dice.choice((3, 14, 30, 60))
            asset_rules.save(self.store, replace(rule, notices=(lead, 0)), today=self.today)
            self.oracle.lead[name], self.oracle.notices[name] = lead, (lead, 0)
            return
        asset_rules.save(self.store, replace(rule, is_on=False), today=self.today)
        for key, item in list(self.oracle.items.items()):
            if key[1] == name and not item.is_moved:
                del self.oracle.items[key]
        self.compare()
        asset_rules.save(self.store, rule, today=self.today)
        self.agree_all(name)

    def change_settings(self) -> None:
        """Close the shop on a day, or call more often or less."""
        present = rule_reads.settings(self.store)
        if self.dice.random() < 0.5:
            self.oracle.closed.add(self.some_day(0, 60))
            present = replace(present, closed_days=tuple(sorted(map(str, self.oracle.closed))))
        else:
            self.oracle.stops = Stops(self.dice.choice((None, 1, 3)), self.dice.choice((0, 3, 14)))
            stops = self.oracle.stops
            present = replace(present, most_notices=stops.most, days_between=stops.days_between)
        asset_rules.save_settings(self.store, present, today=self.today)
        self.agree_all(INSPECTION)

    def agree_all(self, name: str) -> None:
        for asset in self.things:
            self.oracle.agree(asset, name, self.today)
        self.oracle.noted = []

    # beside each other

    def compare(self) -> None:
        """Look at the list of the morning and at the oracle's."""
        self.report.mornings += 1
        with everything_read():
            waiting = morning.waiting(self.store, today=self.today)
        listed = [
            (
                due.reminder.asset_id or -(due.reminder.customer_id or 0),
                due.reminder.asset_date,
                due.reminder.due_on,
            )
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
        there = self.store.query(
            "SELECT coalesce(asset_id, -customer_id), asset_date, due_on FROM reminder WHERE done_on IS NULL"
        )
        expected = sorted((*key, item.due.isoformat()) for key, item in self.oracle.items.items())
        if sorted(there) != expected:
            differing = sorted(set(there) ^ set(expected))
            self.report.faults.append(f"{self.today}: open are others than there should be: {differing[:4]}")

    def compare_desk(self) -> None:
        """Look at the renewal desk: who is to be called, and who is not."""
        first, last = self.today - 30 * DAY, self.today + 60 * DAY
        desk = desk_reads.desk(self.store, today=self.today, first=first, last=last, most=1_000_000)
        there = {
            (each.due.reminder.asset_id or 0, each.stage, each.stop and each.stop.value)
            for stage in OPEN_STAGES
            for each in desk.stages[stage]
        }
        expected = set()
        for key, item in self.oracle.items.items():
            if key[1] != ENDS or not first <= item.planned <= last:
                continue
            comes_up = item.snoozed or item.due - self.oracle.lead_of(key) * DAY
            stage = Stage.NOT_DUE if comes_up > self.today else Stage.TO_CALL
            customer = self.customer(key)
            stop = self.oracle.stop(key, customer, self.today, is_barred=customer in self.barred)
            expected.add((key[0], stage, stop))
        self.report.desks += 1
        if there != expected:
            self.report.faults.append(
                f"{self.today}: the desk differs in {sorted(there ^ expected, key=str)[:4]}"
            )


def _with(asset: Asset, dates: dict[str, date | None]) -> Asset:
    """Put dates onto a thing, those of its own fields among its fields."""
    own = OWN.removeprefix("custom:")
    fields = dict(asset.fields)
    if OWN in dates:
        fields.pop(own, None)
        if day := dates[OWN]:
            fields[own] = day.isoformat()
    columns = {name: day for name, day in dates.items() if name != OWN}
    return replace(asset, fields=fields, **columns)  # type: ignore[arg-type]


def torture(folder: Path, *, things: int, days: int, seed: int = 1) -> Report:
    """Live through so many days with so many things."""
    shop: Shop | None = None

    def now() -> datetime:
        return datetime.combine(shop.today if shop else START, time(9), tzinfo=UTC)

    with Store.open(folder / "due.db", now=now) as store:
        shop = Shop(store, seed)
        shop.begin_business()
        for _ in range(things):
            shop.add_thing()
        last = START + days * DAY
        try:
            while shop.today < last and len(shop.report.faults) < 5:
                live_through(shop)
            shop.compare_all()
        except LookupError as lost:
            shop.report.faults.append(str(lost))
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
    if dice.random() < 0.03:
        shop.change_settings()
    if dice.random() < 0.2:
        shop.compare_desk()
    if dice.random() < 0.3:
        shop.add_thing()
    if dice.random() < 0.1:
        shop.compare_all()
    shop.today += (dice.randint(10, 35) if dice.random() < 0.015 else 1) * DAY
