"""When two customers are likely one and the same.

Exact keys are joined by the caller; here each pair found that way is judged. Nothing is ever merged by
a score alone: it orders the questions put to a person, and tells an import which row it may update.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.dates import NO_YEAR
from smallcrm.domain.values.latin_names import is_other_script, repaired, sounds_alike
from smallcrm.domain.values.pinyin import pinyin
from smallcrm.domain.values.text import is_cjk

CERTAIN = 0.95
LIKELY = 0.75
POSSIBLE = 0.5
"""From CERTAIN up an import takes the two for one, from LIKELY it proposes so, from POSSIBLE it asks.

- A shared telephone, e-mail or policy with the same name is certain, also with a slip in the name.
- Shared where one side has no name, or half of one (王先生, Иван), it is likely.
- Shared with a clearly different name it is only possible: families and offices share a telephone, cars
  change hands. Two such signs together make it likely, never certain.
- A name alone is never more than possible; with the birthday it is certain.
- Two spellings of one name, 王小明 and Wang Xiaoming, count as a name with a slip.
- The same address, or a number that is one digit off, makes the same name likely; a town or a firm in
  common adds a little. These are looked at only where both sides give them.
- A different birthday or tax number lowers whatever else was found below certain.
"""

_SIMILAR = 0.87
_UNSURE_AT_MOST = 0.9
_CHINESE_TITLES = ("先生", "女士", "小姐", "太太", "老师", "经理", "老板", "师傅", "医生", "主任", "总")


class _Weights(NamedTuple):
    """How much a shared key says, by how the names compare."""

    same: float
    close: float
    partial: float
    other: float


_WEIGHTS = {
    "same_external_id": _Weights(0.99, 0.98, 0.97, 0.9),
    "same_tax_id": _Weights(0.99, 0.97, 0.95, 0.8),
    "same_policy": _Weights(0.98, 0.95, 0.9, 0.6),
    "same_email": _Weights(0.98, 0.95, 0.9, 0.6),
    "same_phone": _Weights(0.98, 0.95, 0.9, 0.55),
    "same_plate": _Weights(0.97, 0.93, 0.8, 0.5),
    "same_birthday": _Weights(0.96, 0.9, 0.0, 0.0),
    "same_address": _Weights(0.9, 0.8, 0.3, 0.0),
    "near_phone": _Weights(0.85, 0.7, 0.0, 0.0),
    "same_company": _Weights(0.35, 0.25, 0.0, 0.0),
    "same_city": _Weights(0.25, 0.15, 0.0, 0.0),
}
_BESIDE_A_NAME = ("same_company", "same_city")
"""What says little by itself: it adds to the name."""

_SAME_NAME = 0.6
_SAME_SHORT_NAME = 0.5
_SIMILAR_NAME = 0.3
_AGAINST = {"other_birthday": 0.3, "other_tax_id": 0.35}
_OTHER_CITY = 0.15
_SHORTEST_TAIL, _SHORTEST_NEAR = 7, 9


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchKeys:
    """What a customer is compared by; every text is a key made by names, phones, emails or identifiers."""

    name_key: str = ""
    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    plates: frozenset[str] = frozenset()
    policies: frozenset[str] = frozenset()
    birthday: date | None = None
    tax_id: str = ""
    external_id: str = ""
    address: str = ""
    city: str = ""
    company: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """How likely two customers are one (0 to 1) and why: codes such as "same_phone", strongest first."""

    score: float
    reasons: tuple[str, ...] = ()


def name_similarity(a: str, b: str) -> float:
    """Compare two name keys, 0 to 1.

    1 for equal; 0.87 and more for a typing slip, a missing patronymic, initials, or Chinese that sounds
    the same; 0.8 where one is part of the other (a first name alone, 王先生); less for other people.
    """
    if not a.strip() or not b.strip():
        return 0.0
    if a == b:
        return 1.0
    a, b = repaired(a[:200]), repaired(b[:200])
    if a == b:
        return 1.0
    if is_other_script(a, b):
        return 0.9 if sounds_alike(a, b) else 0.0
    if _is_short_form(a, b) or _is_short_form(b, a) or _is_part(a, b):
        return 0.8 if _is_part(a, b) else 0.92
    return _chinese_similarity(a, b) if is_cjk(a) and is_cjk(b) else _similarity(a, b)


def same_customer(a: MatchKeys, b: MatchKeys) -> Match:
    """Judge whether two customers are one; CERTAIN, LIKELY and POSSIBLE tell what the score means."""
    names = _compared(a.name_key, b.name_key)
    found = {code: getattr(_WEIGHTS[code], names) for code in _shared(a, b)}
    signs = {
        code if names != "other" else f"{code}_other_name": weight for code, weight in found.items() if weight
    }
    doubt = 1.0
    for weight in signs.values():
        doubt *= 1 - weight
    score = 1 - doubt if names != "other" else min(1 - doubt, max([_UNSURE_AT_MOST, *signs.values()]))
    if names == "same":
        is_short = " " not in a.name_key and len(a.name_key) < (4 if is_cjk(a.name_key) else 12)
        signs["same_name"] = _SAME_SHORT_NAME if is_short else _SAME_NAME
    elif names == "close":
        signs["similar_name"] = _SIMILAR_NAME
    if not signs:
        return Match(score=0.0)
    by_name = signs.get("same_name") or signs.get("similar_name") or 0.0
    for code in _BESIDE_A_NAME:
        by_name = 1 - (1 - by_name) * (1 - signs.get(code, 0.0))
    if set(signs) <= {"same_name", "similar_name"} and a.city and b.city and a.city != b.city:
        by_name -= _OTHER_CITY
        signs = dict.fromkeys(signs, by_name)
    against = list(_contradictions(a, b))
    score = max(score, by_name, *signs.values()) - sum(_AGAINST[code] for code in against)
    reasons = sorted(signs, key=lambda code: -signs[code])
    return Match(score=round(max(0.0, score), 3), reasons=(*reasons, *against))


def _compared(a: str, b: str) -> str:
    """Say how two name keys compare: one of the fields of _Weights."""
    if not a.strip() or not b.strip():
        return "partial"
    similarity = name_similarity(a, b)
    if similarity == 1:
        return "same"
    if similarity >= _SIMILAR:
        return "close"
    return "partial" if _is_part(a, b) else "other"


def _shared(a: MatchKeys, b: MatchKeys) -> Iterator[str]:
    if a.external_id and a.external_id == b.external_id:
        yield "same_external_id"
    if a.tax_id and a.tax_id == b.tax_id:
        yield "same_tax_id"
    for code, mine, theirs in (
        ("same_policy", a.policies, b.policies),
        ("same_email", a.emails, b.emails),
        ("same_phone", a.phones, b.phones),
        ("same_plate", a.plates, b.plates),
    ):
        if not mine.isdisjoint(theirs):
            yield code
    if a.birthday and b.birthday and _is_same_birthday(a.birthday, b.birthday):
        yield "same_birthday"
    if a.phones and b.phones and a.phones.isdisjoint(b.phones) and _has_near_phones(a.phones, b.phones):
        yield "near_phone"
    if a.address and (a.address, a.city) == (b.address, b.city):
        yield "same_address"
    if a.company and a.company == b.company:
        yield "same_company"
    if a.city and a.city == b.city:
        yield "same_city"


def _contradictions(a: MatchKeys, b: MatchKeys) -> Iterator[str]:
    if a.birthday and b.birthday and not _is_same_birthday(a.birthday, b.birthday):
        yield "other_birthday"
    if a.tax_id and b.tax_id and a.tax_id != b.tax_id:
        yield "other_tax_id"


def _has_near_phones(a: Iterable[str], b: Iterable[str]) -> bool:
    return any(is_near_phone(mine, theirs) for mine in a for theirs in b)


def is_near_phone(a: str, b: str) -> bool:
    """Say whether two different numbers may be one: a digit mistyped, two swapped, or no area code."""
    if len(a) != len(b):
        shorter, longer = sorted((a, b), key=len)
        return len(shorter) >= _SHORTEST_TAIL and longer.endswith(shorter)
    if len(a) < _SHORTEST_NEAR:
        return False
    places = [place for place, (mine, theirs) in enumerate(zip(a, b, strict=True)) if mine != theirs]
    if len(places) == 2:
        first, last = places
        return last == first + 1 and a[first] == b[last] and a[last] == b[first]
    return len(places) == 1


def _is_same_birthday(a: date, b: date) -> bool:
    is_year_known = NO_YEAR not in {a.year, b.year}
    return a == b or (not is_year_known and (a.month, a.day) == (b.month, b.day))


def _is_short_form(short: str, long: str) -> bool:
    """Say whether one name is the other with words left out or shortened to initials."""
    short_words, left = short.split(), long.split()
    if len(short_words) < 2 or len(short_words) > len(left) or max(map(len, short_words)) == 1:
        return False
    for word in sorted(short_words, key=len, reverse=True):
        match = word if word in left else next((w for w in left if len(word) == 1 and w[0] == word), None)
        if match is None:
            return False
        left.remove(match)
    return True


def _is_part(a: str, b: str) -> bool:
    """Say whether one name is a part of the other that many people share: a first name, 王先生."""
    if is_cjk(a) and is_cjk(b):
        shorter, longer = sorted((_without_title(a), _without_title(b)), key=len)
        return shorter != longer and (longer.startswith(shorter) or longer.endswith(shorter))
    return a in b.split() or b in a.split()


def _similarity(a: str, b: str) -> float:
    from rapidfuzz.distance import JaroWinkler
    from rapidfuzz.fuzz import ratio

    whole = ratio(a, b) / 100
    words_a, words_b = a.split(), b.split()
    if len(words_a) != len(words_b):
        return whole * 0.95
    # Word for word: Анна and Алла, or two given names, must not hide behind one long surname.
    weakest = min(JaroWinkler.similarity(x, y) for x, y in zip(words_a, words_b, strict=True))
    return min(whole, 0.5 + weakest / 2)


def _chinese_similarity(a: str, b: str) -> float:
    """Compare two Chinese names, of which one character is a third: 王小明 and 王小红 are two people."""
    if pinyin(a) == pinyin(b):
        return 0.9
    from rapidfuzz.fuzz import ratio

    whole = ratio(a, b) / 100
    return whole if min(len(a), len(b)) > 4 else min(0.6, whole)


def _without_title(name: str) -> str:
    for title in _CHINESE_TITLES:
        if name.endswith(title) and len(name) > len(title):
            return name.removesuffix(title)
    return name
