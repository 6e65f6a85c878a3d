"""The import that is going on: what was read, what was answered, and the work on the jobs' thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from smallcrm import i18n
from smallcrm.db.store import Store
from smallcrm.services import imports
from smallcrm.services.imports import (
    Answer,
    ColumnMapping,
    DateOrder,
    Outcome,
    Pair,
    Request,
    Source,
    Verdict,
)
from smallcrm.ui.importing import problems
from smallcrm.ui.importing.problems import Cell, Trouble


@dataclass(slots=True)
class Going:
    """Everything the steps ask and answer. `preview` is what would happen without an answer about pairs."""

    paths: tuple[Path, ...] = ()
    pasted: str = ""
    sheet: str | None = None
    encoding: str | None = None
    password: str | None = None
    header_row: int | None = None
    saved_match: str | None = None
    sources: list[Source] = field(default_factory=list)
    mappings: list[ColumnMapping] = field(default_factory=list)
    overrides: dict[str, str] = field(default_factory=dict)
    date_orders: dict[str, DateOrder] = field(default_factory=dict)
    country: str = ""
    fixes: dict[Cell, str] = field(default_factory=dict)
    answers: dict[tuple[int, int, int, int], Verdict] = field(default_factory=dict)
    wishes: dict[tuple[int, int, int, int], frozenset[str]] = field(default_factory=dict)
    preview: Outcome | None = None
    pairs: Sequence[Pair] = ()
    troubles: Mapping[str, list[Trouble]] = field(default_factory=dict)
    previewed_fixes: Mapping[Cell, str] = field(default_factory=dict)
    outcome: Outcome | None = None

    @property
    def rows(self) -> int:
        """How many rows the tables have."""
        return sum(len(source.table.rows) for source in self.sources)

    def take_preview(self, looked: "Looked") -> None:
        """Keep what would happen."""
        self.preview, self.previewed_fixes = looked.outcome, dict(self.fixes)
        self.pairs, self.troubles = looked.pairs, looked.troubles

    def forget_answers(self) -> None:
        """Forget what was said about columns, cells and pairs: they are about to be others."""
        for said in (self.overrides, self.date_orders, self.fixes, self.answers, self.wishes):
            said.clear()
        self.saved_match = None

    def open_troubles(self) -> list[Trouble]:
        """List the problems that wait for a decision."""
        return problems.open_ones(self.troubles, self.fixes)

    def read_request(self) -> Request:
        """Ask for the files."""
        return Request(
            files=self.paths,
            sheet=self.sheet,
            encoding=self.encoding,
            password=self.password,
            header_row=self.header_row,
            saved_match=self.saved_match,
            overrides=dict(self.overrides),
            date_orders=dict(self.date_orders),
            country=self.country,
            language=i18n.language(),
            asks=True,
        )

    def request(self, *, is_answered: bool) -> Request:
        """Ask for the import, with the answers about pairs or without them."""
        verdicts: dict[tuple[int, int], tuple[Verdict, ...]] = {}
        if is_answered:
            for pair in self.pairs:
                if pair.key in self.answers:
                    place = pair.source, pair.row
                    verdicts[place] = (*verdicts.get(place, ()), self.answers[pair.key])
        return Request(
            files=self.paths,
            header_row=self.header_row,
            saved_match=self.saved_match,
            overrides=dict(self.overrides),
            date_orders=dict(self.date_orders),
            country=self.country,
            fixes=dict(self.fixes),
            verdicts=verdicts,
            language=i18n.language(),
            asks=True,
        )

    def answer_of(self, pair: Pair) -> Answer | None:
        """Say what was decided about a pair."""
        verdict = self.answers.get(pair.key)
        return verdict.answer if verdict else None

    def open_pairs(self) -> list[Pair]:
        """List the pairs nobody decided about."""
        return [pair for pair in self.pairs if pair.key not in self.answers]

    def counts(self) -> dict[str, int]:
        """Count what would happen, with the answers given so far.

        new, known (customers that are there already), joined (pairs said to be one) and out.
        """
        preview = self.preview
        if preview is None:
            return dict.fromkeys(("new", "known", "joined", "out"), 0)
        new, known = preview.count("added"), preview.count("updated") + preview.count("unchanged")
        gone: set[tuple[int, int]] = set()
        out: set[tuple[int, int]] = set()
        joined = 0
        for pair in self.pairs:
            answer, place = self.answer_of(pair), (pair.source, pair.row)
            joined += answer is Answer.SAME
            if answer is Answer.SKIP:
                out.add(place)
            if pair.is_likely and answer in {Answer.OTHER, Answer.SKIP}:
                known -= 1
                new += answer is Answer.OTHER
            elif not pair.is_likely and answer in {Answer.SAME, Answer.SKIP}:
                gone.add(place)
                known += answer is Answer.SAME and pair.customer_id is not None
        return {"new": new - len(gone), "known": known, "joined": joined, "out": len(out)}


# The work of the steps, on the jobs' thread.

Read = tuple[list[Source], list[ColumnMapping]]


def read(store: Store, request: Request, pasted: str, *, progress: Any) -> Read:
    """Read the files, or else what was pasted, and propose what their columns become."""
    if not request.files:
        progress(0, 0, "reading")
        sources = imports.read_pasted(pasted, request.header_row)
    else:
        sources = imports.read(request, progress=progress)
    return sources, propose(store, sources, request, progress=progress)


def propose(
    store: Store, sources: Sequence[Source], request: Request, *, progress: Any
) -> list[ColumnMapping]:
    """Propose what the columns become, as far as nobody has said it."""
    progress(0, 0, "checking")
    today = store.now().astimezone().date()
    return [imports.propose(store, source.table, request, today=today) for source in sources]


@dataclass(frozen=True, slots=True)
class Looked:
    """What would happen: the pairs to decide about, likely ones first, and the problems by kind."""

    outcome: Outcome
    pairs: Sequence[Pair]
    troubles: Mapping[str, list[Trouble]]


def look(store: Store, sources: Sequence[Source], request: Request, today: date, *, progress: Any) -> Looked:
    """Find out what would happen."""
    outcome = imports.preview(store, sources, request, today=today, progress=progress)
    found = [pair for table in outcome.tables for pair in table.pairs]
    pairs = sorted(found, key=lambda pair: (not pair.is_likely, pair.customer_id is None, pair.key))
    return Looked(outcome, pairs, problems.troubles(outcome))


def bring_in(
    store: Store, sources: Sequence[Source], request: Request, today: date, *, progress: Any
) -> Outcome:
    """Do it."""
    return imports.bring_in(store, sources, request, today=today, progress=progress)
