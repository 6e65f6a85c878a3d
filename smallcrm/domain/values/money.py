"""Amounts of money: whole minor units and a currency, and how people write them."""

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.text import clean_text, half_width

_NO_DECIMALS = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW"}
    | {"PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"}
)
_THREE_DECIMALS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})

LARGEST = Decimal(10) ** 15
"""No amount reaches this: minor units fit the 64 bits they are stored in, whatever the currency."""

_CURRENCIES = {
    "RUB": "₽, руб, рублей, рубля, рубль, р, rub, rur, российских рублей",
    "USD": "$, us$, usd, us dollars, dollars, dollar, долл, доллар, долларов, долларов сша, долл. сша, 美元",
    "EUR": "€, eur, euro, евро, 欧元",
    "GBP": "£, gbp, pounds, фунтов, 英镑",
    "CNY": "¥, cn¥, rmb, cny, 人民币, 元, 元整, 圆, 圆整, 块, yuan, юаней, юань",
    "JPY": "jpy, jp¥, 円, 日元, yen, иен",
    "HKD": "hk$, hkd, 港币, 港元",
    "TWD": "nt$, twd, 新台币, 新臺幣, 台币",
    "CAD": "ca$, c$, cad",
    "AUD": "a$, au$, aud",
    "SGD": "s$, sgd",
    "KZT": "₸, kzt, тенге, тг",
    "UAH": "₴, uah, грн, гривен",
    "BYN": "byn, бел. руб, бел.руб",
    "UZS": "uzs, сум",
    "PLN": "zł, pln",
    "CZK": "kč, czk",
    "CHF": "chf, sfr, fr",
    "TRY": "₺, try, tl",
    "INR": "₹, inr, rs",
    "KRW": "₩, krw",
    "VND": "₫, vnd",
    "ILS": "₪, ils",
    "THB": "฿, thb",
    "AED": "aed",
    "SEK": "sek",
    "NOK": "nok",
    "DKK": "dkk",
}
_CURRENCY_OF = {word: code for code, words in _CURRENCIES.items() for word in words.split(", ")}
_SCALES = {
    "тыс": 1000,
    "млн": 10**6,
    "mln": 10**6,
    "млрд": 10**9,
    "k": 1000,
    "к": 1000,
    "千": 1000,
    "万": 10**4,
    "萬": 10**4,
    "亿": 10**8,
    "億": 10**8,
}

_MINUS = str.maketrans(dict.fromkeys("−–—‐‑﹣", "-"))
_DIGIT = re.compile(r"\d")
_PLAIN = re.compile(r"-?\d{1,15}(?:\.\d{1,2})?", re.ASCII)
_NUMBER = r"\d(?:[\d.,'’ ]*\d)?"
# "руб." has a point of its own, in "€.50" it is the amount's.
_SIGN_OR_WORD = r"[^\d\s().,+-]+(?:\s[^\d\s().,+-]+)*(?:(?<=[^\W\d_])\.)?"
_WORDS = r"[^\d\s()+-](?:[^\d()+-]*[^\d\s()+-])?"
# Sign, currency, sign, number, "-00" or "=50" kopecks, ",-" for none, scale, currency, sign.
_AMOUNT = (
    rf"(?P<open>\()?\s*(?P<minus1>[-+])?\s*(?P<before>{_SIGN_OR_WORD})?\s*(?P<minus2>[-+])?\s*"
    rf"(?P<number>{_NUMBER}|[.,]\d+)(?P<coins>-00|=\d\d)?(?:[.,]-|=)?"
    r"\s*(?P<scale>(?:тыс|млн|млрд|mln|[kк])(?![^\W\d_])|[千万萬亿億])?\.?"
    rf"\s*(?P<after>{_WORDS})?\s*(?P<minus3>-)?\s*(?P<close>\))?"
)
_RUBLES_AND_KOPECKS = r"(\d)\s*(?:руб(?:лей|ля|ль)?|р|₽)\.?\s*(\d\d?)\s*к(?:оп(?:еек|ейки|ейка)?)?\.?$"
_YUAN_AND_JIAO = r"(\d)[元块](\d)角(?:(\d)分)?$"
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3})+")
_INDIAN = re.compile(r"[1-9]\d?(?:,\d{2})*,\d{3}")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole minor units (cents, kopecks, fen) of a currency (ISO 4217)."""

    amount: int
    currency: str

    @property
    def decimal(self) -> Decimal:
        """The amount in major units, with the currency's own number of decimals."""
        return from_minor(self.amount, self.currency)


def minor_units(currency: str) -> int:
    """Say how many decimals a currency has.

    Source: ISO 4217.
    """
    if currency in _NO_DECIMALS:
        return 0
    return 3 if currency in _THREE_DECIMALS else 2


def round_half_up(value: Decimal, digits: int = 0) -> Decimal:
    """Round as on paper: a half goes away from zero. The only place where money is rounded."""
    return value.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)


def to_minor(value: Decimal, currency: str) -> int:
    """Turn an amount in major units into whole minor units, rounding half up."""
    return int(round_half_up(value.scaleb(minor_units(currency))))


def from_minor(amount: int, currency: str) -> Decimal:
    """Turn whole minor units into an amount in major units."""
    return Decimal(amount).scaleb(-minor_units(currency))


def parse_amount(text: str, *, decimal_comma: bool | None = None) -> tuple[Decimal, str] | None:
    """Read an amount and its currency ("" if none is written); None if it is not one.

    `decimal_comma` settles "1,234" and "1.234" (`column_decimal_comma` finds it for a column); left
    None, a comma before exactly three digits groups thousands and a point marks decimals. Brackets
    and any kind of minus make it negative; ¥ is taken for yuan; 万, 亿, тыс. and k multiply.
    """
    if _PLAIN.fullmatch(text):
        return Decimal(text), ""
    if len(text) > 60 or not _DIGIT.search(text):
        return None
    plain = half_width(clean_text(text)).translate(_MINUS).casefold()
    plain = re.sub(_RUBLES_AND_KOPECKS, lambda match: f"{match[1]},{int(match[2]):02d} руб", plain)
    plain = re.sub(_YUAN_AND_JIAO, lambda match: f"{match[1]}.{match[2]}{match[3] or 0}元", plain)
    match = re.fullmatch(_AMOUNT, plain)
    if not match or bool(match["open"]) != bool(match["close"]):
        return None
    currency = _currency(match["before"], match["after"])
    value = _number(match["number"], decimal_comma)
    signs = [sign for sign in match.group("minus1", "minus2", "minus3") if sign]
    if currency is None or value is None or len(signs) > 1:
        return None
    if match["coins"]:
        value += Decimal(match["coins"][1:]) / 100
    value *= _SCALES.get(match["scale"] or "", 1)
    if value >= LARGEST:
        return None
    return (-value if "-" in signs or match["open"] else value), currency


def column_decimal_comma(texts: Sequence[str]) -> bool | None:
    """Find from a column's values whether the comma marks decimals; None if they do not tell."""
    signs = [_decimal_sign(text) for text in texts]
    commas, points = signs.count(","), signs.count(".")
    if min(commas, points) * 10 > max(commas, points) or commas == points:
        return None
    return commas > points


def _currency(*words: str | None) -> str | None:
    """Find the one currency written on either side; None if a word is no currency or they differ."""
    codes = {_CURRENCY_OF.get(word.strip(".,: ")) for word in words if word}
    if len(codes) > 1:
        return None
    return codes.pop() if codes else ""


def _number(digits: str, decimal_comma: bool | None) -> Decimal | None:
    digits = digits.replace("'", " ").replace("’", " ")
    if " " in digits:
        return _spaced(digits)
    commas, points = digits.count(","), digits.count(".")
    if commas and points:
        return _with_both_signs(digits)
    if commas + points == 0:
        return Decimal(digits)
    is_grouped = bool(_GROUPED.fullmatch(digits) or (commas and _INDIAN.fullmatch(digits)))
    if commas + points == 1:
        is_decimal = bool(points) if decimal_comma is None else bool(commas) is decimal_comma
        if is_decimal or not is_grouped:
            return Decimal("0" + digits.replace(",", "."))
    return Decimal(digits.replace(",", "").replace(".", "")) if is_grouped else None


def _spaced(digits: str) -> Decimal | None:
    """Read a number whose thousands are apart: 1 234 567,50."""
    first, *groups = digits.split(" ")
    last, *decimals = re.split("[.,]", groups[-1])
    if not (first.isdigit() and len(first) <= 3) or len(decimals) > 1:
        return None
    if any(len(group) != 3 or not group.isdigit() for group in [*groups[:-1], last]):
        return None
    return Decimal(digits.replace(" ", "").replace(",", "."))


def _with_both_signs(digits: str) -> Decimal | None:
    """Read a number with commas and points: the later kind marks decimals."""
    sign = "," if digits.rindex(",") > digits.rindex(".") else "."
    whole, *decimals = digits.split(sign)
    if len(decimals) != 1 or not (_GROUPED.fullmatch(whole) or _INDIAN.fullmatch(whole)):
        return None
    return Decimal(f"{whole.replace(',', '').replace('.', '')}.{decimals[0]}")


def _decimal_sign(text: str) -> str:
    """Name the sign that can only mark decimals in this text, if there is one."""
    match = re.search(_NUMBER, clean_text(half_width(text)))
    digits = match[0] if match else ""
    commas, points = digits.count(","), digits.count(".")
    if commas + points == 0:
        return ""
    if commas and points:
        return "," if digits.rindex(",") > digits.rindex(".") else "."
    if commas + points > 1:
        return "." if commas else ","
    sign = "," if commas else "."
    return sign if not _GROUPED.fullmatch(digits) else ""
