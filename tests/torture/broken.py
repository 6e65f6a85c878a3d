"""Seventy ways to break the program's own file, and what opening it must say.

Each is opened in a child: no crash, no hang, the file byte for byte as it was, and either the right class
of message or, where nothing of the customers is harmed, all of them.
"""

import hashlib
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from smallcrm.db import customers as queries
from smallcrm.db import search
from smallcrm.db.store import Store
from smallcrm.domain.errors import UserError
from smallcrm.services import customer_json
from smallcrm.services.demo import shop as demo
from tests.torture import children

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
PAGE = 4096
WHOLE = "whole"
"""Opens, and every customer is as before."""
OPENS = "opens"
"""Opens; a customer's text may have changed, which no plain file can notice."""
DAMAGED = "db_damaged"

Breaking = Callable[[Path], object]


@dataclass(slots=True)
class Result:
    """What opening the broken copies gave."""

    files: int = 0
    crashed: list[str] = field(default_factory=list)
    hung: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def right_share(self) -> float:
        return 1 - len(self.wrong) / self.files

    @property
    def is_good(self) -> bool:
        return not (self.crashed or self.hung or self.changed) and self.right_share >= 0.95

    def line(self) -> str:
        """Say it in one line."""
        return (
            f"G5 broken files: {self.files} files, crashed {len(self.crashed)}, hung {len(self.hung)}, "
            f"changed {len(self.changed)}, right {self.right_share:.1%}"
        )

    def report(self) -> str:
        """Name what went wrong."""
        named = (
            ("crashed", self.crashed),
            ("hung", self.hung),
            ("changed", self.changed),
            ("wrong", self.wrong),
        )
        return "\n".join([self.line(), *(f"  {kind}: {line}" for kind, lines in named for line in lines)])


def torture(folder: Path, *, seed: int = 1, limit_s: float = 20, every: int = 1) -> Result:
    """Break a copy in every way (or every so many) and open each."""
    result = Result()
    original = folder / "shop.db"
    make(original)
    wanted = _opened(original, limit_s).said[-1]
    assert wanted[0] == OPENS, wanted
    for number, (name, expected, breaking) in enumerate(breakings(seed)):
        if number % every:
            continue
        place = folder / f"{number:03d}"
        place.mkdir()
        path = place / "shop.db"
        shutil.copyfile(original, path)
        breaking(path)
        before = contents(place)
        ending = _opened(path, limit_s)
        result.files += 1
        if ending.hung:
            result.hung.append(name)
        elif ending.crashed or not ending.said:
            result.crashed.append(f"{name}: exit {ending.code}, said {ending.said}")
        else:
            _judge(name, expected, ending.said[-1], wanted, result)
            if ending.said[-1][0] == "refused" and contents(place) != before:
                result.changed.append(name)
    return result


def _judge(
    name: str, expected: tuple[str, ...], said: tuple[str, str], wanted: tuple[str, str], result: Result
) -> None:
    kind, value = said
    if kind == "refused":
        is_right = value in expected
    elif kind == OPENS:
        is_right = OPENS in expected or (WHOLE in expected and value == wanted[1])
    else:
        is_right = False
    if not is_right:
        shown = (
            value
            if kind != OPENS
            else f"opened, customers {'as before' if value == wanted[1] else 'changed'}"
        )
        result.wrong.append(f"{name}: {kind} {shown}, wanted {' or '.join(expected)}")


def make(path: Path) -> None:
    """Make a file of the program's own, with thirty customers and a search index."""
    with Store.open(path, now=lambda: NOW) as store:
        demo.demo(store, customers=30, language="en", today=date(2026, 11, 21))


def contents(place: Path) -> dict[str, str]:
    """Sum up the files of a folder, without the locks SQLite keeps beside an open one."""
    found = {}
    for path in sorted(place.iterdir()):
        if path.is_file() and not path.name.endswith("-shm"):
            data = path.read_bytes()
            if data or not path.name.endswith("-wal"):
                found[path.name] = hashlib.sha256(data).hexdigest()
    return found


def _opened(path: Path, limit_s: float) -> children.Ending:
    return children.run(open_and_read, str(path), limit_s=limit_s)


def open_and_read(pipe: Connection, name: str) -> None:
    """Open a file as the program does, read every customer, look for one; tell what came of it."""
    try:
        with Store.open(Path(name), now=lambda: NOW, create=False) as store, store.snapshot():
            write = customer_json.writer(store)
            whole = [write(each) for each in queries.whole_many(store, queries.ids(store, ()))]
            search.find(store, "holt")
            search.find(store, "a")
            digest = hashlib.sha256(repr(whole).encode("utf-8", "replace")).hexdigest()
        pipe.send((OPENS, digest))
    except UserError as error:
        pipe.send(("refused", error.code))


# The ways to break a file


def breakings(seed: int = 1) -> Iterator[tuple[str, tuple[str, ...], Breaking]]:
    """Give a name, what may come of it, and the deed."""
    dice = Random(seed)  # noqa: S311 - not for secrets
    yield from _sizes()
    yield from _pages(dice)
    yield from _headers()
    yield from _strangers(dice)
    yield from _schemas()
    yield from _search_tables()
    yield from _odd_rows()
    yield from _journals(dice)
    yield from _places()


def _sizes() -> Iterator[tuple[str, tuple[str, ...], Breaking]]:
    yield "empty", ("db_empty",), lambda path: path.write_bytes(b"")
    for size in (1, 15):
        yield f"cut to {size} bytes", ("db_foreign",), _cut(size)
    for size in (16, 99, 100, 512, PAGE - 1, PAGE, PAGE + 1, 10 * PAGE, 25 * PAGE + 17):
        yield f"cut to {size} bytes", (DAMAGED,), _cut(size)
    for share in (0.5, 0.9, 0.99):
        yield (
            f"cut to {share:.0%}",
            (DAMAGED,),
            lambda path, share=share: _cut(int(path.stat().st_size * share))(path),
        )
    yield "a page missing at the end", (DAMAGED,), lambda path: _cut(path.stat().st_size - PAGE)(path)
    yield "noise behind the end", (WHOLE,), lambda path: path.open("ab").write(os.urandom(3 * PAGE))


def _pages(dice: Random) -> Iterator[tuple[str, tuple[str, ...], Breaking]]:
    for number in range(12):
        share = dice.random()
        yield f"a page of zeros, {share:.2f}", (DAMAGED, WHOLE), _over(share, b"\0" * PAGE)
        noise = dice.randbytes(PAGE)
        yield f"a page of noise, {share:.2f}", (DAMAGED, WHOLE), _over(share, noise)
        if number % 3 == 0:
            other = dice.random()
            yield f"two pages swapped, {share:.2f}", (DAMAGED, WHOLE), _swapped(share, other)
            yield f"a page twice, {share:.2f}", (DAMAGED, WHOLE), _copied(share, other)
    for number in range(10):
        place, bit = dice.random(), 1 << dice.randrange(8)
        yield f"bit {number} flipped, {place:.3f}", (DAMAGED, OPENS), _flipped(place, bit)
    yield "the second page of zeros", (DAMAGED, WHOLE), lambda path: _write(path, PAGE, b"\0" * PAGE)
    yield (
        "schema page after the header of zeros",
        (DAMAGED,),
        lambda path: _write(path, 100, b"\0" * (PAGE - 100)),
    )


def _headers() -> Iterator[tuple[str, tuple[str, ...], Breaking]]:
    yield "magic changed", ("db_foreign",), lambda path: _write(path, 0, b"SQLite format 2\0")
    yield "another application", ("db_foreign",), lambda path: _write(path, 68, b"\x00\x00\x00\x2a")
    yield "no application", ("db_foreign",), lambda path: _write(path, 68, b"\0\0\0\0")
    yield "a newer program's", ("db_newer",), lambda path: _write(path, 60, (99).to_bytes(4, "big"))
    yield "a page size of 7", (DAMAGED, "db_foreign"), lambda path: _write(path, 16, b"\0\7")
    yield "a page size of 512", (DAMAGED,), lambda path: _write(path, 16, b"\2\0")
    yield "UTF-16 declared", (DAMAGED, OPENS), lambda path: _write(path, 56, (2).to_bytes(4, "big"))
    yield (
        "a file format of the future",
        (DAMAGED, "db_readonly", "db_newer"),
        lambda path: _write(path, 18, b"\x09\x09"),
    )
    yield "a wrong page count", (DAMAGED, WHOLE), lambda path: _write(path, 28, (999_999).to_bytes(4, "big"))


def _strangers(dice: Random) -> Iterator[tuple[str, tuple[str, ...], Breaking]]:
    yield "noise", ("db_foreign",), lambda path: path.write_bytes(dice.randbytes(40_000))
    page = b"<html><body>404 Not Found</body></html>" * 100
    yield "a web page", ("db_foreign",), lambda path: path.write_bytes(page)
    yield "a zip", ("db_foreign",), _as_zip
    yield "a text", ("db_foreign",), lambda path: path.write_text("Name;Phone\nAnn;1\n" * 500)
    yield "zeros", ("db_foreign",), lambda path: path.write_bytes(b"\0" * 40_000)
    yield "another program's database", ("db_foreign",), _another_database
    yield "an empty database of nobody", ("db_foreign",), _nobodys_database


ENDLESS = """
    WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS id, 1 AS customer_id FROM c
"""
KNOWN = "history_customer_update"
SCHEMAS = {
    "a trigger that deletes": "CREATE TRIGGER t AFTER INSERT ON customer BEGIN DELETE FROM sale; END",
    "a trigger that changes": "CREATE TRIGGER t AFTER UPDATE ON customer BEGIN DELETE FROM contact; END",
    "a trigger that refuses": "CREATE TRIGGER t BEFORE INSERT ON sale BEGIN SELECT RAISE(ABORT, 'no'); END",
    "a trigger under a known name": f"DROP TRIGGER {KNOWN}; "
    f"CREATE TRIGGER {KNOWN} AFTER UPDATE ON customer BEGIN DELETE FROM contact; END",
    "a history trigger missing": "DROP TRIGGER history_customer_insert",
    "an endless view": f"CREATE VIEW customers AS {ENDLESS}",
    "an endless view in place of a table": f"ALTER TABLE sale RENAME TO gone; CREATE VIEW sale AS {ENDLESS}",
    "a table more": "CREATE TABLE extra (x)",
    "an index more": "CREATE INDEX extra ON customer (note)",
    "an index missing": "DROP INDEX customer_name_key",
    "contacts missing": "DROP TABLE contact",
    "sales missing": "DROP TABLE sale",
    "steps missing": "DROP TABLE change; DROP TABLE step",
    "a column more": "ALTER TABLE customer ADD COLUMN extra TEXT",
    "a column renamed": "ALTER TABLE customer RENAME COLUMN note TO remark",
    "a table renamed": "ALTER TABLE reminder RENAME TO reminders",
}


def _schemas() -> Iterator[tuple[str, tuple[str, ...], Breaking]]:
    for name, sql in SCHEMAS.items():
        yield name, (DAMAGED,), _sql(sql)


def _search_tables() -> Iterator[tuple[str, tuple[str, ...], Breaking]]:
    broken = {
        "long search table missing": "DROP TABLE search_tri",
        "short search table missing": "DROP TABLE search_short",
        "long search table emptied": "DELETE FROM search_tri_data",
        "search segments of noise": "UPDATE search_tri_data SET block = randomblob(80) WHERE id > 10",
        "short segments of noise": "UPDATE search_short_data SET block = randomblob(80) WHERE id > 10",
        "search settings gone": "DELETE FROM search_tri_config",
        "the version of the index gone": "DELETE FROM meta",
    }
    for name, sql in broken.items():
        yield name, (WHOLE,), _sql(sql)


def _odd_rows() -> Iterator[tuple[str, tuple[str, ...], Breaking]]:
    odd = {
        "text that is not UTF-8": "UPDATE customer SET note = CAST(X'C3286162FF' AS TEXT) WHERE id = 3",
        "a name that is not UTF-8": "UPDATE customer SET name = CAST(X'FFFE80' AS TEXT) WHERE id = 4",
        "NUL in a name": "UPDATE customer SET name = 'Ann' || char(0) || 'Bell' WHERE id = 5",
        "half a surrogate": "UPDATE customer SET name = CAST(X'EDA080' AS TEXT) WHERE id = 6",
        "ten megabytes of note": "UPDATE customer SET note = printf('%.*c', 10000000, 'x') WHERE id = 7",
        "orphans": "DELETE FROM customer WHERE id = 8",
        "a field nobody defined": """UPDATE customer SET custom = '{"999": "x"}' WHERE id = 9""",
        "an amount beyond everything": "UPDATE sale SET amount = 9223372036854775807 WHERE id = 1",
    }
    for name, sql in odd.items():
        yield name, (OPENS, DAMAGED), _sql(sql)


def _journals(dice: Random) -> Iterator[tuple[str, tuple[str, ...], Breaking]]:
    noise = dice.randbytes(50_000)
    yield "noise as -wal", (WHOLE,), lambda path: _beside(path, "-wal").write_bytes(noise)
    yield "an empty -wal", (WHOLE,), lambda path: _beside(path, "-wal").write_bytes(b"")
    yield "noise as -shm", (WHOLE,), lambda path: _beside(path, "-shm").write_bytes(noise)
    yield "noise as -journal", (WHOLE, DAMAGED), lambda path: _beside(path, "-journal").write_bytes(noise)


def _places() -> Iterator[tuple[str, tuple[str, ...], Breaking]]:
    yield "not there", ("db_missing",), lambda path: path.unlink()
    yield "a folder", ("db_not_a_file",), lambda path: (path.unlink(), path.mkdir())
    yield "a pipe", ("db_not_a_file",), lambda path: (path.unlink(), os.mkfifo(path))
    yield "a link to itself", ("db_not_a_file", "db_missing", "db_unreadable"), _linked_to_itself


def _cut(size: int) -> Breaking:
    return lambda path: os.truncate(path, size)


def _write(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def _page_at(path: Path, share: float) -> int:
    """Choose a page that is not the first."""
    return PAGE * (1 + int(share * (path.stat().st_size // PAGE - 1)))


def _over(share: float, data: bytes) -> Breaking:
    return lambda path: _write(path, _page_at(path, share), data)


def _swapped(share: float, other: float) -> Breaking:
    def deed(path: Path) -> None:
        data, first, second = path.read_bytes(), _page_at(path, share), _page_at(path, other)
        _write(path, first, data[second : second + PAGE])
        _write(path, second, data[first : first + PAGE])

    return deed


def _copied(share: float, other: float) -> Breaking:
    def deed(path: Path) -> None:
        data, first, second = path.read_bytes(), _page_at(path, share), _page_at(path, other)
        _write(path, second, data[first : first + PAGE])

    return deed


def _flipped(place: float, bit: int) -> Breaking:
    def deed(path: Path) -> None:
        data = bytearray(path.read_bytes())
        data[100 + int(place * (len(data) - 100))] ^= bit
        path.write_bytes(data)

    return deed


def _sql(script: str) -> Breaking:
    """Change the file by SQL, as another program would: the standard library's SQLite, no foreign keys."""

    def deed(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA legacy_alter_table = ON")
            connection.executescript(script)
            connection.commit()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    return deed


def _as_zip(path: Path) -> None:
    path.unlink()
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("shop.db", b"x" * 9_000)


def _another_database(path: Path) -> None:
    path.unlink()
    _sql("PRAGMA application_id = 77; CREATE TABLE contacts (a, b); INSERT INTO contacts VALUES (1, 2)")(path)


def _nobodys_database(path: Path) -> None:
    path.unlink()
    _sql("CREATE TABLE t (a)")(path)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _linked_to_itself(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)
