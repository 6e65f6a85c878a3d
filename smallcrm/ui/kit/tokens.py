"""The design's numbers and colours, read from `resources/themes/tokens.json`.

Plain values: what they become in Qt is the theme's concern.
"""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from smallcrm.paths import resource


class TypeRole(NamedTuple):
    """A kind of text: size and line in pixels at 96 dpi before the text size setting."""

    size: int
    weight: int
    line: int


class Family(NamedTuple):
    """The three colours of one meaning, as token names: words, soft ground, icon or dot."""

    text: str
    soft: str
    mark: str


class Tokens(NamedTuple):
    """Everything the design fixes, under the design's own names."""

    colors: Mapping[str, Mapping[str, str]]
    families: Mapping[str, Family]
    roles: Mapping[str, TypeRole]
    sizes: Mapping[str, int]
    text_scale: Mapping[str, float]
    font_family: str
    cjk_fallback: Mapping[str, tuple[str, ...]]
    reminder_kinds: Mapping[str, tuple[str, str]]
    icons: frozenset[str]
    contrast: tuple[Mapping[str, Any], ...]


@cache
def tokens() -> Tokens:
    """Read the tokens, once."""
    raw = json.loads(resource("themes", "tokens.json").read_text(encoding="utf-8"))
    return Tokens(
        colors=raw["color"],
        families={name: Family(**colours) for name, colours in raw["family"].items()},
        roles={
            name: TypeRole(role["size"], role["weight"], role["line"]) for name, role in raw["type"].items()
        },
        sizes=raw["size"],
        text_scale=raw["text_scale"],
        font_family=raw["font"]["family"],
        cjk_fallback={system: tuple(names) for system, names in raw["font"]["cjk_fallback"].items()},
        reminder_kinds={name: (kind["icon"], kind["family"]) for name, kind in raw["reminder_kind"].items()},
        icons=frozenset(raw["icons"]),
        contrast=tuple(raw["contrast"]),
    )
