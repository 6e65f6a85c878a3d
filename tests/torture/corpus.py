"""A folder of anybody's files through the unattended import: what opened, what was refused, what crashed."""

from collections import Counter
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from tests.torture import app, children


@dataclass(slots=True)
class Result:
    """What the files of a folder gave. No contents are kept, only counts and names of files."""

    files: int = 0
    rows: int = 0
    customers: int = 0
    refused: list[str] = field(default_factory=list)
    crashed: list[str] = field(default_factory=list)
    hung: list[str] = field(default_factory=list)
    problems: Counter[str] = field(default_factory=Counter)

    @property
    def is_good(self) -> bool:
        return not (self.crashed or self.hung)

    def line(self) -> str:
        """Say it in one line."""
        return (
            f"corpus: {self.files} files, {self.rows} rows, {self.customers} customers, refused "
            f"{len(self.refused)}, crashed {len(self.crashed)}, hung {len(self.hung)}, "
            f"problems {dict(self.problems.most_common(8))}"
        )


def torture(source: Path, folder: Path, *, country: str, language: str, limit_s: float = 60) -> Result:
    """Import every file below a folder, each into a file of its own and in a process of its own."""
    result = Result()
    for number, file in enumerate(sorted(path for path in source.rglob("*") if path.is_file())):
        database = folder / f"corpus-{number}.db"
        ending = children.run(import_one, str(file), str(database), country, language, limit_s=limit_s)
        result.files += 1
        if ending.hung:
            result.hung.append(file.name)
        elif ending.crashed or not ending.said:
            result.crashed.append(f"{file.name}: exit {ending.code}")
        else:
            code, complaint, rows, customers, kinds = ending.said[-1]
            result.rows += rows
            result.customers += customers
            result.problems.update(kinds)
            if code:
                result.refused.append(f"{file.name}: {complaint}")
    return result


def import_one(pipe: Connection, file: str, database: str, country: str, language: str) -> None:
    """Import one file and tell the counts."""
    answer = app.bring_in(Path(file), Path(database), country=country, language=language)
    files = answer.json.get("files", [])
    kinds = [problem.get("kind", "") for each in files for problem in each.get("problems", ())]
    customers = len(app.customers(Path(database))) if Path(database).exists() else 0
    pipe.send((answer.code, answer.complaint, sum(each.get("rows", 0) for each in files), customers, kinds))
