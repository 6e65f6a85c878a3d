"""A second process that works out what customers are found by, while this one writes.

For an import or a rebuilt index: with two processors the texts of the next customers are made while SQLite
takes in those of the last. Where there is one processor, or no second process to be had, it is done here.
"""

import marshal
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, Any, Self

from smallcrm import processes
from smallcrm.domain.findable import Entry, Rows, entries

WORTH_IT = 2_000
"""Customers from which on a process pays: it takes a tenth of a second to start."""

Asked = Callable[[], list[Entry]]
"""Waits for the entries that were asked for."""


@contextmanager
def working_out(customers: int) -> Iterator[Callable[[Rows], Asked]]:
    """Give a function that asks for the index entries of rows; so many customers are expected."""
    if customers < WORTH_IT or (os.cpu_count() or 1) < 2:
        yield _here
        return
    usual = sys.getswitchinterval()
    # The threads that talk to the other process and to SQLite would wait this long after each piece.
    sys.setswitchinterval(usual / 50)
    try:
        with _Second() as second:
            yield second.ask
    finally:
        sys.setswitchinterval(usual)


def _here(rows: Rows) -> Asked:
    made = entries(rows)
    return lambda: made


class _Second:
    """The second process. It ends with us, however we end: then its input does."""

    def __enter__(self) -> Self:
        import subprocess
        from concurrent.futures import ThreadPoolExecutor

        self._process: subprocess.Popen[bytes] | None
        try:
            self._process = subprocess.Popen(  # noqa: S603  # our own interpreter and module
                processes.command(processes.FINDING),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            self._process = None
        # One thread sends and waits, so that neither side ever waits for the other to read.
        self._talking = ThreadPoolExecutor(max_workers=1)
        return self

    def __exit__(self, *_: object) -> None:
        if self._process:
            self._process.kill()
        self._talking.shutdown(cancel_futures=True)
        if self._process:
            self._process.communicate()

    def ask(self, rows: Rows) -> Asked:
        waiting = self._talking.submit(self._exchange, rows)

        def result() -> list[Entry]:
            try:
                return waiting.result()
            except (OSError, EOFError, ValueError):
                return entries(rows)

        return result

    def _exchange(self, rows: Rows) -> list[Entry]:
        if self._process is None or self._process.stdin is None or self._process.stdout is None:
            raise EOFError
        _send(self._process.stdin, tuple(rows))
        made: list[Entry] = _receive(self._process.stdout)
        return made


def _send(pipe: IO[bytes], message: Any) -> None:
    body = marshal.dumps(message, 2)  # without the references of later versions a third faster
    pipe.write(len(body).to_bytes(4, "little") + body)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> Any:
    head = pipe.read(4)
    if len(head) < 4:
        raise EOFError
    return marshal.loads(pipe.read(int.from_bytes(head, "little")))  # noqa: S302  # between us and ourselves


def main() -> None:
    """Be the second process: answer until the input ends."""
    import gc

    gc.disable()  # nothing made here is ever part of a cycle
    if sys.platform == "win32":
        import msvcrt

        for stream in (sys.stdin, sys.stdout):
            msvcrt.setmode(stream.fileno(), os.O_BINARY)
    try:
        while True:
            _send(sys.stdout.buffer, entries(Rows(*_receive(sys.stdin.buffer))))
    except (EOFError, OSError, KeyboardInterrupt):
        os._exit(0)
