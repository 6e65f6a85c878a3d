"""Letters that ask for money, as they print: one for each customer, noted once they are printed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smallcrm import i18n
from smallcrm.i18n import Catalogue, translate
from smallcrm.services import papers, sales
from smallcrm.services.sales import Owing
from smallcrm.ui.context import AppContext
from smallcrm.ui.paper_preview import PreviewDialog

if TYPE_CHECKING:
    from smallcrm.ui.jobs import Job


class LettersPreview(PreviewDialog):
    """The letters in the order they print; a single customer's in their own language."""

    def __init__(self, ctx: AppContext, parent: QWidget, asked: Sequence[Owing]) -> None:
        self._asked = tuple(asked)
        first = self._asked[0]
        title = (
            translate("Sales", "Letter {level}").format(level=first.level)
            if len(self._asked) == 1
            else translate("Sales", "%n letter(s)", "", len(self._asked))
        )
        language = papers.language(ctx.store, first.sale_ids[0]) if len(self._asked) == 1 else ""
        super().__init__(ctx, parent, title, language=language or ctx.store.profile.language)

    def start(self, catalogue: Catalogue) -> "Job":
        return self._ctx.jobs.start(papers.letters, self._asked, catalogue=catalogue, size=self.size.key)

    def printed(self) -> None:
        """Note that they went out, in each customer's timeline too."""
        ctx = self._ctx
        with ctx.showing_errors():
            sales.ask_by_letter(ctx.store, self._asked, today=ctx.today, said=self._said)
            count = len(self._asked)
            ctx.tell(translate("Sales", "%n letter(s) noted.", "", count), can_undo=True)

    def _said(self, letter: Owing) -> str:
        found = self._ctx.store.sales.get_many(letter.sale_ids)
        numbers = i18n.active().join(sale.number or sale.text for sale in found)
        said = translate("Sales", "Letter {level} about {numbers}")
        return said.format(level=letter.level, numbers=numbers)
