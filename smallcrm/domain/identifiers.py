"""Plates, VINs, policy and document numbers, tax numbers: what they are compared by and what is one."""

import re

from smallcrm.domain.text import half_width

_LOOK_ALIKES = str.maketrans("АВЕКМНОРСТУХІЅЈ", "ABEKMHOPCTYXISJ")
_NOT_ALPHANUMERIC = re.compile(r"[\W_]+")
_RUSSIAN_SHAPE = re.compile(r"([ABEKMHOPCTYX0])([\dO]{3})([ABEKMHOPCTYX0]{2})([\dO]{2,3})")
_NUMBER_WORD = re.compile(r"№|серия|номер|\b(?:сер|ном|no)\.|\bno:|编号|号码", re.IGNORECASE)
_VIN_CONFUSED = str.maketrans("IOQ", "100")

_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_PLATES = tuple(
    re.compile(shape)
    for shape in (
        rf"[{_PROVINCES}][A-Z][A-HJ-NP-Z0-9]{{4,5}}[A-HJ-NP-Z0-9挂学警港澳]",
        r"(?:WJ|[A-Z])[A-Z0-9京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使]?\d{5}",
        r"[ABEKMHOPCTYX]\d{3}[ABEKMHOPCTYX]{2}\d{2,3}",
        r"[ABEKMHOPCTYX]{2}\d{3,6}\d{2,3}",
        r"\d{4}[ABEKMHOPCTYX]{2}\d{2,3}",
    )
)
_GENERIC_PLATE = re.compile(r"(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{4,9}")
_PLATE_RUNS = re.compile(r"[A-Z]+|\d+")
_VIN = re.compile(r"[A-HJ-NPR-Z0-9]{17}")
_POLICY = re.compile(r"(?=(?:[A-Z\u0400-\u04ff\u4e00-\u9fff]*\d){5})[A-Z\u0400-\u04ff\u4e00-\u9fff0-9]{6,30}")
_INN_10 = (2, 4, 10, 3, 5, 9, 4, 6, 8)
_INN_12 = ((7, 2, 4, 10, 3, 5, 9, 4, 6, 8), (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8))
_CREDIT_CODE_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_CREDIT_CODE = re.compile(rf"[1-9AN][1-9][0-9]{{6}}[{_CREDIT_CODE_LETTERS}]{{10}}")


def plate_key(text: str) -> str:
    """Reduce a plate to what is compared: capitals, no gaps, Cyrillic look-alikes as Latin letters.

    On plates of the Russian pattern a zero typed for the letter O, and the reverse, are put right.
    """
    key = _bare(text)
    russian = _RUSSIAN_SHAPE.fullmatch(key)
    if russian:
        first, number, letters, region = russian.groups()
        return (
            first.replace("0", "O")
            + number.replace("O", "0")
            + letters.replace("0", "O")
            + region.replace("O", "0")
        )
    return key


def vin_key(text: str) -> str:
    """Reduce a VIN to what is compared; I, O and Q, which no VIN has, are read as 1, 0 and 0."""
    return _bare(text).translate(_VIN_CONFUSED)


def document_key(text: str) -> str:
    """Reduce a policy, serial or document number to what is compared: capitals and digits, no "№"."""
    return _bare(_NUMBER_WORD.sub(" ", text))


def is_plate(text: str) -> bool:
    """Say whether a text reads as a vehicle plate: Chinese, Russian, or letters and digits in 4 to 9 places.

    The general form is weak evidence on its own (AB1234 may be a product code).
    """
    if not 4 <= len(text) <= 14 or "\n" in text:
        return False
    key = plate_key(text)
    if any(shape.fullmatch(key) for shape in _PLATES):
        return True
    return bool(_GENERIC_PLATE.fullmatch(key)) and 2 <= len(_PLATE_RUNS.findall(key)) <= 3


def is_vin(text: str) -> bool:
    """Say whether a text is a VIN: 17 capitals and digits without I, O, Q, some of each kind."""
    key = _bare(text)
    return bool(_VIN.fullmatch(key)) and not key.isdigit() and any(map(str.isdigit, key))


def is_tax_id(text: str) -> bool:
    """Say whether a text is a tax number with a right check digit: Russian (10, 12) or Chinese (18).

    Sources: the Federal Tax Service's order on ИНН; GB 32100-2015 for 统一社会信用代码.
    """
    key = _bare(text)
    if key.isdigit() and len(key) in {10, 12}:
        return _is_inn(key)
    return len(key) == 18 and _CREDIT_CODE.fullmatch(key) is not None and _has_credit_check(key)


def looks_like_policy(text: str) -> bool:
    """Say whether a text may be a policy number: six or more letters and digits, five digits among them."""
    return len(text) <= 40 and _POLICY.fullmatch(document_key(text)) is not None


def _bare(text: str) -> str:
    if text.isascii() and text.isalnum():
        return text.upper()
    return _NOT_ALPHANUMERIC.sub("", half_width(text).upper().translate(_LOOK_ALIKES))


def _is_inn(digits: str) -> bool:
    if not digits.strip("0"):
        return False
    values = [int(digit) for digit in digits]
    if len(values) == 10:
        return _inn_check(values, _INN_10) == values[9]
    return _inn_check(values, _INN_12[0]) == values[10] and _inn_check(values, _INN_12[1]) == values[11]


def _inn_check(values: list[int], weights: tuple[int, ...]) -> int:
    return sum(weight * value for weight, value in zip(weights, values, strict=False)) % 11 % 10


def _has_credit_check(code: str) -> bool:
    total = sum(_CREDIT_CODE_LETTERS.index(letter) * 3**place for place, letter in enumerate(code[:17]))
    return _CREDIT_CODE_LETTERS[-total % 31] == code[17]
