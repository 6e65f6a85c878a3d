"""Where the table is on a sheet: its headings, its rows, and what stands around it.

Nothing is thrown away in silence: every row left out is listed with the reason and its text.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from math import log2

from smallcrm.domain.dates import looks_like_date
from smallcrm.domain.text import clean_text, fold, half_width
from smallcrm.spreadsheets.cells import (
    is_blank,
    is_placeholder,
    is_strong_phone,
    looks_like_address,
    looks_like_company,
    looks_like_person,
    profile_column,
    text_of,
)
from smallcrm.spreadsheets.fields import candidates
from smallcrm.spreadsheets.words import read_heading
from smallcrm.spreadsheets.workbook import CellValue, Sheet, Workbook

Cells = tuple[CellValue, ...]

_SEARCHED_ROWS = 60
"""How far down a heading is looked for: title pages are long, but not longer."""
_LONGEST_LABEL = 80
_KNOWN = 0.45
"""From this score on the words of a heading are understood."""

IDENTITY_FIELDS = frozenset(
    [
        "name",
        "given_name",
        "family_name",
        "company",
        "contact_person",
        "phone",
        "email",
        "messenger",
        "vehicle.plate",
        "vehicle.vin",
        "policy.number",
        "contract.number",
        "tax_id",
        "external_id",
        "number",
        "appliance.serial_number",
    ]
)
"""Fields by which a row can be told to be about somebody."""

_TOTAL_WORDS = (
    r"итого|итог|всего|общий итог|промежуточный итог|в том числе|grand totals?|sub ?totals?|totals?|sum|"
    r"合计|总计|小计|共计|总数|合计数|總計|合計|小計|汇总"
)
_TOTAL = re.compile(
    fold(
        rf"(?:{_TOTAL_WORDS})\s*(?:[(（].*[)）])?\s*(?:[:：=\-–—].*"
        r"|(?:по|за|for|by|of|клиент\w*|запис\w*|строк\w*|полис\w*|customers?|records?|rows?|items?|contacts?|policies)\b.*"
        r"|[\d\s.,¥$€₽%]+.*|\d*\s*[位条人行户家辆份个].*)?"
    )
)
_TOTAL_AT_END = re.compile(fold(r".{1,60}[\s\-:](?:итог|итого|total|subtotal)|.{1,30}(?:汇总|小计|合计)"))
_PAGE = re.compile(
    fold(
        r"(?:стр(?:аница)?|лист|page|p|sheet)\.?\s*(?:no)?\s*\d+(?:\s*(?:из|of|/|-)\s*\d+)?|第\s*\d+\s*页.*|共\s*\d+\s*[页条行].*"
        r"|[-–—]\s*\d+\s*[-–—]|\d+\s*/\s*\d+"
    )
)
_SIGNATURE = re.compile(
    fold(
        r".*_{3,}.*|(?:генеральный\s+|ген\.?\s*)?директор\b.*|руководитель\b.*|(?:гл(?:авный|\.)?\s*)бухгалтер\b.*|подпись\b.*"
        r"|исполнитель\s*[:：].*|составил[аи]?\b.*|проверил[аи]?\b.*|утвержда\w+\b.*|согласован\w*\b.*|м\.\s?п\..*"
        r"|(?:prepared|approved|checked|printed|generated|exported|signed|created|reviewed|updated)\s+(?:by|on|at)\b.*"
        r"|signature\b.*|as of\b.*|(?:report|print) date\b.*|last updated\b.*|confidential\b.*"
        r"|по состоянию на\b.*|на дату\b.*|дата (?:печати|выгрузки|составления|формирования|отчета)\b.*|выгружен\w*\b.*"
        r"|сформирован\w*\b.*|конфиденциально.*|данные (?:на|по состоянию)\b.*|актуально на\b.*"
        r"|(?:制表|审核|签字|签名|签章|填表|复核|经办|负责人|制单|盖章|主管|打印|打印日期|制表日期|导出时间|统计日期|更新日期)(?:人|日期|时间)?\s*[:：].*|截[至止].*"
    )
)
_NOTE = re.compile(
    fold(
        r"[*※•!].{3,}|(?:примечание|прим|внимание|важно|note|nb|please note|注|备注|说明|提示|注意|source|источник|легенда|legend)\s*[.:：].*"
    )
)


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that is no customer, why (title, blank, total …), and what it said. Numbered as in the file."""

    row: int
    reason: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Stray:
    """A cell beside the table that belongs to none of its columns. Row and column are numbered from 1."""

    row: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a sheet.

    `headers` has one text a column of the sheet, "" where the table has no column; the table's own are
    listed in `columns` (indexes from 0). `header_row` counts from 1; 0 means that the table has no
    headings and its columns are called by their letters. `rows` pairs the row number in the file with
    all cells of that row. `filled` are cells that only repeat a merged value from above.
    """

    sheet: str
    header_row: int
    headers: tuple[str, ...]
    columns: tuple[int, ...]
    first_row: int
    rows: list[tuple[int, Cells]]
    skipped_rows: tuple[SkippedRow, ...] = ()
    strays: tuple[Stray, ...] = ()
    filled: frozenset[tuple[int, int]] = frozenset()
    is_hidden: bool = False
    weight: float = field(default=0.0, compare=False)

    @property
    def skipped(self) -> Mapping[str, int]:
        """How many rows were left out for each reason."""
        return Counter(skipped.reason for skipped in self.skipped_rows)

    def column(self, index: int) -> list[CellValue]:
        """Give all cells of one column."""
        return [cells[index] for _, cells in self.rows]


def letter(column: int) -> str:
    """Name a column as spreadsheet programs do: 0 is A, 26 is AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


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


@dataclass(slots=True)
class _Header:
    """The rows of a heading: first and last index, one label a column, and each row's own labels."""

    first: int
    last: int
    labels: list[str]
    levels: list[list[str]]


def _next_table(sheet: Sheet, start: int) -> tuple[Table | None, int | None]:
    rows = sheet.rows
    first = next((i for i in range(start, len(rows)) if _filled(rows[i])), None)
    if first is None:
        return None, None
    header = _find_header(sheet, first)
    skipped: list[SkippedRow] = []
    if header is None:
        body = _first_data_row(rows, first)
        skipped += [_skip(i, rows[i], "title") for i in range(first, body) if _filled(rows[i])]
        skipped += [SkippedRow(i + 1, "blank") for i in range(first, body) if not _filled(rows[i])]
    else:
        body = header.last + 1
        for i in range(first, header.first):
            skipped.append(_skip(i, rows[i], "title") if _filled(rows[i]) else SkippedRow(i + 1, "blank"))
    scan = _BodyScan(sheet, header, body)
    scan.run()
    kept = scan.kept
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
    return replace(table, weight=_weight(table)), scan.next_table


def _filled(row: Cells) -> int:
    """Count the cells that hold something; cells of nothing but blanks do not count."""
    count = len(row) - row.count(None)
    if count and count <= 3:
        return sum(1 for cell in row if not is_blank(cell))
    return count


def _skip(index: int, row: Cells, reason: str) -> SkippedRow:
    texts = [text_of(cell) for cell in row if not is_blank(cell)]
    return SkippedRow(index + 1, reason, " | ".join(dict.fromkeys(texts))[:500])


# -- the heading ------------------------------------------------------------------------------------


def _find_header(sheet: Sheet, first: int) -> _Header | None:
    """Find the heading: the row whose words are field names and whose likes below are values."""
    rows = sheet.rows
    last = min(len(rows), first + _SEARCHED_ROWS)
    best: tuple[float, int] | None = None
    full_rows_above = 0
    widths = [_filled(rows[i]) for i in range(first, min(len(rows), first + 200))]
    usual = _usual(widths)
    for index in range(first, last):
        row = rows[index]
        count = widths[index - first]
        if not count:
            continue
        score = _header_score(sheet, index, usual)
        if score is not None:
            # Rows of values above speak against it: a word or two like a heading in the middle of data.
            score -= 0.35 * full_rows_above
            if best is None or score > best[0] + 0.15:
                best = (score, index)
        if count >= max(2, 0.6 * usual) and _values_in(row) >= 0.4 * count:
            full_rows_above += 1
            if full_rows_above > 12:
                break
    if best is None or best[0] < 0.9:
        return None
    return _with_levels(sheet, best[1], first)


def _usual(widths: list[int]) -> int:
    """Give the width most rows have, sparse ones apart."""
    filled = sorted(width for width in widths if width)
    return filled[int(len(filled) * 0.6)] if filled else 0


def _header_score(sheet: Sheet, index: int, usual: int) -> float | None:
    """Judge a row as a heading: 0.9 and more is one; None if it cannot be."""
    row = sheet.rows[index]
    texts = [(column, text_of(cell)) for column, cell in enumerate(row) if not is_blank(cell)]
    count = len(texts)
    if count < 2 and usual > 1:
        return None
    if any(len(text) > 3 * _LONGEST_LABEL for _, text in texts):
        return None
    known = sum(1 for _, text in texts if _is_known(text))
    values = _values_in(row)
    if values > 0.5 * count or (not known and values):
        return None
    distinct = len({fold(text) for _, text in texts})
    if distinct < 0.5 * count and count > 2:
        return None
    coverage = min(1.0, count / usual) if usual else 1.0
    contrast = _contrast(sheet.rows, index, [column for column, _ in texts])
    if contrast is None and known < 2 and known < count:
        return None  # nothing below: a lone line of unknown words is a title
    score = 1.3 * known / count + 0.5 * coverage + 0.9 * (contrast or 0.0) - 1.2 * values / count
    score += 0.3 * min(known, 4) / 4
    if not known:
        if coverage < 0.6 or any(_reads_like_value(text) for _, text in texts):
            return None
        score += 0.45 if coverage == 1.0 else 0.0
    elif known == 1 and count > 3 and not contrast:
        score -= 0.3
    if coverage < 0.3 and known < 3:
        score -= 0.4
    return score


def _is_known(text: str) -> bool:
    if len(text) > _LONGEST_LABEL or len(text.split()) > 9 or (". " in text and len(text.split()) > 4):
        return False
    found = candidates(read_heading(text), _ALL_SUBJECTS, _KNOWN)
    return bool(found) or "rownum" in read_heading(text).concepts or fold(text) in {"no", "№", "nr", "n"}


_ALL_SUBJECTS = frozenset({"policy", "vehicle", "sale", "service", "contract", "client"})


def _is_value(cell: CellValue) -> bool:
    """Say whether a cell is plainly a value and no label: a number, a date, a phone, an address of mail."""
    if cell is None:
        return False
    if type(cell) is not str:
        return not isinstance(cell, bool) and isinstance(cell, int | float | date | time)
    text = clean_text(half_width(cell))
    if not text:
        return False
    if "@" in text or looks_like_date(text) or is_strong_phone(text):
        return True
    digits = sum(map(str.isdigit, text))
    return digits * 2 > len(text) or len(text) > 2 * _LONGEST_LABEL


def _values_in(row: Cells) -> int:
    return sum(1 for cell in row if _is_value(cell))


def _reads_like_value(text: str) -> bool:
    return looks_like_person(text) or looks_like_company(text) or looks_like_address(text)


def _contrast(rows: list[Cells], index: int, columns: list[int]) -> float | None:
    """Say in how many of these columns (0 to 1) values stand below the label; None if nothing stands below."""
    below = [rows[i] for i in range(index + 1, min(len(rows), index + 25)) if _filled(rows[i])]
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


def _with_levels(sheet: Sheet, index: int, first: int) -> _Header:
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
    return _Header(top, bottom, labels, raw)


def _labels(row: Cells) -> list[str]:
    return [" ".join(text_of(cell).split()) for cell in row]


def _is_finer(sheet: Sheet, index: int, labels: list[str]) -> bool:
    """Say whether the row below a heading names parts of its columns ("Contact" / "Phone", "E-mail")."""
    row = sheet.rows[index + 1]
    below = _labels(row)
    filled = [column for column, text in enumerate(below) if text]
    if not filled or _values_in(row):
        return False
    above = sheet.rows[index]
    new = [column for column in filled if fold(below[column]) != fold(labels[column])]
    if not new or any(len(below[column]) > 40 for column in filled):
        return False
    known = sum(1 for column in new if _is_known(below[column]))
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
    if not _filled(row) or _values_in(row):
        return False
    texts = [(column, text) for column, text in enumerate(_labels(row)) if text]
    if any(len(text) > 40 or ":" in text or "：" in text for _, text in texts):
        return False
    if any(_SIGNATURE.fullmatch(fold(text)) for _, text in texts):
        return False
    across = _labels(sheet.across(index))
    named = sum(1 for column, text in enumerate(across) if text and labels[column])
    distinct = {text for _, text in texts}
    wide = sum(1 for label in labels if label)
    if len(distinct) == 1:
        # One name over some of the columns, merged, is a group; over all of them, or unmerged, a title.
        return 1 < named < wide and len([t for t in across if t]) > len(texts)
    same = sum(1 for column, text in texts if fold(text) == fold(labels[column]))
    if same == len(texts) or not any(labels[column] for column, _ in texts):
        return False
    is_merged = len([text for text in across if text]) > len(texts)
    if not is_merged and 2 * sum(1 for text in distinct if _is_known(text)) < len(distinct):
        return False
    has_span = named > len(texts) or any(
        column + 1 < len(labels) and labels[column + 1] and not across[column + 1] for column, _ in texts
    )
    return has_span


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


def _first_data_row(rows: list[Cells], first: int) -> int:
    """Pass over title lines of a table without headings."""
    widths = [_filled(rows[i]) for i in range(first, min(len(rows), first + 200))]
    usual = _usual(widths)
    if usual < 3:
        return first
    for offset, width in enumerate(widths[:20]):
        if width >= 0.6 * usual:
            return first + offset
    return first


# -- the rows ---------------------------------------------------------------------------------------


class _BodyScan:
    """Walks the rows below a heading and tells customers from everything else."""

    def __init__(self, sheet: Sheet, header: _Header | None, body: int) -> None:
        self.sheet = sheet
        self.header = header
        self.body = body
        self.kept: list[tuple[int, Cells]] = []
        self.skipped: list[SkippedRow] = []
        self.next_table: int | None = None
        rows = sheet.rows
        widths = [_filled(rows[i]) for i in range(body, min(len(rows), body + 200))]
        self.usual = _usual(widths)
        self.sparse = max(2, int(0.45 * self.usual))
        self.labels = [
            {column: fold(text) for column, text in enumerate(level) if text}
            for level in (header.levels if header else [])
        ]
        self.raw_labels = self._raw_labels()
        self.identity = self._identity_columns()
        self.wide_merges = self._wide_merges()

    def _raw_labels(self) -> frozenset[CellValue]:
        if self.header is None:
            return frozenset()
        rows = self.sheet.rows[self.header.first : self.header.last + 1]
        return frozenset(cell for row in rows for cell in row if cell is not None)

    def _identity_columns(self) -> frozenset[int]:
        if self.header is None:
            return frozenset()
        found = set()
        for column, label in enumerate(self.header.labels):
            best = candidates(read_heading(label), _ALL_SUBJECTS, _KNOWN) if label else []
            if best and best[0].field in IDENTITY_FIELDS:
                found.add(column)
        return frozenset(found)

    def _wide_merges(self) -> set[int]:
        """Find the rows where one value is merged over most of the table: a section heading."""
        least = max(3, int(0.6 * self.usual))
        return {r1 for r1, c1, r2, c2 in self.sheet.merged if r1 == r2 and c2 - c1 + 1 >= least}

    def run(self) -> None:
        rows = self.sheet.rows
        last = next((i for i in range(len(rows) - 1, self.body - 1, -1) if _filled(rows[i])), self.body - 1)
        was_blank = False
        for index in range(self.body, last + 1):
            row = rows[index]
            count = _filled(row)
            if not count:
                self.skipped.append(SkippedRow(index + 1, "blank"))
                was_blank = True
                continue
            if (was_blank or count <= self.sparse) and self._starts_table(index, count):
                self.next_table = index
                return
            reason = self._reason(index, row, count, last, was_blank)
            if reason:
                self.skipped.append(_skip(index, row, reason))
                # What follows a total or a page's end is looked at as closely as what follows a gap.
                was_blank = was_blank or reason in {"total", "footer"}
            else:
                self.kept.append((index + 1, row))
                was_blank = False

    def _starts_table(self, index: int, count: int) -> bool:
        """Say whether another table's heading, with other words than ours, begins here."""
        row = self.sheet.rows[index]
        if count < 2 or not self.kept or _values_in(row) or self._is_repeated(row):
            return False
        texts = [text_of(cell) for cell in row if not is_blank(cell)]
        known = sum(1 for text in texts if _is_known(text))
        if known < 2 or known < 0.6 * len(texts):
            return False
        score = _header_score(self.sheet, index, max(count, 2))
        return score is not None and score >= 1.3 and index + 1 < len(self.sheet.rows)

    def _reason(self, index: int, row: Cells, count: int, last: int, was_blank: bool) -> str:
        if self._is_repeated(row):
            return "repeated_header"
        if index == self.body and self._is_numbering(row):
            return "numbering"
        if count > max(self.sparse, 4):
            return ""
        texts = [(column, text_of(cell)) for column, cell in enumerate(row) if not is_blank(cell)]
        words = [(column, text) for column, text in texts if not _is_number(text)]
        if self._is_total(index, row, texts, words):
            return "total"
        if count > self.sparse and count > 2:
            return ""
        joined = fold(" ".join(dict.fromkeys(text for _, text in texts)))
        if _PAGE.fullmatch(joined) and (self.usual > 2 or words):
            return "footer"
        if words and _SIGNATURE.fullmatch(joined) and self.usual > 1 and not self._has_contact(texts):
            return "footer"
        if words and _NOTE.fullmatch(joined) and count == 1 and self.usual > 2:
            return "note"
        if index in self.wide_merges and len({text for _, text in texts}) == 1:
            return "section"
        if count == 1 and self.usual > 2 and words:
            return self._lone_text(index, words[0], last, was_blank)
        return ""

    def _lone_text(self, index: int, lone: tuple[int, str], last: int, was_blank: bool) -> str:
        """Judge a single text in a row: a customer of whom only the name is known, a heading, a remark."""
        column, text = lone
        words = text.split()
        is_sentence = (
            len(text) > 60 or len(words) > 7 or (text.endswith((".", "。", "!", "！")) and len(words) > 3)
        )
        if is_sentence and (column in self.identity or not self.identity):
            return "note"
        if "client" in read_heading(text).concepts and not looks_like_company(text):
            return "section"  # "Customers A - K": no one is called a customer
        if column not in self.identity and self.identity:
            if column > min(self.identity) or was_blank is False:
                return "note" if is_sentence and was_blank else ""
            return "note"
        if was_blank and not any(
            _filled(self.sheet.rows[i]) > self.sparse for i in range(index + 1, last + 1)
        ):
            # The end of the sheet, after a gap: remarks and legends, unless it reads as a name.
            return "" if looks_like_person(text) or looks_like_company(text) else "note"
        if not self.identity and len(words) > 3:
            return "note"
        return ""

    def _has_contact(self, texts: list[tuple[int, str]]) -> bool:
        return any("@" in text or is_strong_phone(text) for _, text in texts)

    def _is_repeated(self, row: Cells) -> bool:
        if self.header is None or self.raw_labels.isdisjoint(row):
            return False  # the common case, for a hundred thousand rows
        for labels in self.labels:
            same = other = 0
            for position, value in enumerate(row):
                if is_blank(value):
                    continue
                if type(value) is str and labels.get(position) == fold(" ".join(value.split())):
                    same += 1
                else:
                    other += 1
            if same >= 2 and same > 2 * other and same >= 0.5 * len(labels):
                return True
            if same and not other and len(labels) == 1:
                return True
        return False

    def _is_numbering(self, row: Cells) -> bool:
        """Say whether the row numbers the columns, as official forms do below their heading."""
        numbers = [text_of(cell) for cell in row if not is_blank(cell)]
        return len(numbers) >= 3 and numbers == [
            str(i)
            for i in range(
                int(numbers[0]) if numbers[0] in {"1", "0"} else -9, len(numbers) + (numbers[0] == "1")
            )
        ]

    def _is_total(
        self, index: int, row: Cells, texts: list[tuple[int, str]], words: list[tuple[int, str]]
    ) -> bool:
        if not words:
            return self._is_sum(row)
        if len(words) > 2 or self._has_contact(texts):
            return False
        folded = fold(words[0][1]).strip(" .")
        if len(words) == 2 and not _is_unit(words[1][1]):
            return False
        if _TOTAL.fullmatch(folded):
            return True
        return (
            bool(_TOTAL_AT_END.fullmatch(folded)) and len(texts) > 1 and not looks_like_company(words[0][1])
        )

    def _is_sum(self, row: Cells) -> bool:
        """Say whether a row of nothing but numbers adds up the columns above it."""
        numbers = [(column, value) for column, value in enumerate(row) if not is_blank(value)]
        if not numbers or len(self.kept) < 2 or any(column in self.identity for column, _ in numbers):
            return False
        for column, value in numbers:
            if isinstance(value, bool) or not isinstance(value, int | float):
                return False
            above = [cells[column] for _, cells in self.kept]
            total = sum(
                cell for cell in above if isinstance(cell, int | float) and not isinstance(cell, bool)
            )
            if abs(total - value) > 0.01 * max(1, len(above)) ** 0.5:
                return False
        return True


def _is_number(text: str) -> bool:
    plain = half_width(text).replace("\u00a0", "").strip("  ¥$€₽%рубRUBUSD.")
    return bool(plain) and not any(c.isalpha() for c in plain) and any(c.isdigit() for c in plain)


def _is_unit(text: str) -> bool:
    return len(text) <= 6 or _is_number(text) or is_placeholder(text)


# -- the columns ------------------------------------------------------------------------------------


def _columns(
    width: int, header: _Header | None, rows: list[tuple[int, Cells]]
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


def _names(header: _Header | None, columns: tuple[int, ...], width: int) -> tuple[str, ...]:
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
        best = candidates(read_heading(label), _ALL_SUBJECTS, _KNOWN) if table.header_row else []
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
