"""What can be done with one line of a quote, as a menu at the line."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from smallcrm.domain.quote import Counted, QuoteLine
from smallcrm.domain.totals import LineKind, TaxMode
from smallcrm.i18n import translate
from smallcrm.ui.kit.lines.grid import LineGrid
from smallcrm.ui.quotes import words
from smallcrm.ui.quotes.lines import QuoteLines
from smallcrm.ui.quotes.settings import QuoteSettings


class LineMenu:
    """Changes lines by menu; `changed` hears of it, `open_other` goes to where another price stands."""

    def __init__(
        self,
        grid: LineGrid,
        lines: QuoteLines,
        settings: QuoteSettings,
        *,
        changed: Callable[[], object],
        open_other: Callable[[int], object],
    ) -> None:
        self._grid, self._lines, self._settings = grid, lines, settings
        self._changed = changed
        self._open_other = open_other

    def add_line(self, kind: LineKind) -> None:
        """Begin a heading or a text after the line at hand, ready to be typed."""
        grid, count = self._grid, self._lines.count()
        at = grid.row + 1 if 0 <= grid.row < count else count
        self._lines.add(kind, at)
        grid.reload(row=at)
        grid.edit_cell(at)

    def offer(self, row: int, at: QPoint) -> None:
        """Open the menu of a line."""
        menu = QMenu(self._grid)
        menu.aboutToHide.connect(menu.deleteLater)
        self._add_other_price(menu, row)
        if not self._grid.is_locked:
            line = self._lines.items[row]
            if line.kind is LineKind.ITEM:
                self._add_counted(menu, row, line)
            self._add_moves(menu, row)
        if not menu.isEmpty():
            menu.popup(at)

    def _add_other_price(self, menu: QMenu, row: int) -> None:
        other = self._lines.others.get(row)
        if other is None:
            return
        number = other.number or translate("Quotes", "another draft")
        menu.addAction(
            translate("Quotes", "Open {number}").format(number=number), lambda: self._open_other(row)
        )
        if not self._grid.is_locked:
            price = words.amount(other.price, self._lines.quote.currency)
            menu.addAction(
                translate("Quotes", "Take the price {price}").format(price=price),
                lambda: self._change(lambda: self._lines.set_price(row, other.price)),
            )
        menu.addSeparator()

    def _add_counted(self, menu: QMenu, row: int, line: QuoteLine) -> None:
        for counted, text in (
            (Counted.ALWAYS, translate("Quotes", "Part of the total")),
            (Counted.OPTIONAL, translate("Quotes", "Optional")),
            (Counted.ALTERNATIVE, translate("Quotes", "Instead of the line above")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(line.counted is counted)
            action.triggered.connect(partial(self._count, row, counted))
        if self._lines.quote.tax_mode is not TaxMode.NONE:
            put_tax = partial(self._put, row, is_new_column=True)
            menu.addAction(
                translate("Quotes", "Another tax rate…"), lambda: self._settings.ask_line_tax(line, put_tax)
            )
        currency = self._lines.quote.currency
        menu.addAction(
            translate("Quotes", "What it costs us…"),
            lambda: self._settings.ask_cost(line, currency, partial(self._put, row)),
        )
        menu.addSeparator()

    def _add_moves(self, menu: QMenu, row: int) -> None:
        grid = self._grid
        for text, key, act in (
            (translate("Quotes", "Edit"), "F2", lambda: grid.edit_cell(row)),
            (translate("Quotes", "Copy the line"), "Ctrl+D", lambda: grid.copy_line(row)),
            (translate("Quotes", "Move up"), "Alt+Up", lambda: grid.move_line(row, row - 1)),
            (translate("Quotes", "Move down"), "Alt+Down", lambda: grid.move_line(row, row + 1)),
        ):
            menu.addAction(f"{text}\t{key}", act)
        menu.addAction(translate("Quotes", "Add a heading"), lambda: self.add_line(LineKind.HEADING))
        menu.addAction(translate("Quotes", "Add a text"), lambda: self.add_line(LineKind.TEXT))
        menu.addSeparator()
        menu.addAction(translate("Quotes", "Remove the line") + "\tCtrl+Del", lambda: grid.remove_line(row))

    def _count(self, row: int, counted: Counted, _is_on: bool = False) -> None:
        self._change(lambda: self._lines.set_counted(row, counted))

    def _put(self, row: int, line: QuoteLine, *, is_new_column: bool = False) -> None:
        self._change(lambda: self._lines.set_line(row, line))
        if is_new_column:
            self._grid.set_columns(self._lines.columns())

    def _change(self, change: Callable[[], object]) -> None:
        change()
        self._grid.show_change()
        self._changed()
