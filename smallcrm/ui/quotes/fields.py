"""Who a quote is for, about which thing, what it is called and until when it is good."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from smallcrm import i18n, wording
from smallcrm.domain.quote import Quote
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.people_card import CustomerPicker
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.days import reader
from smallcrm.ui.kit.editors import DayEditor, LineEditor
from smallcrm.ui.kit.fields import ChoiceField, Field
from smallcrm.ui.kit.theme import restyle
from smallcrm.ui.quotes.words import thing_words


class CustomerField(CustomerPicker):
    """Finds whom a quote is for while one types; `on_chosen` hears who it is."""

    def __init__(self, ctx: AppContext, on_chosen: Callable[[int], object]) -> None:
        super().__init__(ctx)
        self._on_chosen = on_chosen
        self.editingFinished.connect(self._settle)

    def show_customer(self, customer_id: int | None, name: str) -> None:
        """Show somebody."""
        self.customer_id = customer_id
        self.setText(name)
        self.setCursorPosition(0)

    def _choose(self, words_: str) -> None:
        super()._choose(words_)
        self._settle()

    def _settle(self) -> None:
        if self.customer_id is not None and not self.isReadOnly():
            self._on_chosen(self.customer_id)


class QuoteFields(QWidget):
    """The four fields above the lines. `changed` is every key, `customer_chosen` gives whom it is for."""

    changed = Signal()
    customer_chosen = Signal(int)

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self._ctx = ctx
        self.customer = CustomerField(ctx, self.customer_chosen.emit)
        self.thing = ChoiceField()
        self.title = LineEditor()
        self.until = DayEditor(reader(lambda: ctx.today), lambda day: i18n.format_date(day, "medium"))
        self._fields = [Field("", each) for each in (self.customer, self.thing, self.title, self.until)]
        grid = QGridLayout()
        grid.setContentsMargins(24, 14, 20, 14)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for place, field in enumerate(self._fields):
            grid.addWidget(field, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        self.setLayout(grid)
        self.thing.chosen.connect(lambda _: self.changed.emit())
        self.title.changed.connect(self.changed)
        self.until.changed.connect(self.changed)

    def say(self) -> None:
        """Put the words of the active language on it."""
        labels = (
            translate("Quotes", "Customer"),
            translate("Quotes", "For"),
            translate("Quotes", "Title"),
            translate("Quotes", "Good until"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.label.setText(label)
            field.widget.setAccessibleName(label)
        self.until.edit.setAccessibleName(labels[-1])

    def show_quote(self, quote: Quote, *, is_locked: bool) -> None:
        """Show what a quote has; what is being typed keeps its cursor."""
        customer = self._ctx.store.customers.find(quote.customer_id)
        self.customer.show_customer(quote.customer_id, wording.customer_name(customer))
        self.offer_things(quote)
        if self.title.text() != quote.title:
            self.title.set_value(quote.title)
        if self.until.day != quote.valid_until or quote.valid_until is None:
            self.until.set_day(quote.valid_until)
        for editor in (self.customer, self.title):
            editor.setReadOnly(is_locked)
            restyle(editor, read_only=is_locked)
        self.until.set_read_only(is_locked)
        self.thing.setEnabled(not is_locked)

    def offer_things(self, quote: Quote) -> None:
        """List what the customer has, to say what the quote is about."""
        things = self._ctx.store.assets.of_customer(quote.customer_id) if quote.customer_id else []
        present = [each for each in things if not each.is_archived or each.id == quote.asset_id]
        choices = [Choice("", translate("Quotes", "Nothing in particular"))]
        choices += [Choice(str(each.id), thing_words(each)) for each in present]
        self.thing.set_choices(choices, str(quote.asset_id or ""))

    def written_to(self, quote: Quote) -> Quote:
        """Take what stands in the fields over into a quote; the customer is told by the signal."""
        asset = self.thing.key
        return replace(
            quote,
            asset_id=int(asset) if asset else None,
            title=self.title.text(),
            valid_until=self.until.day if self.until.is_understood else quote.valid_until,
        )

    def ask_for_customer(self) -> None:
        """Say that a quote needs somebody it is for."""
        field = self._fields[0]
        field.set_problem(translate("Quotes", "Choose whom it is for."))
        self.customer.setFocus()
        self.customer.textEdited.connect(lambda _: field.set_problem(""))
