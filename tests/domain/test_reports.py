"""The arithmetic that keeps reports honest."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.reports import Align, Beside, Change, Column, Kind, Table, Text, change, flat, shares


def test_thirds_add_up_to_the_whole():
    assert shares([1, 1, 1]) == [Decimal("0.334"), Decimal("0.333"), Decimal("0.333")]


def test_what_rounding_leaves_goes_to_whoever_lost_most():
    assert shares([105, 890, 5], places=0) == [Decimal("0.11"), Decimal("0.89"), Decimal("0.00")]


def test_nothing_is_said_of_a_sum_that_is_not_positive():
    assert shares([0, 0]) == [None, None]
    assert shares([5, -5]) == [None, None]
    assert shares([]) == []


@given(st.lists(st.integers(-10_000, 10**12), min_size=1), st.integers(0, 2))
def test_shares_add_up_to_exactly_one(amounts, places):
    parts = shares(amounts, places=places)
    if sum(amounts) <= 0:
        assert parts == [None] * len(amounts)
        return
    assert sum(parts) == 1
    unit = Decimal(1).scaleb(-places - 2)
    for amount, part in zip(amounts, parts, strict=True):
        assert abs(part - Decimal(amount) / sum(amounts)) < unit


def test_change_says_how_much_and_how_strongly():
    assert change(14, 11) == Change(3, Decimal(3) / 11)
    assert change(0, 4) == Change(-4, Decimal(-1))


def test_change_from_nothing_has_no_ratio():
    assert change(5, 0) == Change(5, None)
    assert change(5, -3) == Change(8, None)


def test_numbers_stand_at_the_right_unless_told_otherwise():
    assert Column(title="Amount", kind=Kind.MONEY).alignment is Align.RIGHT
    assert Column(title="Name").alignment is Align.LEFT
    assert Column(title="Tier", align=Align.RIGHT).alignment is Align.RIGHT


def test_sections_side_by_side_are_read_one_after_the_other():
    left, right, end = Table(title="left", columns=()), Table(title="right", columns=()), Text(title="end")
    assert flat([Beside(sections=(left, right)), end]) == [left, right, end]
