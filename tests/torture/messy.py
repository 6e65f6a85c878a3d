"""Messy tables through the unattended import: how much is right, and that nothing is dropped."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.data.messy.case import Case
from tests.data.messy.compare import Haystack, Score, compare, match
from tests.torture import app

ANY = "any"
"""In a case's problems: some problem must be named, whichever."""


@dataclass(slots=True)
class Outcome:
    """What an import made of one table."""

    name: str
    complaint: str = ""
    score: Score = field(default_factory=Score)
    cells: int = 0
    dropped: list[str] = field(default_factory=list)
    unsaid: list[str] = field(default_factory=list)

    @property
    def is_perfect(self) -> bool:
        return self.score.is_perfect and not (self.complaint or self.dropped or self.unsaid)

    def report(self) -> str:
        """Say what is wrong with this table, one line a fault."""
        lines = [f"{self.name}: {self.score.report(12)}"]
        lines += [f"  said: {self.complaint}"] if self.complaint else []
        lines += [f"  dropped: {line}" for line in self.dropped[:12]]
        lines += [f"  not said: {line}" for line in self.unsaid]
        return "\n".join(lines)


def examine(case: Case, folder: Path) -> Outcome:
    """Import one table into a new file and compare."""
    file, database = folder / case.file, folder / f"{case.name}.db"
    file.write_bytes(case.content)
    outcome = Outcome(case.name)
    answer = app.bring_in(file, database, country=case.country, language=case.language, words=case.args)
    if answer.code:
        outcome.complaint = answer.complaint or f"exit code {answer.code}"
    found = app.customers(database) if database.exists() else []
    outcome.score = compare(case.customers, found)
    files = answer.json.get("files", [])
    problems = [problem for each in files for problem in each.get("problems", ())]
    _look_for_cells(case, found, problems, outcome)
    _listen(case, files, problems, outcome)
    return outcome


def _look_for_cells(
    case: Case, found: Sequence[dict[str, Any]], problems: Sequence[dict[str, Any]], outcome: Outcome
) -> None:
    """Find every cell that was not empty in the record its row became, or among the problems."""
    said = [problem.get("value") for problem in problems]
    pairs, _ = match(case.customers, found)
    stacks = [Haystack(record or {}, said) for _, record in pairs]
    for owner, header, raw, needs in case.needs:
        outcome.cells += 1
        if not (all(stacks[owner].has(need) for need in needs) or stacks[owner].has_raw(raw)):
            outcome.dropped.append(f"{header} = {raw!r} of {case.customers[owner].get('name')!r}")


def _listen(
    case: Case, files: Sequence[dict[str, Any]], problems: Sequence[dict[str, Any]], outcome: Outcome
) -> None:
    """Check that every warning was given and every left-out row counted under its reason."""
    kinds = {problem.get("kind") for problem in problems}
    for kind in case.problems:
        if not (kinds if kind == ANY else kind in kinds):
            outcome.unsaid.append(f"problem {kind} (said: {sorted(map(str, kinds))})")
    for reason, count in case.skipped.items():
        said = sum((each.get("skipped_rows") or {}).get(reason, 0) for each in files)
        if said != count:
            outcome.unsaid.append(f"{count} skipped rows as {reason}, but {said} were")


@dataclass(slots=True)
class Tally:
    """The result over all tables."""

    outcomes: list[Outcome] = field(default_factory=list)

    @property
    def score(self) -> Score:
        total = Score()
        for outcome in self.outcomes:
            total.add(outcome.score)
        return total

    @property
    def perfect_share(self) -> float:
        return sum(outcome.is_perfect for outcome in self.outcomes) / len(self.outcomes)

    @property
    def cells(self) -> int:
        return sum(outcome.cells for outcome in self.outcomes)

    @property
    def dropped(self) -> int:
        return sum(len(outcome.dropped) for outcome in self.outcomes)

    def report(self, limit: int = 40) -> str:
        """Say the figures, then the tables that are not perfect, the worst first."""
        score = self.score
        bad = sorted(
            (outcome for outcome in self.outcomes if not outcome.is_perfect),
            key=lambda outcome: (outcome.score.share, -len(outcome.dropped)),
        )
        headline = (
            f"{len(self.outcomes)} tables, {score.total} fields, {score.share:.2%} right, "
            f"{self.perfect_share:.1%} of the tables perfect, {self.dropped} of {self.cells} cells dropped"
        )
        return "\n".join([headline, *(outcome.report() for outcome in bad[:limit])])


def examine_all(cases: Sequence[Case], folder: Path) -> Tally:
    """Import every table, each into a file of its own."""
    return Tally([examine(case, folder) for case in cases])
