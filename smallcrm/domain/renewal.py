"""Where the renewal of a policy or a contract stands, and how many are kept."""

from datetime import date
from enum import StrEnum

from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder, comes_up_on


class Stage(StrEnum):
    """The row a renewal passes along. Not due and to call follow from the dates; the others are said."""

    NOT_DUE = "not_due"
    TO_CALL = "to_call"
    QUOTED = "quoted"
    RENEWED = "renewed"
    LOST = "lost"


OPEN_STAGES = (Stage.NOT_DUE, Stage.TO_CALL, Stage.QUOTED)


def stage(reminder: Reminder, *, today: date) -> Stage:
    """Say where a renewal stands."""
    if reminder.stage:
        return Stage(reminder.stage)
    if not reminder.is_open:
        return Stage.LOST if reminder.is_dismissed else Stage.RENEWED
    return Stage.NOT_DUE if comes_up_on(reminder) > today else Stage.TO_CALL


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """How many of the renewals of a span were kept, were lost, and are still open."""

    renewed: int = 0
    lost: int = 0
    open: int = 0

    @property
    def percent(self) -> float | None:
        """The share that was kept of those decided, 0 to 100; None while nothing is."""
        decided = self.renewed + self.lost
        return 100 * self.renewed / decided if decided else None
