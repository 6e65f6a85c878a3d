"""Fields of one's own: adding, changing, ordering, putting away and removing them, each as one step.

Values are kept under the id of their field, so a new name changes none of them. Another kind turns what fits
and leaves the rest as it is.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from smallcrm.db import asset_rules as rules
from smallcrm.db import own_values as queries
from smallcrm.domain.asset_rule import AssetRule
from smallcrm.domain.errors import UserError
from smallcrm.domain.own_values import Reading, choice_lines, fitted
from smallcrm.domain.profile import CustomField, FieldKind
from smallcrm.domain.record import dataclass
from smallcrm.domain.values.dates import column_order
from smallcrm.domain.values.text import fold, one_line
from smallcrm.services import asset_rules
from smallcrm.services.progress import Progress, silent

if TYPE_CHECKING:
    from smallcrm.db.store import Store

MOST_EXAMPLES = 3
MOST_CHOICES = 30
"""Of more different values a field would make a list nobody can choose from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How the values of a field fit another kind: how many there are, how many do not, and some of those."""

    values: int = 0
    misfits: int = 0
    examples: tuple[str, ...] = ()


def fields(store: "Store", record: str = "customer") -> list[CustomField]:
    """List the fields in their order, those put away at the end."""
    return store.custom_fields.where("record = :record", order="is_archived, position, id", record=record)


def add(store: "Store", field: CustomField) -> CustomField:
    """Add a field after the others.

    Raises UserError("field_without_name") or ("field_name_taken").
    """
    checked = _checked(store, field)
    last = max((each.position for each in fields(store, field.record)), default=-1)
    with store.step("field_added", label=checked.label) as step:
        return store.custom_fields.add(replace(checked, position=last + 1, created_at=step.now))


def edit(store: "Store", field: CustomField, *, progress: Progress = silent) -> Fit:
    """Save a field as edited. Values that fit its kind are turned, the others stay; says how many do not.

    Raises UserError("field_without_name") or ("field_name_taken").
    """
    checked = _checked(store, field)
    before = store.custom_fields.get(field.id or 0)
    with store.step("field_edited", label=before.label):
        store.custom_fields.save(checked)
        if before.kind is checked.kind and before.choices == checked.choices:
            return Fit()
        fit = _turn(store, before, checked, progress, is_written=True)
        for rule in _rules_about(store, before):
            asset_rules.save(store, rule, today=store.now().astimezone().date())
        return fit


def fit(store: "Store", field: CustomField, *, progress: Progress = silent) -> Fit:
    """Say how the values of a field would fit it as edited; nothing is written."""
    return _turn(store, store.custom_fields.get(field.id or 0), field, progress, is_written=False)


def proposed_choices(store: "Store", field: CustomField) -> list[str]:
    """List the different values of a field, as the choices it may get; none where there are too many."""
    found: dict[str, str] = {}
    for _, value in queries.values(store, field.record, field.id or 0):
        if not isinstance(value, bool):
            found.setdefault(fold(str(value)), one_line(str(value)))
        if len(found) > MOST_CHOICES:
            return []
    return sorted(found.values(), key=fold)


def move(store: "Store", field_id: int, by: int) -> None:
    """Move a field up (-1) or down (1) among those in use."""
    field = store.custom_fields.get(field_id)
    used = [each for each in fields(store, field.record) if not each.is_archived]
    place = next((place for place, each in enumerate(used) if each.id == field_id), None)
    if place is None or not 0 <= place + by < len(used):
        return
    used.insert(place + by, used.pop(place))
    with store.step("field_moved", label=field.label):
        _number(store, used)


def archive(store: "Store", field_id: int, *, is_archived: bool = True) -> None:
    """Put a field away, or take it out again; its values stay."""
    field = store.custom_fields.get(field_id)
    with store.step("field_archived" if is_archived else "field_restored", label=field.label):
        store.custom_fields.save(replace(field, is_archived=is_archived))


def remove(store: "Store", field_id: int) -> int:
    """Remove a field with all its values and the rules about its days. Returns how many records had one."""
    field = store.custom_fields.get(field_id)
    with store.step("field_removed", label=field.label):
        for rule in _rules_about(store, field):
            asset_rules.remove(store, rule.id or 0, today=store.now().astimezone().date())
        count = queries.take_out(store, field.record, field_id)
        store.custom_fields.remove(field_id)
        return count


def _rules_about(store: "Store", field: CustomField) -> list[AssetRule]:
    """List the rules that watch the days of a field: its reminders have to follow."""
    return [rule for rule in rules.rules(store) if asset_rules.is_about(rule, field.id or 0)]


def _checked(store: "Store", field: CustomField) -> CustomField:
    """Tidy a field's texts and refuse a name that is taken; case and accents make no other name."""
    label = one_line(field.label)
    if not label:
        raise UserError("field_without_name")
    for other in fields(store, field.record):
        if other.id != field.id and fold(other.label) == fold(label):
            raise UserError("field_name_taken", label=other.label)
    lines = choice_lines(field) if field.kind is FieldKind.CHOICE else []
    return replace(
        field, label=label, section=one_line(field.section), choices="\n".join(dict.fromkeys(lines))
    )


def _turn(
    store: "Store", before: CustomField, after: CustomField, progress: Progress, *, is_written: bool
) -> Fit:
    """Write the values as the new kind keeps them, or only count how many it could."""
    found = list(queries.values(store, before.record, before.id or 0))
    profile = store.profile
    order, _ = column_order(
        [value for _, value in found if isinstance(value, str)],
        country=profile.country,
        language=profile.language,
    )
    reading = Reading(currency=profile.currency, order=order)
    misfits: list[str] = []
    for done, (id_, value) in enumerate(found):
        progress(done, len(found), "changing")
        new = fitted(value, after, was=before.kind, reading=reading)
        if new is None:
            misfits.append(str(value))
        elif is_written and (new != value or type(new) is not type(value)):
            queries.put(store, before.record, before.id or 0, id_, new)
    return Fit(
        values=len(found), misfits=len(misfits), examples=tuple(dict.fromkeys(misfits))[:MOST_EXAMPLES]
    )


def _number(store: "Store", ordered: Sequence[CustomField]) -> None:
    for position, field in enumerate(ordered):
        if field.position != position:
            store.custom_fields.save(replace(field, position=position))
