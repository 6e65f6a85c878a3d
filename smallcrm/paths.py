"""Where smallcrm keeps things: the customers' file, its backups, the settings, the log, our own resources.

Only names places; whoever writes there makes the folder.
"""

import os
from functools import cache
from pathlib import Path

import appdirs

from smallcrm.domain.errors import UserError

_NAME = "smallcrm"


def data_dir() -> Path:
    """Name the folder of the user's own data.

    SMALLCRM_HOME replaces it and every other folder of the user's: a program on a USB stick, a test.

    Raises UserError("no_home") if the system names no home for this user.
    """
    return _own_place("", appdirs.user_data_dir(_NAME, appauthor=False))


def default_database() -> Path:
    """Name the file that opens when no other is asked for."""
    return data_dir() / "smallcrm.db"


def settings_file() -> Path:
    """Name the file of this PC's own choices."""
    return _own_place("settings", appdirs.user_config_dir(_NAME, appauthor=False)) / "settings.json"


def log_dir() -> Path:
    """Name the folder of the program's log."""
    return _own_place("log", appdirs.user_log_dir(_NAME, appauthor=False))


def resources_dir() -> Path:
    """Name the folder of fonts, icons, themes, translations and samples.

    It lies inside the package in a wheel and in the frozen program, beside it in a checkout.
    """
    return _resources_of(__file__)


@cache
def _resources_of(file: str) -> Path:
    package = Path(file).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def resource(*parts: str) -> Path:
    """Name one of our own files: `resource("fonts", "Inter-Regular.ttf")`."""
    return resources_dir().joinpath(*parts)


def _own_place(below_home: str, otherwise: str) -> Path:
    chosen = os.environ.get("SMALLCRM_HOME")
    place = Path(chosen).expanduser().absolute() / below_home if chosen else Path(otherwise)
    # A user without a home directory leaves "~" unexpanded: a folder of that name in the
    # working directory would be found once and never again.
    if not place.is_absolute():
        raise UserError("no_home")
    return place
