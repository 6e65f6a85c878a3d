"""Dates as people write them: every common form in three languages, or None.

Pure reading: nothing is guessed beyond the order of day and month, which the caller settles once for a
whole column (`column_order`). A text without a day, or with a day the calendar lacks, is not a date.
"""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from smallcrm.domain.values.text import clean_text, half_width

FIRST_YEAR = 1850
LAST_YEAR = 2150
"""Years outside are typing errors: nobody would ever meet a reminder in 3026 again."""

NO_YEAR = 1604
"""The year of a birthday whose year nobody knows, as address books write it.

A leap year, so that 29 February fits.
"""


class DateOrder(StrEnum):
    """Which part comes first where the text itself does not tell."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


_MONTHS = (
    ("january", "jan", "январь", "января", "январе", "янв"),
    ("february", "feb", "febr", "февраль", "февраля", "феврале", "фев", "февр"),
    ("march", "mar", "март", "марта", "марте", "мар"),
    ("april", "apr", "апрель", "апреля", "апреле", "апр"),
    ("may", "май", "мая", "мае"),
    ("june", "jun", "июнь", "июня", "июне", "июн"),
    ("july", "jul", "июль", "июля", "июле", "июл"),
    ("august", "aug", "август", "августа", "августе", "авг"),
    ("september", "sep", "sept", "сентябрь", "сентября", "сентябре", "сен", "сент"),
    ("october", "oct", "октябрь", "октября", "октябре", "окт"),
    ("november", "nov", "ноябрь", "ноября", "ноябре", "ноя", "нояб"),
    ("december", "dec", "декабрь", "декабря", "декабре", "дек"),
)
_MONTH_OF = {word: number for number, words in enumerate(_MONTHS, start=1) for word in words}

_CHINESE_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "○": 0,
    "元": 1,
}
_CHINESE_COUNT = r"(?:([一二])百[零〇]?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?"
_CHINESE_NUMBER = "[〇○零一二三四五六七八九十廿卅百]+|元(?=年)"

# Patterns of the slower ways are texts, compiled (and kept by re) when first needed: start-up does without.
_SEPARATOR = r"(?:\s*[-./\\,、_‐‑‒–—−·年月]\s*|\s+)"
_SIMPLE = re.compile(r"(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})", re.ASCII)
_NUMBERS = rf"(\d{{1,4}})({_SEPARATOR})(\d{{1,2}}){_SEPARATOR}(\d{{1,4}})\s*[日号號.]?"
_EIGHT = r"(\d{4})(\d{2})(\d{2})"
_TAIWAN_YEAR = r"(?:中[华華])?民[国國]\s*(\d{1,3})(?=\D)"
_WORD = r"([^\W\d_]+)"
_DAY = r"[«\"“'(]?(\d{1,2})(?:st|nd|rd|th|-?го|-?е)?[»\"”')]?"
_YEAR = r"'?(\d{4}|\d{2})"
_DAY_FIRST = rf"{_DAY}[-./,\s]*(?:of\s+)?{_WORD}[-./,\s]*{_YEAR}"
_MONTH_FIRST = rf"{_WORD}[-./\s]*{_DAY}[-./,\s]+{_YEAR}"
_YEAR_FIRST = rf"(\d{{4}})[-./,\s]*{_WORD}[-./\s]*{_DAY}"

_CLOCK = (
    r"(?:(?:上午|下午|凌晨|晚上|中午|早上)\s*)?"
    r"\d{1,2}(?:[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?|[时時点點](?:\d{1,2}分?)?(?:\d{1,2}秒)?)"
    r"\s*(?:[ap]\.?m\b\.?)?"
)
_ZONE = r"\s*(?:z|utc|gmt|msk|мск|[ecmp][sd]t)?\s*(?:[+-]\d{2}:?\d{2})?"
_TIME_AFTER = rf"(?:(?<=\d)t|[\s,]+(?:at\s+|в\s+)?|(?<=[日号號])){_CLOCK}{_ZONE}$"
_TIME_BEFORE = rf"^{_CLOCK}[,\s]+(?=\S)"
_COMPACT_TIME = r"(\d{8})t?\d{4}(?:\d{2})?z?"
_WEEKDAY = (
    r"[(（]?\s*(?:(?<![^\W\d_])"
    r"(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|понедельник|вторник|сред[аы]|четверг|пятниц[аы]|суббот[аы]|воскресенье|пн|вт|ср|чт|пт|сб|вс)"
    r"(?![^\W\d_])|(?:星期|周|週|礼拜|禮拜)[一二三四五六日天])\s*[)）]?\s*[.,]?\s*"
)
_YEAR_WORD = r"(?<=\d)\s*(?:г(?:ода|\.)?\s?р(?:ождения|\.)|года|год|г)\.?(?![^\W_])"
_TAIL_WORD = r"\s*(?:出?生|到期|止|前|起)$"
_LEAD_WORD = (
    r"^(?:(?:(?:действу\w+|действител\w+)\s+до|истекает|до|по|с|от"
    r"|expires?(?:\s+on)?|exp|due(?:\s+on)?|until|till|from|on|by)(?![^\W\d_])|自|截止|截至|至|到)[\s:.]*"
)

_YEARLESS = r"(?:--)?(\d{1,2})(?:\s*[-./月]\s*|\s+)(\d{1,2})\s*[日号號.]?"
_YEARLESS_COMPACT = r"--(\d{2})(\d{2})"
_YEARLESS_DAY_FIRST = rf"{_DAY}[-.\s]*(?:of\s+)?{_WORD}"
_YEARLESS_MONTH_FIRST = rf"{_WORD}[-.\s]*{_DAY}"
_NO_YEAR_WRITTEN = r"0000-?(?=\d\d-?\d\d$)"

_SHAPE = re.compile(
    r"(?<![\d.,-])(?:"
    r"(?:1[89]|2[01])\d\d\s?[-./\\年]\s?(?:0?[1-9]|1[0-2])\s?[-./\\月]\s?(?:[0-2]?\d|3[01])"
    r"|(?:[0-2]?\d|3[01])\s?[-./\\]\s?(?:[0-2]?\d|3[01])\s?[-./\\]\s?(?:(?:1[89]|2[01])\d\d|\d\d)"
    r"|\d{2,3}年\d{1,2}月\d{1,2}"
    r"|[〇零○一二三四五六七八九]{2,4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿卅]"
    r"|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?=$|[tT])"
    r")(?![\d]|[.,-]\d)"
)
_DIGIT = re.compile("[\\d〇○零一二三四五六七八九]")
_WORDS = re.compile(r"[^\W\d_]+")

_MONTH_FIRST_COUNTRIES = frozenset({"US", "PH", "PR", "GU", "FM", "PW", "BZ"})
_YEAR_FIRST_COUNTRIES = frozenset({"CN", "TW", "JP", "KR", "KP", "MN", "HU", "LT", "IR", "SE"})
_HABIT_OF_LANGUAGE = {
    "en": DateOrder.MDY,
    "zh": DateOrder.YMD,
    "ja": DateOrder.YMD,
    "ko": DateOrder.YMD,
    "hu": DateOrder.YMD,
}


def parse_date(
    text: str, order: DateOrder, *, century_pivot: int = 2035, roc_years: bool = False
) -> date | None:
    """Read a date in any common form; None if it is not one, or the day is missing or impossible.

    `order` settles 03/05/2026. A day that can only be one (25 in 05/25/2026) is read whatever the
    order, except after points, which nobody writes month first. Two-digit years fall in the hundred
    years up to `century_pivot`. Years of the Republic of China are read when marked (民國115年) or,
    with `roc_years`, in any three-digit year (115/5/3). A time of day is dropped, not converted.
    """
    return _parse(text, order, century_pivot, roc_years)


def parse_birthday(text: str, order: DateOrder, *, century_pivot: int = 2026) -> date | None:
    """Read a birthday; one without a year ("--05-03", "3 мая", "5月3日") gets the year NO_YEAR.

    Two-digit years fall in the hundred years up to `century_pivot`: nobody is born in the future.
    """
    return _parse(text, order, century_pivot, False) or _parse_yearless(text, order)


def column_order(texts: Sequence[str], *, country: str = "", language: str = "") -> tuple[DateOrder, bool]:
    """Settle one order of day and month for a whole column.

    Returns the order and whether the values themselves settle it: some day over 12, or nothing that
    could be read two ways. Otherwise the order most values allow and, among equals, the habit: points
    mean day first, else what the country or, failing that, the language does.
    """
    seen = Counter(_orders_of(text) for text in texts)
    readable = {key: count for key, count in seen.items() if key is not None}
    open_ones = {key: count for key, count in readable.items() if key[0]}
    habit = _habit(country, language)
    if not open_ones:
        return habit, bool(readable)
    total = sum(open_ones.values())
    votes = {order: sum(n for (orders, _), n in open_ones.items() if order in orders) for order in DateOrder}
    winners = [order for order in DateOrder if votes[order] == max(votes.values())]
    if len(winners) == 1:
        return winners[0], votes[winners[0]] == total
    has_points = 2 * sum(n for (_, is_dotted), n in open_ones.items() if is_dotted) > total
    if has_points and DateOrder.DMY in winners and not (habit is DateOrder.YMD and habit in winners):
        return DateOrder.DMY, False
    # A year-first country meets 5/3/2026 in files from America.
    return (habit if habit in winners else DateOrder.MDY), False


def from_serial(number: float, *, is_1904: bool = False) -> date | None:
    """Turn a spreadsheet's day number into a date, dropping the time of day.

    Day 60 of the 1900 system is the 29 February 1900 that never was; it, zero, negatives and what
    lies beyond the year 9999 are no dates.
    """
    if not 1 <= number < 2_958_466:  # also refuses NaN
        return None
    days = int(number)
    if is_1904:
        return date(1904, 1, 1) + timedelta(days=days) if days <= 2_957_003 else None
    if days == 60:
        return None
    return date(1899, 12, 31 if days < 60 else 30) + timedelta(days=days)


def looks_like_date(text: str) -> bool:
    """Say cheaply whether a text has the shape of a date; `parse_date` has the last word."""
    if not 5 <= len(text) <= 60 or not _DIGIT.search(text):
        return False
    plain = half_width(text)
    if _SHAPE.match(plain):
        return True
    words = _WORDS.findall(plain)
    if not words:
        return False
    return any(word.casefold() in _MONTH_OF for word in words) or _SHAPE.search(plain) is not None


@lru_cache(maxsize=16384)
def _parse(text: str, order: DateOrder, pivot: int, roc_years: bool) -> date | None:
    numbers = _SIMPLE.fullmatch(text)
    if not numbers:
        plain = _plain(text)
        numbers = re.fullmatch(_NUMBERS, plain)
        if not numbers:
            return _from_words(plain, pivot) or _from_eight(plain, order)
    first, separator, second, third = numbers.groups()
    if len(first) == 3:
        if not roc_years or len(third) > 2:
            return None
        first = str(int(first) + 1911)
    for year, month, day in _readings(first, second, third, order, "." in separator):
        found = _day(_full_year(year, pivot), int(month), int(day))
        if found:
            return found
    return None


def _readings(
    first: str, second: str, third: str, order: DateOrder, is_dotted: bool
) -> list[tuple[str, str, str]]:
    """List the (year, month, day) three numbers may mean, the likeliest first."""
    year_first, month_first, day_first = (
        (first, second, third),
        (third, first, second),
        (third, second, first),
    )
    if len(first) == 4 or int(first) > 31 or len(third) == 1:
        return [year_first] if len(first) != 1 and len(third) <= 2 else []
    if len(third) == 3:
        return []
    if order is DateOrder.YMD and len(first) == len(third) == 2 and int(third) <= 31:
        return [year_first]
    if is_dotted and order is not DateOrder.MDY:
        return [day_first]
    return [day_first, month_first] if order is DateOrder.DMY else [month_first, day_first]


def _from_eight(plain: str, order: DateOrder) -> date | None:
    match = re.fullmatch(_EIGHT, plain)
    if not match:
        return None
    year_first = _day(int(match[1]), int(match[2]), int(match[3]))
    if year_first or order is DateOrder.YMD:
        return year_first
    a, b, year = int(plain[:2]), int(plain[2:4]), int(plain[4:])
    return _day(year, b, a) if order is DateOrder.DMY else _day(year, a, b)


def _from_words(plain: str, pivot: int) -> date | None:
    if match := re.fullmatch(_DAY_FIRST, plain):
        day, word, year = match.groups()
    elif match := re.fullmatch(_MONTH_FIRST, plain):
        word, day, year = match.groups()
    elif match := re.fullmatch(_YEAR_FIRST, plain):
        year, word, day = match.groups()
    else:
        return None
    return _day(_full_year(year, pivot), _MONTH_OF.get(word, 0), int(day))


def _parse_yearless(text: str, order: DateOrder) -> date | None:
    plain = re.sub(_NO_YEAR_WRITTEN, "--", _plain(text))
    if match := re.fullmatch(_YEARLESS, plain):
        a, b = int(match[1]), int(match[2])
        is_day_first = order is DateOrder.DMY and "月" not in plain and not plain.startswith("--")
        return _day(NO_YEAR, b, a) if is_day_first else _day(NO_YEAR, a, b)
    if match := re.fullmatch(_YEARLESS_COMPACT, plain):
        return _day(NO_YEAR, int(match[1]), int(match[2]))
    if match := re.fullmatch(_YEARLESS_DAY_FIRST, plain):
        return _day(NO_YEAR, _MONTH_OF.get(match[2], 0), int(match[1]))
    if match := re.fullmatch(_YEARLESS_MONTH_FIRST, plain):
        return _day(NO_YEAR, _MONTH_OF.get(match[1], 0), int(match[2]))
    return None


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    """Strip what says nothing about the day: time, weekday, "г.", full width, Chinese numerals."""
    if len(text) > 80:
        return ""
    plain = half_width(clean_text(text)).casefold()
    plain = re.sub(_LEAD_WORD, "", plain)
    plain = re.sub(_WEEKDAY, " ", plain).strip()
    compact = re.fullmatch(_COMPACT_TIME, plain)
    if compact:
        return compact[1]
    if not plain.isascii():
        plain = re.sub(_CHINESE_NUMBER, lambda match: _arabic(match[0]), plain)
        plain = re.sub(_TAIWAN_YEAR, lambda match: str(int(match[1]) + 1911), plain)
        plain = re.sub(_TAIL_WORD, "", re.sub(_YEAR_WORD, "", plain))
    plain = re.sub(_TIME_BEFORE, "", re.sub(_TIME_AFTER, "", plain))
    return plain.strip(' .,;"')


def _arabic(numeral: str) -> str:
    """Write a Chinese numeral up to 199, or a row of Chinese digits, in Arabic digits."""
    if all(sign in _CHINESE_DIGITS for sign in numeral):
        return "".join(str(_CHINESE_DIGITS[sign]) for sign in numeral)
    match = re.fullmatch(_CHINESE_COUNT, numeral.replace("廿", "二十").replace("卅", "三十"))
    if not match:
        return numeral
    hundreds, tens, ten, ones = match.groups(default="")
    number = 100 * _CHINESE_DIGITS.get(hundreds, 0) + 10 * _CHINESE_DIGITS.get(tens, 1 if ten else 0)
    return str(number + _CHINESE_DIGITS.get(ones, 0))


def _full_year(digits: str, pivot: int) -> int:
    year = int(digits)
    if len(digits) > 2:
        return year
    year += pivot - pivot % 100
    return year if year <= pivot else year - 100


def _day(year: int, month: int, day: int) -> date | None:
    if not (FIRST_YEAR <= year <= LAST_YEAR or year == NO_YEAR):
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


@lru_cache(maxsize=16384)
def _orders_of(text: str) -> tuple[frozenset[DateOrder], bool] | None:
    """List the orders under which a text is a date, and whether it is written with points.

    None for what is no date, no orders for a date that reads one way only. Whether the month has that
    day is left aside: 31.02.26 is a slip of somebody who writes the day first.
    """
    numbers = _SIMPLE.fullmatch(text) or re.fullmatch(_NUMBERS, _plain(text))
    if not numbers or len(numbers[1]) > 2:
        return (frozenset(), False) if _parse(text, DateOrder.YMD, 2035, True) else None
    first, separator, second, third = numbers.groups()
    a, b, c = int(first), int(second), int(third)
    orders = set()
    if len(third) in {2, 4}:
        if 1 <= a <= 31 and 1 <= b <= 12:
            orders.add(DateOrder.DMY)
        if 1 <= a <= 12 and 1 <= b <= 31:
            orders.add(DateOrder.MDY)
    if len(first) == 2 and len(third) <= 2 and 1 <= b <= 12 and 1 <= c <= 31:
        orders.add(DateOrder.YMD)
    return (frozenset(orders), "." in separator) if orders else None


def _habit(country: str, language: str) -> DateOrder:
    tag, _, region = language.replace("_", "-").partition("-")
    place = (country or region).upper()
    if place in _MONTH_FIRST_COUNTRIES:
        return DateOrder.MDY
    if place in _YEAR_FIRST_COUNTRIES:
        return DateOrder.YMD
    if len(place) == 2:
        return DateOrder.DMY
    return _HABIT_OF_LANGUAGE.get(tag.casefold(), DateOrder.DMY)
