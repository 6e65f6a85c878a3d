"""Customers who stand twice, from the command line."""

import json
from typing import Any

import pytest

from smallcrm import i18n
from smallcrm.cli import main

CSV = """Name;Phone;City;Notes
Anna Brown;07700 900123;Leeds;pays cash
Ann Brown;07700 900124;York;
Ben Stone;07700 900456;;
"""


@pytest.fixture
def shop(tmp_path, capsys):
    database = tmp_path / "shop.db"
    table = tmp_path / "old.csv"
    table.write_text(CSV, encoding="utf-8")

    def run(*words: str, code: int = 0) -> Any:
        capsys.readouterr()
        assert main([*words, "--db", str(database), "--json"]) == code
        printed = capsys.readouterr()
        return json.loads(printed.out) if code == 0 else printed.err

    run("import", str(table), "--country", "GB")
    yield run
    i18n.set_language("en")


def test_duplicates_are_listed_with_score_and_reasons(shop, tmp_path, capsys):
    assert shop("duplicates")["pairs"] == []
    again = tmp_path / "new.csv"
    again.write_text("Name;Phone\nBen Stones;+44 7700 900456\n", encoding="utf-8")
    shop("import", str(again), "--mode", "add", "--key", "name")
    (pair,) = shop("duplicates", "--limit", "5")["pairs"]
    assert pair["score"] > 0.9
    assert pair["reasons"][0] == "same_phone"
    assert (pair["a"]["name"], pair["b"]["name"]) == ("Ben Stone", "Ben Stones")
    capsys.readouterr()
    assert main(["duplicates", "--db", str(tmp_path / "shop.db"), "--lang", "en"]) == 0
    assert "same phone, similar name" in capsys.readouterr().out


def test_merge_joins_two_and_undo_parts_them(shop):
    done = shop("merge", "C-000001", "2", "--keep", "name=B", "--keep", "address=b")
    assert done["kept"] == {"id": 1, "number": "C-000001", "name": "Ann Brown"}
    assert (done["gone"]["number"], done["fields"]["phone"]) == ("C-000002", "both")
    anna = shop("customers", "--where", "number=C-000001")["customers"][0]
    assert anna["phones"] == ["07700 900123", "07700 900124"]
    assert (anna["name"], anna["note"]) == ("Ann Brown", "pays cash")
    assert shop("search", "C-000002")["customers"][0]["id"] == 1
    assert shop("undo")["label"] == "Undid: Joined Ann Brown with Anna Brown"
    assert len(shop("customers")["customers"]) == 3


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("merge", "C-000001", "C-000099"), "There is no customer with the number C-000099."),
        (("merge", "1", "1"), "That is one and the same customer."),
        (("merge", "1", "2", "--keep", "shoe=B"), "“shoe=B” is nothing that differs"),
        (("merge", "1", "2", "--keep", "name=C"), "“name=C” is nothing that differs"),
    ],
)
def test_what_cannot_be_joined_is_said_and_changes_nothing(shop, words, said):
    assert said in shop(*words, code=1)
    assert len(shop("customers")["customers"]) == 3
