"""When two customers are likely one and the same.

Exact keys are joined by the caller; here each pair found that way is judged. Nothing is ever merged by
a score: it orders the questions put to a person, and only settles which row an import updates.
"""

from dataclasses import dataclass
from datetime import date

CERTAIN = 0.95
LIKELY = 0.75
POSSIBLE = 0.5
"""From CERTAIN up an import takes the two for one; from LIKELY it proposes so; from POSSIBLE it asks.

A shared phone or e-mail with the same name is certain. Shared with no name on one side it is likely. Shared with a
clearly different name it is only possible: families and offices share a telephone, cars change hands. A name alone
is never more than possible, a name with the birthday is certain, and a different tax number or birthday lowers
whatever else was found.
"""

_SIMILAR = 0.87
_SAME_NAME_ALONE = 0.6
_SHORT_NAME_ALONE = 0.5
_SIMILAR_NAME_ALONE = 0.3


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """How likely two customers are one (0 to 1) and why: codes such as "same_phone", strongest first."""

    score: float
    reasons: tuple[str, ...] = ()


def name_similarity(a: str, b: str) -> float:
    """Compare two name keys: 1 for equal, near 1 for a typing slip, a missing patronymic or initials."""
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    if _is_short_form(a, b) or _is_short_form(b, a):
        return 0.92
    from rapidfuzz.distance import JaroWinkler
    from rapidfuzz.fuzz import ratio

    if not a.isascii() and len(a) <= 4 and len(b) <= 4 and " " not in a + b:
        # Of two Chinese names one character is a third of the name: 王小明 and 王小红 are two people.
        return min(0.6, ratio(a, b) / 100)
    whole = ratio(a, b) / 100
    words_a, words_b = a.split(), b.split()
    if len(words_a) != len(words_b):
        return whole * 0.95
    # Word for word: Анна and Алла, or two different given names, must not hide behind a long surname.
    weakest = min(JaroWinkler.similarity(x, y) for x, y in zip(words_a, words_b, strict=True))
    return min(whole, 0.5 + weakest / 2)


def same_customer(a: MatchKeys, b: MatchKeys) -> Match:
    """Judge whether two customers are one; see CERTAIN for what the score means."""
    similarity = name_similarity(a.name_key, b.name_key)
    is_same = similarity == 1.0
    is_close = similarity >= _SIMILAR
    is_unnamed = not a.name_key or not b.name_key

    found: list[tuple[float, str]] = []

    def judge(code: str, *, same: float, close: float, unnamed: float, other: float) -> None:
        if is_close:
            found.append((same if is_same else close, code))
        elif is_unnamed:
            found.append((unnamed, code))
        else:
            found.append((other, f"{code}_other_name"))

    if a.external_id and a.external_id == b.external_id:
        judge("same_external_id", same=0.99, close=0.98, unnamed=0.97, other=0.9)
    if a.tax_id and a.tax_id == b.tax_id:
        judge("same_tax_id", same=0.99, close=0.97, unnamed=0.95, other=0.8)
    if a.policies & b.policies:
        judge("same_policy", same=0.98, close=0.95, unnamed=0.9, other=0.6)
    if a.emails & b.emails:
        judge("same_email", same=0.98, close=0.95, unnamed=0.9, other=0.6)
    if a.phones & b.phones:
        judge("same_phone", same=0.98, close=0.95, unnamed=0.9, other=0.55)
    if a.plates & b.plates:
        judge("same_plate", same=0.97, close=0.93, unnamed=0.8, other=0.5)
    has_birthday = a.birthday is not None and a.birthday == b.birthday
    if has_birthday and is_close:
        found.append((0.96 if is_same else 0.9, "same_birthday"))
    if is_same:
        is_short = len(a.name_key) < 3 or (" " not in a.name_key and len(a.name_key) < 12)
        found.append((_SHORT_NAME_ALONE if is_short else _SAME_NAME_ALONE, "same_name"))
    elif is_close:
        found.append((_SIMILAR_NAME_ALONE, "similar_name"))
    if not found:
        return Match(score=0.0)

    found.sort(key=lambda item: -item[0])
    score = found[0][0] + 0.01 * (len(found) - 1)
    reasons = [code for _, code in found]
    if a.birthday and b.birthday and a.birthday != b.birthday:
        score -= 0.3
        reasons.append("other_birthday")
    if a.tax_id and b.tax_id and a.tax_id != b.tax_id:
        score -= 0.35
        reasons.append("other_tax_id")
    return Match(score=round(min(1.0, max(0.0, score)), 3), reasons=tuple(reasons))


def _is_short_form(short: str, long: str) -> bool:
    """Say whether one name is the other with words left out or shortened to initials."""
    short_words, long_words = short.split(), long.split()
    if len(short_words) < 2 or len(short_words) > len(long_words):
        return False
    left = list(long_words)
    has_whole_word = False
    for word in sorted(short_words, key=len, reverse=True):
        match = word if word in left else next((w for w in left if len(word) == 1 and w[0] == word), None)
        if match is None:
            return False
        has_whole_word = has_whole_word or len(word) > 1
        left.remove(match)
    return has_whole_word
