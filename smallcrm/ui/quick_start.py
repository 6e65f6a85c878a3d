"""What makes every start quicker, done once and for the whole program: before anything of Qt is imported, and
again when the window has come to rest.
"""

import builtins
import gc
import linecache
from typing import Any


def begin() -> None:
    """Import PySide first of all, without what it does for other programs.

    PySide puts a watch of its own before every `import`, which looks through the source of each module for
    `from __feature__ import …` and keeps it in memory. We write Qt's own names and ask for none of this, so
    Python's own import comes back.

    Starting makes hundreds of thousands of objects that stay until the end: looking through them for garbage
    time and again finds none.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401 - puts the watch there

    plain_import: Any = getattr(builtins, "__orig_import__", None)
    if plain_import is not None:
        builtins.__import__ = plain_import
    linecache.clearcache()


def end() -> None:
    """Collect garbage again, but never look through what the start has made: it stays."""
    gc.freeze()
    gc.enable()
