"""Spreadsheets into customers: read, understand, match, write. One step for all of it, or nothing.

Files are read before the customers' file is opened, so that a spreadsheet that cannot be read leaves no
trace. Looking without writing does the same work and takes it back.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from smallcrm.db import backup
from smallcrm.db import customers as queries
from smallcrm.db.codec import moment_text, to_json
from smallcrm.db.known import KnownCustomers
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.domain.values.dates import DateOrder
from smallcrm.domain.values.text import fold
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.services import files
from smallcrm.services.import_drafts import Writer
from smallcrm.services.import_pairs import (
    Line,
    Pair,
    blanks,
    has_conflict,
    labels_of,
    lines_with_customer,
    pairs_of,
    with_customer,
)
from smallcrm.services.import_rows import Origin
from smallcrm.services.progress import Progress, silent
from smallcrm.spreadsheets.collecting import not_collecting
from smallcrm.spreadsheets.drafting.decide import Action, Answer, Decision, Mode, Verdict, match, titles_of
from smallcrm.spreadsheets.drafting.drafts import AssetDraft, Problem, RowDraft
from smallcrm.spreadsheets.drafting.plan import read_rows
from smallcrm.spreadsheets.headings import mapping as mappings
from smallcrm.spreadsheets.headings.detect import best_of, find_tables, like_tables, table_under
from smallcrm.spreadsheets.headings.proposal import ColumnProposal, Confidence
from smallcrm.spreadsheets.headings.proposal import Mapping as ColumnMapping
from smallcrm.spreadsheets.headings.table import Table, letter
from smallcrm.spreadsheets.reading.own_workbook import is_everything, read_everything, sheets_called
from smallcrm.spreadsheets.workbook import ReadWarning, Workbook

if TYPE_CHECKING:
    from smallcrm.db.store import Store

EVERY = 500
"""Rows between two looks at the progress."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What to import and how. `overrides` maps headings to fields; `key` alone decides who is who.

    `date_orders` maps headings to the order of their dates. `fixes` maps cells (place of the table,
    row, column from 0) to what should stand there. `verdicts` hold what was decided about rows, by
    (place of the table, row). With `asks` known customers keep what they have unless a verdict says
    otherwise, and the outcome lists the pairs to decide about.

    `header_row` is the row with the headings, from 1, or 0 for none; None lets it be found.
    `saved_match` is the fingerprint of a mapping used before, "" for none; None takes the one of the same
    headings.
    """

    files: tuple[Path, ...]
    sheet: str | None = None
    header_row: int | None = None
    saved_match: str | None = None
    overrides: Mapping[str, str] = field(default_factory=dict)
    mode: str = "both"
    key: str | None = None
    country: str = ""
    language: str = "en"
    encoding: str | None = None
    password: str | None = None
    date_orders: Mapping[str, DateOrder] = field(default_factory=dict)
    fixes: Mapping[tuple[int, int, int], str] = field(default_factory=dict)
    verdicts: Mapping[tuple[int, int], Sequence[Verdict]] = field(default_factory=dict)
    asks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One table of one file, as it was read."""

    path: Path
    workbook: Workbook
    table: Table

    @property
    def name(self) -> str:
        """The file's name, without its folder."""
        return Path(files.shown(self.path)).name


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedMatch:
    """A mapping used before: its headings, how many of them a table has, and when it was used."""

    fingerprint: str
    headings: tuple[str, ...]
    shared: int
    used_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TableOutcome:
    """What became of one table. Each of its rows is in exactly one of the counts.

    `duplicates` are rows that said more about a customer of another row. `rejects` are the rows that could
    not be taken, as they stand in the file.
    """

    source: Source
    mapping: ColumnMapping
    counts: Mapping[str, int]
    problems: tuple[Problem, ...] = ()
    rejects: tuple[RowDraft, ...] = ()
    pairs: tuple[Pair, ...] = ()

    @property
    def rows(self) -> int:
        return len(self.source.table.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What an import did, or would do. `step_id` is None where nothing was written."""

    tables: tuple[TableOutcome, ...]
    step_id: int | None = None

    def count(self, name: str) -> int:
        """Add up one of the counts over all tables."""
        return sum(table.counts[name] for table in self.tables)


__all__ = [
    "COUNTS", "Answer", "AssetDraft", "ColumnMapping", "ColumnProposal", "Confidence", "DateOrder", "Line",
    "Outcome", "Pair", "Problem", "Request", "RowDraft", "SavedMatch", "Source", "Table", "TableOutcome",
    "Verdict", "bring_in", "drafts", "letter", "mended", "other_tables", "preview", "propose", "read",
    "read_pasted", "row_draft", "saved_matches", "write_rejects",
]  # fmt: skip

COUNTS = ("added", "updated", "unchanged", "duplicates", "skipped", "rejected")


def read(request: Request, *, progress: Progress = silent) -> list[Source]:
    """Read the files and choose their tables. Nothing is written.

    Raises UserError with what is wrong with a file, ("unknown_sheet") or ("no_rows").
    """
    sources = []
    for path in request.files:
        workbook = _read_file(path, request, progress)
        sources += [
            Source(path=path, workbook=workbook, table=table)
            for table in _chosen_tables(workbook, path, request.sheet, request.header_row)
        ]
    return sources


def read_pasted(text: str, header_row: int | None = None) -> list[Source]:
    """Read a table from the clipboard, see `Request.header_row`. Raises UserError("no_rows") without one."""
    from smallcrm.spreadsheets.reading.read import read_text

    workbook = read_text(text)
    path = Path()
    tables = _chosen_tables(workbook, path, None, header_row)
    return [Source(path=path, workbook=workbook, table=table) for table in tables]


def _read_file(path: Path, request: Request, progress: Progress) -> Workbook:
    from smallcrm.spreadsheets.reading.read import read_workbook

    return read_workbook(
        path,
        encoding=request.encoding,
        password=request.password,
        language=request.language,
        progress=lambda done, total: progress(done, total, "reading"),
    )


def _chosen_tables(
    workbook: Workbook, path: Path, sheet: str | None, header_row: int | None
) -> Sequence[Table]:
    tables = [table for table in find_tables(workbook) if table.rows]
    if sheet is None and is_everything(workbook):
        ours = sheets_called(workbook, "customers")
        tables = [table for table in tables if table.sheet in ours]
    elif sheet is not None:
        if sheet not in {each.name for each in workbook.sheets}:
            raise UserError("unknown_sheet", sheet=sheet, path=str(path))
        tables = [table for table in tables if table.sheet == sheet]
    best = best_of(tables)
    if best is not None and header_row is not None:
        others = [table for table in tables if table.sheet != best.sheet]
        best = table_under(next(each for each in workbook.sheets if each.name == best.sheet), header_row)
        tables = [*others, best] if best.rows else []
    if best is None or not tables:
        raise UserError("no_rows", path=str(path))
    return like_tables(tables, best)


class _OnlyLooking(Exception):  # noqa: N818 - not an error: it takes the trial back
    """Carries the outcome of a trial out of the step that is rolled back."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome


def preview(
    store: "Store", sources: Sequence[Source], request: Request, *, today: date, progress: Progress = silent
) -> Outcome:
    """Find out what an import would do. Nothing is written."""
    try:
        with not_collecting(), store.step("import") as step:
            step.only_try()
            raise _OnlyLooking(_bring_in(store, sources, request, today=today, progress=progress))
    except _OnlyLooking as looked:
        return looked.outcome


def bring_in(
    store: "Store", sources: Sequence[Source], request: Request, *, today: date, progress: Progress = silent
) -> Outcome:
    """Import the tables as one step, after a backup of what is there.

    Raises UserError("backup_failed"), ("unknown_key"), ("unknown_field"), ("unknown_header"), or what the
    disk says; Cancelled when `progress` raised it. The file is then as it was before.
    """
    if store.customers.count():
        backup.make(store.connection, store.path, now=store.now(), reason="import")
    with not_collecting(), store.step("import") as step:
        outcome = _bring_in(store, sources, request, today=today, progress=progress)
        step.about(
            file=", ".join(dict.fromkeys(source.name for source in sources)),
            **{name: outcome.count(name) for name in COUNTS},
        )
        progress(0, 0, "indexing")
    written = outcome.count("added") or outcome.count("updated")
    return Outcome(tables=outcome.tables, step_id=step.id if written else None)


def _bring_in(
    store: "Store", sources: Sequence[Source], request: Request, *, today: date, progress: Progress
) -> Outcome:
    outcomes = []
    whole: list[Workbook] = []
    for place, source in enumerate(sources):
        if _is_whole_shop(store, source, request):
            whole.append(source.workbook)
            outcomes.append(_bring_back(store, source, request, today=today, progress=progress))
        elif not any(source.workbook is each for each in whole):
            outcomes.append(_bring_in_table(store, place, source, request, today=today, progress=progress))
    return Outcome(tables=tuple(outcomes))


def _is_whole_shop(store: "Store", source: Source, request: Request) -> bool:
    """Say whether a table is part of a workbook of everything that can become this file.

    A file with customers has numbers of its own, and whoever chose a sheet, a column or a row wants those.
    """
    has_wishes = bool(request.sheet or request.overrides or request.fixes or request.verdicts)
    has_wishes |= request.header_row is not None
    is_possible = not has_wishes and Mode(request.mode) is not Mode.UPDATE
    return is_possible and is_everything(source.workbook) and not store.customers.count()


def _bring_back(
    store: "Store", source: Source, request: Request, *, today: date, progress: Progress
) -> TableOutcome:
    """Make the file of a workbook of everything."""
    from smallcrm.services.restoring import restore_everything

    proposed = propose(store, source.table, request, today=today)
    columns = tuple(replace(column, confidence=Confidence.SURE) for column in proposed.columns)
    everything = read_everything(source.workbook, path=str(source.path))
    restored = restore_everything(store, everything, file=source.name, progress=progress)
    problems = [_from_warning(warning, source.table) for warning in everything.warnings]
    if lost := sum(restored.left_out.values()):
        problems.append(Problem(0, "", "", "other", "everything_left_out", {"count": lost}))
    return TableOutcome(
        source=source,
        mapping=replace(proposed, columns=columns),
        counts={**dict.fromkeys(COUNTS, 0), "added": restored.customers},
        problems=tuple(problems),
    )


def _bring_in_table(  # noqa: PLR0913 - what the import was told, one table at a time
    store: "Store", place: int, source: Source, request: Request, *, today: date, progress: Progress
) -> TableOutcome:
    source = mended(source, place, request.fixes)
    mapping = propose(store, source.table, request, today=today)
    rows = drafts(store, source, mapping, country=request.country, today=today)
    decisions = match(
        _told(rows, len(source.table.rows), progress, "checking"),
        KnownCustomers(store, rows=len(source.table.rows)),
        mode=Mode(request.mode),
        key=request.key or "",
        titles=titles_of(mapping.columns),
        verdicts={row: said for (table, row), said in request.verdicts.items() if table == place},
    )
    pairs = _Pairs(store, place, decisions) if request.asks else None
    writer = Writer(
        store,
        origin=Origin(file=source.name, sheet=source.table.sheet),
        today=today,
        kinds={
            column.label or column.header: column.custom_kind
            for column in mapping.columns
            if column.custom_kind is not None
        },
    )
    counts = _write(store, writer, decisions, progress, pairs)
    if request.overrides or request.date_orders or request.saved_match:
        _remember(store, source.table, mapping)
    outcome = TableOutcome(
        source=source,
        mapping=mapping,
        counts=counts,
        problems=tuple(_problems(source, decisions)),
        rejects=tuple(decision.draft for decision in decisions if decision.action is Action.REJECT),
        pairs=tuple(pairs.found) if pairs is not None else (),
    )
    # A hundred thousand drafts that go at once would hold the interpreter, and the window, for half a second.
    while decisions:
        del decisions[-EVERY:]
    return outcome


def mended(source: Source, place: int, fixes: Mapping[tuple[int, int, int], str]) -> Source:
    """Put what was typed in place of cells into a table; the one that was read stays as it is."""
    mine = {(row, column): text for (table, row, column), text in fixes.items() if table == place}
    if not mine:
        return source
    rows = {row for row, _ in mine}
    table = source.table
    cells = [
        (row, tuple(mine.get((row, column), cell) for column, cell in enumerate(values)))
        if row in rows
        else (row, values)
        for row, values in table.rows
    ]
    return replace(source, table=replace(table, rows=cells))


class _Pairs:
    """Collects the pairs to decide about, and lets rows only add to customers nobody decided about."""

    def __init__(self, store: "Store", place: int, decisions: Sequence[Decision]) -> None:
        self._place = place
        self._labels = labels_of(store)
        wanted = {each.possible[0] for each in decisions if each.action is Action.ADD and each.possible}
        wholes = queries.whole_many(store, sorted(wanted))
        known = dict(zip(sorted(wanted), wholes, strict=True))
        self.found = pairs_of(place, decisions, known, store)

    def look_at(self, decision: Decision, whole: WholeCustomer) -> None:
        """Ask about a customer whose values the row would replace."""
        lines = list(lines_with_customer(decision.draft, whole, self._labels))
        is_chosen = "chosen" in decision.reasons
        if not is_chosen:
            decision.take = blanks(lines)
        if is_chosen or has_conflict(lines):
            self.found.append(with_customer(self._place, decision, whole, self._labels, is_likely=True))


def _told(drafts: Iterator[RowDraft], total: int, progress: Progress, phase: str) -> Iterator[RowDraft]:
    for done, draft in enumerate(drafts):
        if not done % EVERY:
            progress(done, total, phase)
        yield draft


def _write(
    store: "Store",
    writer: Writer,
    decisions: Sequence[Decision],
    progress: Progress,
    pairs: _Pairs | None,
) -> dict[str, int]:
    """Carry the decisions out and count the rows."""
    counts = Counter(dict.fromkeys(COUNTS, 0))
    new = [decision for decision in decisions if decision.action is Action.ADD]
    known = [decision for decision in decisions if decision.action is Action.UPDATE]
    progress(0, len(new) + len(known), "writing")
    writer.add(new, told=lambda done: progress(done, len(new) + len(known), "writing"))
    counts["added"] = len(new)
    for done, (decision, whole) in enumerate(_with_customers(store, known)):
        if not done % EVERY:
            progress(len(new) + done, len(new) + len(known), "writing")
        if pairs is not None:
            pairs.look_at(decision, whole)
        counts["updated" if writer.update(whole, decision) else "unchanged"] += 1
    writer.finish()
    for decision in decisions:
        counts["duplicates"] += len(decision.rows) - 1
        if decision.action is Action.SKIP:
            counts["skipped"] += 1
        elif decision.action is Action.REJECT:
            counts["rejected"] += 1
    return dict(counts)


def _with_customers(
    store: "Store", decisions: Sequence[Decision]
) -> Iterator[tuple[Decision, WholeCustomer]]:
    """Read the customer of each decision, many at a time; one met again is read again, as it is now."""
    seen: set[int] = set()
    wholes = queries.whole_many(store, [decision.customer_id or 0 for decision in decisions])
    for decision, whole in zip(decisions, wholes, strict=True):
        customer_id = whole.customer.id or 0
        yield decision, queries.whole(store, customer_id) if customer_id in seen else whole
        seen.add(customer_id)


def propose(store: "Store", table: Table, request: Request, *, today: date) -> ColumnMapping:
    """Propose what the columns become; what was chosen for such a table before is chosen again."""
    saved = request.saved_match
    stored = store.scalar(
        "SELECT mapping FROM remembered_mapping WHERE fingerprint = :fingerprint",
        fingerprint=mappings.fingerprint(table.headers) if saved is None else saved,
    )
    remembered = mappings.load(json.loads(stored)) if stored else None
    proposed = mappings.propose(
        table,
        language=request.language,
        country=request.country or store.profile.country,
        remembered=remembered,
        overrides={
            header: code
            for header, code in request.overrides.items()
            # Of several tables made alike, one may lack a column that another has.
            if not request.asks or header in table.headers or not table.header_row
        },
        today=today,
    )
    answered = {each.header: each.date_order for each in remembered.columns} if remembered else {}
    return _with_orders(proposed, {**answered, **request.date_orders})


MOST_SAVED = 200
"""How many saved matches are looked through, the latest first."""


def saved_matches(store: "Store", table: Table) -> list[SavedMatch]:
    """List the saved matches that know some of a table's headings, those that know most of them first."""
    headings = {fold(table.headers[column]) for column in table.columns}
    rows = store.query(
        "SELECT fingerprint, mapping, used_at FROM remembered_mapping ORDER BY used_at DESC LIMIT :most",
        most=MOST_SAVED,
    )
    found = []
    for fingerprint, stored, used_at in rows:
        known = tuple(column.header for column in mappings.load(json.loads(stored)).columns if column.header)
        if shared := len(headings & {fold(heading) for heading in known}):
            found.append(
                SavedMatch(
                    fingerprint=fingerprint,
                    headings=known,
                    shared=shared,
                    used_at=datetime.fromisoformat(used_at),
                )
            )
    return sorted(found, key=lambda match: -match.shared)


def _with_orders(mapping: ColumnMapping, orders: Mapping[str, DateOrder | None]) -> ColumnMapping:
    """Answer the questions about the order of dates, and only those: dates that tell it need no answer."""
    columns = tuple(
        replace(
            column,
            date_order=order,
            is_order_certain=True,
            confidence=Confidence.SURE,
            reason="chosen" if column.reason == "date_order" else column.reason,
        )
        if not column.is_order_certain and (order := orders.get(column.header))
        else column
        for column in mapping.columns
    )
    return replace(mapping, columns=columns)


def drafts(
    store: "Store", source: Source, mapping: ColumnMapping, *, country: str = "", today: date
) -> Iterator[RowDraft]:
    """Read the rows of a table as drafts of customers, in order."""
    profile = store.profile
    return read_rows(
        source.table,
        mapping,
        country=country or profile.country or mapping.country,
        is_1904=source.workbook.is_1904,
        today=today,
        currency=profile.currency,
    )


def row_draft(  # noqa: PLR0913 - one row of what `drafts` reads
    store: "Store", source: Source, mapping: ColumnMapping, place: int, *, country: str = "", today: date
) -> RowDraft:
    """Read one row of a table, by its place among the rows, as a draft of a customer."""
    alone = replace(source, table=replace(source.table, rows=source.table.rows[place : place + 1]))
    return next(iter(drafts(store, alone, mapping, country=country, today=today)))


def other_tables(source: Source) -> list[Table]:
    """List the visible tables of a file that were not made like the one chosen, the likelier first."""
    tables = [table for table in find_tables(source.workbook) if table.rows and not table.is_hidden]
    alike = {(table.sheet, table.first_row) for table in like_tables(tables, source.table)}
    others = [table for table in tables if (table.sheet, table.first_row) not in alike]
    return sorted(others, key=lambda table: -table.weight)


def _remember(store: "Store", table: Table, mapping: ColumnMapping) -> None:
    store.write(
        """
        INSERT INTO remembered_mapping (fingerprint, mapping, used_at) VALUES (:fingerprint, :mapping, :at)
        ON CONFLICT (fingerprint) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at
        """,
        fingerprint=mappings.fingerprint(table.headers),
        mapping=to_json(mappings.dump(mapping)),
        at=moment_text(store.now()),
    )


def _problems(source: Source, decisions: Sequence[Decision]) -> Iterator[Problem]:
    """List what is to be looked at: what the reader met first, then row by row."""
    if is_everything(source.workbook):
        yield Problem(0, "", "", "other", "only_customers_taken")
    for warning in source.workbook.warnings:
        if warning.sheet in ("", source.table.sheet):
            yield _from_warning(warning, source.table)
    found = [problem for decision in decisions for problem in decision.draft.problems]
    yield from sorted(found, key=lambda problem: problem.row)


def _from_warning(warning: ReadWarning, table: Table) -> Problem:
    column = ""
    if warning.column is not None:
        index = warning.column - 1
        column = (table.headers[index] if index < len(table.headers) else "") or letter(index)
    return Problem(warning.row or 0, column, warning.value, warning.kind, f"read_{warning.kind}")


def write_rejects(outcome: Outcome, path: Path, *, reason: Callable[[Problem], str]) -> int:
    """Write the rows that could not be taken to a workbook, the reason beside each, ready to be mended.

    Returns how many there are. The headings are those of the file, so that it can be imported again.
    """
    from smallcrm.spreadsheets.writing.rejects import RejectedTable, write_workbook

    tables = []
    for table in outcome.tables:
        cells = dict(table.source.table.rows)
        columns = table.source.table.columns
        rows = [
            (
                "; ".join(dict.fromkeys(reason(problem) for problem in draft.problems)),
                [cells[draft.row][column] for column in columns],
            )
            for draft in table.rejects
        ]
        headers = [table.source.table.headers[column] for column in columns]
        tables.append(RejectedTable(name=table.source.table.sheet, headers=headers, rows=rows))
    with files.replacing(path) as fresh:
        write_workbook(tables, fresh)
    return sum(len(table.rows) for table in tables)
