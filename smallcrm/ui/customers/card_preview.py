"""The card of a customer as it prints, before it prints: language, paper, how much of the past."""

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QWidget

from smallcrm import i18n
from smallcrm.headings import CardWords
from smallcrm.i18n import LANGUAGE_NAMES, Catalogue, translate
from smallcrm.services import cards, reports
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.fields import ChoiceField
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import column, row
from smallcrm.ui.kit.print_preview import PrintPreview
from smallcrm.ui.kit.theme import theme

if TYPE_CHECKING:
    from smallcrm.domain.reports import Report
    from smallcrm.ui.jobs import Job

ALL, YEAR, NONE = "all", "year", "none"
_WIDTH, _HEIGHT = 860, 760
_AROUND = 48
_LETTER = ("US", "CA", "MX", "PH")


def open_card_preview(ctx: AppContext, parent: QWidget, customer_id: int) -> "CardPreview":
    """Show a customer's card, ready to print or save."""
    preview = CardPreview(ctx, parent, customer_id)
    preview.open()
    return preview


class CardPreview(Dialog):
    """The pages at the exact look of the paper; another choice makes them again."""

    def __init__(self, ctx: AppContext, parent: QWidget, customer_id: int) -> None:
        super().__init__(parent, translate("Card", "Customer card"))
        self._ctx = ctx
        self._customer_id = customer_id
        self.report: Report | None = None
        self.pdf = b""
        self._job: Job | None = None
        self._build()
        self.finished.connect(self.deleteLater)
        self._make()

    def _build(self) -> None:
        ctx = self._ctx
        language = ctx.remembered("card.language") or i18n.language()
        paper = "Letter" if ctx.store.profile.country in _LETTER else "A4"
        self.language = ChoiceField([Choice(code, name) for code, name in LANGUAGE_NAMES.items()], language)
        self.past = ChoiceField(
            [
                Choice(ALL, translate("Card", "Everything")),
                Choice(YEAR, translate("Card", "The last 12 months")),
                Choice(NONE, translate("Card", "Nothing")),
            ],
            str(ctx.remembered("card.past", ALL)),
        )
        self.paper = ChoiceField([Choice(name, name) for name in ("A4", "Letter")], paper)
        fields = (
            (self.language, translate("Reports", "Language")),
            (self.past, translate("Card", "Of the timeline")),
            (self.paper, translate("Reports", "Paper")),
        )
        options = []
        for field, name in fields:
            field.setAccessibleName(name)
            field.chosen.connect(lambda _: self._choose())
            options.append(column(Label(name, "small", "2"), field, spacing=3))
        self.add(row(*options, None, spacing=12))
        self.preview = PrintPreview(name=translate("Card", "Customer card"))
        self.body.addWidget(self.preview, 1)
        self._print = self.add_button(
            translate("Reports", "Print"), "primary", self.print_card, is_main=True
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

    def _choose(self) -> None:
        self._ctx.remember("card.language", self.language.key)
        self._ctx.remember("card.past", self.past.key)
        self._make()

    def _make(self) -> None:
        """Make the pages on the jobs' thread; a newer wish replaces the one before."""
        if self._job is not None:
            self._job.cancel()
        catalogue = Catalogue(self.language.key, self._ctx.store.profile.country)
        since = self._ctx.today - timedelta(days=365) if self.past.key == YEAR else None
        self._job = self._ctx.jobs.start(
            cards.printed,
            self._customer_id,
            catalogue=catalogue,
            words=CardWords(catalogue),
            since=since,
            has_past=self.past.key != NONE,
            paper=self.paper.key,
        )
        self._job.done.connect(self._show)
        self._job.refused.connect(self._ctx.refused)

    def _show(self, made: Any) -> None:
        if self.sender() is not self._job:
            return
        self.report, printed = made
        self.pdf = printed.pdf
        self.preview.set_pdf(self.pdf)
        for button in (self._print, self._save):
            button.setEnabled(True)

    def print_card(self) -> bool:
        """Print with the system's dialog; the preview stays if that is cancelled."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from smallcrm.ui.kit.pdf import print_pdf

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if not QPrintDialog(printer, self).exec():
            return False
        print_pdf(self.pdf, printer)
        return True

    def _ask_where(self) -> bool:
        if self.report is None:
            return False
        start = (
            Path(self._ctx.remembered("reports.folder", str(Path.home()))) / f"{self.report.file_stem}.pdf"
        )
        name, _ = QFileDialog.getSaveFileName(
            self, translate("Reports", "Save the report"), str(start), "PDF (*.pdf)"
        )
        return bool(name) and self.save_to(Path(name).with_suffix(".pdf"))

    def save_to(self, path: Path) -> bool:
        """Write the pages on show, byte for byte."""
        if self.report is None:
            return False
        with self._ctx.showing_errors():
            reports.save(self.report, self.pdf, path)
            self._ctx.remember("reports.folder", str(path.parent))
            self._ctx.tell(translate("Reports", "Saved: {file}").format(file=path.name))
            return True
        return False
