"""Reads a file in a child process with limits, so that a hostile or broken file can harm nobody.

A reader may abort, panic, hang or eat memory: the child ends, the program does not. The child gets the file
as its open standard input and sends messages (`transfer`) through its standard output; it never opens a
file of its own but those it is imported from. What runs inside it is `child`.
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from typing import IO, Any

from smallcrm import processes
from smallcrm.domain.errors import Cancelled, UserError
from smallcrm.spreadsheets.reading import transfer

_MIB = 1 << 20
_LONGEST_S = 60.0
_LONGEST_SILENCE_S = 8.0
_LARGEST_MESSAGE = 256 * _MIB
_POLL_S = 0.05

Receive = Callable[[tuple[Any, ...]], None]


class ReaderCrashed(Exception):  # noqa: N818  # an event, and not the user's to mend by itself
    """The child ended without an answer."""


def memory_limit(size: int) -> int:
    """Give the bytes of address space for a file: little for a small bomb, enough for a large list."""
    return min(448 * _MIB + 40 * size, 2048 * _MIB)


class Patience:
    """How long a child is waited for: briefly while it is silent, longer while it speaks; a minute at most.

    Both grow with the file: a small one that hangs its reader is given up soon, a long list on a slow PC is
    read.
    """

    def __init__(self, size: int) -> None:
        now = time.monotonic()
        self._end = now + min(_LONGEST_SILENCE_S + 1.5 + 4 * size / _MIB, _LONGEST_S)
        self._until = now + _LONGEST_SILENCE_S + size / _MIB

    def heard(self) -> None:
        self._until = max(self._until, time.monotonic() + _LONGEST_SILENCE_S)

    @property
    def is_over(self) -> bool:
        return time.monotonic() > min(self._until, self._end)


def run(
    file: IO[bytes],
    request: dict[str, Any],
    receive: Receive,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    patience: Patience | None = None,
) -> None:
    """Have a child read an open file and hand every message to `receive`.

    Raises what the child reports as UserError; UserError("reader_timeout") when patience is over; Cancelled;
    ReaderCrashed if the child died without a word. The child is gone when this returns, whatever happened.
    """
    size = os.fstat(file.fileno()).st_size
    request = {**request, "memory": memory_limit(size), "seconds": int(_LONGEST_S)}
    with _process(file, request) as process:
        for message in _messages(process, patience or Patience(size), cancelled):
            if message[0] == "error":
                raise UserError(message[1], **message[2])
            receive(message)
            if message[0] == "done":
                return
    raise ReaderCrashed(process.returncode)


@contextmanager
def _process(file: IO[bytes], request: dict[str, Any]) -> Iterator[subprocess.Popen[bytes]]:
    file.seek(0)
    environment = {
        **os.environ,
        transfer.REQUEST: transfer.dumps((request,)).hex(),
        # Each arena reserves 64 MiB of the address space that is limited.
        "MALLOC_ARENA_MAX": "1",
    }
    process = subprocess.Popen(  # noqa: S603  # our own interpreter and module
        processes.command(processes.READING),
        stdin=file,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    job = None
    if sys.platform == "win32":
        from smallcrm.spreadsheets.reading.windows import WindowsJob

        job = WindowsJob(process, request["memory"])
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        if process.stdout:
            process.stdout.close()
        if job:
            job.close()


def _messages(
    process: subprocess.Popen[bytes], patience: Patience, cancelled: Callable[[], bool]
) -> Iterator[tuple[Any, ...]]:
    # A thread reads, because pipes cannot be waited for with a timeout on Windows.
    waiting: SimpleQueue[bytes | None] = SimpleQueue()
    room = threading.Semaphore(16)
    reader = threading.Thread(target=_pump, args=(process.stdout, waiting, room), daemon=True)
    reader.start()
    try:
        while True:
            if cancelled():
                raise Cancelled
            if patience.is_over:
                raise UserError("reader_timeout")
            try:
                message = waiting.get(timeout=_POLL_S)
            except Empty:
                continue
            if message is None:
                return
            room.release()
            patience.heard()
            yield _unpacked(message)
    finally:
        process.kill()
        while reader.is_alive():
            # What the pipe still holds is read to its end, so that the thread ends as well.
            room.release(16)
            reader.join(timeout=0.01)


def _pump(pipe: IO[bytes], waiting: "SimpleQueue[bytes | None]", room: threading.Semaphore) -> None:
    """Pass whole messages on; None at the end, also at a message that cannot be."""
    try:
        while len(head := pipe.read(4)) == 4:
            length = int.from_bytes(head, "little")
            if length > _LARGEST_MESSAGE:
                break
            body = pipe.read(length)
            if len(body) < length:
                break
            room.acquire()
            waiting.put(body)
    finally:
        waiting.put(None)


def _unpacked(message: bytes) -> tuple[Any, ...]:
    try:
        return transfer.loads(message)
    except (ValueError, TypeError, EOFError) as broken:
        raise ReaderCrashed from broken
