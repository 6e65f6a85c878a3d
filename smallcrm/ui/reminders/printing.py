"""The day sheet before it is printed: the very pages, with Print and Save."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from smallcrm import i18n, wording
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.day_sheet import SheetLine
from smallcrm.i18n import translate
from smallcrm.services import day_sheets, reports
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.print_preview import PrintPreview
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.reminders.sheet_results import keep_sheet, kept_sheet, open_results

MOST_PRINTED = 1_000
"""More lines than that are nobody's day."""
WIDTH = 920
HEIGHT = 560


class SheetDialog(Dialog):
    """Shows the pages as soon as they are made."""

    def __init__(self, ctx: AppContext, parent: QWidget, ids: Sequence[int], title: str) -> None:
        super().__init__(parent, translate("Today", "Day sheet"), title, width=WIDTH)
        self._ctx = ctx
        self._made: Any = None
        self.preview = PrintPreview()
        self.preview.setMinimumHeight(min(theme.px(HEIGHT), parent.window().height() - theme.px(260)))
        self.add(self.preview)
        self._print = self.add_button(translate("Today", "Print"), "primary", self._print_pages, is_main=True)
        self._save = self.add_button(translate("Today", "Save PDF"), on_click=self._ask_where)
        self._type = self.add_button(translate("Today", "Type in the results"), on_click=self._type_results)
        self.add_cancel(translate("Window", "Close"))
        self._ids = list(ids)
        self._print.setEnabled(False)
        self._save.setEnabled(False)
        self._type.setEnabled(bool(kept_sheet(ctx)))
        self.finished.connect(self.deleteLater)
        profile = ctx.store.profile
        self._job = ctx.jobs.start(
            day_sheets.printed,
            list(ids),
            title=title,
            catalogue=i18n.active(),
            line_of=SheetWords(ctx).line,
            paper="Letter" if profile.country in ("US", "CA", "MX", "PH") else "A4",
        )
        # A method and not a lambda: Qt drops the news if the dialog is gone by then.
        self._job.done.connect(self._show)
        self._job.refused.connect(ctx.refused)

    @property
    def is_ready(self) -> bool:
        """Say whether the pages are there."""
        return self._made is not None

    def save_to(self, path: Path) -> None:
        """Write the pages on show into a file."""
        report, printed = self._made
        with self._ctx.showing_errors():
            reports.save(report, printed.pdf, path)
            self._keep()
            self._ctx.tell(translate("Reports", "Saved: {file}").format(file=path.name))

    def _show(self, made: Any) -> None:
        self._made = made
        self.preview.set_pdf(made[1].pdf)
        self._print.setEnabled(True)
        self._save.setEnabled(True)

    def _print_pages(self) -> bool:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from smallcrm.ui.kit.pdf import print_pdf

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if not QPrintDialog(printer, self).exec():
            return False
        print_pdf(self._made[1].pdf, printer)
        self._keep()
        return True

    def _keep(self) -> None:
        keep_sheet(self._ctx, self._ids)
        self._type.setEnabled(True)

    def _type_results(self) -> bool:
        self.accept()
        open_results(self._ctx, self.parentWidget())
        return False

    def _ask_where(self) -> bool:
        start = Path(self._ctx.remembered("reports.folder", str(Path.home())))
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("Today", "Save the day sheet"),
            str(start / f"{self._made[0].file_stem}.pdf"),
            "PDF (*.pdf)",
        )
        if name:
            self.save_to(Path(name).with_suffix(".pdf"))
        return bool(name)


class SheetWords:
    """Says the rows of a sheet in the window's language; asked on the jobs' thread."""

    def __init__(self, ctx: AppContext) -> None:
        self._today = ctx.today

    def line(self, due: DueReminder, last_note: str) -> SheetLine:
        """Say a row."""
        reminder = due.reminder
        when = i18n.format_day(reminder.due_on, self._today)
        if reminder.due_time is not None:
            when = i18n.format_time(reminder.due_time)
        thing = wording.asset_name(due.asset) if due.asset else ""
        title = wording.reminder_title(reminder, due.asset)
        return SheetLine(
            when=when,
            who=wording.customer_name(due.customer),
            phone=due.phone,
            what=" · ".join(filter(None, (title, thing if thing not in title else ""))),
            last_note=reminder.note or last_note,
        )


def open_day_sheet(ctx: AppContext, parent: QWidget, ids: Sequence[int], title: str) -> SheetDialog:
    """Open the sheet of some reminders."""
    dialog = SheetDialog(ctx, parent, ids, title)
    dialog.open()
    return dialog
