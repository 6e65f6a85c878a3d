"""Every letter finds a font, every text its width and its lines."""

import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smallcrm.documents import fonts
from smallcrm.documents.fonts import ELLIPSIS, UNKNOWN, Weight, face, has_glyph, legible

WEIGHTS = list(Weight)
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=40)
NAMES = st.text("王小明李喆翀䶮 Łukasz Öztürk Ёлкина,·“”（），。-/1234567890", max_size=60)

LETTERS = {
    "Latin-1": range(0xA1, 0x100),
    "Latin Extended-A": range(0x100, 0x180),
    "Cyrillic": range(0x400, 0x460),
    "Cyrillic of Kazakhs, Tatars, Bashkirs": [ord(letter) for letter in "ӘәҒғҚқҢңӨөҰұҮүҺһІіҖҗҘҙҠҡҪҫ"],
    "Chinese": range(0x4E00, 0x9FA6),
    "Chinese extension A": range(0x3400, 0x4DB6),
    "Chinese signs": [ord(sign) for sign in "，。、；：？！（）《》【】“”‘’—…·￥％〇①②③"],
    "signs of currencies": [ord(sign) for sign in "$¢€£¥₽₴₸₺₹₩₪₫₼₾₦₱₿"],
}


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("name", LETTERS)
def test_every_letter_is_drawn_in_both_weights(name, weight):
    letters = face(weight)
    lost = []
    for code in LETTERS[name]:
        for font, text in letters.runs(chr(code)):
            widths = fonts.registered(font).face.charWidths
            if any(ord(letter) not in widths for letter in text) or (
                text == UNKNOWN and chr(code) != UNKNOWN
            ):
                lost.append(chr(code))
    assert lost == []


def test_both_weights_have_the_same_letters():
    for name in ("Inter", "NotoSansSC", "NotoSansSCRare", "InterFigures"):
        regular, strong = (set(fonts.registered(f"{name}-{weight}").face.charWidths) for weight in WEIGHTS)
        assert regular == strong


def test_a_text_of_three_scripts_is_split_where_the_font_changes():
    assert face().runs("Ольга 王喆 Dąbrowska") == (
        ("Inter-Regular", "Ольга "),
        ("NotoSansSC-Regular", "王"),
        ("NotoSansSCRare-Regular", "喆"),
        ("Inter-Regular", " Dąbrowska"),
    )


def test_chinese_text_gets_wide_quotation_marks_and_latin_text_narrow_ones():
    assert face().runs("“王”…") == (("NotoSansSC-Regular", "“王”…"),)
    assert face().runs("“Li”…") == (("Inter-Regular", "“Li”…"),)


def test_columns_of_numbers_have_digits_of_one_width():
    figures = face(figures=True)
    assert len({figures.width(str(digit), 10) for digit in range(10)}) == 1
    assert len({face().width(str(digit), 10) for digit in range(10)}) > 1
    assert figures.runs("−24\u00a0310,50\u00a0₽") == (("InterFigures-Regular", "−24\u00a0310,50\u00a0₽"),)
    assert figures.runs("CN¥1,200") == (("Inter-Regular", "CN"), ("InterFigures-Regular", "¥1,200"))


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("Anna\u200b\u2060\ufeff", "Anna"),
        ("Jose\u0301", "José"),
        ("ŉ", "ʼn"),
        ("𝐀𝟙", "A1"),
        ("小王🌸", "小王?"),
        ("👩🏽\u200d🦰", "??"),
        ("שלום", "????"),
        ("a\tb\x07c", "a bc"),
        ("฿120", "THB120"),
        ("\ud800", "?"),
        ("what? why?", "what? why?"),
    ],
)
def test_what_has_no_letter_is_drawn_simply_or_as_a_question_mark(written, drawn):
    assert "".join(text for _, text in face().runs(written)) == drawn


@given(ANY_TEXT)
@example("\U0010ffff\ud800\u0000")
def test_no_text_is_drawn_as_boxes(text):
    for weight in WEIGHTS:
        for name, run in face(weight).runs(text):
            assert all(ord(letter) in fonts.registered(name).face.charWidths for letter in run)


@given(ANY_TEXT)
def test_making_a_text_legible_twice_changes_nothing_more(text):
    once = legible(text)
    assert legible(once) == once
    assert all(map(has_glyph, once))


@given(NAMES, st.floats(10, 300))
def test_a_fitted_text_fits_and_says_when_it_was_cut(text, width):
    fitted = face().fit(text, 9, width)
    if fitted == text:
        assert face().width(text, 9) <= width
    else:
        assert fitted.endswith(ELLIPSIS)
        assert text.startswith(fitted[: -len(ELLIPSIS)])
        assert face().width(fitted, 9) <= max(width, face().width(ELLIPSIS, 9))


@given(NAMES, st.floats(40, 300))
def test_wrapped_lines_fit_and_lose_nothing(text, width):
    lines = face().wrap(text, 9, width)
    assert all(face().width(line, 9) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@given(NAMES, st.integers(1, 3))
def test_no_more_lines_than_allowed(text, lines):
    wrapped = face().wrap(text, 9, 60, lines)
    assert 1 <= len(wrapped) <= lines
    assert all(face().width(line, 9) <= 60 for line in wrapped)
    if len(face().wrap(text, 9, 60)) > lines:
        assert wrapped[-1].endswith(ELLIPSIS)


def test_lines_break_at_spaces_and_between_chinese_characters_but_not_before_a_comma():
    assert face().wrap("an old lighthouse", 9, 50) == ["an old", "lighthouse"]
    assert face().wrap("浦东新区，博云路", 9, 36.5) == ["浦东新", "区，博云", "路"]
    assert face().wrap("Первая\nвторая", 9, 200) == ["Первая", "вторая"]


def test_a_word_wider_than_the_line_breaks_anywhere():
    lines = face().wrap("w" * 40, 9, 50)
    assert len(lines) > 1
    assert "".join(lines) == "w" * 40


def test_latin_and_cyrillic_need_no_chinese_font():
    code = (
        "from smallcrm.documents import fonts; fonts.face().runs('Ёлкин Dąbrowski ₽ “…”');"
        "print(','.join(fonts._fonts))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "Inter-Regular"
