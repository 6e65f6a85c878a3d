"""Do the program's main job on a sample, from the command line, and say where the results are.

    make run                              the first sample there is
    python scripts/run.py FILE.xls        another spreadsheet

Everything goes to the folder out/, on a fresh database each time; nobody's own customers are touched.
"""

import importlib.util
import os
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "out"
DATABASE = OUT / "demo.db"
REPORT = OUT / "monthly-report.pdf"
SAMPLES = [ROOT / "resources" / "samples" / name for name in ("garage.xls", "insurance.xlsx", "trading.csv")]


def main() -> int:
    given = [Path(name).resolve() for name in sys.argv[1:]]
    sample = next((file for file in given or SAMPLES if file.exists()), None)
    if importlib.util.find_spec("smallcrm.cli") is None:
        return _not_yet("The command line is not built yet, so there is nothing to run.")
    if sample is None:
        return _not_yet(
            "There is no spreadsheet to import: " + ", ".join(_short(one) for one in given or SAMPLES)
        )
    _start_afresh()
    rejects = OUT / "not-imported.xlsx"
    for command in (
        ["import", _short(sample), "--rejects", _short(rejects)],
        ["due", "--days", "30"],
        ["report", "monthly", "--out", _short(REPORT)],
    ):
        if _smallcrm(*command) != 0:
            print(f"Stopped: smallcrm {command[0]} did not finish.", file=sys.stderr)
            return 1
    print("\nThe results:")
    for file, about in (
        (REPORT, "the report of the month"),
        (rejects, "rows that were not imported, each with the reason"),
        (DATABASE, "the customers; look further with: smallcrm --db out/demo.db search NAME"),
    ):
        if file.exists():
            print(f"  {_short(file):<24} {about}")
    return 0


def _smallcrm(*command: str) -> int:
    """Run one command on the demonstration's own database, as a person would type it."""
    print(f"\n$ smallcrm {shlex.join(command)}", flush=True)
    surroundings = os.environ | {"SMALLCRM_HOME": str(OUT / "home")}
    words = [sys.executable, "-m", "smallcrm", *command, "--db", str(DATABASE)]
    return subprocess.run(words, cwd=ROOT, env=surroundings, stdin=subprocess.DEVNULL, check=False).returncode


def _start_afresh() -> None:
    OUT.mkdir(exist_ok=True)
    for made in (*OUT.glob(f"{DATABASE.name}*"), REPORT, OUT / "not-imported.xlsx"):
        made.unlink(missing_ok=True)


def _short(file: Path) -> str:
    return str(file.relative_to(ROOT)) if file.is_relative_to(ROOT) else str(file)


def _not_yet(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
