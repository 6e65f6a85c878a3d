"""Taking steps back and doing them again, from the history.

Undoing is a new step that applies the inverse; redoing undoes the undoing. When an older step is taken
back, what was worked on since stays whole and is reported.
"""

import json
from typing import TYPE_CHECKING

from smallcrm.db import history
from smallcrm.db.engine import IntegrityError
from smallcrm.db.history import REDO, UNDO, StepEntry
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass

if TYPE_CHECKING:
    from smallcrm.db.engine import Connection
    from smallcrm.db.store import Store

STILL_USED = {
    "tag": "SELECT tag_id FROM customer_tag",
    "asset_type": "SELECT asset_type.id FROM asset JOIN asset_type ON asset_type.code = asset.type",
}
"""Rows others may have come to refer to: removing them would reach into records of other steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reversal:
    """What undoing or redoing did: the new step, the one it reversed, and the customers it left alone."""

    step_id: int
    reversed_step: StepEntry
    changes: int
    left: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Since:
    """What later, standing steps changed again of what a step had touched."""

    is_anything: bool = False
    rows: frozenset[tuple[str, int]] = frozenset()
    customers: frozenset[int] = frozenset()


def undo(store: "Store", step_id: int | None = None) -> Reversal:
    """Take back the last step that stands, or the given one.

    Raises UserError("nothing_to_undo"), ("step_not_found"), ("step_already_undone"), ("step_too_old"),
    ("taken_by_now") or ("written_meanwhile").
    """
    newest = _newest(store)
    target = history.next_to_undo(store) if step_id is None else history.step(store, step_id)
    if target is None:
        raise UserError("nothing_to_undo")
    if target.is_undone or target.undoes is not None:
        raise UserError("step_already_undone", id=target.id)
    source = store.scalar("SELECT coalesce(applied_by, id) FROM step WHERE id = :id", id=target.id)
    return _reverse(store, target, source=source, code=UNDO, newest=newest)


def redo(store: "Store", step_id: int | None = None) -> Reversal:
    """Do again what was undone last, or the given step.

    Raises UserError("nothing_to_redo"), ("step_not_found"), ("step_not_undone"), ("step_too_old"),
    ("taken_by_now") or ("written_meanwhile").
    """
    newest = _newest(store)
    target = history.next_to_redo(store) if step_id is None else history.step(store, step_id)
    if target is None:
        raise UserError("nothing_to_redo")
    if target.undone_by is None:
        raise UserError("step_not_undone", id=target.id)
    return _reverse(store, target, source=target.undone_by, code=REDO, newest=newest)


def _newest(store: "Store", before: int | None = None) -> int:
    """Return the id of the newest step, or of the newest before another."""
    return int(store.scalar("SELECT coalesce(max(id), 0) FROM step WHERE id < :id", id=before or 2**62))


def _reverse(store: "Store", target: StepEntry, *, source: int, code: str, newest: int) -> Reversal:
    """Apply the inverse of the source's changes as a new step: of the target itself, or of its undoing.

    The target was chosen when `newest` was the newest step; another program may have written since.
    """
    if store.scalar("SELECT is_forgotten FROM step WHERE id = :id", id=source):
        raise UserError("step_too_old", id=target.id)
    with store.step(code, code=target.code, details=target.details) as current:
        if _newest(store, before=current.id) != newest:
            raise UserError("written_meanwhile")
        since = _touched_since(store, source)
        try:
            changes = _apply_inverse(store.connection, source, since)
        except IntegrityError:
            raise UserError("taken_by_now") from None
        _mark(store.connection, target=target.id, source=source, current=current.id, code=code)
        if since.customers:
            current.about(left=len(since.customers))
        current.keep_even_if_empty()
    return Reversal(step_id=current.id, reversed_step=target, changes=changes, left=since.customers)


def _mark(connection: "Connection", *, target: int, source: int, current: int, code: str) -> None:
    """Write down which step reverses which, so that each can be told to stand or not."""
    connection.execute("UPDATE step SET undoes = ? WHERE id = ?", (target, current))
    if code == UNDO:
        connection.execute("UPDATE step SET undone_by = ? WHERE id = ?", (current, target))
        return
    connection.execute("UPDATE step SET undone_by = ? WHERE id = ?", (current, source))
    connection.execute("UPDATE step SET undone_by = NULL, applied_by = ? WHERE id = ?", (current, target))


STANDING_SINCE = """
    SELECT id FROM step WHERE id > :source AND changes > 0 AND undone_by IS NULL AND code <> 'undo'
      AND (code <> 'redo' OR (
          undoes IN (SELECT id FROM step WHERE undone_by IS NULL)
          AND id IN (SELECT undone_by FROM step WHERE code = 'undo' AND id <= :source)
      ))
"""
"""Later steps whose effect is still there. One that was taken back and done again since cancels out."""

LATER = f"SELECT kind, row_id, customer_id FROM change WHERE step_id IN ({STANDING_SINCE})"
SINGLE = "SELECT kind, row_id FROM change WHERE step_id = :source AND last_row_id IS NULL"
RUNS_OF = "SELECT kind, row_id, last_row_id FROM change WHERE step_id = :source AND last_row_id IS NOT NULL"

AGAIN = f"""
    SELECT kind, row_id, customer_id FROM ({LATER}) WHERE (kind, row_id) IN ({SINGLE})
    UNION
    SELECT later.kind, later.row_id, later.customer_id FROM ({LATER}) AS later JOIN ({RUNS_OF}) AS run
    ON later.kind = run.kind AND later.row_id BETWEEN run.row_id AND run.last_row_id
"""
"""Rows of the source's that were changed again, with their customers."""

CUSTOMERS_AGAIN = f"""
    SELECT customer_id FROM ({LATER}) WHERE ('customer', customer_id) IN ({SINGLE})
    UNION
    SELECT later.customer_id FROM ({LATER}) AS later JOIN ({RUNS_OF}) AS run
    ON run.kind = 'customer' AND later.customer_id BETWEEN run.row_id AND run.last_row_id
"""
"""Customers the source touched of whom anything was changed again."""


def _touched_since(store: "Store", source: int) -> _Since:
    """Find what standing steps after the source changed of what the source had touched.

    A step and its undoing cancel out, so both are passed over. A customer the source added counts as
    touched when anything of theirs was.
    """
    if not store.query(STANDING_SINCE, source=source):
        return _Since()
    again = store.query(AGAIN, source=source)
    owners = {customer_id for _, _, customer_id in again if customer_id is not None}
    return _Since(
        is_anything=True,
        rows=frozenset((kind, row_id) for kind, row_id, _ in again),
        customers=frozenset(owners.union(row[0] for row in store.query(CUSTOMERS_AGAIN, source=source))),
    )


def _apply_inverse(connection: "Connection", source: int, since: _Since) -> int:
    """Reverse the changes of a step, last first, in runs of the same table and kind. Returns how many.

    Foreign keys are checked at the commit: within a step rows may come back before their owners.
    """
    connection.execute("PRAGMA defer_foreign_keys = ON")
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS reversing (row_id INTEGER, change_id INTEGER)")
    count = 0
    for first, last, kind, op in _runs(connection, source):
        connection.execute("DELETE FROM reversing")
        connection.execute(REVERSING.format(kind=kind), {"source": source, "first": first, "last": last})
        if since.is_anything:
            _leave_out(connection, kind, op, since)
        REVERSE[op](connection, kind)
        count += int(connection.execute("SELECT count(*) FROM reversing").fetchone()[0])
    return count


REVERSING = """
    INSERT INTO reversing
    SELECT row_id, id FROM change
    WHERE step_id = :source AND id BETWEEN :first AND :last AND last_row_id IS NULL
    UNION ALL
    SELECT {kind}.id, change.id FROM change
    JOIN {kind} ON {kind}.id BETWEEN change.row_id AND change.last_row_id
    WHERE step_id = :source AND change.id BETWEEN :first AND :last AND last_row_id IS NOT NULL
"""

RUNS = """
    SELECT min(id), max(id), kind, op FROM (
        SELECT id, kind, op, sum(is_new) OVER (ORDER BY id) AS run FROM (
            SELECT id, kind, op, (kind || op) IS NOT lag(kind || op) OVER (ORDER BY id) AS is_new
            FROM change WHERE step_id = ?
        )
    ) GROUP BY run ORDER BY 1 DESC
"""


def _runs(connection: "Connection", source: int) -> list[tuple[int, int, str, str]]:
    """Split the changes of a step into runs of one table and one kind of change, last run first."""
    return [
        (first, last, kind, op) for first, last, kind, op in connection.execute(RUNS, (source,)).fetchall()
    ]


def _leave_out(connection: "Connection", kind: str, op: str, since: _Since) -> None:
    """Take out of the run what was touched since, what others refer to, and what has no owner any more."""
    connection.executemany(
        "DELETE FROM reversing WHERE row_id = ?",
        [(row_id,) for row_kind, row_id in since.rows if row_kind == kind],
    )
    owner = "id" if kind == "customer" else "customer_id"
    if op == "I" and owner in history.columns_of(connection, kind):
        connection.executemany(
            f"DELETE FROM reversing WHERE row_id IN (SELECT id FROM {kind} WHERE {owner} = ?)",
            [(customer_id,) for customer_id in since.customers],
        )
    if op == "I" and kind in STILL_USED:
        connection.execute(f"DELETE FROM reversing WHERE row_id IN ({STILL_USED[kind]})")
    if op == "D" and kind != "customer":
        connection.execute(
            "DELETE FROM reversing WHERE change_id IN ("
            "SELECT id FROM change JOIN reversing ON id = change_id "
            "WHERE customer_id IS NOT NULL AND customer_id NOT IN (SELECT id FROM customer))"
        )


def _take_away(connection: "Connection", kind: str) -> None:
    connection.execute(f"DELETE FROM {kind} WHERE id IN (SELECT row_id FROM reversing)")


def _put_back(connection: "Connection", kind: str) -> None:
    columns = history.columns_of(connection, kind)
    values = ", ".join(f"json_extract(before, '$.{column}')" for column in columns)
    connection.execute(
        f"INSERT INTO {kind} ({', '.join(columns)}) SELECT {values} "
        "FROM change JOIN reversing ON id = change_id ORDER BY id DESC"
    )


def _change_back(connection: "Connection", kind: str) -> None:
    rows = connection.execute(
        "SELECT change.row_id, before FROM change JOIN reversing ON id = change_id ORDER BY id DESC"
    ).fetchall()
    for row_id, before in rows:
        values = json.loads(before)
        assignments = ", ".join(f"{column} = ?" for column in values)
        connection.execute(f"UPDATE {kind} SET {assignments} WHERE id = ?", (*values.values(), row_id))


REVERSE = {"I": _take_away, "D": _put_back, "U": _change_back}
