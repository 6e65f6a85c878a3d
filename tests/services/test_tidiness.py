"""What is untidy is found, shown before it is changed, changed as one step and taken back."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.db import undo
from smallcrm.domain.tidiness import Fix, Untidy, cased, narrow, replaced, spellings
from smallcrm.services import profile, tidiness
from tests.builders import TODAY, a_customer, content


@pytest.fixture
def shop(store):
    profile.edit(store, replace(store.profile, country="GB"))
    return {
        name: a_customer(store, name, phones=phones, **others)
        for name, phones, others in (
            ("Anna Brown", ("07911123456",), {"city": "Leeds", "owner": "Zoe"}),
            ("BEN STONE", ("07911 123 456",), {"city": "leeds"}),
            ("Carl Dunn", ("n/a",), {"city": "Leeds"}),
            ("Dora Elm", (), {"birthday": date(2030, 1, 1)}),
            ("王伟", ("07911 123457",), {"address": "中山路１２号，３楼"}),
        )
    }


def look(store):
    return tidiness.look(store, today=TODAY)


def names(found, kind):
    return [spot.name for spot in found.found.get(kind, ())]


def test_everything_untidy_is_found_by_kind(store, shop):
    found = look(store)
    assert names(found, Untidy.UNREACHABLE) == ["Dora Elm"]
    assert names(found, Untidy.BAD_PHONE) == ["Carl Dunn"]
    assert names(found, Untidy.IMPOSSIBLE_DAY) == ["Dora Elm"]
    assert names(found, Untidy.SAME_PHONE) == ["Anna Brown", "BEN STONE"]
    assert [spot.fix.after for spot in found.found[Untidy.CITY]] == ["Leeds"]
    assert [spot.fix.after for spot in found.found[Untidy.NAME_CASE]] == ["Ben Stone"]
    assert [spot.fix.after for spot in found.found[Untidy.WIDE]] == ["中山路12号，3楼"]
    assert "07911 123456" in [spot.fix.after for spot in found.found[Untidy.PHONE_FORMAT]]
    assert len(names(found, Untidy.NO_OWNER)) == 4
    assert len(names(found, Untidy.NEVER_CONTACTED)) == 5
    assert (found.total, found.score) == (5, 20)


def test_all_fixes_are_one_step_and_undo_brings_back_every_letter(store, shop):
    before = content(store)
    fixes = [spot.fix for spots in look(store).found.values() for spot in spots if spot.fix]
    assert tidiness.mend(store, fixes) == len(fixes)
    after = look(store)
    assert not after.found.keys() & {Untidy.CITY, Untidy.NAME_CASE, Untidy.WIDE, Untidy.PHONE_FORMAT}
    assert after.score == 60
    undo.undo(store)
    assert content(store) == before


def test_a_value_that_was_changed_meanwhile_stays(store, shop):
    (spot,) = look(store).found[Untidy.CITY]
    with store.step("customer_edited"):
        store.write("UPDATE customer SET city = 'York' WHERE id = :id", id=spot.customer_id)
    assert tidiness.mend(store, [spot.fix]) == 0
    assert store.customers.get(spot.customer_id).city == "York"


def test_only_columns_people_type_into_are_written(store, shop):
    with pytest.raises(ValueError, match="number"):
        tidiness.mend(store, [Fix("customer", 1, "number", "C-000001", "X")])


def test_a_text_is_found_in_a_column_and_replaced_where_it_was_shown(store, shop):
    spots = tidiness.replacements(store, "city", "LEEDS", "York")
    assert len(spots) == 3
    tidiness.mend(store, [spot.fix for spot in spots])
    assert {row[0] for row in store.query("SELECT city FROM customer WHERE city <> ''")} == {"York"}
    assert tidiness.replacements(store, "city", "Yor", "X", is_whole=True) == []
    assert tidiness.replacements(store, "city", "", "X") == []


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("ANNA BROWN", "Anna Brown"),
        ("jan van der berg", "Jan van der Berg"),
        ("o’neill-SMITH", "o’neill-SMITH"),
        ("O’NEILL-SMITH", "O’Neill-Smith"),
        ("ИВАНОВА МАРИЯ", "Иванова Мария"),
        ("王伟", "王伟"),
        ("AB", "AB"),
        ("McDonald", "McDonald"),
    ],
)
def test_names_are_written_as_names_are(typed, shown):
    assert cased(typed) == shown


@given(st.text(max_size=40))
def test_what_is_tidy_stays_tidy(text):
    assert cased(cased(text)) == cased(text)
    assert narrow(narrow(text)) == narrow(text)


def test_cities_go_by_the_spelling_most_people_have():
    counted = {
        "Санкт-Петербург": 9,
        "санкт петербург": 2,
        "г. Санкт-Петербург": 1,
        "Москва": 3,
        "上海": 4,
        "上海市": 1,
    }
    assert spellings(counted) == {
        "санкт петербург": "Санкт-Петербург",
        "г. Санкт-Петербург": "Санкт-Петербург",
        "上海市": "上海",
    }


def test_what_is_sought_is_no_pattern():
    assert replaced("a.b (c)", ".B (", "-", is_whole=False) == "a-c)"
    assert replaced(r"x", "x", r"\1", is_whole=False) == r"\1"
