"""Quotes, sales and price lists without a window."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from openpyxl import Workbook, load_workbook
from pypdf import PdfReader

from smallcrm import cli, i18n
from smallcrm.db.store import Store
from smallcrm.domain.quote import QuoteLine
from smallcrm.domain.sale import Payment, Sale
from smallcrm.services import quotes, sales
from tests.builders import TODAY, a_customer

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture
def shop(tmp_path):
    path = tmp_path / "shop.db"
    with Store.open(path, now=lambda: NOW) as store:
        anna = a_customer(store, "Anna")
        begun = replace(
            quotes.begin(store, anna.id, today=TODAY), title="Brakes", currency="EUR", valid_until=None
        )
        kept = quotes.add(store, begun, [QuoteLine(name="Pads", price=80_00)])
        quotes.send(store, kept.quote.id, today=TODAY)
        quotes.new_version(store, kept.quote.id, today=TODAY)
        owed = sales.add(
            store, Sale(customer_id=anna.id, sold_on=TODAY, due_on=TODAY, text="Oil", amount=50_00)
        )
        sales.pay(store, Payment(sale_id=owed.id, paid_on=TODAY, amount=20_00))
        sales.add(store, Sale(customer_id=anna.id, sold_on=TODAY, text="Bulb", amount=4_00))
    return path


@pytest.fixture
def run(shop, capsys):
    def command(*arguments):
        code = cli.main(["--db", str(shop), "--json", "--lang", "en", *map(str, arguments)])
        said = capsys.readouterr()
        return code, json.loads(said.out) if said.out else said.err

    yield command
    i18n.set_language("en")


def test_quotes_are_listed_by_state_and_words(run):
    _, answer = run("quotes")
    assert {(each["title"], each["state"]) for each in answer["quotes"]} == {
        ("Brakes", "draft"),
        ("Brakes", "sent"),
    }
    _, answer = run("quotes", "nobody", "--all")
    assert answer["quotes"] == []
    _, answer = run("quotes", "--state", "sent")
    assert [(each["number"], each["total"], each["currency"]) for each in answer["quotes"]] == [
        ("Q-2026-0001", 80_00, "EUR")
    ]


@pytest.mark.parametrize("said", ["1", "Q-2026-0001"])
def test_a_quote_is_written_by_its_id_or_its_number(run, tmp_path, said):
    target = tmp_path / "offer.pdf"
    code, answer = run("quote", said, "--out", target)
    assert (code, answer["pages"], answer["total"]) == (0, 1, 80_00)
    assert "Pads" in PdfReader(target).pages[0].extract_text()


def test_a_quote_nobody_knows_is_refused(run, tmp_path):
    code, _ = run("quote", "Q-1", "--out", tmp_path / "offer.pdf")
    assert code == 1
    assert not (tmp_path / "offer.pdf").exists()


def test_sales_say_what_is_still_to_pay(run):
    _, answer = run("sales", "--unpaid")
    assert [(each["text"], each["paid"], each["balance"]) for each in answer["sales"]] == [
        ("Oil", 20_00, 30_00)
    ]
    assert len(run("sales")[1]["sales"]) == 2


def test_a_price_list_goes_in_as_products_and_comes_out_again(run, tmp_path):
    book = Workbook()
    for row in (["SKU", "Product", "Price"], ["A", "Oil", 9.9], ["B", "Bulb", "ask"]):
        book.active.append(row)
    book.save(tmp_path / "prices.xlsx")
    _, trial = run("import", tmp_path / "prices.xlsx", "--dry-run")
    assert trial["step"] is None
    _, answer = run("import", tmp_path / "prices.xlsx")
    (table,) = answer["files"]
    assert (table["rows"], table["added"], len(table["problems"])) == (2, 2, 1)
    assert [each["field"] for each in table["columns"]] == ["product.code", "product.name", "product.price"]
    out = tmp_path / "out.xlsx"
    assert run("export", out, "--what", "products")[1]["rows"] == 2
    head, *rows = load_workbook(out).active.values
    assert [row[head.index("Price")] for row in rows] == [None, 9.9]
    assert run("undo")[0] == 0
    assert run("export", out, "--what", "products")[1]["rows"] == 0
