"""What every command is given and what it answers."""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.services.progress import Progress

Json = dict[str, Any]
Said = tuple[Json, list[str]]
"""What a command answers to programs and to people."""

DONE, REFUSED, WRONG_USAGE = 0, 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a command found or did. `exit_code` is REFUSED where the answer itself is bad news."""

    json: Json
    lines: Iterable[str] = ()
    exit_code: int = DONE


@dataclass(slots=True)
class Context:
    """What every command needs: the options, the clock, and the file when it is asked for."""

    options: argparse.Namespace
    now: Callable[[], datetime]
    database: Path = field(default_factory=Path)

    @property
    def today(self) -> date:
        return self.now().astimezone().date()

    @contextmanager
    def store(self, *, create: bool = False) -> Iterator[Any]:
        """Open the user's file; only commands that bring customers in make a new one."""
        from smallcrm.db.store import Store

        with Store.open(self.database, now=self.now, create=create) as store:
            yield store

    @contextmanager
    def progress(self) -> Iterator["Progress"]:
        """Show how far long work is, on a terminal only and never within `--json`."""
        from smallcrm import wording
        from smallcrm.services.progress import silent

        if self.options.json or not sys.stderr.isatty():
            yield silent
            return
        shown = ""

        def show(done: int, total: int, phase: str) -> None:
            nonlocal shown
            share = f"{done * 100 // total:>3} %" if total else f"{done}"
            line = f"{wording.phase(phase)} {share}"
            if line != shown:
                print(f"\r\033[K{line}", end="", file=sys.stderr, flush=True)
                shown = line

        try:
            yield show
        finally:
            if shown:
                print("\r\033[K", end="", file=sys.stderr, flush=True)


Command = Callable[[Context], Answer]


def on_file(command: "Callable[[Store, argparse.Namespace, date], Said]") -> Command:
    """Make a command of a function that needs the open file, the options and today."""

    @wraps(command)
    def answer(context: Context) -> Answer:
        with context.store() as store:
            json, lines = command(store, context.options, context.today)
        return Answer(json=json, lines=lines)

    return answer
