"""Making a report: its figures in one read of the file, its value, and the file it is written to."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from smallcrm.db.reads.monthly import main_currency
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.domain.report_lines import Ask, Options
from smallcrm.domain.values.month import Month
from smallcrm.services import cards, files, posting, tiers
from smallcrm.services.progress import Progress, silent
from smallcrm.services.report_specs import GALLERY, SPECS, Making, spec

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.documents.card import CardWords
    from smallcrm.documents.render import Printed
    from smallcrm.documents.report_words import ReportWords
    from smallcrm.domain.reports import Report
    from smallcrm.i18n import Catalogue

Paper = Literal["A4", "Letter"]

MONTHLY, CARD = "monthly", "card"
NAMES = (*(each.name for each in GALLERY), CARD)
GROUPS = tuple(dict.fromkeys(each.group for each in GALLERY))
ENDINGS = (".pdf", ".xlsx")
AHEAD_DAYS = 30
KEPT_BACK = 2
"""Only of the last months is it kept by hindsight: of older ones nobody compares the days between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A report that was written. `pages` is 1 for a workbook; `figures` are those of its first page."""

    path: Path
    pages: int
    figures: dict[str, Any]


def title(name: str, catalogue: "Catalogue") -> str:
    """Name a report in a language. Raises UserError("unknown_report")."""
    from smallcrm.documents import report_titles

    if name not in NAMES:
        raise UserError("unknown_report", name=name, known=", ".join(NAMES))
    return report_titles.title(name, catalogue)


def group_title(group: str, catalogue: "Catalogue") -> str:
    """Name a group of reports in a language."""
    from smallcrm.documents import report_titles

    return report_titles.group(group, catalogue)


def usual_options(name: str, *, today: date, days: int | None = None) -> Options:
    """Choose what most people want of a report: the month before, a year, or what is to come.

    `days` is how far it looks ahead, or how long somebody sleeps.
    """
    wanted = next((each for each in SPECS if each.name == name), None)
    if wanted is not None and Ask.AHEAD in wanted.asks:
        return Options(first=today, last=today + timedelta(days=days or AHEAD_DAYS), today=today)
    if wanted is not None and wanted.is_of_a_year:
        this = Month.of(today)
        return Options(first=this.shifted(-11).first, last=this.last, today=today)
    chosen = Options.of_month(Month.of(today).previous, today=today)
    return replace(chosen, days=days) if days else chosen


def make(
    store: "Store", name: str, *, options: Options, catalogue: "Catalogue", words: "ReportWords"
) -> "Report":
    """Count and make a report, in one read of the file. Raises UserError("unknown_report").

    Amounts are in the business's currency, or in the one most was sold in. The card is about a customer and
    no period, see `cards`.
    """
    from smallcrm.documents.tabular import Frame

    profile = store.profile
    currency = profile.currency or main_currency(store)
    frame = Frame(catalogue=catalogue, profile=profile, currency=currency, options=options)
    made = spec(name).make
    if made is None:
        raise UserError("unknown_report", name=name, known=", ".join(each.name for each in SPECS))
    with store.snapshot():
        return made(Making(store=store, frame=frame, words=words))


def printed(  # noqa: PLR0913 - the choices of one form
    store: "Store",
    name: str,
    *,
    options: Options,
    catalogue: "Catalogue",
    words: "ReportWords",
    paper: Paper = "A4",
    post: "posting.Post | None" = None,
    progress: Progress = silent,
) -> tuple["Report", "Printed", int]:
    """Make a report and its pages, as the preview shows and the printer gets them.

    The third is the number of customers it was made from. `post` says how labels, envelopes and letters are
    to be; raises UserError as those do.
    """
    from smallcrm.documents.render import print_report

    progress(0, 0, "report")
    if spec(name).is_mailing:
        chosen = post or posting.Post(paper=paper)
        return posting.printed(store, name, chosen, options=options, catalogue=catalogue, progress=progress)
    _keep_tiers(store, name, options)
    report = make(store, name, options=options, catalogue=catalogue, words=words)
    pages = print_report(report, paper=paper, now=store.now().astimezone(), catalogue=catalogue)
    return report, pages, store.customers.count()


def write(  # noqa: PLR0913 - the choices of one form
    store: "Store",
    name: str,
    path: Path,
    *,
    options: Options,
    catalogue: "Catalogue",
    words: "ReportWords",
    paper: Paper = "A4",
    customer: str | None = None,
    card_words: "CardWords | None" = None,
    post: "posting.Post | None" = None,
) -> Written:
    """Write a report to a file by its ending.

    The card needs a `customer`, by number or id, and the words it is written with. Raises
    UserError("unknown_report"), ("report_without_customer"), ("report_without_call_list"), ("not_found"),
    ("unknown_extension") or ("target_not_writable").
    """
    _check_ending(path)
    if name != CARD and spec(name).is_mailing:
        return _write_post(store, name, path, post or posting.Post(paper=paper), options, catalogue)
    _keep_tiers(store, name, options)
    if name == CARD and card_words is not None:
        found = cards.find(store, customer)
        report, figures = cards.make(store, found, catalogue=catalogue, words=card_words)
    else:
        report = make(store, name, options=options, catalogue=catalogue, words=words)
        figures = dict(report.figures)
    pages, pdf = 1, b""
    if path.suffix.lower() == ".pdf":
        from smallcrm.documents.render import print_report

        done = print_report(report, paper=paper, now=store.now().astimezone(), catalogue=catalogue)
        pages, pdf = done.pages, done.pdf
    save(report, pdf, path)
    return Written(path=path, pages=pages, figures=figures)


def _write_post(  # noqa: PLR0913, PLR0917 - the choices of one form
    store: "Store", name: str, path: Path, post: "posting.Post", options: Options, catalogue: "Catalogue"
) -> Written:
    if path.suffix.lower() != ".pdf":
        raise UserError("unknown_extension", path=str(path), known=".pdf")
    report, pages, _ = posting.printed(store, name, post, options=options, catalogue=catalogue)
    save(report, pages.pdf, path)
    return Written(path=path, pages=pages.pages, figures=dict(report.figures))


def _keep_tiers(store: "Store", name: str, options: Options) -> None:
    """Keep how customers weigh of a month that is over, if nobody did yet: the report compares with it."""
    if name not in (MONTHLY, "value") or store.is_read_only or store.connection.in_transaction:
        return
    month = Month.of(options.last)
    if month < Month.of(options.today) <= month.shifted(KEPT_BACK):
        tiers.keep(store, month)


def save(report: "Report", pdf: bytes, path: Path) -> None:
    """Write the finished pages, or the same figures as a workbook, by the file's ending.

    Raises UserError("unknown_extension") or ("target_not_writable").
    """
    _check_ending(path)
    with files.replacing(path) as fresh:
        if path.suffix.lower() == ".pdf":
            fresh.write_bytes(pdf)
        else:
            from smallcrm.spreadsheets.writing.report_workbook import write_report_workbook

            write_report_workbook(report, fresh)


def _check_ending(path: Path) -> None:
    if path.suffix.lower() not in ENDINGS:
        raise UserError("unknown_extension", path=str(path), known=", ".join(ENDINGS))
