"""A report on paper: its sections laid out, divided over pages, written as PDF.

Pages are laid out before the first is drawn, so that each knows how many there are.
"""

from datetime import datetime
from io import BytesIO

from smallcrm.documents import page
from smallcrm.documents.blocks import blocks
from smallcrm.documents.flow import paginate
from smallcrm.documents.formats import Formats
from smallcrm.documents.page import PaperName, Sheet, one_line
from smallcrm.domain.record import dataclass
from smallcrm.domain.reports import Align, Report
from smallcrm.i18n import Catalogue

_TITLE_GAP = 8 * page.MM
_CONTENT_GAP = 16.0
_FACT_ROW = 13.0


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document."""

    pdf: bytes
    pages: int


def render_pdf(
    report: Report, *, paper: PaperName = "A4", now: datetime, catalogue: Catalogue | None = None
) -> bytes:
    """Write a report as PDF; the same report and moment give the same bytes."""
    return print_report(report, paper=paper, now=now, catalogue=catalogue).pdf


def print_report(
    report: Report, *, paper: PaperName = "A4", now: datetime, catalogue: Catalogue | None = None
) -> Printed:
    """Write a report as PDF and count its pages. `now` is the local moment that stands on the paper."""
    catalogue = catalogue or Catalogue(report.language, report.region)
    formats = Formats(catalogue, report.currency)
    size = page.PAPERS[paper].on_its_side() if report.is_landscape else page.PAPERS[paper]
    file = BytesIO()
    imprint = page.Imprint(
        title=_full_title(report), author=report.letterhead.name, language=report.language, now=now
    )
    sheet = Sheet(page.new_canvas(file, size, imprint), size)
    printed_on = catalogue.format_date(now.date(), "medium")
    facts = ((catalogue.translate("Report", "Printed"), printed_on), *report.facts)
    first_top = draw_head(sheet, report, facts)
    laid_out = [block for section in report.sections for block in blocks(section, size.text_width, formats)]
    pages = paginate(laid_out, first_top=first_top, top=size.top, bottom=size.bottom)
    left = " · ".join(filter(None, (one_line(report.letterhead.name), _full_title(report))))
    for number, placed in enumerate(pages, 1):
        for part in placed:
            part.piece.draw(sheet, size.left, part.y)
        count = catalogue.translate("Report", "Page {page} of {pages}").format(page=number, pages=len(pages))
        page.footer(sheet, left, f"{printed_on} · {count}" if number > 1 else count)
        sheet.finish()
    sheet.canvas.save()
    return Printed(file.getvalue(), len(pages))


def _full_title(report: Report) -> str:
    return one_line(f"{report.title} · {report.period}" if report.period else report.title)


def draw_head(sheet: Sheet, report: Report, facts: tuple[tuple[str, str], ...]) -> float:
    """Write letterhead, title and the facts beside it; return where the contents begin."""
    paper = sheet.paper
    top = page.letterhead(sheet, report.letterhead)
    top += _TITLE_GAP if top > paper.top else 0
    values = max(page.FACT_VALUE.width(value) for _, value in facts)
    labels = max(page.FACT.width(label) for label, _ in facts)
    room = paper.text_width - labels - values - 14 - 12
    y = top
    for line in page.TITLE.wrap(one_line(report.title), room, 2):
        sheet.write(paper.left, y + 19, line, page.TITLE)
        y += page.TITLE.leading
    for line in page.SUBTITLE.wrap(one_line(report.subtitle), room, 2) if report.subtitle else ():
        sheet.write(paper.left, y + 10, line, page.SUBTITLE)
        y += page.SUBTITLE.leading
    for number, (label, value) in enumerate(facts):
        baseline = top + 15 + number * _FACT_ROW
        sheet.write(paper.right - values - 14, baseline, label, page.FACT, Align.RIGHT)
        sheet.write(paper.right, baseline, value, page.FACT_VALUE, Align.RIGHT)
    return max(y, top + 15 + len(facts) * _FACT_ROW - 8) + _CONTENT_GAP
