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

from smallcrm.domain.text import clean_text, half_width

FIRST_YEAR = 1850
LAST_YEAR = 2150
"""Years outside are typing errors: a reminder in 3026 would never be seen again."""

NO_YEAR = 1604
"""The year of a birthday whose year is unknown, as address books write it: a leap year, so 29 February fits."""


class DateOrder(StrEnum):
    """Which part comes first where the text itself does not tell."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


_ENGLISH_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
_RUSSIAN_MONTHS = (
    "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр",
)  # fmt: skip

_WORD_MONTHS: dict[str, int] = {}
for _number, (_english, _russian) in enumerate(zip(_ENGLISH_MONTHS, _RUSSIAN_MONTHS, strict=True), start=1):
    _WORD_MONTHS |= {_english: _number, _english[:3]: _number}
    _WORD_MONTHS |= {_russian + ending: _number for ending in ("", "а", "я", "ь", "й", "е")}
    _WORD_MONTHS |= {_russian[:3]: _number, _russian[:4]: _number}
_WORD_MONTHS |= {"sept": 9, "мая": 5, "май": 5, "мае": 5, "нояб": 11}
del _WORD_MONTHS["ма"]

_CHINESE_DIGITS = {digit: str(value) for value, digit in enumerate("〇一二三四五六七八九")} | {
    "零": "0",
    "○": "0",
    "两": "2",
}
_CHINESE_NUMBER = re.compile("[〇○零一二三四五六七八九十廿卅]+")

_SEPARATOR = r"\s*[-./\\,_‐‑‒–—−·、年月]\s*|\s+"
_THREE_NUMBERS = re.compile(rf"(\d{{1,4}})({_SEPARATOR})(\d{{1,2}})(?:{_SEPARATOR})(\d{{1,4}})\s*[日号號.]?")
_EIGHT_DIGITS = re.compile(r"\d{8}")
_TAIWAN_YEAR = re.compile(r"(?:中[华華])?民[国國]\s*(元|\d{1,3})")
_WORD = r"[^\W\d_]+"
_DAY_FIRST = re.compile(
    rf"[«\"“']?(\d{{1,2}})[»\"”']?(?:st|nd|rd|th|-?го|-?е)?[-./,\s]*(?:of\s+)?({_WORD})[-./,\s']*(\d{{4}}|\d{{2}})"
)
_MONTH_FIRST = re.compile(rf"({_WORD})[-./\s]*(\d{{1,2}})(?:st|nd|rd|th)?[-./,\s]+'?(\d{{4}}|\d{{2}})")
_YEAR_FIRST = re.compile(rf"(\d{{4}})[-./,\s]*({_WORD})[-./\s]*(\d{{1,2}})(?:st|nd|rd|th)?")

_TIME = re.compile(
    r"(?:(?<=\d)t|[\s,]+(?:at\s+|в\s+)?|(?<=[日号號]))"
    r"(?:上午|下午|凌晨|晚上|中午|早上)?\s*"
    r"\d{1,2}(?:[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?|时(?:\d{1,2}分?)?(?:\d{1,2}秒)?|点(?:\d{1,2}分?)?)"
    r"\s*(?:[ap]\.?m\.?)?\s*(?:z|utc|gmt|msk|мск)?\s*(?:[+-]\d{2}:?\d{2})?$"
)
_COMPACT_TIME = re.compile(r"(\d{8})t?\d{4}(?:\d{2})?z?$")
_TIME_AHEAD = re.compile(r"^\d{1,2}:\d{2}(?::\d{2})?[,\s]+")
_WEEKDAY = re.compile(
    r"[(（]?\s*(?:(?<![^\W\d_])(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|(?<![^\W\d_])(?:понедельник|вторник|сред[аы]|четверг|пятниц[аы]|суббот[аы]|воскресенье|пн|вт|ср|чт|пт|сб|вс)"
    r"|(?:星期|周|週|礼拜|禮拜)[一二三四五六日天])(?![^\W\d_])\s*[)）]?\s*[.,]?\s*"
)
_YEAR_WORD = re.compile(r"(?<=\d)\s*(?:года|год|г|year)\.?(?=\W|$)")
_LEAD_WORD = re.compile(r"^(?:до|по|с|от|until|till|from|on|截止|截至|至|到)[\s:：]*(?=[\d«\"民二一])")
_SHAPE = re.compile(
    r"(?<!\d)\d{1,4}\s?[-./\\年]\s?\d{1,2}\s?[-./\\月]\s?\d{1,4}(?!\d)"
    r"|^\s*(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\s*$"
    r"|[〇零一二三四五六七八九]年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]"
)
_SHAPE_WORD = re.compile(rf"\d\W{{0,3}}({_WORD})|({_WORD})\W{{0,3}}\d")

_MONTH_FIRST_COUNTRIES = frozenset({"US", "PH", "PR", "GU", "FM", "PW", "BZ"})
_YEAR_FIRST_COUNTRIES = frozenset({"CN", "TW", "JP", "KR", "KP", "MN", "HU", "LT", "IR", "SE"})
_LANGUAGE_ORDER = {
    "en": DateOrder.MDY,
    "zh": DateOrder.YMD,
    "ja": DateOrder.YMD,
    "ko": DateOrder.YMD,
    "hu": DateOrder.YMD,
}


@lru_cache(maxsize=16384)
def parse_date(
    text: str, order: DateOrder, *, century_pivot: int = 2035, roc_years: bool = False
) -> date | None:
    """Read a date in any common form; None if it is not one, or the day is missing or impossible.

    `order` settles 03/05/2026. A day that can only be one (25 in 05/25/2026) is read whatever the
    order, except after points, which nobody writes month first. Two-digit years fall in the hundred
    years up to `century_pivot`. Years of the Republic of China are read when marked (民國115年) or,
    with `roc_years`, in any three-digit year (115/5/3). A time of day is dropped, not converted.
    """
    plain = _plain(text)
    if not plain:
        return None
    taiwan = _TAIWAN_YEAR.search(plain)
    if taiwan:
        year = 1 if taiwan[1] == "元" else int(taiwan[1])
        plain = f"{plain[: taiwan.start()]}{year + 1911}{plain[taiwan.end() :]}"
    numbers = _THREE_NUMBERS.fullmatch(plain)
    if numbers:
        return _from_numbers(
            numbers[1], numbers[3], numbers[4], order, century_pivot, "." in numbers[2], roc_years
        )
    if _EIGHT_DIGITS.fullmatch(plain):
        return _from_eight(plain, order)
    return _from_words(plain, century_pivot)


def parse_birthday(text: str, order: DateOrder, *, century_pivot: int = 2026) -> date | None:
    """Read a birthday; one without a year ("--05-03", "3 мая", "5月3日") gets the year NO_YEAR.

    Two-digit years fall in the hundred years up to `century_pivot`: nobody is born in the future.
    """
    found = parse_date(text, order, century_pivot=century_pivot)
    if found is not None:
        return found
    plain = _plain(text)
    return _day_and_month(plain, order) if plain else None


def column_order(texts: Sequence[str], *, country: str = "", language: str = "") -> tuple[DateOrder, bool]:
    """Settle one order of day and month for a whole column.

    Returns the order and whether the values themselves prove it: some day over 12 or a year in
    front, and nothing against. Otherwise the order most values allow, and among equals the habit of
    the country, else of the language.
    """
    allowed: Counter[frozenset[DateOrder]] = Counter()
    dotted = 0
    for text in texts:
        orders, has_dots = _orders_of(text)
        if orders:
            allowed[orders] += 1
            dotted += has_dots
    total = sum(allowed.values())
    votes = {order: sum(n for orders, n in allowed.items() if order in orders) for order in DateOrder}
    habit = _habit(country, language)
    if not total:
        return habit, False
    best = max(votes.values())
    winners = [order for order in DateOrder if votes[order] == best]
    if len(winners) == 1:
        return winners[0], best == total
    if habit not in winners or habit is DateOrder.MDY:
        # Points mean day first everywhere; a year-first country meets 5/3/2026 in files from America.
        if dotted * 2 > total and DateOrder.DMY in winners:
            return DateOrder.DMY, False
        if habit not in winners:
            return (DateOrder.MDY if DateOrder.MDY in winners else winners[0]), False
    return habit, False


def from_serial(number: float, *, is_1904: bool = False) -> date | None:
    """Turn a spreadsheet's day number into a date, dropping the time of day.

    Day 60 of the 1900 system is the 29 February 1900 that never was; it, zero, negatives and what
    lies beyond 9999 are no dates.
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
    if not 5 <= len(text) <= 60:
        return False
    plain = half_width(text)
    if _SHAPE.search(plain):
        return True
    if plain.isascii() and not any(character.isalpha() for character in plain):
        return False
    return any(
        (match[1] or match[2]) in _WORD_MONTHS for match in _SHAPE_WORD.finditer(plain.casefold())
    ) and any(character.isdigit() for character in plain)


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    """Strip what says nothing about the day: time, weekday, "г.", quotes, full width, Chinese numerals."""
    plain = half_width(clean_text(text)).casefold().replace("ё", "е")
    if not plain or len(plain) > 80:
        return ""
    plain = _LEAD_WORD.sub("", plain)
    plain = _TIME_AHEAD.sub("", plain)
    plain = _WEEKDAY.sub(" ", plain).strip()
    if plain.isascii():
        compact = _COMPACT_TIME.fullmatch(plain)
        if compact:
            return compact[1]
    else:
        plain = _CHINESE_NUMBER.sub(lambda match: _arabic(match[0]), plain)
        plain = _YEAR_WORD.sub("", plain)
    plain = _TIME.sub("", plain)
    return plain.strip(" .,;'\"")


def _arabic(numeral: str) -> str:
    """Write a Chinese numeral up to 99, or a row of Chinese digits, in Arabic digits."""
    numeral = numeral.replace("廿", "二十").replace("卅", "三十")
    if "十" not in numeral:
        return "".join(_CHINESE_DIGITS[digit] for digit in numeral)
    tens, _, ones = numeral.partition("十")
    if len(tens) > 1 or len(ones) > 1:
        return numeral
    return str(10 * int(_CHINESE_DIGITS.get(tens, "1")) + int(_CHINESE_DIGITS.get(ones, "0")))


def _from_numbers(  # noqa: PLR0913 - the parts of one match
    first: str, second: str, third: str, order: DateOrder, pivot: int, has_dots: bool, roc_years: bool
) -> date | None:
    if len(first) == 4:
        return _day(int(first), int(second), int(third)) if len(third) < 3 else None
    if len(first) == 3:
        return _day(int(first) + 1911, int(second), int(third)) if roc_years and len(third) < 3 else None
    if len(third) == 3:
        return None
    if len(third) == 4:
        year = int(third)
        if order is DateOrder.DMY:
            found = _day(year, int(second), int(first))
            return found if found or has_dots else _day(year, int(first), int(second))
        return _day(year, int(first), int(second)) or _day(year, int(second), int(first))
    a, b, c = int(first), int(second), int(third)
    if len(third) == 1 or order is DateOrder.YMD:
        return _day(_full_year(a, pivot), b, c) if len(first) == 2 else None
    if order is DateOrder.DMY:
        found = _day(_full_year(c, pivot), b, a)
        return found if found or has_dots else _day(_full_year(c, pivot), a, b)
    return _day(_full_year(c, pivot), a, b) or _day(_full_year(c, pivot), b, a)


def _from_eight(digits: str, order: DateOrder) -> date | None:
    year_first = _day(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    if year_first or order is DateOrder.YMD:
        return year_first
    a, b, year = int(digits[:2]), int(digits[2:4]), int(digits[4:])
    return _day(year, b, a) if order is DateOrder.DMY else _day(year, a, b)


def _from_words(plain: str, pivot: int) -> date | None:
    match = _DAY_FIRST.fullmatch(plain)
    if match:
        day, word, year = match.groups()
    else:
        match = _MONTH_FIRST.fullmatch(plain)
        if match:
            word, day, year = match.groups()
        else:
            match = _YEAR_FIRST.fullmatch(plain)
            if not match:
                return None
            year, word, day = match.groups()
    month = _WORD_MONTHS.get(word)
    if month is None:
        return None
    return _day(int(year) if len(year) == 4 else _full_year(int(year), pivot), month, int(day))


_YEARLESS_NUMBERS = re.compile(r"-{0,2}(\d{1,2})[-./月\s]{1,2}(\d{1,2})[日号號]?")
_YEARLESS_COMPACT = re.compile(r"--(\d{2})-?(\d{2})")
_YEARLESS_DAY_FIRST = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)?[-.\s]*(?:of\s+)?({_WORD})")
_YEARLESS_MONTH_FIRST = re.compile(rf"({_WORD})[-.\s]*(\d{{1,2}})(?:st|nd|rd|th)?")


def _day_and_month(plain: str, order: DateOrder) -> date | None:
    compact = _YEARLESS_COMPACT.fullmatch(plain)
    if compact:
        return _day(NO_YEAR, int(compact[1]), int(compact[2]))
    if plain.startswith("1604"):
        match = _THREE_NUMBERS.fullmatch(plain) or re.fullmatch(r"(\d{4})()(\d\d)(\d\d)", plain)
        return _day(NO_YEAR, int(match[3]), int(match[4])) if match else None
    numbers = _YEARLESS_NUMBERS.fullmatch(plain)
    if numbers:
        a, b = int(numbers[1]), int(numbers[2])
        if order is DateOrder.DMY and "月" not in plain:
            return _day(NO_YEAR, b, a)
        return _day(NO_YEAR, a, b)
    match = _YEARLESS_DAY_FIRST.fullmatch(plain)
    if match and match[2] in _WORD_MONTHS:
        return _day(NO_YEAR, _WORD_MONTHS[match[2]], int(match[1]))
    match = _YEARLESS_MONTH_FIRST.fullmatch(plain)
    if match and match[1] in _WORD_MONTHS:
        return _day(NO_YEAR, _WORD_MONTHS[match[1]], int(match[2]))
    return None


def _full_year(two_digits: int, pivot: int) -> int:
    year = pivot - pivot % 100 + two_digits
    return year if year <= pivot else year - 100


def _day(year: int, month: int, day: int) -> date | None:
    if not (FIRST_YEAR <= year <= LAST_YEAR or year == NO_YEAR):
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


@lru_cache(maxsize=16384)
def _orders_of(text: str) -> tuple[frozenset[DateOrder], bool]:
    """List the orders under which a text is a date; nothing if it needs no order or is none."""
    numbers = _THREE_NUMBERS.fullmatch(_plain(text))
    if not numbers:
        return frozenset(), False
    first, separator, second, third = numbers.groups()
    if len(first) > 2:
        return frozenset(), False
    a, b, c = int(first), int(second), int(third)
    orders = set()
    if len(third) in {2, 4}:
        if 1 <= a <= 31 and 1 <= b <= 12:
            orders.add(DateOrder.DMY)
        if 1 <= a <= 12 and 1 <= b <= 31:
            orders.add(DateOrder.MDY)
    if len(first) == 2 and len(third) <= 2 and 1 <= b <= 12 and 1 <= c <= 31:
        orders.add(DateOrder.YMD)
    return frozenset(orders), "." in separator


def _habit(country: str, language: str) -> DateOrder:
    tag, _, region = language.replace("_", "-").partition("-")
    place = (country or region).upper()
    if place in _MONTH_FIRST_COUNTRIES:
        return DateOrder.MDY
    if place in _YEAR_FIRST_COUNTRIES:
        return DateOrder.YMD
    if len(place) == 2:
        return DateOrder.DMY
    return _LANGUAGE_ORDER.get(tag.casefold(), DateOrder.DMY)
