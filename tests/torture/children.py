"""Work done in a process of its own, so that a crash, a hang or a kill costs only that process.

The children come from a server that was started before any file was opened: a process must never be copied
while it holds a database.
"""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from typing import Any

PRELOADED = [
    "chardet",
    "phonenumbers",
    "smallcrm.cli",
    "smallcrm.db.search",
    "smallcrm.services.customer_json",
    "smallcrm.services.imports",
    "smallcrm.services.maintenance",
    "sqlite_utils",
]
"""What every child would import again; the server of children does it once."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a child ended: what it said, its exit code (negative: a signal), whether it had to be stopped."""

    said: list[Any] = field(default_factory=list)
    code: int | None = None
    hung: bool = False

    @property
    def crashed(self) -> bool:
        return not self.hung and self.code != 0


@cache
def context() -> ForkServerContext:
    """Start the server of children once."""
    made = multiprocessing.get_context("forkserver")
    made.set_forkserver_preload(PRELOADED)
    return made


def run(work: Callable[..., None], *arguments: Any, limit_s: float) -> Ending:
    """Let a child do the work to its end, or stop it after so many seconds."""
    child, ours = _start(work, arguments)
    said = _listen(ours, until=time.monotonic() + limit_s)
    child.join(timeout=5)
    hung = child.is_alive()
    if hung:
        _kill(child)
    return Ending(said, None if hung else child.exitcode, hung)


def run_and_kill(work: Callable[..., None], *arguments: Any, after_words: int, delay_ms: float) -> Ending:
    """Let a child work, kill it (SIGKILL) so long after its so-manieth word, and give what it said."""
    child, ours = _start(work, arguments)
    said = []
    while len(said) < after_words and ours.poll(60):
        said.append(ours.recv())
    time.sleep(delay_ms / 1000)
    _kill(child)
    said += _listen(ours, until=time.monotonic() + 60)
    return Ending(said, child.exitcode)


def _start(work: Callable[..., None], arguments: tuple[Any, ...]) -> tuple[Any, Connection]:
    ours, theirs = context().Pipe(duplex=False)
    child = context().Process(target=work, args=(theirs, *arguments), daemon=True)
    child.start()
    theirs.close()
    return child, ours


def _listen(ours: Connection, *, until: float) -> list[Any]:
    said = []
    try:
        while ours.poll(max(0.0, until - time.monotonic())):
            said.append(ours.recv())
    except (EOFError, ConnectionError):
        pass
    return said


def _kill(child: Any) -> None:
    if child.pid and child.is_alive():
        os.kill(child.pid, signal.SIGKILL)
    child.join()
