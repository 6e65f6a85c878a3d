"""How the pipeline goes, on its page: a period and an owner, tiles and charts, each a way to its deals."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smallcrm.db.reads import board as queries
from smallcrm.domain.report_lines import Options
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.figures import FiguresPane
from smallcrm.ui.kit.buttons import Button, Choice
from smallcrm.ui.kit.fields import ChoiceField
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.reports import words

REPORT = "pipeline_figures"
USUAL = "twelve_months"


class PipelineFiguresView(QWidget):
    """The figures of one pipeline. `picked` gives words and the ids of the deals behind them."""

    picked = Signal(str, object)

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self._ctx = ctx
        self._pipeline_id = 0
        self.period = ChoiceField()
        self.owner = ChoiceField()
        self._paper = Button("", "print", size="small", on_click=self.print_shown)
        self.pane = FiguresPane(ctx)
        tools = pane(row(self.period, self.owner, None, self._paper, margins=(24, 0, 20, 10), spacing=8))
        self.setLayout(column(tools, (self.pane, 1), spacing=0))
        self.setFocusProxy(self.period)
        self.period.chosen.connect(lambda _: self._choose())
        self.owner.chosen.connect(lambda _: self._choose())
        self.pane.picked.connect(self.picked)

    def say(self) -> None:
        """Put everything into the active language."""
        kept = str(self._ctx.remembered("pipeline.period", USUAL))
        periods = [Choice(key, name) for key, name in words.named(words.PERIODS)]
        self.period.set_choices(periods, kept if kept in words.PERIODS else USUAL)
        self.period.setAccessibleName(translate("Reports", "Period"))
        self.owner.setAccessibleName(translate("Today", "Who looks after it"))
        self._paper.setText(translate("Pipeline", "On paper"))

    def show_pipeline(self, pipeline_id: int) -> None:
        """Count a pipeline, as far as deals are looked after by whom was chosen."""
        self._pipeline_id = pipeline_id
        owners = queries.owners(self._ctx.store)
        everybody = Choice("", translate("Pipeline", "Everybody"))
        self.owner.set_choices([everybody, *(Choice(name, name) for name in owners)], self.owner.key or "")
        self.owner.setVisible(bool(owners))
        self.pane.ask(REPORT, self.options)

    @property
    def options(self) -> Options:
        """What was chosen."""
        first, last = words.period(self.period.key or USUAL, self._ctx.today)
        return Options(
            first=first,
            last=last,
            today=self._ctx.today,
            owner=self.owner.key or None,
            pipeline_id=self._pipeline_id,
        )

    def _choose(self) -> None:
        self._ctx.remember("pipeline.period", self.period.key)
        self.pane.ask(REPORT, self.options)

    def print_shown(self) -> None:
        """Show the same figures as a page to print."""
        chosen = {
            "period": self.period.key,
            "owner": self.owner.key or "",
            "pipeline": str(self._pipeline_id),
        }
        kept = self._ctx.remembered(f"reports.{REPORT}", {})
        self._ctx.remember(f"reports.{REPORT}", {**kept, **chosen})
        self._ctx.go("reports", REPORT)
