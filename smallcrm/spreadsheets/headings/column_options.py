"""How the cells of each column are read: the order of dates, the decimal sign, the kind of a custom field.

Settled from all rows, not from a sample: one date with a day over twelve decides for the whole file.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from smallcrm.domain.profile import FieldKind
from smallcrm.domain.values.dates import DateOrder, column_order, parse_date
from smallcrm.domain.values.money import column_decimal_comma
from smallcrm.spreadsheets.headings.cells import ERROR_VALUES, is_signs_only, text_of
from smallcrm.spreadsheets.headings.fields import targets
from smallcrm.spreadsheets.headings.proposal import ColumnProposal, Confidence
from smallcrm.spreadsheets.headings.table import Table
from smallcrm.spreadsheets.headings.words import read_heading
from smallcrm.spreadsheets.workbook import CellValue


def with_options(
    proposals: list[ColumnProposal], table: Table, *, language: str, country: str
) -> list[ColumnProposal]:
    """Settle the order of dates, the decimal sign and the kind of custom fields, from all rows."""
    known = targets()
    result = []
    evidence: Counter[DateOrder] = Counter()
    for proposal in proposals:
        kind = known[proposal.field].kind
        if proposal.filled and proposal.field in {"custom", "asset.other", "sale.other"}:
            custom = custom_kind(table.column(proposal.column))
            if custom is FieldKind.NUMBER and _CODES & read_heading(proposal.header).concepts.keys():
                custom = FieldKind.TEXT
            proposal = replace(proposal, custom_kind=custom, label=proposal.label or proposal.header)  # noqa: PLW2901
            kind = (
                "date"
                if custom is FieldKind.DATE
                else "money"
                if custom in {FieldKind.NUMBER, FieldKind.MONEY}
                else kind
            )
        if proposal.filled and kind in {"date", "birthday"}:
            proposal = _with_order(proposal, table, language=language, country=country)  # noqa: PLW2901
            if _is_proof(proposal, table):
                evidence[proposal.date_order or DateOrder.DMY] += 1
        elif proposal.filled and kind in {"money", "number"}:
            texts = [cell for cell in table.column(proposal.column) if type(cell) is str]
            proposal = replace(proposal, decimal_comma=column_decimal_comma(texts))  # noqa: PLW2901
        result.append(proposal)
    return [_settled(proposal, evidence) for proposal in result]


def _is_proof(proposal: ColumnProposal, table: Table) -> bool:
    """Say whether the dates of a column allow only the order found: some day is over twelve."""
    if proposal.date_order not in {DateOrder.DMY, DateOrder.MDY} or not proposal.is_order_certain:
        return False
    cells = {cell for cell in table.column(proposal.column) if type(cell) is str}
    return column_order(list(cells))[1]


def _with_order(proposal: ColumnProposal, table: Table, *, language: str, country: str) -> ColumnProposal:
    if proposal.reason in {"remembered", "chosen"} and proposal.date_order is not None:
        return proposal
    texts = list({cell for cell in table.column(proposal.column) if type(cell) is str and cell})
    order, is_certain = column_order(texts, country=country, language=language)
    is_open = not is_certain and any(_is_ambiguous(text) for text in texts)
    return replace(proposal, date_order=order, is_order_certain=not is_open)


def _settled(proposal: ColumnProposal, evidence: Counter[DateOrder]) -> ColumnProposal:
    """Let the dates that prove their order speak for those that do not: one file, one hand."""
    if proposal.date_order is None or proposal.is_order_certain:
        return proposal
    if evidence:
        return replace(proposal, date_order=evidence.most_common(1)[0][0], is_order_certain=True)
    return replace(proposal, confidence=Confidence.ASK, reason="date_order")


def _is_ambiguous(text: str) -> bool:
    days = {parse_date(text, order) for order in (DateOrder.DMY, DateOrder.MDY)} - {None}
    return len(days) > 1


_CODES = frozenset({"legalid", "id", "number", "document", "card", "membership", "serial", "series"})
"""Words of headings below which digits are no quantity."""
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?")
_CHOICES = 12


def custom_kind(cells: Sequence[CellValue]) -> FieldKind:
    """Find the kind of a new custom field from all its cells; one that does not fit makes it text.

    Words stay words: a column of "yes" and "no" keeps them as a choice, only true booleans are yes or no.
    """
    filled = [cell for cell in cells if not _says_nothing(cell)]
    types = set(map(type, filled))
    if not filled:
        return FieldKind.TEXT
    if types <= {bool}:
        return FieldKind.YES_NO
    if all(_reads_as_day(cell) for cell in filled):
        return FieldKind.DATE
    texts = {text_of(cell) for cell in filled}
    if types <= {int, float, str} and all(_NUMBER.fullmatch(text) for text in texts):
        # Long numbers typed as text are codes: nobody adds them up.
        is_code = str in types and max(map(len, texts)) > 8
        return FieldKind.TEXT if is_code else FieldKind.NUMBER
    if any(len(text) > 120 or "\n" in text for text in texts):
        return FieldKind.LONG_TEXT
    is_choice = len(texts) <= _CHOICES and len(filled) >= 20 and len(texts) <= 0.2 * len(filled)
    return FieldKind.CHOICE if is_choice and max(map(len, texts)) <= 40 else FieldKind.TEXT


def _says_nothing(cell: CellValue) -> bool:
    if cell is None or cell == "":
        return True
    return type(cell) is str and (is_signs_only(cell) or cell.strip() in ERROR_VALUES)


def _reads_as_day(cell: CellValue) -> bool:
    if isinstance(cell, date):
        return True
    return type(cell) is str and any(parse_date(cell, order) is not None for order in DateOrder)
