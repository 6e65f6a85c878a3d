"""Labels, envelopes and letters among the reports: made as their dialogs were left, changed there."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from smallcrm.domain.report_lines import Options
from smallcrm.i18n import translate
from smallcrm.services import posting
from smallcrm.services.posting import LETTERS, Post
from smallcrm.ui.context import AppContext
from smallcrm.ui.mailings.kept import kept_letter, kept_wishes

if TYPE_CHECKING:
    from smallcrm.ui.kit.dialogs import Dialog


def is_written(ctx: AppContext, name: str) -> bool:
    """Say whether the pages can be made: a letter needs a text."""
    return name != LETTERS or bool(kept_letter(ctx).text.strip())


def post(ctx: AppContext, name: str, paper: Any, *, most: int | None = None) -> Post:
    """Say how the post is to be, as it was chosen last."""
    if name == LETTERS:
        return Post(letter=kept_letter(ctx), paper=paper, most=most)
    sheet, wishes = kept_wishes(ctx, name)
    return Post(sheet=sheet, wishes=wishes, paper=paper, most=most)


def open_choices(ctx: AppContext, parent: QWidget, name: str, options: Options) -> "Dialog | None":
    """Open the dialog with all the choices, for the customers of the report."""
    from smallcrm.ui.mailings.labels import open_envelopes, open_labels
    from smallcrm.ui.mailings.letters import open_letters

    scope = posting.scope_of(ctx.store, options)
    opener: Any = {LETTERS: open_letters, "labels": open_labels, "envelopes": open_envelopes}[name]
    dialog: Dialog | None = opener(ctx, parent, scope)
    if dialog is None:
        ctx.tell(translate("Reports", "There is nobody to write to."))
    return dialog


def ask_to_note(ctx: AppContext, parent: QWidget, options: Options) -> None:
    """Ask whether the letters that were printed should stand in the timelines."""
    from smallcrm.ui.mailings.letters import ask_to_note as ask

    ask(ctx, parent, posting.scope_of(ctx.store, options), kept_letter(ctx))
