"""One messy file: its bytes, how to import it, and what must come of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.data.messy.tables import Record, Table, Typist, columns, fill
from tests.data.messy.truth import COUNTRY, people

Need = tuple[int, str, Any, tuple[str, ...]]
"""The customer's position, the heading, the cell as typed, what must be found of it."""


@dataclass(slots=True, kw_only=True)
class Case:
    """A file and its truth.

    `problems` are the kinds of problem the import must name, `skipped` the rows it must leave out and why,
    `args` further arguments of the command line.
    """

    name: str
    file: str
    content: bytes
    country: str
    language: str
    customers: list[Record]
    needs: list[Need] = field(default_factory=list)
    problems: frozenset[str] = frozenset()
    skipped: dict[str, int] = field(default_factory=dict)
    args: tuple[str, ...] = ()


def typist(country: str, name: str, **habits: Any) -> Typist:
    """Make a typist with dice of their own."""
    return Typist(country, Random(name), **habits)  # noqa: S311 - not for secrets


def table(language: str, lines: Sequence[str], *, count: int = 10, country: str = "", **habits: Any) -> Table:
    """Type a plain table of some people of a language."""
    country = country or COUNTRY[language]
    persons = people(language, count, seed="|".join(lines), country=country)
    return fill(persons, columns(*lines), typist(country, "|".join(lines), **habits))


def case(name: str, file: str, content: bytes, typed: Table, language: str, **more: Any) -> Case:
    """Make the case of a typed table; the file's name is its position and kind."""
    needs = [
        (owner, header, raw, wanted)
        for owner, row in zip(typed.owners, typed.needs, strict=True)
        for header, raw, wanted in row
    ]
    return Case(
        name=name,
        file=f"{name}.{file}",
        content=content,
        country=more.pop("country", COUNTRY[language]),
        language=language,
        customers=typed.customers,
        needs=more.pop("needs", needs),
        **more,
    )
