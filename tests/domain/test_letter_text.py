"""Letters to many: filled in, chosen, and without gaps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.errors import UserError
from smallcrm.domain.letter_text import filled

VALUES = {"name": "Nadia", "plate": "6LMN 340", "city": ""}
plain = st.text(st.characters(blacklist_characters="{}", blacklist_categories=("Cc", "Cs", "Zl", "Zp")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dear {name},", "Dear Nadia,"),
        ("Dear { name },", "Dear Nadia,"),
        ("{if plate}Your car {plate}{end} waits", "Your car 6LMN 340 waits"),
        ("{if city}in {city}{else}at home{end}", "at home"),
        ("Hello {city}, {name}", "Hello, Nadia"),
        ("{if plate}{if city}both{else}car only{end}{else}none{end}", "car only"),
        ("{if city}{if plate}a{else}b{end}c{else}d{end}", "d"),
        ("one\n{if city}two\n{end}three", "one\nthree"),
        ("a\n\n{city}\n\nb", "a\n\nb"),
    ],
)
def test_letters_are_filled_in(text, expected):
    assert filled(text, VALUES) == expected


@pytest.mark.parametrize("text", ["{if plate}x", "x{end}", "{else}", "{if plate}a{else}b{else}c{end}"])
def test_a_condition_that_does_not_end_is_refused(text):
    with pytest.raises(UserError) as error:
        filled(text, VALUES)
    assert error.value.code == "letter_unfinished"


@pytest.mark.parametrize("text", ["{nmae}", "{if nmae}x{end}", "{if city}{nmae}{end}", "{}"])
def test_an_unknown_field_is_named_even_where_it_is_not_shown(text):
    with pytest.raises(UserError) as error:
        filled(text, VALUES)
    assert error.value.code == "letter_unknown_field"


@given(plain)
def test_what_is_filled_in_is_never_read_as_a_field(value):
    assert "{plate}" in filled("x{name}y", {"name": value + "{plate}"})


@given(plain)
def test_a_text_without_fields_keeps_its_letters(text):
    assert "".join(filled(text, VALUES).split()) == "".join(text.split())
