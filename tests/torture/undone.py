"""Any import, taken back, leaves the file row by row as it was."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

from smallcrm.db.store import Store
from smallcrm.services import maintenance
from smallcrm.services.demo import shop as demo
from tests.data.messy.build import all_cases
from tests.data.messy.case import Case
from tests.torture import app

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@dataclass(slots=True)
class Result:
    """What taking imports back gave."""

    imports: int = 0
    refused: int = 0
    changed_rows: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return not self.faults

    def line(self) -> str:
        """Say it in one line."""
        return (
            f"G24 undo of imports: {self.imports} imports taken back, {self.refused} refused, "
            f"{self.changed_rows} rows had changed, "
            f"faults {len(self.faults)}"
        )


def torture(folder: Path, *, imports: int, seed: int = 1) -> Result:
    """Import so many tables into a file that grows, take each back, compare; then keep it.

    Lists of the same people in other kinds of file meet their customers again, so that overwritten values
    are taken back too.
    """
    result = Result()
    database = folder / "undone.db"
    with Store.open(database, now=lambda: NOW) as store:
        demo.demo(store, customers=30, language="zh", today=NOW.date())
    dice = Random(seed)  # noqa: S311 - not for secrets
    # The plain lists share their people, so they go first: later ones meet customers they know.
    plain = [case for case in all_cases() if case.name.startswith(("plain_", "html_as", "ru_", "zh_"))]
    others = [case for case in all_cases() if case not in plain]
    chosen = dice.sample(plain, min(imports // 3, len(plain))) + dice.sample(others, imports - imports // 3)
    for case in chosen:
        _import_and_undo(case, folder, database, result)
    return result


def _import_and_undo(case: Case, folder: Path, database: Path, result: Result) -> None:
    file = folder / case.file
    file.write_bytes(case.content)
    before = _state(database)
    answer = app.bring_in(file, database, country=case.country, language=case.language, words=case.args)
    if answer.code:
        result.refused += 1
        if _state(database) != before:
            result.faults.append(f"{case.name}: refused, but something was written")
        return
    after = _state(database)
    result.imports += 1
    result.changed_rows += sum(len(set(after[table]) ^ set(before[table])) for table in before)
    if after == before:
        return
    _reverse("undo", before, case, database, result)
    _reverse("redo", after, case, database, result)
    if problems := maintenance.check(database):
        result.faults.append(f"{case.name}: {problems[:3]}")


def _reverse(
    what: str, wanted: dict[str, list[tuple[Any, ...]]], case: Case, database: Path, result: Result
) -> None:
    answer = app.run(what, "--json", "--db", database)
    found = _state(database)
    if answer.code or found != wanted:
        tables = [table for table in wanted if wanted[table] != found[table]]
        result.faults.append(f"{case.name}: after {what} ({answer.complaint}) {tables} differ")


def _state(database: Path) -> dict[str, list[tuple[Any, ...]]]:
    with Store.open(database, now=lambda: NOW) as store:
        return app.contents(store)
