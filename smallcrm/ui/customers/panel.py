"""Beside the list: how to reach the selected customer, what comes next, their things, the last contacts."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smallcrm import wording
from smallcrm.db import customers as queries
from smallcrm.domain.errors import UserError
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.labels import ElidedLabel, Label
from smallcrm.ui.kit.layout import column, divider, pane, row
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.panels import PanelAction, SidePanel
from smallcrm.ui.pieces import (
    activity_line,
    heading,
    person_head,
    reach_card,
    since_words,
    tag_chips,
    things_card,
    when_due,
)

if TYPE_CHECKING:
    from smallcrm.ui.customers.list_page import CustomersPage

MOST_STEPS, MOST_THINGS, LAST_CONTACTS = 3, 3, 3
LONGEST_NOTE = 600


class CustomerPanel(SidePanel):
    """Shows one customer, ready to act on."""

    def __init__(self, ctx: AppContext, page: "CustomersPage") -> None:
        super().__init__(name=translate("Customers", "Details"))
        self._ctx = ctx
        self._page = page

    def show_customer(self, customer_id: int | None) -> None:
        """Show a customer, or that none is selected."""
        try:
            whole = queries.whole(self._ctx.store, customer_id or 0)
        except UserError:
            self.show_empty("people", translate("Customers", "Choose someone in the list"))
            return
        self.show_item(customer_id, self._head_of(whole), self._body_of(whole), self._actions())

    def _head_of(self, whole: WholeCustomer) -> QWidget:
        company = whole.customer.company if whole.customer.name else ""
        return person_head(self._ctx, whole, company or since_words(whole))

    def _body_of(self, whole: WholeCustomer) -> QWidget:
        layout = column(margins=(20, 0, 20, 16), spacing=10)
        if whole.tags:
            layout.addWidget(tag_chips(whole.tags))
        if whole.customer.do_not_contact:
            layout.addWidget(Banner("danger", translate("Customers", "Do not contact"), icon="prohibited"))
        if (reach := reach_card(self._ctx, whole)) is not None:
            layout.addWidget(reach)
        layout.addWidget(heading(translate("Customers", "Next")))
        layout.addWidget(self._steps(whole))
        things = [asset for asset in whole.assets if not asset.is_archived]
        if things:
            layout.addWidget(heading(translate("Customers", "We look after")))
            more = len(things) - MOST_THINGS
            layout.addWidget(things_card(things[:MOST_THINGS], self._ctx.today, more=max(more, 0)))
        if whole.customer.note:
            layout.addWidget(Banner("note", whole.customer.note[:LONGEST_NOTE]))
        past = list(reversed(whole.activities))[:LAST_CONTACTS]
        if past:
            layout.addWidget(heading(translate("Customers", "Last contact")))
            for activity in past:
                layout.addWidget(activity_line(activity, self._ctx.today))
        layout.addStretch(1)
        return pane(layout)

    def _steps(self, whole: WholeCustomer) -> QWidget:
        waiting = sorted(
            (reminder for reminder in whole.reminders if reminder.is_open),
            key=lambda reminder: (reminder.due_on, reminder.id or 0),
        )
        if not waiting:
            add = Button(
                translate("Customers", "Add reminder"), kind="link", on_click=self._page.add_reminder
            )
            return Card(row((Label(translate("Customers", "No next step"), "small_strong", "warn"), 1), add))
        things = {asset.id: asset for asset in whole.assets}
        layout = column(spacing=8)
        for place, reminder in enumerate(waiting[:MOST_STEPS]):
            if place:
                layout.addWidget(divider())
            asset = things.get(reminder.asset_id)
            title = wording.reminder_title(reminder, asset)
            second = dotted(reminder.note, wording.asset_name(asset) if asset else "")
            layout.addLayout(self._step(reminder, title, second))
        if len(waiting) > MOST_STEPS:
            more = translate("Customers", "and %n more", "reminders", len(waiting) - MOST_STEPS)
            layout.addWidget(Label(more, "small", "3"))
        return Card(layout)

    def _step(self, reminder: Reminder, title: str, second: str):
        words, family = when_due(reminder.due_on, self._ctx.today)
        said = column(ElidedLabel(title, "body_strong", ""), spacing=1)
        if second:
            said.addWidget(ElidedLabel(second))
        when = Label(words, "small", family or "2", weight=600 if family else 0)
        return row((said, 1), column(when, None), spacing=8)

    def _actions(self) -> list[PanelAction]:
        return [
            PanelAction(
                text=translate("Customers", "Log call"),
                icon="call_check",
                letter="L",
                run=self._page.log_call,
            ),
            PanelAction(
                text=translate("Customers", "Add reminder"),
                icon="reminders",
                letter="R",
                run=self._page.add_reminder,
            ),
        ]
