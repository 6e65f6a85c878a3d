"""Long work on a thread of its own, with its own store, progress and cancel; one at a time."""

import queue
import threading
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from smallcrm.db.store import Store
from smallcrm.domain.errors import Cancelled, UserError

Work = Callable[..., Any]
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

    def run(self, store: Store) -> None:
        """Do the work. On the jobs' thread."""
        try:
            with store.cancellable(self._is_cancelled.is_set):
                result = self._work(store, *self._arguments, progress=self._progress, **self._options)
        except Cancelled:
            self.cancelled.emit()
        except UserError as error:
            self.refused.emit(error)
        except Exception as error:  # noqa: BLE001 - handed to the crash dialog, whatever it is
            self.failed.emit(error)
        else:
            self.done.emit(result)

    def _progress(self, done: int, total: int, phase: str) -> None:
        if self._is_cancelled.is_set():
            raise Cancelled
        now = time.monotonic()
        if phase != self._phase or now - self._told_at >= PROGRESS_EVERY_S:
            self._phase, self._told_at = phase, now
            self.progressed.emit(done, total, phase)


class Jobs(QObject):
    """The thread where jobs wait for each other. `failed` is what no page can explain, from any of them."""

    failed = Signal(object)
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
        self._announce = announce
        self._committed.connect(self._hear)

    def start(self, work: Work, *arguments: Any, **options: Any) -> Job:
        """Queue `work(store, *arguments, progress=…, **options)`; connect to the job's signals at once."""
        job = Job(work, arguments, options)
        self._running.append(job)
        for ending in (job.done, job.refused, job.failed, job.cancelled):
            ending.connect(lambda *_, job=job: self._forget(job))
        job.failed.connect(self.failed)
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
        for job in self._running:
            job.cancel()
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join(timeout=10)
            self._thread = None

    def _forget(self, job: Job) -> None:
        if job in self._running:
            self._running.remove(job)

    def _hear(self, changes: object) -> None:
        self._announce(changes)

    def _work_off(self) -> None:
        """Do one job after the other, each with a store opened for it: no lock is held in between."""
        while (job := self._waiting.get()) is not None:
            try:
                store = Store.open(self._path, now=self._now, create=False, read_only=self._read_only)
            except UserError as error:
                job.refused.emit(error)
                continue
            with store:
                store.on_commit(self._committed.emit)
                job.run(store)
