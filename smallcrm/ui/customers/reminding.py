"""A wish to be reminded at the end of a line: "Wants tyres, remind me Friday", «напомнить через неделю»."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from smallcrm.ui.kit.days import read_day

_ASKS = r"(?:\bremind(?: me)?|\bнапомни(?:ть|те)?(?: мне)?|提醒我?)"
_BEFORE_THE_DAY = re.compile(
    rf"(?P<what>.*?)[\s,;.:，。；—–-]*{_ASKS}[\s:：]*(?P<day>.+)", re.IGNORECASE | re.DOTALL
)
_AFTER_THE_DAY = re.compile(r"(?P<what>.*)提醒我?[。.]?", re.DOTALL)
_LITTLE_WORD = re.compile(r"(?:on|at|about|к|об?|на|в)\s+", re.IGNORECASE)
_LONGEST_DAY = 12


class Wish(NamedTuple):
    """What was written without the wish, and the day to be reminded on."""

    text: str
    day: date


def wish(text: str, today: date) -> Wish | None:
    """Find a wish to be reminded; None if there is none, or its day is past or cannot be read."""
    for what, said in _candidates(text.strip()):
        day = _day(said, today)
        if day is not None and day >= today:
            return Wish(what.strip(" ,;.:，。；—–-"), day)
    return None


def _candidates(text: str) -> Iterator[tuple[str, str]]:
    """Part a line into what happened and what may be a day, the likelier way first."""
    if match := _BEFORE_THE_DAY.fullmatch(text):
        yield match["what"], match["day"]
    if match := _AFTER_THE_DAY.fullmatch(text):
        before = match["what"].rstrip()
        # Chinese says the day first and has no blanks: the longest ending that is a day.
        for length in range(min(_LONGEST_DAY, len(before)), 0, -1):
            yield before[:-length], before[-length:]


def _day(said: str, today: date) -> date | None:
    said = said.strip(" .。,，!！")
    return read_day(said, today) or read_day(_LITTLE_WORD.sub("", said, count=1), today)
