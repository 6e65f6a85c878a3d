"""Typing into a quote of 200 lines, off screen: each key, and the paper after the last one.

    python -m benchmarks.bench_quotes [--rounds 3] [WHAT]

A key is sent to the cell that is typed into and everything it causes is done: the sums, the row, the totals
painted. The floor is the same key into a plain field of the same window. The paper is timed from the last key
to the pages being in the preview, its pause included; its floor is making and opening the PDF alone. The
processor's own time stands beside the clock's: a busy machine stretches only the latter.

A thousand quotes of eight lines, one in ten of thirty, become one PDF as the list does it: read from the
file, laid out, written. The floor is the PDF writer alone with the same words at the same
places in the same fonts.
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
QUOTES = 1_000


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


def _thousand(work: Callable[[Any, list[int], Path], None]) -> Result:
    """Write many quotes into a file, then have something done with them."""
    from smallcrm.db.store import Store
    from smallcrm.domain.customer import Customer
    from smallcrm.domain.quote import QuoteLine
    from smallcrm.services import customers, quotes

    folder = Path(tempfile.mkdtemp())
    try:
        with Store.open(folder / "shop.db", now=lambda: shops.NOW) as store:
            with store.step("bench"):
                person = customers.add(store, Customer(name="Nadia Rahman", address="8 Harbor Street"))
                ids = []
                for number in range(QUOTES):
                    lines = [
                        QuoteLine(name=f"Work {i}", note="Original parts", price=100 * i + number)
                        for i in range(30 if number % 10 == 0 else 8)
                    ]
                    quote = quotes.begin(store, person.id or 0, today=shops.NOW.date())
                    ids.append(quotes.add(store, quote, lines).quote.id or 0)
            began, used = time.perf_counter(), time.process_time()
            work(store, ids, folder / "all.pdf")
            taken, spent = time.perf_counter() - began, time.process_time() - used
            return {"s": taken, "cpu s": spent, "MiB": runner.peak()}
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _words() -> Any:
    from smallcrm import headings
    from smallcrm.i18n import Catalogue
    from smallcrm.services import papers

    return papers.PaperWords(
        lambda code: Catalogue(code, "GB"),
        lambda asset, words: headings.CardWords(words).kind_of_thing(asset),
    )


def thousand_quotes() -> Result:
    from smallcrm.services import papers

    return _thousand(lambda store, ids, file: papers.quotes_together(store, ids, file, words=_words()))


def thousand_bare() -> Result:
    """Write down what stands where on the papers, then time the PDF writer with nothing else to do."""
    from io import BytesIO

    from smallcrm.documents import page
    from smallcrm.documents.fonts import registered
    from smallcrm.services import papers

    written: list[list[tuple[float, float, str, str, float]]] = [[]]
    write, finish = page.Sheet.write, page.Sheet.finish

    def remember(  # noqa: PLR0913, PLR0917 - the signature of Sheet.write
        sheet: Any, x: float, y: float, text: str, kind: Any, align: Any = page.Align.LEFT
    ) -> None:
        left = x - kind.face.width(text, kind.size) if align is page.Align.RIGHT else x
        for name, run in kind.face.runs(text):
            registered(name)
            written[-1].append((left, sheet.paper.height - y, run, name, kind.size))
        write(sheet, x, y, text, kind, align)

    def turn(sheet: Any) -> None:
        written.append([])
        finish(sheet)

    def bare(store: Any, ids: list[int], file: Path) -> None:
        papers.quotes_together(store, ids, file, words=_words())

    page.Sheet.write, page.Sheet.finish = remember, turn  # type: ignore[method-assign]
    try:
        _thousand(bare)
    finally:
        page.Sheet.write, page.Sheet.finish = write, finish  # type: ignore[method-assign]
    imprint = page.Imprint(title="x", author="x", language="en", now=shops.NOW)
    began, used = time.perf_counter(), time.process_time()
    canvas = page.new_canvas(BytesIO(), page.PAPERS["A4"], imprint)
    for texts in written[:-1]:
        for x, y, text, name, size in texts:
            canvas.setFont(name, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    taken, spent = time.perf_counter() - began, time.process_time() - used
    return {"s": taken, "cpu s": spent, "MiB": runner.peak()}


CASES: dict[str, Callable[[], Result]] = {
    f"a key into a quote of {LINES} lines": typing,
    "a key into a plain field": plain_field,
    f"the paper of {LINES} lines after the last key": paper,
    "the same paper alone": paper_alone,
    f"{QUOTES} quotes as one PDF": thousand_quotes,
    f"the words of {QUOTES} quotes by the PDF writer alone": thousand_bare,
}
GOALS = (
    Goal(f"a key into a quote of {LINES} lines", "a key into a plain field", "p95 ms", most=16),
    Goal(f"a key into a quote of {LINES} lines", "a key into a plain field", "cpu p95 ms", most=16),
    Goal(f"the paper of {LINES} lines after the last key", "the same paper alone", "p95 ms", most=300),
    Goal(
        f"{QUOTES} quotes as one PDF",
        f"the words of {QUOTES} quotes by the PDF writer alone",
        "cpu s",
        most=10,
    ),
)


def measure(rounds: int, only: str = "") -> list[runner.Row]:
    return runner.compare(__file__, GOALS, rounds, only)


if __name__ == "__main__":
    runner.main(CASES, measure)
