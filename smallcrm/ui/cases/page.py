"""The cases: what is open, overdue and settled; and how long that takes, how content people are."""

from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from smallcrm import i18n, wording
from smallcrm.db.reads import case_list
from smallcrm.db.reads.case_list import CLOSED, OPEN, OVERDUE, ListedCase
from smallcrm.domain.changes import Changes
from smallcrm.domain.service_case import CaseKind, Priority, ServiceCase
from smallcrm.domain.values.names import initials
from smallcrm.i18n import translate
from smallcrm.services.list_paper import Source
from smallcrm.ui.cases import forms
from smallcrm.ui.context import AppContext
from smallcrm.ui.figures import PeriodFigures
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button, Choice, FilterBar, Segments
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.cells import EMPTY, Cell, ChipsCell, NameCell, TextCell
from smallcrm.ui.kit.fields import SearchField
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.paint import ChipLook
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.table_model import ColumnSpec, RecordTableModel
from smallcrm.ui.kit.tables import RecordTable
from smallcrm.ui.list_output import ListOutput
from smallcrm.ui.list_tools import ColumnChoice, ListFilter
from smallcrm.ui.pieces import when_due

SHOWN = ("service_case", "customer")
LIST, FIGURES = "list", "figures"
STATUS_FAMILIES = {"open": "info", "working": "accent", "waiting": "neutral", "closed": "ok"}


class CasesPage(QWidget):
    """The list of cases with its views, and the figures; a figure leads to the cases it counts."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._view = OPEN
        self._only: tuple[int, ...] | None = None
        self._new = Button("", "add", "primary", on_click=lambda: ctx.open_form("case"))
        self._views = Segments([Choice(LIST, "", "list"), Choice(FIGURES, "", "trend")], LIST)
        self._header = PageHeader("", "", (self._views, self._new))
        self.filter = ListFilter()
        self.chips = FilterBar([Choice(view, view) for view in case_list.VIEWS], OPEN)
        self._choose = ColumnChoice(ctx, "cases")
        tools = pane(row((self.chips, 1), self.filter, self._choose, margins=(24, 0, 12, 8), spacing=8))
        self._model = RecordTableModel(
            columns(ctx.today),
            self._provider(),
            has_ticks=False,
            sentence=lambda each: sentence(each, ctx.today),
        )
        self._first = Button("", on_click=lambda: ctx.open_form("case"))
        self._empty = EmptyState("flag", "", buttons=(self._first,))
        self.table = RecordTable(self._model, self._empty)
        self._behind = Banner("info", "", on_action=lambda: self.show_view(FIGURES), icon="reports")
        self._notice = pane(row((self._behind, 1), margins=(24, 0, 20, 10)))
        self.output = ListOutput(ctx, self)
        self._listed = pane(column(self._notice, tools, (self.table, 1), self.output.progress, spacing=0))
        self._figures: PeriodFigures | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._listed)
        self.setLayout(column(self._header, (self._stack, 1), spacing=0))
        self.setFocusProxy(self.table)
        self._connect()
        self.say()
        self.table.select_first()

    def _connect(self) -> None:
        self.chips.chosen.connect(self._narrow)
        self.filter.searched.connect(lambda _: self._narrow(self._view))
        self.filter.lead_to(self.table)
        self.table.opened.connect(lambda id_: self.ctx.open_form("case", case_id=id_))
        self.table.letter_pressed.connect(self._press)
        self.table.remove_requested.connect(lambda: self._with_case(forms.remove))
        self.table.menu_requested.connect(self._offer)
        self._choose.serve(self.table)
        self._views.chosen.connect(self.show_view)
        self._notice.hide()

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)

    def say(self) -> None:
        """Put everything into the active language."""
        self._new.setText(translate("Cases", "New case"))
        self._first.setText(translate("Cases", "New case"))
        self._views.set_texts(
            {LIST: translate("Pipeline", "List"), FIGURES: translate("Pipeline", "Figures")}
        )
        self._behind.set_action(translate("Pipeline", "Back to the figures"))
        if self._figures is not None:
            self._figures.say()
            self._figures.count()
        self.table.view.setAccessibleName(translate("Places", "Cases"))
        self._model.set_columns(columns(self.ctx.today))
        self._show_counts()

    # showing

    @property
    def figures(self) -> PeriodFigures:
        """The figures, made when they are first looked at."""
        if self._figures is None:
            self._figures = PeriodFigures(self.ctx, "cases", "cases.period")
            self._figures.say()
            self._figures.picked.connect(self.show_behind)
            self._stack.addWidget(self._figures)
        return self._figures

    def show_view(self, view: str) -> None:
        """Show the list or the figures."""
        self._show_only(None, "")
        self._views.show_choice(view)
        if view == FIGURES:
            self.figures.count()
        self._stack.setCurrentWidget(self.figures if view == FIGURES else self._listed)
        self.setFocusProxy(self.figures if view == FIGURES else self.table)

    def show_behind(self, words: str, ids: tuple[int, ...]) -> None:
        """Show the cases a figure counts, open and settled."""
        self.show_view(LIST)
        self._show_only(ids, words)
        self.table.setFocus()

    def _show_only(self, ids: tuple[int, ...] | None, words: str) -> None:
        self._only = ids
        self._behind.set_text(words)
        self._notice.setVisible(ids is not None)
        self.chips.setVisible(ids is None)
        self._narrow(self._view)

    def print_shown(self) -> None:
        """Show the list as it stands, or the cases of a period, as pages to print."""
        if self._stack.currentWidget() is self._figures:
            self.figures.print_shown()
            return
        today = self.ctx.today
        self.output.print_list(
            Source("service_case", lambda store: case_list.cases(store, OPEN, today=today)),
            translate("Places", "Cases"),
            list(self._provider().ids(self._model.sort_order)),
            self.table.shown_specs(),
            subtitle=self.filter.text().strip(),
        )

    def show_item(self, item: Any) -> None:
        """Show a view ("open", "overdue", "closed", "figures") or a case by its id."""
        if item == FIGURES:
            self.show_view(FIGURES)
            return
        self.show_view(LIST)
        self.filter.clear()
        if str(item) in case_list.VIEWS:
            self.chips.choose(str(item))
            return
        case = self._case(int(item))
        self.chips.choose(OPEN if case is None or case.is_open else CLOSED)
        self.table.select(int(item))

    def refresh(self, changes: Changes) -> None:
        """Read the list again if anything of it changed."""
        if changes.touches(*SHOWN):
            self.table.set_provider(self._provider())
            self._show_counts()
            if self._stack.currentWidget() is self._figures:
                self.figures.count()
            if self.table.current_id is None:
                self.table.select_first()

    def filter_field(self) -> SearchField:
        """The field Ctrl+F goes to."""
        if self._stack.currentWidget() is self._figures:
            self.show_view(LIST)
        return self.filter

    def edit_shown(self) -> None:
        """Change the case at hand."""
        if (id_ := self.table.current_id) is not None:
            self.ctx.open_form("case", case_id=id_)

    def _provider(self) -> Any:
        return case_list.cases(
            self.ctx.store, self._view, today=self.ctx.today, typed=self.filter.text(), only=self._only
        )

    def _narrow(self, view: str) -> None:
        self._view = view
        self.table.set_provider(self._provider())
        self.table.select_first()
        self._show_counts()

    def _show_counts(self) -> None:
        found = case_list.counts(self.ctx.store, today=self.ctx.today)
        names = {
            OPEN: translate("Cases", "Open"),
            OVERDUE: translate("Cases", "Overdue"),
            CLOSED: translate("Cases", "Settled"),
        }
        self.chips.set_choices([Choice(view, names[view], count=found[view]) for view in names], self._view)
        said = [translate("Cases", "%n open", "cases", found[OPEN])]
        if found[OVERDUE]:
            said.append(translate("Cases", "%n overdue", "cases", found[OVERDUE]))
        self._header.set_words(translate("Places", "Cases"), "  ·  ".join(said))
        if self.filter.text().strip():
            self._empty.set_words(translate("Cases", "No case fits this filter"))
        elif self._view == CLOSED:
            self._empty.set_words(translate("Cases", "Nothing is settled yet"))
        elif self._view == OVERDUE:
            self._empty.set_words(translate("Cases", "Nothing is overdue"))
        else:
            self._empty.set_words(
                translate("Cases", "No open case"),
                translate("Cases", "Complaints and requests stand here until they are settled."),
            )

    # doing

    def _case(self, id_: int | None) -> ServiceCase | None:
        return self.ctx.store.cases.find(id_)

    def _with_case(self, act: Any) -> None:
        case = self._case(self.table.current_id)
        if case is not None:
            act(self.ctx, case.id or 0)

    def settle(self) -> None:
        """Settle the case at hand, or open it again."""
        case = self._case(self.table.current_id)
        if case is None:
            return
        if case.is_open:
            forms.open_close_form(self.ctx, self, case.id or 0)
        else:
            forms.open_again(self.ctx, case.id or 0)

    def _press(self, letter: str) -> None:
        if letter == "d":
            self.settle()
        elif letter == "e":
            self.edit_shown()

    def _offer(self, id_: int, at: QPoint) -> None:
        case = self._case(id_)
        if case is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("Cases", "Change…") + "\tE", self.edit_shown)
        settle = translate("Cases", "Settle…") if case.is_open else translate("Cases", "Open again")
        menu.addAction(settle + "\tD", self.settle)
        menu.addSeparator()
        menu.addAction(
            translate("Cases", "Open the customer"), lambda: self.ctx.go("customer", case.customer_id)
        )
        menu.addAction(translate("Cases", "Remove"), lambda: forms.remove(self.ctx, id_))
        menu.popup(at)


def columns(today: date) -> list[ColumnSpec]:
    """Make the columns in the active language."""

    def spec(name: str, title: str, cell: Any, width: int, **traits: Any) -> ColumnSpec:
        return ColumnSpec(name=name, title=title, cell=cell, width=width, **traits)

    return [
        spec("title", translate("Cases", "What it is about"), _title, 220, sort="title", is_required=True),
        spec("customer", translate("Cases", "Customer"), _customer, 176, sort="customer", least=130),
        spec("status", translate("Cases", "State"), _status, 150),
        spec("due", translate("Cases", "To be settled by"), lambda each: _due(each, today), 130, sort="due"),
        spec("kind", translate("Cases", "Kind"), _kind, 104),
        spec("priority", translate("Cases", "Priority"), _priority, 92, sort="priority"),
        spec("opened", translate("Cases", "Came in"), _opened, 106, sort="opened"),
        spec("number", translate("Cases", "Number"), _number, 112, sort="number"),
    ]


def sentence(each: ListedCase, today: date) -> str:
    """Say a row as a screen reader reads it."""
    cells = (_title(each), _customer(each), _kind(each), _status(each), _due(each, today))
    return ", ".join(cell.plain for cell in cells if cell.plain)


def _title(each: ListedCase) -> Cell:
    return TextCell(each.case.title, weight=500)


def _number(each: ListedCase) -> Cell:
    return TextCell(each.case.number, "text_2", tabular=True, is_whole=True)


def _customer(each: ListedCase) -> Cell:
    return NameCell(each.customer, initials(each.customer)) if each.customer else EMPTY


def _status(each: ListedCase) -> Cell:
    code = each.case.status.value
    return ChipsCell((ChipLook(wording.case_word(code), STATUS_FAMILIES[code]),))


def _kind(each: ListedCase) -> Cell:
    is_complaint = each.case.kind is CaseKind.COMPLAINT
    return TextCell(wording.case_word(each.case.kind.value), "warn_text" if is_complaint else "text_2")


def _priority(each: ListedCase) -> Cell:
    if each.case.priority is Priority.NORMAL:
        return EMPTY
    is_high = each.case.priority is Priority.HIGH
    return TextCell(
        wording.case_word(each.case.priority.value), "danger_text" if is_high else "text_3", 600 * is_high
    )


def _due(each: ListedCase, today: date) -> Cell:
    case = each.case
    if case.closed_on is not None:
        return TextCell(i18n.format_day(case.closed_on, today), "text_2", is_whole=True)
    if case.due_on is None:
        return EMPTY
    words, family = when_due(case.due_on, today)
    return TextCell(words, f"{family}_text" if family else "text_2", 600 if family else 0, is_whole=True)


def _opened(each: ListedCase) -> Cell:
    return TextCell(i18n.format_date(each.case.opened_on, "medium"), "text_2", is_whole=True)
