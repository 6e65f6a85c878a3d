"""What customers owe and what their deals are worth: sorted, filtered, kept in step, never mixed."""

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from smallcrm.db import sums, undo
from smallcrm.db.reads.customer_list import CustomerList
from smallcrm.domain.customer_filter import EVERYONE, CustomerFilter, read_condition
from smallcrm.domain.deal import Deal
from smallcrm.domain.sale import Payment, Sale
from smallcrm.headings import FileWords
from smallcrm.i18n import Catalogue
from smallcrm.services import customers, deals, exports, merging, profile, sales
from tests.builders import TODAY, a_customer


@dataclass(frozen=True)
class By:
    key: str
    is_descending: bool = False


@pytest.fixture
def shop(store):
    """Anna owes 100, Boris 250.50 and 10 €, Carl 900 € only, Dora nothing; Anna and Dora have deals."""
    profile.edit(store, replace(store.profile, currency="USD"))
    people = {name: a_customer(store, name) for name in ("Anna", "Boris", "Carl", "Dora")}
    owe(store, people["Anna"], 100_00)
    owe(store, people["Boris"], 250_50)
    owe(store, people["Boris"], 10_00, "EUR")
    owe(store, people["Carl"], 900_00, "EUR")
    for name, value in (("Anna", 500_00), ("Anna", 20_00), ("Dora", None)):
        deal = Deal(
            customer_id=people[name].id, title="Tires", value=value, opened_on=TODAY, stage_since=TODAY
        )
        deals.add(store, deal)
    return people


def owe(store, customer, amount, currency="USD"):
    due_on = TODAY - timedelta(days=3)
    sale = Sale(
        customer_id=customer.id, sold_on=due_on, due_on=due_on, amount=amount, currency=currency, text="Tires"
    )
    return sales.add(store, sale)


def names(store, *texts, by=None):
    chosen = CustomerFilter(tuple(map(read_condition, texts))) if texts else EVERYONE
    listed = CustomerList(store, chosen, today=TODAY)
    ids = listed.ids(by)
    assert listed.count() == len(ids)
    rows = listed.rows(ids)
    return [rows[id_].line.name for id_ in ids]


def test_the_list_is_sorted_by_what_is_owed_in_our_own_money(store, shop):
    assert names(store, by=By("owed", is_descending=True)) == ["Boris", "Anna", "Carl", "Dora"]
    assert names(store, by=By("owed")) == ["Carl", "Anna", "Boris", "Dora"]
    assert names(store, by=By("deals", is_descending=True))[:2] == ["Anna", "Dora"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("owed=*", ["Anna", "Boris", "Carl"]),
        ("owed=", ["Dora"]),
        ("owed>=100.01", ["Boris"]),
        ("owed<=100", ["Anna", "Carl"]),
        ("deals=*", ["Anna", "Dora"]),
        ("deals>=520", ["Anna"]),
    ],
)
def test_the_list_is_narrowed_by_sums(store, shop, text, expected):
    assert names(store, text) == expected


def test_a_line_tells_each_currency_by_itself(store, shop):
    listed = CustomerList(store, EVERYONE, today=TODAY)
    boris = listed.rows([shop["Boris"].id])[shop["Boris"].id].line
    assert (boris.owed, boris.deals) == ({"USD": 250_50, "EUR": 10_00}, {})


def test_payments_closed_deals_and_undo_are_followed(store, shop):
    sale = owe(store, shop["Dora"], 1_000_00)
    assert names(store, by=By("owed", is_descending=True))[0] == "Dora"
    way = Payment(customer_id=shop["Dora"].id, sale_id=sale.id, paid_on=TODAY, amount=999_00)
    sales.pay(store, way)
    assert names(store, "owed<=1", "owed=*") == ["Carl", "Dora"]
    undo.undo(store)
    assert names(store, "owed>=1000") == ["Dora"]


def test_another_currency_of_the_shop_lines_everybody_up_anew(store, shop):
    profile.edit(store, replace(store.profile, currency="EUR"))
    assert names(store, by=By("owed", is_descending=True)) == ["Carl", "Boris", "Anna", "Dora"]
    undo.undo(store)
    assert names(store, by=By("owed", is_descending=True)) == ["Boris", "Anna", "Carl", "Dora"]


def test_joined_customers_owe_together(store, shop):
    merging.join(store, shop["Anna"].id, shop["Boris"].id, today=TODAY)
    assert len(names(store, "owed>=350.50")) == 1


def test_who_is_removed_is_in_no_sum(store, shop):
    customers.delete(store, shop["Boris"].id)
    assert names(store, by=By("owed", is_descending=True)) == ["Anna", "Carl", "Dora"]
    counted = "SELECT count(*) FROM customer_value WHERE field_id = :field"
    assert store.scalar(counted, field=sums.FIELDS["owed"]) == 2


def test_many_at_once_are_summed_as_one_by_one(store, shop, monkeypatch):
    rows = "SELECT field_id, key, customer_id FROM customer_value ORDER BY 1, 2, 3"
    one_by_one = store.query(rows)
    monkeypatch.setattr(sums, "FEW", -1)
    with store.step("import"):
        store.write("UPDATE customer SET city = 'York'")
    assert store.query(rows) == one_by_one
    assert len(one_by_one) == 5


def test_the_shop_without_a_currency_goes_by_the_largest_sum(store, shop):
    profile.edit(store, replace(store.profile, currency=""))
    assert names(store, by=By("owed", is_descending=True)) == ["Carl", "Boris", "Anna", "Dora"]


def test_an_exported_list_writes_our_money_as_numbers_and_names_the_rest(store, shop, tmp_path):
    from openpyxl import load_workbook

    path = tmp_path / "list.xlsx"
    exports.export(store, path, words=FileWords(Catalogue("en", "GB")), columns=["name", "owed", "deals"])
    assert list(load_workbook(path).active.values) == [
        ("Name", "Owed", "Open deals"),
        ("Anna", 100, 520),
        ("Boris", "10.00 EUR + 250.50 USD", None),
        ("Carl", "900.00 EUR", None),
        ("Dora", None, 0),
    ]
