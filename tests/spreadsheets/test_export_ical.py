"""Calendars get each open reminder once, however often it is exported."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import Customer
from smallcrm.domain.recurrence import Recurrence
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.spreadsheets.writing.export import ReminderLine
from smallcrm.spreadsheets.writing.ical_out import uid, write_calendar
from tests.spreadsheets.cards import objects, plain, unfold
from tests.spreadsheets.plain_words import WORDS

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
REMINDER = Reminder(
    id=12,
    kind=ReminderKind.POLICY,
    title="Renew; call, first",
    due_on=date(2026, 12, 31),
    repeat=Recurrence(),
    note="Ask for\nthe new car",
    created_at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
)
LI_WEI = Customer(name="Li Wei", address="4 Lane", city="Ashcombe")
LINE = ReminderLine(REMINDER, LI_WEI, "+44 7700 900417", Asset(plate="LK19 ABC"))


def calendar_of(tmp_path, *lines) -> bytes:
    path = tmp_path / "due.ics"
    assert write_calendar(path, lines, WORDS, now=NOW) == len(lines)
    return path.read_bytes()


def test_a_whole_day(tmp_path):
    (event,) = objects(calendar_of(tmp_path, LINE), "VEVENT")
    found = dict(event)
    assert (found["DTSTART;VALUE=DATE"], found["DTEND;VALUE=DATE"]) == ("20261231", "20270101")
    assert plain(found["SUMMARY"]) == "Renew; call, first: Li Wei"
    assert found["DTSTAMP"] == "20261121T093000Z"
    assert plain(found["LOCATION"]) == "4 Lane, Ashcombe"
    assert "RRULE" not in found


def test_what_is_needed_for_the_call_is_in_the_description(tmp_path):
    (event,) = objects(calendar_of(tmp_path, LINE), "VEVENT")
    descriptions = [plain(value) for head, value in event if head == "DESCRIPTION"]
    assert descriptions[0] == "+44 7700 900417\nLK19 ABC\nAsk for\nthe new car"


def test_a_time_of_day(tmp_path):
    timed = LINE._replace(reminder=replace(REMINDER, due_time=time(14, 30)))
    (event,) = objects(calendar_of(tmp_path, timed), "VEVENT")
    assert dict(event)["DTSTART"] == "20261231T143000"
    assert [value for head, value in event if head == "TRIGGER"] == ["-PT15M"]


def test_the_alarm_rings_in_the_morning_and_as_early_as_was_asked_for(tmp_path):
    early = LINE._replace(reminder=replace(REMINDER, lead_days=30))
    (alarm, *others) = objects(calendar_of(tmp_path, early), "VALARM")
    assert dict(alarm)["TRIGGER"] == "PT9H"
    assert "-P29DT15H" in [value for other in others for _, value in other]


def test_an_entry_keeps_its_name_when_the_reminder_moves():
    moved = LINE._replace(reminder=replace(REMINDER, due_on=date(2027, 1, 5), title="Other"))
    another = LINE._replace(reminder=replace(REMINDER, id=13))
    assert uid(moved) == uid(LINE) != uid(another)


def test_a_reminder_about_nobody(tmp_path):
    bare = ReminderLine(Reminder(id=1, title="Order oil", due_on=date(2026, 12, 1)), None, "", None)
    (event,) = objects(calendar_of(tmp_path, bare), "VEVENT")
    assert dict(event)["SUMMARY"] == "Order oil"
    assert dict(event)["UID"] == "reminder-1-0@smallcrm"


def test_nothing_due_is_still_a_calendar(tmp_path):
    assert unfold(calendar_of(tmp_path)) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//smallcrm//smallcrm//EN",
        "CALSCALE:GREGORIAN",
        "END:VCALENDAR",
    ]
