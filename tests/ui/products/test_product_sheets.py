"""A price list on its way in and out of the window."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt

from smallcrm.domain.product import Product
from smallcrm.services import products
from smallcrm.ui.importing import trade
from smallcrm.ui.importing.trade import TradeDialog
from smallcrm.ui.importing.wizard import ImportWizard
from smallcrm.ui.products.page import ProductsPage


def sheet(folder: Path, header, *rows) -> Path:
    book = Workbook()
    for row in (header, *rows):
        book.active.append(row)
    book.save(folder / "prices.xlsx")
    return folder / "prices.xlsx"


@pytest.fixture
def prices(tmp_path):
    return sheet(
        tmp_path, ["SKU", "Product", "Price", "Shelf"], ["A", "Oil", 9.9, 4], ["B", "Bulb", "ask", 5]
    )


@pytest.fixture
def page(ctx, show):
    products.add(ctx.store, Product(code="A", name="Oil", price=8_00, currency="EUR"))
    return show(ProductsPage(ctx))


def dialog_of(page, qtbot) -> TradeDialog:
    qtbot.waitUntil(lambda: bool(page.findChildren(TradeDialog)), timeout=15_000)
    (dialog,) = page.findChildren(TradeDialog)
    qtbot.waitUntil(lambda: dialog.outcome is not None, timeout=8_000)
    return dialog


def test_a_price_list_says_what_it_brings_then_is_one_step(page, ctx, prices, qtbot):
    went, said = [], []
    ctx.go_requested.connect(lambda place, _item: went.append(place))
    ctx.told.connect(lambda words, _: said.append(words))
    trade.bring_in(ctx, page, [prices])
    dialog = dialog_of(page, qtbot)
    assert (dialog.outcome.count("added"), dialog.outcome.count("updated")) == (1, 1)
    assert ctx.store.products.count() == 1
    qtbot.mouseClick(dialog._take_in, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ctx.store.products.count() == 2, timeout=8_000)
    qtbot.waitUntil(lambda: bool(said), timeout=8_000)
    assert said == ["Products: 1 new, 1 brought up to date."]
    ctx.undo()
    assert [each.price for each in ctx.store.products.where("1")] == [8_00]


def test_a_list_without_products_goes_to_the_import_of_customers(page, ctx, tmp_path, qtbot):
    went = []
    ctx.go_requested.connect(lambda place, item: went.append((place, item)))
    path = sheet(tmp_path, ["Name", "Phone"], ["Anton", "07700 900123"])
    trade.bring_in(ctx, page, [path])
    qtbot.waitUntil(lambda: bool(went), timeout=15_000)
    assert went == [("importing", [path])]


def test_the_wizard_offers_both_ways(ctx, show, prices, qtbot):
    wizard = show(ImportWizard(ctx))
    wizard.show_item([prices])
    dialog = dialog_of(wizard, qtbot)
    dialog.reject()
    assert wizard.stepper.current == 0
    assert not wizard.going.sources


def test_what_is_exported_is_what_the_filter_found(page, ctx, tmp_path, qtbot):
    products.add(ctx.store, Product(name="Bulb", price=1_00))
    page.filter.setText("Oil")
    file = tmp_path / "out.xlsx"
    page.output.export_to(file, "products", page.listed(), None)
    qtbot.waitUntil(file.exists, timeout=8_000)
    _, *rows = load_workbook(file).active.values
    assert [row[:2] for row in rows] == [("A", "Oil")]
