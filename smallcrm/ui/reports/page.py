"""Reports: a gallery at the left, the page exactly as it prints at the right; print it or save it."""

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QSize, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QPixmap, QShowEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from smallcrm import headings, i18n
from smallcrm.domain.changes import Changes
from smallcrm.domain.recurrence import Recurrence, Unit
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.values.month import Month
from smallcrm.i18n import Catalogue, translate
from smallcrm.services import reminders, reports
from smallcrm.services.posting import LETTERS
from smallcrm.services.report_specs import GALLERY, ReportSpec, spec
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button, IconButton
from smallcrm.ui.kit.fields import SearchField
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import column, divider, pane, row
from smallcrm.ui.kit.lists import Group, Item, Row, RowAction, TwoLineList
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.print_preview import PrintPreview, Thumbnails
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.reports import posts, words
from smallcrm.ui.reports.options import ReportOptions

if TYPE_CHECKING:
    from smallcrm.domain.reports import Report
    from smallcrm.ui.jobs import Job

FAVOURITE = "favourite"
GALLERY_WIDTH = 300
THUMBNAIL = QSize(40, 56)
DRAWN_OF_MANY = 40
THUMBNAILS_AFTER_MS = 600
THUMBNAILS_APART_MS = 80
"""The small pictures are drawn while nobody waits for anything else."""


class ReportsPage(QWidget):
    """The gallery, the choices of one report, and its pages; every choice changes the page at once."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self.report: Report | None = None
        self.pdf = b""
        self._name = str(ctx.remembered("reports.last", reports.MONTHLY))
        if self._name not in {each.name for each in GALLERY}:
            self._name = reports.MONTHLY
        self._job: Job | None = None
        self._pages = self._customers = 0
        self._is_in_other_words = False
        self._pictures: dict[str, QPixmap] = {}
        self._thumbnails = Thumbnails(self)
        self._thumbnails.ready.connect(self._take_picture)
        self._idle = QTimer(self, singleShot=True, interval=THUMBNAILS_AFTER_MS)
        self._idle.timeout.connect(self._draw_next)
        self._drawing: Job | None = None
        self._drawn: set[str] = set()
        self._build()
        self._say()
        self.choose(self._name)

    def _build(self) -> None:
        self._title = Label("", "title")
        self.search = SearchField("")
        self.search.searched.connect(lambda _: self._list())
        self.gallery = TwoLineList(has_circle=False, row_height=72)
        self.search.went_down.connect(self.gallery.setFocus)
        self.gallery.current_changed.connect(self._chosen)
        self.gallery.acted.connect(lambda _name, key, _area: self.toggle_favourite(key))
        side = pane(
            column(
                row(self._title, margins=(22, 16, 16, 8)),
                row(self.search, margins=(22, 0, 20, 6)),
                (self.gallery, 1),
                spacing=0,
            ),
            "sideLeft",
        )
        side.setFixedWidth(theme.px(GALLERY_WIDTH))
        self._side = side
        self._excel = Button("", "sheet", on_click=lambda: self._save(".xlsx"))
        self._save_pdf = Button("", "pdf", on_click=lambda: self._save(".pdf"))
        self._print = Button("", "print", "primary", on_click=self.print_shown)
        self._favourite = IconButton(
            "star", "", is_checkable=True, on_click=lambda: self.toggle_favourite(self._name)
        )
        self._folder = IconButton("folder", "", is_framed=True, on_click=self.open_folder)
        self._post = Button("", "options", on_click=self.choose_more)
        self._header = PageHeader(
            "", "", (self._favourite, self._folder, self._post, self._excel, self._save_pdf, self._print)
        )
        self.options = ReportOptions(self.ctx)
        self.options.changed.connect(self._make)
        self._remind = Button("", "reminders", "link", on_click=self._offer_reminders)
        self._letterless = Banner("info", "", on_action=self.choose_more, action=" ")
        self._letterless_line = pane(row(self._letterless, margins=(24, 0, 20, 12)))
        self._letterless_line.hide()
        self.preview = PrintPreview()
        main = column(
            self._header,
            pane(row((self.options, 1), column(None, self._remind), margins=(24, 0, 20, 12))),
            self._letterless_line,
            divider(),
            (pane(column((self.preview, 1))), 1),
            spacing=0,
        )
        self.setLayout(row(side, (pane(main), 1), spacing=0))
        self.setFocusProxy(self.gallery)

    def rescale(self) -> None:
        """Take the sizes of the present text size."""
        self._side.setFixedWidth(theme.px(GALLERY_WIDTH))

    def filter_field(self) -> QWidget:
        """The field Ctrl+F goes to."""
        return self.search

    def areas(self) -> list[QWidget]:
        """The parts F6 goes to after the gallery."""
        first = next(iter(self.options.fields.values()), None)
        return [*([first] if first else []), self.preview]

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._is_in_other_words = True
            self._say_anew()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say_anew()

    def _say_anew(self) -> None:
        """Take the active language; the choices are read from the file, so only while they are looked at."""
        if self._is_in_other_words and self.isVisible():
            self._is_in_other_words = False
            self._say()
            self.options.show_report(spec(self._name))
            self._show_words()

    def _say(self) -> None:
        self._title.setText(translate("Reports", "Reports"))
        hint = translate("Reports", "Find a report")
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleName(hint)
        self._folder.set_tip(translate("Reports", "Open the folder where reports are saved"))
        self._post.setText(translate("Reports", "More choices…"))
        self._remind.setText(translate("Reports", "Remind me to print it"))
        self._letterless.set_text(translate("Reports", "No letter is written yet."))
        self._letterless.set_action(translate("Reports", "Write it"))
        self._excel.setText(translate("Reports", "Excel"))
        self._save_pdf.setText(translate("Reports", "Save PDF"))
        self._print.setText(translate("Reports", "Print"))
        self.gallery.setAccessibleName(translate("Reports", "Reports"))
        self.preview.view.setAccessibleName(translate("Reports", "Pages"))
        self.gallery.actions_of_rows = (
            RowAction(name=FAVOURITE, text=translate("Reports", "Favourite"), letter="f"),
        )
        self._list()

    def _show_words(self) -> None:
        title = reports.title(self._name, i18n.active())
        is_loved = self._name in self.ctx.remembered("reports.favourites", [])
        self._favourite.setChecked(is_loved)
        self._favourite.set_icon("star_emph" if is_loved else "star")
        self._favourite.set_tip(translate("Reports", "Favourite"))
        is_mailing = spec(self._name).is_mailing
        self._post.setVisible(is_mailing)
        self._excel.setVisible(not is_mailing)
        if self.report is None:
            self._header.set_words(title)
            return
        pages = translate("Reports", "%n page(s)", "", self._pages)
        customers = translate("Reports", "made from %n customer(s) on this PC", "", self._customers)
        comma = "，" if i18n.language() == "zh" else ", "
        self._header.set_words(title, f"{pages}{comma}{customers}")

    # the gallery

    def _list(self) -> None:
        """Show the reports that are looked for, favourites first."""
        catalogue = i18n.active()
        typed = self.search.text().strip().casefold()
        loved = set(self.ctx.remembered("reports.favourites", []))
        found = [each for each in GALLERY if typed in self._searched(each, catalogue)]
        rows: list[Row] = []
        favourites = [each for each in found if each.name in loved]
        if favourites:
            rows.append(Group(title=translate("Reports", "Favourites")))
            rows += [self._item(each, catalogue, is_loved=True) for each in favourites]
        for group in reports.GROUPS:
            of_group = [each for each in found if each.group == group and each.name not in loved]
            if of_group:
                rows.append(Group(title=reports.group_title(group, catalogue)))
                rows += [self._item(each, catalogue, is_loved=False) for each in of_group]
        self.gallery.blockSignals(True)
        self.gallery.set_rows(rows)
        self.gallery.select(self._name)
        self.gallery.blockSignals(False)

    def _searched(self, each: ReportSpec, catalogue: Catalogue) -> str:
        return f"{reports.title(each.name, catalogue)} {words.about(each.name)}".casefold()

    def _item(self, each: ReportSpec, catalogue: Catalogue, *, is_loved: bool) -> Item:
        return Item(
            key=each.name,
            title=reports.title(each.name, catalogue),
            second=words.about(each.name),
            icon="star_emph" if is_loved else "reports",
            picture=self._pictures.get(each.name),
        )

    def toggle_favourite(self, name: Any) -> None:
        """Put a report among the favourites, or take it out."""
        loved = list(self.ctx.remembered("reports.favourites", []))
        if name in loved:
            loved.remove(name)
        else:
            loved.append(name)
        self.ctx.remember("reports.favourites", loved)
        self._list()
        self._show_words()

    def _chosen(self, name: Any) -> None:
        if isinstance(name, str) and name != self._name:
            self.choose(name)

    def show_item(self, item: Any) -> None:
        """Show a report by its name, or by {"name", "month"} that of a month."""
        if isinstance(item, str):
            self.choose(item)
        elif isinstance(item, dict):
            self.choose(str(item["name"]))
            self.options.choose_month(str(item.get("month", "")))

    def choose(self, name: str) -> None:
        """Show a report with the choices it was left with."""
        self._name = name
        self.report = None
        self.ctx.remember("reports.last", name)
        self.options.show_report(spec(name))
        self.gallery.select(name)
        self._show_words()
        self._make()

    # showing

    def refresh(self, changes: Changes) -> None:
        """Make the report again if it may say something else now."""
        if changes.is_everything or changes.touched:
            self._drawn.clear()
            self._make()

    def _make(self) -> None:
        """Make the pages on the jobs' thread; a newer wish replaces the one before."""
        for job in (self._job, self._drawing):
            if job is not None:
                job.cancel()
        self._idle.stop()
        is_letterless = not posts.is_written(self.ctx, self._name)
        self._letterless_line.setVisible(is_letterless)
        if is_letterless:
            self.report, self.pdf = None, b""
            self.preview.hide()
            self._print.setEnabled(False)
            self._save_pdf.setEnabled(False)
            return
        self.preview.show()
        self._job = self._start(self._name, self.options.language, self.options.paper)
        # Methods of the page, not lambdas: Qt drops the news if the page is gone by then.
        self._job.done.connect(self._show)
        self._job.refused.connect(self.ctx.refused)

    def _start(self, name: str, language: str, paper: Any, *, most: int | None = None) -> "Job":
        catalogue = Catalogue(language, self.ctx.store.profile.country)
        options = (
            self.options.options()
            if name == self._name
            else reports.usual_options(name, today=self.ctx.today)
        )
        return self.ctx.jobs.start(
            reports.printed,
            name,
            options=options,
            catalogue=catalogue,
            words=headings.ReportWords(catalogue),
            paper=paper,
            post=posts.post(self.ctx, name, paper, most=most) if spec(name).is_mailing else None,
        )

    def _show(self, made: Any) -> None:
        if self.sender() is not self._job:
            return
        self.report, printed, self._customers = made
        self.pdf, self._pages = printed.pdf, printed.pages
        self.preview.set_pdf(self.pdf)
        self._print.setEnabled(True)
        self._save_pdf.setEnabled(True)
        self._show_words()
        self._drawn.add(self._name)
        self._thumbnails.ask(self._name, self.pdf, THUMBNAIL, self.devicePixelRatioF())
        self._idle.start(THUMBNAILS_AFTER_MS)

    # small pictures

    def _draw_next(self) -> None:
        """Draw the next report that has no picture yet, while the page is looked at."""
        waiting = next(
            (
                each.name
                for each in GALLERY
                if each.name not in self._drawn and posts.is_written(self.ctx, each.name)
            ),
            None,
        )
        if waiting is None or not self.isVisible():
            return
        self._drawn.add(waiting)
        self._drawing = self._start(waiting, i18n.language(), "A4", most=DRAWN_OF_MANY)
        self._drawing.setProperty("report", waiting)
        self._drawing.done.connect(self._take_drawn)
        # A report that cannot be made (no call list yet) has no picture, and nobody asked for it.
        self._drawing.refused.connect(self._go_on)

    def _take_drawn(self, made: Any) -> None:
        job = self.sender()
        if job is self._drawing:
            _, printed, _ = made
            name = str(job.property("report"))
            self._thumbnails.ask(name, printed.pdf, THUMBNAIL, self.devicePixelRatioF())
            self._idle.start(THUMBNAILS_APART_MS)

    def _go_on(self, _error: object) -> None:
        self._idle.start(THUMBNAILS_APART_MS)

    def _take_picture(self, name: Any, picture: QPixmap) -> None:
        self._pictures[name] = picture
        self._list()

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
            if self._name == LETTERS:
                posts.ask_to_note(self.ctx, self, self.options.options())

    def choose_more(self) -> None:
        """Show all the choices of labels and envelopes, or the text of the letter, for the same customers."""
        dialog = posts.open_choices(self.ctx, self, self._name, self.options.options())
        if dialog is not None:
            dialog.finished.connect(lambda _: self._make())

    def open_folder(self) -> None:
        """Show the folder the last report was saved into."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_into)))

    @property
    def _saved_into(self) -> Path:
        folder = Path(self.ctx.remembered("reports.folder", str(Path.home())))
        return folder if folder.is_dir() else Path.home()

    # reminders

    def _offer_reminders(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for words_of, unit in (
            (translate("Reports", "Every month, on the 1st"), Unit.MONTH),
            (translate("Reports", "Every week, on Monday"), Unit.WEEK),
        ):
            menu.addAction(words_of, lambda unit=unit: self.remind(unit))
        menu.popup(self._remind.mapToGlobal(QPoint(0, self._remind.height() + 2)))

    def remind(self, unit: Unit) -> None:
        """Plan printing this report again and again."""
        today = self.ctx.today
        due = (
            Month.of(today).next.first if unit is Unit.MONTH else today + timedelta(days=7 - today.weekday())
        )
        title = translate("Reports", "Print: {report}").format(
            report=reports.title(self._name, i18n.active())
        )
        with self.ctx.showing_errors():
            reminders.add(
                self.ctx.store, Reminder(title=title, due_on=due, repeat=Recurrence(every=1, unit=unit))
            )
            day = i18n.format_date(due, "medium")
            self.ctx.tell(
                translate("Reports", "Reminder added, for the first time on {day}.").format(day=day),
                can_undo=True,
            )

    def export_shown(self) -> None:
        """Save the report as a PDF."""
        self._save(".pdf")

    def _save(self, ending: str) -> None:
        """Ask where to, and write the report there."""
        if self.report is None:
            return
        kinds = {".pdf": "PDF (*.pdf)", ".xlsx": "Excel (*.xlsx)"}
        start = self._saved_into / f"{self.report.file_stem}{ending}"
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
