from datetime import date

import pytest

from smallcrm.domain.errors import UserError
from smallcrm.domain.values.numbering import check_pattern, series, written

DAY = date(2026, 3, 9)


@pytest.mark.parametrize(
    ("pattern", "count", "number"),
    [
        ("Q-{year}-{0001}", 7, "Q-2026-0007"),
        ("Q-{year}-{0001}", 12345, "Q-2026-12345"),
        ("{yy}{month}/{01}", 3, "2603/03"),
        ("报价-{1}", 10, "报价-10"),
    ],
)
def test_a_pattern_writes_numbers(pattern, count, number):
    check_pattern(pattern)
    assert written(pattern, DAY, count) == number


def test_a_pattern_with_the_year_counts_anew_each_year():
    assert series("Q-{year}-{0001}", DAY) != series("Q-{year}-{0001}", date(2027, 1, 1))
    assert series("Q-{0001}", DAY) == series("Q-{0001}", date(2027, 1, 1))


@pytest.mark.parametrize("pattern", ["", "Q-", "Q-{year}", "{0001}{01}", "{day}-{01}", "{0002}"])
def test_a_pattern_that_cannot_count_is_refused(pattern):
    with pytest.raises(UserError) as error:
        check_pattern(pattern)
    assert error.value.code == "number_pattern_wrong"
