"""Sheets of products and sales: told from customers, taken as one step, brought back unharmed."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from smallcrm.db import history, undo
from smallcrm.db.store import Store
from smallcrm.domain.product import Product
from smallcrm.domain.quote import QuoteLine
from smallcrm.domain.sale import Payment, Sale, SaleLine, Way
from smallcrm.domain.totals import TaxMode
from smallcrm.headings import FileWords
from smallcrm.i18n import LANGUAGES, Catalogue
from smallcrm.services import exports, imports, products, quotes, sales, trade_imports
from smallcrm.services.imports import COUNTS, Request
from smallcrm.services.trade_imports import Trade
from smallcrm.spreadsheets.headings.trade import recognised
from tests.builders import TODAY, a_customer, content
from tests.spreadsheets.known_lists import lists

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
PRODUCTS = ["SKU", "Product", "Unit", "Price", "Cost", "VAT", "Category"]
SALES = ["Invoice no", "Date", "Customer", "Item", "Qty", "Unit price", "Paid"]


@pytest.fixture
def other_store(tmp_path):
    with Store.open(tmp_path / "other.db", now=lambda: NOW) as opened:
        yield opened


def sheet(folder: Path, *rows: list, header: list[str]) -> Path:
    book = Workbook()
    for row in (header, *rows):
        book.active.append(row)
    path = folder / "list.xlsx"
    book.save(path)
    return path


def take(store, path: Path, *, is_trial: bool = False, **options):
    request = Request(files=(path,), **options)
    sources = imports.read(request)
    run = trade_imports.preview if is_trial else trade_imports.bring_in
    return run(store, sources, request, today=TODAY)


def counts(outcome) -> dict[str, int]:
    return {name: outcome.count(name) for name in COUNTS if outcome.count(name)}


@pytest.mark.parametrize(
    ("headers", "trade"),
    [
        ("SKU,Product,Price", Trade.PRODUCTS),
        ("Артикул,Наименование,Ед. изм.,Цена (руб.)", Trade.PRODUCTS),
        ("品名,单位,单价", Trade.PRODUCTS),
        ("Name,Price", Trade.PRODUCTS),
        ("Order no,Date,Customer,Amount", Trade.SALES),
        ("Дата,Клиент,Сумма,Оплачено", Trade.SALES),
        ("销售单号,日期,客户,金额", Trade.SALES),
        # A table with whom one can call is about them, whatever else stands in it.
        ("Name,Phone,Price", None),
        ("Order no,Date,Customer,Phone,Amount", None),
        ("Date,Customer,Item,Amount", None),
        ("公司,单位,电话", None),
        ("Name,Amount", None),
    ],
)
def test_what_a_table_is_about_follows_from_its_headings(headers, trade):
    assert recognised(headers.split(",")) is trade


def test_a_price_list_becomes_products(store, tmp_path):
    path = sheet(
        tmp_path,
        ["BP-1", "Brake pads", "set", 64.5, "31,20", 0.2, "Parts"],
        [None, "Labour", "h", "€ 48", None, "20%", None],
        header=PRODUCTS,
    )
    assert counts(take(store, path)) == {"added": 2}
    pads, labour = store.products.where("1", order="id")
    assert (pads.code, pads.price, pads.cost, pads.tax_percent) == ("BP-1", 64_50, 31_20, Decimal(20))
    assert (labour.unit, labour.price, labour.currency, labour.tax_percent) == (
        "h",
        48_00,
        "EUR",
        Decimal(20),
    )


def test_a_known_product_is_updated_and_a_blank_erases_nothing(store, tmp_path):
    products.add(store, Product(code="BP-1", name="Pads", price=60_00, note="Original"))
    path = sheet(tmp_path, ["BP-1", "Brake pads", None, 70, None, None, None], header=PRODUCTS)
    assert counts(take(store, path)) == {"updated": 1}
    (pads,) = store.products.where("1")
    assert (pads.name, pads.price, pads.note) == ("Brake pads", 70_00, "Original")
    assert counts(take(store, path)) == {"unchanged": 1}


def test_what_cannot_be_read_is_told_and_the_rest_of_the_row_is_taken(store, tmp_path):
    path = sheet(tmp_path, ["A", "Oil", None, "ask", None, None, None], [None] * 7, ["B", None, None, 5, None,
                 None, None], header=PRODUCTS)  # fmt: skip
    outcome = take(store, path)
    assert counts(outcome) == {"added": 1, "rejected": 1}
    assert [(each.row, each.value, each.code) for each in outcome.tables[0].problems] == [
        (2, "ask", "cell_left_out"),
        (4, "", "product_row_without_name"),
    ]


def test_looking_writes_nothing_and_taking_is_one_step_that_undo_takes_back(store, tmp_path):
    before = content(store)
    path = sheet(tmp_path, ["1", "2026-11-02", "Anton", "Oil", 2, 30, 10], header=SALES)
    seen = take(store, path, is_trial=True)
    assert content(store) == before
    outcome = take(store, path)
    assert counts(seen) == counts(outcome) == {"added": 1}
    assert seen.new_customers == outcome.new_customers == 1
    assert [each.code for each in history.steps(store, limit=5)] == ["trade_import"]
    undo.undo(store)
    assert content(store) == before


def test_rows_under_one_number_are_the_lines_of_one_sale_with_what_was_paid(store, tmp_path):
    anton = a_customer(store, "Anton")
    path = sheet(
        tmp_path,
        ["17", date(2026, 11, 2), "Anton", "Oil", "2 l", 30, 40],
        ["17", date(2026, 11, 2), "Anton", "Filter", 1, "12.50", None],
        ["18", date(2026, 11, 3), "Anton", "Bulb", 1, 4, None],
        header=SALES,
    )
    assert counts(take(store, path)) == {"added": 2, "duplicates": 1}
    first, second = (sales.read(store, sale.id) for sale in store.sales.where("1", order="id"))
    assert (first.sale.customer_id, first.sale.number, first.sale.amount) == (anton.id, "17", 72_50)
    assert [(line.name, line.quantity, line.unit) for line in first.lines] == [
        ("Oil", 2, "l"),
        ("Filter", 1, ""),
    ]
    assert (first.paid, first.balance, first.sale.due_on) == (40_00, 32_50, date(2026, 11, 2))
    # Nothing is said about the money of the other: it is a purchase, not a debt.
    assert (second.sale.due_on, second.balance) == (None, 0)
    assert counts(take(store, path)) == {"unchanged": 2, "duplicates": 1}


def test_a_name_two_customers_share_needs_their_number(store, tmp_path):
    a_customer(store, "Anton")
    other = a_customer(store, "Anton")
    header = ["Sale number", "Date", "Customer number", "Customer", "Amount"]
    path = sheet(
        tmp_path,
        ["1", date(2026, 11, 2), None, "Anton", 5],
        ["2", date(2026, 11, 2), other.number, "Anton", 6],
        ["3", date(2026, 11, 2), "C-999999", None, 7],
        header=header,
    )
    outcome = take(store, path)
    assert counts(outcome) == {"added": 1, "rejected": 2}
    assert [each.code for each in outcome.tables[0].problems] == [
        "sale_row_customer_unclear",
        "sale_row_without_customer",
    ]
    assert [sale.customer_id for sale in store.sales.where("1")] == [other.id]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_exported_products_and_sales_come_back_the_same(store, other_store, tmp_path, language, ending):
    products.add(store, Product(code="007", name="Oil", names={"ru": "Масло", "zh": "机油"}, unit="l",
                                price=9_90, cost=4_05, currency="EUR", tax_percent=Decimal("7.5"),
                                category="Parts", note="Two\nlines", is_active=False))  # fmt: skip
    anton = a_customer(store, "Anton")
    sold = Sale(
        customer_id=anton.id, sold_on=TODAY, due_on=TODAY, text="Service", currency="EUR", note="at once"
    )
    added = sales.add(store, sold, lines=[SaleLine(name="Work", price=120_00, quantity=Decimal("1.5"))])
    sales.pay(store, Payment(sale_id=added.id, paid_on=TODAY, amount=50_00, way=Way.CARD))
    words = FileWords(Catalogue(language))
    for what in ("products", "sales"):
        path = tmp_path / f"{what}.{ending}"
        assert exports.export(store, path, words=words, what=what) == 1
        assert counts(take(other_store, path, language=language)) == {"added": 1}
    (oil,), (before,) = other_store.products.where("1"), store.products.where("1")
    assert replace(oil, id=None, created_at=None) == replace(before, id=None, created_at=None)
    (back,) = other_store.sales.where("1")
    whole = sales.read(other_store, back.id)
    assert (back.number, back.sold_on, back.amount, back.text, back.note, back.due_on) == (
        added.number, TODAY, 180_00, "Service", "at once", TODAY)  # fmt: skip
    assert (whole.paid, whole.balance, back.tax_mode) == (50_00, 130_00, TaxMode.NONE)


@pytest.mark.parametrize(("currency", "shown"), [("EUR", 1078.5), ("JPY", 107850), ("KWD", 107.85)])
def test_an_exported_quote_says_the_sum_that_stands_on_it(store, tmp_path, currency, shown):
    anton = a_customer(store, "Anton")
    begun = replace(quotes.begin(store, anton.id, today=TODAY), currency=currency, title="Brakes")
    kept = quotes.add(store, begun, [QuoteLine(name="Brakes", price=107_850)])
    sent = quotes.send(store, kept.quote.id, today=TODAY)
    exports.export(store, tmp_path / "quotes.xlsx", words=FileWords(), what="quotes")
    head, row = load_workbook(tmp_path / "quotes.xlsx").active.values
    said = dict(zip(head, row, strict=True))
    assert (said["Quote number"], said["Amount"], said["Currency"]) == (sent.number, shown, currency)
    assert (said["State"], said["Customer number"]) == ("Sent", anton.number)


@pytest.mark.parametrize("name", lists())
def test_lists_of_customers_that_are_known_stay_theirs(name):
    assert recognised([heading for heading, _, _ in lists()[name]]) is None
