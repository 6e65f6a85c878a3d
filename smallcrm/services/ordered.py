"""Short lists whose order is the user's: reasons, texts. Kept whole, within the step of their service."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from smallcrm.db.repository import Repository


def keep(rows: "Repository[Any]", wanted: Sequence[Any]) -> None:
    """Make these the rows of a table, in this order: new ones are added, those not wanted go."""
    present = {row.id for row in rows.where("1")}
    for position, each in enumerate(wanted):
        placed = replace(each, position=position)
        if placed.id in present:
            present.discard(placed.id)
            rows.save(placed)
        else:
            rows.add(replace(placed, id=None))
    for gone in present:
        rows.remove(gone)
