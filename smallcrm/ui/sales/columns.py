"""The columns of sales, of payments and of what is unpaid, in the active language."""

from datetime import date
from typing import Any

from smallcrm import i18n, wording
from smallcrm.db.reads.owed import ListedPayment, ListedSale
from smallcrm.domain.values.names import initials
from smallcrm.i18n import translate
from smallcrm.ui.kit.cells import EMPTY, Cell, ChipsCell, NameCell, TextCell
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.paint import ChipLook
from smallcrm.ui.kit.table_model import ColumnSpec
from smallcrm.ui.quotes.words import thing_words

WIDTHS = {
    "en": {"day": 92, "customer": 190, "text": 220, "number": 116, "phone": 126},
    "zh": {"day": 104, "customer": 170, "text": 210, "number": 116, "phone": 140},
    "ru": {"day": 98, "customer": 200, "text": 220, "number": 116, "phone": 142},
}
LEAST = {"customer": 110, "text": 80}
VERY_LATE = 30
"""Days past due from which money is shown in red."""


def _spec(name: str, title: str, cell: Any, width: int = 110, **traits: Any) -> ColumnSpec:
    widths = WIDTHS[i18n.language()]
    return ColumnSpec(
        name=name, title=title, cell=cell, width=widths.get(name, width), least=LEAST.get(name, 0), **traits
    )


def sale_columns(today: date) -> list[ColumnSpec]:
    """Make the columns of the sales."""
    return [
        _spec("day", translate("Sales", "Date"), lambda each: _day(each.sale.sold_on, today), sort="day",
              is_required=True),
        _spec("customer", translate("Sales", "Customer"), _customer, sort="customer"),
        _spec("text", translate("Sales", "What"), _text, sort="text"),
        _spec("asset", translate("Sales", "Thing"), _thing, 150, is_optional=True),
        _spec("number", translate("Sales", "Number"), _number, sort="number"),
        _spec("amount", translate("Sales", "Amount"), _amount, 120, sort="amount", is_right=True),
        _spec("paid", translate("Sales", "Paid"), lambda each: _paid(each, today), 140),
        _spec("due", translate("Sales", "To be paid by"), lambda each: _due(each, today), 128, sort="due",
              is_optional=True),
    ]  # fmt: skip


def payment_columns(today: date) -> list[ColumnSpec]:
    """Make the columns of the payments."""
    return [
        _spec("day", translate("Sales", "Date"), lambda each: _day(each.payment.paid_on, today), sort="day",
              is_required=True),
        _spec("customer", translate("Sales", "Customer"), _customer, sort="customer"),
        _spec("text", translate("Sales", "For what"), lambda each: TextCell(each.text)),
        _spec("number", translate("Sales", "Sale"), lambda each: TextCell(each.number, "text_2", tabular=True,
              is_whole=True)),
        _spec("way", translate("Sales", "Way"), lambda each: TextCell(
              wording.way_of_payment(each.payment.way.value), "text_2"), 130),
        _spec("amount", translate("Sales", "Amount"), _came_in, 120, sort="amount", is_right=True),
        _spec("receipt", translate("Sales", "Receipt"), lambda each: TextCell(each.payment.number, "text_2",
              tabular=True, is_whole=True), 116),
    ]  # fmt: skip


def unpaid_columns(today: date) -> list[ColumnSpec]:
    """Make the columns of what is unpaid."""
    return [
        _spec("due", translate("Sales", "Due"), lambda each: _due(each, today), 120, sort="due",
              is_required=True),
        _spec("customer", translate("Sales", "Customer"), _customer, sort="customer"),
        _spec("phone", translate("Sales", "Phone"), _phone),
        _spec("text", translate("Sales", "What"), _text, sort="text"),
        _spec("asset", translate("Sales", "Thing"), _thing, 150, is_optional=True),
        _spec("balance", translate("Sales", "Still to pay"), _balance, 104, is_right=True),
        _spec("promised", translate("Sales", "Promised"), lambda each: _promised(each, today), 88),
        _spec("letter", translate("Sales", "Letter"), lambda each: _letter(each, today), 104),
        _spec("number", translate("Sales", "Number"), _number, sort="number", is_optional=True),
    ]  # fmt: skip


def _thing(each: ListedSale) -> Cell:
    return TextCell(thing_words(each.asset), "text_2") if each.asset is not None else EMPTY


def sale_sentence(each: ListedSale, today: date) -> str:
    """Say a sale as a screen reader reads it."""
    cells = (_day(each.sale.sold_on, today), _customer(each), _text(each), _amount(each), _paid(each, today))
    return ", ".join(cell.plain for cell in cells if cell.plain)


def payment_sentence(each: ListedPayment, today: date) -> str:
    """Say a payment as a screen reader reads it."""
    cells = (_day(each.payment.paid_on, today), _customer(each), TextCell(each.text), _came_in(each))
    return ", ".join(cell.plain for cell in cells if cell.plain)


def unpaid_sentence(each: ListedSale, today: date) -> str:
    """Say what is unpaid as a screen reader reads it."""
    cells = (_due(each, today), _customer(each), _phone(each), _text(each), _balance(each))
    return ", ".join(cell.plain for cell in cells if cell.plain)


def late_words(due: date, today: date) -> tuple[str, str]:
    """Say when money is due or how late it is, and in which family of colours."""
    late = (today - due).days
    if late > 0:
        words = translate("Sales", "%n day(s) late", "", late)
        return words, "danger" if late > VERY_LATE else "warn"
    return i18n.format_day(due, today), ""


def _day(day: date | None, today: date) -> Cell:
    return TextCell(i18n.format_day(day, today), "text_2", is_whole=True) if day else EMPTY


def _customer(each: ListedSale | ListedPayment) -> Cell:
    return NameCell(each.customer, initials(each.customer)) if each.customer else EMPTY


def _text(each: ListedSale) -> Cell:
    return TextCell(each.sale.text or each.sale.document)


def _number(each: ListedSale) -> Cell:
    return TextCell(each.sale.number, "text_2", tabular=True, is_whole=True)


def _amount(each: ListedSale) -> Cell:
    if each.sale.amount is None:
        return EMPTY
    shown = i18n.format_money(each.sale.amount, each.sale.currency)
    return TextCell(shown, tabular=True, is_whole=True)


def _balance(each: ListedSale) -> Cell:
    shown = i18n.format_money(each.balance, each.sale.currency)
    return TextCell(shown, weight=600, tabular=True, is_whole=True)


def _came_in(each: ListedPayment) -> Cell:
    shown = i18n.format_money(each.payment.amount, each.currency)
    return TextCell(shown, weight=500, tabular=True, is_whole=True)


def _paid(each: ListedSale, today: date) -> Cell:
    """Say how far a sale is paid; a purchase of an old list says nothing about it."""
    sale = each.sale
    if sale.due_on is None:
        return EMPTY
    if sale.settled_on is not None:
        return ChipsCell((ChipLook(translate("Sales", "Paid"), "ok"),))
    words, family = late_words(sale.due_on, today)
    if family:
        return ChipsCell((ChipLook(words, family),))
    if each.paid:
        return ChipsCell((ChipLook(translate("Sales", "Paid in part"), "info"),))
    return ChipsCell((ChipLook(translate("Sales", "Not paid yet")),))


def _due(each: ListedSale, today: date) -> Cell:
    if each.sale.due_on is None:
        return EMPTY
    if each.sale.settled_on is not None:
        return _day(each.sale.due_on, today)
    words, family = late_words(each.sale.due_on, today)
    return TextCell(words, f"{family}_text" if family else "text_2", 600 if family else 0, is_whole=True)


def _phone(each: ListedSale) -> Cell:
    return TextCell(each.phone, "text_2", is_whole=True)


def _promised(each: ListedSale, today: date) -> Cell:
    day = each.sale.promised_on
    if day is None:
        return EMPTY
    tone, weight = ("danger_text", 600) if day < today else ("text", 0)
    return TextCell(i18n.format_day(day, today), tone, weight, is_whole=True)


def _letter(each: ListedSale, today: date) -> Cell:
    sale = each.sale
    if not sale.letter_level:
        return EMPTY
    day = i18n.format_day(sale.letter_on, today, in_sentence=True) if sale.letter_on else ""
    return TextCell(dotted(str(sale.letter_level), day), "text_2", is_whole=True)


def letter_words(level: int, on: date | None, today: date) -> str:
    """Say which letter went out last, and when."""
    if on is None:
        return translate("Sales", "Letter {level}").format(level=level)
    words = translate("Sales", "Letter {level}, {day}")
    return words.format(level=level, day=i18n.format_day(on, today, in_sentence=True))
