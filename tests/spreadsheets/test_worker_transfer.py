"""Rows that travel by columns arrive as they were."""

from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from smallcrm.spreadsheets.reading import transfer

VALUES = st.one_of(
    st.none(),
    st.text(alphabet="abЯ王\0 ", min_size=1, max_size=5),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False).filter(lambda number: not number.is_integer()),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
)


def over(rows: list[list[object]], odd: list[tuple[object, ...]] | None = None) -> list[tuple[object, ...]]:
    said = [] if odd is None else odd
    columns = transfer.to_columns(rows, lambda *place: said.append(place), longest=10)
    message = transfer.loads(transfer.dumps(("rows", columns)))
    return transfer.from_columns(message[1])


@given(
    st.integers(1, 4).flatmap(
        lambda width: st.lists(st.lists(VALUES, min_size=width, max_size=width), min_size=1)
    )
)
def test_every_value_arrives_as_it_was(rows):
    arrived = over(rows)
    assert arrived == [tuple(row) for row in rows]
    assert [list(map(type, row)) for row in arrived] == [list(map(type, row)) for row in rows]


@given(st.lists(st.text(alphabet="ab\0", max_size=3), min_size=1))
def test_columns_of_texts_arrive_with_nothing_for_empty_ones(texts):
    assert over([[text] for text in texts]) == [(text or None,) for text in texts]


def test_short_rows_are_filled_up():
    assert over([["a"], ["b", "c"], []]) == [("a", None), ("b", "c"), (None, None)]


def test_whole_numbers_are_whole_and_those_that_lost_digits_are_said():
    odd: list[tuple[object, ...]] = []
    arrived = over([[1.0], [-0.0], [1.5], [1e15], [float("nan")], [float("inf")]], odd)
    assert arrived == [(1,), (0,), (1.5,), ("1E+15",), (None,), (None,)]
    assert odd == [("digits_lost", 3, 0, "1E+15"), ("other", 4, 0, "nan"), ("other", 5, 0, "inf")]
    assert over([[1.0], [2.0]]) == [(1,), (2,)]


def test_long_texts_are_cut_and_said():
    odd: list[tuple[object, ...]] = []
    assert over([["x" * 11], ["y"]], odd) == [("x" * 10,), ("y",)]
    assert odd == [("too_long", 0, 0, "x" * 11)]


def test_lasting_times_are_written_as_people_do():
    assert over([[timedelta(hours=30, minutes=5)], [timedelta(seconds=-61)]]) == [
        ("30:05:00",),
        ("-0:01:01",),
    ]


def test_filled_cells_are_counted():
    def filled(*column: object) -> int:
        return transfer.to_columns([[value] for value in column], lambda *_: None, 100)[0][2]

    assert filled("a", "", "b") == 2
    assert filled("a", None, 1.0, date(2024, 1, 1), datetime(2024, 1, 1), time(1)) == 5  # noqa: DTZ001
    assert filled(None, None) == 0
    assert filled(1, True, None) == 2
