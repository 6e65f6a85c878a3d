"""Measure everything there is a benchmark for, and write the table to benchmarks/results.md.

    python -m benchmarks [--quick] [PART...]

Every `bench_*.py` in this folder is asked by its `measure`. With `--quick` each runs once and only the part
of its cases that it calls QUICK: about a minute, and nothing is written. PART chooses benchmarks by name.
"""

import argparse
import importlib
import os
import platform
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks import runner

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "results.md"
ROUNDS = 3

TITLES = {
    "import": "Import",
    "memory": "Memory of the import",
    "read": "Reading files",
    "search": "Search, for each key pressed",
    "save": "Saving one customer",
    "duplicates": "Customers who stand twice",
    "write": "Export",
    "pdf": "Paper",
    "paper": "The list of customers on paper",
    "table": "Tables on the screen",
    "list": "The list of customers",
    "page": "The page of a customer, 100,000 customers",
    "quotes": "A quote of 200 lines",
    "reminders": "Reminders, 100,000 open",
    "today": "Today, calendar and list, 100,000 open",
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--quick", action="store_true", help="once, small, nothing written")
    parser.add_argument("--rounds", type=int, default=0)
    parser.add_argument("parts", nargs="*", help="only these: import, search, save ...")
    chosen = parser.parse_args()
    names = sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
    wanted = [name for name in (*TITLES, *names) if name in names and name in (chosen.parts or names)]
    rounds = chosen.rounds or (1 if chosen.quick else ROUNDS)
    began = time.perf_counter()
    parts = [f"# Measured\n\n{machine(rounds)}\n"]
    for name in dict.fromkeys(wanted):
        parts.append(f"## {TITLES.get(name, name)}\n\n{_measured(name, rounds, chosen.quick)}\n")
        print(parts[-1], flush=True)
    print(f"{time.perf_counter() - began:.0f} s")
    if not chosen.quick and not chosen.parts:
        RESULTS.write_text("\n".join(parts), encoding="utf-8")


def _measured(name: str, rounds: int, quick: bool) -> str:
    """Run one benchmark; one that fails says so and leaves the others their place in the table."""
    module = importlib.import_module(f"benchmarks.bench_{name}")
    try:
        rows: list[dict[str, Any]] = module.measure(rounds, getattr(module, "QUICK", "") if quick else "")
    except subprocess.CalledProcessError as failed:
        return f"Not measured: the case {failed.cmd[-1]!r} failed."
    return runner.table([runner.evened(row) for row in rows])


def machine(rounds: int) -> str:
    """Say what the figures were measured on, and how, as far as it matters."""
    from smallcrm.db import engine

    memory = (
        os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30 if sys.platform != "win32" else 0
    )
    sqlite = engine.connect_in_memory().execute("SELECT sqlite_version()").fetchone()[0]
    return (
        f"{os.cpu_count()} cores, {memory:.0f} GiB, Python {platform.python_version()}, SQLite {sqlite}, "
        f"{platform.system()}; load {os.getloadavg()[0]:.1f} at the start. Interleaved rounds, each case in "
        f"a fresh process: medians of {rounds}, a ratio being taken within a round. Ratios hold on other "
        "machines, seconds do not."
    )


if __name__ == "__main__":
    main()
