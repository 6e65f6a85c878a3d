"""Charts as drawings, on paper and as SVG."""

from itertools import pairwise

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.shapes import Rect, String

from smallcrm.documents import charts
from smallcrm.documents.formats import Formats
from smallcrm.domain.reports import Chart, ChartKind, Kind, Series
from smallcrm.i18n import Catalogue

FORMATS = Formats(Catalogue("en"), "USD")
MONTHS = ("Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct")


def chart(values, kind=ChartKind.COLUMN, **changes):
    given = {
        "title": "Chart",
        "kind": kind,
        "categories": MONTHS[: len(values)],
        "series": (Series(name="One", values=tuple(values)),),
    }
    return Chart(**(given | changes))


def drawn(shown, width=230.0):
    return charts.drawing(shown, width, charts.chart_height(shown), FORMATS).contents


def words(shapes):
    return [shape.text for shape in shapes if isinstance(shape, String)]


def test_columns_are_as_high_as_their_numbers():
    heights = [shape.height for shape in drawn(chart([10, 20, 5])) if isinstance(shape, Rect)]
    assert heights == pytest.approx([heights[1] / 2, heights[1], heights[1] / 4])


def test_only_the_month_in_question_is_dark():
    colours = [
        shape.fillColor.hexval() for shape in drawn(chart([1, 2, 3], highlight=2)) if isinstance(shape, Rect)
    ]
    assert colours[0] == colours[1] != colours[2]


def test_columns_carry_their_numbers_where_there_is_room():
    assert {"14", "9"} <= set(words(drawn(chart([14, 9] * 6))))
    crowded = words(drawn(chart([14_000, 9_000] * 6)))
    assert "14,000" not in crowded
    assert "15,000" in crowded


def test_amounts_stand_at_the_axis_in_whole_units():
    assert "10,000" in words(drawn(chart([3_000_00, 9_500_00] * 6, unit=Kind.MONEY)))


def test_the_month_in_question_is_always_named():
    names = words(drawn(chart([1] * 12, highlight=11), width=90))
    assert "Oct" in names
    assert len([name for name in names if name in MONTHS]) < 12


def test_bars_name_what_they_count():
    bars = chart([84, 30], ChartKind.BAR, categories=("Звонки", "到访"))
    assert {"Звонки", "到访", "84", "30"} <= set(words(drawn(bars)))


def test_each_series_has_its_name_and_colour():
    pair = chart([1, 2], series=(Series(name="2025", values=(1, 2)), Series(name="2026", values=(3, 4))))
    shapes = drawn(pair)
    assert {"2025", "2026"} <= set(words(shapes))
    assert len({shape.fillColor.hexval() for shape in shapes if isinstance(shape, Rect)}) == 2


@pytest.mark.parametrize("kind", ChartKind)
def test_the_window_gets_the_same_drawing_as_svg(kind):
    shown = chart([3, None, -1], kind, categories=("а <b>", "二", "c"))
    root = fromstring(charts.svg(shown, 230, FORMATS))
    text = "".join(root.itertext())
    assert "а <b>" in text
    assert "二" in text


numbers = st.lists(st.none() | st.integers(-(10**12), 10**12), min_size=1, max_size=12)


@given(numbers, st.sampled_from(ChartKind), st.sampled_from([Kind.NUMBER, Kind.MONEY]))
def test_nothing_is_drawn_outside_the_chart(values, kind, unit):
    shown = chart(values, kind, unit=unit, series=(Series(name="a", values=tuple(values)),) * 2)
    width, height = 240.0, charts.chart_height(shown)
    for shape in drawn(shown, width):
        left, bottom, right, top = shape.getBounds()
        assert left >= -20
        assert right <= width + 20
        assert bottom >= -3
        assert top <= height + 3


@given(st.integers(-(10**15), 0), st.integers(0, 10**15))
def test_the_axis_goes_beyond_the_numbers_in_few_round_steps(lowest, highest):
    ticks = charts._ticks(lowest, highest)
    assert ticks[0] <= lowest
    assert ticks[-1] >= highest
    assert 0 in ticks
    assert 2 <= len(ticks) <= 7
    assert len({second - first for first, second in pairwise(ticks)}) == 1
