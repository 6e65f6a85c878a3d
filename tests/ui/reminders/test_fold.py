"""The head of a page gives up the words of its buttons before those of its title."""

import pytest

from smallcrm.domain.reminder import Reminder
from smallcrm.services import reminders
from smallcrm.ui.reminders.page import LIST, MONTH
from tests.builders import TODAY, a_customer


@pytest.mark.parametrize("view", [MONTH, LIST])
@pytest.mark.parametrize("width", [1440, 1280, 1100, 960])
def test_the_title_is_read_whole_at_every_width(window, qtbot, view, width):
    store = window.ctx.store
    a_customer(store, owner="Anna")  # with work shared out the head holds one button more
    reminders.add(store, Reminder(title="Ring", due_on=TODAY))
    window.resize(width, 720)
    window.go("reminders", view)
    qtbot.wait(50)
    header = window.page._header
    assert header.title.width() >= header.title.sizeHint().width()
