"""Opening a file step by step: is it there, is it ours, is it whole, is it of our age.

Whatever is wrong is said as a UserError, and the file is left as it was.
"""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from smallcrm.db import engine, history, search
from smallcrm.db.migrations import APPLICATION_ID, NAMES, migrations
from smallcrm.db.reads import presence
from smallcrm.domain.errors import UserError

# What hashlib itself falls back upon. It would bring OpenSSL into every start, 3 MiB for one short sum.
try:
    from _sha2 import sha256  # type: ignore[import-not-found,unused-ignore]
except ImportError:
    try:
        from _sha256 import sha256  # type: ignore[import-not-found,unused-ignore]  # Python 3.11
    except ImportError:  # pragma: no cover - a Python built without them
        from hashlib import sha256

MAGIC = b"SQLite format 3\x00"

CHECKED_AT_OPEN_BYTES = 16 * 2**20
"""Files up to this size are checked whenever they are opened (some 4 ms a megabyte)."""

DERIVED = ("search_tri", "search_short")
"""Tables that can be made again from the records, with the tables SQLite keeps behind them."""

REPLACEABLE = ("db_empty", "db_foreign", "db_damaged")

SCHEMA_SHA256 = "6ea8210b6595b36d6cb9c7e7342863f91aab9b22097934b5648904079c8db296"


def open_file(path: Path, *, now: Callable[[], datetime], create: bool, read_only: bool) -> engine.Connection:
    """Open a smallcrm file for reading; writing is lifted by the store's steps."""
    path = Path(os.path.realpath(path))
    with _naming_a_backup(path):
        return _open(path, now=now, create=create, read_only=read_only)


@contextmanager
def _naming_a_backup(path: Path) -> Iterator[None]:
    """Tell with the damage which copy could take the file's place."""
    try:
        yield
    except UserError as error:
        if error.code in REPLACEABLE:
            from smallcrm.db import backup

            error.facts.update(backup.newest_facts(path))
        raise


def _open(path: Path, *, now: Callable[[], datetime], create: bool, read_only: bool) -> engine.Connection:
    if not _is_there(path):
        if not create:
            raise UserError("db_missing", path=str(path))
        _make(path)
    # A log beside the file is what a program leaves that died, or the one of a window that is at work.
    left_open = path.with_name(path.name + "-wal").exists() and not presence.is_held(path)
    with engine.speaking_plainly(path):
        connection = engine.connect(path, read_only=read_only)
        try:
            version = _identify(connection, path)
            is_checked = left_open or path.stat().st_size <= CHECKED_AT_OPEN_BYTES
            if is_checked and quick_check(connection, path) and not read_only:
                _make_search_again(connection, path)
            if version < len(NAMES):
                connection = _bring_up_to_date(connection, path, now=now)
            if not read_only:
                engine.set_journal(connection, path)
            _look_at_schema(connection, path, may_repair=not read_only)
            connection.execute("PRAGMA query_only = ON")
        except BaseException:
            connection.close()
            raise
    return connection


def _is_there(path: Path) -> bool:
    """Look at the file without opening it; refuses what only looks like a file or is empty."""
    try:
        about = path.lstat()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise UserError("db_unreadable", path=str(path)) from error
    if not stat.S_ISREG(about.st_mode):
        raise UserError("db_not_a_file", path=str(path))
    if about.st_size == 0:
        # SQLite would take it for a new database: ten years of customers would look like none.
        raise UserError("db_empty", path=str(path))
    if not os.access(path, os.R_OK):
        raise UserError("db_unreadable", path=str(path))
    with path.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            raise UserError("db_foreign", path=str(path))
    return True


def _make(path: Path) -> None:
    """Make a new file beside its place and move it there whole."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        connection = engine.connect(fresh, must_exist=False)
    except (OSError, engine.DatabaseError) as error:
        raise UserError("db_folder_not_writable", path=str(path)) from error
    try:
        with engine.speaking_plainly(path):
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            _migrate(connection)
        connection.close()
        _move_into_place(fresh, path)
    finally:
        connection.close()
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _move_into_place(fresh: Path, path: Path) -> None:
    """Give the finished file its name; if another program was quicker, its file stays."""
    try:
        if os.name == "nt":  # pragma: no cover - rename refuses to replace there
            fresh.rename(path)
        else:
            os.link(fresh, path)
    except FileExistsError:
        return
    except OSError as error:
        if path.exists():
            return
        try:
            fresh.rename(path)  # a drive that knows no links
        except OSError:
            raise UserError("db_folder_not_writable", path=str(path)) from error


def _identify(connection: engine.Connection, path: Path) -> int:
    """Tell our files from others' and from newer ones. Returns the version of the schema."""
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if application != APPLICATION_ID:
        raise UserError("db_foreign", path=str(path))
    if version > len(NAMES):
        raise UserError("db_newer", path=str(path), version=version)
    return version


def quick_check(connection: engine.Connection, path: Path) -> bool:
    """Look for damaged pages. Says whether the search index, which can be made again, is all that is broken.

    Raises UserError("db_damaged") when anything else is.
    """
    try:
        said = [row[0] for row in connection.execute("PRAGMA quick_check(5)")]
    except engine.DatabaseError as error:
        if "locked" in str(error) or "busy" in str(error):
            raise
        if "fts5" in str(error):
            return True
        raise UserError("db_damaged", path=str(path)) from error
    if any(line != "ok" and not any(name in line for name in DERIVED) for line in said):
        raise UserError("db_damaged", path=str(path))
    return said != ["ok"]


def _make_search_again(connection: engine.Connection, path: Path) -> None:
    """Make a broken search index again, and look once more: it may have hidden other damage."""
    try:
        search.make_again(connection)
    except engine.DatabaseError as error:
        raise UserError("db_damaged", path=str(path)) from error
    if quick_check(connection, path):
        raise UserError("db_damaged", path=str(path))


def _bring_up_to_date(
    connection: engine.Connection, path: Path, *, now: Callable[[], datetime]
) -> engine.Connection:
    """Migrate an older file after a backup; any failure leaves it as it was."""
    from smallcrm.db import backup

    backup.make(connection, path, now=now(), reason="update")
    _migrate(connection)
    return connection


def _migrate(connection: engine.Connection) -> None:
    """Apply what is missing in one transaction, with the triggers and the search index made from it."""
    from sqlite_utils import Database

    database = Database(connection, use_counts_table=False, recursive_triggers=False)
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with database.atomic():
            migrations().apply(database)
            history.install_triggers(connection)
            search.rebuild(connection)
            connection.execute(f"PRAGMA user_version = {len(NAMES)}")
            if connection.execute("PRAGMA foreign_key_check").fetchone():
                raise UserError("db_update_failed")
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def schema(connection: engine.Connection) -> dict[str, str]:
    """Read the schema as name to SQL, without SQLite's own tables and those behind the search index."""
    rows = connection.execute("SELECT name, coalesce(sql, type) FROM sqlite_master ORDER BY name")
    return {
        name: " ".join(sql.split())
        for name, sql in rows
        if not name.startswith(("sqlite_", *(f"{table}_" for table in DERIVED)))
        and name != "_sqlite_migrations"
    }


def fingerprint(names: dict[str, str]) -> str:
    """Sum a schema up in one line, so that a changed one is seen at a glance."""
    text = "\n".join(f"{name}\t{names[name]}" for name in sorted(names))
    return str(sha256(text.encode()).hexdigest())


def expected_schema() -> dict[str, str]:
    """Make the schema of this version in memory."""
    connection = engine.connect_in_memory()
    try:
        _migrate(connection)
        return schema(connection)
    finally:
        connection.close()


def _look_at_schema(connection: engine.Connection, path: Path, *, may_repair: bool) -> None:
    """Compare the schema with what this version makes: a foreign trigger could change data on each save."""
    found = schema(connection)
    if fingerprint(found) == SCHEMA_SHA256 and search.is_in_order(connection):
        return
    expected = expected_schema()
    strange = {name for name in found.keys() | expected.keys() if found.get(name) != expected.get(name)}
    if strange - set(DERIVED):
        raise UserError("db_damaged", path=str(path))
    if may_repair:
        with engine.speaking_plainly(path):
            search.make_again(connection)
