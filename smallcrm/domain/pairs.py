"""Which of many customers are worth comparing, and which of the pairs belong together.

Comparing everybody with everybody is out of the question, so customers meet in blocks: who shares a key
meets. `matching` judges the pairs; reading and storing them is the caller's.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.latin_names import in_latin, letters

SMALL_BLOCK = 12
"""A telephone or an address that more customers share is an office's or a filler: it says little."""

RARE_NAME = 3
"""A name that up to so many customers have is a sign by itself; 王伟 is not."""

_TAIL = 7
_SIMILAR = 80
_SLIPS_BLOCK = 400


class Brief(NamedTuple):
    """What decides whom a customer meets; texts are keys, empty where nothing is known."""

    id: int
    name: str
    birthday: str = ""
    city: str = ""
    address: str = ""
    company: str = ""
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LikelyPair:
    """Two customers who may be one: how likely (0 to 1) and why, strongest reason first."""

    a: int
    b: int
    score: float
    reasons: tuple[str, ...]


Keys = Callable[[Brief], Iterable[str]]


def _whole_name(brief: Brief) -> Iterable[str]:
    return (letters(brief.name),) if len(brief.name) > 1 else ()


def _name_and_place(brief: Brief) -> Iterable[str]:
    name = letters(brief.name)
    places = (brief.city, brief.address, brief.company, brief.birthday[5:])
    return (f"{name}|{place}" for place in places if name and place)


def _name_and_phone(brief: Brief) -> Iterable[str]:
    """Half of the number: one mistyped digit leaves the other half as it was."""
    name = letters(brief.name)
    halves = (half for phone in brief.phones for half in (phone[-5:], f"{phone[-_TAIL:-5]}{len(phone)}"))
    return (f"{name}|{half}" for half in halves) if name else ()


def _phone_tail(brief: Brief) -> Iterable[str]:
    return {phone[-_TAIL:] for phone in brief.phones if len(phone) >= _TAIL}


def _address(brief: Brief) -> Iterable[str]:
    return (f"{brief.city}|{brief.address}",) if brief.address else ()


BLOCKS: tuple[tuple[Keys, int], ...] = (
    (_whole_name, RARE_NAME),
    (_name_and_place, RARE_NAME),
    (_name_and_phone, SMALL_BLOCK),
    (_phone_tail, SMALL_BLOCK),
    (_address, SMALL_BLOCK),
)
"""How customers meet, one table at a time so that only one is in memory, and how many may meet at once."""


def meetings(
    briefs: Sequence[Brief], *, look: Callable[[], None] = lambda: None
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of ids worth judging, lower id first; some come more than once.

    `look` is called now and then, to stop.
    """
    for keys, most in BLOCKS:
        for block in blocks(briefs, keys, most, look):
            yield from combinations(sorted(block), 2)
    yield from _slips(briefs, look)


def blocks(
    briefs: Iterable[Brief], keys: Keys, most: int, look: Callable[[], None] = lambda: None
) -> Iterator[list[int]]:
    """Put together the ids that share a key, two to `most` of them."""
    found: dict[str, int | list[int]] = {}
    for count, brief in enumerate(briefs):
        if not count % 5_000:
            look()
        for key in keys(brief):
            known = found.get(key)
            if known is None:
                found[key] = brief.id  # most keys are met once: no list for those
            elif isinstance(known, int):
                found[key] = [known, brief.id] if known != brief.id else known
            elif len(known) <= most and known[-1] != brief.id:
                known.append(brief.id)
    return (block for block in found.values() if isinstance(block, list) and len(block) <= most)


def _slips(briefs: Sequence[Brief], look: Callable[[], None]) -> Iterator[tuple[int, int]]:
    """Yield customers born on the same day whose names differ by a slip of the pen."""
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import extract

    born: dict[str, list[Brief]] = {}
    for brief in briefs:
        if brief.birthday and brief.name:
            born.setdefault(brief.birthday, []).append(brief)
    for count, block in enumerate(born.values()):
        if not count % 500:
            look()
        if not 2 <= len(block) <= _SLIPS_BLOCK:
            continue
        names = [in_latin(brief.name) for brief in block]
        for place, brief in enumerate(block[:-1]):
            near = extract(
                names[place], names[place + 1 :], scorer=ratio, score_cutoff=_SIMILAR, limit=SMALL_BLOCK
            )
            for _, _, after in near:
                other = block[place + 1 + after]
                yield min(brief.id, other.id), max(brief.id, other.id)


def clusters(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, ...]]:
    """Put pairs that have a customer in common together: three records of one person are one group."""
    leader: dict[int, int] = {}

    def find(id_: int) -> int:
        while leader.setdefault(id_, id_) != id_:
            leader[id_] = leader[leader[id_]]
            id_ = leader[id_]
        return id_

    for a, b in pairs:
        leader[find(b)] = find(a)
    groups: dict[int, list[int]] = {}
    for id_ in leader:
        groups.setdefault(find(id_), []).append(id_)
    return [tuple(sorted(group)) for group in groups.values()]
