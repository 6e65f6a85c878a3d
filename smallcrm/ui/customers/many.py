"""What is done to several customers at once: a tag, a status, a file, taking them out."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from smallcrm import wording
from smallcrm.db import customer_list as queries
from smallcrm.domain.customer import Status
from smallcrm.headings import FileWords
from smallcrm.i18n import format_number, translate
from smallcrm.services import customers
from smallcrm.ui.asking import ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, Choice
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import row
from smallcrm.ui.kit.progress import ProgressPanel
from smallcrm.ui.kit.tips import set_tip

AT_ONCE = 200
"""Up to so many are changed while the window waits; more are a job with progress and Cancel."""

Ids = Sequence[int]


class ManyAtOnce:
    """Does things to several customers and says what was done. `progress` is shown by the page."""

    def __init__(self, ctx: AppContext, page: QWidget) -> None:
        self._ctx = ctx
        self._page = page
        self.progress = ProgressPanel()

    def remove(self, ids: Ids) -> None:
        """Take customers out; Undo brings them back with everything."""
        if len(ids) == 1:
            name = wording.customer_name(self._ctx.store.customers.get(ids[0]))
            with self._ctx.showing_errors():
                customers.delete(self._ctx.store, ids[0])
                self._ctx.tell(translate("Customers", "Removed {name}.").format(name=name), can_undo=True)
        elif ids:
            self._change(
                customers.delete_many,
                ids,
                said=lambda count: translate("Customers", "Removed %n customer(s).", "", count),
            )

    def set_status(self, ids: Ids, status: Status) -> None:
        """Say of customers where the relation stands."""
        said = translate("Customers", "Status: {status}.").format(status=wording.status_name(status))
        self._change(customers.set_status_many, ids, status, said=lambda _: said)

    def add_tag(self, ids: Ids, tag: str) -> None:
        """Put a tag on customers."""
        self._change(
            customers.tag_many,
            ids,
            tag,
            said=lambda count: translate("Customers", "“{tag}” is on %n more customer(s).", "", count).format(
                tag=tag
            ),
        )

    def ask_tag(self, ids: Ids) -> None:
        """Ask for the tag to put on."""
        known = [Choice(tag, tag) for tag in queries.tags(self._ctx.store)]
        ask_form(
            self._ctx,
            self._page,
            title=translate("Customers", "Add a tag"),
            text=translate("Customers", "for %n customer(s)", "", len(ids)),
            fields=[
                FieldSpec(
                    name="tags",
                    label=translate("Customers", "Tag"),
                    kind=FieldKind.TAGS,
                    choices=known,
                    required=translate("Customers", "Write a tag and press Enter."),
                )
            ],
            values={},
            verb=translate("Customers", "Add tag"),
            take=lambda values: [self.add_tag(ids, tag) for tag in values["tags"]],
        )

    def status_menu(self, ids: Callable[[], Ids], parent: QWidget) -> QMenu:
        """Make the menu of statuses to set."""
        menu = QMenu(parent)
        for status in Status:
            action = menu.addAction(wording.status_name(status))
            action.triggered.connect(lambda _=False, status=status: self.set_status(ids(), status))
        return menu

    def export(self, ids: Ids) -> None:
        """Ask for a file and write customers into it, in this order."""
        kinds = {
            translate("Customers", "Excel workbook"): "xlsx",
            translate("Customers", "Text table"): "csv",
            translate("Customers", "Contacts"): "vcf",
        }
        shown = ";;".join(f"{said} (*.{ending})" for said, ending in kinds.items())
        start = str(Path.home() / f"{translate('Customers', 'Customers')}.xlsx")
        title = translate("Customers", "Export customers")
        name, kind = QFileDialog.getSaveFileName(self._page, title, start, shown)
        if not name:
            return
        file = Path(name)
        if not file.suffix:
            file = file.with_suffix(f".{kind.rpartition('.')[2].rstrip(')')}")
        self.export_to(file, ids)

    def export_to(self, file: Path, ids: Ids) -> None:
        """Write customers to a file, by its ending."""
        from smallcrm.services import exports

        said = translate("Customers", "{count} rows are in {file}.")
        self._start(
            exports.export,
            file,
            words=FileWords(),
            ids=list(ids),
            title=translate("Customers", "Writing {file}").format(file=file.name),
            done=lambda rows: self._ctx.tell(said.format(count=format_number(rows), file=file.name)),
        )

    def _change(self, work: Callable[..., int], ids: Ids, *more: Any, said: Callable[[int], str]) -> None:
        if len(ids) <= AT_ONCE:
            with self._ctx.showing_errors():
                count = work(self._ctx.store, list(ids), *more)
                self._ctx.tell(said(count), can_undo=count > 0)
            return
        self._start(
            work,
            list(ids),
            *more,
            title=translate("Customers", "Changing %n customer(s)", "", len(ids)),
            done=lambda count: self._ctx.tell(said(count), can_undo=count > 0),
        )

    def _start(
        self, work: Callable[..., Any], *given: Any, title: str, done: Callable[[Any], None], **options: Any
    ) -> None:
        job = self._ctx.jobs.start(work, *given, **options)
        self.progress.start(title)
        self.progress.cancel_requested.connect(job.cancel)
        job.progressed.connect(
            lambda far, total, phase: self.progress.set_progress(far, total, wording.phase(phase))
        )
        job.done.connect(done)
        job.refused.connect(self._ctx.refused)
        for ending in (job.done, job.refused, job.failed, job.cancelled):
            ending.connect(lambda *_: self.progress.finish())


class TickedBar(QWidget):
    """Stands in place of the filters while rows are ticked: how many, and what can be done with them."""

    def __init__(self, many: ManyAtOnce, ids: Callable[[], Ids], clear: Callable[[], None]) -> None:
        super().__init__()
        self._many = many
        self._ids = ids
        self._count = 0
        self._said = Label("", "body_strong", "accent")
        self._tag = Button("", "tag", size="small", on_click=lambda: many.ask_tag(ids()))
        self._status = Button("", "flag", size="small", on_click=self._offer_statuses)
        self._export = Button("", "sheet", size="small", on_click=lambda: many.export(ids()))
        self._remove = Button("", "delete", "danger", "small", on_click=lambda: many.remove(ids()))
        self._clear = Button("", kind="quiet", size="small", on_click=clear)
        buttons = (self._tag, self._status, self._export, self._remove)
        self.setLayout(row(self._said, 8, *buttons, self._clear, None, spacing=8))
        self.say()

    def set_count(self, count: int) -> None:
        """Say how many rows are ticked."""
        self._count = count
        self._said.setText(translate("Customers", "%n selected", "", count))
        self._fit()

    def say(self) -> None:
        """Put the words of the active language on the buttons."""
        self._remove.setText(translate("Customers", "Remove"))
        self._clear.setText(translate("Customers", "Clear"))
        self.set_count(self._count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Show words where there is room for all of them, else the signs alone."""
        words = {
            self._tag: (translate("Customers", "Add tag"), "tag"),
            self._status: (translate("Customers", "Set status"), "flag"),
            self._export: (translate("Customers", "Export"), "sheet"),
        }
        for is_narrow in (False, True):
            for button, (text, icon) in words.items():
                button.setText("" if is_narrow else text)
                button.set_icon(icon)
                button.setAccessibleName(text)
                set_tip(button, text if is_narrow else "")
            if self.layout().totalMinimumSize().width() <= self.width():
                break

    def _offer_statuses(self) -> None:
        menu = self._many.status_menu(self._ids, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._status.mapToGlobal(QPoint(0, self._status.height() + 2)))
