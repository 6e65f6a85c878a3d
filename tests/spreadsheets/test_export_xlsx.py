"""Workbooks hold every text as text and lose none of it."""

import tempfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from smallcrm.domain.customer import Status
from smallcrm.domain.errors import Cancelled
from smallcrm.spreadsheets.writing import xlsx_out
from smallcrm.spreadsheets.writing.xlsx_out import Heading, is_exact, pieces, writing
from tests.spreadsheets.odd_texts import INJECTIONS, LONG, ODD

WORD = Heading(text="Word")
DAY = Heading(text="Day", is_day=True)


def written(path: Path, rows, headings=(WORD,)):
    with writing(path) as book:
        sheet = book.sheet("List", headings)
        for row in rows:
            sheet.add(list(row))
    return path


def read(path: Path, sheet: int = 0):
    return CalamineWorkbook.from_path(path).get_sheet_by_index(sheet).to_python()


def test_no_text_becomes_a_formula_or_an_error(tmp_path):
    path = written(tmp_path / "list.xlsx", [(text,) for text in INJECTIONS])
    cells = [row[0] for row in openpyxl.load_workbook(path)["List"].iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [row[0] for row in read(path)[1:]] == list(INJECTIONS)


def test_what_xml_cannot_hold_comes_back(tmp_path):
    path = written(tmp_path / "list.xlsx", [(text,) for text in ODD])
    assert [row[0] for row in read(path)[1:]] == list(ODD)


@given(
    st.lists(
        st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff")),
        min_size=1,
        max_size=8,
    )
)
def test_every_text_comes_back(texts):
    with tempfile.TemporaryDirectory() as folder:
        path = written(Path(folder) / "list.xlsx", [(text, "end") for text in texts], (WORD, WORD))
        assert [row[0] for row in read(path)[1:]] == texts


@given(st.lists(st.text(alphabet="_x0041Ff\r\x01", max_size=30), min_size=20, max_size=20))
def test_what_only_looks_escaped_comes_back_too(texts):
    with tempfile.TemporaryDirectory() as folder:
        path = written(Path(folder) / "list.xlsx", [(text, "end") for text in texts], (WORD, WORD))
        assert [row[0] for row in read(path)[1:]] == texts


def test_what_is_no_character_is_replaced_instead_of_stopping_the_export(tmp_path):
    path = written(tmp_path / "list.xlsx", [("a\ud800b",), ("\ufffe\uffff",)])
    assert read(path)[1:] == [["a\ufffdb"], ["\ufffd\ufffd"]]


@pytest.mark.parametrize("text", LONG, ids=["long", "looks escaped", "escaped", "beyond 16 bits"])
def test_a_text_too_long_for_a_cell_is_cut_into_pieces_that_fit(text):
    cut = pieces(text)
    assert len(cut) > 1
    assert "".join(cut) == text
    assert (
        max(len(xlsx_out.escaped(piece).encode("utf-16-le")) // 2 for piece in cut) <= xlsx_out.LONGEST_TEXT
    )


def test_the_end_of_a_long_text_is_handed_on(tmp_path):
    with writing(tmp_path / "list.xlsx") as book:
        sheet = book.sheet("List", [WORD, WORD])
        sheet.add(["short", LONG[0]], "C-000001")
        overflows = book.overflows
    assert [(each.key, each.column) for each in overflows] == [("C-000001", 1)]
    assert read(tmp_path / "list.xlsx")[1][1] + "".join(overflows[0].pieces) == LONG[0]


def test_days_are_days_and_those_programs_disagree_about_are_text(tmp_path):
    days = [date(2026, 11, 21), date(1900, 3, 1), date(1900, 2, 28), date(1604, 5, 3), date(1, 1, 1)]
    path = written(tmp_path / "list.xlsx", [(day,) for day in days], (DAY,))
    assert [row[0] for row in read(path)[1:]] == [*days[:2], "1900-02-28", "1604-05-03", "0001-01-01"]
    shown = openpyxl.load_workbook(path)["List"]["A2"]
    assert (shown.value, shown.is_date) == (datetime(2026, 11, 21), True)  # noqa: DTZ001 - cells have no zone


def test_numbers_and_flags_keep_their_kind(tmp_path):
    path = written(tmp_path / "list.xlsx", [(5, 612.5, True, None, "", Status.LOST)], (WORD,) * 6)
    assert read(path)[1] == [5.0, 612.5, True, "", "", "lost"]


@pytest.mark.parametrize(
    ("number", "exact"),
    [(0, True), (10**15 - 1, True), (10**15, False), (612.5, True), (0.1 + 0.2, False), (5.0, False)],
)
def test_which_numbers_a_cell_keeps(number, exact):
    assert is_exact(number) is exact


def test_rows_beyond_a_sheet_go_on_in_the_next(tmp_path, monkeypatch):
    monkeypatch.setattr(xlsx_out, "MOST_ROWS", 3)
    path = written(tmp_path / "list.xlsx", [(str(number),) for number in range(5)])
    assert CalamineWorkbook.from_path(path).sheet_names == ["List", "List 2", "List 3"]
    assert [read(path, sheet) for sheet in range(3)] == [
        [["Word"], ["0"], ["1"]],
        [["Word"], ["2"], ["3"]],
        [["Word"], ["4"]],
    ]


def test_the_heading_stays_in_sight_and_can_be_filtered(tmp_path):
    headings = [Heading(text="Number", width=11, is_code=True), WORD]
    with writing(tmp_path / "list.xlsx", title="Shop \x07") as book:
        sheet = book.sheet("List", headings, frozen=1)
        sheet.add(["007", "x"])
    found = openpyxl.load_workbook(tmp_path / "list.xlsx")
    assert found["List"].freeze_panes == "B2"
    assert found["List"].auto_filter.ref == "A1:B2"
    assert found["List"].column_dimensions["A"].width == 11
    assert found["List"]["A1"].font.bold
    assert found.properties.creator == "smallcrm"


@pytest.mark.parametrize(
    ("name", "allowed"),
    [("a/b:c*?[d]\\", "a b c d"), ("x" * 40, "x" * 31), ("''", "1"), ("Клиенты", "Клиенты")],
)
def test_sheets_have_names_every_program_takes(tmp_path, name, allowed):
    with writing(tmp_path / "list.xlsx") as book:
        first, second = book.sheet(name, [WORD]), book.sheet(name, [WORD])
    assert first.names == [allowed]
    assert len(second.names[0]) <= 31
    assert second.names[0].casefold() != allowed.casefold()


def test_an_export_given_up_leaves_no_customer_in_the_temporary_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    (tmp_path / "temp").mkdir()

    def give_up() -> None:
        with writing(tmp_path / "list.xlsx") as book:
            sheet = book.sheet("List", [WORD])
            book.sheet("Another", [WORD])
            sheet.add(["Li Wei"])
            raise Cancelled

    with pytest.raises(Cancelled):
        give_up()
    assert list((tmp_path / "temp").iterdir()) == []
    assert not (tmp_path / "list.xlsx").exists()
