import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from smallcrm.ui.kit import keys

NONE = Qt.KeyboardModifier.NoModifier


def pressed(key: int, text: str, *, scan: int = 0, virtual: int = 0, modifiers=NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, virtual, 0, text)


@pytest.mark.parametrize(
    ("system", "native"),
    [("linux", {"scan": 40}), ("win32", {"virtual": 0x44}), ("darwin", {"virtual": 2})],
)
def test_the_d_key_is_d_under_a_greek_or_russian_layout(monkeypatch, system, native):
    monkeypatch.setattr("sys.platform", system)
    assert keys.letter(pressed(0x414, "в", **native)) == "d"
    assert keys.letter(pressed(0x394, "δ", **native)) == "d"


def test_a_russian_letter_is_known_even_without_a_key_code():
    for russian, latin in zip("влыйк", "dksqr", strict=True):
        assert keys.letter(pressed(ord(russian.upper()), russian)) == latin


def test_a_latin_layout_says_its_letter_itself():
    # On a French keyboard A stands where Q stands on an English one.
    assert keys.letter(pressed(Qt.Key.Key_A, "a", scan=24)) == "a"


def test_a_digit_counts_and_other_signs_do_not():
    assert keys.letter(pressed(Qt.Key.Key_3, "3")) == "3"
    assert keys.letter(pressed(Qt.Key.Key_Comma, ",", scan=59)) == ""
    assert keys.letter(pressed(Qt.Key.Key_Return, "\r")) == ""
    assert keys.letter(pressed(Qt.Key.Key_F4, "")) == ""


@pytest.mark.parametrize("modifier", ["ControlModifier", "AltModifier", "MetaModifier"])
def test_a_shortcut_is_no_letter(modifier):
    assert keys.letter(pressed(Qt.Key.Key_D, "d", modifiers=getattr(Qt.KeyboardModifier, modifier))) == ""


def test_a_key_is_written_as_its_hint_shows_it(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    assert keys.key_text("Ctrl+K") == "Ctrl K"
    assert keys.key_text("Ctrl++") == "Ctrl +"
