"""The program's log: what went wrong and where, never about whom.

The log may be sent to somebody for help, so it holds no names, phones or file names: text given to a
record is shown only when it looks like one of our own codes, and of an exception only its kind and the
lines it passed through.
"""

import logging
import re
import time
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from smallcrm import paths
from smallcrm.domain.errors import UserError

_CODE = re.compile(r"[a-z][a-z0-9_.]{0,39}")
_SIZE = 1_000_000
_KEPT = 3

ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def start(folder: Path | None = None, *, level: int = logging.INFO) -> Path | None:
    """Write the log to a file of limited size from now on; name the file, or None where none can be.

    A second call moves the log to the other folder.
    """
    logger = logging.getLogger("smallcrm")
    stop()
    logger.setLevel(level)
    logger.propagate = False
    try:
        folder = folder or paths.log_dir()
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / "smallcrm.log"
        handler = RotatingFileHandler(file, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8", delay=False)
    except (OSError, UserError):
        # Without a place for it the program works on without a log.
        logger.addHandler(logging.NullHandler())
        return None
    handler.setFormatter(DiscreetFormatter())
    logger.addHandler(handler)
    return file


def stop() -> None:
    """Close the log file."""
    logger = logging.getLogger("smallcrm")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


class DiscreetFormatter(logging.Formatter):
    """Write a record as one UTC-stamped line, and an exception without the values it carries."""

    converter = staticmethod(time.gmtime)

    def __init__(self) -> None:
        super().__init__("%(asctime)sZ %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S")

    def format(self, record: logging.LogRecord) -> str:
        discreet = logging.makeLogRecord(record.__dict__)
        discreet.args = _discreet_args(record.args)
        # A handler before us may have left the full traceback here.
        discreet.exc_text = None
        return super().format(discreet)

    def formatException(self, ei: ExceptionInfo) -> str:  # noqa: N802 - the standard library's name
        return describe(ei[1]) if ei[1] else ""


def describe(error: BaseException) -> str:
    """Tell the kind of an exception and the lines it passed through, without any value."""
    parts = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        frames = traceback.extract_tb(current.__traceback__)
        lines = [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
        parts.append("\n".join([_kind(current), *lines]))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\nafter ".join(parts)


def _kind(error: BaseException) -> str:
    name = type(error).__name__
    if isinstance(error, UserError):
        return f"{name} {error.code}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name} {error.errno}"
    # SQLite's own name of the fault; its message may quote a cell.
    code = getattr(error, "sqlite_errorname", None)
    return f"{name} {code}" if code else name


def _short(filename: str) -> str:
    """Drop the folders above the package: they hold the user's name."""
    parts = Path(filename).parts
    for package in ("site-packages", "smallcrm"):
        if package in parts[:-1]:
            after = len(parts) - parts[::-1].index(package)
            return "/".join(parts[after:])
    return parts[-1] if parts else ""


def _discreet_args(args: object) -> tuple[object, ...] | dict[str, object] | None:
    if isinstance(args, dict):
        return {key: _discreet(value) for key, value in args.items()}
    if isinstance(args, tuple):
        return tuple(_discreet(value) for value in args)
    return None


def _discreet(value: object) -> object:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, UserError):
        return value.code
    if isinstance(value, BaseException):
        return type(value).__name__
    text = str(value)
    return text if _CODE.fullmatch(text) else "…"
