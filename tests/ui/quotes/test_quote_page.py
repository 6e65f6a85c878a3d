"""Writing a quote by keys and by mouse: what is typed is in the sums, on the paper and in the file."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from smallcrm.domain.product import Product
from smallcrm.domain.quote import Counted, QuoteLine, QuoteState
from smallcrm.domain.totals import LineKind, TaxMode
from smallcrm.services import products, quotes
from smallcrm.ui.quotes.page import QuotePage
from tests.builders import TODAY, a_car, a_customer
from tests.ui.finding import speak


@pytest.fixture
def customer(store):
    return a_customer(store, "Nadia Rahman", phones=("01632 960 001",))


@pytest.fixture
def page(ctx, show, customer):
    made = show(QuotePage(ctx))
    made.show_item({"customer_id": customer.id})
    made.grid.setFocus()
    return made


@pytest.fixture
def kept(store, customer):
    def make(*lines, **values):
        quote = quotes.begin(store, customer.id, today=TODAY)
        return quotes.add(store, replace(quote, currency="USD", **values), lines)

    return make


def typed(qtbot, text):
    for key in text:
        widget = QApplication.focusWidget()
        assert widget is not None
        if key == "\n":
            qtbot.keyClick(widget, Qt.Key.Key_Return)
        elif key == "\t":
            qtbot.keyClick(widget, Qt.Key.Key_Tab)
        else:
            qtbot.keyClicks(widget, key)


def names(page):
    return [line.name for line in page.lines.items]


def test_a_quote_is_written_by_keys_alone(page, qtbot, store):
    typed(qtbot, "Brakes\tfront and rear\t2\t412.50\t10%\nLabor\t\t3,5 h\t96\n")
    page.grid.close_editor()
    first, second = page.lines.items
    assert (first.name, first.note, first.quantity, first.price) == ("Brakes", "front and rear", 2, 412_50)
    assert first.discount_percent == 10
    assert (second.quantity, second.unit, second.price) == (Decimal("3.5"), "h", 96_00)
    assert page.totals.total.endswith("1,078.50")
    page.save()
    assert [line.name for line in quotes.read(store, page.stored.quote.id).lines] == ["Brakes", "Labor"]


def test_the_total_follows_every_key(page, qtbot):
    typed(qtbot, "Work\t\t\t")
    seen = []
    for key in "125":
        typed(qtbot, key)
        seen.append(page.lines.sums.total)
        assert page.totals.total.endswith(f"{seen[-1] / 100:.2f}")
    assert seen == [1_00, 12_00, 125_00]


def test_what_is_not_understood_leaves_the_last_good_value(page, qtbot):
    typed(qtbot, "Work\t\t\t50")
    typed(qtbot, "x")
    assert page.lines.items[0].price == 50_00
    assert page.grid.editor.accessibleDescription()


def test_esc_takes_back_what_was_typed_into_the_cell(page, qtbot):
    typed(qtbot, "Work\t\t\t50\t")
    page.grid.close_editor()
    page.grid.go_to(0, 3)
    typed(qtbot, "99")
    assert page.lines.items[0].price == 99_00
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.lines.items[0].price == 50_00
    assert not page.grid.is_editing


def test_a_line_left_empty_goes_again(page, qtbot):
    typed(qtbot, "Work\n")
    assert page.lines.count() == 2
    typed(qtbot, "\n")
    assert names(page) == ["Work"]


def test_a_product_is_found_by_a_few_letters(page, qtbot, store):
    products.add(store, Product(name="Brake fluid, 1 l", code="BF1", unit="l", price=12_50, cost=7_00))
    typed(qtbot, "bra")
    qtbot.waitUntil(lambda: bool(page.grid.offers))
    assert page.grid.offers[0].text == "Brake fluid, 1 l"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    typed(qtbot, "\n")
    (line,) = page.lines.items
    assert (line.name, line.code, line.unit, line.price, line.cost) == (
        "Brake fluid, 1 l", "BF1", "l", 12_50, 7_00,
    )  # fmt: skip
    assert page.grid.editor.accessibleName() == "Qty"
    assert "keep 44%" in page.totals.margin


def test_what_is_typed_is_kept_as_a_product(window, qtbot, store, customer):
    window.go("quote", {"customer_id": customer.id})
    page = window.page
    window.activateWindow()
    page.grid.setFocus()
    typed(qtbot, "Winter check")
    qtbot.waitUntil(lambda: bool(page.grid.offers))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    typed(qtbot, "\n")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    form = QApplication.activeModalWidget()
    assert form.form.values()["name"] == "Winter check"
    form.form.set_value("price", Decimal(49))
    qtbot.keyClick(form, Qt.Key.Key_Return)
    (product,) = store.products.where("1")
    (line,) = page.lines.items
    assert (line.product_id, line.price) == (product.id, 49_00)


def test_other_words_are_no_longer_that_product(page, qtbot, store):
    product = products.add(store, Product(name="Brake fluid", price=12_50))
    page.lines.begin()
    page.lines.put_product(0, product)
    page.grid.reload(row=0)
    typed(qtbot, "Something else")
    assert page.lines.items[0].product_id is None


def test_lines_are_moved_copied_and_removed_by_keys(page, qtbot):
    typed(qtbot, "One\nTwo\nThree\n\n")
    page.grid.go_to(2)
    qtbot.keyClick(page.grid, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(page) == ["One", "Three", "Two"]
    qtbot.keyClick(page.grid, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert names(page) == ["One", "Three", "Three", "Two"]
    qtbot.keyClick(page.grid, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert names(page) == ["One", "Three", "Two"]


def test_lines_are_moved_and_removed_by_mouse(page, qtbot, kept):
    page.show_item(kept(*(QuoteLine(name=name, price=100) for name in ("One", "Two", "Three"))).quote.id)
    view = page.grid.viewport()

    def spot(row, place):
        return page.grid.visualRect(page.grid.lines.index(row, place)).center()

    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=spot(0, 0))
    qtbot.mouseMove(view, spot(2, 0) + QPoint(0, 12))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=spot(2, 0) + QPoint(0, 12))
    assert names(page) == ["Two", "Three", "One"]
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot(1, page.grid.lines.columnCount() - 1))
    assert names(page) == ["Two", "One"]
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=spot(0, 3))
    assert page.grid.editor.text() == "1.00"


def test_a_click_on_the_last_row_begins_a_line(page, qtbot):
    row = page.grid.lines.rowCount() - 1
    at = page.grid.visualRect(page.grid.lines.index(row, 1)).center()
    qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    typed(qtbot, "Work")
    assert names(page) == ["Work"]


def test_rows_of_a_spreadsheet_are_pasted_as_lines(page, qtbot):
    QGuiApplication.clipboard().setText("Pads\t2\t41,50\nDiscs\t80.00\nFitting\t3.5 h\t96\t5%\n")
    qtbot.keyClick(page.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    pads, discs, fitting = page.lines.items
    assert (pads.quantity, pads.price) == (2, 41_50)
    assert (discs.quantity, discs.price) == (1, 80_00)
    assert (fitting.unit, fitting.price, fitting.discount_percent) == ("h", 96_00, 5)


@pytest.mark.parametrize(
    ("text", "percent", "amount", "shown"),
    [("5%", 5, 0, "−5%"), ("20", 0, 20_00, "−20.00"), ("free", 100, 0, "Free"), ("", 0, 0, "–")],
)
def test_a_discount_is_typed_as_people_say_it(page, kept, *, text, percent, amount, shown):
    page.show_item(kept(QuoteLine(name="Work", price=100_00)).quote.id)
    assert page.lines.put(0, "discount", text)
    line = page.lines.items[0]
    assert (line.discount_percent, line.discount_amount) == (percent, amount)
    assert page.lines.cell(0, "discount").text == shown


def test_typing_becomes_one_step_and_undo_takes_it_back(page, qtbot, ctx, kept, store):
    page.show_item(kept(QuoteLine(name="Work", price=100_00)).quote.id)
    page.grid.setFocus()
    page.grid.go_to(0, 3)
    typed(qtbot, "250")
    qtbot.waitUntil(lambda: page.stored.lines[0].price == 250_00, timeout=5_000)
    assert page.grid.is_editing
    ctx.undo()
    assert page.lines.items[0].price == 100_00
    ctx.redo()
    assert page.lines.items[0].price == 250_00


def test_undoing_the_whole_quote_goes_back_to_the_list(page, qtbot, ctx):
    went = []
    ctx.go_requested.connect(lambda place, _: went.append(place))
    typed(qtbot, "Work\n\n")
    assert page.stored is not None
    ctx.undo()
    assert went == ["quotes"]


def test_sums_on_the_screen_on_paper_and_in_the_file_are_the_same(page, qtbot, kept, store):
    import pypdfium2

    lines = [
        QuoteLine(name="Pads", price=412_35, quantity=Decimal("1.5"), discount_percent=Decimal("7.5")),
        QuoteLine(name="Labor", price=96_00, quantity=Decimal("3.5"), tax_percent=Decimal(5)),
        QuoteLine(name="Winter check", price=49_00, counted=Counted.OPTIONAL),
    ]
    settings = {"tax_mode": TaxMode.ADDED, "tax_percent": Decimal("8.25"), "shipping": 12_00}
    whole = kept(*lines, discount_percent=Decimal(5), language="en", **settings)
    page.show_item(whole.quote.id)
    qtbot.waitUntil(lambda: page.preview.is_fresh, timeout=15_000)
    document = pypdfium2.PdfDocument(page.preview.pdf)
    paper = "".join(sheet.get_textpage().get_text_range() for sheet in document)
    document.close()
    shown = [row.line.value for row in page.totals.rows if row.line.value != "–"]
    assert len(shown) == 5
    for value in (*shown, page.totals.total):
        assert value in paper
    assert page.totals.total.endswith(f"{quotes.read(store, whole.quote.id).totals.total / 100:,.2f}")
    assert store.quotes.get(whole.quote.id).total == page.lines.sums.total


def test_sent_it_is_locked_and_a_new_version_goes_on(page, qtbot, ctx, kept, store):
    told, went = [], []
    ctx.told.connect(lambda words, _: told.append(words))
    ctx.go_requested.connect(lambda place, item: went.append((place, item)))
    page.show_item(kept(QuoteLine(name="Work", price=100_00)).quote.id)
    qtbot.mouseClick(page.head.main, Qt.MouseButton.LeftButton)
    assert page.quote.number == "Q-2026-0001"
    assert "Q-2026-0001" in told[0]
    assert page.is_locked
    page.grid.setFocus()
    typed(qtbot, "x")
    assert not page.grid.is_editing
    page.bar.banner.acted.emit()
    (place, item) = went[-1]
    assert place == "quote"
    assert store.quotes.get(item).shown_number == "Q-2026-0001-2"


def test_accepting_asks_what_is_taken_and_writes_the_sale(page, qtbot, ctx, kept, store):
    whole = kept(
        QuoteLine(name="Work", price=100_00), QuoteLine(name="Check", price=49_00, counted=Counted.OPTIONAL)
    )
    quotes.send(store, whole.quote.id, today=TODAY)
    page.show_item(whole.quote.id)
    qtbot.mouseClick(page.head.main, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert "100.00" in dialog.total.text()
    qtbot.mouseClick(next(iter(dialog.boxes.values())), Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    assert "149.00" in dialog.total.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert page.quote.state is QuoteState.ACCEPTED
    (sale,) = store.sales.where("1")
    assert sale.amount == 149_00
    ctx.undo()
    assert page.quote.state is QuoteState.SENT


def test_one_that_has_expired_is_accepted_after_a_question(page, qtbot, kept, store):
    whole = kept(QuoteLine(name="Work", price=100_00), valid_until=TODAY - timedelta(days=1))
    quotes.send(store, whole.quote.id, today=TODAY - timedelta(days=30))
    page.show_item(whole.quote.id)
    assert "20 Nov 2026" in page.bar.banner._text.text()
    qtbot.mouseClick(page.head.main, Qt.MouseButton.LeftButton)
    assert store.sales.count() == 0
    qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Return)
    assert store.sales.count() == 1


def test_the_price_the_customer_knows_stands_at_the_line(page, qtbot, ctx, kept, store):
    other = kept(QuoteLine(name="Work", price=90_00))
    quotes.send(store, other.quote.id, today=TODAY)
    went = []
    ctx.go_requested.connect(lambda place, item: went.append((place, item)))
    page.show_item(kept(QuoteLine(name="Work", price=100_00)).quote.id)
    assert page.lines.cell(0, "name").warning == "90.00 in Q-2026-0001"
    rect = page.grid.visualRect(page.grid.lines.index(0, 1))
    qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=rect.bottomLeft() + QPoint(40, -12))
    assert went == [("quote", other.quote.id)]


def test_things_of_the_customer_are_offered(page, store, customer):
    car = a_car(store, customer)
    page.show_item({"customer_id": customer.id})
    page.fields.thing.choose(str(car.id))
    page.fields.thing.chosen.emit(str(car.id))
    assert page.quote.asset_id == car.id


def test_without_a_customer_nothing_is_written_but_kept_as_a_draft(ctx, show, qtbot, store):
    page = show(QuotePage(ctx))
    page.activateWindow()
    page.grid.setFocus()
    qtbot.waitUntil(page.grid.hasFocus)
    typed(qtbot, "Work\n")
    page.leave()
    assert store.quotes.count() == 0
    other = show(QuotePage(ctx))
    assert not other.bar.isHidden()
    other.bar.banner.acted.emit()
    assert names(other) == ["Work"]


def test_headings_have_words_only(page, qtbot):
    page.line_menu.add_line(LineKind.HEADING)
    typed(qtbot, "Parts\n")
    page.grid.close_editor()
    assert (page.lines.items[0].kind, page.lines.items[0].name) == (LineKind.HEADING, "Parts")
    assert page.grid.lines.stops(0) == [1]


def test_the_menu_of_a_line_makes_it_optional(page, qtbot, kept):
    page.show_item(kept(QuoteLine(name="Work", price=100_00)).quote.id)
    page.grid.setFocus()
    page.grid.go_to(0)
    page.line_menu.offer(0, QPoint(0, 0))
    (menu,) = page.findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == "Optional").trigger()
    menu.close()
    assert page.lines.items[0].counted is Counted.OPTIONAL
    assert page.lines.sums.total == 0


def test_the_paper_follows_the_typing(page, qtbot, kept):
    page.show_item(kept(QuoteLine(name="Work", price=100_00)).quote.id)
    qtbot.waitUntil(lambda: page.preview.is_fresh, timeout=15_000)
    before = page.preview.pdf
    page.grid.setFocus()
    page.grid.go_to(0, 3)
    typed(qtbot, "7")
    qtbot.waitUntil(lambda: page.preview.is_fresh and page.preview.pdf != before, timeout=15_000)
    assert page.preview.paper.lines[0].price == "7.00"


def test_another_currency_keeps_the_figures(page, kept):
    page.show_item(kept(QuoteLine(name="Work", price=100_00), shipping=5_00).quote.id)
    from smallcrm.ui.quotes import words

    quote, lines = words.in_currency(page.quote, page.lines.items, "JPY")
    assert (quote.shipping, lines[0].price) == (5, 100)


def test_a_switch_of_language_loses_nothing(page, qtbot, qapp):

    typed(qtbot, "Work\t\t2")
    speak(qapp, "ru")
    try:
        assert names(page) == ["Work"]
        assert page.lines.items[0].quantity == 2
        assert page.head.main.text() == "Отметить отправленным"
    finally:
        speak(qapp, "en")


def test_a_quote_just_begun_outlives_its_customer(page, ctx, store, qapp):
    customer = a_customer(store, name="Carl Ode")
    page.show_item({"customer_id": customer.id})
    assert page.quote.customer_id == customer.id
    ctx.undo()
    speak(qapp, "zh")
    speak(qapp, "en")
    assert page.quote.customer_id is None
    assert page.isVisible()
