"""Texts, dates, numbers and money in the reader's language.

`translate` and the `format_…` functions speak the active language, the program's one global. A document
that speaks another takes a `Catalogue` of its own. Everything stands on QTranslator and QLocale from
QtCore, which need no application; they are imported at the first text that is not plain English.
"""

import os
import sys
from collections.abc import Iterable
from datetime import date, time
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, Literal

from smallcrm import paths

if TYPE_CHECKING:
    from decimal import Decimal

    from PySide6.QtCore import QLocale, QTranslator

LANGUAGES = ("en", "zh", "ru")
LANGUAGE_NAMES = {"en": "English", "zh": "简体中文", "ru": "Русский"}

DateStyle = Literal["short", "medium", "long", "weekday", "day_month", "month_year"]

_NO_BREAK_SPACE = "\u00a0"
_MINUS = "\u2212"

# What QLocale has no pattern for; its own short and long ones are used where the region is known.
_PATTERNS = {
    "en": {"medium": "d MMM yyyy", "weekday": "ddd d MMM", "day_month": "d MMM"},
    "zh": {"medium": "yyyy年M月d日", "weekday": "M月d日 ddd", "day_month": "M月d日"},
    "ru": {"medium": "d MMM yyyy", "weekday": "ddd, d MMM", "day_month": "d MMM"},
}

_SYMBOLS = {
    "AMD": "֏", "AUD": "A$", "AZN": "₼", "BRL": "R$", "BYN": "Br", "CAD": "CA$", "CNY": "CN¥", "CZK": "Kč",
    "EUR": "€", "GBP": "£", "GEL": "₾", "HKD": "HK$", "ILS": "₪", "INR": "₹", "JPY": "¥", "KRW": "₩",
    "KZT": "₸", "MXN": "MX$", "NZD": "NZ$", "PHP": "₱", "PLN": "zł", "RUB": "₽", "SGD": "S$", "THB": "฿",
    "TRY": "₺", "TWD": "NT$", "UAH": "₴", "USD": "$", "VND": "₫",
}  # fmt: skip


class Catalogue:
    """One language with the habits of one region.

    `language` is one of LANGUAGES, anything else reads as English; `region` (ISO 3166) sets the order of
    dates, the separators of numbers and the first day of the week. Without one, Chinese and Russian use
    China's and Russia's; English then writes months as words, since 3/4 means two different days.
    """

    def __init__(self, language: str = "en", region: str = "") -> None:
        self.language = language if language in LANGUAGES else "en"
        self.region = region.upper()

    def __repr__(self) -> str:
        return f"Catalogue({self.language!r}, {self.region!r})"

    # Texts

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """Say a text in this language; a text nobody translated yet stays English.

        With a count `n` the form that goes with it is chosen and `%n` becomes the number.
        """
        if n < 0 and self.language == "en":
            return text
        found = _translator(self.language).translate(context, text, comment, n) or text
        return found.replace("%n", self.format_number(n)) if n >= 0 else found

    def join(self, texts: Iterable[str]) -> str:
        """Write several texts one after the other, as a list within a sentence."""
        return ("、" if self.language == "zh" else ", ").join(texts)

    def join_sentences(self, texts: Iterable[str]) -> str:
        """Write several sentences or notes one after the other; the last one keeps its end as it is."""
        *before, last = texts
        stop = "。" if self.language == "zh" else ". "
        return "".join(text.rstrip(".。") + stop for text in before) + last

    # Dates

    def format_date(self, day: date, style: DateStyle = "short") -> str:
        """Write a day in one of these styles.

        short 20/11/2026, medium 20 Nov 2026, long 20 November 2026, weekday Fri 20 Nov, day_month 20 Nov,
        month_year November 2026.
        """
        if style == "month_year":
            return self._month_and_year(day)
        from PySide6.QtCore import QDate

        text = self._locale.toString(QDate(day.year, day.month, day.day), self._date_pattern(style))
        if self.language == "ru":
            return text.replace(" ", _NO_BREAK_SPACE).replace("\u202f", _NO_BREAK_SPACE)
        return text

    def format_day(self, day: date, today: date, *, in_sentence: bool = False) -> str:
        """Write a day as people say it: Today, Tomorrow, Fri 20 Nov within the week, 14 Jan, 15 Oct 2027.

        Within a sentence it is today and tomorrow.
        """
        distance = (day - today).days
        if distance == 0:
            return self.translate("Dates", "today") if in_sentence else self.translate("Dates", "Today")
        if distance == 1:
            return self.translate("Dates", "tomorrow") if in_sentence else self.translate("Dates", "Tomorrow")
        if distance == -1:
            return (
                self.translate("Dates", "yesterday") if in_sentence else self.translate("Dates", "Yesterday")
            )
        if 1 < distance < 7:
            return self.format_date(day, "weekday")
        return self.format_date(day, "day_month" if day.year == today.year else "medium")

    def format_time(self, moment: time) -> str:
        """Write a time of day to the minute: 9:30 am, 09:30."""
        from PySide6.QtCore import QLocale, QTime

        text = self._locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
        if self.language == "en":
            text = text.replace("AM", "am").replace("PM", "pm")
        return text.replace("\u202f", _NO_BREAK_SPACE)

    def month_name(self, month: int, *, short: bool = False) -> str:
        """Name a month (1 to 12) standing alone, as above a column."""
        from PySide6.QtCore import QLocale

        form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
        return self._locale.standaloneMonthName(month, form)

    def weekday_name(self, weekday: int, *, short: bool = False) -> str:
        """Name a day of the week; Monday is 0."""
        from PySide6.QtCore import QLocale

        form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
        return self._locale.standaloneDayName(weekday + 1, form)

    def first_weekday(self) -> int:
        """Say on which day a week begins here; Monday is 0."""
        if self.language == "en" and not self.region:
            return 0
        return int(self._locale.firstDayOfWeek().value) - 1

    # Numbers

    def format_number(self, value: "Decimal | float", decimals: int | None = None) -> str:
        """Write a number; `decimals` rounds half up, without it every digit is shown."""
        if isinstance(value, int) and not decimals:
            return self._signed(value, self._digits(abs(value), ""))
        from decimal import ROUND_HALF_UP, Decimal

        number = Decimal(str(value))
        if decimals is not None:
            number = number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
        whole, _, rest = f"{abs(number):f}".partition(".")
        return self._signed(number, self._digits(int(whole), rest))

    def format_money(self, minor: int, currency: str = "", *, trim: bool = False) -> str:
        """Write an amount given in minor units; `trim` drops a fraction that is nothing.

        Without a currency the number stands alone, with two decimals.
        """
        from smallcrm.domain.values.money import minor_units

        places = minor_units(currency)
        whole, fraction = divmod(abs(minor), 10**places)
        rest = f"{fraction:0{places}d}" if places and (fraction or not trim) else ""
        amount = self._digits(whole, rest)
        if currency:
            symbol = self.currency_symbol(currency)
            gap = _NO_BREAK_SPACE if symbol[-1].isalpha() else ""
            amount = self._money_pattern.replace("¤1", f"¤{gap}1").replace("1", amount).replace("¤", symbol)
        return self._signed(minor, amount)

    def format_percent(self, ratio: "Decimal | float", decimals: int = 0) -> str:
        """Write a ratio (0.43) as a percentage (43%)."""
        from decimal import Decimal

        gap = _NO_BREAK_SPACE if self.language == "ru" else ""
        return self.format_number(Decimal(str(ratio)) * 100, decimals) + gap + "%"

    def currency_symbol(self, currency: str) -> str:
        """Name a currency the shortest way that cannot be taken for another one here."""
        from PySide6.QtCore import QLocale

        if self._locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) == currency:
            return self._locale.currencySymbol()
        if currency == "JPY" and self.language == "zh":
            return "JP¥"
        return _SYMBOLS.get(currency, currency)

    @cached_property
    def _locale(self) -> "QLocale":
        from PySide6.QtCore import QLocale

        return QLocale(f"{self.language}_{self.region}" if self.region else self.language)

    @cached_property
    def _money_pattern(self) -> str:
        """Show where the sign and the number stand in an amount: "¤1" or "1 ¤"."""
        return self._locale.toCurrencyString(1.0, "¤", 0)

    def _date_pattern(self, style: DateStyle) -> str:
        from PySide6.QtCore import QLocale

        if style == "short":
            if self.language == "en" and not self.region:
                return _PATTERNS["en"]["medium"]
            pattern = self._locale.dateFormat(QLocale.FormatType.ShortFormat)
            return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")
        if style == "long":
            if self.language == "en" and not self.region:
                return "d MMMM yyyy"
            pattern = self._locale.dateFormat(QLocale.FormatType.LongFormat)
            return pattern.replace("dddd", "").strip(", ")
        return _PATTERNS[self.language][style]

    def _month_and_year(self, day: date) -> str:
        if self.language == "zh":
            return f"{day.year}年{day.month}月"
        gap = _NO_BREAK_SPACE if self.language == "ru" else " "
        return f"{self.month_name(day.month)}{gap}{day.year}"

    def _digits(self, whole: int, rest: str) -> str:
        # QLocale counts in 64 bits.
        text = self._locale.toString(whole) if whole < 2**63 else str(whole)
        return text + (self._locale.decimalPoint() + rest if rest else "")

    @staticmethod
    def _signed(value: "int | Decimal", text: str) -> str:
        return _MINUS + text if value < 0 and any(digit in text for digit in "123456789") else text


@lru_cache
def _translator(language: str) -> "QTranslator":
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    # From memory: a file loaded by its name stays mapped, and one that is written anew while the program
    # runs (an update, a build) would end it.
    data = _kept_data(language)
    if data:
        translator.load(data)
    return translator


@cache
def _kept_data(language: str) -> bytes:
    """Read a catalogue; the translator reads from these very bytes, so they stay."""
    try:
        return paths.resource("i18n", f"smallcrm_{language}.qm").read_bytes()
    except OSError:
        return b""


_active = Catalogue()


def set_language(language: str, region: str = "") -> Catalogue:
    """Choose the language of the program; an unknown or empty one is the system's."""
    global _active  # noqa: PLW0603 - the program's one global: every text there is depends on it
    code = language.replace("-", "_").partition("_")[0].lower()
    _active = Catalogue(code if code in LANGUAGES else system_language(), region)
    return _active


def active() -> Catalogue:
    """Return the catalogue of the active language."""
    return _active


def language() -> str:
    """Name the active language."""
    return _active.language


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """Say a text in the active language; see `Catalogue.translate`.

    Context, text and comment are literals, else they are not found for translation.
    """
    return _active.translate(context, text, comment, n)


def translate_later(context: str, text: str, comment: str = "") -> str:  # noqa: ARG001 - read by lupdate
    """Mark a literal for translation where it stands in a table; `translate` says it later."""
    return text


def format_date(day: date, style: DateStyle = "short") -> str:
    """Write a day in the active language; see `Catalogue.format_date`."""
    return _active.format_date(day, style)


def format_day(day: date, today: date, *, in_sentence: bool = False) -> str:
    """Write a day as people say it, in the active language; see `Catalogue.format_day`."""
    return _active.format_day(day, today, in_sentence=in_sentence)


def format_time(moment: time) -> str:
    """Write a time of day in the active language."""
    return _active.format_time(moment)


def format_number(value: "Decimal | float", decimals: int | None = None) -> str:
    """Write a number in the active language; see `Catalogue.format_number`."""
    return _active.format_number(value, decimals)


def format_money(minor: int, currency: str = "", *, trim: bool = False) -> str:
    """Write an amount of minor units in the active language; see `Catalogue.format_money`."""
    return _active.format_money(minor, currency, trim=trim)


def format_percent(ratio: "Decimal | float", decimals: int = 0) -> str:
    """Write a ratio as a percentage in the active language."""
    return _active.format_percent(ratio, decimals)


def system_language() -> str:
    """Name the first language of the system that we speak, else English."""
    for name in _system_locales():
        code = name.replace("-", "_").partition("_")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


def system_region() -> str:
    """Name the region (ISO 3166) the system is set to, or "" if it does not say."""
    for name in _system_locales():
        for part in name.replace("-", "_").split("_")[1:]:
            if len(part) == 2 and part.isalpha():
                return part.upper()
    return ""


def _system_locales() -> list[str]:
    """List the system's locales, the preferred one first: "ru_RU", "zh-Hans-CN"."""
    if sys.platform not in ("win32", "darwin"):
        # Read here, because QtCore costs a command of the command line a tenth of a second.
        named = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
        preferred = os.environ.get("LANGUAGE", "") if named not in ("", "C", "POSIX") else ""
        return [name.partition(".")[0].partition("@")[0] for name in [*preferred.split(":"), named] if name]
    from PySide6.QtCore import QLocale

    system = QLocale.system()
    return [*system.uiLanguages(), system.name()]
