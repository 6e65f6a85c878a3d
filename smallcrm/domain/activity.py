"""Something that happened with a customer: a call, a visit, a note. Together they are the timeline."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class ActivityKind(StrEnum):
    CALL = "call"
    VISIT = "visit"
    MESSAGE = "message"
    NOTE = "note"
    SERVICE = "service"


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One entry of the timeline; `is_automatic` marks what the program wrote itself.

    `happened_on` is the day as people say it, `at` the moment when it is known.
    """

    id: int | None = None
    customer_id: int | None = None
    asset_id: int | None = None
    reminder_id: int | None = None
    kind: ActivityKind = ActivityKind.NOTE
    happened_on: date
    at: datetime | None = None
    text: str = ""
    result: str = ""
    who: str = ""
    is_automatic: bool = False
