"""A paper as it prints, before it prints: its language and size, and what else may be chosen."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QWidget

from smallcrm import i18n
from smallcrm.i18n import LANGUAGE_NAMES, Catalogue, translate
from smallcrm.services import files, papers
from smallcrm.services.progress import Progress, silent
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.fields import ChoiceField
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import column, row
from smallcrm.ui.kit.print_preview import PrintPreview
from smallcrm.ui.kit.theme import theme

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.ui.jobs import Job

_WIDTH, _HEIGHT = 860, 760
_AROUND = 48
LETTER_COUNTRIES = ("US", "CA", "MX", "PH")
"""Where paper is cut to Letter; elsewhere it is A4."""

MakePaper = Callable[["Store", Catalogue], Any]
"""Says what stands on a paper of `services.papers`, on the jobs' thread."""


class PreviewDialog(Dialog):
    """The pages at the exact look of the paper; another choice makes them again.

    A kind of paper is a subclass: `start` begins the work whose result is (paper, pages), `more_options`
    adds choices, `option_changed` hears of them. A paper has a `file_stem`. `has_paper_size` is False where
    the paper is chosen otherwise; `options_in_row` choices stand beside each other.
    """

    has_paper_size = True
    options_in_row = 8

    def __init__(self, ctx: AppContext, parent: QWidget, title: str, *, language: str = "") -> None:
        super().__init__(parent, title)
        self._ctx = ctx
        self.paper: Any = None
        self.pdf = b""
        self._job: Job | None = None
        self._build(title, language or i18n.language())
        self.finished.connect(self.deleteLater)
        self._make()

    # what a kind of paper says

    def more_options(self) -> list[tuple[ChoiceField, str]]:
        """List further choices with their names."""
        return []

    def option_changed(self) -> None:
        """Keep what was chosen."""

    def start(self, catalogue: Catalogue) -> "Job":
        """Begin making the pages."""
        raise NotImplementedError

    def printed(self) -> None:
        """Do what follows once the paper was printed."""

    # building

    def _build(self, title: str, language: str) -> None:
        country = self._ctx.store.profile.country
        self.language = ChoiceField([Choice(code, name) for code, name in LANGUAGE_NAMES.items()], language)
        self.size = ChoiceField(
            [Choice(name, name) for name in ("A4", "Letter")],
            "Letter" if country in LETTER_COUNTRIES else "A4",
        )
        fields = [
            (self.language, translate("Reports", "Language")),
            *self.more_options(),
        ]
        if self.has_paper_size:
            fields.append((self.size, translate("Reports", "Paper")))
        options = []
        for field, name in fields:
            field.setAccessibleName(name)
            field.chosen.connect(lambda _: self._choose())
            options.append(column(Label(name, "small", "2"), field, spacing=3))
        for begin in range(0, len(options), self.options_in_row):
            self.add(row(*options[begin : begin + self.options_in_row], None, spacing=12))
        self.preview = PrintPreview(name=title)
        self.body.addWidget(self.preview, 1)
        self._print = self.add_button(
            translate("Reports", "Print"), "primary", self.print_pages, is_main=True
        )
        self._save = self.add_button(translate("Reports", "Save PDF"), on_click=self._ask_where)
        self.add_cancel(translate("Kit", "Close"))
        for button in (self._print, self._save):
            button.setEnabled(False)

    def rescale(self) -> None:
        """Take as much of the window as paper needs."""
        window = self.parentWidget().window() if self.parentWidget() else self
        self.setFixedWidth(min(theme.px(_WIDTH), max(window.width() - _AROUND, 400)))
        self.setFixedHeight(min(theme.px(_HEIGHT), max(window.height() - _AROUND, 400)))

    # making

    def _choose(self) -> None:
        self.option_changed()
        self._make()

    def _make(self) -> None:
        """Make the pages on the jobs' thread; a newer wish replaces the one before."""
        if self._job is not None:
            self._job.cancel()
        self._job = self.start(Catalogue(self.language.key, self._ctx.store.profile.country))
        self._job.done.connect(self._show)
        self._job.refused.connect(self._ctx.refused)

    def _show(self, made: Any) -> None:
        if self.sender() is not self._job:
            return
        self.paper, pages = made
        self.pdf = pages.pdf
        self.preview.set_pdf(self.pdf)
        for button in (self._print, self._save):
            button.setEnabled(True)

    # what happens with the pages

    def print_pages(self) -> bool:
        """Print with the system's dialog; the preview stays if that is cancelled."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from smallcrm.ui.kit.pdf import print_pdf

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if not QPrintDialog(printer, self).exec():
            return False
        print_pdf(self.pdf, printer)
        self.printed()
        return True

    def _ask_where(self) -> bool:
        if self.paper is None:
            return False
        folder = Path(self._ctx.remembered("reports.folder", str(Path.home())))
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("Reports", "Save the report"),
            str(folder / f"{self.paper.file_stem}.pdf"),
            "PDF (*.pdf)",
        )
        return bool(name) and self.save_to(Path(name).with_suffix(".pdf"))

    def save_to(self, path: Path) -> bool:
        """Write the pages on show, byte for byte."""
        if self.paper is None:
            return False
        with self._ctx.showing_errors():
            with files.replacing(path) as fresh:
                fresh.write_bytes(self.pdf)
            self._ctx.remember("reports.folder", str(path.parent))
            self._ctx.tell(translate("Reports", "Saved: {file}").format(file=path.name))
            return True
        return False


class PaperPreview(PreviewDialog):
    """A paper of prices: an invoice, a receipt, a letter. `on_printed` hears that it was printed."""

    def __init__(  # noqa: PLR0913 - the traits of a paper
        self,
        ctx: AppContext,
        parent: QWidget,
        title: str,
        make: MakePaper,
        *,
        language: str = "",
        on_printed: Callable[[], object] | None = None,
    ) -> None:
        self._make_paper = make
        self._on_printed = on_printed
        super().__init__(ctx, parent, title, language=language)

    def start(self, catalogue: Catalogue) -> "Job":
        return self._ctx.jobs.start(_made, self._make_paper, catalogue=catalogue, size=self.size.key)

    def printed(self) -> None:
        if self._on_printed is not None:
            self._on_printed()


def _made(
    store: "Store",
    make: MakePaper,
    *,
    catalogue: Catalogue,
    size: papers.PaperSize,
    progress: Progress = silent,
) -> Any:
    """Make a paper and its pages."""
    progress(0, 0, "report")
    paper = make(store, catalogue)
    return paper, papers.printed(store, paper, size=size)
