"""Text tables that a double click opens, that run nothing and come back as they were."""

import csv
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.spreadsheets.headings.cells import unwrapped
from smallcrm.spreadsheets.writing.csv_out import DANGEROUS, guarded, write_csv
from tests.spreadsheets.odd_texts import INJECTIONS, LONG


def read(path: Path, separator: str = ",") -> list[list[str]]:
    csv.field_size_limit(10**6)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=separator))


def test_no_cell_begins_like_a_formula(tmp_path):
    write_csv(tmp_path / "list.csv", ["=Heading"], [[text] for text in INJECTIONS])
    rows = read(tmp_path / "list.csv")
    assert [row for row in rows if row[0][0] in DANGEROUS] == []


def test_what_was_guarded_comes_back_as_it_was(tmp_path):
    texts = [text for text in INJECTIONS if "\r" not in text]
    write_csv(tmp_path / "list.csv", ["Heading"], [[text] for text in texts])
    assert [unwrapped(row[0]) for row in read(tmp_path / "list.csv")[1:]] == texts


@given(st.text(alphabet=st.sampled_from("=+-@'＝＠\t\n 0a（"), max_size=6))
def test_the_import_takes_off_exactly_what_was_put_on(text):
    assert text.startswith('="') or unwrapped(guarded(text)) == text


@pytest.mark.parametrize(
    "text",
    ["+44 20 7946 0123", "+7 (912) 000-44-17", "-5", "-5.25", "+7 912 000 44 17 доб. 5", "138 0013 8000"],
)
def test_telephones_and_numbers_are_left_alone(text):
    assert guarded(text) == text


@pytest.mark.parametrize("text", ["+1+1", "-1-A1", "-2+3*cmd", "+44 ext. 5 =1", "+", "-"])
def test_what_only_begins_like_a_telephone_is_guarded(text):
    assert guarded(text) == f"'{text}"


def test_the_file_says_that_it_is_utf_8(tmp_path):
    write_csv(tmp_path / "list.csv", ["姓名"], [["王小明"]])
    assert (tmp_path / "list.csv").read_bytes() == "\ufeff姓名\r\n王小明\r\n".encode()


def test_cells_of_every_kind(tmp_path):
    row = ["a,b", 'say "x"', "two\nlines", date(2026, 11, 21), 5, 612.5, True, None]
    write_csv(tmp_path / "list.csv", ["Heading"] * 8, [row])
    shown = ["2026-11-21", "5", "612.5", "TRUE", ""]
    assert read(tmp_path / "list.csv")[1] == ["a,b", 'say "x"', "two\nlines", *shown]


def test_where_the_comma_marks_decimals_the_semicolon_parts_cells(tmp_path):
    write_csv(tmp_path / "list.csv", ["Имя", "Сумма"], [["a;b,c", 612.5]], separator=";")
    assert (tmp_path / "list.csv").read_text(encoding="utf-8-sig") == 'Имя;Сумма\n"a;b,c";612,5\n'
    assert read(tmp_path / "list.csv", ";")[1] == ["a;b,c", "612,5"]


def test_a_long_text_stays_in_one_piece(tmp_path):
    write_csv(tmp_path / "list.csv", ["Heading"], [[LONG[0]]])
    assert read(tmp_path / "list.csv")[1] == [LONG[0]]


def test_half_a_character_does_not_stop_the_export(tmp_path):
    write_csv(tmp_path / "list.csv", ["Heading"], [["a\ud800\0b"]])
    assert read(tmp_path / "list.csv")[1] == ["a?b"]
