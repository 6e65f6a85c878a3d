"""The figures of the pipeline on its page: numbers and bars lead to the deals they count."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smallcrm.domain.deal import Deal
from smallcrm.services import deals
from smallcrm.ui.pipeline.page import PipelinePage
from tests.builders import TODAY, a_customer

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(ctx, show, store, qtbot):
    """Six deals: two won by Ann, one lost by Ben, three open."""
    stages = {each.code: each for each in deals.stages(store, 1)}
    customer = a_customer(store)
    reason = store.lost_reasons.where("code = 'competitor'")[0]
    begun = TODAY - timedelta(days=20)
    for number, (owner, to) in enumerate(
        [("Ann", "won"), ("Ann", "won"), ("Ben", "lost"), ("Ben", "talking"), ("Ann", "new"), ("", "new")]
    ):
        deal = deals.add(
            store,
            Deal(
                customer_id=customer.id,
                title=f"deal {number}",
                value=(number + 1) * 100_00,
                currency="USD",
                owner=owner,
                source="Website" if number % 2 else "",
                expected_on=TODAY,
                opened_on=begun,
                stage_since=begun,
            ),
        )
        if to != "new":
            lost = reason.id if to == "lost" else None
            deals.move(store, deal.id, stages[to].id, today=TODAY, lost_reason_id=lost)
    shown = show(PipelinePage(ctx))
    with qtbot.waitSignal(shown.figures.pane.shown):
        shown.show_view("figures")
    return shown


def card(page, name: str):
    report = page.figures.pane.report
    charts = [each for each in report.sections if hasattr(each, "categories")]
    return page.figures.pane.cards[[each.name for each in charts].index(name)]


def click(view, category: str) -> None:
    bar = next(each for each in view.bars if each.words.startswith(category))
    QTest.mouseClick(view, LEFT, pos=bar.shape.center().toPoint())


def listed(page) -> set[str]:
    rows = page.list._model
    return {rows.data(rows.index(place, 1)) for place in range(rows.rowCount())}


def test_a_bar_leads_to_the_deals_it_counts(page):
    click(card(page, "reasons").view, "Bought elsewhere")
    assert page.view == "list"
    assert listed(page) == {"deal 2"}
    assert "Bought elsewhere" in page.list._behind.accessibleName()


def test_the_way_back_is_the_figures(page):
    click(card(page, "owners").view, "Ann")
    assert listed(page) == {"deal 0", "deal 1"}
    page.list._behind.acted.emit()
    assert page.view == "figures"


def test_bars_are_reached_by_keys(page, qtbot):
    view = card(page, "funnel").view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert listed(page) == {"deal 3"}


def test_numbers_lead_to_their_deals(page):
    opened, ended, _, _ = page.figures.pane.tiles
    QTest.mouseClick(ended, LEFT)
    assert listed(page) == {"deal 0", "deal 1", "deal 2"}
    page.show_view("figures")
    opened.setFocus()
    QTest.keyClick(opened, Qt.Key.Key_Return)
    assert listed(page) == {"deal 3", "deal 4", "deal 5"}


def test_the_list_shows_all_deals_again_when_it_is_chosen(page):
    click(card(page, "reasons").view, "Bought elsewhere")
    page.show_view("list")
    assert listed(page) == {"deal 3", "deal 4", "deal 5"}


def test_an_owner_narrows_every_figure(page, qtbot):
    with qtbot.waitSignal(page.figures.pane.shown):
        page.figures.owner.choose("Ben")
        page.figures.owner.chosen.emit("Ben")
    opened, ended, won, _ = page.figures.pane.tiles
    assert (opened.text(), ended.text(), won.text()) == ("1", "0%", "0")


def test_the_figures_follow_what_is_done(page, store, ctx, qtbot):
    (deal,) = store.deals.where("title = 'deal 3'")
    won = next(each for each in page.stages if each.code == "won")
    with qtbot.waitSignal(page.figures.pane.shown):
        deals.move(store, deal.id, won.id, today=TODAY)
    assert page.figures.pane.tiles[1].text() == "75%"


def test_the_page_prints_what_it_shows(page, ctx, qtbot):
    with qtbot.waitSignal(ctx.go_requested) as asked:
        page.print_shown()
    assert asked.args == ["reports", "pipeline_figures"]
    assert ctx.remembered("reports.pipeline_figures")["period"] == "twelve_months"


def test_every_chart_says_in_a_sentence_what_there_is_to_see(page):
    charts = [each for each in page.figures.pane.report.sections if hasattr(each, "categories")]
    assert len(charts) == 6
    assert all(each.note for each in charts)
    for chart in charts:
        assert len(chart.behind) == len(chart.series)
        assert all(len(ids) == len(chart.categories) for ids in chart.behind)


def test_every_period_that_is_offered_is_counted(page, qtbot):
    field = page.figures.period
    for key in [field.itemData(place) for place in range(field.count())]:
        field.choose(key)
        with qtbot.waitSignal(page.figures.pane.shown):
            field.chosen.emit(key)
        assert page.figures.options.first <= page.figures.options.last
