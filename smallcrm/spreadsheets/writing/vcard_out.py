"""Writing customers as contacts for telephones and mail programs: vCard 3.0, which they all read.

Source: RFC 2425 and 2426. What a contact has no property for goes into X- properties, by whose names our
own import knows it again.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from smallcrm.domain.customer import ContactKind, CustomerKind
from smallcrm.domain.customer_line import CustomerLine, Detail, ListShape
from smallcrm.spreadsheets.writing.export import Words, birthday, custom_value

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")

LONGEST_LINE = 75
"""Octets of a line; longer ones go on in the next, which begins with a space."""

_TYPES = {"mobile": "CELL", "work": "WORK", "home": "HOME", "fax": "FAX", "pager": "PAGER", "main": "MAIN"}
_MESSENGERS = {
    "telegram": "X-TELEGRAM",
    "whatsapp": "X-WHATSAPP",
    "wechat": "X-WECHAT",
    "qq": "X-QQ",
    "viber": "X-VIBER",
    "skype": "X-SKYPE",
    "icq": "X-ICQ",
    "vk": "X-VK",
}
_OWN = (
    ("X-CUSTOMER-NUMBER", "number"),
    ("X-OWNER", "owner"),
    ("X-SOURCE", "source"),
    ("X-TAX-NUMBER", "tax_id"),
    ("X-OTHER-ID", "external_id"),
)
"""Properties of ours that hold a field of the line as it is. Their names read as headings."""


def write_vcards(path: Path, lines: Iterable[CustomerLine], shape: ListShape, words: Words) -> int:
    """Write a contact for each customer. Returns how many."""
    count = 0
    with path.open("w", encoding="utf-8", errors="replace", newline="") as file:
        for line in lines:
            file.write("".join(f"{folded(each)}\r\n" for each in card(line, shape, words)))
            count += 1
    return count


def card(line: CustomerLine, shape: ListShape, words: Words) -> Iterator[str]:
    """Write one contact as lines that are not folded yet."""
    name = line.name or line.company or _first(line) or line.number
    is_company = line.kind == CustomerKind.COMPANY.value
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"FN:{escaped(name)}"
    # The parts of a name cannot be told apart for sure; in the first place telephones show and sort it well.
    yield f"N:{escaped('' if is_company else name)};;;;"
    company = line.company or (name if is_company else "")
    if company:
        yield f"ORG:{escaped(company)}"
    if line.job_title:
        yield f"TITLE:{escaped(line.job_title)}"
    yield from _details(line)
    address = (line.address, line.city, line.region, line.postal_code, line.country)
    if any(address):
        kind = "WORK" if is_company else "HOME"
        yield f"ADR;TYPE={kind}:;;{';'.join(map(escaped, address))}"
    if line.birthday is not None:
        yield f"BDAY:{birthday(line.birthday)}"
    if line.tags:
        yield f"CATEGORIES:{','.join(map(escaped, line.tags))}"
    if line.note:
        yield f"NOTE:{escaped(line.note)}"
    yield from _own(line, shape, words)
    yield "END:VCARD"


def _details(line: CustomerLine) -> Iterator[str]:
    """Write the ways to reach somebody, the preferred one of each kind first."""
    for detail in line.of_kind(ContactKind.PHONE.value):
        yield f"TEL{_type(detail)}:{escaped(_with_extension(detail))}"
    for detail in line.of_kind(ContactKind.EMAIL.value):
        yield f"EMAIL{_type(detail)}:{escaped(detail.value)}"
    for detail in line.of_kind(ContactKind.MESSENGER.value):
        yield _messenger(detail)
    for detail in line.of_kind(ContactKind.WEB.value):
        yield f"URL:{escaped(detail.value)}"


def _own(line: CustomerLine, shape: ListShape, words: Words) -> Iterator[str]:
    """Write what contacts have no place for."""
    for name, field in _OWN:
        value = getattr(line, field)
        if value:
            yield f"{name}:{escaped(value)}"
    yield f"X-CUSTOMER-TYPE:{escaped(words.choice('kind', line.kind))}"
    yield f"X-STATUS:{escaped(words.choice('status', line.status))}"
    if line.gender:
        yield f"X-GENDER:{escaped(words.choice('gender', line.gender))}"
    if line.since is not None:
        yield f"X-CUSTOMER-SINCE:{line.since.isoformat()}"
    if line.do_not_contact:
        yield f"X-DO-NOT-CONTACT:{escaped(words.choice('yes_no', 'yes'))}"
    flags = {True: words.choice("yes_no", "yes"), False: words.choice("yes_no", "no")}
    for index, custom in enumerate(shape.custom, 1):
        value = custom_value(line.custom.get(str(custom.id)), custom.kind, flags, shape.currency)
        if value is not None and value != "":
            yield f"item{index}.X-ABLABEL:{escaped(custom.label)}"
            yield f"item{index}.X-CUSTOM:{escaped(str(value))}"


def _first(line: CustomerLine) -> str:
    """Name somebody by the first way to reach them."""
    found: Sequence[Detail] = next(iter(line.details.values()), ())
    return found[0].value if found else ""


def _type(detail: Detail) -> str:
    kind = _TYPES.get(detail.label)
    return f";TYPE={kind}" if kind else ""


def _with_extension(detail: Detail) -> str:
    return f"{detail.value} ext. {detail.extension}" if detail.extension else detail.value


def _messenger(detail: Detail) -> str:
    name = _MESSENGERS.get(detail.label)
    if name:
        return f"{name}:{escaped(detail.value)}"
    # A service nobody else knows goes by the name it has here.
    service = detail.label.replace('"', "'").replace("\n", " ")
    return f'IMPP;X-SERVICE-TYPE="{service}":{escaped(detail.value)}'


def escaped(text: str) -> str:
    """Escape the signs that mean something between values, and leave out what no line may hold."""
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    plain = plain.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")
    return plain if plain.isprintable() else _CONTROLS.sub("", plain)


def folded(line: str) -> str:
    """Fold a line at 75 octets, never within a character."""
    if len(line) <= LONGEST_LINE and (line.isascii() or len(line.encode("utf-8", "replace")) <= LONGEST_LINE):
        return line
    parts: list[str] = []
    start = size = 0
    for at, character in enumerate(line):
        octets = len(character.encode("utf-8", "replace"))
        # From the second line on the space in front counts too.
        if size + octets > LONGEST_LINE - bool(parts):
            parts.append(line[start:at])
            start, size = at, 0
        size += octets
    return "\r\n ".join([*parts, line[start:]])
