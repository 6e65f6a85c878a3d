"""The columns of the list of reminders: what stands in each, and how wide each is in each language."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from smallcrm import i18n, wording
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.asset import identifier
from smallcrm.domain.customer import CustomerKind
from smallcrm.domain.values.names import initials
from smallcrm.i18n import translate
from smallcrm.ui.kit.cells import EMPTY, Cell, NameCell, TextCell, ThingCell
from smallcrm.ui.kit.table_model import ColumnSpec
from smallcrm.ui.pieces import thing_sign, when_due
from smallcrm.ui.reminders.pieces import KIND_NAMES, amount_of, title_of

WIDTHS: Mapping[str, Mapping[str, int]] = {
    "en": {"what": 230, "customer": 184, "phone": 126, "thing": 190, "when": 118},
    "zh": {"what": 210, "customer": 170, "phone": 140, "thing": 190, "when": 118},
    "ru": {"what": 240, "customer": 190, "phone": 150, "thing": 190, "when": 140},
}
LEAST: Mapping[str, int] = {"what": 150, "customer": 130, "thing": 130}
AT_FIRST = ("what", "customer", "phone", "thing", "when")


def columns(today: date, currency: str) -> list[ColumnSpec]:
    """Make the columns in the active language."""
    widths = WIDTHS[i18n.language()]

    def spec(name: str, title: str, cell: Any, width: int = 120, **traits: Any) -> ColumnSpec:
        return ColumnSpec(
            name=name,
            title=title,
            cell=cell,
            width=widths.get(name, width),
            least=LEAST.get(name, 0),
            is_optional=name not in AT_FIRST,
            **traits,
        )

    return [
        spec(
            "when",
            translate("Reminders", "When"),
            lambda due: _when(due, today),
            sort="day",
            is_required=True,
        ),
        spec("what", translate("Reminders", "What"), _what, is_required=True),
        spec("customer", translate("Reminders", "Customer"), _customer, sort="customer"),
        spec("phone", translate("Reminders", "Phone"), _phone),
        spec("thing", translate("Reminders", "Thing"), _thing, 190),
        spec("owner", translate("Reminders", "Who"), _owner),
        spec("kind", translate("Reminders", "Kind"), _kind, 110),
        spec("note", translate("Reminders", "Note"), lambda due: TextCell(due.reminder.note, "text_2"), 200),
        spec("result", translate("Reminders", "Result"), _result, 150),
        spec(
            "amount",
            translate("Reminders", "Amount"),
            lambda due: TextCell(amount_of(due, currency), tabular=True, is_whole=True),
            100,
            is_right=True,
        ),
    ]


def sentence(due: DueReminder, today: date) -> str:
    """Say a row as a screen reader reads it."""
    cells = (_what(due), _customer(due), _phone(due), _thing(due), _when(due, today))
    return ", ".join(cell.plain for cell in cells if cell.plain)


def _when(due: DueReminder, today: date) -> Cell:
    reminder = due.reminder
    if reminder.done_on is not None:
        return TextCell(i18n.format_day(reminder.done_on, today), "text_2", is_whole=True)
    words, family = when_due(reminder.due_on, today)
    if reminder.due_time is not None and 0 <= (reminder.due_on - today).days < 2:
        words = f"{words} {i18n.format_time(reminder.due_time)}"
    return TextCell(words, f"{family}_text" if family else "text", 600 if family else 0, is_whole=True)


def _what(due: DueReminder) -> Cell:
    return TextCell(title_of(due), "text" if due.reminder.is_open else "text_2", 500)


def _customer(due: DueReminder) -> Cell:
    if due.customer is None:
        return EMPTY
    name = wording.customer_name(due.customer)
    return NameCell(name, initials(name), due.customer.kind is CustomerKind.COMPANY)


def _phone(due: DueReminder) -> Cell:
    return TextCell(due.phone, "text_2", is_whole=True) if due.phone else EMPTY


def _thing(due: DueReminder) -> Cell:
    asset = due.asset
    if asset is None:
        return EMPTY
    icon, _ = thing_sign(asset)
    name = asset.name or ("" if asset.plate else identifier(asset))
    return ThingCell(name, icon, asset.plate, 0)


def _owner(due: DueReminder) -> Cell:
    owner = due.reminder.owner or (due.customer.owner if due.customer else "")
    return TextCell(owner, "text_2")


def _kind(due: DueReminder) -> Cell:
    return TextCell(KIND_NAMES[due.reminder.kind.value](), "text_2")


def _result(due: DueReminder) -> Cell:
    return TextCell(wording.result_words(due.reminder.result), "text_2") if due.reminder.result else EMPTY
