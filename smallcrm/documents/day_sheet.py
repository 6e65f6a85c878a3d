"""The day sheet: whom to call, in order, with an empty column to write down how it went."""

from collections.abc import Iterable, Sequence

from smallcrm.domain.day_sheet import SheetLine
from smallcrm.domain.profile import Profile
from smallcrm.domain.reports import Column, Report, Row, Table
from smallcrm.i18n import Catalogue

LINES = 2
"""So many lines each row has at least: a hand needs room."""
RESULT_WIDTH = 190
"""The room for the result, in points."""


def day_sheet(
    title: str,
    lines: Iterable[SheetLine],
    *,
    catalogue: Catalogue,
    profile: Profile,
    subtitle: str = "",
) -> Report:
    """Make the sheet. The rows are numbered, so that results can be typed back in the same order."""
    listed = list(lines)
    translate = catalogue.translate
    return Report(
        name="day_sheet",
        title=title,
        subtitle=subtitle,
        language=catalogue.language,
        region=catalogue.region,
        currency=profile.currency,
        letterhead=profile,
        facts=((translate("Report", "To do"), catalogue.format_number(len(listed))),),
        sections=(
            Table(
                title="",
                columns=_columns(catalogue),
                rows=tuple(_rows(listed)),
                empty=translate("Report", "There is nothing in this list."),
                name=title,
                least_lines=LINES,
            ),
        ),
        file_stem=title,
        is_landscape=True,
    )


def _columns(catalogue: Catalogue) -> tuple[Column, ...]:
    translate = catalogue.translate
    return (
        Column(title=translate("Report", "No."), share=0),
        Column(title=translate("Report", "When"), share=0),
        Column(title=translate("Report", "Who"), share=1.2, lines=LINES),
        Column(title=translate("Report", "Phone"), share=0),
        Column(title=translate("Report", "What"), share=1.6, lines=LINES),
        Column(title=translate("Report", "Last time"), share=1.6, lines=LINES),
        Column(title=translate("Report", "Result"), share=0, least=RESULT_WIDTH),
    )


def _rows(lines: Sequence[SheetLine]) -> Iterable[Row]:
    for number, line in enumerate(lines, 1):
        yield Row((str(number), line.when, line.who, line.phone, line.what, line.last_note, ""))
