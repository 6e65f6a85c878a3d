"""Address books as vCards: 2.1 with quoted-printable, 3.0, 4.0, Apple's items, one broken among good."""

import base64
import quopri
from collections.abc import Iterator, Sequence
from typing import Any

from tests.data.messy.case import Case
from tests.data.messy.tables import Record
from tests.data.messy.truth import COUNTRY, Person, people, with_firms

PHOTO = base64.b64encode(bytes(range(256)) * 12).decode("ascii")


def cases() -> Iterator[Case]:
    """Give every case of this kind."""
    for language in ("en", "zh", "ru"):
        persons = with_firms(people(language, 6, seed="cards"))
        yield _case(f"cards_21_{language}", [_card_21(person) for person in persons], persons)
        yield _case(f"cards_3_{language}", [_card_3(person) for person in persons], persons)
        yield _case(f"cards_4_{language}", [_card_4(person) for person in persons], persons)
    persons = with_firms(people("en", 6, seed="apple"))
    yield _case("cards_of_apple", [_card_of_apple(person) for person in persons], persons)
    persons = with_firms(people("ru", 6, seed="broken"))
    cards = [_card_3(person) for person in persons]
    cards.insert(2, ["BEGIN:VCARD", "VERSION:3.0", "FN", "TEL;TYPE=:::", "no colon here"])
    yield _case("a_broken_card_among_good", cards, persons, problems=frozenset({"any"}))
    persons = with_firms(people("ru", 6, seed="old telephone"))
    yield _case("cards_in_cp1251", [_card_3(person) for person in persons], persons, encoding="cp1251")


def _case(
    name: str, cards: Sequence[list[str]], persons: Sequence[Person], *, encoding: str = "utf-8", **more: Any
) -> Case:
    content = "".join(line + "\r\n" for card in cards for line in card)
    customers = [_record(person) for person in persons]
    needs = [
        (owner, slot, value, (value,))
        for owner, person in enumerate(persons)
        for slot, value in (("FN", person.name), ("EMAIL", person.email), ("NOTE", person.note))
    ]
    return Case(
        name=name,
        file=f"{name}.vcf",
        content=content.encode(encoding),
        country=COUNTRY[persons[0].language],
        language=persons[0].language,
        customers=customers,
        needs=needs,
        **more,
    )


def _record(person: Person) -> Record:
    assert person.birthday
    return {
        "name": person.name,
        "company": person.company,
        "phones": [person.phone, person.phone2],
        "emails": [person.email],
        "address": [person.street, person.city],
        "postal_code": person.postal,
        "birthday": person.birthday.isoformat(),
        "note": [person.note],
        "assets": [],
    }


def _quoted(name: str, value: str) -> list[str]:
    """Write a property in quoted-printable, broken softly as old telephones did."""
    encoded = quopri.encodestring(value.encode(), quotetabs=True).decode("ascii").replace("=\n", "")
    encoded = encoded.replace("\n", "=0A")
    head = f"{name};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"
    lines, line = [], head
    for piece in _pieces(encoded):
        if len(line) + len(piece) > 72:
            lines.append(line + "=")
            line = ""
        line += piece
    return [*lines, line]


def _pieces(encoded: str) -> Iterator[str]:
    position = 0
    while position < len(encoded):
        width = 3 if encoded[position] == "=" else 1
        yield encoded[position : position + width]
        position += width


def _folded(line: str) -> list[str]:
    """Fold a line after 60 signs, as the standard allows."""
    return [line[:60], *(" " + line[at : at + 60] for at in range(60, len(line), 60))]


def _card_21(person: Person) -> list[str]:
    assert person.birthday
    return [
        "BEGIN:VCARD",
        "VERSION:2.1",
        *_quoted("N", f"{person.family};{person.given};{person.second};;"),
        *_quoted("FN", person.name),
        f"TEL;CELL:{person.phone}",
        f"TEL;WORK;VOICE:{person.phone2}",
        f"EMAIL;INTERNET:{person.email}",
        *_quoted("ORG", person.company),
        *_quoted("ADR;HOME", f";;{person.street};{person.city};;{person.postal};"),
        f"BDAY:{person.birthday:%Y%m%d}",
        *_quoted("NOTE", person.note),
        "PHOTO;ENCODING=BASE64;JPEG:",
        *(" " + PHOTO[at : at + 72] for at in range(0, len(PHOTO), 72)),
        "",
        "END:VCARD",
    ]


def _card_3(person: Person) -> list[str]:
    assert person.birthday
    return [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{person.family};{person.given};{person.second};;",
        *_folded(f"FN:{person.name}"),
        f"TEL;TYPE=CELL,VOICE:{person.phone}",
        f"TEL;TYPE=WORK:{person.phone2}",
        f"EMAIL;TYPE=INTERNET;TYPE=HOME:{person.email}",
        f"ORG:{_escaped(person.company)}",
        *_folded(f"ADR;TYPE=HOME:;;{_escaped(person.street)};{person.city};;{person.postal};"),
        f"BDAY:{person.birthday.isoformat()}",
        f"NOTE:{_escaped(person.note)}",
        "END:VCARD",
    ]


def _card_4(person: Person) -> list[str]:
    assert person.birthday
    return [
        "BEGIN:VCARD",
        "VERSION:4.0",
        f"FN:{person.name}",
        f"N:{person.family};{person.given};{person.second};;",
        f'TEL;VALUE=uri;TYPE="voice,cell";PREF=1:tel:{person.phone}',
        f"TEL;VALUE=uri;TYPE=work:tel:{person.phone2}",
        f"EMAIL:{person.email}",
        f"ORG:{_escaped(person.company)}",
        f'ADR;LABEL="any":;;{_escaped(person.street)};{person.city};;{person.postal};',
        f"BDAY:{person.birthday:%Y%m%d}",
        f"NOTE:{_escaped(person.note)}",
        "REV:20261101T120000Z",
        "END:VCARD",
    ]


def _card_of_apple(person: Person) -> list[str]:
    assert person.birthday
    return [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "PRODID:-//Apple Inc.//macOS 14.0//EN",
        f"N:{person.family};{person.given};{person.second};;",
        f"FN:{person.name}",
        f"ORG:{_escaped(person.company)};",
        f"item1.TEL:{person.phone}",
        "item1.X-ABLabel:_$!<Mobile>!$_",
        f"item2.TEL;type=pref:{person.phone2}",
        "item2.X-ABLabel:Workshop",
        f"EMAIL;type=INTERNET;type=HOME;type=pref:{person.email}",
        f"item3.ADR;type=HOME:;;{_escaped(person.street)};{person.city};;{person.postal};",
        "item3.X-ABADR:gb",
        f"BDAY:{person.birthday.isoformat()}",
        f"NOTE:{_escaped(person.note)}",
        "END:VCARD",
    ]


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")
