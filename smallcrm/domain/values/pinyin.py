"""Chinese read aloud in Latin letters, so that `wxm` and `wangxiaoming` find 王小明.

One reading a character, without tones, from a table built beforehand; the exceptions below are those
that names of people, firms and towns need.
"""

import re
from functools import cache

from smallcrm.domain.values.text import fold, is_cjk

_USUAL_IN_NAMES = {
    "长": "chang", "長": "chang", "都": "du", "曾": "zeng", "晟": "sheng", "覃": "qin", "缪": "miao",
    "繆": "miao", "茜": "qian", "娜": "na", "莎": "sha", "翟": "zhai", "尉": "wei", "柏": "bai",
    "厦": "xia", "廈": "xia", "卜": "bu", "莘": "xin", "郇": "xun", "嗯": "en",
}  # fmt: skip
"""Where dictionaries list first a reading that names hardly ever have."""

_SURNAMES = {
    "单": "shan", "單": "shan", "仇": "qiu", "解": "xie", "区": "ou", "區": "ou", "查": "zha", "盖": "ge",
    "蓋": "ge", "朴": "piao", "乐": "yue", "樂": "yue", "宓": "mi", "召": "shao", "冼": "xian",
    "逄": "pang", "员": "yun", "員": "yun", "么": "yao", "折": "she", "黑": "he", "秘": "bi", "洗": "xian",
    "繁": "po", "种": "chong", "佴": "nai", "阚": "kan", "闞": "kan", "牟": "mu", "訾": "zi", "祭": "zhai",
    "撒": "sa", "适": "kuo", "重": "chong", "隗": "wei", "能": "nai", "教": "jiao", "郗": "xi", "贾": "jia",
    "賈": "jia", "任": "ren", "华": "hua", "燕": "yan",
}  # fmt: skip
"""The reading of a character as the surname at the head of a person's name."""

_WORDS = {
    "尉迟": "yu chi", "尉遲": "yu chi", "万俟": "mo qi", "萬俟": "mo qi", "长孙": "zhang sun",
    "長孫": "zhang sun", "单于": "chan yu", "單于": "chan yu", "澹台": "tan tai", "澹臺": "tan tai",
    "重庆": "chong qing", "重慶": "chong qing", "大厦": "da sha", "大廈": "da sha", "广厦": "guang sha",
    "银行": "yin hang", "銀行": "yin hang", "商行": "shang hang", "车行": "che hang", "車行": "che hang",
    "药行": "yao hang", "琴行": "qin hang", "粮行": "liang hang", "行业": "hang ye", "会计": "kuai ji",
    "會計": "kuai ji", "音乐": "yin yue", "音樂": "yin yue", "西藏": "xi zang", "蚌埠": "beng bu",
    "六安": "lu an", "丽水": "li shui", "番禺": "pan yu", "莘县": "shen xian", "牟平": "mu ping",
    "铅山": "yan shan", "乐清": "yue qing", "店长": "dian zhang", "厂长": "chang zhang",
    "校长": "xiao zhang", "成长": "cheng zhang", "会长": "hui zhang", "都是": "dou shi",
}  # fmt: skip
"""Words and compound surnames whose reading differs from their characters'."""

_WORD = "|".join(_WORDS)
_WORD_CHARACTERS = frozenset("".join(word[0] for word in _WORDS))


class _Readings(dict[int, str]):
    """Character code to reading; other characters are folded when first met."""

    def __missing__(self, code: int) -> str:
        folded = fold(chr(code))
        self[code] = folded
        return folded


@cache
def readings() -> dict[int, str]:
    """Load the table of readings: a few milliseconds, once, when Chinese text is first met."""
    from smallcrm.domain.values.pinyin_table import CHARACTERS_OF

    table = _Readings(
        {code: syllable for syllable, characters in CHARACTERS_OF.items() for code in map(ord, characters)}
    )
    table.update({ord(character): reading for character, reading in _USUAL_IN_NAMES.items()})
    return table


@cache
def _first_letters() -> dict[int, str]:
    table = _Readings()
    table.update({code: reading[0] for code, reading in readings().items() if code >= 0x3007})
    return table


def special_readings(text: str) -> list[tuple[str, str]]:
    """List the characters of a text with their readings where these differ from the usual ones.

    Each pair is a character and its reading as a surname or in a word, or a stretch of other text and
    "". Empty when the text holds nothing special, which is nearly always.
    """
    surname = _SURNAMES.get(text[:1])
    if surname and 2 <= len(text) <= 4 and text[:2] not in _WORDS and all(map(_is_han, text)):
        return [(text[0], surname), (text[1:], "")]
    if _WORD_CHARACTERS.isdisjoint(text):
        return []
    found: list[tuple[str, str]] = []
    end = 0
    for match in re.finditer(_WORD, text):
        found.append((text[end : match.start()], ""))
        found += zip(match[0], _WORDS[match[0]].split(), strict=True)
        end = match.end()
    return [*found, (text[end:], "")] if found else []


def pinyin(text: str) -> str:
    """Write the Chinese in a text as letters without gaps, the rest folded; empty without Chinese."""
    return _spelled(text, readings()) if is_cjk(text) else ""


def pinyin_initials(text: str) -> str:
    """Write each Chinese character as its first letter, the rest folded; empty without Chinese."""
    return _spelled(text, _first_letters(), letters=1) if is_cjk(text) else ""


def _spelled(text: str, table: dict[int, str], letters: int | None = None) -> str:
    special = special_readings(text)
    if not special:
        return text.translate(table)
    return "".join(reading[:letters] or part.translate(table) for part, reading in special)


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"
