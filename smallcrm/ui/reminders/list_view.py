"""The reminders as a list: narrow it, sort it, deal with one or with many at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm.db.reads import reminder_list as queries
from smallcrm.db.reads.reminder_list import DONE, MONTH, OPEN, OVERDUE, TODAY, WEEK, Filter, ReminderList
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.changes import Changes
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, Choice, FilterBar
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.icons import icon as sign
from smallcrm.ui.kit.labels import reminder_sign
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.table_model import RecordTableModel, Sort
from smallcrm.ui.kit.tables import RecordTable
from smallcrm.ui.list_tools import ColumnChoice, FilterOrTicks, ListFilter
from smallcrm.ui.reminders.columns import columns, sentence
from smallcrm.ui.reminders.many import MANY_KEYS, ManyReminders, ticked_acts
from smallcrm.ui.reminders.pieces import KIND_NAMES, OwnerButton
from smallcrm.ui.today.dealing import Dealing

VIEW_NAMES = {
    OPEN: lambda: translate("Reminders", "Open", "reminders not done yet"),
    OVERDUE: lambda: translate("Today", "Overdue"),
    TODAY: lambda: translate("Today", "Today"),
    WEEK: lambda: translate("Today", "Next 7 days"),
    MONTH: lambda: translate("Reminders", "Next month"),
    DONE: lambda: translate("Reminders", "Done", "reminders that are over"),
}


class ReminderListView(QWidget):
    """The table with its filters. `current_changed` when another row is at hand."""

    current_changed = Signal()
    narrowed = Signal()

    def __init__(self, ctx: AppContext, dealing: Dealing, owner: OwnerButton) -> None:
        super().__init__()
        self.ctx = ctx
        self._dealing = dealing
        self._owner = owner
        self.counts: dict[str, int] = {}
        """How many are in each view, whatever the filter."""
        self.many = ManyReminders(ctx, self)
        self._build()
        self._connect()
        self.say()

    # building

    def _build(self) -> None:
        self.filter = ListFilter(width=170)
        self._chips = FilterBar([Choice(view, say()) for view, say in VIEW_NAMES.items()], OPEN)
        self.kind = KindFilter()
        self._choose = ColumnChoice(self.ctx, "reminders")
        filters = pane(row((self._chips, 1), self.kind, self.filter, spacing=8))
        self._bars = FilterOrTicks(filters, ticked_acts(self.many, lambda: self.table.acted_on_ids))
        tools = pane(row((self._bars, 1), self._choose, margins=(24, 0, 12, 8), spacing=4))
        self._model = RecordTableModel(
            self._columns(),
            self._provider(),
            sort=Sort("day"),
            sentence=lambda due: sentence(due, self.ctx.today),
        )
        self._way_out = Button("", on_click=self.clear_filter)
        self._empty = EmptyState("reminders", "", buttons=(self._way_out,))
        self.table = RecordTable(self._model, self._empty)
        self.setLayout(column(tools, (self.table, 1), self.many.progress, spacing=0))
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self._chips.chosen.connect(lambda _: self._narrow())
        self.kind.chosen.connect(self._narrow)
        self.filter.searched.connect(lambda _: self._narrow())
        self.filter.lead_to(self.table)
        self.table.opened.connect(lambda id_: self._with(id_, self._dealing.open_customer))
        self.table.current_changed.connect(lambda _: self.current_changed.emit())
        self._bars.serve(self.table)
        self.table.letter_pressed.connect(self._press)
        self.table.remove_requested.connect(self._dismiss)
        self.table.menu_requested.connect(
            lambda id_, at: self._with(id_, lambda due: self._dealing.offer(due, at))
        )
        self._choose.serve(self.table)

    # words

    def say(self) -> None:
        """Put everything into the active language."""
        self._way_out.setText(translate("Reminders", "Clear the filter"))
        self.table.view.setAccessibleName(translate("Reminders", "Reminders"))
        self.kind.say()
        self._model.set_columns(self._columns())
        self._show_counts()

    # showing

    @property
    def current(self) -> DueReminder | None:
        """The reminder at hand."""
        id_ = self.table.current_id
        found = queries.read(self.ctx.store, [id_]) if id_ else []
        return found[0] if found else None

    @property
    def shown_ids(self) -> list[int]:
        """What is ticked, or everything of the filter, in the order of the list."""
        return self._model.ticked_ids() or self._model.provider.ids(self._model.sort_order)

    @property
    def shown_count(self) -> int:
        """How many fit the filter."""
        return self._model.rowCount()

    def refresh(self, _changes: Changes) -> None:
        """Read the list again."""
        self.table.set_provider(self._provider())
        self._show_counts()
        self._show_empty()

    def narrow_to(self, *, view: str = OPEN, kind: str = "") -> None:
        """Show a view and a kind."""
        self.kind.choose(kind)
        self._chips.choose(view)

    def clear_filter(self) -> None:
        """Show everything open again."""
        self.filter.clear()
        self._owner.choose(None)
        self.narrow_to()
        self.table.setFocus()

    def _narrow(self) -> None:
        self._order_by_day()
        self.table.begin_anew(self._provider())
        self._show_empty()
        self.narrowed.emit()

    def _order_by_day(self) -> None:
        """List what is done from the newest on, what is open from the oldest on."""
        is_done, sort = self._chips.current == DONE, self._model.sort_order
        if sort is None or sort.key != "day" or sort.is_descending == is_done:
            return
        self._model.sort_order = Sort("day", is_done)
        order = Qt.SortOrder.DescendingOrder if is_done else Qt.SortOrder.AscendingOrder
        self.table.view.horizontalHeader().setSortIndicator(self._model.column_of("when"), order)

    def _provider(self) -> ReminderList:
        chosen = Filter(view=self._chips.current or OPEN, kind=self.kind.key, owner=self._owner.owner)
        return ReminderList(self.ctx.store, chosen, today=self.ctx.today, typed=self.filter.text())

    def _columns(self) -> Any:
        return columns(self.ctx.today, self.ctx.store.profile.currency)

    def _show_counts(self) -> None:
        self.counts = queries.counts(self.ctx.store, today=self.ctx.today)
        choices = [Choice(view, say(), count=self.counts.get(view)) for view, say in VIEW_NAMES.items()]
        self._chips.set_choices(choices, self._chips.current or OPEN)

    def _show_empty(self) -> None:
        is_narrowed = bool(self.filter.text().strip() or self.kind.key or self._owner.owner)
        is_narrowed = is_narrowed or self._chips.current not in ("", OPEN)
        self._way_out.setVisible(is_narrowed)
        if is_narrowed:
            self._empty.set_words(translate("Reminders", "Nothing fits this filter"))
        else:
            self._empty.set_words(
                translate("Today", "No reminders yet"),
                translate("Today", "Give a policy or car an end date and the reminder makes itself."),
            )

    # doing

    def _with(self, id_: int, act: Callable[[DueReminder], object]) -> None:
        for due in queries.read(self.ctx.store, [id_]):
            act(due)

    def _press(self, letter: str) -> None:
        ids = self._model.ticked_ids()
        if ids and letter in MANY_KEYS:
            MANY_KEYS[letter](self.many, ids)
            return
        acts = {
            "d": self._dealing.complete,
            "l": self._dealing.log_call,
            "c": self._dealing.log_call,
            "s": self._dealing.snooze,
            "m": self._dealing.move,
            "h": self._dealing.hand,
            "x": self._dealing.dismiss,
        }
        due = self.current
        if due is not None and due.reminder.is_open and letter in acts:
            acts[letter](due)

    def _dismiss(self) -> None:
        self.many.dismiss(self.table.acted_on_ids)


class KindFilter(Button):
    """Which kind is shown, or all of them."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__("", "filter", "quiet", "small", on_click=self._offer)
        self.key = ""

    def say(self) -> None:
        """Put the words of the active language on it."""
        self.setText(KIND_NAMES[self.key]() if self.key else translate("Reminders", "All kinds"))

    def choose(self, key: str) -> None:
        """Show a kind without saying that it was chosen."""
        self.key = key
        self.say()

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("Reminders", "All kinds"), lambda: self._take(""))
        menu.addSeparator()
        for kind, say in KIND_NAMES.items():
            menu.addAction(sign(reminder_sign(kind)[0]), say(), lambda kind=kind: self._take(kind))
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _take(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit()
