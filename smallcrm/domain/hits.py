"""Why somebody was found: the part of what is known of them that holds what was typed.

The search index finds customers by one folded text; here the lines of the list are asked again, so that
the row can say "LK19 ABC" or "wants winter tyres". Words are those of `search_terms.query_words`.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from smallcrm.domain.asset import Asset
from smallcrm.domain.customer_line import CustomerLine
from smallcrm.domain.values.text import fold

SIGNS = str.maketrans("", "", " -()+./")
"""Signs that do not count in numbers, as in the search index."""

LONGEST = 60
"""Letters of a note that are shown around the word."""


class Hit(NamedTuple):
    """What holds the words typed: which field, by its code, and the text to show."""

    field: str
    text: str


def of_thing(asset: Asset, words: Sequence[str]) -> str:
    """Return the text of a thing that holds one of the words, or ""."""
    texts = (asset.name, asset.plate, asset.policy_number, asset.serial_number, asset.vin)
    return next((text for text in texts if text and any(_holds(text, word) for word in words)), "")


def of_line(line: CustomerLine, words: Sequence[str]) -> Hit | None:
    """Find what of a line holds the words beyond its name; None where the name alone says it all."""
    for word in words:
        if _holds(line.name or line.company, word):
            continue
        for field, text in _texts(line):
            if _holds(text, word):
                return Hit(field, _around(text, word))
    return None


def _texts(line: CustomerLine) -> Iterator[tuple[str, str]]:
    for kind, details in line.details.items():
        yield from ((kind, detail.value) for detail in details)
    fields = ("company", "number", "city", "address", "postal_code", "tax_id", "external_id", "note")
    yield from ((name, getattr(line, name)) for name in fields)
    yield from ((f"custom.{id_}", value) for id_, value in line.custom.items() if isinstance(value, str))


def _holds(text: str, word: str) -> bool:
    folded = fold(text)
    if word in folded:
        return True
    return any(map(str.isdigit, word)) and word.translate(SIGNS) in folded.translate(SIGNS)


def _around(text: str, word: str) -> str:
    """Cut a long text down to the neighbourhood of a word."""
    text = " ".join(text.split())
    if len(text) <= LONGEST:
        return text
    place = max(fold(text).find(word), 0)
    start = max(place - LONGEST // 3, 0)
    start = text.rfind(" ", 0, start) + 1 if start else 0
    cut = text[start : start + LONGEST].rstrip()
    return ("…" if start else "") + cut + ("…" if start + LONGEST < len(text) else "")
