"""Copies of the file that are known to be good: made, checked, thinned out, put back.

A copy counts only once it was opened and checked; its SHA-256 and the counts of its rows lie beside
it, because damage in the middle of a text is invisible to SQLite. The files customers have lie beside the
copies in one folder for all of them, each once: a copy of every day costs no more than the new ones.
Real copies and no hard links, which would be damaged with what they are linked to.
"""

import json
import os
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smallcrm.db import engine, kept_files
from smallcrm.db.migrations import APPLICATION_ID, NAMES
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass

if TYPE_CHECKING:
    from smallcrm.db.engine import Connection

STAMP = "%Y-%m-%d %H%M%S"
COUNTED = ("customer", "contact", "asset", "reminder", "activity", "sale", "step")
ALL_OF = timedelta(days=2)
KEPT_DAYS, KEPT_WEEKS, KEPT_MONTHS = 12, 10, 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy and what was written down about it.

    `reason` is day, hand, import, update or restore; `last_step` the newest step in it.
    """

    path: Path
    made_at: datetime
    reason: str
    sha256: str
    counts: dict[str, int]
    last_step: int = 0


def folder(path: Path) -> Path:
    """Name the folder where the copies of a file lie."""
    return path.with_name(f"{path.stem}-backups")


def make(
    connection: "Connection", path: Path, *, now: datetime, reason: str, to: Path | None = None
) -> Backup:
    """Copy the file as it is, open the copy, check it, and only then give it its name.

    Raises UserError("backup_failed"); then there is no new copy and the old ones are untouched.
    """
    target_folder = to or folder(path)
    try:
        target_folder.mkdir(parents=True, exist_ok=True)
        target = _free_name(target_folder, path.stem, now, reason)
        fresh = target.with_suffix(".part")
        fresh.unlink(missing_ok=True)
        try:
            _copy(connection, fresh)
            counts = _examine(fresh)
            # Before the copy has its name: whoever finds it finds its files too.
            kept_files.copy_missing(
                kept_files.needed(connection), kept_files.folder(path), target_folder / kept_files.IN_BACKUPS
            )
            made = Backup(
                path=target,
                made_at=now,
                reason=reason,
                sha256=_sha256(fresh),
                counts=counts,
                last_step=_last_step(connection),
            )
            _sync(fresh)
            _write_note(made)
            fresh.replace(target)
        finally:
            fresh.unlink(missing_ok=True)
    except (OSError, engine.DatabaseError) as error:
        raise UserError("backup_failed", path=str(target_folder)) from error
    return made


def _free_name(target_folder: Path, stem: str, now: datetime, reason: str) -> Path:
    """Find a name no earlier copy has: a second copy of the same second never overwrites the first."""
    base = f"{stem} {now.astimezone().strftime(STAMP)} {reason}"
    names = (base, *(f"{base} {count}" for count in range(2, 1000)))
    for name in names:
        target = target_folder / f"{name}.db"
        if not target.exists() and not target.with_suffix(".part").exists():
            return target
    raise OSError("no free name")


def _copy(connection: "Connection", fresh: Path) -> None:
    with closing(engine.connect(fresh, must_exist=False)) as copy:
        connection.backup(copy)
        # A copy is one file: no log beside it.
        copy.execute("PRAGMA journal_mode = DELETE")


def _examine(path: Path) -> dict[str, int]:
    """Check a file through and count its rows. Raises DatabaseError when it is not sound."""
    with closing(engine.connect(path, read_only=True)) as copy:
        if int(copy.execute("PRAGMA application_id").fetchone()[0]) != APPLICATION_ID:
            raise engine.DatabaseError("not a database of ours")
        said = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if said != "ok":
            raise engine.DatabaseError(f"malformed: {said}")
        return {table: int(copy.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in COUNTED}


def _last_step(connection: "Connection") -> int:
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM step").fetchone()[0])


def _sha256(path: Path) -> str:
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _note_path(path: Path) -> Path:
    return path.with_suffix(".json")


def _write_note(made: Backup) -> None:
    note = {
        "made_at": made.made_at.astimezone(UTC).isoformat(),
        "reason": made.reason,
        "sha256": made.sha256,
        "counts": made.counts,
        "last_step": made.last_step,
    }
    _note_path(made.path).write_text(json.dumps(note, indent=1), encoding="utf-8")


def listed(path: Path) -> list[Backup]:
    """List the copies of a file, newest first; files without a readable note are passed over."""
    return in_folder(folder(path))


def in_folder(target_folder: Path) -> list[Backup]:
    """List the copies in a folder, newest first."""
    found = []
    for copy in target_folder.glob("*.db"):
        with suppress(OSError, ValueError, KeyError, TypeError):
            note = json.loads(_note_path(copy).read_text(encoding="utf-8"))
            found.append(
                Backup(
                    path=copy,
                    made_at=datetime.fromisoformat(note["made_at"]),
                    reason=note["reason"],
                    sha256=note["sha256"],
                    counts=note["counts"],
                    last_step=note.get("last_step", 0),
                )
            )
    return sorted(found, key=lambda made: (made.made_at, made.path.name), reverse=True)


def is_whole(made: Backup) -> bool:
    """Say whether a copy is byte for byte what was written."""
    try:
        return _sha256(made.path) == made.sha256
    except OSError:
        return False


def newest_good(path: Path) -> Backup | None:
    """Find the newest copy that is whole."""
    return next((made for made in listed(path) if is_whole(made)), None)


def newest_facts(path: Path) -> dict[str, Any]:
    """Name the newest good copy for an error message; an empty text where there is none."""
    made = newest_good(path)
    return {"backup": str(made.path) if made else "", "made_at": made.made_at if made else None}


def is_due(connection: "Connection", path: Path, *, now: datetime) -> bool:
    """Say whether today's copy is still to be made: none was made today, and something changed since.

    A copy of the day after tomorrow or later was made by a clock that was wrong: it must not stop those of
    the days until then.
    """
    today = now.astimezone().date()
    copies = [made for made in listed(path) if made.made_at.astimezone().date() <= today + timedelta(days=1)]
    if any(made.made_at.astimezone().date() >= today for made in copies):
        return False
    return not copies or copies[0].last_step != _last_step(connection)


def surplus(copies: Sequence[Backup]) -> list[Backup]:
    """Choose the copies that may go.

    Kept are all of the last two days, then the newest of each of 12 days, 10 weeks and 9 months. Time is
    measured back from the newest copy and never from the clock: one that runs wrong deletes nothing.
    """
    newest_first = sorted(copies, key=lambda made: made.made_at, reverse=True)
    if not newest_first:
        return []
    newest = newest_first[0].made_at
    older = [made for made in newest_first if newest - made.made_at > ALL_OF]
    kept: set[Path] = set()
    for name, count in (("%Y-%m-%d", KEPT_DAYS), ("%G-%V", KEPT_WEEKS), ("%Y-%m", KEPT_MONTHS)):
        periods: dict[str, Path] = {}
        for made in older:
            periods.setdefault(made.made_at.strftime(name), made.path)
        kept.update(list(periods.values())[:count])
    return [made for made in older if made.path not in kept]


def thin_out(path: Path) -> list[Path]:
    """Delete the surplus copies. Returns what was deleted."""
    gone = surplus(listed(path))
    for made in gone:
        made.path.unlink(missing_ok=True)
        _note_path(made.path).unlink(missing_ok=True)
    if gone:
        _sweep_files(folder(path), now_s=max(made.made_at for made in listed(path)).timestamp())
    return [made.path for made in gone]


def _sweep_files(target_folder: Path, *, now_s: float) -> None:
    """Delete the kept files that no copy in a folder asks for; a copy that cannot be asked keeps them all."""
    wanted: set[str] = set()
    try:
        for copy in target_folder.glob("*.db"):
            with closing(engine.connect(copy, read_only=True)) as opened:
                wanted |= kept_files.needed(opened)
    except engine.DatabaseError:
        return
    kept_files.sweep(target_folder / kept_files.IN_BACKUPS, wanted, now_s=now_s)


def restore(copy: Path, path: Path, *, now: datetime) -> Path | None:
    """Put a copy back in place of the file; the present file becomes a copy itself, or is set aside.

    Returns where the present file went. Raises UserError("backup_damaged"), ("backup_newer") or
    ("file_missing"); the present file is then untouched.
    """
    _judge(copy)
    try:
        kept = _keep_present(path, now)
    except OSError as error:
        raise UserError("backup_failed", path=str(path)) from error
    with engine.speaking_plainly(path), closing(engine.connect(copy, read_only=True)) as source:
        fresh = path.with_name(f".{path.name}.{os.getpid()}.restored")
        try:
            if path.exists():
                # Through SQLite, in one transaction: a window that has the file open sees the new state.
                with closing(engine.connect(path)) as present:
                    source.backup(present)
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                with closing(engine.connect(fresh, must_exist=False)) as present:
                    source.backup(present)
                _sync(fresh)
                fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
        _restore_files(source, copy, path)
    return kept


def _restore_files(source: "Connection", copy: Path, path: Path) -> None:
    """Bring back the files the copy asks for. One that is lost does not keep the customers from coming back.

    Files that are not asked for stay: the present file, kept as a copy of its own, may ask for them.
    """
    with suppress(OSError):
        kept_files.copy_missing(
            kept_files.needed(source), copy.parent / kept_files.IN_BACKUPS, kept_files.folder(path)
        )


def _judge(copy: Path) -> None:
    """Refuse a copy that is missing, damaged, altered, or made by a newer program."""
    if not copy.is_file():
        raise UserError("file_missing", path=str(copy))
    known = next((made for made in in_folder(copy.parent) if made.path == copy), None)
    if known is not None and not is_whole(known):
        raise UserError("backup_damaged", path=str(copy))
    try:
        _examine(copy)
        with closing(engine.connect(copy, read_only=True)) as opened:
            version = int(opened.execute("PRAGMA user_version").fetchone()[0])
    except engine.DatabaseError as error:
        raise UserError("backup_damaged", path=str(copy)) from error
    if version > len(NAMES):
        raise UserError("backup_newer", path=str(copy), version=version)


def _keep_present(path: Path, now: datetime) -> Path | None:
    """Copy the present file if it is sound, else set it aside with its journals."""
    if not path.exists():
        return None
    try:
        with closing(engine.connect(path, read_only=True)) as present:
            return make(present, path, now=now, reason="restore").path
    except (UserError, engine.DatabaseError):
        return set_aside(path, now=now)


def set_aside(path: Path, *, now: datetime) -> Path:
    """Rename a damaged file, with its journals, so that nothing of it is lost."""
    aside = path.with_name(f"{path.name}.damaged-{now.astimezone().strftime(STAMP)}")
    for ending in ("", "-wal", "-shm", "-journal"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    return aside


def daily(connection: "Connection", path: Path, *, now: datetime) -> Backup | None:
    """Make today's copy if there is none yet, and thin the old ones out."""
    if not is_due(connection, path, now=now):
        return None
    made = make(connection, path, now=now, reason="day")
    thin_out(path)
    return made
