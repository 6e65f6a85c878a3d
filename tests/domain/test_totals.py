"""Sums of quotes, against a computation written another way: fractions, and no function of ours."""

from decimal import Decimal
from fractions import Fraction
from math import floor

from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.quote import Counted, QuoteLine
from smallcrm.domain.totals import Discount, LineKind, TaxMode, shared, totals

percents = st.sampled_from(["0", "5", "8.25", "10", "20", "33.333"]).map(Decimal)
rates = st.none() | st.sampled_from(["0", "7", "8.25", "19", "20"]).map(Decimal)
quantities = st.decimals(min_value=0, max_value=999, places=3)
prices = st.integers(min_value=-5_000_00, max_value=90_000_00)
lines_of_items = st.lists(
    st.builds(
        QuoteLine,
        kind=st.sampled_from([LineKind.ITEM] * 4 + [LineKind.TEXT, LineKind.HEADING]),
        counted=st.sampled_from([Counted.ALWAYS] * 4 + [Counted.OPTIONAL, Counted.ALTERNATIVE]),
        quantity=quantities,
        price=prices,
        discount_percent=percents,
        discount_amount=st.integers(min_value=0, max_value=500),
        tax_percent=rates,
    ),
    max_size=12,
)
modes = st.sampled_from(list(TaxMode))


def half_up(value: Fraction) -> int:
    """Round a half away from zero."""
    return floor(value + Fraction(1, 2)) if value >= 0 else -floor(-value + Fraction(1, 2))


def amount(line: QuoteLine) -> int:
    whole = Fraction(line.quantity) * line.price
    return half_up(whole - whole * Fraction(line.discount_percent) / 100 - line.discount_amount)


@given(lines_of_items, modes, percents, st.integers(0, 90_00), percents)
def test_the_sums_are_those_of_a_pocket_calculator(lines, mode, discount, shipping, usual):
    found = totals(
        lines, mode=mode, tax_percent=usual, discount=Discount(percent=discount), shipping=shipping
    )
    counted = [line for line in lines if line.kind is LineKind.ITEM and line.counted is Counted.ALWAYS]
    subtotal = sum(amount(line) for line in counted)
    off = half_up(Fraction(subtotal) * Fraction(discount) / 100)
    assert found.subtotal == subtotal
    assert found.discount == off
    for each in found.taxes:
        rate = Fraction(each.percent) / 100
        if mode is TaxMode.ADDED:
            assert each.tax == half_up(each.base * rate)
        else:
            assert each.tax == each.base - half_up(each.base / (1 + rate))
    tax = sum(each.tax for each in found.taxes)
    if mode is TaxMode.ADDED:
        assert (found.net, found.total) == (subtotal - off + shipping, subtotal - off + shipping + tax)
    else:
        assert (found.net, found.total) == (subtotal - off + shipping - tax, subtotal - off + shipping)


@given(lines_of_items, modes, st.integers(0, 10_000))
def test_what_is_taxed_and_what_is_not_adds_up_to_all(lines, mode, off):
    found = totals(lines, mode=mode, tax_percent=Decimal(20), discount=Discount(amount=off))
    counted = [line for line in lines if line.is_counted]
    untaxed = [line for line in counted if line.tax_percent == 0]
    if mode is not TaxMode.NONE and counted and not untaxed:
        assert sum(each.base for each in found.taxes) == found.subtotal - off
    assert found.discount == off


@given(st.integers(-100_000, 100_000), st.lists(st.integers(0, 10_000), min_size=1, max_size=6))
def test_a_discount_is_shared_out_to_the_last_cent(amount, weights):
    shares = shared(amount, weights)
    assert sum(shares) == amount
    if sum(weights):
        exact = [Fraction(amount * weight, sum(weights)) for weight in weights]
        assert all(abs(share - fair) < 1 for share, fair in zip(shares, exact, strict=True))


def test_a_quote_of_a_garage():
    lines = [
        QuoteLine(name="Front brake pads and discs, fitted", price=412_00, cost=240_00),
        QuoteLine(name="Rear brake pads, fitted", price=168_00, cost=90_00),
        QuoteLine(name="Brake fluid change", price=74_00, cost=12_00),
        QuoteLine(name="Labor", quantity=Decimal("3.5"), price=96_00, cost=60_00),
        QuoteLine(name="Winter check", price=49_00),
        QuoteLine(name="Courtesy car", price=0),
    ]
    found = totals(
        lines, mode=TaxMode.ADDED, tax_percent=Decimal("8.25"), discount=Discount(percent=Decimal(5))
    )
    assert (found.subtotal, found.discount, found.tax, found.total) == (1_039_00, 51_95, 81_43, 1_068_48)
    assert (found.cost, found.margin_percent) == (552_00, 44)


def test_tax_is_taken_out_of_prices_that_include_it():
    found = totals([QuoteLine(price=120_00)], mode=TaxMode.INCLUDED, tax_percent=Decimal(20))
    assert (found.net, found.tax, found.total) == (100_00, 20_00, 120_00)


def test_a_currency_without_cents_is_rounded_to_whole_units():
    line = QuoteLine(quantity=Decimal("2.5"), price=333)
    assert totals([line], mode=TaxMode.ADDED, tax_percent=Decimal(10)).total == 833 + 83


def test_rates_written_differently_are_one():
    lines = [QuoteLine(price=50, tax_percent=Decimal(20)), QuoteLine(price=50, tax_percent=Decimal("20.00"))]
    (only,) = totals(lines, mode=TaxMode.ADDED).taxes
    assert (only.base, only.tax) == (100, 20)
