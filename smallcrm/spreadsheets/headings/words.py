"""What the words of a column heading mean, in English, Russian and Chinese.

A heading is read as a bag of concepts ("Дата окончания полиса" is date + end + policy), so that
headings nobody has listed are understood by their parts. `fields` says which concepts make which field.
"""

import re
from functools import lru_cache

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.text import fold, is_cjk
from smallcrm.spreadsheets.headings.vocabulary import STOP_HAN, STOP_WORDS, TRADITIONAL, VOCABULARY

_CAMEL = re.compile(r"(?<=[a-zа-яё])(?=[A-ZА-ЯЁ][a-zа-яё])")
_HUMPED = re.compile(r"[^\W\d_]+")
_VALUE_COLUMN = re.compile(r"\s[-–—]\s*value$", re.IGNORECASE)
_INITIALS = re.compile(r"(?<![^\W\d_])[^\W\d_](?:[./\\][ ]?[^\W\d_](?![^\W\d_]))+\.?")
_HAN_GAP = re.compile(r"(?<=[\u4e00-\u9fff])[ \u3000]+(?=[\u4e00-\u9fff](?:[ \u3000]|$|[^\u4e00-\u9fff]))")
_EMAIL_WORD = re.compile(r"\be[\s\-_]{1,2}mails?\b")
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_HAN_RUN = re.compile(r"[\u3007\u3400-\u4dbf\u4e00-\u9fff]+|[^\u3007\u3400-\u4dbf\u4e00-\u9fff]+")
_INSURANCE_KIND = re.compile(r"[\u4e00-\u9fff]{1,5}?险")
_LONGEST_HAN = 8


@dataclass(frozen=True, slots=True)
class Reading:
    """A heading taken apart.

    `concepts` maps each concept to the piece of the heading that said it; `unknown` are words nobody
    listed; `index` is the number that tells this column from its likes ("Phone 2" is 2).
    """

    text: str
    concepts: dict[str, str]
    unknown: tuple[str, ...]
    index: int | None

    @property
    def weight(self) -> float:
        """How much the heading says, unknown words counted at half."""
        known = sum(weight_of(concept) for concept in self.concepts)
        return known + 0.5 * len(self.unknown)


@dataclass(frozen=True, slots=True)
class _Lexicon:
    weights: dict[str, float]
    exact: dict[str, list[tuple[tuple[str, ...], str]]]
    stems: dict[str, list[tuple[tuple[str, ...], str]]]
    han: dict[str, str]


@lru_cache(maxsize=1)
def _lexicon() -> _Lexicon:
    weights: dict[str, float] = {}
    exact: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    stems: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    han: dict[str, str] = {}
    concept = ""
    for line in VOCABULARY.strip().splitlines():
        words = line
        if not line.startswith(" "):
            head, _, words = line.partition(":")
            concept, weight = head.split()
            weights[concept] = float(weight)
        for entry in words.split():
            if is_cjk(entry):
                han[entry] = concept
                continue
            phrase = tuple(
                fold(part.rstrip("*")) + ("*" if part.endswith("*") else "")
                for part in entry.split("_")
                if part
            )
            first = phrase[0]
            index = stems if first.endswith("*") else exact
            index.setdefault(first.rstrip("*"), []).append((phrase, concept))
    for index in (exact, stems):
        for phrases in index.values():
            phrases.sort(key=lambda found: -len(found[0]))
    return _Lexicon(weights, exact, stems, han)


def weight_of(concept: str) -> float:
    """Tell how much a concept decides what a heading is about."""
    return _lexicon().weights[concept]


def tokens_of(text: str) -> list[str]:
    """Split a heading into folded words, numbers and runs of Chinese characters."""
    text = _VALUE_COLUMN.sub("", text.replace("’", "'").replace("'s", "s").replace("`", ""))
    text = _HUMPED.sub(lambda found: _without_humps(found.group()), text)
    # "备 注": blanks set between two characters to make them as wide as three.
    text = _HAN_GAP.sub("", fold(text).translate(TRADITIONAL))
    text = _EMAIL_WORD.sub(" email ", text.replace("№", " no ").replace("#", " no "))
    text = (
        text.replace("b-day", "bday").replace("р-н", "рн").replace("кол-во", "колво").replace("к-во", "колво")
    )
    text = _INITIALS.sub(lambda found: " " + re.sub(r"\W", "", found.group()) + " ", text)
    tokens: list[str] = []
    for word in _TOKEN.findall(text):
        tokens.extend(_HAN_RUN.findall(word))
    return tokens


def _without_humps(word: str) -> str:
    """Part "PhoneNumber" into its words, but not WhatsApp, which is one."""
    parted = _CAMEL.sub(" ", word)
    return word if parted == word or fold(word) in _lexicon().exact else parted


@lru_cache(maxsize=8192)
def read_heading(text: str) -> Reading:
    """Take a heading apart into concepts; cached, because sheets repeat their headings."""
    tokens = tokens_of(text)
    concepts: dict[str, str] = {}
    unknown: list[str] = []
    index: int | None = None
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if token.isdecimal():
            if len(token) <= 2:
                index = int(token)
            else:
                unknown.append(token)
            position += 1
            continue
        if is_cjk(token):
            _read_han(token, concepts, unknown)
            position += 1
            continue
        concept, length = _find_phrase(tokens, position)
        if concept:
            concepts.setdefault(concept, " ".join(tokens[position : position + length]))
            position += length
            continue
        if token not in STOP_WORDS:
            near = _nearest(token)
            if near:
                concepts.setdefault(near, token)
            else:
                unknown.append(token)
        position += 1
    if "险" in text and "insurance" not in concepts and (kind := _INSURANCE_KIND.search(text)):
        concepts.setdefault("insurance", kind.group())  # "车损险", "承运险": every …险 is an insurance
        unknown = [word for word in unknown if word not in kind.group()]
    if tokens and tokens[-1] == "с":
        concepts.setdefault("start", "с")  # "Полис с", "Клиент с": from the day on
    return Reading(text, concepts, tuple(unknown), index)


def _find_phrase(tokens: list[str], position: int) -> tuple[str, int]:
    """Find the longest listed phrase that starts here."""
    lexicon = _lexicon()
    token = tokens[position]
    best = ("", 0)
    for phrase, concept in lexicon.exact.get(token, ()):
        if len(phrase) > best[1] and _phrase_fits(phrase, tokens, position):
            best = (concept, len(phrase))
    for length in range(len(token), 1, -1):
        for phrase, concept in lexicon.stems.get(token[:length], ()):
            if len(phrase) > best[1] and _phrase_fits(phrase, tokens, position):
                best = (concept, len(phrase))
    return best


def _phrase_fits(phrase: tuple[str, ...], tokens: list[str], position: int) -> bool:
    if position + len(phrase) > len(tokens):
        return False
    for part, token in zip(phrase, tokens[position : position + len(phrase)], strict=True):
        if part.endswith("*"):
            if not token.startswith(part[:-1]):
                return False
        elif part != token:
            return False
    return True


def _read_han(run: str, concepts: dict[str, str], unknown: list[str]) -> None:
    """Cut Chinese text at the longest listed words; what lies between them is unknown."""
    han = _lexicon().han
    position = 0
    rest = ""
    while position < len(run):
        for length in range(min(_LONGEST_HAN, len(run) - position), 0, -1):
            word = run[position : position + length]
            concept = han.get(word)
            if concept:
                concepts.setdefault(concept, word)
                if rest:
                    unknown.append(rest)
                    rest = ""
                position += length
                break
        else:
            if run[position] not in STOP_HAN:
                rest += run[position]
            position += 1
    if rest:
        unknown.append(rest)


@lru_cache(maxsize=4096)
def _nearest(token: str) -> str:
    """Find the concept of a mistyped word ("custmer", "adress"): one slip in six letters or more."""
    if len(token) < 6:
        return ""
    lexicon = _lexicon()
    for words, is_stem in ((lexicon.exact, False), (lexicon.stems, True)):
        for word, phrases in words.items():
            same = token[: len(word)] if is_stem else token
            if len(word) >= 5 and abs(len(word) - len(same)) <= 1 and _one_slip(word, same):
                for phrase, concept in phrases:
                    if len(phrase) == 1:
                        return concept
    return ""


def _one_slip(first: str, second: str) -> bool:
    """Say whether two words differ by one letter added, lost, changed or swapped with its neighbour."""
    if first[0] != second[0]:
        return False
    start = 0
    shortest = min(len(first), len(second))
    while start < shortest and first[start] == second[start]:
        start += 1
    left, right = first[start:], second[start:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
    return left[1:] == right or left == right[1:]


def insurance_kind(heading: str) -> str:
    """Name the kind of policy a heading speaks of, as it is written there: 交强险, КАСКО, or nothing."""
    reading = read_heading(heading)
    if found := _INSURANCE_KIND.search(heading.translate(TRADITIONAL)):
        kind = found.group()
        return "" if kind in {"保险", "险"} or (kind.endswith("保险") and len(kind) <= 3) else kind
    for concept in ("osago", "kasko"):
        if concept in reading.concepts:
            position = fold(heading).find(reading.concepts[concept])
            if position >= 0 and len(fold(heading)) == len(heading):
                return heading[position : position + len(reading.concepts[concept])]
            return reading.concepts[concept]
    return ""
