"""The choices that belong to this PC and not to the customers' file: language, look, the last open file.

A small JSON file. A newer program's keys survive an older one, and a file that cannot be read is set
aside, never a reason not to start.
"""

import contextlib
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import field, fields
from pathlib import Path
from typing import Any

from smallcrm import paths
from smallcrm.domain.record import dataclass

THEMES = ("system", "light", "dark")
TEXT_SIZES = ("normal", "large", "largest")
MORNINGS = ("", *(f"{hour:02}:00" for hour in range(6, 13)))
"""When the notice of the morning may come; the empty one is never."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What was chosen on this PC; editing is `replace()`.

    An empty `language` or `region` follows the system, an empty `last_database` means the user's own
    file. `stays_in_tray` keeps the program beside the clock when its window is closed, `morning` is when it
    says what waits. `window` is how the window was left (sizes, columns, open panels), each page under a key
    of its own. `others` are keys this version does not know; they are written back as they were.
    """

    language: str = ""
    region: str = ""
    theme: str = "system"
    text_size: str = "normal"
    last_database: str = ""
    stays_in_tray: bool = False
    morning: str = "09:00"
    window: Mapping[str, Any] = field(default_factory=dict)
    others: Mapping[str, Any] = field(default_factory=dict)


_CHOICES = {"theme": THEMES, "text_size": TEXT_SIZES, "morning": MORNINGS}
_KEYS = tuple(each.name for each in fields(Settings) if each.name != "others")


def load(file: Path | None = None) -> Settings:
    """Read the settings; whatever is missing or makes no sense keeps its default.

    A file that is no JSON object is renamed to `….damaged`, so that nothing in it is lost.
    """
    file = file or paths.settings_file()
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
        if not isinstance(stored, dict):
            raise ValueError("not an object")
    except OSError:
        return Settings()
    except (ValueError, RecursionError):
        _set_aside(file)
        return Settings()
    known = {key: stored[key] for key in _KEYS if key in stored and _makes_sense(key, stored[key])}
    others = {key: value for key, value in stored.items() if key not in _KEYS}
    return Settings(**known, others=others)


def save(settings: Settings, file: Path | None = None) -> bool:
    """Write the settings whole or not at all; say whether they could be written.

    A home that cannot be written to is no reason to stop: the choices then last until the program ends.
    """
    file = file or paths.settings_file()
    stored = {**settings.others, **{key: getattr(settings, key) for key in _KEYS}}
    text = json.dumps(stored, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _replace(file, text)
    except OSError:
        return False
    return True


def _replace(file: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as writing:
            writing.write(text)
            writing.flush()
            os.fsync(writing.fileno())
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _makes_sense(key: str, value: Any) -> bool:
    if key == "window":
        return isinstance(value, dict)
    if key == "stays_in_tray":
        return isinstance(value, bool)
    return isinstance(value, str) and value in _CHOICES.get(key, (value,))


def _set_aside(file: Path) -> None:
    with contextlib.suppress(OSError):
        file.replace(file.with_name(f"{file.name}.damaged"))
