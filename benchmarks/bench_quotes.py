"""Typing into a quote of 200 lines, off screen: each key, and the paper after the last one.

    python -m benchmarks.bench_quotes [--rounds 3] [WHAT]

A key is sent to the cell that is typed into and everything it causes is done: the sums, the row, the totals
painted. The floor is the same key into a plain field of the same window. The paper is timed from the last key
to the pages being in the preview, its pause included; its floor is making and opening the PDF alone. The
processor's own time stands beside the clock's: a busy machine stretches only the latter.
"""

import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import runner, shops  # found by the line above
from benchmarks.runner import Goal, Result  # likewise

LINES = 200
KEYS = 60
PAPERS = 8


def _with_quote(work: Callable[[Any, Any], Result]) -> Result:
    """Show a quote of many lines in the real window."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from smallcrm.db.store import Store
    from smallcrm.domain.customer import Customer
    from smallcrm.domain.quote import QuoteLine
    from smallcrm.services import customers, quotes
    from smallcrm.settings import Settings
    from smallcrm.ui.app import make_application, make_window

    folder = Path(tempfile.mkdtemp())
    os.environ["SMALLCRM_HOME"] = str(folder)
    app = make_application()
    with Store.open(folder / "shop.db", now=lambda: shops.NOW) as store:
        person = customers.add(store, Customer(name="Nadia Rahman"))
        lines = [QuoteLine(name=f"Work {i}", note="Original parts", price=100 * i) for i in range(LINES)]
        quote = quotes.begin(store, person.id or 0, today=shops.NOW.date())
        kept = quotes.add(store, quote, lines)
        window = make_window(store, clock=lambda: shops.NOW, chosen=Settings(language="en", theme="light"))
        window.show()
        window.activateWindow()
        window.go("quote", kept.quote.id)
        _wait(app, lambda: window.page.preview.is_fresh)
        window.page.grid.setFocus()
        result = work(app, window.page)
        window.page.leave()
        window.ctx.jobs.close()
        window.hide()
    shutil.rmtree(folder, ignore_errors=True)
    return result


def _wait(app: Any, is_done: Callable[[], bool]) -> None:
    until = time.monotonic() + 20
    while not is_done() and time.monotonic() < until:
        app.processEvents()
        time.sleep(0.001)


def _figures(taken: list[float]) -> Result:
    return {
        "p95 ms": statistics.quantiles(taken, n=20)[-1],
        "median ms": statistics.median(taken),
        "s": sum(taken) / 1000,
        "MiB": runner.peak(),
    }


def _keys(app: Any, widget: Callable[[], Any]) -> Result:
    """Press figures one after the other, at the pace of a quick typist, and finish what each causes."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    taken, spent = [], []
    for number in range(KEYS):
        key = Qt.Key.Key_Backspace if number % 4 == 3 else Qt.Key.Key_1
        began, used = time.perf_counter(), time.process_time()
        QTest.keyClick(widget(), key)
        app.processEvents()
        taken.append(1000 * (time.perf_counter() - began))
        spent.append(1000 * (time.process_time() - used))
        _rest(app, 0.06)
    return {**_figures(taken), "cpu p95 ms": statistics.quantiles(spent, n=20)[-1]}


def _rest(app: Any, seconds: float) -> None:
    """Let the window live for a moment."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        app.processEvents()
        time.sleep(0.002)


def typing() -> Result:
    def work(app: Any, page: Any) -> Result:
        page.grid.edit_cell(100, 3)
        return _keys(app, lambda: page.grid.editor)

    return _with_quote(work)


def plain_field() -> Result:
    def work(app: Any, page: Any) -> Result:
        from PySide6.QtWidgets import QLineEdit

        field = QLineEdit(page)
        field.show()
        field.setFocus()
        return _keys(app, lambda: field)

    return _with_quote(work)


def paper() -> Result:
    def work(app: Any, page: Any) -> Result:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        page.grid.edit_cell(100, 3)
        taken = []
        for _ in range(PAPERS):
            _rest(app, 0.4)
            before = page.preview.pdf
            QTest.keyClick(page.grid.editor, Qt.Key.Key_1)
            began = time.perf_counter()
            _wait(app, lambda before=before: page.preview.pdf != before and page.preview.view.is_ready)
            taken.append(1000 * (time.perf_counter() - began))
        return _figures(taken)

    return _with_quote(work)


def paper_alone() -> Result:
    def work(_app: Any, page: Any) -> Result:
        from smallcrm.i18n import Catalogue
        from smallcrm.ui.kit.pdf import PdfPages
        from smallcrm.ui.quotes.preview import _printed

        taken = []
        for _ in range(PAPERS):
            began = time.perf_counter()
            made = _printed(
                page.ctx.store,
                page.whole,
                catalogue=Catalogue("en", "GB"),
                size="A4",
                progress=lambda *_: None,
            )
            pages = PdfPages(made[1].pdf)
            pages.image(0, 1.0)
            pages.close()
            taken.append(1000 * (time.perf_counter() - began))
        return _figures(taken)

    return _with_quote(work)


CASES: dict[str, Callable[[], Result]] = {
    f"a key into a quote of {LINES} lines": typing,
    "a key into a plain field": plain_field,
    f"the paper of {LINES} lines after the last key": paper,
    "the same paper alone": paper_alone,
}
GOALS = (
    Goal(f"a key into a quote of {LINES} lines", "a key into a plain field", "p95 ms", most=16),
    Goal(f"a key into a quote of {LINES} lines", "a key into a plain field", "cpu p95 ms", most=16),
    Goal(f"the paper of {LINES} lines after the last key", "the same paper alone", "p95 ms", most=300),
)


def measure(rounds: int, only: str = "") -> list[runner.Row]:
    return runner.compare(__file__, GOALS, rounds, only)


if __name__ == "__main__":
    runner.main(CASES, measure)
