"""The reader of a column, chosen by the field it becomes."""

from collections.abc import Callable, Sequence
from typing import Any

from smallcrm.domain.customer import ContactKind
from smallcrm.domain.profile import FieldKind
from smallcrm.domain.values.dates import DateOrder
from smallcrm.spreadsheets.drafting import clean
from smallcrm.spreadsheets.drafting.clean import Findings, Reader
from smallcrm.spreadsheets.drafting.contact_readers import (
    email_reader,
    link_reader,
    mixed_reader,
    phone_reader,
)
from smallcrm.spreadsheets.drafting.date_readers import date_reader
from smallcrm.spreadsheets.headings.cells import text_of
from smallcrm.spreadsheets.headings.fields import targets
from smallcrm.spreadsheets.headings.proposal import ColumnProposal
from smallcrm.spreadsheets.workbook import CellValue

_WITHOUT_FIELD = frozenset({"custom", "asset.other", "sale.other"})
_WITHOUT_PLACEHOLDERS = frozenset(
    {"city", "region", "country", "job_title", "source", "reminder_title", "activity_text"}
)
_SEVERAL_LINES = frozenset({"address", "sale.text"})

_BY_HEADER: dict[str, Callable[[str], Reader]] = {
    "name": clean.name_reader,
    "number": clean.number_reader,
    "year": clean.year_reader,
    "status": clean.status_reader,
    "gender": clean.gender_reader,
    "kind": clean.kind_reader,
    "yes_no": clean.yes_no_reader,
    "tags": clean.tags_reader,
    "plate": clean.code_reader,
    "vin": clean.code_reader,
    "code": clean.code_reader,
    "number_of_ours": clean.code_reader,
}
"""Kinds of cells that ask for nothing but the column's name."""


def reader_for(  # noqa: PLR0911 - one line a kind of reader
    proposal: ColumnProposal, cells: Callable[[], Sequence[CellValue]], *, country: str, is_1904: bool
) -> Reader:
    """Make the reader of a column. `cells` gives all of them: they tell how long postal codes are."""
    code, header, label = proposal.field, proposal.header, proposal.label
    kind = targets()[code].kind
    if code in _WITHOUT_FIELD:
        custom = proposal.custom_kind or FieldKind.TEXT
        return _custom_reader(header, custom, proposal.date_order, is_1904=is_1904)
    if kind in {"date", "birthday"}:
        return date_reader(
            header,
            proposal.date_order,
            is_1904=is_1904,
            is_birthday=kind == "birthday",
            pairs=code.endswith(("starts_on", "ends_on")),
        )
    if code == "messenger":
        return link_reader(header, ContactKind.MESSENGER, label, country)
    if kind in _BY_HEADER:
        return _BY_HEADER[kind](header)
    with_more: dict[str, Callable[[], Reader]] = {
        "phone": lambda: phone_reader(header, label, country),
        "email": lambda: email_reader(header, label),
        "url": lambda: link_reader(header, ContactKind.WEB, label, country),
        "money": lambda: clean.amount_reader(header, proposal.decimal_comma),
        "tax": lambda: clean.code_reader(header, is_tax=True),
        "zip": lambda: clean.code_reader(header, zeros=_zip_digits(cells(), country)),
        "long": lambda: clean.text_reader(header, longest=clean.LONGEST_NOTE),
        "name_phone": lambda: mixed_reader(header, label, country),
        "address_phone": lambda: mixed_reader(header, label, country),
        "contacts": lambda: mixed_reader(header, label, country),
    }
    if kind in with_more:
        return with_more[kind]()
    if code in _WITHOUT_PLACEHOLDERS:
        return clean.name_reader(header)
    return clean.text_reader(header, is_line=code not in _SEVERAL_LINES)


def _custom_reader(header: str, kind: FieldKind, order: DateOrder | None, *, is_1904: bool) -> Reader:
    """Read a custom field by its kind into what JSON can hold: text, number, ISO day, true or false."""
    if kind is FieldKind.DATE:
        days = date_reader(header, order, is_1904=is_1904)
        return lambda cells, found: [day.isoformat() if day else None for day in days(cells, found)]
    if kind is FieldKind.YES_NO:
        return clean.yes_no_reader(header)
    if kind is FieldKind.NUMBER:
        return _number_values(header)
    longest = clean.LONGEST_NOTE if kind is FieldKind.LONG_TEXT else clean.LONGEST_TEXT
    plain = clean.text_reader(header, longest=longest)

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values = plain(cells, found)
        for place, cell in enumerate(cells):
            if type(cell) is float and abs(cell) >= 1e15:
                found.problem(place, header, values[place] or "", "digits_lost", "digits_lost", kept="text")
        return values

    return read


def _number_values(header: str) -> Reader:
    """Read the numbers of a custom field: whole where they are."""
    plain = clean.text_reader(header)

    def read(cells: Sequence[CellValue], found: Findings) -> list[Any]:
        values: list[Any] = list(cells)
        texts = [cell if type(cell) is str else None for cell in cells]
        for place, text in enumerate(plain(texts, found)):
            if text is not None:
                values[place] = float(text) if "." in text else int(text)
            elif type(cells[place]) is str:
                values[place] = None
            else:
                number = cells[place]
                if type(number) is float and abs(number) < 1e15 and number == int(number):
                    values[place] = int(number)
        return values

    return read


def _zip_digits(cells: Sequence[CellValue], country: str) -> int:
    """Tell how long postal codes are here if a lost leading zero can be seen, else 0."""
    digits = {"US": 5, "CN": 6}.get(country, 0)
    texts = [text_of(cell) for cell in cells if cell is not None] if digits else []
    full = sum(1 for text in texts if len(text) == digits and text.isdecimal())
    return digits if full >= 0.5 * len(texts) else 0
