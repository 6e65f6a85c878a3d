"""What every part of the monthly report needs to know: its figures, its month, and the words for both."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import compress
from typing import TypeVar

from smallcrm.documents.formats import Formats
from smallcrm.domain.monthly import MonthlyFigures
from smallcrm.domain.profile import Profile
from smallcrm.domain.record import dataclass
from smallcrm.domain.reports import Row, RowKind, Table
from smallcrm.domain.values.month import Month
from smallcrm.i18n import Catalogue

LONGEST = 30
SEPARATOR = " · "

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Telling:
    """One report about to be told. A list longer than LONGEST is cut, and a row stands for the rest."""

    figures: MonthlyFigures
    month: Month
    today: date
    catalogue: Catalogue
    profile: Profile

    @property
    def formats(self) -> Formats:
        return Formats(self.catalogue, self.profile.currency)

    def nothing(self, text: str) -> str:
        """Say that there was none of something in the month."""
        return text.format(month=self.month_and_year(self.month))

    def before(self, value: str) -> str:
        """Say a figure of the month before."""
        text = self.catalogue.translate("Report", "{month}: {value}", "a figure of the month before")
        return text.format(month=self.month_name(self.month.previous), value=value)

    def year_ago(self, value: str) -> str:
        """Say a figure of the same month a year before."""
        text = self.catalogue.translate("Report", "{month}: {value}", "a figure of the month before")
        month = self.catalogue.format_date(self.month.shifted(-12).first, "month_year")
        return capital(text.format(month=month, value=value))

    def month_and_year(self, month: Month) -> str:
        return self.catalogue.format_date(month.first, "month_year")

    def month_name(self, month: Month) -> str:
        # Chinese dates count their months; only the calendar on the wall spells them.
        return self.catalogue.month_name(month.number, short=self.catalogue.language == "zh")

    def short_name(self, month: Month) -> str:
        return self.catalogue.month_name(month.number, short=True).rstrip(".")


def cut(items: Sequence[Item], longest: int) -> tuple[Sequence[Item], Sequence[Item]]:
    """Divide a list in what is shown and the rest, which is more than one: a single one is shown itself."""
    return (items, ()) if len(items) <= longest + 1 else (items[:longest], items[longest:])


def without_empty_columns(table: Table) -> Table:
    """Leave out the columns nobody filled in."""
    plain = [row.cells for row in table.rows if row.kind is RowKind.PLAIN]
    if not plain:
        return table
    keep = [any(cells[index] not in (None, "") for cells in plain) for index in range(len(table.columns))]

    def kept(row: Row) -> Row:
        padded = row.cells + (None,) * (len(keep) - len(row.cells))
        return replace(row, cells=tuple(compress(padded, keep)))

    return replace(
        table,
        columns=tuple(compress(table.columns, keep)),
        rows=tuple(map(kept, table.rows)),
        totals=tuple(map(kept, table.totals)),
    )


def signed(difference: int, text: str) -> str:
    """Put a plus before what grew."""
    return f"+{text}" if difference > 0 else text


def capital(text: str) -> str:
    """Begin a line with a capital letter: Russian months have none of their own."""
    return text[:1].upper() + text[1:]
