"""The card of a customer as it prints, before it prints: language, paper, how much of the past."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smallcrm.headings import CardWords
from smallcrm.i18n import Catalogue, translate
from smallcrm.services import cards
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.fields import ChoiceField
from smallcrm.ui.paper_preview import PreviewDialog

if TYPE_CHECKING:
    from smallcrm.ui.jobs import Job

ALL, YEAR, NONE = "all", "year", "none"


def open_card_preview(ctx: AppContext, parent: QWidget, customer_id: int) -> "CardPreview":
    """Show a customer's card, ready to print or save."""
    preview = CardPreview(ctx, parent, customer_id)
    preview.open()
    return preview


class CardPreview(PreviewDialog):
    """The card, with as much of the timeline as is asked for."""

    def __init__(self, ctx: AppContext, parent: QWidget, customer_id: int) -> None:
        self._customer_id = customer_id
        self.past = ChoiceField(
            [
                Choice(ALL, translate("Card", "Everything")),
                Choice(YEAR, translate("Card", "The last 12 months")),
                Choice(NONE, translate("Card", "Nothing")),
            ],
            str(ctx.remembered("card.past", ALL)),
        )
        title = translate("Card", "Customer card")
        super().__init__(ctx, parent, title, language=ctx.remembered("card.language") or "")

    def more_options(self) -> list[tuple[ChoiceField, str]]:
        return [(self.past, translate("Card", "Of the timeline"))]

    def option_changed(self) -> None:
        self._ctx.remember("card.language", self.language.key)
        self._ctx.remember("card.past", self.past.key)

    def start(self, catalogue: Catalogue) -> "Job":
        since = self._ctx.today - timedelta(days=365) if self.past.key == YEAR else None
        return self._ctx.jobs.start(
            cards.printed,
            self._customer_id,
            catalogue=catalogue,
            words=CardWords(catalogue),
            since=since,
            has_past=self.past.key != NONE,
            paper=self.size.key,
        )
