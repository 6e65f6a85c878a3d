"""Giving each field to the column with the best claim, and each column its asset, address or label."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from smallcrm.domain.values.text import fold
from smallcrm.spreadsheets.headings.claims import LEAST, Column, fit
from smallcrm.spreadsheets.headings.fields import MESSENGERS, targets, unheaded_residue
from smallcrm.spreadsheets.headings.proposal import ColumnProposal, Confidence
from smallcrm.spreadsheets.headings.table import Table, letter
from smallcrm.spreadsheets.headings.words import insurance_kind, read_heading

_STRONG = 0.7
_SHARED = frozenset((
    "name", "company", "city", "region", "postal_code", "country", "job_title", "source", "owner", "since",
    "external_id", "tax_id", "birthday", "status", "gender", "last_contact_on", "next_contact_on",
    "reminder_title", "kind",
))  # fmt: skip
"""Fields that take a second column: it fills the gaps of the first; where both speak it becomes custom."""

_ADDRESS_PARTS = frozenset({"address", "street", "city", "region", "district", "postal_code", "country"})
_CONTACT_LABELS = ("fax", "pager", "mobile", "home", "dom", "work", "boss", "other", "main")
_PHONE_SERVICES = ("whatsapp", "viber", "telegram", "wechat")

_LABEL_LETTER = re.compile(r"\(([hmwдмр])\)")
_LETTERS = {"h": "home", "m": "mobile", "w": "work", "д": "home", "м": "mobile", "р": "work"}

Place = tuple[str, str]
"""A field and the group (which asset, which address) it is filled for."""


def proposals_for(table: Table, columns: Sequence[Column]) -> list[ColumnProposal]:
    """Propose what each column becomes."""
    pairs = _label_pairs(table)
    set_apart = pairs.keys() | _labels_of_many(table)
    chosen = _assign([column for column in columns if column.index not in set_apart])
    proposals = [_proposal(column, chosen.get(column.index), table) for column in columns]
    return _with_pairs(proposals, pairs)


def _assign(columns: Sequence[Column]) -> dict[int, Place]:
    """Give each field to the column with the best claim."""
    claims = sorted(
        (
            (claim.score, -place, column, claim.field)
            for place, column in enumerate(columns)
            for claim in column.claims
        ),
        key=lambda item: item[:2],
        reverse=True,
    )
    taken: dict[Place, Column] = {}
    chosen: dict[int, Place] = {}
    late: list[tuple[Column, str]] = []
    for score, _, column, code in claims:
        if column.index in chosen or score < LEAST * (0.55 if column.profile.is_empty else 1.0):
            continue
        target = targets()[code]
        place = (code, _group(code, column))
        if place in taken and not target.is_multiple:
            if target.record not in {"asset", "sale"}:
                if score > 0.5:
                    late.append((column, code))
                continue
            again = _next_group(code, column, taken)
            if not again:
                if target.record == "asset" and score > 0.5:
                    late.append((column, "asset.other"))
                continue
            place = (code, again)
        chosen[column.index] = place
        taken.setdefault(place, column)
    for column, code in late:
        is_plain = code == "asset.other" or (code in _SHARED and not column.reading.unknown)
        if column.index not in chosen and is_plain and not column.profile.is_empty:
            chosen[column.index] = (code, "")
    return chosen


def _group(code: str, column: Column) -> str:
    """Tell which asset or address of the row a column speaks of."""
    if code == "thing.ends_on":
        ended = frozenset({"end", "date", "when", "start", "deadline", "remind"})
        return unheaded_residue(read_heading(column.header), ended)
    if code.startswith("policy.") and not (column.says("osago") and column.says("kasko")):
        kind = insurance_kind(column.header)
        if kind:
            return kind
    if code in _ADDRESS_PARTS:
        return _address_group(code, column)
    is_numbered = targets()[code].record in {"asset", "sale"} and not targets()[code].is_multiple
    return _index(column) if is_numbered else ""


def _index(column: Column) -> str:
    """Give the number in a heading that tells the second car from the first: "Госномер 2"."""
    index = column.reading.index
    return str(index) if index and 2 <= index <= 9 else ""


def _address_group(code: str, column: Column) -> str:
    """Tell the home address from the postal one and the second from the first."""
    if column.says("house") and not column.says("address", "street"):
        return ""  # "Квартира, офис": the office is a part of the house here
    for concept in ("home", "work", "other", "post"):
        if column.says(concept) and not (
            concept == "post" and code == "postal_code" and not column.says("address")
        ):
            return concept
    return _index(column) if code != "street" and column.says("address") else ""


def _next_group(code: str, column: Column, taken: Mapping[Place, Column]) -> str:
    """Find the next asset for a heading that is there again ("Марка", "Марка")."""
    holder = taken.get((code, "")) or taken.get((code, _group(code, column)))
    if holder is None or _without_digits(holder.header) != _without_digits(column.header):
        return ""
    return next((str(number) for number in range(2, 10) if (code, str(number)) not in taken), "")


def _without_digits(header: str) -> str:
    return re.sub(r"[\W\d_]+", " ", fold(header)).strip()


def _proposal(column: Column, place: Place | None, table: Table) -> ColumnProposal:
    """Say what a column becomes, how sure that is, and why."""
    others = dict.fromkeys(claim.field for claim in column.claims if claim.field != "skip")
    base = ColumnProposal(
        column=column.index,
        header=table.headers[column.index],
        field="custom",
        alternatives=tuple(others)[:4],
        filled=column.profile.filled,
    )
    if place is None:
        if column.profile.filled == 0:
            return replace(base, field="skip", confidence=Confidence.LEFT_OUT, reason="empty")
        return _unplaced(base, column, table)
    code, group = place
    base = replace(base, field=code, group=group, label=_label(code, column, group))
    if code == "skip" or column.profile.filled == 0:
        reason = "row_numbers" if code == "skip" else "empty"
        return replace(base, confidence=Confidence.LEFT_OUT, reason=reason)
    confidence, reason = _how_sure(code, column)
    return replace(base, confidence=confidence, reason=reason)


def _how_sure(code: str, column: Column) -> tuple[Confidence, str]:
    """Judge a choice: sure needs heading and cells to agree."""
    best = column.heading_best
    if best is None or best.score < LEAST:
        return Confidence.GUESS, "cells"
    score = next((claim.score for claim in column.claims if claim.field == code), 0.0)
    if best.field != code and best.score > 0.8 and best.score > score + 0.2:
        return Confidence.ASK, "cells_against_heading"
    if score >= _STRONG and fit(targets()[code], column) >= _STRONG:
        return Confidence.SURE, "heading_and_cells"
    return Confidence.GUESS, "heading"


def _unplaced(base: ColumnProposal, column: Column, table: Table) -> ColumnProposal:
    """Make a custom field of a column nobody claims; of a few cells without a heading, a note."""
    is_named = base.header != f"Column {letter(base.column)}"
    is_sparse = column.profile.filled <= max(3, 0.1 * column.profile.total)
    if table.header_row and not is_named and is_sparse:
        return replace(base, field="note", confidence=Confidence.GUESS, reason="unknown")
    best = column.heading_best
    confidence = Confidence.ASK if best and best.score > 0.85 and is_named else Confidence.GUESS
    return replace(base, label=base.header, confidence=confidence, reason="unknown")


def _label(code: str, column: Column, group: str) -> str:
    """Name the kind of a contact detail, the service of a messenger, the thing that ends."""
    if code == "messenger":
        return next((label for concept, label in MESSENGERS.items() if column.says(concept)), "")
    if code in {"phone", "email"}:
        return _contact_label(code, column)
    return group if code == "thing.ends_on" else ""


def _contact_label(code: str, column: Column) -> str:
    if code == "phone":
        for service in _PHONE_SERVICES:
            if column.says(service):
                return service
    letter_in_brackets = _LABEL_LETTER.search(fold(column.header))
    if letter_in_brackets:
        return _LETTERS[letter_in_brackets[1]]  # "Tel (M)"
    for concept in _CONTACT_LABELS:
        if column.says(concept):
            return {"boss": "other", "main": "", "dom": "home"}.get(concept, concept)
    return "work" if column.says("company") and code == "phone" else ""


# -- labels beside values, as address books write them ----------------------------------------------

_LABEL_HEADER = re.compile(
    r"^(?P<stem>.+?)\s*[-–—]\s*(?P<part>label|type|service|метка|тип|标签|类型)$", re.IGNORECASE
)
_VALUE_WORDS = ("value", "значение", "值")


def _label_pairs(table: Table) -> dict[int, int]:
    """Find label columns and the value columns they speak of: "Phone 1 - Label" → "Phone 1 - Value"."""
    if not table.header_row:
        return {}
    by_header = {fold(table.headers[index]): index for index in table.columns}
    pairs: dict[int, int] = {}
    for index in table.columns:
        match = _LABEL_HEADER.match(table.headers[index])
        if not match:
            continue
        # "Phone 1 - Value" in address books, plain "Phone" in lists such as our own.
        for header in (*(f"{match['stem']} - {word}" for word in _VALUE_WORDS), match["stem"]):
            value = by_header.get(fold(header))
            if value is not None:
                pairs[index] = value
                break
    return pairs


def _labels_of_many(table: Table) -> set[int]:
    """Find labels of several columns at once ("Address 1 - Label" beside street and city): they stay."""
    found = set()
    for index in table.columns if table.header_row else ():
        match = _LABEL_HEADER.match(table.headers[index])
        if match and sum(header.startswith(f"{match['stem']} - ") for header in table.headers) > 1:
            found.add(index)
    return found


def _with_pairs(proposals: list[ColumnProposal], pairs: Mapping[int, int]) -> list[ColumnProposal]:
    """Let label columns speak for their values; "IM 1 - Service" outranks "IM 1 - Type"."""
    by_column = {proposal.column: proposal for proposal in proposals}
    result = []
    for proposal in proposals:
        value = pairs.get(proposal.column)
        if value is None:
            result.append(proposal)
            continue
        is_empty = proposal.filled == 0
        target = by_column[value]
        if target.field in {"phone", "email", "messenger", "web", "custom", "skip", "name", "tags"}:
            proposal = replace(  # noqa: PLW2901
                proposal,
                field="label",
                label_of=value,
                label="service" if re.search(r"service$", proposal.header, re.IGNORECASE) else "",
                confidence=Confidence.LEFT_OUT if is_empty else Confidence.SURE,
                reason="empty" if is_empty else "pair",
            )
        result.append(proposal)
    return result
