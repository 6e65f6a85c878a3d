"""What a business says about its reminders: when it works and how often it may be a nuisance."""

from datetime import date

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.holidays import WorkingDays


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderSettings:
    """The working week, holidays and closed days of a business, and its stop rules.

    `most_notices` is how often a customer is contacted about one reminder at most, None for as often as it
    takes; `days_between` how many days lie between two contacts at least.
    """

    id: int | None = 1
    working_days: tuple[int, ...] = (0, 1, 2, 3, 4)
    holiday_country: str = ""
    holiday_region: str = ""
    closed_days: tuple[str, ...] = ()
    most_notices: int | None = None
    days_between: int = 0
    obeys_do_not_contact: bool = True

    @property
    def calendar(self) -> WorkingDays:
        """Say which days are working days."""
        return WorkingDays(
            weekdays=self.working_days,
            country=self.holiday_country,
            region=self.holiday_region,
            closed=frozenset(date.fromisoformat(day) for day in self.closed_days),
        )
