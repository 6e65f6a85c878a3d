"""Saving filters over customers under a name, and finding them again."""

from dataclasses import replace
from typing import TYPE_CHECKING

from smallcrm.db.reads.customer_filter import write
from smallcrm.domain.customer_filter import CUSTOM, CustomerFilter, read_condition
from smallcrm.domain.errors import UserError
from smallcrm.domain.segment import Segment
from smallcrm.services import tiers

if TYPE_CHECKING:
    from smallcrm.db.store import Store

LONGEST_NAME = 60


def add(store: "Store", name: str, chosen: CustomerFilter) -> Segment:
    """Save a filter.

    Raises UserError("segment_without_name"), ("segment_name_taken") or ("segment_of_everybody").
    """
    name = _fit(store, name)
    if not chosen:
        raise UserError("segment_of_everybody")
    with store.step("segment_added", name=name) as step:
        last = store.scalar("SELECT coalesce(max(position), 0) FROM segment")
        return store.segments.add(
            Segment(name=name, filter=chosen.as_json(), position=int(last) + 1, created_at=step.now)
        )


def rename(store: "Store", segment_id: int, name: str) -> Segment:
    """Give a saved filter another name. Raises UserError as `add` does, or ("not_found")."""
    segment = store.segments.get(segment_id)
    name = _fit(store, name, but=segment_id)
    with store.step("segment_renamed", before=segment.name, name=name):
        renamed = replace(segment, name=name)
        store.segments.save(renamed)
        return renamed


def change(store: "Store", segment_id: int, chosen: CustomerFilter) -> Segment:
    """Let a saved filter ask for something else.

    Raises UserError("segment_of_everybody") or ("not_found").
    """
    if not chosen:
        raise UserError("segment_of_everybody")
    segment = store.segments.get(segment_id)
    with store.step("segment_changed", name=segment.name):
        changed = replace(segment, filter=chosen.as_json())
        store.segments.save(changed)
        return changed


def remove(store: "Store", segment_id: int) -> None:
    """Forget a saved filter; its customers stay. Raises UserError("not_found")."""
    segment = store.segments.get(segment_id)
    with store.step("segment_removed", name=segment.name):
        store.segments.remove(segment_id)


def everyone(store: "Store") -> list[Segment]:
    """List the saved filters in their order."""
    return store.segments.where("1", order="position, id")


def named(store: "Store", name: str) -> Segment:
    """Find a saved filter by its name, whatever the case. Raises UserError("segment_not_found")."""
    segments = everyone(store)
    for segment in segments:
        if segment.name.casefold() == name.strip().casefold():
            return segment
    raise UserError("segment_not_found", name=name, known=", ".join(each.name for each in segments))


def read_filter(store: "Store", texts: list[str]) -> CustomerFilter:
    """Read conditions as the command line writes them; own fields may go by their label.

    Raises UserError("unknown_filter") or ("filter_makes_no_sense").
    """
    labels = {
        label.casefold(): id_
        for id_, label in store.query("SELECT id, label FROM custom_field WHERE record = 'customer'")
    }
    conditions = []
    for text in texts:
        condition = read_condition(text)
        label = condition.name.removeprefix(CUSTOM)
        if label != condition.name and not label.isdecimal():
            if label.casefold() not in labels:
                raise UserError("unknown_filter", name=condition.name, known=", ".join(labels))
            condition = replace(condition, name=f"{CUSTOM}{labels[label.casefold()]}")
        conditions.append(condition)
    chosen = CustomerFilter(tuple(conditions))
    today = store.now().astimezone().date()
    if any(condition.name == "tier" for condition in conditions):
        tiers.bring_up_to_date(store, today=today)
    write(store, chosen, today=today)
    return chosen


def _fit(store: "Store", name: str, *, but: int | None = None) -> str:
    """Tidy a name and see that nobody else has it."""
    name = " ".join(name.split())[:LONGEST_NAME]
    if not name:
        raise UserError("segment_without_name")
    for segment in everyone(store):
        if segment.id != but and segment.name.casefold() == name.casefold():
            raise UserError("segment_name_taken", name=segment.name)
    return name
