"""A table of customers on the screen, against the same table over rows that cost nothing.

    python -m benchmarks.bench_table [--rounds 3] [WHAT]

The rows lie in a real SQLite file with indexes on what is sorted by. The floor of the goals is a plain
QTableView over one constant string; beside it stands our own table over a provider that has the ids in a
range and gives every row the same record, so that only the view's own work is left. Milliseconds are the
processor's, which a busy machine does not stretch: painting and reading wait for nothing else.
"""

import json
import os
import sqlite3
import statistics
import sys
import time
from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import data, runner  # found by the line above
from benchmarks.runner import Goal, Result  # likewise

SIZES = (100_000, 1_000_000)
COLUMNS = ("id", "name", "phone", "phone_2", "email", "plate", "policy", "ends_on", "status")
SAME = (1, "Иванов 王小明", "139 0000 4417", "", "a@b.example", "浙A·7K204", "PL-1", "2026-11-20", "active")
WIDTH, ROW, ROWS = 1100, 34, 30


class SqlRows:
    """Rows of the file, as a page's query gives them."""

    def __init__(self, count: int) -> None:
        self._file = sqlite3.connect(file(count))
        self._count = count

    def count(self) -> int:
        return int(self._file.execute("SELECT count(*) FROM customer").fetchone()[0])

    def ids(self, sort: Any, limit: int | None = None, offset: int = 0) -> Sequence[int]:
        key, way = (sort.key, "DESC" if sort.is_descending else "ASC") if sort else ("id", "ASC")
        order = f"SELECT id FROM customer ORDER BY {key} {way}, id {way}"
        if limit is not None:
            return [id_ for (id_,) in self._file.execute(f"{order} LIMIT {limit} OFFSET {offset}")]
        # One text of all numbers is read in a third of the time of as many rows.
        whole = self._file.execute(f"SELECT json_group_array(id) FROM ({order})").fetchone()[0]
        return array("q", json.loads(whole))

    def rows(self, ids: Sequence[int]) -> Mapping[int, Sequence[object]]:
        wanted = ",".join(map(str, ids))
        query = f"SELECT {','.join(COLUMNS)} FROM customer WHERE id IN ({wanted})"
        return {row[0]: row for row in self._file.execute(query)}


class SameRows:
    """Rows that cost nothing."""

    def __init__(self, count: int) -> None:
        self._count = count

    def count(self) -> int:
        return self._count

    def ids(self, _sort: Any, limit: int | None = None, offset: int = 0) -> Sequence[int]:
        return range(offset + 1, min(offset + (limit or self._count), self._count) + 1)

    def rows(self, ids: Sequence[int]) -> Mapping[int, Sequence[object]]:
        return dict.fromkeys(ids, SAME)


def file(count: int) -> str:
    """Name the file of so many customers, made where it is missing."""
    place = data.folder() / f"table-{count}.db"
    if not place.exists():
        unfinished = place.with_suffix(".new")
        unfinished.unlink(missing_ok=True)
        made = sqlite3.connect(unfinished)
        made.execute(f"CREATE TABLE customer (id INTEGER PRIMARY KEY, {', '.join(COLUMNS[1:])})")
        rows = (
            (row[0], row[1], str(row[2]), str(row[3]), row[4], row[5], row[6], str(row[9]), row[13])
            for row in ([number, *row[1:]] for number, row in enumerate(data.rows(count), start=1))
        )
        made.executemany(f"INSERT INTO customer VALUES ({','.join('?' * len(COLUMNS))})", rows)
        made.execute("CREATE INDEX by_name ON customer (name)")
        made.execute("CREATE INDEX by_end ON customer (ends_on)")
        made.commit()
        made.close()
        unfinished.rename(place)
    return str(place)


def ours(provider: Callable[[int], Any], count: int) -> Result:
    """Open, repaint, scroll and sort the kit's table."""
    app = _application()
    from smallcrm.ui.kit.cards import EmptyState
    from smallcrm.ui.kit.table_model import ColumnSpec, RecordTableModel, Sort
    from smallcrm.ui.kit.tables import RecordTable, TextCell
    from smallcrm.ui.kit.theme import theme

    theme.apply(app, "light")
    columns = [
        ColumnSpec(name=name, title=name, cell=partial(_cell, TextCell, place), sort=name, width=120)
        for place, name in enumerate(COLUMNS)
    ]
    rows = provider(count)

    def make() -> Any:
        model = RecordTableModel(columns, rows, sort=Sort("id"), has_ticks=False)
        return RecordTable(model, EmptyState("people", "Nobody"), is_compact=True)

    # The first window of a process pays for fonts and styles; that is the start's own benchmark.
    _opened(make, app)
    taken, table = _opened(make, app)
    view = table.view
    result: Result = {"first paint ms": taken, "repaint ms": _repaint(view)}
    result["to the end ms"] = _timed(lambda: (view.scrollToBottom(), view.viewport().repaint()))
    result["jump p95 ms"] = _jumps(view, count)
    view.scrollToTop()
    result["sort ms"] = _timed(lambda: (table.model.sort(1), view.viewport().repaint()))
    result["MiB"] = runner.peak()
    return result


def plain(count: int) -> Result:
    """Open and repaint Qt's own table of one constant string."""
    app = _application()
    from PySide6.QtCore import QAbstractTableModel
    from PySide6.QtWidgets import QTableView

    class Constant(QAbstractTableModel):
        def rowCount(self, _parent: object = None) -> int:  # noqa: N802 - Qt's name
            return count

        def columnCount(self, _parent: object = None) -> int:  # noqa: N802 - Qt's name
            return len(COLUMNS)

        def data(self, _index: object, role: int = 0) -> str | None:
            return SAME[1] if role == 0 else None

    def make() -> Any:
        view = QTableView()
        view.verticalHeader().setDefaultSectionSize(ROW)
        view.verticalHeader().hide()
        view.setWordWrap(False)
        view.view = view
        view.kept = Constant()
        view.setModel(view.kept)
        return view

    _opened(make, app)
    taken, view = _opened(make, app)
    result: Result = {"first paint ms": taken, "repaint ms": _repaint(view)}
    result["to the end ms"] = _timed(lambda: (view.scrollToBottom(), view.viewport().repaint()))
    result["jump p95 ms"] = _jumps(view, count)
    result["sort ms"] = _repaint(view)
    result["MiB"] = runner.peak()
    return result


def _application() -> Any:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    return QApplication([])


def _cell(kind: Callable[[str], Any], place: int, row: Sequence[object]) -> Any:
    return kind(str(row[place]))


def _opened(make: Callable[[], Any], app: Any) -> tuple[float, Any]:
    """Open a table and wait for its first picture; give the milliseconds and the table."""
    began = time.process_time()
    table = make()
    table.resize(WIDTH, ROW * (ROWS + 1))
    table.show()
    app.processEvents()
    table.view.viewport().repaint()
    return 1000 * (time.process_time() - began), table


def _timed(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)


def _repaint(view: Any) -> float:
    view.viewport().repaint()
    return statistics.median(_timed(view.viewport().repaint) for _ in range(30))


def _jumps(view: Any, count: int) -> float:
    dice, bar = Random(1), view.verticalScrollBar()
    taken = sorted(
        _timed(lambda: (bar.setValue(dice.randrange(bar.maximum() or count)), view.viewport().repaint()))
        for _ in range(100)
    )
    return taken[95]


CASES = {
    f"{name}, {count:,} rows": partial(work, count)
    for count in SIZES
    for name, work in (
        ("table", partial(ours, SqlRows)),
        ("same rows", partial(ours, SameRows)),
        ("plain QTableView", plain),
    )
}
RATIOS = {"first paint ms": 1.2, "sort ms": 1.6, "to the end ms": 3.5}
FIGURES = ("first paint ms", "repaint ms", "to the end ms", "jump p95 ms", "sort ms")
GOALS = tuple(
    Goal(
        f"table, {count:,} rows",
        f"plain QTableView, {count:,} rows",
        figure=figure,
        ratio=RATIOS.get(figure) if count == SIZES[0] else None,
        most=12.0 if figure == "repaint ms" else None,
    )
    for count in SIZES
    for figure in FIGURES
) + tuple(
    Goal(f"table, {count:,} rows", f"same rows, {count:,} rows", figure=figure)
    for count in SIZES
    for figure in FIGURES
)
QUICK = "100,000"


def measure(rounds: int = 3, only: str = "") -> list[runner.Row]:
    """Make the files where they are missing, run the cases in turns and compare them."""
    for count in SIZES:
        if only in f"{count:,}":
            file(count)
    return runner.compare(__file__, GOALS, rounds, only)


if __name__ == "__main__":
    runner.main(CASES, measure)
