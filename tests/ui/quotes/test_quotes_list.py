"""The list of quotes: its views, what waits too long, and what is done from it by keys."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from smallcrm.domain.quote import QuoteLine, QuoteState
from smallcrm.services import quotes
from smallcrm.ui.customers.printing import ListPreview
from smallcrm.ui.quotes.list_page import QuotesPage
from smallcrm.ui.today.worth import noticed
from tests.builders import TODAY, a_customer


@pytest.fixture
def shop(store):
    """Keep a draft, a quote sent today and one sent ten days ago."""
    customer = a_customer(store, "Nadia Rahman")
    made = []
    for title, days in (("Draft one", None), ("Fresh one", 0), ("Old one", 10)):
        quote = replace(quotes.begin(store, customer.id, today=TODAY), title=title)
        whole = quotes.add(store, quote, [QuoteLine(name="Work", price=100_00)])
        if days is not None:
            quotes.send(store, whole.quote.id, today=TODAY - timedelta(days=days))
        made.append(whole.quote.id)
    return made


@pytest.fixture
def page(ctx, show, shop):
    made = show(QuotesPage(ctx))
    made.table.setFocus()
    return made


def titles(page):
    rows = range(page.table.model.rowCount())
    return [page.table.model.record_at(row).quote.title for row in rows]


def test_the_views_show_and_count_what_they_say(page):
    assert sorted(titles(page)) == ["Draft one", "Fresh one", "Old one"]
    page.chips.choose("draft")
    assert titles(page) == ["Draft one"]
    page.chips.choose("accepted")
    assert titles(page) == []
    page._press_empty()
    assert len(titles(page)) == 3


def test_what_waits_for_a_week_is_said_and_stands_first_when_asked_for(page, ctx):
    assert "1 without an answer for a week" in page._header.subtitle.text()
    assert "1 quote without an answer for a week" in [said for _, said in noticed(ctx.store, TODAY)]
    page.show_item("unanswered")
    assert titles(page)[0] == "Old one"


def test_a_letter_does_what_the_menu_offers(page, qtbot, store, shop):
    page.table.select(shop[1])
    qtbot.keyClick(page.table.view, Qt.Key.Key_A)
    assert store.quotes.get(shop[1]).state is QuoteState.ACCEPTED
    page.chips.choose("draft")
    qtbot.keyClick(page.table.view, Qt.Key.Key_Delete)
    assert store.quotes.count() == 2


def test_enter_opens_and_the_filter_narrows(page, qtbot, ctx, shop):
    went = []
    ctx.go_requested.connect(lambda place, item: went.append((place, item)))
    page.filter.setText("Old")
    qtbot.waitUntil(lambda: titles(page) == ["Old one"], timeout=2_000)
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    assert went == [("quote", shop[2])]


def test_an_empty_list_begins_a_quote(ctx, show, qtbot):
    went = []
    ctx.go_requested.connect(lambda place, item: went.append((place, item)))
    page = show(QuotesPage(ctx))
    qtbot.mouseClick(page._way_out, Qt.MouseButton.LeftButton)
    assert went == [("quote", {})]


def test_ctrl_shift_q_on_a_customers_page_begins_a_quote_for_them(window, qtbot, shop, store):
    customer_id = store.quotes.get(shop[0]).customer_id
    window.go("customer", customer_id)
    qtbot.keyClick(
        window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert window.place == "quote"
    assert window.page.quote.customer_id == customer_id


def test_ticked_quotes_become_one_file_or_a_file_each(page, ctx, shop, tmp_path, qtbot):
    page.table.model.tick(shop[1:], is_on=True)
    page.save_together_to(tmp_path / "all.pdf")
    page.save_apart_to(tmp_path)
    qtbot.waitUntil(lambda: not ctx.jobs.is_busy, timeout=10_000)
    assert len(PdfReader(tmp_path / "all.pdf").pages) == 2
    names = sorted(path.name for path in tmp_path.glob("Quote*.pdf"))
    assert names == ["Quote Q-2026-0001 Nadia Rahman.pdf", "Quote Q-2026-0002 Nadia Rahman.pdf"]


def test_the_list_prints_as_it_is_filtered(page, ctx, qtbot):
    page.chips.choose("draft")
    page.print_shown()
    qtbot.waitUntil(lambda: bool(page.findChildren(ListPreview)), timeout=10_000)
    (preview,) = page.findChildren(ListPreview)
    text = PdfReader(preview._printed.file).pages[0].extract_text()
    assert "Draft one" in text
    assert "Fresh one" not in text
