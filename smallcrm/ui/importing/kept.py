"""An import that is not finished, kept beside the customers' file: closed or killed, it can be gone on with.

The files are named, not copied, and read again. Passwords are not kept. What was said about single rows
is forgotten where a file was changed meanwhile: its rows may be others.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from smallcrm import i18n
from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate
from smallcrm.services.imports import Answer, DateOrder, Verdict
from smallcrm.ui import drafts
from smallcrm.ui.context import AppContext
from smallcrm.ui.importing.going import Going
from smallcrm.ui.kit.banners import Banner

KEY = "import"
MOST_PASTED = 2_000_000
"""Characters of a pasted table that are kept; more is pasted again."""

_PLAIN = ("pasted", "sheet", "encoding", "header_row", "saved_match", "overrides", "country")


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An import to go on with, without its tables, and the step it stood at."""

    going: Going
    step: int

    @property
    def words(self) -> str:
        """What it was about, as it is offered when the program starts."""
        if not self.going.paths:
            return translate("Import", "The import of a pasted table was not finished.")
        names = i18n.active().join(path.name for path in self.going.paths[:3])
        return translate("Import", "The import of {file} was not finished.").format(file=names)


def found(ctx: AppContext) -> Unfinished | None:
    """Look for an import that was not finished."""
    draft = drafts.found(ctx.store.path, KEY)
    if draft is None:
        return None
    try:
        return load(draft.typed)
    except (KeyError, TypeError, ValueError):  # written by another version of the program
        return None


def offer(ctx: AppContext, on_taken: Callable[[], object]) -> Banner:
    """Offer to go on with the import; the line's cross forgets it."""
    unfinished = found(ctx)
    banner = Banner(
        "info",
        unfinished.words if unfinished else translate("Import", "An import was not finished."),
        action=translate("Import", "Go on"),
        on_action=lambda: ctx.go("importing"),
        can_close=True,
        icon="history",
    )

    def forget() -> None:
        drafts.drop(ctx.store.path, KEY)
        on_taken()

    banner.closed.connect(forget)
    return banner


def dump(going: Going, step: int) -> dict[str, Any]:
    """Write what was chosen and answered, fit for JSON; {} where nothing was begun."""
    if not (going.sources and (going.paths or 0 < len(going.pasted) <= MOST_PASTED)):
        return {}
    return {
        "step": step,
        "files": [[str(path), _stamp(path)] for path in going.paths],
        **{name: getattr(going, name) for name in _PLAIN},
        "date_orders": {header: order.value for header, order in going.date_orders.items()},
        "fixes": [[*cell, text] for cell, text in going.fixes.items()],
        "answers": [[list(key), _said(verdict)] for key, verdict in going.answers.items()],
        "wishes": [[list(key), sorted(wish)] for key, wish in going.wishes.items()],
    }


def load(kept: Mapping[str, Any]) -> Unfinished:
    """Read what `dump` wrote. Raises KeyError, TypeError or ValueError where it cannot be read."""
    going = Going(paths=tuple(Path(path) for path, _ in kept["files"]))
    for name in _PLAIN:
        setattr(going, name, kept[name])
    going.date_orders = {header: DateOrder(order) for header, order in kept["date_orders"].items()}
    step = int(kept["step"])
    if all(_stamp(Path(path)) == stamp for path, stamp in kept["files"]):
        going.fixes = {(table, row, column): text for table, row, column, text in kept["fixes"]}
        going.answers = {_pair(key): _verdict(said) for key, said in kept["answers"]}
        going.wishes = {_pair(key): frozenset(wish) for key, wish in kept["wishes"]}
    else:
        step = min(step, 1)
    return Unfinished(going, step)


def _said(verdict: Verdict) -> dict[str, Any]:
    take = None if verdict.take is None else sorted(verdict.take)
    return {
        "answer": verdict.answer.value,
        "customer_id": verdict.customer_id,
        "row": verdict.row,
        "take": take,
    }


def _verdict(said: Mapping[str, Any]) -> Verdict:
    take = None if said["take"] is None else frozenset(said["take"])
    return Verdict(answer=Answer(said["answer"]), customer_id=said["customer_id"], row=said["row"], take=take)


def _pair(key: list[int]) -> tuple[int, int, int, int]:
    first, second, third, fourth = key
    return first, second, third, fourth


def _stamp(path: Path) -> list[int]:
    """Tell one state of a file from another: its size and when it was written; [] where it is gone."""
    try:
        state = path.stat()
    except OSError:
        return []
    return [state.st_size, state.st_mtime_ns]
