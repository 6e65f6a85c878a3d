"""Which letters the bytes of a text stand for.

Old tables do not say how they were saved, and a table of three rows is too little for any detector that
only counts letters. So candidates for our three languages are weighed by everything a person would look at:
are these common letters, do capitals stand at the beginning of words, are words of one alphabet, is there a
heading one knows. Where that leaves a doubt, chardet is asked as well; what is still doubtful then is
reported.
"""

import codecs
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from smallcrm.domain.errors import UserError


class Decoded(NamedTuple):
    """A text with what is known of how it was saved.

    `rivals` names other encodings that would do as well; `repaired` is the encoding of lines that differ from
    the rest, `repaired_lines` and `broken_lines` (letters lost) count from 1.
    """

    text: str
    encoding: str
    rivals: tuple[str, ...] = ()
    repaired: str = ""
    repaired_lines: tuple[int, ...] = ()
    broken_lines: tuple[int, ...] = ()


class _Model(NamedTuple):
    """How to weigh a text supposed to be in one encoding: its alphabet, and how usual the encoding is."""

    alphabet: str
    prior: float


# Bits. A rare encoding has to explain the text better by this much.
_MODELS = {
    "cp1251": _Model("cyrillic", 0),
    "gb18030": _Model("simplified", 0),
    "cp1252": _Model("latin", -2),
    "big5": _Model("traditional", -3),
    "cp866": _Model("cyrillic", -3),
    "koi8-r": _Model("cyrillic", -4),
    "mac-cyrillic": _Model("cyrillic", -6),
    "iso8859-5": _Model("cyrillic", -9),
    "cp1250": _Model("latin", -9),
    "mac-roman": _Model("latin", -9),
}
_HOME = {
    "ru": ("cyrillic",),
    "zh": ("simplified", "traditional"),
    "en": ("latin",),
}
_HOME_BONUS = 4.0
_CLEAR_MARGIN = 14.0  # below it chardet is heard
_DOUBT_MARGIN = 6.0  # below it, after that, the doubt is reported
_UTF8_PRIOR = 10.0
_SAMPLE = 4_000
_LOOKED_THROUGH = 4 << 20
"""Bytes up to which every line is looked at for a second encoding; of longer texts, three slices."""

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDE = {
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
}

# What a letter costs, in bits: the rarer it is in Russian, the more.
_RUSSIAN = {
    letter: bits
    for bits, letters in (
        (3.2, "о"), (3.6, "еа"), (3.9, "ин"), (4.0, "т"), (4.3, "ср"), (4.5, "вл"), (4.9, "км"),
        (5.2, "дпу"), (5.8, "яыьгз"), (6.1, "бч"), (6.5, "йх"), (6.9, "жш"), (7.4, "юц"), (8.1, "щэф"),
        (9.0, "ё"), (11.0, "ъ"),
    )
    for letter in letters
}  # fmt: skip
_OTHER_CYRILLIC = dict.fromkeys("іїєґў", 11.0) | dict.fromkeys("ђѓљњћќџјѕ", 16.0)
_LATIN = dict.fromkeys("éèêëüöäßñçàáâôóîíåøæúùûãõòïýœ", 6.5) | dict.fromkeys("ąćęłńśźżěščřžůďťňőűăâîșțđ", 7.5)
_COMMON_SIGNS = frozenset("«»—–№°₽€£§…“”„’‘•·×±²³½\u00a0©®™")

# The most usual characters of customer lists: headings, surnames, places, trades, everyday words.
_SIMPLIFIED = (
    "姓名电话手机号码联系人客户地址备注公司单位职位性别生日身份证邮箱件传真网微信部门编日期金额数量价格"
    "车牌型保险到续费合同状态类来源时间开始结束付款未已订品商服务员经理先生女士小大老师总店厂所院校"
    "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚"
    "沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万武钱戴严莫孔向汤"
    "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉力玉萍红鹏华飞鑫波斌宇浩凯健俊帆帅旭宁欢佳阳建亮成峰"
    "琴云洁莉雪晨倩颖露瑶怡婷雅慧思嘉子轩梓涵欣诗晓东海天一诺博然瑞志国春梅冬福贵荣祥"
    "北京上海广州深圳天津重庆省市区县镇乡村路街道巷号楼室层座园苑花新城中山南西安武汉都杭苏州宁青岛济南沈阳长沙"
    "郑河湖江浙福建四川云贵陕甘内蒙古黑龙吉辽门港台澳"
    "的是不了在有我他这来用就出会可也你对他要说们为子和下过得自之后作里如去行好看起发当没只事无动还进定问"
    "需票税单账户行业贸易有限责任股份科技电子汽修理轮胎机油美容养护维装饰材料食餐饮酒茶服装药房产物流运输"
    "年月日元个件台只箱套次级会员积分优惠活动老朋介绍回访约提醒今明昨周三二五六七八九十百千零两半"
)
_TRADITIONAL = (
    "姓名電話手機號碼聯絡人客戶地址備註公司單位職稱性別生日身分證信箱郵件傳真網部門編日期金額數量價格"
    "車牌型保險到期費合約狀態類來源時間開始結束付款未已訂品商服務員經理先生女士小大老師總店廠所院校統一"
    "陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴范方"
    "宋鄧杜傅侯曹薛丁卓馬董溫唐藍石蔣田康鄒白涂尤巫湯"
    "志明俊傑建宏家豪淑芬美惠雅婷怡君宜佳玲麗華雯欣文雄國榮金德成信義和平春秀英鳳珠玉"
    "台臺北中南高雄新竹桃園市區縣鎮鄉村里路街段巷弄號樓室香港九龍澳門"
    "的是不了在有我他這來用就出會可也你對要說們為子下過得自之後作裡如去行好看起發當沒只事無動還進定問"
    "需票稅單帳業貿易有限責任股份科技電子汽修理輪胎機油美容養護維裝飾材料食餐飲酒茶服藥房產物流運輸負責"
    "年月日元個件箱套次級會員積分優惠活動老朋介紹回訪約提醒今明昨週三二五六七八九十百千零兩半請"
)
_HAN_SIGNS = frozenset("，。、：；！？（）“”‘’《》【】—…·　％＋－／０１２３４５６７８９￥")

_WORDS = {
    alphabet: tuple(words.split())
    for alphabet, words in {
        "cyrillic": "фио телефон имя фамилия отчество клиент адрес город дата примечание комментарий компания"
        " почта номер название сумма марка модель владелец инн москва тел организация контакт заказ договор"
        " улица ооо иванов петров товар цена",
        "simplified": "姓名 电话 手机 客户 地址 公司 联系 备注 车牌 日期 北京 上海 有限 先生 女士 保险 名称",
        "traditional": "姓名 電話 手機 客戶 地址 公司 聯絡 備註 車牌 日期 台北 高雄 有限 先生 小姐 保險 名稱",
        "latin": "",
    }.items()
}
_WORD_BONUS = 8.0

_WORD = re.compile(r"[^\W\d_]+")
_SAME_KIND = re.compile(r"(?<=[аеёиоуыэюя])[аеёиоуыэюя]|(?<=[бвгджзйклмнпрстфхцчшщ])[бвгджзйклмнпрстфхцчшщ]")
_IMPOSSIBLE = re.compile(r"(?<![бвгджзклмнпрстфхцчшщ])[ьъ]|\b[ый]|(?<=[бвгджзклмнпрстфхцчшщьъ])й")


def decode(data: bytes, *, encoding: str | None = None, language: str | None = None) -> Decoded:
    """Decode a text file: as told, by its mark, as UTF-8, or as what makes the best sense of it.

    `language` ("en", "zh", "ru") is that of the user, who most likely has files in it.
    Raises UserError("unknown_encoding") if told an encoding that does not exist.
    """
    if encoding:
        return _as_told(data, encoding)
    for mark, name in _BOMS:
        if data.startswith(mark):
            text = data.decode(name, "replace")
            return Decoded(text, _WIDE.get(mark, name), broken_lines=_broken(text))
    if wide := _wide(data):
        return Decoded(data.decode(wide, "replace"), wide)
    if data.isascii():
        return Decoded(data.decode("ascii"), "utf-8")
    return _weighed(data, language)


def declared(head: bytes) -> str | None:
    """Find the encoding that the beginning of an HTML or XML text claims for itself, if Python knows it."""
    found = re.search(rb"""(?i)(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", head[:4096])
    if not found:
        return None
    name = found.group(1).decode("ascii").lower()
    # Browsers read these wider, and so do the people who write them.
    name = {"gb2312": "gb18030", "gbk": "gb18030", "iso-8859-1": "cp1252"}.get(name, name)
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None


def _as_told(data: bytes, encoding: str) -> Decoded:
    try:
        name = codecs.lookup(encoding).name
        text = data.decode(name, "replace")
    except (LookupError, TypeError, ValueError) as unknown:
        raise UserError("unknown_encoding", encoding=encoding) from unknown
    return Decoded(text.removeprefix("\ufeff"), name, broken_lines=_broken(text))


def _wide(data: bytes) -> str:
    """Recognise UTF-16 and UTF-32 without a mark by where their zero bytes stand."""
    head = data[:4096]
    head = head[: len(head) // 4 * 4]
    if not head.count(0):
        return ""
    zeros = [head[at::4].count(0) for at in range(4)]
    quarter = len(head) // 4
    for name, full, empty in (("utf-32-le", (2, 3), 0), ("utf-32-be", (0, 1), 3)):
        if all(zeros[at] >= 0.95 * quarter for at in full) and zeros[empty] < quarter / 2:
            return name
    even, odd = zeros[0] + zeros[2], zeros[1] + zeros[3]
    for name, many, few in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if many > 20 * few and many >= 0.04 * len(head):
            text = head.decode(name, "replace")
            # Every table has these, and they are half zeros.
            if not set(text) & set("\r\n\t,;|"):
                continue
            if sum(character.isprintable() or character in "\r\n\t" for character in text) > 0.9 * len(text):
                return name
    return ""


def _weighed(data: bytes, language: str | None) -> Decoded:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _weighed_by_line(data, language)
    sample = _joined(line for line in data[: 4 * _SAMPLE].split(b"\n") if not line.isascii())
    if len(text) > 4 * _SAMPLE or _is_surely_utf8(sample):
        return Decoded(text, "utf-8")
    # A short text may be UTF-8 by accident: the two characters of a well-known Chinese company are.
    ranked = _ranked(sample, language)
    if _best_bits(sample.decode("utf-8", "ignore")) + _UTF8_PRIOR >= ranked[0][0]:
        return Decoded(text, "utf-8")
    return _as_legacy(data, ranked)


def _weighed_by_line(data: bytes, language: str | None) -> Decoded:
    """Weigh a text that is not UTF-8 throughout: an old encoding, or two files glued together."""
    good, bad = _lines(data if len(data) <= _LOOKED_THROUGH else _slices(data))
    if good and bad:
        other = _ranked(_joined(bad), language)
        as_mixed = _best_bits(_joined(good).decode("utf-8", "ignore")) + _bits_of(_joined(bad), other[0][1])
        as_one = max(_bits_of(_joined(good), name) + _bits_of(_joined(bad), name) for name in _MODELS)
        if as_mixed > as_one:
            return _repaired(data, other[0][1])
    return _as_legacy(data, _ranked(_joined(bad or [data]), language))


def _as_legacy(data: bytes, ranked: Sequence[tuple[float, str]]) -> Decoded:
    best = ranked[0][1]
    text = data.decode(best, "replace")
    return Decoded(text, best, rivals=_rivals(ranked), broken_lines=_broken(text))


def _slices(data: bytes) -> bytes:
    """Take whole lines from the beginning, the middle and the end."""
    size = _LOOKED_THROUGH // 64
    middle = data[len(data) // 2 : len(data) // 2 + size]
    parts = (data[:size].rpartition(b"\n")[0], middle.partition(b"\n")[2].rpartition(b"\n")[0])
    return b"\n".join((*parts, data[-size:].partition(b"\n")[2]))


def _lines(data: bytes) -> tuple[list[bytes], list[bytes]]:
    """Part the lines with more than ASCII into those that are UTF-8 and those that are not."""
    good: list[bytes] = []
    bad: list[bytes] = []
    for line in data.split(b"\n"):
        if line.isascii():
            continue
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            bad.append(line)
        else:
            good.append(line)
    return good, bad


def _is_surely_utf8(sample: bytes) -> bool:
    """Accidents are short and made of two-byte sequences; twenty letters are no accident."""
    foreign = [character for character in sample.decode("utf-8", "ignore") if character > "\x7f"]
    return len(foreign) > 20 or any(character > "\u0800" for character in foreign)


def _joined(lines: Iterable[bytes]) -> bytes:
    taken: list[bytes] = []
    size = 0
    for line in lines:
        taken.append(line)
        size += len(line)
        if size > _SAMPLE:
            break
    return b"\n".join(taken)[: _SAMPLE * 2]


def _repaired(data: bytes, other: str) -> Decoded:
    lines = data.split(b"\n")
    repaired: list[int] = []
    for number, line in enumerate(lines, 1):
        if line.isascii():
            continue
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            as_other = line.decode(other, "replace")
            if _damaged_bits(line) < _bits(as_other, _MODELS[other].alphabet):
                lines[number - 1] = as_other.encode("utf-8")
                repaired.append(number)
    text = b"\n".join(lines).decode("utf-8", "replace")
    return Decoded(
        text,
        "utf-8",
        repaired=other if repaired else "",
        repaired_lines=tuple(repaired),
        broken_lines=_broken(text),
    )


def _ranked(sample: bytes, language: str | None) -> list[tuple[float, str]]:
    """Weigh the candidates, best first; chardet's opinion is asked for when it is close."""
    home = _HOME.get((language or "")[:2], ())
    weighed = [
        (_bits_of(sample, name) + model.prior + (_HOME_BONUS if model.alphabet in home else 0), name)
        for name, model in _MODELS.items()
    ]
    weighed.sort(reverse=True)
    ranked = _without_twins(weighed, sample)
    if _rivals(ranked, _CLEAR_MARGIN):
        ranked = _second_opinion(sample, ranked)
    return ranked


def _without_twins(weighed: list[tuple[float, str]], sample: bytes) -> list[tuple[float, str]]:
    """Leave out what reads the sample the same as a better candidate: no choice to bother anybody with."""
    seen: set[str] = set()
    kept = []
    for bits, name in weighed:
        text = sample.decode(name, "replace")
        if text not in seen:
            seen.add(text)
            kept.append((bits, name))
    return kept


def _rivals(ranked: Sequence[tuple[float, str]], margin: float = _DOUBT_MARGIN) -> tuple[str, ...]:
    best = ranked[0][0]
    return tuple(name for bits, name in ranked[1:] if best - bits < margin)


def _second_opinion(sample: bytes, weighed: list[tuple[float, str]]) -> list[tuple[float, str]]:
    import chardet

    close = {name for bits, name in weighed if weighed[0][0] - bits < _CLEAR_MARGIN}
    opinions = chardet.detect_all(
        sample, ignore_threshold=True, include_encodings=sorted(close), compat_names=False
    )
    sure = {
        codecs.lookup(str(each["encoding"])).name: each["confidence"] for each in opinions if each["encoding"]
    }
    most = max(sure.values(), default=0) or 1
    heard = [
        (bits + _HOME_BONUS * sure.get(codecs.lookup(name).name, 0) / most if name in close else bits, name)
        for bits, name in weighed
    ]
    return sorted(heard, reverse=True)


def _bits_of(sample: bytes, encoding: str) -> float:
    return _bits(sample.decode(encoding, "replace"), _MODELS[encoding].alphabet)


def _best_bits(text: str) -> float:
    return max(_bits(text, alphabet) for alphabet in _WORDS)


def _damaged_bits(line: bytes) -> float:
    """Weigh a line as UTF-8 that was damaged: a lost letter here and there is nothing strange."""
    text = line.decode("utf-8", "replace")
    return _best_bits(text.replace("\ufffd", "")) - 12.0 * text.count("\ufffd")


def _bits(text: str, alphabet: str) -> float:
    """Weigh how likely a text in this alphabet is: a negative number of bits, ASCII left out."""
    weigh = _han_bits if alphabet in ("simplified", "traditional") else _letter_bits
    folded = text.lower()
    return weigh(text, alphabet) + _WORD_BONUS * sum(word in folded for word in _WORDS[alphabet])


def _letter_bits(text: str, alphabet: str) -> float:
    costs = _RUSSIAN | _OTHER_CYRILLIC if alphabet == "cyrillic" else _LATIN
    total = 0.0
    for character, times in Counter(text).items():
        if character > "\x7f":
            total -= times * _sign_or_letter_cost(character, costs)
    for word in _WORD.findall(text):
        if not word.isascii():
            total -= _word_cost(word, alphabet)
    return total


def _sign_or_letter_cost(character: str, costs: dict[str, float]) -> float:
    lower = character.lower()
    cost = costs.get(lower)
    if cost is not None:
        return cost if lower == character else cost + 0.7
    if character in _COMMON_SIGNS:
        return 9.0
    return 30.0 if character == "\ufffd" else 17.0


def _word_cost(word: str, alphabet: str) -> float:
    """Weigh the look of a word: capitals only in front or everywhere, one alphabet."""
    cost = 0.0
    if not (word.islower() or word.isupper() or (word[0].isupper() and word[1:].islower())):
        # MacDonald aside, a capital after a small letter is a wrong guess.
        rises = [b for a, b in pairwise(word) if a.islower() and b.isupper()]
        cost += 2.0 + sum(5.0 if letter.isascii() else 10.0 for letter in rises)
    plain = sum(letter.isascii() for letter in word)
    if alphabet == "cyrillic":
        cost += 9.0 * min(plain, len(word) - plain)
        lower = word.lower()
        cost += 1.0 * len(_SAME_KIND.findall(lower)) + 5.0 * len(_IMPOSSIBLE.findall(lower))
    elif len(word) > 2:
        # Accents are few in a word, so a word made of them is another alphabet.
        cost += 6.0 * max(len(word) - 2 * plain - 1, 0)
    return cost


def _han_bits(text: str, alphabet: str) -> float:
    common, known = _han(alphabet)
    total = 0.0
    for character, times in Counter(text).items():
        if character > "\x7f":
            total -= times * _han_cost(character, common, known)
    return total


def _han_cost(character: str, common: frozenset[str], known: frozenset[str]) -> float:
    if character in common:
        return 8.0
    if character in known:
        return 12.0
    if character in _HAN_SIGNS:
        return 10.0
    if "\u4e00" <= character <= "\u9fff":
        return 18.0
    if character.lower() in _RUSSIAN:
        return 11.0  # Chinese sets hold Russian as well, and traders on the border use it
    return 30.0 if character == "\ufffd" or "\ue000" <= character <= "\uf8ff" else 22.0


@cache
def _han(alphabet: str) -> tuple[frozenset[str], frozenset[str]]:
    """Give the most usual characters and the everyday part of the national character set."""
    if alphabet == "simplified":
        pairs = (bytes((lead, trail)) for lead in range(0xB0, 0xD8) for trail in range(0xA1, 0xFF))
        return frozenset(_SIMPLIFIED), frozenset(b"".join(pairs).decode("gb2312", "ignore"))
    trails = (*range(0x40, 0x7F), *range(0xA1, 0xFF))
    pairs = (bytes((lead, trail)) for lead in range(0xA4, 0xC7) for trail in trails)
    return frozenset(_TRADITIONAL), frozenset(b"".join(pairs).decode("big5", "ignore"))


def _broken(text: str) -> tuple[int, ...]:
    if "\ufffd" not in text:
        return ()
    return tuple(number for number, line in enumerate(text.split("\n"), 1) if "\ufffd" in line)
