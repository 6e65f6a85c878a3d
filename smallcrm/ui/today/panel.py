"""Beside the list: who to call, the number, what it is about, what to read first, the last contacts."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smallcrm.db import customers as queries
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.layout import column, pane
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.panels import PanelAction, SidePanel
from smallcrm.ui.pieces import activity_line, heading, person_head, reach_card, things_card
from smallcrm.ui.today import forms

if TYPE_CHECKING:
    from smallcrm.ui.today.page import TodayPage

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
        company = customer.company if customer.company != customer.name else ""
        things = translate("Today", "%n thing(s)", "", len(whole.assets)) if whole.assets else ""
        return person_head(self._ctx, whole, dotted(company, things, customer.city))

    def _body_of(self, whole: WholeCustomer, due: DueReminder) -> QWidget:
        layout = column(margins=(20, 4, 20, 16), spacing=10)
        if (reach := reach_card(self._ctx, whole, has_rest=False)) is not None:
            layout.addWidget(reach)
        things = [due.asset] if due.asset else []
        things += [asset for asset in whole.assets if due.asset is None or asset.id != due.asset.id]
        if things:
            layout.addWidget(heading(translate("Today", "About")))
            layout.addWidget(things_card(things[:MOST_THINGS], self._ctx.today))
        if whole.customer.note or due.reminder.note:
            layout.addWidget(heading(translate("Today", "Before you call")))
            note = "\n".join(filter(None, (due.reminder.note, whole.customer.note)))
            layout.addWidget(Banner("note", note[:600]))
        past = list(reversed(whole.activities))[:LAST_CONTACTS]
        if past:
            layout.addWidget(heading(translate("Today", "Last contact")))
            for activity in past:
                layout.addWidget(activity_line(activity, self._ctx.today))
        layout.addStretch(1)
        return pane(layout)

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
                icon="alarm",
                letter="S",
                run=lambda: page.open_snooze(due),
            ),
        ]
