"""Writing text tables that spreadsheet programs open with a double click, and never run.

UTF-8 with a mark at the beginning, without which they take it for the letters of their country. A text
that such a program would read as a formula gets an apostrophe in front; our own import takes it off.
"""

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from smallcrm.spreadsheets.writing.xlsx_out import Value

DANGEROUS = "=+-@\t\r\n＝＋－＠"
"""Signs that begin a formula in some program, as OWASP lists them, full width too."""

# A plain number, or a telephone number with our own way of writing an extension: no program runs those.
_HARMLESS = re.compile(r"[+-]? ?\(?\d[\d ().,/\u00a0-]*(?: (?:ext\.|доб\.|转) \d{1,8})?", re.ASCII)
_GUARDED = re.compile(f"'(?=['0-9{re.escape(DANGEROUS)}])")


def write_csv(
    path: Path, headings: Sequence[str], rows: Iterable[Sequence[Value]], *, separator: str = ","
) -> int:
    """Write a text table, days as 2026-11-21, which every program understands. Returns how many rows."""
    decimal = "," if separator == ";" else "."
    count = 0
    with path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file, delimiter=separator)
        writer.writerow([guarded(heading) for heading in headings])
        for row in rows:
            writer.writerow([_cell(value, decimal) for value in row])
            count += 1
    return count


def guarded(text: str) -> str:
    """Put an apostrophe before what a program would run, and before one that our import would take off."""
    if not text or (text[0] not in DANGEROUS and text[0] != "'"):
        return text
    if text[0] == "'":
        return f"'{text}" if _GUARDED.match(text) else text
    return text if _HARMLESS.fullmatch(text) else f"'{text}"


def _cell(value: Value, decimal: str) -> str:
    if isinstance(value, str):
        # One kind of line break, and no NUL: there are programs that stop reading at it.
        text = value.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
        return guarded(text)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return repr(value).replace(".", decimal)
    if isinstance(value, date):
        return value.isoformat()
    return str(value)
