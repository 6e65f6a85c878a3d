"""Columns as people head them, rows as people type them, and the records they mean.

A table is described by lines such as "Мобильный=phone" or "Статус=status(новый>prospect|ушёл>lost)": a
heading, what it holds, and how it is typed. From the same description come the cells and the expectation.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any

from tests.data.messy.truth import Person

Record = dict[str, Any]

_COLUMN = re.compile(r"^(?P<header>.*?)=(?P<field>[a-z_0-9]+)(?:\((?P<style>.*)\))?$", re.DOTALL)
_VEHICLE = ("make", "model", "year", "colour", "mileage", "engine")
_NAMES = ("name", "family", "given", "second")


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, the fact under it, and how it is typed (a date format, a list of values)."""

    header: str
    field: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """A cell as typed, and what must be found of it after the import.

    A need is plain text, or "phone:+79…", "date:2026-05-13", "num:12.50". No needs: nothing to keep.
    """

    raw: Any
    needs: tuple[str, ...] = ()


@dataclass(slots=True)
class Table:
    """The cells of a table and the customers they mean; `owners` says whose each row is."""

    columns: list[Column]
    rows: list[list[Any]]
    needs: list[list[tuple[str, Any, tuple[str, ...]]]]
    owners: list[int]
    customers: list[Record]

    @property
    def header(self) -> list[str]:
        return [column.header for column in self.columns]

    @property
    def grid(self) -> list[list[Any]]:
        return [self.header, *self.rows]

    @property
    def width(self) -> int:
        return len(self.columns)


@dataclass(slots=True)
class Typist:
    """Somebody with habits: how telephones, dates and sums are typed, how often a cell is left empty."""

    country: str
    dice: Random
    phones: str = "mixed"
    dates: str = "%d.%m.%Y"
    amounts: str = "plain"
    empty: float = 0.0

    def phone(self, number: str, style: str = "") -> Any:
        """Type one telephone number, given in the international form."""
        style = style or self.phones
        makers = _PHONES[self.country]
        maker = self.dice.choice(list(makers.values())) if style == "mixed" else makers[style]
        return maker(number)

    def day(self, value: date, style: str = "") -> Any:
        """Type a date; "cell" leaves it to the workbook, "|" parts several habits."""
        style = self.dice.choice((style or self.dates).split("|"))
        special: dict[str, Callable[[date], Any]] = {
            "cell": lambda day: day,
            "serial": lambda day: (day - date(1899, 12, 30)).days,
            "d/m/y": lambda day: f"{day.day}/{day.month}/{day:%y}",
            "m/d/y": lambda day: f"{day.month}/{day.day}/{day.year}",
            "年": lambda day: f"{day.year}年{day.month}月{day.day}日",
            "〇": chinese_day,
            "民國": lambda day: f"民國{day.year - 1911}年{day.month}月{day.day}日",
            "ru": lambda day: f"{day.day} {_RUSSIAN_MONTHS[day.month - 1]} {day.year} г.",
            "en": lambda day: f"{day.day} {day:%B} {day.year}",
            "us": lambda day: f"{day:%b} {day.day}, {day.year}",
        }
        return special[style](value) if style in special else value.strftime(style)

    def amount(self, value: float, style: str = "") -> Any:
        """Type a sum of money."""
        style = style or self.amounts
        grouped = f"{value:,.2f}"
        shown: dict[str, Any] = {
            "plain": value,
            "comma": f"{value:.2f}".replace(".", ","),
            "point": f"{value:.2f}",
            "ru": grouped.replace(",", " ").replace(".", ","),
            "rub": grouped.replace(",", "\u00a0").replace(".", ",") + " ₽",
            "en": grouped,
            "gbp": f"£{grouped}",
            "usd": f"${grouped}",
            "cny": f"¥{grouped}",
            "yuan": f"{value:.2f}元",
        }
        return shown[style]


def columns(*lines: str) -> list[Column]:
    """Read the description of a table, one column a line."""
    found = []
    for line in lines:
        match = _COLUMN.match(line)
        assert match, line
        found.append(Column(match["header"], match["field"], match["style"] or ""))
    return found


def fill(people: Sequence[Person], wanted: Sequence[Column], typist: Typist) -> Table:
    """Type a table of one row a person."""
    table = Table(list(wanted), [], [], [], [])
    for index, person in enumerate(people):
        add_row(table, person, typist, owner=index)
    return table


def add_row(table: Table, person: Person, typist: Typist, *, owner: int, sale: int = 0) -> None:
    """Type one more row; an owner met before gets what the row adds."""
    while len(table.customers) <= owner:
        table.customers.append({})
    draft = _Draft(table.customers[owner], person, sale)
    row: list[Any] = []
    needs: list[tuple[str, Any, tuple[str, ...]]] = []
    for column in table.columns:
        required = column.field in {*_NAMES, "firm", "phone", "serial", "plate"}
        is_empty = not required and typist.empty and typist.dice.random() < typist.empty
        typed = Typed("") if is_empty else _FIELDS[column.field](draft, typist, column, len(table.rows))
        row.append(typed.raw)
        if typed.needs:
            needs.append((column.header, typed.raw, typed.needs))
    draft.finish()
    table.rows.append(row)
    table.needs.append(needs)
    table.owners.append(owner)


@dataclass(slots=True)
class _Draft:
    """The record of one row while its cells are typed."""

    record: Record
    person: Person
    sale: int
    names: dict[str, str] = field(default_factory=dict)
    vehicle: Record = field(default_factory=dict)
    policy: Record = field(default_factory=dict)
    bought: Record = field(default_factory=dict)
    more: list[Record] = field(default_factory=list)

    def add(self, slot: str, value: Any) -> None:
        values = self.record.setdefault(slot, [])
        if value not in values:
            values.append(value)

    def finish(self) -> None:
        """Put the row's parts into its customer."""
        if "name" not in self.record:
            self.record["name"] = self._name()
        elif self.names and "contact" in self.record and not self.record["contact"]:
            self.record["contact"] = self._name()
        assets = self.record.setdefault("assets", [])
        if self.vehicle:
            assets.append({"type": "vehicle", **self.vehicle})
        if self.policy:
            assets.append({"type": "policy", **self.policy})
        assets.extend(self.more)
        if self.bought:
            self.record.setdefault("sales", []).append(self.bought)

    def _name(self) -> str:
        if "name" in self.names:
            return self.names["name"]
        order = (
            ("family", "given", "second") if self.person.language != "en" else ("given", "second", "family")
        )
        parts = [self.names[part] for part in order if self.names.get(part)]
        return ("" if self.person.language == "zh" else " ").join(parts)


Field = Callable[[_Draft, Typist, Column, int], Typed]


def _name_part(part: str) -> Field:
    def typed(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
        value = getattr(draft.person, part)
        draft.names[part] = value
        return Typed(value, (value,) if value else ())

    return typed


def _firm(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
    value = draft.person.company
    draft.record.update(name=value, kind="company", contact="")
    return Typed(value, (value,))


def _company(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
    value = draft.person.company
    if value:
        draft.record["company"] = value
    return Typed(value, (value,) if value else ())


def _phone(attribute: str) -> Field:
    def typed(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
        number = getattr(draft.person, attribute)
        draft.add("phones", number)
        return Typed(typist.phone(number, column.style), (f"phone:{number}",))

    return typed


def _phones(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
    """Type two or three telephones into one cell; the style is what stands between them."""
    numbers = [draft.person.phone, draft.person.phone2, draft.person.phone3][: 2 + row % 2]
    for number in numbers:
        draft.add("phones", number)
    glue = {"newline": "\n"}.get(column.style, column.style) or ", "
    return Typed(
        glue.join(str(typist.phone(number)) for number in numbers),
        tuple(f"phone:{number}" for number in numbers),
    )


def _extension(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
    number, extension = draft.person.phone2, str(100 + row)
    draft.add("phones", f"{number}x{extension}")
    return Typed(f"{typist.phone(number)} {column.style} {extension}", (f"phone:{number}", extension))


def _listed(slot: str, attribute: str) -> Field:
    def typed(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
        value = getattr(draft.person, attribute)
        draft.add(slot, value)
        return Typed(value, (value,))

    return typed


def _emails(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
    values = (draft.person.email, draft.person.email2)
    for value in values:
        draft.add("emails", value)
    return Typed((column.style or "; ").join(values), values)


def _plain(slot: str, attribute: str = "") -> Field:
    def typed(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
        value = getattr(draft.person, attribute or slot)
        draft.record[slot] = value
        return Typed(value, (value,))

    return typed


def _full_address(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
    person = draft.person
    draft.add("address", person.city)
    draft.add("address", person.street)
    if person.language == "zh":
        return Typed(f"{person.region}{person.city}{person.street}", (person.city, person.street))
    order = (person.city, person.street) if person.language == "ru" else (person.street, person.city)
    return Typed(", ".join(order), (person.city, person.street))


def _birthday(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
    assert draft.person.birthday
    draft.record["birthday"] = draft.person.birthday.isoformat()
    return Typed(typist.day(draft.person.birthday, column.style), (f"date:{draft.person.birthday}",))


def _asset_date(slot: str, attribute: str, *, is_policy: bool = False) -> Field:
    def typed(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
        value = getattr(draft.person, attribute)
        (draft.policy if is_policy else draft.vehicle)[slot] = value.isoformat()
        return Typed(typist.day(value, column.style), (f"date:{value}",))

    return typed


def _cover(attribute: str, kind: str) -> Field:
    """A column that is a policy by itself: 交强险到期."""

    def typed(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
        value = getattr(draft.person, attribute)
        draft.more.append({"type": "policy", "ends_on": value.isoformat(), "kept": [kind]})
        return Typed(typist.day(value, column.style), (f"date:{value}",))

    return typed


def _vehicle(slot: str, attribute: str = "") -> Field:
    def typed(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
        value = getattr(draft.person, attribute or slot)
        draft.vehicle[slot] = value
        return Typed(value, (value,))

    return typed


def _vehicle_kept(attribute: str) -> Field:
    def typed(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
        value = getattr(draft.person, attribute)
        draft.vehicle.setdefault("kept", []).append(str(value))
        return Typed(value, (str(value),))

    return typed


def _policy(slot: str, attribute: str) -> Field:
    def typed(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
        value = getattr(draft.person, attribute)
        draft.policy[slot] = value
        return Typed(value, (value,))

    return typed


def _policy_kept(attribute: str) -> Field:
    def typed(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
        value = getattr(draft.person, attribute)
        if isinstance(value, date):
            need, raw = f"date:{value}", typist.day(value, column.style)
        elif isinstance(value, int):
            need, raw = f"num:{value}", typist.amount(value, column.style)
        else:
            need, raw = value, value
        draft.policy.setdefault("kept", []).append(need)
        return Typed(raw, (need,))

    return typed


def _appliance(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
    value = _choices(column)[row % len(_choices(column))]
    draft.more.append({"type": "appliance", "name": value, "serial_number": draft.person.serial})
    return Typed(value, (value,))


def _serial_number(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
    return Typed(draft.person.serial, (draft.person.serial,))


def _sale(slot: str) -> Field:
    def typed(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
        day, amount, what = draft.person.sales[draft.sale]
        if slot == "date":
            draft.bought["date"] = day.isoformat()
            return Typed(typist.day(day, column.style), (f"date:{day}",))
        if slot == "amount":
            draft.bought["amount"] = f"{amount:.2f}"
            return Typed(typist.amount(amount, column.style), (f"num:{amount:.2f}",))
        draft.bought["text"] = what
        return Typed(what, (what,))

    return typed


def _choices(column: Column) -> list[str]:
    return column.style.split("|")


def _kept(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
    """A column the program has no field for: its text, or what follows ">", must survive somewhere."""
    shown, _, need = _choices(column)[row % len(_choices(column))].partition(">")
    if not shown:
        return Typed("")
    draft.add("kept", need or shown)
    return Typed(shown, (need or shown,))


def _kept_date(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
    value = draft.person.since
    assert value
    draft.add("kept", f"date:{value}")
    return Typed(typist.day(value, column.style), (f"date:{value}",))


def _kept_amount(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
    value = draft.person.sales[-1][1]
    draft.add("kept", f"num:{value:.2f}")
    return Typed(typist.amount(value, column.style), (f"num:{value:.2f}",))


def _kept_fact(attribute: str) -> Field:
    def typed(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
        value = str(getattr(draft.person, attribute))
        draft.add("kept", value)
        return Typed(value, (value,))

    return typed


def _choice(slot: str) -> Field:
    """A column of few values with a meaning: "активный>active|потерян>lost"."""

    def typed(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
        shown, _, meaning = _choices(column)[row % len(_choices(column))].partition(">")
        if meaning:
            draft.record[slot] = meaning
        return Typed(shown)

    return typed


def _gender(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
    shown = _choices(column)[int(draft.person.is_woman)]
    return Typed(shown)


def _number(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
    return Typed(row + 1)


def _nothing(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
    return Typed("")


def _label(draft: _Draft, typist: Typist, column: Column, row: int) -> Typed:
    """The word beside a value: Home, Work, Mobile."""
    return Typed(_choices(column)[row % len(_choices(column))])


_FIELDS: dict[str, Field] = {
    **{part: _name_part(part) for part in _NAMES},
    "firm": _firm,
    "contact": _name_part("name"),
    "company": _company,
    "phone": _phone("phone"),
    "phone2": _phone("phone2"),
    "phone3": _phone("phone3"),
    "phones": _phones,
    "phone_ext": _extension,
    "email": _listed("emails", "email"),
    "email2": _listed("emails", "email2"),
    "emails": _emails,
    "messenger": _listed("messengers", "messenger"),
    "street": _listed("address", "street"),
    "city": _listed("address", "city"),
    "region": _listed("address", "region"),
    "country": _listed("address", "country"),
    "full_address": _full_address,
    "postal": _plain("postal_code", "postal"),
    "tax": _plain("tax_id", "tax"),
    "number": _plain("external_id", "number"),
    "birthday": _birthday,
    "note": _listed("note", "note"),
    "tag": _listed("tags", "tag"),
    "status": _choice("status"),
    "gender": _gender,
    "plate": _vehicle("plate"),
    "vin": _vehicle("vin"),
    "car": _vehicle("name", "car"),
    **{part: _vehicle_kept(part) for part in _VEHICLE},
    "last_service": _asset_date("last_service_on", "last_service"),
    "next_service": _asset_date("next_service_on", "next_service"),
    "inspection": _asset_date("inspection_on", "inspection"),
    "policy": _policy("policy_number", "policy"),
    "policy_ends": _asset_date("ends_on", "policy_ends", is_policy=True),
    "policy_starts": _policy_kept("policy_starts"),
    "insurer": _policy_kept("insurer"),
    "premium": _policy_kept("premium"),
    "compulsory": _cover("compulsory", "交强"),
    "commercial": _cover("commercial", "商业"),
    "osago": _cover("compulsory", "ОСАГО"),
    "kasko": _cover("commercial", "КАСКО"),
    "appliance": _appliance,
    "serial_number": _serial_number,
    "sale_date": _sale("date"),
    "sale_amount": _sale("amount"),
    "sale_text": _sale("text"),
    "kept": _kept,
    "kept_date": _kept_date,
    "kept_amount": _kept_amount,
    "job": _kept_fact("job"),
    "manager": _kept_fact("manager"),
    "source": _kept_fact("source"),
    "serial": _number,
    "empty": _nothing,
    "label": _label,
}

_RUSSIAN_MONTHS = (
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
)
_CHINESE_DIGITS = "〇一二三四五六七八九"


def chinese_day(day: date) -> str:
    """Write a date with Chinese digits: 二〇二六年五月十三日."""

    def counted(number: int) -> str:
        tens, ones = divmod(number, 10)
        head = ("" if tens == 1 else _CHINESE_DIGITS[tens]) + "十" if tens else ""
        return head + (_CHINESE_DIGITS[ones] if ones else "")

    year = "".join(_CHINESE_DIGITS[int(digit)] for digit in str(day.year))
    return f"{year}年{counted(day.month)}月{counted(day.day)}日"


_PHONES: dict[str, dict[str, Callable[[str], Any]]] = {
    "RU": {
        "brackets": lambda n: f"8 ({n[2:5]}) {n[5:8]}-{n[8:10]}-{n[10:]}",
        "plus": lambda n: f"+7 {n[2:5]} {n[5:8]} {n[8:10]} {n[10:]}",
        "eight": lambda n: "8" + n[2:],
        "seven": lambda n: n[1:],
        "short": lambda n: n[2:],
        "dashes": lambda n: f"8-{n[2:5]}-{n[5:8]}-{n[8:]}",
        "tight": lambda n: f"+7({n[2:5]}){n[5:8]}-{n[8:10]}-{n[10:]}",
        "number": lambda n: int(n[1:]),
    },
    "CN": {
        "bare": lambda n: n[3:],
        "spaces": lambda n: f"{n[3:6]} {n[6:10]} {n[10:]}",
        "dashes": lambda n: f"{n[3:6]}-{n[6:10]}-{n[10:]}",
        "plus": lambda n: f"+86 {n[3:6]} {n[6:10]} {n[10:]}",
        "zero": lambda n: f"0086{n[3:]}",
        "number": lambda n: int(n[3:]),
        "wide": lambda n: "".join(chr(ord(digit) + 0xFEE0) for digit in n[3:]),
    },
    "GB": {
        "national": lambda n: f"0{n[3:7]} {n[7:]}",
        "bare": lambda n: "0" + n[3:],
        "plus": lambda n: f"+44 {n[3:7]} {n[7:]}",
        "dashes": lambda n: f"0{n[3:7]}-{n[7:]}",
        "both": lambda n: f"+44 (0){n[3:7]} {n[7:]}",
        "number": lambda n: int(n[3:]),
    },
    "TW": {
        "national": lambda n: f"0{n[4:7]}-{n[7:10]}-{n[10:]}",
        "bare": lambda n: "0" + n[4:],
        "plus": lambda n: f"+886 {n[4:7]} {n[7:10]} {n[10:]}",
    },
    "US": {
        "brackets": lambda n: f"({n[2:5]}) {n[5:8]}-{n[8:]}",
        "dashes": lambda n: f"{n[2:5]}-{n[5:8]}-{n[8:]}",
        "points": lambda n: f"{n[2:5]}.{n[5:8]}.{n[8:]}",
        "plus": lambda n: f"+1 {n[2:5]} {n[5:8]} {n[8:]}",
        "one": lambda n: f"1-{n[2:5]}-{n[5:8]}-{n[8:]}",
        "number": lambda n: int(n[2:]),
    },
}
