"""Which field each column of a table becomes, and how sure we are of it.

The words of a heading propose (`fields`), the cells confirm, contradict or speak alone (`claims`), each
field is given to the column with the best claim (`assignment`); what only shows once all columns have
their fields is put right here. What nothing claims becomes a custom field.
"""

import re
from collections.abc import Callable
from collections.abc import Mapping as Dict
from dataclasses import replace
from datetime import date

from smallcrm.domain.errors import UserError
from smallcrm.domain.values.text import clean_text, fold, is_cjk
from smallcrm.spreadsheets.headings.assignment import proposals_for
from smallcrm.spreadsheets.headings.cells import SAMPLE, profile_column
from smallcrm.spreadsheets.headings.claims import Column, consider, subjects_of_cells
from smallcrm.spreadsheets.headings.column_options import with_options
from smallcrm.spreadsheets.headings.fields import subjects, targets
from smallcrm.spreadsheets.headings.proposal import (
    ColumnProposal,
    Confidence,
    Mapping,
    dump,
    fingerprint,
    load,
)
from smallcrm.spreadsheets.headings.table import Table, letter
from smallcrm.spreadsheets.headings.words import Reading, read_heading

__all__ = ["dump", "fingerprint", "load", "propose", "with_overrides"]

_NAMES = frozenset({"name", "given_name", "family_name", "name_phone"})
_WHO = _NAMES | {"company", "contact_person"}


def propose(  # noqa: PLR0913 - what is known beside the table, all by name
    table: Table,
    *,
    language: str = "",
    country: str = "",
    remembered: Mapping | None = None,
    overrides: Dict[str, str] | None = None,
    today: date,
) -> Mapping:
    """Propose a field for every column.

    `overrides` maps headings (or column letters) to field codes, a label after a colon: "phone:work".
    Raises UserError("unknown_header") and UserError("unknown_field") for them.
    """
    columns = _columns(table, today)
    spoken = subjects([column.reading for column in columns if not column.profile.is_empty])
    spoken |= subjects_of_cells(columns)
    for column in columns:
        consider(column, spoken)
    proposals = _mended(proposals_for(table, columns), {column.index: column for column in columns})
    if remembered is not None:
        proposals = _recalled(proposals, remembered)
    if overrides:
        proposals = _overridden(proposals, overrides)
    country = country or _country_of(columns)
    proposals = with_options(proposals, table, language=language, country=country)
    return Mapping(columns=tuple(proposals), country=country, subjects=spoken)


def with_overrides(
    mapping: Mapping, table: Table, overrides: Dict[str, str], *, language: str = ""
) -> Mapping:
    """Change single columns of a mapping, as `propose` does with its `overrides`."""
    proposals = _overridden(list(mapping.columns), overrides)
    proposals = with_options(proposals, table, language=language, country=mapping.country)
    return replace(mapping, columns=tuple(proposals))


def _country_of(columns: list[Column]) -> str:
    """Guess the country from the script of headings and cells: RU, CN or nothing."""
    texts = [column.header for column in columns if column.header]
    for column in columns:
        texts += [cell for cell in column.profile.sample[:30] if type(cell) is str]
    chinese = sum(1 for text in texts if is_cjk(text))
    cyrillic = sum(1 for text in texts if any("\u0400" <= character <= "\u04ff" for character in text))
    if max(chinese, cyrillic) < max(2, 0.08 * len(texts)):
        return ""
    return "CN" if chinese > cyrillic else "RU"


def _columns(table: Table, today: date) -> list[Column]:
    """Look at every column of a table; wide tables less closely."""
    size = SAMPLE if len(table.columns) <= 60 else 60
    columns = []
    for index in table.columns:
        header = table.headers[index] if table.header_row else ""
        # The number that made a repeated heading unique tells the second car from the first.
        reading = (
            read_heading(re.sub(r"\s\((\d+)\)$", r" \1", header)) if header else Reading("", {}, (), None)
        )
        columns.append(Column(index, header, reading, profile_column(table.column(index), size), today))
    return columns


def _mended(proposals: list[ColumnProposal], columns: Dict[int, Column]) -> list[ColumnProposal]:
    """Put right what only shows once all columns have their fields."""
    whole = _Whole(proposals, columns)
    _name_somebody(whole)
    _settle_purchases(whole)
    _settle_services(whole)
    return whole.proposals


class _Whole:
    """The columns of a table with their fields, some of which change once the others are known."""

    def __init__(self, proposals: list[ColumnProposal], columns: Dict[int, Column]) -> None:
        self.proposals = list(proposals)
        self.columns = columns

    def has(self, *codes: str) -> bool:
        """Say whether a column with something in it becomes one of these fields."""
        return any(proposal.field in codes and proposal.filled for proposal in self.proposals)

    def first(self, wanted: Callable[[ColumnProposal, Column], bool]) -> int | None:
        """Find the first filled column that answers a question."""
        for place, proposal in enumerate(self.proposals):
            if proposal.filled and wanted(proposal, self.columns[proposal.column]):
                return place
        return None

    def become(self, place: int | None, code: str, reason: str = "") -> None:
        """Give a column another field."""
        if place is None:
            return
        proposal = self.proposals[place]
        self.proposals[place] = replace(
            proposal,
            field=code,
            label=proposal.header if code == "custom" else "",
            group="",
            reason=reason or proposal.reason,
            confidence=Confidence.GUESS if reason else proposal.confidence,
        )


def _name_somebody(whole: _Whole) -> None:
    """Find the column that says who the customer is, if none claimed to."""
    if not whole.has(*_NAMES, "company"):
        whole.become(whole.first(lambda proposal, _: proposal.field == "contact_person"), "name")
    if not whole.has(*_WHO):
        # Where nobody else is named, the owner is the car's, not the salesperson in charge.
        whole.become(whole.first(_is_owner), "name")
    if not whole.has(*_WHO):
        whole.become(whole.first(_reads_as_names), "name", "cells")
    if whole.has("given_name") and not whole.has("family_name", "name"):
        whole.become(whole.first(lambda proposal, _: proposal.field == "given_name"), "name")


def _is_owner(proposal: ColumnProposal, column: Column) -> bool:
    return proposal.field == "owner" and column.reading.concepts.get("owner", "").startswith("owner")


def _reads_as_names(proposal: ColumnProposal, column: Column) -> bool:
    persons = column.profile.share("person") + column.profile.share("company")
    return proposal.field == "custom" and persons >= 0.4


def _settle_services(whole: _Whole) -> None:
    """Leave the kind of a service to the customer where there is no car, machine or visit it was for."""
    serviced = any(
        proposal.filled and proposal.field.startswith(("vehicle.", "appliance.", "sale."))
        for proposal in whole.proposals
    )
    if not serviced and not whole.has("service.last_on", "service.next_on"):
        whole.become(whole.first(lambda proposal, _: proposal.field == "service.what"), "custom", "unknown")


def _settle_purchases(whole: _Whole) -> None:
    """Tell purchases from figures about a customer, and find their date and sum."""
    if any(column.says("sale") and column.says("quantity") for column in whole.columns.values()):
        # The number of all orders beside it: the date of the last of them is no purchase of its own.
        whole.become(whole.first(lambda p, c: p.field == "sale.date" and c.says("last")), "custom", "unknown")
    is_dated_or_named = whole.has("sale.date", "sale.text", "sale.document")
    if not is_dated_or_named or not whole.has("sale.amount", "sale.price", "sale.text", "sale.document"):
        for place, proposal in enumerate(whole.proposals):
            if proposal.field.startswith("sale.") and proposal.filled:
                whole.become(place, "custom", "unknown")
    elif not whole.has("sale.date") and whole.has("sale.amount", "sale.price"):
        whole.become(whole.first(_may_date_purchases), "sale.date", "cells")
    if whole.has("sale.price") and not whole.has("sale.amount", "sale.quantity"):
        whole.become(whole.first(lambda proposal, _: proposal.field == "sale.price"), "sale.amount")


def _may_date_purchases(proposal: ColumnProposal, column: Column) -> bool:
    """Say whether a date without another meaning lies in the past, as purchases do."""
    if proposal.field != "custom" or not column.says("date"):
        return False
    if column.says("created", "modified", "deal", "birth", "last", "next", "end"):
        return False
    return column.profile.share("day") > 0.8 and column.profile.future_share(column.today) < 0.2


def _recalled(proposals: list[ColumnProposal], remembered: Mapping) -> list[ColumnProposal]:
    """Use what was chosen for the same headings last time."""
    known = {fold(column.header): column for column in remembered.columns}
    result = []
    for proposal in proposals:
        earlier = known.get(fold(proposal.header))
        if earlier is not None and proposal.filled and proposal.field != "label":
            proposal = replace(  # noqa: PLW2901
                proposal,
                field=earlier.field,
                label=earlier.label,
                group=earlier.group,
                confidence=Confidence.LEFT_OUT if earlier.field == "skip" else Confidence.SURE,
                reason="remembered",
            )
        result.append(proposal)
    return result


def _overridden(proposals: list[ColumnProposal], overrides: Dict[str, str]) -> list[ColumnProposal]:
    """Do as the user says. A field there is one of is taken from the column that was to have it."""
    result = list(proposals)
    for header, wanted in overrides.items():
        code, _, label = (part.strip() for part in wanted.partition(":"))
        target = targets().get(code)
        if target is None or code == "label":
            raise UserError("unknown_field", field=code, known=sorted(targets().keys() - {"label"}))
        places = _places_of(header, result)
        if not places:
            raise UserError("unknown_header", header=header, known=[p.header for p in result])
        group = label if target.record in {"asset", "sale"} else ""
        for place, proposal in enumerate(result):
            if place in places:
                result[place] = replace(
                    proposal,
                    field=code,
                    label="" if group else label,
                    group=group,
                    label_of=None,
                    confidence=Confidence.LEFT_OUT if code == "skip" else Confidence.SURE,
                    reason="chosen",
                )
            elif (proposal.field, proposal.group) == (code, group) and not target.is_multiple:
                is_chosen = proposal.reason == "chosen"
                freed = replace(proposal, field="custom", label=proposal.header, reason="unknown")
                result[place] = proposal if is_chosen else freed
    return result


def _places_of(header: str, proposals: list[ColumnProposal]) -> list[int]:
    """Find the columns of a heading, else the one of a letter."""
    named = [place for place, p in enumerate(proposals) if fold(p.header) == fold(clean_text(header))]
    return named or [place for place, p in enumerate(proposals) if letter(p.column) == header.strip().upper()]
