"""The folder of attached files beside the customers' file: each file under the SHA-256 of its contents.

A file never changes once it is there, two customers with the same file share it, and a backup copies
each only once. Rows say who has which file; a file goes when neither a row nor the history asks for it.
"""

import os
import re
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smallcrm.db.engine import Connection

IN_BACKUPS = "smallcrm-files"
"""The folder beside backups. It bears no shop's name: a backup may come back under another."""

YOUNG_S = 86_400
"""Files so young stay, though nobody asks for them: the step that will is perhaps not committed yet."""

_CHUNK = 2**20
_SHA256 = re.compile(r"[0-9a-f]{64}")

NEEDED = """
    SELECT sha256 FROM attachment
    UNION
    SELECT json_extract(before, '$.sha256') FROM change WHERE kind = 'attachment' AND op = 'D'
"""
"""Also what was removed and can come back with Undo."""


def folder(database: Path) -> Path:
    """Name the folder of a file's attachments."""
    return database.with_name(f"{database.stem}-files")


def place(files: Path, sha256: str) -> Path:
    """Say where in a folder a file lies."""
    if not _SHA256.fullmatch(sha256):
        raise ValueError("not a SHA-256")
    return files / sha256[:2] / sha256


def needed(connection: "Connection") -> set[str]:
    """List the files that rows or the history ask for; a file of an older version has none."""
    if not _knows_files(connection):
        return set()
    return {sha256 for (sha256,) in connection.execute(NEEDED) if sha256 and _SHA256.fullmatch(sha256)}


def missing(connection: "Connection", files: Path) -> list[str]:
    """Name the attached files that are not in their folder or are cut short; contents are not read."""
    if not _knows_files(connection):
        return []
    rows = connection.execute("SELECT name, size, sha256 FROM attachment").fetchall()
    return [name for name, size, sha256 in rows if not _is_there(place(files, sha256), size)]


def keep(source: Path, files: Path, *, look: Callable[[int], None] = lambda _: None) -> tuple[str, int]:
    """Copy a file into a folder; return its SHA-256 and how many bytes it has.

    `look` hears how many bytes are read and may stop by raising; nothing is left behind then.
    """
    files.mkdir(parents=True, exist_ok=True)
    fresh = files / f".{os.getpid()}-{time.monotonic_ns()}.part"
    try:
        sha256, size = _copy(source, fresh, look)
        target = place(files, sha256)
        if not _is_there(target, size):
            target.parent.mkdir(exist_ok=True)
            fresh.replace(target)
        # Once more in use: not to be taken for a left-over before its row is committed.
        os.utime(target)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
    return sha256, size


def copy_out(files: Path, sha256: str, target: Path) -> bool:
    """Copy a kept file to a place of its own; False if it is not what it was when it was kept."""
    found, _ = _copy(place(files, sha256), target, lambda _: None)
    return found == sha256


def is_same(file: Path, sha256: str) -> bool:
    """Say whether a file holds what is kept under a name."""
    import hashlib

    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest() == sha256
    except OSError:
        return False


def copy_missing(sha256s: Iterable[str], source: Path, target: Path) -> list[str]:
    """Copy the files one folder has and the other lacks; return those that are in neither, or damaged."""
    lost = []
    for sha256 in sorted(sha256s):
        if _is_there(place(target, sha256)):
            continue
        try:
            found, _ = keep(place(source, sha256), target)
        except FileNotFoundError:
            lost.append(sha256)
            continue
        if found != sha256:  # damaged where it lies: kept under its new name it would be nobody's
            place(target, found).unlink(missing_ok=True)
            lost.append(sha256)
    return lost


def sweep(files: Path, wanted: set[str], *, now_s: float) -> int:
    """Delete the files nobody asks for, but young ones; return how many there were."""
    gone = 0
    for file in files.glob("*/*") if files.is_dir() else ():
        with suppress(OSError):
            if file.name not in wanted and now_s - file.stat().st_mtime > YOUNG_S:
                file.unlink()
                gone += 1
    return gone


def _knows_files(connection: "Connection") -> bool:
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'attachment'")
    return found.fetchone() is not None


def _is_there(file: Path, size: int | None = None) -> bool:
    try:
        return file.is_file() and size in (None, file.stat().st_size)
    except OSError:
        return False


def _copy(source: Path, target: Path, look: Callable[[int], None]) -> tuple[str, int]:
    import hashlib

    digest, size = hashlib.sha256(), 0
    with source.open("rb") as reader, target.open("wb") as writer:
        while chunk := reader.read(_CHUNK):
            digest.update(chunk)
            writer.write(chunk)
            size += len(chunk)
            look(size)
        writer.flush()
        os.fsync(writer.fileno())
    return digest.hexdigest(), size
