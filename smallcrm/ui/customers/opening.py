"""Opening with the system's programs what a customer's page shows: numbers, addresses, files."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from smallcrm.domain.attachment import Attachment, may_run
from smallcrm.domain.errors import UserError
from smallcrm.i18n import translate
from smallcrm.services import attachments
from smallcrm.services.progress import Progress
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.dialogs import Question

if TYPE_CHECKING:
    from smallcrm.db.store import Store


def open_link(ctx: AppContext, link: str) -> None:
    """Let the system call or write; where no program does that, say so."""
    with ctx.showing_errors():
        if not QDesktopServices.openUrl(QUrl(link)):
            raise UserError("no_program", what=link)


class OpenedFiles:
    """Copies of kept files, made to be looked at. They go with the program."""

    def __init__(self, ctx: AppContext, host: QWidget) -> None:
        self._ctx = ctx
        self._host = host
        self._folder: QTemporaryDir | None = None

    def open(self, attachment: Attachment) -> None:
        """Open a file with the system's program; ask first if that may run something."""
        if not may_run(attachment.name):
            self._open(attachment)
            return
        question = Question(
            self._host,
            translate("Files", "Open {name}?").format(name=attachment.name),
            translate(
                "Files",
                "This file may be a program. Open it only if you know who it comes from and what it does.",
            ),
            translate("Files", "Open it"),
            keep=translate("Files", "Leave it closed"),
            is_danger=True,
        )
        question.accepted.connect(lambda: self._open(attachment))
        question.finished.connect(question.deleteLater)
        question.open()

    def _open(self, attachment: Attachment) -> None:
        if self._folder is None:
            self._folder = QTemporaryDir()
        place = Path(self._folder.path()) / str(attachment.id)
        job = self._ctx.jobs.start(_copy, attachment, place)
        job.refused.connect(self._ctx.refused)
        job.done.connect(self._show)

    def _show(self, copy: Path) -> None:
        with self._ctx.showing_errors():
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
                raise UserError("no_program", what=copy.name)


def _copy(store: "Store", attachment: Attachment, place: Path, *, progress: Progress) -> Path:
    progress(0, 0, "copying")
    place.mkdir(exist_ok=True)
    return attachments.copy_to_open(store, attachment, place)
