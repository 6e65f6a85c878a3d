"""Who knows whom: the people of a company and the relations of a customer, seen from their page."""

from typing import TYPE_CHECKING

from smallcrm.domain.record import dataclass
from smallcrm.domain.relation import Relation, Role, inverse

if TYPE_CHECKING:
    from smallcrm.db.store import Store

MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Somebody a customer knows: what they are to the customer, who they are and how to call them."""

    relation_id: int
    role: Role
    customer_id: int
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """Somebody who works for a company."""

    customer_id: int
    name: str
    job_title: str


RELATED = """
    SELECT relation.id, relation.kind, 0 AS is_turned, relation.note, other.id,
           coalesce(nullif(other.name, ''), nullif(other.company, ''), other.number)
    FROM relation JOIN customer AS other ON other.id = relation.other_id
    WHERE relation.customer_id = :customer_id
    UNION ALL
    SELECT relation.id, relation.kind, 1, relation.note, other.id,
           coalesce(nullif(other.name, ''), nullif(other.company, ''), other.number)
    FROM relation JOIN customer AS other ON other.id = relation.customer_id
    WHERE relation.other_id = :customer_id
    ORDER BY 1 LIMIT :limit
"""

PEOPLE = """
    SELECT id, coalesce(nullif(name, ''), number), job_title FROM customer
    WHERE company_id = :customer_id ORDER BY name, id LIMIT :limit
"""


def related(store: "Store", customer_id: int, *, limit: int = MOST) -> list[Related]:
    """List whom a customer knows, in the order it was written down; each pair is told from this side."""
    return [
        Related(
            relation_id=id_,
            role=inverse(Role(kind)) if is_turned else Role(kind),
            customer_id=other_id,
            name=name,
            note=note,
        )
        for id_, kind, is_turned, note, other_id, name in store.query(
            RELATED, customer_id=customer_id, limit=limit
        )
    ]


def people(store: "Store", customer_id: int, *, limit: int = MOST) -> list[Colleague]:
    """List who works for a company, by name."""
    return [
        Colleague(customer_id=id_, name=name, job_title=job_title)
        for id_, name, job_title in store.query(PEOPLE, customer_id=customer_id, limit=limit)
    ]


def find(store: "Store", relation: Relation) -> int | None:
    """Find the row that says the same already."""
    found: int | None = store.scalar(
        "SELECT id FROM relation WHERE customer_id = :customer_id AND other_id = :other_id AND kind = :kind",
        customer_id=relation.customer_id,
        other_id=relation.other_id,
        kind=relation.kind.value,
    )
    return found
