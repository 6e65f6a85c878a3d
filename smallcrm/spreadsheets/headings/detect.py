"""Where the tables of a workbook are, and which one a person would mean.

Nothing is thrown away in silence: every row left out is listed with the reason and its text.
"""

from collections.abc import Sequence
from dataclasses import replace
from math import log2

from smallcrm.domain.values.text import fold
from smallcrm.spreadsheets.headings.body_rows import IDENTITY_FIELDS, BodyScan, skipped_row
from smallcrm.spreadsheets.headings.cells import is_blank, profile_column, text_of
from smallcrm.spreadsheets.headings.fields import candidates
from smallcrm.spreadsheets.headings.header_rows import (
    ALL_SUBJECTS,
    UNDERSTOOD,
    Header,
    filled,
    find_header,
    first_data_row,
)
from smallcrm.spreadsheets.headings.table import Cells, SkippedRow, Stray, Table, letter
from smallcrm.spreadsheets.headings.words import read_heading
from smallcrm.spreadsheets.workbook import Sheet, Workbook


def find_tables(workbook: Workbook) -> list[Table]:
    """Find every table of a workbook, in the order of the file. Empty sheets have none."""
    found: list[Table] = []
    for sheet in workbook.sheets:
        found.extend(tables_of(sheet))
    return found


def best_table(workbook: Workbook) -> Table | None:
    """Choose the table a person would mean: customers before price lists, many rows before few."""
    return best_of(find_tables(workbook))


def best_of(tables: Sequence[Table]) -> Table | None:
    """Choose the table a person would mean among those found."""
    return max(tables, key=lambda table: table.weight, default=None)


def like_tables(tables: Sequence[Table], best: Table) -> list[Table]:
    """List the tables made like the best one (a sheet a year, a block below another), itself included.

    They share its headings but for a fifth of them and are visible; the rest are for the user to choose.
    """
    wanted = {fold(best.headers[column]) for column in best.columns}
    alike = []
    for table in tables:
        if (table.sheet, table.header_row, table.first_row) == (best.sheet, best.header_row, best.first_row):
            alike.append(table)
            continue
        headings = {fold(table.headers[column]) for column in table.columns}
        if table.header_row and not table.is_hidden and best.header_row and table.rows:
            shared = len(wanted & headings)
            if shared >= 2 and shared >= 0.8 * max(len(wanted), len(headings)):
                alike.append(table)
    return alike


def tables_of(sheet: Sheet) -> list[Table]:
    """Find the tables of one sheet: usually one, with perhaps another below it."""
    found: list[Table] = []
    start = 0
    while start < len(sheet.rows):
        table, next_start = _next_table(sheet, start)
        if table is None:
            break
        found.append(table)
        if next_start is None:
            break
        start = next_start
    return [table for table in found if table.rows or table.header_row]


def _next_table(sheet: Sheet, start: int) -> tuple[Table | None, int | None]:
    rows = sheet.rows
    first = next((i for i in range(start, len(rows)) if filled(rows[i])), None)
    if first is None:
        return None, None
    header = find_header(sheet, first)
    body = first_data_row(rows, first) if header is None else header.last + 1
    above = range(first, body if header is None else header.first)
    scan = BodyScan(sheet, header, body)
    return _scanned(sheet, header, scan, above), scan.next_table


def table_under(sheet: Sheet, header_row: int) -> Table:
    """Take the row somebody pointed at as the headings, and all below it as their rows.

    `header_row` counts from 1; 0 says that the sheet has no headings.
    """
    header = None
    if header_row:
        labels = [" ".join(text_of(cell).split()) for cell in sheet.across(header_row - 1)]
        header = Header(header_row - 1, header_row - 1, labels, [labels])
    scan = BodyScan(sheet, header, header_row, is_last=True)
    return _scanned(sheet, header, scan, range(max(header_row - 1, 0)))


def _scanned(sheet: Sheet, header: Header | None, scan: BodyScan, above: range) -> Table:
    """Make the table of a heading and the rows below it; the rows above are titles."""
    skipped = [
        skipped_row(i, sheet.rows[i], "title") if filled(sheet.rows[i]) else SkippedRow(i + 1, "blank")
        for i in above
    ]
    scan.run()
    kept, body = scan.kept, scan.body
    columns, strays = _columns(sheet.width, header, kept)
    headers = _names(header, columns, sheet.width)
    table = Table(
        sheet=sheet.name,
        header_row=header.last + 1 if header else 0,
        headers=headers,
        columns=columns,
        first_row=kept[0][0] if kept else body + 1,
        rows=kept,
        skipped_rows=tuple(skipped + scan.skipped),
        strays=tuple(strays),
        filled=_filled_cells(sheet, body),
        is_hidden=sheet.is_hidden,
    )
    return replace(table, weight=_weight(table))


def _columns(
    width: int, header: Header | None, rows: list[tuple[int, Cells]]
) -> tuple[tuple[int, ...], list[Stray]]:
    """Tell the table's columns from what merely stands beside it."""
    counts = [0] * width
    if rows:
        for column, cells in enumerate(zip(*(cells for _, cells in rows), strict=True)):
            counts[column] = len(cells) - cells.count(None)
    labelled = [column for column in range(width) if header and header.labels[column]]
    if not labelled:
        return tuple(column for column in range(width) if counts[column]), []
    strays: list[Stray] = []
    columns: list[int] = []
    first, last = labelled[0], labelled[-1]
    few = max(3, int(0.05 * len(rows)))
    for column in range(width):
        if header and header.labels[column]:
            columns.append(column)
        elif counts[column]:
            is_apart = (column > last + 1 and not any(counts[last + 1 : column])) or (
                column < first - 1 and not any(counts[column + 1 : first])
            )
            stray_before = column > 0 and any(stray.column == column for stray in strays)
            if (is_apart or stray_before) and counts[column] <= few:
                strays += [
                    Stray(number, column + 1, text_of(cells[column]))
                    for number, cells in rows
                    if not is_blank(cells[column])
                ]
            else:
                columns.append(column)
    return tuple(columns), strays


def _names(header: Header | None, columns: tuple[int, ...], width: int) -> tuple[str, ...]:
    """Name every column: duplicates get numbers, empty headings the column's letter."""
    names = [""] * width
    taken: set[str] = set()
    for column in columns:
        label = header.labels[column][:200] if header else ""
        name = label or f"Column {letter(column)}"
        number = 2
        unique = name
        while fold(unique) in taken:
            unique = f"{name} ({number})"
            number += 1
        taken.add(fold(unique))
        names[column] = unique
    return tuple(names)


def _filled_cells(sheet: Sheet, body: int) -> frozenset[tuple[int, int]]:
    """List the cells (row number, column) that repeat a value merged downwards."""
    cells: set[tuple[int, int]] = set()
    for first_row, first, last_row, _ in sheet.merged:
        if last_row > first_row and last_row >= body and len(cells) < 200_000:
            cells.update((row + 1, first) for row in range(max(first_row + 1, body), last_row + 1))
    return frozenset(cells)


def _weight(table: Table) -> float:
    """Judge how likely a table is the one with the customers."""
    if not table.rows:
        return 0.0
    known = identity = 0.0
    for column in table.columns:
        label = table.headers[column]
        best = candidates(read_heading(label), ALL_SUBJECTS, UNDERSTOOD) if table.header_row else []
        if best:
            known += best[0].score
            identity += best[0].field in IDENTITY_FIELDS
        elif len(table.columns) <= 60:
            profile = profile_column(table.column(column), 40)
            shares = max(profile.share("strong_phone"), profile.share("email"), profile.share("person"))
            if shares > 0.6:
                identity += 0.8
    weight = (known + 3 * min(identity, 4)) * log2(len(table.rows) + 1)
    return weight * (0.2 if table.is_hidden else 1.0)
