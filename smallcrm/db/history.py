"""Every change of every tracked table, written by triggers, and from it the story of a record.

An insert is stored as its row id alone, since the row itself holds the values; an update stores the
columns that changed, before and after; a delete stores the whole row. Rows that an import adds in one
go are one run of ids: a trigger would take as long again for each as the row itself. Taking steps back
is `undo`'s.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from smallcrm.db import many_rows
from smallcrm.db.codec import moment_text, to_json
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass

if TYPE_CHECKING:
    from smallcrm.db.engine import Connection
    from smallcrm.db.store import Store

TRACKED = (
    "customer",
    "contact",
    "tag",
    "customer_tag",
    "asset_type",
    "asset",
    "meter_reading",
    "asset_rule",
    "reminder_settings",
    "reminder",
    "activity",
    "sale",
    "profile",
    "custom_field",
    "import_origin",
    "remembered_mapping",
    "segment",
    "product",
    "quote",
    "quote_line",
    "sale_line",
    "payment",
    "instalment",
    "selling",
    "text_block",
    "attachment",
    "relation",
    "not_same",
    "former_number",
    "pipeline",
    "stage",
    "lost_reason",
    "deal",
    "deal_tag",
    "deal_move",
    "call_list",
    "call",
    "service_case",
    "deal_activity",
    "activity_template",
    "goal",
    "tier_rule",
    "customer_tier",
)

UNDO, REDO = "undo", "redo"
BY_ITSELF = ("tiers_kept",)
"""What the program does by itself: Undo looks past it, since nobody remembers having done it."""
STEPS_ALWAYS_KEPT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class StepEntry:
    """One line of the history. `undoes` and `undone_by` are ids of other steps."""

    id: int
    at: datetime
    code: str
    details: dict[str, Any]
    changes: int
    undoes: int | None
    undone_by: int | None

    @property
    def is_undone(self) -> bool:
        return self.undone_by is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of one record at one step, for the story of a record."""

    step: StepEntry
    kind: str
    row_id: int
    field: str
    before: Any
    after: Any


def triggers(connection: "Connection") -> dict[str, str]:
    """Generate the history triggers from the schema as it is: name to SQL."""
    made = {}
    for table in TRACKED:
        columns = columns_of(connection, table)
        for operation in ("insert", "update", "delete"):
            name = f"history_{table}_{operation}"
            made[name] = _trigger(name, table, columns, operation)
    return made


def columns_of(connection: "Connection", table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def _trigger(name: str, table: str, columns: list[str], operation: str) -> str:
    side = "OLD" if operation == "delete" else "NEW"
    owner = "id" if table == "customer" else "customer_id" if "customer_id" in columns else None
    customer = f"{side}.{owner}" if owner else "NULL"
    before, after, when = "NULL", "NULL", ""
    if operation == "update":
        before, after = _changed_columns("OLD", columns), _changed_columns("NEW", columns)
        when = " WHEN " + " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in columns)
    if operation == "delete":
        before = _whole_row("OLD", columns)
    return (
        f"CREATE TRIGGER {name} AFTER {operation.upper()} ON {table}{when} BEGIN "
        "INSERT INTO change (step_id, kind, row_id, customer_id, op, before, after) VALUES "
        f"((SELECT max(id) FROM step), '{table}', {side}.id, {customer}, '{operation[0].upper()}', "
        f"{before}, {after}); END"
    )


def _whole_row(side: str, columns: list[str]) -> str:
    return "json_object(" + ", ".join(f"'{column}', {side}.{column}" for column in columns) + ")"


def _changed_columns(side: str, columns: list[str]) -> str:
    """Build the row as JSON and take out what stayed the same ('$.-' is nowhere)."""
    same = ", ".join(f"iif(OLD.{column} IS NEW.{column}, '$.{column}', '$.-')" for column in columns)
    return f"json_remove({_whole_row(side, columns)}, {same})"


@contextmanager
def adding_run(connection: "Connection", table: str, first: int) -> Iterator[None]:
    """Record all rows added to a table meanwhile, from the id `first` on, as one run.

    The trigger is put aside within the transaction, so that whatever happens it is there afterwards.
    """
    name = f"history_{table}_insert"
    connection.execute(f"DROP TRIGGER {name}")
    with many_rows.indexes_put_aside(connection, table):
        yield
    connection.execute(_trigger(name, table, columns_of(connection, table), "insert"))
    connection.execute(
        f"""
        INSERT INTO change (step_id, kind, row_id, last_row_id, op)
        SELECT (SELECT max(id) FROM step), '{table}', :first, max(id), 'I'
        FROM {table} HAVING max(id) >= :first
        """,
        {"first": first},
    )


def install_triggers(connection: "Connection") -> None:
    """Put the triggers of the present schema in place of whatever history triggers there are."""
    names = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'history!_%' ESCAPE '!'"
    for (name,) in connection.execute(names).fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    for statement in triggers(connection).values():
        connection.execute(statement)


ENTRY = """
    SELECT id, at, code, details, changes, undoes, undone_by FROM step
"""


def _entry(row: tuple[Any, ...]) -> StepEntry:
    id_, at, code, details, changes, undoes, undone_by = row
    return StepEntry(
        id=id_,
        at=datetime.fromisoformat(at),
        code=code,
        details=json.loads(details),
        changes=changes,
        undoes=undoes,
        undone_by=undone_by,
    )


def steps(store: "Store", *, limit: int = 50) -> list[StepEntry]:
    """List the steps, newest first."""
    rows = store.query(f"{ENTRY} ORDER BY id DESC LIMIT :limit", limit=limit)
    return [_entry(row) for row in rows]


def step(store: "Store", step_id: int) -> StepEntry:
    """Read one step. Raises UserError("step_not_found")."""
    for row in store.query(f"{ENTRY} WHERE id = :id", id=step_id):
        return _entry(row)
    raise UserError("step_not_found", id=step_id)


def standing(store: "Store", code: str) -> StepEntry | None:
    """Find the newest step of a kind that was not taken back."""
    rows = store.query(
        f"{ENTRY} WHERE code = :code AND undone_by IS NULL AND is_forgotten = 0 ORDER BY id DESC LIMIT 1",
        code=code,
    )
    return next((_entry(row) for row in rows), None)


def next_to_undo(store: "Store") -> StepEntry | None:
    """Find the newest step of a person's that stands."""
    apart = ", ".join(f"'{code}'" for code in BY_ITSELF)
    rows = store.query(
        f"{ENTRY} WHERE undoes IS NULL AND undone_by IS NULL AND is_forgotten = 0 AND code NOT IN ({apart}) "
        "ORDER BY id DESC LIMIT 1"
    )
    return next((_entry(row) for row in rows), None)


def next_to_redo(store: "Store") -> StepEntry | None:
    """Find the step that was undone last, unless something new was done since."""
    rows = store.query(
        f"""{ENTRY}
        WHERE id = (
            SELECT undoes FROM step
            WHERE code = '{UNDO}' AND undone_by IS NULL
              AND id > coalesce((SELECT max(id) FROM step WHERE undoes IS NULL), 0)
            ORDER BY id DESC LIMIT 1
        )"""
    )
    return next((_entry(row) for row in rows), None)


def story(store: "Store", customer_id: int, *, limit: int = 500) -> list[FieldChange]:
    """Tell what changed about a customer and all that belongs to it, field by field, newest first."""
    rows = store.query(
        """
        SELECT change.kind, change.row_id, change.before, change.after,
               step.id, step.at, step.code, step.details, step.changes, step.undoes, step.undone_by
        FROM change JOIN step ON step.id = change.step_id
        WHERE change.customer_id = :customer_id AND change.op = 'U'
        ORDER BY change.id DESC LIMIT :limit
        """,
        customer_id=customer_id,
        limit=limit,
    )
    told = []
    for kind, row_id, before, after, *entry in rows:
        made = _entry(tuple(entry))
        was, became = json.loads(before), json.loads(after)
        told += [
            FieldChange(
                step=made, kind=kind, row_id=row_id, field=name, before=was.get(name), after=became[name]
            )
            for name in became
            if name != "updated_at"
        ]
    return told


def prune(store: "Store", *, now: datetime, keep_days: int = 400, keep_steps: int = STEPS_ALWAYS_KEPT) -> int:
    """Forget the details of old steps; their lines stay in the history. The newest stay undoable.

    Returns how many steps were forgotten.
    """
    before = moment_text(now - timedelta(days=keep_days))
    with store.maintaining() as connection:
        old = [
            row[0]
            for row in connection.execute(
                """
                SELECT id FROM step WHERE at < ? AND is_forgotten = 0
                  AND id NOT IN (SELECT id FROM step ORDER BY id DESC LIMIT ?)
                """,
                (before, keep_steps),
            )
        ]
        connection.executemany("DELETE FROM change WHERE step_id = ?", [(id_,) for id_ in old])
        connection.executemany("UPDATE step SET is_forgotten = 1 WHERE id = ?", [(id_,) for id_ in old])
    return len(old)


def begin(connection: "Connection", *, code: str, at: datetime) -> int:
    """Open a step in the running transaction; the triggers write to the newest one."""
    cursor = connection.execute("INSERT INTO step (at, code) VALUES (?, ?)", (moment_text(at), code))
    return int(cursor.lastrowid or 0)


def finish(connection: "Connection", step_id: int, details: dict[str, Any]) -> int:
    """Close a step: store what it was about and how much it changed. Returns the number of changes."""
    count = (
        "SELECT coalesce(sum(coalesce(last_row_id, row_id) - row_id + 1), 0) FROM change WHERE step_id = ?"
    )
    changes = int(connection.execute(count, (step_id,)).fetchone()[0])
    connection.execute(
        "UPDATE step SET details = ?, changes = ? WHERE id = ?", (to_json(details), changes, step_id)
    )
    return changes


def discard(connection: "Connection", step_id: int) -> None:
    """Remove a step that changed nothing: it would be a line in the history that says nothing."""
    connection.execute("DELETE FROM step WHERE id = ?", (step_id,))


def touched(connection: "Connection", step_id: int) -> dict[str, frozenset[int]]:
    """List the ids a step touched, by table."""
    found: dict[str, set[int]] = {}
    for kind, first, last in connection.execute(
        "SELECT kind, row_id, coalesce(last_row_id, row_id) FROM change WHERE step_id = ?", (step_id,)
    ):
        found.setdefault(kind, set()).update(range(first, last + 1))
    return {kind: frozenset(ids) for kind, ids in found.items()}


def last_change(connection: "Connection") -> int:
    """Give the id of the newest change."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0])


def touched_customers(
    connection: "Connection", step_id: int, *, besides: Sequence[range] = ()
) -> frozenset[int]:
    """List the customers a step touched, deleted ones included; changes with the ids in `besides` apart."""
    apart = "".join(f" AND id NOT BETWEEN {ids.start} AND {ids.stop - 1}" for ids in besides)
    rows = connection.execute(
        f"SELECT DISTINCT customer_id FROM change WHERE step_id = ? AND customer_id IS NOT NULL {apart}",
        (step_id,),
    )
    found = {row[0] for row in rows}
    for kind, first, last in connection.execute(
        f"SELECT kind, row_id, last_row_id FROM change WHERE step_id = ? AND last_row_id IS NOT NULL {apart}",
        (step_id,),
    ).fetchall():
        if kind == "customer":
            found.update(range(first, last + 1))
        elif "customer_id" in columns_of(connection, kind):
            rows = connection.execute(
                f"SELECT DISTINCT customer_id FROM {kind} WHERE id BETWEEN ? AND ?", (first, last)
            )
            found.update(row[0] for row in rows if row[0] is not None)
    return frozenset(found)
