"""Deals from the command line: listed, moved, counted."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from smallcrm import i18n
from smallcrm.cli import main
from smallcrm.db.store import Store
from smallcrm.domain.deal import Deal
from smallcrm.services import deals
from tests.builders import TODAY, a_customer

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture
def shop(tmp_path: Path, capsys):
    """Run commands on a file with two deals. Returns a function: words in, JSON out."""
    database = tmp_path / "shop.db"
    with Store.open(database, now=lambda: NOW) as store:
        customer = a_customer(store)
        for title, value in (("Brakes", 300_00), ("Clutch", 900_00)):
            deal = Deal(customer_id=customer.id, title=title, value=value, opened_on=TODAY, stage_since=TODAY)
            deals.add(store, deal)

    def run(*words: str, code: int = 0) -> Any:
        capsys.readouterr()
        assert main([*words, "--db", str(database), "--json", "--lang", "en"]) == code
        printed = capsys.readouterr()
        return json.loads(printed.out) if code == 0 else printed.err

    yield run
    i18n.set_language("en")


def test_open_deals_are_listed(shop):
    found = shop("deals")["deals"]
    assert {(each["title"], each["value"], each["stage_code"]) for each in found} == {
        ("Brakes", 300_00, "new"),
        ("Clutch", 900_00, "new"),
    }
    assert [each["title"] for each in shop("deals", "clut")["deals"]] == ["Clutch"]


def test_a_deal_is_moved_by_code_or_by_name(shop):
    first = shop("deals")["deals"][0]["id"]
    assert shop("move", str(first), "agreed")["stage_code"] == "agreed"
    assert shop("move", str(first), "Quote sent")["stage_code"] == "quoted"
    won = shop("move", str(first), "won", "--sale")
    assert won["closed_on"]
    assert won["sale"]
    assert len(shop("deals")["deals"]) == 1
    assert len(shop("deals", "--all")["deals"]) == 2


def test_a_stage_nobody_knows_is_refused(shop):
    first = shop("deals")["deals"][0]["id"]
    assert "nowhere" in shop("move", str(first), "nowhere", code=1)
    assert "999" in shop("move", "999", "won", code=1)


def test_figures_of_the_pipeline(shop):
    for deal, stage in zip(shop("deals")["deals"], ("won", "lost"), strict=True):
        shop("move", str(deal["id"]), stage)
    figures = shop("pipeline")
    assert (figures["won"], figures["lost"], figures["win_rate"]) == (1, 1, 0.5)
    assert figures["stages"][0]["stage"] == "New"
    assert figures["forecast"] == []
