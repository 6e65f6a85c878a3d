"""Small sheets typed by hand, and what the importer makes of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from smallcrm.spreadsheets.drafting.drafts import RowDraft
from smallcrm.spreadsheets.drafting.plan import read_rows
from smallcrm.spreadsheets.headings.detect import best_table
from smallcrm.spreadsheets.headings.mapping import propose
from smallcrm.spreadsheets.headings.proposal import Mapping
from smallcrm.spreadsheets.headings.table import Table
from smallcrm.spreadsheets.workbook import CellValue, Sheet, Workbook

TODAY = date(2026, 3, 1)
Row = Sequence[CellValue]


@dataclass(frozen=True, slots=True)
class Understood:
    """A sheet as the importer takes it."""

    table: Table
    mapping: Mapping
    drafts: list[RowDraft]

    @property
    def fields(self) -> dict[str, str]:
        """Each heading with the field it becomes."""
        return {column.header: column.field for column in self.mapping.columns}

    @property
    def draft(self) -> RowDraft:
        """The only draft."""
        assert len(self.drafts) == 1, self.drafts
        return self.drafts[0]

    @property
    def problems(self) -> list[tuple[int, str, str]]:
        """Row, kind and code of everything to be looked at."""
        return [
            (problem.row, problem.kind, problem.code) for draft in self.drafts for problem in draft.problems
        ]


def sheet(*rows: Row, name: str = "Sheet1", **more: Any) -> Sheet:
    """Make a sheet of rows of any length."""
    width = max((len(row) for row in rows), default=0)
    cells = [
        tuple(None if cell == "" else cell for cell in [*row, *[None] * (width - len(row))]) for row in rows
    ]
    return Sheet(name, cells, **more)


def book(*sheets: Sheet) -> Workbook:
    """Make a workbook."""
    return Workbook("xlsx", list(sheets))


def understand(*rows: Row, **more: Any) -> Understood:
    """Read a sheet the way an import without questions does."""
    return understand_sheet(sheet(*rows), **more)


def understand_sheet(one: Sheet, *, currency: str = "", is_1904: bool = False, **more: Any) -> Understood:
    """Read a sheet that was made with merges or a name."""
    table = best_table(book(one))
    assert table is not None
    mapping = propose(table, today=TODAY, **more)
    drafts = list(read_rows(table, mapping, today=TODAY, currency=currency, is_1904=is_1904))
    return Understood(table, mapping, drafts)
