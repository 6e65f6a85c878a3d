"""Cells of one column made into values, a block of rows at a time.

A reader is made once a column and then called with a few thousand cells: the kind of each cell decides
which short way it takes, and texts seen before are not read again. What cannot be read is never
dropped: it goes to the row's note and the list of problems.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from smallcrm.domain.customer import ContactKind
from smallcrm.domain.dates import (
    FIRST_YEAR,
    LAST_YEAR,
    NO_YEAR,
    DateOrder,
    from_serial,
    looks_like_date,
    parse_birthday,
    parse_date,
)
from smallcrm.domain.emails import email_key, is_email, split_emails
from smallcrm.domain.identifiers import is_tax_id
from smallcrm.domain.money import parse_amount
from smallcrm.domain.phones import clean_phone, digits_lost, phone_key, split_phones
from smallcrm.domain.profile import FieldKind
from smallcrm.domain.text import clean_text, fold, half_width, one_line
from smallcrm.spreadsheets.cells import (
    ERROR_VALUES,
    GENDER_OF,
    KIND_OF,
    LIKE_STATUS,
    NO,
    STATUS_OF,
    YES,
    date_pair,
    is_placeholder,
    is_signs_only,
    phones_inside,
    text_of,
    whole_number,
)
from smallcrm.spreadsheets.workbook import CellValue

LONGEST_NAME = 200
LONGEST_TEXT = 2_000
LONGEST_NOTE = 100_000

_REMEMBERED = 20_000
"""Texts of one column whose value is kept at hand: enough for dates and words, no burden for names."""


class Problem(NamedTuple):
    """One thing to look at. `kind` groups (bad_date …), `code` and `facts` make the sentence."""

    row: int
    column: str
    value: str
    kind: str
    code: str
    facts: Mapping[str, Any] = {}


class ContactDraft(NamedTuple):
    """A way to reach a customer, as `ContactDetail` will hold it."""

    kind: ContactKind
    label: str
    value: str
    key: str
    extension: str = ""


class Mixed(NamedTuple):
    """A cell that held several things: what is left as text, and the contacts found in it."""

    text: str
    contacts: tuple[ContactDraft, ...]


class Findings:
    """What the readers of one block of rows have to say, by the row's place in the block."""

    __slots__ = ("notes", "problems", "rows")

    def __init__(self, rows: Sequence[int]) -> None:
        self.rows = rows
        self.problems: dict[int, list[Problem]] = {}
        self.notes: dict[int, list[str]] = {}

    def problem(self, place: int, column: str, value: str, kind: str, code: str, **facts: Any) -> None:
        found = Problem(self.rows[place], column, value[:200], kind, code, facts)
        self.problems.setdefault(place, []).append(found)

    def note(self, place: int, text: str) -> None:
        self.notes.setdefault(place, []).append(text)


Reader = Callable[[Sequence[CellValue], Findings], list[Any]]


def _is_nothing(text: str) -> bool:
    """Say whether a cleaned text stands for an empty cell: signs only, such as "-" or "—"."""
    return len(text) <= 12 and not text[0].isalnum() and is_signs_only(text)


def _error(text: str) -> bool:
    return text[0] in "#E" and text in ERROR_VALUES


def _own_words(cell: CellValue, place: int, header: str, found: Findings) -> str:
    """Clean a cell as text; "" for an empty one, an error value is reported."""
    text = text_of(cell)
    if not text or _is_nothing(text):
        return ""
    if _error(text):
        found.problem(place, header, text, "formula", "error_value")
        return ""
    return text


def text_reader(header: str, *, longest: int = LONGEST_TEXT, is_line: bool = False) -> Reader:
    """Read plain text: cleaned, numbers as typed. Placeholders such as "нет" stay what they are."""
    seen: dict[str, str | None] = {}
    clean = one_line if is_line else clean_text

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        add = values.append
        for place, cell in enumerate(cells):
            if cell is None:
                add(None)
                continue
            if type(cell) is str:
                if cell in seen:
                    add(seen[cell])
                    continue
                text = clean(cell)
                if text and text[0].isalnum() and len(text) <= longest and text[0] != "E":
                    if len(seen) < _REMEMBERED:
                        seen[cell] = text
                    add(text)
                    continue
            text = _own_words(cell, place, header, found)
            if is_line and "\n" in text:
                text = one_line(text)
            if len(text) > longest:
                found.problem(place, header, text, "too_long", "text_too_long", longest=longest)
                found.note(place, f"{header}: {text}")
                text = text[:longest]
            add(text or None)
        return values

    return read


def name_reader(header: str) -> Reader:
    """Read a name: one line, without placeholders."""
    plain = text_reader(header, longest=LONGEST_NAME, is_line=True)

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values = plain(cells, found)
        for place, text in enumerate(values):
            if text is not None and len(text) <= 16 and is_placeholder(text):
                found.note(place, f"{header}: {text}")
                values[place] = None
        return values

    return read


def code_reader(header: str, *, is_tax: bool = False, zeros: int = 0) -> Reader:
    """Read a number that is no quantity (policy, plate, tax number): text, zeros kept, losses reported.

    `zeros` restores the leading zeros of whole numbers up to that many digits.
    """

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        for place, cell in enumerate(cells):
            if cell is None:
                values.append(None)
                continue
            if type(cell) is str and cell.isalnum() and 5 < len(cell) < 18 and not cell.isalpha():
                values.append(cell if cell.isascii() else clean_text(cell))
                continue
            text = one_line(_own_words(cell, place, header, found))
            if text and is_placeholder(text):
                found.note(place, f"{header}: {text}")
                text = ""
            elif text and (digits_lost(text) or (type(cell) is float and abs(cell) >= 1e15)):
                found.problem(place, header, text, "digits_lost", "digits_lost", kept="text")
            elif type(cell) in {int, float} and text.isdigit():
                restored = _with_zeros(text, is_tax=is_tax, zeros=zeros)
                if restored != text:
                    found.problem(place, header, text, "other", "zeros_restored", restored=restored)
                    text = restored
            values.append(text or None)
        return values

    return read


def _with_zeros(text: str, *, is_tax: bool, zeros: int) -> str:
    """Put back the leading zero a spreadsheet took, where the length or the check digit tells."""
    if is_tax and len(text) in {9, 11} and not is_tax_id(text) and is_tax_id("0" + text):
        return "0" + text
    return text.zfill(zeros) if zeros and len(text) == zeros - 1 else text


# -- contacts ---------------------------------------------------------------------------------------

_ONE_NUMBER = re.compile(r"\+?\(?\d(?:[\d\-() ]|\.(?!0+$))*")
_ONE_PIECE = re.compile(r"\d(?:[\d\-.()]|[ \u00a0](?![ \u00a0]))*")
KNOWN_LABELS = frozenset(
    ["mobile", "work", "home", "fax", "pager", "main", "other", "whatsapp", "viber", "telegram", "wechat"]
)


_CALLING_CODES = tuple(
    [
        "1",
        "20",
        "27",
        "30",
        "31",
        "32",
        "33",
        "34",
        "36",
        "39",
        "40",
        "41",
        "43",
        "44",
        "45",
        "46",
        "47",
        "48",
        "49",
        "52",
        "55",
        "60",
        "61",
        "62",
        "63",
        "64",
        "65",
        "66",
        "7",
        "81",
        "82",
        "84",
        "86",
        "90",
        "91",
        "92",
        "971",
        "972",
        "351",
        "353",
        "354",
        "358",
        "359",
        "370",
        "371",
        "372",
        "373",
        "374",
        "375",
        "380",
        "381",
        "385",
        "420",
        "421",
        "852",
        "853",
        "886",
        "992",
        "993",
        "994",
        "995",
        "996",
        "998",
    ]
)


def is_odd_phone(key: str, value: str, country: str) -> bool:
    """Say whether a number has a length its country does not know. Short ones may be local numbers."""
    digits = len(value) if value.isdigit() else sum(map(str.isdigit, value))
    if digits < 5 or len(key) > 15:
        return True
    if value.lstrip().startswith(("+", "00")):
        return len(key) < 8
    if country in {"RU", "KZ"}:
        return digits in {8, 9} or (digits >= 11 and not key.startswith(_CALLING_CODES))
    if country == "CN":
        plain = "".join(filter(str.isdigit, value))
        if plain.startswith("86") and digits in {12, 13}:
            return False
        if plain.startswith("0"):
            return digits not in {10, 11, 12}
        if plain.startswith(("400", "800")):
            return digits != 10
        if plain[0] == "1" and digits > 8:
            return digits != 11
        return digits not in {5, 6, 7, 8, 10} and not (digits >= 11 and key.startswith(_CALLING_CODES))
    if country in {"US", "CA"}:
        return digits not in {7, 10} and not (digits >= 11 and key.startswith(_CALLING_CODES))
    return False


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
            if kind is float and cell == int(cell) and abs(cell) < 1e15:  # type: ignore[arg-type]
                cell, kind = int(cell), int  # type: ignore[arg-type]  # noqa: PLW2901
            text = str(cell) if kind is int else cell if kind is str else text_of(cell)
            if 6 <= len(text) <= 22 and text.isascii():  # type: ignore[union-attr, arg-type]
                size = len(text) if text.isdigit() else 0  # type: ignore[union-attr, arg-type]
                if not size and _ONE_NUMBER.fullmatch(text) and not _is_date(text):  # type: ignore[arg-type]
                    size = sum(map(str.isdigit, text))  # type: ignore[arg-type]
                if 7 <= size <= 12:
                    key = phone_key(text, country)  # type: ignore[arg-type]
                    if is_odd_phone(key, text, country):  # type: ignore[arg-type]
                        found.problem(place, header, text, "bad_phone", "phone_length", kept="phone")  # type: ignore[arg-type]
                    add((ContactDraft(keep, label, text.strip(), key),))  # type: ignore[union-attr]
                    continue
            add(_phones(cell, place, header, label, country, found))
        return values

    return read


def _is_date(text: str) -> bool:
    return len(text) <= 10 and looks_like_date(text)


def _phones(  # noqa: PLR0913 - one cell and where it stands
    cell: CellValue, place: int, header: str, label: str, country: str, found: Findings
) -> tuple[ContactDraft, ...] | None:
    text = _own_words(cell, place, header, found)
    if not text:
        return None
    if is_placeholder(text):
        found.note(place, f"{header}: {text}")
        return None
    bare = clean_phone(text)
    if (digits_lost(bare) and not (bare.isdigit() and len(bare) <= 15)) or (
        type(cell) is float and abs(cell) >= 1e15
    ):
        found.problem(place, header, text, "digits_lost", "digits_lost", kept="note")
        found.note(place, f"{header}: {text}")
        return None
    contacts: list[ContactDraft] = []
    is_told = False
    if "@" in text:
        emails = [address for address, _ in split_emails(text) if is_email(address)]
        contacts += [ContactDraft(ContactKind.EMAIL, "", address, email_key(address)) for address in emails]
        for address in emails:
            text = text.replace(address, " ")
        is_told = not contacts
    for number, extension, own in [] if isinstance(cell, date) or _is_date(text) else split_phones(text):
        digits = sum(map(str.isdigit, number))
        is_marked = bool(extension) or bool(own)
        if digits > 15 or digits < (3 if is_marked else 5):
            is_told = True
            continue
        key = phone_key(number, country)
        if is_odd_phone(key, number, country) and not (is_marked and digits >= 3):
            found.problem(place, header, number, "bad_phone", "phone_length", kept="phone")
        said = (
            own if own in KNOWN_LABELS or (own and len(own) <= 20 and not any(map(str.isdigit, own))) else ""
        )
        is_told = is_told or (bool(own) and not said)
        contacts.append(ContactDraft(ContactKind.PHONE, said or label, number.strip(), key, extension))
    if not contacts:
        found.problem(place, header, text, "bad_phone", "phone_unreadable", kept="note")
        found.note(place, f"{header}: {text}")
        return None
    if is_told:
        found.note(place, f"{header}: {text_of(cell)}")
    return tuple(contacts)


def email_reader(header: str, label: str) -> Reader:
    """Read e-mail addresses, any number of them in a cell, into contacts."""
    keep = ContactKind.EMAIL

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        for place, cell in enumerate(cells):
            if cell is None:
                values.append(None)
            elif type(cell) is str and cell.isascii() and cell[-1:].isalpha() and is_email(cell):
                values.append(
                    (ContactDraft(keep, label, cell.strip().removeprefix("mailto:"), email_key(cell)),)
                )
            else:
                values.append(_emails(cell, place, header, label, found))
        return values

    return read


def _emails(
    cell: CellValue, place: int, header: str, label: str, found: Findings
) -> tuple[ContactDraft, ...] | None:
    text = _own_words(cell, place, header, found)
    if not text:
        return None
    if is_placeholder(text):
        found.note(place, f"{header}: {text}")
        return None
    contacts = []
    rest = half_width(text)
    for address, _ in split_emails(text):
        if is_email(address):
            contacts.append(ContactDraft(ContactKind.EMAIL, label, address, email_key(address)))
            rest = rest.replace(address, " ")
    left = re.sub(r"mailto:|[\s<>()\[\],;:：\"“”«»|、，；/\-*]+", "", rest)
    if left and (not contacts or "@" in left):
        found.problem(place, header, text, "bad_email", "email_unreadable", kept="note")
    if left:
        found.note(place, f"{header}: {text}")
    return tuple(contacts) or None


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


def _take_apart(text: str, label: str, country: str) -> Mixed:
    contacts: list[ContactDraft] = []
    rest = text
    for address, _ in split_emails(text):
        if is_email(address):
            contacts.append(ContactDraft(ContactKind.EMAIL, label, address, email_key(address)))
            rest = rest.replace(address, " ")
    for number in phones_inside(rest):
        said = ""
        extension = ""
        for _, extension, said in split_phones(rest[rest.find(number) :][: len(number) + 14])[:1]:
            break
        contacts.append(
            ContactDraft(
                ContactKind.PHONE,
                said if said in KNOWN_LABELS else label,
                number.strip(" .-–()") if "(" not in number else number.strip(" .-–"),
                phone_key(number, country),
                extension,
            )
        )
        position = rest.find(number)
        after = rest[position + len(number) :]
        if extension:
            after = re.sub(
                r"^[\s,(]*(?:доб|вн|ext|x|#|分机)\w*[.:\s№]*" + extension + r"\)?",
                "",
                after,
                flags=re.IGNORECASE,
            )
        rest = rest[:position] + " \x00 " + after
    if contacts:
        rest = re.sub(
            r"(?:^|(?<=[\s,;:(（/|]))(?:тел|телефон|моб|сот|раб|дом|phone|tel|mob|mobile|cell|e-?mail|email|почта|ph|т|电话|手机|联系电话|邮箱)"
            r"\.?\s*[:：.№]?\s*(?=\x00)",
            " ",
            rest,
            flags=re.IGNORECASE,
        )
        rest = re.sub(r"[\s,;:：|/，；、(（\-–—]*\x00[\s,;|/，；、)）]*", " \x00 ", rest)
        pieces = [piece.strip(" ,;:|/-–—\n") for piece in rest.split("\x00")]
        rest = ", ".join(piece for piece in pieces if piece and not is_signs_only(piece))
    return Mixed(" ".join(rest.split(" ")).strip(), tuple(contacts))


# -- dates, numbers, words --------------------------------------------------------------------------

_DATE_INSIDE = re.compile(
    r"(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日?)(?!\d)"
)


def date_reader(
    header: str, order: DateOrder | None, *, is_1904: bool, is_birthday: bool = False, pairs: bool = False
) -> Reader:
    """Read days. With `pairs` a period ("01.02.2025-31.01.2026") gives both its ends."""
    order = order or DateOrder.DMY
    seen: dict[str, Any] = {}
    read_text = parse_birthday if is_birthday else parse_date

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        add = values.append
        for place, cell in enumerate(cells):
            if cell is None:
                add(None)
                continue
            kind = type(cell)
            if kind is date and FIRST_YEAR <= cell.year <= LAST_YEAR:  # type: ignore[union-attr]
                add(cell)
                continue
            if kind is str:
                known = seen.get(cell)  # type: ignore[arg-type]
                if known is None:
                    known = read_text(cell, order)  # type: ignore[arg-type]
                    if known is not None and len(seen) < _REMEMBERED:
                        seen[cell] = known  # type: ignore[index]
                if known is not None:
                    add(known)
                    continue
            add(_day(cell, place, header, order, is_1904, is_birthday, pairs, found))
        return values

    return read


def _day(  # noqa: C901, PLR0911, PLR0912, PLR0913 - one way in which people write dates after the other
    cell: CellValue,
    place: int,
    header: str,
    order: DateOrder,
    is_1904: bool,
    is_birthday: bool,
    pairs: bool,
    found: Findings,
) -> date | tuple[date, date] | None:
    if isinstance(cell, datetime):
        cell = cell.date()
    if isinstance(cell, date):
        if FIRST_YEAR <= cell.year <= LAST_YEAR:
            return cell
        _keep_day(cell.isoformat(), place, header, found)
        return None
    text = _own_words(cell, place, header, found)
    if not text:
        return None
    if is_placeholder(text):
        found.note(place, f"{header}: {text}")
        return None
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        day = _from_number(cell, order, is_1904=is_1904, is_birthday=is_birthday)
        if day is None:
            _keep_day(text, place, header, found)
        return day
    if text.isdigit() and len(text) == 5:
        day = _from_number(int(text), order, is_1904=is_1904, is_birthday=is_birthday)
        if day:
            return day
    # A cell whose text was wrapped (="…", '…) has not been read as a date yet.
    day = (parse_birthday if is_birthday else parse_date)(text, order)
    if day:
        return day
    if pairs and (pair := date_pair(text)):
        first, second = parse_date(pair[0], order), parse_date(pair[1], order)
        if first and second and first <= second:
            return first, second
    inside = [parse_date(match.group(), order) for match in _DATE_INSIDE.finditer(half_width(text))]
    if len(inside) == 1 and inside[0]:
        found.note(place, f"{header}: {text}")
        return inside[0]
    _keep_day(text, place, header, found)
    return None


def _from_number(number: float, order: DateOrder, *, is_1904: bool, is_birthday: bool) -> date | None:
    """Read a spreadsheet's day number, or eight digits without separators."""
    least = 1_000 if is_birthday else 20_000
    if least <= number <= 80_000:
        return from_serial(number, is_1904=is_1904)
    if number == int(number) and len(str(int(number))) == 8:
        return parse_date(str(int(number)), order)
    return None


def _keep_day(text: str, place: int, header: str, found: Findings) -> None:
    found.problem(place, header, text, "bad_date", "date_unreadable", kept="note")
    found.note(place, f"{header}: {text}")


def amount_reader(header: str, decimal_comma: bool | None) -> Reader:
    """Read amounts of money: (Decimal, currency or "") each."""

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        for place, cell in enumerate(cells):
            kind = type(cell)
            if cell is None:
                values.append(None)
            elif kind is int:
                values.append((Decimal(cell), ""))  # type: ignore[arg-type]
            elif kind is float:
                # repr gives the shortest decimal that is this number: 0.1 and not 0.1000000000000000055.
                values.append((Decimal(repr(cell)), ""))
            else:
                values.append(_amount(cell, place, header, decimal_comma, found))
        return values

    return read


def _amount(
    cell: CellValue, place: int, header: str, decimal_comma: bool | None, found: Findings
) -> tuple[Decimal, str] | None:
    text = _own_words(cell, place, header, found)
    if not text:
        return None
    amount = None if isinstance(cell, bool | date) else parse_amount(text, decimal_comma=decimal_comma)
    if amount is None:
        if is_placeholder(text):
            found.note(place, f"{header}: {text}")
            return None
        found.problem(place, header, text, "bad_amount", "amount_unreadable", kept="note")
        found.note(place, f"{header}: {text}")
    return amount


def number_reader(header: str) -> Reader:
    """Read counts and meters: whole numbers, with or without a unit."""

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        for place, cell in enumerate(cells):
            if cell is None or (type(cell) is int and 0 <= cell < 10**12):
                values.append(cell)
                continue
            text = _own_words(cell, place, header, found)
            number = whole_number(cell) if text else None
            if number is None and type(cell) is float and 0 <= cell < 1e12:
                number = round(cell)
                found.note(place, f"{header}: {text}")
            if text and (number is None or not 0 <= number < 10**12):
                number = None
                if is_placeholder(text):
                    found.note(place, f"{header}: {text}")
                else:
                    found.problem(place, header, text, "bad_amount", "number_unreadable", kept="note")
                    found.note(place, f"{header}: {text}")
            values.append(number)
        return values

    return read


def year_reader(header: str) -> Reader:
    """Read a year of manufacture: a number where it is one, else the text as it stands."""

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        for place, cell in enumerate(cells):
            if cell is None or type(cell) is int:
                values.append(cell)
                continue
            text = _own_words(cell, place, header, found)
            match = re.fullmatch(r"((?:19|20)\d\d)\s*(?:г\.?|год|года|年|年款|款)?", text)
            values.append(int(match[1]) if match else text or None)
        return values

    return read


def choice_reader(header: str, choices: Mapping[str, Any]) -> Reader:
    """Read words that stand for one of our choices; any other word comes back as text, with a warning."""
    seen: dict[str, Any] = {}

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = []
        for place, cell in enumerate(cells):
            if cell is None:
                values.append(None)
                continue
            known = seen.get(cell) if type(cell) is str else None
            if known is None:
                text = _own_words(cell, place, header, found)
                known = choices.get(fold(text).strip(" .")) if text else None
                if text and known is None:
                    if not is_placeholder(text):
                        found.problem(place, header, text, "unknown_choice", "unknown_choice", kept="custom")
                    known = Unknown(text)
                elif text and type(cell) is str:
                    seen[cell] = known
            values.append(known)
        return values

    return read


class Unknown(str):
    """A word that is none of the choices of its field."""

    __slots__ = ()


class Loose(NamedTuple):
    """One of our choices, and the word it was read from, which says more than the choice."""

    choice: Any
    word: str


def status_reader(header: str) -> Reader:
    """Read where a relation stands; a word that says more than our four is kept beside it (`Loose`)."""
    words: dict[str, Any] = {word: Loose(status, word) for word, status in LIKE_STATUS.items()}
    plain = choice_reader(header, words | STATUS_OF)

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        return [
            value._replace(word=text_of(cell)) if value.__class__ is Loose else value
            for cell, value in zip(cells, plain(cells, found), strict=True)
        ]

    return read


def gender_reader(header: str) -> Reader:
    return choice_reader(header, GENDER_OF)


def kind_reader(header: str) -> Reader:
    return choice_reader(header, KIND_OF)


def yes_no_reader(header: str) -> Reader:
    """Read yes and no in three languages, ticks and crosses."""
    words: dict[str, Any] = (
        dict.fromkeys(YES, True) | dict.fromkeys(NO, False) | {"true": True, "false": False}
    )
    plain = choice_reader(header, words)

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = [
            cell if type(cell) is bool else bool(cell) if cell in (0, 1) and type(cell) is int else None
            for cell in cells
        ]
        rest = plain(
            [None if value is not None else cell for cell, value in zip(cells, values, strict=True)], found
        )
        return [value if value is not None else other for value, other in zip(values, rest, strict=True)]

    return read


def tags_reader(header: str) -> Reader:
    """Read labels, several in a cell, into a tuple of texts. Google's star before its own groups goes."""
    plain = text_reader(header)
    seen: dict[str, tuple[str, ...]] = {}

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values = plain(cells, found)
        for place, text in enumerate(values):
            if text is None:
                continue
            tags = seen.get(text)
            if tags is None:
                parts = (part.strip(" *") for part in re.split(r" ::: |[,;，；、|\n]", text))
                tags = tuple(dict.fromkeys(part[:LONGEST_NAME] for part in parts if part))
                if len(seen) < _REMEMBERED:
                    seen[text] = tags
            values[place] = tags or None
        return values

    return read


def custom_reader(header: str, kind: FieldKind, order: DateOrder | None, *, is_1904: bool) -> Reader:
    """Read a custom field by its kind into what JSON can hold: text, number, ISO day, true or false."""
    if kind is FieldKind.DATE:
        days = date_reader(header, order, is_1904=is_1904)
        return lambda cells, found: [day.isoformat() if day else None for day in days(cells, found)]
    if kind is FieldKind.YES_NO:
        return yes_no_reader(header)
    if kind is FieldKind.NUMBER:
        return _plain_numbers
    longest = LONGEST_NOTE if kind is FieldKind.LONG_TEXT else LONGEST_TEXT
    plain = text_reader(header, longest=longest)

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values = plain(cells, found)
        for place, cell in enumerate(cells):
            if type(cell) is float and abs(cell) >= 1e15:
                found.problem(place, header, values[place] or "", "digits_lost", "digits_lost", kept="text")
        return values

    return read


def _plain_numbers(cells: Sequence[CellValue], found: Findings) -> list[Any]:
    values: list[Any] = []
    for cell in cells:
        if type(cell) is float and cell == int(cell) and abs(cell) < 1e15:
            values.append(int(cell))
        elif type(cell) is str:
            text = clean_text(cell)
            values.append(
                None if not text or is_signs_only(text) else float(text) if "." in text else int(text)
            )
        else:
            values.append(cell)
    return values


def shown_birthday(day: date) -> str:
    """Write a birthday for a note; the year that stands for none is left out."""
    return day.strftime("--%m-%d") if day.year == NO_YEAR else day.isoformat()
