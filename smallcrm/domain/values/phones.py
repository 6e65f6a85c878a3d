"""Telephone numbers: what to store, what to compare by, and several in one cell taken apart.

`phone_key` is our own and quick, for the bulk path; `format_phone` asks the phonenumbers library and is
for one number typed into a field.
"""

import re

from smallcrm.domain.values.phone_plans import BY_CODE, PLANS, Plan
from smallcrm.domain.values.text import clean_text, half_width

# What may stand between the digits of one number. Whatever else there is makes the slow way decide.
_SIGNS = dict.fromkeys(map(ord, " +-().\u00a0\u2009\u202f\u2010\u2011\u2012\u2013\u2014\u2212"))
_NOT_DIGIT = re.compile(r"[^0-9]+")
_PLUS_OR_DIGIT = frozenset("+(0123456789")
_LONGEST_CELL = 1000
_FILLER = frozenset(digit * size for digit in "0123456789" for size in range(5, 16))

_TIDY = re.compile(r"[+(]?\d[\d() -]*\d", re.ASCII)
_WRAPPED = re.compile(r"""=?\s*["“”'’‘`´]+\s*(.*?)\s*["“”'’‘`´]*""", re.DOTALL)
_SCIENTIFIC = re.compile(r"(\d)(?:[.,](\d+))?e\+?(\d{1,2})", re.IGNORECASE)
_FLOAT_TAIL = re.compile(r"(\+?\d{5,})[.,]0+")
_AMOUNT = re.compile(r"\d+[.,]\d{1,2}")
_DATE = re.compile(
    r"\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2}|\d{1,2}\.\d{1,2}\.\d{2}"
)
_MARKED_TRUNK = re.compile(r"\+?([1-9]\d{0,2})\D*\(\s*0\s*\)")
_AMERICAN = re.compile(r"\D*1[\s.-]*\(?\d{3}\)?[\s.-]+\d{3}[\s.-]+\d{4}\D*")

_EXTENSION = re.compile(
    r"[\s,;(]*(?:(?<![^\W\d_])(?:доб(?:авочный)?|вн(?:утр(?:енний)?)?|ext(?:ension|n)?)|分机号?|分機|轉|转|内线|#"
    r"|(?<=[\d)\s])[xх](?=[\s.]*\d))[.:\s]*(?:№\s*)?(\d{1,6})(?!\d)\s*\)?",
    re.IGNORECASE,
)
_CHINESE_EXTENSION = re.compile(r"(\(?0(?:10|2\d)\)?[- ]\d{8}|\(?0[3-9]\d\d\)?[- ]\d{7,8})-(\d{2,6})")
_SEPARATOR = re.compile(
    r"\s*(?:[;,、|\n]|:::|\\+)\s*|\s+/+\s*|\s*/+\s+|\s+(?:or|and|и|или|й|та|або|和|及)\s+|或者?|\s{3,}",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![^\W_])(?:(?:с|до|после|from|to|till|after|before)\s+\d{1,2}(?![\d:)-])|\d{1,2}:\d{2}(?!\d))",
    re.IGNORECASE,
)
_RUN = re.compile(r"\+?\(?\d[\d\s()./*–—−‐‑-]*\d\)?|\d")
_WORD = re.compile(r"[\s.,:;()\[\]]+")
_EDGES = " .,:;()[]-–—+/\\\"'«»"

_LABELS = {
    "mobile": "mobile mob cell cellular cellphone handphone gsm m моб мобильный мобильник сот сотовый "
    "手机 移动 移动电话 手机号",
    "work": "work office business off bus w раб рабочий служебный офис 办公 工作 单位 公司 办公室 办",
    "home": "home h дом домашний 家 家庭 住宅 家里 宅",
    "fax": "fax факс 传真",
    "main": "main primary основной осн главный 主 总机",
    "other": "other другой доп дополнительный 其他 备用",
    "whatsapp": "whatsapp wa ватсап вотсап вацап",
    "viber": "viber вайбер",
    "telegram": "telegram tg телеграм тг",
    "wechat": "wechat 微信",
    "": "tel phone telephone ph t p number no тел телефон т номер конт контактный "
    "电话 联系电话 号码 座机 固话 tel.:",
}
_LABEL_OF = {word: label for label, words in _LABELS.items() for word in words.split()}


def phone_key(text: str, country: str = "") -> str:
    """Reduce a number to the digits of its international form, so that all its spellings compare equal.

    `country` (ISO 3166) is where a number without a calling code belongs. A number that cannot be
    national there, or is too short to carry an area code, keeps its digits. Extensions are left out.
    Empty when there is no number, when a spreadsheet lost its digits, and for fillers such as 0000000:
    nothing should ever match by those.
    """
    if text.isdigit() and text.isascii() and len(text) <= 15:
        return _key(text, text, country)
    digits = _without_signs(text)
    if not digits.isdigit() or len(digits) > 13 or "." in text or "(0)" in text or not digits.isascii():
        return _careful_key(text, country)
    return _key(digits, text, country)


def clean_phone(text: str) -> str:
    """Take the wrapping off a number and keep the person's own way of writing it.

    Off go `="138…"`, leading apostrophes, "tel:", the ".0" of a number stored as a fraction, full
    width and invisible characters. Leading zeros and the plus stay.
    """
    if _TIDY.fullmatch(text) and "  " not in text:
        return text
    plain = half_width(clean_text(text))
    wrapped = _WRAPPED.fullmatch(plain)
    if wrapped:
        plain = wrapped[1]
    if plain[:1] == "=" and plain[1:2] in _PLUS_OR_DIGIT:
        plain = plain[1:]
    if plain[:4].casefold() == "tel:" and "\n" not in plain:
        plain = plain[4:].strip()
    if tail := _FLOAT_TAIL.fullmatch(plain):
        return tail[1]
    scientific = _SCIENTIFIC.fullmatch(plain)
    if scientific and not digits_lost(plain):
        digits = scientific[1] + (scientific[2] or "")
        return digits[: int(scientific[3]) + 1]
    return plain


def is_phone(text: str) -> bool:
    """Say whether a text reads as one telephone number: 5 to 15 digits and little else.

    A number marked as one ("доб. 123", "tel. 112") may have as few as 3. Dates and amounts are none.
    """
    digits = _without_signs(text)
    if digits.isdigit() and 5 <= len(digits) <= 13 and text[0] in _PLUS_OR_DIGIT and "." not in text:
        return len(digits) > 8 or len(text) == len(digits) or not _DATE.fullmatch(text)
    if len(text) > _LONGEST_CELL:
        return False
    plain = clean_phone(text)
    if digits_lost(plain) or _DATE.fullmatch(plain) or _AMOUNT.fullmatch(plain) or plain[:1] == "-":
        return False
    parts = split_phones(plain)
    if len(parts) != 1:
        return False
    number, extension, label = parts[0]
    is_marked = bool(extension) or plain != number
    return label in _LABELS and (3 if is_marked else 5) <= _count(number) <= 15


def digits_lost(value: str | float) -> bool:
    """Say whether a spreadsheet has thrown digits of this number away.

    True for "1.38E+10" with fewer digits than it stands for, for numbers beyond the 15 digits a
    spreadsheet keeps, and for texts of 18 or more digits that end in the zeros it put there.
    """
    if not isinstance(value, str):
        return abs(value) >= 1e15
    if value.isalnum() and not value.isdigit() and "e" not in value and "E" not in value:
        return False
    plain = half_width(value).strip()
    scientific = _SCIENTIFIC.fullmatch(plain)
    if scientific:
        return int(scientific[3]) > len(scientific[2] or "") or int(scientific[3]) >= 15
    return len(plain) >= 18 and plain.isdigit() and not plain[15:].strip("0")


def split_phones(text: str) -> list[tuple[str, str, str]]:
    """Take several numbers in one cell apart: (number, extension, label) each, in their order.

    The label is "mobile", "work", "home", "fax", "main", "other", a messenger's name, or what the
    cell says in its own words ("Ольга"). Every word of the cell is in some label. Of "8 495 1234567/68"
    the second number is 8 495 1234568. Text without any number, or a whole page of it, gives an empty
    list.
    """
    if len(text) > _LONGEST_CELL:
        return []
    plain = clean_phone(text)
    digits = _without_signs(plain)
    if digits.isdigit() and 3 <= len(digits) <= 13 and "   " not in plain:
        return [(plain, "", "")]
    if digits_lost(plain):
        return []
    plain = _CHINESE_EXTENSION.sub(r"\1 доб\2", plain)
    pieces = _pieces(_EXTENSION.sub(lambda match: f" доб{match[1]}", plain))
    longest = max((_count(number) for number, _, _ in pieces), default=0)
    found: list[tuple[str, str, str]] = []
    words_ahead: list[str] = []
    for number, extension, label in pieces:
        if number and _count(number) >= min(5, max(3, longest)):
            words = words_ahead if label in words_ahead else [*words_ahead, label]
            found.append((number, extension, " ".join(filter(None, words))))
            words_ahead = []
        elif found:
            found[-1] = _join(found[-1], number, extension, label)
        else:
            words_ahead += (label if label not in words_ahead else "", number, extension)
    return found


def format_phone(text: str, country: str) -> str:
    """Write a number the way its country does: nationally at home, with the calling code abroad.

    Returns the cleaned text unchanged when it is no valid number.
    """
    import phonenumbers

    plain = clean_phone(text)
    try:
        number = phonenumbers.parse(plain, country or None)
    except phonenumbers.NumberParseException:
        return plain
    if not phonenumbers.is_valid_number(number):
        return plain
    home = PLANS.get(country)
    is_home = home is not None and str(number.country_code) == home.code
    style = phonenumbers.PhoneNumberFormat
    return str(phonenumbers.format_number(number, style.NATIONAL if is_home else style.INTERNATIONAL))


def _key(digits: str, text: str, country: str) -> str:
    if digits in _FILLER:
        return ""
    if "+" in text:
        return _international(digits)
    plan = PLANS.get(country) or PLANS.get(country.upper())
    if plan is None or len(digits) < 7:
        return _without_country(digits, text)
    return (
        (digits.startswith(plan.trunks) and _after_trunk(digits, plan))
        or (digits.startswith(plan.abroad) and _from_abroad(digits, plan))
        or _at_home(digits, plan)
        or _without_country(digits, text)
    )


def _after_trunk(digits: str, plan: Plan) -> str:
    for trunk in plan.trunks:
        rest = digits[len(trunk) :]
        if digits.startswith(trunk) and plan.shortest <= len(rest) <= plan.longest and _may_begin(rest, plan):
            return plan.code + rest
    return ""


def _from_abroad(digits: str, plan: Plan) -> str:
    for prefix in plan.abroad:
        if digits.startswith(prefix) and len(digits) - len(prefix) >= 8:
            return _international(digits[len(prefix) :])
    return ""


def _at_home(digits: str, plan: Plan) -> str:
    """Read a number with neither plus nor prefix: with its own calling code, or without any."""
    code, trunks, shortest, longest, _ = plan
    size = len(digits)
    # Shorter ones lack the area code where numbers differ in length.
    is_national = shortest <= size <= longest and (size >= 9 or size == longest or not trunks)
    if (
        digits.startswith(code)
        and shortest <= size - len(code) <= longest
        and (size >= 11 or not is_national)
    ):
        return digits
    return code + digits if is_national and _may_begin(digits, plan) else ""


def _without_signs(text: str) -> str:
    """Take away what stands between digits; replace() is three times as quick as a table here."""
    if text.isdigit():
        return text
    bare = text.replace(" ", "").replace("-", "").replace("(", "").replace(")", "").replace("+", "")
    return bare if bare.isdigit() else text.translate(_SIGNS)


def _may_begin(digits: str, plan: Plan) -> bool:
    """Say whether a country's national number can begin like this."""
    if plan.code == "86":
        return (
            digits[0] in "23456789" or digits[:2] == "10" or (len(digits) == 11 and "3" <= digits[1] <= "9")
        )
    if plan.code == "1":
        return digits[0] > "1" and digits[3] > "1"
    return digits[0] != "0" or not plan.trunks


def _international(digits: str) -> str:
    """Drop the national prefix people leave between the calling code and the number."""
    if len(digits) == 11 and digits[:2] in {"83", "89"}:
        return "7" + digits[1:]  # the plus of habit before the Russian eight; no country has 83 or 89
    for size in (1, 2, 3):
        plan = BY_CODE.get(digits[:size])
        if plan:
            rest = digits[size:]
            for trunk in plan.trunks:
                # Numbers may begin with an eight or a one of their own, none with a zero.
                is_too_much = trunk[0] == "0" or len(rest) > plan.longest
                if is_too_much and rest.startswith(trunk) and len(rest) - len(trunk) >= plan.shortest:
                    return digits[:size] + rest[len(trunk) :]
            break
    return digits


def _without_country(digits: str, text: str) -> str:
    """Read a number whose country is unknown, or that its country does not have, by its digits alone."""
    if len(digits) == 11:
        if digits[0] == "8" and digits[1] in "3489":
            return "7" + digits[1:]
        if digits[0] == "1" and "3" <= digits[1] <= "9" and not _AMERICAN.fullmatch(text):
            return "86" + digits
    if digits.startswith("00") and len(digits) > 9:
        return _international(digits[2:])
    return digits


def _careful_key(text: str, country: str) -> str:
    """Take the key of a number dressed up: labels, extensions, wrappings, a float's tail."""
    parts = split_phones(text)
    if not parts:
        return ""
    number = parts[0][0]
    if marked := _MARKED_TRUNK.match(number):
        number = f"+{marked[1]} {number[marked.end() :]}"
    digits = _NOT_DIGIT.sub("", half_width(number))
    return _key(digits, number, country) if 3 <= len(digits) <= 17 else ""


def _count(text: str) -> int:
    return sum(map(str.isdigit, text))


def _pieces(text: str) -> list[tuple[str, str, str]]:
    """Cut a cell at its separators; a piece may be words only, a number only, or both."""
    return [piece for part in _SEPARATOR.split(text) for piece in _numbers_of(part)]


def _numbers_of(part: str) -> list[tuple[str, str, str]]:
    extension = ""
    if marked := re.search(r" доб(\d+)", part):
        extension = marked[1]
        part = f"{part[: marked.start()]} {part[marked.end() :]}"
    hours = " ".join(_CLOCK.findall(part))
    part = _CLOCK.sub(" ", part)
    label = _label(f"{_RUN.sub(' ', part)} {hours}")
    numbers = [number for match in _RUN.finditer(part) for number in _cut(match[0])]
    if not numbers:
        if extension:  # an internal number on its own
            return [(extension, "", label or "work")]
        return [("", "", label)] if label else []
    last = len(numbers) - 1
    return [(number, extension if index == last else "", label) for index, number in enumerate(numbers)]


def _join(previous: tuple[str, str, str], number: str, extension: str, label: str) -> tuple[str, str, str]:
    """Give words, or a short number that cannot stand alone, to the number before them."""
    phone, own_extension, own_label = previous
    words = [own_label] if not label or label in own_label else [own_label, label]
    for digits in filter(None, (number, extension)):
        if own_extension or label:
            words.append(digits)
        else:
            own_extension = digits
    return phone, own_extension, " ".join(filter(None, words))


def _cut(run: str) -> list[str]:
    """Cut a run of digits and signs where one number ends and the next begins."""
    run = run.strip(" .-/–—−*")
    if "(" not in run:
        run = run.strip(")")
    if "/" in run:
        return _cut_slashes(run)
    digits = _count(run)
    longest = 15 if run.startswith(("+", "0")) else 13
    if digits <= longest and "+" not in run[1:]:
        return [run]
    for gap in re.finditer(r"\s+", run):
        left, right = run[: gap.start()], run[gap.end() :]
        size = _count(left)
        if size >= 7 and digits - size >= 7 and (2 * size == digits or size >= 10):
            return [left, *_cut(right)]
    return [run]


def _cut_slashes(run: str) -> list[str]:
    first, *others = run.split("/")
    numbers = _cut(first)
    for other in others:
        tail = other.strip()
        size = len(tail)
        if not (tail.isdigit() and size < 5):
            numbers += _cut(tail)
        elif len(numbers[-1]) > size and numbers[-1][-size:].isdigit():
            numbers.append(numbers[-1][:-size] + tail)
        else:
            numbers.append(tail)
    return [number for number in numbers if number]


def _label(words: str) -> str:
    plain = " ".join(words.split()).strip(_EDGES)
    if not plain:
        return ""
    known = [_LABEL_OF.get(word.casefold()) for word in _WORD.split(plain) if word]
    if None in known:
        return plain
    return next((label for label in known if label), "")
