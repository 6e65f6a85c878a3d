"""One window for one file: a second start brings the first window to the front and ends."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from smallcrm.db.reads import presence
from smallcrm.db.reads.presence import Presence
from smallcrm.domain.errors import UserError

ANSWER_WITHIN_S = 5.0
LOOK_EVERY_MS = 1_500
"""For drives whose changes the system does not tell."""

_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - no password: what lets a window come forward under Wayland


def show_the_other(path: Path) -> bool:
    """Let the window that has the file come to the front.

    False means that somebody else has it, on another PC or as another user. Raises
    UserError("window_silent") if it is our own window and does not answer.
    """
    holder = presence.holder(path)
    if holder.user and not holder.is_us:
        return False
    if sys.platform == "win32":  # pragma: no cover - Windows only
        import ctypes

        # Only the program one just started may hand on the right to come forward.
        ctypes.windll.user32.AllowSetForegroundWindow(holder.process)
    token = os.environ.get(_TOKEN) or os.environ.get("DESKTOP_STARTUP_ID", "")
    if not presence.ask_to_show(path, wait_s=ANSWER_WITHIN_S, handed_on=token):
        raise UserError("window_silent", path=str(path))
    return True


def other_has_it(path: Path) -> UserError:
    """Make what is said when somebody else has the file open, with their name."""
    holder = presence.holder(path)
    return UserError(
        "open_elsewhere",
        path=str(path),
        user=holder.user,
        computer=holder.computer,
        since=holder.since,
    )


class ComesForward(QObject):
    """Shows the window when a second start asks for it."""

    def __init__(self, window: QWidget, held: Presence, path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._held = held
        self._watch = QFileSystemWatcher([str(Path(os.path.realpath(path)).parent)], self)
        self._watch.directoryChanged.connect(self._look)
        timer = QTimer(self, interval=LOOK_EVERY_MS)
        timer.timeout.connect(self._look)
        timer.start()
        self._look()

    def _look(self) -> None:
        if self._held.is_asked_to_show:
            token = self._held.answer()
            if token:
                os.environ[_TOKEN] = token
            bring_forward(self._window)


def bring_forward(window: QWidget) -> None:
    """Show a window before all others, as far as the system allows it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    # A form that is open over the window is what one was at.
    front = QApplication.activeModalWidget() or window
    front.raise_()
    front.activateWindow()
    QApplication.alert(window)
