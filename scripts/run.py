"""Show the program: its window where there is a screen, otherwise its main job on a sample, in pictures.

    make run                              the window; without a screen the job, off screen
    make run ARGS=FILE.xls                the job with another spreadsheet, screen or not

The job goes through the real windows: an old spreadsheet is imported, the morning's page is looked at, the
report of the month is written. Everything lands in out/, on a fresh database each time; nobody's own
customers are touched.
"""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pictures

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "out"
DATABASE = OUT / "demo.db"
REPORT = OUT / "monthly-report.pdf"
SAMPLE = ROOT / "resources" / "samples" / "garage.xls"
COUNTED = (
    ("customers", lambda window: window.ctx.store.customers),
    ("things", lambda window: window.ctx.store.assets),
    ("reminders", lambda window: window.ctx.store.reminders),
)
MOST_STEPS = 5
"""A wizard with more steps than this does not end."""


def main() -> int:
    given = [Path(name).resolve() for name in sys.argv[1:]]
    if not given:
        opened = _open_window()
        if opened is not None:
            return opened
    sample = (given or [SAMPLE])[0]
    if not sample.is_file():
        print(f"There is no spreadsheet to import: {_short(sample)}.", file=sys.stderr)
        return 1
    _start_afresh()
    pictures.without_screen(OUT / "home")
    print(f"Off screen, with the windows of the program: {_short(sample)} becomes customers.\n", flush=True)
    with pictures.opened(DATABASE, now=lambda: datetime.now(UTC), language="en", theme="light") as window:
        taken = _work(window, sample)
        counts = [f"{store_of(window).count()} {noun}" for noun, store_of in COUNTED]
    if not taken:
        print("Stopped: nothing was imported. The last picture in out/ says why.", file=sys.stderr)
        return 1
    print(f"{sample.name}: {', '.join(counts)}.\n")
    if _smallcrm("history", "--limit", "3") or _smallcrm("due", "--days", "14"):
        return 1
    _say_where(taken)
    return 0


def _open_window() -> int | None:
    """Open the user's own window; None where it cannot be seen."""
    from smallcrm.cli import has_screen

    if not has_screen():
        return None
    return subprocess.run([sys.executable, "-m", "smallcrm"], check=False).returncode


def _work(window: Any, sample: Path) -> list[tuple[Path, str]]:
    """Do the first quarter of an hour with the program. Returns the pictures taken, none if it stopped."""
    taken: list[tuple[Path, str]] = []

    def look(name: str, about: str) -> None:
        taken.append((OUT / f"{len(taken) + 1}-{name}.png", about))
        pictures.keep(window, taken[-1][0])

    look("first-start", "the first start")
    window.go("importing", [sample])
    look("columns", "the columns of the spreadsheet, and what they become")
    page = window.page
    for _ in range(MOST_STEPS):
        if window.ctx.store.customers.count():
            break
        page.go_on()
        look("import", "a step of the import")
    else:
        return []
    for place, about in (
        ("today", "whom to call today"),
        ("customers", "the customers"),
        ("reports", "the report of the month"),
    ):
        window.go(place)
        look(place, about)
    window.page.save_to(REPORT)
    return taken


def _smallcrm(*command: str) -> int:
    """Run one command on the same file, as a person would type it."""
    print(f"$ smallcrm {' '.join(command)}", flush=True)
    surroundings = os.environ | {"SMALLCRM_HOME": str(OUT / "home")}
    words = [sys.executable, "-m", "smallcrm", *command, "--db", str(DATABASE)]
    done = subprocess.run(words, cwd=ROOT, env=surroundings, stdin=subprocess.DEVNULL, check=False)
    print(flush=True)
    return done.returncode


def _say_where(taken: list[tuple[Path, str]]) -> None:
    print("The results:")
    for file, about in (
        *taken,
        (REPORT, "the report itself"),
        (DATABASE, "the customers; look further with: smallcrm --db out/demo.db search NAME"),
    ):
        print(f"  {_short(file):<24} {about}")


def _start_afresh() -> None:
    OUT.mkdir(exist_ok=True)
    for made in (*OUT.glob(f"{DATABASE.stem}*"), *OUT.glob("*.png"), REPORT):
        if made.is_file():
            made.unlink()


def _short(file: Path) -> str:
    return str(file.relative_to(ROOT)) if file.is_relative_to(ROOT) else str(file)


if __name__ == "__main__":
    sys.exit(main())
