"""A customer with all that belongs to them, as a page, a card or an export needs it."""

from datetime import date

from smallcrm.domain.activity import Activity
from smallcrm.domain.asset import Asset, MeterReading
from smallcrm.domain.customer import ContactDetail, ContactKind, Customer
from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.sale import Sale


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeCustomer:
    """One customer and their details, things, dates and past. Lists are oldest first."""

    customer: Customer
    contacts: tuple[ContactDetail, ...] = ()
    tags: tuple[str, ...] = ()
    assets: tuple[Asset, ...] = ()
    readings: tuple[MeterReading, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    activities: tuple[Activity, ...] = ()
    sales: tuple[Sale, ...] = ()

    def details(self, kind: ContactKind) -> list[ContactDetail]:
        """List the details of a kind, the preferred one first."""
        return sorted(
            (detail for detail in self.contacts if detail.kind is kind),
            key=lambda detail: not detail.is_preferred,
        )

    @property
    def last_contact(self) -> date | None:
        """The day somebody last called, met or wrote."""
        return max((done.happened_on for done in self.activities if is_contact(done)), default=None)

    @property
    def next_reminder(self) -> Reminder | None:
        """The open reminder that falls due first."""
        waiting = [reminder for reminder in self.reminders if reminder.is_open]
        return min(waiting, key=lambda reminder: (reminder.due_on, reminder.id or 0), default=None)


def is_contact(activity: Activity) -> bool:
    """Say whether somebody was in touch: a note to oneself and what the program wrote are not."""
    return not activity.is_automatic and activity.kind != "note"
