"""The ids of a table's rows in their order, read as far as they are wanted.

The first of them at once. Whoever leaps to the end gets those that stand there; whoever leaps again gets all,
unless there are so many that reading them would be felt.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smallcrm.ui.kit.table_model import RowProvider, Sort

_AROUND = 512
"""So many are read where a leap ends."""
_FELT = 250_000
"""From so many rows on, reading all their ids takes longer than a leap may."""


class RowIds:
    """The ids of `count` rows of a provider in an order, of which the `first` are wanted now."""

    def __init__(self, provider: "RowProvider", sort: "Sort | None", count: int, first: int) -> None:
        self._provider = provider
        self._sort = sort
        self._count = count
        self._first: Sequence[int] = provider.ids(sort, first) if count else ()
        self._all: Sequence[int] | None = self._first if count <= len(self._first) else None
        self._leapt: tuple[int, Sequence[int]] | None = None

    def all(self) -> Sequence[int]:
        """Return every id."""
        if self._all is None:
            self._all = self._provider.ids(self._sort)
        return self._all

    def between(self, first: int, after: int) -> Sequence[int]:
        """Return the ids from one place to before another; fewer if rows vanished since they were counted."""
        for start, ids in self._known():
            if start <= first and min(after, self._count) <= start + len(ids):
                return ids[first - start : after - start]
        if self._all is None and self._may_leap(first, after):
            start = max(min(first, self._count - _AROUND) - _AROUND // 4, 0)
            self._leapt = (start, self._provider.ids(self._sort, _AROUND + _AROUND // 4, start))
            return self._leapt[1][first - start : after - start]
        return self.all()[first:after]

    def find(self, id_: int, *, may_read_all: bool = True) -> int:
        """Return the place of an id, or -1; among all of them if it may be read which they are."""
        for start, ids in self._known():
            if id_ in ids:
                return start + ids.index(id_)
        if self._all is not None or not may_read_all:
            return -1
        ids = self.all()
        return ids.index(id_) if id_ in ids else -1

    def _known(self) -> list[tuple[int, Sequence[int]]]:
        if self._all is not None:
            return [(0, self._all)]
        return [(0, self._first), *([self._leapt] if self._leapt else [])]

    def _may_leap(self, first: int, after: int) -> bool:
        is_short = self._count <= 2 * _AROUND or after - first > _AROUND
        return not is_short and (self._leapt is None or self._count > _FELT)
