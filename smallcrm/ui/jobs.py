"""Long work on a thread of its own, with its own store, progress and cancel; one at a time."""

import queue
import threading
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from smallcrm.db.store import Store
from smallcrm.domain.errors import Cancelled, UserError

Work = Callable[..., Any]
Tell = Callable[..., None]
PROGRESS_EVERY_S = 0.1


class Job(QObject):
    """One piece of long work. Its signals arrive on the window's thread.

    progressed   done, total, phase (see `wording.phase`), at most ten times a second
    done         the result
    refused      a UserError: what the user can mend
    failed       any other exception: for the crash dialog
    cancelled    it was stopped and has changed nothing
    """

    progressed = Signal(int, int, str)
    done = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Work, arguments: tuple[Any, ...], options: dict[str, Any]) -> None:
        super().__init__()
        self._work = work
        self._arguments = arguments
        self._options = options
        self._is_cancelled = threading.Event()
        self._told_at = 0.0
        self._phase = ""

    def cancel(self) -> None:
        """Ask the work to stop; it does at its next look, or within its running statement."""
        self._is_cancelled.set()

    def run(self, store: Store, tell: Tell) -> None:
        """Do the work. On the jobs' thread; `tell` gets the names of signals and what goes with them."""
        try:
            with store.cancellable(self._is_cancelled.is_set):
                result = self._work(store, *self._arguments, progress=self._progress(tell), **self._options)
        except Cancelled:
            tell("cancelled")
        except UserError as error:
            tell("refused", error)
        except Exception as error:  # noqa: BLE001 - handed to the crash dialog, whatever it is
            tell("failed", error)
        else:
            tell("done", result)

    def _progress(self, tell: Tell) -> Callable[[int, int, str], None]:
        def progress(done: int, total: int, phase: str) -> None:
            if self._is_cancelled.is_set():
                raise Cancelled
            now = time.monotonic()
            if phase != self._phase or now - self._told_at >= PROGRESS_EVERY_S:
                self._phase, self._told_at = phase, now
                tell("progressed", done, total, phase)

        return progress


class Jobs(QObject):
    """The thread where jobs wait for each other. `failed` is what no page can explain, from any of them.

    News comes over in one queue and is told on the window's thread, in order: nothing is told before the
    caller of `start` had time to listen, and nothing after `close`, when the file is closed too.
    """

    failed = Signal(object)
    _arrived = Signal(object, str, object)
    _committed = Signal(object)

    def __init__(
        self,
        path: Path,
        *,
        now: Callable[[], datetime],
        announce: Callable[[object], None],
        read_only: bool = False,
    ) -> None:
        super().__init__()
        self._path = path
        self._now = now
        self._read_only = read_only
        self._waiting: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._running: list[Job] = []
        self._is_closed = False
        self._announce = announce
        self._arrived.connect(self._tell)
        self._committed.connect(self._hear)

    def start(self, work: Work, *arguments: Any, **options: Any) -> Job:
        """Queue `work(store, *arguments, progress=…, **options)`; connect to the job's signals at once.

        Once closed, nothing is begun any more.
        """
        job = Job(work, arguments, options)
        if self._is_closed:
            return job
        self._running.append(job)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work_off, name="jobs", daemon=True)
            self._thread.start()
        self._waiting.put(job)
        return job

    @property
    def is_busy(self) -> bool:
        return bool(self._running)

    def close(self) -> None:
        """Stop what runs and wait for the thread."""
        self._is_closed = True
        for job in self._running:
            job.cancel()
        self._running.clear()
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join(timeout=10)
            self._thread = None

    def _tell(self, job: Job, news: str, what: tuple[Any, ...]) -> None:
        if self._is_closed:
            return
        if news != "progressed":
            self._running.remove(job)
        getattr(job, news).emit(*what)
        if news == "failed":
            self.failed.emit(*what)

    def _hear(self, changes: object) -> None:
        if not self._is_closed:
            self._announce(changes)

    def _work_off(self) -> None:
        """Do one job after the other, each with a store opened for it: no lock is held in between."""
        while (job := self._waiting.get()) is not None:
            tell = partial(self._bring, job)
            try:
                store = Store.open(self._path, now=self._now, create=False, read_only=self._read_only)
            except UserError as error:
                tell("refused", error)
                continue
            with store:
                store.on_commit(self._committed.emit)
                job.run(store, tell)

    def _bring(self, job: Job, news: str, *what: Any) -> None:
        """Hand news over to the window's thread."""
        self._arrived.emit(job, news, what)
