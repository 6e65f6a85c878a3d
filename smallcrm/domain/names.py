"""Names of people and firms in three scripts: what to compare, sort, join and abbreviate them by."""

import re
import unicodedata

from smallcrm.domain.customer import CustomerKind
from smallcrm.domain.pinyin import pinyin, pinyin_initials, readings, surname_reading
from smallcrm.domain.text import fold, is_cjk, one_line

__all__ = [
    "guess_kind",
    "initials",
    "join_name",
    "name_key",
    "pinyin",
    "pinyin_initials",
    "sort_key",
]

_FORMS = frozenset(
    "llc ltd limited inc incorporated corp corporation co company plc llp lp gmbh mbh ag kg ohg ug ev sarl sas sa srl "
    "spa bv nv oy oyj ab as aps kft zrt sro doo pty pte spzoo "
    "ооо оао зао пао ао нао ип чп тоо одо чуп тов фоп пт нко ано гуп муп фгуп фгбу гбу мбу мбоу гбоу чоу снт тсж тсн гск "
    "кфх пк пбоюл".split()
)
"""Legal forms that stand as a word of their own, folded."""

_WEAK_FORMS = frozenset("co ag kg ug ev sa as ab oy bv nv lp пт пк".split())
"""Forms that are also initials or short names: they count only at the end, in capitals, after a word."""

_BUSINESS_WORDS = frozenset(
    "bank shop store garage group holding holdings trading services service clinic hotel school studio salon motors "
    "logistics solutions systems technologies enterprises industries partners agency insurance supplies consulting "
    "компания фирма завод магазин банк группа центр салон клиника школа кафе ресторан автосервис студия холдинг "
    "автосалон агентство аптека ателье гостиница детсад институт комбинат кооператив лицеи мастерская отель "
    "поликлиника предприятие склад страхование тд типография университет фабрика фонд хозяиство шиномонтаж".split()
)

_CHINESE_FORM = re.compile(
    r"(?:股份有限公司|有限责任公司|有限公司|股份公司|分公司|总公司|集團|集团|公司)(?=$|[\W（(])"
)
_CHINESE_BUSINESS = re.compile(
    r"公司|集[团團]|合作社|旅行社|事务所|事務所|研究所|诊所|診所|工作室|[商车車琴药藥粮银銀]行|经营部|营业部|門市部|门市部|服务部|销售部"
    r"|医院|醫院|学院|大学|中学|小学|学校|幼儿园|酒店|宾馆|飯店|饭店|超市|商场|商城|市场|中心|协会|委员会|联盟"
    r"|[厂廠店馆館坊局社所部站铺行厅](?=$|[（(])"
)
_TITLES = frozenset(
    "mr mrs ms miss mx dr prof sir madam mme mlle herr frau г-н г-жа гн гжа госп господин госпожа гражданин гр "
    "тов др проф".split()
)
_CHINESE_TITLES = re.compile(
    r"(?<=[\u3400-\u9fff]{2})(?:先生|女士|小姐|太太|老师|老師|经理|经理|老板|师傅|医生|主任)$"
)
_NAME_WORD = re.compile(r"[^\W_]+")
_DOTTED_FORM = re.compile(r"\b(?:[^\W\d_]\.\s?){2,}(?:[^\W\d_]\b)?")
_TITLE_DASH = re.compile(r"\bг-(н|жа)\b\.?")
_LONG_FORMS = (
    ("общество с ограниченнои ответственностью", "ооо"),
    ("индивидуальныи предприниматель", "ип"),
    ("публичное акционерное общество", "пао"),
    ("закрытое акционерное общество", "зао"),
    ("открытое акционерное общество", "оао"),
    ("акционерное общество", "ао"),
    ("limited liability company", "llc"),
    ("sp. z o.o.", "spzoo"),
    ("s.r.o.", "sro"),
    ("d.o.o.", "doo"),
    ("l.l.c.", "llc"),
    ("a/s", "as"),
)
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_FAMILY_FIRST_LANGUAGES = frozenset({"zh", "ja", "ko", "hu", "vi"})


def name_key(text: str) -> str:
    """Reduce a name to what duplicates are compared by.

    Case, accents, punctuation, titles and legal forms go; words stand in alphabetical order, so that
    "Иванов Иван" and "Иван Иванов" agree; Chinese is one word. What would be left with nothing, or with a
    single Chinese character (王先生), keeps its title or form.
    """
    words = _words(text)
    kept = [word for word in words if word not in _FORMS and word not in _TITLES]
    if not is_cjk(text):
        return " ".join(sorted(kept or words))
    chinese = "".join(kept or words)
    for pattern in (_CHINESE_FORM, _CHINESE_TITLES):
        shorter = pattern.sub("", chinese)
        if len(shorter) > 1:
            chinese = shorter
    return chinese


def sort_key(text: str) -> str:
    """Make the text lists are ordered by: folded, no punctuation, Chinese by its pinyin.

    Each Chinese character becomes syllable, blank, itself: 万 sorts before 王, and all 王 stand together.
    """
    if text.isascii() and text.isalnum():
        return text.lower()
    surname = surname_reading(text)
    if surname:
        return f"{surname} {text[0]} {text[1:].translate(_sort_table())}".strip()
    return text.translate(_sort_table()).strip()


def guess_kind(name: str) -> CustomerKind:
    """Tell a company from a person by the words of its name.

    An ИП (a person trading alone) counts as a company: it buys as a business, has a tax number and is
    invoiced under that name. `name_key` drops the form, so "ИП Иванов" still meets "Иванов".
    """
    if is_cjk(name):
        is_company = len(name) >= 3 and _CHINESE_BUSINESS.search(name.strip()) is not None
        return CustomerKind.COMPANY if is_company else CustomerKind.PERSON
    words = _words(name)
    for place, word in enumerate(words):
        if word in _WEAK_FORMS:
            if 0 < place == len(words) - 1 and name.rstrip(" .")[-1:].isupper():
                return CustomerKind.COMPANY
        elif word in _FORMS or (word in _BUSINESS_WORDS and len(words) > 1):
            return CustomerKind.COMPANY
    return CustomerKind.COMPANY if "&" in name else CustomerKind.PERSON


def join_name(family: str, given: str, middle: str = "", language: str = "") -> str:
    """Put the parts of a name in the order its script uses.

    Chinese: family and given name without a gap. Cyrillic: Фамилия Имя Отчество. Otherwise given,
    middle, family, unless `language` says that the family name goes first.
    """
    family, given, middle = one_line(family), one_line(given), one_line(middle)
    together = family + given + middle
    if is_cjk(together):
        gap = "" if not any(part.isascii() for part in (family, given, middle) if part) else " "
        return gap.join(part for part in (family, middle, given) if part)
    if _CYRILLIC.search(together) or language[:2] in _FAMILY_FIRST_LANGUAGES:
        return " ".join(part for part in (family, given, middle) if part)
    return " ".join(part for part in (given, middle, family) if part)


def initials(name: str) -> str:
    """Abbreviate a name for an avatar: one character for Chinese, else the first letters of two words."""
    words = [
        word for word in _NAME_WORD.findall(name) if fold(word) not in _FORMS and fold(word) not in _TITLES
    ] or _NAME_WORD.findall(name)
    if not words:
        return ""
    first = words[0][0]
    if is_cjk(first) or len(words) == 1:
        return first.upper()[:1]
    second = words[1] if _CYRILLIC.search(words[0]) else words[-1]
    return (first.upper()[:1]) + ("" if is_cjk(second[0]) else second[0].upper()[:1])


def _words(text: str) -> list[str]:
    folded = fold(one_line(text))
    if "." in folded or "/" in folded or "-" in folded or len(folded) > 20:
        for long_form, short in _LONG_FORMS:
            folded = folded.replace(long_form, short)
        folded = _TITLE_DASH.sub(" ", folded)
    return _NAME_WORD.findall(folded.replace("'", "").replace("’", ""))


class _SortTable(dict[int, str]):
    def __missing__(self, code: int) -> str:
        character = chr(code)
        category = unicodedata.category(character)
        if category in {"Pd", "Zs"} or character in "/\t\n":
            key = " "
        elif category[0] in "PC":
            key = ""
        else:
            reading = readings()[code] if is_cjk(character) else ""
            key = f"{reading} {character} " if reading and reading != character else fold(character)
        self[code] = key
        return key


_SORT_TABLE = _SortTable()


def _sort_table() -> _SortTable:
    return _SORT_TABLE
