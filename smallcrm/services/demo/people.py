"""Believable customers for the sample data, with three years of history and a full week ahead.

Pure and deterministic: the same seed, language and day give the same people, and the first sixty of a
thousand are the sixty of sixty. Telephone numbers come from ranges nobody has. Writing them to a file is
the caller's concern, and so are numbers, ids and the keys duplicates are compared by.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import TypeVar

from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.asset import CONTRACT, POLICY, VEHICLE, Asset, MeterReading
from smallcrm.domain.customer import ContactDetail, ContactKind, Customer, CustomerKind, Status
from smallcrm.domain.demo_words import Cover, Job, Words, words
from smallcrm.domain.recurrence import Recurrence, RepeatFrom, Unit
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.domain.sale import Sale

T = TypeVar("T")

BLOCK = 60
"""Customers that share one helping of work for this week."""

BUSY_BLOCKS = 10
"""Beyond this many blocks due dates fall as they would in a year, and only a third of the history is told:
a shop with 100,000 customers has many due this week anyway, nobody believes 20,000, and nobody waits for
three million rows."""

_LATE = (-1, -2, -3)
_TODAY = (0,) * 5
_THIS_WEEK = (1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7)
_HISTORY_DAYS = 3 * 365
_TOLD_PERCENT = 33
_REMINDERS_KEPT_DAYS = 400
_YEARLY = Recurrence(every=1, unit=Unit.YEAR)
_YEARLY_AFTER_DONE = Recurrence(every=1, unit=Unit.YEAR, counted_from=RepeatFrom.DONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoCustomer:
    """A customer with all that hangs on it.

    Ids are local to the bundle: an asset's `id` counts from 1, and `asset_id` of the readings, reminders,
    activities and sales means that number. `reminder_id` of an activity means the position, counted
    from 1, in `reminders`. `customer_id` is empty everywhere.
    """

    customer: Customer
    details: Sequence[ContactDetail]
    tags: Sequence[str]
    assets: Sequence[Asset]
    readings: Sequence[MeterReading]
    reminders: Sequence[Reminder]
    activities: Sequence[Activity]
    sales: Sequence[Sale]


@dataclass(slots=True)
class _Draft:
    """What is being put together for one customer.

    Its history runs from `oldest` to `until`: today, or long ago for one who went away. `told` percent
    of it is written. `offset` is the distance of its first due date from today; None lets chance decide.
    """

    index: int
    joined: date
    oldest: date
    until: date
    status: Status
    offset: int | None
    staff: str
    created_at: datetime
    told: int
    tags: list[str] = field(default_factory=list)
    details: list[ContactDetail] = field(default_factory=list)
    assets: list[Asset] = field(default_factory=list)
    readings: list[MeterReading] = field(default_factory=list)
    reminders: list[Reminder] = field(default_factory=list)
    activities: list[Activity] = field(default_factory=list)
    sales: list[Sale] = field(default_factory=list)

    @property
    def is_gone(self) -> bool:
        return self.status in {Status.DORMANT, Status.LOST}


def people(n: int, seed: int, language: str, today: date) -> Iterator[DemoCustomer]:
    """Make n customers as a garage that also sells insurance would have them on that day."""
    maker = _Maker(Random(f"{seed}/{language}"), words(language), today)  # noqa: S311 - not for secrets
    for index in range(n):
        yield maker.customer(index)


@dataclass(frozen=True, slots=True)
class _Occasion:
    """What a date of a thing reminds of; `asset_date` names that date."""

    kind: ReminderKind
    title: str
    asset_date: str
    repeat: Recurrence | None = _YEARLY


class _Maker:
    """The dice, the words and what is already taken."""

    def __init__(self, dice: Random, vocabulary: Words, today: date) -> None:
        self._dice = dice
        self._random = dice.random
        self._words = vocabulary
        self._today = today
        self._taken: set[str] = set()
        self._policies = 0
        self._offsets: list[int | None] = []
        self._mobile, self._landline = _NUMBERS[vocabulary.country]
        self._plate = _PLATES[vocabulary.country]
        self._service = _Occasion(
            ReminderKind.SERVICE, vocabulary.service_due, "next_service_on", _YEARLY_AFTER_DONE
        )
        self._inspection = _Occasion(ReminderKind.INSPECTION, vocabulary.inspection_due, "inspection_on")

    def customer(self, index: int) -> DemoCustomer:
        """Make the next customer; indices come in order."""
        draft = self._begin(index)
        record = self._company(draft) if self._chance(14) else self._person(draft)
        self._contacts(draft, record.name)
        if draft.offset is not None or (draft.status is Status.PROSPECT and self._chance(50)):
            self._errand(draft)
        if record.birthday is not None and self._chance(30):
            self._birthday(draft, record.birthday)
        return DemoCustomer(
            customer=record,
            details=draft.details,
            tags=list(dict.fromkeys(draft.tags)),
            assets=draft.assets,
            readings=draft.readings,
            reminders=draft.reminders,
            activities=sorted(draft.activities, key=_day_of),
            sales=draft.sales,
        )

    # What chance decides first

    def _begin(self, index: int) -> _Draft:
        offset = self._next_offset(index)
        dice = self._random()
        if offset is not None:
            status = Status.PROSPECT if dice < 0.08 else Status.ACTIVE
        elif dice < 0.78:
            status = Status.ACTIVE
        elif dice < 0.88:
            status = Status.PROSPECT
        else:
            status = Status.DORMANT if dice < 0.97 else Status.LOST
        longest = 120 if status is Status.PROSPECT else 4_000
        joined = self._today - timedelta(days=1 + int(self._random() ** 1.5 * longest))
        until = self._today
        if status in {Status.DORMANT, Status.LOST}:
            until -= timedelta(days=400 + int(self._random() * 300))
            joined = min(joined, until - timedelta(days=200))
        oldest = max(joined, self._today - timedelta(days=_HISTORY_DAYS))
        return _Draft(
            index=index,
            joined=joined,
            oldest=oldest,
            until=until,
            status=status,
            offset=offset,
            staff=self._pick(self._words.staff),
            created_at=self._moment(oldest),
            told=100 if index // BLOCK < BUSY_BLOCKS else _TOLD_PERCENT,
        )

    def _next_offset(self, index: int) -> int | None:
        """Deal the days of this week among the customers of a block."""
        if index // BLOCK >= BUSY_BLOCKS:
            return None
        if not self._offsets:
            dealt: list[int | None] = [*_LATE, *_TODAY, *_THIS_WEEK]
            self._offsets = dealt + [None] * (BLOCK - len(dealt))
            self._dice.shuffle(self._offsets)
        return self._offsets.pop()

    def _person(self, draft: _Draft) -> Customer:
        vocabulary = self._words
        is_woman = self._random() < 0.5
        name = self._pick(vocabulary.foreigners) if self._chance(7) else ""
        if not name or name in self._taken:
            name = self._unused(lambda template: self._person_name(template, is_woman))
        self._taken.add(name)
        place = self._pick(vocabulary.places)
        template = vocabulary.flat_line if self._chance(45) else vocabulary.street_line
        line = self._address(template)
        for _ in range(1 + (self._random() < 0.22) if self._chance(86) else 0):
            self._vehicle(draft, vocabulary.cars)
        self._covers(draft, "home", line)
        self._small_talk(draft)
        return Customer(
            kind=CustomerKind.PERSON,
            name=name,
            address=line,
            city=place.city,
            region=place.region,
            postal_code=self._postal_code(place.postal_prefix),
            birthday=self._birth_date() if self._chance(55) else None,
            status=draft.status,
            owner=draft.staff,
            source=self._pick(vocabulary.sources) if self._chance(70) else "",
            since=draft.joined,
            note=self._pick(vocabulary.pinned_notes) if self._chance(35) else "",
            do_not_contact=draft.status is Status.LOST and self._chance(30),
            created_at=draft.created_at,
            updated_at=self._moment(draft.until - timedelta(days=1)),
        )

    def _company(self, draft: _Draft) -> Customer:
        vocabulary = self._words
        name = self._unused(self._firm_name)
        self._taken.add(name)
        place = self._pick(vocabulary.places)
        line = self._address(vocabulary.street_line)
        for _ in range(1 + int(self._random() * 3)):
            self._vehicle(draft, vocabulary.vans if self._chance(75) else vocabulary.cars)
        self._covers(draft, "business", line)
        if self._chance(30) and not draft.is_gone:
            self._contract(draft)
        if len(draft.assets) > 2:
            draft.tags.append(vocabulary.tags[1])
        self._small_talk(draft)
        contact = self._person_name(vocabulary.person_name, is_woman=self._random() < 0.5)
        remark = self._pick(vocabulary.company_notes) if self._chance(60) else ""
        title = self._pick(vocabulary.job_titles)
        return Customer(
            kind=CustomerKind.COMPANY,
            name=name,
            address=line,
            city=place.city,
            region=place.region,
            postal_code=self._postal_code(place.postal_prefix),
            status=draft.status,
            owner=draft.staff,
            source=self._pick(vocabulary.sources) if self._chance(70) else "",
            since=draft.joined,
            note=f"{contact} ({title}). {remark}".strip(),
            created_at=draft.created_at,
            updated_at=self._moment(draft.until - timedelta(days=1)),
        )

    # Names, numbers, addresses

    def _unused(self, make: Callable[[str], str]) -> str:
        """Try for a name nobody has yet; in a file of 100,000 some people share theirs."""
        name = ""
        for template in (self._words.person_name, self._words.rare_name, self._words.rare_name):
            name = make(template)
            if name not in self._taken:
                break
        return name

    def _person_name(self, template: str, is_woman: bool) -> str:
        vocabulary = self._words
        gender = 1 if is_woman else 0
        return template.format(
            family=self._pick(vocabulary.families)[gender],
            other=self._pick(vocabulary.families)[gender],
            given=self._pick(vocabulary.women if is_woman else vocabulary.men),
            second=self._pick(vocabulary.second_names)[gender] if vocabulary.second_names else "",
        )

    def _firm_name(self, template: str) -> str:
        vocabulary = self._words
        is_rare = template == vocabulary.rare_name
        name = self._pick(vocabulary.families)[0] if is_rare else self._pick(vocabulary.firm_names)
        kind = self._pick(vocabulary.firm_kinds).replace("{name}", name)
        return vocabulary.firm_name.format(name=name, kind=kind)

    def _address(self, template: str) -> str:
        return template.format(
            street=self._pick(self._words.streets),
            number=1 + int(self._random() * 140),
            flat=1 + int(self._random() * 60),
        )

    def _postal_code(self, prefix: str) -> str:
        number = int(self._random() * 100)
        if self._words.country == "GB":
            letters = "ABDEFGHJLNPQRSTUWXYZ"
            return f"{prefix} {number % 10}{self._pick(letters)}{self._pick(letters)}"
        return f"{prefix}{number:02d}"

    def _contacts(self, draft: _Draft, name: str) -> None:
        index = draft.index
        mobile = self._mobile(index)
        draft.details.append(
            ContactDetail(kind=ContactKind.PHONE, label="mobile", value=mobile, is_preferred=True)
        )
        landline = self._landline(index) if self._chance(16) else ""
        if landline:
            draft.details.append(ContactDetail(kind=ContactKind.PHONE, label="work", value=landline))
        digits = "".join(filter(str.isdigit, mobile))
        if self._chance(58):
            address = f"{self._mailbox(name, digits)}@{self._words.email_domain}"
            draft.details.append(ContactDetail(kind=ContactKind.EMAIL, value=address, is_preferred=True))
        if self._chance(18):
            label = self._words.messenger
            draft.details.append(ContactDetail(kind=ContactKind.MESSENGER, label=label, value=mobile))

    def _mailbox(self, name: str, digits: str) -> str:
        """Name a mailbox after its owner, or after the telephone as many Chinese do."""
        parts = [part for word in name.lower().split()[:2] if (part := _latin(word))]
        mailbox = ".".join(parts) or digits
        if mailbox in self._taken:
            mailbox += digits[-4:]
        self._taken.add(mailbox)
        return mailbox

    def _birth_date(self) -> date:
        birthday = self._today - timedelta(days=7_000 + int(self._random() * 22_000))
        # A tenth of the birthdays falls into the weeks ahead, so that the list has some to wish.
        if self._chance(10):
            soon = self._today + timedelta(days=1 + int(self._random() * 20))
            birthday = _in_year(soon, birthday.year)
        return birthday

    # Things we look after, and what was done about them

    def _vehicle(self, draft: _Draft, models: Sequence[tuple[str, str]]) -> None:
        vocabulary = self._words
        make, model = self._pick(models)
        year = self._today.year - 1 - int(self._random() ** 1.3 * 16)
        asset_id = len(draft.assets) + 1
        next_service = self._next_date(draft, 30)
        inspection = self._next_date(draft, 20) if self._chance(45) else None
        draft.tags.append(vocabulary.vehicle_tag)
        last_service = self._services(draft, asset_id, year, next_service)
        details: dict[str, object] = {"make": make, "model": model, "year": year}
        if self._chance(60):
            details["colour"] = self._pick(vocabulary.colours)
        draft.assets.append(
            Asset(
                id=asset_id,
                type=VEHICLE,
                name=f"{make} {model}",
                plate=self._free_plate(year),
                vin=self._vin() if self._chance(70) else "",
                last_service_on=last_service,
                next_service_on=next_service,
                inspection_on=inspection,
                fields=details,
                created_at=draft.created_at,
            )
        )
        if not draft.is_gone:
            self._remind(draft, asset_id, self._service, next_service)
            if inspection is not None:
                self._remind(draft, asset_id, self._inspection, inspection)
        self._covers(draft, "vehicle", f"{make} {model}")

    def _services(self, draft: _Draft, asset_id: int, year: int, next_service: date) -> date | None:
        """Write the visits of the past years: a bill, a reading and an entry each. Give the last one."""
        vocabulary = self._words
        low, high = vocabulary.distance_a_year
        a_year = low + self._random() * (high - low)
        last: date | None = None
        day = next_service - timedelta(days=365)
        while day >= draft.oldest and draft.status is not Status.PROSPECT:
            if day <= draft.until and self._chance(draft.told):
                last = last or day
                job = self._pick(vocabulary.jobs[:4] if self._chance(70) else vocabulary.jobs)
                self._job(draft, asset_id, day, job)
                driven = int(a_year * max(0.3, (day - date(year, 3, 1)).days / 365))
                draft.readings.append(
                    MeterReading(asset_id=asset_id, read_on=day, value=driven, unit=vocabulary.distance_unit)
                )
            day -= timedelta(days=340 + int(self._random() * 60))
        return last

    def _job(self, draft: _Draft, asset_id: int, day: date, job: Job) -> None:
        draft.activities.append(
            Activity(
                asset_id=asset_id,
                kind=ActivityKind.SERVICE,
                happened_on=day,
                text=job.text,
                result=job.remark,
                who=draft.staff,
            )
        )
        draft.sales.append(
            Sale(
                asset_id=asset_id,
                sold_on=day,
                amount=self._price(job.low, job.high),
                currency=self._words.currency,
                text=job.text,
                created_at=self._moment(day),
            )
        )

    def _covers(self, draft: _Draft, subject: str, covered: str) -> None:
        if draft.status is Status.PROSPECT:
            return
        for cover in self._words.covers:
            if cover.of == subject and self._chance(cover.share):
                self._policy(draft, cover, covered)

    def _policy(self, draft: _Draft, cover: Cover, covered: str) -> None:
        vocabulary = self._words
        asset_id = len(draft.assets) + 1
        ends_on = self._next_date(draft, 55)
        price = self._price(cover.low, cover.high)
        self._policies += 1
        number = f"{cover.prefix}{self._policies * 6_180_339 % 10_000_000:07d}"
        draft.tags.append(vocabulary.policy_tag)
        draft.assets.append(
            Asset(
                id=asset_id,
                type=POLICY,
                name=cover.name,
                policy_number=number,
                starts_on=_in_year(ends_on, ends_on.year - 1),
                ends_on=ends_on,
                fields={
                    "insurer": self._pick(vocabulary.insurers),
                    "price": price,
                    "policy_kind": cover.name,
                    "covers": covered,
                },
                created_at=draft.created_at,
            )
        )
        renewal = _Occasion(ReminderKind.POLICY, cover.renewal, "ends_on")
        self._renewals(draft, asset_id, renewal, ends_on, price)
        lost = (ends_on, vocabulary.policy_lost) if draft.is_gone else None
        self._remind(draft, asset_id, renewal, ends_on, lost)

    def _renewals(self, draft: _Draft, asset_id: int, renewal: _Occasion, ends_on: date, price: int) -> None:
        """Write the past renewals: an entry and the price paid each, and the reminder if it is recent."""
        vocabulary = self._words
        for year in range(ends_on.year - 1, ends_on.year - 4, -1):
            due = _in_year(ends_on, year)
            day = due - timedelta(days=int(self._random() * 20))
            if day < draft.oldest or day > draft.until or not self._chance(draft.told):
                continue
            result = self._pick(vocabulary.reminder_results)
            reminder_id: int | None = None
            if (self._today - day).days < _REMINDERS_KEPT_DAYS:
                self._remind(draft, asset_id, renewal, due, (day, result))
                reminder_id = len(draft.reminders)
            name = draft.assets[asset_id - 1].name
            draft.activities.append(
                Activity(
                    asset_id=asset_id,
                    reminder_id=reminder_id,
                    kind=ActivityKind.NOTE,
                    happened_on=day,
                    text=vocabulary.policy_renewed.format(cover=name),
                    result=result,
                    who=draft.staff,
                    is_automatic=True,
                )
            )
            draft.sales.append(
                Sale(
                    asset_id=asset_id,
                    sold_on=day,
                    amount=price,
                    currency=vocabulary.currency,
                    text=name,
                    created_at=self._moment(day),
                )
            )
            price -= price // 2_000 * 100  # a little cheaper each year back

    def _contract(self, draft: _Draft) -> None:
        vocabulary = self._words
        asset_id = len(draft.assets) + 1
        ends_on = self._today + timedelta(days=30 + int(self._random() * 600))
        draft.assets.append(
            Asset(
                id=asset_id,
                type=CONTRACT,
                name=vocabulary.contract,
                serial_number=f"{ends_on.year - 2}-{draft.index % 1_000:03d}",
                starts_on=_in_year(ends_on, ends_on.year - 2),
                ends_on=ends_on,
                created_at=draft.created_at,
            )
        )
        occasion = _Occasion(ReminderKind.TASK, vocabulary.contract_renewal, "ends_on", repeat=None)
        self._remind(draft, asset_id, occasion, ends_on)

    def _next_date(self, draft: _Draft, percent: int) -> date:
        """Choose when a thing falls due next: this week if the customer was dealt a day, else any day.

        `percent` of those dealt a day spend it on this thing; who has it left gets an errand.
        """
        if draft.is_gone:
            return draft.until - timedelta(days=int(self._random() * 60))
        if draft.offset is not None and self._chance(percent):
            offset, draft.offset = draft.offset, None
            return self._today + timedelta(days=offset)
        if draft.index // BLOCK >= BUSY_BLOCKS:
            return self._today + timedelta(days=int(self._random() * 365) - 4)
        return self._today + timedelta(days=8 + int(self._random() * 356))

    def _remind(
        self,
        draft: _Draft,
        asset_id: int,
        occasion: _Occasion,
        due_on: date,
        done: tuple[date, str] | None = None,
    ) -> None:
        done_on, result = done or (None, "")
        draft.reminders.append(
            Reminder(
                asset_id=asset_id,
                kind=occasion.kind,
                title=occasion.title,
                due_on=due_on,
                repeat=occasion.repeat,
                anchor_on=due_on if occasion.repeat is not None else None,
                asset_date=occasion.asset_date,
                owner=draft.staff,
                done_on=done_on,
                result=result,
                is_dismissed=done_on is not None and result == self._words.policy_lost,
                created_at=draft.created_at,
            )
        )

    # What people talk about

    def _small_talk(self, draft: _Draft) -> None:
        """Add the calls, visits and messages of the years in between."""
        vocabulary = self._words
        span = min((draft.until - draft.joined).days, _HISTORY_DAYS) + 1
        for _ in range(int(self._random() * draft.told / 20)):
            day = draft.until - timedelta(days=int(self._random() ** 1.5 * span))
            dice = self._random()
            kind, text, result = ActivityKind.CALL, "", ""
            if dice < 0.55:
                call = self._pick(vocabulary.calls)
                text, result = call.text, call.result
            elif dice < 0.72:
                kind, text = ActivityKind.VISIT, self._pick(vocabulary.visits)
            elif dice < 0.88:
                kind, text = ActivityKind.MESSAGE, self._pick(vocabulary.messages)
            else:
                kind, text = ActivityKind.NOTE, self._pick(vocabulary.notes)
            draft.activities.append(
                Activity(
                    kind=kind,
                    happened_on=day,
                    at=self._moment(day),
                    text=text,
                    result=result,
                    who=self._pick(vocabulary.staff),
                )
            )
        if self._chance(22):
            draft.tags.append(self._pick(vocabulary.tags))

    def _errand(self, draft: _Draft) -> None:
        """Add something to do that hangs on no thing, on the dealt day or in the weeks ahead."""
        errand = self._pick(self._words.errands)
        offset = draft.offset if draft.offset is not None else 8 + int(self._random() * 40)
        draft.offset = None
        kind = ReminderKind(errand.kind)
        is_timed = kind is ReminderKind.VISIT or (offset == 0 and self._chance(25))
        draft.reminders.append(
            Reminder(
                kind=kind,
                title=errand.title,
                note=errand.note,
                due_on=self._today + timedelta(days=offset),
                due_time=time(9 + int(self._random() * 8), self._pick((0, 30))) if is_timed else None,
                owner=draft.staff,
                created_at=self._moment(draft.until - timedelta(days=int(self._random() * 10))),
            )
        )

    def _birthday(self, draft: _Draft, birthday: date) -> None:
        if draft.is_gone:
            return
        due = _in_year(birthday, self._today.year)
        if due <= self._today + timedelta(days=7):
            due = _in_year(birthday, self._today.year + 1)
        draft.reminders.append(
            Reminder(
                kind=ReminderKind.BIRTHDAY,
                title=self._words.birthday_wish,
                due_on=due,
                repeat=_YEARLY,
                anchor_on=due,
                owner=draft.staff,
                created_at=self._moment(draft.joined),
            )
        )

    # Dice

    def _chance(self, percent: int) -> bool:
        return self._random() * 100 < percent

    def _pick(self, choices: Sequence[T]) -> T:
        return choices[int(self._random() * len(choices))]

    def _price(self, low: int, high: int) -> int:
        return (low + int(self._random() * (high - low))) * 100 + self._pick(self._words.cents)

    def _moment(self, day: date) -> datetime:
        """Give a moment of the working day; history must not reach into tomorrow, whatever the zone."""
        return datetime.combine(day, _WORKING_HOURS[int(self._random() * len(_WORKING_HOURS))])

    def _free_plate(self, year: int) -> str:
        for _ in range(20):
            plate = self._plate(self._dice, year)
            if plate not in self._taken:
                break
        self._taken.add(plate)
        return plate

    def _vin(self) -> str:
        return self._pick(_MAKERS) + _signs(self._dice, _VIN_SIGNS, 8) + f"{self._below(10**6):06d}"

    def _below(self, limit: int) -> int:
        return int(self._random() * limit)


_WORKING_HOURS = tuple(time(hour, minute, tzinfo=UTC) for hour in range(6, 11) for minute in (4, 17, 32, 48))
_MAKERS = ("WVW", "WF0", "SAL", "LSV", "JTM", "XTA", "VF1", "KNA", "TMB")
_VIN_SIGNS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
_RUSSIAN_SIGNS = "АВЕКМНОРСТУХ"
_BRITISH_SIGNS = "ABCDEFGHJKLMNOPRSTUVWXYZ"
_CHINESE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"
_CHINESE_PREFIXES = (*range(130, 140), *range(150, 154), *range(155, 160), *range(180, 190), 176)


_LATIN = {ord(letter): letter for letter in "abcdefghijklmnopqrstuvwxyz-"} | dict(
    zip(
        map(ord, "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
        "a b v g d e e zh z i y k l m n o p r s t u f h c ch sh sch - y - e yu ya".replace("-", "").split(
            " "
        ),
        strict=True,
    )
)


def _latin(word: str) -> str:
    """Spell a word with Latin letters; what has none falls away."""
    return "".join([_LATIN.get(ord(letter), "") for letter in word])


def _signs(dice: Random, alphabet: str, count: int) -> str:
    """Draw letters from an alphabet of at most 64."""
    bits = dice.getrandbits(16 * count)
    drawn = []
    for _ in range(count):
        drawn.append(alphabet[(bits & 0xFFFF) % len(alphabet)])
        bits >>= 16
    return "".join(drawn)


def _day_of(activity: Activity) -> date:
    return activity.happened_on


def _in_year(day: date, year: int) -> date:
    """Give the same day of another year; 29 February becomes the 28th."""
    return date(year, 2, 28) if (day.month, day.day) == (2, 29) else day.replace(year=year)


def _british_mobile(index: int) -> str:
    """Number a customer out of what Ofcom keeps free for film and television.

    Source: Ofcom, numbers for use in TV and radio drama. There are a thousand mobile ones; 01632 is a
    code no place has.
    """
    if index < 1_000:
        return f"07700 900{(index * 617 + 417) % 1_000:03d}"
    return f"01632 {index * 7_919 % 1_000_000:06d}"


def _british_landline(index: int) -> str:
    return f"020 7946 0{(index * 617 + 90) % 1_000:03d}" if index < 1_000 else ""


def _chinese_mobile(index: int) -> str:
    """Number a customer with 0000 after the operator's three digits, a block nobody is given."""
    prefix = _CHINESE_PREFIXES[(7 * index + index // 10_000) % len(_CHINESE_PREFIXES)]
    return f"{prefix} 0000 {(index * 617 + 4417) % 10_000:04d}"


def _chinese_landline(index: int) -> str:
    return f"0571-555{index // 10_000 % 10}-{(index * 617 + 9001) % 10_000:04d}"


def _russian_mobile(index: int) -> str:
    """Number a customer with 000 after the operator's code: subscribers' numbers never begin so."""
    digits = f"{(index * 617 + 4417) % 10_000:04d}"
    return f"+7 9{(37 * index + index // 10_000) % 100:02d} 000-{digits[:2]}-{digits[2:]}"


def _russian_landline(index: int) -> str:
    digits = f"{(index * 617 + 9001) % 100_000:06d}"
    return f"+7 4852 {digits[:2]}-{digits[2:4]}-{digits[4:]}"


def _british_plate(dice: Random, year: int) -> str:
    age = year % 100 + (50 if dice.random() < 0.5 else 0)
    letters = _signs(dice, _BRITISH_SIGNS, 5)
    return f"{letters[:2]}{age:02d} {letters[2:]}"


def _chinese_plate(dice: Random, year: int) -> str:
    if year >= 2019 and dice.random() < 0.3:
        return f"浙A·{dice.choice('DF')}{int(dice.random() * 100_000):05d}"
    return f"浙A·{_signs(dice, _CHINESE_SIGNS, 5)}"


def _russian_plate(dice: Random, year: int) -> str:
    letters = _signs(dice, _RUSSIAN_SIGNS, 3)
    region = 76 if year < 2018 else 176
    return f"{letters[0]} {1 + int(dice.random() * 999):03d} {letters[1:]} {region}"


_NUMBERS: dict[str, tuple[Callable[[int], str], Callable[[int], str]]] = {
    "GB": (_british_mobile, _british_landline),
    "CN": (_chinese_mobile, _chinese_landline),
    "RU": (_russian_mobile, _russian_landline),
}
_PLATES: dict[str, Callable[[Random, int], str]] = {
    "GB": _british_plate,
    "CN": _chinese_plate,
    "RU": _russian_plate,
}
