"""Running cases against each other: fresh processes, in turns, so that a busy machine slows all alike.

A case is a function without arguments that gives a `Result`. A script with cases runs one of them when it is
called with `--case NAME`, and prints it as JSON.
"""

import argparse
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent

Result = dict[str, float]
"""What a case measured, by name: "s" and "cpu s" (seconds), "MiB" (peak), "p95 ms" and the like."""

Row = dict[str, Any]
"""A line of the table: what, value, unit, floor, floor_value, ratio, goal, mib."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A case, what it is compared with, by which of their figures, and the ratio or the figure wanted."""

    what: str
    floor: str
    figure: str = "s"
    ratio: float | None = None
    most: float | None = None

    @property
    def text(self) -> str:
        """Say what is wanted."""
        if self.most is not None:
            return f"{self.most:g} {unit(self.figure)}"
        return f"{self.ratio:g} x" if self.ratio is not None else "-"


def unit(figure: str) -> str:
    return figure.rsplit(" ", 1)[-1]


def timed(work: Callable[[], object]) -> Result:
    """Do something once: its seconds by the clock and of the processor, children included, and its peak."""
    began, spent = time.perf_counter(), _spent()
    work()
    return {"s": time.perf_counter() - began, "cpu s": _spent() - spent, "MiB": peak()}


def peak() -> float:
    """Give the peak memory in MiB of this process or of a child, whichever is the larger."""
    return max(_own_peak(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)


def _own_peak() -> float:
    """Give the peak in MiB of this process since it began its own program.

    What the system calls the largest size counts from before that: a case would seem to need as much as the
    process that started it.
    """
    try:
        told = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return int(told.partition("VmHWM:")[2].split(maxsplit=1)[0]) / 1024


def _spent() -> float:
    return sum(sum(resource.getrusage(who)[:2]) for who in _WHO)


_WHO = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def compare(script: str, goals: Sequence[Goal], rounds: int, only: str = "") -> list[Row]:
    """Run the cases of the goals in turns; ratios are taken round by round and their median given."""
    wanted = [goal for goal in goals if only in goal.what]
    names = list(dict.fromkeys(name for goal in wanted for name in (goal.floor, goal.what)))
    taken: dict[str, list[Result]] = {name: [] for name in names}
    for _ in range(rounds):
        for name in names:
            command = [sys.executable, script, "--case", name]
            done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT)
            taken[name].append(json.loads(done.stdout.splitlines()[-1]))
    return [_row(goal, taken[goal.what], taken[goal.floor]) for goal in wanted]


def _row(goal: Goal, ours: Sequence[Result], floors: Sequence[Result]) -> Row:
    pairs = [(one[goal.figure], other[goal.figure]) for one, other in zip(ours, floors, strict=True)]
    return {
        "what": goal.what if goal.figure == "s" else f"{goal.what}, {goal.figure}",
        "value": statistics.median(one for one, _ in pairs),
        "unit": unit(goal.figure),
        "floor": goal.floor,
        "floor_value": statistics.median(other for _, other in pairs),
        "ratio": statistics.median(one / other for one, other in pairs),
        "goal": goal.text,
        "mib": max(result["MiB"] for result in ours),
    }


def evened(row: Row) -> Row:
    """Bring a line of a benchmark that measures seconds only into the form of all."""
    if "value" in row:
        return row
    goal = row.get("goal")
    return {
        "what": row["what"],
        "value": row["seconds"],
        "unit": "s",
        "floor": row["floor"],
        "floor_value": row["floor_seconds"],
        "ratio": row["ratio"],
        "goal": goal if isinstance(goal, str) else f"{goal:g} x" if goal else "-",
        "mib": row["mib"],
    }


def table(rows: Sequence[Row]) -> str:
    """Write lines as a Markdown table."""
    lines = [
        "| what | measured | against | measured | ratio | wanted | peak MiB |",
        "|---|--:|---|--:|--:|--:|--:|",
    ]
    for row in rows:
        name = row["unit"]
        lines.append(
            f"| {row['what']} | {_shown(row['value'])} {name} | {row['floor']} "
            f"| {_shown(row['floor_value'])} {name} | {row['ratio']:.2f} | {row['goal']} | {row['mib']:.0f} |"
        )
    return "\n".join(lines)


def _shown(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def main(
    cases: Mapping[str, Callable[[], Result]], measure: Callable[[int, str], list[Row]], rounds: int = 3
) -> None:
    """Be the command of a script with cases."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=rounds)
    parser.add_argument("--case")
    parser.add_argument("only", nargs="?", default="", help="part of the name of what to measure")
    chosen = parser.parse_args()
    if chosen.case:
        print(json.dumps(cases[chosen.case]()))
    else:
        print(table(measure(chosen.rounds, chosen.only)))
