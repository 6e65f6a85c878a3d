"""Amounts of money, exact to the last unit, however they are written."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smallcrm.domain.values.money import (
    LARGEST,
    Money,
    column_decimal_comma,
    from_minor,
    minor_units,
    parse_amount,
    round_half_up,
    to_minor,
)

CURRENCIES = st.sampled_from(["RUB", "CNY", "USD", "EUR", "JPY", "KWD", "XXX"])
MINOR = st.integers(-(10**14), 10**14)


@given(amount=MINOR, currency=CURRENCIES)
def test_minor_units_and_decimals_are_the_same_amount(amount, currency):
    assert to_minor(from_minor(amount, currency), currency) == amount
    assert Money(amount, currency).decimal == from_minor(amount, currency)
    assert -from_minor(amount, currency).as_tuple().exponent == minor_units(currency)


@pytest.mark.parametrize(
    ("value", "digits", "rounded"),
    [
        ("0.5", 0, "1"),
        ("1.5", 0, "2"),
        ("2.5", 0, "3"),
        ("-2.5", 0, "-3"),
        ("2.675", 2, "2.68"),
        ("2.674999", 2, "2.67"),
        ("0.005", 2, "0.01"),
        ("1234", 2, "1234.00"),
    ],
)
def test_a_half_goes_up_as_on_paper(value, digits, rounded):
    assert str(round_half_up(Decimal(value), digits)) == rounded


@given(st.decimals(-(10**12), 10**12, places=4))
def test_rounding_is_never_off_by_more_than_half(value):
    assert abs(round_half_up(value, 2) - value) <= Decimal("0.005")
    assert to_minor(value, "EUR") == int(round_half_up(value, 2) * 100)


# Ways of writing an amount: (whole part with groups, decimals) to text, whether the comma marks decimals.
STYLES = {
    "plain point": ("{}", "", ".", None),
    "plain comma": ("{}", "", ",", None),
    "Russian": ("{} ₽", " ", ",", None),
    "Russian words": ("{} руб.", "\u00a0", ",", None),
    "Russian ahead": ("р. {}", " ", ",", None),
    "French": ("{} EUR", "\u202f", ",", None),
    "American": ("${}", ",", ".", None),
    "Chinese": ("¥{}", ",", ".", None),
    "Chinese words": ("{}元", ",", ".", None),
    "full width": ("￥{}", ",", ".", None),
    "German": ("{} €", ".", ",", True),
    "German code": ("EUR {}", ".", ",", True),
    "Swiss": ("CHF {}", "'", ".", None),
    "code": ("USD{}", ",", ".", None),
}
CODES = {
    "Russian": "RUB", "Russian words": "RUB", "Russian ahead": "RUB", "French": "EUR", "American": "USD",
    "Chinese": "CNY", "Chinese words": "CNY", "full width": "CNY", "German": "EUR", "German code": "EUR",
    "Swiss": "CHF", "code": "USD",
}  # fmt: skip


def written(amount: int, style: str) -> str:
    """Write a positive number of cents in a style."""
    form, group, decimal_sign, _ = STYLES[style]
    return form.format(f"{amount // 100:,}".replace(",", group) + f"{decimal_sign}{amount % 100:02}")


@pytest.mark.parametrize("style", STYLES)
@given(amount=st.integers(0, 10**13))
@example(amount=123456)
@example(amount=100000)
def test_every_style_reads_back(style, amount):
    comma = STYLES[style][3]
    text = written(amount, style)
    expected = Decimal(amount) / 100
    assert parse_amount(text, decimal_comma=comma) == (expected, CODES.get(style, ""))
    assert parse_amount(f"({text})", decimal_comma=comma) == (-expected, CODES.get(style, ""))
    for minus in "-−–":
        assert parse_amount(minus + text, decimal_comma=comma) == (-expected, CODES.get(style, ""))


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("1 234,50 ₽", "1234.50", "RUB"),
        ("12 000 руб.", "12000", "RUB"),
        ("12000р", "12000", "RUB"),
        ("3 руб. 50 коп.", "3.50", "RUB"),
        ("3 р 5 к", "3.05", "RUB"),
        ("1500-00", "1500", ""),
        ("1500=50", "1500.50", ""),
        ("1500,-", "1500", ""),
        ("5 тыс. руб.", "5000", "RUB"),
        ("1,5 млн руб", "1500000", "RUB"),
        ("12k", "12000", ""),
        ("12к", "12000", ""),
        ("1.2万", "12000", ""),
        ("12万元", "120000", "CNY"),
        ("1.5亿", "150000000", ""),
        ("12元3角5分", "12.35", "CNY"),
        ("人民币100元整", "100", "CNY"),
        ("１２００元", "1200", "CNY"),
        ("￥99.9", "99.9", "CNY"),
        ("US$12", "12", "USD"),
        ("5 долл. США", "5", "USD"),
        ("HK$ 1,200", "1200", "HKD"),
        ("5 000 тг", "5000", "KZT"),
        ("100 грн.", "100", "UAH"),
        ("100 бел. руб.", "100", "BYN"),
        ("$ .50", "0.50", "USD"),
        ("$.50", "0.50", "USD"),
        ("р.50", "50", "RUB"),
        (",5", "0.5", ""),
        ("0,123", "0.123", ""),
        ("-$5", "-5", "USD"),
        ("$-5", "-5", "USD"),
        ("5-", "-5", ""),
        ("+5", "5", ""),
        ("12,34,567.00", "1234567.00", ""),
        ("1,23,456", "123456", ""),
        ("1,234,567", "1234567", ""),
        ("1.234.567", "1234567", ""),
        ("1,234", "1234", ""),
        ("1.234", "1.234", ""),
        ("1,23", "1.23", ""),
        ("1234,567", "1234.567", ""),
    ],
)
def test_amounts(text, amount, currency):
    assert parse_amount(text) == (Decimal(amount), currency)


@pytest.mark.parametrize(
    ("text", "decimal_comma", "amount"),
    [
        ("1,234", True, "1.234"),
        ("1,234", False, "1234"),
        ("1.234", True, "1234"),
        ("1.234", False, "1.234"),
        ("1.50", True, "1.50"),
        ("1,50", False, "1.50"),
        ("0.125", True, "0.125"),
        ("1.234,5", False, "1234.5"),
    ],
)
def test_the_column_settles_what_a_single_sign_means(text, decimal_comma, amount):
    assert parse_amount(text, decimal_comma=decimal_comma) == (Decimal(amount), "")


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "-", "нет", "€", "руб", "abc", "10%", "1000 (скидка)", "от 5000", "10-15", "1500-1600",
        "1/2", "1e5", "1.38E+10", "12:30", "03.05.2026", "2026-05-03", "1 23 456", "1,2,3", "1.2.3",
        "12,345.678.9", "(5", "5)", "--5", "-(5)", "$5 €", "5 коров", "A123BC77", "8 (916) 123-45-67",
        "NaN", "Infinity", "9" * 16, "9" * 60, "99999999999999 万", "x" * 100, "5 5", "1 2345",
    ],
)  # fmt: skip
def test_what_is_no_amount(text):
    assert parse_amount(text) is None


@given(st.text("0123456789 .,-+()₽$к€руб万%'", max_size=20), st.sampled_from([None, True, False]))
def test_any_text_is_an_amount_that_can_be_stored_or_none(text, comma):
    found = parse_amount(text, decimal_comma=comma)
    if found:
        assert abs(found[0]) < LARGEST
        assert abs(to_minor(found[0], "KWD")) < 2**63


@pytest.mark.parametrize(
    ("texts", "decimal_comma"),
    [
        (["1 234,50", "12,5"], True),
        (["1,234.50", "12.5"], False),
        (["1.234", "1.234,50 €"], True),
        (["1,234", "$1,234.50"], False),
        (["1,234", "1,234,567"], False),
        (["1.234", "1.234.567"], True),
        (["1,234", "0,125"], True),
        (["1234.567"], False),
        (["1,234", "5,678"], None),
        (["1.5", "1,5"], None),
        (["1,5"] * 30 + ["1.5"], True),
        (["100", "нет", ""], None),
        (["¥1,200", "12 руб."], None),
        ([], None),
    ],
)
def test_a_column_tells_what_its_comma_means(texts, decimal_comma):
    assert column_decimal_comma(texts) is decimal_comma


@given(
    amounts=st.lists(st.integers(1, 10**9), min_size=3, max_size=30),
    style=st.sampled_from(["German", "American"]),
)
def test_a_column_of_cents_reads_back(amounts, style):
    texts = [written(amount, style) for amount in amounts]
    comma = column_decimal_comma(texts)
    assert comma is (style == "German")
    assert [parse_amount(text, decimal_comma=comma)[0] * 100 for text in texts] == amounts


@pytest.mark.parametrize(("currency", "digits"), [("RUB", 2), ("JPY", 0), ("KWD", 3), ("", 2), ("KRW", 0)])
def test_currencies_have_their_own_decimals(currency, digits):
    assert minor_units(currency) == digits
