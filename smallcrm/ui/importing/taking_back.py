"""Taking an import back: from its last page, or weeks later from the File menu."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm.db import history, undo
from smallcrm.db.store import Store
from smallcrm.db.undo import Reversal
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.dialogs import ask


def ask_to_take_back(ctx: AppContext, parent: QWidget, step_id: int | None = None) -> bool:
    """Ask, and take an import back: the given one, else the last that stands. True once it has begun."""
    entry = history.step(ctx.store, step_id) if step_id else history.standing(ctx.store, "import")
    if entry is None or entry.is_undone:
        ctx.tell(translate("Import", "There is no import to take back."))
        return False
    is_last = (last := history.next_to_undo(ctx.store)) is not None and last.id == entry.id
    if not is_last:
        title = translate("Import", "Undo the import of {file}?").format(file=entry.details.get("file", "…"))
        happens = translate(
            "Import",
            "Whom it added goes, and what it changed is as before. Customers you worked on since stay as they"
            " are. Redo brings the import back.",
        )
        if not ask(parent, title, happens, translate("Import", "Undo the import")):
            return False
    take_back(ctx, entry.id)
    return True


def take_back(ctx: AppContext, step_id: int, then: Callable[[], object] = lambda: None) -> None:
    """Take the import back on the jobs' thread, and say how many stayed."""
    job = ctx.jobs.start(_undo, step_id)
    job.refused.connect(ctx.refused)
    job.done.connect(lambda made: _say(ctx, made))
    job.done.connect(lambda _: then())


def _undo(store: Store, step_id: int, *, progress: Any) -> Reversal:
    progress(0, 0, "changing")
    return undo.undo(store, step_id)


def _say(ctx: AppContext, made: Reversal) -> None:
    words = translate("Import", "The import is taken back.")
    if made.left:
        left = translate("Import", "%n customer(s) you worked on since stay.", "", len(made.left))
        words = f"{words} {left}"
    ctx.tell(words)
