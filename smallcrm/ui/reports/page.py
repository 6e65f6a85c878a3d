"""Reports: choose a month, see the page exactly as it prints, print it or save it."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from smallcrm import headings, i18n
from smallcrm.domain.changes import Changes
from smallcrm.domain.month import Month
from smallcrm.domain.report_lines import Options
from smallcrm.i18n import LANGUAGE_NAMES, Catalogue, translate
from smallcrm.services import reports
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, Choice
from smallcrm.ui.kit.fields import ChoiceField
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import column, divider, pane, row
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.print_preview import PrintPreview

if TYPE_CHECKING:
    from smallcrm.domain.reports import Report
    from smallcrm.ui.jobs import Job

MONTHLY = "monthly"
MONTHS_OFFERED = 36
PAPERS = ("A4", "Letter")


class ReportsPage(QWidget):
    """The monthly report with its few choices; they change the page at once."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self.report: Report | None = None
        self.pdf = b""
        self._job: Job | None = None
        self._pages = self._customers = 0
        self._build()
        self._say()
        self.refresh(Changes())

    def _build(self) -> None:
        self._excel = Button("", "sheet", on_click=lambda: self._save(".xlsx"))
        self._save_pdf = Button("", "pdf", on_click=lambda: self._save(".pdf"))
        self._print = Button("", "print", "primary", on_click=self.print_shown)
        self._header = PageHeader("", "", (self._excel, self._save_pdf, self._print))
        self._labels = [Label("", "small", "2") for _ in range(3)]
        self.month, self.language, self.paper = ChoiceField(), ChoiceField(), ChoiceField()
        fields = (self.month, self.language, self.paper)
        for field in fields:
            field.chosen.connect(lambda _: self._make())
        options = [column(label, field, spacing=3) for label, field in zip(self._labels, fields, strict=True)]
        self.preview = PrintPreview()
        self.setLayout(
            column(
                self._header,
                pane(row(*options, None, margins=(24, 0, 20, 12), spacing=12)),
                divider(),
                (self.preview, 1),
                spacing=0,
            )
        )
        self.setFocusProxy(self.month)

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._show_words()
        super().changeEvent(event)

    def _say(self) -> None:
        self._excel.setText(translate("Reports", "Excel"))
        self._save_pdf.setText(translate("Reports", "Save PDF"))
        self._print.setText(translate("Reports", "Print"))
        names = (
            translate("Reports", "Month"),
            translate("Reports", "Language"),
            translate("Reports", "Paper"),
        )
        for label, field, name in zip(
            self._labels, (self.month, self.language, self.paper), names, strict=True
        ):
            label.setText(name)
            field.setAccessibleName(name)
        self._offer()

    def _offer(self) -> None:
        """Offer the choices; what was chosen stays chosen."""
        this = Month.of(self.ctx.today)
        months = [this.shifted(-back) for back in range(MONTHS_OFFERED)]
        catalogue = i18n.active()
        self.month.set_choices(
            [Choice(str(month), catalogue.format_date(month.first, "month_year")) for month in months],
            self.month.key or str(this.previous),
        )
        self.language.set_choices(
            [Choice(code, name) for code, name in LANGUAGE_NAMES.items()],
            self.language.key or i18n.language(),
        )
        self.paper.set_choices([Choice(name, name) for name in PAPERS], self.paper.key or self._usual_paper())

    def _usual_paper(self) -> str:
        return "Letter" if self.ctx.store.profile.country in ("US", "CA", "MX", "PH") else "A4"

    def _show_words(self) -> None:
        if self.report is None:
            self._header.set_words(translate("Reports", "Monthly customer report"))
            return
        pages = translate("Reports", "%n page(s)", "", self._pages)
        customers = translate("Reports", "made from %n customer(s) on this PC", "", self._customers)
        comma = "，" if i18n.language() == "zh" else ", "
        self._header.set_words(self.report.title, f"{pages}{comma}{customers}")

    # showing

    def refresh(self, changes: Changes) -> None:
        """Make the report again if it may say something else now."""
        if changes.touches("customer", "activity", "reminder", "sale", "profile"):
            self._make()

    def _make(self) -> None:
        """Make the pages on the jobs' thread; a newer wish replaces the one before."""
        if self._job is not None:
            self._job.cancel()
        catalogue = Catalogue(self.language.key, self.ctx.store.profile.country)
        self._job = self.ctx.jobs.start(
            reports.printed,
            MONTHLY,
            options=Options.of_month(Month.parse(self.month.key), today=self.ctx.today),
            catalogue=catalogue,
            words=headings.ReportWords(catalogue),
            paper=self.paper.key,
        )
        # A method of the page, not a lambda: Qt drops the news if the page is gone by then.
        self._job.done.connect(self._show)
        self._job.refused.connect(self.ctx.refused)

    def _show(self, made: Any) -> None:
        if self.sender() is not self._job:
            return
        self.report, printed, self._customers = made
        self.pdf, self._pages = printed.pdf, printed.pages
        self.preview.set_pdf(self.pdf)
        self._show_words()

    # doing

    def print_shown(self) -> None:
        """Print the pages on show with the system's dialog."""
        if not self.pdf:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from smallcrm.ui.kit.pdf import print_pdf

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            print_pdf(self.pdf, printer)

    def export_shown(self) -> None:
        """Save the report as a PDF."""
        self._save(".pdf")

    def _save(self, ending: str) -> None:
        """Ask where to, and write the report there."""
        if self.report is None:
            return
        kinds = {".pdf": "PDF (*.pdf)", ".xlsx": "Excel (*.xlsx)"}
        start = (
            Path(self.ctx.remembered("reports.folder", str(Path.home()))) / f"{self.report.file_stem}{ending}"
        )
        name, _ = QFileDialog.getSaveFileName(
            self, translate("Reports", "Save the report"), str(start), kinds[ending]
        )
        if name:
            self.save_to(Path(name).with_suffix(ending))

    def save_to(self, path: Path) -> None:
        """Write what is shown: the PDF on the screen byte for byte, or the same figures as a workbook."""
        with self.ctx.showing_errors():
            reports.save(self.report, self.pdf, path)
            self.ctx.remember("reports.folder", str(path.parent))
            self.ctx.tell(translate("Reports", "Saved: {file}").format(file=path.name))
