"""What can be done to many customers at once, as values."""

from typing import Any

from smallcrm.domain.record import dataclass

TEXT_FIELDS = ("owner", "source", "city", "company", "region", "country")
"""The fields of a customer that can be set for many: what many have in common."""


@dataclass(frozen=True, slots=True)
class AddTag:
    """Put a tag on."""

    tag: str


@dataclass(frozen=True, slots=True)
class TakeTag:
    """Take a tag off."""

    tag: str


@dataclass(frozen=True, slots=True)
class SetStatus:
    """Say where the relation stands; `status` is a code."""

    status: str


@dataclass(frozen=True, slots=True)
class SetText:
    """Write the same into a field; "" empties it."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class SetCustom:
    """Write the same into a field of one's own; None empties it. `value` is what JSON can hold."""

    field_id: int
    value: Any


@dataclass(frozen=True, slots=True)
class Remove:
    """Take the customers out."""


Edit = AddTag | TakeTag | SetStatus | SetText | SetCustom | Remove
