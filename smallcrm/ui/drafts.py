"""What is being typed, kept on disk every few seconds: a program that dies loses a few words at most.

Drafts lie beside the customers' file, so that they belong to it and go where it goes. Whatever stops
them from being written is no reason to stop typing.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QTimer

from smallcrm.ui.context import AppContext

EVERY_MS = 3_000


class Draft(NamedTuple):
    """What was typed, as the form gave it, and when."""

    at: datetime
    typed: dict[str, Any]


class Drafts(QObject):
    """Keeps the draft of one form under a key: "customer-12", "customer-new".

    `read` gives what is typed and not saved, {} if nothing is. Say `touch` at every change, `drop` once
    it is saved.
    """

    def __init__(
        self, ctx: AppContext, key: str, read: Callable[[], dict[str, Any]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._read = read
        self._file = folder(ctx.store.path) / f"{key}.json"
        self._timer = QTimer(self, singleShot=True, interval=EVERY_MS)
        self._timer.timeout.connect(self.keep)

    def touch(self) -> None:
        """Note that something was typed; it is on disk a few seconds later."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Write what is typed now; nothing typed leaves no file."""
        self._timer.stop()
        typed = self._read()
        if not typed:
            self.drop()
            return
        text = json.dumps({"at": self._ctx.now().isoformat(), "typed": typed}, ensure_ascii=False)
        fresh = self._file.with_suffix(".new")
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(text, encoding="utf-8")
            fresh.replace(self._file)

    def found(self) -> Draft | None:
        """Read what was typed the last time and never saved."""
        return _read(self._file)

    def drop(self) -> None:
        """Forget the draft: it is saved, or not wanted."""
        self._timer.stop()
        with suppress(OSError):
            self._file.unlink(missing_ok=True)


def folder(database: Path) -> Path:
    """Name the folder of a file's drafts, beside it."""
    return database.with_name(f"{database.stem}-drafts")


def found(database: Path, key: str) -> Draft | None:
    """Read the draft kept under a key beside a file, without the form that wrote it."""
    return _read(folder(database) / f"{key}.json")


def drop(database: Path, key: str) -> None:
    """Forget the draft kept under a key."""
    with suppress(OSError):
        (folder(database) / f"{key}.json").unlink(missing_ok=True)


def _read(file: Path) -> Draft | None:
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        return Draft(datetime.fromisoformat(kept["at"]), dict(kept["typed"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
