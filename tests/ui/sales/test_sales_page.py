"""Sales, payments and what is unpaid: by clicks and keys, each step undone by the message bar's Undo."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from smallcrm.db.reads import owed
from smallcrm.domain.changes import Changes
from smallcrm.domain.product import Product
from smallcrm.domain.sale import Payment, Sale, SaleLine, Way
from smallcrm.services import products, profile, sales
from smallcrm.ui.asking import FormDialog
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.paper_preview import PaperPreview
from smallcrm.ui.quotes.words import thing_words
from smallcrm.ui.sales.forms import instalment_days
from smallcrm.ui.sales.letters import LettersPreview
from smallcrm.ui.sales.page import PAYMENTS, SALES, UNPAID, SalesPage
from smallcrm.ui.sales.sale_form import SaleForm, open_edit_form, open_sale_form
from tests.builders import TODAY, a_car, a_customer


def sell(store, customer, text, amount, *, late=None, **values) -> Sale:
    due = TODAY - timedelta(days=late) if late is not None else None
    sale = Sale(
        customer_id=customer.id, sold_on=TODAY - timedelta(days=40), text=text, amount=amount, due_on=due
    )
    return sales.add(store, sale, **values)


@pytest.fixture
def page(ctx, show):
    profile.edit(ctx.store, replace(ctx.store.profile, currency="GBP"))
    zoe = a_customer(ctx.store, "Zoe", phones=("07700 900123",))
    ann = a_customer(ctx.store, "Ann")
    sell(ctx.store, zoe, "Tyres", 100_00, late=45)
    sell(ctx.store, ann, "Service", 80_00, late=-10)
    old = sell(ctx.store, ann, "Brakes", 50_00, late=5)
    sales.pay(ctx.store, Payment(sale_id=old.id, paid_on=TODAY, amount=50_00, way=Way.CARD))
    made = show(SalesPage(ctx))
    made.table.table.view.setFocus()
    return made


@pytest.fixture
def told(ctx):
    said = []
    ctx.told.connect(lambda words, can_undo: said.append((words, can_undo)))
    return said


def shown(page) -> list[str]:
    model = page.table.table.model
    return [getattr(record, "sale", record).text for record in map(model.record_at, range(model.rowCount()))]


def dialog_of(page, kind=FormDialog):
    (dialog,) = [each for each in page.findChildren(kind) if each.isVisible()]
    return dialog


def select(page, text: str) -> None:
    page.table.table.view.go_to(shown(page).index(text))


def press(page, qtbot, key) -> None:
    qtbot.keyClick(page.table.table.view, key)


def click(page, qtbot, words: str) -> None:
    (button,) = [each for each in page.findChildren(Button) if each.isVisible() and each.text() == words]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def switch_to(page, qtbot, view: str) -> None:
    qtbot.mouseClick(page._segments._buttons[view], Qt.MouseButton.LeftButton)


def test_the_three_tables_and_their_sums(page, qtbot):
    assert page._header.subtitle.text() == "2 unpaid  ·  1 late"
    assert sorted(shown(page)) == ["Brakes", "Service", "Tyres"]
    assert page.table._sums.text() == "£230.00"
    switch_to(page, qtbot, PAYMENTS)
    assert shown(page) == ["Brakes"]
    assert page.table._sums.text() == "£50.00"
    switch_to(page, qtbot, UNPAID)
    assert shown(page) == ["Tyres", "Service"]
    assert page.table._sums.text() == "£180.00"


def test_unpaid_is_narrowed_by_age_and_words(page, qtbot):
    switch_to(page, qtbot, UNPAID)
    page.table.chips.choose("late_60")
    assert shown(page) == ["Tyres"]
    assert page.table._sums.text() == "£100.00"
    page.table.chips.choose("late_30")
    assert shown(page) == []
    qtbot.mouseClick(page.table._way_out, Qt.MouseButton.LeftButton)
    assert len(shown(page)) == 2
    qtbot.keyClicks(page.filter_field(), "Ann")
    qtbot.waitUntil(lambda: shown(page) == ["Service"], timeout=2000)


def test_a_payment_in_two_parts_by_keys(page, ctx, qtbot, told):
    select(page, "Tyres")
    press(page, qtbot, Qt.Key.Key_P)
    dialog = dialog_of(page)
    assert dialog.form.values()["amount"] == 100_00
    dialog.form.set_value("amount", 40_00)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert told[-1] == ("Payment R-2026-0002 written down. £60.00 is still to pay.", True)
    press(page, qtbot, Qt.Key.Key_P)
    dialog = dialog_of(page)
    assert dialog.form.values()["amount"] == 60_00
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert told[-1] == ("Payment R-2026-0003 written down. It is paid in full.", True)
    assert page._header.subtitle.text() == "1 unpaid"
    ctx.undo()
    assert sales.read(ctx.store, 1).balance == 60_00
    assert page._header.subtitle.text() == "2 unpaid  ·  1 late"


def test_the_panel_shows_the_sale_and_takes_a_payment_back(page, ctx, qtbot, told):
    select(page, "Brakes")
    qtbot.waitUntil(lambda: page.panel._sale_id == 3, timeout=2000)
    (back,) = [
        each for each in page.panel.findChildren(QWidget) if each.accessibleName() == "Take back R-2026-0001"
    ]
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert told[-1] == ("The payment R-2026-0001 is taken back.", True)
    assert sales.read(ctx.store, 3).balance == 50_00


def test_a_promise_and_instalments(page, ctx, qtbot, told):
    switch_to(page, qtbot, UNPAID)
    select(page, "Tyres")
    press(page, qtbot, Qt.Key.Key_M)
    qtbot.keyClick(dialog_of(page), Qt.Key.Key_Return)
    assert ctx.store.sales.get(1).promised_on == TODAY + timedelta(days=7)
    press(page, qtbot, Qt.Key.Key_I)
    dialog = dialog_of(page)
    dialog.form.set_value("count", 2.5)
    assert not dialog.save()
    dialog.form.set_value("count", 3)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    whole = sales.read(ctx.store, 1)
    assert [each.amount for each in whole.instalments] == [33_34, 33_33, 33_33]
    assert told[-1][0].startswith("3 instalments, the last on 21 Feb 2027.")


def test_instalments_of_months_end_stay_there():
    first = TODAY.replace(month=1, day=31)
    assert [day.day for day in instalment_days(first, 3, "month")] == [31, 28, 31]
    assert [(day - first).days for day in instalment_days(first, 3, "2weeks")] == [0, 14, 28]


def test_a_letter_counts_once_it_is_printed(page, ctx, qtbot, told, monkeypatch):
    printed = []
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog.exec", lambda _: True)
    monkeypatch.setattr("smallcrm.ui.kit.pdf.print_pdf", lambda pdf, _printer: printed.append(pdf))
    switch_to(page, qtbot, UNPAID)
    select(page, "Tyres")
    press(page, qtbot, Qt.Key.Key_L)
    preview = dialog_of(page, LettersPreview)
    qtbot.waitUntil(lambda: bool(preview.pdf), timeout=8000)
    assert ctx.store.sales.get(1).letter_level == 0
    qtbot.mouseClick(preview._print, Qt.MouseButton.LeftButton)
    assert (len(printed), ctx.store.sales.get(1).letter_level) == (1, 1)
    assert told[-1] == ("1 letter noted.", True)
    ctx.undo()
    assert ctx.store.sales.get(1).letter_level == 0


def test_a_letter_that_was_only_looked_at_does_not_count(page, ctx, qtbot):
    select(page, "Tyres")
    press(page, qtbot, Qt.Key.Key_L)
    preview = dialog_of(page, LettersPreview)
    qtbot.waitUntil(lambda: bool(preview.pdf), timeout=8000)
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert ctx.store.sales.get(1).letter_level == 0


def test_letters_to_all_that_are_ticked_are_one_print_noted_with_each_customer(page, ctx, qtbot, monkeypatch):
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog.exec", lambda _: True)
    monkeypatch.setattr("smallcrm.ui.kit.pdf.print_pdf", lambda *_: None)
    ann = ctx.store.customers.where("name = 'Ann'")[0]
    sell(ctx.store, ann, "Oil", 20_00, late=3)
    switch_to(page, qtbot, UNPAID)
    page.refresh(Changes())
    page.table.table.model.tick_all()
    click(page, qtbot, "Letters")
    preview = dialog_of(page, LettersPreview)
    qtbot.waitUntil(lambda: bool(preview.pdf), timeout=8000)
    qtbot.waitUntil(lambda: preview.preview.view.page_count == 2, timeout=8000)
    preview.print_pages()
    (said,) = ctx.store.activities.of_customer(ann.id)
    assert said.text == "Letter 1 about S-2026-0002, S-2026-0004"
    assert {sale.letter_level for sale in ctx.store.sales.where("settled_on IS NULL")} == {1}
    ctx.undo()
    assert not ctx.store.activities.of_customer(ann.id)


def test_what_is_shown_is_exported_as_it_stands(page, qtbot, tmp_path):
    page.show_view(UNPAID)
    page.table.table.model.tick([1], is_on=True)
    done = tmp_path / "list.xlsx"
    page.output.export_to(done, page.table.what, page.table.listed(), page.table.shown_columns)
    qtbot.waitUntil(done.exists, timeout=8000)
    head, *rows = load_workbook(done).active.values
    assert head[:3] == ("To be paid by", "Customer number", "Customer")
    assert [row[head.index("Still to pay")] for row in rows] == [100]
    assert rows[0][head.index("Currency")] == "GBP"


def test_invoice_and_receipt_are_shown_as_they_print(page, ctx, qtbot, tmp_path):
    select(page, "Tyres")
    page.print_shown()
    preview = dialog_of(page, PaperPreview)
    qtbot.waitUntil(lambda: bool(preview.pdf), timeout=8000)
    assert preview.paper.title == "Invoice"
    assert preview.save_to(tmp_path / "invoice.pdf")
    assert (tmp_path / "invoice.pdf").read_bytes() == preview.pdf
    preview.reject()
    page.show_view(PAYMENTS)
    page.table.table.select_first()
    page.print_shown()
    preview = dialog_of(page, PaperPreview)
    qtbot.waitUntil(lambda: bool(preview.pdf), timeout=8000)
    assert (preview.paper.title, preview.paper.number) == ("Receipt", "R-2026-0001")
    preview.reject()


def test_a_new_sale_for_somebody_who_is_found_by_name(page, ctx, qtbot, told):
    qtbot.mouseClick(page._new, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page, SaleForm)
    assert not dialog.save()
    qtbot.keyClicks(dialog.who, "Zoe")
    dialog.form.set_value("text", "Wipers")
    dialog.form.set_value("amount", 12.5)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    added = ctx.store.sales.get(4)
    assert (added.customer_id, added.amount, added.currency) == (1, 12_50, "GBP")
    assert added.due_on == TODAY + timedelta(days=14)
    assert told[-1] == ("The sale S-2026-0004 is written down.", True)


def test_a_sale_paid_at_once_is_one_step(page, ctx, qtbot):
    qtbot.mouseClick(page._new, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page, SaleForm)
    qtbot.keyClicks(dialog.who, "Ann")
    for name, value in {"text": "Wipers", "amount": 1250, "paid": "card"}.items():
        dialog.form.set_value(name, value)
    assert not dialog.form.field("due").isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    whole = sales.read(ctx.store, 4)
    assert (whole.balance, whole.payments[0].way, whole.sale.settled_on) == (0, Way.CARD, TODAY)
    ctx.undo()
    assert (ctx.store.sales.count(), ctx.store.payments.count()) == (3, 1)


def test_a_sale_is_edited_and_removed_by_keys(page, ctx, qtbot, told):
    select(page, "Tyres")
    press(page, qtbot, Qt.Key.Key_E)
    dialog = dialog_of(page)
    dialog.form.set_value("text", "Winter tyres")
    dialog.form.set_value("amount", 120)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert (ctx.store.sales.get(1).text, ctx.store.sales.get(1).amount) == ("Winter tyres", 120_00)
    press(page, qtbot, Qt.Key.Key_Delete)
    assert sorted(shown(page)) == ["Brakes", "Service"]
    assert told[-1] == ("Removed the sale S-2026-0001.", True)
    ctx.undo()
    assert "Winter tyres" in shown(page)


def test_the_amount_of_a_sale_with_lines_is_theirs(page, ctx, qtbot):
    made = sell(ctx.store, a_customer(ctx.store, "Max"), "Big job", None, late=0,
                lines=[SaleLine(name="Pads", price=10_00), SaleLine(name="Work", price=20_00)])  # fmt: skip
    page.show_item(made.id)
    qtbot.waitUntil(lambda: page.panel._sale_id == made.id, timeout=2000)
    page.edit_shown()
    dialog = dialog_of(page)
    dialog.form.set_value("text", "Bigger job")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    whole = sales.read(ctx.store, made.id)
    assert (whole.sale.text, whole.sale.amount, len(whole.lines)) == ("Bigger job", 30_00, 2)


def test_a_purchase_known_by_its_text_is_edited_without_an_amount(page, ctx, qtbot):
    made = sell(ctx.store, a_customer(ctx.store, "Max"), "Bought long ago", None)
    page.show_item(made.id)
    press(page, qtbot, Qt.Key.Key_E)
    dialog = dialog_of(page)
    dialog.form.set_value("due", TODAY)
    assert not dialog.save()
    assert dialog._refusal.isVisible()
    dialog.form.set_value("due", None)
    dialog.form.set_value("text", "Bought in 2019")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert (ctx.store.sales.get(made.id).text, ctx.store.sales.get(made.id).amount) == (
        "Bought in 2019",
        None,
    )


def test_an_empty_file_says_what_to_do(ctx, show, qtbot):
    page = show(SalesPage(ctx))
    page.show_view(SALES)
    assert page.table._empty.accessibleName().startswith("No sales yet")
    qtbot.mouseClick(page.table._way_out, Qt.MouseButton.LeftButton)
    dialog_of(page, SaleForm).reject()


def test_every_control_has_a_name_and_there_are_few_widgets(page):
    for view in (SALES, PAYMENTS, UNPAID):
        page.show_view(view)
    nameless = [
        each
        for each in page.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and not (each.accessibleName() or getattr(each, "text", lambda: "")())
    ]
    assert nameless == []


def typed(qtbot, text: str) -> None:
    """Type into whatever has the focus; a tab and a line break are keys."""
    for key in text:
        widget = QApplication.focusWidget()
        if key in "\t\n":
            qtbot.keyClick(widget, {"\t": Qt.Key.Key_Tab, "\n": Qt.Key.Key_Return}[key])
        else:
            qtbot.keyClicks(widget, key)


def test_a_sale_by_hand_has_lines_of_products_and_of_free_text(page, ctx, qtbot):
    products.add(ctx.store, Product(name="Brake pads", price=60_00, currency="GBP"))
    ann = ctx.store.customers.where("name = 'Ann'")[0]
    dialog = open_sale_form(ctx, page, customer_id=ann.id, text="Brakes again")
    qtbot.mouseClick(dialog.lines.begin, Qt.MouseButton.LeftButton)
    grid = dialog.lines.grid
    qtbot.waitUntil(lambda: grid.editor is not None and grid.editor.hasFocus())
    qtbot.keyClicks(grid.editor, "bra")
    qtbot.waitUntil(lambda: len(grid.offers) == 1)
    qtbot.keyClick(grid.editor, Qt.Key.Key_Down)
    qtbot.keyClick(grid.editor, Qt.Key.Key_Return)
    typed(qtbot, "2\n")
    typed(qtbot, "Labour\t\t1,5 h\t40\t10%\n")
    assert dialog.form.values()["amount"] == 174
    dialog.save()
    (sale,) = ctx.store.sales.where("text = 'Brakes again'")
    whole = sales.read(ctx.store, sale.id)
    assert sale.amount == 174_00
    assert [(line.name, line.quantity, line.amount) for line in whole.lines] == [
        ("Brake pads", 2, 120_00),
        ("Labour", Decimal("1.5"), 54_00),
    ]


def test_the_lines_of_a_sale_are_edited_and_its_amount_follows(page, ctx, qtbot):
    ann = ctx.store.customers.where("name = 'Ann'")[0]
    sale = sell(ctx.store, ann, "Work", None, lines=[SaleLine(name="Work", price=30_00)])
    dialog = open_edit_form(ctx, page, sales.read(ctx.store, sale.id))
    dialog.lines.grid.edit_cell(0, 2, "3")
    dialog.save()
    assert ctx.store.sales.get(sale.id).amount == 90_00
    dialog = open_edit_form(ctx, page, sales.read(ctx.store, sale.id))
    dialog.lines.grid.remove_line(0)
    dialog.form.set_value("amount", 45)
    dialog.save()
    whole = sales.read(ctx.store, sale.id)
    assert (whole.sale.amount, whole.lines) == (45_00, ())


def test_the_head_folds_the_same_however_often_it_is_asked(window, qtbot):
    window.resize(1280, 720)
    window.go("sales")
    for _ in range(3):
        window.page.refresh(Changes())
        title = window.page._header.title
        qtbot.waitUntil(lambda title=title: title.width() >= title.sizeHint().width())


def test_a_sale_says_which_thing_it_was_about(page, ctx):
    ann = ctx.store.customers.where("name = 'Ann'")[0]
    car = a_car(ctx.store, ann)
    sale = sell(ctx.store, ann, "Work", 30_00)
    dialog = open_edit_form(ctx, page, sales.read(ctx.store, sale.id))
    dialog.form.set_value("thing", str(car.id))
    dialog.save()
    (listed,) = owed.listed(ctx.store, [sale.id]).values()
    assert thing_words(listed.asset) == "Ford Focus, LK19 ABC"
