"""Contacts in vCard 2.1, 3 and 4 as a sheet with plain English headings, one row a card.

Own reading of lines: cards in the wild break every rule, and one bad card must not cost the others. What
has no column of its own is kept under a heading made of its property's name.
"""

import binascii
import codecs
import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from smallcrm.spreadsheets.reading.charsets import Decoded
from smallcrm.spreadsheets.reading.sink import Sink
from smallcrm.spreadsheets.reading.text import warn_of_letters

_LINE = re.compile(
    r"(?:[A-Za-z0-9-]+\.)?(?P<name>[A-Za-z0-9-]+)(?P<parameters>(?:;(?:\"[^\"]*\"|[^:\"])*+)?):(?P<value>.*)\Z",
    re.DOTALL,
)
_PARAMETER = re.compile(r';((?:"[^"]*"|[^;"])*)')
_GROUP = re.compile(r"([A-Za-z0-9-]+)\.")

# Pictures, sounds and keys: counted, never read. Nothing about a person is lost with the others.
_BULKY = frozenset(("PHOTO", "LOGO", "SOUND", "KEY"))
_TECHNICAL = frozenset((
    "VERSION", "PRODID", "REV", "UID", "CLASS", "SORT-STRING", "MAILER", "AGENT", "SOURCE", "KIND",
    "CLIENTPIDMAP", "PROFILE", "X-ABUID", "X-ABSHOWAS", "X-ABADR", "X-ABLABEL",
))  # fmt: skip

_PHONES = (
    (("FAX",), ("HOME",), "Home fax"),
    (("FAX",), (), "Work fax"),
    (("PAGER",), (), "Pager"),
    (("CELL", "MOBILE", "IPHONE"), (), "Mobile phone"),
    (("HOME",), (), "Home phone"),
    (("WORK", "MAIN"), (), "Work phone"),
)
_PLAIN = {
    "FN": "Name",
    "NICKNAME": "Nickname",
    "TITLE": "Job title",
    "ROLE": "Role",
    "BDAY": "Birthday",
    "ANNIVERSARY": "Anniversary",
    "X-ANNIVERSARY": "Anniversary",
    "NOTE": "Note",
    "URL": "Website",
    "CATEGORIES": "Tags",
    "GENDER": "Gender",
    "X-GENDER": "Gender",
    "TZ": "Time zone",
    "GEO": "Coordinates",
    "LANG": "Language",
    "RELATED": "Relation",
    "X-SPOUSE": "Spouse",
    "X-MANAGER": "Manager",
    "X-ASSISTANT": "Assistant",
    "X-PHONETIC-FIRST-NAME": "Phonetic first name",
    "X-PHONETIC-LAST-NAME": "Phonetic last name",
    "X-PHONETIC-MIDDLE-NAME": "Phonetic middle name",
}
_NAME_PARTS = ("Family name", "Given name", "Middle name", "Name prefix", "Name suffix")
_ADDRESS_PARTS = ("PO box", "Extended address", "Street", "City", "Region", "Postal code", "Country")
_MESSENGERS = {
    "X-TELEGRAM": "Telegram",
    "X-WHATSAPP": "WhatsApp",
    "X-WECHAT": "WeChat",
    "X-QQ": "QQ",
    "X-VIBER": "Viber",
    "X-SKYPE": "Skype",
    "X-SKYPE-USERNAME": "Skype",
    "X-ICQ": "ICQ",
    "X-JABBER": "Jabber",
    "X-AIM": "AIM",
    "X-MSN": "MSN",
    "X-YAHOO": "Yahoo",
    "X-GOOGLE-TALK": "Google Talk",
    "X-LINE": "Line",
    "X-VK": "VK",
}
_SERVICES = {
    name.removeprefix("X-").replace("-USERNAME", ""): label for name, label in _MESSENGERS.items()
} | {
    "TG": "Telegram",
    "WEIXIN": "WeChat",
    "XMPP": "Jabber",
    "GTALK": "Google Talk",
    "VKONTAKTE": "VK",
}

# Columns in the order people expect; others follow as they are met.
_ORDER = (
    "Name", *_NAME_PARTS, "Nickname", "Company", "Department", "Job title", "Role",
    "Mobile phone", "Work phone", "Home phone", "Phone", "Work fax", "Home fax", "Pager", "E-mail",
    "Telegram", "WhatsApp", "WeChat", "Website",
    "Address", "City", "Region", "Postal code", "Country", "Birthday", "Tags", "Note",
)  # fmt: skip


class _Property(NamedTuple):
    name: str
    group: str
    types: tuple[str, ...]
    """Upper-case TYPE values, the bare ones of version 2.1 too."""
    parameters: dict[str, str]
    value: str
    line: int


_Field = tuple[str, str]


def read_vcards(decoded: Decoded, sink: Sink) -> None:
    """Read contacts as one sheet.

    A card that cannot be read is reported with its line, the others are kept.
    """
    cards: list[list[_Field]] = []
    pictures = 0
    sink.begin("")
    warn_of_letters(decoded, sink)
    for start, lines in _cards(decoded.text, sink):
        fields, bulky = _fields(list(_properties(lines, sink)), sink)
        pictures += bulky
        if fields:
            cards.append(fields)
        else:
            sink.warn("other", start, None, "BEGIN:VCARD")
    if pictures:
        sink.warn("other", None, None, f"PHOTO × {pictures}")
    if cards:
        header, rows = _table(cards)
        sink.rows([header, *rows])
    sink.end()
    sink.finish("vcf", encoding=decoded.encoding)


def _cards(text: str, sink: Sink) -> Iterator[tuple[int, list[tuple[int, str]]]]:
    """Split into cards of unfolded lines with their numbers; a card inside another belongs to that one."""
    lines: list[tuple[int, str]] = []
    start = depth = 0
    for number, line in _unfolded(text):
        mark = line.strip().upper()
        if mark == "BEGIN:VCARD":
            if depth and not _is_nested(lines):
                # The end of the card before is missing: it ends here.
                yield start, lines
                depth = 0
            depth += 1
            if depth == 1:
                start, lines = number, []
        elif mark == "END:VCARD" and depth:
            depth -= 1
            if not depth:
                yield start, lines
        elif depth == 1:
            lines.append((number, line))
        elif not depth and mark:
            sink.warn("other", number, None, line)
    if depth:
        yield start, lines


def _is_nested(lines: Sequence[tuple[int, str]]) -> bool:
    return bool(lines) and lines[-1][1].upper().startswith("AGENT")


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Join continued lines: indented ones, and quoted-printable ones that end in `=`."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    number, parts, is_soft = 0, [""], False
    for at, line in enumerate(text.split("\n"), 1):
        if is_soft and line.strip().upper() not in ("END:VCARD", "BEGIN:VCARD"):
            parts[-1] = parts[-1][:-1]
            parts.append(line)
        elif line[:1] in (" ", "\t") and number:
            parts.append(line[1:])
        else:
            if number:
                yield number, "".join(parts)
            number, parts = at, [line]
        is_soft = line.endswith("=") and "QUOTED-PRINTABLE" in parts[0][:200].upper()
    if number:
        yield number, "".join(parts)


def _properties(lines: Sequence[tuple[int, str]], sink: Sink) -> Iterator[_Property]:
    is_bulky = False
    for number, line in lines:
        found = _LINE.match(line)
        if not found:
            # Some phones forget to indent the lines of a picture.
            if line.strip() and not is_bulky:
                sink.warn("other", number, None, line)
            continue
        name = found["name"].upper()
        is_bulky = name in _BULKY
        parameters, types = _parameters(found["parameters"])
        group = _GROUP.match(line)
        yield _Property(name, group[1].lower() if group else "", types, parameters, found["value"], number)


def _parameters(text: str) -> tuple[dict[str, str], tuple[str, ...]]:
    parameters: dict[str, str] = {}
    types: list[str] = []
    for each in _PARAMETER.findall(text):
        name, equals, value = each.partition("=")
        name, value = name.strip().upper(), value.strip().strip('"')
        if not equals:
            # Version 2.1: TEL;CELL;VOICE:
            if name in ("QUOTED-PRINTABLE", "BASE64", "B"):
                parameters["ENCODING"] = name
            else:
                types.append(name)
        elif name == "TYPE":
            types += value.upper().split(",")
        else:
            parameters[name] = value
    return parameters, tuple(types)


def _fields(properties: Sequence[_Property], sink: Sink) -> tuple[list[_Field], int]:
    """Turn one card into headings and values; also count what is too bulky to keep."""
    labels = {each.group: _text(each) for each in properties if each.name == "X-ABLABEL" and each.group}
    fields: list[_Field] = []
    bulky = addresses = 0
    for each in properties:
        if each.name in _BULKY:
            bulky += 1
        elif each.name == "ADR":
            addresses += 1
            fields += _address(each, addresses, sink)
        elif each.name not in _TECHNICAL:
            try:
                fields += _field(each, _apple_label(labels.get(each.group, "")))
            except ValueError:
                sink.warn("other", each.line, None, f"{each.name}: {each.value}")
    fields = [(heading, value.strip()) for heading, value in fields if value.strip()]
    if fields and not any(heading == "Name" for heading, _ in fields):
        fields = _named(fields)
    return fields, bulky


def _named(fields: list[_Field]) -> list[_Field]:
    """Give a card without FN the name its parts make, or its company's, so that it is not lost for a name."""
    parts = dict(reversed(fields))
    spoken = [parts.get(part, "") for part in ("Given name", "Middle name", "Family name")]
    name = " ".join(filter(None, spoken)) or parts.get("Company", "")
    return [("Name", name), *fields] if name else fields


def _apple_label(label: str) -> str:
    return re.sub(r"^_\$!<(.*)>!\$_$", r"\1", label)


def _field(each: _Property, label: str) -> list[_Field]:
    """Turn a property into headings and values. Raises ValueError if it cannot be decoded."""
    value = _decoded_value(each)
    special = _SPECIAL.get(each.name)
    if special:
        return special(each, value, label)
    heading = _MESSENGERS.get(each.name) or _PLAIN.get(each.name) or label
    return [(heading or each.name.removeprefix("X-").replace("-", " ").capitalize(), _unescaped(value))]


def _name(_each: _Property, value: str, _label: str) -> list[_Field]:
    return list(zip(_NAME_PARTS, _structured(value), strict=False))


def _company(_each: _Property, value: str, _label: str) -> list[_Field]:
    company, *departments = _structured(value)
    return [("Company", company), ("Department", ", ".join(filter(None, departments)))]


def _phone(each: _Property, value: str, label: str) -> list[_Field]:
    number = _unescaped(value).removeprefix("tel:").replace(";ext=", " ext. ")
    known = set(each.types) | set(re.findall(r"[A-Z]+", label.upper()))
    for wanted, also, heading in _PHONES:
        if known & set(wanted) and (not also or known & set(also)):
            return [(heading, number)]
    return [("Phone", number)]


def _email(_each: _Property, value: str, _label: str) -> list[_Field]:
    return [("E-mail", _unescaped(value).removeprefix("mailto:"))]


def _messenger(each: _Property, value: str, label: str) -> list[_Field]:
    value = _unescaped(value)
    service = (each.parameters.get("X-SERVICE-TYPE") or "").upper()
    scheme, colon, rest = value.partition(":")
    names = (service, *each.types, label.upper(), scheme.upper() if colon else "")
    heading = next((_SERVICES[name] for name in names if name in _SERVICES), "")
    if colon and not rest.startswith("//"):
        value = rest
    return [(heading or label or "Messenger", value)]


def _anniversary(each: _Property, value: str, label: str) -> list[_Field]:
    if year := each.parameters.get("X-APPLE-OMIT-YEAR"):
        value = re.sub(rf"^{re.escape(year)}-?", "--", value)
    return [(_PLAIN.get(each.name) or label or "Date", _date(value))]


def _relation(_each: _Property, value: str, label: str) -> list[_Field]:
    return [(label or "Relation", _unescaped(value))]


_SPECIAL: dict[str, Callable[[_Property, str, str], list[_Field]]] = {
    "N": _name,
    "ORG": _company,
    "TEL": _phone,
    "EMAIL": _email,
    "IMPP": _messenger,
    "X-IM": _messenger,
    "X-SOCIALPROFILE": _messenger,
    "BDAY": _anniversary,
    "ANNIVERSARY": _anniversary,
    "X-ANNIVERSARY": _anniversary,
    "X-ABDATE": _anniversary,
    "X-ABRELATEDNAMES": _relation,
}


def _text(each: _Property) -> str:
    try:
        return _unescaped(_decoded_value(each))
    except ValueError:
        return each.value


def _decoded_value(each: _Property) -> str:
    """Undo the transfer encoding. Raises ValueError for what is none."""
    encoding = each.parameters.get("ENCODING", "").upper()
    if encoding == "QUOTED-PRINTABLE" or "QUOTED-PRINTABLE" in each.types:
        raw = binascii.a2b_qp(each.value.encode("utf-8", "replace"))
    elif encoding in ("B", "BASE64"):
        raw = binascii.a2b_base64(re.sub(r"\s", "", each.value))
    else:
        return each.value
    charset = each.parameters.get("CHARSET", "utf-8")
    try:
        return raw.decode(codecs.lookup(charset).name)
    except (LookupError, UnicodeDecodeError):
        from smallcrm.spreadsheets.reading.charsets import decode

        return decode(raw).text


def _structured(value: str) -> list[str]:
    """Split a value at semicolons that are not escaped."""
    return [_unescaped(part) for part in re.split(r"(?<!\\);", value)]


_ESCAPES = {"n": "\n", "N": "\n"}


def _unescaped(value: str) -> str:
    value = re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[1]), value, flags=re.DOTALL)
    return value.replace("\r\n", "\n")


def _address(each: _Property, number: int, sink: Sink) -> list[_Field]:
    """Split an address; the parts of a second one are numbered together, so that they stay together."""
    try:
        parts = dict(zip(_ADDRESS_PARTS, _structured(_decoded_value(each)), strict=False))
    except ValueError:
        sink.warn("other", each.line, None, f"{each.name}: {each.value}")
        return []
    lines = (parts.get(part, "").strip() for part in ("Street", "Extended address", "PO box"))
    street = ", ".join(filter(None, lines)) or _unescaped(each.parameters.get("LABEL", ""))
    fields = [("Address", re.sub(r"\s*\n\s*", ", ", street))]
    fields += [(part, parts.get(part, "")) for part in ("City", "Region", "Postal code", "Country")]
    return [(f"{heading} {number}" if number > 1 else heading, value) for heading, value in fields]


def _date(value: str) -> str:
    """Write 19850412 and --0412 the way people do; a time after the day is not wanted."""
    value = _unescaped(value).strip()
    if found := re.match(r"(\d{4})-?(\d\d)-?(\d\d)(?:T.*)?\Z", value):
        return "-".join(found.groups())
    if found := re.match(r"--(\d\d)-?(\d\d)(?:T.*)?\Z", value):
        return f"--{found[1]}-{found[2]}"
    return value


def _table(cards: Sequence[Sequence[_Field]]) -> tuple[list[str], list[list[str | None]]]:
    """Lay cards out in columns, as many of each kind as the card with most of them needs."""
    most: dict[str, int] = dict.fromkeys(_ORDER, 0)
    for fields in cards:
        counts: dict[str, int] = {}
        for heading, _ in fields:
            counts[heading] = counts.get(heading, 0) + 1
        for heading, count in counts.items():
            most[heading] = max(most.get(heading, 0), count)
    columns: dict[tuple[str, int], int] = {}
    for heading, count in most.items():
        for number in range(count):
            columns[heading, number] = len(columns)
    header = [heading if not number else f"{heading} {number + 1}" for heading, number in columns]
    return header, [_row(fields, columns) for fields in cards]


def _row(fields: Sequence[_Field], columns: dict[tuple[str, int], int]) -> list[str | None]:
    row: list[str | None] = [None] * len(columns)
    met: dict[str, int] = {}
    for heading, value in fields:
        number = met.get(heading, 0)
        met[heading] = number + 1
        row[columns[heading, number]] = value
    return row
