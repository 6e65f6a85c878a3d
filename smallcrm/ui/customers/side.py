"""At the right of a customer's page: what is open, the note, how to reach them, money, people, files."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLayout, QWidget

from smallcrm import i18n, wording
from smallcrm.db.customers import former_numbers
from smallcrm.db.reads.customer_page import OnPage
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.reminder import Reminder
from smallcrm.i18n import translate
from smallcrm.ui.cases.side_card import cases_card
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.files_card import MOST_SHOWN, files_card, most_words
from smallcrm.ui.customers.note_card import NoteCard
from smallcrm.ui.customers.people_card import MOST_PEOPLE, count_of, people_card
from smallcrm.ui.customers.reach_card import reach_card
from smallcrm.ui.kit.buttons import Button, CheckCircle, IconButton
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.labels import ElidedLabel, Label
from smallcrm.ui.kit.layout import clear, column, divider, pane, row
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.panels import SidePanel
from smallcrm.ui.pieces import birthday_words, own_value_words, when_due
from smallcrm.ui.pipeline.side_card import deals_card
from smallcrm.ui.quotes.side_card import quotes_card

if TYPE_CHECKING:
    from smallcrm.ui.customers.customer_page import CustomerPage

MOST_STEPS = 6


class CustomerSide(SidePanel):
    """What the page acts on: what is open, the note to read first, and the facts about a customer.

    The note is one editor for good, since it is typed into; the other parts are made again when what they
    show has changed.
    """

    def __init__(self, ctx: AppContext, page: "CustomerPage") -> None:
        super().__init__(name=translate("Customer page", "Next steps and facts"))
        self._ctx = ctx
        self._page = page
        self._circles: dict[int, CheckCircle] = {}
        self._shown: OnPage | None = None
        self._open_parts: set[str] = set()
        self.note = NoteCard(ctx)
        self._parts = {
            name: column(spacing=8) for name in ("open", "reach", "money", "people", "files", "about")
        }
        layout = column(self._parts["open"], self.note, margins=(20, 14, 20, 16), spacing=14)
        for name in ("reach", "money", "people", "files", "about"):
            layout.addLayout(self._parts[name])
        layout.addStretch(1)
        self.show_item("customer", None, pane(layout))

    def show_customer(self, shown: OnPage, phone: str) -> None:
        """Show a customer, or what has changed about them."""
        before, self._shown = self._shown, shown
        is_other = before is None or before.customer.id != shown.customer.id
        if is_other:
            self._open_parts = set()
            self.scroll_to_top()
        self.note.show_note(shown.customer.id or 0, shown.customer.note)
        if is_other or before != shown:
            self._rebuild(shown, phone)

    def say(self) -> None:
        """Put the words of the active language on it."""
        self.setAccessibleName(translate("Customer page", "Next steps and facts"))
        self.note.say()
        if self._shown is not None:
            self._rebuild(self._shown, self._page.phone)

    def _rebuild(self, shown: OnPage, phone: str) -> None:
        self._circles = {}
        for layout in self._parts.values():
            clear(layout)
        # What is open. Deals, quotes and money owed belong under the reminders here.
        self._put("open", self._steps_head(), self._steps(shown, phone), quotes_card(self._ctx, shown.quotes),
                  cases_card(self._ctx, shown.cases),
                  deals_card(self._ctx, shown.deals))  # fmt: skip  # fmt: skip
        self._put("reach", self._titled(translate("Customer page", "How to reach them")),
                  reach_card(self._ctx, shown.whole))  # fmt: skip
        self._put("money", self._money_head(), self._money(shown))
        self._put("people", self._people_head(),
                  people_card(self._ctx, self._page, shown, is_open=self._is_open("people")),
                  self._fold("people", count_of(shown), MOST_PEOPLE))  # fmt: skip
        self._put("files", self._files_head(),
                  files_card(self._page.files, shown.files, is_open=self._is_open("files"))
                  or Label(most_words(), "caption", "3", wrap=True),
                  self._fold("files", len(shown.files), MOST_SHOWN))  # fmt: skip
        facts = self._facts(shown)
        self._put("about", self._titled(translate("Customer page", "About")), _card(facts) if facts else None)

    def _put(self, name: str, head: QLayout, *parts: QWidget | None) -> None:
        """Fill a part of the panel; one that has only a name and no way to add anything stays away."""
        layout, present = self._parts[name], [part for part in parts if part is not None]
        if not present and name not in ("people", "files"):
            clear(head)
            return
        layout.addLayout(head)
        for part in present:
            layout.addWidget(part)

    def _is_open(self, name: str) -> bool:
        return name in self._open_parts

    def _fold(self, name: str, count: int, most: int) -> QWidget | None:
        """Make the button that shows the rest of a long list."""
        if count <= most:
            return None
        if self._is_open(name):
            words = translate("Customer page", "Show fewer")
        else:
            words = translate("Customer page", "Show %n more", "things", count - most)
        icon = "chev_up" if self._is_open(name) else "chev_down"
        return Button(words, icon, "quiet", "small", on_click=lambda: self._toggle(name))

    def _toggle(self, name: str) -> None:
        self._open_parts ^= {name}
        if self._shown is not None:
            self._rebuild(self._shown, self._page.phone)

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

    def _money_head(self) -> QLayout:
        words = translate("Customer page", "Add a sale")
        add = Button(words, "add", "quiet", "small", on_click=self._page.add_sale)
        return self._titled(translate("Customer page", "Money"), add)

    def _people_head(self) -> QLayout:
        add = IconButton(
            "add", translate("Customer page", "Add somebody they know (K)"), side=16,
            on_click=self._page.add_relation,
        )  # fmt: skip
        return self._titled(translate("Customer page", "People they know"), add)

    def _files_head(self) -> QLayout:
        add = IconButton(
            "add", translate("Customer page", "Add files (F)"), side=16, on_click=self._page.files.ask
        )
        return self._titled(translate("Customer page", "Files"), add)

    def _steps(self, shown: OnPage, phone: str) -> QWidget:
        whole, waiting = shown.whole, shown.steps
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
            day=i18n.format_day(until, self._ctx.today, in_sentence=True)
        )

    def _tick(self, due: DueReminder, circle: CheckCircle) -> None:
        # The circle shows what is, not what was pressed: a form may follow and be cancelled.
        circle.setChecked(False)
        self._page.complete(due)

    # facts

    def _money(self, shown: OnPage) -> QWidget:
        facts: list[tuple[str, str]] = []
        for debt in shown.owed:
            total = i18n.format_money(debt.total, debt.currency)
            facts.append((translate("Customer page", "Still to pay"), total))
            if debt.late:
                late = i18n.format_money(debt.late, debt.currency)
                facts.append((translate("Customer page", "Late"), late))
        for each in shown.bought:
            ever = (
                translate("Customer page", "Bought since {year}").format(year=each.since)
                if each.since
                else translate("Customer page", "Bought")
            )
            facts.append((ever, i18n.format_money(each.ever, each.currency)))
            facts.append(
                (translate("Customer page", "This year"), i18n.format_money(each.this_year, each.currency))
            )
        if shown.worth is not None:
            facts.append((translate("Customer page", "Tier"), f"{shown.worth.tier}  ·  {shown.worth.mark}"))
        if not facts:
            return Card(Label(translate("Customer page", "Nothing bought yet"), "small", "3"))
        return _card(facts)

    def _facts(self, shown: OnPage) -> list[tuple[str, str]]:
        customer = shown.customer

        def day(value: object) -> str:
            return i18n.format_date(value, "medium") if value else ""  # type: ignore[arg-type]

        facts = [
            (translate("Customer page", "Status"), wording.status_name(customer.status)),
            (
                translate("Customer page", "Birthday"),
                birthday_words(customer.birthday) if customer.birthday else "",
            ),
            (
                translate("Customer page", "Works for"),
                # One we know stands among the people, where a press leads to them.
                customer.company if customer.name and customer.company_id is None else "",
            ),
            (translate("Customer page", "Job title"), customer.job_title),
            (translate("Customer page", "Customer since"), day(customer.since)),
            (translate("Customer page", "Found us by"), customer.source),
            (translate("Customer page", "Who looks after them"), customer.owner),
            (translate("Customer page", "Tax number"), customer.tax_id),
            (translate("Customer page", "Customer number"), customer.number),
        ]
        store = self._ctx.store
        earlier = i18n.active().join(former_numbers(store, customer.id or 0))
        facts.append((translate("Customer page", "Earlier numbers"), earlier))
        currency = store.profile.currency
        for field in shown.own:
            value = customer.custom.get(str(field.id))
            facts.append((field.label, own_value_words(value, field.kind, currency)))
        return [(name, value) for name, value in facts if name and value]


def _card(facts: list[tuple[str, str]]) -> Card:
    layout = column(spacing=7)
    for name, value in facts:
        shown = ElidedLabel(value, "small", "", weight=500)
        layout.addLayout(row(Label(name, "small", "3"), None, shown, spacing=12))
    return Card(layout)


def _below(button: QWidget) -> QRect:
    corner = button.mapToGlobal(QPoint(0, 0))
    return QRect(corner, button.size())
