"""What a customer can be found by: one folded text for parts of words, short tokens for one or two letters.

The text and the tokens are functions of the record alone, and the tokens of the text, so that an index
entry can be taken out again by its old text. A change of these rules needs another `TERMS_VERSION` in
`db/search`.
"""

import re
from collections.abc import Iterable, Sequence
from operator import add, itemgetter

from smallcrm.domain.values.identifiers import plate_key
from smallcrm.domain.values.names import pinyin, pinyin_initials
from smallcrm.domain.values.text import fold, is_cjk

NOT_DIGITS = re.compile(r"\D+")
BETWEEN_WORDS = r"\s,;:/|()\[\]<>\"'«»“”·、，。；：（）@._\-"
BEGINNING = re.compile(f"([^{BETWEEN_WORDS}]{{1,2}})[^{BETWEEN_WORDS}]*")
CJK = r"\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
CJK_RUN = re.compile(f"[{CJK}]+")
first_letter = itemgetter(0)
PHONE_LIKE = re.compile(r"\+?[\d()\-./ ]{3,}")


def search_text(names: Sequence[str], others: Iterable[str]) -> str:
    """Fold what a customer can be found by into one text, a line each; Chinese names bring their pinyin."""
    parts = [name for name in names if name]
    parts += [f"{pinyin(name)} {pinyin_initials(name)}" for name in parts if is_cjk(name)]
    parts += filter(None, others)
    return fold("\n".join(parts))


def fold_plate(text: str) -> str:
    """Fold a plate with its look-alike Latin and Cyrillic letters made one."""
    return fold(plate_key(text))


def short_tokens(text: str) -> str:
    """List what queries of one or two letters find, from the folded text: one exact token each.

    Every Chinese character and pair of neighbours, and the first one and two letters of every word.
    """
    # Whole words and runs are cut here: asking the pattern for each letter takes three times as long.
    beginnings = BEGINNING.findall(text)
    tokens = {*beginnings, *map(first_letter, beginnings)}
    if not text.isascii():
        for run in CJK_RUN.findall(text):
            tokens.update(run, map(add, run, run[1:]))
    return " ".join(tokens)


def query_words(query: str) -> list[str]:
    """Fold a query and split it into the words that all have to be found.

    What looks like a telephone number is one word of digits, however it is written.
    """
    folded = fold(query).strip()
    if PHONE_LIKE.fullmatch(folded) and any(sign.isdigit() for sign in folded):
        return [NOT_DIGITS.sub("", folded)]
    words = [word for part in folded.split() if (word := part.strip("\"'«»“”(),;"))]
    return list(dict.fromkeys(words))


def trigrams(word: str) -> list[str]:
    """List runs of three letters by which the texts that may hold a word are found.

    Every third one and the last: the candidates are compared with the whole word anyway, and each run
    that is looked up costs the walk through its list. Where two or more hold a digit those do: of
    user1725@example.org the digits are rare, the letters stand in every second address.
    """
    starts = [*range(0, len(word) - 3, 3), len(word) - 3]
    runs = [word[start : start + 3] for start in starts]
    rare = [run for run in runs if any(map(str.isdigit, run))]
    return rare if len(rare) > 1 else runs
