"""The window with 100,000 customers in its file: how soon it is there, and how soon it answers.

    python -m benchmarks.bench_window [--rounds 3] [WHAT]

Starts are whole processes, from the command to the first painted window, against a bare QMainWindow with an
empty table. Answers are measured inside one process, off screen.
"""

import os
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
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from smallcrm.db.store import Store
from smallcrm.settings import Settings
from smallcrm.ui.app import make_application, make_window, now
app = make_application()
store = Store.open(Path(sys.argv[1]), now=now)
window = make_window(store, chosen=Settings(language="en", theme="light"))
"""

UNTIL_PAINTED = """
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, done)
            watched.removeEventFilter(self)
        return False

def done():
    if "store" in globals():
        store.close()
    import os
    os._exit(0)

filter = Painted()
window.centralWidget().installEventFilter(filter)
window.show()
app.exec()
"""


def _starts(program: str, *arguments: str) -> Result:
    """Start a program some times; the median from the command to the painted window."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SMALLCRM_HOME": home}
        taken = []
        for _ in range(STARTS):
            began = time.perf_counter()
            subprocess.run(
                [sys.executable, "-c", program + UNTIL_PAINTED, *arguments],
                check=True,
                env=environment,
                cwd=runner.ROOT,
                stdout=subprocess.DEVNULL,
            )
            taken.append(1000 * (time.perf_counter() - began))
    return {"start ms": statistics.median(taken), "MiB": runner.peak()}


def _shop(folder: Path) -> Path:
    """Copy the shop, so that the window may write to it."""
    return Path(shutil.copy(shops.shop(CUSTOMERS), folder / "shop.db"))


def bare_start() -> Result:
    return _starts(BARE)


def start() -> Result:
    with tempfile.TemporaryDirectory() as folder:
        return _starts(OURS, str(_shop(Path(folder))))


def _with_window(measure: Callable[[Any, Any], Result]) -> Result:
    """Open the real window over a copy of the shop and measure in it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from smallcrm.db.store import Store
    from smallcrm.settings import Settings
    from smallcrm.ui.app import make_application, make_window, now

    with tempfile.TemporaryDirectory() as folder:
        os.environ["SMALLCRM_HOME"] = folder
        app = make_application()
        store = Store.open(_shop(Path(folder)), now=now)
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


def _answers(act: Callable[[int], Any], app: Any, window: Any, times: int) -> Result:
    """Do something some times and paint the window: milliseconds for each."""
    taken = []
    for place in range(times):
        began = time.perf_counter()
        act(place)
        app.processEvents()
        window.repaint()
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
        return _answers(lambda _: None, app, window, 40)

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
        return _answers(lambda place: field.setText(texts[place % len(texts)]), app, window, 2 * len(texts))

    return _with_window(measure)


def switch_of_page() -> Result:
    """Go back and forth between the day and the customers, both built already."""

    def measure(app: Any, window: Any) -> Result:
        places = ("customers", "today")
        for place in places:
            window.go(place)
            _settle(app)
        return _answers(lambda place: window.go(places[place % 2]), app, window, 30)

    return _with_window(measure)


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
    "bare window": bare_start,
    "window with 100,000 customers": start,
    "repaint of the list": repaint,
    "key in the filter of the list": key_in_the_filter,
    "switch of page": switch_of_page,
    "import of 100,000 rows beside the window": gap_in_an_import,
}

GOALS = (
    Goal("window with 100,000 customers", "bare window", "start ms", ratio=1.3),
    Goal("key in the filter of the list", "repaint of the list", "p95 ms", most=16),
    Goal("switch of page", "repaint of the list", "p95 ms", most=150),
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
    shops.shop(CUSTOMERS)
    return runner.compare(__file__, GOALS, rounds, only)


if __name__ == "__main__":
    runner.main(CASES, measure)
