"""How blocks run down pages: what begins where, what stays together, what goes on overleaf."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Protocol

from smallcrm.documents.page import Sheet
from smallcrm.domain.record import dataclass

_AFTER_HEADING = 0.4  # of the usual room: a heading belongs to what is below it
_KEPT_WHOLE = 6
"""Rows of a table that stays together."""


class Piece(Protocol):
    """What stands on one page; it fits, and its height is known."""

    @property
    def height(self) -> float: ...

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw it with its top left corner there."""
        ...


class Block(Protocol):
    """Something to be placed, whole or by pieces.

    `gap` is the room above it, dropped at the head of a page. A heading `stays_with_next`.
    """

    @property
    def gap(self) -> float: ...

    @property
    def stays_with_next(self) -> bool: ...

    def least(self) -> float:
        """Say how much room is needed to begin."""
        ...

    def place(self, room: float) -> "tuple[Piece, Block | None]":
        """Take what fits, at least what `least` says, and what remains of it."""
        ...


class Rows(Protocol):
    """Rows measured for a width, of which any run can stand on a page: see `RowsBlock`."""

    @property
    def count(self) -> int: ...

    def height(self, start: int, stop: int) -> float:
        """Measure the rows from `start` to before `stop` with everything above and below them."""
        ...

    def least(self, start: int) -> float:
        """Measure what must stand together for the rows to begin here."""
        ...

    def fitting(self, start: int, room: float) -> int:
        """Find the row before which the page is full."""
        ...

    def draw(self, sheet: Sheet, x: float, y: float, start: int, stop: int) -> None:
        """Draw the rows from `start` to before `stop`."""
        ...


@dataclass(frozen=True, slots=True)
class RowsPiece:
    """The rows that stand on one page."""

    rows: Rows
    start: int
    stop: int

    @property
    def height(self) -> float:
        return self.rows.height(self.start, self.stop)

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        self.rows.draw(sheet, x, y, self.start, self.stop)


@dataclass(frozen=True, slots=True)
class RowsBlock:
    """Rows from the `start`th on, as many on each page as fit."""

    rows: Rows
    gap: float = 22.0
    start: int = 0
    stays_with_next: bool = False

    def least(self) -> float:
        """Ask for all of a short table: parted by a page it reads worse than it takes room."""
        if not self.start and self.rows.count <= _KEPT_WHOLE:
            return self.whole().height
        return self.rows.least(self.start)

    def place(self, room: float) -> tuple[Piece, Block | None]:
        stop = max(self.rows.fitting(self.start, room), min(self.start + 1, self.rows.count))
        rest = replace(self, start=stop) if stop < self.rows.count else None
        return RowsPiece(self.rows, self.start, stop), rest

    def whole(self) -> RowsPiece:
        """Take all rows, wherever they end."""
        return RowsPiece(self.rows, 0, self.rows.count)


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece and how far down its page it stands."""

    piece: Piece
    y: float


def paginate(blocks: Iterable[Block], *, first_top: float, top: float, bottom: float) -> list[list[Placed]]:
    """Divide blocks over pages: nothing alone at a page's foot that belongs to what follows."""
    waiting = list(reversed(list(blocks)))
    pages: list[list[Placed]] = [[]]
    y = first_top
    gap_factor = 1.0
    while waiting:
        page = pages[-1]
        block = waiting.pop()
        start = y + (block.gap * gap_factor if page else 0)
        if start + _needed(block, waiting) > bottom and (page or y > top):
            waiting.append(block)
            pages.append([])
            y = top
            continue
        piece, rest = block.place(bottom - start)
        page.append(Placed(piece, start))
        y = start + piece.height
        gap_factor = _AFTER_HEADING if block.stays_with_next else 1.0
        if rest is not None:
            waiting.append(rest)
            pages.append([])
            y = top
    return pages


def _needed(block: Block, following: Sequence[Block]) -> float:
    """Add up what must begin on the same page; `following` is in reverse order."""
    needed = block.least()
    for after in reversed(following):
        if not block.stays_with_next:
            break
        needed += after.gap * _AFTER_HEADING + after.least()
        block = after
    return needed
