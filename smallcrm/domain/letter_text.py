"""The text of a letter to many: {name} is filled in for each, {if plate} … {else} … {end} chooses."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from smallcrm.domain.errors import UserError

_TOKEN = re.compile(r"\{\s*([^{}]*?)\s*\}")
_SEVERAL_SPACES = re.compile(r"[ \t]{2,}")
_SPACE_BEFORE_COMMA = re.compile(r"[ \t]+([,.;:!?，。；：！？])")
_EMPTY_LINES = re.compile(r"\n{3,}")

IF, ELSE, END = "if ", "else", "end"


@dataclass(slots=True)
class _Branch:
    """An open condition: whether its part is shown, and whether what is around it is."""

    is_true: bool
    is_shown: bool
    had_else: bool = False


def filled(text: str, values: Mapping[str, str]) -> str:
    """Fill in a letter. A field without a value leaves no gap: spaces before it close up.

    Raises UserError("letter_unknown_field", field=…) for a name that is not among the values,
    ("letter_unfinished") for a condition that does not end or an end without one.
    """
    pieces: list[str] = []
    open_ones: list[_Branch] = []
    position = 0
    for token in _TOKEN.finditer(text):
        is_shown = not open_ones or open_ones[-1].is_shown
        if is_shown:
            pieces.append(text[position : token.start()])
        position = token.end()
        _take(token[1], values, open_ones, pieces, is_shown=is_shown)
    if open_ones:
        raise UserError("letter_unfinished")
    pieces.append(text[position:])
    return _tidy("".join(pieces))


def _take(
    word: str, values: Mapping[str, str], open_ones: list[_Branch], pieces: list[str], *, is_shown: bool
) -> None:
    """Do what one pair of braces says."""
    if word == END:
        if not open_ones:
            raise UserError("letter_unfinished")
        open_ones.pop()
    elif word == ELSE:
        if not open_ones or open_ones[-1].had_else:
            raise UserError("letter_unfinished")
        branch = open_ones[-1]
        around = len(open_ones) == 1 or open_ones[-2].is_shown
        branch.had_else = True
        branch.is_shown = around and not branch.is_true
    elif word.startswith(IF):
        is_true = bool(_value(word[len(IF) :].strip(), values).strip())
        open_ones.append(_Branch(is_true=is_true, is_shown=is_shown and is_true))
    else:
        value = _value(word, values)
        if is_shown:
            pieces.append(value)


def _value(name: str, values: Mapping[str, str]) -> str:
    if name not in values:
        raise UserError("letter_unknown_field", field=name)
    return values[name]


def _tidy(text: str) -> str:
    """Close the gaps that fields without a value leave."""
    lines = [
        _SPACE_BEFORE_COMMA.sub(r"\1", _SEVERAL_SPACES.sub(" ", line)).strip(" \t")
        for line in text.splitlines()
    ]
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip("\n")
