"""Names of any script in Latin letters, to compare 王小明 with Wang Xiaoming and Иванов with Ivanov.

Only for comparing: the spelling is coarse on purpose, so that Yulia, Julia and Юлия agree. Nothing of it is
ever shown.
"""

import re
from functools import lru_cache
from itertools import permutations

from smallcrm.domain.values.pinyin import pinyin
from smallcrm.domain.values.text import is_cjk

_CYRILLIC = re.compile("[Ѐ-ӿ]")
_LATIN = re.compile("[a-z]")
_TO_CYRILLIC = str.maketrans("aceopxyikmhtb", "асеорхуікмнтв")
_TO_LATIN = str.maketrans("асеорхуікмнтв", "aceopxyikmhtb")

_LETTERS = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "ie",
        "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m",
        "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f",
        "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "i", "ь": "", "э": "e",
        "ю": "iu", "я": "ia",
    }
)  # fmt: skip
_COARSER = (
    ("yo", "e"), ("jo", "e"), ("sch", "sh"), ("shch", "sh"), ("kh", "h"), ("ph", "f"), ("ck", "k"),
    ("tz", "ts"), ("cz", "ch"),
    ("x", "ks"), ("w", "v"), ("y", "i"), ("j", "i"), ("'", ""),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")
_MOST_WORDS = 4


def repaired(name: str) -> str:
    """Put look-alike letters of the other alphabet right in the words of a key: ивaнов with a Latin a."""
    if not (_CYRILLIC.search(name) and _LATIN.search(name)):
        return name
    return " ".join(sorted(map(_repaired_word, name.split(" "))))


def _repaired_word(word: str) -> str:
    if not (_CYRILLIC.search(word) and _LATIN.search(word)):
        return word
    for table, other in ((_TO_CYRILLIC, _LATIN), (_TO_LATIN, _CYRILLIC)):
        whole = word.translate(table)
        if not other.search(whole):
            return whole
    return word


@lru_cache(maxsize=65_536)
def in_latin(name: str) -> str:
    """Spell a name key in coarse Latin letters, words apart; Chinese becomes one word."""
    name = repaired(name)
    if is_cjk(name):
        name = pinyin(name)
    if _CYRILLIC.search(name):
        name = name.translate(_LETTERS)
    for fine, coarse in _COARSER:
        name = name.replace(fine, coarse)
    return name


def letters(name: str) -> str:
    """List the letters of a name in order of the alphabet: the same whatever order its words stand in.

    The i is left out, of which Юрий, Yuri and Yuriy have one, two or three.
    """
    return "".join(sorted(in_latin(name).replace(" ", "").replace("i", "")))


def is_other_script(a: str, b: str) -> bool:
    """Say whether two names are written in different scripts."""
    return _script(a) != _script(b)


def sounds_alike(a: str, b: str) -> bool:
    """Say whether two names are spelled the same in Latin letters, their words in any order.

    Chinese has no gaps between words: there the words of the other name are tried in every order.
    """
    first, second = in_latin(a), in_latin(b)
    if " " in first and " " in second:
        return sorted(map(_single, first.split())) == sorted(map(_single, second.split()))
    words, whole = (first, second) if " " in first else (second, first)
    parts, whole = words.split(), _single(whole)
    return len(parts) <= _MOST_WORDS and any(
        _single("".join(order)) == whole for order in permutations(parts)
    )


def _single(text: str) -> str:
    """Write every doubled letter once."""
    return _DOUBLED.sub(r"\1", text)


def _script(name: str) -> str:
    if is_cjk(name):
        return "chinese"
    return "cyrillic" if _CYRILLIC.search(name) else "latin"
