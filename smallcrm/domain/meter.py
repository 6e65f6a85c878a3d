"""What the meter of a thing will show and when, from readings of which one may be wrong.

The slope is Siegel's repeated median: up to half of the readings may be wrong and it still holds, where a
line of least squares is bent by a single slip of the finger.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from statistics import median

from smallcrm.domain.asset import MeterReading
from smallcrm.domain.record import dataclass

MOST_READINGS = 40
"""Older readings say little about how much somebody drives now."""

SHORTEST_SPAN_DAYS = 14
"""Two readings of the same fortnight say nothing about a year."""

MOST_A_DAY = {"km": 1_500.0, "mi": 950.0, "h": 24.0}
"""More than that nobody drives or runs a machine in a day, by unit."""

UNUSUAL_TIMES = 4
"""A reading so many times the usual is asked about."""

UNUSUAL_AT_LEAST = {"km": 3_000.0, "mi": 2_000.0, "h": 200.0}
"""A difference smaller than that is never asked about, by unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """A straight line through readings: `a_day` units a day, `value` on `day`."""

    day: date
    value: float
    a_day: float

    def on(self, day: date) -> float:
        """Say what the meter showed or will show on a day."""
        return self.value + self.a_day * (day - self.day).days

    def reaches(self, value: float) -> date | None:
        """Say on which day the meter reaches a value; None if it hardly moves."""
        if self.a_day <= 0:
            return None
        days = (value - self.value) / self.a_day
        try:
            return self.day + timedelta(days=int(days))
        except OverflowError:
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Why a reading is asked about before it is believed.

    `code` is "lower" (less than before), "higher" (more than was read later), "jump" (far more than
    usual), "digit" (about ten times too much or too little) or "future" (of a day to come). `last` is the
    reading it disagrees with, `expected` what the meter should show by the other readings.
    """

    code: str
    last: MeterReading | None = None
    expected: int | None = None


def of_unit(readings: Iterable[MeterReading], unit: str = "") -> list[MeterReading]:
    """Take the dated readings in a unit, by date; with no unit, all of them."""
    found = [each for each in readings if each.read_on and (not unit or each.unit == unit)]
    return sorted(found, key=lambda each: (each.read_on or date.min, each.id or 0))


def trend(readings: Iterable[MeterReading], unit: str = "") -> Trend | None:
    """Draw the line through readings; None if there are fewer than two or they lie too close together."""
    known = of_unit(readings, unit)[-MOST_READINGS:]
    points = [(each.read_on.toordinal(), float(each.value)) for each in known if each.read_on]
    if len(points) < 2 or points[-1][0] - points[0][0] < SHORTEST_SPAN_DAYS:
        return None
    slopes = [found for point in points if (found := _slope_seen_from(point, points)) is not None]
    if not slopes:
        return None
    a_day = median(slopes)
    start = points[0][0]
    value = median(shown - a_day * (day - start) for day, shown in points)
    return Trend(day=date.fromordinal(start), value=value, a_day=a_day)


def _slope_seen_from(point: tuple[int, float], points: Sequence[tuple[int, float]]) -> float | None:
    slopes = [(shown - point[1]) / (day - point[0]) for day, shown in points if day != point[0]]
    return median(slopes) if slopes else None


def doubt(reading: MeterReading, readings: Iterable[MeterReading], *, today: date) -> Doubt | None:
    """Say why a new reading is doubtful beside those of the same thing, or None if it is believable."""
    if reading.read_on is None:
        return None
    if reading.read_on > today:
        return Doubt(code="future")
    known = [each for each in of_unit(readings, reading.unit) if each.id is None or each.id != reading.id]
    before = [each for each in known if (each.read_on or today) <= reading.read_on]
    after = [each for each in known if (each.read_on or today) > reading.read_on]
    line = trend(known, reading.unit)
    expected = max(0, round(line.on(reading.read_on))) if line else None
    if before and reading.value < before[-1].value:
        code = "digit" if _is_digit_off(reading.value, expected or before[-1].value) else "lower"
        return Doubt(code=code, last=before[-1], expected=expected)
    if after and reading.value > after[0].value:
        code = "digit" if _is_digit_off(reading.value, expected or after[0].value) else "higher"
        return Doubt(code=code, last=after[0], expected=expected)
    if not before:
        return None
    return _jump(reading, before[-1], expected, line)


def _jump(
    reading: MeterReading, last: MeterReading, expected: int | None, line: Trend | None
) -> Doubt | None:
    """Ask about more than a day can hold, and about far more than usual."""
    days = max((reading.read_on - last.read_on).days, 1) if reading.read_on and last.read_on else 1
    more = reading.value - last.value
    if more <= UNUSUAL_AT_LEAST.get(reading.unit, 0.0):
        return None
    if last.value > 0 and _is_digit_off(reading.value, expected or last.value):
        return Doubt(code="digit", last=last, expected=expected)
    if more > days * MOST_A_DAY.get(reading.unit, float("inf")):
        return Doubt(code="jump", last=last, expected=expected)
    if line is not None and line.a_day > 0 and more > UNUSUAL_TIMES * line.a_day * days:
        return Doubt(code="jump", last=last, expected=expected)
    return None


def _is_digit_off(value: int, expected: int) -> bool:
    """Say whether a value looks like the expected one with a digit too many or too few."""
    if value <= 0 or expected <= 0:
        return False
    return any(0.8 <= value * factor / expected <= 1.25 for factor in (10.0, 0.1))
