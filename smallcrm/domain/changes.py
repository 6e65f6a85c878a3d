"""What a committed step touched, so that pages reload what they show and nothing else."""

from collections.abc import Mapping
from dataclasses import field

from smallcrm.domain.record import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The kinds of record a step touched, each with the ids of its rows.

    `step_id` is None when another process made the change: then everything may have moved.
    """

    step_id: int | None = None
    touched: Mapping[str, frozenset[int]] = field(default_factory=dict)
    customers: frozenset[int] = frozenset()

    @property
    def is_everything(self) -> bool:
        """Say whether the reader should reload whatever it shows."""
        return self.step_id is None

    def touches(self, *kinds: str) -> bool:
        """Say whether any record of these kinds changed."""
        return self.is_everything or any(kind in self.touched for kind in kinds)

    def __or__(self, later: "Changes") -> "Changes":
        """Take two steps as one, for a reader who looks after both."""
        if self.is_everything or later.is_everything:
            return Changes()
        none: frozenset[int] = frozenset()
        kinds = self.touched.keys() | later.touched.keys()
        return Changes(
            step_id=later.step_id,
            touched={kind: self.touched.get(kind, none) | later.touched.get(kind, none) for kind in kinds},
            customers=self.customers | later.customers,
        )
