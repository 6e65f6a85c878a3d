"""What the day sheet says of each reminder: customer, telephone, thing, and what was noted the last time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from smallcrm.db.reads.reminder_list import read
from smallcrm.db.reminders import DueReminder

if TYPE_CHECKING:
    from smallcrm.db.store import Store


class Line(NamedTuple):
    """A reminder, and what was written about the last contact."""

    due: DueReminder
    last_note: str


def lines(store: "Store", ids: Sequence[int]) -> list[Line]:
    """Read the lines of a sheet in the order of the ids."""
    dues = read(store, ids)
    notes = _last_notes(store, {due.customer.id or 0 for due in dues if due.customer})
    return [Line(due, notes.get(due.customer.id or 0, "") if due.customer else "") for due in dues]


def _last_notes(store: "Store", customer_ids: set[int]) -> dict[int, str]:
    marks = ",".join(str(int(id_)) for id_ in customer_ids)
    if not marks:
        return {}
    rows = store.query(
        f"""
        SELECT customer_id, text FROM activity
        WHERE customer_id IN ({marks}) AND text <> '' ORDER BY happened_on, id
        """
    )
    return dict(rows)
