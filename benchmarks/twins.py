"""A shop in which some customers stand twice, with the mistakes people make, and the list of who is who.

Of a hundred thousand customers four thousand are written down a second time: with a slip in the name, in
pinyin, in Latin letters, with the words of the name the other way round, with another way to write the
telephone, without the form of the company. As many more look like somebody and are not: families that share
a telephone, namesakes in one town, cars that changed hands, secretaries who give the office's number.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from benchmarks import data
from smallcrm.domain.demo_words import Words, words
from smallcrm.domain.values.pinyin import pinyin

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TWINS_PER_1000 = 40
LOOK_ALIKES = str.maketrans("асеорх", "aceopx")
LATIN = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i",
        "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
        "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y",
        "ь": "", "э": "e", "ю": "yu", "я": "ya",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody as they were written down."""

    language: str
    name: str
    is_company: bool = False
    phone: str = ""
    email: str = ""
    plate: str = ""
    birthday: date | None = None
    city: str = ""
    address: str = ""
    tax_id: str = ""


def _born(dice: Random) -> date:
    return date(1940, 1, 1) + timedelta(days=dice.randrange(24_000))


def person(dice: Random, number: int) -> Person:
    """Make somebody."""
    language = data.language_of(dice.random())
    vocabulary = words(language)
    if dice.random() < 0.12:
        name = _firm(dice, vocabulary)
        tax_id = f"{number * data.SCATTER % 10**10:010d}" if dice.random() < 0.6 else ""
        return Person(
            language=language, name=name, is_company=True, phone=_phone(dice, language, number),
            email=_email(dice, number, vocabulary), tax_id=tax_id, **_place(dice, vocabulary),
        )  # fmt: skip
    return Person(
        language=language,
        name=_name(dice, language, vocabulary),
        phone=_phone(dice, language, number),
        email=_email(dice, number, vocabulary),
        plate=data.plate_of(dice, language) if dice.random() < 0.6 else "",
        birthday=_born(dice) if dice.random() < 0.4 else None,
        **_place(dice, vocabulary),
    )


_SYLLABLES = ("an", "bel", "cor", "dan", "el", "fer", "gal", "han", "ing", "jor", "kel", "lin", "mar", "nor")
_SLOGI = ("ан", "бел", "вер", "гор", "дан", "ел", "жар", "зин", "кар", "лан", "мор", "нов", "пет", "рад")
_RARE = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍红建国文辉力健俊鹏宇浩凯晨曦雨桐欣怡"


def _name(dice: Random, language: str, vocabulary: Words) -> str:
    """Name somebody. Half of the family names are made up: real ones are far more than a sample's words."""
    if dice.random() < 0.5:
        return data.name_of(dice, vocabulary)
    if language == "zh":
        return dice.choice(vocabulary.families)[0] + "".join(dice.choices(_RARE, k=2))
    if language == "ru":
        gender = dice.randrange(2)
        family = "".join(dice.choices(_SLOGI, k=2)).capitalize() + ("ов", "ова")[gender]
        second = dice.choice(vocabulary.second_names)[gender] if dice.random() < 0.5 else ""
        given = dice.choice((vocabulary.men, vocabulary.women)[gender])
        return " ".join(filter(None, (family, given, second)))
    given = dice.choice((vocabulary.men, vocabulary.women)[dice.randrange(2)])
    return f"{given} {''.join(dice.choices(_SYLLABLES, k=2)).capitalize()}son"


_FIRM_FORMS = {"zh": ("有限公司", "商行"), "ru": ("ООО «{}»", "ИП {}"), "en": ("{} Ltd", "{} Inc.")}


def _firm(dice: Random, vocabulary: Words) -> str:
    if vocabulary.country == "CN":
        return "".join(dice.choices(_RARE, k=3)) + dice.choice(
            ("汽车服务有限公司", "贸易有限公司", "装饰有限公司")
        )
    if vocabulary.country == "RU":
        return f"ООО «{''.join(dice.choices(_SLOGI, k=3)).capitalize()}»"
    return f"{''.join(dice.choices(_SYLLABLES, k=3)).capitalize()} {dice.choice(('Motors', 'Trading'))} Ltd"


def _phone(dice: Random, language: str, number: int) -> str:
    own = (number * data.SCATTER + dice.randrange(10)) % 10**9
    return {"zh": f"13{own:09d}", "ru": f"+79{own:09d}", "en": f"+447{own:09d}"}[language]


def _email(dice: Random, number: int, vocabulary: Words) -> str:
    return f"user{number}@{vocabulary.email_domain}" if dice.random() < 0.5 else ""


def _place(dice: Random, vocabulary: Words) -> dict[str, str]:
    if dice.random() < 0.3:
        return {}
    street = f"{dice.choice(vocabulary.streets)} {dice.randrange(1, 200)}-{dice.randrange(1, 90)}"
    return {
        "city": dice.choice(vocabulary.places).city,
        "address": street if dice.random() < 0.6 else "",
    }


# The same customer once more


def _slip(dice: Random, text: str) -> str:
    """Make one mistake of the hand inside a text."""
    at = dice.randrange(1, len(text) - 1)
    kind = dice.randrange(3)
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1:
        return text[:at] + text[at] + text[at:]
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def _typo(dice: Random, one: Person) -> Person | None:
    return replace(one, name=_slip(dice, one.name)) if len(one.name) > 6 and one.language != "zh" else None


def _homophone(_dice: Random, one: Person) -> Person | None:
    pairs = {
        "伟": "炜",
        "娜": "那",
        "静": "净",
        "丽": "莉",
        "强": "墙",
        "军": "君",
        "杰": "捷",
        "明": "鸣",
        "文": "雯",
    }
    for sign, other in pairs.items():
        if one.language == "zh" and sign in one.name[1:]:
            return replace(one, name=one.name[0] + one.name[1:].replace(sign, other, 1))
    return None


def _in_pinyin(dice: Random, one: Person) -> Person | None:
    if one.language != "zh" or one.is_company:
        return None
    family, given = pinyin(one.name[0]).capitalize(), pinyin(one.name[1:]).capitalize()
    return replace(one, name=f"{family} {given}" if dice.random() < 0.5 else f"{given} {family}")


def _in_latin(_dice: Random, one: Person) -> Person | None:
    if one.language != "ru":
        return None
    bare = one.name.replace("ООО ", "").strip("«»")
    return replace(one, name=bare.lower().translate(LATIN).title())


def _mixed(_dice: Random, one: Person) -> Person | None:
    mixed = one.name[:1] + one.name[1:].translate(LOOK_ALIKES)
    return replace(one, name=mixed) if one.language == "ru" and mixed != one.name else None


def _swapped(_dice: Random, one: Person) -> Person | None:
    parts = one.name.split()
    return replace(one, name=" ".join(parts[::-1])) if len(parts) == 2 and not one.is_company else None


def _initials(_dice: Random, one: Person) -> Person | None:
    parts = one.name.split()
    if len(parts) < 2 or one.is_company:
        return None
    at = 0 if one.language == "ru" else len(parts) - 1
    rest = [part for place, part in enumerate(parts) if place != at]
    return replace(one, name=f"{parts[at]} {' '.join(f'{part[0]}.' for part in rest)}")


def _bare_firm(_dice: Random, one: Person) -> Person | None:
    if not one.is_company:
        return None
    name = one.name
    for form in ("有限公司", "ООО ", " Ltd"):
        name = name.replace(form, "")
    return replace(one, name=name.strip("«»"))


def _other_format(_dice: Random, one: Person) -> Person:
    digits = one.phone.lstrip("+")
    shown = {
        "zh": f"+86 {digits[:3]}-{digits[3:7]}-{digits[7:]}",
        "ru": f"8 ({digits[1:4]}) {digits[4:7]}-{digits[7:9]}-{digits[9:]}",
        "en": f"+44 {digits[2:6]} {digits[6:]}",
    }[one.language]
    return replace(one, phone=shown)


def _wrong_digit(dice: Random, one: Person) -> Person:
    at = len(one.phone) - dice.randrange(1, 7)
    return replace(one, phone=one.phone[:at] + str((int(one.phone[at]) + 1) % 10) + one.phone[at + 1 :])


def _new_phone(dice: Random, one: Person) -> Person:
    return replace(one, phone=_phone(dice, one.language, dice.randrange(10**8)))


def _only_phone(_dice: Random, one: Person) -> Person:
    return replace(one, name="", email="", plate="", birthday=None, city="", address="", tax_id="")


Again = Callable[[Random, Person], Person | None]
NAMES: tuple[Again, ...] = (
    _typo, _typo, _homophone, _in_pinyin, _in_latin, _mixed, _swapped, _swapped, _initials, _bare_firm,
    lambda _dice, one: one,
)  # fmt: skip
PHONES: tuple[Again, ...] = (
    _other_format, _other_format, _other_format, _wrong_digit, _new_phone, lambda _dice, one: one,
)  # fmt: skip


def again(dice: Random, one: Person) -> Person | None:
    """Write somebody down a second time; None where nothing would tell that it is the same person."""
    if dice.random() < 0.04:
        return _only_phone(dice, one)
    named = dice.choice(NAMES)(dice, one)
    if named is None:
        return None
    phoned = dice.choice(PHONES)(dice, named)
    if phoned is None:
        return None
    kept = {
        name: getattr(phoned, name)
        if dice.random() < 0.5
        else type(getattr(Person(language="", name=""), name))()
        for name in ("email", "plate", "city", "address", "tax_id")
    }
    twin = replace(phoned, **kept, birthday=phoned.birthday if dice.random() < 0.7 else None)
    has_phone = _digits(twin.phone)[-9:] == _digits(one.phone)[-9:]
    shares = has_phone or any(
        getattr(twin, name) and getattr(twin, name) == getattr(one, name)
        for name in ("email", "plate", "birthday", "tax_id")
    )
    is_named = bool(twin.name) and twin.name == one.name
    near = _digits(twin.phone)[:-7] == _digits(one.phone)[:-7] and not has_phone
    return twin if shares or (is_named and (near or twin.address)) else None


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


# Others who look alike


def other(dice: Random, one: Person) -> Person:
    """Make somebody else who has something of this person's."""
    somebody = replace(person(dice, dice.randrange(10**8, 2 * 10**8)), language=one.language)
    vocabulary = words(one.language)
    name = _name(dice, one.language, vocabulary)
    kind = dice.randrange(5)
    if kind == 0 and not one.is_company and one.language != "zh":  # the wife: same family name, same home
        family = one.name.split()[0 if one.language == "ru" else -1]
        given = dice.choice(vocabulary.women)
        shown = f"{family} {given}" if one.language == "ru" else f"{given} {family}"
        return replace(somebody, name=shown, phone=one.phone, city=one.city, address=one.address, tax_id="")
    if kind == 1:  # the car was sold
        return replace(somebody, name=name, plate=one.plate, is_company=False, tax_id="")
    if kind == 2:  # a namesake in the same town
        return replace(
            somebody, name=one.name, is_company=one.is_company, city=one.city, birthday=_born(dice)
        )
    if kind == 3:  # lives in the same house
        return replace(somebody, name=name, city=one.city, address=one.address, is_company=False, tax_id="")
    return replace(somebody, name=name, phone=one.phone, is_company=False, tax_id="")  # the office's number


def people(count: int, *, seed: int = 11) -> tuple[list[Person], set[tuple[int, int]]]:
    """Make customers and the pairs of them, by their places, that are one."""
    dice = Random(seed)
    extra = count * TWINS_PER_1000 // 1000
    made = [person(dice, number) for number in range(count - 2 * extra)]
    places = dice.sample(range(len(made)), len(made))
    same: set[tuple[int, int]] = set()
    for at in places:
        if len(same) == extra:
            break
        twin = again(dice, made[at])
        if twin is not None:
            same.add((at, len(made)))
            made.append(twin)
    made += [other(dice, made[at]) for at in places[-(count - len(made)) :]]
    return made, same


def shop(count: int) -> tuple[Path, set[tuple[int, int]]]:
    """Give a file with these customers, made now if it is not there, and the pairs of ids that are one."""
    from smallcrm.db.opening import SCHEMA_SHA256

    path = data.folder() / f"twins-{count}-{SCHEMA_SHA256[:8]}.db"
    note = path.with_suffix(".json")
    if not note.exists():
        path.unlink(missing_ok=True)
        everybody, same = people(count)
        _write(path, everybody)
        note.write_text(json.dumps(sorted((a + 1, b + 1) for a, b in same)), encoding="utf-8")
    return path, {(a, b) for a, b in json.loads(note.read_text(encoding="utf-8"))}


def _write(path: Path, everybody: list[Person]) -> None:
    from smallcrm.db.codec import moment_text
    from smallcrm.db.store import Store
    from smallcrm.domain.values.emails import email_key
    from smallcrm.domain.values.identifiers import plate_key
    from smallcrm.domain.values.names import name_key
    from smallcrm.domain.values.phones import phone_key
    from smallcrm.services.bulk import Rows

    at = moment_text(NOW)
    with Store.open(path, now=lambda: NOW) as store, store.step("demo"):
        customers = Rows(
            store,
            "customer",
            (
                "number",
                "kind",
                "name",
                "name_key",
                "birthday",
                "city",
                "address",
                "tax_id",
                "created_at",
                "updated_at",
            ),
        )
        contacts = Rows(store, "contact", ("customer_id", "kind", "value", "key"))
        assets = Rows(store, "asset", ("customer_id", "type", "plate", "plate_key", "created_at"))
        countries = {"zh": "CN", "ru": "RU", "en": "GB"}
        for place, one in enumerate(everybody, 1):
            id_ = customers.add(
                f"C-{place:06d}", "company" if one.is_company else "person", one.name, name_key(one.name),
                one.birthday.isoformat() if one.birthday else None, one.city, one.address, one.tax_id, at, at,
            )  # fmt: skip
            contacts.add(id_, "phone", one.phone, phone_key(one.phone, countries[one.language]))
            if one.email:
                contacts.add(id_, "email", one.email, email_key(one.email))
            if one.plate:
                assets.add(id_, "vehicle", one.plate, plate_key(one.plate), at)
        for rows in (customers, contacts, assets):
            rows.flush()
