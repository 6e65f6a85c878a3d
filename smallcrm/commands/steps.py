"""The commands about what was done: take it back, do it again, list it."""

from datetime import datetime
from typing import Any

from smallcrm import messages
from smallcrm.commands.command import Answer, Context, Json
from smallcrm.i18n import translate


def undo(context: Context) -> Answer:
    """Take the last step back, or the given one."""
    from smallcrm.services import maintenance

    with context.store() as store:
        return _reversal("undo", maintenance.undo_step(store, context.options.step))


def redo(context: Context) -> Answer:
    """Do again what was undone."""
    from smallcrm.services import maintenance

    with context.store() as store:
        return _reversal("redo", maintenance.redo_step(store, context.options.step))


def _reversal(code: str, done: Any) -> Answer:
    target = done.reversed_step
    label = messages.step_label(code, {"code": target.code, "details": target.details})
    lines = [label]
    if done.left:
        lines.append(
            translate(
                "Command line",
                "%n customer(s) changed since then stay as they are.",
                "",
                len(done.left),
            )
        )
    return Answer(
        json={"step": done.step_id, "label": label, "changes": done.changes, "left": len(done.left)},
        lines=lines,
    )


def history(context: Context) -> Answer:
    """List the steps, newest first."""
    from smallcrm.db import history as steps

    with context.store() as store:
        entries: list[Json] = [
            {
                "id": entry.id,
                "at": entry.at.isoformat(),
                "label": messages.step_label(entry.code, entry.details),
                "changes": entry.changes,
                "undone": entry.is_undone,
            }
            for entry in steps.steps(store, limit=context.options.limit)
        ]
    undone = translate("Command line", "undone")
    return Answer(
        json={"steps": entries},
        lines=[
            f"{entry['id']:>6}  {_moment(entry['at'])}  {entry['label']}"
            + (f"  ({undone})" if entry["undone"] else "")
            for entry in entries
        ],
    )


def _moment(text: str) -> str:
    return datetime.fromisoformat(text).astimezone().strftime("%Y-%m-%d %H:%M")
