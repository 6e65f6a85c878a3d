"""Reading a file: all of it, child process included, against the bare library in a process of its own.

    python -m benchmarks.bench_read [--rounds 5] [CASE...]

Every case runs in a fresh process, all cases in turns, so that a busy machine slows them alike; the ratio
to the floor is taken round by round and its median printed. The clock starts after the imports of the case.
Peak memory is that of the process itself and of its child, whichever is the larger.

The workbook has its texts in one shared list, as Excel writes them.
"""

import argparse
import csv
import json
import resource
import statistics
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import data  # noqa: E402  # found by the line above

_EPOCH = date(1899, 12, 30).toordinal()
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"

Result = tuple[float, int, int]
"""Seconds, peak memory in MiB, rows."""


def excel_like(count: int) -> Path:
    """Give the path of a workbook as Excel would have written it, written now if it is not there."""
    path = data.folder() / f"excel-like-{count}.xlsx"
    if not path.exists():
        fresh = path.with_suffix(".part")
        _write(fresh, count)
        fresh.replace(path)
    return path


def _write(path: Path, count: int) -> None:
    shared: dict[str, int] = {}
    lines = []
    for number, row in enumerate((data.HEADER, *data.rows(count)), 1):
        cells = (_cell(f"{chr(65 + at)}{number}", value, shared) for at, value in enumerate(row))
        lines.append(f'<row r="{number}" spans="1:15">{"".join(cells)}</row>')
    types = "".join(
        f'<Override PartName="/xl/{part}.xml" ContentType="{_KIND}.{kind}+xml"/>'
        for part, kind in (
            ("workbook", "sheet.main"),
            ("worksheets/sheet1", "worksheet"),
            ("styles", "styles"),
            ("sharedStrings", "sharedStrings"),
        )
    )
    relations = "".join(
        f'<Relationship Id="rId{at}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(
            (
                ("worksheet", "worksheets/sheet1.xml"),
                ("styles", "styles.xml"),
                ("sharedStrings", "sharedStrings.xml"),
            ),
            1,
        )
    )
    relation = f'<Relationships xmlns="{_PACKAGE}/relationships">'
    texts = "".join(f"<si><t>{escape(text)}</t></si>" for text in shared)
    members = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{types}</Types>",
        "_rels/.rels": f'{relation}<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/_rels/workbook.xml.rels": f"{relation}{relations}</Relationships>",
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        '<sheet name="Customers" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><fonts count="1"><font/></fonts>'
        '<fills count="1"><fill/></fills><borders count="1"><border/></borders>'
        '<cellStyleXfs count="1"><xf/></cellStyleXfs>'
        '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_MAIN}"><sheetData>'
        f"{''.join(lines)}</sheetData></worksheet>",
        "xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}" uniqueCount="{len(shared)}">{texts}</sst>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def _cell(place: str, value: object, shared: dict[str, int]) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, date):
        return f'<c r="{place}" s="1"><v>{value.toordinal() - _EPOCH}</v></c>'
    if isinstance(value, int | float):
        return f'<c r="{place}"><v>{value!r}</v></c>'
    number = shared.setdefault(str(value), len(shared))
    return f'<c r="{place}" t="s"><v>{number}</v></c>'


def our(path: Path) -> Result:
    from smallcrm.spreadsheets.reading.read import read_workbook

    start = time.perf_counter()
    book = read_workbook(path)
    return _result(start, len(book.sheets[0].rows))


def calamine(path: Path) -> Result:
    from python_calamine import CalamineWorkbook

    start = time.perf_counter()
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(skip_empty_area=False)
    return _result(start, len(rows))


def csv_module(path: Path, encoding: str) -> Result:
    start = time.perf_counter()
    with path.open(encoding=encoding, newline="") as file:
        rows = list(csv.reader(file))
    return _result(start, len(rows))


def _result(start: float, rows: int) -> Result:
    seconds = time.perf_counter() - start
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return seconds, peak // 1024, rows


CASES: dict[str, Callable[[], Result]] = {
    "calamine, 100,000 rows": lambda: calamine(excel_like(100_000)),
    "our xlsx, 100,000 rows": lambda: our(excel_like(100_000)),
    "calamine, 100 rows": lambda: calamine(excel_like(100)),
    "our xlsx, 100 rows": lambda: our(excel_like(100)),
    "csv module, gb18030": lambda: csv_module(data.text(encoding="gb18030"), "gb18030"),
    "our csv, gb18030": lambda: our(data.text(encoding="gb18030")),
    "csv module, cp1251": lambda: csv_module(data.text(encoding="cp1251"), "cp1251"),
    "our csv, cp1251": lambda: our(data.text(encoding="cp1251")),
    "csv module, utf-8": lambda: csv_module(data.text(), "utf-8-sig"),
    "our csv, utf-8": lambda: our(data.text()),
}
GOALS: tuple[tuple[str, str, float | None], ...] = (
    ("our xlsx, 100,000 rows", "calamine, 100,000 rows", 1.25),
    ("our xlsx, 100 rows", "calamine, 100 rows", None),
    ("our csv, gb18030", "csv module, gb18030", 1.4),
    ("our csv, cp1251", "csv module, cp1251", 1.4),
    ("our csv, utf-8", "csv module, utf-8", 1.4),
)


def measure(rounds: int = 5, only: str = "") -> list[dict[str, Any]]:
    """Run the cases in turns; give what, seconds, floor, floor_seconds, ratio, goal, mib for each goal."""
    goals = [goal for goal in GOALS if only in goal[0]]
    names = [name for goal in goals for name in goal[:2]]
    taken: dict[str, list[Result]] = {name: [] for name in names}
    excel_like(100)
    for _ in range(rounds):
        for name in names:
            taken[name].append(_once(name))
    return [
        {
            "what": name,
            "seconds": statistics.median(result[0] for result in taken[name]),
            "floor": floor,
            "floor_seconds": statistics.median(result[0] for result in taken[floor]),
            "ratio": statistics.median(
                ours[0] / theirs[0] for ours, theirs in zip(taken[name], taken[floor], strict=True)
            ),
            "goal": goal,
            "mib": max(result[1] for result in taken[name]),
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
    wanted.add_argument("--case")
    wanted.add_argument("only", nargs="?", default="", help="part of the name of what to measure")
    chosen = wanted.parse_args()
    if chosen.case:
        print(json.dumps(CASES[chosen.case]()))
        return
    print("| what | s | floor | s | ratio | goal | MiB |\n|---|---|---|---|---|---|---|")
    for row in measure(chosen.rounds, chosen.only):
        print(
            f"| {row['what']} | {row['seconds']:.3f} | {row['floor']} | {row['floor_seconds']:.3f} "
            f"| {row['ratio']:.2f} | {row['goal'] or '-'} | {row['mib']} |"
        )


if __name__ == "__main__":
    main()
