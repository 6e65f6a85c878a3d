"""Writing open reminders for calendars: iCalendar, an entry with an alarm for each.

Source: RFC 5545. Every reminder is one day or one time; when it comes back is decided when it is done,
so no rule of repetition is written.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from smallcrm.domain.asset import identifier
from smallcrm.domain.customer import full_address
from smallcrm.spreadsheets.writing.export import ReminderLine, Words
from smallcrm.spreadsheets.writing.vcard_out import escaped, folded

MORNING = 9
"""The hour at which the alarm of a whole day rings."""


def write_calendar(path: Path, lines: Iterable[ReminderLine], words: Words, *, now: datetime) -> int:
    """Write an entry for each reminder. Returns how many."""
    count = 0
    with path.open("w", encoding="utf-8", errors="replace", newline="") as file:
        head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//smallcrm//smallcrm//EN", "CALSCALE:GREGORIAN")
        file.write("".join(f"{each}\r\n" for each in head))
        for line in lines:
            file.write("".join(f"{folded(each)}\r\n" for each in event(line, words, now=now)))
            count += 1
        file.write("END:VCALENDAR\r\n")
    return count


def event(line: ReminderLine, words: Words, *, now: datetime) -> Iterator[str]:
    """Write one entry as lines that are not folded yet."""
    reminder = line.reminder
    name = (line.customer.name or line.customer.company) if line.customer else ""
    title = words.title(reminder, line.asset)
    yield "BEGIN:VEVENT"
    yield f"UID:{uid(line)}"
    yield f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    if reminder.due_time is None:
        yield f"DTSTART;VALUE=DATE:{reminder.due_on:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{reminder.due_on + timedelta(days=1):%Y%m%d}"
        yield "TRANSP:TRANSPARENT"
    else:
        yield f"DTSTART:{reminder.due_on:%Y%m%d}T{reminder.due_time:%H%M%S}"
        yield "DURATION:PT30M"
    yield f"SUMMARY:{escaped(': '.join(filter(None, (title, name))))}"
    about = (line.phone, identifier(line.asset) if line.asset else "", reminder.note)
    if any(about):
        yield f"DESCRIPTION:{escaped(chr(10).join(filter(None, about)))}"
    if line.customer and (address := full_address(line.customer)):
        yield f"LOCATION:{escaped(address)}"
    for trigger in _triggers(line):
        yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{escaped(title)}", trigger, "END:VALARM")
    yield "END:VEVENT"


def uid(line: ReminderLine) -> str:
    """Name an entry the same at every export, so that a calendar moves it instead of adding another."""
    made = line.reminder.created_at
    stamp = f"{made.astimezone(UTC):%Y%m%dT%H%M%S%fZ}" if made else "0"
    return f"reminder-{line.reminder.id}-{stamp}@smallcrm"


def _triggers(line: ReminderLine) -> Iterator[str]:
    """Ring on the day, or a quarter of an hour before the time, and as early as the reminder asks for."""
    reminder = line.reminder
    yield f"TRIGGER:PT{MORNING}H" if reminder.due_time is None else "TRIGGER:-PT15M"
    if reminder.lead_days:
        hours = 24 - MORNING if reminder.due_time is None else 0
        days = reminder.lead_days - 1 if hours else reminder.lead_days
        yield f"TRIGGER:-P{days}D" + (f"T{hours}H" if hours else "")
