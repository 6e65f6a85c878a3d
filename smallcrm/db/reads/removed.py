"""Customers who were removed and can be brought back, from the history."""

from datetime import datetime
from typing import TYPE_CHECKING

from smallcrm.domain.record import dataclass

if TYPE_CHECKING:
    from smallcrm.db.store import Store

REMOVING = ("customer_deleted", "customers_deleted")
"""The steps that remove customers; those who were joined or taken back with an import are elsewhere."""

NAMED = 5
"""So many of the customers of one step are named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """Customers removed together: the step, when, how many of them are still away, and the first of them."""

    step_id: int
    at: datetime
    count: int
    names: tuple[str, ...]
    customer_ids: tuple[int, ...]


def removed(store: "Store", *, limit: int = 200) -> list[Removed]:
    """List who was removed, the last first, but for those who came back or are forgotten for good."""
    codes = ", ".join(f"'{code}'" for code in REMOVING)
    steps = store.query(
        f"SELECT id, at FROM step WHERE code IN ({codes}) AND undone_by IS NULL AND is_forgotten = 0 "
        "ORDER BY id DESC LIMIT :limit",
        limit=limit,
    )
    found = []
    for step_id, at in steps:
        rows = store.query(
            """
            SELECT row_id, coalesce(nullif(json_extract(before, '$.name'), ''),
                                    nullif(json_extract(before, '$.company'), ''),
                                    json_extract(before, '$.number'))
            FROM change
            WHERE step_id = :step_id AND kind = 'customer' AND op = 'D'
              AND row_id NOT IN (SELECT id FROM customer)
            ORDER BY row_id
            """,
            step_id=step_id,
        )
        if rows:
            found.append(
                Removed(
                    step_id=step_id,
                    at=datetime.fromisoformat(at),
                    count=len(rows),
                    names=tuple(row[1] or "" for row in rows[:NAMED]),
                    customer_ids=tuple(row[0] for row in rows),
                )
            )
    return found
