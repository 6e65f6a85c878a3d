"""Making a report: its figures in one read of the file, its value, and the file it is written to."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from smallcrm.db import monthly as queries
from smallcrm.domain import monthly
from smallcrm.domain.errors import UserError
from smallcrm.domain.month import Month
from smallcrm.services import cards, files
from smallcrm.services.progress import Progress, silent

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.documents.card import CardWords
    from smallcrm.documents.render import Printed
    from smallcrm.domain.asset import Asset
    from smallcrm.domain.reminder import Reminder
    from smallcrm.domain.reports import Report
    from smallcrm.i18n import Catalogue

TitleOf = Callable[["Reminder", "Asset | None", "Catalogue"], str]
Paper = Literal["A4", "Letter"]

MONTHLY, CARD = "monthly", "card"
NAMES = (MONTHLY, CARD)
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
    if name == CARD:
        return catalogue.translate("Card", "Customer card")
    return catalogue.translate("Report", "Monthly customer report")


def make(
    store: "Store", name: str, *, month: Month, catalogue: "Catalogue", title_of: TitleOf
) -> tuple["Report", dict[str, Any]]:
    """Count a month and make its report: the value, and the figures of its first page.

    Raises UserError("unknown_report"); the card is about a customer and no month, see `cards`.
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


def printed(  # noqa: PLR0913 - the choices of one form
    store: "Store",
    name: str,
    *,
    month: Month,
    catalogue: "Catalogue",
    title_of: TitleOf,
    paper: Paper = "A4",
    progress: Progress = silent,
) -> tuple["Report", "Printed", int]:
    """Make a report and its pages, as the preview shows and the printer gets them.

    The third is the number of customers it was made from.
    """
    from smallcrm.documents.render import print_report

    progress(0, 0, "report")
    report, _ = make(store, name, month=month, catalogue=catalogue, title_of=title_of)
    pages = print_report(report, paper=paper, now=store.now().astimezone(), catalogue=catalogue)
    return report, pages, store.customers.count()


def write(  # noqa: PLR0913 - the choices of one form
    store: "Store",
    name: str,
    path: Path,
    *,
    month: str | None,
    catalogue: "Catalogue",
    title_of: TitleOf,
    paper: Paper = "A4",
    customer: str | None = None,
    words: "CardWords | None" = None,
) -> Written:
    """Write a report to a file by its ending; the month before this one unless another is given.

    The card needs a `customer`, by number or id, and the `words` it is written with. Raises
    UserError("unknown_report"), ("bad_month"), ("report_without_customer"), ("not_found"),
    ("unknown_extension") or ("target_not_writable").
    """
    _check_ending(path)
    now = store.now().astimezone()
    if name == CARD and words is not None:
        report, figures = cards.make(store, cards.find(store, customer), catalogue=catalogue, words=words)
    else:
        chosen = Month.parse(month) if month else Month.of(now.date()).previous
        report, figures = make(store, name, month=chosen, catalogue=catalogue, title_of=title_of)
    pages, pdf = 1, b""
    if path.suffix.lower() == ".pdf":
        from smallcrm.documents.render import print_report

        done = print_report(report, paper=paper, now=now, catalogue=catalogue)
        pages, pdf = done.pages, done.pdf
    save(report, pdf, path)
    return Written(path=path, pages=pages, figures=figures)


def save(report: "Report", pdf: bytes, path: Path) -> None:
    """Write the finished pages, or the same figures as a workbook, by the file's ending.

    Raises UserError("unknown_extension") or ("target_not_writable").
    """
    _check_ending(path)
    with files.replacing(path) as fresh:
        if path.suffix.lower() == ".pdf":
            fresh.write_bytes(pdf)
        else:
            from smallcrm.spreadsheets.report_workbook import write_report_workbook

            write_report_workbook(report, fresh)


def _check_ending(path: Path) -> None:
    if path.suffix.lower() not in ENDINGS:
        raise UserError("unknown_extension", path=str(path), known=", ".join(ENDINGS))
