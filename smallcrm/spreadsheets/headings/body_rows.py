"""Which rows below a heading are customers, and what the others are."""

import re

from smallcrm.domain.values.text import fold, half_width
from smallcrm.spreadsheets.headings.cells import (
    is_blank,
    is_placeholder,
    is_strong_phone,
    looks_like_company,
    looks_like_person,
    text_of,
)
from smallcrm.spreadsheets.headings.fields import candidates
from smallcrm.spreadsheets.headings.header_rows import (
    ALL_SUBJECTS,
    UNDERSTOOD,
    Header,
    filled,
    header_score,
    is_known,
    usual_width,
    values_in,
)
from smallcrm.spreadsheets.headings.patterns import (
    is_page_number,
    is_remark,
    is_signature,
    is_total,
    is_total_of_group,
    may_be_total,
)
from smallcrm.spreadsheets.headings.table import Cells, SkippedRow
from smallcrm.spreadsheets.headings.words import read_heading
from smallcrm.spreadsheets.workbook import CellValue, Sheet

IDENTITY_FIELDS = frozenset((
    "name", "given_name", "family_name", "company", "contact_person", "phone", "email", "messenger",
    "vehicle.plate", "vehicle.vin", "policy.number", "contract.number", "tax_id", "external_id", "number",
    "appliance.serial_number",
))  # fmt: skip
"""Fields by which a row can be told to be about somebody."""


def skipped_row(index: int, row: Cells, reason: str) -> SkippedRow:
    texts = [text_of(cell) for cell in row if not is_blank(cell)]
    return SkippedRow(index + 1, reason, " | ".join(dict.fromkeys(texts))[:500])


class BodyScan:
    """Walks the rows below a heading and tells customers from everything else.

    With `is_last` no other table is looked for: everything below belongs to this one.
    """

    def __init__(self, sheet: Sheet, header: Header | None, body: int, *, is_last: bool = False) -> None:
        self.sheet = sheet
        self.header = header
        self.body = body
        self.is_last = is_last
        self.kept: list[tuple[int, Cells]] = []
        self.skipped: list[SkippedRow] = []
        self.next_table: int | None = None
        rows = sheet.rows
        widths = [filled(rows[i]) for i in range(body, min(len(rows), body + 200))]
        self.usual = usual_width(widths)
        self.sparse = max(1, min(max(2, int(0.45 * self.usual)), self.usual - 1))
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
            best = candidates(read_heading(label), ALL_SUBJECTS, UNDERSTOOD) if label else []
            if best and best[0].field in IDENTITY_FIELDS:
                found.add(column)
        return frozenset(found)

    def _wide_merges(self) -> set[int]:
        """Find the rows where one value is merged over most of the table: a section heading."""
        least = max(3, int(0.6 * self.usual))
        return {r1 for r1, c1, r2, c2 in self.sheet.merged if r1 == r2 and c2 - c1 + 1 >= least}

    def run(self) -> None:
        rows = self.sheet.rows
        last = next((i for i in range(len(rows) - 1, self.body - 1, -1) if filled(rows[i])), self.body - 1)
        was_blank = False
        for index in range(self.body, last + 1):
            row = rows[index]
            count = filled(row)
            if not count:
                self.skipped.append(SkippedRow(index + 1, "blank"))
                was_blank = True
                continue
            if (was_blank or count <= self.sparse) and self._starts_table(index, count):
                self.next_table = index
                return
            reason = self._reason(index, row, count, last, was_blank)
            if reason:
                self.skipped.append(skipped_row(index, row, reason))
                # What follows a total or a page's end is looked at as closely as what follows a gap.
                was_blank = was_blank or reason in {"total", "footer"}
            else:
                self.kept.append((index + 1, row))
                was_blank = False

    def _starts_table(self, index: int, count: int) -> bool:
        """Say whether another table's heading, with other words than ours, begins here."""
        row = self.sheet.rows[index]
        if self.is_last or count < 2 or not self.kept or values_in(row) or self._is_repeated(row):
            return False
        texts = [text_of(cell) for cell in row if not is_blank(cell)]
        known = sum(1 for text in texts if is_known(text))
        if known < 2 or known < 0.6 * len(texts):
            return False
        score = header_score(self.sheet, index, max(count, 2))
        return score is not None and score >= 1.3 and index + 1 < len(self.sheet.rows)

    def _reason(  # noqa: PLR0911 - one line a reason
        self, index: int, row: Cells, count: int, last: int, was_blank: bool
    ) -> str:
        """Say why a row is no customer; "" if it is one. Full rows are taken at sight."""
        if self._is_repeated(row):
            return "repeated_header"
        if index == self.body and self._is_numbering(row):
            return "numbering"
        if count > max(self.sparse, 4) or (count > self.sparse and not may_be_total(row)):
            return ""
        texts = [(column, text_of(cell)) for column, cell in enumerate(row) if not is_blank(cell)]
        words = [(column, text) for column, text in texts if not _is_number(text)]
        if self._is_total(row, texts, words):
            return "total"
        if count > max(self.sparse, 2):
            return ""
        distinct = dict.fromkeys(text for _, text in texts)
        reason = self._reason_of_text(" ".join(distinct), texts, has_words=bool(words))
        if reason:
            return reason
        if index in self.wide_merges and len(distinct) == 1:
            return "section"
        if count == 1 and self.usual > 2 and words:
            return self._lone_text(index, words[0], last, was_blank)
        return ""

    def _reason_of_text(self, joined: str, texts: list[tuple[int, str]], *, has_words: bool) -> str:
        """Tell the foot of a page, a signature or a remark by what it says."""
        if is_page_number(joined) and (self.usual > 2 or has_words):
            return "footer"
        if not has_words:
            return ""
        if is_signature(joined) and self.usual > 1 and not _has_contact(texts):
            return "footer"
        return "note" if is_remark(joined) and len(texts) == 1 and self.usual > 2 else ""

    def _lone_text(self, index: int, lone: tuple[int, str], last: int, was_blank: bool) -> str:
        """Judge a single text in a row: a customer of whom only the name is known, a heading, a remark."""
        column, text = lone
        is_named_here = column in self.identity or not self.identity
        is_sentence = _is_sentence(text)
        if is_sentence and is_named_here:
            return "note"
        if "client" in read_heading(text).concepts and not looks_like_company(text):
            return "section"  # "Customers A - K": no one is called a customer
        if not is_named_here:
            # A remark beside a gap, or more about the customer above.
            is_more = column > min(self.identity) or not was_blank
            return "" if is_more and not (is_sentence and was_blank) else "note"
        is_end = was_blank and not any(
            filled(self.sheet.rows[i]) > self.sparse for i in range(index + 1, last + 1)
        )
        if is_end:
            # The end of the sheet, after a gap: remarks and legends, unless it reads as a name.
            return "" if looks_like_person(text) or looks_like_company(text) else "note"
        return "note" if not self.identity and len(text.split()) > 3 else ""

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
        if len(numbers) < 3 or numbers[0] not in {"0", "1"}:
            return False
        first = int(numbers[0])
        return numbers == [str(number) for number in range(first, first + len(numbers))]

    def _is_total(self, row: Cells, texts: list[tuple[int, str]], words: list[tuple[int, str]]) -> bool:
        """Say whether a row adds up others: by its words, or by its numbers where there are no words."""
        if not words:
            return self._is_sum(row)
        if len(words) > 2 or _has_contact(texts) or (len(words) == 2 and not _is_unit(words[1][1])):
            return False
        text = words[0][1]
        if is_total(text):
            return True
        return is_total_of_group(text) and len(texts) > 1 and not looks_like_company(text)

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


def _has_contact(texts: list[tuple[int, str]]) -> bool:
    return any("@" in text or is_strong_phone(text) for _, text in texts)


def _is_sentence(text: str) -> bool:
    words = text.split()
    return len(text) > 60 or len(words) > 7 or (text.endswith((".", "。", "!", "！")) and len(words) > 3)


_CURRENCY = re.compile(r"[¥$€₽%]|руб\.?|rub|usd|元", re.IGNORECASE)


def _is_number(text: str) -> bool:
    plain = _CURRENCY.sub("", half_width(text))
    return any(c.isdecimal() for c in plain) and not any(c.isalpha() for c in plain)


def _is_unit(text: str) -> bool:
    return len(text) <= 6 or _is_number(text) or is_placeholder(text)
