"""The figures of a report on a page: tiles and charts that lead to the records they count.

The value is the report's own, made on the jobs' thread: screen and paper cannot disagree.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from smallcrm import headings, i18n
from smallcrm.domain.report_lines import Options
from smallcrm.domain.reports import Chart, Figures, Report, Text, flat
from smallcrm.i18n import translate
from smallcrm.services import reports
from smallcrm.services.progress import Progress, silent
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, Choice
from smallcrm.ui.kit.charts import ChartCard, FigureTile
from smallcrm.ui.kit.fields import ChoiceField
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import clear, column, pane, row, scrolling
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.reports import words

if TYPE_CHECKING:
    from smallcrm.ui.jobs import Job

USUAL_PERIOD = "twelve_months"
TWO_BESIDE_FROM = 820
"""From so many pixels on charts stand two beside each other."""


def _made(store: Any, name: str, *, progress: Progress = silent, **asked: Any) -> Report:
    progress(0, 0, "report")
    return reports.make(store, name, **asked)


class FiguresPane(QWidget):
    """Shows tiles and charts of a report. `picked` gives words and the ids of the records behind them."""

    picked = Signal(str, object)
    shown = Signal()

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self._ctx = ctx
        self.report: Report | None = None
        self._job: Job | None = None
        self.cards: list[ChartCard] = []
        self.tiles: list[FigureTile] = []
        self._top = QVBoxLayout()
        self._grid = QGridLayout()
        self._foot = QVBoxLayout()
        for layout in (self._top, self._grid, self._foot):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(12)
        body = column(self._top, self._grid, self._foot, None, margins=(24, 4, 20, 20), spacing=12)
        self._scroll: QScrollArea = scrolling(pane(body))
        self.setLayout(column(self._scroll, spacing=0))

    def ask(self, name: str, options: Options) -> None:
        """Count a report; a newer wish replaces the one before."""
        if self._job is not None:
            self._job.cancel()
        catalogue = i18n.active()
        self._job = self._ctx.jobs.start(
            _made, name, options=options, catalogue=catalogue, words=headings.ReportWords(catalogue)
        )
        # Methods, not lambdas: Qt drops the news if the pane is gone by then.
        self._job.done.connect(self._take)
        self._job.refused.connect(self._ctx.refused)

    def _take(self, report: Any) -> None:
        if self.sender() is self._job:
            self._job = None
            self.show_report(report)

    def show_report(self, report: Report) -> None:
        """Show the tiles and charts of a report, from where the eye was."""
        scrolled = self._scroll.verticalScrollBar().value()
        focused = self._focused()
        self.report = report
        for layout in (self._top, self._grid, self._foot):
            clear(layout)
        self.tiles, self.cards = [], []
        for section in flat(report.sections):
            if isinstance(section, Figures):
                self._add_tiles(section, report.currency)
            elif isinstance(section, Chart):
                self._add(ChartCard(section, report.currency))
            elif isinstance(section, Text) and section.text:
                self._foot.addWidget(Label(section.text, "small", "3", wrap=True))
        self._place()
        for place, part in enumerate(self._parts()):
            if place == focused:
                part.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.verticalScrollBar().setValue(scrolled)
        self.shown.emit()

    def _add_tiles(self, section: Figures, currency: str) -> None:
        tiles = [FigureTile(figure, currency) for figure in section.figures]
        for tile in tiles:
            tile.picked.connect(self.picked)
        self.tiles += tiles
        self._top.addLayout(row(*((tile, 1) for tile in tiles), spacing=12))

    def _add(self, card: ChartCard) -> None:
        card.picked.connect(self.picked)
        self.cards.append(card)

    def _parts(self) -> Sequence[QWidget]:
        return [*self.tiles, *(card.view for card in self.cards if card.view is not None)]

    def _focused(self) -> int:
        """Say which part has the keyboard: it is made anew and keeps it."""
        return next((place for place, part in enumerate(self._parts()) if part.hasFocus()), -1)

    def _place(self) -> None:
        beside = 2 if self.width() >= theme.px(TWO_BESIDE_FROM) else 1
        for place, card in enumerate(self.cards):
            is_alone = beside > 1 and place == len(self.cards) - 1 and place % beside == 0
            self._grid.addWidget(card, place // beside, place % beside, 1, beside if is_alone else 1)
        for number in range(2):
            self._grid.setColumnStretch(number, 1 if number < beside else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()


class PeriodFigures(QWidget):
    """Figures of a report over a period that is chosen above them, remembered under `kept`.

    `more` are further choices beside the period. `picked` gives words and ids, as the pane does.
    """

    picked = Signal(str, object)

    def __init__(self, ctx: AppContext, report: str, kept: str, *more: ChoiceField) -> None:
        super().__init__()
        self._ctx, self._report, self._kept = ctx, report, kept
        self.period = ChoiceField()
        self._paper = Button("", "print", size="small", on_click=self.print_shown)
        self.pane = FiguresPane(ctx)
        tools = pane(row(self.period, *more, None, self._paper, margins=(24, 0, 20, 10), spacing=8))
        self.setLayout(column(tools, (self.pane, 1), spacing=0))
        self.setFocusProxy(self.period)
        for field in (self.period, *more):
            field.chosen.connect(lambda _: self._choose())
        self.pane.picked.connect(self.picked)

    def say(self) -> None:
        """Put everything into the active language."""
        kept = str(self._ctx.remembered(self._kept, USUAL_PERIOD))
        periods = [Choice(key, name) for key, name in words.named(words.PERIODS) if key != words.CUSTOM]
        is_offered = kept in (choice.key for choice in periods)
        self.period.set_choices(periods, kept if is_offered else USUAL_PERIOD)
        self.period.setAccessibleName(translate("Reports", "Period"))
        self._paper.setText(translate("Pipeline", "On paper"))

    def count(self) -> None:
        """Count the figures of what is chosen."""
        self.pane.ask(self._report, self.options)

    @property
    def options(self) -> Options:
        """What was chosen."""
        first, last = words.period(self.period.key or USUAL_PERIOD, self._ctx.today)
        return Options(first=first, last=last, today=self._ctx.today)

    @property
    def choices(self) -> dict[str, str]:
        """The same as the reports' own form keeps it."""
        return {"period": self.period.key}

    def _choose(self) -> None:
        self._ctx.remember(self._kept, self.period.key)
        self.count()

    def print_shown(self) -> None:
        """Show the same figures as a page to print."""
        show_on_paper(self._ctx, self._report, self.choices)


def show_on_paper(ctx: AppContext, report: str, choices: dict[str, str]) -> None:
    """Show a report among the reports with these of its choices."""
    kept = ctx.remembered(f"reports.{report}", {})
    ctx.remember(f"reports.{report}", {**kept, **choices})
    ctx.go("reports", report)
