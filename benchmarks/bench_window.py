"""The window with 100,000 customers in its file: how soon it is there, and how soon it answers.

    python -m benchmarks.bench_window [--rounds 3] [WHAT]

Starts are whole processes, against a bare QMainWindow with an empty table, which does nothing else. Ours is
the command `smallcrm`, from its start to the first picture: menus, places with their numbers, the search. The
page within is built after that picture, so the time until it is filled and painted is measured too. All are
started from compiled modules, as an installed program is.

Answers are measured inside one process, off screen.
"""

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import data, runner, shops  # found by the line above
from benchmarks.runner import Goal, Result  # likewise

CUSTOMERS = 100_000
ROWS_IMPORTED = 100_000
CUSTOMERS_OF_MANY_PAGES = 20_000
STARTS = 5

BARE = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QTableView())
window.resize(1440, 900)
"""

OURS = """
import sys
from smallcrm import cli
from PySide6.QtCore import QEvent, QObject, QTimer
from smallcrm.ui import app as program
cli.has_screen = lambda: True
fit = program._fit_screen
"""

WATCH = """
def rest():
    text = open("/proc/self/status").read()
    print(int(text.partition("VmRSS:")[2].split()[0]) / 1024, flush=True)

def end():
    import os
    os._exit(0)

def when_filled():
    if window.page is None:
        QTimer.singleShot(0, when_filled)
    else:
        window.repaint()
        end()

def when_at_rest():
    QTimer.singleShot(2000, lambda: (rest(), end()))

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, UNTIL)
        return False

def watch(shown):
    global window, painted
    window, painted = shown, Painted()
    window.installEventFilter(painted)
"""

SHOW_BARE = """
watch(window)
window.show()
app.exec()
"""

SHOW_OURS = """
program._fit_screen = lambda window: (watch(window), fit(window))
sys.exit(cli.main(["--lang", "en", "--db", sys.argv[1]]))
"""

PAINTED, FILLED, AT_REST = "end", "when_filled", "when_at_rest"


def _environment(home: str) -> dict[str, str]:
    """Let modules be compiled once and kept, as they are where a program is installed."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    compiled = str(data.folder() / "compiled")
    return {
        **kept,
        "QT_QPA_PLATFORM": "offscreen",
        "SMALLCRM_HOME": home,
        "PYTHONPYCACHEPREFIX": compiled,
        "PYTHONPATH": str(runner.ROOT),
    }


def _run(program: str, until: str, *arguments: str) -> tuple[float, float, str]:
    """Start a program until it has come so far: milliseconds by the clock, of the processor, what it said."""
    code = program.replace("UNTIL", until)
    with tempfile.TemporaryDirectory() as home:
        began, spent = time.perf_counter(), _spent_by_children()
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            check=True,
            env=_environment(home),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        taken = time.perf_counter() - began
        return 1000 * taken, 1000 * (_spent_by_children() - spent), done.stdout


def _spent_by_children() -> float:
    return sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])


def _bare(until: str) -> tuple[float, float, str]:
    return _run(BARE + WATCH + SHOW_BARE, until)


def _ours(until: str) -> tuple[float, float, str]:
    with tempfile.TemporaryDirectory() as folder:
        return _run(OURS + WATCH + SHOW_OURS, until, str(_shop(Path(folder))))


def _starts(start: Callable[[str], tuple[float, float, str]], until: str = PAINTED) -> Result:
    """Start some times, after one that compiles what was not yet; the medians."""
    start(until)
    taken, spent, _ = zip(*(start(until) for _ in range(STARTS)), strict=True)
    return {
        "start ms": statistics.median(taken),
        "start, cpu ms": statistics.median(spent),
        "MiB": runner.peak(),
    }


def _shop(folder: Path, customers: int = CUSTOMERS) -> Path:
    """Copy the shop, so that the window may write to it."""
    return Path(shutil.copy(shops.shop(customers), folder / "shop.db"))


def memory_at_rest() -> Result:
    """Measure what the window holds two seconds after its first picture, above what the bare one does."""
    ours, bare = (float(start(AT_REST)[2].split()[-1]) for start in (_ours, _bare))
    return {"more MiB": ours - bare, "MiB": ours}


def _with_window(measure: Callable[[Any, Any], Result], customers: int = CUSTOMERS) -> Result:
    """Open the real window over a copy of the shop and measure in it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from smallcrm.db.store import Store
    from smallcrm.settings import Settings
    from smallcrm.ui.app import make_application, make_window, now

    with tempfile.TemporaryDirectory() as folder:
        os.environ["SMALLCRM_HOME"] = folder
        app = make_application()
        store = Store.open(_shop(Path(folder), customers), now=now)
        window = make_window(store, chosen=Settings(language="en", theme="light"))
        window.show()
        _settle(app)
        try:
            return measure(app, window)
        finally:
            window.ctx.close()


def _settle(app: Any) -> None:
    for _ in range(20):
        app.processEvents()


def _answers(act: Callable[[int], Any], app: Any, times: int) -> Result:
    """Do something some times and let the window paint what changed: milliseconds for each."""
    taken = []
    for place in range(times):
        began = time.perf_counter()
        act(place)
        app.processEvents()
        app.processEvents()
        taken.append(1000 * (time.perf_counter() - began))
    return {
        "p50 ms": statistics.median(taken),
        "p95 ms": sorted(taken)[int(times * 0.95)],
        "MiB": runner.peak(),
    }


def repaint() -> Result:
    """Paint the customers page again without any change: what every answer costs at least."""

    def measure(app: Any, window: Any) -> Result:
        window.go("customers")
        _settle(app)
        return _answers(lambda _: window.repaint(), app, 40)

    return _with_window(measure)


def key_in_the_filter() -> Result:
    """Type names letter by letter into the filter of the list."""

    def measure(app: Any, window: Any) -> Result:
        window.go("customers")
        _settle(app)
        field = window.page.filter_field()
        texts = [
            word[:length]
            for word in ("smith", "петров", "王小", "4417")
            for length in range(1, len(word) + 1)
        ]
        return _answers(lambda place: field.setText(texts[place % len(texts)]), app, 2 * len(texts))

    return _with_window(measure)


def key_in_the_search() -> Result:
    """Type names, numbers and plates letter by letter into the search over everything."""

    def measure(app: Any, window: Any) -> Result:
        from PySide6.QtWidgets import QApplication

        window.open_command_box()
        _settle(app)
        field = QApplication.focusWidget()
        texts = [
            word[:length]
            for word in ("smith", "петров", "王小", "4417", "浙a7k")
            for length in range(1, len(word) + 1)
        ]
        return _answers(lambda place: field.setText(texts[place % len(texts)]), app, 3 * len(texts))

    return _with_window(measure)


def switch_of_page() -> Result:
    """Go back and forth between the day and the customers, both built already."""

    def measure(app: Any, window: Any) -> Result:
        places = ("customers", "today")
        for place in places:
            window.go(place)
            _settle(app)
        return _answers(lambda place: window.go(places[place % 2]), app, 30)

    return _with_window(measure, CUSTOMERS_OF_MANY_PAGES)


def gap_in_an_import() -> Result:
    """Import a large workbook as a job; the longest time the window did not come to its events."""
    book = data.workbook(ROWS_IMPORTED)

    def measure(app: Any, window: Any) -> Result:
        from smallcrm.services import imports

        def work(store: Any, *, progress: Any) -> object:
            request = imports.Request(files=(book,), country="CN")
            sources = imports.read(request, progress=progress)
            return imports.bring_in(
                store, sources, request, today=datetime.now(UTC).date(), progress=progress
            )

        ended: list[object] = []
        job = window.ctx.jobs.start(work)
        for ending in (job.done, job.refused, job.failed):
            ending.connect(lambda result=None: ended.append(result))
        gaps, last = [], time.perf_counter()
        while not ended:
            app.processEvents()
            time.sleep(0.001)
            now = time.perf_counter()
            gaps.append(1000 * (now - last))
            last = now
        gaps.sort()
        return {"p99 ms": gaps[int(len(gaps) * 0.99)], "longest ms": gaps[-1], "MiB": runner.peak()}

    return _with_window(measure)


CASES = {
    "bare window": lambda: _starts(_bare),
    "window with 100,000 customers": lambda: _starts(_ours),
    "its first page, filled": lambda: _starts(_ours, FILLED),
    "memory at rest, above a bare window": memory_at_rest,
    "repaint of the list": repaint,
    "key in the search over everything": key_in_the_search,
    "key in the filter of the list": key_in_the_filter,
    "switch of page, 20,000 customers": switch_of_page,
    "import of 100,000 rows beside the window": gap_in_an_import,
}

GOALS = (
    Goal("window with 100,000 customers", "bare window", "start ms", ratio=1.3),
    Goal("window with 100,000 customers", "bare window", "start, cpu ms"),
    Goal("its first page, filled", "bare window", "start ms", ratio=1.6),
    Goal("its first page, filled", "bare window", "start, cpu ms"),
    Goal("memory at rest, above a bare window", "memory at rest, above a bare window", "more MiB", most=25),
    Goal("key in the search over everything", "repaint of the list", "p95 ms", most=16),
    Goal("key in the filter of the list", "repaint of the list", "p95 ms", most=16),
    Goal("switch of page, 20,000 customers", "repaint of the list", "p95 ms", most=150),
    Goal(
        "import of 100,000 rows beside the window",
        "import of 100,000 rows beside the window",
        "longest ms",
        most=50,
    ),
)
QUICK = "window with"


def measure(rounds: int = 3, only: str = "") -> Sequence[runner.Row]:
    """Measure all of it, or the cases whose name holds `only`."""
    for customers in (CUSTOMERS, CUSTOMERS_OF_MANY_PAGES):
        shops.shop(customers)
    return runner.compare(__file__, GOALS, rounds, only)


if __name__ == "__main__":
    runner.main(CASES, measure)
