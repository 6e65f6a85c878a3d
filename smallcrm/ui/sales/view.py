"""One table of money with its filters, and the sums of what it lists in a row that stays at its foot."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from smallcrm import i18n
from smallcrm.db.reads import owed
from smallcrm.db.reads.listing import Listing
from smallcrm.db.store import Store
from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate
from smallcrm.services.list_paper import Source
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, Choice, FilterBar
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.labels import ElidedLabel, Label
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.table_model import ColumnSpec, RecordTableModel, Sort
from smallcrm.ui.kit.tables import RecordTable
from smallcrm.ui.kit.ticked import TickedAct
from smallcrm.ui.list_tools import ColumnChoice, FilterOrTicks, ListFilter


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """What a table of money shows. Functions are called anew whenever something may have changed.

    `list_` takes the chip that is on and what was typed; `chips` may be empty. `say_count` names how many
    there are, `empty_words` is title and sentence where there is nothing at all. `table` is the one its
    records are in, `acts` what can be done with ticked ones.
    """

    key: str
    name: Callable[[], str]
    columns: Callable[[], list[ColumnSpec]]
    sentence: Callable[[Any], str]
    list_: Callable[[str, str], Listing]
    sums: Callable[[Listing], Mapping[str, int]]
    chips: Callable[[], Sequence[Choice]]
    sum_words: Callable[[], str]
    say_count: Callable[[int], str]
    empty_words: Callable[[], tuple[str, str]]
    sort: Sort
    table: str
    acts: Callable[["MoneyView"], Sequence[TickedAct]]


class MoneyView(QWidget):
    """The table. `current_changed` gives the record at hand or None, `new_requested` asks for the first."""

    current_changed = Signal(object)
    letter_pressed = Signal(str)
    opened = Signal(object)
    menu_requested = Signal(object, QPoint)
    remove_requested = Signal(object)
    new_requested = Signal()

    def __init__(self, ctx: AppContext, money: Money) -> None:
        super().__init__()
        self._ctx = ctx
        self._money = money
        self._chip = ""
        self._build()
        self._connect()
        self.say()
        self.table.select_first()

    def _build(self) -> None:
        self.filter = ListFilter()
        chips = self._money.chips()
        self.chips = FilterBar(chips, chips[0].key) if chips else None
        self._choose = ColumnChoice(self._ctx, f"sales.{self._money.key}")
        lead = (self.chips, 1) if self.chips is not None else None
        self._bars = FilterOrTicks(pane(row(lead, self.filter, spacing=8)), self._money.acts(self))
        tools = pane(row((self._bars, 1), self._choose, margins=(24, 0, 12, 8), spacing=8))
        self._listing = self._list()
        self._model = RecordTableModel(
            self._money.columns(),
            self._listing,
            sort=self._money.sort,
            sentence=self._money.sentence,
        )
        self._way_out = Button("", on_click=self._press_empty)
        self._empty = EmptyState("wallet", "", buttons=(self._way_out,))
        self.table = RecordTable(self._model, self._empty)
        self._count = Label("", "small", "2")
        self._sums = ElidedLabel("", "body", "", weight=600)
        self._sum_name = Label("", "small", "2")
        foot = row(self._count, None, self._sum_name, self._sums, margins=(24, 8, 24, 8), spacing=10)
        self.setLayout(column(tools, (self.table, 1), pane(foot, "footer"), spacing=0))
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        if self.chips is not None:
            self.chips.chosen.connect(self._narrow)
        self.filter.searched.connect(lambda _: self._narrow(self._chip))
        self.filter.lead_to(self.table)
        self.table.opened.connect(lambda id_: self._with(id_, self.opened.emit))
        self.table.current_changed.connect(lambda _: self.current_changed.emit(self.current))
        self.table.letter_pressed.connect(self.letter_pressed)
        self.table.remove_requested.connect(lambda: self.remove_requested.emit(self.current))
        self.table.menu_requested.connect(
            lambda id_, at: self._with(id_, lambda each: self.menu_requested.emit(each, at))
        )
        self._choose.serve(self.table)
        self._bars.serve(self.table)

    def say(self) -> None:
        """Put everything into the active language."""
        self.table.view.setAccessibleName(self._money.name())
        self._model.set_columns(self._money.columns())
        self._show_around()

    # showing

    @property
    def what(self) -> str:
        """What its records are called in a file: "sales" or "payments"."""
        return f"{self._money.table}s"

    @property
    def name(self) -> str:
        """What the list is called."""
        return self._money.name()

    @property
    def shown_columns(self) -> list[ColumnSpec]:
        """The columns on show, in their order."""
        return list(self.table.shown_specs())

    @property
    def subtitle(self) -> str:
        """Say how the list is narrowed: the chip that is on and what was typed."""
        chips = {choice.key: choice.text for choice in self._money.chips()} if self._chip else {}
        return dotted(chips.get(self._chip, ""), self.filter.text().strip())

    def listed(self) -> list[int]:
        """List the ticked rows, else all that the filter found, in the order shown."""
        return self._model.ticked_ids() or list(self._listing.ids(self._model.sort_order))

    def source(self) -> Source:
        """Say where the rows come from, for reading them elsewhere than in the window."""
        today, list_ = self._ctx.today, _LISTS[self._money.table]
        return Source(self._money.table, lambda store: list_(store, today))

    @property
    def current(self) -> Any:
        """The record at hand."""
        id_ = self.table.current_id
        return self._listing.rows([id_]).get(id_) if id_ else None

    def refresh(self) -> None:
        """Read the list again; where the record at hand is gone, its neighbour is."""
        self._listing = self._list()
        self.table.set_provider(self._listing)
        self._show_around()
        if self.table.current_id is None:
            self.table.select_first()
        self.current_changed.emit(self.current)

    def narrow_to(self, chip: str) -> None:
        """Show one of the chips, with nothing typed."""
        self.filter.clear()
        if self.chips is not None:
            self.chips.choose(chip)
        self._narrow(chip)

    def _list(self) -> Listing:
        return self._money.list_(self._chip, self.filter.text())

    def _narrow(self, chip: str) -> None:
        self._chip = chip
        self._listing = self._list()
        self.table.set_provider(self._listing)
        if self.table.current_id is None or self.filter.text():
            self.table.select_first()
        self._show_around()
        self.current_changed.emit(self.current)

    def _show_around(self) -> None:
        if self.chips is not None:
            self.chips.set_choices(self._money.chips(), self._chip or self.chips.current)
        self._count.setText(self._money.say_count(self._model.rowCount()))
        sums = self._money.sums(self._listing)
        shown = (i18n.format_money(amount, currency) for currency, amount in sorted(sums.items()))
        self._sums.setText(dotted(*shown))
        self._sum_name.setText(self._money.sum_words() if sums else "")
        self._is_narrowed = bool(self.filter.text().strip() or self._chip)
        if self._is_narrowed:
            self._empty.set_words(translate("Sales", "Nothing fits this filter"))
            self._way_out.setText(translate("Sales", "Clear the filter"))
        else:
            self._empty.set_words(*self._money.empty_words())
            self._way_out.setText(translate("Sales", "New sale"))

    def _press_empty(self) -> None:
        if self._is_narrowed:
            self.narrow_to("")
            self.table.setFocus()
        else:
            self.new_requested.emit()

    def _with(self, id_: int, act: Callable[[Any], object]) -> None:
        for each in self._listing.rows([id_]).values():
            act(each)


_LISTS: Mapping[str, Callable[[Store, date], Listing]] = {
    "sale": lambda store, today: owed.sales(store, today=today),
    "payment": lambda store, _today: owed.payments(store),
}
