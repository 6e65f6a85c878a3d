"""What the check shows: problems grouped by how to mend them, each cell with what will be saved."""

from collections.abc import Iterable, Mapping, Sequence

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.emails import suggest_email
from smallcrm.i18n import translate
from smallcrm.services.imports import Outcome, Problem, TableOutcome

Cell = tuple[int, int, int]
"""The place of a table, a row of the file, a column from 0."""

DECIDE, FIXED, KNOW = range(3)
"""Needs your decision, we fixed these, good to know."""

WHO = "no_identity"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem: where it belongs, its sign and what it is called."""

    group: int
    icon: str
    family: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """One problem of one cell. `column` is the index of the cell to mend, None if there is none."""

    table: int
    row: int
    column: int | None
    header: str
    name: str
    value: str
    problem: Problem
    suggestion: str = ""

    @property
    def cell(self) -> Cell | None:
        """The cell that can be mended, or None."""
        return None if self.column is None else (self.table, self.row, self.column)


def kind_of(problem: Problem) -> str:
    """Name the kind a problem belongs to, a key of `kinds`."""
    if problem.code in {WHO, "zeros_restored", "belongs_to_row_above", "beside_table", "no_value"}:
        return problem.code
    return problem.kind if problem.kind in _DECIDE | _KNOW else "other"


_DECIDE = frozenset({"bad_email", "bad_date", "bad_phone", "bad_amount", "digits_lost", "unknown_choice"})
_KNOW = frozenset(
    {"extra_cells", "unclosed_quote", "encoding", "duplicate", "too_long", "formula", "other", "date_order"}
)


def kinds() -> Mapping[str, Kind]:
    """List the kinds in the order of the page."""
    decide = ("warning", "warn")
    know = ("info", "info")
    return {
        WHO: Kind(DECIDE, "error", "danger", translate("Import", "Name is missing")),
        "bad_email": Kind(DECIDE, *decide, translate("Import", "E-mail looks wrong")),
        "bad_phone": Kind(DECIDE, *decide, translate("Import", "Phone looks wrong")),
        "bad_date": Kind(DECIDE, *decide, translate("Import", "Date we cannot read")),
        "bad_amount": Kind(DECIDE, *decide, translate("Import", "Amount we cannot read")),
        "digits_lost": Kind(DECIDE, *decide, translate("Import", "Number cut short by the spreadsheet")),
        "unknown_choice": Kind(DECIDE, *decide, translate("Import", "Word we do not know")),
        "zeros_restored": Kind(FIXED, "check", "ok", translate("Import", "Zeros put back")),
        "belongs_to_row_above": Kind(FIXED, "check", "ok", translate("Import", "Put to the customer above")),
        "no_value": Kind(FIXED, "check", "ok", translate("Import", "Cells that say nothing")),
        "duplicate": Kind(KNOW, *know, translate("Import", "The same customer in several rows")),
        "beside_table": Kind(KNOW, *know, translate("Import", "Beside the table")),
        "extra_cells": Kind(KNOW, *know, translate("Import", "Cells without a heading")),
        "too_long": Kind(KNOW, *know, translate("Import", "Very long texts")),
        "formula": Kind(KNOW, *know, translate("Import", "Formulas without a result")),
        "encoding": Kind(KNOW, *know, translate("Import", "Letters we had to guess")),
        "unclosed_quote": Kind(KNOW, *know, translate("Import", "A quotation mark that never ends")),
        "other": Kind(KNOW, *know, translate("Import", "Worth a look")),
    }


def troubles(outcome: Outcome) -> dict[str, list[Trouble]]:
    """Group the problems of all tables by kind, in the order of the page."""
    found: dict[str, list[Trouble]] = {code: [] for code in kinds()}
    for place, table in enumerate(outcome.tables):
        for trouble in _of_table(place, table):
            found[kind_of(trouble.problem)].append(trouble)
    return {code: each for code, each in found.items() if each}


def _of_table(place: int, outcome: TableOutcome) -> Iterable[Trouble]:
    table = outcome.source.table
    cells = dict(table.rows)
    columns = {header: index for index, header in enumerate(table.headers) if header}
    names = [each.column for each in outcome.mapping.having("name", "family_name", "given_name", "company")]
    for problem in outcome.problems:
        if problem.code in {"perhaps_same_as_row", "perhaps_known"}:
            continue  # asked in the next step
        row = cells.get(problem.row)
        column = columns.get(problem.column) if row is not None else None
        if problem.code == WHO and row is not None and names:
            column = names[0]
        is_mendable = kind_of(problem) in _DECIDE or problem.code == WHO
        yield Trouble(
            table=place,
            row=problem.row,
            column=column if is_mendable else None,
            header=table.headers[column] if column is not None else problem.column,
            name=" ".join(" ".join(str(row[index]).split()) for index in names if row[index] is not None)
            if row
            else "",
            value=problem.value,
            problem=problem,
            suggestion=suggest_email(problem.value) if problem.kind == "bad_email" else "",
        )


def open_ones(found: Mapping[str, Sequence[Trouble]], fixes: Mapping[Cell, str]) -> list[Trouble]:
    """List the problems that wait for a decision."""
    known = kinds()
    return [
        trouble
        for code, all_of_it in found.items()
        if known[code].group == DECIDE
        for trouble in all_of_it
        if trouble.cell is None or trouble.cell not in fixes
    ]
