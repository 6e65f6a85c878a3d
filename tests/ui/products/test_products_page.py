"""Products: added, changed, put out of use and removed, by keys; papers keep what they have."""

import pytest
from PySide6.QtCore import Qt

from smallcrm.domain.product import Product
from smallcrm.services import products
from smallcrm.ui.asking import FormDialog
from smallcrm.ui.products.page import ProductsPage


@pytest.fixture
def page(ctx, show):
    products.add(ctx.store, Product(name="Oil change", code="OIL", price=49_00, currency="GBP"))
    made = show(ProductsPage(ctx))
    made.table.view.setFocus()
    return made


def dialog_of(page) -> FormDialog:
    (dialog,) = [each for each in page.findChildren(FormDialog) if each.isVisible()]
    return dialog


def fill(dialog, **values) -> None:
    for name, value in values.items():
        dialog.form.set_value(name, value)


def test_a_product_is_added_with_its_names(page, ctx, qtbot):
    qtbot.mouseClick(page._new, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    fill(dialog, name="Brake pads", name_ru="Колодки", price=89, cost=40, currency="GBP", tax=20, unit="set")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    made = ctx.store.products.get(2)
    assert (made.price, made.cost, made.currency, made.unit) == (89_00, 40_00, "GBP", "set")
    assert (made.name_in("ru"), made.name_in("zh"), made.tax_percent) == ("Колодки", "Brake pads", 20)
    assert page.table.current_id == 2


def test_a_code_that_is_taken_is_said_in_the_form(page, ctx, qtbot):
    qtbot.keyClick(page.table.view, Qt.Key.Key_N)
    dialog = dialog_of(page)
    fill(dialog, name="Other oil", code="OIL")
    assert not dialog.save()
    assert dialog._refusal.isVisible()
    dialog.reject()
    assert ctx.store.products.count() == 1


def test_one_is_changed_put_out_of_use_and_removed(page, ctx, qtbot):
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    dialog = dialog_of(page)
    fill(dialog, price=55)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert ctx.store.products.get(1).price == 55_00
    qtbot.keyClick(page.table.view, Qt.Key.Key_O)
    assert page.table.model.rowCount() == 0
    page.chips.choose("every")
    assert page.table.model.rowCount() == 1
    page.table.select_first()
    qtbot.keyClick(page.table.view, Qt.Key.Key_Delete)
    assert ctx.store.products.count() == 0
    ctx.undo()
    assert ctx.store.products.get(1).name == "Oil change"
