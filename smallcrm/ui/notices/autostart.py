"""Starting together with the system, for this user only: what each kind of system wants written, and where.

Nothing is kept of our own: whether it is on is read from the system, where the user may have changed it.
"""

import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSettings

from smallcrm.domain.errors import UserError

NAME = "smallcrm"
RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"


class Autostart(Protocol):
    """A system's way to start a program at log-in."""

    @property
    def is_on(self) -> bool: ...
    def turn_on(self, command: Sequence[str]) -> None: ...
    def turn_off(self) -> None: ...


def of_this_system() -> Autostart:
    """Choose the way of the system the program runs on."""
    if sys.platform == "win32":  # pragma: no cover - Windows only
        return RunKey(QSettings(RUN_KEY, QSettings.Format.NativeFormat))
    if sys.platform == "darwin":  # pragma: no cover - macOS only
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents")
    chosen = os.environ.get("XDG_CONFIG_HOME", "")
    return DesktopEntry((Path(chosen) if chosen else Path.home() / ".config") / "autostart")


def command() -> list[str]:
    """Say how this very program is started without its window."""
    if getattr(sys, "frozen", False):
        return [os.environ.get("APPIMAGE", sys.executable), "--tray"]
    return [sys.executable, "-m", NAME, "--tray"]


class DesktopEntry:
    """Linux and BSD: a file in the user's autostart folder.

    Source: freedesktop.org, Desktop Application Autostart Specification 0.5 and Desktop Entry Specification
    1.5, "The Exec key".
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"{NAME}.desktop"

    @property
    def is_on(self) -> bool:
        try:
            lines = self._file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return False
        # Desktops switch an entry off by one of these instead of taking it away.
        off = ("hidden=true", "x-gnome-autostart-enabled=false")
        return not any(line.replace(" ", "").lower() in off for line in lines)

    def turn_on(self, command: Sequence[str]) -> None:
        words = " ".join(_quoted(each) for each in command)
        lines = (
            *("[Desktop Entry]", "Type=Application", f"Name={NAME}", f"Exec={words}"),
            *("Terminal=false", "X-GNOME-Autostart-enabled=true"),
        )
        _write(self._file, ("\n".join(lines) + "\n").encode())

    def turn_off(self) -> None:
        _remove(self._file)


def _quoted(word: str) -> str:
    for sign in '\\"`$':
        word = word.replace(sign, "\\" + sign)
    # Once for Exec, and the whole once more as a value of the file; a percent sign begins a field code.
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


class LaunchAgent:
    """macOS: a property list launchd reads at log-in.

    Source: Apple, launchd.plist(5): Label, ProgramArguments, RunAtLoad.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"{NAME}.plist"

    @property
    def is_on(self) -> bool:
        return self._file.is_file()

    def turn_on(self, command: Sequence[str]) -> None:
        agent = {"Label": NAME, "ProgramArguments": list(command), "RunAtLoad": True}
        _write(self._file, plistlib.dumps(agent))

    def turn_off(self) -> None:
        _remove(self._file)


class RunKey:
    """Windows: a value under the user's Run key.

    Source: Microsoft, "Run and RunOnce Registry Keys".
    """

    def __init__(self, key: QSettings) -> None:
        self._key = key

    @property
    def is_on(self) -> bool:
        return bool(self._key.value(NAME))

    def turn_on(self, command: Sequence[str]) -> None:
        self._key.setValue(NAME, subprocess.list2cmdline(command))
        self._sync()

    def turn_off(self) -> None:
        self._key.remove(NAME)
        self._sync()

    def _sync(self) -> None:
        self._key.sync()
        if self._key.status() != QSettings.Status.NoError:
            raise UserError("autostart_failed", place=self._key.fileName())


def _write(file: Path, content: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    except OSError as error:
        raise UserError("autostart_failed", place=str(file)) from error


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise UserError("autostart_failed", place=str(file)) from error
