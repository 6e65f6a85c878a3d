"""A list of products or of sales on its way in: what it would bring, then the whole of it as one step."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import i18n, messages
from smallcrm.db.store import Store
from smallcrm.i18n import translate
from smallcrm.services import imports, trade_imports
from smallcrm.services.imports import Problem, Request, Source
from smallcrm.services.trade_imports import LEFT_OUT, Trade, TradeOutcome
from smallcrm.ui import long_work
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.cards import Card, fact
from smallcrm.ui.kit.dialogs import WIDE, Dialog
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.lists import Item, TwoLineList, dotted
from smallcrm.ui.kit.progress import ProgressPanel
from smallcrm.ui.kit.theme import theme

MOST_PROBLEMS = 200
LIST_HEIGHT = 232
PLACES = {Trade.PRODUCTS: "products", Trade.SALES: "sales"}


def are_about_trade(sources: Sequence[Source]) -> bool:
    """Say whether all of these tables list products or sales."""
    return bool(sources) and all(trade_imports.recognised(source) for source in sources)


def bring_in(ctx: AppContext, page: QWidget, paths: Sequence[Path]) -> None:
    """Read files of products or sales over a page; what holds customers goes to the import of those."""

    def show(sources: list[Source]) -> None:
        if are_about_trade(sources):
            TradeDialog(ctx, page, sources).open()
        else:
            ctx.go("importing", list(paths))

    request = Request(files=tuple(paths), language=i18n.language())
    job = ctx.jobs.start(_read, request)
    job.done.connect(show)
    job.refused.connect(ctx.refused)


class TradeDialog(Dialog):
    """Says what a list would bring before it does.

    `on_customers` takes the list as one of customers instead; `on_taken` hears that it was brought in,
    `on_left` that nothing was.
    """

    def __init__(  # noqa: PLR0913 - what may become of it
        self,
        ctx: AppContext,
        parent: QWidget,
        sources: Sequence[Source],
        *,
        on_customers: Callable[[], object] | None = None,
        on_left: Callable[[], object] = lambda: None,
        on_taken: Callable[[], object] = lambda: None,
    ) -> None:
        self._ctx, self._sources = ctx, list(sources)
        self._on_left, self._on_taken = on_left, on_taken
        self._trade = trade_imports.recognised(self._sources[0]) or Trade.PRODUCTS
        titles = {
            Trade.PRODUCTS: translate("Import", "A list of products"),
            Trade.SALES: translate("Import", "A list of sales"),
        }
        names = i18n.active().join(dict.fromkeys(source.name for source in self._sources))
        super().__init__(parent, titles[self._trade], names, width=WIDE)
        self._is_taken = False
        self.outcome: TradeOutcome | None = None
        self.progress = ProgressPanel()
        self.add(self.progress)
        self._take_in = self.add_button(
            translate("Import", "Take it in"), "primary", self.take_in, is_main=True
        )
        if on_customers is not None:
            self.add_button(
                translate("Import", "They are customers"), on_click=lambda: self._hand_on(on_customers)
            )
        self.add_cancel()
        self._take_in.setEnabled(False)
        self.finished.connect(self._leave)
        self.finished.connect(self.deleteLater)
        self._start(_look, translate("Import", "Looking at the rows"), self._show)

    def _start(self, task: Any, says: str, done: Callable[[Any], object]) -> None:
        request = Request(files=(), language=i18n.language())
        self._job = long_work.start(
            self._ctx, self.progress, task, self._sources, request, self._ctx.today, says=says, done=done
        )

    def _show(self, outcome: TradeOutcome) -> None:
        """Show what would happen."""
        self.outcome = outcome
        facts = [fact(words, i18n.format_number(count)) for words, count in self._counts(outcome) if count]
        nothing = Label(translate("Import", "Nothing in it is new."), "body", "2")
        self.body.insertWidget(1, Card(*(facts or [nothing]), spacing=7))
        place = 2
        for words in self._remarks(outcome):
            self.body.insertWidget(place, Label(words, "small", "2", wrap=True))
            place += 1
        problems = [problem for table in outcome.tables for problem in table.problems]
        if problems:
            title = translate("Import", "%n to look at", "problems of an import", len(problems))
            self.body.insertWidget(place, Label(title, "section"))
            self.body.insertWidget(place + 1, Card(self._problems(problems), margins=(2, 4, 2, 4)))
        self._take_in.setEnabled(bool(outcome.count("added") or outcome.count("updated")))
        (self._take_in if self._take_in.isEnabled() else self).setFocus()

    def _counts(self, outcome: TradeOutcome) -> list[tuple[str, int]]:
        is_sales = self._trade is Trade.SALES
        return [
            (
                translate("Import", "New sales") if is_sales else translate("Import", "New products"),
                outcome.count("added"),
            ),
            (translate("Import", "New customers"), outcome.new_customers),
            (translate("Import", "Brought up to date"), outcome.count("updated")),
            (translate("Import", "Already the same"), outcome.count("unchanged")),
            (
                translate("Import", "Further lines of a sale")
                if is_sales
                else translate("Import", "Again the same product"),
                outcome.count("duplicates"),
            ),
            (translate("Import", "Empty rows"), outcome.count("skipped")),
            (translate("Import", "Cannot be taken"), outcome.count("rejected")),
        ]

    @staticmethod
    def _remarks(outcome: TradeOutcome) -> list[str]:
        """Name the columns nothing is taken from."""
        columns = [column for table in outcome.tables for column in table.mapping.columns]
        left = i18n.active().join(column.header for column in columns if column.field == LEFT_OUT)
        return [translate("Import", "Not taken: {columns}.").format(columns=left)] if left else []

    @staticmethod
    def _problems(problems: Sequence[Problem]) -> TwoLineList:
        shown = TwoLineList((), has_circle=False)
        shown.setAccessibleName(translate("Import", "What to look at"))
        shown.setFixedHeight(min(theme.px(LIST_HEIGHT), theme.px(58) * len(problems) + 4))
        row = translate("Import", "Row {row}")
        shown.set_rows(
            [
                Item(
                    key=place,
                    title=dotted(row.format(row=problem.row), problem.column, problem.value),
                    second=messages.problem_text(problem.code, {"value": problem.value, **problem.facts}),
                    icon="warning",
                    family="warn",
                )
                for place, problem in enumerate(problems[:MOST_PROBLEMS])
            ]
        )
        return shown

    def take_in(self) -> bool:
        """Bring it in; the dialog stays until that is done."""
        self._take_in.setEnabled(False)
        self._start(_bring_in, translate("Import", "Bringing it in"), self._done)
        return False

    def _done(self, outcome: TradeOutcome) -> None:
        self._is_taken = True
        self.accept()
        added, updated = outcome.count("added"), outcome.count("updated")
        if self._trade is Trade.SALES:
            said = translate("Import", "Sales: {added} new, {updated} brought up to date.")
        else:
            said = translate("Import", "Products: {added} new, {updated} brought up to date.")
        said = said.format(added=i18n.format_number(added), updated=i18n.format_number(updated))
        self._on_taken()
        self._ctx.go(PLACES[self._trade])
        self._ctx.tell(said, can_undo=True)

    def _hand_on(self, on_customers: Callable[[], object]) -> None:
        self._is_taken = True
        on_customers()

    def _leave(self, _result: int) -> None:
        self._job.cancel()
        if not self._is_taken:
            self._on_left()


def _read(_store: Store, request: Request, *, progress: Any) -> list[Source]:
    return imports.read(request, progress=progress)


def _look(
    store: Store, sources: Sequence[Source], request: Request, today: Any, *, progress: Any
) -> TradeOutcome:
    return trade_imports.preview(store, sources, request, today=today, progress=progress)


def _bring_in(
    store: Store, sources: Sequence[Source], request: Request, today: Any, *, progress: Any
) -> TradeOutcome:
    return trade_imports.bring_in(store, sources, request, today=today, progress=progress)
