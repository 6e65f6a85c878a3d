"""The head of a customer's page: back, who it is, how to reach them, and what is done most."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from smallcrm import i18n, wording
from smallcrm.db.reads.customer_page import OnPage
from smallcrm.domain.customer import ContactDetail, ContactKind, CustomerKind, Status, full_address
from smallcrm.domain.values.contact_links import contact_link
from smallcrm.domain.values.names import initials
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.opening import open_link
from smallcrm.ui.kit.buttons import Button, IconButton
from smallcrm.ui.kit.labels import Avatar, Chip, ElidedLabel
from smallcrm.ui.kit.layout import clear, column, pane, row
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.press_line import CopyLine
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.tips import set_tip
from smallcrm.ui.pieces import TAG_FAMILIES, phone_words, since_words, worth_hint, worth_words

if TYPE_CHECKING:
    from smallcrm.ui.customers.customer_page import CustomerPage

MOST_TAGS = 3
_LEAST_MAIL = 220

_STATUS_FAMILIES = {
    Status.PROSPECT: "info",
    Status.ACTIVE: "ok",
    Status.DORMANT: "neutral",
    Status.LOST: "neutral",
}


class CustomerHead(QWidget):
    """Name, tags and ways to reach a customer at the left, the page's actions at the right."""

    def __init__(self, ctx: AppContext, page: "CustomerPage") -> None:
        super().__init__()
        self._ctx = ctx
        self._page = page
        self._is_narrow = False
        self._back = IconButton("arrow_left", "", is_framed=True, on_click=lambda: ctx.go("customers"))
        self._avatar = Avatar("", 48)
        self._name = ElidedLabel("", "title", "")
        self._chips = row(spacing=6)
        self._reach = row(spacing=6)
        self._call = Button("", "call_check", on_click=page.log_call)
        self._remind = Button("", "reminders", on_click=page.add_reminder)
        self._quote = IconButton("quote", "", is_framed=True, on_click=page.new_quote)
        self._edit = IconButton("edit", "", is_framed=True, on_click=page.edit_shown)
        self._more = IconButton("more", "", is_framed=True, on_click=self._offer_more)
        self._facts = ElidedLabel("", "small", "3")
        words = column(row(self._name, self._chips, (self._facts, 1), spacing=8), self._reach, spacing=1)
        self._up = IconButton("chev_up", "", side=16, on_click=page.previous_customer)
        self._down = IconButton("chev_down", "", side=16, on_click=page.next_customer)
        for button in (self._up, self._down):
            button.setProperty("small", True)
        self._walk = pane(column(None, self._up, self._down, None, spacing=0))
        actions = (self._call, self._remind, self._quote, self._edit, self._more)
        self.setLayout(
            row(
                *(self._back, self._walk, self._avatar, 2, (words, 1), *actions),
                margins=(20, 10, 20, 10),
                spacing=8,
            )
        )
        self.rescale()

    def say(self) -> None:
        """Put the words of the active language on the buttons."""
        self._back.set_tip(translate("Customer page", "All customers"))
        self._quote.set_tip(translate("Customer page", "New quote (Q)"))
        self._edit.set_tip(translate("Customer page", "Edit (F2)"))
        self._more.set_tip(translate("Customer page", "More"))
        self._up.set_tip(translate("Customer page", "Customer before (Ctrl+PgUp)"))
        self._down.set_tip(translate("Customer page", "Next customer (Ctrl+PgDown)"))
        self.set_narrow(self._is_narrow)

    def set_narrow(self, is_narrow: bool) -> None:
        """Leave the words off the buttons where there is no room for them."""
        self._is_narrow = is_narrow
        for button, words, icon in (
            (self._call, translate("Customer page", "Log call"), "call_check"),
            (self._remind, translate("Customer page", "Add reminder"), "reminders"),
        ):
            button.setText("" if is_narrow else words)
            button.set_icon(icon)
            button.setAccessibleName(words)
            button.setToolTip(words if is_narrow else "")

    def show_walk(self, *, is_possible: bool) -> None:
        """Offer to go to the neighbours in the list, if somebody came from one."""
        self._walk.setVisible(is_possible)

    def show_customer(self, shown: OnPage) -> None:
        """Show who it is."""
        whole, customer = shown.whole, shown.customer
        name = wording.customer_name(customer) or self._page.phone
        self._avatar.set_initials(initials(name), is_square=customer.kind is CustomerKind.COMPANY)
        self._name.setText(name)
        clear(self._chips)
        if customer.status is not Status.ACTIVE:
            self._chips.addWidget(
                Chip(wording.status_name(customer.status), _STATUS_FAMILIES[customer.status])
            )
        if shown.worth is not None:
            chip = Chip(worth_words(shown.worth), "info")
            set_tip(chip, worth_hint(shown.worth))
            self._chips.addWidget(chip)
        if customer.do_not_contact:
            self._chips.addWidget(Chip(translate("Customers", "Do not contact"), "danger", "prohibited"))
        for place, tag in enumerate(whole.tags[:MOST_TAGS]):
            self._chips.addWidget(Chip(tag, TAG_FAMILIES[place % len(TAG_FAMILIES)]))
        if len(whole.tags) > MOST_TAGS:
            self._chips.addWidget(Chip(f"+{len(whole.tags) - MOST_TAGS}"))
        self._facts.setText(self._fact_words(shown))
        self._show_reach(whole)

    def _fact_words(self, shown: OnPage) -> str:
        last = shown.last_contact
        contact = (
            translate("Customer page", "Last contact {day}").format(
                day=i18n.format_day(last, self._ctx.today, in_sentence=True)
            )
            if last
            else translate("Customer page", "No contact yet")
        )
        return dotted(contact, since_words(shown.whole))

    def rescale(self) -> None:
        """Take the height of the present text size."""
        self.setFixedHeight(theme.px(80))

    def _show_reach(self, whole: WholeCustomer) -> None:
        clear(self._reach)
        country = self._ctx.store.profile.country
        for kind, icon in ((ContactKind.PHONE, "phone"), (ContactKind.EMAIL, "mail")):
            for detail in whole.details(kind)[:1]:
                self._reach.addWidget(_line(phone_words(detail), icon, detail.value))
                self._add_opener(detail, contact_link(detail, country))
        if address := full_address(whole.customer):
            self._reach.addWidget(_line(address, "location", address))
        self._reach.addStretch(1)

    def _add_opener(self, detail: ContactDetail, link: str) -> None:
        if not link:
            return
        is_phone = detail.kind is ContactKind.PHONE
        words = (
            translate("Customer page", "Call {who}")
            if is_phone
            else translate("Customer page", "Write to {who}")
        )
        button = IconButton(
            "call" if is_phone else "open",
            words.format(who=detail.value),
            side=16,
            on_click=lambda: open_link(self._ctx, link),
        )
        button.setProperty("small", True)
        self._reach.addWidget(button)

    def _offer_more(self) -> None:
        page = self._page
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for words, key, act in (
            (translate("Customer page", "Log visit"), "V", lambda: page.write("visit")),
            (translate("Customer page", "Write a note"), "N", lambda: page.write("note")),
            (translate("Customer page", "Log message"), "M", lambda: page.write("message")),
            (translate("Customer page", "Write down more…"), "W", page.write_more),
            (translate("Customer page", "Add files"), "F", page.files.ask),
            (translate("Customer page", "Add somebody they know"), "K", page.add_relation),
            (translate("Customer page", "Print card"), "P", page.print_shown),
            (translate("Customer page", "Join with another…"), "J", page.join_with_another),
            (translate("Customer page", "What was changed…"), "H", page.show_story),
        ):
            # The keys are the page's own; here they are only shown.
            menu.addAction(f"{words}\t{key}", act)
        menu.addAction(
            translate("Customer page", "New case…"),
            lambda: page.ctx.open_form("case", customer_id=page.customer_id),
        )
        menu.addAction(translate("Customers", "Copy the phone number"), page.copy_phone)
        statuses = menu.addMenu(translate("Customers", "Set status"))
        for status in Status:
            action = statuses.addAction(wording.status_name(status))
            action.triggered.connect(lambda _=False, status=status: page.set_status(status))
        menu.addSeparator()
        menu.addAction(translate("Customer page", "Find duplicates"), page.find_duplicates)
        menu.addAction(translate("Customer page", "Hand out their data…"), page.hand_out)
        menu.addSeparator()
        menu.addAction(translate("Customers", "Remove"), page.remove_shown)
        menu.addAction(translate("Customer page", "Erase for good…"), page.erase_shown)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))


def _line(text: str, icon: str, copies: str) -> CopyLine:
    """Make a line of the head: numbers stay whole, an e-mail address gives way late, the address first."""
    line = CopyLine(text, icon, copies=copies)
    is_number = icon == "phone"
    policy = QSizePolicy.Policy.Fixed if is_number else QSizePolicy.Policy.Preferred
    line.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
    if icon == "mail":
        line.setMinimumWidth(min(line.sizeHint().width(), theme.px(_LEAST_MAIL)))
    return line
