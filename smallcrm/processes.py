"""Starting a second copy of this program that does one piece of work and nothing else.

Each piece is a module with a `main` that ends the process: reading a file from outside, working out what
customers are found by. Nothing is handed over by forking, which neither Windows nor a program with threads
can do.
"""

import sys
from importlib import import_module
from pathlib import Path

READING = "smallcrm.spreadsheets.reading.child"
FINDING = "smallcrm.db.beside"

_FLAG = "--smallcrm-only="
_PACKAGES = str(Path(__file__).resolve().parents[1])


def command(work: str) -> list[str]:
    """Give the command that runs the `main` of a module in a process of its own."""
    if getattr(sys, "frozen", False):
        return [sys.executable, _FLAG + work]
    # -I: nothing of the surroundings (PYTHON* variables, the current folder) reaches the process; -S: not
    # even site, whose only gift, the places to import from, comes from us.
    paths = [_PACKAGES, *(str(Path(path).resolve()) for path in sys.path if path)]
    start = f"import sys; sys.path[:] = {paths!r}; from {work} import main; main()"
    # The python.exe of a Windows venv only starts the real one, which a job object would not allow.
    python = getattr(sys, "_base_executable", sys.executable) if sys.platform == "win32" else sys.executable
    return [python, "-I", "-S", "-c", start]


def run_if_asked(arguments: list[str]) -> None:
    """Do the one piece of work a frozen program was started for, if it was; never returns then.

    A frozen program has no interpreter to start, only itself: its first lines must call this, before
    anything else is imported.
    """
    for work in (READING, FINDING):
        if arguments[1:2] == [_FLAG + work]:
            import_module(work).main()
