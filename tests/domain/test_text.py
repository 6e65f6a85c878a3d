"""Text as people paste it: cleaned for storing, folded for searching."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smallcrm.domain.values import text as rules
from smallcrm.domain.values.text import clean_text, fold, half_width, is_cjk, one_line

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=40)
NAMES = st.text("АБёЙйжЯ李王小明 aZéÀß-'\u0301\u200b\u00a0ＡＢ１\n", max_size=20)


@pytest.mark.parametrize(
    ("pasted", "cleaned"),
    [
        ("James Smith", "James Smith"),
        ("  Иванов \u00a0 Иван\u200b ", "Иванов Иван"),
        ("\ufeff王\u3000小明", "王 小明"),
        ("\u202a+7 916 123-45-67\u202c", "+7 916 123-45-67"),
        ("e\u0301lodie", "élodie"),
        ("и\u0306", "й"),
        ("a\tb\x00c\x07", "a bc"),
        ("co\u00adoperate", "cooperate"),
        ("line one \r\n  line two\r", "line one\nline two"),
        ("a\n\n\n\nb", "a\n\nb"),
        ("a\u2028b\x85c", "a\nb\nc"),
        ("ＡＢ　１２", "ＡＢ １２"),
        ("lone \ud800 surrogate", "lone \ufffd surrogate"),
        ("\u200b\u200d\ufeff", ""),
        ("", ""),
    ],
)
def test_cleaning_takes_away_what_nobody_sees(pasted, cleaned):
    assert clean_text(pasted) == cleaned


@given(ANY_TEXT | NAMES)
@example("\u0344")
@example("a \u200b b")
@example("\n \n \n \n")
def test_cleaning_twice_changes_nothing(text):
    once = clean_text(text)
    assert clean_text(once) == once


@given(ANY_TEXT)
def test_cleaned_text_is_composed_trimmed_and_can_be_stored(text):
    cleaned = clean_text(text)
    cleaned.encode()
    assert unicodedata.is_normalized("NFC", cleaned)
    assert cleaned == cleaned.strip(" \n")
    assert "  " not in cleaned
    assert not any(unicodedata.category(sign) in {"Cc", "Cf", "Cs"} for sign in cleaned if sign != "\n")


@given(ANY_TEXT)
def test_cleaning_loses_no_visible_letter(text):
    assert letters(clean_text(text)) == letters(text)


def letters(text: str) -> list[str]:
    """Take the letters and digits of a text, without the marks above and below them."""
    return [sign for sign in unicodedata.normalize("NFD", text) if unicodedata.category(sign)[0] in "LN"]


def test_one_line_has_no_breaks():
    assert one_line(" Иванов\n Иван\t\nИванович ") == "Иванов Иван Иванович"


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("SMITH", "smith"),
        ("Ёлкин Алексей", "елкин алексеи"),
        ("Élodie MÜLLER", "elodie muller"),
        ("Łukasz Søren Đorđe Œuvre", "lukasz soren dorde oeuvre"),
        ("Straße", "strasse"),
        ("İstanbul ISPARTA ılık", "istanbul isparta ilik"),
        ("ＡＢ１２　王", "ab12 王"),
        ("ﬁ №", "fi no"),
        ("\u00a0", " "),
        ("한글", "한글"),
        ("a\nb", "a\nb"),
    ],
)
def test_folding_forgets_case_accents_and_width(written, folded):
    assert fold(written) == folded


@given(ANY_TEXT | NAMES)
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(NAMES)
def test_folding_is_the_same_for_composed_and_decomposed_letters(text):
    assert fold(unicodedata.normalize("NFD", text)) == fold(text)


@given(NAMES)
def test_folding_goes_letter_by_letter(text):
    """So that a part of a name is found in the whole, by whichever way each was folded."""
    assert fold(text) == "".join(map(fold, text))
    assert fold(text) == text.translate(rules._FOLD)


@given(ANY_TEXT, ANY_TEXT)
def test_a_part_is_found_in_the_whole(start, end):
    assert fold(start) in fold(start + end)


@given(st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E)))
def test_full_width_becomes_half_width(text):
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in text)
    assert half_width(wide) == text
    assert half_width(text) == text


@pytest.mark.parametrize("text", ["王", "Wang 小明", "〇", "㐂", "𠮷", "ООО 北京"])
def test_chinese_is_noticed(text):
    assert is_cjk(text)


@pytest.mark.parametrize("text", ["", "Wang", "Иван", "：，。", "ひらがな", "한글", "🚗", "é"])
def test_other_scripts_are_not_chinese(text):
    assert not is_cjk(text)
