"""A copy of all that is kept about a customer for themselves, and erasing them for good."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from smallcrm import i18n, wording
from smallcrm.domain.customer import Customer
from smallcrm.headings import CardWords
from smallcrm.i18n import Catalogue, translate
from smallcrm.services import files, privacy
from smallcrm.ui import drafts
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.dialogs import ask


def ask_where_to_hand_out(ctx: AppContext, parent: QWidget, customer: Customer) -> None:
    """Let a file be named, .pdf to be read or .json for another program, and write the copy."""
    name = wording.customer_name(customer)
    folder = Path(ctx.remembered("export.folder", str(Path.home())))
    chosen, kind = QFileDialog.getSaveFileName(
        parent,
        translate("Customer page", "Hand out their data"),
        str(folder / f"{files.plain_name(name)}.pdf"),
        f"{translate('Customer page', 'To be read')} (*.pdf);;"
        f"{translate('Customer page', 'For another program, complete')} (*.json)",
    )
    if chosen:
        hand_out(ctx, customer.id or 0, _with_ending(Path(chosen), kind))


def hand_out(ctx: AppContext, customer_id: int, path: Path) -> None:
    """Write the copy on the jobs' thread."""
    catalogue = Catalogue(i18n.language(), ctx.store.profile.country)
    job = ctx.jobs.start(privacy.hand_out, customer_id, path, catalogue=catalogue, words=CardWords(catalogue))
    job.refused.connect(ctx.refused)
    job.done.connect(lambda _: ctx.tell(translate("Customer page", "Saved: {file}").format(file=path.name)))


def _with_ending(path: Path, kind: str) -> Path:
    """Take the ending that was typed, else that of the chosen kind."""
    if path.suffix.lower() in (".pdf", ".json"):
        return path
    return path.with_name(f"{path.name}{'.json' if 'json' in kind else '.pdf'}")


def ask_to_erase(
    ctx: AppContext, parent: QWidget, name: str, customers: Sequence[int], then: Callable[[], object]
) -> None:
    """Ask, say what stays in backups, and erase; of several, `name` is how many there are.

    Customers who are still there are removed first.
    """
    copies = privacy.backups_that_remember(ctx.store)
    stays = translate(
        "Customer page",
        "%n backup(s) may still hold them. They go as newer ones take their place; until then bringing one"
        " back would bring them back too.",
        "",
        copies,
    )
    happens = translate(
        "Customer page",
        "Everything about them leaves this file: things, timeline, files and the history. Ctrl+Z does not"
        " bring them back.",
    )
    title = translate("Customer page", "Erase {name} for good?").format(name=name)
    verb = translate("Customer page", "Erase for good")
    if not ask(parent, title, f"{happens} {stays}" if copies else happens, verb, is_danger=True):
        return
    is_there = bool(ctx.store.customers.get_many(customers))
    work = partial(ctx.jobs.start, privacy.erase, customers[0]) if is_there else None
    job = work() if work is not None else ctx.jobs.start(privacy.forget, list(customers))
    job.refused.connect(ctx.refused)
    job.done.connect(lambda _: _erased(ctx, customers, then))


def _erased(ctx: AppContext, customers: Sequence[int], then: Callable[[], object]) -> None:
    for customer_id in customers:
        for key in ("customer", "note", "line"):
            drafts.drop(ctx.store.path, f"{key}-{customer_id}")
    ctx.tell(translate("Customer page", "Erased for good."))
    then()
