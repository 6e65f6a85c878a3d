"""The card of a customer from the command line, as PDF and as a workbook."""

import json

import pytest

from smallcrm.cli import main
from smallcrm.db.store import Store
from smallcrm.domain.errors import UserError
from smallcrm.services import cards
from tests.builders import a_car, a_customer
from tests.db.conftest import NOW


@pytest.fixture
def shop(path):
    with Store.open(path, now=lambda: NOW) as store:
        a_car(store, a_customer(store, "Anna Bell", phones=("07700 900123",)))
    return path


def report(shop, capsys, *options):
    code = main(["--db", str(shop), "--lang", "en", "report", "card", "--json", *map(str, options)])
    said = capsys.readouterr()
    return code, json.loads(said.out) if said.out else said.err


@pytest.mark.parametrize("ending", ["pdf", "xlsx"])
@pytest.mark.parametrize("said", ["C-000001", "1"])
def test_the_card_is_written_by_number_or_id(shop, capsys, tmp_path, ending, said):
    target = tmp_path / f"card.{ending}"
    code, answer = report(shop, capsys, "--customer", said, "--out", target)
    assert code == 0
    assert target.stat().st_size > 1_000
    assert answer["figures"] == {
        "customer": "C-000001",
        "things": 1,
        "reminders": 0,
        "activities": 0,
        "sales": 0,
        "files": 0,
    }


def test_a_card_of_nobody_is_refused_in_plain_words(shop, capsys, tmp_path):
    target = tmp_path / "card.pdf"
    code, said = report(shop, capsys, "--out", target)
    assert code == 1
    assert "--customer" in said
    code, said = report(shop, capsys, "--customer", "C-000099", "--out", target)
    assert code == 1
    assert "C-000099" in said
    assert not target.exists()


def test_somebody_unknown_has_no_card(store):
    with pytest.raises(UserError, match="not_found"):
        cards.find(store, "C-000001")
