"""Writing behind the caller's back: SQLite takes in what is ready while the next of it is made.

SQLite needs no interpreter for most of its work, so a thread is enough to use a second processor.
"""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

MOST_WAITING = 2
"""Pieces of work in line; whoever brings another waits, so that what is ready does not fill the memory."""


class Behind:
    """One thread that does work in the order in which it is brought. What it raises reaches the bringer."""

    def __init__(self, thread: "ThreadPoolExecutor") -> None:
        self._thread = thread
        self._waiting: deque[Future[None]] = deque()

    def do(self, work: Callable[[], None]) -> None:
        """Have work done soon; the caller leaves the connection alone until `catch_up`."""
        while len(self._waiting) >= MOST_WAITING:
            self._waiting.popleft().result()
        self._waiting.append(self._thread.submit(work))

    def catch_up(self) -> None:
        """Wait until all is done."""
        while self._waiting:
            self._waiting.popleft().result()


@contextmanager
def working_behind() -> Iterator[Behind]:
    """Give a thread for the time being. It has come to rest when this ends, however it ends."""
    from concurrent.futures import ThreadPoolExecutor

    thread = ThreadPoolExecutor(max_workers=1)
    try:
        behind = Behind(thread)
        yield behind
        behind.catch_up()
    finally:
        thread.shutdown(cancel_futures=True)
