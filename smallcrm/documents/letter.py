"""Letters to many: letterhead, address, date, the text filled in for each; one after the other in one PDF."""

from collections.abc import Iterable
from datetime import date, datetime
from io import BytesIO

from smallcrm.documents import page
from smallcrm.documents.blocks import TextBlock
from smallcrm.documents.flow import paginate
from smallcrm.documents.labels import Address
from smallcrm.documents.page import MM, PaperName, Sheet, Type
from smallcrm.documents.render import Printed
from smallcrm.domain.profile import Profile
from smallcrm.domain.record import dataclass
from smallcrm.domain.reports import Align
from smallcrm.i18n import Catalogue

_BODY = Type(10.2, 15)
_ADDRESS_TOP = 52 * MM
_TEXT_TOP = 96 * MM


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter: to whom, what it is about, and its text with line breaks where paragraphs end."""

    address: Address
    subject: str
    text: str


def print_letters(  # noqa: PLR0913 - what letters have in common
    letters: Iterable[Letter],
    *,
    profile: Profile,
    catalogue: Catalogue,
    today: date,
    now: datetime,
    size: PaperName = "A4",
) -> Printed:
    """Write letters as one PDF, each on pages of its own."""
    paper = page.PAPERS[size]
    file = BytesIO()
    title = catalogue.translate("Paper", "Letters")
    imprint = page.Imprint(title=title, author=profile.name, language=catalogue.language, now=now)
    sheet = Sheet(page.new_canvas(file, paper, imprint), paper)
    written = catalogue.format_date(today, "long")
    pages = 0
    for letter in letters:
        pages += _write(sheet, letter, profile, written, catalogue)
    if not pages:
        sheet.finish()
    sheet.canvas.save()
    return Printed(file.getvalue(), max(pages, 1))


def _write(sheet: Sheet, letter: Letter, profile: Profile, written: str, catalogue: Catalogue) -> int:
    """Write one letter; return how many pages it took."""
    paper = sheet.paper
    page.letterhead(sheet, profile)
    y = _ADDRESS_TOP
    for line in letter.address.lines:
        for text in _BODY.wrap(page.one_line(line), paper.text_width / 2, 2):
            sheet.write(paper.left, y, text, _BODY)
            y += _BODY.leading
    sheet.write(paper.right, max(y + 6, _TEXT_TOP - 22), written, _BODY, Align.RIGHT)
    top = max(y + 30, _TEXT_TOP)
    if letter.subject:
        for line in page.HEADING.wrap(letter.subject, paper.text_width, 2):
            sheet.write(paper.left, top, line, page.HEADING)
            top += page.HEADING.leading
        top += 8
    lines = [
        text for line in letter.text.splitlines() for text in (_BODY.wrap(line, paper.text_width) or [""])
    ]
    block = TextBlock("", tuple(lines), kind=_BODY)
    pages = paginate([block], first_top=top, top=paper.top, bottom=paper.bottom)
    for number, placed in enumerate(pages, 1):
        for part in placed:
            part.piece.draw(sheet, paper.left, part.y)
        if len(pages) > 1:
            words = catalogue.translate("Report", "Page {page} of {pages}")
            page.footer(sheet, page.one_line(profile.name), words.format(page=number, pages=len(pages)))
        sheet.finish()
    return len(pages)
