"""A filter over customers that somebody saved under a name."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import Any

from smallcrm.domain.customer_filter import CustomerFilter
from smallcrm.domain.record import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A saved filter. `filter` is what `CustomerFilter.as_json` wrote; they stand in order of `position`."""

    id: int | None = None
    name: str
    filter: Mapping[str, Any] = field(default_factory=dict)
    position: int = 0
    created_at: datetime | None = None

    @property
    def chosen(self) -> CustomerFilter:
        """The filter itself. Raises UserError("filter_makes_no_sense") for one of a newer program."""
        return CustomerFilter.of_json(self.filter)
