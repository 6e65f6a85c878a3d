"""Long work of a page: its panel, its Cancel, and what is left of it when the page goes first."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from smallcrm.ui import long_work
from smallcrm.ui.kit.progress import ProgressPanel


@pytest.fixture
def panel(qtbot):
    made = ProgressPanel()
    yield made
    made.close()


def waits(until: threading.Event):
    def work(_store, *, progress):
        until.wait(20)
        progress(1, 2, "changing")
        return "done"

    return work


def test_cancel_stops_the_work_that_is_shown_and_only_that(ctx, panel, qtbot):
    first, second, results = threading.Event(), threading.Event(), []
    first.set()
    job = long_work.start(ctx, panel, waits(first), says="One", done=results.append)
    with qtbot.waitSignal(job.done):
        pass
    other = long_work.start(ctx, panel, waits(second), says="Two", done=results.append)
    with qtbot.waitSignal(other.cancelled):
        panel.cancel_requested.emit()
        second.set()
    assert results == ["done"]
    assert not job._is_cancelled.is_set()
    assert panel.isHidden()


def test_a_panel_may_be_gone_before_its_work(ctx, qtbot):
    panel, until = ProgressPanel(), threading.Event()
    job = long_work.start(ctx, panel, waits(until), says="One", done=lambda _: None)
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.waitSignal(job.done):
        until.set()
