"""The whole torture, a line for each goal: `python -m tests.torture [GOAL...]`; exits 1 on any FAIL.

Goals: kill, backups, broken, messy, offline, undone, drafts, due, clock, zones, repeats, numbers. `--few`
takes the small counts of the test suite, `--corpus DIR` imports the files of a folder instead and counts what
came of them.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.data.messy.build import all_cases
from tests.torture import (
    backups,
    broken,
    clocks,
    corpus,
    drafts,
    due_dates,
    hands,
    kill,
    messy,
    numbering,
    offline,
    repeats,
    undone,
)

Verdict = tuple[str, bool, list[str]]


def kills(folder: Path, few: bool) -> Verdict:
    """G1."""
    result = kill.torture(folder, kills=15 if few else 1_000)
    return result.line(), result.is_good, [*result.lost, *result.torn, *result.unsound]


def copies(folder: Path, few: bool) -> Verdict:
    """G4."""
    result = backups.torture(folder, imports=4 if few else 30, days=20 if few else 400)
    return result.line(), result.is_good, result.faults


def breakings(folder: Path, few: bool) -> Verdict:
    """G5."""
    result = broken.torture(folder, limit_s=20 if few else 5)
    return result.line(), result.is_good, result.report().splitlines()[1:]


def tables(folder: Path, few: bool) -> Verdict:
    """G9 and G10."""
    tally = messy.examine_all(all_cases()[:: 8 if few else 1], folder)
    headline, *details = tally.report(400).splitlines()
    unsaid = sum(len(outcome.unsaid) for outcome in tally.outcomes)
    is_good = tally.score.share >= 0.97 and tally.perfect_share >= 0.9 and not tally.dropped and not unsaid
    return f"G9, G10 messy tables: {headline}, {unsaid} warnings not given", is_good, details


def network(folder: Path, few: bool) -> Verdict:
    """G22."""
    result = offline.torture(folder)
    return result.line(), result.is_good, [*result.connections, *result.failed]


def typing(folder: Path, few: bool) -> Verdict:
    """G23."""
    result = drafts.torture(folder, kills=3 if few else 50)
    return result.line(), result.is_good, result.faults


def reversals(folder: Path, few: bool) -> Verdict:
    """G24."""
    result = undone.torture(folder, imports=10 if few else 100)
    return result.line(), result.is_good, result.faults


def due_mornings(folder: Path, few: bool) -> Verdict:
    """Two years of a shop, every morning against an oracle."""
    result = due_dates.torture(folder, things=30 if few else 5_000, days=730)
    return result.line(), result.is_good, result.faults


def numbers_given(folder: Path, few: bool) -> Verdict:
    """Two programs that number quotes at once, one of them killed."""
    result = numbering.torture(folder, rounds=3 if few else 100)
    return result.line(), result.is_good, result.faults


def wrong_clocks(folder: Path, few: bool) -> Verdict:
    """G17."""
    result = clocks.jumps(folder, days=16 if few else 60)
    return result.line(), result.is_good, result.faults


def changed_clocks(folder: Path, few: bool) -> Verdict:
    """G18."""
    result = clocks.nights(folder, zones=2 if few else 6, every_min=60 if few else 1)
    return result.line(), result.is_good, result.faults


def repetitions(_folder: Path, few: bool) -> Verdict:
    """G19."""
    result = repeats.torture(rules=1_000 if few else 10_000)
    return result.line(), result.is_good, result.faults


def long_run(folder: Path, few: bool) -> Verdict:
    """G25."""
    result = hands.torture(folder, acts=300 if few else 5_000, seeds=1 if few else 6)
    return result.line(), result.is_good, result.faults


GOALS: dict[str, Callable[[Path, bool], Verdict]] = {
    "kill": kills,
    "backups": copies,
    "broken": breakings,
    "messy": tables,
    "offline": network,
    "undone": reversals,
    "due": due_mornings,
    "clock": wrong_clocks,
    "zones": changed_clocks,
    "repeats": repetitions,
    "numbers": numbers_given,
    "drafts": typing,
    "hands": long_run,
}


def main() -> int:
    """Run the goals asked for, all by default."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture")
    parser.add_argument("goals", nargs="*", choices=[*GOALS, []], metavar="GOAL", help=", ".join(GOALS))
    parser.add_argument("--few", action="store_true", help="the small counts of the test suite")
    parser.add_argument("--corpus", type=Path, metavar="DIR", help="import the files of this folder instead")
    parser.add_argument("--country", default="GB", help="whose telephones and dates the corpus has")
    parser.add_argument("--lang", default="en")
    options = parser.parse_args()
    if options.corpus:
        return int(not _run(lambda place: _corpus(place, options)))
    good = [_run(lambda place, name=name: GOALS[name](place, options.few)) for name in options.goals or GOALS]
    return int(not all(good))


def _corpus(place: Path, options: argparse.Namespace) -> Verdict:
    result = corpus.torture(options.corpus, place, country=options.country, language=options.lang)
    return result.line(), result.is_good, [*result.crashed, *result.hung, *result.refused]


def _run(goal: Callable[[Path], Verdict]) -> bool:
    """Run one goal in a folder of its own and print its line, with the details where it failed."""
    with tempfile.TemporaryDirectory(prefix="torture-") as place:
        os.environ["SMALLCRM_HOME"] = str(Path(place) / "home")
        line, is_good, details = goal(Path(place))
    print(f"{line} … {'PASS' if is_good else 'FAIL'}", flush=True)
    if not is_good:
        print("\n".join(f"  {detail}" for detail in details[:200]), flush=True)
    return is_good


if __name__ == "__main__":
    sys.exit(main())
