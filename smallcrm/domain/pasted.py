"""A whole signature or address block, pasted at once, taken apart into the fields of a customer.

What is not understood becomes the note: nothing pasted is lost but greetings and the words before the
colons. A person sees what was understood before it is taken.
"""

import re
from collections.abc import Iterable
from dataclasses import field
from typing import NamedTuple

from smallcrm.domain.customer import ContactKind, CustomerKind
from smallcrm.domain.record import dataclass
from smallcrm.domain.values.addresses import Address, has_house, looks_like_address, split_address
from smallcrm.domain.values.emails import split_emails
from smallcrm.domain.values.identifiers import is_tax_id
from smallcrm.domain.values.names import guess_kind
from smallcrm.domain.values.phones import is_phone, split_phones
from smallcrm.domain.values.text import clean_text, fold, is_cjk

MOST_LETTERS = 4_000
MOST_LINES = 60
_POSTAL_DIGITS = 6


class PastedDetail(NamedTuple):
    """One way to reach somebody: its kind, its value, and which one it is."""

    kind: ContactKind
    value: str
    label: str = ""
    extension: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """What was understood. `rest` is everything else, line by line."""

    name: str = ""
    company: str = ""
    job_title: str = ""
    tax_id: str = ""
    details: tuple[PastedDetail, ...] = ()
    address: Address = field(default_factory=Address)
    rest: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was understood at all."""
        return self == Pasted(rest=self.rest)


_SPLITS = re.compile(r"\s*(?:[|•·●▪■◆\t]|\s[-–—]\s|[；;])\s*")
_GREETING = re.compile(
    r"^(?:(?:kind|best|warm|many)?\s*regards|sincerely|yours(?: \w+)?|best|thanks(?: \w+)*|thank you"
    r"|cheers|sent from my .*"
    r"|с уважением|с наилучшими пожеланиями|всего доброго|спасибо|此致|敬礼|顺祝商祺|谢谢|祝好"
    r"|-{2,}|_{3,}|={3,}|\*{3,})[\s,.!，。！]*$",
    re.IGNORECASE,
)

_LABELS: dict[str, tuple[str, str]] = {}
"""What a word before a colon says: a kind of field, and which one of it."""

for _kind, _label, _words in (
    ("phone", "mobile", "m mob mobile cell моб мобильный сот сотовый 手机 手机号 移动电话"),
    ("phone", "work", "w work office direct раб рабочий офис 办公电话 公司电话"),
    ("phone", "home", "home дом домашний 家庭电话"),
    ("phone", "fax", "f fax факс 传真"),
    ("phone", "", "t p tel ph phone telephone т тел телефон конт 电话 电话号码 联系电话 座机"),
    ("email", "", "e email e-mail mail почта эл.почта имейл 邮箱 电子邮件 电子邮箱 邮件"),
    ("web", "", "w web www website site url сайт 网址 网站 主页"),
    ("messenger", "telegram", "telegram tg телеграм"),
    ("messenger", "whatsapp", "whatsapp wa ватсап вотсап"),
    ("messenger", "wechat", "wechat weixin вичат 微信 微信号"),
    ("messenger", "qq", "qq qq号"),
    ("messenger", "viber", "viber вайбер"),
    ("messenger", "skype", "skype скайп"),
    ("address", "", "a addr address адрес адр 地址 联系地址 通讯地址 公司地址"),
    ("tax_id", "", "inn vat tax инн 税号 统一社会信用代码 纳税人识别号"),
    ("postal_code", "", "zip postcode индекс 邮编 邮政编码"),
    ("name", "", "name имя фио 姓名 联系人"),
    ("company", "", "company firm компания организация 公司 公司名称 单位"),
    ("job_title", "", "position title должность 职位 职务"),
):
    for _word in _words.split():
        _LABELS.setdefault(_word, (_kind, _label))

_LABELLED = re.compile(
    r"^\s*([^\W\d][\w.\-]{0,20}?(?: ?№| no)?)\s*(?:\.?[:：)]\s*|\.\s+)(.+)$", re.IGNORECASE
)
_WEB = re.compile(
    r"\b(?:https?://|www\.)\S+|\b(?:[a-z0-9-]+\.)+(?:com|net|org|ru|cn|uk|de|eu|io|shop|biz|info|рф)\b(?:/\S*)?",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"\b(?:manager|director|ceo|cfo|cto|coo|owner|founder|partner|head of|engineer|consultant|assistant"
    r"|advisor|accountant|secretary|sales|president|chairman|administrator|specialist|officer|agent|broker|supervisor"
    r"|менеджер|директор|инженер|начальник|руководитель|заместитель|бухгалтер|секретарь|специалист|консультант"
    r"|управляющий|агент|администратор|юрист|мастер|механик|владелец|основатель)\b",
    re.IGNORECASE,
)
_CHINESE_JOB = re.compile(
    r"(?:经理|总监|主任|工程师|董事长?|主管|专员|助理|顾问|总裁|会计|秘书|负责人|店长|厂长|销售)$"
)
_TAX_WORD = re.compile(r"^\s*(?:инн|inn|税号|统一社会信用代码)[\s:：№/]*", re.IGNORECASE)
_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:[-'’.][^\W\d_]+)*\.?")


def read_pasted(text: str) -> Pasted:
    """Take a pasted block apart. Too long a text, a page and not a block, is all rest."""
    plain = clean_text(text).strip()
    lines = [line.strip(" ,;") for line in plain.split("\n")]
    if len(plain) > MOST_LETTERS or len(lines) > MOST_LINES:
        return Pasted(rest=plain)
    reader = _Reader()
    for line in lines:
        if line and not _GREETING.match(line):
            reader.read_line(line)
    return reader.pasted()


class _Reader:
    """Goes through the block from top to bottom and remembers what it met."""

    def __init__(self) -> None:
        self.fields: dict[str, str] = {}
        self.details: list[PastedDetail] = []
        self.address: list[str] = []
        self.rest: list[str] = []

    def read_line(self, line: str) -> None:
        if is_cjk(line) and not _LABELLED.match(line):
            line = self.without_tokens(line)
        if looks_like_address(line) and not split_emails(line) and not _is_labelled(line):
            self.address.append(line)
            return
        for part in filter(None, (part.strip(" ,;") for part in _SPLITS.split(line))):
            self.read_part(part)

    def without_tokens(self, line: str) -> str:
        """Take numbers and a name out of a Chinese line, where a blank is all that parts them."""
        left: list[str] = []
        for token in line.split():
            is_number = is_phone(token) and sum(map(str.isdigit, token)) > _POSTAL_DIGITS
            if is_number and self.take_phones(token):
                continue
            if left and "name" not in self.fields and _is_name(token) and looks_like_address(" ".join(left)):
                self.fields["name"] = token
                continue
            left.append(token)
        return " ".join(left)

    def read_part(self, part: str) -> None:
        labelled = _LABELLED.match(part)
        known = _LABELS.get(fold(labelled[1]).strip(". ")) if labelled else None
        if labelled and known and self.take_labelled(*known, labelled[2].strip()):
            return
        if emails := split_emails(part):
            self.take_emails(emails)
        elif is_phone(part) and not is_tax_id(part):
            self.take_phones(part)
        elif is_tax_id(part) and "tax_id" not in self.fields:
            self.fields["tax_id"] = _TAX_WORD.sub("", part)
        elif match := _WEB.search(part):
            self.take_web(part, match)
        elif looks_like_address(part) or (self.address and has_house(part)):
            self.address.append(part)
        else:
            self.take_words(part)

    def take_labelled(self, kind: str, label: str, value: str) -> bool:
        """Take what the word before the colon says it is, if it can be that."""
        if kind == "phone":
            if split_phones(value) and any(map(str.isdigit, value)):
                return self.take_phones(value, label)
            return bool(_WEB.search(value)) and self.take_labelled("web", "", value)
        if kind == "email" and (emails := split_emails(value)):
            self.take_emails(emails)
        elif kind == "web" and (match := _WEB.search(value)):
            self.take_web(value, match)
        elif kind == "messenger":
            self.details.append(PastedDetail(ContactKind.MESSENGER, value, label))
        elif kind in ("address", "postal_code"):
            self.address.append(value)
        elif kind in ("name", "company", "job_title", "tax_id") and kind not in self.fields:
            self.fields[kind] = value
        else:
            return False
        return True

    def take_emails(self, emails: Iterable[tuple[str, str]]) -> None:
        for value, words in emails:
            self.details.append(PastedDetail(ContactKind.EMAIL, value))
            if words and fold(words).strip(".: ") not in _LABELS:
                self.take_words(words)

    def take_phones(self, part: str, label: str = "") -> bool:
        found = split_phones(part)
        for number, extension, own in found:
            kind, known = _LABELS.get(fold(own).strip(".: "), ("", own))
            said = known if kind == "phone" else own
            self.details.append(PastedDetail(ContactKind.PHONE, number, said or label, extension))
        return bool(found)

    def take_web(self, part: str, match: re.Match[str]) -> None:
        self.details.append(PastedDetail(ContactKind.WEB, match[0]))
        for words in (part[: match.start()], part[match.end() :]):
            if (left := words.strip(" ,;:.")) and fold(left) not in _LABELS:
                self.take_words(left)

    def take_words(self, words: str) -> None:
        """Find out whether words are a firm, a position, a name, or just words."""
        is_person_known = "name" in self.fields
        if "company" not in self.fields and guess_kind(words) is CustomerKind.COMPANY:
            self.fields["company"] = words
        elif is_cjk(words) and not is_person_known and len(words.split()) == 2 and _CHINESE_JOB.search(words):
            # 王小明 销售经理
            self.fields["name"], self.fields["job_title"] = words.split()
        elif "job_title" not in self.fields and (_JOB.search(words) or _CHINESE_JOB.search(words)):
            self.take_position(words)
        elif not is_person_known and _is_name(words):
            self.fields["name"] = words
        else:
            self.rest.append(words)

    def take_position(self, words: str) -> None:
        """Take a position; "Anna Bell, Sales Manager" has the name before it."""
        before, comma, after = words.partition(",")
        if comma and "name" not in self.fields and _is_name(before.strip()) and not _JOB.search(before):
            self.fields["name"], self.fields["job_title"] = before.strip(), after.strip()
        else:
            self.fields["job_title"] = words

    def pasted(self) -> Pasted:
        if not self.fields.get("name") and "company" in self.fields and not self.fields.get("job_title"):
            # A firm that stands by itself is the customer.
            self.fields["name"] = self.fields.pop("company")
        return Pasted(
            details=tuple(dict.fromkeys(self.details)),
            address=split_address("\n".join(self.address)) if self.address else Address(),
            rest="\n".join(self.rest),
            **self.fields,
        )


def _is_labelled(line: str) -> bool:
    """Say whether a line begins with a word that says what it is: "Tel: 020 7946 0000"."""
    labelled = _LABELLED.match(line)
    return labelled is not None and fold(labelled[1]).strip(". ") in _LABELS


def _is_name(words: str) -> bool:
    """Say whether words may be somebody's name: two to four words, or two to four Chinese characters."""
    if is_cjk(words):
        return 2 <= len(words.replace(" ", "")) <= 4 and all(
            is_cjk(letter) for letter in words if letter != " "
        )
    parts = words.replace(",", " ").split()
    if not 1 <= len(parts) <= 5 or any(map(str.isdigit, words)):
        return False
    capital = sum(part[0].isupper() for part in parts)
    return all(_NAME_WORD.fullmatch(part) for part in parts) and capital >= max(1, len(parts) - 1)
