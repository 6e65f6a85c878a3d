"""The columns of the list of quotes, in the active language."""

from datetime import date
from typing import Any

from smallcrm import i18n, wording
from smallcrm.db.reads.quote_list import ListedQuote
from smallcrm.domain.values.names import initials
from smallcrm.i18n import translate
from smallcrm.ui.kit.cells import EMPTY, Cell, ChipsCell, NameCell, TextCell
from smallcrm.ui.kit.paint import ChipLook
from smallcrm.ui.kit.table_model import ColumnSpec

FAMILIES = {"sent": "info", "accepted": "ok", "declined": "danger", "expired": "warn"}
WIDTHS = {
    "en": {"number": 126, "customer": 200, "title": 210, "sent": 130, "until": 110},
    "zh": {"number": 126, "customer": 180, "title": 210, "sent": 130, "until": 120},
    "ru": {"number": 126, "customer": 210, "title": 220, "sent": 140, "until": 130},
}


def columns(today: date) -> list[ColumnSpec]:
    """Make the columns."""
    widths = WIDTHS[i18n.language()]

    def spec(name: str, title: str, cell: Any, width: int = 110, **traits: Any) -> ColumnSpec:
        return ColumnSpec(name=name, title=title, cell=cell, width=widths.get(name, width), **traits)

    return [
        spec("number", translate("Quotes", "Number"), _number, sort="number", is_required=True),
        spec("customer", translate("Quotes", "Customer"), _customer, sort="customer", least=130),
        spec("title", translate("Quotes", "Title"), lambda each: TextCell(each.quote.title), sort="title",
             least=110),
        spec("state", translate("Quotes", "State"), _state, 120),
        spec("amount", translate("Quotes", "Amount"), _amount, 120, sort="total", is_right=True),
        spec("sent", translate("Quotes", "Sent on"), lambda each: _sent(each, today), sort="sent"),
        spec("until", translate("Quotes", "Good until"), lambda each: _until(each, today), sort="until"),
    ]  # fmt: skip


def sentence(each: ListedQuote, today: date) -> str:
    """Say a row as a screen reader reads it."""
    cells = (_number(each), _customer(each), TextCell(each.quote.title), _state(each), _amount(each),
             _sent(each, today))  # fmt: skip
    return ", ".join(cell.plain for cell in cells if cell.plain)


def _number(each: ListedQuote) -> Cell:
    number = each.quote.shown_number
    if number:
        return TextCell(number, weight=500, tabular=True, is_whole=True)
    return TextCell(translate("Quotes", "Draft"), "text_3")


def _customer(each: ListedQuote) -> Cell:
    return NameCell(each.customer, initials(each.customer)) if each.customer else EMPTY


def _state(each: ListedQuote) -> Cell:
    family = "warn" if each.waits_long else FAMILIES.get(each.state, "neutral")
    icon = "clock" if each.waits_long else ""
    return ChipsCell((ChipLook(wording.quote_state(each.state), family, icon),))


def _amount(each: ListedQuote) -> Cell:
    shown = i18n.format_money(each.quote.total, each.quote.currency)
    return TextCell(shown, tabular=True, is_whole=True)


def _sent(each: ListedQuote, today: date) -> Cell:
    day = each.quote.sent_on
    if day is None:
        return EMPTY
    tone, weight = ("warn_text", 600) if each.waits_long else ("text_2", 0)
    return TextCell(i18n.format_day(day, today), tone, weight, is_whole=True)


def _until(each: ListedQuote, today: date) -> Cell:
    day = each.quote.valid_until
    return TextCell(i18n.format_day(day, today), "text_2", is_whole=True) if day else EMPTY
