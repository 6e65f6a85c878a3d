"""A letter to many: written once with fields to fill in, looked through, printed, and noted if wished."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm import messages
from smallcrm.db.reads import scope as scopes
from smallcrm.db.reads.scope import Scope, Those
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.i18n import Catalogue, active, translate, translate_later
from smallcrm.services import mailings
from smallcrm.services.mailings import Mailing, Paper
from smallcrm.services.progress import Progress, silent
from smallcrm.ui.asking import fit_height
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.dialogs import WIDE, Dialog, Question
from smallcrm.ui.kit.editors import LineEditor, TextEditor
from smallcrm.ui.kit.fields import Field
from smallcrm.ui.kit.layout import row
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.mailings.kept import keep_letter, kept_letter
from smallcrm.ui.paper_preview import PreviewDialog

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.ui.jobs import Job

CHECKS_AFTER_MS = 250
TEXT_HEIGHT = 240
NOTED_AT_ONCE = 500

FIELD_NAMES = {
    "name": translate_later("Mailings", "Name"),
    "company": translate_later("Mailings", "Company"),
    "address": translate_later("Mailings", "Address"),
    "postal_code": translate_later("Mailings", "Postal code"),
    "city": translate_later("Mailings", "City"),
    "number": translate_later("Mailings", "Customer number"),
    "thing": translate_later("Mailings", "Thing"),
    "plate": translate_later("Mailings", "Plate or number of the thing"),
    "ends_on": translate_later("Mailings", "Ends on"),
    "next_service_on": translate_later("Mailings", "Next service"),
    "our_name": translate_later("Mailings", "Our name"),
    "our_phone": translate_later("Mailings", "Our telephone"),
    "today": translate_later("Mailings", "Today’s date"),
}


MISSED = translate_later(
    "Mailings",
    "Dear {name},\n\nwe have tried several times to reach you by telephone.{if thing} It is about"
    " {thing}{if plate} ({plate}){end}{if ends_on}, which ends on {ends_on}{end}.{end}\n\n"
    "Please call us{if our_phone} on {our_phone}{end}, or come by whenever it suits you.\n\n{our_name}",
)
"""The letter to somebody who does not answer the telephone."""


@dataclass(frozen=True, slots=True)
class MadeLetters:
    """What the letters are called as a file."""

    file_stem: str


class LetterText(TextEditor):
    """Room for a letter from the beginning: it does not grow while one writes."""

    def rescale(self) -> None:
        """Take the height of the present text size."""
        self.setFixedHeight(theme.px(TEXT_HEIGHT))


class LetterDialog(Dialog):
    """Where the letter is written. It begins with a `mailing`, or with what was written last."""

    def __init__(
        self, ctx: AppContext, parent: QWidget, scope: Scope, mailing: Mailing | None = None
    ) -> None:
        self._count = scopes.count(ctx.store, scope)
        words = translate("Customers", "for %n customer(s)", "", self._count)
        super().__init__(parent, translate("Mailings", "Letters"), words, width=WIDE)
        self._ctx, self._scope = ctx, scope
        self._is_kept = mailing is None
        begun = mailing or kept_letter(ctx)
        self.subject, self.text = LineEditor(), LetterText()
        self.subject.set_value(begun.subject)
        self.text.set_value(begun.text)
        self._insert = Button(
            translate("Mailings", "Insert a field"), "add", size="small", on_click=self._offer_fields
        )
        self._problem = Banner("danger", "")
        self._problem.hide()
        self.add(Field(translate("Mailings", "Subject"), self.subject))
        self.add(Field(translate("Mailings", "Text"), self.text))
        self.add(row(self._insert, None))
        self.add(self._problem)
        self.add_button(translate("Mailings", "Preview"), "primary", self.preview, is_main=True)
        self.add_cancel()
        self._later = QTimer(self, singleShot=True, interval=CHECKS_AFTER_MS)
        self._later.timeout.connect(self._check)
        self.text.textChanged.connect(self._later.start)
        self.subject.textChanged.connect(self._later.start)
        self.finished.connect(lambda _: self._keep())
        self.finished.connect(self.deleteLater)

    def open(self) -> None:
        """Show the dialog with the cursor in the subject."""
        super().open()
        fit_height(self)
        self.subject.setFocus()

    @property
    def mailing(self) -> Mailing:
        """The letter as it is written now."""
        return Mailing(subject=self.subject.value(), text=self.text.value())

    def preview(self) -> bool:
        """Show all the letters; the dialog stays for going on writing."""
        self._keep()
        if self._say_problem():
            self.text.setFocus()
            return False
        LettersPreview(self._ctx, self, self._scope, self.mailing, self._count).open()
        return False

    def insert(self, field: str) -> None:
        """Put a field where the cursor is."""
        self.text.insertPlainText(f"{{{field}}}")
        self.text.setFocus()

    def insert_condition(self, field: str) -> None:
        """Put a part that is only for those who have something; what was selected goes into it."""
        cursor = self.text.textCursor()
        chosen = cursor.selectedText().replace("\u2029", "\n")
        cursor.insertText(f"{{if {field}}}{chosen or f'{{{field}}}'}{{end}}")
        self.text.setFocus()

    def _check(self) -> None:
        if self.text.value().strip():
            self._say_problem()

    def _say_problem(self) -> bool:
        """Say what stops the letter; True if something does."""
        try:
            mailings.check(self.mailing)
        except UserError as error:
            self._problem.set_text(messages.sentence(error))
            self._problem.show()
            fit_height(self)
            return True
        if self._problem.isVisible():
            self._problem.hide()
            fit_height(self)
        return False

    def _keep(self) -> None:
        if self._is_kept:
            keep_letter(self._ctx, self.mailing)

    def _offer_fields(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for field, words in FIELD_NAMES.items():
            menu.addAction(translate("Mailings", words), lambda field=field: self.insert(field))
        menu.addSeparator()
        only = menu.addMenu(translate("Mailings", "Only for those who have…"))
        for field in ("company", "thing", "plate", "ends_on", "next_service_on"):
            words = translate("Mailings", FIELD_NAMES[field])
            only.addAction(words, lambda field=field: self.insert_condition(field))
        menu.popup(self._insert.mapToGlobal(QPoint(0, self._insert.height() + 2)))


class LettersPreview(PreviewDialog):
    """All the letters as they print, one after the other; afterwards they can be noted as sent."""

    def __init__(self, ctx: AppContext, parent: QWidget, scope: Scope, mailing: Mailing, count: int) -> None:
        self._scope, self._mailing, self._count = scope, mailing, count
        super().__init__(ctx, parent, translate("Mailings", "Letters"))
        self.add_button(translate("Mailings", "Note in the timelines"), on_click=self.note)

    def start(self, catalogue: Catalogue) -> "Job":
        return self._ctx.jobs.start(
            _made, self._scope, self._mailing, catalogue=catalogue, size=self.size.key
        )

    def printed(self) -> None:
        """Ask whether the letters should stand in the timelines: paper may jam."""
        ask_to_note(self._ctx, self, self._scope, self._mailing)

    def note(self) -> bool:
        """Write into every timeline that the letter went out, as one step."""
        note(self._ctx, self._scope, self._mailing, self._count)
        return True


def ask_to_note(ctx: AppContext, parent: QWidget, scope: Scope, mailing: Mailing) -> Question:
    """Ask whether the letters should stand in the timelines."""
    count = scopes.count(ctx.store, scope)
    question = Question(
        parent,
        translate("Mailings", "Note the letters as sent?"),
        translate("Mailings", "The letter will stand in %n timeline(s).", "", count),
        translate("Mailings", "Note them"),
        keep=translate("Mailings", "Not now"),
    )
    question.accepted.connect(lambda: note(ctx, scope, mailing, count))
    question.finished.connect(question.deleteLater)
    question.open()
    return question


def note(ctx: AppContext, scope: Scope, mailing: Mailing, count: int) -> None:
    """Write into every timeline that the letter went out, as a job if they are many."""

    def say(noted: int) -> None:
        words = translate("Mailings", "Noted in %n timeline(s).", "", noted)
        ctx.tell(words, can_undo=noted > 0)

    if count <= NOTED_AT_ONCE:
        with ctx.showing_errors():
            say(mailings.note_letters(ctx.store, scope, mailing))
        return
    job = ctx.jobs.start(_noted, scope, mailing)
    job.done.connect(say)
    job.refused.connect(ctx.refused)


def _made(  # noqa: PLR0913 - the choices of one form
    store: "Store",
    scope: Scope,
    mailing: Mailing,
    *,
    catalogue: Catalogue,
    size: Paper,
    progress: Progress = silent,
) -> tuple[MadeLetters, Any]:
    pages = mailings.letters(store, scope, mailing, catalogue=catalogue, size=size, progress=progress)
    return MadeLetters(mailing.subject or catalogue.translate("Mailings", "Letters")), pages


def _noted(store: "Store", scope: Scope, mailing: Mailing, *, progress: Progress = silent) -> int:
    progress(0, 0, "letters")
    return mailings.note_letters(store, scope, mailing)


def open_letters(ctx: AppContext, parent: QWidget, scope: Scope) -> LetterDialog | None:
    """Write a letter to these customers."""
    if not scopes.count(ctx.store, scope):
        return None
    dialog = LetterDialog(ctx, parent, scope)
    dialog.open()
    return dialog


def open_missed_letter(ctx: AppContext, parent: QWidget, due: DueReminder) -> LetterDialog | None:
    """Write to a customer who does not answer the telephone: the letter is there, filled in for them."""
    if due.customer is None or due.customer.id is None:
        return None
    filled = mailings.to_one(
        ctx.store,
        Mailing(
            subject=translate("Mailings", "We could not reach you"),
            text=translate("Mailings", MISSED),
        ),
        due.customer.id,
        asset=due.asset,
        leaves_out=() if due.reminder.asset_date == "ends_on" else ("ends_on",),
        catalogue=active(),
    )
    dialog = LetterDialog(ctx, parent, Those([due.customer.id]), filled)
    dialog.open()
    dialog.text.setFocus()
    return dialog
