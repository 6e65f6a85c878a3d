"""Deals as a list: searched, sorted, changed many at once; also those behind a figure."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm import i18n, wording
from smallcrm.db.reads import board as queries
from smallcrm.db.reads.board import EVERYTHING, BoardCard, BoardFilter
from smallcrm.domain.deal import Stage, StageKind
from smallcrm.domain.values.names import initials
from smallcrm.i18n import translate
from smallcrm.services.deal_edits import DealEdit
from smallcrm.services.list_paper import Source
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.cells import EMPTY, Cell, NameCell, TextCell
from smallcrm.ui.kit.fields import SearchField
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.table_model import ColumnSpec, RecordTableModel, Sort
from smallcrm.ui.kit.tables import RecordTable
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.list_output import ListOutput
from smallcrm.ui.pieces import when_due
from smallcrm.ui.pipeline.bulk_form import DealBulkForm, change_deals
from smallcrm.ui.pipeline.dealing import Dealing
from smallcrm.ui.pipeline.words import card_of, since, value_of


class DealListView(QWidget):
    """The table with its search; ticked deals are changed as one step.

    `left` asks to leave the deals behind a figure.
    """

    left = Signal()

    def __init__(self, ctx: AppContext, dealing: Dealing) -> None:
        super().__init__()
        self.ctx = ctx
        self._dealing = dealing
        self._chosen = EVERYTHING
        self._with_closed = False
        self._stages: Sequence[Stage] = ()
        self._names: dict[int | None, Stage] = {}
        self.filter = SearchField("", delay_ms=120)
        self.filter.setFixedWidth(theme.px(260))
        self._said = Label("", "body_strong", "accent")
        self._move = Button("", "arrow_right", size="small", on_click=self._offer_stages)
        self._change = Button("", "edit", size="small", on_click=self.change_ticked)
        self._behind = Banner("info", "", on_action=self.left.emit, icon="reports")
        self._notice = pane(row((self._behind, 1), margins=(24, 0, 20, 10)))
        self._model = RecordTableModel(
            self._columns(), self._provider(), sort=Sort("stage"), sentence=self._sentence
        )
        self._empty = EmptyState("pipeline", "")
        self.table = RecordTable(self._model, self._empty)
        tools = pane(
            row(self.filter, self._said, self._move, self._change, None, margins=(24, 0, 20, 8), spacing=8)
        )
        self.output = ListOutput(ctx, self)
        self.setLayout(column(self._notice, tools, (self.table, 1), self.output.progress, spacing=0))
        self.setFocusProxy(self.table)
        self.filter.searched.connect(lambda _: self._reload())
        self.filter.went_down.connect(self.table.setFocus)
        self.filter.left.connect(self.table.setFocus)
        self.table.opened.connect(dealing.open)
        self.table.ticks_changed.connect(self._show_ticks)
        self.table.letter_pressed.connect(self._press)
        self.table.remove_requested.connect(self._remove)
        self.table.menu_requested.connect(lambda id_, at: dealing.offer(id_, self._stages, at))
        self._show_ticks(0)

    def say(self) -> None:
        """Put everything into the active language."""
        words = translate("Pipeline", "Search deals and customers")
        self.filter.setPlaceholderText(words)
        self.filter.setAccessibleName(words)
        self._move.setText(translate("Pipeline", "Move to…"))
        self._change.setText(translate("Pipeline", "Change…"))
        self._behind.set_action(translate("Pipeline", "Back to the figures"))
        self.table.view.setAccessibleName(translate("Pipeline", "Deals"))
        self._empty.set_words(translate("Pipeline", "No deal fits"))
        self._model.set_columns(self._columns())

    def show_deals(self, chosen: BoardFilter, stages: Sequence[Stage], *, behind: str = "") -> None:
        """Show the open deals of a filter; they can be moved to these stages.

        `behind` names the figure they are counted by: then those that ended are shown too.
        """
        self._chosen, self._stages, self._with_closed = chosen, stages, bool(behind)
        self._behind.set_text(behind)
        self._notice.setVisible(bool(behind))
        self._names = {stage.id: stage for stage in self.ctx.store.stages.where("1")}
        self._reload()

    def edit_current(self) -> None:
        """Open the deal at hand."""
        if (id_ := self.table.current_id) is not None:
            self._dealing.edit(id_)

    def move_ticked(self, stage: Stage) -> None:
        """Move what is ticked into an open stage, as one step."""
        ids = self._model.ticked_ids()
        name = wording.stage_name(stage)

        def said(count: int) -> str:
            return translate("Pipeline", "%n deal(s) moved to “{stage}”.", "", count).format(stage=name)

        with self.ctx.showing_errors():
            change_deals(self.ctx, ids, DealEdit(stage_id=stage.id), said)
            self._model.clear_ticks()

    def _reload(self) -> None:
        self.table.set_provider(self._provider())

    def _provider(self) -> Any:
        typed = self.filter.text() if hasattr(self, "filter") else ""
        return queries.deals(
            self.ctx.store,
            self._chosen,
            today=self.ctx.today,
            typed=typed,
            with_closed=self._with_closed,
        )

    def print_list(self) -> None:
        """Show the list as it stands on paper, ready to be printed."""
        today = self.ctx.today
        self.output.print_list(
            Source("deal", lambda store: queries.deals(store, today=today, with_closed=True)),
            translate("Pipeline", "Deals"),
            list(self._provider().ids(self._model.sort_order)),
            self.table.shown_specs(),
            subtitle=self.filter.text().strip(),
        )

    def change_ticked(self) -> DealBulkForm:
        """Ask what to change of the ticked deals."""
        form = DealBulkForm(self.ctx, self, self._model.ticked_ids(), self._stages)
        form.accepted.connect(self._model.clear_ticks)
        form.open()
        return form

    def _offer_stages(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for stage in self._stages:
            if stage.kind is StageKind.OPEN:
                menu.addAction(wording.stage_name(stage).replace("&", "&&"), partial(self.move_ticked, stage))
        menu.popup(self._move.mapToGlobal(QPoint(0, self._move.height() + 2)))

    def _show_ticks(self, count: int) -> None:
        self._said.setText(translate("Customers", "%n selected", "", count) if count else "")
        self._move.setVisible(bool(count))
        self._change.setVisible(bool(count))

    def _press(self, letter: str) -> None:
        id_ = self.table.current_id
        if id_ is None:
            return
        deal = self.ctx.store.deals.get(id_)
        if letter == "e":
            self._dealing.edit(id_)
        elif letter == "n":
            self._dealing.put_off(deal)
        elif letter == "r":
            self._dealing.plan(deal)
        elif letter in ("w", "x"):
            kind = StageKind.WON if letter == "w" else StageKind.LOST
            stage = next((each for each in self._stages if each.kind is kind), None)
            if stage is not None:
                self._dealing.move(id_, stage)

    def _remove(self) -> None:
        if (id_ := self.table.current_id) is not None:
            self._dealing.remove(id_)

    # columns

    def _sentence(self, found: BoardCard) -> str:
        return card_of(found, self.ctx.today).sentence

    def _columns(self) -> list[ColumnSpec]:
        return [
            ColumnSpec(
                name="title",
                title=translate("Pipeline", "Deal"),
                cell=lambda found: TextCell(found.deal.title, "text", 500),
                width=230,
                least=150,
                sort="title",
                is_required=True,
            ),
            ColumnSpec(
                name="customer",
                title=translate("Pipeline", "Customer"),
                cell=lambda found: NameCell(found.customer, initials(found.customer), found.is_company),
                width=190,
                least=130,
                sort="customer",
            ),
            ColumnSpec(
                name="stage",
                title=translate("Pipeline", "Stage"),
                cell=self._stage,
                width=130,
                sort="stage",
            ),
            ColumnSpec(
                name="value",
                title=translate("Pipeline", "Value"),
                cell=lambda found: TextCell(value_of(found.deal), tabular=True, is_whole=True),
                width=110,
                sort="value",
                is_right=True,
            ),
            ColumnSpec(
                name="next",
                title=translate("Pipeline", "Next step"),
                cell=self._next,
                width=170,
            ),
            ColumnSpec(
                name="expected",
                title=translate("Pipeline", "Expected to close"),
                cell=self._expected,
                width=160,
                sort="expected",
            ),
            ColumnSpec(
                name="since",
                title=translate("Pipeline", "In this stage"),
                cell=self._since,
                width=120,
                sort="since",
            ),
        ]

    def _stage(self, found: BoardCard) -> Cell:
        stage = self._names.get(found.deal.stage_id)
        return TextCell(wording.stage_name(stage), "text_2") if stage else EMPTY

    @staticmethod
    def _since(found: BoardCard) -> Cell:
        if found.deal.closed_on is not None:
            words = translate("Pipeline", "since {day}", "in this stage, which ended the deal")
            day = i18n.format_date(found.deal.closed_on, "medium")
            return TextCell(words.format(day=day), "text_2", is_whole=True)
        tone = "warn_text" if found.is_stalled else "text_2"
        return TextCell(since(found.days_in_stage), tone, is_whole=True)

    def _next(self, found: BoardCard) -> Cell:
        if not found.deal.is_open:
            return EMPTY
        if found.next_on is None:
            return TextCell(translate("Pipeline", "No next step"), "warn_text")
        words, family = when_due(found.next_on, self.ctx.today)
        return TextCell(words, f"{family}_text" if family else "text_2", is_whole=True)

    @staticmethod
    def _expected(found: BoardCard) -> Cell:
        day = found.deal.expected_on
        return TextCell(i18n.format_date(day, "medium"), "text_2", is_whole=True) if day else EMPTY
