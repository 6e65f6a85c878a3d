"""What lists of the settings have in common whose order is the user's."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from smallcrm.i18n import translate
from smallcrm.ui.kit.lists import RowAction, TwoLineList

T = TypeVar("T")

Act = Callable[[int], object]
"""Does something with the row of a record, named by its id."""


def serve(rows: TwoLineList, acts: Mapping[str, Act]) -> None:
    """Let the keys and signs of a row do "edit", "up", "down" and "remove"; opening a row edits it."""
    rows.acted.connect(lambda name, key, _area: acts[name](key))
    rows.opened.connect(acts["edit"])


def actions_of_rows() -> tuple[RowAction, ...]:
    """Name what can be done with a row, in the active language."""
    return (
        RowAction(name="edit", text=translate("Stages", "Change"), letter="e", icon="edit"),
        RowAction(name="up", text=translate("Stages", "Further up"), letter="u", icon="chev_up"),
        RowAction(name="down", text=translate("Stages", "Further down"), letter="d", icon="chev_down"),
        RowAction(name="remove", text=translate("Stages", "Remove"), letter="x", icon="delete"),
    )


def shifted(records: Sequence[T], id_: int, step: int) -> list[T]:
    """Put a record a place further up or down; at the end of the list it stays."""
    order = list(records)
    place = next(place for place, each in enumerate(order) if each.id == id_)  # type: ignore[attr-defined]
    if 0 <= place + step < len(order):
        order.insert(place + step, order.pop(place))
    return order
