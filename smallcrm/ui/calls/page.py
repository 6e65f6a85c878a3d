"""The call lists: how far each is, what came of it, and the way to go on calling."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm import i18n, wording
from smallcrm.db.reads import call_queue
from smallcrm.db.reads.call_queue import CLOSED, OPEN, CountedList
from smallcrm.domain.call_list import CallResult
from smallcrm.domain.changes import Changes
from smallcrm.i18n import format_number, translate
from smallcrm.services import call_lists
from smallcrm.ui.context import AppContext
from smallcrm.ui.figures import show_on_paper
from smallcrm.ui.kit.buttons import Button, Choice, FilterBar
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.cells import Cell, ChipsCell, TextCell
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.paint import ChipLook
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.table_model import ColumnSpec, RecordTableModel
from smallcrm.ui.kit.tables import RecordTable

SHOWN = ("call_list", "call", "customer")
FAMILIES = {
    CallResult.INTERESTED: "ok",
    CallResult.WILL_COME: "ok",
    CallResult.AGAIN: "info",
    CallResult.NO_ANSWER: "warn",
    CallResult.NOT_INTERESTED: "neutral",
    CallResult.WRONG_NUMBER: "danger",
}


class CallListsPage(QWidget):
    """The list of call lists: those to go on with, and those that are finished."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._view = OPEN
        self._new = Button("", "add", "primary", on_click=lambda: ctx.open_form("call_list"))
        self._header = PageHeader("", "", (self._new,))
        self.chips = FilterBar([Choice(OPEN, ""), Choice(CLOSED, "")], OPEN)
        self._model = RecordTableModel(columns(), self._provider(), has_ticks=False, sentence=sentence)
        self._first = Button("", on_click=lambda: ctx.open_form("call_list"))
        self._choose = Button("", on_click=lambda: ctx.go("customers"))
        self._empty = EmptyState("calllist", "", buttons=(self._first, self._choose))
        self.table = RecordTable(self._model, self._empty)
        tools = pane(row((self.chips, 1), margins=(24, 0, 12, 8)))
        self.setLayout(column(self._header, tools, (self.table, 1), spacing=0))
        self.setFocusProxy(self.table)
        self.chips.chosen.connect(self._narrow)
        self.table.opened.connect(lambda id_: ctx.go("call_list", id_))
        self.table.menu_requested.connect(self._offer)
        self.table.remove_requested.connect(self._remove)
        self.table.letter_pressed.connect(self._press)
        self.say()
        self.table.select_first()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)

    def say(self) -> None:
        """Put everything into the active language."""
        self._new.setText(translate("CallLists", "New call list"))
        self._first.setText(translate("CallLists", "New call list"))
        self._choose.setText(translate("CallLists", "Choose customers"))
        self.table.view.setAccessibleName(translate("Places", "Call lists"))
        self._model.set_columns(columns())
        self._show_counts()

    def refresh(self, changes: Changes) -> None:
        """Read the lists again if a call was noted or a list made."""
        if changes.touches(*SHOWN):
            self.table.set_provider(self._provider())
            self._show_counts()
            if self.table.current_id is None:
                self.table.select_first()

    def edit_shown(self) -> None:
        """Change the list at hand."""
        if (id_ := self.table.current_id) is not None:
            self.ctx.open_form("call_list", call_list=self.ctx.store.call_lists.get(id_))

    def print_shown(self) -> None:
        """Show the people of the list at hand as pages to call from."""
        if (id_ := self.table.current_id) is not None:
            show_on_paper(self.ctx, "call_sheet", {"call_list": str(id_)})

    def _provider(self) -> Any:
        return call_queue.lists(self.ctx.store, self._view)

    def _narrow(self, view: str) -> None:
        self._view = view
        self.table.set_provider(self._provider())
        self.table.select_first()
        self._show_counts()

    def _show_counts(self) -> None:
        counts = {view: call_queue.lists(self.ctx.store, view).count() for view in (OPEN, CLOSED)}
        names = {OPEN: translate("CallLists", "To work through"), CLOSED: translate("CallLists", "Finished")}
        self.chips.set_choices([Choice(view, names[view], count=counts[view]) for view in names], self._view)
        said = translate("CallLists", "%n to work through", "call lists", counts[OPEN])
        self._header.set_words(translate("Places", "Call lists"), said)
        if self._view == CLOSED:
            self._empty.set_words(translate("CallLists", "No list is finished yet"))
        else:
            self._empty.set_words(
                translate("CallLists", "No call list yet"),
                translate("CallLists", "Choose customers, say what it is about, and call one after another."),
            )

    def _press(self, letter: str) -> None:
        if letter == "e":
            self.edit_shown()
        elif letter == "r":
            self._show_results()

    def _show_results(self) -> None:
        if (id_ := self.table.current_id) is not None:
            self.ctx.go("call_results", id_)

    def _remove(self) -> None:
        id_ = self.table.current_id
        if id_ is None:
            return
        name = self.ctx.store.call_lists.get(id_).name
        with self.ctx.showing_errors():
            call_lists.remove(self.ctx.store, [id_])
            self.ctx.tell(translate("CallLists", "Removed “{name}”.").format(name=name), can_undo=True)

    def _offer(self, id_: int, at: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("CallLists", "Call"), lambda: self.ctx.go("call_list", id_))
        menu.addAction(translate("CallLists", "Results") + "\tR", self._show_results)
        menu.addAction(translate("CallLists", "Change…") + "\tE", self.edit_shown)
        if self._view == OPEN:
            menu.addAction(translate("CallLists", "Finish the list"), lambda: finish(self.ctx, id_))
        menu.addSeparator()
        menu.addAction(translate("CallLists", "Remove"), self._remove)
        menu.popup(at)


def finish(ctx: AppContext, id_: int) -> None:
    """Close a list; its results stay."""
    with ctx.showing_errors():
        closed = call_lists.close(ctx.store, id_, today=ctx.today)
        ctx.tell(translate("CallLists", "“{name}” is finished.").format(name=closed.name), can_undo=True)


def progress_words(each: CountedList) -> str:
    """Say how many were called: "4 of 38 called"."""
    words = translate("CallLists", "{called} of {total} called")
    return words.format(called=format_number(each.called), total=format_number(each.total))


def columns() -> list[ColumnSpec]:
    """Make the columns in the active language."""
    return [
        ColumnSpec(
            name="name",
            title=translate("CallLists", "Name"),
            cell=lambda each: TextCell(each.call_list.name, weight=500),
            width=220,
            sort="name",
            is_required=True,
        ),
        ColumnSpec(
            name="begun",
            title=translate("CallLists", "Begun"),
            cell=lambda each: TextCell(i18n.format_date(each.call_list.begun_on, "medium"), "text_2"),
            width=120,
            sort="begun",
        ),
        ColumnSpec(
            name="progress",
            title=translate("CallLists", "How far"),
            cell=lambda each: TextCell(progress_words(each), is_whole=True),
            width=150,
        ),
        ColumnSpec(name="results", title=translate("CallLists", "What came of it"), cell=_results, width=430),
        ColumnSpec(
            name="purpose",
            title=translate("CallLists", "What it should bring"),
            cell=lambda each: TextCell(each.call_list.purpose, "text_2"),
            width=200,
        ),
    ]


def sentence(each: CountedList) -> str:
    """Say a row as a screen reader reads it."""
    return ", ".join(filter(None, (each.call_list.name, progress_words(each), _results(each).plain)))


def _results(each: CountedList) -> Cell:
    return ChipsCell(
        tuple(
            ChipLook(f"{wording.call_result(result.value)} {format_number(count)}", family)
            for result, family in FAMILIES.items()
            if (count := each.results.get(result.value, 0))
        )
    )
