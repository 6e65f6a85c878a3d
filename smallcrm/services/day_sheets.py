"""The sheet of calls for the counter: reminders by their ids, as pages ready to print."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from smallcrm.db.reads import day_sheet as queries
from smallcrm.services.progress import Progress, silent

if TYPE_CHECKING:
    from smallcrm.db.reminders import DueReminder
    from smallcrm.db.store import Store
    from smallcrm.documents.render import Printed
    from smallcrm.domain.day_sheet import SheetLine
    from smallcrm.domain.reports import Report
    from smallcrm.i18n import Catalogue
    from smallcrm.services.reports import Paper

LineOf = Callable[["DueReminder", "str"], "SheetLine"]
"""Says a row in words: the reminder, and what was noted the last time."""


def printed(  # noqa: PLR0913 - the choices of one form
    store: "Store",
    ids: Sequence[int],
    *,
    title: str,
    catalogue: "Catalogue",
    line_of: LineOf,
    paper: "Paper" = "A4",
    progress: Progress = silent,
) -> tuple["Report", "Printed"]:
    """Make the sheet of some reminders in that order, and its pages."""
    from smallcrm.documents.day_sheet import day_sheet
    from smallcrm.documents.render import print_report

    progress(0, 0, "report")
    lines = [line_of(each.due, each.last_note) for each in queries.lines(store, ids)]
    report = day_sheet(title, lines, catalogue=catalogue, profile=store.profile)
    return report, print_report(report, paper=paper, now=store.now().astimezone(), catalogue=catalogue)
