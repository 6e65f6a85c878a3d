"""The pipeline: deals as cards on a board or rows of a list, moved by mouse or keys; and its figures."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallcrm import i18n, wording
from smallcrm.db.reads import board as queries
from smallcrm.db.reads.board import Attention, BoardFilter, ColumnHead
from smallcrm.domain.changes import Changes
from smallcrm.domain.deal import Stage, StageKind
from smallcrm.domain.values.month import Month
from smallcrm.i18n import translate
from smallcrm.services import deals
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit import board as kit
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.board import Board, RailBox, RailWords
from smallcrm.ui.kit.buttons import Button, Choice, Segments
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.pipeline.dealing import Dealing
from smallcrm.ui.pipeline.figures_view import PipelineFiguresView
from smallcrm.ui.pipeline.filters import FilterButton, PipelineButton
from smallcrm.ui.pipeline.list_view import DealListView
from smallcrm.ui.pipeline.words import card_of, head_of, money, with_deal
from smallcrm.ui.reminders.fold import HeadFold, without_words

BOARD, LIST, FIGURES = "board", "list", "figures"
WON, LOST, NOT_NOW = "won", "lost", "later"
SHOWN = ("deal", "deal_tag", "stage", "pipeline", "lost_reason", "reminder", "customer")


class PipelinePage(QWidget):
    """Board, list and figures of the same deals; a figure leads to the list of those behind it."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self.stages: list[Stage] = []
        self._heads: dict[int, ColumnHead] = {}
        self._only: tuple[int, ...] | None = None
        self._behind: tuple[str, tuple[int, ...]] | None = None
        self._touched: set[int] | None = None
        self._is_put_away = False
        self._attention = Attention(stalled=(), without_step=(), late=())
        self._currency = ctx.store.profile.currency
        self.dealing = Dealing(ctx, self)
        self._build()
        self._connect()
        self._say()
        self.refresh(Changes())
        self.board.select_first()
        view = ctx.remembered("pipeline.view", BOARD)
        self.show_view(view if view in (BOARD, LIST, FIGURES) else BOARD)

    # building

    def _build(self) -> None:
        self._views = Segments(
            [Choice(BOARD, "", "board"), Choice(LIST, "", "list"), Choice(FIGURES, "", "trend")], BOARD
        )
        self.pipeline = PipelineButton(self.ctx)
        self.filter = FilterButton(self.ctx)
        self._add = Button("", "add", on_click=self.add_deal)
        self._header = PageHeader("", "", (self.pipeline, self._views, self.filter, self._add))
        self._fold = HeadFold(
            self._header,
            (
                without_words(self._add, "add", lambda: translate("Pipeline", "Add deal")),
                self._views.set_narrow,
            ),
        )
        self._banner = Banner("warn", "", on_action=self._toggle_only, can_close=True)
        self._banner.closed.connect(self._put_away)
        self._rail = {
            WON: RailBox(WON, "check_circle", "ok"),
            LOST: RailBox(LOST, "prohibited", "neutral"),
            NOT_NOW: RailBox(NOT_NOW, "snooze", "neutral"),
        }
        self.board = Board(tuple(self._rail.values()))
        self._list: DealListView | None = None
        self._figures: PipelineFiguresView | None = None
        self._add_first = Button("", "add", "primary", on_click=self.add_deal)
        self._empty = EmptyState("pipeline", "", buttons=(self._add_first,))
        self._stack = QStackedWidget()
        for each in (self.board, self._empty):
            self._stack.addWidget(each)
        notice = pane(row((self._banner, 1), margins=(24, 0, 20, 12)))
        self._notice = notice
        self.setLayout(column(pane(column(self._header, notice, (self._stack, 1), spacing=0)), spacing=0))

    def _connect(self) -> None:
        self._views.chosen.connect(self.show_view)
        self.pipeline.chosen.connect(self._read)
        self.filter.chosen.connect(self._read)
        board = self.board
        board.move_requested.connect(self.move)
        board.rail_requested.connect(self._drop_on_rail)
        board.hovered.connect(self._show_totals)
        board.opened.connect(self.dealing.open)
        board.letter_pressed.connect(self._press)
        board.remove_pressed.connect(self._remove)
        board.menu_requested.connect(lambda key, at: self.dealing.offer(key, self.stages, at))
        board.add_requested.connect(lambda stage_id: self.ctx.open_form("deal", stage_id=stage_id))

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._read()
        super().changeEvent(event)

    def _say(self) -> None:
        self._views.set_texts(
            {
                BOARD: translate("Pipeline", "Board"),
                LIST: translate("Pipeline", "List"),
                FIGURES: translate("Pipeline", "Figures"),
            }
        )
        self.filter.say()
        self.board.set_rail_title(translate("Pipeline", "Drop a card here to close it"))
        self._add_first.setText(translate("Pipeline", "Add deal"))
        self._empty.set_words(
            translate("Pipeline", "No open deals"),
            translate("Pipeline", "A deal is a possible sale with a next step."),
        )
        for made in (self._list, self._figures):
            if made is not None:
                made.say()

    # showing

    @property
    def view(self) -> str:
        """Which view is on: "board", "list" or "figures"."""
        return self._views.current

    @property
    def list(self) -> DealListView:
        """The list, made when it is first looked at."""
        if self._list is None:
            self._list = DealListView(self.ctx, self.dealing)
            self._list.say()
            self._list.left.connect(lambda: self.show_view(FIGURES))
            self._stack.addWidget(self._list)
        return self._list

    @property
    def figures(self) -> PipelineFiguresView:
        """The figures, made when they are first looked at."""
        if self._figures is None:
            self._figures = PipelineFiguresView(self.ctx)
            self._figures.say()
            self._figures.picked.connect(self.show_behind)
            self._stack.addWidget(self._figures)
        return self._figures

    @property
    def chosen(self) -> BoardFilter:
        """Which deals are shown."""
        return replace(self.filter.filter, only=self._only)

    @property
    def open_stages(self) -> Sequence[Stage]:
        """The columns of the board."""
        return [stage for stage in self.stages if stage.kind is StageKind.OPEN]

    def show_view(self, view: str) -> None:
        """Show the board, the list or the figures; it is remembered."""
        self._behind = None
        self.ctx.remember("pipeline.view", view)
        self._show_view(view)

    def show_behind(self, words: str, ids: tuple[int, ...]) -> None:
        """Show the deals a figure counts, those that ended among them."""
        self._behind = (words, ids)
        self._show_view(LIST)

    def _show_view(self, view: str) -> None:
        self._views.show_choice(view)
        self._show_list()
        self._show_attention(self._attention)
        self._show_page()
        if self.isVisible():
            self._stack.currentWidget().setFocus()

    def refresh(self, changes: Changes) -> None:
        """Read again what changed: after a move by hand the two columns it was about."""
        if not changes.touches(*SHOWN):
            return
        if self._touched is None:
            self._read()
            return
        moved = changes.touched.get("deal", frozenset())
        among = queries.attention(self.ctx.store, today=self.ctx.today, ids=moved)
        self._show_attention(self._attention.renewed(moved, among))
        self._read_columns(self._touched)
        self._show_head()
        self._show_list()

    def _read(self) -> None:
        """Read everything that is in sight."""
        self.pipeline.refresh()
        self.filter.refresh()
        self.stages = deals.stages(self.ctx.store, self.pipeline.pipeline_id)
        self._show_attention(queries.attention(self.ctx.store, today=self.ctx.today))
        self._heads = {}
        self._read_columns([stage.id or 0 for stage in self.open_stages])
        self._show_rail()
        self._show_head()
        self._show_list()
        self._show_page()

    def _read_columns(self, stage_ids: Collection[int]) -> None:
        """Read these columns; what stands above the others is known."""
        stages, chosen = self.open_stages, self.chosen
        wanted = [stage for stage in stages if stage.id in stage_ids]
        self._currency = self.ctx.store.profile.currency
        found = queries.heads(self.ctx.store, wanted, chosen, today=self.ctx.today)
        self._heads |= {head.stage.id or 0: head for head in found}
        self.board.set_columns([head_of(self._heads[stage.id or 0], self._currency) for stage in stages])
        for head in found:
            read = partial(self._window, head.stage, chosen)
            self.board.set_cards(head.stage.id, head.count, read)

    def _window(self, stage: Stage, chosen: BoardFilter, offset: int, limit: int) -> Sequence[kit.BoardCard]:
        today = self.ctx.today
        found = queries.cards(self.ctx.store, stage, chosen, today=today, offset=offset, limit=limit)
        return [card_of(each, today) for each in found]

    def _show_list(self) -> None:
        """Read the rows of the list or count the figures, whichever is looked at."""
        if self.view == FIGURES:
            self.figures.show_pipeline(self.pipeline.pipeline_id)
        elif self.view == LIST and self._behind is not None:
            words, ids = self._behind
            self.list.show_deals(BoardFilter(only=ids), self.stages, behind=words)
        elif self.view == LIST:
            self.list.show_deals(self.chosen, self.stages)

    def _show_page(self) -> None:
        has_deals = any(head.count for head in self._heads.values())
        is_plain = self.filter.is_empty and self._only is None
        if self.view in (LIST, FIGURES):
            shown: QWidget = self.list if self.view == LIST else self.figures
        else:
            shown = self.board if has_deals or not is_plain else self._empty
        self._stack.setCurrentWidget(shown)
        self.setFocusProxy(shown if shown is not self._empty else self._add_first)
        # The figures have a choice of their own.
        self.filter.setVisible(self.view != FIGURES and self._behind is None)

    def _show_head(self) -> None:
        count, totals = 0, dict[str, int]()
        for head in self._heads.values():
            count += head.count
            for currency, total in head.totals.items():
                totals[currency] = totals.get(currency, 0) + total
        said = [translate("Pipeline", "%n open deal(s)", "", count)]
        if totals:
            said = [translate("Pipeline", "%n open deal(s) worth {sum}", "", count).format(sum=money(totals))]
        if words := self.filter.words:
            said.append(words)
        self._header.set_words(translate("Places", "Pipeline"), "  ·  ".join(said))
        self._fold.fold()

    # what needs somebody

    def _show_attention(self, found: Attention) -> None:
        self._attention, ids = found, found.ids
        if self._only is not None:
            self._only = tuple(sorted(ids)) or None
        is_asked = self.view != FIGURES and self._behind is None
        self._notice.setVisible(bool(ids) and is_asked and not self._is_put_away)
        parts = [
            translate("Pipeline", "%n without a next step", "deals", len(found.without_step))
            if found.without_step
            else "",
            translate("Pipeline", "%n late", "deals", len(found.late)) if found.late else "",
            translate("Pipeline", "%n stalled", "deals", len(found.stalled)) if found.stalled else "",
        ]
        words = translate("Pipeline", "%n deal(s) need you: {which}.", "", len(ids))
        self._banner.set_text(words.format(which=i18n.active().join(filter(None, parts))))
        self._banner.set_action(
            translate("Pipeline", "Show only these")
            if self._only is None
            else translate("Pipeline", "Show all deals")
        )

    def _toggle_only(self) -> None:
        self._only = tuple(sorted(self._attention.ids)) if self._only is None else None
        self._read()

    def _put_away(self) -> None:
        self._is_put_away = True
        if self._only is not None:
            self._only = None
            self._read()
        self._notice.hide()

    # the rail

    def _ends(self, kind: StageKind) -> Stage | None:
        return next((stage for stage in self.stages if stage.kind is kind), None)

    def _show_rail(self) -> None:
        month = Month.of(self.ctx.today)
        name = i18n.active().month_name(month.number)
        when = translate("Pipeline", "in {month}", "a month's name").format(month=name)
        reasons = {each.id: wording.lost_reason(each) for each in self.ctx.store.lost_reasons.where("1")}
        for kind, key, title in (
            (StageKind.WON, WON, translate("Pipeline", "Won", "how deals ended")),
            (StageKind.LOST, LOST, translate("Pipeline", "Lost", "how deals ended")),
        ):
            stages = [stage for stage in self.stages if stage.kind is kind]
            found = queries.ended(self.ctx.store, stages, month, self.filter.filter)
            lines = [
                (words, i18n.format_money(value, currency, trim=True) if value is not None else "")
                for _, words, value, currency in found.last
            ]
            if kind is StageKind.LOST:
                lines = [(reasons[id_], i18n.format_number(count)) for id_, count in found.reasons]
            self._rail[key].set_words(
                RailWords(
                    title=title,
                    note=when,
                    total=money(found.totals, default=self.ctx.store.profile.currency),
                    second=translate("Pipeline", "%n deal(s)", "", found.count),
                    lines=tuple(lines),
                )
            )
        self._rail[NOT_NOW].set_words(
            RailWords(
                title=translate("Pipeline", "Not now"),
                note=translate("Pipeline", "comes back on its day"),
            )
        )

    def _drop_on_rail(self, deal_id: int, key: str) -> None:
        deal = self.ctx.store.deals.get(deal_id)
        if key == NOT_NOW:
            self.dealing.put_off(deal)
            return
        stage = self._ends(StageKind.WON if key == WON else StageKind.LOST)
        if stage is not None:
            self.dealing.move(deal_id, stage)

    # doing

    def move(self, deal_id: int, stage_id: int, before_id: int | None) -> None:
        """Put a deal into a column, above another one or at its end."""
        stage = next(each for each in self.open_stages if each.id == stage_id)
        source = self.ctx.store.deals.get(deal_id).stage_id or 0
        self._touched = {source, stage_id}
        try:
            self.dealing.move(deal_id, stage, before_id)
        finally:
            self._touched = None

    def _show_totals(self, card: kit.BoardCard, source: int, target: int | None) -> None:
        """Change the heads while a card is dragged; nothing is read for that."""
        for stage_id, head in self._heads.items():
            shown = head
            if target is not None and source != target and stage_id in (source, target):
                shown = with_deal(head, card.record, sign=1 if stage_id == target else -1)
            self.board.set_head(head_of(shown, self._currency))

    def _press(self, letter: str) -> None:
        card = self.board.current
        if card is None or not isinstance(card.key, int):
            return
        if letter in ("w", "x", "n"):
            self._drop_on_rail(card.key, {"w": WON, "x": LOST, "n": NOT_NOW}[letter])
        elif letter == "e":
            self.dealing.edit(card.key)
        elif letter == "r":
            self.dealing.plan(self.ctx.store.deals.get(card.key))
        elif letter == "c":
            self.ctx.go("customer", self.ctx.store.deals.get(card.key).customer_id)

    def _remove(self) -> None:
        card = self.board.current
        if card is not None and isinstance(card.key, int):
            self.dealing.remove(card.key)

    # what the window asks for

    def show_item(self, item: Any) -> None:
        """Show a deal by its id, a view, what needs somebody ("attention"), or deals as (words, ids)."""
        if isinstance(item, tuple):
            self.show_behind(*item)
        elif item in (BOARD, LIST, FIGURES):
            self.show_view(item)
        elif item == "attention":
            self._is_put_away = False
            self.show_view(BOARD)
            self._only = ()
            self._read()
        elif isinstance(item, int) and self.ctx.store.deals.find(item):
            self.show_view(BOARD)
            self.board.select(item)

    def add_deal(self) -> None:
        """Open a new deal in the pipeline on show."""
        first = self.open_stages[0].id if self.open_stages else None
        self.ctx.open_form("deal", stage_id=first)

    def edit_shown(self) -> None:
        """Open the deal at hand."""
        if self.view == LIST:
            self.list.edit_current()
        elif (card := self.board.current) is not None:
            self.dealing.edit(card.key)  # type: ignore[arg-type]

    def print_shown(self) -> None:
        """Show the deals, their list as it stands, or the figures, as pages to print."""
        if self.view == FIGURES:
            self.figures.print_shown()
        elif self.view == LIST:
            self.list.print_list()
        else:
            self.ctx.go("reports", "pipeline")

    def filter_field(self) -> QWidget:
        """Return the field Ctrl+F goes to."""
        self.show_view(LIST)
        return self.list.filter
