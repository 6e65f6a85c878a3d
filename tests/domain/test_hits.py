"""Why somebody was found, as the row of the list says it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain import hits
from smallcrm.domain.asset import Asset
from smallcrm.domain.search_terms import query_words
from tests.spreadsheets.test_export_vcard import EMPTY

ANNA = EMPTY._replace(
    name="Анна Петрова",
    city="Ашкомб",
    note="Просила позвонить в конце ноября, когда выпадет снег и понадобятся зимние шины на обе машины.",
    custom={"3": "Leather seats", "4": 12},
)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("анна", None),
        ("петр", None),
        ("ашк", hits.Hit("city", "Ашкомб")),
        ("анна leather", hits.Hit("custom.3", "Leather seats")),
        ("C-000001", hits.Hit("number", "C-000001")),
        ("nowhere", None),
    ],
)
def test_what_the_name_does_not_hold_is_shown(typed, expected):
    assert hits.of_line(ANNA, query_words(typed)) == expected


def test_of_a_long_note_the_neighbourhood_of_the_word_is_shown():
    hit = hits.of_line(ANNA, query_words("зимние"))
    assert hit is not None
    assert hit.field == "note"
    assert "зимние шины" in hit.text
    assert hit.text.startswith("…")
    assert len(hit.text) <= hits.LONGEST + 2


def test_a_plate_is_met_however_it_is_typed():
    car = Asset(type="vehicle", name="Ford", plate="LK19 ABC", policy_number="PL-1")
    assert hits.of_thing(car, query_words("lk19abc")) == "LK19 ABC"
    assert hits.of_thing(car, query_words("pl1")) == "PL-1"
    assert hits.of_thing(car, query_words("zz")) == ""


@given(st.text(max_size=200), st.text(min_size=1, max_size=8))
def test_no_text_and_no_query_hurts(text, typed):
    words = query_words(typed)
    hits.of_line(EMPTY._replace(note=text, city=text), words)
    hits.of_thing(Asset(name=text, plate=text), words)
