"""Two rows that speak of the same customer, or the same thing, made into one.

Nothing is replaced and nothing is lost: what differs goes to the note.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, TypeVar

from smallcrm.domain.asset import POLICY
from smallcrm.domain.values.identifiers import document_key, plate_key, vin_key
from smallcrm.domain.values.names import name_key
from smallcrm.domain.values.text import fold
from smallcrm.spreadsheets.drafting.drafts import AssetDraft, ContactDraft, RowDraft

T = TypeVar("T")


def join(draft: RowDraft, other: RowDraft, titles: Mapping[str, str]) -> None:
    """Add what another row says about the same customer. Nothing is replaced; what differs is noted.

    `titles` gives the heading of a field, for what goes to the note.
    """
    for code, value in other.customer.items():
        known = draft.customer.setdefault(code, value)
        if known != value:
            _join_value(draft, code, known, value, titles)
    have = {_contact_identity(contact) for contact in draft.contacts}
    new = [contact for contact in other.contacts if _contact_identity(contact) not in have]
    draft.contacts = [*draft.contacts, *new]
    draft.tags = list(dict.fromkeys((*draft.tags, *other.tags)))
    places = _join_assets(draft, other.assets, titles)
    for sale in other.sales:
        sale.asset = None if sale.asset is None else places[sale.asset]
        if not (sale.document and sale in draft.sales):
            draft.sales = grown(draft.sales, sale)
    for activity in other.activities:
        activity.asset = None if activity.asset is None else places[activity.asset]
        draft.activities = _with(draft.activities, activity)
    for reminder in other.reminders:
        draft.reminders = _with(draft.reminders, reminder)
    draft.custom, differing = _joined_custom(draft.custom, other.custom)
    for note in (*differing, *other.notes):
        draft.notes = _with(draft.notes, note)
    for problem in other.problems:
        draft.problems = grown(draft.problems, problem)


def prefer(draft: RowDraft, other: RowDraft, take: AbstractSet[str], titles: Mapping[str, str]) -> None:
    """Before two rows are joined: let the other's values of some fields win, and no more than those.

    The fields are those of a customer, custom ones as "custom:" and their heading. What loses is noted.
    """
    for code in draft.customer.keys() & other.customer.keys():
        mine, theirs = draft.customer[code], other.customer[code]
        winner, loser = (theirs, mine) if code in take else (mine, theirs)
        draft.customer[code] = other.customer[code] = winner
        _note_loser(draft, code, winner, loser, titles)
    for code in other.customer.keys() - draft.customer.keys() - take - _NO_CHOICE:
        del other.customer[code]
    chosen = {label: value for label, value in other.custom.items() if f"custom:{label}" in take}
    if chosen:
        lost = {label: draft.custom[label] for label in chosen if label in draft.custom}
        draft.custom = {**draft.custom, **chosen}
        other.custom = {**other.custom, **lost}


_NO_CHOICE = frozenset({"number", "kind", "do_not_contact"})


def _note_loser(draft: RowDraft, code: str, winner: Any, loser: Any, titles: Mapping[str, str]) -> None:
    is_same = fold(str(winner)) == fold(str(loser))
    if code != "kind" and not is_same and not (code == "name" and name_key(winner) == name_key(loser)):
        shown = loser.isoformat() if hasattr(loser, "isoformat") else str(loser)
        draft.notes = _with(draft.notes, f"{titles.get(code, code)}: {shown}")


def grown(items: Sequence[T], item: T) -> Sequence[T]:
    """Add to a list in place: a customer with ten thousand orders must not be copied ten thousand times."""
    if isinstance(items, list):
        items.append(item)
        return items
    return [*items, item]


def _with(items: Sequence[T], item: T) -> Sequence[T]:
    """Add to a list what is not in it yet."""
    return items if item in items else grown(items, item)


def _joined_custom(mine: Mapping[str, Any], theirs: Mapping[str, Any]) -> tuple[Mapping[str, Any], list[str]]:
    """Join custom values; also give those that differ, as lines for a note."""
    if not theirs:
        return mine, []
    differing = [f"{label}: {value}" for label, value in theirs.items() if mine.get(label, value) != value]
    return {**theirs, **mine}, differing


def _contact_identity(contact: ContactDraft) -> tuple[str, str]:
    return contact.kind, contact.key or fold(contact.value)


def _join_assets(draft: RowDraft, others: Sequence[AssetDraft], titles: Mapping[str, str]) -> list[int]:
    """Add things, or what is new about those already there; give the place of each."""
    places = []
    for other in others:
        for place, asset in enumerate(draft.assets):
            if is_same_thing(asset, other):
                _join_thing(asset, other, titles)
                places.append(place)
                break
        else:
            draft.assets = grown(draft.assets, other)
            places.append(len(draft.assets) - 1)
    return places


def _join_value(draft: RowDraft, code: str, known: Any, value: Any, titles: Mapping[str, str]) -> None:
    if code == "name":
        if len(fold(str(value)).replace(" ", "")) > len(fold(str(known)).replace(" ", "")):
            draft.customer["name"] = value
            known, value = value, known
        if name_key(str(value)) == name_key(str(known)):
            return
    _note_loser(draft, code, known, value, titles)


def _same_by_keys(one: Any, other: Any) -> bool | None:
    """Compare two things by their numbers: None if neither has what the other has."""
    pairs: tuple[tuple[str, str, Any], ...] = (
        (one.policy_number, other.policy_number, document_key),
        (one.serial_number, other.serial_number, document_key),
        (one.vin, other.vin, vin_key),
        (one.plate, other.plate, plate_key),
    )
    result: bool | None = None
    for mine, theirs, make in pairs:
        if mine and theirs:
            result = make(mine) == make(theirs)
            if make is not plate_key:
                return result
    return result


def is_same_thing(one: Any, other: Any) -> bool:
    """Say whether two things (drafts or assets) of one customer are the same thing.

    Numbers decide. A policy without one is the same if it is of the same kind for the same car and ends
    on the same day; anything else needs the same name and no number against it.
    """
    if one.type != other.type:
        return False
    by_keys = _same_by_keys(one, other)
    if one.type == POLICY:
        if one.policy_number and other.policy_number:
            return bool(by_keys)
        return by_keys is not False and _looks_the_same(one, other)
    if by_keys is not None:
        return by_keys
    are_numbered = _has_number(one) and _has_number(other)
    return not are_numbered and _looks_the_same(one, other)


def _has_number(thing: Any) -> bool:
    return bool(thing.plate or thing.vin or thing.serial_number)


def _looks_the_same(one: Any, other: Any) -> bool:
    has_same_end = one.ends_on == other.ends_on or one.ends_on is None or other.ends_on is None
    return has_same_end and fold(one.name) == fold(other.name)


_TEXTS = ("name", "plate", "vin", "policy_number", "serial_number")
_DATES = {
    "starts_on": ("policy.starts_on", "contract.starts_on", "appliance.installed_on"),
    "ends_on": ("policy.ends_on", "contract.ends_on", "appliance.ends_on", "thing.ends_on"),
    "last_service_on": (),
    "next_service_on": ("service.next_on",),
    "inspection_on": ("vehicle.inspection_on",),
}
"""Dates of a thing, with the fields of a mapping they come from; past services stay in the timeline."""


def _join_thing(asset: AssetDraft, other: AssetDraft, titles: Mapping[str, str]) -> None:
    """Add what another row says about a thing. Of two dates the later counts: a journal repeats its cars."""
    for name in _TEXTS:
        if not getattr(asset, name):
            setattr(asset, name, getattr(other, name))
    for name, fields in _DATES.items():
        mine, theirs = getattr(asset, name), getattr(other, name)
        if mine and theirs and mine != theirs and fields:
            title = next((titles[code] for code in fields if code in titles), name)
            _remark(asset, f"{title}: {min(mine, theirs).isoformat()}")
        setattr(asset, name, max(mine, theirs) if mine and theirs else mine or theirs)
    for code, value in other.fields.items():
        if asset.fields.get(code, value) != value:
            _remark(asset, f"{code}: {value}")
    if other.fields:
        asset.fields = {**other.fields, **asset.fields}
    asset.custom, differing = _joined_custom(asset.custom, other.custom)
    for line in differing:
        _remark(asset, line)
    for reading in other.readings:
        asset.readings = _with(asset.readings, reading)


def _remark(asset: AssetDraft, line: str) -> None:
    if line not in asset.note.splitlines():
        asset.note = f"{asset.note}\n{line}".strip()
