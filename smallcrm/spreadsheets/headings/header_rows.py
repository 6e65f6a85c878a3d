"""Where the heading of a table is: the row whose words name fields and whose likes below are values.

A heading may have several levels ("Contact" over "Phone" and "E-mail"); their names are joined.
"""

from dataclasses import dataclass
from datetime import date, time

from smallcrm.domain.values.dates import looks_like_date
from smallcrm.domain.values.text import clean_text, fold, half_width
from smallcrm.spreadsheets.headings.cells import (
    is_blank,
    is_strong_phone,
    looks_like_address,
    looks_like_company,
    looks_like_person,
    text_of,
)
from smallcrm.spreadsheets.headings.fields import candidates
from smallcrm.spreadsheets.headings.patterns import is_signature
from smallcrm.spreadsheets.headings.table import Cells
from smallcrm.spreadsheets.headings.words import read_heading
from smallcrm.spreadsheets.workbook import CellValue, Sheet

_SEARCHED_ROWS = 60
"""How far down a heading is looked for: title pages are long, but not longer."""
LONGEST_LABEL = 80
UNDERSTOOD = 0.45
"""From this score on the words of a heading are understood."""


@dataclass(slots=True)
class Header:
    """The rows of a heading: first and last index, one label a column, and each row's own labels."""

    first: int
    last: int
    labels: list[str]
    levels: list[list[str]]


def filled(row: Cells) -> int:
    """Count the cells that hold something; cells of nothing but blanks do not count."""
    count = len(row) - row.count(None)
    if count and count <= 3:
        return sum(1 for cell in row if not is_blank(cell))
    return count


def find_header(sheet: Sheet, first: int) -> Header | None:
    """Find the heading: the row whose words are field names and whose likes below are values."""
    rows = sheet.rows
    last = min(len(rows), first + _SEARCHED_ROWS)
    best: tuple[float, int] | None = None
    full_rows_above = 0
    widths = [filled(rows[i]) for i in range(first, min(len(rows), first + 200))]
    usual = usual_width(widths)
    for index in range(first, last):
        row = rows[index]
        count = widths[index - first]
        if not count:
            continue
        score = header_score(sheet, index, usual)
        if score is not None:
            # Rows of values above speak against it: a word or two like a heading in the middle of data.
            score -= 0.35 * full_rows_above
            if best is None or score > best[0] + 0.15:
                best = (score, index)
        if count >= max(2, 0.6 * usual) and values_in(row) >= 0.4 * count:
            full_rows_above += 1
            if full_rows_above > 12:
                break
    if best is None or best[0] < 0.9:
        return None
    return _with_levels(sheet, best[1], first)


def usual_width(widths: list[int]) -> int:
    """Give the width most rows have, sparse ones apart."""
    filled = sorted(width for width in widths if width)
    return filled[int(len(filled) * 0.6)] if filled else 0


def header_score(sheet: Sheet, index: int, usual: int) -> float | None:
    """Judge a row as a heading: 0.9 and more is one; None if it cannot be.

    `usual` is how many cells the rows of the sheet fill.
    """
    row = sheet.rows[index]
    texts = [(column, text_of(cell)) for column, cell in enumerate(row) if not is_blank(cell)]
    count, values = len(texts), values_in(row)
    known = sum(1 for _, text in texts if is_known(text))
    distinct = len({fold(text) for _, text in texts})
    is_impossible = (
        (count < 2 and usual > 1)
        or any(len(text) > 3 * LONGEST_LABEL for _, text in texts)
        or values > 0.5 * count
        or (not known and values)
        or (distinct < 0.5 * count and count > 2)
    )
    contrast = None if is_impossible else _contrast(sheet.rows, index, [column for column, _ in texts])
    # With nothing below, a lone line of unknown words is a title.
    if is_impossible or (contrast is None and known < min(2, count)):
        return None
    coverage = min(1.0, count / usual) if usual else 1.0
    score = 1.3 * known / count + 0.5 * coverage + 0.9 * (contrast or 0.0) - 1.2 * values / count
    score += 0.3 * min(known, 4) / 4
    reads_like_values = any(_reads_like_value(text) for _, text in texts if not is_known(text))
    if not known and (coverage < 0.6 or reads_like_values):
        return None
    if coverage == 1.0 and not values and not reads_like_values:
        score += 0.45
    elif known == 1 and count > 3 and not contrast:
        score -= 0.3
    return score - (0.4 if coverage < 0.3 and known < 3 else 0.0)


def is_known(text: str) -> bool:
    """Say whether a text is a label whose words name a field."""
    if len(text) > LONGEST_LABEL or len(text.split()) > 9 or (". " in text and len(text.split()) > 4):
        return False
    found = candidates(read_heading(text), ALL_SUBJECTS, UNDERSTOOD)
    return bool(found) or "rownum" in read_heading(text).concepts or fold(text) in {"no", "№", "nr", "n"}


ALL_SUBJECTS = frozenset({"policy", "vehicle", "sale", "service", "contract", "client"})


def _is_value(cell: CellValue) -> bool:
    """Say whether a cell is plainly a value and no label: a number, a date, a phone, an e-mail."""
    if cell is None:
        return False
    if type(cell) is not str:
        return not isinstance(cell, bool) and isinstance(cell, int | float | date | time)
    text = clean_text(half_width(cell))
    if not text:
        return False
    if "@" in text or looks_like_date(text) or is_strong_phone(text):
        return True
    if len(text) > 2 * LONGEST_LABEL:
        return True
    # "Q12" may be a label, "12Q" and "12.5" are not.
    first = next((sign for sign in text if sign.isalnum()), "")
    return first.isdecimal() and 2 * sum(map(str.isdecimal, text)) > len(text)


def values_in(row: Cells) -> int:
    return sum(1 for cell in row if _is_value(cell))


def _reads_like_value(text: str) -> bool:
    return looks_like_person(text) or looks_like_company(text) or looks_like_address(text)


def _contrast(rows: list[Cells], index: int, columns: list[int]) -> float | None:
    """Say in how many of these columns (0 to 1) values stand below the label; None if nothing does."""
    following = rows[index + 1 : index + 25]
    below = [row for row in following if filled(row) and row != rows[index]]
    if not below:
        return None
    differing = 0.0
    judged = 0
    for column in columns:
        cells = [row[column] for row in below if not is_blank(row[column])]
        if not cells:
            continue
        judged += 1
        values = sum(
            1 for cell in cells if _is_value(cell) or (type(cell) is str and _reads_like_value(cell))
        )
        if not _is_value(rows[index][column]):
            differing += values / len(cells)
    return differing / judged if judged else None


def _with_levels(sheet: Sheet, index: int, first: int) -> Header:
    """Join the levels of a heading: group names above, or finer names below."""
    rows = sheet.rows
    levels = [_labels(sheet.across(index))]
    top = bottom = index
    while bottom + 1 < len(rows) and bottom - top < 3 and _is_finer(sheet, bottom, levels[-1]):
        bottom += 1
        levels.append(_labels(sheet.across(bottom)))
    while top - 1 >= first and bottom - top < 3 and _is_group_row(sheet, top - 1, levels[0]):
        top -= 1
        levels.insert(0, _spread(sheet, top, levels[0]))
    if bottom > index:
        levels[index - top] = _spread(sheet, index, levels[index - top + 1])
    labels = []
    for parts in zip(*levels, strict=True):
        unique = list(dict.fromkeys(part for part in parts if part))
        labels.append(" / ".join(unique))
    raw = [_labels(rows[i]) for i in range(top, bottom + 1)]
    return Header(top, bottom, labels, raw)


def _labels(row: Cells) -> list[str]:
    return [" ".join(text_of(cell).split()) for cell in row]


def _is_finer(sheet: Sheet, index: int, labels: list[str]) -> bool:
    """Say whether the row below a heading names parts of its columns ("Contact" / "Phone", "E-mail")."""
    row = sheet.rows[index + 1]
    below = _labels(row)
    filled = [column for column, text in enumerate(below) if text]
    if not filled or values_in(row):
        return False
    above = sheet.rows[index]
    new = [column for column in filled if fold(below[column]) != fold(labels[column])]
    if not new or any(len(below[column]) > 40 for column in filled):
        return False
    known = sum(1 for column in new if is_known(below[column]))
    if known < 0.6 * len(new):
        return False
    # Under a group name that spans several columns all but the first have no label of their own.
    is_spanned = any(is_blank(above[column]) for column in new)
    stands_apart = all(is_blank(above[column]) or _spans(above, column) or column in new for column in filled)
    repeats = all(fold(below[c]) == fold(labels[c]) for c in filled if c not in new)
    return is_spanned and stands_apart and repeats and len(new) >= 2


def _spans(row: Cells, column: int) -> bool:
    return column + 1 < len(row) and is_blank(row[column + 1])


def _is_group_row(sheet: Sheet, index: int, labels: list[str]) -> bool:
    """Say whether a row above a heading names groups of its columns, and is no title."""
    row = sheet.rows[index]
    texts = [(column, text) for column, text in enumerate(_labels(row)) if text]
    if not texts or values_in(row) or any(_is_title(text) for _, text in texts):
        return False
    across = _labels(sheet.across(index))
    is_merged = sum(map(bool, across)) > len(texts)
    distinct = {text for _, text in texts}
    named = sum(1 for column, text in enumerate(across) if text and labels[column])
    if len(distinct) == 1:
        # One name over some of the columns, merged, is a group; over all of them, or unmerged, a title.
        return is_merged and 1 < named < sum(map(bool, labels))
    is_other = any(fold(text) != fold(labels[column]) for column, text in texts)
    is_above = any(labels[column] for column, _ in texts)
    is_understood = is_merged or 2 * sum(map(is_known, distinct)) >= len(distinct)
    spans = named > len(texts) or any(
        column + 1 < len(labels) and labels[column + 1] and not across[column + 1] for column, _ in texts
    )
    return is_other and is_above and is_understood and spans


def _is_title(text: str) -> bool:
    return len(text) > 40 or ":" in text or "：" in text or is_signature(text)


def _spread(sheet: Sheet, index: int, labels: list[str]) -> list[str]:
    """Repeat group names over the columns they span, by the merges or, without any, up to the next name."""
    across = _labels(sheet.across(index))
    own = _labels(sheet.rows[index])
    if sum(map(bool, across)) > sum(map(bool, own)):
        return across
    spread: list[str] = []
    group = ""
    for column, text in enumerate(own):
        if text:
            group = text
            if not labels[column] or fold(text) == fold(labels[column]):
                group = ""  # a heading of its own, over both rows, spans nothing
                spread.append(text)
                continue
        spread.append(group if labels[column] else "")
    return spread


def first_data_row(rows: list[Cells], first: int) -> int:
    """Pass over title lines of a table without headings."""
    widths = [filled(rows[i]) for i in range(first, min(len(rows), first + 200))]
    usual = usual_width(widths)
    if usual < 3:
        return first
    for offset, width in enumerate(widths[:20]):
        if width >= 0.6 * usual:
            return first + offset
    return first
