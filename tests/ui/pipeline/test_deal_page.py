"""The page of one deal: opened from everywhere, moved, won, lost, planned and written about by keys."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from smallcrm.db.reads import deal_page as queries
from smallcrm.domain.activity import ActivityKind, ActivityTemplate
from smallcrm.domain.deal import Deal
from smallcrm.services import activities, deal_quotes, deals, maintenance, quotes
from smallcrm.ui import finding
from smallcrm.ui.activity_form import open_activity_form
from smallcrm.ui.asking import FormDialog
from smallcrm.ui.kit.command_box import Request
from smallcrm.ui.pipeline import of_quote
from smallcrm.ui.pipeline.deal_page import DealPage
from tests.builders import TODAY, a_customer

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(store):
    return {each.code: each for each in deals.stages(store, 1)}


@pytest.fixture
def deal(store) -> Deal:
    begun = TODAY - timedelta(days=4)
    customer = a_customer(store)
    return deals.add(
        store,
        Deal(
            customer_id=customer.id,
            title="Four vans",
            value=1000_00,
            currency="USD",
            opened_on=begun,
            stage_since=begun,
        ),
        tags=["big"],
    )


@pytest.fixture
def page(ctx, show, deal):
    made = DealPage(ctx)
    made.show_item(deal.id)
    return show(made)


def rows(page) -> list[str]:
    shown = page.timeline.rows
    return [row.title for row in shown._rows if hasattr(row, "body")]


def press(page, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    page.timeline.setFocus()
    QTest.keyClick(page.timeline, key, modifier)


def dialog_of(page) -> FormDialog:
    return [each for each in page.window().findChildren(QDialog) if each.isVisible()][-1]


def test_it_shows_where_the_deal_stands(page, stage):
    assert page._title.text() == "Four vans"
    assert "for 4 days" in page._facts.text()
    assert [button.text() for button in page.stages.buttons] == ["New", "Talking", "Quote sent", "Agreed"]
    assert "4 days" in page.stages.buttons[0].accessibleName().replace("(s)", "s")
    assert rows(page) == ["Opened in “New”"]


def test_ctrl_and_an_arrow_move_it_to_the_next_stage(page, store, deal, stage, qtbot):
    page.timeline.setFocus()
    qtbot.waitUntil(page.timeline.hasFocus)
    QTest.keyClick(page.timeline, Qt.Key.Key_Right, CTRL)
    assert store.deals.get(deal.id).stage_id == stage["talking"].id
    assert rows(page) == ["Moved to “Talking”", "Opened in “New”"]
    maintenance.undo_step(store)
    assert rows(page) == ["Opened in “New”"]


def test_a_stage_is_pressed_by_key(page, store, deal, stage):
    button = page.stages.buttons[2]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert store.deals.get(deal.id).stage_id == stage["quoted"].id


def test_it_is_won_lost_and_opened_again(page, store, deal, stage):
    press(page, Qt.Key.Key_X)
    reason = store.lost_reasons.where("code = 'competitor'")[0]
    dialog_of(page).form.set_value("reason", str(reason.id))
    assert dialog_of(page).save()
    dialog_of(page).accept()
    assert store.deals.get(deal.id).lost_reason_id == reason.id
    assert page._again.isVisible()
    assert not page._win.isVisible()
    page._again.click()
    assert store.deals.get(deal.id).stage_id == stage["new"].id
    press(page, Qt.Key.Key_W)
    dialog_of(page).form.set_value("amount", 900_00)
    assert dialog_of(page).save()
    dialog_of(page).accept()
    assert store.deals.get(deal.id).value == 900_00
    assert [sale.amount for sale in store.sales.where("1")] == [900_00]


def test_the_next_step_is_planned_and_done(page, store, deal):
    press(page, Qt.Key.Key_R)
    form = dialog_of(page)
    form.form.set_value("title", "Call about the vans")
    form.form.set_value("until", TODAY)
    assert form.save()
    form.accept()
    assert page.shown.step.title == "Call about the vans"
    press(page, Qt.Key.Key_D)
    assert page.shown.step is None
    assert "Call about the vans" in rows(page)
    following = dialog_of(page)
    following.form.set_value("title", "Send the offer")
    assert following.save()
    following.accept()
    # What was done about the step before stays in the story.
    assert "Call about the vans" in rows(page)
    assert page.shown.step.title == "Send the offer"


def test_a_line_is_written_into_its_story(page, store, deal, qtbot):
    qtbot.keyClicks(page.line.edit, "Wants a fifth van, remind me tomorrow")
    QTest.keyClick(page.line.edit, Qt.Key.Key_Return)
    assert rows(page)[0] == "Wants a fifth van"
    assert page.shown.step.due_on == TODAY + timedelta(days=1)
    assert [each.deal_id for each in store.deal_activities.where("1")] == [deal.id]
    maintenance.undo_step(store)
    assert rows(page) == ["Opened in “New”"]
    assert page.shown.step is None


def test_a_template_fills_in_kind_text_and_duration(page, ctx, store, deal):
    activities.edit_templates(
        store, [ActivityTemplate(name="Site visit", kind=ActivityKind.MEETING, text="Measured", minutes=45)]
    )
    press(page, Qt.Key.Key_L)
    form = dialog_of(page)
    template = store.activity_templates.where("1")[0]
    form.form.set_value("template", str(template.id))
    assert form.save()
    form.accept()
    (entry,) = store.activities.where("1")
    assert (entry.kind, entry.text, entry.minutes) == (ActivityKind.MEETING, "Measured", 45)
    assert rows(page)[0] == "Measured"
    again = open_activity_form(ctx, page, entry=entry)
    again.form.set_value("deal", "")
    assert again.save()
    again.accept()
    assert rows(page) == ["Opened in “New”"]


def test_its_quote_gives_it_its_value(page, ctx, store, deal, qtbot):
    with qtbot.waitSignal(ctx.go_requested) as gone:
        press(page, Qt.Key.Key_Q)
    quote = store.quotes.get(store.deals.get(deal.id).quote_id)
    assert gone.args == ["quote", quote.id]
    assert quote.title == "Four vans"
    other = quotes.add(store, quotes.begin(store, deal.customer_id, today=TODAY))
    with store.step("quote_edited", title=""):
        store.write("UPDATE quote SET total = 70000 WHERE id = :id", id=other.quote.id)
    deal_quotes.link(store, deal.id, other.quote.id)
    assert store.deals.get(deal.id).value == 700_00
    maintenance.undo_step(store)
    assert store.deals.get(deal.id).value == 1000_00


def test_a_quote_makes_a_deal_of_its_own(store, deal):
    quote = quotes.add(store, quotes.begin(store, deal.customer_id, today=TODAY)).quote
    with store.step("quote_edited", title=""):
        store.write("UPDATE quote SET title = 'Tyres' WHERE id = :id", id=quote.id)
    made = deal_quotes.begin_deal(store, quote.id, today=TODAY)
    assert (made.title, made.quote_id, made.customer_id) == ("Tyres", quote.id, deal.customer_id)


def test_a_deal_that_was_removed_comes_back_on_its_page(page, store, deal):
    deals.remove(store, deal.id)
    assert page._gone.isVisible()
    maintenance.undo_step(store)
    assert page._body.isVisible()


def test_half_a_line_waits_until_the_deal_is_opened_again(page, ctx, store, deal, qtbot):
    other = deals.add(
        store, Deal(customer_id=deal.customer_id, title="Other", opened_on=TODAY, stage_since=TODAY)
    )
    qtbot.keyClicks(page.line.edit, "Half a thou")
    page.show_item(other.id)
    assert page.line.edit.text() == ""
    page.show_item(deal.id)
    assert page.line.edit.text() == "Half a thou"


def test_it_is_opened_from_board_search_and_customer(window, deal, qtbot):
    window.go("pipeline")
    board = window._pages["pipeline"].board
    QTest.keyClick(board.column(window._pages["pipeline"].open_stages[0].id).list, Qt.Key.Key_Return)
    assert (window._place, window._item) == ("deal", deal.id)
    window.go("today")
    found: list = []
    finding.asker(window)(Request("vans", lambda _request, lines: found.extend(lines)))
    finding.open_found(window, next(each for each in found if each.what[0] == "deal"))
    assert window._place == "deal"


def test_a_quote_leads_to_its_deal_or_makes_one(ctx, store, deal, qtbot):
    quote = quotes.add(store, quotes.begin(store, deal.customer_id, today=TODAY)).quote
    assert of_quote.deal_words(ctx, quote.id) == "Make a deal of it"
    deal_quotes.link(store, deal.id, quote.id)
    assert of_quote.deal_words(ctx, quote.id) == "Open the deal"
    with qtbot.waitSignal(ctx.go_requested) as gone:
        of_quote.open_deal(ctx, quote.id)
    assert gone.args == ["deal", deal.id]


def test_a_reminder_knows_the_deal_whose_next_step_it_is(store, deal):
    planned = deals.plan_next_step(store, deal.id, title="Call", due_on=TODAY)
    assert queries.of_reminder(store, planned.reminder_id) == deal.id
    won = next(each for each in deals.stages(store, 1) if each.code == "won")
    deals.move(store, deal.id, won.id, today=TODAY)
    assert queries.of_reminder(store, planned.reminder_id) is None
