"""Plates, VINs, policy numbers, tax numbers: one key for all spellings, and what is one at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.values.identifiers import (
    document_key,
    is_plate,
    is_resident_id,
    is_tax_id,
    is_vin,
    looks_like_policy,
    plate_key,
    vin_key,
)

TO_CYRILLIC = str.maketrans("ABEKMHOPCTYX", "АВЕКМНОРСТУХ")
ANY_TEXT = st.text("AaАаBВOО0Q1I京№ -.·ＡxN\u200b\n", max_size=20)


@pytest.mark.parametrize(
    "spellings",
    [
        ["А123ВС77", "A123BC77", "а 123 вс 77", "a123bc 77", "А123BС77", "Ａ１２３ＢＣ７７", "A 123 BC / 77"],
        ["О123ОО77", "O123OO77", "0123OO77", "О123О077", "O12300 77"],
        ["京A12345", "京A·12345", "京 a-12345", "京А12345", "京Ａ１２３４５"],
        ["AB12 CDE", "ab12cde", "АВ12 СDЕ"],
        ["1234 AB-7", "1234АВ7", "1234 ab 7"],
    ],
)
def test_spellings_of_a_plate_have_one_key(spellings):
    assert len({plate_key(spelling) for spelling in spellings}) == 1


@given(
    st.from_regex(r"[ABEKMHOPCTYX][1-9]{3}[ABEKMHOPCTYX]{2}[1-9]{2,3}", fullmatch=True),
    st.lists(st.booleans(), min_size=9, max_size=9),
)
def test_a_russian_plate_may_mix_its_alphabets(plate, is_cyrillic):
    pairs = zip(plate, is_cyrillic, strict=False)
    mixed = "".join(sign.translate(TO_CYRILLIC) if cyrillic else sign for sign, cyrillic in pairs)
    assert plate_key(mixed) == plate
    assert plate_key(f" {mixed[:1].lower()} {mixed[1:4]}-{mixed[4:]} ") == plate
    assert is_plate(mixed)


@pytest.mark.parametrize("key", [plate_key, vin_key, document_key])
@given(text=ANY_TEXT)
def test_the_key_of_a_key_is_itself(key, text):
    assert key(key(text)) == key(text)


@pytest.mark.parametrize("key", [plate_key, vin_key, document_key])
@given(text=ANY_TEXT, gap=st.sampled_from([" ", "-", "·", "\u00a0", "_"]))
def test_gaps_and_case_do_not_matter(key, text, gap):
    assert key(f"{text}{gap}7") == key(f"{text}7".lower()) or "N" in text.upper()


@pytest.mark.parametrize(
    "text",
    [
        "京A12345", "京A·D12345", "沪AD12345", "粤B1234学", "粤Z1234港", "冀B1234挂", "А123ВС77",
        "а 123 вс 777", "A123BC77", "АВ12377", "АВ123477", "1234АВ77", "AB12 CDE", "1234 AB-7", "M-AB 1234",
        "WX 12345", "7ABC123", "123 ABC 02", "АА 1234 ВВ", "ABC 123", "AB-123-CD",
        "ABC1D23",
    ],
)  # fmt: skip
def test_a_plate_is_one(text):
    assert is_plate(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "京", "Москва", "12345", "13800138000", "ABCDE", "iPhone12", "COVID19", "XTA21099043576341",
        "京东商城", "Иванов И", "AB1234567890", "Ленина 12", "03.05.2026", "8 916 123", "王A12345",
        "A\n1234", "a@b.co", "1A2B3C",
    ],
)  # fmt: skip
def test_other_things_are_no_plate(text):
    assert not is_plate(text)


def test_a_vin_forgives_the_letters_it_cannot_have():
    assert vin_key("xta2lo99o43576341") == vin_key("XTA2L099043576341")
    assert vin_key("ХТА21099043576341") == "XTA21099043576341"
    assert vin_key("XTA 2109-904 3576341") == "XTA21099043576341"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("XTA21099043576341", True),
        ("JH4KA7561PC008269", True),
        ("ХТА21099043576341", True),
        ("xta 21099 0 4357634 1", True),
        ("XTA2109904357634", False),
        ("XTA21O99043576341", False),
        ("12345678901234567", False),
        ("ABCDEFGHJKLMNPRST", False),
        ("110105199001011234", False),
        ("", False),
    ],
)
def test_vins(text, expected):
    assert is_vin(text) is expected


@pytest.mark.parametrize(
    "spellings",
    [
        [
            "ХХХ 0123456789",
            "XXX0123456789",
            "xxx № 0123456789",
            "серия ХХХ номер 0123456789",
            "ХХХ N 0123456789",
            "XXX-0123456789",
        ],
        ["PICC-0000123", "picc 0000123", "No. PICC-0000123", "ＰＩＣＣ０００0123"],
        ["保单编号：PDAA2026", "保单PDAA2026"],
    ],
)
def test_spellings_of_a_policy_number_have_one_key(spellings):
    assert len({document_key(spelling) for spelling in spellings}) == 1


def test_leading_zeros_count():
    assert document_key("0012") != document_key("12")


@pytest.mark.parametrize(
    "text", ["PICC-0123456789", "ХХХ 0123456789", "PDAA202601234567890", "2026000123", "AB-12345"]
)
def test_policy_numbers_are_recognised(text):
    assert looks_like_policy(text)


@pytest.mark.parametrize("text", ["", "12345", "Иванов", "A1", "КАСКО", "a@b.co", "KASKO 2026", "1" * 41])
def test_short_things_are_no_policy_numbers(text):
    assert not looks_like_policy(text)


@pytest.mark.parametrize(
    "text",
    [
        "7707083893", "500100732259", "ИНН 7707083893", "ИНН: 7707083893", " 7707083893 ",
        "７７０７０８３８９３", "91350100M000100Y43", "91350100m000100y43", "税号：91350100M000100Y43",
    ],
)  # fmt: skip
def test_tax_numbers_are_recognised(text):
    assert is_tax_id(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "7707083894", "500100732250", "0000000000", "000000000000", "770708389", "13800138000",
        "91350100M000100Y44", "91350100I000100Y43", "11010519491231002X", "нет", "89161234567",
    ],
)  # fmt: skip
def test_other_numbers_are_no_tax_numbers(text):
    assert not is_tax_id(text)


@given(st.integers(1, 10**9 - 1), st.integers(1, 9))
def test_one_wrong_digit_of_a_tax_number_is_noticed(start, change):
    known = next(number for check in range(10) if is_tax_id(number := f"{start:09}{check}"))
    wrong = known[:-1] + str((int(known[-1]) + change) % 10)
    assert not is_tax_id(wrong)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("11010519491231002X", True),
        ("11010519491231002x", True),
        ("110105194912310021", False),
        ("11010519491331002X", False),
        ("440524188001010014", True),
        ("1101051949123100", False),
        ("", False),
    ],
)
def test_identity_cards(text, expected):
    assert is_resident_id(text) is expected
