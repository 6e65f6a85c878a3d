"""What single cells become, whatever their type and however they are written."""

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest

from smallcrm.domain.customer import ContactKind, Status
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
from smallcrm.spreadsheets.headings.cells import text_of, whole_number


def read(reader: Reader, *cells: Any) -> tuple[list[Any], Findings]:
    found = Findings(range(2, 2 + len(cells)))
    return reader(cells, found), found


def kinds(found: Findings) -> list[tuple[str, str]]:
    return [(problem.kind, problem.code) for problems in found.problems.values() for problem in problems]


def numbers(reader: Reader, cell: Any) -> list[tuple[str, str, str]]:
    values, _ = read(reader, cell)
    return [(contact.value, contact.key, contact.extension) for contact in values[0] or ()]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  Anna\u00a0 Lee ", "Anna Lee"),
        (13800138001.0, "13800138001"),
        (1.5, "1.5"),
        (True, "TRUE"),
        (date(2026, 5, 3), "2026-05-03"),
        (datetime(2026, 5, 3), "2026-05-03"),  # noqa: DTZ001 - cells know no zone
        (datetime(2026, 5, 3, 9, 30), "2026-05-03 09:30"),  # noqa: DTZ001
        (time(9, 30), "09:30"),
        (None, ""),
        ('="00123"', "00123"),
        ("'0123", "0123"),
        ("'=cmd|x", "=cmd|x"),
        ("'t Hooft", "'t Hooft"),
        (1e-7, "0.0000001"),
        (1.1010519900307e17, "110105199003070000"),
    ],
)
def test_any_cell_is_written_as_people_would(cell, text):
    assert text_of(cell) == text


@pytest.mark.parametrize(
    ("cell", "value", "key"),
    [
        (13800138001, "13800138001", "8613800138001"),
        (13800138001.0, "13800138001", "8613800138001"),
        ("13800138001.0", "13800138001", "8613800138001"),
        ("138-0013-8001", "138-0013-8001", "8613800138001"),
        ("１３８００１３８００１", "13800138001", "8613800138001"),
        ("'13800138001", "13800138001", "8613800138001"),
        ('="13800138001"', "13800138001", "8613800138001"),
        ("\t13800138001\t", "13800138001", "8613800138001"),
        ("\u200e+86 138 0013 8001\u200f", "+86 138 0013 8001", "8613800138001"),
        ("010-88886666", "010-88886666", "861088886666"),
    ],
)
def test_a_number_is_one_however_it_is_stored(cell, value, key):
    assert numbers(phone_reader("电话", "", "CN"), cell) == [(value, key, "")]


@pytest.mark.parametrize(
    ("cell", "wanted"),
    [
        ("8-916-123-45-67, 8 495 123-45-67 доб. 5", [("79161234567", ""), ("74951234567", "5")]),
        ("8 916 123 45 67 / 8 916 765 43 21", [("79161234567", ""), ("79167654321", "")]),
        ("79161234567\n79167654321", [("79161234567", ""), ("79167654321", "")]),
        ("+7 (916) 123-45-67 ::: 8 916 765-43-21", [("79161234567", ""), ("79167654321", "")]),
    ],
)
def test_several_numbers_in_a_cell_are_taken_apart(cell, wanted):
    assert [(key, extension) for _, key, extension in numbers(phone_reader("Тел", "", "RU"), cell)] == wanted


@pytest.mark.parametrize("cell", ["1.38E+10", "1,38E+10", 1.3800138e15, "7.91612E+10"])
def test_a_number_that_lost_digits_is_never_stored_as_true(cell):
    values, found = read(phone_reader("Phone", "", "CN"), cell)
    assert values == [None]
    assert kinds(found) == [("digits_lost", "digits_lost")]
    assert found.notes[0] == [f"Phone: {text_of(cell)}"]


@pytest.mark.parametrize("cell", ["12", "ask his wife", "12345678901234567890", date(2026, 5, 3)])
def test_what_is_no_number_goes_to_the_note(cell):
    values, found = read(phone_reader("Phone", "", ""), cell)
    assert values == [None]
    assert kinds(found) == [("bad_phone", "phone_unreadable")]
    assert found.notes[0] == [f"Phone: {text_of(cell)}"]


def test_a_number_of_an_odd_length_is_kept_and_told():
    values, found = read(phone_reader("Phone", "", "CN"), "1380013800", "13800138000")
    assert [contacts[0].value for contacts in values] == ["1380013800", "13800138000"]
    assert kinds(found) == [("bad_phone", "phone_length")]


def test_words_beside_a_number_stay():
    values, found = read(phone_reader("Тел", "", "RU"), "8-916-123-45-67 Ольга, спросить после 18")
    assert values[0][0].key == "79161234567"
    assert "Ольга" in values[0][0].label + "".join(found.notes.get(0, ()))


def test_a_placeholder_is_no_number_and_no_alarm():
    values, found = read(phone_reader("Тел", "", "RU"), "нет", "-", "—", "n/a")
    assert values == [None] * 4
    assert kinds(found) == []
    assert found.notes == {0: ["Тел: нет"], 3: ["Тел: n/a"]}


@pytest.mark.parametrize(
    ("cell", "addresses"),
    [
        ("a@b.com", ["a@b.com"]),
        (" A@B.com ", ["A@B.com"]),
        ("a@b.com; c@d.ru", ["a@b.com", "c@d.ru"]),
        ("Иван <ivan@mail.ru>", ["ivan@mail.ru"]),
        ("mailto:x@y.org", ["x@y.org"]),
    ],
)
def test_addresses_are_found_in_a_cell(cell, addresses):
    values, _ = read(email_reader("E-mail", ""), cell)
    assert [contact.value for contact in values[0]] == addresses


def test_what_is_no_address_goes_to_the_note():
    values, found = read(email_reader("E-mail", ""), "sam@@x", "ask")
    assert values == [None, None]
    assert kinds(found) == [("bad_email", "email_unreadable")] * 2
    assert found.notes == {0: ["E-mail: sam@@x"], 1: ["E-mail: ask"]}


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2026, 5, 3), date(2026, 5, 3)),
        (datetime(2026, 5, 3, 12), date(2026, 5, 3)),  # noqa: DTZ001
        ("03.05.2026", date(2026, 5, 3)),
        ("3 мая 2026 г.", date(2026, 5, 3)),
        ("2026年5月3日", date(2026, 5, 3)),
        ("二〇二六年五月三日", date(2026, 5, 3)),
        (46145, date(2026, 5, 3)),
        (46145.75, date(2026, 5, 3)),
        ("46145", date(2026, 5, 3)),
        (20260503, date(2026, 5, 3)),
        ("'03.05.2026", date(2026, 5, 3)),
        ("до 03.05.2026", date(2026, 5, 3)),
    ],
)
def test_a_day_is_read_in_every_form(cell, day):
    values, found = read(date_reader("До", DateOrder.DMY, is_1904=False), cell)
    assert values == [day]
    assert kinds(found) == []


def test_day_numbers_follow_the_calendar_of_the_file():
    values, _ = read(date_reader("Due", DateOrder.DMY, is_1904=True), 44683)
    assert values == [date(2026, 5, 3)]


@pytest.mark.parametrize("cell", ["31.02.2026", "0/0/00", "май", "скоро", 60, -5, 3.5e9, True])
def test_what_is_no_day_stays_as_text_with_a_warning(cell):
    values, found = read(date_reader("До", DateOrder.DMY, is_1904=False), cell)
    assert values == [None]
    assert kinds(found) == [("bad_date", "date_unreadable")]
    assert found.notes[0] == [f"До: {text_of(cell)}"]


def test_a_period_gives_both_its_ends():
    reader = date_reader("Срок", DateOrder.DMY, is_1904=False, pairs=True)
    values, _ = read(reader, "01.02.2025 - 31.01.2026", "с 01.02.2025 по 31.01.2026")
    assert values == [(date(2025, 2, 1), date(2026, 1, 31))] * 2


def test_a_day_among_words_is_taken_and_the_words_kept():
    values, found = read(date_reader("ТО", DateOrder.DMY, is_1904=False), "10.05.2025 / 45000 км")
    assert values == [date(2025, 5, 10)]
    assert found.notes == {0: ["ТО: 10.05.2025 / 45000 км"]}


def test_a_birthday_may_lack_its_year():
    values, _ = read(date_reader("ДР", DateOrder.DMY, is_1904=False, is_birthday=True), "3 мая", 10000)
    assert [(day.month, day.day) for day in values] == [(5, 3), (5, 18)]


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        (1200, (Decimal(1200), "")),
        (12.5, (Decimal("12.5"), "")),
        ("15 000,50 руб.", (Decimal("15000.50"), "RUB")),
        ("¥3,200.00", (Decimal("3200.00"), "CNY")),
        ("£12", (Decimal(12), "GBP")),
    ],
)
def test_amounts_are_read_with_their_currency(cell, amount):
    assert read(clean.amount_reader("Sum", None), cell)[0] == [amount]


def test_what_is_no_amount_stays_as_text_with_a_warning():
    values, found = read(clean.amount_reader("Sum", None), "a lot", date(2026, 1, 1))
    assert values == [None, None]
    assert [kind for kind, _ in kinds(found)] == ["bad_amount", "bad_amount"]


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("45 000 км", 45000),
        ("12.5万公里", 125000),
        ("120 тыс", 120000),
        ("83k", 83000),
        (45000.0, 45000),
        ("45,000", 45000),
    ],
)
def test_meters_are_read_with_their_units(cell, number):
    assert whole_number(cell) == number


@pytest.mark.parametrize("cell", ["#DIV/0!", "#N/A", "#REF!", "#ИМЯ?", "#ЗНАЧ!"])
def test_error_values_are_empty_and_told(cell):
    for reader in (clean.text_reader("X"), clean.code_reader("X"), phone_reader("X", "", "")):
        values, found = read(reader, cell)
        assert values == [None]
        assert kinds(found) == [("formula", "error_value")]


def test_codes_keep_their_zeros_and_lost_ones_come_back_where_the_check_digit_tells():
    values, found = read(clean.code_reader("ИНН", is_tax=True), "007", 7707083893, 500100732259, 100000000)
    assert values[:3] == ["007", "7707083893", "500100732259"]
    assert kinds(found) == []
    # 0274062111 has a right check digit only with the zero a spreadsheet took.
    values, found = read(clean.code_reader("ИНН", is_tax=True), 274062111)
    assert values == ["0274062111"]
    assert kinds(found) == [("other", "zeros_restored")]


def test_an_identity_number_that_went_through_a_fraction_is_told():
    values, found = read(clean.code_reader("身份证号"), 1.1010519900307e17)
    assert values == ["110105199003070000"]
    assert kinds(found) == [("digits_lost", "digits_lost")]


def test_status_words_of_three_languages_become_ours_and_others_are_kept():
    values, found = read(clean.status_reader("Статус"), "Активный", "LOST", "潜在客户", "на паузе до весны")
    assert values[:3] == [Status.ACTIVE, Status.LOST, Status.PROSPECT]
    assert str(values[3]) == "на паузе до весны"
    assert kinds(found) == [("unknown_choice", "unknown_choice")]


def test_a_word_that_says_more_than_a_status_is_kept_beside_it():
    ((value,), _) = read(clean.status_reader("状态"), "已成交")
    assert (value.choice, value.word) == (Status.ACTIVE, "已成交")


def test_yes_and_no_in_three_languages():
    values, _ = read(clean.yes_no_reader("Не звонить"), "да", "нет", True, "是", 0, 1, "✓")
    assert values == [True, False, True, True, False, True, True]


def test_labels_are_taken_apart_and_googles_star_goes():
    values, _ = read(clean.tags_reader("Labels"), "* myContacts ::: Navy", "опт; VIP", "朋友、老客户")
    assert values == [("myContacts", "Navy"), ("опт", "VIP"), ("朋友", "老客户")]


@pytest.mark.parametrize(
    ("cell", "rest", "keys"),
    [
        ("Иванов Иван, 8-916-123-45-67", "Иванов Иван", ["79161234567"]),
        ("Петрова Анна тел. 8 (495) 123-45-67 доб. 12", "Петрова Анна", ["74951234567"]),
        ("王小明 13800138001", "王小明", ["8613800138001"]),
        ("ул. Мира, 5, 89161234567", "ул. Мира, 5", ["79161234567"]),
        ("Ann Lee (ann@x.com)", "Ann Lee", ["ann@x.com"]),
        ("Просто имя", "Просто имя", []),
    ],
)
def test_a_name_and_its_telephone_in_one_cell_are_taken_apart(cell, rest, keys):
    ((mixed,), _) = read(mixed_reader("Клиент", "", "RU"), cell)
    assert (mixed.text, [contact.key for contact in mixed.contacts]) == (rest, keys)


def test_messengers_and_links_are_contacts():
    values, _ = read(
        link_reader("Telegram", ContactKind.MESSENGER, "telegram", "RU"), "@olga; @olga_work", "нет"
    )
    assert [(c.label, c.value, c.key) for c in values[0]] == [
        ("telegram", "@olga", "olga"),
        ("telegram", "@olga_work", "olga_work"),
    ]
    assert values[1] is None


def test_a_name_beyond_all_measure_is_cut_and_kept_whole_in_the_note():
    long = "А" * 500
    values, found = read(clean.name_reader("Имя"), long)
    assert values == ["А" * clean.LONGEST_NAME]
    assert kinds(found) == [("too_long", "text_too_long")]
    assert long in found.notes[0][0]


@pytest.mark.parametrize(
    "reader",
    [
        clean.text_reader("X"), clean.name_reader("X"), clean.code_reader("X"), clean.number_reader("X"),
        clean.year_reader("X"), clean.amount_reader("X", None), clean.status_reader("X"),
        clean.yes_no_reader("X"), clean.tags_reader("X"), phone_reader("X", "", "RU"),
        email_reader("X", ""), mixed_reader("X", "", ""),
        date_reader("X", None, is_1904=False),
    ],
)  # fmt: skip
def test_every_reader_takes_every_type_of_cell(reader: Reader):
    moment = datetime.fromisoformat("2026-01-01T01:00")
    cells: list[Any] = [
        None, "", " ", "-", "x", "0", 0, -1, 7, 1.5, 1e300, -1e300, True, False, date(2026, 1, 1), "=1+1",
        "\u200b", moment, time(1, 2), "\x00", "😀", "\ud800",
    ]  # fmt: skip
    values, _ = read(reader, *cells)
    assert len(values) == len(cells)
    assert values[0] is None
