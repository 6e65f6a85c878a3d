"""Months and their neighbours."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.errors import UserError
from smallcrm.domain.values.month import Month

months = st.builds(Month, st.integers(1900, 2200), st.integers(1, 12))


def test_month_knows_its_days():
    february = Month(2028, 2)
    assert (february.first, february.last) == (date(2028, 2, 1), date(2028, 2, 29))
    assert date(2028, 2, 29) in february
    assert date(2027, 2, 28) not in february


def test_neighbours_cross_the_year():
    assert Month(2026, 1).previous == Month(2025, 12)
    assert Month(2026, 12).next == Month(2027, 1)


def test_year_that_ends_with_a_month_begins_eleven_months_earlier():
    year = Month(2026, 10).ending_here(12)
    assert (str(year[0]), str(year[-1]), len(year)) == ("2025-11", "2026-10", 12)


@pytest.mark.parametrize("text", ["2026-10", " 2026-10 "])
def test_month_is_read_as_people_type_it(text):
    assert Month.parse(text) == Month(2026, 10)


@pytest.mark.parametrize(
    "text", ["", "2026", "2026-13", "2026-00", "10-2026", "0000-01", "2026-10-01", "२०२६-१०"]
)
def test_what_is_no_month_is_refused(text):
    with pytest.raises(UserError) as refused:
        Month.parse(text)
    assert refused.value.code == "bad_month"
    assert refused.value.facts == {"text": text}


@given(months, st.integers(-600, 600))
def test_there_and_back_again(month, distance):
    assert month.shifted(distance).shifted(-distance) == month
    assert Month.parse(str(month)) == month


@given(months)
def test_the_day_after_the_last_begins_the_next(month):
    assert Month.of(month.last) == month
    assert (month.next.first - month.last).days == 1
