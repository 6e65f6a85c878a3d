"""Importing a workbook of 100,000 customers by 15 columns into an empty file, and taking that back.

    python -m benchmarks.bench_import [--rounds 3] [WHAT]

All of it is measured: reading, understanding, matching, writing, history, search index and commit. Compared
with the bare calamine read of the same file, and with the loop people write first: openpyxl row by row, a
SELECT for the telephone, an INSERT, a line in a trigram index.
"""

import sqlite3
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import data, runner  # noqa: E402  # found by the line above
from benchmarks.runner import Goal, Result  # noqa: E402  # likewise

LARGE, SMALL = 100_000, 10_000
TODAY = date(2026, 11, 21)


def calamine(rows: int) -> Result:
    """Read the file and do nothing with it."""
    from python_calamine import CalamineWorkbook

    path = data.workbook(rows)
    return runner.timed(lambda: CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())


def naive(rows: int) -> Result:
    """Do what comes to mind first, with a search index but without history, cleaning or report."""
    import openpyxl

    path = data.workbook(rows)

    def load(place: Path) -> None:
        connection = sqlite3.connect(place)
        names = [f"c{at}" for at in range(len(data.HEADER))]
        connection.execute(f"CREATE TABLE customer (id INTEGER PRIMARY KEY, {', '.join(names)}, phone)")
        connection.execute("CREATE UNIQUE INDEX by_phone ON customer (phone)")
        connection.execute("CREATE VIRTUAL TABLE found USING fts5 (t, tokenize = 'trigram')")
        marks = ", ".join("?" * (len(names) + 1))
        sheet = openpyxl.load_workbook(path, read_only=True).worksheets[0]
        for values in sheet.iter_rows(min_row=2, values_only=True):
            phone = "".join(filter(str.isdigit, str(values[2])))
            known = connection.execute("SELECT id FROM customer WHERE phone = ?", (phone,)).fetchone()
            if known is None:
                texts = [value.isoformat() if isinstance(value, date) else value for value in values]
                texts += [None] * (len(names) - len(texts))
                added = connection.execute(
                    f"INSERT INTO customer ({', '.join(names)}, phone) VALUES ({marks})", [*texts, phone]
                )
                line = "\n".join(str(text) for text in texts if text is not None)
                connection.execute("INSERT INTO found (rowid, t) VALUES (?, ?)", (added.lastrowid, line))
        connection.commit()
        connection.close()

    with tempfile.TemporaryDirectory() as folder:
        return runner.timed(lambda: load(Path(folder) / "naive.db"))


def ours(rows: int) -> Result:
    """Import as the program does, the file opened and closed."""
    path = data.workbook(rows)
    with tempfile.TemporaryDirectory() as folder:
        return runner.timed(lambda: _import(path, Path(folder) / "shop.db"))


def undone(rows: int) -> Result:
    """Take an import back."""
    from smallcrm.db import undo
    from smallcrm.db.store import Store

    path = data.workbook(rows)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "shop.db"
        _import(path, place)
        with Store.open(place, now=_now) as store:
            result = runner.timed(lambda: undo.undo(store))
            if store.customers.count():
                raise AssertionError("customers are left")
    return result


def _import(path: Path, place: Path) -> None:
    from smallcrm.db.store import Store
    from smallcrm.services import imports

    request = imports.Request(files=(path,), country="CN", language="en")
    sources = imports.read(request)
    with Store.open(place, now=_now) as store:
        outcome = imports.bring_in(store, sources, request, today=TODAY)
    if outcome.count("added") + outcome.count("duplicates") != outcome.tables[0].rows:
        raise AssertionError("rows are missing")


def _now() -> datetime:
    return datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


CASES = {
    f"{name}, {rows:,} rows": (lambda work=work, rows=rows: work(rows))
    for rows in (LARGE, SMALL)
    for name, work in (("calamine", calamine), ("openpyxl loop", naive), ("import", ours), ("undo", undone))
}
GOALS = (
    Goal("import, 100,000 rows", "calamine, 100,000 rows", ratio=6),
    Goal("import, 100,000 rows", "calamine, 100,000 rows", figure="cpu s"),
    Goal("import, 100,000 rows", "openpyxl loop, 100,000 rows", ratio=0.5),
    Goal("undo, 100,000 rows", "import, 100,000 rows"),
    Goal("import, 10,000 rows", "calamine, 10,000 rows", ratio=6),
    Goal("import, 10,000 rows", "openpyxl loop, 10,000 rows", ratio=0.5),
)
QUICK = "10,000"


def measure(rounds: int = 3, only: str = "") -> list[runner.Row]:
    """Run the cases in turns and compare them."""
    for rows in (LARGE, SMALL):
        data.workbook(rows)
    return runner.compare(__file__, GOALS, rounds, only)


if __name__ == "__main__":
    runner.main(CASES, measure)
