"""Changing many deals at once: who looks after them, their stage, tags and closing month, as one step."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.month import Month
from smallcrm.services import deals

if TYPE_CHECKING:
    from datetime import date

    from smallcrm.db.store import Store
    from smallcrm.domain.deal import Deal


@dataclass(frozen=True, slots=True, kw_only=True)
class DealEdit:
    """What to write into each deal; what is None or "" stays as it is. The stage is an open one."""

    owner: str | None = None
    stage_id: int | None = None
    add_tag: str = ""
    remove_tag: str = ""
    closing: Month | None = None

    def __bool__(self) -> bool:
        return self != DealEdit()


@dataclass(frozen=True, slots=True)
class _Changed:
    deal: "Deal"
    tags: frozenset[str]
    has_moved: bool


def preview(store: "Store", deal_ids: Sequence[int], edit: DealEdit) -> int:
    """Count the deals an edit would change."""
    return len(_changes(store, deal_ids, edit))


def apply(store: "Store", deal_ids: Sequence[int], edit: DealEdit, *, today: "date") -> int:
    """Write an edit into deals as one step. Returns how many it changed."""
    changes = _changes(store, deal_ids, edit)
    with store.step("deals_edited", count=len(changes)):
        for change in changes:
            deals.edit(store, change.deal, tags=change.tags)
            if change.has_moved:
                deals.move(store, change.deal.id or 0, edit.stage_id or 0, today=today)
    return len(changes)


def _changes(store: "Store", deal_ids: Sequence[int], edit: DealEdit) -> list[_Changed]:
    tags = _tags(store, deal_ids)
    changes = []
    for deal in store.deals.get_many(deal_ids):
        edited = replace(
            deal,
            owner=deal.owner if edit.owner is None else edit.owner,
            expected_on=_closing(deal, edit.closing),
        )
        before = tags.get(deal.id or 0, frozenset())
        after = (before - {edit.remove_tag}) | ({edit.add_tag} if edit.add_tag else frozenset())
        has_moved = edit.stage_id is not None and deal.stage_id != edit.stage_id
        if edited != deal or after != before or has_moved:
            changes.append(_Changed(edited, after, has_moved))
    return changes


def _closing(deal: "Deal", month: Month | None) -> "date | None":
    """Expect a deal by the end of a month, unless it is expected in that month already."""
    if month is None or (deal.expected_on is not None and Month.of(deal.expected_on) == month):
        return deal.expected_on
    return month.last


def _tags(store: "Store", deal_ids: Sequence[int]) -> dict[int, frozenset[str]]:
    marks = ",".join(str(int(id_)) for id_ in deal_ids)
    found: dict[int, set[str]] = {}
    sql = f"SELECT deal_id, name FROM deal_tag JOIN tag ON tag.id = tag_id WHERE deal_id IN ({marks})"
    for deal_id, name in store.query(sql):
        found.setdefault(deal_id, set()).add(name)
    return {deal_id: frozenset(names) for deal_id, names in found.items()}
