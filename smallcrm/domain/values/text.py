"""Text as people paste it, made fit to store (`clean_text`) and to search (`fold`).

Every function is called for every cell of an import, so plain text takes a short way out.
"""

import re
import unicodedata

_SPACES = re.compile(r" {2,}")
_BEFORE_HAN = re.compile("[\x00-\u3006]*")
_SPACED_NEWLINE = re.compile(r" *\n *")
_MANY_NEWLINES = re.compile(r"\n{3,}")

# Letters that carry their accent inside and so have no decomposition: Łukasz is found by "lukasz".
_UNDECOMPOSED = {
    "æ": "ae",
    "ð": "d",
    "ø": "o",
    "þ": "th",
    "đ": "d",
    "ħ": "h",
    "ı": "i",
    "ĸ": "k",
    "ł": "l",
    "ŋ": "n",
    "œ": "oe",
    "ŧ": "t",
    "ə": "e",
}


class _CleanTable(dict[int, str | None]):
    """What each character becomes in cleaned text, worked out when first met."""

    def __missing__(self, code: int) -> str | None:
        character = chr(code)
        category = unicodedata.category(character)
        cleaned: str | None = character
        if character in "\n\u0085\u2028\u2029":
            cleaned = "\n"
        elif category == "Zs" or character in "\t\v\f":
            cleaned = " "
        elif category in {"Cc", "Cf"}:
            cleaned = None
        elif category == "Cs":
            cleaned = "\ufffd"
        self[code] = cleaned
        return cleaned


class _FoldTable(dict[int, str]):
    """What each character becomes in a search text, worked out when first met."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


_CLEAN = _CleanTable()
_FOLD = _FoldTable()
# Russian and Chinese text, whose folding is lower case, й and ё.
_SIMPLE = re.compile("[ -~\nА-яЁё\u3400-\u4dbf\u4e00-\u9fff]*")
_WIDE = re.compile("[\u3000\uff01-\uff5e\uffe0-\uffe6]")
_HALF_WIDTH = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)} | {
    0x3000: " ",
    0xFFE0: "¢",
    0xFFE1: "£",
    0xFFE5: "¥",
    0xFFE6: "₩",
}


def clean_text(value: str) -> str:
    """Make a cell's text fit to store: composed letters, no invisible characters, single spaces.

    Line breaks survive (a cell may hold an address or three phones); `one_line` takes them away.
    """
    # isprintable() is false for everything invisible and for every space but the plain one.
    if value.isprintable() and "  " not in value and value.strip() == value:
        return value if value.isascii() else unicodedata.normalize("NFC", value)
    text = value.replace("\r\n", "\n").replace("\r", "\n")
    text = unicodedata.normalize("NFC", text.translate(_CLEAN))
    text = _SPACED_NEWLINE.sub("\n", _SPACES.sub(" ", text))
    return _MANY_NEWLINES.sub("\n\n", text).strip(" \n")


def one_line(value: str) -> str:
    """Clean a text that has no business with line breaks, such as a name."""
    cleaned = clean_text(value)
    return _SPACES.sub(" ", cleaned.replace("\n", " ")) if "\n" in cleaned else cleaned


def fold(value: str) -> str:
    """Fold a text for searching: no case, no accents (ё is е, й is и, é is e), half width."""
    if value.isascii():
        return value.lower()
    if _SIMPLE.fullmatch(value):
        return value.lower().replace("й", "и").replace("ё", "е")
    return value.translate(_FOLD)


def half_width(value: str) -> str:
    """Turn full-width letters, digits, signs and the ideographic space into their plain forms."""
    return value.translate(_HALF_WIDTH) if not value.isascii() and _WIDE.search(value) else value


def is_cjk(value: str) -> bool:
    """Say whether the text holds a Chinese character."""
    if value.isascii():
        return False
    if "\u4e00" <= value[0] <= "\u9fff":
        return True
    return not _BEFORE_HAN.fullmatch(value) and any(map(_is_han, value))


def _is_han(character: str) -> bool:
    return (
        "\u3400" <= character <= "\u9fff"
        or character == "\u3007"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
    )


def _fold_character(character: str) -> str:
    """Fold one character so that folding the result changes nothing."""
    if "\uac00" <= character <= "\ud7a3":
        return character  # Korean syllables would fall apart into their letters
    if character.isascii():
        return character.lower()
    if character.isspace():
        return " "
    previous = ""
    folded = character
    while folded != previous:
        previous = folded
        parts = unicodedata.normalize("NFKD", folded.casefold()).casefold()
        folded = "".join(_UNDECOMPOSED.get(part, part) for part in parts if not _is_dropped(part))
    return folded


def _is_dropped(character: str) -> bool:
    return unicodedata.category(character) in {"Mn", "Me", "Cf"}
