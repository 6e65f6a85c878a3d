"""What the morning asks about and offers: a doubtful reading, a letter to whoever does not answer."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from smallcrm.domain.asset import MeterReading
from smallcrm.domain.changes import Changes
from smallcrm.domain.quote import Quote
from smallcrm.domain.reminder import Reminder, Result
from smallcrm.domain.sale import Sale
from smallcrm.services import assets, reminders
from smallcrm.ui.asking import FormDialog
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.press_line import PressLine
from smallcrm.ui.mailings.letters import LetterDialog
from smallcrm.ui.today.calls import CallDialog
from smallcrm.ui.today.page import TodayPage
from tests.builders import TODAY, a_car, a_customer
from tests.ui.questions import answer


@pytest.fixture
def car(store):
    anna = a_customer(store, "Anna Bell", phones=("07700 900123",), city="Leeds")
    made = a_car(store, anna, next_service_on=TODAY)
    assets.read_meter(
        store, MeterReading(asset_id=made.id, read_on=TODAY - timedelta(days=190), value=130_200)
    )
    return made


def test_serviced_asks_about_a_reading_below_the_last_one(ctx, show, car, qtbot):
    page = show(TodayPage(ctx))
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    (dialog,) = page.findChildren(FormDialog)
    dialog.form.set_value("reading", 124_500)
    said = answer(dialog, "Correct it")
    dialog.form.submitted.emit()
    assert "124,500 km is less than the 130,200 km of 15 May 2026." in said
    assert ctx.store.reminders.get(1).is_open
    assert dialog.focusWidget() is dialog.form.editor("reading")
    dialog.form.set_value("reading", 142_500)
    dialog.form.submitted.emit()
    assert not ctx.store.reminders.get(1).is_open
    assert [each.value for each in ctx.store.readings.where("1")] == [130_200, 142_500]


def test_a_doubtful_reading_is_kept_if_somebody_says_so(ctx, show, car, qtbot):
    page = show(TodayPage(ctx))
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    (dialog,) = page.findChildren(FormDialog)
    dialog.form.set_value("reading", 124_500)
    answer(dialog, "Keep it anyway")
    dialog.form.submitted.emit()
    assert [each.value for each in ctx.store.readings.where("1")] == [130_200, 124_500]


@pytest.fixture
def missed_twice(store, car):
    customer = store.customers.get(car.customer_id)
    added = reminders.add(
        store, Reminder(customer_id=customer.id, asset_id=car.id, title="Winter tyres", due_on=TODAY)
    )
    for day in (2, 1):
        again = TODAY - timedelta(days=day - 1)
        reminders.attempt(
            store, added.id or 0, on=TODAY - timedelta(days=day), result=Result.NO_ANSWER, again_on=again
        )
    return added


def test_the_third_time_nobody_answers_a_letter_is_a_button_away(window, missed_twice, qtbot):
    window.refresh(Changes())
    window.page.show_item(missed_twice.id)
    qtbot.keyClick(window.page.list, Qt.Key.Key_L)
    (dialog,) = window.page.findChildren(CallDialog)
    qtbot.keyClick(dialog.outcomes, Qt.Key.Key_2)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    (button,) = [
        each for each in window.findChildren(QPushButton)
        if each.text() == "Write a letter" and each.isVisible()
    ]  # fmt: skip
    button.click()
    (letter,) = window.findChildren(LetterDialog)
    text = letter.text.value()
    assert "Dear Anna Bell" in text
    assert "It is about Ford Focus (LK19 ABC)." in text
    assert "Winter tyres" not in text, "what we noted for ourselves is nobody else's to read"
    assert "{" not in text
    letter.reject()
    assert window.ctx.remembered("mailings.letter") is None


def test_the_first_time_nothing_is_offered(ctx, show, car, qtbot):
    offered = []
    ctx.offered.connect(offered.append)
    page = show(TodayPage(ctx))
    qtbot.keyClick(page.list, Qt.Key.Key_L)
    (dialog,) = page.findChildren(CallDialog)
    qtbot.keyClick(dialog.outcomes, Qt.Key.Key_2)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert offered == []


def test_the_panel_offers_the_letter_as_long_as_it_is_due(ctx, show, missed_twice):
    reminders.attempt(ctx.store, missed_twice.id or 0, on=TODAY, result=Result.NO_ANSWER, again_on=TODAY)
    wanted = []
    ctx.form_requested.connect(lambda name, facts: wanted.append((name, facts["due"].reminder.id)))
    page = show(TodayPage(ctx))
    page.show_item(missed_twice.id)
    page._show_panel()
    (button,) = [each for each in page.panel.findChildren(QPushButton) if each.text() == "Write a letter"]
    button.click()
    assert wanted == [("missed_letter", missed_twice.id)]


def test_the_panel_has_money_owed_and_the_open_quote_in_sight(ctx, show, store, car):
    with store.step("import"):
        store.sales.add(
            Sale(customer_id=car.customer_id, sold_on=TODAY - timedelta(days=60), amount=24_000,
                 currency="GBP", text="Brakes", due_on=TODAY - timedelta(days=30), created_at=store.now())
        )  # fmt: skip
        store.quotes.add(
            Quote(customer_id=car.customer_id, title="Winter tyres", total=48_000, currency="GBP",
                  created_at=store.now(), updated_at=store.now())
        )  # fmt: skip
    page = show(TodayPage(ctx))
    page.list.select_first()
    page._show_panel()
    lines = [line.text() for line in page.panel.findChildren(PressLine)]
    assert any(line.startswith("Owes £240") for line in lines)
    assert "Winter tyres" in lines
    assert any(label.text() == "Money and quotes" for label in page.panel.findChildren(Label))
