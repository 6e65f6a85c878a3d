"""The lines of a sale written by hand: typed as those of a quote, from products or in words of one's own."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from smallcrm import i18n
from smallcrm.domain.quote import Quote
from smallcrm.domain.sale import Sale, SaleLine
from smallcrm.domain.sold import sold, typed
from smallcrm.domain.totals import LineKind
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.lines.grid import LineGrid
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.quotes.lines import QuoteLines

HEIGHT, LOW_HEIGHT = 236, 168
LOW_WINDOW = 800
"""In a window lower than this the lines leave room for the fields above them."""


class SaleLines(QWidget):
    """A button until somebody wants lines, then the grid and what it comes to. `changed` is every key."""

    changed = Signal()

    def __init__(self, ctx: AppContext, sale: Sale, lines: Sequence[SaleLine], *, window_height: int) -> None:
        super().__init__()
        self._window_height = window_height
        self.source = QuoteLines(ctx.store, self._typed, offers_new=False)
        self.source.show(_priced(sale), [typed(line) for line in lines])
        self.grid = LineGrid(self.source, self.source.columns())
        self.begin = Button("", "list", "quiet", "small", on_click=self.show_lines)
        self._total = Label("", "body_strong", tabular=True)
        # The grid is as high as its lines; the room for it stays, so that the form does not jump.
        self._room = pane(column((self.grid, 1), None, row(None, self._total), spacing=6))
        self.setLayout(column(self.begin, self._room, spacing=0))
        self.begin.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.grid.settled.connect(self._typed)
        self._room.setVisible(bool(lines))
        self._say()
        self.rescale()
        self._typed()

    def show_lines(self) -> None:
        """Begin to type lines."""
        self.begin.hide()
        self._room.show()
        self.changed.emit()
        self.grid.setFocus()
        self.grid.edit_cell(0)

    @property
    def has_grid(self) -> bool:
        """Whether lines can be typed."""
        return not self._room.isHidden()

    @property
    def is_used(self) -> bool:
        """Whether the sale has lines."""
        return bool(self.lines)

    @property
    def lines(self) -> list[SaleLine]:
        """The lines that say something."""
        items = enumerate(self.source.items)
        return [
            sold(line)
            for place, line in items
            if line.kind is LineKind.ITEM and not self.source.is_empty(place)
        ]

    @property
    def total(self) -> int:
        """What they add up to, in minor units."""
        return self.source.sums.total

    def priced(self, sale: Sale) -> Sale:
        """Give a sale the tax its lines are counted with."""
        quote = self.source.quote
        return replace(sale, tax_mode=quote.tax_mode, tax_percent=quote.tax_percent)

    def set_currency(self, currency: str) -> None:
        """Count in another currency; the figures stay as they are written."""
        if currency != self.source.quote.currency:
            self.source.set_quote(replace(self.source.quote, currency=currency))
            self.grid.show_change()

    def close_editor(self) -> None:
        """Take what is being typed."""
        self.grid.close_editor()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def rescale(self) -> None:
        """Take the height of the present text size and the room there is."""
        is_low = self._window_height < theme.px(LOW_WINDOW)
        self._room.setFixedHeight(theme.px(LOW_HEIGHT if is_low else HEIGHT))

    def _say(self) -> None:
        self.begin.setText(translate("Sales", "Several lines"))
        self.grid.setAccessibleName(translate("Sales", "Lines of the sale"))
        self.grid.add_hint = translate("Quotes", "Add a line: type a product, service or free text")

    def _typed(self) -> None:
        self.begin.setVisible(not self.has_grid)
        amount = i18n.format_money(self.total, self.source.quote.currency)
        words = translate("Sales", "Together {amount}").format(amount=amount)
        self._total.setText(words if self.is_used else "")
        self.changed.emit()


def _priced(sale: Sale) -> Quote:
    """Make the paper the lines are counted on."""
    return Quote(
        currency=sale.currency,
        tax_mode=sale.tax_mode,
        tax_percent=sale.tax_percent,
        discount_percent=sale.discount_percent,
        discount_amount=sale.discount_amount,
        shipping=sale.shipping,
    )
