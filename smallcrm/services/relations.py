"""Writing down who knows whom."""

from dataclasses import replace
from typing import TYPE_CHECKING

from smallcrm.db import relations as queries
from smallcrm.domain.errors import UserError
from smallcrm.domain.relation import Relation, Role, kept_as
from smallcrm.services.customers import shown_name

if TYPE_CHECKING:
    from smallcrm.db.store import Store


def add(store: "Store", customer_id: int, other_id: int, role: Role, *, note: str = "") -> Relation:
    """Say what somebody is to a customer; said twice, from either side, it stands there once.

    Raises UserError("related_to_self"), or ("not_found") for a customer who is gone.
    """
    if customer_id == other_id:
        raise UserError("related_to_self")
    relation = replace(kept_as(customer_id, other_id, role), note=note.strip())
    with store.step("relation_added") as step:
        one, other = store.customers.get(customer_id), store.customers.get(other_id)
        step.about(name=shown_name(one), other=shown_name(other))
        present = queries.find(store, relation)
        if present is not None:
            relation = replace(store.relations.get(present), note=relation.note)
            store.relations.save(relation)
            return relation
        return store.relations.add(replace(relation, created_at=step.now))


def remove(store: "Store", relation_id: int) -> None:
    """Take back that two know each other."""
    with store.step("relation_removed") as step:
        relation = store.relations.get(relation_id)
        one = store.customers.get(relation.customer_id or 0)
        other = store.customers.get(relation.other_id or 0)
        step.about(name=shown_name(one), other=shown_name(other))
        store.relations.remove(relation_id)
