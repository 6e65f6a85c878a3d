"""Numbers, taxes and kept texts: what is typed applies at once, what cannot be used is said."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from smallcrm.domain.sale import Sale
from smallcrm.domain.selling import TextKind
from smallcrm.domain.totals import TaxMode
from smallcrm.services import sales
from smallcrm.ui.asking import FormDialog
from smallcrm.ui.settings.page import SettingsPage
from tests.builders import TODAY, a_customer


@pytest.fixture
def section(ctx, show):
    page = show(SettingsPage(ctx))
    page.show_item("selling")
    return page.section


def test_a_pattern_shows_the_number_it_makes_and_is_kept(section, ctx):
    label = section.form.field("quote_number").label
    assert label.text() == "Number of a quote  ·  next: Q-2026-0001"
    section.form.set_value("quote_number", "A{001}/{yy}")
    assert label.text() == "Number of a quote  ·  next: A001/26"
    section.save()
    assert ctx.store.selling.quote_number == "A{001}/{yy}"
    ctx.undo()
    assert ctx.store.selling.quote_number == "Q-{year}-{0001}"


def test_the_number_shown_is_the_one_the_next_document_gets(section, ctx):
    anna = a_customer(ctx.store)
    sales.add(ctx.store, Sale(customer_id=anna.id, text="Oil", sold_on=TODAY))
    section.form.set_value("case_number", "B{01}")
    section.form.set_value("sale_number", "S-{year}-{0001}")
    shown = section.form.field("sale_number").label.text()
    assert shown == "Number of a sale  ·  next: S-2026-0002"
    assert sales.add(ctx.store, Sale(customer_id=anna.id, sold_on=TODAY)).number == "S-2026-0002"
    assert section.form.field("case_number").label.text() == "Number of a case  ·  next: B01"


@pytest.mark.parametrize(
    ("name", "value"),
    [("sale_number", "S-{year}"), ("tax_percent", 120), ("rates", "10\nmuch"), ("valid_days", 2.5)],
)
def test_what_cannot_be_used_is_said_and_not_kept(section, ctx, name, value):
    before = ctx.store.selling
    section.form.set_value(name, value)
    section.save()
    assert section.form.problems[name]
    assert ctx.store.selling == before


def test_taxes_and_days_apply_at_once(section, ctx):
    for name, value in {
        "tax_mode": "included",
        "tax_percent": 20,
        "rates": "10\n5 %",
        "payment_days": 30,
    }.items():
        section.form.set_value(name, value)
    section.save()
    kept = ctx.store.selling
    assert (kept.tax_mode, kept.tax_percent) == (TaxMode.INCLUDED, Decimal(20))
    assert (kept.rates, kept.payment_days) == ("10\n5 %", 30)


def dialog_of(section) -> FormDialog:
    (dialog,) = [each for each in section.findChildren(FormDialog) if each.isVisible()]
    return dialog


def test_a_text_is_kept_changed_and_removed_by_keys(section, ctx, qtbot):
    section.add_text()
    dialog = dialog_of(section)
    for name, value in {"name": "Warranty", "kind": "terms", "text": "Two years."}.items():
        dialog.form.set_value(name, value)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    (block,) = ctx.store.text_blocks.where("1")
    assert (block.name, block.kind, block.text) == ("Warranty", TextKind.TERMS, "Two years.")
    section.texts.setFocus()
    section.texts.select_first()
    qtbot.keyClick(section.texts, Qt.Key.Key_E)
    dialog = dialog_of(section)
    dialog.form.set_value("text", "Three years.")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert ctx.store.text_blocks.get(block.id).text == "Three years."
    qtbot.keyClick(section.texts, Qt.Key.Key_X)
    assert ctx.store.text_blocks.count() == 0
    ctx.undo()
    assert ctx.store.text_blocks.count() == 1
