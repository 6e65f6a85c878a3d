"""The head of a customer's page: back, who it is, how to reach them, and what is done most."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm import wording
from smallcrm.domain.customer import ContactKind, CustomerKind, Status, full_address
from smallcrm.domain.names import initials
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, IconButton
from smallcrm.ui.kit.labels import Avatar, Chip, ElidedLabel, Icon, Label
from smallcrm.ui.kit.layout import clear, column, row
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.pieces import TAG_FAMILIES, phone_words

if TYPE_CHECKING:
    from smallcrm.ui.customers.customer_page import CustomerPage

MOST_TAGS = 3


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
        self._edit = IconButton("edit", "", is_framed=True, on_click=page.edit_shown)
        self._more = IconButton("more", "", is_framed=True, on_click=self._offer_more)
        words = column(row(self._name, self._chips, None, spacing=8), self._reach, spacing=3)
        actions = (self._call, self._remind, self._edit, self._more)
        self.setLayout(
            row(self._back, 4, self._avatar, 2, (words, 1), *actions, margins=(20, 14, 20, 14), spacing=8)
        )
        self.rescale()

    def say(self) -> None:
        """Put the words of the active language on the buttons."""
        self._back.set_tip(translate("Customer page", "All customers"))
        self._edit.set_tip(translate("Customer page", "Edit (F2)"))
        self._more.set_tip(translate("Customer page", "More"))
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

    def show_customer(self, whole: WholeCustomer) -> None:
        """Show who it is."""
        customer = whole.customer
        name = wording.customer_name(customer) or self._page.phone
        self._avatar.set_initials(initials(name), is_square=customer.kind is CustomerKind.COMPANY)
        self._name.setText(name)
        clear(self._chips)
        if customer.do_not_contact:
            self._chips.addWidget(Chip(translate("Customers", "Do not contact"), "danger", "prohibited"))
        for place, tag in enumerate(whole.tags[:MOST_TAGS]):
            self._chips.addWidget(Chip(tag, TAG_FAMILIES[place % len(TAG_FAMILIES)]))
        if len(whole.tags) > MOST_TAGS:
            self._chips.addWidget(Chip(f"+{len(whole.tags) - MOST_TAGS}"))
        self._show_reach(whole)

    def rescale(self) -> None:
        """Take the height of the present text size."""
        self.setFixedHeight(theme.px(80))

    def _show_reach(self, whole: WholeCustomer) -> None:
        clear(self._reach)
        phones = whole.details(ContactKind.PHONE)
        if phones:
            self._reach.addWidget(Icon("phone", 16, "accent_text"))
            self._reach.addWidget(Label(phone_words(phones[0]), "body", weight=600, is_selectable=True))
            copy = IconButton(
                "copy", translate("Customer page", "Copy the number (Ctrl+Shift+C)"), side=16,
                on_click=self._page.copy_phone,
            )  # fmt: skip
            copy.setProperty("small", True)
            self._reach.addWidget(copy)
        for icon, text in (
            ("mail", next((detail.value for detail in whole.details(ContactKind.EMAIL)), "")),
            ("location", full_address(whole.customer)),
        ):
            if text:
                self._reach.addSpacing(8)
                self._reach.addWidget(Icon(icon, 16))
                self._reach.addWidget(ElidedLabel(text))
        self._reach.addStretch(1)

    def _offer_more(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("Customers", "Copy the phone number"), self._page.copy_phone)
        statuses = menu.addMenu(translate("Customers", "Set status"))
        for status in Status:
            action = statuses.addAction(wording.status_name(status))
            action.triggered.connect(lambda _=False, status=status: self._page.set_status(status))
        menu.addSeparator()
        menu.addAction(translate("Customers", "Remove"), self._page.remove_shown)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))
