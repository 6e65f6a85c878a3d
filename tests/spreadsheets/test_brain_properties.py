"""What holds for every table: no row is lost, no cell is dropped, the order of columns does not matter."""

import dataclasses
import re
import unicodedata
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smallcrm.domain.values.dates import DateOrder, parse_birthday, parse_date
from smallcrm.domain.values.money import parse_amount
from smallcrm.spreadsheets.drafting.decide import Action, match
from smallcrm.spreadsheets.drafting.drafts import RowDraft
from smallcrm.spreadsheets.drafting.plan import read_rows
from smallcrm.spreadsheets.headings.cells import is_blank, is_signs_only, text_of, whole_number
from smallcrm.spreadsheets.headings.choices import GENDER_OF, KIND_OF, NO, STATUS_OF, YES
from smallcrm.spreadsheets.headings.detect import tables_of
from smallcrm.spreadsheets.headings.mapping import propose
from smallcrm.spreadsheets.workbook import CellValue
from tests.spreadsheets.headings import CELLS
from tests.spreadsheets.known_lists import lists
from tests.spreadsheets.sheets import TODAY, sheet, understand

MARKS = frozenset({"тел", "доб", "руб"})
"""Words that only mark what stands beside them."""

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

HEADINGS = [
    *sorted({heading for columns in lists().values() for heading, field, _ in columns if field != "label"}),
    *("Foo", "Жыкл", "随便", "", "select", "Phone", "%s"),
]

TYPED = [value for values in CELLS.values() for value in values]
ODD: list[CellValue] = [
    "нет", "n/a", "-", "1.38E+10", "31.02.2026", "a@b", "#DIV/0!", "=1+1", "01.02.2025-31.01.2026", "12",
    True, False, 46145, 46145.5, 0.1, 1e15, date(2026, 5, 3), datetime.fromisoformat("2026-05-03T10:00"),
    "да", "Bob;Ann", "Иванов Иван, 8-916-123-45-67", "VIP\nвторая", "８-916-123-45-67", "'00123", '="007"',
    "x" * 300, "тел. 8 495 123-45-67 доб. 12", "15 000,50 руб.",
]  # fmt: skip

cells = st.one_of(
    st.none(),
    st.sampled_from(TYPED),
    st.sampled_from(ODD),
    st.text(max_size=30),
    st.integers(-(10**6), 10**12),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
)


@st.composite
def tables(draw: st.DrawFn) -> list[list[CellValue]]:
    """A heading of some columns and a few rows of anything, most of it in its place."""
    headings = draw(st.lists(st.sampled_from(HEADINGS), min_size=1, max_size=8))
    rows = draw(
        st.lists(st.lists(cells, min_size=len(headings), max_size=len(headings)), min_size=1, max_size=6)
    )
    return [["ФИО", *headings], *(["Иванов Иван", *row] for row in rows)]


def squash(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in folded if sign.isalnum())


def leaves(thing: Any) -> Iterator[str]:
    """Everything a draft says, as text."""
    if dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        for field in dataclasses.fields(thing):
            yield from leaves(getattr(thing, field.name))
    elif hasattr(thing, "items"):
        for key, value in thing.items():
            yield str(key)
            yield from leaves(value)
    elif isinstance(thing, list | tuple):
        for value in thing:
            yield from leaves(value)
    elif isinstance(thing, Enum):
        yield str(thing.value)
    elif thing is not None:
        yield thing.isoformat() if isinstance(thing, date) else str(thing)


def readings_of(cell: CellValue) -> Iterator[str]:  # noqa: C901 - one line a meaning
    """What a cell may have become without being lost."""
    text = text_of(cell)
    yield text
    yield re.sub(r"\D", "", text) or text
    plain = text.strip().casefold().strip(" .")
    for words in (STATUS_OF, GENDER_OF, KIND_OF):
        if plain in words:
            yield str(words[plain])
    if plain in YES | NO or isinstance(cell, bool) or cell in (0, 1):
        yield str(plain in YES or cell in (True, 1))
    for order in DateOrder:
        for day in (parse_date(text, order), parse_birthday(text, order)):
            if day:
                yield day.isoformat()
    if isinstance(cell, datetime):
        yield cell.date().isoformat()
    if isinstance(cell, int | float) and not isinstance(cell, bool) and 1000 <= cell <= 80_000:
        yield date.fromordinal(date(1899, 12, 30).toordinal() + int(cell)).isoformat()
    amount = (Decimal(text), "") if re.fullmatch(r"-?\d+(\.\d+)?", text) else parse_amount(text)
    if amount:
        yield str(round(amount[0] * 100))
        yield str(amount[0])
    number = whole_number(cell)
    if number is not None:
        yield str(number)


def is_kept(cell: CellValue, said: str) -> bool:
    """Say whether a cell is found again, whole or word by word."""
    if any(squash(reading) in said for reading in readings_of(cell)):
        return True
    words = (squash(word) for word in re.split(r"[\W_]+", text_of(cell)))
    return all(word in said for word in words if word not in MARKS)


@QUICK
@given(tables())
def test_every_cell_of_an_accepted_row_is_found_again(rows: list[list[CellValue]]):
    for table in tables_of(sheet(*rows)):
        mapping = propose(table, today=TODAY)
        left_out = {column.column for column in mapping.columns if column.field == "skip"}
        for (number, row), draft in zip(table.rows, read_rows(table, mapping, today=TODAY), strict=True):
            assert number == draft.row
            if draft.rejected:
                continue
            said = "|".join(squash(leaf) for leaf in leaves(draft))
            for column in table.columns:
                cell = row[column]
                if (
                    column in left_out
                    or is_blank(cell)
                    or is_signs_only(text_of(cell))
                    or not squash(text_of(cell))
                ):
                    continue
                assert is_kept(cell, said), (table.headers[column], cell, draft)


@QUICK
@given(st.lists(st.lists(cells, max_size=6), max_size=12))
def test_every_row_is_accounted_for_once(rows: list[list[CellValue]]):
    one = sheet(*rows)
    found = tables_of(one)
    numbers = [number for table in found for number, _ in table.rows]
    numbers += [skipped.row for table in found for skipped in table.skipped_rows]
    assert len(numbers) == len(set(numbers))
    filled = {index + 1 for index, row in enumerate(one.rows) if any(not is_blank(cell) for cell in row)}
    headings = sum(1 for table in found if table.header_row)
    missing = filled - set(numbers)
    assert len(missing) <= 4 * headings, "only the rows of a heading are neither kept nor listed"
    if not headings:
        assert not missing


@QUICK
@given(st.lists(st.lists(cells, max_size=6), max_size=10))
def test_nothing_a_sheet_holds_stops_the_importer(rows: list[list[CellValue]]):
    for table in tables_of(sheet(*rows)):
        drafts = list(read_rows(table, propose(table, today=TODAY), today=TODAY))
        decisions = match(drafts)
        taken = [number for decision in decisions for number in decision.rows]
        assert sorted(taken) == [number for number, _ in table.rows]
        assert all(decision.action in {Action.ADD, Action.REJECT} for decision in decisions)


def essence(draft: RowDraft) -> Any:
    """A draft without the order of its parts."""
    return (
        sorted((code, str(value)) for code, value in draft.customer.items() if code != "address"),
        sorted((contact.kind, contact.label, contact.key) for contact in draft.contacts),
        sorted(
            (a.type, a.name, a.plate, a.policy_number, str(a.ends_on), sorted(a.fields.items()))
            for a in draft.assets
        ),
        sorted(draft.tags),
        sorted(draft.custom.items()),
    )


@QUICK
@given(
    st.sampled_from(["policies", "chinese renewals", "cars", "salesforce", "pipedrive", "agent"]),
    st.randoms(),
)
def test_the_order_of_columns_does_not_matter(name: str, dice: Any):
    columns = [(heading, values) for heading, _, values in lists()[name]]
    shuffled = list(columns)
    dice.shuffle(shuffled)

    def drafts(chosen: list[tuple[str, tuple[object, ...]]]) -> list[RowDraft]:
        rows = [[values[place] for _, values in chosen] for place in range(6)]
        return understand([heading for heading, _ in chosen], *rows, country="RU").drafts

    assert list(map(essence, drafts(columns))) == list(map(essence, drafts(shuffled)))
