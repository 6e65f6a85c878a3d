"""What can be untidy about customers, and how it is put right: pure rules over single values."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.text import fold, half_width


class Untidy(StrEnum):
    """Kinds of what is found, in the order in which they are worth looking at."""

    UNREACHABLE = "unreachable"
    BAD_PHONE = "bad_phone"
    IMPOSSIBLE_DAY = "impossible_day"
    SAME_PHONE = "same_phone"
    CITY = "city"
    NAME_CASE = "name_case"
    WIDE = "wide"
    PHONE_FORMAT = "phone_format"
    NO_OWNER = "no_owner"
    NEVER_CONTACTED = "never_contacted"
    REPLACED = "replaced"


NOT_COUNTED = frozenset(
    {Untidy.SAME_PHONE, Untidy.PHONE_FORMAT, Untidy.NO_OWNER, Untidy.NEVER_CONTACTED, Untidy.REPLACED}
)
"""What may be so on purpose: a family shares a telephone, nobody has called yet."""


class Fix(NamedTuple):
    """One value that would become another: a column of a customer, or the `value` of a contact detail."""

    table: str
    row_id: int
    field: str
    before: str
    after: str


class Spot(NamedTuple):
    """Somebody about whom something was found: the value in question, and what would be put in its place."""

    customer_id: int
    name: str
    detail: str = ""
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Tidiness:
    """What a look at all customers found. `score` of a hundred have nothing to mend."""

    total: int
    score: int
    found: Mapping[Untidy, tuple[Spot, ...]]


def score(total: int, found: Mapping[Untidy, Iterable[Spot]]) -> int:
    """Count how many of a hundred customers have nothing to mend; 100 only where nobody has."""
    untidy = {spot.customer_id for kind, spots in found.items() if kind not in NOT_COUNTED for spot in spots}
    return 100 if not untidy else min(99, 100 * (total - len(untidy)) // max(total, 1))


_WIDE = re.compile("[０-９Ａ-Ｚａ-ｚ＠＋]+")
_PARTS = re.compile(r"[^\W\d_]+")
_SMALL = frozenset("von van der den de da di du la le el al bin ibn zu zur und and of y e i".split())  # noqa: SIM905  # easier to read


def narrow(text: str) -> str:
    """Write full-width letters and digits in plain ones; Chinese punctuation stays as it is."""
    return _WIDE.sub(lambda found: half_width(found[0]), text)


def cased(name: str) -> str:
    """Write a name that is all capitals or all small letters as names are written; any other stays.

    Particles ("van der") stay small after the first word. Scripts without capitals are left alone.
    """
    letters = [sign for sign in name if sign.upper() != sign.lower()]
    if len(letters) < 3 or not (all(map(str.isupper, letters)) or all(map(str.islower, letters))):
        return name

    def write(found: re.Match[str]) -> str:
        word = found[0].lower()
        is_particle = word in _SMALL and found.start() > 0
        # The s of "Anna's" and the single letter after a dot are told by what stands before.
        is_ending = found.start() > 0 and name[found.start() - 1] in "'’" and len(word) == 1
        return word if is_particle or is_ending else word.capitalize()

    return _PARTS.sub(write, name)


_SIGNS = re.compile(r"[\W_]+")
_PREFIX = re.compile(r"^(г\.?|город|city of)\s+", re.IGNORECASE)


def spellings(cities: Mapping[str, int]) -> dict[str, str]:
    """Tell which cities are others in another spelling: each of those → the spelling most customers have.

    Capitals, accents, spaces, hyphens and «г.» do not tell cities apart.
    """
    groups: dict[str, list[str]] = defaultdict(list)
    for city in cities:
        key = _SIGNS.sub("", fold(_PREFIX.sub("", city.strip())).removesuffix("市"))
        if key:
            groups[key].append(city)
    best: dict[str, str] = {}
    for group in groups.values():
        usual = max(group, key=lambda city: (cities[city], city.istitle(), city))
        best |= {city: usual for city in group if city != usual}
    return best


def replaced(text: str, sought: str, by: str, *, is_whole: bool) -> str:
    """Put a text in place of another, whatever its capitals; with `is_whole` where it is all there is."""
    pattern = re.escape(sought)
    found = re.compile(rf"\A{pattern}\Z" if is_whole else pattern, re.IGNORECASE)
    return found.sub(lambda _: by, text)
