"""Names of people and firms in three scripts: what to compare, sort, join and abbreviate them by."""

import re
import unicodedata
from functools import lru_cache

from smallcrm.domain.customer import CustomerKind
from smallcrm.domain.values.pinyin import pinyin, pinyin_initials, readings, special_readings
from smallcrm.domain.values.text import fold, is_cjk, one_line

__all__ = [
    "guess_kind",
    "initials",
    "join_name",
    "name_key",
    "pinyin",
    "pinyin_initials",
    "sort_key",
]


def _folded_words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_FORMS = _folded_words("""
    llc ltd limited inc incorporated corp corporation company plc llp gmbh mbh ohg sarl sas srl oyj aps kft
    zrt sro doo pty pte spzoo
    ооо оао зао пао ао нао ип чп тоо одо чуп фоп нко ано гуп муп фгуп фгбу гбу мбу мбоу гбоу чоу снт тсж
    тсн гск кфх пбоюл
""")
"""Legal forms that stand as a word of their own, folded."""

_BUSINESS_WORDS = _folded_words("""
    bank shop store garage group holding holdings trading services service clinic hotel school studio salon
    motors logistics solutions systems technologies enterprises industries partners agency insurance supplies
    consulting sons
    компания фирма завод магазин банк группа центр салон клиника школа кафе ресторан автосервис студия
    холдинг автосалон агентство аптека ателье гостиница детсад институт комбинат кооператив лицеи мастерская
    отель поликлиника предприятие склад страхование тд типография университет фабрика фонд хозяиство
    шиномонтаж
""")

_TITLES = _folded_words("""
    mr mrs ms miss mx dr prof sir madam mme mlle herr frau
    господин госпожа госп гражданин гражданка гр тов др проф
""")

# Forms that are also initials or short names (Sa, Ag, Co): only at the end, and in capitals of their own.
_WEAK_FORM = re.compile(
    r"(?:[\s,]+(?:&\s*)?(?:Co|CO|AG|KG|KGaA|UG|SA|S\.A|SpA|S\.p\.A|AS|A/S|AB|OY|Oy|BV|B\.V|NV|N\.V|LP)\.?)+$"
)
_LONG_FORM = (
    r"общество с ограниченнои ответственностью|индивидуальныи предприниматель|торговыи дом"
    r"|(?:публичное |закрытое |открытое )?акционерное общество|limited liability company"
    r"|(?<![^\W_])(?:sp\. ?z o\. ?o\.?|s\.r\.[ol]\.|d\.o\.o\.|l\.l\.c\.?|e\.k\.|e\.v\.)"
)
_LONG_FORM_HINT = re.compile(r"\.|обществ|индивидуальн|торговыи|liability")
_TITLE_WITH_DASH = re.compile(r"(?<![^\W_])г-(?:н|жа)(?![^\W_])\.?")

_CHINESE_FORM = re.compile(
    r"(?:股份有限公司|有限责任公司|有限公司|股份公司|分公司|总公司|总店|集团|集團|公司)(?=$|[（(])"
)
_CHINESE_BUSINESS = re.compile(
    r"公司|集[团團]|合作社|旅行社|事[务務]所|研究所|[诊診]所|派出所|工作室|[商车車琴药藥粮银銀]行|[经經][营營]部"
    r"|[营營][业業]部|[门門]市部|服务部|销售部|医院|醫院|学院|學院|大[学學]|中[学學]|小[学學]|学校|學校|幼儿园"
    r"|酒店|宾馆|[饭飯]店|超市|商[场場城]|市场|中心|协会|委员会|联盟|[厂廠店馆館坊局站铺鋪](?=$|[（(])"
)
_CHINESE_TITLE = re.compile(r"(?:先生|女士|小姐|太太|老[师師]|经理|经理|老板|师傅|医生|主任)$")

_NAME_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = str.maketrans("", "", "'’ʼ`")
_QUOTES = ("«", '"', "“", "„", "「", "《")
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_FAMILY_FIRST_LANGUAGES = frozenset({"zh", "ja", "ko", "hu", "vi"})


def name_key(text: str) -> str:
    """Reduce a name to what duplicates are compared by.

    Case, accents, punctuation, titles and legal forms go; words stand in alphabetical order, so that
    "Иванов Иван" and "Иван Иванов" agree; Chinese is one word. What would be left with nothing, or with
    a single Chinese character (王先生), keeps its title or form.
    """
    words, _ = _words(text)
    kept = [word for word in words if word not in _FORMS and word not in _TITLES] or words
    if not is_cjk(text):
        return " ".join(sorted(kept))
    chinese = "".join(kept)
    for pattern in (_CHINESE_FORM, _CHINESE_TITLE):
        shorter = pattern.sub("", chinese)
        if len(shorter) > 1:
            chinese = shorter
    return chinese


def sort_key(text: str) -> str:
    """Make the text that lists are ordered by: folded, no punctuation, Chinese by its pinyin.

    Each Chinese character becomes its reading and itself, blanks between: 万 comes before 王, and all 王
    stand together. What begins with a Latin letter or a Chinese character is one alphabet.
    """
    if text.isascii() and text.isalnum():
        return text.lower()
    if not text.isascii() and (special := special_readings(text)):
        parts = [
            f" {reading} {character} " if reading else character.translate(_SORT)
            for character, reading in special
        ]
        return " ".join("".join(parts).split())
    key = text.translate(_SORT)
    return " ".join(key.split()) if "  " in key or key[:1] == " " or key[-1:] == " " else key


def guess_kind(name: str) -> CustomerKind:
    """Tell a company from a person by the words of its name.

    An ИП (a person trading alone) counts as a company: it buys as a business, has a tax number and is
    invoiced under that name. `name_key` drops the form, so "ИП Иванов" still meets "Иванов".
    """
    stripped = name.strip()
    if is_cjk(stripped):
        is_company = len(stripped) >= 3 and _CHINESE_BUSINESS.search(stripped) is not None
    else:
        words, is_company = _words(stripped)
        kinds = _BUSINESS_WORDS if len(words) > 1 or not stripped.isascii() else _FORMS
        is_company = is_company or not _FORMS.isdisjoint(words) or not kinds.isdisjoint(words)
    return CustomerKind.COMPANY if is_company or stripped.startswith(_QUOTES) else CustomerKind.PERSON


def join_name(family: str, given: str, middle: str = "", language: str = "") -> str:
    """Put the parts of a name in the order its script uses.

    Chinese: family and given name without a gap. Cyrillic: Фамилия Имя Отчество. Otherwise given,
    middle, family, unless `language` says that the family name goes first.
    """
    family, given, middle = one_line(family), one_line(given), one_line(middle)
    if is_cjk(family + given + middle):
        parts = [part for part in (family, middle, given) if part]
        return ("" if all(map(is_cjk, parts)) else " ").join(parts)
    is_family_first = language[:2] in _FAMILY_FIRST_LANGUAGES or _CYRILLIC.search(family + given)
    parts = [family, given, middle] if is_family_first else [given, middle, family]
    return " ".join(part for part in parts if part)


@lru_cache(maxsize=4096)
def initials(name: str) -> str:
    """Abbreviate a name for an avatar: one character for Chinese, else the first letters of two words.

    Titles and legal forms do not count. Empty for a name without letters or digits.
    """
    bare = _without_long_form(one_line(name))
    every: list[str] = _NAME_WORD.findall(bare.translate(_APOSTROPHES)) or _NAME_WORD.findall(name)
    words = [word for word in every if not {fold(word)} & (_FORMS | _TITLES)] or every
    if not words:
        return ""
    first = words[0][0].upper()[:1]
    if len(words) == 1 or is_cjk(first):
        return first
    second = words[1] if _CYRILLIC.search(words[0]) else words[-1]
    return first if is_cjk(second[0]) else first + second[0].upper()[:1]


def _words(text: str) -> tuple[list[str], bool]:
    """Fold a name into words, and say whether a legal form of more or less than a word was taken off."""
    bare = _without_weak_form(text)
    is_company = len(bare) < len(text)
    folded = fold(bare)
    if _LONG_FORM_HINT.search(folded):
        without = re.sub(_LONG_FORM, " ", folded)
        is_company = is_company or without != folded
        if _NAME_WORD.search(without):
            folded = without
    if "-" in folded:
        folded = _TITLE_WITH_DASH.sub(" ", folded)
    if not folded.isalnum():
        folded = folded.replace("'", "").replace("’", "")
    return _NAME_WORD.findall(folded), is_company


def _without_weak_form(name: str) -> str:
    """Take "& Co. KG" off the end; of NGUYEN SA nobody can tell, so it stays."""
    if not (name[-1:].isupper() or name.endswith((".", "Co", "Oy", "KGaA"))) or name.isupper():
        return name
    return _WEAK_FORM.sub("", name)


def _without_long_form(name: str) -> str:
    name = _without_weak_form(name)
    for pattern in (_LONG_FORM, _TITLE_WITH_DASH):
        folded = fold(name)
        if len(folded) == len(name) and (match := re.search(pattern, folded)):
            name = name[: match.start()] + name[match.end() :]
    return name


class _SortTable(dict[int, str]):
    """What each character adds to a sort key, worked out when first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        category = unicodedata.category(character)
        if category in {"Pd", "Zs", "Cc"} or character == "/":
            key = " "
        elif category[0] in "PC":
            key = ""
        elif is_cjk(character) and (reading := readings()[code]) != character:
            key = f" {reading} {character} "
        else:
            key = fold(character)
        self[code] = key
        return key


_SORT = _SortTable()
