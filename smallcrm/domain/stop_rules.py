"""How often a customer may be contacted about a reminder: asking too often loses what was to be kept."""

from datetime import date, timedelta
from enum import StrEnum

from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder, Result, next_notice
from smallcrm.domain.reminder_settings import ReminderSettings


class Stop(StrEnum):
    """Why a customer is not to be contacted now."""

    DO_NOT_CONTACT = "do_not_contact"
    ENOUGH = "enough"
    TOO_SOON = "too_soon"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contacted:
    """How often a customer was contacted about a reminder, and when any contact with them was last."""

    times: int = 0
    last_on: date | None = None


def stop(
    settings: ReminderSettings, contacted: Contacted, *, is_do_not_contact: bool, today: date
) -> Stop | None:
    """Say why a customer is not to be contacted about a reminder today, or None if nothing speaks against it.

    The reminder stays on every list all the same: it is the call that is stopped, not the work.
    """
    if is_do_not_contact and settings.obeys_do_not_contact:
        return Stop.DO_NOT_CONTACT
    if settings.most_notices is not None and contacted.times >= settings.most_notices:
        return Stop.ENOUGH
    rest = timedelta(days=settings.days_between)
    if rest and contacted.last_on is not None and today < contacted.last_on + rest:
        return Stop.TOO_SOON
    return None


def again_on(reminder: Reminder, result: str, *, on: date, settings: ReminderSettings) -> date:
    """Suggest when to contact again after an attempt.

    Nobody answered: the next working day. Otherwise the next notice, or the due day, or a week later when
    that has passed. Never sooner than the stop rules allow.
    """
    if result in {Result.NO_ANSWER, Result.WRONG_NUMBER}:
        day = on + timedelta(days=1)
    else:
        day = next_notice(reminder, after=on) or on + timedelta(days=7)
    day = max(day, on + timedelta(days=settings.days_between))
    for _ in range(31):
        if settings.calendar(day):
            return day
        day += timedelta(days=1)
    return day
