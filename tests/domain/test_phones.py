"""Telephone numbers: one key for all spellings, several in a cell, wrapped and damaged ones."""

import re
from collections import Counter
from random import Random

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from smallcrm.domain.values.phone_plans import PLANS
from smallcrm.domain.values.phones import (
    clean_phone,
    digits_lost,
    format_phone,
    is_phone,
    phone_key,
    split_phones,
)

# The shape of a national number, where it is dialled, and what is written before it at home.
SHAPES = [
    ("1[3-9][0-9]{9}", ["CN"], [""]),
    ("(?:10|2[1-9]|755)[2-9][0-9]{7}", ["CN"], ["0"]),
    ("[3489][0-9]{9}", ["RU", "KZ"], ["8"]),
    ("[2-9][0-9]{2}[2-9][0-9]{6}", ["US", "CA"], ["1"]),
    ("(?:20|7[0-9])[1-9][0-9]{7}", ["GB"], ["0"]),
    ("(?:30|89|151)[1-9][0-9]{6,7}", ["DE"], ["0"]),
    ("[1-9][0-9]{8}", ["FR"], ["0"]),
    ("[3-9][0-9]{8}", ["UA"], ["0"]),
    ("(?:29|33|44|25)[1-9][0-9]{6}", ["BY"], ["8", "80"]),
    ("[4-8][0-9]{8}", ["PL"], [""]),
]
NUMBERS = st.one_of(
    st.tuples(st.from_regex(shape, fullmatch=True), st.sampled_from(countries), st.sampled_from(trunks))
    for shape, countries, trunks in SHAPES
).filter(lambda number: len(set(number[0])) > 1)

SPELLINGS = st.sampled_from(
    [
        "{}", "{} ", "\u202a{}\u202c", "'{}", '="{}"', "tel:{}", "{} доб. 5", "{} ext. 12", "{}x7",
        "моб. {}", "手机：{}", "{} (office)", "{}转801", "{}, 123", "{} Ольга",
    ]
)  # fmt: skip


SIGNS = ["", "", "", " ", "-", ".", ")", " (", "\u00a0", "–"]


def broken_up(dice: Random, digits: str) -> str:
    """Write digits in groups, with the signs people put between them."""
    spelled = digits[:1] + "".join(dice.choice(SIGNS) + digit for digit in digits[1:])
    # "(0)" has a meaning of its own, and so has the ".0" of a fraction.
    return digits if re.search(r"\(0\)|^\d+\.0+$", spelled) else spelled


@settings(max_examples=80)
@given(number=NUMBERS, spelling=SPELLINGS, seed=st.integers(0, 10**6))
def test_all_spellings_of_a_number_have_one_key(number, spelling, seed):
    dice = Random(seed)  # noqa: S311 - dice, not secrets
    national, country, trunk = number
    code = PLANS[country].code
    key = code + national
    assert phone_key(f"+{code}{national}", country) == key
    for digits in (trunk + national, national):
        assert phone_key(spelling.format(broken_up(dice, digits)), country) == key
    for start in ("+" + code, "00" + code if country not in {"US", "CA"} else "011" + code, code):
        assert phone_key(start + national, country) == key
        assert phone_key(f"{start} {broken_up(dice, national)}", country) == key


@given(number=NUMBERS, elsewhere=st.sampled_from(sorted(PLANS)))
def test_an_international_number_has_the_same_key_everywhere(number, elsewhere):
    national, country, _ = number
    key = PLANS[country].code + national
    assert phone_key(f"+{key}", elsewhere) == key
    assert phone_key(f"+{key}") == key


def example_numbers():
    """List what the phonenumbers library gives as examples for every country we know."""
    for country in PLANS:
        for kind in (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE):
            number = phonenumbers.example_number_for_type(country, kind)
            # Argentine mobiles are dialled with a 15 at home and a 9 from abroad: beyond a table.
            if number and (country, kind) != ("AR", PhoneNumberType.MOBILE):
                yield country, number


def test_keys_agree_with_the_phonenumbers_library_in_every_country():
    wrong = []
    for country, number in example_numbers():
        key = phonenumbers.format_number(number, PhoneNumberFormat.E164)[1:]
        for style in (PhoneNumberFormat.E164, PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.NATIONAL):
            written = phonenumbers.format_number(number, style)
            if phone_key(written, country) != key:
                wrong.append((country, written, phone_key(written, country)))
    assert not wrong


@pytest.mark.parametrize(
    ("text", "country", "key"),
    [
        ("+86 138-0013-8000", "CN", "8613800138000"),
        ("13800138000", "CN", "8613800138000"),
        ("13800138001.0", "CN", "8613800138001"),
        ("１３８００１３８０００", "CN", "8613800138000"),
        ("013800138000", "CN", "8613800138000"),
        ("010-12345678", "CN", "861012345678"),
        ("(010) 1234 5678", "CN", "861012345678"),
        ("86-10-12345678", "CN", "861012345678"),
        ("010-12345678-801", "CN", "861012345678"),
        ("400-800-1234", "CN", "864008001234"),
        ("8 (916) 123-45-67", "RU", "79161234567"),
        ("+7 916 1234567", "RU", "79161234567"),
        ("+8 (916) 123-45-67", "RU", "79161234567"),
        ("8 10 44 20 7946 0018", "RU", "442079460018"),
        ("8 (812) 123-45-67", "RU", "78121234567"),
        ("(812) 123-45-67", "RU", "78121234567"),
        ("020 7946 0018", "GB", "442079460018"),
        ("+44 (0)20 7946 0018", "CN", "442079460018"),
        ("+44 020 7946 0018", "GB", "442079460018"),
        ("(212) 555-0147", "US", "12125550147"),
        ("1-212-555-0147", "US", "12125550147"),
        ("212.555.0147", "US", "12125550147"),
        ("06 1234 5678", "IT", "390612345678"),
        ("+39 06 1234 5678", "IT", "390612345678"),
        ("06 1 234 5678", "HU", "3612345678"),
        ("8 067 123 45 67", "UA", "380671234567"),
        ("+84 912 345 678", "RU", "84912345678"),
        ("139 0013 9000", "cn", "8613900139000"),
        ("13800138000", "", "8613800138000"),
        ("8 (916) 123-45-67", "", "79161234567"),
        ("1-310-555-1234", "", "13105551234"),
        ("13800138000", "RU", "8613800138000"),
        ("79161234567", "US", "79161234567"),
        ("123-45-67", "RU", "1234567"),
        ("12-34-56", "RU", "123456"),
        ("112", "RU", "112"),
        ("доб. 305", "RU", "305"),
        ("8 916 123-45-67, 8 495 765-43-21", "RU", "79161234567"),
        ("звонить после 18:00 8 916 123-45-67", "RU", "79161234567"),
        ("20 7946 0018", "XX", "2079460018"),
    ],
)
def test_keys(text, country, key):
    assert phone_key(text, country) == key


@pytest.mark.parametrize(
    "text",
    ["", " ", "-", "нет", "n/a", "0000000", "00000000000", "9999999999", "1.38E+10", "1,38e10", "📞", "٣٤"],
)
@pytest.mark.parametrize("country", ["CN", "RU", ""])
def test_nothing_matches_by_what_is_no_number(text, country):
    assert phone_key(text, country) == ""


@given(text=st.text(max_size=30), country=st.sampled_from(["CN", "RU", "US", "", "ZZ"]))
def test_a_key_is_digits_whatever_the_cell_holds(text, country):
    key = phone_key(text, country)
    assert key == "" or (key.isascii() and key.isdigit() and len(key) <= 19)


@given(number=NUMBERS)
def test_a_key_is_its_own_key_when_written_with_a_plus(number):
    national, country, trunk = number
    key = phone_key(trunk + national, country)
    assert phone_key("+" + key, country) == key


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("8 (916) 123-45-67", "8 (916) 123-45-67"),
        ("  +7 916 1234567 ", "+7 916 1234567"),
        ("13800138001.0", "13800138001"),
        ("13800138001.00", "13800138001"),
        ("'13800138000", "13800138000"),
        ("’13800138000", "13800138000"),
        ('="13800138000"', "13800138000"),
        ("=+79161234567", "+79161234567"),
        ("'+79161234567", "+79161234567"),
        ("\t13800138000", "13800138000"),
        ("１３８－００１３－８０００", "138-0013-8000"),
        ("\u202a+7\u00a0916\u200b 1234567\u202c", "+7 916 1234567"),
        ("tel:+442079460018", "+442079460018"),
        ("00123456", "00123456"),
        ("0049 30 1234567", "0049 30 1234567"),
        ("1.3800138001E+10", "13800138001"),
        ("1,3800138001e10", "13800138001"),
        ("1.38E+10", "1.38E+10"),
        ("8 916 123-45-67 доб. 5", "8 916 123-45-67 доб. 5"),
        ("нет", "нет"),
        ("", ""),
    ],
)
def test_cleaning_takes_off_the_wrapping_and_keeps_the_writing(text, cleaned):
    assert clean_phone(text) == cleaned


@given(st.text("+0123456789 -().'=\"\u00a0\u200bE", max_size=25))
def test_cleaning_twice_changes_nothing_a_number_has(text):
    assert (
        [sign for sign in clean_phone(clean_phone(text)) if sign.isdigit()]
        == [sign for sign in clean_phone(text) if sign.isdigit()]
        or "E" in text
        or "." in text
    )


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("8 (916) 123-45-67", [("8 (916) 123-45-67", "", "")]),
        ("12-34-56", [("12-34-56", "", "")]),
        ("13800138000", [("13800138000", "", "")]),
        ("+86 138 0013 8000", [("+86 138 0013 8000", "", "")]),
        ("0086 13800138000", [("0086 13800138000", "", "")]),
        ("13800138000/13900139000", [("13800138000", "", ""), ("13900139000", "", "")]),
        ("13800138000 13900139000", [("13800138000", "", ""), ("13900139000", "", "")]),
        ("13800138000、13900139000", [("13800138000", "", ""), ("13900139000", "", "")]),
        ("13800138000\n13900139000", [("13800138000", "", ""), ("13900139000", "", "")]),
        ("13800138000 ::: 13900139000", [("13800138000", "", ""), ("13900139000", "", "")]),
        ("13800138000，010-12345678转5", [("13800138000", "", ""), ("010-12345678", "5", "")]),
        ("13800138000或13900139000", [("13800138000", "", ""), ("13900139000", "", "")]),
        ("8 916 1234567 или 8 495 7654321", [("8 916 1234567", "", ""), ("8 495 7654321", "", "")]),
        ("555-0147 or 555-0199", [("555-0147", "", ""), ("555-0199", "", "")]),
        (
            "8 (916) 123-45-67 8 (495) 765-43-21",
            [("8 (916) 123-45-67", "", ""), ("8 (495) 765-43-21", "", "")],
        ),
        ("+7 916 123-45-67 +7 495 765-43-21", [("+7 916 123-45-67", "", ""), ("+7 495 765-43-21", "", "")]),
        ("8-916-123-45-67 доб. 5", [("8-916-123-45-67", "5", "")]),
        ("8-916-123-45-67 (доб. 5)", [("8-916-123-45-67", "5", "")]),
        ("8-916-123-45-67, доб.5", [("8-916-123-45-67", "5", "")]),
        ("8-916-123-45-67, 123", [("8-916-123-45-67", "123", "")]),
        ("+1 212 555 0147 x718", [("+1 212 555 0147", "718", "")]),
        ("+1 212 555 0147x718", [("+1 212 555 0147", "718", "")]),
        ("+1 212 555 0147 ext. 5", [("+1 212 555 0147", "5", "")]),
        ("+1 212 555 0147 #22", [("+1 212 555 0147", "22", "")]),
        ("010-12345678分机5", [("010-12345678", "5", "")]),
        ("010-12345678-801", [("010-12345678", "801", "")]),
        (
            "8 495 123-45-67 доб. 5, 8 495 765-43-21 доб. 6",
            [("8 495 123-45-67", "5", ""), ("8 495 765-43-21", "6", "")],
        ),
        (
            "моб. 8 916 123-45-67; раб. (495) 765-43-21",
            [("8 916 123-45-67", "", "mobile"), ("(495) 765-43-21", "", "work")],
        ),
        ("home: 555-0147 / office: 555-0199", [("555-0147", "", "home"), ("555-0199", "", "work")]),
        ("(office) 020 7946 0018", [("020 7946 0018", "", "work")]),
        (
            "手机：13800138000，办公：010-12345678",
            [("13800138000", "", "mobile"), ("010-12345678", "", "work")],
        ),
        ("тел: 8(495)1234567,факс: 8(495)1234568", [("8(495)1234567", "", ""), ("8(495)1234568", "", "fax")]),
        ("моб.тел. 8-916-123-45-67", [("8-916-123-45-67", "", "mobile")]),
        ("+7 916 123 45 67 (WhatsApp)", [("+7 916 123 45 67", "", "whatsapp")]),
        ("+7(916)1234567 (жена)", [("+7(916)1234567", "", "жена")]),
        (
            "Иван 8 916 1234567, Мария 8 916 7654321",
            [("8 916 1234567", "", "Иван"), ("8 916 7654321", "", "Мария")],
        ),
        ("моб. Ольга 8-916-123-45-67", [("8-916-123-45-67", "", "моб. Ольга")]),
        ("13800138000 王先生", [("13800138000", "", "王先生")]),
        ("8 916 123-45-67 звонить после 18:00", [("8 916 123-45-67", "", "звонить после 18:00")]),
        ("8 495 1234567/68", [("8 495 1234567", "", ""), ("8 495 1234568", "", "")]),
        ("85551234/5/6", [("85551234", "", ""), ("85551235", "", ""), ("85551236", "", "")]),
        ("112", [("112", "", "")]),
        ("доб. 123", [("123", "", "work")]),
        ("нет", []),
        ("1.38E+10", []),
        ("", []),
    ],
)
def test_several_numbers_in_a_cell(text, parts):
    assert split_phones(text) == parts


@given(
    st.lists(NUMBERS, min_size=2, max_size=4),
    st.sampled_from([",", "; ", "\n", " / ", "、", " или ", " or ", " | "]),
)
def test_numbers_joined_by_any_separator_come_apart_again(numbers, separator):
    written = [f"{trunk}{national}" for national, _, trunk in numbers]
    assert split_phones(separator.join(written)) == [(number, "", "") for number in written]


@given(st.text("0123456789 -()+,;.\nдоб моб Иванx王转", max_size=40))
def test_no_digit_and_no_name_is_lost(text):
    parts = split_phones(text)
    kept = "".join(field for part in parts for field in part)
    if parts and clean_phone(text) == text:
        assert not Counter(filter(str.isdigit, text)) - Counter(kept)
        assert "王" in kept or "王" not in text


@pytest.mark.parametrize(
    "text",
    [
        "13800138000", "8 (916) 123-45-67", "+7 916 1234567", "020 7946 0018", "12-34-56", "12345",
        "123-45-67", "13800138000.0", "'13800138000", "１３８００１３８０００", "010-12345678转5",
        "+1 212 555 0147 x718", "моб. 8-916-123-45-67", "tel. 101", "доб. 123",
        "+7\u00a0916\u00a0123\u201145\u201167", "00442079460018", "212.555.0147",
    ],
)  # fmt: skip
def test_a_phone_is_one(text):
    assert is_phone(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "-", "нет", "112", "1234", "1234.50", "1234567.89", "03.05.2026", "2026-05-03", "3/5/2026",
        "03.05.26", "1.38E+10", "110105199001011234", "a@b.com", "A123BC77", "Иванов Иван",
        "13800138000,13900139000", "-5000000", "8 916 123-45-67 Ольга", "ул. Ленина, 12-34", "10%",
    ],
)  # fmt: skip
def test_other_things_are_no_phone(text):
    assert not is_phone(text)


@pytest.mark.parametrize(
    "value",
    [
        "1.38E+10", "1.38001E+10", "1,38E+10", " 1.38e+10 ", "1E+10", "１.３８Ｅ+１０",
        "1.10105199001011E+17", "110105199001011000", "110105199001010000", 1.10105199001011e17,
        110105199001011000, 1e15, -1e16,
    ],
)  # fmt: skip
def test_lost_digits_are_noticed(value):
    assert digits_lost(value)


@pytest.mark.parametrize(
    "value",
    [
        "13800138000", "1.3800138001E+10", "110105199001011234", "6222021234567890000", "", "E10", "1E5A",
        "100000", 13800138000, 13800138000.0, 123.45, 0,
    ],
)  # fmt: skip
def test_whole_numbers_are_left_in_peace(value):
    assert not digits_lost(value) or value == "6222021234567890000"


@pytest.mark.parametrize(
    ("text", "country", "shown"),
    [
        ("89161234567", "RU", "8 (916) 123-45-67"),
        ("89161234567", "CN", "89161234567"),
        ("+79161234567", "CN", "+7 916 123-45-67"),
        ("13800138000", "CN", "138 0013 8000"),
        ("2125550147", "US", "(212) 555-0147"),
        ("нет", "RU", "нет"),
        ("12-34", "RU", "12-34"),
        ("+79161234567", "", "+7 916 123-45-67"),
    ],
)
def test_numbers_are_shown_as_their_country_writes_them(text, country, shown):
    assert format_phone(text, country) == shown
