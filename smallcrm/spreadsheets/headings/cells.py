"""What single cells and whole columns look like, whatever their heading says."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from itertools import pairwise

from smallcrm.domain.values.dates import DateOrder, from_serial, looks_like_date, parse_birthday, parse_date
from smallcrm.domain.values.emails import is_email, split_emails
from smallcrm.domain.values.identifiers import is_plate, is_vin
from smallcrm.domain.values.money import parse_amount
from smallcrm.domain.values.phones import digits_lost, is_phone, split_phones
from smallcrm.domain.values.text import clean_text, fold, half_width, is_cjk
from smallcrm.spreadsheets.headings.choices import GENDER_OF, KIND_OF, LIKE_STATUS, NO, STATUS_OF, YES
from smallcrm.spreadsheets.workbook import CellValue

SAMPLE = 240
"""Cells of a column looked at closely; more tell nothing new and cost time."""

ERROR_VALUES = frozenset((
    "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#GETTING_DATA",
    "#FIELD!", "#BLOCKED!", "#CONNECT!", "#Н/Д", "#ИМЯ?", "#ДЕЛ/0!", "#ЗНАЧ!", "#ССЫЛКА!", "#ЧИСЛО!",
    "#ПУСТО!", "#ПЕРЕНОС!", "#WERT!", "#BEZUG!", "Err:502", "Err:508",
))  # fmt: skip
_PLACEHOLDERS = frozenset((
    "n/a", "na", "ｎａ", "ｎ／ａ", "none", "null", "nil", "nan", "no", "unknown", "not specified",
    "not given", "no phone", "no email", "no e-mail", "нет", "нету", "не указан", "не указана",
    "не указано", "неизвестно", "неизвестен", "не знаю", "б/н", "отсутствует", "нет телефона",
    "без телефона", "нет почты", "нет данных", "无", "没有", "暂无", "未知", "不详", "未填", "空", "未提供",
))  # fmt: skip
_SIGNS_ONLY = re.compile(r"[\W_]+")
_WRAPPED_FORMULA = re.compile(r'="([^"]*)"')
_GUARDED = re.compile(r"'(?=['=+\-@＝＋－＠\t\r\n0-9])")

_SURNAMES = frozenset(
    "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁"
    "任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严"
    "莫孔向常汤康易乔赖文施洪季章鲁葛毕聂焦柳邢岳齐梅庄涂祝甘单欧裴祖包左窦祁倪耿牛米祝鲍盛凌路符張劉"
    "陳楊黃趙吳孫馬鄭許韓鄧馮蕭葉蘇呂盧鐘譚陸範賈鄒龍賀顧龔邵萬錢嚴湯喬賴莊"
)
_CHINESE_NAME = re.compile(r"[\u4e00-\u9fff·]{2,4}")
_PERSON_TITLE = re.compile(r"(?:先生|女士|小姐|太太|总|老师|师傅|哥|姐|经理)$")
_RUSSIAN_FAMILY = re.compile(
    r"(?:ов|ева|ова|ев|ин|ина|ын|ына|ский|ская|цкий|цкая|ко|ук|юк|ян|вич|вна|чна|дзе|швили|оглы|ёв|ёва|их|ых|ай|ий|ая)$"
)
_LATIN_NAME = re.compile(r"[^\W\d_][\w'’.\-]*(?:[ ,]+[^\W\d_][\w'’.\-]*){1,3}")
_COMPANY = re.compile(
    r"(?<![^\W_])(?:ооо|оао|зао|пао|ао|ип|тоо|чп|llc|ltd|inc|gmbh|corp|co|plc|s\.?a\.?|ag|bv|oy)(?![^\W_])"
    r"|公司|集团|[厂店行]$",
    re.IGNORECASE,
)
_ADDRESS_WORD = re.compile(
    r"(?<![^\W_])(?:ул|улица|пр|пр-т|просп|проспект|пер|переулок|д|дом|кв|корп|стр|г|обл|шоссе|наб|бульвар|пл|мкр"
    r"|р-н|street|st|road|rd|avenue|ave|lane|ln|drive|dr|blvd|apt|suite|po box|strasse|straße|str|way|court"
    r"|ct|square|place|harbor)(?![^\W_])"
    r"|[省市区县镇乡路街道巷弄号栋楼室村]",
    re.IGNORECASE,
)
_URL = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|[\w\-]+(?:\.[\w\-]+)*\.(?:com|ru|cn|net|org|info|biz|рф|io|de|uk|su|by|kz|ua)(?:/\S*)?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19[3-9]\d|20[0-4]\d)(?:\s*(?:г\.?|год|年|款|年款))?")
_LETTER_ZIP = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|[A-Z]\d[A-Z]\s\d[A-Z]\d", re.IGNORECASE)
_ZIP = re.compile(
    r"\d{3,7}(?:-\d{3,4})?|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d", re.IGNORECASE
)
_STRONG_PHONE = re.compile(
    r"\+\d[\d\s()./\-]{8,18}"
    r"|(?:8|7)[\s\-]?\(?[3489]\d\d\)?[\s\-]?\d{3}[\s\-]?\d\d[\s\-]?\d\d"
    r"|(?:86)?1[3-9]\d[\s\-]?\d{4}[\s\-]?\d{4}"
    r"|\(\d{3,5}\)\s?\d[\d\s\-]{4,9}|0\d{2,3}-\d{7,8}|\d{3}[-.]\d{3}[-.]\d{4}"
)
_PHONE_INSIDE = re.compile(
    r"(?<!\w)\+?\d[\d\s()./\-–]{5,18}\d(?!\w)|(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)"
)
_DATE_PAIR = re.compile(
    r"^\D{0,6}(?P<first>\d[\d.\-/年月日\s]{4,12}\d日?)\s*(?:г\.?)?\s*"
    r"(?:-|–|—|~|～|по|до|to|until|till|至|到|\.\.\.?|\s)+\s*"
    r"(?P<second>\d[\d.\-/年月\s]{4,12}\d日?)\D{0,4}$",
    re.IGNORECASE,
)
_MILEAGE = re.compile(
    r"([\d\s.,']*\d)\s*(?:тыс\.?|k)?\s*"
    r"(?:km|kms|км|公里|千米|mi|miles|миль|万公里|моточас\w*|м/ч|h|hrs|hours|小时)?\.?",
    re.IGNORECASE,
)


def is_blank(value: CellValue) -> bool:
    """Say whether a cell holds nothing a person would call a value."""
    return value is None or (type(value) is str and (not value or not value.strip()))


def text_of(value: CellValue) -> str:  # noqa: PLR0911 - one line a type
    """Write any cell as text without losing anything: whole numbers without a fraction, dates as ISO."""
    kind = type(value)
    if kind is str:
        text = clean_text(value)  # type: ignore[arg-type]
        return unwrapped(text) if text and text[0] in "'=" else text
    if value is None:
        return ""
    if kind is bool:
        return "TRUE" if value else "FALSE"
    if kind is float:
        return number_text(value)  # type: ignore[arg-type]
    if kind is datetime:
        moment: datetime = value  # type: ignore[assignment]
        if moment.time() == time(0):
            return moment.date().isoformat()
        return moment.isoformat(" ", "minutes" if not moment.second else "seconds")
    if isinstance(value, time):
        return value.isoformat("minutes" if not value.second else "seconds")
    return value.isoformat() if isinstance(value, date) else str(value)


def unwrapped(text: str) -> str:
    """Take off what spreadsheets need to keep a text a text: ="007" and the leading apostrophe."""
    wrapped = _WRAPPED_FORMULA.fullmatch(text)
    if wrapped:
        return wrapped[1]
    return text[1:] if _GUARDED.match(text) else text


def number_text(value: float) -> str:
    """Write a float as a person would have typed it: 13800138001.0 is 13800138001, never 1.38E+10."""
    text = repr(value)
    if "e" in text:
        text = format(Decimal(text), "f")
    return text.removesuffix(".0")


def is_placeholder(text: str) -> bool:
    """Say whether a text only says that there is nothing: "n/a", "нет", "无"."""
    # Lower case is enough for words of ours and five times as quick as folding: this is asked for every name.
    return len(text) <= 16 and text.lower().strip(" .") in _PLACEHOLDERS


def is_signs_only(text: str) -> bool:
    """Say whether a text holds no letter and no digit: "-", "—", "...", "/"."""
    return _SIGNS_ONLY.fullmatch(text) is not None


def looks_like_person(text: str) -> bool:  # noqa: PLR0911 - one line a reason against
    """Say whether a text reads as the name of a person."""
    text = text.strip()
    if not 2 <= len(text) <= 60 or any(character.isdecimal() for character in text) or "@" in text:
        return False
    if is_cjk(text):
        if _PERSON_TITLE.search(text) and len(text) <= 5:
            return True
        return text[0] in _SURNAMES and _CHINESE_NAME.fullmatch(text) is not None
    words = text.replace(",", " ").split()
    if not 2 <= len(words) <= 4 or not _LATIN_NAME.fullmatch(text):
        return False
    if _ADDRESS_WORD.search(text) or _COMPANY.search(text):
        return False
    if any("\u0400" <= character <= "\u04ff" for character in text):
        capital = sum(word[0].isupper() for word in words) >= len(words) - 1
        return capital and any(_RUSSIAN_FAMILY.search(word.casefold()) or "." in word for word in words)
    return all(word[0].isupper() for word in words if len(word) > 2)


def looks_like_company(text: str) -> bool:
    """Say whether a text reads as the name of a firm."""
    return len(text) <= 120 and _COMPANY.search(text.strip()) is not None


def looks_like_name(text: str) -> bool:
    """Say whether a text may name a person or a firm: letters, not too long, hardly any digits."""
    if not 1 <= len(text) <= 120 or "@" in text:
        return False
    letters = sum(character.isalpha() for character in text)
    digits = sum(character.isdecimal() for character in text)
    return letters >= 1 and digits * 3 <= letters


def looks_like_address(text: str) -> bool:
    """Say whether a text reads as a postal address."""
    if not 5 <= len(text) <= 300 or is_phone(text):
        return False
    return len(_ADDRESS_WORD.findall(text)) >= 2 or (
        _ADDRESS_WORD.search(text) is not None and any(character.isdecimal() for character in text)
    )


def looks_like_phone(value: CellValue) -> bool:  # noqa: PLR0911 - one line a form
    """Say whether a cell may hold one or more telephone numbers."""
    if isinstance(value, bool):
        return False
    if isinstance(value, int | float):
        return 10**4 <= value < 10**15 and value == int(value)
    if type(value) is not str:
        return False
    text = unwrapped(half_width(clean_text(value)))
    if "@" in text or len(text) > 160 or (looks_like_date(text) and not _STRONG_PHONE.search(text)):
        return False
    if digits_lost(text) and not text.isdecimal():
        return True
    if is_phone(text):
        return True
    parts = split_phones(text)
    digits = sum(sum(map(str.isdecimal, number)) for number, _, _ in parts)
    letters = sum(character.isalpha() for character in text)
    return (
        bool(parts)
        and digits >= 6
        and letters <= digits
        and any(sum(map(str.isdecimal, number)) >= 6 for number, _, _ in parts)
    )


def is_strong_phone(value: CellValue) -> bool:
    """Say whether a cell is a telephone number even without a heading that says so."""
    if isinstance(value, bool):
        return False
    if isinstance(value, int | float):
        return 0 < value < 1e15 and value == int(value) and bool(_STRONG_PHONE.fullmatch(str(int(value))))
    return type(value) is str and any(
        _STRONG_PHONE.fullmatch(number.strip()) for number, _, _ in split_phones(value) if len(value) < 100
    )


def _is_likely_phone(value: CellValue) -> bool:
    """Say whether a cell without a heading may be a telephone number: long enough, and no sum of money."""
    if not looks_like_phone(value) or isinstance(value, float):
        return False
    text = text_of(value)
    return 9 <= sum(map(str.isdecimal, text)) <= 13 and (
        text[0] in "+0(" or not text.isdecimal() or len(text) >= 10
    )


def phones_inside(text: str) -> list[str]:
    """Find the telephone numbers in a running text."""
    return [
        match.group()
        for match in _PHONE_INSIDE.finditer(half_width(text))
        if 7 <= sum(map(str.isdecimal, match.group())) <= 15 and not looks_like_date(match.group())
    ]


def looks_like_day(value: CellValue) -> bool:
    """Say whether a cell is a date, or a text that can be read as one in some order, or two of them."""
    if isinstance(value, date):
        return True
    if type(value) is not str:
        return False
    return _readable_date(value) or date_pair(value) is not None


def _readable_date(text: str) -> bool:
    return any(parse_date(text, order) is not None for order in DateOrder)


def date_pair(text: str) -> tuple[str, str] | None:
    """Take a period apart: "01.02.2025 - 31.01.2026"."""
    if len(text) < 17:
        return None
    match = _DATE_PAIR.match(half_width(text))
    if not match:
        return None
    first, second = match["first"].strip(" -/"), match["second"].strip(" -/")
    return (first, second) if looks_like_date(first) and looks_like_date(second) else None


def is_serial(value: CellValue) -> bool:
    """Say whether a number may be a spreadsheet's day number of our time (1982 to 2064)."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return 30_000 <= value <= 60_000


def looks_like_birthday(value: CellValue) -> bool:
    """Say whether a cell may be a birthday, which may lack its year."""
    if isinstance(value, date):
        return True
    if type(value) is str:
        return any(parse_birthday(value, order) is not None for order in DateOrder)
    return (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and (3_000 <= value <= 60_000 or _readable_date(number_text(float(value))))
    )


def looks_like_amount(value: CellValue) -> bool:
    """Say whether a cell may be an amount of money."""
    if isinstance(value, bool):
        return False
    if isinstance(value, int | float):
        return True
    return type(value) is str and not looks_like_date(value) and parse_amount(value) is not None


def whole_number(value: CellValue) -> int | None:  # noqa: PLR0911 - one line a type
    """Read a count or a mileage: 45 000 км, 12.5 万公里, 45000.0; None if it is not one."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return int(value) if abs(value) < 1e15 and value == int(value) else None
    if type(value) is not str:
        return None
    text = half_width(clean_text(value)).casefold()
    match = _MILEAGE.fullmatch(text)
    if not match:
        return None
    amount = parse_amount(match[1].strip(), decimal_comma=None)
    if amount is None:
        return None
    number = amount[0]
    if "万" in text:
        number *= 10_000
    elif "тыс" in text or re.search(r"\dk$|\dk\s", text) or re.search(r"\dk\b", text):
        number *= 1_000
    return int(number) if number == int(number) else None


def _is_code(value: CellValue) -> bool:
    text = text_of(value)
    if not 1 <= len(text) <= 60 or "@" in text:
        return False
    return (
        any(character.isdecimal() for character in text)
        and text.count(" ") <= 3
        and not isinstance(value, date)
    )


def _is_tax(value: CellValue) -> bool:
    text = text_of(value).replace(" ", "")
    digits = sum(map(str.isdecimal, text))
    return 5 <= len(text) <= 25 and digits * 2 >= len(text)


def _words_in(words: Iterable[str]) -> Callable[[CellValue], bool]:
    known = frozenset(words)
    return lambda value: fold(text_of(value)).strip(" .") in known


def _is_plate_cell(value: CellValue) -> bool:
    if type(value) is not str or looks_like_date(value):
        return False
    return any(
        is_plate(part)
        for part in re.split(r"[\n;,/、，]|\s{2,}", unwrapped(clean_text(value)))
        if part.strip()
    )


_STRONG_PLATE = re.compile(
    r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·• ]?[A-Z0-9]{4,6}[学警挂]?"
    r"|[АВЕКМНОРСТУХABEKMHOPCTYX][ -]?\d{3}[ -]?[АВЕКМНОРСТУХABEKMHOPCTYX]{2}[ -]?\d{2,3}(?: ?rus)?",
    re.IGNORECASE,
)


def _is_strong_plate(value: CellValue) -> bool:
    """Say whether a cell is a plate of a shape nothing else has."""
    return type(value) is str and _STRONG_PLATE.fullmatch(clean_text(value)) is not None


def _is_kind_of_messenger(value: CellValue) -> bool:
    text = text_of(value)
    return 3 <= len(text) <= 60 and not is_placeholder(text)


_TESTS: dict[str, Callable[[CellValue], bool]] = {
    "phone": looks_like_phone,
    "email": lambda v: type(v) is str and "@" in v and any(is_email(a) for a, _ in split_emails(v)),
    "day": looks_like_day,
    "serial": is_serial,
    "birthday": looks_like_birthday,
    "money": looks_like_amount,
    "number": lambda v: whole_number(v) is not None,
    "plate": _is_plate_cell,
    "strong_plate": _is_strong_plate,
    "vin": lambda v: type(v) is str and is_vin(v),
    "year": lambda v: bool(_YEAR.fullmatch(text_of(v))) or isinstance(v, date),
    "postcode": lambda v: type(v) is str and bool(_LETTER_ZIP.fullmatch(v.strip())),
    "zip": lambda v: bool(_ZIP.fullmatch(text_of(v))),
    "url": lambda v: type(v) is str and bool(_URL.match(v.strip())),
    "person": lambda v: type(v) is str and looks_like_person(v),
    "company": lambda v: type(v) is str and looks_like_company(v),
    "name": lambda v: type(v) is str and looks_like_name(v),
    "address": lambda v: type(v) is str and looks_like_address(v),
    "code": _is_code,
    "tax": _is_tax,
    "strong_phone": is_strong_phone,
    "likely_phone": _is_likely_phone,
    "status": _words_in(STATUS_OF.keys() | LIKE_STATUS.keys()),
    "gender": _words_in(GENDER_OF),
    "kind": _words_in(KIND_OF),
    "yes_no": lambda v: isinstance(v, bool) or fold(text_of(v)).strip(" .") in YES | NO,
    "ours": lambda v: type(v) is str and bool(re.fullmatch(r"C-\d{6,}", v.strip())),
    "text": lambda v: type(v) is str,
    "long": lambda v: type(v) is str and (len(v) > 60 or "\n" in v),
    "phone_inside": lambda v: type(v) is str and bool(phones_inside(v)) and not is_phone(v),
    "lost": lambda v: (isinstance(v, float) and abs(v) >= 1e15) or (type(v) is str and digits_lost(v)),
    "pair": lambda v: type(v) is str and date_pair(v) is not None,
    "messenger": _is_kind_of_messenger,
}


@dataclass(slots=True)
class ColumnProfile:
    """What the cells of one column look like.

    `filled` counts cells with something in them; `sample` holds up to SAMPLE of them, spread over the
    table; placeholders ("нет", "-") are not among them.
    """

    filled: int
    total: int
    sample: list[CellValue]
    distinct: int
    _shares: dict[str, float] = field(default_factory=dict)

    def share(self, test: str) -> float:
        """Give the part of the sample, 0 to 1, that passes a test; 0 for an empty column."""
        known = self._shares.get(test)
        if known is None:
            passes = _TESTS[test]
            known = (
                sum(1 for value in self.sample if passes(value)) / len(self.sample) if self.sample else 0.0
            )
            self._shares[test] = known
        return known

    @property
    def is_empty(self) -> bool:
        return not self.sample

    def counts_up(self) -> bool:
        """Say whether the column numbers its rows: 1, 2, 3, with a gap here and there."""
        numbers: list[int] = []
        for value in self.sample:
            text = text_of(value).rstrip(".)")
            if not text.isdecimal() or len(text) > 7:
                return False
            numbers.append(int(text))
        if len(numbers) < 2:
            return bool(numbers) and numbers[0] == 1 and self.total == 1
        rising = sum(1 for a, b in pairwise(numbers) if a < b)
        return (
            rising >= 0.9 * (len(numbers) - 1)
            and numbers[0] <= 3
            and numbers[-1] <= 1.3 * self.total + 20
            and self.filled >= 0.5 * self.total
        )

    def future_share(self, today: date) -> float:
        """Give the part of the real dates in the sample that lie after today."""
        days = [d for d in map(self._day, self.sample) if d]
        return sum(1 for day in days if day > today) / len(days) if days else 0.0

    def old_share(self, today: date) -> float:
        """Give the part of the dates in the sample that lie more than fifteen years back."""
        days = [d for d in map(self._day, self.sample) if d]
        return sum(1 for day in days if day.year < today.year - 15) / len(days) if days else 0.0

    @staticmethod
    def _day(value: CellValue) -> date | None:
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        if is_serial(value):
            return from_serial(value)  # type: ignore[arg-type]
        if type(value) is str:
            for order in DateOrder:
                day = parse_date(value, order)
                if day:
                    return day
        return None


def profile_column(cells: Sequence[CellValue], sample_size: int = SAMPLE) -> ColumnProfile:
    """Look at a column: how much of it is filled, with what."""
    filled = [value for value in cells if value is not None and value != ""]
    step = max(1, len(filled) // sample_size)
    sample: list[CellValue] = []
    for value in filled[::step]:
        if type(value) is str:
            text = value.strip()
            if not text or is_signs_only(text) or text in ERROR_VALUES or is_placeholder(text):
                continue
        sample.append(value)
    try:
        distinct = len(set(sample))
    except TypeError:
        distinct = len(sample)
    return ColumnProfile(filled=len(filled), total=len(cells), sample=sample, distinct=distinct)
