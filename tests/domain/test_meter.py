"""What a meter will show, from readings of which one may be wrong; and which readings are asked about."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.asset import MeterReading
from smallcrm.domain.meter import doubt, trend

START = date(2026, 1, 10)
TODAY = date(2026, 11, 21)


def reading(days: int, value: int, unit: str = "km") -> MeterReading:
    return MeterReading(read_on=START + timedelta(days=days), value=value, unit=unit)


def readings(a_day: float, count: int, every: int = 30) -> list[MeterReading]:
    return [reading(every * n, 10_000 + round(a_day * every * n)) for n in range(count)]


def test_a_car_that_drives_forty_a_day_reaches_its_service_when_it_should():
    line = trend(readings(40, 5), "km")
    assert line is not None
    assert line.reaches(10_000 + 40 * 365) == START + timedelta(days=365)


@given(
    a_day=st.floats(5, 300),
    count=st.integers(4, 20),
    place=st.integers(0, 19),
    wrong=st.integers(0, 10_000_000),
)
def test_one_wrong_reading_changes_nothing_that_matters(a_day, count, place, wrong):
    right = readings(a_day, count)
    place %= count
    spoilt = [*right[:place], reading(30 * place, wrong), *right[place + 1 :]]
    line, clean = trend(spoilt, "km"), trend(right, "km")
    assert line is not None
    assert clean is not None
    assert line.a_day == pytest.approx(clean.a_day, rel=0.1, abs=0.2)
    end = START + timedelta(days=30 * count)
    assert line.on(end) == pytest.approx(clean.on(end), rel=0.02, abs=30 * clean.a_day)


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 10**7)), max_size=8))
def test_any_readings_make_a_line_or_none(pairs):
    line = trend([reading(*pair) for pair in pairs])
    if line is not None:
        assert line.reaches(line.value + 1_000) is None or line.a_day > 0


@pytest.mark.parametrize("days", [[], [0], [0, 3]])
def test_too_little_is_known_for_a_line(days):
    assert trend([reading(day, 100 * day) for day in days]) is None


def test_other_units_are_left_out():
    assert trend([reading(0, 1, "h"), reading(100, 90, "h")], "km") is None


KNOWN = readings(40, 6)


@pytest.mark.parametrize(
    ("days", "value", "code"),
    [
        (200, 17_900, None),
        (200, 14_000, "lower"),
        (200, 178_000, "digit"),
        (200, 1_790, "digit"),
        (200, 90_000, "jump"),
        (160, 24_000, "jump"),
        (20, 13_000, "higher"),
        (400, 20_000, "future"),
    ],
)
def test_a_doubtful_reading_is_asked_about(days, value, code):
    found = doubt(reading(days, value), KNOWN, today=TODAY)
    assert (found and found.code) == code
    if found and found.last is not None and code != "future":
        assert found.expected is not None


def test_a_first_reading_is_believed():
    assert doubt(reading(100, 250_000), [], today=TODAY) is None
