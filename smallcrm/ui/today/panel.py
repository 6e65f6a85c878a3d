"""Beside the list: who to call, the number, what it is about, what to read first, the last contacts."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from smallcrm import i18n, wording
from smallcrm.db import customers as queries
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.asset import Asset, identifier
from smallcrm.domain.customer import ContactKind, CustomerKind
from smallcrm.domain.names import initials
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import IconButton
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.labels import Avatar, ElidedLabel, Icon, KindIcon, Label, Plate
from smallcrm.ui.kit.layout import column, divider, pane, row
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.panels import PanelAction, SidePanel
from smallcrm.ui.today import forms

if TYPE_CHECKING:
    from smallcrm.ui.today.page import TodayPage

ASSET_SIGNS = {
    "vehicle": ("car", "violet"),
    "policy": ("shield", "info"),
    "appliance": ("box", "neutral"),
    "contract": ("clipboard", "neutral"),
}
ACTIVITY_SIGNS = {
    ActivityKind.CALL: ("call", "neutral"),
    ActivityKind.VISIT: ("person", "neutral"),
    ActivityKind.MESSAGE: ("chat", "neutral"),
    ActivityKind.NOTE: ("note", "neutral"),
    ActivityKind.SERVICE: ("wrench", "violet"),
}
LAST_CONTACTS = 3
MOST_THINGS = 3


class ReminderPanel(SidePanel):
    """Shows one reminder with its customer, ready to act on."""

    def __init__(self, ctx: AppContext, page: "TodayPage") -> None:
        super().__init__(name=translate("Today", "Details"))
        self._ctx = ctx
        self._page = page

    def show_due(self, due: DueReminder | None) -> None:
        """Show a reminder, or that none is selected."""
        if due is None or due.customer is None:
            self.show_empty("people", translate("Today", "Choose someone in the list"))
            return
        whole = queries.whole(self._ctx.store, due.customer.id or 0)
        self.show_item(due.reminder.id, self._head_of(whole), self._body_of(whole, due), self._actions(due))

    def _head_of(self, whole: WholeCustomer) -> QWidget:
        customer = whole.customer
        name = wording.customer_name(customer)
        is_company = customer.kind is CustomerKind.COMPANY
        things = translate("Today", "%n thing(s)", "", len(whole.assets)) if whole.assets else ""
        words = column(
            ElidedLabel(name, "heading", ""),
            ElidedLabel(dotted(customer.company if customer.company != name else "", things, customer.city)),
            spacing=1,
        )
        opened = IconButton(
            "open",
            translate("Today", "Open the customer"),
            on_click=lambda: self._ctx.go("customer", customer.id),
        )
        picture = Avatar(initials(name), 44, is_square=is_company)
        return pane(row(picture, (words, 1), opened, margins=(20, 16, 16, 10), spacing=12))

    def _body_of(self, whole: WholeCustomer, due: DueReminder) -> QWidget:
        layout = column(margins=(20, 4, 20, 16), spacing=10)
        for detail in whole.details(ContactKind.PHONE)[:2]:
            layout.addWidget(self._phone(detail.value, detail.label, detail.extension))
        things = [due.asset] if due.asset else []
        things += [asset for asset in whole.assets if due.asset is None or asset.id != due.asset.id]
        if things:
            layout.addWidget(Label(translate("Today", "About"), "small_strong", "2"))
            layout.addWidget(self._things(things[:MOST_THINGS]))
        if whole.customer.note or due.reminder.note:
            layout.addWidget(Label(translate("Today", "Before you call"), "small_strong", "2"))
            note = "\n".join(filter(None, (due.reminder.note, whole.customer.note)))
            layout.addWidget(Banner("note", note[:600]))
        past = list(reversed(whole.activities))[:LAST_CONTACTS]
        if past:
            layout.addWidget(Label(translate("Today", "Last contact"), "small_strong", "2"))
            for activity in past:
                layout.addWidget(self._activity(activity))
        layout.addStretch(1)
        return pane(layout)

    def _phone(self, number: str, label: str, extension: str) -> QWidget:
        shown = f"{number} ext. {extension}" if extension else number

        def copy() -> None:
            QGuiApplication.clipboard().setText(number)
            self._ctx.tell(translate("Today", "Copied: {text}").format(text=number))

        button = IconButton("copy", translate("Today", "Copy the number"), is_framed=True, on_click=copy)
        words = column(Label(shown, "heading", is_selectable=True), spacing=0)
        if label:
            words.addWidget(ElidedLabel(label, "caption", "3"))
        return Card(
            row(Icon("phone", 20, "accent_text"), (words, 1), button, spacing=12), margins=(14, 8, 10, 8)
        )

    def _things(self, things: list[Asset]) -> QWidget:
        layout = column(spacing=8)
        for place, asset in enumerate(things):
            if place:
                layout.addWidget(divider())
            layout.addLayout(self._thing(asset))
        return Card(layout)

    def _thing(self, asset: Asset):
        icon, family = ASSET_SIGNS.get(asset.type, ("box", "neutral"))
        name = asset.name or wording.asset_name(asset)
        dates = dotted(
            self._dated(translate("Today", "ends"), asset.ends_on),
            self._dated(translate("Today", "service"), asset.next_service_on),
            self._dated(translate("Today", "inspection"), asset.inspection_on),
        )
        number = "" if asset.plate else identifier(asset)
        words = column(
            ElidedLabel(dotted(name, number if number != name else ""), "body_strong", ""),
            ElidedLabel(dates or str(asset.fields.get("insurer", "")), "small"),
            spacing=1,
        )
        line = row(KindIcon(icon, family), (words, 1), spacing=12)
        if asset.plate:
            line.addWidget(Plate(asset.plate))
        return line

    def _dated(self, words: str, day: object) -> str:
        return f"{words} {i18n.format_date(day, 'medium')}" if day else ""  # type: ignore[arg-type]

    def _activity(self, activity: Activity) -> QWidget:
        icon, family = ACTIVITY_SIGNS[activity.kind]
        said = ". ".join(filter(None, (activity.text, activity.result)))
        words = column(
            Label(said or wording.activity_name(activity.kind), "small", wrap=True),
            Label(i18n.format_day(activity.happened_on, self._ctx.today), "caption", "3"),
            spacing=0,
        )
        return pane(row(column(KindIcon(icon, family, 26), None), (words, 1), spacing=10))

    def _actions(self, due: DueReminder) -> list[PanelAction]:
        page = self._page
        is_renewal = due.reminder.asset_date == "ends_on"
        return [
            PanelAction(
                text=translate("Today", "Renewed") if is_renewal else translate("Today", "Done"),
                icon="check",
                letter="D",
                is_primary=True,
                run=lambda: page.complete(due),
            ),
            PanelAction(
                text=translate("Today", "Log call"),
                icon="call_check",
                letter="L",
                run=lambda: forms.open_call_form(self._ctx, page, due),
            ),
            PanelAction(
                text=translate("Today", "Snooze"),
                icon="snooze",
                letter="S",
                run=lambda: page.open_snooze(due),
            ),
        ]
