"""What the columns of exported lists hold, as data: a code for the heading, a value, a width.

Texts come from the reader's `Words`; how cells are written is left to `xlsx_out` and `csv_out`. The headings
are ones our own import understands, so that a list can be edited in a spreadsheet program and come back.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from smallcrm.domain.asset import Asset, identifier
from smallcrm.domain.customer import ContactKind, Customer, CustomerKind, Status
from smallcrm.domain.customer_line import CustomerLine, Detail, ListShape
from smallcrm.domain.profile import CustomField, FieldKind
from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.values.dates import NO_YEAR
from smallcrm.domain.values.money import from_minor
from smallcrm.spreadsheets.writing.csv_out import write_csv
from smallcrm.spreadsheets.writing.xlsx_out import Book, Heading, Value, is_exact, writing


class Words(Protocol):
    """What the reader calls columns, sheets and choices; the program has them in every language.

    `separator` parts the cells of text tables where the reader lives.
    """

    @property
    def separator(self) -> str: ...

    def heading(self, code: str, number: int = 1) -> str:
        """Name a column; the second of its kind is "Phone 2"."""

    def sheet(self, code: str) -> str:
        """Name a sheet."""

    def choice(self, kind: str, code: str) -> str:
        """Say one of our codes: a status, a kind of customer, yes and no. An unknown one stays as it is."""

    def title(self, reminder: Reminder, asset: Asset | None) -> str:
        """Say what a reminder is about."""

    def extension(self, number: str, extension: str) -> str:
        """Write a telephone number with its extension."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a list. `value` takes it from a line; `kind` is text, code or day.

    `code` says what it shows; the telephones have one for all of them, a field of the user's its id.
    """

    code: str
    heading: str
    value: Callable[[Any], Value]
    kind: str = "text"
    width: int = 14

    @property
    def top(self) -> Heading:
        """What stands above it in a workbook."""
        return Heading(
            text=self.heading, width=self.width, is_code=self.kind == "code", is_day=self.kind == "day"
        )


def write_list(  # noqa: PLR0913 - a list, its words and its place
    path: Path, code: str, columns: Sequence[Column], lines: Iterable[Any], words: Words, *, ending: str
) -> int:
    """Write a list as a workbook or, where the ending is .csv, a text table. Returns how many rows."""
    values = [column.value for column in columns]
    rows = ([value(line) for value in values] for line in lines)
    if ending == ".csv":
        return write_csv(path, [column.heading for column in columns], rows, separator=words.separator)
    with writing(path, title=words.sheet(code)) as book:
        sheet = book.sheet(words.sheet(code), [column.top for column in columns], frozen=2)
        for row in rows:
            sheet.add(row, sheet.rows + 2)
        if book.overflows:
            _write_overflows(book, columns, words)
    return sheet.rows


def _write_overflows(book: Book, columns: Sequence[Column], words: Words) -> None:
    """Write the ends of texts that were too long for a cell, each with its row and column."""
    tops = [Heading(text=words.heading(f"rest_{code}")) for code in ("key", "column", "part", "text")]
    rest = book.sheet(words.sheet("rest"), tops)
    for overflow in list(book.overflows):
        for part, piece in enumerate(overflow.pieces, 2):
            rest.add([overflow.key, columns[overflow.column].heading, part, piece])


class ReminderLine(NamedTuple):
    """A reminder as one line of a list, with whom and what it is about."""

    reminder: Reminder
    customer: Customer | None
    phone: str
    asset: Asset | None


_SIMPLE = {
    "company": ("text", 22),
    "job_title": ("text", 16),
    "address": ("text", 30),
    "city": ("text", 16),
    "region": ("text", 16),
    "postal_code": ("code", 10),
    "country": ("text", 12),
    "owner": ("text", 14),
    "source": ("text", 16),
    "since": ("day", 12),
    "tax_id": ("code", 16),
    "external_id": ("code", 14),
}
"""Fields of a line that are shown as they are: what their cells hold, and how wide."""

_ALWAYS = frozenset({"address"})
"""Columns a list of customers has even where nobody has anything in them."""


def customer_columns(shape: ListShape, words: Words) -> list[Column]:
    """List the columns of a list of customers that has this to show."""
    return [
        _simple("number", words, kind="code", width=11),
        _simple("name", words, width=26),
        _choice("kind", CustomerKind, words),
        *_filled(shape, words, "company", "job_title"),
        *_details(ContactKind.PHONE, shape, words, kind="code", width=18, least=1),
        *_details(ContactKind.EMAIL, shape, words, width=26, least=1),
        *_messengers(shape, words),
        *_details(ContactKind.WEB, shape, words, width=24),
        *_filled(shape, words, "address", "city", "region", "postal_code", "country"),
        *_optional(shape, "birthday", _birthday(words)),
        *_optional(shape, "gender", _gender(words)),
        _choice("status", Status, words),
        *_optional(shape, "tags", Column(code="tags", heading=words.heading("tags"), value=_tags, width=20)),
        *_filled(shape, words, "owner", "source", "since", "tax_id", "external_id"),
        *(_custom(custom, words, shape.currency) for custom in shape.custom),
        _simple("note", words, width=40),
        *_optional(shape, "do_not_contact", _do_not_contact(words)),
        *_optional(shape, "last_contact", _simple("last_contact", words, kind="day", width=12)),
        *_optional(shape, "upcoming", *_upcoming(words)),
    ]


def tier_column(words: Words) -> Column:
    """Say how much a customer weighs, for lists that show it: it follows from the sales."""

    def value(line: CustomerLine) -> Value:
        return f"{line.worth.tier} {line.worth.mark}" if line.worth else ""

    return Column(code="tier", heading=words.heading("tier"), value=value, width=10)


def sum_columns(words: Words, currency: str) -> list[Column]:
    """Say what customers owe and what their open deals are worth, for lists that show it."""
    return [
        Column(code="owed", heading=words.heading("owed"), value=_sums("owed", currency)),
        Column(code="deals", heading=words.heading("deals"), value=_sums("deals", currency)),
    ]


def _sums(code: str, own: str) -> Callable[[CustomerLine], Value]:
    """Give a sum in the shop's own currency as a number; any other is named, and none is added to another."""

    def value(line: CustomerLine) -> Value:
        totals: Mapping[str, int] = getattr(line, code)
        if not totals:
            return None
        if totals.keys() <= {own, ""}:
            return float(from_minor(sum(totals.values()), own))
        return " + ".join(f"{from_minor(total, name)} {name}".strip() for name, total in totals.items())

    return value


def things_column(words: Words) -> Column:
    """Say what we look after, for lists that show it; a file to be read again has sheets for that."""

    def value(line: CustomerLine) -> Value:
        return "; ".join(" ".join(filter(None, (asset.name, identifier(asset)))) for asset in line.things)

    return Column(code="things", heading=words.heading("things"), value=value, width=30)


def reminder_columns(words: Words) -> list[Column]:
    """List the columns of a list of reminders."""
    values: tuple[tuple[str, Callable[[ReminderLine], Value], str, int], ...] = (
        ("due_on", lambda line: line.reminder.due_on, "day", 12),
        ("due_time", _due_time, "text", 8),
        ("title", lambda line: words.title(line.reminder, line.asset), "text", 32),
        ("name", _customer_name, "text", 26),
        ("phone", lambda line: line.phone, "code", 18),
        ("thing", _thing, "code", 20),
        ("note", lambda line: line.reminder.note, "text", 40),
        ("owner", lambda line: line.reminder.owner, "text", 14),
        ("number", lambda line: line.customer.number if line.customer else "", "code", 11),
    )
    return [
        Column(code=code, heading=words.heading(code), value=value, kind=kind, width=width)
        for code, value, kind, width in values
    ]


def chosen(columns: Sequence[Column], codes: Sequence[str] | None) -> list[Column]:
    """Take the columns somebody wants to see, in their order; all of them without a choice."""
    if codes is None:
        return list(columns)
    return [column for code in codes for column in columns if column.code == code]


def _simple(code: str, words: Words, *, kind: str = "text", width: int = 14) -> Column:
    return Column(code=code, heading=words.heading(code), value=attrgetter(code), kind=kind, width=width)


def _filled(shape: ListShape, words: Words, *codes: str) -> Iterator[Column]:
    for code in codes:
        if code in shape.filled or code in _ALWAYS:
            kind, width = _SIMPLE[code]
            yield _simple(code, words, kind=kind, width=width)


def _optional(shape: ListShape, code: str, *columns: Column) -> Sequence[Column]:
    return columns if code in shape.filled else ()


def _choice(code: str, choices: type[CustomerKind] | type[Status], words: Words) -> Column:
    said = {each.value: words.choice(code, each.value) for each in choices}
    get = attrgetter(code)
    return Column(code=code, heading=words.heading(code), value=lambda line: said[get(line)], width=13)


def _details(
    of: ContactKind, shape: ListShape, words: Words, *, width: int, least: int = 0, **options: Any
) -> Iterator[Column]:
    """Give each detail of a customer a column, the preferred one first, and its label one beside it."""
    code = of.value
    for index in range(max(shape.counts.get(code, 0), least)):
        heading = words.heading(code, index + 1)
        value = _nth(code, index, words)
        yield Column(code=code, heading=heading, value=value, width=width, **options)
        if code in shape.labelled:
            yield Column(
                code=code,
                heading=f"{heading} - {words.heading('label')}",
                value=_nth_label(code, index, words),
                width=10,
            )


def _nth(code: str, index: int, words: Words) -> Callable[[CustomerLine], Value]:
    def value(line: CustomerLine) -> Value:
        found = line.details.get(code)
        if found is None or len(found) <= index:
            return None
        _, shown, extension = found[index]
        return words.extension(shown, extension) if extension else shown

    return value


def _nth_label(code: str, index: int, words: Words) -> Callable[[CustomerLine], Value]:
    said: dict[str, str] = {"": ""}

    def value(line: CustomerLine) -> Value:
        found = line.details.get(code)
        if found is None or len(found) <= index:
            return None
        label = found[index].label
        if label not in said:
            said[label] = words.choice("label", label)
        return said[label]

    return value


def _messengers(shape: ListShape, words: Words) -> Iterator[Column]:
    """Give each messenger a column under its own name."""
    for service in shape.services:
        for index in range(shape.counts[f"{ContactKind.MESSENGER.value}:{service}"]):
            name = words.choice("messenger", service) if service else words.heading("messenger")
            heading = name if index == 0 else f"{name} {index + 1}"
            value = _nth_of_service(service, index)
            yield Column(code="messenger", heading=heading, value=value, kind="code", width=18)


def _nth_of_service(service: str, index: int) -> Callable[[CustomerLine], Value]:
    def value(line: CustomerLine) -> Value:
        found: Sequence[Detail] = line.of_kind(ContactKind.MESSENGER.value)
        matching = [detail.value for detail in found if detail.label == service]
        return matching[index] if len(matching) > index else None

    return value


def _birthday(words: Words) -> Column:
    return Column(
        code="birthday",
        heading=words.heading("birthday"),
        value=lambda line: birthday(line.birthday),
        kind="day",
        width=12,
    )


def birthday(day: date | None) -> date | str | None:
    """Give a birthday; one whose year nobody told as the text "--05-03"."""
    return f"--{day:%m-%d}" if day is not None and day.year == NO_YEAR else day


def _gender(words: Words) -> Column:
    return Column(
        code="gender",
        heading=words.heading("gender"),
        value=lambda line: words.choice("gender", line.gender) if line.gender else None,
        width=9,
    )


def _do_not_contact(words: Words) -> Column:
    yes = words.choice("yes_no", "yes")
    return Column(
        code="do_not_contact",
        heading=words.heading("do_not_contact"),
        value=lambda line: yes if line.do_not_contact else None,
    )


def _tags(line: CustomerLine) -> Value:
    return "; ".join(line.tags)


def _upcoming(words: Words) -> tuple[Column, Column]:
    def title(line: CustomerLine) -> Value:
        if line.upcoming is None:
            return None
        return line.upcoming.title or words.title(*line.upcoming.subject)

    return (
        Column(
            code="due_on",
            heading=words.heading("due_on"),
            value=lambda line: line.upcoming.due_on if line.upcoming else None,
            kind="day",
            width=12,
        ),
        Column(code="title", heading=words.heading("title"), value=title, width=26),
    )


def _custom(custom: CustomField, words: Words, currency: str) -> Column:
    key = str(custom.id)
    flags = {flag: words.choice("yes_no", code) for flag, code in ((True, "yes"), (False, "no"))}

    def value(line: CustomerLine) -> Value:
        return custom_value(line.custom.get(key), custom.kind, flags, currency)

    is_day = custom.kind is FieldKind.DATE
    kind = "day" if is_day else "text"
    return Column(code=f"custom.{key}", heading=custom.label, value=value, kind=kind, width=16)


def custom_value(value: Any, kind: FieldKind, flags: Mapping[bool, str], currency: str = "") -> Value:
    """Turn the value of a field of one's own into what a cell can hold."""
    if isinstance(value, bool):
        return flags[value]
    if isinstance(value, int) and kind is FieldKind.MONEY:
        value = float(from_minor(value, currency))
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int | float):
        return value if is_exact(value) else str(value)
    if isinstance(value, str):
        return _as_day(value) if kind is FieldKind.DATE else value
    return None if value is None else json.dumps(value, ensure_ascii=False)


def _as_day(text: str) -> date | str:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def _due_time(line: ReminderLine) -> Value:
    at = line.reminder.due_time
    return f"{at:%H:%M}" if at else None


def _thing(line: ReminderLine) -> Value:
    return identifier(line.asset) or line.asset.name if line.asset else None


def _customer_name(line: ReminderLine) -> Value:
    return line.customer.name or line.customer.company if line.customer else None
