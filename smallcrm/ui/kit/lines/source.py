"""What a grid of lines shows, and what it asks of whoever knows what the lines mean."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

from smallcrm.domain.record import dataclass

Index = QModelIndex | QPersistentModelIndex

NAME = "name"
"""The column of words: the first, as wide as there is room, with a second smaller line."""

ROW = 50
"""Height of a line before the text size."""
PADDING = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class GridColumn:
    """A column beside the words: its name in code, title, width before the text size, what to type."""

    name: str
    title: str
    width: int = 90
    hint: str = ""
    can_edit: bool = True


@dataclass(frozen=True, slots=True)
class GridCell:
    """What stands in a cell. `note` is its second line, `warning` a second line in amber that is pressed."""

    text: str
    note: str = ""
    tone: str = "text"
    weight: int = 0
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """Something a line can be made from: its key in code, its name, and what stands at the right."""

    key: str
    text: str
    detail: str = ""


class LineSource(Protocol):
    """The lines and what they mean. `is_whole` lines have words only, over the whole width."""

    def count(self) -> int: ...
    def is_whole(self, row: int) -> bool: ...
    def cell(self, row: int, name: str) -> GridCell: ...
    def sentence(self, row: int) -> str: ...
    def typed(self, row: int, name: str) -> str: ...
    def note(self, row: int) -> str: ...
    def put(self, row: int, name: str, text: str) -> bool: ...
    def put_note(self, row: int, text: str) -> None: ...
    def begin(self) -> int: ...
    def is_empty(self, row: int) -> bool: ...
    def offers(self, text: str) -> Sequence[Offer]: ...
    def take(self, row: int, key: str) -> None: ...
    def move(self, row: int, to: int) -> None: ...
    def copy(self, row: int) -> None: ...
    def remove(self, row: int) -> None: ...
    def paste(self, row: int, cells: Sequence[Sequence[str]]) -> int: ...
