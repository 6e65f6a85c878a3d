"""Days as people type them into a field: any common form, and "in two weeks", «через неделю», "下周三".

Absolute dates are read by `smallcrm.domain.values.dates`; this adds what depends on today.
"""

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta

from smallcrm import i18n
from smallcrm.domain.values.dates import column_order, parse_date

_WORDS = {
    "today": 0, "сегодня": 0, "今天": 0, "tomorrow": 1, "завтра": 1, "明天": 1, "yesterday": -1,
    "вчера": -1, "昨天": -1, "послезавтра": 2, "后天": 2, "next week": 7, "через неделю": 7,
    "на следующей неделе": 7, "下周": 7, "in a week": 7, "in a fortnight": 14,
}  # fmt: skip
_MONTH_WORDS = {
    "next month": 1, "in a month": 1, "через месяц": 1, "в следующем месяце": 1, "下个月": 1, "下月": 1,
    "in a year": 12, "next year": 12, "через год": 12, "через полгода": 6, "明年": 12, "半年后": 6,
}  # fmt: skip
_WEEKDAYS = (
    ("monday", "mon", "понедельник", "пн"),
    ("tuesday", "tue", "tues", "вторник", "вт"),
    ("wednesday", "wed", "среда", "среду", "ср"),
    ("thursday", "thu", "thur", "thurs", "четверг", "чт"),
    ("friday", "fri", "пятница", "пятницу", "пт"),
    ("saturday", "sat", "суббота", "субботу", "сб"),
    ("sunday", "sun", "воскресенье", "вс"),
)
_WEEKDAY_OF = {word: number for number, words in enumerate(_WEEKDAYS) for word in words}
_CHINESE_DAY = re.compile(r"(下+)?(?:周|星期|礼拜)([一二三四五六日天])")
_CHINESE_DAYS = "一二三四五六日"
_CHINESE_NUMBERS = {sign: number for number, sign in enumerate("零一二三四五六七八九十")} | {"两": 2}
_AHEAD = re.compile(r"(?:in\s+|через\s+|\+)(\d{1,3})\s*([^\W\d]*)")
_CHINESE_AHEAD = re.compile(r"(\d{1,3}|[一二三四五六七八九十两])\s*(天|周|个?星期|个?月|年)后?")
_UNITS = (("d", 1), ("д", 1), ("сут", 1), ("w", 7), ("н", 7))
_MONTHLY_UNITS = (("mo", 1), ("м", 1), ("y", 12), ("г", 12), ("л", 12))


def read_day(text: str, today: date | None = None) -> date | None:
    """Read a day as it is typed; without `today` only absolute dates."""
    plain = " ".join(text.casefold().split()).strip(" .")
    relative = _relative(plain, today) if today is not None else None
    if relative is not None:
        return relative
    catalogue = i18n.active()
    order, _ = column_order([text], country=catalogue.region, language=catalogue.language)
    found = parse_date(text, order)
    if found is None and today is not None:
        # "20 Nov": the next one.
        found = parse_date(f"{plain} {today.year}", order)
        if found is not None and found < today:
            found = parse_date(f"{plain} {today.year + 1}", order)
    return found


def reader(today: Callable[[], date] | None) -> Callable[[str], date | None]:
    """Make a reader for a field that asks for today when it needs it."""
    return lambda text: read_day(text, today() if today is not None else None)


def months_later(day: date, months: int) -> date:
    """Go some months on; the 31st falls on the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _relative(plain: str, today: date) -> date | None:
    if plain in _WORDS:
        return today + timedelta(days=_WORDS[plain])
    if plain in _MONTH_WORDS:
        return months_later(today, _MONTH_WORDS[plain])
    return _weekday(plain, today) or _ahead(plain, today)


def _weekday(plain: str, today: date) -> date | None:
    """Read the name of a weekday: the next one after today."""
    word = re.sub(r"^(?:next|on|this|в|во|следующ\w+)\s+", "", plain)
    if word in _WEEKDAY_OF:
        return today + timedelta(days=(_WEEKDAY_OF[word] - today.weekday() - 1) % 7 + 1)
    match = _CHINESE_DAY.fullmatch(plain)
    if match is None:
        return None
    number = _CHINESE_DAYS.index(match[2].replace("天", "日"))
    if match[1]:  # 下周三 is the Wednesday of next week, 周三 the coming one
        monday = today - timedelta(days=today.weekday())
        return monday + timedelta(days=7 * len(match[1]) + number)
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def _ahead(plain: str, today: date) -> date | None:
    """Read a distance: "in 2 weeks", «через 3 дня», "3天后", "+14"."""
    if match := _CHINESE_AHEAD.fullmatch(plain):
        count = int(match[1]) if match[1].isdigit() else _CHINESE_NUMBERS[match[1]]
        unit = match[2].removeprefix("个")
        if unit in ("月", "年"):
            return months_later(today, count * (12 if unit == "年" else 1))
        return today + timedelta(days=count * (1 if unit == "天" else 7))
    match = _AHEAD.fullmatch(plain)
    if match is None:
        return None
    count, unit = int(match[1]), match[2]
    for start, months in _MONTHLY_UNITS:
        if unit.startswith(start):
            return months_later(today, count * months)
    for start, days in _UNITS:
        if unit.startswith(start):
            return today + timedelta(days=count * days)
    return today + timedelta(days=count) if not unit else None
