"""Where tables are found on sheets, and what is left out of them."""

import pytest

from smallcrm.spreadsheets.headings.detect import best_table, find_tables, like_tables, tables_of
from smallcrm.spreadsheets.headings.table import Table, letter
from smallcrm.spreadsheets.workbook import Sheet
from tests.spreadsheets.sheets import book, sheet

HEADING = ("ФИО", "Телефон", "Город")
IVANOV = ("Иванов Иван", "8-916-123-45-67", "Москва")
PETROV = ("Петров Пётр", "8-916-765-43-21", "Тула")


def only(one: Sheet) -> Table:
    (table,) = tables_of(one)
    return table


def headings(table: Table) -> list[str]:
    return [table.headers[column] for column in table.columns]


def row_numbers(table: Table) -> list[int]:
    return [number for number, _ in table.rows]


def test_a_heading_is_found_under_title_lines():
    table = only(
        sheet(
            ("Список клиентов ООО «Ромашка»",), ("по состоянию на 01.02.2026",), (), HEADING, IVANOV, PETROV
        )
    )
    assert table.header_row == 4
    assert row_numbers(table) == [5, 6]
    assert table.skipped == {"title": 2, "blank": 1}


def test_every_row_left_out_is_listed_with_its_text():
    table = only(sheet(("Our customers",), HEADING, IVANOV, ("Итого", "", "1")))
    assert [(row.row, row.reason, row.text) for row in table.skipped_rows] == [
        (1, "title", "Our customers"),
        (4, "total", "Итого | 1"),
    ]


@pytest.mark.parametrize(
    "total",
    [
        "Итого",
        "ИТОГО:",
        "Всего клиентов: 2",
        "Total",
        "Grand total",
        "Total customers: 12",
        "合计",
        "总计：",
        "小计",
        "Москва Итог",
    ],
)
def test_totals_are_no_customers(total: str):
    table = only(
        sheet(
            ("Name", "Phone", "Paid"),
            ("Ann Lee", "555-010-1234", 5),
            ("Bob Ray", "555-010-1235", 7),
            (total, "", 12),
        )
    )
    assert row_numbers(table) == [2, 3]
    assert table.skipped == {"total": 1}


def test_a_sum_without_a_word_is_a_total():
    rows = [("Name", "Phone", "Paid"), ("Ann Lee", "555-010-1234", 5.5), ("Bob Ray", "555-010-1235", 7)]
    assert only(sheet(*rows, ("", "", 12.5))).skipped == {"total": 1}
    assert only(sheet(*rows, ("", "", 99))).skipped == {}, "a number that adds nothing up is kept"


def test_a_firm_called_total_is_a_customer():
    table = only(
        sheet(
            ("Name", "Phone", "City"),
            ("Total Motors Ltd", "555-010-1234", "Leeds"),
            ("Total", "555-010-1235", "York"),
        )
    )
    assert row_numbers(table) == [2, 3]


def test_the_heading_again_in_the_middle_is_left_out():
    table = only(sheet(HEADING, IVANOV, HEADING, PETROV))
    assert row_numbers(table) == [2, 4]
    assert table.skipped == {"repeated_header": 1}


@pytest.mark.parametrize(
    "foot",
    [
        "Директор ____________ /Сидоров/",
        "Page 1 of 3",
        "Страница 2",
        "第 1 页",
        "制表人：王芳",
        "Prepared by: J. Smith",
        "М.П.  подпись",
    ],
)
def test_signatures_and_page_numbers_are_no_customers(foot: str):
    table = only(sheet(HEADING, IVANOV, PETROV, (foot,)))
    assert row_numbers(table) == [2, 3]
    assert table.skipped == {"footer": 1}


def test_a_customer_of_whom_only_the_name_is_known_is_kept():
    table = only(
        sheet(
            ("ФИО", "Телефон", "Город", "Адрес"), (*IVANOV, "ул. Мира, 1"), ("Сидорова Анна",), (*PETROV, "")
        )
    )
    assert row_numbers(table) == [2, 3, 4]


def test_a_table_may_start_anywhere():
    table = only(sheet(*[()] * 4, ("", "", *HEADING), ("", "", *IVANOV), ("", "", *PETROV)))
    assert table.header_row == 5
    assert headings(table) == list(HEADING)
    assert table.columns == (2, 3, 4)


def test_notes_beside_the_table_belong_to_no_column():
    table = only(sheet(HEADING, (*IVANOV, "", "обзвонить до пятницы!"), PETROV))
    assert headings(table) == list(HEADING)
    assert [(stray.row, stray.column, stray.text) for stray in table.strays] == [
        (2, 5, "обзвонить до пятницы!")
    ]


def test_a_column_without_a_heading_beside_the_others_belongs_to_the_table():
    table = only(sheet(HEADING, (*IVANOV, "постоянный"), (*PETROV, "новый")))
    assert headings(table) == [*HEADING, "Column D"]


def test_a_second_table_below_is_a_table_of_its_own():
    first, second = tables_of(
        sheet(
            HEADING,
            IVANOV,
            PETROV,
            (),
            ("Товар", "Цена", "Количество"),
            ("Масло", 500, 3),
            ("Фильтр", 200, 7),
        )
    )
    assert headings(first) == list(HEADING)
    assert headings(second) == ["Товар", "Цена", "Количество"]
    assert row_numbers(second) == [6, 7]


def test_merged_group_names_stand_before_the_names_under_them():
    table = only(
        sheet(
            ("№", "Контакты", "", "Автомобиль", ""),
            ("№", "Телефон", "E-mail", "Марка", "Госномер"),
            (1, "8-916-123-45-67", "a@b.ru", "Kia", "А123ВС77"),
            merged=((0, 0, 1, 0), (0, 1, 0, 2), (0, 3, 0, 4)),
        )
    )
    assert headings(table) == [
        "№", "Контакты / Телефон", "Контакты / E-mail", "Автомобиль / Марка", "Автомобиль / Госномер",
    ]  # fmt: skip
    assert table.header_row == 2


def test_two_levels_are_joined_without_merges_too():
    table = only(
        sheet(
            ("ФИО", "Контакты", "", "Дата рождения"),
            ("", "Телефон", "E-mail", ""),
            ("Иванов Иван", "8-916-123-45-67", "a@b.ru", "01.02.1980"),
            ("Петров Пётр", "8-916-765-43-21", "c@d.ru", "13.02.1981"),
        )
    )
    assert headings(table) == ["ФИО", "Контакты / Телефон", "Контакты / E-mail", "Дата рождения"]


def test_a_row_that_numbers_the_columns_is_left_out():
    table = only(sheet(HEADING, (1, 2, 3), IVANOV))
    assert table.skipped == {"numbering": 1}
    assert row_numbers(table) == [3]


@pytest.mark.parametrize(
    "rows",
    [
        (("王小明", "13800138001", "京A12345"), ("李丽", "13800138002", "京A12346")),
        (("Karen Berry", "07700 900000", "k@x.com"), ("Ed Leach", "07700 900003", "e@x.com")),
        (IVANOV, PETROV),
    ],
)
def test_a_table_without_headings_loses_no_row(rows):
    table = only(sheet(*rows))
    assert table.header_row == 0
    assert row_numbers(table) == [1, 2]
    assert headings(table) == ["Column A", "Column B", "Column C"]


def test_words_nobody_knows_are_still_a_heading():
    table = only(sheet(("Foo", "Bar", "Baz"), ("a", "b", "c"), ("d", "e", "f")))
    assert table.header_row == 1


def test_repeated_and_empty_headings_get_names_of_their_own():
    table = only(
        sheet(
            ("ФИО", "Телефон", "", "Телефон", "телефон"),
            (*IVANOV[:2], "x", "1", "2"),
            (*PETROV[:2], "y", "3", "4"),
        )
    )
    assert headings(table) == ["ФИО", "Телефон", "Column C", "Телефон (2)", "телефон (3)"]


def test_of_several_sheets_the_one_with_customers_is_proposed():
    instructions = sheet(
        ("How to fill in",), ("Write the name first.",), ("Do not delete rows.",), name="Read me"
    )
    prices = sheet(("Товар", "Цена"), *[(f"Товар {i}", i) for i in range(50)], name="Цены")
    hidden = sheet(HEADING, *[IVANOV] * 40, name="Старое", is_hidden=True)
    customers = sheet(HEADING, IVANOV, PETROV, name="Клиенты")
    best = best_table(book(instructions, prices, hidden, customers))
    assert best is not None
    assert best.sheet == "Клиенты"


def test_sheets_made_alike_are_imported_together():
    workbook = book(
        sheet(HEADING, IVANOV, PETROV, name="2024"),
        sheet(HEADING, PETROV, name="2025"),
        sheet(("Товар", "Цена"), ("Масло", 5), name="Цены"),
    )
    tables = find_tables(workbook)
    best = best_table(workbook)
    assert best is not None
    assert [table.sheet for table in like_tables(tables, best)] == ["2024", "2025"]


def test_a_table_without_headings_is_like_itself():
    workbook = book(sheet(IVANOV, PETROV))
    best = best_table(workbook)
    assert best is not None
    assert like_tables(find_tables(workbook), best) == [best]


def test_hundreds_of_columns_are_read():
    header = ["Имя", "Телефон", *(f"Поле {i}" for i in range(400))]
    table = only(sheet(header, ["Иван Иванов", "8-916-123-45-67", *range(400)]))
    assert len(table.columns) == 402


def test_an_empty_sheet_has_no_table():
    assert tables_of(Sheet("Empty", [])) == []
    assert best_table(book(sheet((), ()))) is None


@pytest.mark.parametrize(("column", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_called_by_letters(column: int, name: str):
    assert letter(column) == name
