"""How long work tells how far it is and hears that it should stop."""

from typing import Protocol


class Progress(Protocol):
    """Called with what is done and how much there is; `phase` is a code for `smallcrm.messages`.

    It stops the work by raising Cancelled.
    """

    def __call__(self, done: int, total: int, phase: str) -> None: ...


def silent(done: int, total: int, phase: str) -> None:
    """Take no notice."""
