"""Beside the list: who to call, the number, what it is about, what to read first, the last contacts."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from smallcrm import i18n
from smallcrm.db import customers as queries
from smallcrm.db.reads import owed, quote_list
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.errors import UserError
from smallcrm.domain.reminder import LETTER_AFTER_TRIES
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.labels import ElidedLabel, KindIcon, Label
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.panels import PanelAction, SidePanel
from smallcrm.ui.kit.press_line import PressLine
from smallcrm.ui.pieces import (
    activity_line,
    heading,
    person_head,
    reach_card,
    since_words,
    things_card,
    when_due,
)
from smallcrm.ui.quotes.side_card import quotes_card
from smallcrm.ui.reminders.pieces import title_of
from smallcrm.ui.today.dealing import Dealing, done_verb

LAST_CONTACTS = 3
MOST_THINGS = 3
LONGEST_NOTE = 600
VISITS = (ActivityKind.VISIT, ActivityKind.MEETING, ActivityKind.SERVICE)

Section = Callable[[AppContext, WholeCustomer, DueReminder], list[QWidget]]


class ReminderPanel(SidePanel):
    """Shows one reminder with its customer, ready to act on."""

    def __init__(self, ctx: AppContext, dealing: Dealing) -> None:
        super().__init__()
        self._ctx = ctx
        self._dealing = dealing
        self._due: DueReminder | None = None
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.show_due(self._due)
        super().changeEvent(event)

    def _say(self) -> None:
        self.setAccessibleName(translate("Today", "Details"))

    def show_due(self, due: DueReminder | None) -> None:
        """Show a reminder, or that none is selected."""
        self._due = due
        whole = self._whole(due)
        if due is None:
            self.show_empty("people", translate("Today", "Choose someone in the list"))
        elif whole is None:
            self.show_item(due.reminder.id, self._own_head(due), self._own_body(due), self._actions(due))
        else:
            self.show_item(
                due.reminder.id, self._head_of(whole), self._body_of(whole, due), self._actions(due)
            )

    def _whole(self, due: DueReminder | None) -> WholeCustomer | None:
        if due is None or due.customer is None:
            return None
        try:
            return queries.whole(self._ctx.store, due.customer.id or 0)
        except UserError:
            return None  # removed a moment ago

    def _head_of(self, whole: WholeCustomer) -> QWidget:
        customer = whole.customer
        company = customer.company if customer.name and customer.company != customer.name else ""
        things = translate("Today", "%n thing(s)", "", len(whole.assets)) if whole.assets else ""
        return person_head(self._ctx, whole, dotted(company or since_words(whole), things))

    def _body_of(self, whole: WholeCustomer, due: DueReminder) -> QWidget:
        layout = column(margins=(20, 4, 20, 16), spacing=10)
        for section in SECTIONS:
            for widget in section(self._ctx, whole, due):
                layout.addWidget(widget)
        layout.addStretch(1)
        return pane(layout)

    def _own_head(self, due: DueReminder) -> QWidget:
        """Make the head of something that is about nobody."""
        words, family = when_due(due.reminder.due_on, self._ctx.today)
        said = column(
            ElidedLabel(title_of(due), "heading", ""), Label(words, "small", family or "2"), spacing=1
        )
        sign = KindIcon.of_reminder(due.reminder.kind.value, 44)
        return pane(row(sign, (said, 1), margins=(20, 16, 16, 10), spacing=12))

    def _own_body(self, due: DueReminder) -> QWidget:
        layout = column(margins=(20, 4, 20, 16), spacing=10)
        if due.reminder.note:
            layout.addWidget(Banner("note", due.reminder.note[:LONGEST_NOTE]))
        layout.addStretch(1)
        return pane(layout)

    def _actions(self, due: DueReminder) -> list[PanelAction]:
        if not due.reminder.is_open:
            return []
        dealing = self._dealing
        call = PanelAction(
            text=translate("Today", "Log call"),
            icon="call_check",
            letter="L",
            run=lambda: dealing.log_call(due),
        )
        return [
            PanelAction(
                text=done_verb(due),
                icon="check",
                letter="D",
                is_primary=True,
                run=lambda: dealing.complete(due),
            ),
            *([call] if due.customer is not None else []),
            PanelAction(
                text=translate("Today", "Snooze"),
                icon="alarm",
                letter="S",
                run=lambda: dealing.snooze(due),
            ),
            PanelAction(
                text=translate("Today", "Move"),
                icon="calendar",
                letter="M",
                run=lambda: dealing.move(due),
            ),
        ]


# What stands in the panel, part by part


def _warnings(ctx: AppContext, whole: WholeCustomer, due: DueReminder) -> list[QWidget]:
    found: list[QWidget] = []
    if whole.customer.do_not_contact:
        found.append(Banner("danger", translate("Customers", "Do not contact"), icon="prohibited"))
    if due.reminder.tries >= LETTER_AFTER_TRIES:
        words = translate(
            "Calls", "%n time(s) nobody answered: a letter may reach them.", "", due.reminder.tries
        )
        found.append(
            Banner(
                "warn",
                words,
                icon="call_missed",
                action=translate("Calls", "Write a letter"),
                on_action=lambda: ctx.open_form("missed_letter", due=due),
            )
        )
    return found


def _reach(ctx: AppContext, whole: WholeCustomer, _due: DueReminder) -> list[QWidget]:
    card = reach_card(ctx, whole, has_rest=False)
    return [card] if card is not None else []


def _about(ctx: AppContext, whole: WholeCustomer, due: DueReminder) -> list[QWidget]:
    things = [due.asset] if due.asset else []
    things += [asset for asset in whole.assets if due.asset is None or asset.id != due.asset.id]
    if not things:
        return []
    more = max(len(things) - MOST_THINGS, 0)
    card = things_card(things[:MOST_THINGS], ctx.today, more=more)
    return [heading(translate("Today", "About")), card]


def _notes(_ctx: AppContext, whole: WholeCustomer, due: DueReminder) -> list[QWidget]:
    note = "\n".join(filter(None, (due.reminder.note, whole.customer.note)))
    if not note:
        return []
    return [heading(translate("Today", "Before you call")), Banner("note", note[:LONGEST_NOTE])]


def _money(ctx: AppContext, whole: WholeCustomer, _due: DueReminder) -> list[QWidget]:
    """Show the open quote and what is owed: both are asked about in the same call."""
    customer_id = whole.customer.id or 0
    lines: list[QWidget] = []
    for debt in owed.of_customer(ctx.store, customer_id, today=ctx.today):
        sum_ = i18n.format_money(debt.total, debt.currency)
        words = translate("Today", "Owes {amount}").format(amount=sum_)
        if debt.late:
            since = i18n.format_date(debt.oldest_on, "medium")
            words = translate("Today", "Owes {amount}, late since {day}").format(amount=sum_, day=since)
        lines.append(
            PressLine(
                words, "money",
                tip=translate("Today", "Open the customer"),
                tone="danger_text" if debt.late else "text",
                on_click=lambda: ctx.go("customer", customer_id),
            )
        )  # fmt: skip
    card = quotes_card(ctx, quote_list.open_of(ctx.store, customer_id))
    found: list[QWidget] = [*lines, *([card] if card is not None else [])]
    return [heading(translate("Today", "Money and quotes")), *found] if found else []


def _contacts(ctx: AppContext, whole: WholeCustomer, _due: DueReminder) -> list[QWidget]:
    past = list(reversed(whole.activities))
    shown: list[Activity] = past[:LAST_CONTACTS]
    if not any(activity.kind in VISITS for activity in shown):
        # The last time they were here is worth knowing, however long ago.
        shown += [activity for activity in past if activity.kind in VISITS][:1]
    lines = [activity_line(activity, ctx.today) for activity in shown]
    return [heading(translate("Today", "Last contact")), *lines] if lines else []


SECTIONS: list[Section] = [_warnings, _reach, _about, _notes, _money, _contacts]
"""The parts of the panel from top to bottom. What else should be in sight is one more function here."""
