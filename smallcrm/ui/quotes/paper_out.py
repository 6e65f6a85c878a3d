"""The pages of a quote on their way out: printed, saved as a file, sent."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext


def print_pages(host: QWidget, pdf: bytes) -> None:
    """Print with the system's dialog."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from smallcrm.ui.kit.pdf import print_pdf

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if QPrintDialog(printer, host).exec():
        print_pdf(pdf, printer)


def ask_where(ctx: AppContext, host: QWidget, file_stem: str, pdf: bytes) -> None:
    """Save the pages where the user says."""
    start = Path(ctx.remembered("reports.folder", str(Path.home()))) / f"{file_stem}.pdf"
    name, _ = QFileDialog.getSaveFileName(host, translate("Quotes", "Save PDF"), str(start), "PDF (*.pdf)")
    if name:
        save_to(ctx, Path(name).with_suffix(".pdf"), pdf)


def save_to(ctx: AppContext, path: Path, pdf: bytes) -> None:
    """Write the pages on show, byte for byte."""
    from smallcrm.services import files

    with ctx.showing_errors():
        with files.replacing(path) as fresh:
            fresh.write_bytes(pdf)
        ctx.remember("reports.folder", str(path.parent))
        ctx.tell(translate("Quotes", "Saved: {file}").format(file=path.name))
