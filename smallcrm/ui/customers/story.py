"""The story of a customer's fields: what each held before, when it changed and by what."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import i18n, messages, wording
from smallcrm.db import history
from smallcrm.db.history import FieldChange
from smallcrm.domain.customer import Customer
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.filter_words import field_name
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.fields import SearchField
from smallcrm.ui.kit.lists import Item, TwoLineList, dotted
from smallcrm.ui.kit.theme import theme

_WIDTH, _HEIGHT = 680, 420

_TOLD = frozenset({"customer", "contact", "asset", "reminder"})
_UNTOLD = frozenset(
    {"id", "customer_id", "key", "plate_key", "policy_key", "vin_key", "serial_key", "position"}
)
"""Columns that only repeat others for the index, or hold no word of a person's."""


class StoryDialog(Dialog):
    """Every change of every field, the newest first; what is typed narrows it down."""

    def __init__(self, ctx: AppContext, parent: QWidget, customer: Customer) -> None:
        name = wording.customer_name(customer)
        super().__init__(
            parent, translate("Story", "What was changed about {name}").format(name=name), width=_WIDTH
        )
        self._ctx = ctx
        self._labels = {str(each.id): each.label for each in ctx.store.custom_fields.where("1")}
        self._told = [
            item
            for place, change in enumerate(history.story(ctx.store, customer.id or 0))
            if change.kind in _TOLD and change.field not in _UNTOLD
            for item in self._items(place, change)
        ]
        self.filter = SearchField(translate("Story", "Find a field or a value"))
        self.filter.searched.connect(self._narrow)
        self.list = TwoLineList(has_circle=False, name=translate("Story", "Changes"))
        self.list.setMinimumHeight(theme.px(_HEIGHT))
        self.filter.went_down.connect(self.list.setFocus)
        self._empty = EmptyState("history", translate("Story", "Nothing was changed yet"))
        for part in (self.filter, self.list, self._empty):
            self.add(part)
        self.add_cancel(translate("Kit", "Close"))
        self.finished.connect(self.deleteLater)
        self._narrow("")

    def open(self) -> None:
        """Show the changes with the cursor in the filter."""
        super().open()
        self.filter.setFocus()

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().strip()
        shown = [item for item in self._told if wanted in f"{item.title} {item.second}".casefold()]
        self.list.set_rows(shown)
        self.list.select_first()
        self.list.setVisible(bool(shown))
        self._empty.setVisible(not shown)

    def _items(self, place: int, change: FieldChange) -> list[Item]:
        """Tell a change: own fields one by one, since they are kept as one column."""
        if change.field in ("custom", "fields"):
            before, after = _mapping(change.before), _mapping(change.after)
            names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
            return [
                self._item(
                    (place, name), change, self._labels.get(name, name), before.get(name), after.get(name)
                )
                for name in names
            ]
        return [self._item((place, ""), change, field_words(change.field), change.before, change.after)]

    def _item(self, key: Any, change: FieldChange, name: str, before: Any, after: Any) -> Item:
        step = change.step
        return Item(
            key=key,
            title=translate("Story", "{field}: {before} → {after}").format(
                field=name, before=_words(before), after=_words(after)
            ),
            second=dotted(
                messages.step_label(step.code, step.details),
                translate("Story", "taken back since") if step.is_undone else "",
            ),
            icon="edit" if step.code not in ("import", "customers_joined") else "import",
            right=i18n.format_day(step.at.astimezone().date(), self._ctx.today),
            right_second=i18n.format_time(step.at.astimezone().time()),
        )


def field_words(field: str) -> str:
    """Name a column of a record in words: those of the list's columns where it has one."""
    words = {
        "value": translate("Story", "Number or address"),
        "name": translate("Customers", "Name"),
        "note": translate("Story", "Note"),
        "due_on": translate("Story", "Due"),
        "done_on": translate("Story", "Done"),
        "title": translate("Story", "What to do"),
        "plate": translate("Story", "Plate"),
        "policy_number": translate("Story", "Policy number"),
        "starts_on": translate("Story", "Begins"),
        "ends_on": translate("Story", "Ends"),
        "next_service_on": translate("Story", "Next service"),
        "last_service_on": translate("Story", "Last service"),
        "inspection_on": translate("Story", "Inspection"),
        "postal_code": translate("Story", "Postal code"),
        "region": translate("Story", "Region"),
        "country": translate("Story", "Country"),
        "job_title": translate("Story", "Job title"),
        "since": translate("Story", "Customer since"),
        "tax_id": translate("Story", "Tax number"),
        "text": translate("Story", "Text"),
        "amount": translate("Story", "Amount"),
    }
    shown = words.get(field) or field_name(field, {})
    return shown if shown != field else translate("Story", "Another detail")


def _words(value: Any) -> str:
    """Write a value as it was kept; nothing is a dash."""
    if value in (None, "", [], {}):
        return "–"
    if isinstance(value, str):
        try:
            return i18n.format_date(date.fromisoformat(value))
        except ValueError:
            return value.replace("\n", " ")
    return str(value)


def _mapping(value: Any) -> Mapping[str, Any]:
    if isinstance(value, str):
        value = json.loads(value or "{}")
    return value if isinstance(value, Mapping) else {}
