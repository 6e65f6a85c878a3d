"""A long list on paper, as it stands in the window: one dense table, on its side, under the letterhead."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain, islice
from typing import BinaryIO

from smallcrm.documents import page
from smallcrm.documents.formats import Formats
from smallcrm.documents.page import PaperName, Sheet, one_line
from smallcrm.documents.pdf_file import PdfFile
from smallcrm.documents.render import draw_head
from smallcrm.documents.tables import TableLayout
from smallcrm.domain.profile import Profile
from smallcrm.domain.record import dataclass
from smallcrm.domain.reports import Cell, Column, Report, Row, Table
from smallcrm.i18n import Catalogue

MEASURED = 1_000
"""Rows by which the columns of a long list are measured; a wider text further down is shortened."""


def list_report(
    title: str,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Cell]],
    *,
    catalogue: Catalogue,
    profile: Profile,
) -> Report:
    """Make a list ready to print; how many rows there are stands beside its title.

    `title` is in the catalogue's language, as are the titles of the columns.
    """
    listed = tuple(Row(tuple(cells)) for cells in rows)
    empty = catalogue.translate("Report", "There is nothing in this list.")
    return Report(
        name="list",
        title=title,
        language=catalogue.language,
        region=catalogue.region,
        currency=profile.currency,
        letterhead=profile,
        facts=((catalogue.translate("Report", "Rows"), catalogue.format_number(len(listed))),),
        sections=(
            Table(title="", columns=tuple(columns), rows=listed, empty=empty, name=title, is_dense=True),
        ),
        file_stem=title,
        is_landscape=True,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperList:
    """A list to be written a page at a time: `rows` is read once, `count` is how many there will be."""

    title: str
    subtitle: str = ""
    columns: Sequence[Column]
    rows: Iterable[Sequence[Cell]]
    count: int


def print_list(  # noqa: PLR0913 - a list, where it goes, and the habits of its reader
    listed: PaperList,
    to: BinaryIO,
    *,
    catalogue: Catalogue,
    profile: Profile,
    now: datetime,
    paper: PaperName = "A4",
    tell: Callable[[int], None] = lambda _: None,
) -> int:
    """Write a list of any length as PDF, with one page of it in memory at a time; return how many pages.

    Every row is one line high, so that the pages are known before the first is written. `tell` hears how
    many rows are done.
    """
    columns = tuple(replace(column, lines=1) for column in listed.columns)
    report = list_report(listed.title, columns, (), catalogue=catalogue, profile=profile)
    report = replace(report, subtitle=listed.subtitle)
    formats = Formats(catalogue, profile.currency)
    size = page.PAPERS[paper].on_its_side()
    imprint = page.Imprint(
        title=one_line(listed.title), author=profile.name, language=catalogue.language, now=now
    )
    sheet = Sheet(page.new_canvas(to, size, imprint), size)
    file = PdfFile(sheet.canvas, to)
    printed_on = catalogue.format_date(now.date(), "medium")
    facts = (
        (catalogue.translate("Report", "Printed"), printed_on),
        (catalogue.translate("Report", "Rows"), catalogue.format_number(listed.count)),
    )
    top = draw_head(sheet, report, facts)
    (table,) = (section for section in report.sections if isinstance(section, Table))
    rows = iter(listed.rows)
    sample = list(islice(rows, MEASURED))
    measured = TableLayout(_part(table, sample), size.text_width, formats)
    plan = _Plan(
        first=_fitting(measured, size.bottom - top), others=_fitting(measured, size.bottom - size.top)
    )
    pages = plan.pages(listed.count)
    left = " · ".join(filter(None, (one_line(profile.name), one_line(listed.title))))
    done = 0
    for number, part in enumerate(plan.parts(chain(sample, rows)), 1):
        layout = TableLayout(_part(table, part), size.text_width, formats, like=measured)
        layout.draw(sheet, size.left, top if number == 1 else size.top, 0, len(part))
        words = catalogue.translate("Report", "Page {page} of {pages}").format(page=number, pages=pages)
        page.footer(sheet, left, f"{printed_on} · {words}" if number > 1 else words)
        sheet.finish()
        file.put_page()
        done += len(part)
        tell(done)
    sheet.canvas.save()
    return pages


@dataclass(frozen=True, slots=True)
class _Plan:
    """How many rows fit on the first page and on each of the others."""

    first: int
    others: int

    def pages(self, count: int) -> int:
        """Count the pages."""
        return 1 + max(-(-(count - self.first) // self.others), 0)

    def parts(self, rows: Iterator[Sequence[Cell]]) -> Iterator[list[Sequence[Cell]]]:
        """Divide the rows over the pages; an empty list has a page that says so."""
        yield list(islice(rows, self.first))
        while part := list(islice(rows, self.others)):
            yield part


def _part(table: Table, rows: Iterable[Sequence[Cell]]) -> Table:
    return replace(table, rows=tuple(Row(tuple(cells)) for cells in rows))


def _fitting(layout: TableLayout, room: float) -> int:
    """Count the rows that fit under the titles of the columns."""
    height = layout.heights[0] if layout.heights else 1.0
    return max(int((room - layout.title_height(0) - layout.head_height) // height), 1)
