"""A long list on paper, as it stands in the window: one dense table, on its side, under the letterhead."""

from collections.abc import Iterable, Sequence

from smallcrm.domain.profile import Profile
from smallcrm.domain.reports import Cell, Column, Report, Row, Table
from smallcrm.i18n import Catalogue


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
