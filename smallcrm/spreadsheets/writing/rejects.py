"""The rows an import could not take, as a workbook to mend and import again."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from smallcrm.domain.record import dataclass

REASON = "⚠"
"""Heading of the column of reasons: no word in any language, so that an import passes it over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectedTable:
    """The rejected rows of one table: (reason, cells) each."""

    name: str
    headers: Sequence[str]
    rows: Sequence[tuple[str, Sequence[Any]]]


def write_workbook(tables: Sequence[RejectedTable], path: Path) -> None:
    """Write a sheet for each table with rejected rows; text is never a formula."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    workbook = Workbook(write_only=True)

    for number, table in enumerate(tables, 1):
        sheet = workbook.create_sheet(_sheet_name(table.name, number))

        def as_text(value: Any, sheet: Any = sheet) -> Any:
            if not isinstance(value, str):
                return value
            cell = WriteOnlyCell(sheet, value=value)
            cell.data_type = "s"
            return cell

        sheet.freeze_panes = "A2"
        sheet.append([*(as_text(header) for header in table.headers), REASON])
        for reason, cells in table.rows:
            sheet.append([*(as_text(cell) for cell in cells), as_text(reason)])
    if not tables:
        workbook.create_sheet("1")
    workbook.save(path)


def _sheet_name(name: str, number: int) -> str:
    """Make a name Excel takes: 31 characters, none of its signs."""
    cleaned = "".join(" " if sign in "[]:*?/\\" else sign for sign in name).strip("' ")[:28]
    return cleaned or str(number)
