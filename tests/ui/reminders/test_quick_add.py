"""A reminder in one line, in three languages: what, which day, what time."""

from datetime import date, time

import pytest

from smallcrm.ui.kit.times import read_time
from smallcrm.ui.reminders.quick_add import read_line
from tests.builders import TODAY

DAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("text", "title", "day", "at"),
    [
        ("Nadia tires Friday 10am", "Nadia tires", date(2026, 11, 27), time(10)),
        ("Nadia tires 10:30 on Friday", "Nadia tires", date(2026, 11, 27), time(10, 30)),
        ("Order toner", "Order toner", DAY, None),
        ("Ring about invoice 2041", "Ring about invoice 2041", DAY, None),
        ("Send papers in 2 weeks", "Send papers", date(2026, 12, 5), None),
        ("Friday", "Friday", DAY, None),
        ("Позвонить Ольге завтра 14:30", "Позвонить Ольге", date(2026, 11, 22), time(14, 30)),
        ("Шины во вторник", "Шины", date(2026, 11, 24), None),
        ("明天给王敏打电话", "给王敏打电话", date(2026, 11, 22), None),
    ],
)
def test_day_and_time_are_taken_off_the_line(text, title, day, at):
    assert read_line(text, today=TODAY, day=DAY) == (title, day, at)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("9:30", time(9, 30)),
        ("9.30", time(9, 30)),
        ("14", time(14)),
        ("2pm", time(14)),
        ("12 am", time(0)),
        ("12pm", time(12)),
        ("下午2点", time(14)),
        ("в 14:30", time(14, 30)),
        ("25:00", None),
        ("13pm", None),
        ("soon", None),
        ("", None),
    ],
)
def test_times_are_read_as_people_write_them(text, at):
    assert read_time(text) == at
