"""How labels, envelopes and the letter were left, as the PC remembers it."""

from typing import Any

from smallcrm.services.mailings import Mailing
from smallcrm.ui.context import AppContext

LETTER = "mailings.letter"
BY_NAME, BY_CODE = "name", "code"


def kept_letter(ctx: AppContext) -> Mailing:
    """Read the letter that was written last."""
    kept = ctx.remembered(LETTER, {})
    return Mailing(subject=kept.get("subject", ""), text=kept.get("text", ""))


def keep_letter(ctx: AppContext, letter: Mailing) -> None:
    """Keep a letter for the next time."""
    ctx.remember(LETTER, {"subject": letter.subject, "text": letter.text})


def kept_wishes(ctx: AppContext, kind: str) -> tuple[str, dict[str, Any]]:
    """Read the sheet and the wishes of labels or envelopes; the first label is chosen for each sheet anew."""
    kept = ctx.remembered(f"mailings.{kind}", {})
    return kept.get("sheet", ""), {
        "skips_incomplete": kept.get("incomplete", "skip") == "skip",
        "is_sorted_by_code": kept.get("order", BY_NAME) == BY_CODE,
        "shift_x": float(kept.get("shift_x", 0)),
        "shift_y": float(kept.get("shift_y", 0)),
    }
