"""Amounts of money: whole minor units and a currency, and how people write them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from smallcrm.domain.text import clean_text, half_width

_NO_DECIMALS = frozenset("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split())
_THREE_DECIMALS = frozenset("BHD IQD JOD KWD LYD OMR TND".split())

_CURRENCY_WORDS = {
    "RUB": "₽ руб рублей рубля рубль р rub rur",
    "USD": "us$ usd dollars dollar долл долларов 美元 美金 $",
    "EUR": "€ eur euro евро 欧元",
    "GBP": "£ gbp pounds фунтов 英镑",
    "CNY": "cn¥ rmb cny 人民币 元整 元 圆 yuan юаней юань ¥",
    "JPY": "jpy jp¥ 円 日元 yen иен",
    "HKD": "hk$ hkd 港币 港元",
    "TWD": "nt$ twd 新台币 新臺幣 台币",
    "CAD": "ca$ c$ cad",
    "AUD": "a$ au$ aud",
    "SGD": "s$ sgd",
    "KZT": "₸ kzt тенге тг",
    "UAH": "₴ uah грн гривен",
    "BYN": "byn br",
    "UZS": "uzs сум",
    "PLN": "zł pln zl",
    "CZK": "kč czk",
    "CHF": "chf sfr",
    "TRY": "₺ try tl",
    "INR": "₹ inr rs",
    "KRW": "₩ krw",
    "VND": "₫ vnd",
    "ILS": "₪ ils",
    "THB": "฿ thb",
    "AED": "aed",
    "SEK": "sek",
    "NOK": "nok",
    "DKK": "dkk",
}
_CURRENCY_OF = {word: code for code, words in _CURRENCY_WORDS.items() for word in words.split()}
_SCALES = {
    "тыс": 1000,
    "млн": 1_000_000,
    "k": 1000,
    "к": 1000,
    "千": 1000,
    "万": 10_000,
    "萬": 10_000,
    "亿": 10**8,
}

_MINUS = str.maketrans(dict.fromkeys("−–—‐‑﹣", "-"))
_PLAIN = re.compile(r"-?\d+(?:\.\d\d?)?", re.ASCII)
_NUMBER = r"\d(?:[\d.,'’ ]*\d)?"
_SYMBOLS = r"[^\d.,()'’\s-][^\d()\s-]*?"
_AMOUNT = re.compile(
    rf"(?P<open>\()?\s*(?P<minus1>[-+])?\s*(?P<before>[^\d\s()+-]+\.?)?\s*(?P<minus2>[-+])?\s*"
    rf"(?P<number>{_NUMBER}|[.,]\d+)"
    r"(?P<kopecks>[-=]\d\d(?!\d))?(?:[.,]?[-=])?"
    r"\s*(?P<scale>тыс|млн|[kк](?![^\W\d_])|[千万萬亿])?\.?\s*(?P<after>[^\d\s()+-]+?)?\.?\s*(?P<minus3>-)?\s*(?P<close>\))?"
)
_COINS = re.compile(r"(\d)\s*(?:руб(?:лей|ля|ль)?|р|₽)\.?\s*(\d\d?)\s*к(?:оп(?:еек|ейки|ейка)?)?\.?$")
_YUAN_COINS = re.compile(r"(\d)元(\d)角(?:(\d)分)?$")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})*,\d{3}")


@dataclass(frozen=True, slots=True, order=True)
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

    Source: ISO 4217. The sum and the rupiah keep the two the standard gives them.
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
    plain = half_width(clean_text(text)).translate(_MINUS).casefold()
    if not plain or len(plain) > 60:
        return None
    plain = _COINS.sub(lambda match: f"{match[1]},{int(match[2]):02d} руб", plain)
    plain = _YUAN_COINS.sub(lambda match: f"{match[1]}.{match[2]}{match[3] or 0}元", plain)
    match = _AMOUNT.fullmatch(plain)
    if not match or bool(match["open"]) != bool(match["close"]):
        return None
    currency = _currency(match["before"], match["after"])
    if currency is None:
        return None
    value = _number(match["number"], decimal_comma)
    if value is None:
        return None
    if match["kopecks"]:
        if value != int(value):
            return None
        value += Decimal(int(match["kopecks"][1:])) / 100
    value *= _SCALES.get(match["scale"] or "", 1)
    minuses = "".join(match[name] or "" for name in ("minus1", "minus2", "minus3")).count("-")
    if minuses > 1:
        return None
    return (-value if minuses or match["open"] else value), currency


def column_decimal_comma(texts: Sequence[str]) -> bool | None:
    """Find from a column's values whether the comma marks decimals; None if they do not tell."""
    commas = points = 0
    for text in texts:
        vote = _decimal_sign(text)
        commas += vote == ","
        points += vote == "."
    if commas == points:
        return None
    winner, loser = max(commas, points), min(commas, points)
    return commas > points if loser * 10 <= winner else None


def _currency(before: str | None, after: str | None) -> str | None:
    """Find the one currency written on either side; None if a word is no currency or they differ."""
    codes = set()
    for word in (before, after):
        if word:
            code = _CURRENCY_OF.get(word.strip(".,:"))
            if code is None:
                return None
            codes.add(code)
    if len(codes) > 1:
        return None
    return codes.pop() if codes else ""


def _number(digits: str, decimal_comma: bool | None) -> Decimal | None:
    digits = digits.replace("'", " ").replace("’", " ")
    if " " in digits:
        first, *groups = digits.split(" ")
        *middle, last = groups
        whole_groups = [first, *middle, re.split(r"[.,]", last)[0]]
        if (
            any(len(group) != 3 or not group.isdigit() for group in whole_groups[1:])
            or not 1 <= len(first) <= 3
        ):
            return None
        digits = digits.replace(" ", "")
        whole, sign, decimals = digits.replace(",", ".").partition(".")
        return _decimal(whole, decimals) if "." not in decimals else None
    commas, points = digits.count(","), digits.count(".")
    if commas and points:
        decimal_sign = "," if digits.rindex(",") > digits.rindex(".") else "."
        group_sign = "." if decimal_sign == "," else ","
        if digits.count(decimal_sign) > 1:
            return None
        whole, _, decimals = digits.partition(decimal_sign)
        if not (_GROUPED.fullmatch(whole) or _INDIAN.fullmatch(whole)):
            return None
        return _decimal(whole.replace(group_sign, ""), decimals)
    sign = "," if commas else "."
    if commas + points == 0:
        return _decimal(digits, "")
    if commas + points > 1:
        grouped = _GROUPED.fullmatch(digits) or _INDIAN.fullmatch(digits)
        return _decimal(digits.replace(sign, ""), "") if grouped else None
    groups_thousands = _GROUPED.fullmatch(digits) is not None and not digits.startswith("0")
    is_decimal = sign == "." if decimal_comma is None else (sign == ",") is decimal_comma
    if groups_thousands and not is_decimal:
        return _decimal(digits.replace(sign, ""), "")
    whole, _, decimals = digits.partition(sign)
    return _decimal(whole, decimals)


def _decimal(whole: str, decimals: str) -> Decimal:
    return Decimal(f"{whole or 0}.{decimals}" if decimals else whole)


def _decimal_sign(text: str) -> str:
    """Name the sign that can only mark decimals in this text, if there is one."""
    match = re.search(_NUMBER, half_width(text).replace("\u00a0", " ").replace("\u202f", " "))
    if not match:
        return ""
    digits = match[0]
    commas, points = digits.count(","), digits.count(".")
    if commas and points:
        return "," if digits.rindex(",") > digits.rindex(".") else "."
    if commas + points > 1:
        return "." if commas else ","
    if commas + points == 0:
        return ""
    sign = "," if commas else "."
    whole, _, decimals = digits.partition(sign)
    if len(decimals) != 3 or " " in whole or len(whole) > 3 or whole.startswith("0"):
        return sign
    return ""
