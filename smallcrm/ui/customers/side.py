"""At the right of a customer's page: what comes next, the note to read first, money, and who they are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLayout, QWidget

from smallcrm import i18n, wording
from smallcrm.db.customer_page import bought
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.customer import ContactKind
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button, CheckCircle, IconButton
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.labels import ElidedLabel, Label
from smallcrm.ui.kit.layout import column, divider, pane, row
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.panels import SidePanel
from smallcrm.ui.pieces import birthday_words, contact_label, phone_words, when_due

if TYPE_CHECKING:
    from smallcrm.ui.customers.customer_page import CustomerPage

MOST_STEPS = 6
LONGEST_NOTE = 1_200


class CustomerSide(SidePanel):
    """What the page acts on: open reminders with their circles, and the facts about a customer."""

    def __init__(self, ctx: AppContext, page: "CustomerPage") -> None:
        super().__init__(name=translate("Customer page", "Next steps and facts"))
        self._ctx = ctx
        self._page = page
        self._circles: dict[int, CheckCircle] = {}

    def show_customer(self, whole: WholeCustomer, labels: dict[str, str], phone: str) -> None:
        """Show a customer; `labels` name the own fields."""
        self._circles = {}
        layout = column(margins=(20, 14, 20, 16), spacing=8)
        layout.addLayout(self._steps_head())
        layout.addWidget(self._steps(whole, phone))
        if whole.customer.note:
            layout.addSpacing(6)
            layout.addWidget(Banner("note", whole.customer.note[:LONGEST_NOTE]))
        layout.addSpacing(6)
        layout.addLayout(
            self._titled(
                translate("Customer page", "Money"),
                Button(
                    translate("Customer page", "Add a sale"),
                    "add",
                    "quiet",
                    "small",
                    on_click=self._page.add_sale,
                ),
            )
        )
        layout.addWidget(self._money(whole))
        facts = self._facts(whole, labels)
        if facts:
            layout.addSpacing(6)
            layout.addLayout(self._titled(translate("Customer page", "About")))
            layout.addWidget(_card(facts))
        layout.addStretch(1)
        self.show_item(whole.customer.id, None, pane(layout))

    def show_done(self, reminder_id: int | None) -> None:
        """Mark a step as done before it leaves."""
        circle = self._circles.get(reminder_id or 0)
        if circle is not None:
            circle.setChecked(True)

    # next steps

    def _steps_head(self) -> QLayout:
        add = IconButton(
            "add", translate("Customer page", "Add reminder (R)"), side=16, on_click=self._page.add_reminder
        )
        return self._titled(translate("Customer page", "Next steps"), add)

    def _titled(self, title: str, *buttons: QWidget) -> QLayout:
        return row(Label(title, "section"), None, *buttons)

    def _steps(self, whole: WholeCustomer, phone: str) -> QWidget:
        waiting = sorted(
            (reminder for reminder in whole.reminders if reminder.is_open),
            key=lambda reminder: (reminder.due_on, reminder.id or 0),
        )
        if not waiting:
            add = Button(
                translate("Customer page", "Add reminder"), kind="link", on_click=self._page.add_reminder
            )
            nothing = Label(translate("Customer page", "No next step"), "small_strong", "warn")
            return Card(row((nothing, 1), add))
        things = {asset.id: asset for asset in whole.assets}
        layout = column(spacing=6)
        for place, reminder in enumerate(waiting[:MOST_STEPS]):
            if place:
                layout.addWidget(divider())
            due = DueReminder(
                reminder=reminder,
                customer=whole.customer,
                phone=phone,
                asset=things.get(reminder.asset_id),
            )
            layout.addLayout(self._step(due))
        if len(waiting) > MOST_STEPS:
            more = translate("Customers", "and %n more", "reminders", len(waiting) - MOST_STEPS)
            layout.addWidget(Label(more, "small", "3"))
        return Card(layout, margins=(10, 9, 10, 7))

    def _step(self, due: DueReminder) -> QLayout:
        reminder, asset = due.reminder, due.asset
        title = wording.reminder_title(reminder, asset)
        circle = CheckCircle(translate("Customer page", "Done: {title}").format(title=title))
        circle.clicked.connect(lambda: self._tick(due, circle))
        self._circles[reminder.id or 0] = circle
        words, family = when_due(reminder.due_on, self._ctx.today)
        time = i18n.format_time(reminder.due_time) if reminder.due_time else ""
        when = Label(words, "small", family or "2", weight=600 if family else 0)
        second = dotted(time, self._waits(reminder), wording.asset_name(asset), reminder.note)
        more = IconButton("more", translate("Customer page", "More for {title}").format(title=title), side=16)
        more.setProperty("small", True)
        more.clicked.connect(lambda: self._page.offer_step(due, _below(more)))
        said = column(
            row((ElidedLabel(title, "body", "", weight=500), 1), when, spacing=8),
            row((ElidedLabel(second), 1), more, spacing=8),
            spacing=0,
        )
        return row(column(circle, None), (said, 1), spacing=6)

    def _waits(self, reminder: Reminder) -> str:
        until = reminder.snoozed_until
        if until is None or until <= self._ctx.today:
            return ""
        return translate("Customer page", "put off until {day}").format(
            day=i18n.format_day(until, self._ctx.today)
        )

    def _tick(self, due: DueReminder, circle: CheckCircle) -> None:
        # The circle shows what is, not what was pressed: a form may follow and be cancelled.
        circle.setChecked(False)
        self._page.complete(due)

    # facts

    def _money(self, whole: WholeCustomer) -> QWidget:
        own = self._ctx.store.profile.currency
        sums = bought(whole.sales, currency=own, today=self._ctx.today)
        facts: list[tuple[str, str]] = []
        for each in sums:
            ever = (
                translate("Customer page", "Bought since {year}").format(year=each.since)
                if each.since
                else translate("Customer page", "Bought")
            )
            facts.append((ever, i18n.format_money(each.ever, each.currency)))
            facts.append(
                (translate("Customer page", "This year"), i18n.format_money(each.this_year, each.currency))
            )
        if not facts:
            return Card(Label(translate("Customer page", "Nothing bought yet"), "small", "3"))
        return _card(facts)

    def _facts(self, whole: WholeCustomer, labels: dict[str, str]) -> list[tuple[str, str]]:
        customer = whole.customer

        def day(value: object) -> str:
            return i18n.format_date(value, "medium") if value else ""  # type: ignore[arg-type]

        facts = [
            (translate("Customer page", "Status"), wording.status_name(customer.status)),
            *(
                (_kind_of(detail.label, contact_label(detail)), phone_words(detail))
                for detail in _rest(whole)
            ),
            (
                translate("Customer page", "Birthday"),
                birthday_words(customer.birthday) if customer.birthday else "",
            ),
            (translate("Customer page", "Works for"), customer.company if customer.name else ""),
            (translate("Customer page", "Job title"), customer.job_title),
            (translate("Customer page", "Customer since"), day(customer.since)),
            (translate("Customer page", "Found us by"), customer.source),
            (translate("Customer page", "Who looks after them"), customer.owner),
            (translate("Customer page", "Tax number"), customer.tax_id),
            (translate("Customer page", "Customer number"), customer.number),
        ]
        for id_, value in customer.custom.items():
            facts.append((labels.get(id_, ""), _own_value(value)))
        return [(name, value) for name, value in facts if name and value]


def _rest(whole: WholeCustomer) -> list:
    """List the ways to reach somebody that the head of the page has no room for."""
    shown = {ContactKind.PHONE: 1, ContactKind.EMAIL: 1}
    rest = []
    for kind in ContactKind:
        rest += whole.details(kind)[shown.get(kind, 0) :]
    return rest


def _kind_of(label: str, said: str) -> str:
    return said if label else translate("Customer page", "Also")


def _own_value(value: object) -> str:
    if isinstance(value, bool):
        return translate("Customers", "Yes") if value else translate("Customers", "No")
    if isinstance(value, int | float):
        return i18n.format_number(value)
    return str(value or "")


def _card(facts: list[tuple[str, str]]) -> Card:
    layout = column(spacing=7)
    for name, value in facts:
        shown = ElidedLabel(value, "small", "", weight=500)
        layout.addLayout(row(Label(name, "small", "3"), None, shown, spacing=12))
    return Card(layout)


def _below(button: QWidget) -> QRect:
    corner = button.mapToGlobal(QPoint(0, 0))
    return QRect(corner, button.size())
