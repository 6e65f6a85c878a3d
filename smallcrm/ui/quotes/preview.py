"""The quote as it prints, beside where it is typed: pages made off the window's thread."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smallcrm import headings
from smallcrm.db.store import Store
from smallcrm.i18n import Catalogue, translate
from smallcrm.services import papers
from smallcrm.services.progress import Progress
from smallcrm.services.quotes import WholeQuote
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice, IconButton
from smallcrm.ui.kit.fields import ChoiceField
from smallcrm.ui.kit.labels import ElidedLabel, Label
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.print_preview import WHOLE_PAGE, PageView

if TYPE_CHECKING:
    from smallcrm.ui.jobs import Job

LETTER = ("US", "CA", "MX", "PH")
LAYOUTS = ("classic", "compact", "without_prices")

Ready = Callable[[Any, bytes], object]
"""Gets the paper as it was written down (see services.papers) and its pages."""


class QuotePreview(QWidget):
    """The pages of a quote. `layout_chosen` is another look, `drawn` that the pages are there."""

    layout_chosen = Signal(str)
    drawn = Signal()

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self._ctx = ctx
        self._job: Job | None = None
        self._waiting: list[Ready] = []
        self.paper: Any = None
        self.pdf = b""
        self.paper_size = self._usual_size()
        self.view = PageView()
        self._title = Label("", "section")
        self._size = ElidedLabel("", "section", "3", weight=400)
        self._smaller = IconButton("zoom_out", "", side=20, on_click=self.view.zoom_out)
        self._whole = IconButton("page_fit", "", side=20, on_click=lambda: self.view.set_mode(WHOLE_PAGE))
        self._larger = IconButton("zoom_in", "", side=20, on_click=self.view.zoom_in)
        self.looks = ChoiceField()
        self.looks.chosen.connect(self.layout_chosen)
        self.view.page_changed.connect(lambda *_: self._show_size())
        buttons = (self._smaller, self._whole, self._larger)
        bar = row(self._title, (self._size, 1), *buttons, self.looks, margins=(16, 6, 12, 6), spacing=6)
        self.setLayout(column(pane(bar, "footer"), (self.view, 1), spacing=0))
        self.say()

    def say(self) -> None:
        """Put the words of the active language on it."""
        self._title.setText(translate("Quotes", "Preview"))
        self.view.setAccessibleName(translate("Quotes", "The quote as it prints"))
        self._smaller.set_tip(translate("Kit", "Smaller (−)"))
        self._larger.set_tip(translate("Kit", "Larger (+)"))
        self._whole.set_tip(translate("Kit", "Whole page"))
        self.looks.setAccessibleName(translate("Quotes", "Layout"))
        self.looks.set_choices([Choice(each, layout_words(each)) for each in LAYOUTS], self.looks.key)
        self._show_size()

    def _show_size(self) -> None:
        pages = self.view.page_count
        where = translate("Kit", "Page {page} of {count}").format(page=self.view.page, count=pages)
        self._size.setText(where if pages > 1 else self.paper_size)

    @property
    def is_fresh(self) -> bool:
        """Whether what is shown is what was asked for last."""
        return self._job is None and bool(self.pdf)

    def _usual_size(self) -> papers.PaperSize:
        """Name the paper of this country."""
        return "Letter" if self._ctx.store.profile.country in LETTER else "A4"

    def show_quote(self, whole: WholeQuote) -> None:
        """Make the pages anew; a newer wish replaces the one before."""
        self.paper_size = self._usual_size()
        if self._job is not None:
            self._job.cancel()
        self.looks.choose(whole.quote.layout)
        profile = self._ctx.store.profile
        catalogue = Catalogue(whole.quote.language or profile.language or "en", profile.country)
        self._job = self._ctx.jobs.start(_printed, whole, catalogue=catalogue, size=self.paper_size)
        self._job.done.connect(self._show)
        self._job.refused.connect(self._give_up)

    def show_nothing(self) -> None:
        """Forget the pages: there is nobody they are for yet."""
        if self._job is not None:
            self._job.cancel()
        self._job, self.paper, self.pdf = None, None, b""
        self._waiting.clear()

    def when_fresh(self, act: Ready) -> None:
        """Do something with the pages as soon as they are those asked for last."""
        if self.is_fresh and self.paper is not None:
            act(self.paper, self.pdf)
        elif self._job is not None:
            self._waiting.append(act)

    def _show(self, made: Any) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        self.paper, printed = made
        self.pdf = printed.pdf
        self.view.set_pdf(self.pdf)
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act(self.paper, self.pdf)
        self.drawn.emit()

    def _give_up(self, error: Any) -> None:
        if self.sender() is self._job:
            self._job = None
            self._waiting.clear()
            self._ctx.refused.emit(error)

    def areas(self) -> Sequence[QWidget]:
        """The part F6 goes to."""
        return [self.view]


def layout_words(layout: str) -> str:
    """Name a look of the paper."""
    return {
        "classic": translate("Quotes", "Classic"),
        "compact": translate("Quotes", "Compact"),
        "without_prices": translate("Quotes", "Without prices"),
    }.get(layout, layout)


def _printed(
    store: Store, whole: WholeQuote, *, catalogue: Catalogue, size: papers.PaperSize, progress: Progress
) -> Any:
    progress(0, 0, "making")
    paper = papers.quote(
        store,
        whole,
        catalogue=catalogue,
        kind_of=lambda asset, words: headings.CardWords(words).kind_of_thing(asset),
    )
    return paper, papers.printed(store, paper, size=size)
