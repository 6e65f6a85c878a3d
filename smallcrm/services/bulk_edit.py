"""Doing the same to many customers as one step: a tag, a status, a field, taking them out.

How many would change is told before; all that a filter finds are changed without being read.
"""

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from smallcrm.db.codec import moment_text
from smallcrm.db.reads import scope as scopes
from smallcrm.db.reads.scope import AT_ONCE, Scope
from smallcrm.domain.bulk_edit import (
    TEXT_FIELDS,
    AddTag,
    Edit,
    Remove,
    SetCustom,
    SetStatus,
    SetText,
    TakeTag,
)
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.services import asset_rules
from smallcrm.services.customers import tag_id
from smallcrm.services.progress import Progress, silent

if TYPE_CHECKING:
    from smallcrm.db.store import Store

AMONG = "id IN (SELECT id FROM temp.meant WHERE place BETWEEN :first AND :last)"


@dataclass(frozen=True, slots=True)
class Preview:
    """How many customers are meant, and how many of them would change."""

    meant: int
    changing: int


@dataclass(frozen=True, slots=True)
class _Work:
    """An edit in SQL: which of those meant would change, the statement that changes them, its values."""

    changing: str
    statement: str
    values: Mapping[str, Any]
    code: str
    details: Mapping[str, Any]


def preview(store: "Store", scope: Scope, edit: Edit, *, progress: Progress = silent) -> Preview:
    """Count whom an edit would change, without changing anybody."""
    progress(0, 0, "checking")
    work = _work(store, edit)
    with scopes.gathered(store, scope) as places:
        meant = store.scalar("SELECT count(*) FROM customer WHERE id IN (SELECT id FROM temp.meant)")
        return Preview(int(meant), _changing(store, work, places))


def apply(store: "Store", scope: Scope, edit: Edit, *, progress: Progress = silent) -> int:
    """Do it, as one step. Returns how many customers changed; none leaves no step behind.

    Raises UserError("tag_without_name") or ("cannot_set_for_many").
    """
    work = _work(store, edit)
    done = 0
    with store.step(work.code, **work.details) as step, scopes.gathered(store, scope) as places:
        values = {**work.values, "now": moment_text(step.now)}
        if isinstance(edit, AddTag):
            if not _changing(store, work, places):
                return 0
            values["tag_id"] = tag_id(store, work.values["tag"])
        for first in range(1, places + 1, AT_ONCE):
            progress(first - 1, places, "changing")
            values |= {"first": first, "last": first + AT_ONCE - 1}
            used = _used(work.statement, values)
            done += int(store.write(work.statement, **used).rowcount)
        if isinstance(edit, SetCustom) and done:
            ids = [row[0] for row in store.query("SELECT id FROM temp.meant")]
            asset_rules.follow_customers(store, ids)
        progress(0, 0, "indexing")
        step.about(count=done)
    return done


def _changing(store: "Store", work: _Work, places: int) -> int:
    sql = f"SELECT count(*) FROM customer WHERE {AMONG} AND {work.changing}"
    return int(store.scalar(sql, first=1, last=places, **_used(sql, work.values)))


def _work(store: "Store", edit: Edit) -> _Work:
    return _WORKS[type(edit)](store, edit)


def _update(assignment: str, changing: str) -> str:
    return f"UPDATE customer SET {assignment}, updated_at = :now WHERE {AMONG} AND {changing}"


def _add_tag(_store: "Store", edit: AddTag) -> _Work:
    tag = " ".join(edit.tag.split())
    if not tag:
        raise UserError("tag_without_name")
    has_it = "SELECT 1 FROM customer_tag JOIN tag ON tag.id = tag_id WHERE customer_id = customer.id"
    return _Work(
        changing=f"NOT EXISTS ({has_it} AND tag.name = :tag)",
        statement="INSERT OR IGNORE INTO customer_tag (customer_id, tag_id) "
        f"SELECT id, :tag_id FROM customer WHERE {AMONG}",
        values={"tag": tag},
        code="tag_put",
        details={"tag": tag},
    )


def _take_tag(_store: "Store", edit: TakeTag) -> _Work:
    has_it = "SELECT 1 FROM customer_tag JOIN tag ON tag.id = tag_id WHERE customer_id = customer.id"
    return _Work(
        changing=f"EXISTS ({has_it} AND tag.name = :tag)",
        statement="DELETE FROM customer_tag WHERE tag_id = (SELECT id FROM tag WHERE name = :tag) "
        "AND customer_id IN (SELECT id FROM temp.meant WHERE place BETWEEN :first AND :last)",
        values={"tag": edit.tag},
        code="tag_taken",
        details={"tag": edit.tag},
    )


def _set_status(_store: "Store", edit: SetStatus) -> _Work:
    changing = "status <> :status"
    return _Work(changing, _update("status = :status", changing), {"status": edit.status}, "status_set", {})


def _set_text(_store: "Store", edit: SetText) -> _Work:
    if edit.field not in TEXT_FIELDS:
        raise UserError("cannot_set_for_many", field=edit.field)
    text = " ".join(edit.text.split())
    changing = f"{edit.field} <> :text"
    return _Work(
        changing,
        _update(f"{edit.field} = :text", changing),
        {"text": text},
        "field_set",
        {"field": edit.field, "text": text},
    )


def _set_custom(store: "Store", edit: SetCustom) -> _Work:
    field = store.custom_fields.get(edit.field_id)
    path = f'$."{edit.field_id}"'
    value = json.dumps(edit.value, ensure_ascii=False)
    if edit.value is None or edit.value == "":
        changing = "json_type(custom, :path) IS NOT NULL"
        assignment = "custom = json_remove(custom, :path)"
    else:
        changing = "(custom -> :path) IS NOT json(:value)"
        assignment = "custom = json_set(custom, :path, json(:value))"
    return _Work(
        changing,
        _update(assignment, changing),
        {"path": path, "value": value},
        "custom_set",
        {"field": field.label},
    )


def _remove(_store: "Store", _edit: Remove) -> _Work:
    return _Work("1", f"DELETE FROM customer WHERE {AMONG}", {}, "customers_deleted", {})


def _used(sql: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Pick the values a statement has holes for."""
    import re

    holes = set(re.findall(r":([a-z_]+)", sql))
    return {name: value for name, value in values.items() if name in holes}


_WORKS: Mapping[type, Callable[[Any, Any], _Work]] = {
    AddTag: _add_tag,
    TakeTag: _take_tag,
    SetStatus: _set_status,
    SetText: _set_text,
    SetCustom: _set_custom,
    Remove: _remove,
}
