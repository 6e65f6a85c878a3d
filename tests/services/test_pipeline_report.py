"""The report of how the pipeline goes, made from a real file: every bar is as long as the deals behind it."""

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from smallcrm.domain.deal import Deal, StageKind
from smallcrm.domain.report_lines import Options
from smallcrm.domain.reports import Chart, Figures
from smallcrm.headings import ReportWords
from smallcrm.i18n import Catalogue
from smallcrm.services import deals, profile, reports
from tests.builders import TODAY, a_customer

FIRST, LAST = date(2026, 1, 1), TODAY


@pytest.fixture(scope="module")
def dice():
    return random.Random(11)  # noqa: S311 - the same history every time


@pytest.fixture
def shop(store, dice):
    """Sixty deals of three people that wandered through the stages this year, some in another currency."""
    profile.edit(store, replace(store.profile, currency="EUR"))
    stages = deals.stages(store, 1)
    customer = a_customer(store)
    reasons = store.lost_reasons.where("1")
    for number in range(60):
        day = FIRST + timedelta(days=dice.randrange(200))
        deal = deals.add(
            store,
            Deal(
                customer_id=customer.id,
                title=f"{number}",
                value=dice.randrange(1, 10**6),
                currency="USD" if number % 10 == 0 else "EUR",
                owner=dice.choice(["Ann", "Ben", ""]),
                source=dice.choice(["Web", "Walk-in"]),
                expected_on=dice.choice([None, TODAY, TODAY + timedelta(days=300), FIRST]),
                opened_on=day,
                stage_since=day,
            ),
        )
        for _ in range(dice.randrange(4)):
            day += timedelta(days=dice.randrange(30))
            to = dice.choice(stages)
            lost = dice.choice(reasons).id if to.kind is StageKind.LOST else None
            deals.move(store, deal.id, to.id, today=day, lost_reason_id=lost)
    return store


def made(store, **more):
    catalogue = Catalogue("en")
    options = Options(first=FIRST, last=LAST, today=TODAY, **more)
    report = reports.make(
        store, "pipeline_figures", options=options, catalogue=catalogue, words=ReportWords(catalogue)
    )
    charts = {each.name: each for each in report.sections if isinstance(each, Chart)}
    (tiles,) = (each for each in report.sections if isinstance(each, Figures))
    return report, charts, {each.label: each for each in tiles.figures}


def test_every_number_is_that_of_the_deals_behind_it(shop):
    report, charts, tiles = made(shop)
    ours = "currency IN ('', 'EUR')"
    opened = {row[0] for row in shop.query(f"SELECT id FROM deal WHERE closed_on IS NULL AND {ours}")}
    assert set(tiles["Open deals"].behind) == opened
    assert tiles["Open deals"].value == len(opened)
    for name in ("funnel", "reasons"):
        chart = charts[name]
        assert [len(ids) for ids in chart.behind[0]] == list(chart.series[0].values)
    months = charts["forecast"]
    assert {id_ for ids in months.behind[0] for id_ in ids} == opened
    for ids, best in zip(months.behind[1], months.series[1].values, strict=True):
        assert best == sum(deal.value for deal in shop.deals.get_many(ids))
    won = {deal.id for deal in shop.deals.get_many(tiles["Worth of the won"].behind)}
    assert tiles["Worth of the won"].value == sum(deal.value for deal in shop.deals.get_many(won))
    assert "6 deals in other currencies" in report.sections[-1].text


def test_an_owner_narrows_every_chart(shop):
    _, charts, tiles = made(shop, owner="Ann")
    anns = {row[0] for row in shop.query("SELECT id FROM deal WHERE owner = 'Ann'")}
    for chart in charts.values():
        assert {id_ for series in chart.behind for ids in series for id_ in ids} <= anns
    assert set(tiles["Open deals"].behind) <= anns
    assert charts["owners"].categories in (("Ann",), ())


def test_a_pipeline_without_deals_says_so(store):
    _, charts, tiles = made(store)
    assert all(chart.is_empty and chart.empty for chart in charts.values())
    assert tiles["Won of those ended"].value is None
