"""Text tables: separators, quotes, line ends and what is odd about them."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading.read import Workbook, read_text, read_workbook


def read(tmp_path: Path, text: str | bytes) -> Workbook:
    path = tmp_path / "table.txt"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_workbook(path)


def rows(text: str) -> list[tuple[object, ...]]:
    return list(read_text(text).sheets[0].rows)


def kinds(book: Workbook) -> list[tuple[str, int | None]]:
    return [(warning.kind, warning.row) for warning in book.warnings]


@pytest.mark.parametrize(("delimiter", "kind"), [(";", "csv"), (",", "csv"), ("\t", "tsv"), ("|", "csv")])
def test_every_usual_separator_is_found(tmp_path, delimiter, kind):
    text = "".join(delimiter.join(row) + "\n" for row in (("Name", "Phone", "City"), ("Ann", "1", "Rome")))
    book = read(tmp_path, text)
    assert (book.format, book.delimiter) == (kind, delimiter)
    assert book.sheets[0].rows == [("Name", "Phone", "City"), ("Ann", "1", "Rome")]


def test_decimal_commas_do_not_part_cells():
    assert rows("Client;Sum\nAnn;12,50\nBob;8,00\n")[1] == ("Ann", "12,50")


def test_commas_of_addresses_do_not_part_cells():
    text = "Name;Address\n" + "Ann;Moscow, Lenin St., 5, flat 3\n" * 9
    assert rows(text)[1] == ("Ann", "Moscow, Lenin St., 5, flat 3")


def test_semicolons_in_a_cell_do_not_part_a_table_of_commas():
    text = 'Name,Phones,City\nAnn,"1;2",Rome\nBob,"3;4;5",Oslo\nEve,6,Bonn\n'
    assert rows(text)[2] == ("Bob", "3;4;5", "Oslo")


def test_one_column_stays_one_column():
    assert rows("Name\nSmith, John\nDoe, Jane\nPoe, Edgar\n") == [
        ("Name",), ("Smith, John",), ("Doe, Jane",), ("Poe, Edgar",),
    ]  # fmt: skip
    assert rows("+7 916 123-45-67\n+7 903 555-66-77\n")[0] == ("+7 916 123-45-67",)


def test_title_lines_above_the_table_do_not_mislead():
    text = "Price list, spring\nas of 1 May 2024\n\nName;Phone;City\n" + "Ann;1;Rome\n" * 8
    assert read_text(text).delimiter == ";"
    assert rows(text)[0] == ("Price list, spring", None, None)
    assert rows(text)[3] == ("Name", "Phone", "City")


@pytest.mark.parametrize("line", ["sep=;", "Sep=;", '"sep=;"', "SEP=;\r"])
def test_a_line_that_declares_the_separator_is_obeyed_and_not_counted(line):
    book = read_text(f"{line}\nName,x;Phone\nAnn,y;1\n")
    assert book.delimiter == ";"
    assert book.sheets[0].rows == [("Name,x", "Phone"), ("Ann,y", "1")]


def test_quotes_around_whole_lines_are_undone():
    assert rows('"Name;Note"\n"Ann;say ""hi"""\n"Bob;x"\n') == [
        ("Name", "Note"), ("Ann", 'say "hi"'), ("Bob", "x"),
    ]  # fmt: skip
    assert rows('"Name"\n"Ann"\n') == [("Name",), ("Ann",)]


def test_line_ends_of_every_system(tmp_path):
    for end in ("\n", "\r\n", "\r", "\r\r\n"):
        assert read(tmp_path, f"Name;Phone{end}Ann;1{end}").sheets[0].rows == [
            ("Name", "Phone"),
            ("Ann", "1"),
        ]


def test_only_line_ends_end_lines():
    assert rows("Name;Note\nAnn;a\u2028b\x0bc\x85d\n")[1] == ("Ann", "a\u2028b\x0bc\x85d")


def test_empty_lines_keep_their_number():
    assert rows("\n\nName;Phone\n\nAnn;1\n\n\n") == [
        (None, None), (None, None), ("Name", "Phone"), (None, None), ("Ann", "1"),
    ]  # fmt: skip


def test_quotes_hold_separators_line_breaks_and_quotes():
    assert rows('Name;Note\n"Ann; B.";"say ""hi""\nand wave"\nBob;2\n') == [
        ("Name", "Note"), ("Ann; B.", 'say "hi"\nand wave'), ("Bob", "2"),
    ]  # fmt: skip


def test_a_note_of_many_lines_with_separators_in_it_is_one_cell():
    note = "first, second\nthird; fourth; fifth\n\nlast"
    assert rows(f'Name;Phone;Note\nAnn;1;"{note}"\nBob;2;x\n')[1] == ("Ann", "1", note)


def test_an_open_quote_swallows_nothing(tmp_path):
    book = read(tmp_path, 'Name;Phone;City\nAnn;"1;Rome\nBob;2;Oslo\nEve;3;Bonn\n')
    assert book.sheets[0].rows == [
        ("Name", "Phone", "City"), ("Ann", '"1', "Rome"), ("Bob", "2", "Oslo"), ("Eve", "3", "Bonn"),
    ]  # fmt: skip
    assert kinds(book) == [("unclosed_quote", 2)]


def test_an_open_quote_that_a_later_quote_seems_to_close_swallows_nothing():
    book = read_text('Name;Phone;City\nAnn;"1;Rome\nBob;2;Oslo\nEve;3;"Bonn"\nZoe;4;Nice\n')
    assert book.sheets[0].rows[1:] == [
        ("Ann", '"1', "Rome"), ("Bob", "2", "Oslo"), ("Eve", "3", "Bonn"), ("Zoe", "4", "Nice"),
    ]  # fmt: skip
    assert kinds(book) == [("unclosed_quote", 2)]


CELLS = st.text(alphabet='abЯ王1 ,;"\n', max_size=6)
TABLES = st.integers(2, 4).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=6)
)


@given(TABLES, st.sampled_from(";,\t"))
def test_what_the_csv_module_writes_is_read_back(table, delimiter):
    heading = [f"column {number}" for number in range(len(table[0]))]
    written = io.StringIO()
    writer = csv.writer(written, delimiter=delimiter, lineterminator="\n")
    writer.writerows([heading, *table])
    expected = [tuple(cell or None for cell in row) for row in (heading, *table)]
    while not any(expected[-1]):
        expected.pop()
    book = read_text(f"sep={delimiter}\n{written.getvalue()}")
    assert (book.sheets[0].rows, book.warnings) == (expected, [])


def test_quotes_that_are_part_of_a_name_are_letters():
    book = read_text('Компания;Город\n"Ромашка" ООО;Москва\nТруба 5" x 3;Уфа\nООО "Эхо";Омск\n')
    assert [row[0] for row in book.sheets[0].rows] == [
        "Компания",
        '"Ромашка" ООО',
        'Труба 5" x 3',
        'ООО "Эхо"',
    ]
    assert book.warnings == []


def test_backslashes_before_quotes_are_understood():
    assert rows('Name;Note\n"Ann";"say \\"hi\\""\n')[1] == ("Ann", 'say "hi"')


def test_extra_cells_are_kept_and_reported(tmp_path):
    book = read(tmp_path, "Name;Phone\nAnn;1;extra;more\nBob;2\nEve;3;;\n")
    assert book.sheets[0].rows == [
        ("Name", "Phone", None, None), ("Ann", "1", "extra", "more"), ("Bob", "2", None, None),
        ("Eve", "3", None, None),
    ]  # fmt: skip
    assert [(warning.kind, warning.row, warning.column, warning.value) for warning in book.warnings] == [
        ("extra_cells", 2, 3, "extra;more")
    ]


def test_short_rows_are_no_problem():
    book = read_text("Name;Phone;City\nAnn;1\nBob\nEve;3;Bonn\n")
    assert book.sheets[0].rows[2] == ("Bob", None, None)
    assert book.warnings == []


def test_zero_bytes_are_taken_out_and_reported(tmp_path):
    book = read(tmp_path, "Name;Phone\nA\0nn;1\nBob;2\n")
    assert book.sheets[0].rows[1] == ("Ann", "1")
    assert kinds(book) == [("other", 2)]


def test_cells_longer_than_the_csv_module_likes(tmp_path):
    book = read(tmp_path, f'Name;Note\nAnn;"{"x" * 200_000}"\n')
    assert len(str(book.sheets[0].rows[1][1])) == 200_000


def test_cells_over_a_million_letters_are_cut_and_reported(tmp_path):
    book = read(tmp_path, f"Name;Note\nAnn;{'x' * 1_000_001}\n")
    assert len(str(book.sheets[0].rows[1][1])) == 1_000_000
    assert [(warning.kind, warning.row, warning.column) for warning in book.warnings] == [("too_long", 2, 2)]


def test_values_stay_as_they_were_typed():
    values = ('="13800138000"', "'0123", "1.38E+10", "=cmd|x", " padded ", "00123")
    assert rows("a;b;c;d;e;f\n" + ";".join(values) + "\n")[1] == ('="13800138000"', *values[1:])


def test_an_old_encoding_with_an_open_quote_and_extra_cells_at_once(tmp_path):
    text = 'Имя;Телефон;Город\nАнна;1;"Москва\nПётр;2;Уфа;лишнее\nОльга;3;Омск\n'
    book = read(tmp_path, text.encode("cp1251"))
    assert book.encoding == "cp1251"
    assert book.sheets[0].rows[2] == ("Пётр", "2", "Уфа", "лишнее")
    assert kinds(book) == [("unclosed_quote", 2), ("extra_cells", 3)]


def test_two_encodings_are_reported_once(tmp_path):
    book = read(tmp_path, "Имя;Город\nИван;Москва\n".encode() + "Пётр;Казань\n".encode("cp1251"))
    assert book.sheets[0].rows[2] == ("Пётр", "Казань")
    assert [(warning.kind, warning.row, warning.value) for warning in book.warnings] == [
        ("encoding", 3, "cp1251")
    ]


def test_a_pasted_table_is_read_like_a_file():
    book = read_text('Name\tNote\nAnn\t"two\nlines"\n')
    assert (book.format, book.encoding, book.delimiter) == ("tsv", "", "\t")
    assert book.sheets[0].rows[1] == ("Ann", "two\nlines")


@pytest.mark.parametrize("text", ["", "\n\n", ";;;\n;;;\n"])
def test_nothing_pasted_is_said(text):
    with pytest.raises(UserError) as refused:
        read_text(text)
    assert refused.value.code == "no_rows"


def test_progress_is_told_row_by_row_to_the_end(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Name;Phone\n" + "Ann;1\n" * 50_000, encoding="utf-8")
    told: list[tuple[int, int]] = []
    read_workbook(path, progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1][0] == 50_001
    assert len(told) > 2


LETTER = "Dear Sir or Madam,\n\nwe met last week at the fair and talked about the car.\n\nYours\nAnna Brown\n"


@pytest.mark.parametrize(
    "text", [LETTER, "just one line", "您好，\n上周我们在展会上见过面，谈到了汽车的事情。\n王小明\n"]
)
def test_a_letter_is_no_table(tmp_path, text):
    path = tmp_path / "letter.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError) as refused:
        read_workbook(path)
    assert refused.value.code == "not_a_table"


@pytest.mark.parametrize(
    "text", ["Anna Brown\nBen Stone\n王小明\n", "+44 7700 900123", "Name\nООО Ромашка, г. Москва\nLi\n"]
)
def test_a_list_of_one_column_is_one(tmp_path, text):
    path = tmp_path / "list.txt"
    path.write_text(text, encoding="utf-8")
    assert len(read_workbook(path).sheets[0].rows) == text.strip().count("\n") + 1
