"""A list of people to call for one purpose, and what came of each call."""

from datetime import date, datetime
from enum import StrEnum

from smallcrm.domain.record import dataclass

LEFT_OUT_DAYS = 14
"""Who was called so many days ago or less is left out of a new list unless asked for."""


class CallResult(StrEnum):
    """What a call came to. Only "" is still to be called; AGAIN and NO_ANSWER come back."""

    INTERESTED = "interested"
    WILL_COME = "will_come"
    AGAIN = "again"
    NO_ANSWER = "no_answer"
    NOT_INTERESTED = "not_interested"
    WRONG_NUMBER = "wrong_number"


COMES_BACK = frozenset({CallResult.AGAIN, CallResult.NO_ANSWER})


@dataclass(frozen=True, slots=True, kw_only=True)
class CallList:
    """A purpose, a script and what it costs, in minor units of `currency`."""

    id: int | None = None
    name: str
    purpose: str = ""
    script: str = ""
    cost: int | None = None
    currency: str = ""
    begun_on: date
    closed_on: date | None = None
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One person of a call list. `result` "" is still to be called; `again_on` when to try again."""

    id: int | None = None
    customer_id: int | None = None
    call_list_id: int | None = None
    position: int = 0
    result: str = ""
    called_on: date | None = None
    again_on: date | None = None
    tries: int = 0
    note: str = ""
    activity_id: int | None = None
    deal_id: int | None = None
