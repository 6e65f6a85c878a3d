"""Telephone numbers: what to store, what to compare by, and several in one cell taken apart.

`phone_key` is our own and quick, for the bulk path; `format_phone` asks the phonenumbers library and is
for one number typed into a field.
"""

import re
from typing import NamedTuple

from smallcrm.domain.text import clean_text, half_width


class _Plan(NamedTuple):
    """How a country dials: calling code, what stands before a national number, its digits without that."""

    code: str
    trunk: str
    shortest: int
    longest: int
    abroad: tuple[str, ...] = ("00",)


_PLANS = {
    "AE": _Plan("971", "0", 8, 9),
    "AM": _Plan("374", "0", 8, 8),
    "AR": _Plan("54", "0", 10, 11),
    "AT": _Plan("43", "0", 7, 13),
    "AU": _Plan("61", "0", 9, 9, ("0011",)),
    "AZ": _Plan("994", "0", 9, 9),
    "BD": _Plan("880", "0", 8, 10),
    "BE": _Plan("32", "0", 8, 9),
    "BG": _Plan("359", "0", 7, 9),
    "BR": _Plan("55", "0", 10, 11),
    "BY": _Plan("375", "80", 9, 9, ("810", "00")),
    "CA": _Plan("1", "1", 10, 10, ("011",)),
    "CH": _Plan("41", "0", 9, 9),
    "CN": _Plan("86", "0", 10, 11),
    "CY": _Plan("357", "", 8, 8),
    "CZ": _Plan("420", "", 9, 9),
    "DE": _Plan("49", "0", 7, 12),
    "DK": _Plan("45", "", 8, 8),
    "EE": _Plan("372", "", 7, 8),
    "EG": _Plan("20", "0", 8, 10),
    "ES": _Plan("34", "", 9, 9),
    "FI": _Plan("358", "0", 6, 11),
    "FR": _Plan("33", "0", 9, 9),
    "GB": _Plan("44", "0", 9, 10),
    "GE": _Plan("995", "0", 9, 9),
    "GR": _Plan("30", "", 10, 10),
    "HK": _Plan("852", "", 8, 8, ("001", "00")),
    "HR": _Plan("385", "0", 8, 9),
    "HU": _Plan("36", "06", 8, 9),
    "ID": _Plan("62", "0", 8, 12),
    "IE": _Plan("353", "0", 7, 9),
    "IL": _Plan("972", "0", 8, 9),
    "IN": _Plan("91", "0", 10, 10),
    "IT": _Plan("39", "", 8, 11),
    "JP": _Plan("81", "0", 9, 10, ("010",)),
    "KG": _Plan("996", "0", 9, 9),
    "KR": _Plan("82", "0", 8, 10, ("001", "002", "00")),
    "KZ": _Plan("7", "8", 10, 10, ("810", "00")),
    "LT": _Plan("370", "0", 8, 8),
    "LV": _Plan("371", "", 8, 8),
    "MD": _Plan("373", "0", 8, 8),
    "MN": _Plan("976", "0", 8, 8),
    "MO": _Plan("853", "", 8, 8),
    "MX": _Plan("52", "", 10, 10),
    "MY": _Plan("60", "0", 8, 10),
    "NL": _Plan("31", "0", 9, 9),
    "NO": _Plan("47", "", 8, 8),
    "NZ": _Plan("64", "0", 8, 10),
    "PH": _Plan("63", "0", 8, 10),
    "PK": _Plan("92", "0", 9, 10),
    "PL": _Plan("48", "", 9, 9),
    "PT": _Plan("351", "", 9, 9),
    "RO": _Plan("40", "0", 9, 9),
    "RS": _Plan("381", "0", 8, 9),
    "RU": _Plan("7", "8", 10, 10, ("810", "00")),
    "SA": _Plan("966", "0", 9, 9),
    "SE": _Plan("46", "0", 7, 9),
    "SG": _Plan("65", "", 8, 8, ("001", "002", "00")),
    "SK": _Plan("421", "0", 9, 9),
    "TH": _Plan("66", "0", 8, 9, ("001", "00")),
    "TJ": _Plan("992", "", 9, 9, ("810", "00")),
    "TM": _Plan("993", "8", 8, 8, ("810", "00")),
    "TR": _Plan("90", "0", 10, 10),
    "TW": _Plan("886", "0", 8, 9, ("002", "00")),
    "UA": _Plan("380", "0", 9, 9),
    "US": _Plan("1", "1", 10, 10, ("011",)),
    "UZ": _Plan("998", "", 9, 9, ("810", "00")),
    "VN": _Plan("84", "0", 9, 10),
    "ZA": _Plan("27", "0", 9, 9),
}
_BY_CODE = {plan.code: plan for plan in _PLANS.values()}

_ASCII_DELETE = {code: None for code in range(128) if not chr(code).isdigit()}
_NOT_DIGIT = re.compile(r"[^0-9]+")
_LETTER = re.compile(r"[^\W\d_]")
_MARKED_TRUNK = re.compile(r"\(\s*0\s*\)")

_WRAPPED = re.compile(r"""^=?\s*["“”'’‘`´]+\s*(.*?)\s*["“”'’‘`´]*$""", re.DOTALL)
_SCIENTIFIC = re.compile(r"(\d)(?:[.,](\d+))?e\+?(\d{1,2})", re.IGNORECASE)
_FLOAT_TAIL = re.compile(r"(\d{5,})[.,]0+")
_PHONE_SIGNS = re.compile(r"[+＋]?[\d\s().\-/–—−‐‑·*#]+")
_AMOUNT = re.compile(r"\d+[.,]\d{1,2}")
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}")

_EXTENSION = re.compile(
    r"[\s,;(（]*(?:(?:доб(?:авочный)?|вн(?:утр(?:енний)?)?|ext(?:ension|n)?|分机号?|轉|转|内线|#|(?<=[\d)\s])x|(?<=[\d)\s])х)"
    r"[.:：\s]*(?:№\s*)?)(\d{1,6})\s*[)）]?",
    re.IGNORECASE,
)
_SEPARATORS = re.compile(
    r"\s*(?:[;；,，、|\n]|:::)\s*|\s+/\s*|\s*/\s+|\s+(?:or|and|и|или|й|та|або|或者?|和|及)\s+|或者?|\s{3,}",
    re.IGNORECASE,
)
_SLASH = re.compile(r"/")
_NUMBER_IN_PART = re.compile(r"[+＋]?\(?\d[\d\s().\-/–—−‐‑·*]*\d\)?|\d+")

_LABELS = {
    "mobile": "mobile mob cell cellular cellphone handphone gsm m моб мобильный мобильник сот сотовый 手机 移动 移动电话 手机号",
    "work": "work office business off bus w раб рабочий служебный офис 办公 工作 单位 公司 办公室 办",
    "home": "home h дом домашний 家 家庭 住宅 家里 宅",
    "fax": "fax факс 传真",
    "main": "main primary основной осн главный 主 总机",
    "other": "other другой доп дополнительный 其他 备用",
    "whatsapp": "whatsapp wa ватсап вотсап вацап",
    "viber": "viber вайбер",
    "telegram": "telegram tg телеграм тг",
    "wechat": "wechat 微信",
    "": "tel phone telephone ph t p number no тел телефон т номер конт контактный 电话 联系电话 号码 座机 固话",
}
_LABEL_OF = {word: label for label, words in _LABELS.items() for word in words.split()}


def phone_key(text: str, country: str = "") -> str:
    """Reduce a number to the digits of its international form, so that all its spellings compare equal.

    `country` (ISO 3166) is where a number without a calling code belongs. A number that cannot be
    national there, or is too short to carry an area code, keeps its digits. Empty without digits.
    """
    if not text.isascii():
        text = half_width(text)
    digits = text if text.isdigit() else text.translate(_ASCII_DELETE)
    if not digits.isascii() or len(digits) > 15 or "e" in text or "E" in text or _has_letters(text):
        return _careful_key(text, country)
    return _key(digits, text, country)


def _key(digits: str, text: str, country: str) -> str:
    size = len(digits)
    plan = _PLANS.get(country)
    if "+" in text:
        return _international(digits, text)
    if size < 7:
        return digits
    if plan is None:
        return _homeless(digits, text)
    code, trunk, shortest, longest, abroad = plan
    if trunk and digits.startswith(trunk):
        rest = digits[len(trunk) :]
        if shortest <= len(rest) <= longest and rest[0] != "0":
            return code + rest
    for prefix in abroad:
        if digits.startswith(prefix) and size - len(prefix) > 7:
            return _international(digits[len(prefix) :], text)
    if digits.startswith(code) and shortest <= size - len(code) <= longest:
        rest = digits[len(code) :]
        if not (shortest <= size <= longest) or _is_long_form(code, digits):
            return code + rest
    if shortest <= size <= longest and (not trunk or digits[0] != "0"):
        if code == "86":
            return code + digits if _is_chinese(digits) else _homeless(digits, text)
        return code + digits
    return digits if size < 10 else _homeless(digits, text)


def _is_long_form(code: str, digits: str) -> bool:
    return code == "86" and len(digits) >= 12


def _is_chinese(digits: str) -> bool:
    """Say whether these are a Chinese mobile (11 digits), area code and number, or a 400/800 number."""
    if len(digits) == 11:
        return digits[0] == "1" and digits[1] in "3456789"
    return digits.startswith(("400", "800", "10", "2", "3", "4", "5", "6", "7", "8", "9"))


def _international(digits: str, text: str) -> str:
    """Drop the "(0)" or the national prefix people leave after the calling code."""
    if _MARKED_TRUNK.search(text):
        head = _NOT_DIGIT.sub("", text[: text.index("(")])
        digits = digits.removeprefix(head + "0") and head + digits[len(head) + 1 :]
    if len(digits) == 11 and digits[0] == "8" and digits[1] in "3489":
        return "7" + digits[1:]  # "+8 916 …": the plus of habit before the Russian eight
    for size in (1, 2, 3):
        plan = _BY_CODE.get(digits[:size])
        if plan:
            rest = digits[size:]
            if plan.trunk and rest.startswith(plan.trunk) and len(rest) - len(plan.trunk) >= plan.shortest:
                longer = len(rest) > plan.longest
                if plan.trunk.startswith("0") or longer:
                    return plan.code + rest[len(plan.trunk) :]
            return digits
    return digits


def _homeless(digits: str, text: str) -> str:
    """Read a number whose country is unknown, or that its country does not have, by its digits alone."""
    size = len(digits)
    if size == 11:
        if digits[0] == "8" and digits[1] in "3489":
            return "7" + digits[1:]
        if digits[0] == "1" and digits[1] in "3456789" and not _AMERICAN.match(text):
            return "86" + digits
    if digits.startswith("00") and size > 9:
        return _international(digits[2:], text)
    return digits


_AMERICAN = re.compile(r"\D*1[\s.\-]*\(?\d{3}\)?[\s.\-]+\d{3}[\s.\-]+\d{4}\D*$")


def _has_letters(text: str) -> bool:
    return not (text.isdigit() or _PHONE_SIGNS.fullmatch(text))


def _careful_key(text: str, country: str) -> str:
    """Take the key of a number dressed up: labels, extensions, wrappings, a float's tail."""
    parts = split_phones(text)
    if not parts:
        return ""
    digits = _NOT_DIGIT.sub("", parts[0][0])
    return _key(digits, parts[0][0], country)


def clean_phone(text: str) -> str:
    """Take the wrapping off a number and keep the person's own way of writing it.

    Off go `="138…"`, leading apostrophes, "tel:", the ".0" of a number stored as a fraction, full
    width and invisible characters. Leading zeros and the plus stay.
    """
    if text.isdigit() and text.isascii():
        return text
    plain = half_width(clean_text(text))
    wrapped = _WRAPPED.match(plain)
    if wrapped:
        plain = wrapped[1]
    if plain[:4].casefold() == "tel:":
        plain = plain[4:].strip()
    tail = _FLOAT_TAIL.fullmatch(plain)
    if tail:
        return tail[1]
    scientific = _SCIENTIFIC.fullmatch(plain)
    if scientific and not digits_lost(plain):
        digits = scientific[1] + (scientific[2] or "")
        return digits[: int(scientific[3]) + 1]
    return plain


def is_phone(text: str) -> bool:
    """Say whether a text reads as one telephone number: 5 to 15 digits and little else.

    A number marked as one ("доб. 123", "tel. 112") may have as few as 3.
    """
    plain = clean_phone(text)
    parts = split_phones(plain)
    if len(parts) != 1:
        return False
    number, extension, label = parts[0]
    digits = _NOT_DIGIT.sub("", number)
    marked = bool(extension) or bool(_LETTER.search(plain))
    if not (3 if marked else 5) <= len(digits) <= 15:
        return False
    if label and label not in _LABELS:
        return False
    return bool(_PHONE_SIGNS.fullmatch(number)) and not (_AMOUNT.fullmatch(plain) or _DATE.fullmatch(plain))


def digits_lost(value: str | float) -> bool:
    """Say whether a spreadsheet has thrown digits of this number away.

    True for "1.38E+10" with fewer digits than it stands for, for numbers beyond the 15 digits a
    spreadsheet keeps, and for texts of 18 or more digits that end in the zeros it put there.
    """
    if isinstance(value, int | float):
        return abs(value) >= 1e15
    plain = half_width(value).strip()
    scientific = _SCIENTIFIC.fullmatch(plain)
    if scientific:
        return int(scientific[3]) > len(scientific[2] or "") or int(scientific[3]) >= 15
    return len(plain) >= 18 and plain.isdigit() and not plain[15:].strip("0")


def split_phones(text: str) -> list[tuple[str, str, str]]:
    """Take several numbers in one cell apart: (number, extension, label) each, in their order.

    The label is "mobile", "work", "home", "fax", "main", "other", a messenger's name, or what the
    cell says in its own words ("Ольга"). Text without any number gives an empty list.
    """
    plain = clean_phone(text)
    if plain.isdigit() and len(plain) <= 15:
        return [(plain, "", "")] if plain else []
    found: list[tuple[str, str, str]] = []
    for part in _SEPARATORS.split(_EXTENSION.sub(lambda match: f" доб{match[1]}", plain)):
        for number, extension, label in _phones_of(part or ""):
            digits = sum(map(str.isdigit, number))
            if not digits:
                if label and found and not found[-1][2]:
                    found[-1] = (*found[-1][:2], label)
            elif digits <= 4 and found and not found[-1][1] and sum(map(str.isdigit, found[-1][0])) >= 5:
                found[-1] = (found[-1][0], number, found[-1][2] or label)
            else:
                found.append((number, extension, label))
    return found


def _phones_of(part: str) -> list[tuple[str, str, str]]:
    extension = ""
    match = re.search(r" доб(\d+)", part)
    if match:
        extension = match[1]
        part = (part[: match.start()] + " " + part[match.end() :]).strip()
    numbers = [number for match in _NUMBER_IN_PART.finditer(part) for number in _cut(match[0])]
    words = _NUMBER_IN_PART.sub(" ", part)
    label = _label(words)
    if not numbers:
        return [("", "", label)] if label else []
    return [
        (number, extension if index == len(numbers) - 1 else "", label)
        for index, number in enumerate(numbers)
    ]


def _cut(run: str) -> list[str]:
    """Cut a run of digits and signs where one number ends and the next begins."""
    run = run.strip(" .-/–—·*")
    if "/" in run:
        return _cut_slashes(run)
    digits = sum(map(str.isdigit, run))
    if digits <= 15:
        return [run]
    for match in re.finditer(r"\s+", run):
        left, right = run[: match.start()], run[match.end() :]
        left_digits = sum(map(str.isdigit, left))
        if (
            left_digits >= 7
            and 7 <= digits - left_digits
            and (2 * left_digits == digits or left_digits >= 10)
        ):
            return [left, *_cut(right)]
    return [run]


def _cut_slashes(run: str) -> list[str]:
    first, *others = run.split("/")
    numbers = _cut(first)
    for other in others:
        tail = other.strip()
        size = sum(map(str.isdigit, tail))
        if size >= 5 or not tail.isdigit():
            numbers.extend(_cut(tail) if size else [])
        elif len(numbers[-1]) > size and numbers[-1][-size:].isdigit():
            numbers.append(numbers[-1][:-size] + tail)
        else:
            numbers.append(tail)
    return numbers


def _label(words: str) -> str:
    plain = " ".join(words.replace("доб", " ").split()).strip(" .,:：;()（）[]-–—+/\"'«»")
    if not plain:
        return ""
    known = [_LABEL_OF.get(word.strip(".,:：()（）").casefold()) for word in plain.split()]
    for label in known:
        if label:
            return label
    return "" if all(label == "" for label in known) else plain


def format_phone(text: str, country: str) -> str:
    """Write a number the way its country does: nationally at home, with the calling code abroad.

    Returns the cleaned text unchanged when it is no valid number.
    """
    import phonenumbers  # 50 ms to import, and needed for one typed field at a time

    plain = clean_phone(text)
    try:
        number = phonenumbers.parse(plain, country or None)
    except phonenumbers.NumberParseException:
        return plain
    if not phonenumbers.is_valid_number(number):
        return plain
    home = _PLANS.get(country)
    style = (
        phonenumbers.PhoneNumberFormat.NATIONAL
        if home and str(number.country_code) == home.code
        else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    )
    return str(phonenumbers.format_number(number, style))
