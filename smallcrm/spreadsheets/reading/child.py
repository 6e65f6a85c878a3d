"""The inside of the child process: limits itself, reads standard input, answers on standard output."""

import gc
import marshal
import os
import sys
from collections.abc import Callable
from typing import Any

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading.sink import Sink
from smallcrm.spreadsheets.reading.transfer import REQUEST, dumps

_FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "os.kill",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.mkdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "os.chmod",
    "os.chown",
    "os.putenv",
    "shutil.",
    "tempfile.",
    "pty.",
    "urllib.",
    "http.",
    "ftplib.",
    "smtplib.",
    "sqlite3.",
    "webbrowser.",
    "winreg.CreateKey",
    "winreg.SetValue",
)


def main() -> None:
    """Read the file that is standard input, as the request in the environment says, and end the process."""
    # Nothing made here is ever part of a cycle worth looking for.
    gc.disable()
    request = marshal.loads(bytes.fromhex(os.environ.pop(REQUEST)))[0]  # noqa: S302  # from our parent
    send = _sender()
    sink = Sink(send)
    _limit(request["memory"], request["seconds"])
    try:
        with open(0, "rb", closefd=False) as file:  # standard input, wherever it came from
            data = file.read()
        _guard()
        _read(data, request, sink)
    except UserError as refused:
        send(("error", refused.code, refused.facts))
    except MemoryError:
        send(("error", "reader_memory", {}))
    except BaseException as broken:  # noqa: BLE001  # a panic in Rust is no Exception
        send(("error", "file_damaged", {"detail": type(broken).__name__}))
    # Leaving at once spares the time to take a large workbook apart.
    os._exit(0)


def _read(data: bytes, request: dict[str, Any], sink: Sink) -> None:
    from smallcrm.spreadsheets.reading.formats import read

    read(
        data,
        sink,
        encoding=request.get("encoding"),
        password=request.get("password"),
        language=request.get("language"),
        without=request.get("without", ""),
    )


def _sender() -> Callable[[tuple[Any, ...]], None]:
    """Keep the pipe to the parent to ourselves: a library that prints must not disturb it."""
    if sys.platform == "win32":
        import msvcrt

        for descriptor in (0, 1):
            msvcrt.setmode(descriptor, os.O_BINARY)
    pipe = os.fdopen(os.dup(1), "wb", buffering=0)
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    os.close(silent)
    _widen(pipe.fileno())

    def send(message: tuple[Any, ...]) -> None:
        body = dumps(message)
        waiting = memoryview(len(body).to_bytes(4, "little") + body)
        while waiting:
            waiting = waiting[pipe.write(waiting) :]

    return send


def _widen(pipe: int) -> None:
    """Let a few messages wait in the pipe, so that reading and taking in overlap. Linux only."""
    try:
        import fcntl

        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, 1 << 20)
    except (ImportError, AttributeError, OSError):
        pass


def _limit(memory: int, seconds: int) -> None:
    """Limit memory and processor time; write no file, leave no core.

    On Windows the parent's job object does.
    """
    try:
        import resource
    except ImportError:
        return
    for what, soft, hard in (
        ("RLIMIT_AS", memory, memory),
        ("RLIMIT_CPU", seconds, seconds + 1),
        ("RLIMIT_FSIZE", 0, 0),
        ("RLIMIT_CORE", 0, 0),
    ):
        try:
            resource.setrlimit(getattr(resource, what), (soft, hard))
        except (AttributeError, ValueError, OSError):
            # macOS knows no RLIMIT_AS worth the name; a surrounding limit may be lower already.
            continue


def _guard() -> None:
    """From here on refuse the network, other programs, and every file that is not part of the program."""
    roots = tuple(os.path.join(os.path.realpath(path), "") for path in sys.path if path)  # noqa: PTH118  # speed
    roots += tuple({os.path.join(os.path.realpath(place), "") for place in (sys.prefix, sys.base_prefix)})  # noqa: PTH118
    if getattr(sys, "frozen", False):
        # A frozen program's modules lie within its own file.
        roots += (os.path.realpath(sys.executable),)

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            path, _, flags = arguments
            if isinstance(path, int):
                return
            writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC)
            if writes or not os.path.realpath(os.fsdecode(path)).startswith(roots):
                raise PermissionError(event)
        elif event.startswith(_FORBIDDEN):
            raise PermissionError(event)

    sys.addaudithook(hook)
