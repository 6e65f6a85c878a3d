"""Filters as values: what can be asked, and that writing one down and reading it gives the same."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.customer_filter import (
    BARE,
    CUSTOM_TESTS,
    FIELDS,
    IN_DAYS,
    Condition,
    CustomerFilter,
    Test,
    condition_text,
    of_key,
    read_condition,
)
from smallcrm.domain.errors import UserError

WORDS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=12)
NUMBERS = st.integers(0, 10_000)


@st.composite
def conditions(draw):
    name, tests = draw(st.sampled_from([*FIELDS.items(), ("custom.7", CUSTOM_TESTS)]))
    test = draw(st.sampled_from(tests))
    if test in BARE:
        return Condition(name, test)
    values = NUMBERS if test in (*IN_DAYS, Test.LEAST, Test.MOST) else WORDS
    return Condition(name, test, tuple(draw(st.lists(values, min_size=1, max_size=3))))


@given(conditions())
def test_a_condition_written_as_text_reads_the_same(condition):
    assert read_condition(condition_text(condition)) == condition


@given(st.lists(conditions(), max_size=4))
def test_a_filter_kept_as_json_comes_back(made):
    chosen = CustomerFilter(tuple(made))
    assert CustomerFilter.of_json(json.loads(json.dumps(chosen.as_json()))) == chosen


@given(st.lists(conditions(), max_size=4), conditions())
def test_a_condition_put_in_and_taken_out_leaves_the_others(made, added):
    chosen = CustomerFilter(tuple(made))
    fuller = chosen.with_condition(added)
    assert added in fuller.conditions
    assert added not in fuller.without(added).conditions
    assert set(fuller.without(added).conditions) <= set(chosen.conditions)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("status=active|lost", Condition("status", Test.IS, ("active", "lost"))),
        ("city !=Leeds", Condition("city", Test.IS_NOT, ("Leeds",))),
        ("company=Müller = Söhne", Condition("company", Test.IS, ("Müller = Söhne",))),
        ("phone=*", Condition("phone", Test.HAS)),
        ("email=", Condition("email", Test.LACKS)),
        ("last_contact>90", Condition("last_contact", Test.OLDER, (90,))),
        ("reminder<7", Condition("reminder", Test.WITHIN, (7,))),
        ("reminder<month", Condition("reminder", Test.BY_MONTH_END)),
        ("custom.3>=2.5", Condition("custom.3", Test.LEAST, (2.5,))),
        ("custom.3<=2026-01-31", Condition("custom.3", Test.MOST, ("2026-01-31",))),
        (r"city=A\|B", Condition("city", Test.IS, ("A|B",))),
    ],
)
def test_the_command_line_writes_filters_like_this(text, expected):
    assert read_condition(text) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("colour=red", "unknown_filter"),
        ("status", "filter_makes_no_sense"),
        ("status>3", "filter_makes_no_sense"),
        ("last_contact>soon", "filter_makes_no_sense"),
        ("phone=0770", "filter_makes_no_sense"),
    ],
)
def test_what_cannot_be_asked_is_refused(text, code):
    with pytest.raises(UserError) as refused:
        read_condition(text)
    assert refused.value.code == code


@pytest.mark.parametrize("stored", [{}, {"conditions": 3}, {"conditions": [{"name": "status"}]}])
def test_a_kept_filter_that_makes_no_sense_is_refused(stored):
    with pytest.raises(UserError, match="filter_makes_no_sense"):
        CustomerFilter.of_json(stored)


def test_a_chip_names_its_filter():
    assert not of_key("everyone")
    assert of_key("status:lost").conditions == (Condition("status", Test.IS, ("lost",)),)
    assert of_key("tag:A:B").conditions == (Condition("tag", Test.IS, ("A:B",)),)
