"""A wish to be reminded is found at the end of a line in three languages, and nowhere else."""

from datetime import date

import pytest

from smallcrm.ui.customers.reminding import wish
from tests.builders import TODAY


@pytest.mark.parametrize(
    ("line", "text", "day"),
    [
        ("Wants winter tyres, remind me Friday", "Wants winter tyres", date(2026, 11, 27)),
        ("Will think about it. Remind me in 2 weeks", "Will think about it", date(2026, 12, 5)),
        ("Away – remind on 3 Dec", "Away", date(2026, 12, 3)),
        ("remind me tomorrow", "", date(2026, 11, 22)),
        ("Подумает, напомнить через неделю", "Подумает", date(2026, 11, 28)),
        ("Просил КАСКО, напомни в пятницу", "Просил КАСКО", date(2026, 11, 27)),
        ("想换轮胎，下周三提醒我", "想换轮胎", date(2026, 11, 25)),
        ("想换轮胎，提醒我明天", "想换轮胎", date(2026, 11, 22)),
    ],
)
def test_a_wish_gives_the_day_and_leaves_the_rest(line, text, day):
    assert wish(line, TODAY) == (text, day)


@pytest.mark.parametrize(
    "line",
    [
        "Called on Friday",
        "Asked to remind his wife",
        "Remind me yesterday",
        "Не забыть напоминание",
        "提醒",
        "",
    ],
)
def test_other_lines_are_left_alone(line):
    assert wish(line, TODAY) is None
