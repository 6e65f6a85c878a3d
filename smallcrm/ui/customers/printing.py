"""The list on paper: a preview of the pages exactly as they print, then the printer or a file."""

from collections.abc import Sequence
from pathlib import Path
from shutil import copyfile
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from smallcrm import i18n
from smallcrm.i18n import Catalogue, translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.table_model import ColumnSpec

if TYPE_CHECKING:
    from smallcrm.services.list_paper import ListOnPaper
    from smallcrm.ui.customers.many import ManyAtOnce

ROOM_AROUND = 80
FITTED = ("phone", "last_contact", "status", "birthday", "number", "city", "owed", "deals")
"""Columns as wide as what stands in them; the others share what is left."""


def open_list_preview(  # noqa: PLR0913 - what a list on paper is made of
    ctx: AppContext,
    many: "ManyAtOnce",
    page: QWidget,
    ids: Sequence[int],
    specs: Sequence[ColumnSpec],
    *,
    subtitle: str = "",
) -> None:
    """Make the pages as a job, then show them."""
    from smallcrm.domain.reports import Column
    from smallcrm.services import list_paper

    columns = [Column(title=spec.title, share=0 if spec.name in FITTED else 1) for spec in specs]
    is_american = ctx.store.profile.country in ("US", "CA", "MX", "PH")
    many.start(
        list_paper.printed,
        list(ids),
        title=translate("Customers", "Customers"),
        subtitle=subtitle,
        columns=columns,
        cells=lambda line: [spec.cell(line).plain for spec in specs],
        catalogue=Catalogue(i18n.language(), ctx.store.profile.country),
        paper="Letter" if is_american else "A4",
        says=translate("Customers", "Preparing the list for printing"),
        done=lambda printed: ListPreview(ctx, page, printed).open(),
    )


class ListPreview(Dialog):
    """Pages as they print, with Print and Save PDF; `name` is what the list is called."""

    def __init__(self, ctx: AppContext, parent: QWidget, printed: "ListOnPaper", name: str = "") -> None:
        from smallcrm.ui.kit.print_preview import PrintPreview

        window = parent.window()
        width = max(window.width() - 2 * ROOM_AROUND, 640)
        title = translate("Customers", "Print list")
        super().__init__(parent, title, translate("Customers", "%n page(s)", "", printed.pages), width=width)
        self._ctx = ctx
        self._name = name or translate("Customers", "Customers")
        self._printed = printed
        self.preview = PrintPreview(name=title)
        self.preview.set_pdf(printed.file)
        self.preview.setMinimumHeight(max(window.height() - 260, 240))
        self.add(self.preview)
        self.add_button(translate("Customers", "Print"), "primary", self.print_pages, is_main=True)
        self.add_button(translate("Customers", "Save PDF"), on_click=self.save)
        self.add_cancel(translate("Customers", "Close"))
        self.finished.connect(self.deleteLater)

    def rescale(self) -> None:
        """Stay as wide as the window leaves room for, whatever the size of the text."""
        self.setFixedWidth(self._width)

    def print_pages(self) -> bool:
        """Print with the system's dialog; stay open if it is left."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from smallcrm.ui.kit.pdf import print_pdf

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if not QPrintDialog(printer, self).exec():
            return False
        print_pdf(self._printed.file, printer)
        return True

    def save(self) -> bool:
        """Save the pages as a PDF; stay open if no file was chosen."""
        from smallcrm.services import files

        folder = self._ctx.remembered("reports.folder", str(Path.home()))
        start = str(Path(folder) / f"{self._name}.pdf")
        name, _ = QFileDialog.getSaveFileName(self, translate("Customers", "Save PDF"), start, "PDF (*.pdf)")
        if not name:
            return False
        file = Path(name).with_suffix(".pdf")
        with self._ctx.showing_errors():
            with files.replacing(file) as fresh:
                copyfile(self._printed.file, fresh)
            self._ctx.remember("reports.folder", str(file.parent))
            self._ctx.tell(translate("Customers", "Saved: {file}").format(file=file.name))
            return True
        return False
