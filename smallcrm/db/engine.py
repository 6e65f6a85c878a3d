"""The one place that knows which SQLite library is in use and how its connections are set up.

sqlcipher3 brings the same recent SQLite to every system; where it has no wheel the standard
library's serves, without the password feature.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smallcrm.db.reads import presence
from smallcrm.domain.errors import UserError

if TYPE_CHECKING:
    import sqlite3 as dbapi2
else:
    try:
        import sqlcipher3
        from sqlcipher3 import dbapi2

        # sqlite-utils prefers pysqlite3 when it is there. It has to catch the exceptions of the library
        # that raises them, or `insert(alter=True)` and friends fail.
        sys.modules.setdefault("pysqlite3", sqlcipher3)
        sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)
    except ImportError:  # pragma: no cover - a system without a wheel
        import sqlite3 as dbapi2

Connection = dbapi2.Connection
Row = tuple[Any, ...]
DatabaseError = dbapi2.DatabaseError
OperationalError = dbapi2.OperationalError
IntegrityError = dbapi2.IntegrityError

BUSY_TIMEOUT_MS = 5_000
CACHE_KIB = 65_536

SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
    f"PRAGMA cache_size = -{CACHE_KIB}",
    f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}",
)

REMOTE_FILE_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "vfat", "exfat", "9p"})


def connect(path: Path, *, read_only: bool = False, must_exist: bool = True) -> Connection:
    """Open a connection that can read at once and write only within a step.

    Nothing is read from the file yet: a damaged one shows itself at the first statement.
    """
    mode = "ro" if read_only else "rw" if must_exist else "rwc"
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    # One thread at a time uses a connection, which `Store` looks after; only `search.reindex` lends it to
    # the thread it waits for.
    connection = dbapi2.connect(
        uri, uri=True, isolation_level=None, cached_statements=256, check_same_thread=False
    )
    # Text that is not UTF-8 is shown with a replacement sign instead of ending the program.
    connection.text_factory = partial(str, encoding="utf-8", errors="replace")
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync = ON")
    for setting in SETTINGS:
        connection.execute(setting)
    return connection


@contextmanager
def strict_text(connection: Connection) -> Iterator[None]:
    """Read text the fast way for a while: what is not UTF-8 raises OperationalError."""
    lenient, connection.text_factory = connection.text_factory, str
    try:
        yield
    finally:
        connection.text_factory = lenient


def connect_in_memory() -> Connection:
    """Open a database that is gone when it is closed."""
    return dbapi2.connect(":memory:", isolation_level=None)


def set_journal(connection: Connection, path: Path) -> None:
    """Choose how commits reach the disk: a write-ahead log on a local disk, a rollback journal elsewhere.

    The log needs shared memory between processes, which network and removable drives do not give.
    """
    if is_remote(path):
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = EXTRA")
    else:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")


def is_remote(path: Path) -> bool:
    """Say whether the file lies on a network or removable drive; where it cannot be told, it does not."""
    mounts = Path("/proc/mounts")
    if sys.platform == "win32":  # pragma: no cover - Windows only
        import ctypes

        kind = ctypes.windll.kernel32.GetDriveTypeW(path.absolute().anchor)
        return kind in {2, 4}  # DRIVE_REMOVABLE, DRIVE_REMOTE
    if not mounts.exists():
        return False
    folder = str(path.absolute().parent)
    best = ("", "")
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        _device, point, kind, *_ = line.split(" ")
        point = point.replace("\\040", " ")
        if (folder == point or folder.startswith(point.rstrip("/") + "/")) and len(point) >= len(best[0]):
            best = (point, kind)
    return best[1] in REMOTE_FILE_SYSTEMS


@contextmanager
def speaking_plainly(path: Path) -> Iterator[None]:
    """Turn what SQLite says about the disk and the file into what a person can act upon."""
    try:
        yield
    except (DatabaseError, OSError) as error:
        said = str(error).lower()
        if "locked" in said or "busy" in said:
            raise UserError("db_locked", path=str(path), **presence.facts(path)) from error
        if "readonly" in said:
            raise UserError(_why_readonly(path), path=str(path)) from error
        if "full" in said or "disk i/o" in said or "no space" in said:
            raise UserError("disk_full", path=str(path)) from error
        if any(sign in said for sign in ("malformed", "not a database", "corrupt", "could not decode")):
            raise UserError("db_damaged", path=str(path)) from error
        raise


def _why_readonly(path: Path) -> str:
    """Tell a file we may not write from one that was moved or replaced while we had it open."""
    return "db_readonly" if path.exists() else "db_moved"
