"""The people behind the tables: every fact about them, before anybody typed it."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from smallcrm.domain.demo_words import words

TODAY = date(2026, 11, 21)

# Firms that say what they are by their legal form.
FIRMS = {"en": "{} Trading Ltd", "zh": "{}汽车服务有限公司", "ru": "ООО «{}»"}
NOTES = {
    "en": (
        "prefers e-mail",
        "ring after 6pm",
        "pays cash",
        "brother of Tom",
        "gate code 4471",
        "VIP",
        "no marketing please",
        "old customer, since the first shop",
        "asks for a discount every time",
        "dog in the yard",
    ),
    "zh": (
        "老客户，续保优先",
        "需要发票",
        "介绍人：王先生",
        "下午4点后联系",
        "价格敏感",
        "去年出险一次",
        "微信联系",
        "送货上门",
        "现金付款",
        "重点客户",
    ),
    "ru": (
        "звонить после 18:00",
        "перезвонить в марте",
        "скидка 5 %",
        "платит наличными",
        "просит накладную",
        "сосед Петровых",
        "постоянный клиент",
        "самовывоз",
        "код домофона 17",
        "не беспокоить по выходным",
    ),
}
GOODS = {
    "en": (
        "Oil filter",
        "Brake pads, front",
        "Winter tyres 205/55 R16",
        "Labour, 2 h",
        "Battery 70Ah",
        "Wiper blades",
    ),
    "zh": ("机油滤清器", "前刹车片", "冬季轮胎", "工时费", "蓄电池", "雨刮片"),
    "ru": ("Фильтр масляный", "Колодки передние", "Шины зимние", "Работа, 2 ч", "Аккумулятор 60 Ач", "Щётки"),
}
COUNTRY = {"en": "GB", "zh": "CN", "ru": "RU"}


@dataclass(slots=True, kw_only=True)
class Person:
    """One customer with a car, policies and purchases. Telephones are in the international form."""

    language: str
    name: str
    family: str = ""
    given: str = ""
    second: str = ""
    is_woman: bool = False
    company: str = ""
    job: str = ""
    phone: str = ""
    phone2: str = ""
    phone3: str = ""
    email: str = ""
    email2: str = ""
    street: str = ""
    city: str = ""
    region: str = ""
    postal: str = ""
    country: str = ""
    birthday: date | None = None
    tax: str = ""
    number: str = ""
    messenger: str = ""
    note: str = ""
    tag: str = ""
    plate: str = ""
    vin: str = ""
    make: str = ""
    model: str = ""
    year: int = 0
    colour: str = ""
    mileage: int = 0
    engine: str = ""
    serial: str = ""
    policy: str = ""
    insurer: str = ""
    premium: int = 0
    policy_starts: date | None = None
    policy_ends: date | None = None
    compulsory: date | None = None
    commercial: date | None = None
    last_service: date | None = None
    next_service: date | None = None
    inspection: date | None = None
    sales: list[tuple[date, float, str]] = field(default_factory=list)
    manager: str = ""
    source: str = ""
    since: date | None = None

    @property
    def car(self) -> str:
        return f"{self.make}{self.model}" if self.language == "zh" else f"{self.make} {self.model}"


def people(language: str, count: int, seed: object = 1, country: str = "") -> list[Person]:
    """Make people nobody confuses: names, telephones, plates and policies are all different."""
    dice = Random(f"{language}{country}{seed}")  # noqa: S311 - not for secrets
    made: list[Person] = []
    taken: set[str] = set()
    while len(made) < count:
        person = _person(dice, language, country or COUNTRY[language], len(made))
        if person.name not in taken:
            taken.add(person.name)
            made.append(person)
    return made


def with_firms(made: list[Person]) -> list[Person]:
    """Give each of them a firm of their own."""
    for index, person in enumerate(made):
        name = words(person.language).firm_names[index]
        person.company = FIRMS[person.language].format(name)
    return made


def _person(dice: Random, language: str, country: str, index: int) -> Person:
    vocabulary = words(language)
    gender = dice.randrange(2)
    family = dice.choice(vocabulary.families)[gender]
    given = dice.choice((vocabulary.men, vocabulary.women)[gender])
    second = dice.choice(vocabulary.second_names)[gender] if language == "ru" else ""
    order = {"zh": f"{family}{given}", "ru": f"{family} {given} {second}"}
    place = dice.choice(vocabulary.places)
    make, model = dice.choice(vocabulary.cars)
    street = f"{dice.choice(vocabulary.streets)}{dice.randrange(1, 99)}号"
    if language == "en":
        street = f"{dice.randrange(1, 99)} {dice.choice(vocabulary.streets)}"
    elif language == "ru":
        street = f"{dice.choice(vocabulary.streets)}, {dice.randrange(1, 99)}"
    serviced = TODAY - timedelta(days=dice.randrange(20, 600))
    # Days after the twelfth: nobody can take the day for the month where both are digits.
    ends = _clear_day(TODAY + timedelta(days=dice.randrange(-60, 360)))
    latin = f"user{index}{dice.randrange(100, 999)}"
    return Person(
        language=language,
        name=order.get(language, f"{given} {family}"),
        family=family,
        given=given,
        second=second,
        is_woman=bool(gender),
        job=dice.choice(vocabulary.job_titles),
        phone=_phone(dice, country, index, 0),
        phone2=_phone(dice, country, index, 1),
        phone3=_phone(dice, country, index, 2),
        email=f"{latin}@example.com",
        email2=f"{latin}.office@example.org",
        street=street,
        city=place.city,
        region=place.region or "Westshire",
        postal=_postal(dice, country),
        country={"GB": "United Kingdom", "US": "USA", "CN": "中国", "TW": "台灣", "RU": "Россия"}[country],
        birthday=_clear_day(date(1950, 1, 1) + timedelta(days=dice.randrange(18_000))),
        tax=tax_number(dice, 12) if language == "ru" else "",
        number=f"{'KC' if language != 'en' else 'A'}-{1000 + index}",
        messenger=f"{latin}_chat",
        note=dice.choice(NOTES[language]),
        tag=dice.choice(vocabulary.tags),
        plate=_plate(dice, language),
        vin="".join(dice.choices("ABCDEFGHJKLMNPRSTUVWXYZ", k=4)) + f"{dice.randrange(10**13):013d}",
        make=make,
        model=model,
        year=dice.randrange(2008, 2026),
        colour=dice.choice(vocabulary.colours),
        mileage=dice.randrange(10_500, 180_000),
        engine=f"EA{dice.randrange(10**6, 10**7)}",
        serial=f"SN{dice.randrange(10**8, 10**9)}",
        policy=f"{dice.choice(('PD', 'MC', 'AX'))}{dice.randrange(10**9, 10**10)}",
        insurer=dice.choice(vocabulary.insurers),
        premium=dice.randrange(320, 9_900),
        policy_starts=ends - timedelta(days=364),
        policy_ends=ends,
        compulsory=ends,
        commercial=_clear_day(ends + timedelta(days=dice.randrange(31, 80))),
        last_service=_clear_day(serviced),
        next_service=_clear_day(serviced + timedelta(days=370)),
        inspection=_clear_day(TODAY + timedelta(days=dice.randrange(10, 400))),
        sales=[
            (
                _clear_day(TODAY - timedelta(days=dice.randrange(40, 900))),
                dice.randrange(1_500, 900_000) / 100,
                dice.choice(GOODS[language]),
            )
            for _ in range(3)
        ],
        manager=dice.choice(vocabulary.staff),
        source=dice.choice(vocabulary.sources),
        since=_clear_day(date(2016, 1, 1) + timedelta(days=dice.randrange(3_500))),
    )


def _clear_day(day: date) -> date:
    return day.replace(day=13 + day.day % 15)


def _phone(dice: Random, country: str, index: int, which: int) -> str:
    """Make a number that cannot be anybody's and is like no other of the table."""
    tail = (index * 37 + which * 311 + dice.randrange(3) * 900) % 10_000
    if country == "GB":
        return f"+447700900{(index * 3 + which) % 1_000:03d}"
    if country == "US":
        return f"+1{(212, 415, 617)[which]}55501{index % 100:02d}"
    if country == "TW":
        return f"+8869{(12, 33, 55)[which]}{index * 41 % 100:02d}{tail:04d}"
    if country == "CN":
        return f"+86{(138, 139, 150)[which]}0000{tail:04d}"
    return f"+7{(916, 903, 925)[which]}000{tail:04d}"


def _postal(dice: Random, country: str) -> str:
    if country == "GB":
        return f"AS{dice.randrange(1, 10)} {dice.randrange(10)}{dice.choice('ABDEF')}{dice.choice('LNPQR')}"
    if country == "US":
        return f"0{dice.randrange(1_000, 9_999)}"
    return (
        f"{dice.choice((310, 311))}{dice.randrange(1_000):03d}"
        if country == "CN"
        else f"150{dice.randrange(1000):03d}"
    )


def _plate(dice: Random, language: str) -> str:
    if language == "zh":
        return "浙A" + "".join(dice.choices("BCDEFGHJKLMN", k=2)) + f"{dice.randrange(1000):03d}"
    if language == "ru":
        letters = dice.choices("АВЕКМНОРСТУХ", k=3)
        return f"{letters[0]}{dice.randrange(1, 999):03d}{letters[1]}{letters[2]}76"
    letters = "".join(dice.choices("ABCDEFGHJKLMNOPRSTUVWXY", k=5))
    return f"{letters[:2]}{dice.randrange(10, 26)} {letters[2:]}"


def tax_number(dice: Random, length: int) -> str:
    """Make an ИНН that begins with a zero and has right check digits."""
    weights = (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
    digits = [0, *(dice.randrange(10) for _ in range(8 if length == 10 else 9))]
    while len(digits) < length:
        pairs = zip(digits, weights[-len(digits) :], strict=True)
        digits.append(sum(digit * weight for digit, weight in pairs) % 11 % 10)
    return "".join(map(str, digits))
