"""Which part of a text matches what was typed, so that it can be marked.

Case, ё and е, spaces, dashes and brackets do not count: 4417 is found in "(555) 044-17".
"""

from functools import lru_cache

from smallcrm.domain.values.text import fold

_IGNORED = frozenset(" \u00a0\u202f-–—‐‑()[]{}.,/\\·'’\"«»")

Span = tuple[int, int]
"""Where a match begins and ends in the text."""


@lru_cache(maxsize=1024)
def matches(text: str, query: str) -> tuple[Span, ...]:
    """Find every word of the query in a text; overlapping matches become one."""
    letters, places = _letters(text)
    found: list[Span] = []
    whole, _ = _letters(query)
    words = {"".join(_letters(word)[0]) for word in query.split()} | {"".join(whole)}
    joined = "".join(letters)
    for word in words:
        start = joined.find(word) if word else -1
        while start >= 0:
            found.append((places[start], places[start + len(word) - 1] + 1))
            start = joined.find(word, start + len(word))
    return _united(found)


def _letters(text: str) -> tuple[list[str], list[int]]:
    """Fold a text letter by letter, with the place each came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        if sign in _IGNORED:
            continue
        for letter in fold(sign):
            letters.append(letter)
            places.append(place)
    return letters, places


def _united(spans: list[Span]) -> tuple[Span, ...]:
    united: list[Span] = []
    for start, end in sorted(spans):
        if united and start <= united[-1][1]:
            united[-1] = (united[-1][0], max(end, united[-1][1]))
        else:
            united.append((start, end))
    return tuple(united)
