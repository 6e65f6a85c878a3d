"""A reminder in one line: "Nadia tires Friday 10am", «Позвонить Ольге завтра 14:30», "下周三给王敏打电话"."""

from datetime import date, time
from typing import NamedTuple

from smallcrm.ui.kit.days import read_day
from smallcrm.ui.kit.times import is_marked, read_time

_MOST_WORDS_OF_A_DAY = 4
_LONGEST_CHINESE_DAY = 8
_LITTLE = ("on", "at", "by", "в", "во", "на", "к", "до")


class Quick(NamedTuple):
    """What to do, on which day, and at what time if one was said."""

    title: str
    day: date
    at: time | None


def read_line(text: str, *, today: date, day: date) -> Quick:
    """Take the day and the time off the end of a line, or a Chinese day off its start.

    Without a day it is the one given. A line that is nothing but a day stays a title.
    """
    words = text.split()
    words, at = _time_off(words)
    words, found = _day_off(words, today)
    if at is None:
        words, at = _time_off(words)
    title = " ".join(words)
    if found is None:
        title, found = _chinese_day_off(title, today)
    return Quick(title, found or day, at)


def _time_off(words: list[str]) -> tuple[list[str], time | None]:
    for length in (2, 1):
        said = " ".join(words[-length:])
        if len(words) > length and is_marked(said):
            return _without_little(words[:-length]), read_time(said)
    return words, None


def _day_off(words: list[str], today: date) -> tuple[list[str], date | None]:
    for length in range(min(_MOST_WORDS_OF_A_DAY, len(words) - 1), 0, -1):
        said = " ".join(words[-length:])
        # A bare number is more likely part of the title than the day of a month.
        if not said.isdigit() and (day := read_day(said, today)) is not None:
            return _without_little(words[:-length]), day
    return words, None


def _chinese_day_off(title: str, today: date) -> tuple[str, date | None]:
    for length in range(min(_LONGEST_CHINESE_DAY, len(title) - 1), 1, -1):
        said = title[:length]
        if not said.isascii() and (day := read_day(said, today)) is not None:
            return title[length:].strip(), day
    return title, None


def _without_little(words: list[str]) -> list[str]:
    """Drop the little word before a day: "tires on Friday"."""
    return words[:-1] if len(words) > 1 and words[-1].casefold() in _LITTLE else words
