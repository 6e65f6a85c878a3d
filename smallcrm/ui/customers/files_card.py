"""The files kept with a customer: opened with a press, added by a button or dropped on the page."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from smallcrm import wording
from smallcrm.domain.attachment import MOST_BYTES, Attachment
from smallcrm.i18n import translate
from smallcrm.services import attachments
from smallcrm.ui.asking import ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.opening import OpenedFiles
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.forms import FieldSpec
from smallcrm.ui.kit.layout import column
from smallcrm.ui.kit.press_line import PressLine

MOST_SHOWN = 6
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff", ".heic")
_SHEETS = (".xlsx", ".xls", ".ods", ".csv")


def icon_of(name: str) -> str:
    """Choose the sign of a file by its ending."""
    ending = Path(name).suffix.casefold()
    if ending == ".pdf":
        return "pdf"
    if ending in _PICTURES:
        return "image"
    return "sheet" if ending in _SHEETS else "attach"


def files_card(acts: "FileActs", files: Sequence[Attachment], *, is_open: bool) -> QWidget | None:
    """List the files of a customer, the newest first; None if there is none."""
    if not files:
        return None
    layout = column(spacing=0)
    for each in files if is_open else files[:MOST_SHOWN]:
        layout.addWidget(_line(acts, each))
    return Card(layout, margins=(8, 5, 8, 5), spacing=0)


def _line(acts: "FileActs", each: Attachment) -> PressLine:
    line = PressLine(
        each.name, icon_of(each.name), wording.file_size(each.size), on_click=partial(acts.open, each)
    )
    line.remove_requested.connect(partial(acts.remove, each))
    line.menu_requested.connect(partial(acts.offer, each))
    return line


def most_words() -> str:
    """Say how large a file may be."""
    return translate("Files", "Up to {most} MB each. You can also drop files on this page.").format(
        most=MOST_BYTES // 2**20
    )


class FileActs(QObject):
    """What can be done with the files of the customer on show."""

    def __init__(self, ctx: AppContext, host: QWidget, customer: Callable[[], int]) -> None:
        super().__init__(host)
        self._ctx = ctx
        self._host = host
        self._customer = customer
        self._opened = OpenedFiles(ctx, host)

    def ask(self) -> None:
        """Ask which files to keep."""
        start = str(self._ctx.remembered("files.folder", str(Path.home())))
        names, _ = QFileDialog.getOpenFileNames(self._host, translate("Files", "Add files"), start)
        if names:
            self._ctx.remember("files.folder", str(Path(names[0]).parent))
            self.add([Path(name) for name in names])

    def add(self, paths: Sequence[Path]) -> None:
        """Copy files in, beside the window's own work."""
        if not self._customer():
            return
        job = self._ctx.jobs.start(attachments.add, self._customer(), list(paths))
        job.refused.connect(self._ctx.refused)
        job.done.connect(self._say_added)

    def _say_added(self, added: Sequence[Attachment]) -> None:
        if len(added) == 1:
            words = translate("Files", "{name} is kept here now.").format(name=added[0].name)
        else:
            words = translate("Files", "%n file(s) are kept here now.", "", len(added))
        self._ctx.tell(words, can_undo=True)

    def open(self, each: Attachment) -> None:
        """Open a file with the system's program."""
        self._opened.open(each)

    def remove(self, each: Attachment) -> None:
        """Take a file off the customer; Undo brings it back."""
        with self._ctx.showing_errors():
            attachments.remove(self._ctx.store, each.id or 0)
            self._ctx.tell(translate("Files", "Removed {name}.").format(name=each.name), can_undo=True)

    def rename(self, each: Attachment) -> None:
        """Ask for another name."""

        def take(values: dict[str, str]) -> None:
            attachments.rename(self._ctx.store, each.id or 0, values["name"])
            self._ctx.tell(translate("Files", "Renamed."), can_undo=True)

        ask_form(
            self._ctx,
            self._host,
            title=translate("Files", "Rename {name}").format(name=each.name),
            fields=[
                FieldSpec(
                    name="name",
                    label=translate("Files", "Name"),
                    required=translate("Files", "Write a name."),
                )
            ],
            values={"name": each.name},
            verb=translate("Files", "Rename"),
            take=take,
        )

    def save_copy(self, each: Attachment) -> None:
        """Ask where to, and write a copy there."""
        start = Path(self._ctx.remembered("files.folder", str(Path.home()))) / each.name
        name, _ = QFileDialog.getSaveFileName(self._host, translate("Files", "Save a copy"), str(start))
        if name:
            with self._ctx.showing_errors():
                attachments.copy_to(self._ctx.store, each, Path(name))
                self._ctx.tell(translate("Files", "Saved: {file}").format(file=Path(name).name))

    def offer(self, each: Attachment, at: QPoint) -> None:
        """Offer what can be done with a file."""
        menu = QMenu(self._host)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("Files", "Open"), partial(self.open, each))
        menu.addAction(translate("Files", "Save a copy…"), partial(self.save_copy, each))
        menu.addAction(translate("Files", "Rename…"), partial(self.rename, each))
        menu.addSeparator()
        menu.addAction(translate("Files", "Remove"), partial(self.remove, each))
        menu.popup(at)
