"""What changed from one version of a quote to the next, line by line."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import StrEnum

from smallcrm.domain.quote import QuoteLine
from smallcrm.domain.record import dataclass


class Change(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


FIELDS = (
    *("name", "note", "quantity", "unit", "price", "discount_percent", "discount_amount", "tax_percent"),
    "counted",
)
"""What of a line a customer sees; our cost is nobody's business."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChange:
    """A line that came, went or became another; `fields` names what differs in it."""

    change: Change
    before: QuoteLine | None = None
    after: QuoteLine | None = None
    fields: tuple[str, ...] = ()

    @property
    def line(self) -> QuoteLine:
        """The line as it is now, or as it was."""
        line = self.after or self.before
        assert line is not None  # noqa: S101 - one of the two is there
        return line


def changes(before: Sequence[QuoteLine], after: Sequence[QuoteLine]) -> list[LineChange]:
    """Compare the lines of two versions in the order of the later one.

    Lines are the same thing by their product, else by their name; of those without a partner, as many as
    stand at the same place count as changed, the others as gone and come.
    """
    found: list[LineChange] = []
    matcher = SequenceMatcher(None, [_key(line) for line in before], [_key(line) for line in after], False)
    for what, start, stop, from_, to in matcher.get_opcodes():
        olds, news = before[start:stop], after[from_:to]
        if what in ("equal", "replace"):
            paired = min(len(olds), len(news))
            found += [
                LineChange(change=Change.CHANGED, before=old, after=new, fields=fields)
                for old, new in zip(olds, news, strict=False)
                if (fields := _differing(old, new))
            ]
            olds, news = olds[paired:], news[paired:]
        found += [LineChange(change=Change.REMOVED, before=line) for line in olds]
        found += [LineChange(change=Change.ADDED, after=line) for line in news]
    return found


def _key(line: QuoteLine) -> tuple[str, int | str]:
    return line.kind.value, line.product_id or line.name.casefold()


def _differing(old: QuoteLine, new: QuoteLine) -> tuple[str, ...]:
    return tuple(name for name in FIELDS if getattr(old, name) != getattr(new, name))
