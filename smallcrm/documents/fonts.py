"""Which font draws which letter on paper, how wide a text is, where it breaks.

Inter draws Latin, Greek, Cyrillic and the signs of currencies, Noto Sans SC the rest, its rare characters
from a file of their own. A font is read when the first letter that needs it turns up, once. What no font
has is written in simpler letters where Unicode knows some, else as a question mark: never as a box.

Text is drawn without kerning, so its width is the sum of its letters.
"""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from functools import cache, lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from smallcrm import paths

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

Run = tuple[str, str]
"""The name of a registered font and the text it draws."""

UNKNOWN = "?"
ELLIPSIS = "…"

# Inter has glyphs for these, but accents are better composed and joiners left out.
_TO_CLEAN = "\u0300-\u036f\u200b-\u200f\u2028-\u202e\u2060-\u2064"
# Signs of currencies that none of our fonts has.
_SPELT_OUT = {"฿": "THB", "֏": "AMD"}
# Inter has these too, but Chinese text wants them as wide as a character.
_WIDE_IN_CHINESE = "‘’“”—…·"
# A Chinese line begins with no closing sign and ends with no opening one.
_OPENING = "（［｛〈《「『【〔“‘"
_CLOSING = "，。、；：！？）］｝〉》」』】〕”’…—％"
_IDEOGRAPH = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"


class Weight(StrEnum):
    """The weights there are of every font."""

    REGULAR = "Regular"
    STRONG = "SemiBold"


class Face:
    """One weight of the paper's letters; `figures` takes digits of equal width, for columns of numbers."""

    def __init__(self, weight: Weight, *, figures: bool = False) -> None:
        self._weight = weight
        latin = registered(f"Inter-{weight}")
        self._latin_name: str = latin.fontName
        self._latin: dict[int, float] = latin.face.charWidths
        drawn = _ranges(self._latin)
        self._foreign = re.compile(f"[^{drawn}]|[{_TO_CLEAN}]")
        # Stretches of what Inter lacks, together with the signs Chinese text wants wide.
        self._chinese = re.compile(f"(?:[{_WIDE_IN_CHINESE}]*[^{drawn}])+[{_WIDE_IN_CHINESE}]*")
        self._figures_name = ""
        if figures:
            digits = registered(f"InterFigures-{weight}")
            self._figures_name = digits.fontName
            self._number = re.compile(f"[{_ranges(digits.face.charWidths)}]+")
        # Whoever writes a text has measured it just before.
        self._measured = lru_cache(maxsize=4096)(self._measure)

    @property
    def main_font(self) -> str:
        """The registered name of the font that draws most of it."""
        return self._latin_name

    def runs(self, text: str) -> tuple[Run, ...]:
        """Split a text into runs, each drawn by one font."""
        return self._measured(text)[0]

    def width(self, text: str, size: float) -> float:
        """Measure a text in points."""
        return self._measured(text)[1] * size

    def fit(self, text: str, size: float, width: float) -> str:
        """Cut a text with an ellipsis so that it fits a width."""
        if self.width(text, size) <= width:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self.width(text[:middle] + ELLIPSIS, size) <= width:
                low = middle
            else:
                high = middle - 1
        # Signs are wider beside Chinese characters, so a shorter text may be wider than a longer one.
        while low and self.width(text[:low].rstrip() + ELLIPSIS, size) > width:
            low -= 1
        return text[:low].rstrip() + ELLIPSIS

    def wrap(self, text: str, size: float, width: float, lines: int = 0) -> list[str]:
        """Break a text into lines that fit a width, at most `lines` of them if that is not 0.

        Breaks at spaces and between Chinese characters; a word that is wider than the line breaks anywhere.
        """
        wrapped = [line for paragraph in text.split("\n") for line in self._wrapped(paragraph, size, width)]
        if not lines or len(wrapped) <= lines:
            return wrapped
        last, following = wrapped[lines - 1 : lines + 1]
        gap = "" if re.fullmatch(f"[{_IDEOGRAPH}]+", last[-1:] + following[:1]) else " "
        return [*wrapped[: lines - 1], self.fit(last + gap + following + ELLIPSIS, size, width)]

    def _wrapped(self, text: str, size: float, width: float) -> list[str]:
        if self.width(text, size) <= width:
            return [text]
        lines = [""]
        for piece in _unbreakable().findall(text):
            if self.width((lines[-1] + piece).rstrip(" "), size) <= width:
                lines[-1] += piece
                continue
            if lines[-1]:
                lines.append("")
            rest = piece
            while self.width(rest.rstrip(" "), size) > width and len(rest) > 1:
                head = self._head(rest, size, width)
                lines[-1] = head
                lines.append("")
                rest = rest[len(head) :]
            lines[-1] = rest
        return [line.rstrip(" ") for line in lines if line.strip(" ")] or [""]

    def _head(self, text: str, size: float, width: float) -> str:
        """Take as many letters as fit, one at least."""
        for length in range(2, len(text) + 1):
            if self.width(text[:length], size) > width:
                return text[: length - 1]
        return text

    def _measure(self, text: str) -> tuple[tuple[Run, ...], float]:
        """Split a text into runs and measure it in ems."""
        if not self._foreign.search(text):
            if not self._figures_name:
                widths = self._latin
                return ((self._latin_name, text),), sum([widths[code] for code in map(ord, text)]) / 1000
            runs = self._with_figures(text)
        else:
            runs = self._mixed_runs(text)
        by_run = ((registered(name).face.charWidths, part) for name, part in runs)
        return runs, sum(sum([widths[code] for code in map(ord, part)]) for widths, part in by_run) / 1000

    def _mixed_runs(self, text: str) -> tuple[Run, ...]:
        """Split a text of several scripts."""
        text = legible(text)
        runs: list[Run] = []
        end = 0
        for foreign in self._chinese.finditer(text):
            if foreign.start() > end:
                runs.extend(self._with_figures(text[end : foreign.start()]))
            runs.extend(self._foreign_runs(foreign.group()))
            end = foreign.end()
        if end < len(text):
            runs.extend(self._with_figures(text[end:]))
        return tuple(runs)

    def _with_figures(self, text: str) -> tuple[Run, ...]:
        """Give the numbers of a Latin or Cyrillic text their own digits."""
        if not self._figures_name:
            return ((self._latin_name, text),)
        runs = []
        end = 0
        for number in self._number.finditer(text):
            if number.start() > end:
                runs.append((self._latin_name, text[end : number.start()]))
            runs.append((self._figures_name, number.group()))
            end = number.end()
        if end < len(text):
            runs.append((self._latin_name, text[end:]))
        return tuple(runs)

    def _foreign_runs(self, text: str) -> list[Run]:
        """Divide what Inter lacks among the two Chinese fonts; legible text has nothing else."""
        runs: list[Run] = []
        for character in text:
            name = f"NotoSansSC-{self._weight}"
            if ord(character) not in registered(name).face.charWidths:
                name = f"NotoSansSCRare-{self._weight}"
            if runs and runs[-1][0] == name:
                runs[-1] = (name, runs[-1][1] + character)
            else:
                runs.append((name, character))
        return runs


@cache
def face(weight: Weight = Weight.REGULAR, *, figures: bool = False) -> Face:
    """Return the letters of a weight; read from disk once."""
    return Face(weight, figures=figures)


def legible(text: str) -> str:
    """Replace what cannot be drawn: by a simpler spelling, nothing if invisible, else a question mark."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(map(_drawable, composed))


@cache
def _unbreakable() -> re.Pattern[str]:
    """Find what stays on one line: a word or a Chinese character, with the signs that cling to it."""
    return re.compile(f"[{_OPENING}]*(?:[{_IDEOGRAPH}]|[^ {_IDEOGRAPH}]+)?[{_CLOSING}]* *")


@lru_cache(maxsize=4096)
def _drawable(character: str) -> str:
    category = unicodedata.category(character)
    # Joiners and direction marks are left out though Inter has glyphs for some.
    if category != "Cf" and has_glyph(character):
        return character
    if category in ("Zs", "Zl", "Zp") or character in "\t\n\r\v\f":
        return " "
    # These shape a neighbour, if anything: variation selectors, skin tones, accents left over.
    if category in ("Cc", "Cf", "Mn", "Me", "Sk"):
        return ""
    return _SPELT_OUT.get(character) or _simpler(character)


def _simpler(character: str) -> str:
    """Spell a character the way Unicode says it may be, if that can be drawn."""
    compatible = unicodedata.normalize("NFKC", character)
    if all(map(has_glyph, compatible)):
        return compatible
    base = unicodedata.normalize("NFKD", character)[0]
    return base if has_glyph(base) else UNKNOWN


def has_glyph(character: str) -> bool:
    """Say whether one of our fonts draws a character. Both weights have the same letters."""
    code = ord(character)
    return any(
        code in registered(f"{name}-Regular").face.charWidths
        for name in ("Inter", "NotoSansSC", "NotoSansSCRare")
    )


def _ranges(codes: Iterable[int]) -> str:
    """Write a set of characters as the inside of a regular expression's brackets."""
    parts: list[tuple[int, int]] = []
    for code in sorted(codes):
        if parts and code == parts[-1][1] + 1:
            parts[-1] = (parts[-1][0], code)
        else:
            parts.append((code, code))
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in parts)


_fonts: dict[str, "TTFont"] = {}
_reading = Lock()


def registered(name: str) -> "TTFont":
    """Return a font of ours by its file name; read once, and made known to the PDF writer."""
    if name in _fonts:
        return _fonts[name]
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    with _reading:  # a preview and a print may meet here: a document must not see its font replaced
        if name not in _fonts:
            # asciiReadable would put all of ASCII into every subset, used or not.
            font = TTFont(name, str(paths.resource("fonts", f"{name}.ttf")), asciiReadable=False)
            pdfmetrics.registerFont(font)
            _fonts[name] = font
    return _fonts[name]
