"""Pieces of a reminder that several pages show: its row, its words, its kind, and whose it is."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu

from smallcrm import i18n, wording
from smallcrm.db.reads.reminder_list import owners
from smallcrm.db.reads.today import has_owners
from smallcrm.db.reminders import DueReminder
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.kind_buttons import KindChoice
from smallcrm.ui.kit.labels import reminder_sign
from smallcrm.ui.kit.lists import Item, dotted
from smallcrm.ui.pieces import when_due

KIND_NAMES = {
    "policy": lambda: translate("Today", "Renewals"),
    "service": lambda: translate("Today", "Service"),
    "inspection": lambda: translate("Today", "Inspections"),
    "visit": lambda: translate("Today", "Visits"),
    "call": lambda: translate("Today", "Calls"),
    "payment": lambda: translate("Today", "Payments"),
    "quote": lambda: translate("Today", "Quotes"),
    "birthday": lambda: translate("Today", "Birthdays"),
    "task": lambda: translate("Today", "Tasks"),
}


LEGEND = {
    "policy": ("policy",),
    "service": ("service", "inspection", "visit"),
    "call": ("call",),
    "payment": ("payment",),
    "quote": ("quote",),
    "birthday": ("birthday",),
    "task": ("task",),
}
"""The kinds that share a colour share a button of the calendar."""


def kind_choices() -> list[KindChoice]:
    """Make the kinds as legend and filter."""
    return [KindChoice(kind, KIND_NAMES[kind](), *reminder_sign(kind)) for kind in LEGEND]


def title_of(due: DueReminder) -> str:
    """Say what a reminder is about."""
    return wording.reminder_title(due.reminder, due.asset)


def short_name(due: DueReminder) -> str:
    """Name a reminder in a word or two: whose it is, else what it is."""
    return wording.customer_name(due.customer) or title_of(due)


def amount_of(due: DueReminder, currency: str) -> str:
    """Say what is at stake: the price of the policy or contract it is about."""
    price = due.asset.fields.get("price") if due.asset else None
    if not isinstance(price, int) or isinstance(price, bool) or not price or due.asset is None:
        return ""
    return i18n.format_money(price, str(due.asset.fields.get("currency") or currency), trim=True)


def item_of(due: DueReminder, today: date, currency: str = "") -> Item:
    """Make the row of a reminder: what, who, the number, the thing, when and how much."""
    reminder, asset, title = due.reminder, due.asset, title_of(due)
    icon, family = reminder_sign(reminder.kind.value)
    words, tone = when_due(reminder.due_on, today)
    if reminder.due_time is not None and reminder.due_on == today:
        words = i18n.format_time(reminder.due_time)
    thing = asset.name if asset and asset.plate and asset.name not in title else ""
    number = asset.policy_number if asset and not asset.plate else ""
    if not reminder.is_open:
        words = i18n.format_day(reminder.done_on or reminder.due_on, today)
    return Item(
        key=reminder.id,
        title=title,
        second=dotted(wording.customer_name(due.customer), due.phone, thing, number),
        icon=icon,
        family=family,
        plate=asset.plate if asset else "",
        right=words,
        right_family=tone if reminder.is_open else "",
        right_second=amount_of(due, currency),
        is_done=not reminder.is_open,
    )


def day_item(due: DueReminder, today: date) -> Item:
    """Make the row of a reminder among those of its day: who, and the time if it has one."""
    at = due.reminder.due_time
    late = due.reminder.is_open and due.reminder.due_on < today
    return replace(
        item_of(due, today),
        second=wording.customer_name(due.customer),
        right=i18n.format_time(at) if at else "",
        right_family="danger" if late else "warn" if due.reminder.due_on == today else "",
        right_second="",
    )


class OwnerButton(Button):
    """Whose reminders are shown: everybody's, or one person's. Out of sight where one person works alone."""

    chosen = Signal()

    def __init__(self, ctx: AppContext, key: str) -> None:
        super().__init__("", "person", "quiet", "small", on_click=self._offer)
        self._ctx = ctx
        self._key = key
        self.owner: str | None = ctx.remembered(key)
        self._has_owners: bool | None = None
        self.hide()

    def say(self) -> None:
        """Put the words of the active language on it."""
        self.setText(self.owner or translate("Reminders", "Everyone"))

    def refresh(self) -> None:
        """Show it once the work is shared out."""
        if not self._has_owners:
            self._has_owners = has_owners(self._ctx.store)
            self.setVisible(self._has_owners)
        if not self._has_owners:
            self.owner = None

    def choose(self, owner: str | None) -> None:
        """Show one person's, or everybody's."""
        self.owner = owner
        self._ctx.remember(self._key, owner)
        self.say()
        self.chosen.emit()

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("Reminders", "Everyone"), lambda: self.choose(None))
        menu.addSeparator()
        for owner in owners(self._ctx.store):
            menu.addAction(owner.replace("&", "&&"), lambda owner=owner: self.choose(owner))
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
