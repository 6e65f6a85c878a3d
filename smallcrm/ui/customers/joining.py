"""Joining a customer with another one by hand: who is meant, then the two side by side."""

from PySide6.QtWidgets import QWidget

from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.people_card import CustomerPicker
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.fields import Field


class JoinForm(Dialog):
    """Asks who the same customer is; nothing is joined before both were seen side by side."""

    def __init__(self, ctx: AppContext, parent: QWidget, customer_id: int, name: str) -> None:
        title = translate("Customer page", "Join {name} with another customer").format(name=name)
        super().__init__(
            parent,
            title,
            translate("Customer page", "You see both side by side before anything is joined."),
        )
        self._ctx = ctx
        self._customer_id = customer_id
        self.who = CustomerPicker(ctx, besides=customer_id)
        self._field = Field(translate("Customer page", "Who is the same customer?"), self.who)
        self.add(self._field)
        self.add_button(translate("Customer page", "Compare"), "primary", self.compare, is_main=True)
        self.add_cancel()
        self.who.edited.connect(lambda: self._field.set_problem(""))
        self.finished.connect(self.deleteLater)

    def open(self) -> None:
        """Show the form with the cursor where writing begins."""
        super().open()
        self.who.setFocus()

    def compare(self) -> bool:
        """Put both side by side; False if nobody was chosen, which is said where it is."""
        other = self.who.customer_id
        if other is None:
            self._field.set_problem(translate("Customer page", "Choose somebody from the list."))
            self.who.setFocus()
            return False
        self._ctx.go("duplicates", (self._customer_id, other))
        return True
