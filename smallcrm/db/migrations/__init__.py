"""The schema, as the story of its changes. Append-only: a released migration is never edited.

Each migration is a module with plain SQL that imports nothing of ours, so that a file of any age opens the
same way for ever. The history triggers and the search tables are derived from this schema, see `history`
and `search`.
"""

from importlib import import_module
from typing import Any

APPLICATION_ID = 0x73637264
"""Stored in every file of ours ("scrd"), so that a stranger's SQLite file is told apart."""

NAMES = (
    "0001_records",
    "0002_selling",
    "0003_files_and_relations",
    "0004_joining",
    "0005_reminder_days",
    "0006_customer_list",
    "0007_reminder_rules",
    "0008_pipeline",
    "0009_reminder_days_of_whom",
    "0010_meetings",
    "0011_goals_and_tiers",
    "0012_payments_by_day",
    "0013_sums",
    "0014_reminder_titles",
)
"""Every migration, in order; the number of applied ones is the file's `user_version`."""


def migrations() -> Any:
    """Build the set of migrations.

    sqlite-utils is imported here: a file that is up to date never pays for it.
    """
    from sqlite_utils import Migrations

    steps = Migrations("smallcrm")
    for name in NAMES:
        steps(name=name)(_applied(statements(name)))
    return steps


def statements(name: str) -> list[str]:
    """Read the statements of a migration."""
    sql: str = import_module(f"{__name__}.m{name}").SQL
    return [statement for statement in sql.split(";\n") if statement.strip()]


def _applied(sql: list[str]) -> Any:
    def apply(db: Any) -> None:
        for statement in sql:
            db.execute(statement)

    return apply
