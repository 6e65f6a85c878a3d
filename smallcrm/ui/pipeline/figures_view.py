"""How the pipeline goes, on its page: a period and an owner, tiles and charts, each a way to its deals."""

from dataclasses import replace

from smallcrm.db.reads import board as queries
from smallcrm.domain.report_lines import Options
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.figures import PeriodFigures
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.fields import ChoiceField
from smallcrm.ui.kit.theme import theme

MOST_OWNER = 260
"""A long name is shortened before it pushes the rest of the line away."""


class PipelineFiguresView(PeriodFigures):
    """The figures of one pipeline, as far as deals are looked after by whom is chosen."""

    def __init__(self, ctx: AppContext) -> None:
        self.owner = ChoiceField()
        self.owner.setMaximumWidth(theme.px(MOST_OWNER))
        super().__init__(ctx, "pipeline_figures", "pipeline.period", self.owner)
        self._pipeline_id = 0

    def say(self) -> None:
        """Put everything into the active language."""
        super().say()
        self.owner.setAccessibleName(translate("Today", "Who looks after it"))

    def show_pipeline(self, pipeline_id: int) -> None:
        """Count a pipeline."""
        self._pipeline_id = pipeline_id
        owners = queries.owners(self._ctx.store)
        everybody = Choice("", translate("Pipeline", "Everybody"))
        self.owner.set_choices([everybody, *(Choice(name, name) for name in owners)], self.owner.key or "")
        self.owner.setVisible(bool(owners))
        self.count()

    @property
    def options(self) -> Options:
        """What was chosen."""
        return replace(super().options, owner=self.owner.key or None, pipeline_id=self._pipeline_id)

    @property
    def choices(self) -> dict[str, str]:
        """The same as the reports' own form keeps it."""
        return {
            **super().choices,
            "owner": self.owner.key or "",
            "pipeline": str(self._pipeline_id),
        }
