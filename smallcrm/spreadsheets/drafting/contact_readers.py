"""Cells that hold telephones, e-mails, links and messengers made into contacts, alone or among other text."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from smallcrm.domain.customer import ContactKind
from smallcrm.domain.values.dates import looks_like_date
from smallcrm.domain.values.emails import email_key, is_bare_email, is_email, split_emails
from smallcrm.domain.values.phones import clean_phone, digits_lost, phone_key, split_phones
from smallcrm.domain.values.text import fold, half_width
from smallcrm.spreadsheets.drafting.clean import (
    LONGEST_TEXT,
    CellPlace,
    Findings,
    Reader,
    own_words,
    text_reader,
)
from smallcrm.spreadsheets.drafting.drafts import ContactDraft
from smallcrm.spreadsheets.headings.cells import is_placeholder, is_signs_only, phones_inside, text_of
from smallcrm.spreadsheets.workbook import CellValue


class Mixed(NamedTuple):
    """A cell that held several things: what is left as text, and the contacts found in it."""

    text: str
    contacts: tuple[ContactDraft, ...]


_ONE_NUMBER = re.compile(r"\+?\(?\d(?:[\d\-() ]|\.(?!0+$))*")
KNOWN_LABELS = frozenset(
    ["mobile", "work", "home", "fax", "pager", "main", "other", "whatsapp", "viber", "telegram", "wechat"]
)


_CALLING_CODES = (
    "1", "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47",
    "48", "49", "52", "55", "60", "61", "62", "63", "64", "65", "66", "7", "81", "82", "84", "86", "90",
    "91", "92", "971", "972", "351", "353", "354", "358", "359", "370", "371", "372", "373", "374",
    "375", "380", "381", "385", "420", "421", "852", "853", "886", "992", "993", "994", "995", "996",
    "998",
)  # fmt: skip


def is_odd_phone(key: str, value: str, country: str) -> bool:
    """Say whether a number has a length its country does not know. Short ones may be local numbers."""
    plain = value if value.isdecimal() else "".join(filter(str.isdecimal, value))
    size = len(plain)
    if size < 5 or len(key) > 15:
        return True
    if value.lstrip().startswith(("+", "00")):
        return len(key) < 8
    if size >= 11 and key.startswith(_CALLING_CODES) and (country != "CN" or plain[0] not in "01"):
        return False
    usual = _chinese_sizes(plain) if country == "CN" else _SIZES.get(country)
    return usual is not None and size not in usual


_SIZES = {
    "RU": frozenset({5, 6, 7, 10, 11}),
    "KZ": frozenset({5, 6, 7, 10, 11}),
    "US": frozenset({7, 10, 11}),
    "CA": frozenset({7, 10, 11}),
}
"""How many digits a number without a plus may have; countries with many lengths are left out."""


def _chinese_sizes(plain: str) -> frozenset[int]:
    if plain[0] == "1" and len(plain) > 8:
        return frozenset({11})
    if plain[0] == "0":
        return frozenset({10, 11, 12})
    if plain.startswith(("400", "800")):
        return frozenset({10})
    return frozenset({5, 6, 7, 8, 10})


def phone_reader(header: str, label: str, country: str) -> Reader:
    """Read telephone numbers, any number of them in a cell, into contacts."""
    keep = ContactKind.PHONE

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        add = values.append
        for place, cell in enumerate(cells):
            if cell is None:
                add(None)
                continue
            kind = type(cell)
            if kind is float and abs(cell) < 1e15 and cell == int(cell):  # type: ignore[arg-type]
                cell, kind = int(cell), int  # type: ignore[arg-type]  # noqa: PLW2901
            text = str(cell) if kind is int else cell if kind is str else text_of(cell)
            if 6 <= len(text) <= 22 and text.isascii():  # type: ignore[union-attr, arg-type]
                size = len(text) if text.isdecimal() else 0  # type: ignore[union-attr, arg-type]
                if not size and _ONE_NUMBER.fullmatch(text) and not _is_date(text):  # type: ignore[arg-type]
                    size = sum(map(str.isdecimal, text))  # type: ignore[arg-type]
                if 7 <= size <= 12:
                    key = phone_key(text, country)  # type: ignore[arg-type]
                    if is_odd_phone(key, text, country):  # type: ignore[arg-type]
                        found.problem(place, header, text, "bad_phone", "phone_length", kept="phone")  # type: ignore[arg-type]
                    add((ContactDraft(keep, label, text.strip(), key),))  # type: ignore[union-attr]
                    continue
            add(_phones(cell, label, country, CellPlace(place, header, found)))
        return values

    return read


def _is_date(text: str) -> bool:
    return len(text) <= 10 and looks_like_date(text)


def _phones(cell: CellValue, label: str, country: str, at: CellPlace) -> tuple[ContactDraft, ...] | None:
    """Read a cell that is no plain number: several numbers, labels, extensions, wrappings, or none of it."""
    text = own_words(cell, at.place, at.header, at.found)
    if not text:
        return None
    if is_placeholder(text):
        at.keep(text)
        return None
    bare = clean_phone(text)
    is_lost = digits_lost(bare) and not (bare.isdecimal() and len(bare) <= 15)
    if is_lost or (type(cell) is float and abs(cell) >= 1e15):
        at.problem(text, "digits_lost", "digits_lost", kept="note")
        at.keep(text)
        return None
    contacts = [
        ContactDraft(ContactKind.EMAIL, "", address, email_key(address))
        for address, _ in (split_emails(text) if "@" in text else ())
        if is_email(address)
    ]
    rest = text
    for contact in contacts:
        rest = rest.replace(contact.value, " ")
    is_whole = "@" not in rest
    # Letters and digits in one word are a code, whatever numbers might be cut out of it.
    is_other = isinstance(cell, date) or _is_date(rest) or (rest.isalnum() and not rest.isdecimal())
    for number, extension, said in [] if is_other else split_phones(rest):
        phone, is_all = _one_phone(number, extension, said, label, country, at)
        is_whole = is_whole and is_all
        if phone:
            contacts.append(phone)
    if not contacts:
        at.problem(text, "bad_phone", "phone_unreadable", kept="note")
    if not contacts or not is_whole:
        at.keep(text)
    return tuple(contacts) or None


def _one_phone(  # noqa: PLR0913, PLR0917 - one number as it was found
    number: str, extension: str, said: str, label: str, country: str, at: CellPlace
) -> tuple[ContactDraft | None, bool]:
    """Make the contact of one number; also say whether it holds all that was written with it."""
    digits = sum(map(str.isdecimal, number))
    is_marked = bool(extension) or bool(said)
    if not (3 if is_marked else 5) <= digits <= 15:
        return None, False
    key = phone_key(number, country)
    if not is_marked and is_odd_phone(key, number, country):
        at.problem(number, "bad_phone", "phone_length", kept="phone")
    is_label = said in KNOWN_LABELS or (len(said) <= 20 and not any(map(str.isdecimal, said)))
    shown = (said if is_label else "") or label
    return ContactDraft(ContactKind.PHONE, shown, number.strip(), key, extension), is_label


def email_reader(header: str, label: str) -> Reader:
    """Read e-mail addresses, any number of them in a cell, into contacts."""
    keep = ContactKind.EMAIL

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        for place, cell in enumerate(cells):
            if cell is None:
                values.append(None)
            elif type(cell) is str and cell.isascii() and is_bare_email(cell):
                values.append((ContactDraft(keep, label, cell, cell.casefold()),))
            else:
                values.append(_emails(cell, label, CellPlace(place, header, found)))
        return values

    return read


def _emails(cell: CellValue, label: str, at: CellPlace) -> tuple[ContactDraft, ...] | None:
    text = own_words(cell, at.place, at.header, at.found)
    if not text:
        return None
    if is_placeholder(text):
        at.keep(text)
        return None
    contacts = []
    rest = half_width(text)
    for address, _ in split_emails(text):
        if is_email(address):
            contacts.append(ContactDraft(ContactKind.EMAIL, label, address, email_key(address)))
            rest = rest.replace(address, " ")
    left = _BETWEEN_EMAILS.sub("", rest)
    if left and (not contacts or "@" in left):
        at.problem(text, "bad_email", "email_unreadable", kept="note")
    if left:
        at.keep(text)
    return tuple(contacts) or None


_BETWEEN_EMAILS = re.compile(r"mailto:|[\s<>()\[\],;:：\"“”«»|、，；/\-*]+")


def link_reader(header: str, kind: ContactKind, label: str, country: str) -> Reader:
    """Read web addresses and messenger names into contacts; several in a cell stand on lines or after ";"."""
    plain = text_reader(header)

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values = plain(cells, found)
        for place, text in enumerate(values):
            if text is None:
                continue
            if is_placeholder(text):
                found.note(place, f"{header}: {text}")
                values[place] = None
                continue
            parts = [part.strip() for part in re.split(r"\n|;|；| ::: ", text) if part.strip()]
            values[place] = tuple(
                ContactDraft(kind, label, part, _link_key(part, kind, country)) for part in parts
            )
        return values

    return read


def _link_key(text: str, kind: ContactKind, country: str) -> str:
    if kind is ContactKind.MESSENGER and re.fullmatch(r"[+\d][\d\s().\-]{6,}", text):
        return phone_key(text, country)
    return (
        fold(text)
        .strip()
        .removeprefix("https://")
        .removeprefix("http://")
        .removeprefix("www.")
        .rstrip("/")
        .lstrip("@")
    )


def mixed_reader(header: str, label: str, country: str) -> Reader:
    """Take apart cells that hold a name or an address and telephones and e-mails: gives Mixed values."""
    plain = text_reader(header, longest=LONGEST_TEXT)

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values = plain(cells, found)
        for place, text in enumerate(values):
            if text is not None:
                values[place] = _take_apart(half_width(text), label, country)
        return values

    return read


_CONTACT_WORD = re.compile(
    r"(?:^|(?<=[\s,;:(（/|]))(?:тел|телефон|моб|сот|раб|дом|phone|tel|mob|mobile|cell|e-?mail|email|почта|ph|т"
    r"|电话|手机|联系电话|邮箱)\.?\s*[:：.№]?\s*(?=\x00)",
    re.IGNORECASE,
)
_AROUND_CONTACT = re.compile(r"[\s,;:：|/，；、(（\-–—]*\x00[\s,;|/，；、)）]*")


def _take_apart(text: str, label: str, country: str) -> Mixed:
    """Take the e-mails and numbers out of a text; what is left is a name, an address or a remark."""
    contacts: list[ContactDraft] = []
    rest = text
    for address, _ in split_emails(text):
        if is_email(address):
            contacts.append(ContactDraft(ContactKind.EMAIL, label, address, email_key(address)))
            rest = rest.replace(address, "\x00")
    for number in phones_inside(rest):
        head, _, tail = rest.partition(number)
        _, extension, said = next(iter(split_phones(number + tail[:14])), ("", "", ""))
        if extension:
            tail = re.sub(
                rf"^[\s,(]*(?:доб|вн|ext|x|#|分机)\w*[.:\s№]*{extension}\)?", "", tail, flags=re.IGNORECASE
            )
        shown = number.strip(" .-–") if "(" in number else number.strip(" .-–()")
        own = said if said in KNOWN_LABELS else label
        contacts.append(ContactDraft(ContactKind.PHONE, own, shown, phone_key(number, country), extension))
        rest = f"{head} \x00 {tail}"
    if contacts:
        rest = _AROUND_CONTACT.sub(" \x00 ", _CONTACT_WORD.sub(" ", rest))
        pieces = (piece.strip(" ,;:|/-–—\n") for piece in rest.split("\x00"))
        rest = ", ".join(piece for piece in pieces if piece and not is_signs_only(piece))
    return Mixed(rest.strip(), tuple(contacts))
