"""Plates, VINs, policy and document numbers, tax numbers: what they are compared by and what is one."""

import re
from datetime import date

from smallcrm.domain.values.text import half_width

_LOOK_ALIKES = str.maketrans("АВЕКМНОРСТУХІЅЈ", "ABEKMHOPCTYXISJ")
_NOT_ALPHANUMERIC = re.compile(r"[\W_]+")
_VIN_CONFUSED = str.maketrans("IOQ", "100")
# "N" alone before a number is the number sign of typewriters.
_NUMBER_WORD = r"№|серия|номер|\b(?:сер|ном|no)\.|\bno:|(?:^|(?<=\s))N[°º]?\s+(?=\d)|编号|号码"
_WORD_SIGNS = re.compile("[ .:]")
_TAX_WORD = r"^\s*(?:инн|inn|税号|统一社会信用代码)[\s:：№/]*"

_RUSSIAN = "ABEKMHOPCTYX"
_RUSSIAN_SHAPE = re.compile(rf"([{_RUSSIAN}0])([\dO]{{3}})([{_RUSSIAN}0]{{2}})([\dO]{{2,3}})?")
_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_PLATES = (
    rf"[{_PROVINCES}][A-Z][A-HJ-NP-Z0-9]{{4,5}}[A-HJ-NP-Z0-9挂学警港澳使领]"
    rf"|[{_RUSSIAN}]\d{{3}}[{_RUSSIAN}]{{2}}\d{{2,3}}"  # cars
    rf"|[{_RUSSIAN}]{{2}}\d{{5,7}}|\d{{4}}[{_RUSSIAN}]{{2}}\d{{2,3}}"  # taxis and trailers, motorcycles
    # Most others are one to five digits beside or between up to three letters.
    r"|[A-Z]{1,3}\d{2,5}[A-Z]{0,3}|\d{1,4}[A-Z]{2,3}\d{0,4}|[A-Z]{1,3}\d{1,3}[A-Z]{1,3}|[A-Z]{3}\d[A-Z]\d{2}"
)
_VIN = re.compile(r"[A-HJ-NPR-Z0-9]{17}")
_POLICY = re.compile(r"(?=(?:\D*\d){5})[^\W_]{6,30}")

_INN_10 = (2, 4, 10, 3, 5, 9, 4, 6, 8)
_INN_11 = (7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
_INN_12 = (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
_CREDIT_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_CREDIT_CODE = re.compile(rf"[{_CREDIT_SIGNS}]{{2}}[1-8]\d{{5}}[{_CREDIT_SIGNS}]{{10}}", re.ASCII)
_RESIDENT_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_RESIDENT_ID = re.compile(r"[1-8]\d{16}[\dX]", re.ASCII)


def plate_key(text: str) -> str:
    """Reduce a plate to what is compared: capitals, no gaps, Cyrillic look-alikes as Latin letters.

    On plates of the Russian pattern a zero typed for the letter O, and the reverse, are put right.
    """
    key = _bare(text)
    if ("0" in key or "O" in key) and (russian := _RUSSIAN_SHAPE.fullmatch(key)):
        first, number, letters, region = russian.groups(default="")
        return "".join(
            (
                first.replace("0", "O"),
                number.replace("O", "0"),
                letters.replace("0", "O"),
                region.replace("O", "0"),
            )
        )
    return key


def vin_key(text: str) -> str:
    """Reduce a VIN to what is compared; I, O and Q, which no VIN has, are read as 1, 0 and 0."""
    return _bare(text).translate(_VIN_CONFUSED)


def document_key(text: str) -> str:
    """Reduce a policy, serial or document number to what is compared: capitals and digits, no "№"."""
    if text.isascii() and not _WORD_SIGNS.search(text):
        return _bare(text)
    return _bare(re.sub(_NUMBER_WORD, " ", half_width(text), flags=re.IGNORECASE))


def is_plate(text: str) -> bool:
    """Say whether a text reads as a vehicle plate: Chinese, Russian, or a few letters and digits.

    The general form is weak evidence on its own (AB1234 may be a product code).
    """
    if not 4 <= len(text) <= 14 or "\n" in text:
        return False
    key = plate_key(text)
    return 4 <= len(key) <= 9 and re.fullmatch(_PLATES, key, re.ASCII) is not None


def is_vin(text: str) -> bool:
    """Say whether a text is a VIN: 17 capitals and digits without I, O, Q, some of each kind."""
    key = _bare(text)
    return _VIN.fullmatch(key) is not None and not key.isdigit() and not key.isalpha()


def is_tax_id(text: str) -> bool:
    """Say whether a text is a tax number with a right check digit: Russian (10, 12) or Chinese (18).

    Sources: the Federal Tax Service's rules for ИНН; GB 32100-2015 for 统一社会信用代码.
    """
    key = _bare(re.sub(_TAX_WORD, "", text, flags=re.IGNORECASE))
    if len(key) in {10, 12} and key.isdigit() and key.isascii():
        return _is_inn(key)
    if len(key) != 18 or not _CREDIT_CODE.fullmatch(key) or is_resident_id(key):
        return False
    total = sum(_CREDIT_SIGNS.index(sign) * pow(3, place, 31) for place, sign in enumerate(key[:17]))
    return _CREDIT_SIGNS[-total % 31] == key[17]


def is_resident_id(text: str) -> bool:
    """Say whether a text is a Chinese identity card number: a possible birthday and a right check digit.

    Source: GB 11643-1999.
    """
    key = _bare(text)
    if not _RESIDENT_ID.fullmatch(key):
        return False
    try:
        date(int(key[6:10]), int(key[10:12]), int(key[12:14]))
    except ValueError:
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_RESIDENT_WEIGHTS, key, strict=False))
    return "10X98765432"[total % 11] == key[17]


def looks_like_policy(text: str) -> bool:
    """Say whether a text may be a policy number: six or more letters and digits, five digits among them."""
    return 6 <= len(text) <= 40 and _POLICY.fullmatch(document_key(text)) is not None


def _bare(text: str) -> str:
    """Take the letters and digits of a text as capitals, look-alikes of three scripts as Latin ones."""
    if text.isascii():
        return text.upper() if text.isalnum() else _NOT_ALPHANUMERIC.sub("", text.upper())
    bare = half_width(text).upper().translate(_LOOK_ALIKES)
    return bare if bare.isalnum() else _NOT_ALPHANUMERIC.sub("", bare)


def _is_inn(digits: str) -> bool:
    if not digits.strip("0"):
        return False
    if len(digits) == 10:
        return _inn_check(digits, _INN_10) == digits[9]
    return _inn_check(digits, _INN_11) == digits[10] and _inn_check(digits, _INN_12) == digits[11]


def _inn_check(digits: str, weights: tuple[int, ...]) -> str:
    return str(sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=False)) % 11 % 10)
