"""Writing lists: our export against bare openpyxl and the csv module, and making a sample.

    python -m benchmarks.bench_write [--rounds 5] [--customers 20000] [CASE...]

Every case runs in a process of its own, in turns, so that a busy machine slows them alike; the ratio to the
floor is taken round by round and its median printed. The floors write the very same cells, which lie ready in
memory when the clock starts; our export reads them from the customers' file within its time.

`bare openpyxl` is its write_only mode with what our list has too: a bold heading, widths, a frozen pane, a
filter. The customers are those of the sample, made once and kept beside the other files of the benchmarks.
"""

import argparse
import csv
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import data  # noqa: E402  # found by the line above
from smallcrm.db import customers as queries  # noqa: E402
from smallcrm.db import lines  # noqa: E402
from smallcrm.db.store import Store  # noqa: E402
from smallcrm.domain.errors import UserError  # noqa: E402
from smallcrm.headings import FileWords  # noqa: E402
from smallcrm.i18n import Catalogue  # noqa: E402
from smallcrm.services import exports  # noqa: E402
from smallcrm.services.demo import shop as demo  # noqa: E402
from smallcrm.services.demo.people import people  # noqa: E402
from smallcrm.spreadsheets.writing.export import Column, customer_columns  # noqa: E402

TODAY = date(2026, 11, 21)
WORDS = FileWords(Catalogue("zh"))
COUNT = "BENCH_CUSTOMERS"

Result = tuple[float, int, int]
"""Seconds of the processor, peak memory in MiB, rows."""


def now() -> datetime:
    return datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def count() -> int:
    return int(os.environ.get(COUNT, "20000"))


def shop() -> Path:
    """Give the path of a file of customers, made now if there is none that this version opens."""
    path = data.folder() / f"sample-{count()}.db"
    if path.exists():
        with suppress(UserError), Store.open(path, now=now, create=False):
            return path
    for each in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
        each.unlink(missing_ok=True)
    with Store.open(path, now=now) as store:
        demo.demo(store, customers=count(), language="zh", today=TODAY)
    return path


def cells() -> tuple[list[Column], list[list[Any]]]:
    """Read the list of customers as our export would write it."""
    with Store.open(shop(), now=now, read_only=True) as store:
        columns = customer_columns(lines.shape(store), WORDS)
        found = lines.lines(store, queries.ids(store))
        rows = [[column.value(line) for column in columns] for line in found]
    return columns, [[None if cell == "" else cell for cell in row] for row in rows]


def bare_openpyxl(target: Path) -> Result:
    columns, rows = cells()
    start = time.process_time()
    import openpyxl
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = openpyxl.Workbook(write_only=True)
    page: Any = book.create_sheet("list")
    for index, column in enumerate(columns, 1):
        page.column_dimensions[get_column_letter(index)].width = column.width
    page.freeze_panes = "C2"
    page.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(rows) + 1}"
    font, fill = Font(bold=True), PatternFill("solid", fgColor="DDDDDD")
    heading = []
    for column in columns:
        cell: Any = WriteOnlyCell(page, column.heading)
        cell.font, cell.fill = font, fill
        heading.append(cell)
    page.append(heading)
    for row in rows:
        page.append(row)
    book.save(target / "bare.xlsx")
    return _result(start, len(rows))


def our_writer(target: Path) -> Result:
    columns, rows = cells()
    start = time.process_time()
    from smallcrm.spreadsheets.writing.xlsx_out import writing

    with writing(target / "ours.xlsx") as book:
        sheet = book.sheet("list", [column.top for column in columns], frozen=2)
        for row in rows:
            sheet.add(row)
    return _result(start, len(rows))


def our_export(target: Path, ending: str) -> Result:
    with Store.open(shop(), now=now, read_only=True) as store:
        start = time.process_time()
        written = exports.export(store, target / f"ours{ending}", words=WORDS)
        return _result(start, written)


def csv_module(target: Path) -> Result:
    columns, rows = cells()
    start = time.process_time()
    with (target / "bare.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([column.heading for column in columns])
        writer.writerows(rows)
    return _result(start, len(rows))


def made_up(_: Path) -> Result:
    start = time.process_time()
    return _result(start, sum(1 for _ in people(count(), 1, "zh", TODAY)))


def our_sample(target: Path) -> Result:
    start = time.process_time()
    with Store.open(target / "sample.db", now=now) as store:
        made = demo.demo(store, customers=count(), language="zh", today=TODAY)
    return _result(start, made)


def _result(start: float, rows: int) -> Result:
    return time.process_time() - start, _peak() // 1024, rows


def _peak() -> int:
    """Say how much memory this process took at most, in KiB."""
    status = Path("/proc/self/status")
    if status.exists():
        # getrusage would count what the parent had when it started this process.
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if "VmHWM" in line)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


CASES: dict[str, Callable[[Path], Result]] = {
    "bare openpyxl": bare_openpyxl,
    "our writer": our_writer,
    "our export, .xlsx": lambda target: our_export(target, ".xlsx"),
    "csv module": csv_module,
    "our export, .csv": lambda target: our_export(target, ".csv"),
    "our export, .vcf": lambda target: our_export(target, ".vcf"),
    "people made up": made_up,
    "our sample": our_sample,
}
GOALS: tuple[tuple[str, str, float | None], ...] = (
    ("our writer", "bare openpyxl", 1.1),
    ("our export, .xlsx", "bare openpyxl", 1.1),
    ("our export, .csv", "csv module", None),
    ("our export, .vcf", "csv module", None),
    ("our sample", "people made up", None),
)


def measure(rounds: int = 5, only: str = "") -> list[dict[str, Any]]:
    """Run the cases in turns; give seconds and memory of ours and of the floor, ratio and goal for each."""
    goals = [goal for goal in GOALS if only in goal[0]]
    names = list(dict.fromkeys(name for goal in goals for name in goal[:2]))
    taken: dict[str, list[Result]] = {name: [] for name in names}
    shop()
    for _ in range(rounds):
        for name in names:
            taken[name].append(_once(name))
    return [
        {
            "what": f"{name}, {count():,} customers",
            "seconds": statistics.median(result[0] for result in taken[name]),
            "floor": floor,
            "floor_seconds": statistics.median(result[0] for result in taken[floor]),
            "ratio": statistics.median(
                ours[0] / theirs[0] for ours, theirs in zip(taken[name], taken[floor], strict=True)
            ),
            "goal": goal,
            "mib": max(result[1] for result in taken[name]),
            "floor_mib": max(result[1] for result in taken[floor]),
        }
        for name, floor, goal in goals
    ]


def _once(name: str) -> Result:
    command = [sys.executable, str(Path(__file__)), "--case", name]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds, mib, rows = json.loads(done.stdout)
    return seconds, mib, rows


def main() -> None:
    wanted = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    wanted.add_argument("--rounds", type=int, default=5)
    wanted.add_argument("--customers", type=int)
    wanted.add_argument("--case")
    wanted.add_argument("only", nargs="?", default="", help="part of the name of what to measure")
    chosen = wanted.parse_args()
    if chosen.customers:
        os.environ[COUNT] = str(chosen.customers)
    if chosen.case:
        with tempfile.TemporaryDirectory() as target:
            print(json.dumps(CASES[chosen.case](Path(target))))
        return
    print("| what | s | floor | s | ratio | goal | MiB | floor MiB |\n|---|---|---|---|---|---|---|---|")
    for row in measure(chosen.rounds, chosen.only):
        print(
            f"| {row['what']} | {row['seconds']:.3f} | {row['floor']} | {row['floor_seconds']:.3f} "
            f"| {row['ratio']:.2f} | {row['goal'] or '-'} | {row['mib']} | {row['floor_mib']} |"
        )


if __name__ == "__main__":
    main()
