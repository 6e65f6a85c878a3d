"""Something that happened with a customer: a call, a visit, a note. Together they are the timeline."""

from datetime import date, datetime
from enum import StrEnum

from smallcrm.domain.record import dataclass


class ActivityKind(StrEnum):
    CALL = "call"
    VISIT = "visit"
    MEETING = "meeting"
    MESSAGE = "message"
    NOTE = "note"
    SERVICE = "service"


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One entry of the timeline; `is_automatic` marks what the program wrote itself.

    `happened_on` is the day as people say it, `at` the moment when it is known. `person_id` is the person
    of a company it was with, itself a customer; `minutes` is how long it took.
    """

    id: int | None = None
    customer_id: int | None = None
    person_id: int | None = None
    asset_id: int | None = None
    reminder_id: int | None = None
    kind: ActivityKind = ActivityKind.NOTE
    happened_on: date
    at: datetime | None = None
    minutes: int | None = None
    text: str = ""
    result: str = ""
    who: str = ""
    is_automatic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DealActivity:
    """An activity was about a deal."""

    id: int | None = None
    customer_id: int | None = None
    deal_id: int | None = None
    activity_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityTemplate:
    """What one often writes down: a text to begin from, and how long it takes, in minutes."""

    id: int | None = None
    name: str
    kind: ActivityKind = ActivityKind.CALL
    text: str = ""
    minutes: int | None = None
    position: int = 0
