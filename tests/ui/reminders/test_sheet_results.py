"""The day sheet comes back from the counter: its results are typed in, row after row, by keyboard alone."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from smallcrm.domain.reminder import Reminder
from smallcrm.services import reminders
from smallcrm.ui.reminders.printing import open_day_sheet
from smallcrm.ui.reminders.sheet_results import keep_sheet, kept_sheet, open_results
from smallcrm.ui.today.page import TodayPage
from tests.builders import TODAY, a_customer
from tests.ui.finding import button_named


@pytest.fixture
def ids(store) -> list[int]:
    made = []
    for number in range(20):
        customer = a_customer(store, f"Customer {number}", phones=(f"07700 9000{number:02}",))
        added = reminders.add(store, Reminder(customer_id=customer.id, title=f"Call {number}", due_on=TODAY))
        made.append(added.id or 0)
    return made[::-1]


@pytest.fixture
def page(ctx, show, ids):
    keep_sheet(ctx, ids)
    return show(TodayPage(ctx))


def shown(results) -> tuple[str, str]:
    return results.dialog.accessibleName(), results.dialog.accessibleDescription()


def test_twenty_results_are_typed_in_the_order_of_the_sheet(page, ctx, ids, qtbot):
    results = open_results(ctx, page)
    for row in range(20):
        title, place = shown(results)
        assert title == f"Call with Customer {19 - row}"
        assert place.startswith(f"Row {row + 1} of 20")
        qtbot.keyClick(results.dialog.outcomes, Qt.Key.Key_1 if row % 2 else Qt.Key.Key_2)
        qtbot.keyClicks(results.dialog.note, f"row {row + 1}")
        qtbot.keyClick(results.dialog, Qt.Key.Key_Return)
    found = {id_: ctx.store.reminders.get(id_) for id_ in ids}
    assert [found[id_].is_open for id_ in ids] == [row % 2 == 0 for row in range(20)]
    assert found[ids[0]].snoozed_until == TODAY + timedelta(days=2)  # a Monday: tomorrow is a Sunday
    notes = ctx.store.query("SELECT text FROM activity ORDER BY id")
    assert [note for (note,) in notes] == [f"row {row + 1}" for row in range(20)]
    ctx.undo()
    assert ctx.store.reminders.get(ids[-1]).is_open


def test_a_row_is_passed_over_and_rows_with_a_result_are_not_asked_about(page, ctx, ids, qtbot):
    reminders.complete(ctx.store, ids[1], done_on=TODAY)
    reminders.snooze(ctx.store, ids[2], until=TODAY + timedelta(days=3))
    results = open_results(ctx, page)
    assert shown(results)[1].startswith("Row 1 of 20")
    button_named(results.dialog, "Next row").click()
    assert shown(results)[1].startswith("Row 4 of 20")
    assert ctx.store.reminders.get(ids[0]).is_open
    results.dialog.reject()
    again = open_results(ctx, page)
    assert shown(again)[1].startswith("Row 1 of 20")
    again.dialog.reject()


def test_after_the_last_row_it_says_so(page, ctx, ids, qtbot):
    reminders.complete_many(ctx.store, ids, done_on=TODAY)
    with qtbot.waitSignal(ctx.told) as told:
        assert open_results(ctx, page) is None
    assert told.args[0] == "Every row of the sheet has its result."


def test_a_saved_sheet_is_the_one_whose_results_are_typed_in(ctx, show, ids, tmp_path, qtbot):
    page = show(TodayPage(ctx))
    dialog = open_day_sheet(ctx, page, ids[:3], "Today")
    assert not button_named(dialog, "Type in the results").isEnabled()
    qtbot.waitUntil(lambda: dialog.is_ready, timeout=15_000)
    dialog.save_to(tmp_path / "sheet.pdf")
    assert kept_sheet(ctx) == ids[:3]
    button_named(dialog, "Type in the results").click()
    assert not dialog.isVisible()
