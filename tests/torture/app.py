"""The program as its users' scripts see it: a command line that answers in JSON."""

import contextlib
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from smallcrm import cli
from smallcrm.db.history import TRACKED
from smallcrm.db.store import Store


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command said: its exit code, the JSON object (empty if there was none), the complaint."""

    code: int
    json: dict[str, Any]
    complaint: str


def run(*words: object) -> Answer:
    """Run one command in this process; an exception is a crash and passes through."""
    spoken, complained = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(spoken), contextlib.redirect_stderr(complained):
        code = cli.main([str(word) for word in words])
    text = spoken.getvalue().strip()
    return Answer(code, json.loads(text) if text.startswith("{") else {}, complained.getvalue().strip())


def bring_in(
    file: Path, database: Path, *, country: str, language: str, words: tuple[str, ...] = ()
) -> Answer:
    """Import a file without questions."""
    options = ("--json", "--db", database, "--country", country, "--lang", language)
    return run("import", file, *options, *words)


def customers(database: Path) -> list[dict[str, Any]]:
    """List the customers of a file, whole records."""
    found: list[dict[str, Any]] = run("customers", "--json", "--db", database).json.get("customers", [])
    return found


def contents(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Read every row a person could care about, with what the search index was made from."""
    tables = (*TRACKED, "customer_index")
    return {table: store.query(f"SELECT * FROM {table} ORDER BY 1") for table in tables}
