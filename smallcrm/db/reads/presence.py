"""Whose window has a file open: a small file beside it, locked for as long as the program lives.

The lock is the system's: a program that is killed loses it with its life, so nobody is ever asked about
a stale one. Drives that know no locks leave everything to SQLite's own. The command line takes none: it
may work beside a window.
"""

import errno
import json
import os
import sys
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO, NamedTuple, Self

_BUSY = (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)
_FAR = 2**30
"""Windows lets nobody read what is locked, so a byte far behind the text is."""

_ASK_EVERY_S = 0.02
_TRIES = 5


class Holder(NamedTuple):
    """Who has the file open. `since` is None and the texts are empty where it cannot be told."""

    user: str = ""
    computer: str = ""
    process: int = 0
    since: datetime | None = None

    @property
    def is_us(self) -> bool:
        """Say whether it is a window of the same person on the same PC."""
        return (self.user, self.computer) == (_user(), _computer())


class Presence:
    """Our own hold of a file. Without a lock file (a read-only folder, say) it holds nothing.

    It counts from `announce` on. What opens the file first must check it through if the program before
    was killed, and `is_held` says that there is no need to.
    """

    def __init__(self, path: Path, file: IO[bytes] | None, *, is_only_looking: bool = False) -> None:
        self._path = path
        self._file = file
        self.is_only_looking = is_only_looking

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.leave()

    def announce(self, now: datetime) -> None:
        """Write down who holds the file."""
        if self._file is not None:
            about = {
                "user": _user(),
                "computer": _computer(),
                "process": os.getpid(),
                "since": now.isoformat(),
            }
            with suppress(OSError):
                self._file.write(json.dumps(about).encode())
                self._file.flush()

    @property
    def is_asked_to_show(self) -> bool:
        """Say whether a second start wants our window, and what it handed on for the desktop."""
        return _request_file(self._path).exists()

    def answer(self) -> str:
        """Tell the second start that it was heard; give what its desktop handed on for the window's sake."""
        request = _request_file(self._path)
        handed_on = ""
        with suppress(OSError, UnicodeDecodeError):
            handed_on = request.read_text(encoding="utf-8")
        with suppress(OSError):
            request.unlink(missing_ok=True)
        return handed_on

    def leave(self) -> None:
        """Let the file go."""
        if self._file is None:
            return
        # Windows removes no open file; elsewhere it must go before another can lock it.
        if sys.platform == "win32":
            self._file.close()
        with suppress(OSError):
            _lock_file(self._path).unlink()
        self._file.close()
        self._file = None


def take(path: Path) -> Presence | None:
    """Hold a file for a window; None if another window has it, see `holder`."""
    path = Path(os.path.realpath(path))
    for _ in range(_TRIES):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            file = _lock_file(path).open("a+b")
        except OSError:
            return Presence(path, None)
        try:
            is_ours = _lock(file)
        except OSError:
            file.close()
            return Presence(path, None)
        # The one before us may have removed it between our opening and our locking.
        if is_ours and _is_still_there(file, path):
            file.truncate(0)
            return Presence(path, file)
        file.close()
        if not is_ours:
            time.sleep(_ASK_EVERY_S)  # somebody may only be looking
    return None


def only_looking(path: Path) -> Presence:
    """Stand beside somebody else's window without holding anything: the file is only to be read."""
    return Presence(path, None, is_only_looking=True)


def is_held(path: Path) -> bool:
    """Say whether a window that is alive has the file open; our own counts too."""
    try:
        with _lock_file(Path(os.path.realpath(path))).open("r+b") as file:
            return not _lock(file) and os.fstat(file.fileno()).st_size > 0
    except OSError:
        return False


def holder(path: Path) -> Holder:
    """Read who has the file open."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        about = json.loads(_lock_file(Path(os.path.realpath(path))).read_bytes())
        since = datetime.fromisoformat(about["since"])
        return Holder(str(about["user"]), str(about["computer"]), int(about["process"]), since)
    return Holder()


def facts(path: Path) -> dict[str, str]:
    """Name the other person who has the file open, for the sentence that it is locked."""
    found = holder(path)
    return {"holder": f"{found.user} ({found.computer})"} if found.user and not found.is_us else {}


def ask_to_show(path: Path, *, wait_s: float, handed_on: str = "") -> bool:
    """Ask the window that has the file to come to the front; say whether it answered in time."""
    request = _request_file(Path(os.path.realpath(path)))
    try:
        request.write_text(handed_on, encoding="utf-8")
    except OSError:
        return False
    until = time.monotonic() + wait_s
    while time.monotonic() < until:
        if not request.exists():
            return True
        time.sleep(_ASK_EVERY_S)
    with suppress(OSError):
        request.unlink(missing_ok=True)
    return False


def _lock_file(path: Path) -> Path:
    return path.with_name(f"{path.name}-open")


def _request_file(path: Path) -> Path:
    return path.with_name(f"{path.name}-show")


def _lock(file: IO[bytes]) -> bool:
    """Lock a file without waiting. Raises OSError where the drive knows no locks."""
    try:
        if sys.platform == "win32":  # pragma: no cover - Windows only
            import msvcrt

            file.seek(_FAR)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _BUSY:
            return False
        raise
    return True


def _is_still_there(file: IO[bytes], path: Path) -> bool:
    with suppress(OSError):
        ours, named = os.fstat(file.fileno()), _lock_file(path).stat()
        return (ours.st_dev, ours.st_ino) == (named.st_dev, named.st_ino)
    return False


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def _computer() -> str:
    import platform

    return platform.node()
