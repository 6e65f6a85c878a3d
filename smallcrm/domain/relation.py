"""How two customers know each other. One row stands for both directions."""

from datetime import datetime
from enum import StrEnum

from smallcrm.domain.record import dataclass


class Role(StrEnum):
    """What the other is to the one who is looked at."""

    REFERRED_BY = "referred_by"
    REFERRED = "referred"
    SPOUSE = "spouse"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    FAMILY = "family"
    FRIEND = "friend"
    COLLEAGUE = "colleague"
    BUSINESS = "business"
    OTHER = "other"


_INVERSE = {
    Role.REFERRED_BY: Role.REFERRED,
    Role.REFERRED: Role.REFERRED_BY,
    Role.PARENT: Role.CHILD,
    Role.CHILD: Role.PARENT,
}
_TURNED = frozenset({Role.REFERRED, Role.CHILD})
"""Roles that are kept from the other's side, so that each pair is kept one way only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """`other_id` is to `customer_id` what `kind` says: their parent, whoever referred them."""

    id: int | None = None
    customer_id: int | None = None
    other_id: int | None = None
    kind: Role
    note: str = ""
    created_at: datetime | None = None


def inverse(role: Role) -> Role:
    """Say what somebody is to the other, seen from there."""
    return _INVERSE.get(role, role)


def kept_as(customer_id: int, other_id: int, role: Role) -> Relation:
    """Make the one row that says it for both: told from either side it is the same."""
    is_even = inverse(role) is role
    if role in _TURNED or (is_even and other_id < customer_id):
        customer_id, other_id, role = other_id, customer_id, inverse(role)
    return Relation(customer_id=customer_id, other_id=other_id, kind=role)
