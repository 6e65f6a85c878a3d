"""Keeping the file safe: copies, putting them back, checking it through, taking steps back."""

from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from smallcrm.db import backup, engine, kept_files, opening, search, undo
from smallcrm.db.backup import Backup
from smallcrm.db.undo import Reversal
from smallcrm.services import attachments

if TYPE_CHECKING:
    from smallcrm.db.store import Store

undo_step = undo.undo
redo_step = undo.redo


def make_backup(store: "Store", *, to: Path | None = None, reason: str = "hand") -> Backup:
    """Make a checked copy beside the file, or in the folder given."""
    return backup.make(store.connection, store.path, now=store.now(), reason=reason, to=to)


def make_daily_backup(store: "Store") -> Backup | None:
    """Make today's copy if there is none yet, thin the old ones out, and clear away files nobody has."""
    made = backup.daily(store.connection, store.path, now=store.now())
    if made is not None:
        attachments.sweep(store)
    return made


def backups(store: "Store") -> list[Backup]:
    """List the copies of the file, newest first."""
    return backup.listed(store.path)


def last_backup(store: "Store") -> Backup | None:
    """Find the newest copy of the file."""
    return next(iter(backup.listed(store.path)), None)


def restore(path: Path, copy: Path, *, now: datetime) -> Path | None:
    """Put a copy back. Returns where the file as it was before went."""
    return backup.restore(copy, path, now=now)


def check(path: Path) -> list[tuple[str, str]]:
    """Check a file through: (code, detail) of each problem, empty when it is sound.

    Codes: page (damaged pages or indexes), link (a row that refers to nothing), schema (a part of the
    file that is not ours or is missing), search (the search index is out of step), file (an attached file
    that is not where it is kept, or cut short).
    """
    with engine.speaking_plainly(path), closing(engine.connect(path, read_only=False)) as connection:
        problems = [
            ("page", line[0])
            for line in connection.execute("PRAGMA integrity_check(20)").fetchall()
            if line[0] != "ok"
        ]
        problems += [
            ("link", f"{table} {row_id}: {parent}")
            for table, row_id, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchmany(20)
        ]
        found, expected = opening.schema(connection), opening.expected_schema()
        problems += [
            ("schema", name)
            for name in sorted(found.keys() | expected.keys())
            if found.get(name) != expected.get(name)
        ]
        problems += [("search", name) for name in search.problems(connection)]
        problems += [("file", name) for name in kept_files.missing(connection, kept_files.folder(path))]
    return problems


__all__ = [
    "Reversal",
    "backups",
    "check",
    "last_backup",
    "make_backup",
    "make_daily_backup",
    "redo_step",
    "restore",
    "undo_step",
]
