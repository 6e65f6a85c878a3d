"""Making a report: its figures in one read of the file, its value, and the file it is written to."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from smallcrm.db import monthly as queries
from smallcrm.domain import monthly
from smallcrm.domain.errors import UserError
from smallcrm.domain.month import Month
from smallcrm.services import files

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.domain.asset import Asset
    from smallcrm.domain.reminder import Reminder
    from smallcrm.domain.reports import Report
    from smallcrm.i18n import Catalogue

TitleOf = Callable[["Reminder", "Asset | None", "Catalogue"], str]
Paper = Literal["A4", "Letter"]

NAMES = ("monthly",)
ENDINGS = (".pdf", ".xlsx")


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A report that was written. `pages` is 1 for a workbook; `figures` are those of its first page."""

    path: Path
    pages: int
    figures: dict[str, Any]


def title(name: str, catalogue: "Catalogue") -> str:
    """Name a report in a language. Raises UserError("unknown_report")."""
    if name not in NAMES:
        raise UserError("unknown_report", name=name, known=", ".join(NAMES))
    return catalogue.translate("Report", "Monthly customer report")


def make(
    store: "Store", name: str, *, month: Month, catalogue: "Catalogue", title_of: TitleOf
) -> tuple["Report", dict[str, Any]]:
    """Count a month and make its report: the value, and the figures of its first page.

    Raises UserError("unknown_report").
    """
    from smallcrm.documents.monthly import monthly_report

    title(name, catalogue)
    profile = store.profile
    currency = profile.currency or queries.main_currency(store)
    figures = queries.figures(
        store,
        month,
        currency=currency,
        title=lambda reminder, asset: title_of(reminder, asset, catalogue),
    )
    report = monthly_report(
        figures,
        month=month,
        today=store.now().astimezone().date(),
        catalogue=catalogue,
        profile=replace(profile, currency=currency),
    )
    return report, monthly.summary(figures)


def write(  # noqa: PLR0913 - the choices of one form
    store: "Store",
    name: str,
    path: Path,
    *,
    month: str | None,
    catalogue: "Catalogue",
    title_of: TitleOf,
    paper: Paper = "A4",
) -> Written:
    """Write a report to a file by its ending; the month before this one unless another is given.

    Raises UserError("unknown_report"), ("bad_month"), ("unknown_extension") or ("target_not_writable").
    """
    if path.suffix.lower() not in ENDINGS:
        raise UserError("unknown_extension", path=str(path), known=", ".join(ENDINGS))
    now = store.now().astimezone()
    chosen = Month.parse(month) if month else Month.of(now.date()).previous
    report, figures = make(store, name, month=chosen, catalogue=catalogue, title_of=title_of)
    with files.replacing(path) as fresh:
        if path.suffix.lower() == ".pdf":
            from smallcrm.documents.render import print_report

            printed = print_report(report, paper=paper, now=now, catalogue=catalogue)
            fresh.write_bytes(printed.pdf)
            pages = printed.pages
        else:
            from smallcrm.spreadsheets.report_workbook import write_report_workbook

            write_report_workbook(report, fresh)
            pages = 1
    return Written(path=path, pages=pages, figures=figures)
