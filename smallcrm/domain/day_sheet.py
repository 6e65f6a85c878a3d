"""A row of the day sheet, in words of its language."""

from smallcrm.domain.record import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLine:
    """Whom to call and about what; `last_note` is what was noted the last time."""

    when: str
    who: str
    phone: str
    what: str
    last_note: str = ""
