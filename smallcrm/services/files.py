"""Writing a file so that there is either the old one or the whole new one, never half."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from smallcrm.domain.errors import UserError

LONGEST_STEM = 120
_NOT_IN_A_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


def shown(path: Path) -> str:
    """Write a path as text that can be stored and shown, also where the system's own form cannot."""
    return os.fsencode(path).decode("utf-8", errors="replace")


def plain_name(stem: str) -> str:
    """Make of words the stem of a file's name that every system takes; "1" where nothing is left."""
    plain = " ".join(_NOT_IN_A_NAME.sub(" ", stem).split())[:LONGEST_STEM].rstrip(" .")
    return plain or "1"


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Hand out a place beside the file to write to; afterwards it takes the file's name.

    If anything goes wrong the file stays as it was. Raises UserError("target_not_writable") or
    ("disk_full").
    """
    fresh = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield fresh
        with fresh.open("rb+") as file:
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        code = "disk_full" if error.errno in {28, 122} else "target_not_writable"
        raise UserError(code, path=str(path)) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
